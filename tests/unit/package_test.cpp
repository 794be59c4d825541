#include "document/package.h"

#include "../office.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

const Files kFiles = {{"short", "ab"}, {"long", std::string(2000, 'a')}};

/// Both files' bytes, or what was wrong.
std::string read(const std::string &archive) {
    try {
        const Package package("a.docx", archive, "DOCX");
        return package.file("short").value_or("none") + " " + package.file("long").value_or("none");
    } catch (const Error &error) {
        return error.what();
    }
}

} // namespace

TEST_CASE("files of an archive are read by their paths, packed or not") {
    CHECK(read(zipped(kFiles)) == "ab " + kFiles[1].second);
    CHECK(read(zipped(kFiles) + "a remark behind the end") == "ab " + kFiles[1].second);
    CHECK(Package("a.docx", zipped(kFiles), "DOCX").file("another") == std::nullopt);
}

TEST_CASE("an archive that ends too early, at whatever byte, is none") {
    const std::string whole = zipped(kFiles);
    for (std::size_t size = 1; size < whole.size(); ++size) { // libzip takes no bytes for an empty archive
        CAPTURE(size);
        CHECK(read(whole.substr(0, size)) ==
              "a.docx: no DOCX: not a zip archive; is it protected by a password, or cut off?");
    }
}

TEST_CASE("of an archive with a wrong byte nothing wrong is read") {
    const std::string whole = zipped(kFiles), right = "ab " + kFiles[1].second;
    std::size_t noticed = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        CAPTURE(at);
        const std::string result = read(damaged);
        const bool told = result.find("a.docx: ") == 0 || result.find("none") != result.npos;
        CHECK((told || result == right)); // dates and the like are not asked for
        noticed += told ? 1 : 0;
    }
    CHECK(noticed > whole.size() / 3);
}
