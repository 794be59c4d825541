#pragma once
// HTML that gumbo would be too long at.

#include <string>
#include <string_view>

namespace hexapla {

/// Throws Error where tags nest deeper, or have more attributes, than anything that people write.
void refuse_html_bombs(std::string_view html, const std::string &name);

} // namespace hexapla
