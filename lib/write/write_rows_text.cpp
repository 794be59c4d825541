// align for people: a column a version, or, where columns would be too narrow, the versions of a
// row below each other.

#include "text/unicode.h"
#include "write/screen.h"
#include "write/summary.h"
#include "write/table.h"
#include "write/writers.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr std::string_view kBar = " │ ";
constexpr std::string_view kDash = "╌"; ///< fills a gap
constexpr std::size_t kBarWidth = 3;
constexpr std::size_t kLeastColumn = 22; ///< columns; narrower ones tear most words
constexpr std::size_t kRemark = 6;       ///< columns of the widest usual one: "unsure"
constexpr std::size_t kRepaired = 8;     ///< where there is one: "repaired"
constexpr std::size_t kStackIndent = 4;  ///< columns around a version's name

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    while (times-- > 0) result += text;
    return result;
}

struct Line {
    std::string text; ///< isolated, without colour
    Style style = Style::plain;
};
using Cell = std::vector<Line>;

/// A version's part of a row: each segment begins a line with its id; a gap is a dashed line.
Cell cell(Range range, const Version &version, std::size_t width) {
    Cell result;
    if (range.empty()) return {{repeated(kDash, width), Style::bad}};
    for (const Segment &segment : segments_of(range, version)) {
        const bool head = segment.kind == Kind::title || segment.kind == Kind::heading;
        const std::string id = segment.id + " "; // stays outside what is isolated
        std::size_t before = id.size();
        for (const std::string &line : wrapped(id + shown(version.text.at(segment.span)), width, *version.language)) {
            before = std::min(before, line.size());
            result.push_back({line.substr(0, before) + isolated(line.substr(before), *version.language),
                              head ? Style::strong : Style::plain});
            before = 0;
        }
    }
    return result;
}

/// The left margin of a row: its number and confidence, then what else is to be said of it.
std::vector<std::string> margin(std::size_t number, std::size_t digits, const Row &row,
                                const std::vector<Version> &versions) {
    std::string head = std::to_string(number);
    head.insert(0, digits - head.size(), ' ');
    std::vector<std::string> result = {head + " " + probability(row.confidence)};
    for (const std::string &remark : remarks(row, versions)) result.push_back(std::string(digits + 1, ' ') + remark);
    return result;
}

/// The versions beside each other.
class Columns {
public:
    Columns(const std::vector<Version> &versions, std::size_t margin_width, const Layout &layout)
        : versions_(versions), layout_(layout), margin_(margin_width) {
        const std::size_t left = layout.width - std::min(layout.width, margin_width);
        const std::size_t each = left / std::max<std::size_t>(versions.size(), 1);
        width_ = each - std::min(each, kBarWidth);
    }

    bool fit() const { return width_ >= kLeastColumn; }

    std::string head() const {
        const std::vector<std::string> names = labels(versions_);
        std::vector<Cell> cells;
        for (std::size_t v = 0; v < versions_.size(); ++v) {
            const std::string name = names[v] + ": " + shown(versions_[v].text.name());
            Cell head;
            for (std::string &line : wrapped(name, width_, *versions_[v].language))
                head.push_back({std::move(line), Style::strong});
            cells.push_back(std::move(head));
        }
        std::string rule = repeated("─", margin_);
        for (std::size_t v = 0; v < versions_.size(); ++v) rule += "─┼─" + repeated("─", width_);
        return lines({}, cells) + styled(rule, Style::faint, layout_) + "\n";
    }

    std::string row(const std::vector<std::string> &margin, const Row &row) const {
        std::vector<Cell> cells;
        for (std::size_t v = 0; v < versions_.size(); ++v) cells.push_back(cell(row.cells[v], versions_[v], width_));
        return lines(margin, cells) + lines({}, std::vector<Cell>(versions_.size(), Cell(1)));
    }

private:
    std::string lines(std::vector<std::string> margin, const std::vector<Cell> &cells) const {
        for (const Cell &cell : cells) margin.resize(std::max(margin.size(), cell.size()));
        std::string result;
        for (std::size_t i = 0; i < margin.size(); ++i) {
            std::string line = styled(margin[i], i == 0 ? Style::plain : Style::doubt, layout_) +
                               std::string(margin_ - std::min(margin_, display_width(margin[i])), ' ');
            for (const Cell &cell : cells) {
                const Line part = i < cell.size() ? cell[i] : Line{};
                line += styled(kBar, Style::faint, layout_) + styled(part.text, part.style, layout_);
                line.append(width_ - std::min(width_, display_width(part.text)), ' ');
            }
            result += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        }
        return result;
    }

    const std::vector<Version> &versions_;
    const Layout &layout_;
    std::size_t margin_; ///< columns left of the first bar
    std::size_t width_;  ///< columns of a version
};

/// A row's versions below each other, each named on the left.
std::string stacked(const std::vector<std::string> &margin, const Row &row, const std::vector<Version> &versions,
                    const Layout &layout) {
    const std::vector<std::string> names = labels(versions);
    std::size_t indent = 0;
    for (const std::string &name : names) indent = std::max(indent, name.size() + kStackIndent);
    const std::size_t width = std::max(layout.width, indent + kLeastColumn) - indent;
    std::string result;
    for (const std::string &remark : margin)
        result += (result.empty() ? "" : " ") + remark.substr(remark.find_first_not_of(' '));
    result = styled(result, Style::faint, layout) + "\n";
    for (std::size_t v = 0; v < versions.size(); ++v) {
        std::string before = "  " + names[v];
        for (const Line &line : cell(row.cells[v], versions[v], width)) {
            before.resize(indent, ' ');
            result += before + styled(line.text, line.style, layout) + "\n";
            before.clear();
        }
    }
    return result + "\n";
}

} // namespace

void write_rows_as_text(std::ostream &out, const std::vector<Version> &versions, const Alignment &rows,
                        const Layout &layout) {
    const std::size_t digits = std::to_string(rows.size()).size();
    const bool repaired =
        std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return is_repaired(row, versions); });
    const Columns columns(versions, digits + 1 + (repaired ? kRepaired : kRemark), layout);
    if (columns.fit()) out << columns.head();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const std::vector<std::string> left = margin(r + 1, digits, rows[r], versions);
        out << (columns.fit() ? columns.row(left, rows[r]) : stacked(left, rows[r], versions, layout));
    }
    for (const std::string &line :
         wrapped(summary(rows, versions), std::max<std::size_t>(layout.width, 1), language("en")))
        out << line << '\n';
}

} // namespace hexapla
