#include "review/check_list.h"

#include "review/codes.h"
#include "review/mentions.h"
#include "review/months.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <optional>

namespace hexapla {
namespace {

/// Below it the two sides may be no equivalents at all.
constexpr double kSure = 0.5;

/// What a version lacks and has too much of in one row.
struct Difference {
    std::vector<const Mention *> missing, extra; ///< mentions of other versions, of its own
};

/// By version the numbers of its sections, see section_numbers().
using Sections = std::vector<std::unordered_set<std::string>>;

/// One row: the mentions by version, and which versions take part.
struct Scene {
    const Material &material;
    std::size_t row;
    std::vector<std::size_t> present;
    std::vector<std::vector<Mention>> mentions; ///< by version
    std::vector<Answers> answers;               ///< likewise, and the numbers of the markers
    const Sections &sections;
};

/// What the markers of a cell number: 第16章 in one version is a heading's first word in another.
void add_markers(Answers &answers, const Material &material, std::size_t version, std::size_t row) {
    const Range &cell = material.cell(version, row);
    for (std::size_t at = cell.first; at < cell.last; ++at) {
        const Version &own = material.versions[version];
        if (own.segments[at].marker.empty()) continue;
        for (const Mention &mention : mentions(own, own.segments[at].marker)) answers.add(mention);
    }
}

Scene scene(const Material &material, const Sections &sections, std::size_t row) {
    Scene result{material, row, {}, {}, {}, sections};
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const bool empty = material.cell(v, row).empty();
        result.mentions.push_back(empty ? std::vector<Mention>()
                                        : mentions(material.versions[v], material.span(v, row)));
        result.answers.emplace_back(result.mentions.back());
        add_markers(result.answers.back(), material, v, row);
        if (!empty) result.present.push_back(v);
    }
    return result;
}

/// The numbers of the rows before and behind.
class Neighbours {
public:
    explicit Neighbours(const Scene &scene)
        : scene_(scene), running_(scene.material.versions.size()), items_(scene.material.versions.size()) {}

    /// Whether a version has a number there in running text, where sentences may be cut differently.
    bool hold(std::size_t version, const Mention &mention) { return answers(running_, version, false).hold(mention); }
    /// Whether it has one there in an item: two that were taken for each other have each other's numbers.
    bool hold_in_item(std::size_t version, const Mention &mention) {
        return answers(items_, version, true).hold(mention);
    }

private:
    using ByVersion = std::vector<std::optional<Answers>>; // read when first asked for

    const Answers &answers(ByVersion &known, std::size_t version, bool items) const {
        if (!known[version]) known[version] = read(version, items);
        return *known[version];
    }

    Answers read(std::size_t version, bool items) const {
        const Material &material = scene_.material;
        Answers result;
        for (const std::size_t row : {scene_.row - 1, scene_.row + 1}) {
            if (row >= material.alignment.size() || material.cell(version, row).empty()) continue;
            const std::size_t first = material.cell(version, row).first;
            if ((material.versions[version].segments[first].kind == Kind::item) != items) continue;
            for (const Mention &mention : mentions(material.versions[version], material.span(version, row)))
                result.add(mention);
        }
        return result;
    }

