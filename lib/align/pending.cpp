// Until the dictionaries' reader has landed: no names, no dictionaries.
#include "lexicon/dictionary.h"

namespace hexapla {
__attribute__((weak)) std::vector<Affinity> same_names(const Vocabulary &, const Vocabulary &) {
    return {};
}
__attribute__((weak)) std::vector<Affinity>
dictionary_entries(const Vocabulary &, const Vocabulary &, const std::vector<Dictionary> &) {
    return {};
}
} // namespace hexapla
