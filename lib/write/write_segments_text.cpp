// segment as an outline for people: ids on the left, blocks set apart, items indented by depth.

#include "text/unicode.h"
#include "write/screen.h"
#include "write/table.h"
#include "write/writers.h"

#include <algorithm>
#include <array>

namespace hexapla {
namespace {

constexpr std::size_t kIndent = 2;     ///< columns an item stands in, for each list around it
constexpr std::size_t kLeastText = 16; ///< columns left for text however narrow the terminal

std::string counted(std::size_t n, std::string_view one) {
    const bool several = n != 1 && one != "prose";
    return std::to_string(n) + " " + std::string(one) + (several ? "s" : "");
}

/// "28 segments: 1 title, 1 heading, 13 prose, 13 items"
std::string summary(const Version &version) {
    std::array<std::size_t, 4> count{};
    for (const Segment &segment : version.segments) ++count[static_cast<std::size_t>(segment.kind)];
    std::string result = counted(version.segments.size(), "segment");
    std::string_view separator = ": ";
    for (std::size_t k = 0; k < count.size(); ++k) {
        if (count[k] == 0) continue;
        result += std::string(separator) + counted(count[k], name(static_cast<Kind>(k)));
        separator = ", ";
    }
    return result;
}

/// A blank line parts paragraphs and headings; a list stands close to what announces it.
bool parted(const Segment &before, const Segment &segment) {
    if (segment.kind == Kind::item) return before.kind != Kind::item && !before.lead_in;
    return segment.kind != Kind::prose || before.kind != Kind::prose || before.paragraph != segment.paragraph;
}

class Outline {
public:
    Outline(std::ostream &out, const Version &version, const Layout &layout)
        : out_(out), version_(version), layout_(layout) {
        for (const Segment &segment : version.segments) ids_ = std::max(ids_, display_width(segment.id));
    }

    void write(const Segment &segment) const {
        const std::size_t indent =
            segment.kind == Kind::item ? kIndent * std::max<std::size_t>(segment.path.size(), 2) - kIndent : 0;
        const std::string marker = shown(version_.text.at(segment.marker));
        const std::size_t hang = marker.empty() ? 0 : display_width(marker) + 1;
        const std::size_t text_column = ids_ + 2 + indent + hang;
        const std::size_t width = std::max(layout_.width, text_column + kLeastText) - text_column;
        std::string before = styled(padded(segment.id, ids_), Style::faint, layout_) + std::string(2 + indent, ' ') +
                             marker + (hang > 0 ? " " : "");
        const Style style = segment.kind == Kind::title || segment.kind == Kind::heading ? Style::strong : Style::plain;
        for (const std::string &line : wrapped(shown(version_.text.at(segment.span)), width, *version_.language)) {
            out_ << before << styled(isolated(line, *version_.language), style, layout_) << '\n';
            before = std::string(text_column, ' ');
        }
    }

private:
    std::ostream &out_;
    const Version &version_;
    const Layout &layout_;
    std::size_t ids_ = 0; ///< columns of the widest id
};

} // namespace

void write_segments_as_text(std::ostream &out, const std::vector<Version> &versions, const Layout &layout) {
    for (const Version &version : versions) {
        if (&version != &versions.front()) out << '\n';
        out << styled(shown(version.text.name()), Style::strong, layout) << ": " << version.language->name << ", "
            << summary(version) << '\n';
        const Outline outline(out, version, layout);
        const Segment *before = nullptr;
        for (const Segment &segment : version.segments) {
            if (before == nullptr || parted(*before, segment)) out << '\n';
            outline.write(segment);
            before = &segment;
        }
    }
}

} // namespace hexapla