    const Scene &scene_;
    ByVersion running_, items_;
};

/// By version what differs; the minority is to blame, with two versions the one that lacks.
std::map<std::size_t, Difference> differences(const Scene &scene) {
    std::map<std::size_t, Difference> result;
    Answers seen;
    for (const std::size_t v : scene.present)
        for (const Mention &mention : scene.mentions[v]) {
            if (!mention.counts || seen.hold(mention)) continue;
            seen.add(mention);
            std::vector<std::size_t> having, lacking;
            for (const std::size_t other : scene.present)
                (scene.answers[other].hold(mention) ? having : lacking).push_back(other);
            if (lacking.empty()) continue;
            if (having.size() >= lacking.size())
                for (const std::size_t other : lacking) result[other].missing.push_back(&mention);
            else
                for (const std::size_t other : having) result[other].extra.push_back(&mention);
        }
    return result;
}

/// With two versions "a lacks 7" and "b lacks 6" are one finding: b has 7 where a has 6. It stands in
/// the later one, at the number that the other lacks.
void join_two(const Scene &scene, std::map<std::size_t, Difference> &found) {
    if (scene.present.size() != 2) return;
    const auto earlier = found.find(scene.present[0]);
    if (earlier == found.end()) return;
    found[scene.present[1]].extra = earlier->second.missing;
    found.erase(earlier);
}

/// What is often told in other words: small numbers, and round ones as 100 (hundreds, a hundred).
bool has_other_words(const Mention *mention) {
    const std::string &value = mention->number.value;
    const bool round = value.front() == '1' && value.find_first_not_of('0', 1) == value.npos;
    return mention->number.word || value.size() == 1 || round;
}

bool is_of(const std::vector<Mention> &mentions, const Mention *mention) {
    return !mentions.empty() && mention >= mentions.data() && mention < mentions.data() + mentions.size();
}

/// Whether a title in quotation marks stands behind a number: "3.1, “Names”", "3.1절 「이름」".
bool has_title_behind(std::string_view text, Span number) {
    constexpr std::u32string_view kQuotes = U"\"“„«‘「『";
    constexpr std::size_t kReach = 4; // characters: a word for section, a comma, spaces
    std::size_t at = number.end;
    for (std::size_t step = 0; step < kReach && at < text.size(); ++step)
        if (kQuotes.find(next_code_point(text, at)) != kQuotes.npos) return true;
    return false;
}

bool is_dotted(const Mention *mention) { return mention->figures.find('.') != std::string::npos; }

/// Whether a number stands for a section, of its own version or of another part of it: "see 3.1, “Names”".
bool is_section(const Scene &scene, const Mention *mention) {
    for (const std::size_t v : scene.present) {
        if (!is_of(scene.mentions[v], mention)) continue;
        const std::string_view text = scene.material.versions[v].text.bytes();
        return scene.sections[v].contains(mention->figures) ||
               (is_dotted(mention) && has_title_behind(text, mention->span));
    }
    return false;
}

/// Takes out references that the other side gives by the title alone.
void forgive_references(const Scene &scene, Difference &difference) {
    const bool both =
        std::ranges::any_of(difference.missing, is_dotted) && std::ranges::any_of(difference.extra, is_dotted);
    for (auto *side : {&difference.missing, &difference.extra})
        std::erase_if(*side, [&](const Mention *m) { return !both && is_section(scene, m); });
}

/// Whether this item and the one beside it were taken for each other: each has what the other lacks.
bool is_exchanged(const Scene &scene, Neighbours &neighbours, std::size_t version, const Difference &difference) {
    if (difference.missing.empty() || difference.extra.empty()) return false;
    const auto elsewhere = [&](const Mention *m) {
        return std::ranges::any_of(
            scene.present, [&](std::size_t other) { return other != version && neighbours.hold_in_item(other, *m); });
    };
    return std::ranges::all_of(difference.missing,
                               [&](const Mention *m) { return neighbours.hold_in_item(version, *m); }) &&
           std::ranges::all_of(difference.extra, elsewhere);
}

/// Takes out what proves nothing: what stands in a neighbouring row of those that lack it, and what
/// only one side has and the other may have in other words.
void forgive(const Scene &scene, Neighbours &neighbours, std::size_t version, Difference &difference) {
    const auto near = [&](std::size_t lacking, const Mention *m) { return neighbours.hold(lacking, *m); };
    std::erase_if(difference.missing, [&](const Mention *m) { return near(version, m); });
    std::erase_if(difference.extra, [&](const Mention *m) {
        return std::any_of(scene.present.begin(), scene.present.end(),
                           [&](std::size_t other) { return other != version && near(other, m); });
    });
    forgive_references(scene, difference);
    if (!difference.missing.empty() && !difference.extra.empty()) return;
    for (auto *side : {&difference.missing, &difference.extra}) std::erase_if(*side, has_other_words);
}

std::string written(const Scene &scene, const std::vector<const Mention *> &mentions) {
    std::vector<std::string> result;
    for (const Mention *mention : mentions) {
        for (const std::size_t v : scene.present) {
            if (!is_of(scene.mentions[v], mention)) continue;
            const std::string text(scene.material.versions[v].text.at(mention->span));
            result.push_back(mention->number.word ? text + " (" + mention->number.value + ")" : text);
        }
    }
    return listed(result);
}

/// The versions other than one that have a number in the row, or that lack it.
std::vector<std::size_t> others_that(const Scene &scene, std::size_t version, const Mention &mention, bool have) {
    std::vector<std::size_t> result = scene.present;
    std::erase_if(result,
                  [&](std::size_t other) { return other == version || scene.answers[other].hold(mention) != have; });
    return result;
}

Finding finding(const Scene &scene, std::size_t version, const Difference &difference) {
    const Material &material = scene.material;
    const auto told = [&](const Mention &mention, bool have, std::string_view one, std::string_view several) {
        const std::vector<std::size_t> others = others_that(scene, version, mention, have);
        return material.named(others) + std::string(others.size() == 1 ? one : several);
    };
    const std::string &own = material.labels[version];
    Finding result{.version = version, .span = material.span(version, scene.row), .row = scene.row};
    if (!difference.extra.empty()) result.span = difference.extra.front()->span;
    if (difference.missing.empty())
        result.message = own + " has " + written(scene, difference.extra) + ", which " +
                         told(*difference.extra.front(), false, " lacks", " lack");
    else if (difference.extra.empty())
        result.message = own + " lacks " + written(scene, difference.missing) + ", which " +
                         told(*difference.missing.front(), true, " has", " have");
    else
        result.message = own + " has " + written(scene, difference.extra) + " where " +
                         told(*difference.missing.front(), true, " has ", " have ") +
                         written(scene, difference.missing);
    result.message += "; compare the numbers";
    for (const std::size_t v : scene.present)
        if (v != version)
            result.related.push_back({v, material.span(v, scene.row), "the same row in " + material.labels[v]});
    return result;
}

} // namespace

std::vector<Finding> number_mismatches(const Material &material) {
    Sections sections;
    for (const Version &version : material.versions) sections.push_back(section_numbers(version));
    const Months months(material);
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        if (material.alignment[row].confidence < kSure) continue;
        const Scene at = scene(material, sections, row);
        if (at.present.size() < 2) continue;
        std::map<std::size_t, Difference> all = differences(at);
        join_two(at, all);
        Neighbours neighbours(at);
        const std::size_t before = found.size();
        for (auto &[version, difference] : all) {
            forgive(at, neighbours, version, difference);
            if (is_exchanged(at, neighbours, version, difference)) continue;
            if (difference.missing.empty() && difference.extra.empty()) continue;
            found.push_back(finding(at, version, difference));
        }
        if (found.size() > before) continue;
        for (Finding &code : code_mismatches(material, row)) found.push_back(std::move(code));
        for (Finding &month : months.mismatches(row)) found.push_back(std::move(month));
    }
    return found;
}

} // namespace hexapla
