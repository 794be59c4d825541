#include "write/html/map.h"

#include "write/html/text.h"

#include <algorithm>
#include <cmath>

namespace hexapla::html {
namespace {

// In units of the map, which is stretched to the place it has.
constexpr double kHeight = 1000;
constexpr double kBar = 10;    ///< width of a version's bar
constexpr double kStep = 90;   ///< from one bar to the next
constexpr double kLeast = 1.5; ///< height of the smallest ribbon that can be seen

/// Bytes that any segment counts for, so that short items are seen beside long sentences.
constexpr double kBase = 40;
/// About as many ribbons as a screen can tell apart.
constexpr std::size_t kRibbons = 300;

/// For each version where each segment begins, from 0 to kHeight; one more at the end.
std::vector<std::vector<double>> heights(const Page &page) {
    std::vector<std::vector<double>> result;
    for (const Version *version : page.versions) {
        std::vector<double> tops{0};
        for (const Segment &segment : version->segments)
            tops.push_back(tops.back() + kBase + double(segment.span.size()));
        const double scale = kHeight / std::max(tops.back(), 1.0);
        for (double &top : tops) top *= scale;
        result.push_back(std::move(tops));
    }
    return result;
}

Level level(const PageRow &row) {
    Level result = Level::good;
    for (const Cell &cell : row.cells)
        for (const Note &note : cell.notes) result = std::max(result, note.level);
    return result;
}

/// Rows that follow each other in every version, as one.
struct Stretch {
    std::size_t row = 0; ///< the first
    std::vector<Range> cells;
    bool calm = true;
    std::string look; ///< classes
};

std::string look(const PageRow &row) {
    std::string result(name(level(row)));
    for (const std::string &flag : row.flags) result += " " + flag;
    return result;
}

Stretch stretch(const PageRow &row, std::size_t number) {
    Stretch result{number, {}, row.flags.empty() && level(row) == Level::good, look(row)};
    for (const Cell &cell : row.cells) result.cells.push_back(cell.segments);
    return result;
}

bool joins(const Stretch &before, const Stretch &next) {
    if (!before.calm || !next.calm) return false;
    for (std::size_t v = 0; v < next.cells.size(); ++v)
        if (before.cells[v].last != next.cells[v].first) return false;
    return true;
}

std::vector<Stretch> stretches(const Page &page) {
    const std::size_t most = 1 + page.rows.size() / kRibbons;
    std::vector<Stretch> result;
    std::size_t joined = 0;
    for (std::size_t r = 0; r < page.rows.size(); ++r) {
        Stretch next = stretch(page.rows[r], r + 1);
        if (!result.empty() && joined < most && joins(result.back(), next)) {
            for (std::size_t v = 0; v < next.cells.size(); ++v) result.back().cells[v].last = next.cells[v].last;
            ++joined;
        } else {
            result.push_back(std::move(next));
            joined = 1;
        }
    }
    return result;
}

/// Tenths of a unit are finer than any screen.
std::string number(double value) {
    const long tenths = std::lround(value * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

struct Extent {
    double top, bottom;
};

Extent extent(const std::vector<double> &tops, Range cell) {
    const double top = tops[cell.first];
    return {top, std::max(tops[cell.last], top + kLeast)};
}

/// From the right edge of one bar to the left edge of the next.
std::string ribbon(double left, Extent a, Extent b) {
    const std::string x0 = number(left + kBar), x1 = number(left + kStep);
    const std::string middle = number(left + (kBar + kStep) / 2);
    const auto curve = [&](double from, double to, const std::string &end) {
        return "C" + middle + " " + number(from) + " " + middle + " " + number(to) + " " + end + " " + number(to);
    };
    return "<path d=\"M" + x0 + " " + number(a.top) + curve(a.top, b.top, x1) + "V" + number(b.bottom) +
           curve(b.bottom, a.bottom, x0) + "Z\"/>";
}

std::string block(double left, Extent at) {
    return "<rect x=\"" + number(left) + "\" y=\"" + number(at.top) + "\" width=\"" + number(kBar) + "\" height=\"" +
           number(at.bottom - at.top) + "\"/>";
}

std::string drawing(const Stretch &stretch, const std::vector<std::vector<double>> &tops) {
    std::string result;
    for (std::size_t v = 0; v < tops.size(); ++v) {
        if (stretch.cells[v].empty()) continue;
        const Extent here = extent(tops[v], stretch.cells[v]);
        result += block(double(v) * kStep, here);
        if (v + 1 < tops.size() && !stretch.cells[v + 1].empty())
            result += ribbon(double(v) * kStep, here, extent(tops[v + 1], stretch.cells[v + 1]));
    }
    return result;
}

} // namespace

void write_map(std::ostream &out, const Page &page) {
    if (page.versions.size() < 2 || page.rows.empty()) return;
    const std::vector<std::vector<double>> tops = heights(page);
    const double width = double(page.versions.size() - 1) * kStep + kBar;
    out << "<nav class=\"map\" aria-label=\"Map of the rows\">\n<div class=\"map-names\">";
    for (const std::string &label : page.labels) out << "<span>" << escaped(label) << "</span>";
    out << "</div>\n<svg viewBox=\"0 0 " << number(width) << ' ' << number(kHeight)
        << "\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Rows as ribbons between the "
           "versions\">\n";
    for (const Stretch &stretch : stretches(page))
        out << "<a href=\"#r" << stretch.row << "\" class=\"" << stretch.look << "\"><title>Row " << stretch.row
            << "</title>" << drawing(stretch, tops) << "</a>\n";
    out << "</svg>\n</nav>\n";
}

} // namespace hexapla::html
