#pragma once
// Text of a document inside HTML.

#include <string>
#include <string_view>

namespace hexapla::html {

/// As text or as the value of an attribute in double quotes: & < > " ' as references, controls as signs.
std::string escaped(std::string_view text);

/// As text for a person: the signs of controls, which a browser would drop or obey, are set off.
std::string visible(std::string_view text);

} // namespace hexapla::html
