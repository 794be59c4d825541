#pragma once
// The roadmap's versions for tests, and texts as versions of plain text.

#include "document/segment.h"
#include "document/version.h"

#include <fstream>
#include <iterator>

namespace hexapla {

/// A file of corpus/roadmap, whole: "fi.txt".
inline std::string roadmap_file(const std::string &name) {
    std::ifstream file(HEXAPLA_CORPUS "/roadmap/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline Version version(const std::string &code, std::string bytes) {
    Version v;
    v.language = &language(code);
    v.text = Text(code, std::move(bytes));
    v.segments = segments(v.text, *v.language);
    return v;
}

/// Every line a segment, with the ids 1, 2, …
inline Version version_by_lines(const std::string &code, const std::string &text) {
    Version v;
    v.language = &language(code);
    v.text = Text(code, text);
    v.segments = lines(v.text);
    for (std::size_t s = 0; s < v.segments.size(); ++s) v.segments[s].id = std::to_string(s + 1);
    return v;
}

inline Version roadmap(const std::string &code) { return version(code, roadmap_file(code + ".txt")); }

} // namespace hexapla
