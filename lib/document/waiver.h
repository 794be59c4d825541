#pragma once
// Comments that tell the checks to leave a block alone.

#include "document/version.h"

#include <string_view>

namespace hexapla {

/// The waiver that a comment's words are, "hexapla-ignore final-stop, length"; none for any other
/// comment.
std::optional<Waiver> waiver(std::string_view comment, std::size_t offset);

} // namespace hexapla
