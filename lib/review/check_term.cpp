#include "review/check_list.h"

#include "lexicon/terms.h"

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

std::optional<Span> first_of(const std::vector<Rendering> &renderings, bool forbidden,
                             const TermText &text, std::size_t offset) {
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
        result.push_back({v, all, first_of(*all, false, texts.texts[at], offset),
                          first_of(*all, true, texts.texts[at], offset)});
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

Finding finding(const Material &material, std::size_t row, const Usage &usage, const Usage *other) {
    const Version &version = material.versions[usage.version];
    const std::string wanted = agreed(*usage.renderings);
    Finding result{.version = usage.version, .span = material.span(usage.version, row), .row = row};
    if (usage.forbidden) {
        result.span = *usage.forbidden;
        result.message = "the glossary forbids " + excerpt(version.text.at(result.span));
    } else {
        result.message = "the agreed term is not used";
    }
    if (other != nullptr) {
        const std::string_view term = material.versions[other->version].text.at(*other->used);
        result.message += " for " + excerpt(term) + " of " + material.labels[other->version];
        result.related.push_back({other->version, *other->used, "the term in " + material.labels[other->version]});
    }
    result.message += wanted.empty() ? "; use another word" : "; use " + wanted;
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
void add_breaches(std::vector<Finding> &found, const Material &material, std::size_t row,
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
        if (omitted || breach) found.push_back(finding(material, row, usage, other));
    }
}

} // namespace

std::vector<Finding> terms(const Material &material) {
    std::vector<Finding> found;
    if (material.options.glossaries.empty()) return found;
    for (std::size_t row = 0; row < material.alignment.size(); ++row) {
        if (material.alignment[row].confidence < kSure) continue;
        const Texts texts = texts_of(material, row);
        for (const Glossary &glossary : material.options.glossaries)
            for (const Term &term : glossary.terms)
                add_breaches(found, material, row, usages(material, row, texts, term));
    }
    return found;
}

} // namespace hexapla
