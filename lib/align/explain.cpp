// What contributed to a row.

#include "align/align.h"

#include "align/learn.h"

#include <algorithm>
#include <map>

namespace hexapla {
namespace {

/// Nats by kind of evidence, in the order in which they are told.
class Account {
public:
    void add(const std::string &kind, double nats) {
        const auto known = std::find_if(told_.begin(), told_.end(), [&](const Evidence &e) { return e.kind == kind; });
        if (known != told_.end())
            known->nats += nats;
        else
            told_.push_back({kind, nats});
    }
    std::vector<Evidence> mean(double pairs) {
        for (Evidence &e : told_) e.nats /= pairs;
        return std::move(told_);
    }

private:
    std::vector<Evidence> told_;
};

const char *name(Source source) {
    switch (source) {
    case Source::same: return "same words";
    case Source::number: return "numbers";
    case Source::dictionary: return "dictionary";
    case Source::common: return "common words";
    case Source::cognate: return "cognates";
    case Source::name: return "names";
    }
    return "";
}

/// Where the belief in a pair of words comes from: the weight of each source.
using Sources = std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Affinity>>;

void add_share(Account &account, const Sources &sources, std::pair<std::uint32_t, std::uint32_t> words, float count,
               double nats) {
    double known = 0;
    const auto found = sources.find(words);
    if (found != sources.end())
        for (const Affinity &x : found->second) {
            account.add(name(x.source), nats * x.weight / count);
            known += x.weight;
        }
    account.add("learned words", nats * (1 - known / count));
}

/// The words of `to`'s range, given those of `from`'s.
void add_words(Account &account, const Sources &sources, const Features &from, Range source, const Features &to,
               Range target, const std::vector<WordPair> &pairs, bool turned) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, float> count;
    for (const WordPair &p : pairs) count[{p.a, p.b}] = p.count;
    WindowSums sums(from, to, pairs, source.size());
    std::vector<WindowSums::Share> shares;
    for (std::size_t t = target.first; t < target.last; ++t) {
        const float chance = sums.shares(t, source.first, source.size(), shares);
        account.add("words by chance", kWordWeight * chance);
    }
    for (const WindowSums::Share &s : shares) {
        const auto words = turned ? std::pair(s.to, s.from) : std::pair(s.from, s.to);
        add_share(account, sources, words, count[{s.from, s.to}], kWordWeight * s.nats);
    }
}

void add_outside(Account &account, const PairModel &model, const Features &a, Range x, const Features &b, Range y) {
    account.add("length", model.length.score(a.length(x.first, x.last), b.length(y.first, y.last)));
    for (const auto &part : model.structure.parts(a.traits[x.first], b.traits[y.first]))
        account.add(part.name, part.nats);
    account.add("marks within", model.structure.inside(a, x.first, x.last, b, y.first, y.last));
    account.add("end mark", model.structure.closes(a.traits[x.last - 1], b.traits[y.last - 1]));
    double prior = model.prior.runs[0][0];
    for (std::size_t k = 0; k < kShapeCount; ++k)
        if (kShapes[k].a == x.size() && kShapes[k].b == y.size()) prior += model.prior.shape[k];
    for (std::size_t s = x.first; s + 1 < x.last; ++s) prior += model.prior.inside_a[s];
    for (std::size_t s = y.first; s + 1 < y.last; ++s) prior += model.prior.inside_b[s];
    account.add("prior", prior);
}

void add_pair(Account &account, const Features &a, Range x, const Features &b, Range y, const AlignOptions &options) {
    const PairModel model = learn(a, b, options).model;
    Sources sources;
    for (const Affinity &s : affinities(a.vocabulary, b.vocabulary, options)) sources[{s.a, s.b}].push_back(s);
    add_words(account, sources, a, x, b, y, model.pairs, false);
    add_words(account, sources, b, y, a, x, turned(model.pairs), true);
    add_outside(account, model, a, x, b, y);
}

} // namespace

std::vector<Evidence> explain(const std::vector<Version> &versions, const Row &row, const AlignOptions &options) {
    Account account;
    int pairs = 0;
    for (std::size_t u = 0; u < versions.size(); ++u)
        for (std::size_t v = u + 1; v < versions.size(); ++v) {
            if (row.cells[u].empty() || row.cells[v].empty()) continue;
            add_pair(account, features(versions[u]), row.cells[u], features(versions[v]), row.cells[v], options);
            ++pairs;
        }
    return account.mean(pairs);
}

} // namespace hexapla
