#include "review/check_list.h"

#include "lexicon/terms.h"
#include "review/stand_in.h"

#include <map>
#include <set>

namespace hexapla {
namespace {

/// Below it the two sides may be no equivalents at all.
constexpr double kSure = 0.5;

/// How one version of a row deals with one term.
struct Usage {
    std::size_t version = 0;
    const std::vector<Rendering> *renderings = nullptr;
    std::optional<Span> used;      ///< an agreed rendering, in the version's text
    std::optional<Span> forbidden; ///< one that must not be used
};

std::optional<Span> first_of(const std::vector<Rendering> &renderings, bool forbidden, const TermText &text,
                             std::size_t offset) {
    for (const Rendering &rendering : renderings) {
        if (rendering.forbidden != forbidden) continue;
        const std::vector<Span> found = text.occurrences(rendering);
        if (!found.empty()) return Span{offset + found.front().begin, offset + found.front().end};
    }
    return std::nullopt;
}

/// A row's versions as texts in which terms are looked for.
struct Texts {
    std::vector<std::size_t> versions;
    std::vector<TermText> texts;
};

Texts texts_of(const Material &material, std::size_t row) {
    Texts result;
    for (std::size_t v = 0; v < material.versions.size(); ++v) {
        if (material.cell(v, row).empty()) continue;
        result.versions.push_back(v);
        result.texts.emplace_back(material.text(v, row), *material.versions[v].language);
    }
    return result;
}

/// What the versions of a row that the glossary speaks for make of a term.
std::vector<Usage> usages(const Material &material, std::size_t row, const Texts &texts, const Term &term) {
    std::vector<Usage> result;
    for (std::size_t at = 0; at < texts.versions.size(); ++at) {
        const std::size_t v = texts.versions[at];
        const auto *all = renderings(term, *material.versions[v].language);
        if (all == nullptr) continue;
        const std::size_t offset = material.span(v, row).begin;
        result.push_back(
            {v, all, first_of(*all, false, texts.texts[at], offset), first_of(*all, true, texts.texts[at], offset)});
    }
    return result;
}

/// "alueellinen or aluetaso"; empty where all renderings are forbidden.
std::string agreed(const std::vector<Rendering> &renderings) {
    std::string result;
    for (const Rendering &rendering : renderings)
        if (!rendering.forbidden) result += (result.empty() ? "" : " or ") + rendering.text;
    return result;
}

/// A version that breaks the glossary in a row, and one that has the term there.
struct Breach {
    std::size_t row = 0;
    Usage usage;
    std::optional<Usage> other;
};

/// The lexicons of the pairs of versions that were asked for.
class Lexicons {
public:
    explicit Lexicons(const Material &material) : material_(material) {}
    /// What stands in a row where another version has the term.
    std::optional<Span> stand_in(const Breach &breach) {
        const std::pair pair(breach.other->version, breach.usage.version);
        const auto found = known_.try_emplace(pair, material_, pair.first, pair.second).first;
        return found->second.of(breach.row, *breach.other->used);
    }

private:
    const Material &material_;
    std::map<std::pair<std::size_t, std::size_t>, StandIns> known_;
};

/// " for "поднационално" of bg".
std::string of_other(const Material &material, const Usage &other) {
    return " for " + excerpt(material.versions[other.version].text.at(*other.used)) + " of " +
           material.labels[other.version];
}

std::string advice(const Usage &usage) {
    const std::string wanted = agreed(*usage.renderings);
    return wanted.empty() ? "; use another word" : "; use " + wanted;
}

Finding finding(const Material &material, const Breach &breach, Lexicons &lexicons) {
    const Usage &usage = breach.usage;
    const Version &version = material.versions[usage.version];
    Finding result{.version = usage.version, .span = material.span(usage.version, breach.row), .row = breach.row};
    if (usage.forbidden) {
        result.span = *usage.forbidden;
        result.message = "the glossary forbids " + excerpt(version.text.at(result.span));
    } else {
        result.message = "the agreed term is not used";
    }
    if (breach.other) {
        const Usage &other = *breach.other;
        result.message += of_other(material, other);
        result.related.push_back({other.version, *other.used, "the term in " + material.labels[other.version]});
        const auto there = usage.forbidden ? std::nullopt : lexicons.stand_in(breach);
        if (there) result.message += ", but perhaps " + excerpt(version.text.at(*there));
    }
    result.message += advice(usage);
    return result;
}

/// A version that has the agreed term nowhere: one finding for all its rows.
Finding finding(const Material &material, const std::vector<Breach> &breaches, Lexicons &lexicons) {
    const Breach &first = breaches.front();
    const std::size_t version = first.usage.version;
    Finding result{.version = version, .span = material.span(version, first.row), .row = first.row};
    result.message = "the agreed term is used in none of " + std::to_string(breaches.size()) + " rows" +
                     of_other(material, *first.other);
    std::set<std::string> instead;
    for (const Breach &breach : breaches) {
        result.related.push_back(
            {breach.other->version, *breach.other->used, "the term in " + material.labels[breach.other->version]});
        if (&breach != &first)
            result.related.push_back(
                {version, material.span(version, breach.row), "another row of " + material.labels[version]});
        if (const auto there = lexicons.stand_in(breach))
            instead.insert(excerpt(material.versions[version].text.at(*there)));
    }
    if (!instead.empty()) result.message += ", but perhaps " + listed({instead.begin(), instead.end()});
    result.message += advice(first.usage);
    return result;
}

/// Whether the agreed term stands in a row before or behind where the other version has none: then
/// items were merged or exchanged, and the term is in order.
bool in_neighbour(const Material &material, std::size_t row, const Usage &usage, const Usage &other) {
    const auto uses = [&](const Usage &one, std::size_t at) {
        const TermText text(material.text(one.version, at), *material.versions[one.version].language);
        return first_of(*one.renderings, false, text, 0).has_value();
    };
    for (const std::size_t at : {row - 1, row + 1})
        if (at < material.alignment.size() && uses(usage, at) && !uses(other, at)) return true;
    return false;
}

/// A version breaks the glossary where others use the term and it does not, unless those that do not
/// are the majority; and where it uses what is forbidden, alone or for a term of another version.
void add_breaches(std::vector<Breach> &found, const Material &material, std::size_t row,
                  const std::vector<Usage> &usages) {
    const Usage *other = nullptr;
    std::size_t using_it = 0;
    for (const Usage &usage : usages) {
        using_it += usage.used.has_value();
        if (usage.used && other == nullptr) other = &usage;
    }
    const bool majority = 2 * using_it >= usages.size();
    for (const Usage &usage : usages) {
        if (usage.used) continue;
        const bool omitted = other != nullptr && majority && !agreed(*usage.renderings).empty();
        const bool breach = usage.forbidden && (other != nullptr || usages.size() == 1);
        if (!breach && other != nullptr && in_neighbour(material, row, usage, *other)) continue;
        if (omitted || breach) found.push_back({row, usage, other == nullptr ? std::nullopt : std::optional(*other)});
    }
}

/// What breaks the agreement on one term in all rows, and which versions keep it somewhere.
struct Practice {
    std::vector<Breach> breaches;
    std::set<std::size_t> keeping;
};

void add_row(Practice &practice, const Material &material, std::size_t row, const Texts &texts, const Term &term) {
    const std::vector<Usage> all = usages(material, row, texts, term);
    for (const Usage &usage : all)
        if (usage.used) practice.keeping.insert(usage.version);
    add_breaches(practice.breaches, material, row, all);
}

void add_findings(std::vector<Finding> &found, const Material &material, const Practice &practice, Lexicons &lexicons) {
    std::map<std::size_t, std::vector<Breach>> omissions; // by version
    for (const Breach &breach : practice.breaches) {
        const bool nowhere =
            !breach.usage.forbidden && breach.other && !practice.keeping.contains(breach.usage.version);
        if (nowhere)
            omissions[breach.usage.version].push_back(breach);
        else
            found.push_back(finding(material, breach, lexicons));
    }
    for (const auto &[version, breaches] : omissions)
        found.push_back(breaches.size() > 1 ? finding(material, breaches, lexicons)
                                            : finding(material, breaches.front(), lexicons));
}

} // namespace

std::vector<Finding> terms(const Material &material) {
    std::vector<const Term *> terms;
    for (const Glossary &glossary : material.options.glossaries)
        for (const Term &term : glossary.terms) terms.push_back(&term);
    std::vector<Practice> practices(terms.size());
    for (std::size_t row = 0; row < material.alignment.size() && !terms.empty(); ++row) {
        if (material.alignment[row].confidence < kSure) continue;
        const Texts texts = texts_of(material, row);
        for (std::size_t at = 0; at < terms.size(); ++at) add_row(practices[at], material, row, texts, *terms[at]);
    }
    Lexicons lexicons(material);
    std::vector<Finding> found;
    for (const Practice &practice : practices) add_findings(found, material, practice, lexicons);
    return found;
}

} // namespace hexapla
