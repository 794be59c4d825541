#include "text/abbreviations.h"

#include "text/abbreviation_rows.h"
#include "text/string_hash.h"

#include <algorithm>

namespace hexapla {
namespace {

/// What every language takes from its neighbours.
constexpr AbbreviationRow kShared = {.names = "dr mr mrs ms prof st sr jr mt messrs",
                                     .numbers = "no n° nº nr vol fig cf p pp art",
                                     .units = "etc",
                                     .others = "vs ed eds al co corp inc ltd"};

void add(AbbreviationTable &table, std::string_view words, AbbreviationClass kind) {
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at) table[std::string(words.substr(at, end - at))] |= kind;
        at = end + 1;
    }
}

void add(AbbreviationTable &table, const AbbreviationRow &row) {
    add(table, row.names, abbreviates::name);
    add(table, row.numbers, abbreviates::number);
    add(table, row.units, abbreviates::unit);
    add(table, row.others, abbreviates::other);
    add(table, row.openers, abbreviates::opener);
}

void add(StringTable<AbbreviationTable> &tables, std::span<const AbbreviationRow> family) {
    for (const AbbreviationRow &row : family)
        for (std::size_t at = 0; at < row.languages.size();) {
            const std::size_t end = std::min(row.languages.find(' ', at), row.languages.size());
            AbbreviationTable &table = tables[std::string(row.languages.substr(at, end - at))];
            add(table, kShared);
            add(table, row);
            at = end + 1;
        }
}

/// All languages' tables; "" is the shared one.
StringTable<AbbreviationTable> make_tables() {
    StringTable<AbbreviationTable> tables;
    add(tables[""], kShared);
    for (const auto family : abbreviation_families()) add(tables, family);
    return tables;
}

} // namespace

std::array<std::span<const AbbreviationRow>, 4> abbreviation_families() {
    return {slavic_abbreviations(), germanic_abbreviations(), romance_abbreviations(), other_abbreviations()};
}

const AbbreviationTable &abbreviations(const Language &language) {
    static const auto tables = make_tables();
    const auto found = tables.find(language.base);
    return found == tables.end() ? tables.at("") : found->second;
}

} // namespace hexapla
