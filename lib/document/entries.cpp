#include "document/entries.h"

#include "document/pieces.h"
#include "document/readers.h"
#include "document/waiver.h"

namespace hexapla {

void Entries::add(std::size_t entry, std::size_t part, std::string_view utf8, Position place) {
    const Span words = trimmed(utf8, {0, utf8.size()});
    if (words.empty()) return;
    Segment segment;
    segment.span = {text_.size(), text_.size() + words.size()};
    segment.id = "p" + std::to_string(entry) + "." + std::to_string(part);
    segment.paragraph = entry - 1;
    origins_.push_back({text_.size(), place});
    text_ += utf8.substr(words.begin, words.size());
    text_ += "\n\n";
    segments_.push_back(std::move(segment));
}

void Entries::comment(std::string_view words) {
    if (const auto found = waiver(words, text_.size())) waivers_.push_back(*found);
}

Version Entries::version(std::string name, const Reading &reading, const Language *declared) && {
    Version version;
    version.text = Text(std::move(name), std::move(text_), std::move(origins_));
    find_language(version, reading, declared);
    version.segments = std::move(segments_);
    version.fixed = true;
    version.waivers = std::move(waivers_);
    return version;
}

} // namespace hexapla
