#pragma once
// JSON, appended to a line by hand: a tree for each row of a large file would cost more than the rest.

#include <string>
#include <string_view>

namespace hexapla {

/// `text` as a JSON string, quotes and all. What is not valid UTF-8 (it can only be a file's name)
/// becomes U+FFFD.
void append_json(std::string &line, std::string_view text);

} // namespace hexapla
