#pragma once
// Entries: a text that comes segmented already, as catalogues and translation memories do.

#include "document/read.h"

namespace hexapla {

/// Segments in order, one an entry. Their ids are places in the source, p3.1 for the third entry, so
/// that an entry without text leaves a gap and both sides of a file have the same ids.
class Entries {
public:
    /// `place`: of the entry in the source. `part`: from 1, where an entry has several (plural forms).
    /// An entry of white space has no segment.
    void add(std::size_t entry, std::size_t part, std::string_view utf8, Position place);

    /// A comment on the entry that is added next.
    void comment(std::string_view words);

    /// `declared`: the language by the document's own word; null: none.
    Version version(std::string name, const Reading &reading, const Language *declared) &&;

private:
    std::string text_;
    std::vector<Origin> origins_;
    std::vector<Segment> segments_;
    std::vector<Waiver> waivers_;
};

} // namespace hexapla
