#include "align_table.h"

#include "child.h"
#include "made_text.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>

namespace hexapla::bench {
namespace {

using Links = std::set<Link>;

/// "[3,4]:[5]:0.98"; nothing where a line is none.
bool read_side(std::istream &in, std::size_t &first, std::size_t &last) {
    char sign = 0;
    first = last = 0;
    if (!(in >> sign) || sign != '[') return false;
    for (bool any = false; in >> std::ws && in.peek() != ']'; any = true) {
        if (in.peek() == ',') in.get();
        std::size_t line = 0;
        if (!(in >> line)) return false;
        if (!any) first = line;
        last = line + 1;
    }
    return static_cast<bool>(in >> sign);
}

/// Matches alone: where a gap stands, every program says in its own way.
Links links_written(const std::string &path) {
    std::ifstream in(path);
    Links out;
    Link link;
    char colon = 0;
    std::string rest;
    while (read_side(in, link.left_first, link.left_last) && in >> colon &&
           read_side(in, link.right_first, link.right_last) && std::getline(in, rest))
        if (link.left_last > link.left_first && link.right_last > link.right_first) out.insert(link);
    return out;
}

/// hunalign's "ladder": pairs of lines between which the text is equivalent, and a score.
Links ladder(const std::string &path) {
    std::ifstream in(path);
    Links out;
    Link link;
    std::string rest;
    for (bool first = true; in >> link.left_last >> link.right_last && std::getline(in, rest); first = false) {
        const bool match = link.left_last > link.left_first && link.right_last > link.right_first;
        if (!first && match) out.insert(link);
        link.left_first = link.left_last;
        link.right_first = link.right_last;
    }
    return out;
}

/// Of links that must be exactly those that were made.
double f1(const Links &made, const Links &found) {
    const auto right = static_cast<double>(
        std::count_if(found.begin(), found.end(), [&](const Link &link) { return made.contains(link); }));
    return 2 * right / static_cast<double>(std::max<std::size_t>(1, made.size() + found.size()));
}

Links matches(const MadeText &made) {
    Links out;
    for (const Link &link : made.links)
        if (link.left_last > link.left_first && link.right_last > link.right_first) out.insert(link);
    return out;
}

double write_text(std::size_t lines, const std::string &left, const std::string &right) {
    const MadeText made = made_text(lines);
    std::ofstream(left) << made.left;
    std::ofstream(right) << made.right;
    return 0;
}

struct Result {
    Cost cost;
    double f1 = 0;
};

/// Of one program; its links are read and scored apart.
Result result(const std::vector<std::string> &command, const std::string &output, std::size_t lines,
              Links (*read)(const std::string &)) {
    Result out;
    out.cost = cost(command, output);
    out.f1 = in_child([&] { return f1(matches(made_text(lines)), read(output)); });
    return out;
}

void print_columns(std::size_t lines, const char *name, const Result &row, double level) {
    const auto segments = static_cast<double>(lines);
    std::printf("%9zu %-9s %9.2f %11.0f %9.0f %9.1f %8.2f %7.3f", lines, name, row.cost.seconds,
                segments / row.cost.seconds, row.cost.megabytes, row.cost.megabytes * 1024 / segments, level, row.f1);
}

} // namespace

void print(const AlignTable &table) {
    const std::string left = table.folder + "/left.txt", right = table.folder + "/right.txt";
    const std::string output = table.folder + "/links", nothing = table.folder + "/empty.dic";
    std::ofstream(nothing).flush();
    std::printf("%9s %-9s %9s %11s %9s %9s %8s %7s\n", "segments", "program", "seconds", "segments/s", "peak MB",
                "KB each", "level", "F1");
    double first = 0; // seconds a segment of the first row
    for (const std::size_t lines : table.sizes) {
        in_child([&] { return write_text(lines, left, right); });
        const Result ours = result({HEXAPLA_PROGRAM, "align", "--reader", "lines", "--format", "links", "--languages",
                                    "fi,bg", "--dictionary", "none", left, right},
                                   output, lines, links_written);
        const double each = ours.cost.seconds / static_cast<double>(lines);
        if (first == 0) first = each;
        print_columns(lines, "hexapla", ours, each / first);
        std::printf("\n");
        if (table.hunalign.empty()) continue;
        const Result theirs = result({table.hunalign, nothing, left, right}, output, lines, ladder);
        print_columns(lines, "hunalign", theirs, theirs.cost.seconds / static_cast<double>(lines) / first);
        std::printf("   hexapla is %.1f times as fast\n", theirs.cost.seconds / ours.cost.seconds);
    }
}

void print_start(const std::string &folder) {
    constexpr int kRuns = 20;
    const std::string corpus = HEXAPLA_CORPUS "/roadmap/", output = folder + "/rows";
    std::vector<std::string> command{HEXAPLA_PROGRAM, "align", corpus + "bg.txt", corpus + "fi.txt"};
    for (const char *dictionaries : {"those installed", "none"}) {
        if (dictionaries == std::string("none")) command.insert(command.end(), {"--dictionary", "none"});
        Cost all;
        for (int run = 0; run < kRuns; ++run) {
            const Cost one = cost(command, output);
            all.seconds += one.seconds / kRuns;
            all.megabytes = std::max(all.megabytes, one.megabytes);
        }
        std::printf("roadmap, bg and fi, dictionaries: %-16s %6.1f ms %6.0f MB\n", dictionaries, all.seconds * 1000,
                    all.megabytes);
    }
}

} // namespace hexapla::bench
