#include "lexicon/dictionary.h"

#include "lexicon/entry.h"
#include "lexicon/inflection.h"
#include "made_dictionary.h"

#include <doctest/doctest.h>

#include <thread>

using namespace hexapla;

namespace {

Vocabulary vocabulary(const char *code, const std::vector<std::string> &words) {
    Vocabulary result;
    result.language = &language(code);
    for (const std::string &word : words) result.words.push_back({word, word, word, {}, 1, false});
    return result;
}

std::string pairs(const std::vector<Affinity> &found, const Vocabulary &a, const Vocabulary &b) {
    std::string result;
    for (const Affinity &pair : found) result += a.words[pair.a].form + "~" + b.words[pair.b].form + " ";
    return result;
}

const std::vector<Entry> kFinBul = {
    {"kansa", "kansa /kˈansa/ <n>\nнаро́д, на́ция\nihmisten joukko\n"},
    {"turvallisuus", "turvallisuus <n>\nсигу́рност 2.\nturvassa olo\n"},
    {"yhteistyö", "yhteistyö <n>\n1. сътру́дничество\nyhdessä tekeminen\n2. съвместна работа\n"},
};

} // namespace

TEST_CASE("translations are found in WikDict's layout, without glosses and stress marks") {
    CHECK(entry_translations(kFinBul[0].text) == std::vector<std::string>{"народ", "нация"});
    CHECK(entry_translations(kFinBul[1].text) == std::vector<std::string>{"сигурност"});
    CHECK(entry_translations(kFinBul[2].text) == std::vector<std::string>{"сътрудничество", "съвместна работа"});
}

TEST_CASE("translations are found in Ding's layout, without grammar, remarks and cross-references") {
    CHECK(entry_translations("Grenze /ɡɾˈɛntsə/ <fem, n, sg>\n [pol.] border <n>, frontier <n> [Br.] \n"
                             "      \"an der Grenze\"  - at the border\n         Note: between states\n"
                             "   Synonyms: {Rand}, {Saum}\n\n see: {Grenzen}\n") ==
          std::vector<std::string>{"border", "frontier"});
}

TEST_CASE("a form is known by its stem, a longer word that only begins alike is not") {
    CHECK(form_of("yhteistyon", "yhteistyo") > 0.8F);
    CHECK(form_of("turvallisuutta", "turvallisuus") > 0.5F);
    CHECK(form_of("kansallinen", "kansa") == 0);
    CHECK(form_of("и", "на") == 0);
}

TEST_CASE("a FreeDict database answers in either direction, inflected and compounded") {
    const Folder folder;
    folder.freedict("freedict-fin-bul", kFinBul);
    const std::vector<Dictionary> found = installed_dictionaries(folder.path());
    REQUIRE(found.size() == 1);
    CHECK(found[0].source == "fi");
    CHECK(found[0].target == "bg");
    const Vocabulary fi = vocabulary("fi", {"kansan", "turvallisuusyhteistyön", "saari"});
    const Vocabulary bg = vocabulary("bg", {"сътрудничеството", "народа", "сигурността", "остров"});
    CHECK(pairs(dictionary_entries(fi, bg, found), fi, bg) == "kansan~народа turvallisuusyhteistyön~сътрудничеството "
                                                              "turvallisuusyhteistyön~сигурността ");
    CHECK(pairs(dictionary_entries(bg, fi, found), bg, fi) == "сътрудничеството~turvallisuusyhteistyön народа~kansan "
                                                              "сигурността~turvallisuusyhteistyön ");
}

TEST_CASE("where no dictionary joins two languages, a third one does") {
    const Folder folder;
    folder.freedict("freedict-fin-eng", {{"kansa", "kansa\npeople, nation\n"}});
    folder.freedict("freedict-eng-bul", {{"people", "people\nхо́ра\n"}});
    const auto found = installed_dictionaries(folder.path());
    const Vocabulary fi = vocabulary("fi", {"kansan"}), bg = vocabulary("bg", {"хората"});
    CHECK(pairs(dictionary_entries(fi, bg, found), fi, bg) == "kansan~хората ");
    CHECK(pairs(dictionary_entries(bg, fi, found), bg, fi) == "хората~kansan ");
    folder.freedict("freedict-bul-eng", {{"народ", "народ\nnation\n"}});
    const Vocabulary nation = vocabulary("bg", {"народа"});
    CHECK(pairs(dictionary_entries(fi, nation, installed_dictionaries(folder.path())), fi, nation) == "kansan~народа ");
}

