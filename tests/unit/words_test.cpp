#include "text/language.h"
#include "text/unicode.h"

#include <doctest/doctest.h>

using namespace hexapla;

namespace {

/// The words of a text, parted by bars.
std::string parted(std::string_view text, const char *code = "en") {
    std::string out;
    for (const Span word : words(text, language(code))) out.append(text.substr(word.begin, word.size())).append("|");
    return out;
}

} // namespace

TEST_CASE("words are what stands between spaces, without the marks behind them") {
    CHECK(parted("Мир, труд и 28 точки: добре!") == "Мир|труд|и|28|точки|добре|");
    CHECK(parted(" two  spaces, and one at the end ") == "two|spaces|and|one|at|the|end|");
    CHECK(parted("").empty());
    CHECK(parted(" - … ").empty());
}

TEST_CASE("where more stands between two spaces the rules of Unicode are asked") {
    CHECK(parted("don't stop (now) 3.5 or a:b, e.g. x_1") == "don't|stop|now|3.5|or|a|b|e.g|x_1|");
    CHECK(parted("EU:n jäsen", "fi") == "EU:n|jäsen|");
    CHECK(parted("re\u0301sume\u0301 \u0301abc") == "re\u0301sume\u0301|abc|");
    CHECK(parted("שלום, צה״ל", "he") == "שלום|צה״ל|");
}

TEST_CASE("words of scripts without spaces stand among plain ones") {
    CHECK(parted("GDP 增长 report", "zh") == "GDP|增长|report|");
}
