#include "lexicon/vocabulary.h"

#include "document/segment.h"
#include "text/names.h"

#include <doctest/doctest.h>

#include <string>

using namespace hexapla;

namespace {

Version version(const char *code, std::string text) {
    Version result;
    result.language = &language(code);
    result.text = Text("test", std::move(text));
    Segment whole;
    whole.span = {0, result.text.size()};
    result.segments.push_back(whole);
    return result;
}

/// "merida~мерида" for each pair, space-separated.
std::string pairs(const std::vector<Affinity> &found, const Vocabulary &a, const Vocabulary &b) {
    std::string result;
    for (const Affinity &pair : found) {
        if (!result.empty()) result += ' ';
        result += a.words[pair.a].form + "~" + b.words[pair.b].form;
    }
    return result;
}

struct Pair {
    Vocabulary a, b;
    Pair(const char *first, const char *one, const char *second, const char *other)
        : a(tokens(version(first, one)).vocabulary), b(tokens(version(second, other)).vocabulary) {}
};

} // namespace

TEST_CASE("every word is one entry, and a segment is a sequence of entries") {
    const Tokens found = tokens(version("fi", "Meksiko ja Yhdysvallat, meksiko 2018–2024"));
    CHECK(found.vocabulary.words.size() == 5);
    CHECK(found.words == std::vector<std::uint32_t>{0, 1, 2, 0, 3, 4});
    CHECK(found.first == std::vector<std::size_t>{0, 6});
    CHECK(found.vocabulary.words[0].form == "meksiko");
    CHECK(found.vocabulary.words[0].count == 2);
    CHECK(found.vocabulary.words[3].value == "2018");
}

TEST_CASE("an elided article is a word of its own") {
    const Tokens found = tokens(version("fr", "l’homme d'État"));
    CHECK(found.vocabulary.words.size() == 4);
    CHECK(found.vocabulary.words[1].form == "homme");
}

TEST_CASE("the same word stands for itself") {
    const Pair p("bg", "Инициативата Mérida", "fi", "Mérida-aloite");
    CHECK(pairs(same_words(p.a, p.b), p.a, p.b) == "merida~merida");
}

TEST_CASE("the same number stands for itself, whatever its digits") {
    const Pair p("ar", "٢٠١٨", "fi", "2018 2024");
    CHECK(pairs(same_numbers(p.a, p.b), p.a, p.b) == "٢٠١٨~2018");
}

TEST_CASE("cognates are found across scripts and spellings") {
    const Pair p("bg", "Обрадор в Мексико и корупцията", "fi", "Obradorin Meksikossa korruption");
    CHECK(pairs(cognates(p.a, p.b), p.a, p.b) == "обрадор~obradorin мексико~meksikossa корупцията~korruption");
    const Pair q("en", "corruption in Mexico", "el", "Μεξικό");
    CHECK(pairs(cognates(q.a, q.b), q.a, q.b) == "mexico~μεξικο");
}

TEST_CASE("words of other origin are no cognates, and short ones never are") {
    const Pair p("en", "nation and river", "fi", "kansa on joki and");
    CHECK(cognates(p.a, p.b).empty());
}

TEST_CASE("of thousands of names that are all alike each has some relatives, the nearest") {
    std::string first, second;
    for (char a = 'a'; a <= 'z'; ++a)
        for (char b = 'a'; b <= 'z'; ++b) {
            const std::string end{a, b};
            first += "obradortamika" + end + "k ";
            second += "obradortamika" + end + "s ";
        }
    const Pair p("en", first.c_str(), "fi", second.c_str());
    const std::vector<Affinity> found = cognates(p.a, p.b);
    const std::size_t words = p.a.words.size();
    CHECK(found.size() >= words);
    CHECK(found.size() < words * words / 4);
}

TEST_CASE("regions and months are found in long, short and inflected forms") {
    const Pair p("bg", "САЩ, Съединените щати, Гърция, март", "fi", "Yhdysvaltain, Yhdysvalloissa, maaliskuussa");
    CHECK(pairs(same_names(p.a, p.b), p.a, p.b) ==
          "сащ~yhdysvaltain сащ~yhdysvalloissa съединените~yhdysvaltain съединените~yhdysvalloissa "
          "щати~yhdysvaltain щати~yhdysvalloissa март~maaliskuussa");
}

TEST_CASE("a language that CLDR does not know has no names, whatever the machine's locale") {
    CHECK(names(language("tlh")).empty());
}
