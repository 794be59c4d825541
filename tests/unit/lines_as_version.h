#pragma once
// A version for tests: every line is one segment; "3. …" is an item of the list that the last "1. …"
// opened.

#include "document/version.h"

namespace hexapla {

inline Version lines_as_version(const std::string &text, std::string_view code = "en",
                                const std::string &name = "a.txt") {
    Version version{&language(code), Text(name, text), {}};
    int list = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        Segment segment;
        segment.span = {begin, end};
        segment.marker = {begin, begin};
        segment.paragraph = version.segments.size();
        segment.id = "p" + std::to_string(segment.paragraph + 1) + ".1";
        const std::size_t dot = text.find(". ", begin);
        if (text[begin] >= '0' && text[begin] <= '9' && dot < end) {
            const int number = std::stoi(text.substr(begin, dot - begin));
            if (number == 1) ++list;
            segment.kind = Kind::item;
            segment.marker = {begin, dot + 1};
            segment.span.begin = dot + 2;
            segment.number = number;
            segment.path = {list, number};
            segment.id = std::to_string(list) + "." + std::to_string(number);
        }
        version.segments.push_back(segment);
        begin = end + 1;
    }
    return version;
}

} // namespace hexapla
