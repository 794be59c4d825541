#pragma once
// The numbers that a text mentions, and which of them another text's answer.

#include "document/version.h"
#include "text/numbers.h"
#include "text/string_hash.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace hexapla {

/// A number as it stands in a version.
struct Mention {
    Number number;
    Span span;           ///< in the version's text
    bool counts = false; ///< its absence elsewhere matters; else it only answers others
    std::string clock{}; ///< the same time on a clock of twelve hours, or of twenty-four; else empty
    /// The figures that it is one of, with the points, commas and colons between them: "3.1", "192.168.0.1". Empty for
    /// a word. What one language reads as a fraction is a date in another, and a number of a section in both.
    std::string figures{};
};

std::vector<Mention> mentions(const Version &version, Span span);

/// The numbers of a version's sections, as its headings and its table of contents begin: "3.1", "4.2.1", but not "3",
/// which may be anything.
std::unordered_set<std::string> section_numbers(const Version &version);

/// The mentions of a text as those of another one ask for them: however many there are, each is looked up.
class Answers {
public:
    Answers() = default;
    explicit Answers(const std::vector<Mention> &mentions);
    void add(const Mention &mention);
    /// Whether one of them is the same number: as written or as widened by "million"; of the same digits, but for
    /// thousands (1.5 with a word for million, 1500000); as a short year (90, 1990); on another clock; or part of the
    /// same figures.
    bool hold(const Mention &mention) const;

private:
    bool has(char kind, const std::string &value) const { return keys_.contains(kind + value); }
    bool has_scaled(const std::string &value) const;
    bool has_year(const std::string &value) const;

    std::unordered_set<std::string> keys_; ///< what a mention can be asked for by, behind a letter for the kind
    StringTable<int> exponents_; ///< by digits, see scientific(); the first, for those that differ by thousands
};

} // namespace hexapla