TEST_CASE("beside what was learnt from texts, the way through a third language stays open") {
    const Folder folder;
    folder.freedict("freedict-fin-eng", {{"kansa", "kansa\npeople, nation\n"}});
    folder.freedict("freedict-eng-bul", {{"people", "people\nхо́ра\n"}});
    auto found = installed_dictionaries(folder.path());
    found.push_back(dictionary_of_table("bg\tfi\tweight\nсила\tvoima\t3\n"));
    const Vocabulary fi = vocabulary("fi", {"kansan", "voima"}), bg = vocabulary("bg", {"хората", "сила"});
    CHECK(pairs(dictionary_entries(fi, bg, found), fi, bg) == "kansan~хората voima~сила ");
}

TEST_CASE("the first line of a table that names its languages is no entry") {
    const Vocabulary en = vocabulary("en", {"is"}), fi = vocabulary("fi", {"fi"});
    CHECK(dictionary_entries(en, fi, {dictionary_of_table("is\tfi\n")}).empty());
}

TEST_CASE("a dictionary may be a table, or hunalign's list with the target first") {
    const Folder folder;
    const Vocabulary fi = vocabulary("fi", {"rajat"}), bg = vocabulary("bg", {"граници"});
    folder.write("own.tsv", "fi\tbg\nraja\tграница\n");
    const Dictionary table = dictionary(folder.path() / "own.tsv");
    CHECK(table.source == "fi");
    CHECK(pairs(dictionary_entries(fi, bg, {table}), fi, bg) == "rajat~граници ");
    CHECK(pairs(dictionary_entries(bg, fi, {table}), bg, fi) == "граници~rajat ");
    folder.write("own.dic", "граница @ raja\n");
    CHECK(pairs(dictionary_entries(fi, bg, {dictionary(folder.path() / "own.dic")}), fi, bg) == "rajat~граници ");
    folder.write("poem.txt", "no columns here\n");
    CHECK_THROWS_AS(dictionary(folder.path() / "poem.txt"), Error);
    CHECK_THROWS_AS(dictionary(folder.path() / "none.tsv"), Error);
}

TEST_CASE("a damaged database is an error that names it, at whatever byte it ends") {
    const Folder folder;
    folder.freedict("freedict-fin-bul", kFinBul);
    const Vocabulary fi = vocabulary("fi", {"kansan"}), bg = vocabulary("bg", {"народа"});
    const auto read = [&] { return dictionary_entries(fi, bg, installed_dictionaries(folder.path())); };
    const std::string data = folder.read("freedict-fin-bul.dict.dz");
    for (std::size_t size = 0; size < data.size(); ++size) {
        CAPTURE(size);
        folder.write("freedict-fin-bul.dict.dz", data.substr(0, size));
        try {
            read();
        } catch (const Error &error) {
            CHECK(std::string(error.what()).find("freedict-fin-bul.dict.dz: ") != std::string::npos);
        }
    }
    folder.write("freedict-fin-bul.dict.dz", data);
    folder.write("freedict-fin-bul.index", "kansa\t////////\t//\n");
    CHECK_THROWS_AS(read(), Error);
}

TEST_CASE("a dictionary is opened once for all copies, and again only if that failed") {
    const Folder folder;
    const Vocabulary fi = vocabulary("fi", {"rajat"}), bg = vocabulary("bg", {"граници"});
    folder.write("own.tsv", "fi\tbg\nraja\tграница\n");
    const Dictionary table = dictionary(folder.path() / "own.tsv");
    const Dictionary copy = table;
    std::filesystem::rename(folder.path() / "own.tsv", folder.path() / "away.tsv");
    CHECK_THROWS_AS(dictionary_entries(fi, bg, {table}), Error);
    std::filesystem::rename(folder.path() / "away.tsv", folder.path() / "own.tsv");
    CHECK(pairs(dictionary_entries(fi, bg, {table}), fi, bg) == "rajat~граници ");
    folder.write("own.tsv", "");
    CHECK(pairs(dictionary_entries(fi, bg, {copy}), fi, bg) == "rajat~граници ");
}

TEST_CASE("threads that read one dictionary at once find the same") {
    const Folder folder;
    folder.freedict("freedict-fin-bul", kFinBul);
    const auto found = installed_dictionaries(folder.path());
    const Vocabulary fi = vocabulary("fi", {"kansan"}), bg = vocabulary("bg", {"народа"});
    const auto alone = dictionary_entries(fi, bg, installed_dictionaries(folder.path()));
    REQUIRE(!alone.empty());
    std::vector<std::vector<Affinity>> results(4);
    std::vector<std::thread> threads;
    for (auto &result : results) threads.emplace_back([&] { result = dictionary_entries(fi, bg, found); });
    for (std::thread &thread : threads) thread.join();
    for (const auto &result : results) CHECK(pairs(result, fi, bg) == pairs(alone, fi, bg));
}

TEST_CASE("the packages that would help are named") {
    CHECK(dictionary_packages(language("fi"), language("bg")) ==
          std::vector<std::string>{"dict-freedict-fin-bul", "dict-freedict-bul-fin"});
}
