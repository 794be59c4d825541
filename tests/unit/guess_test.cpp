#include "text/guess_data.h"
#include "text/language.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

using namespace hexapla;

TEST_CASE("every language of the table is found from a sentence or two in it") {
    std::ifstream cases(HEXAPLA_CASES "/languages.txt");
    std::set<std::string, std::less<>> seen;
    for (std::string line; std::getline(cases, line);) {
        if (line.starts_with('#')) continue;
        const std::size_t tab = line.find('\t');
        CAPTURE(line);
        REQUIRE(tab != std::string::npos);
        const Guess guess = guess_language(std::string_view(line).substr(tab + 1));
        CHECK(guess.language->code == line.substr(0, tab));
        CHECK(guess.margin > 0);
        seen.insert(line.substr(0, tab));
    }
    for (const Clues &row : clues()) {
        CAPTURE(row.code);
        CHECK(seen.contains(row.code));
    }
}

TEST_CASE("the rows of one script stand together") {
    std::set<std::string_view> done;
    std::string_view script;
    for (const Clues &row : clues()) {
        CAPTURE(row.code);
        if (row.script != script) CHECK(done.insert(row.script).second);
        script = row.script;
    }
}

TEST_CASE("where nothing speaks for a language, none is guessed") {
    CHECK(guess_language("").language->code == "und");
    CHECK(guess_language("2018-2024 (1)").language->code == "und");
    CHECK(guess_language("Mexico").language->code == "und");
    CHECK(guess_language("Mexico").margin == 0);
}

TEST_CASE("a short text leaves more doubt than a long one") {
    const Guess brief = guess_language("това не е лесно");
    std::string text;
    for (int i = 0; i < 20; ++i) text += "това не е лесно, но са го искали. ";
    const Guess full = guess_language(text);
    CHECK(brief.language->code == "bg");
    CHECK(full.language->code == "bg");
    CHECK(brief.margin < full.margin);
    CHECK(full.margin < 1);
}

TEST_CASE("Latin names do not turn a text of another script into English") {
    CHECK(guess_language("USA 與墨西哥 (Mérida, Beyond Mérida) 的這個合作").language->code == "zh-Hant");
    CHECK(guess_language("Инициативата Mérida и Beyond Mérida са от 2007 г.").language->code == "bg");
}

TEST_CASE("capitals are read as small letters") {
    CHECK(guess_language("КЛЮЧОВИ НЕЩА ЗА ДВЕТЕ СТРАНИ, КОИТО СЕ ИСКАТ").language->code == "bg");
    CHECK(guess_language("İKİ ÜLKE İÇİN BU ÇOK DEĞİL").language->code == "tr");
}

TEST_CASE("the language of every version of the roadmap is found") {
    std::size_t versions = 0;
    for (const auto &entry : std::filesystem::directory_iterator(HEXAPLA_CORPUS "/roadmap")) {
        if (entry.path().extension() != ".txt") continue;
        CAPTURE(entry.path().string());
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const Guess guess = guess_language(text);
        CHECK(guess.language->base == entry.path().stem().string());
        CHECK(guess.margin > 0.3);
        ++versions;
    }
    CHECK(versions == 18);
}
