#pragma once
// What is no text: files that people hand over as if they were.

#include <string>
#include <string_view>

namespace hexapla {

/// Throws Error with what to do about it where the bytes are a PDF, an office file, an image, or hold
/// NULs and no UTF-8. `encoding`: the one that was named or found; empty: none.
void refuse_binary(const std::string &name, std::string_view bytes, std::string_view encoding);

} // namespace hexapla
