#pragma once
// Readers: from bytes to a Version. One row a reader.

#include "document/segment.h"

#include <span>

namespace hexapla {

struct Reading {
    const Language *language = nullptr; ///< null: guess it from the text
    std::string encoding;               ///< empty: byte-order mark, else UTF-8
    Unit unit = Unit::item;
};

struct Reader {
    std::string_view name;     ///< "plain"
    std::string_view summary;  ///< one line for `hexapla list readers`
    std::string_view suffixes; ///< file name endings that select it, space-separated: ".txt .text"
    /// `name` is for messages. Throws Error where the bytes are in another encoding or no such format.
    Version (*read)(std::string name, std::string bytes, const Reading &);
    /// Those of a file that holds several, the source first. Null: files of this kind hold one.
    std::vector<const Language *> (*languages)(std::string name, std::string bytes, const Reading &) = nullptr;
};

std::span<const Reader> readers();
/// The reader of that name; "auto" goes by the file name and ends at "plain".
/// Throws Error for an unknown one, with the nearest known.
const Reader &reader(std::string_view name, std::string_view file);

} // namespace hexapla
