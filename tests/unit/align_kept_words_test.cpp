#include "align/kept_words.h"

#include "align/table.h"
#include "versions.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

constexpr std::size_t kRules = 21; ///< items of each list before its last one
constexpr std::size_t kLast = kRules;

const std::vector<std::string> kGerman{"Die Lampe",   "Der Garten", "Das Fenster", "Die Brücke",
                                       "Der Brunnen", "Die Mauer",  "Das Dach"};
const std::vector<std::string> kEnglish{"The lamp", "The garden", "The window", "The bridge",
                                        "The well", "The wall",   "The roof"};

/// A list of rules on some things in turn, and one more at its end.
std::string rules(const std::vector<std::string> &things, const std::string &rule, const std::string &last) {
    std::string out;
    for (std::size_t k = 0; k < kRules; ++k)
        out += std::to_string(k + 1) + ". " + things[k % things.size()] + " " + rule + " " + std::string(k + 1, 'x') +
               ".\n";
    return out + std::to_string(kRules + 1) + ". " + last + ".\n";
}

/// What the last items of an English and a German list keep of each other.
float kept(const std::string &english, const std::string &german) {
    const std::vector<Features> versions{features(version("de", rules(kGerman, "braucht Pflege", german))),
                                         features(version("en", rules(kEnglish, "needs care", english)))};
    for (const Features &f : versions) REQUIRE(f.size() == kRules + 1);
    const PairTable pairs(versions, {});
    return KeptWords(pairs.features(0), pairs.features(1), pairs.pair(0, 1)).at(kLast, kLast);
}

} // namespace

TEST_CASE("A word that is kept wherever it stands speaks for a segment that keeps it") {
    CHECK(kept("The garden sleeps", "Der Garten schläft") > 0);
}

TEST_CASE("It speaks against one that does not") { CHECK(kept("The garden sleeps", "Die Lampe leuchtet") < 0); }

TEST_CASE("Words that nothing is known of say nothing") { CHECK(kept("Qwert zuiop", "Asdfg hjklm") == 0); }

TEST_CASE("Words that have translations are told from those that have none") {
    const std::vector<Features> versions{features(version("de", rules(kGerman, "braucht Pflege", "Der Garten qwert"))),
                                         features(version("en", rules(kEnglish, "needs care", "The garden asdfg")))};
    const PairTable pairs(versions, {});
    const KeptWords words(pairs.features(0), pairs.features(1), pairs.pair(0, 1));
    CHECK(words.telling(0, kLast) >= 1);
    CHECK(words.telling(0, kLast) < 3);
}
