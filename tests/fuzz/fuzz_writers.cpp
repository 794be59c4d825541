// Whatever the texts and the files' names hold, what each command writes in each of its formats is valid:
// of one, two and three versions, in any width, in colour and without.

#include "document/read.h"
#include "outputs.h"
#include "review/against.h"
#include "write/format.h"

using namespace hexapla;

namespace {

constexpr std::string_view kLanguages[] = {"bg", "fi", "ar"};
constexpr std::string_view kNames[] = {"\x1B[2J<x-live>&.txt", "a:b,c%::d\n\xC2\x9B.txt", "\xFF\xE2\x80\xAE.txt"};
constexpr std::size_t kLongest = 800; ///< bytes a version
/// What would be live, should it stand in HTML, XML or on a terminal as it is.
constexpr std::string_view kMarkup = "<x-live a=\"'>--></script></title>]]>\x1B[2J\xC2\x9B\xE2\x80\xAE\x7F";

std::vector<Version> versions(std::string bytes) {
    bytes.resize(valid_utf8(bytes));
    std::vector<Version> result;
    for (std::size_t v = 0; v < std::size(kLanguages); ++v) {
        std::string part = bytes.substr(v * bytes.size() / std::size(kLanguages), kLongest);
        part.insert(part.size() / 2, kMarkup);
        const Reading reading{&language(kLanguages[v]), "utf-8", Unit::item};
        part.resize(valid_utf8(part));
        result.push_back(reader("plain", "").read(std::string(kNames[v]), part, reading));
    }
    return result;
}

template <typename Format, typename... Values>
void every(std::span<const Format> formats, const Layout &layout, const Values &...values) {
    for (const Format &format : formats) {
        std::ostringstream out;
        format.write(out, values..., layout);
        outputs::valid(format.name, out.str());
    }
}

Alignment alone(const Version &version) {
    Alignment rows;
    for (std::size_t at = 0; at < version.segments.size(); ++at)
        rows.push_back({.cells = {{at, at + 1}}, .confidence = 1});
    return rows;
}

void checked(const std::vector<Version> &versions, const Alignment &rows, const Layout &layout) {
    std::vector<const Check *> ran;
    for (const Check &check : checks()) ran.push_back(&check);
    std::vector<Finding> found = findings(versions, rows);
    for (std::size_t at = 0; at < found.size(); at += 3) found[at].baselined = true;
    for (const CheckFormat &format : check_formats()) {
        if (format.name == "xliff" && versions.size() != 2) continue;
        every(std::span(&format, 1), layout, Report{versions, rows, found, ran});
    }
}

void aligned(const std::vector<Version> &versions, const Alignment &rows, const Layout &layout) {
    for (const AlignFormat &format : align_formats())
        if (versions.size() == 2 || !format.pairs_only) every(std::span(&format, 1), layout, versions, rows);
}

void compared(const std::vector<Version> &three, const Alignment &first_two, const Layout &layout) {
    std::vector<Change> changed = changes(three[0], three[1], first_two);
    every(diff_formats(), layout, std::vector<Version>{three[0], three[1]}, changed);
    add_translation(changed, align({three[0], three[2]}), align({three[1], three[2]}));
    every(diff_formats(), layout, three, changed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::vector<Version> three;
    try {
        three = versions({reinterpret_cast<const char *>(data), size});
    } catch (const Error &) { // bytes that a part cuts in a letter
        return 0;
    }
    constexpr std::size_t kWidest = 150;
    const Layout layout{1 + (size == 0 ? 0 : data[size - 1] % kWidest), size % 2 == 0};
    const std::vector<Version> one{three[0]};
    const std::vector<Version> two{three[0], three[1]};
    const Alignment rows = align(two);
    const Alignment all = align(three);
    every(segment_formats(), layout, three);
    aligned(two, rows, layout);
    aligned(three, all, layout);
    checked(one, alone(one[0]), layout);
    checked(two, rows, layout);
    checked(three, all, layout);
    compared(three, rows, layout);
    return 0;
}
