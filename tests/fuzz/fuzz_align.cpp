// Any texts align: every segment in one row, the order kept, whatever is repaired. The input is cut at
// bytes 0x01 into two to four versions; without one it is halved.

#include "align/repair.h"
#include "readings.h"

#include <algorithm>

using namespace hexapla;

namespace {

constexpr std::string_view kLanguages[] = {"bg", "fi", "en", "de"};
constexpr std::size_t kLongest = 3000; ///< bytes a version: the path's cost is squared below its band

std::vector<std::string> parts(std::string bytes) {
    if (bytes.find('\1') == bytes.npos) bytes.insert(bytes.size() / 2, 1, '\1');
    std::vector<std::string> result;
    for (std::size_t begin = 0; begin <= bytes.size() && result.size() < std::size(kLanguages);) {
        const std::size_t end = std::min(bytes.find('\1', begin), bytes.size());
        result.push_back(bytes.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

Version version(std::string bytes, std::string_view code) {
    bytes.resize(std::min(bytes.size(), kLongest));
    bytes.resize(valid_utf8(bytes));
    return reader("plain", "").read("fuzz.txt", std::move(bytes), {&language(code), "", Unit::item});
}

void check_repaired(std::vector<Version> versions) {
    const Repaired repaired = align_repaired(std::move(versions));
    for (const Version &one : repaired.versions) properties::nothing_lost(one);
    properties::every_segment_in_one_row(repaired.versions, repaired.rows);
}

/// A text beside itself, where every other line break was lost: there is much to cut.
std::vector<Version> with_lost_breaks(const std::string &bytes) {
    std::string glued = bytes;
    std::size_t breaks = 0;
    for (char &c : glued)
        if (c == '\n' && breaks++ % 2 == 0) c = ' ';
    return {version(bytes, "en"), version(glued, "en")};
}

void check(const std::string &bytes) {
    std::vector<Version> versions;
    for (const std::string &part : parts(bytes)) versions.push_back(version(part, kLanguages[versions.size()]));
    properties::every_segment_in_one_row(versions, align(versions));
    check_repaired(std::move(versions));
    check_repaired(with_lost_breaks(bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    try {
        check({reinterpret_cast<const char *>(data), size});
    } catch (const Error &) { // bytes that begin as an image does are no text
    }
    return 0;
}
