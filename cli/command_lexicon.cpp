#include "learning.h"
#include "load.h"
#include "output.h"
#include "usage.h"
#include "write/screen.h"

#include <algorithm>
#include <iostream>
#include <mutex>
#include <optional>

namespace hexapla::cli {
namespace {

std::string text_of(const LanguagePair &pair) { return pair.first + "," + pair.second; }

/// The pair of --languages; none: the one that the documents have.
std::optional<LanguagePair> pair_named(const Arguments &arguments) {
    const std::vector<const Language *> codes = languages_named(arguments);
    if (codes.empty()) return std::nullopt;
    if (codes.size() != 2 || codes[0]->base == codes[1]->base)
        throw Usage("a lexicon is of two languages: --languages bg,fi");
    const auto [first, second] = std::minmax(codes[0]->base, codes[1]->base);
    return LanguagePair(first, second);
}

/// Lets one pair of languages through: the given one, else the first that comes.
class OnePair {
public:
    explicit OnePair(std::optional<LanguagePair> pair) : pair_(std::move(pair)), named_(pair_) {}

    bool operator()(const LanguagePair &pair) {
        const std::lock_guard lock(mutex_);
        if (!pair_) pair_ = pair;
        if (pair == *pair_) return true;
        if (named_) return false;
        const auto [first, second] = std::minmax(*pair_, pair); // whichever thread came first
        throw Usage("the documents are in more than two languages (" + text_of(first) + "; " + text_of(second) +
                    "); say of which two: --languages " + text_of(first));
    }

private:
    std::mutex mutex_;
    std::optional<LanguagePair> pair_;
    bool named_;
};

} // namespace

Status lexicon_command(const Arguments &arguments) {
    OnePair wanted(pair_named(arguments));
    Documents documents;
    bool failed = false;
    const auto tell = [&](const std::string &what) {
        failed = true;
        std::cerr << "hexapla: " << shown(what) << '\n';
    };
    const Pools pools = learned(documents, batch_settings(arguments), jobs(arguments), std::ref(wanted), tell);
    if (pools.empty()) throw Error("no document has versions in two such languages");
    const auto &[languages, pool] = *pools.begin();
    Output output(arguments);
    output.stream() << pool.table(languages.first, languages.second);
    output.finish();
    return failed ? kFound : kDone;
}

} // namespace hexapla::cli
