#include "review/check_list.h"

#include "review/codes.h"
#include "review/mentions.h"

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

/// One row: the mentions by version, and which versions take part.
struct Scene {
    const Material &material;
    std::size_t row;
    std::vector<std::size_t> present;
    std::vector<std::vector<Mention>> mentions; ///< by version
    std::vector<Answers> answers;               ///< likewise
};

Scene scene(const Material &material, std::size_t row) {
    Scene result{material, row, {}, {}, {}};
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        const bool empty = material.cell(v, row).empty();
        result.mentions.push_back(empty ? std::vector<Mention>()
                                        : mentions(material.versions[v], material.span(v, row)));
        result.answers.emplace_back(result.mentions.back());
        if (!empty) result.present.push_back(v);
    }
    return result;
}

/// The numbers of the rows before and behind, where sentences may be cut differently.
class Neighbours {
public:
    explicit Neighbours(const Scene &scene) : scene_(scene), answers_(scene.material.versions.size()) {}

    bool hold(std::size_t version, const Mention &mention) {
        std::optional<Answers> &answers = answers_[version];
        if (!answers) answers = read(version);
        return answers->hold(mention);
    }

private:
    Answers read(std::size_t version) const {
        const Material &material = scene_.material;
        Answers result;
        for (const std::size_t row : {scene_.row - 1, scene_.row + 1}) {
            if (row >= material.alignment.size() || material.cell(version, row).empty()) continue;
            const std::size_t first = material.cell(version, row).first;
            if (material.versions[version].segments[first].kind == Kind::item) continue;
            for (const Mention &mention : mentions(material.versions[version], material.span(version, row)))
                result.add(mention);
        }
        return result;
    }

    const Scene &scene_;
    std::vector<std::optional<Answers>> answers_; ///< by version, read when first asked for
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

/// Takes out what proves nothing: what stands in a neighbouring row of those that lack it, and what
/// only one side has and the other may have in other words.
void forgive(const Scene &scene, Neighbours &neighbours, std::size_t version, Difference &difference) {
    const auto near = [&](std::size_t lacking, const Mention *m) { return neighbours.hold(lacking, *m); };
    std::erase_if(difference.missing, [&](const Mention *m) { return near(version, m); });
    std::erase_if(difference.extra, [&](const Mention *m) {
        return std::any_of(scene.present.begin(), scene.present.end(),
                           [&](std::size_t other) { return other != version && near(other, m); });
    });
    if (!difference.missing.empty() && !difference.extra.empty()) return;
    for (auto *side : {&difference.missing, &difference.extra}) std::erase_if(*side, has_other_words);
}

std::string written(const Scene &scene, const std::vector<const Mention *> &mentions) {
    std::vector<std::string> result;
    for (const Mention *mention : mentions) {
        for (const std::size_t v : scene.present) {
            const auto &own = scene.mentions[v];
            const bool here = !own.empty() && mention >= own.data() && mention < own.data() + own.size();
            if (!here) continue;
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
    std::vector<Finding> found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        if (material.alignment[row].confidence < kSure) continue;
        const Scene at = scene(material, row);
        if (at.present.size() < 2) continue;
        std::map<std::size_t, Difference> all = differences(at);
        join_two(at, all);
        Neighbours neighbours(at);
        const std::size_t before = found.size();
        for (auto &[version, difference] : all) {
            forgive(at, neighbours, version, difference);
            if (difference.missing.empty() && difference.extra.empty()) continue;
            found.push_back(finding(at, version, difference));
        }
        if (found.size() > before) continue;
        for (Finding &code : code_mismatches(material, row)) found.push_back(std::move(code));
    }
    return found;
}

} // namespace hexapla
