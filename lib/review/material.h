#pragma once
// Material: what the checks look at, and the words that their messages share.

#include "align/align.h"
#include "review/check.h"

namespace hexapla {

/// The versions, how they correspond, and what several checks ask of both.
struct Material {
    const std::vector<Version> &versions;
    const Alignment &alignment;
    const CheckOptions &options;
    std::vector<std::string> labels;              ///< how messages call a version: "fi", else its file
    std::vector<std::vector<std::size_t>> row_of; ///< by version and segment: index of its row

    Material(const std::vector<Version> &, const Alignment &, const CheckOptions &);

    const Range &cell(std::size_t version, std::size_t row) const { return alignment[row].cells[version]; }
    /// From the first to the last segment of a row's cell. For a gap an empty span at the place
    /// where the missing segment belongs.
    Span span(std::size_t version, std::size_t row) const;
    std::string_view text(std::size_t version, std::size_t row) const {
        return versions[version].text.at(span(version, row));
    }
    /// The labels of some versions as an enumeration: "bg, en and es".
    std::string named(const std::vector<std::size_t> &of) const;
};

/// Whether a row has exactly one segment of every version.
bool one_to_one(const Row &row);

/// "item 1.3", "heading h2", "sentence p2.1", "the title".
std::string described(const Segment &segment);
/// "item 1.3" or "items 1.3 to 1.5".
std::string described(const Version &version, const Range &cell);
/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string> &names);
/// The text on one line in quotation marks, cut behind some words where it is long.
std::string excerpt(std::string_view text);
/// The text without line breaks and double spaces.
std::string on_one_line(std::string_view text);

} // namespace hexapla
