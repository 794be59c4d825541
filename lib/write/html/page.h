#pragma once
// A report as one HTML file: versions in columns, rows under each other, remarks where they belong, a
// map of the whole beside them. It needs no network, works without script, and every byte of a
// document stands in it as text.

#include "align/align.h"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla::html {

/// How much a thing matters; names its colour and its sign.
enum class Level : std::uint8_t { good, info, warning, error };
std::string_view name(Level);

/// Part of a segment set off from the rest.
struct Mark {
    Span span;              ///< in the version's text
    std::string_view style; ///< "ins", "del", "error", "warning", "info"
    std::string title;      ///< what to say of it; may be empty
};

/// Something said of a cell.
struct Note {
    Level level = Level::info;
    std::string tag;     ///< the check's name, or what is to be done
    std::string message; ///< may be empty
};

struct Cell {
    Range segments;
    std::vector<Mark> marks; ///< in order, not overlapping
    std::vector<Note> notes;
    std::string_view absence; ///< what stands in an empty cell; empty: the cell stays blank
};

struct PageRow {
    std::string label; ///< beside the number: "1-1", "changed"
    std::string hint;  ///< what the label means, for who points at it
    std::optional<double> confidence;
    bool quiet = false;             ///< nothing to see here: set faintly
    std::vector<std::string> flags; ///< words to filter by and to show: "gap", "moved", "unsure"
    std::vector<Cell> cells;
};

/// A count at the head of the page, which leads to the first row it counts.
struct Fact {
    Level level = Level::info;
    std::string text;               ///< "2 errors"
    std::string filter;             ///< what shows these rows only: "severity=error"
    std::optional<std::size_t> row; ///< the first of them
};

/// One of the choices of a filter: its value and what it is called.
struct Choice {
    std::string value;
    std::string text;
};

struct Page {
    std::string title;                  ///< of the window
    const Version *titled_by = nullptr; ///< a version whose first segment is the title; null: none
    Level level = Level::good;
    std::string verdict; ///< one sentence that says it all
    std::vector<Fact> facts;
    std::vector<const Version *> versions;
    std::vector<std::string> labels; ///< of the columns: "fi", "old"
    std::vector<PageRow> rows;
    std::vector<Choice> kinds; ///< of rows to show, by flag
    bool confidences = false;  ///< whether rows have one to filter by
    std::string start;         ///< what is shown at first: "show=changes"; empty: all
};

void write(std::ostream &out, const Page &page);

} // namespace hexapla::html
