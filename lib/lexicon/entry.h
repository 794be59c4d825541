#pragma once
// Entries of FreeDict databases: from what people read to translations.

#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// The translations of an entry, folded, without grammar, glosses, examples and cross-references.
/// Both layouts are read: WikDict's
///     šokki /ʃˈokːɪ/ <n>
///     шок 2.
///     elimistön yhtäkkinen vaikea häiriötila
/// and Ding's
///     Gipskartonwand /ɡˈɪpskaɾtˌɔnvant/ <fem, n, sg>
///     plasterboard wall <n>, drywall partition <n> [Am.]
///        Synonyms: {Rigipswand}, {Trockenbauwand}
std::vector<std::string> entry_translations(std::string_view entry);

/// The phrases of one line of translations: split at commas and semicolons, folded, without what
/// stands in brackets. Words are parted by single spaces.
std::vector<std::string> phrases(std::string_view line);

} // namespace hexapla
