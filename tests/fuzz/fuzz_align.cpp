// Any texts align: every segment in one row, the order kept. The input is cut at bytes 0x01 into two to
// four versions; without one it is halved.

#include "readings.h"

using namespace hexapla;

namespace {

constexpr std::string_view kLanguages[] = {"bg", "fi", "en", "de"};
constexpr std::size_t kLongest =
    3000; ///< bytes a version: the path's cost is squared below its band

std::vector<std::string> parts(std::string bytes) {
    if (bytes.find('\1') == bytes.npos) bytes.insert(bytes.size() / 2, 1, '\1');
    std::vector<std::string> result;
    for (std::size_t begin = 0; begin <= bytes.size() && result.size() < std::size(kLanguages);) {
        const std::size_t end = std::min(bytes.find('\1', begin), bytes.size());
        result.push_back(bytes.substr(begin, std::min(end - begin, kLongest)));
        begin = end + 1;
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::vector<Version> versions;
    for (std::string &part : parts({reinterpret_cast<const char *>(data), size})) {
        const Language *code = &language(kLanguages[versions.size()]);
        part.resize(valid_utf8(part));
        versions.push_back(reader("plain", "").read("fuzz.txt", std::move(part), {code, "", Unit::item}));
    }
    properties::every_segment_in_one_row(versions, align(versions));
    return 0;
}
