// Any two or three texts align: every segment in one row, the order kept.
// The input is cut at its first bytes 0x01 into versions, else halved.

#include "../properties.h"
#include "align/repair.h"
#include "document/read.h"

using namespace hexapla;

namespace {

constexpr std::string_view kLanguages[] = {"bg", "fi", "en"};
constexpr std::size_t kLongest =
    4000; ///< bytes a version: the path's cost is squared below its band

std::vector<std::string> parts(const std::string &bytes) {
    const std::size_t first = std::min(bytes.find('\1'), bytes.size() / 2);
    const std::size_t second = std::min(bytes.find('\1', first + 1), bytes.size());
    return {bytes.substr(0, first), bytes.substr(first, second - first), bytes.substr(second)};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::vector<Version> versions;
    for (const std::string &part : parts({reinterpret_cast<const char *>(data), size})) {
        const Language *code = &language(kLanguages[versions.size()]);
        std::string bytes = part.substr(0, kLongest);
        bytes.resize(valid_utf8(bytes));
        versions.push_back(
            reader("plain", "").read("fuzz.txt", std::move(bytes), {code, "", Unit::item}));
    }
    properties::every_segment_in_one_row(versions, align(versions));
    const Repaired repaired = align_repaired(std::move(versions));
    for (const Version &version : repaired.versions) properties::nothing_lost(version);
    properties::every_segment_in_one_row(repaired.versions, repaired.rows);
    return 0;
}
