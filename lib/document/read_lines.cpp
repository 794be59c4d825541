#include "document/readers.h"

namespace hexapla {

Version read_lines(std::string name, std::string bytes, const Reading &reading) {
    Version version;
    version.text = decoded(std::move(name), std::move(bytes), reading);
    find_language(version, reading);
    version.segments = lines(version.text);
    version.fixed = true;
    return version;
}

} // namespace hexapla
