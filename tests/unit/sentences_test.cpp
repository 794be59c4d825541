#include "document/sentences.h"
#include "text/unicode.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <random>

using namespace hexapla;

namespace {

std::vector<std::string> split(std::string_view text, std::string_view code, const Abbreviations &seen = {}) {
    std::vector<std::string> result;
    for (const Sentence &sentence : sentences(text, {0, text.size()}, language(code), seen))
        result.emplace_back(text.substr(sentence.span.begin, sentence.span.size()));
    return result;
}

std::string without_spaces(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (!is_space(c)) append(result, c);
    }
    return result;
}

/// A case as a translator writes it: "One. | Two." -> the text and its sentences.
struct Case {
    std::string text;
    std::vector<std::string> sentences;
};

Case read_case(std::string_view line) {
    Case result;
    while (true) {
        const std::size_t bar = line.find('|');
        std::string_view piece = line.substr(0, bar);
        result.text += piece;
        if (piece.ends_with(' ')) piece.remove_suffix(1);
        result.sentences.emplace_back(piece);
        if (bar == std::string_view::npos) return result;
        line.remove_prefix(bar + 1);
        if (line.starts_with(' ')) line.remove_prefix(1);
    }
}

} // namespace

TEST_CASE("every language's cases split where its bars stand") {
    int cases = 0;
    for (const auto &file : std::filesystem::directory_iterator(HEXAPLA_CASES "/sentences")) {
        if (file.path().extension() != ".txt") continue;
        std::ifstream lines(file.path());
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line[0] == '#') continue;
            const Case wanted = read_case(line);
            CAPTURE(file.path().filename().string());
            CAPTURE(line);
            CHECK(split(wanted.text, file.path().stem().string()) == wanted.sentences);
            ++cases;
        }
    }
    CHECK(cases > 100);
}

TEST_CASE("a line's end inside a block is a space and a place to cut") {
    const std::string_view text = "Мексико и\nСАЩ са съседи.";
    const auto found = sentences(text, {0, text.size()}, language("bg"), {});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].cuts.size() == 1);
    CHECK(text.substr(found[0].cuts[0].offset).starts_with("САЩ"));
    CHECK(found[0].cuts[0].score < 0);
}

TEST_CASE("offsets are those of the whole text") {
    const std::string_view text = "Заглавие\n\n  Едно. Две.  \n";
    const std::size_t begin = text.find("  Едно");
    const auto found = sentences(text, {begin, text.size()}, language("bg"), {});
    REQUIRE(found.size() == 2);
    CHECK(text.substr(found[0].span.begin, found[0].span.size()) == "Едно.");
    CHECK(text.substr(found[1].span.begin, found[1].span.size()) == "Две.");
}

TEST_CASE("white space alone holds no sentence") {
    CHECK(split("", "fi").empty());
    CHECK(split(" \n\t ", "fi").empty());
}

TEST_CASE("a rejected boundary stays a place to cut") {
    const std::string_view text = "Tulivat mm. Ruotsi ja Norja.";
    const auto found = sentences(text, {0, text.size()}, language("fi"), {});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].cuts.size() == 1);
    CHECK(text.substr(found[0].cuts[0].offset).starts_with("Ruotsi"));
}

TEST_CASE("a document shows its own abbreviations") {
    const std::string_view text = "Ks. myös rek. mukaan. Uusi rek. on tulossa.";
    const Abbreviations seen = abbreviations_seen(text);
    CHECK(seen.count("rek") == 1);
    CHECK(seen.count("mukaan") == 0);
    CHECK(split("Uusi rek. Helsingissä.", "fi").size() == 2);
    CHECK(split("Uusi rek. Helsingissä.", "fi", seen).size() == 1);
}

TEST_CASE("whatever the text, sentences are in order and hold every byte that is no space") {
    const std::u32string_view signs = U"aBж.Я!? ?…\n«»“”„\"'()[]1  2-–،。」:;,я中अ।؟😀\u0301";
    const std::string_view codes[] = {"bg", "fi", "hy", "el", "th", "ja", "de", "und"};
    std::mt19937 random(7);
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        for (std::size_t n = random() % 60; n > 0; --n) append(text, signs[random() % signs.size()]);
        CAPTURE(text);
        std::string kept;
        std::size_t end = 0;
        for (const Sentence &s : sentences(text, {0, text.size()}, language(codes[round % std::size(codes)]), {})) {
            REQUIRE(s.span.begin >= end);
            REQUIRE_FALSE(s.span.empty());
            end = s.span.end;
            std::size_t last = s.span.begin;
            for (const Cut &cut : s.cuts) {
                REQUIRE(cut.offset > last);
                REQUIRE(cut.offset < end);
                REQUIRE(cut.score < 0);
                last = cut.offset;
            }
            kept += text.substr(s.span.begin, s.span.size());
        }
        REQUIRE(without_spaces(kept) == without_spaces(text));
    }
}
