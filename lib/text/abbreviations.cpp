#include "text/abbreviations.h"

#include "text/abbreviation_rows.h"
#include "text/string_hash.h"

#include <algorithm>

namespace hexapla {
namespace {

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

/// All languages' tables; "" is the shared one.
StringTable<AbbreviationTable> make_tables() {
    StringTable<AbbreviationTable> tables;
    add(tables[""], abbreviation_rows().front());
    for (const AbbreviationRow &row : abbreviation_rows())
        for (std::size_t at = 0; at < row.languages.size();) {
            const std::size_t end = std::min(row.languages.find(' ', at), row.languages.size());
            AbbreviationTable &table = tables[std::string(row.languages.substr(at, end - at))];
            add(table, abbreviation_rows().front());
            add(table, row);
            at = end + 1;
        }
    return tables;
}

} // namespace

const AbbreviationTable &abbreviations(const Language &language) {
    static const auto tables = make_tables();
    const auto found = tables.find(language.base);
    return found == tables.end() ? tables.at("") : found->second;
}

} // namespace hexapla
