#include "document/sentences.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

std::vector<std::string> split(std::string_view text, std::string_view code) {
    std::vector<std::string> result;
    for (const Sentence &sentence : sentences(text, {0, text.size()}, language(code), {}))
        result.emplace_back(text.substr(sentence.span.begin, sentence.span.size()));
    return result;
}

} // namespace

TEST_CASE("an abbreviation after a number ends a sentence before a capital only") {
    CHECK(split("през 2007 г. Мексико", "bg").size() == 2);
    CHECK(split("през 2007 г. и нейното", "bg").size() == 1);
}

TEST_CASE("a lost space does not join two sentences") {
    CHECK(split("Мексико и САЩ.Нашите цели", "bg") ==
          std::vector<std::string>{"Мексико и САЩ.", "Нашите цели"});
    CHECK(split("kuten www.Example.com", "fi").size() == 1);
}
