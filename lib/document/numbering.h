#pragma once
// Numbering: the numbers that Word gives to the paragraphs of its lists.

#include <cstdint>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>

namespace hexapla {

/// Which list a paragraph belongs to, and how deep.
struct ListPlace {
    std::string list; ///< numId; "0" and empty: none
    int level = 0;    ///< from 0
    bool in_list() const { return !list.empty() && list != "0"; }
};

class Numbering {
public:
    /// `definitions`: w:numbering; an empty node where a document has none.
    explicit Numbering(const pugi::xml_node &definitions);

    /// The number of the next paragraph there; none: a bullet, or no definition.
    std::optional<std::int64_t> next(const ListPlace &place);
    /// What lists share that go on with one another's numbers.
    const std::string &shared(const std::string &list) const;

private:
    struct Level {
        std::int64_t start = 1;
        bool numbered = false;
    };
    using Levels = std::map<int, Level>;
    struct List {
        std::string shared; ///< abstractNumId
        Levels levels;
        std::map<int, std::int64_t> overridden; ///< starts that count once, where the list begins
    };

    std::map<std::string, List> lists_;                           ///< by numId
    std::map<std::string, std::map<int, std::int64_t>> counters_; ///< by abstractNumId and level
};

} // namespace hexapla
