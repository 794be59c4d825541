#pragma once
// A document on a line: {"id":"…","versions":[{"language":"bg","file":"…"} or {…,"text":"…"},…]}.

#include "align/align.h"
#include "arguments.h"
#include "document/read.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace hexapla::cli {

/// How the documents of a batch are read and aligned.
struct Batch {
    std::string reader; ///< "auto" goes by the file's name
    std::string encoding;
    Unit unit = Unit::item;
    AlignOptions align;
};

Batch batch_settings(const Arguments &);

/// A line, read.
struct ReadDocument {
    std::string id; ///< as JSON text; "null" where there is none
    std::vector<Version> versions;
    std::string error; ///< why there are no versions; else empty
};
/// Never throws but for lack of memory.
ReadDocument read(const std::string &line, const Batch &batch);

/// The line's document aligned, as `{"id":…,"rows":[…]}`, or `{"id":…,"error":"…"}`. Never throws
/// but for lack of memory.
std::string aligned(const std::string &line, const Batch &batch);

/// Is this result of aligned() an error?
bool is_error(std::string_view result);

/// The id of a document's line as JSON text ("null" where there is none).
std::string id_of(const std::string &line);

/// What a stopped run left behind.
struct Finished {
    /// How many results bear an id, which is JSON text. Lines without an id all bear "null".
    std::unordered_map<std::string, std::size_t> ids;
    std::size_t end = 0; ///< of the last whole line, in bytes; what stands behind is half a line
    bool failed = false; ///< one of them is an error
};
Finished finished(const std::string &path);

} // namespace hexapla::cli
