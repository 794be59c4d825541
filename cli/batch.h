#pragma once
// A document on a line: {"id":"…","versions":[{"language":"bg","file":"…"} or {…,"text":"…"},…]}.

#include "align/align.h"
#include "document/read.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace hexapla::cli {

/// How the documents of a batch are read and aligned.
struct Batch {
    std::string reader; ///< "auto" goes by the file's name
    std::string encoding;
    Unit unit = Unit::item;
    AlignOptions align;
};

/// The line's document aligned, as `{"id":…,"rows":[…]}`, or `{"id":…,"error":"…"}`. Never throws
/// but for lack of memory.
std::string aligned(const std::string &line, const Batch &batch);

/// Is this result of aligned() an error?
bool is_error(std::string_view result);

/// The id of a document's line as JSON text ("null" where there is none).
std::string id_of(const std::string &line);

/// The ids of the results a stopped run left behind, and where its last whole line ends.
struct Finished {
    std::unordered_set<std::string> ids; ///< as JSON text
    std::size_t end = 0;                 ///< bytes; what stands behind is half a line
};
Finished finished(const std::string &path);

} // namespace hexapla::cli
