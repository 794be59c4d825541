#include "review/wording.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace hexapla;

namespace {

Wording wording_of(std::string_view text, std::string_view code = "en") {
    return wording(text, {0, text.size()}, language(code));
}

} // namespace

TEST_CASE("commands, settings and names of files are code") {
    CHECK(wording_of("harbour --all | sort -n > ships.txt") == Wording::code);
    CHECK(wording_of("for f in *.txt; do wc $f; done") == Wording::code);
    CHECK(wording_of("berth/default/length string forty") == Wording::code);
    CHECK(wording_of("stop-all-ships; harbour") == Wording::code);
    CHECK(wording_of("/etc/harbour, /etc/ships and /etc/cranes") == Wording::code);
    CHECK(wording_of("1024 bytes (1 kB) copied, 97.4 s, 10.5 B/s") == Wording::code);
}

TEST_CASE("sentences may name files and commands") {
    CHECK(wording_of("The file /etc/ships is read by the program.") == Wording::prose);
    CHECK(wording_of("Use one of these in the harbour command: north, south2, east2, west2, quay_1, quay_2.") ==
          Wording::prose);
    CHECK(wording_of("and all the ships that lie there") == Wording::prose);
    CHECK(wording_of("Nobody came yesterday.") == Wording::prose); // no function word, but a capital and a stop
}

TEST_CASE("letters that code has not make sentences") {
    CHECK(wording_of("Önceki gemi büyük değildi ve", "tr") == Wording::prose);
    CHECK(wording_of("Корабли стоят в /etc/ships", "ru") == Wording::prose);
    CHECK(wording_of("港の船は ships.txt に書いてある", "ja") == Wording::prose);
}

TEST_CASE("comments, numbered listings, quotations, forms and names may stay as they are") {
    CHECK(wording_of("# The ships that lie in the harbour.") == Wording::kept);
    CHECK(wording_of("// The ships that lie in the harbour.") == Wording::kept);
    CHECK(wording_of("12  The ships that lie in the harbour.") == Wording::kept);
    CHECK(wording_of("12 The ships that lie in\n13 the harbour are old.") == Wording::kept);
    CHECK(wording_of("Smith, Ships: \"The ships that lie in the harbour are old.\"") == Wording::kept);
    CHECK(wording_of("Name: <the name of the ship, and of its captain>") == Wording::kept);
    CHECK(wording_of("Friends of the Harbour in the North") == Wording::kept);
}

TEST_CASE("a number, a mark or nouns with capitals alone prove nothing") {
    CHECK(wording_of("12 of the ships that lie there are old.") == Wording::prose);
    CHECK(wording_of("What is < a harbour? It is the place where ships are.") == Wording::prose);
    CHECK(wording_of("Trennung der Häfen von der Stadt", "de") == Wording::prose);
}

TEST_CASE("a part of a comment is one, wherever it begins") {
    constexpr std::string_view kText = "# Ships are old. The ships that lie in\n# the harbour are new.";
    CHECK(wording(kText, {17, kText.size()}, language("en")) == Wording::kept);
}

TEST_CASE("comments, prompts, drawn tables and lines half of code are no lines of sentences") {
    CHECK(is_code_line("  # the ships"));
    CHECK(is_code_line("$ harbour"));
    CHECK(is_code_line("│ ships │ quay │"));
    CHECK(is_code_line("quay/north/length x=1 forty"));
    CHECK_FALSE(is_code_line("in the year 2010"));
    CHECK_FALSE(is_code_line("of 1.0.0"));
    CHECK_FALSE(is_code_line(""));
}
