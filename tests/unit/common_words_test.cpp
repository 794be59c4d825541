#include "lexicon/common_words.h"

#include "align/learn.h"
#include "lines_as_version.h"
#include "text/characters.h"
#include "text/split.h"

#include <doctest/doctest.h>

#include <set>

using namespace hexapla;

namespace {

std::vector<std::string_view> meanings() {
    std::vector<std::string_view> result = split(common_meanings(), '\n');
    std::erase_if(result, [](std::string_view line) { return line.starts_with('#'); });
    return result;
}

/// What is wrong with the words of a meaning; null: nothing.
const char *fault(std::string_view words) {
    std::set<std::string_view> seen;
    for (std::string_view word : split(words, ',')) {
        if (!seen.empty() && !word.starts_with(' ')) return "no space behind a comma";
        if (!seen.empty()) word.remove_prefix(1);
        if (word.empty() || word.find_first_of(" \t()") != word.npos) return "not a single word";
        if (!seen.insert(word).second) return "a word twice";
    }
    return words.empty() ? "no words" : nullptr;
}

Tokens words(const char *code, const std::string &text) { return tokens(lines_as_version(text, code)); }

/// "forms~слова …", by the first.
std::string pairs(const std::vector<Affinity> &found, const Tokens &a, const Tokens &b) {
    std::string result;
    for (const Affinity &pair : found)
        result += a.vocabulary.words[pair.a].form + "~" + b.vocabulary.words[pair.b].form + " ";
    return result;
}

std::string common(const Tokens &a, const Tokens &b) { return pairs(common_words(a.vocabulary, b.vocabulary), a, b); }

} // namespace

TEST_CASE("every file of common words is as its README says") {
    const std::vector<std::string_view> known = meanings();
    REQUIRE(!common_words().empty());
    for (const CommonWords &file : common_words()) {
        CAPTURE(file.language);
        CHECK(language(file.language).base == file.language);
        CHECK(composed(file.table) == file.table);
        auto next = known.begin();
        for (const std::string_view line : split(file.table, '\n')) {
            CAPTURE(line);
            const std::size_t tab = line.find('\t');
            REQUIRE(tab != line.npos);
            next = std::find(next, known.end(), line.substr(0, tab));
            REQUIRE(next != known.end()); // a meaning that is there, in the order of meanings.txt, once
            ++next;
            const char *const wrong = fault(line.substr(tab + 1));
            CHECK_MESSAGE(wrong == nullptr, wrong);
        }
    }
}

TEST_CASE("words of one meaning translate each other, whatever their endings") {
    const Tokens fi = words("fi", "sodat ja sopimukset"), bg = words("bg", "договорите и войните");
    CHECK(common(fi, bg) == "sodat~воините ja~и sopimukset~договорите ");
}

TEST_CASE("a word that a text writes without its marks is known") {
    CHECK(common(words("fr", "liberte"), words("de", "Freiheit")) == "liberte~freiheit ");
}

TEST_CASE("a region's or script's code, and either Norwegian, find the language's file") {
    CHECK(common(words("pt-BR", "guerra"), words("sv", "krig")) == "guerra~krig ");
    CHECK(common(words("no", "krig"), words("fi", "sota")) == "krig~sota ");
    CHECK(common_meanings(language("nn"), language("de-AT")) > 600);
}

TEST_CASE("a language without a file, or the same one twice, has no common words") {
    CHECK(common(words("fi", "sota"), words("tlh", "noH")).empty());
    CHECK(common(words("en", "war"), words("en-GB", "war")).empty());
    CHECK(common_meanings(language("fi"), language("tlh")) == 0);
    CHECK(common_meanings(language("en"), language("en-GB")) == 0);
}

TEST_CASE("a pair of words that a dictionary knows, too, counts once; and they can be left out") {
    const Tokens fi = words("fi", "sota"), bg = words("bg", "война");
    AlignOptions options;
    options.dictionaries = {dictionary_of_table("fi\tbg\nsota\tвойна\n")};
    const auto found = [&] { return affinities(fi.vocabulary, bg.vocabulary, options); };
    REQUIRE(found().size() == 1);
    CHECK(found().front().source == Source::dictionary);
    options.dictionaries.clear();
    REQUIRE(found().size() == 1);
    CHECK(found().front().source == Source::common);
    options.common_words = false;
    CHECK(found().empty());
}
