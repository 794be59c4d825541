#include "document/readers.h"

namespace hexapla {

Version read_plain(std::string name, std::string bytes, const Reading &reading) {
    Version version;
    version.text = decoded(std::move(name), std::move(bytes), reading);
    find_language(version, reading);
    version.segments = segments(version.text, *version.language, reading.unit);
    return version;
}

} // namespace hexapla
