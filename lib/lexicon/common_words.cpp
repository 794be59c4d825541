#include "lexicon/common_words.h"

#include "lexicon/open_database.h"
#include "lexicon/meanings.h"
#include "text/split.h"
#include "text/unicode.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hexapla {
namespace {

/// What two common words of one meaning are worth, in expected counts.
constexpr float kCommon = 1;

/// Languages whose words stand in another's file: both Norwegians are read as Bokmål.
constexpr std::pair<std::string_view, std::string_view> kReadAs[] = {{"nn", "nb"}, {"no", "nb"}};

const CommonWords *words_of(const Language &language) {
    std::string_view code = language.base;
    for (const auto &[from, to] : kReadAs)
        if (code == from) code = to;
    const std::span<const CommonWords> all = common_words();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const CommonWords &words) { return words.language == code; });
    return found == all.end() ? nullptr : &*found;
}

/// Calls each(meaning, words) for every line of a table.
template <typename Each>
void for_meanings(std::string_view table, Each each) {
    for (const std::string_view line : split(table, '\n')) {
        const std::size_t tab = line.find('\t');
        if (tab != std::string_view::npos) each(line.substr(0, tab), line.substr(tab + 1));
    }
}

/// By meaning: its number, which stands for it.
std::unordered_map<std::string_view, std::string> numbers_of_meanings() {
    std::unordered_map<std::string_view, std::string> result;
    for (const std::string_view line : split(common_meanings(), '\n'))
        result.emplace(line, std::to_string(result.size()));
    return result;
}

/// From words to the numbers of their meanings; under their forms, too, as a text may leave out marks.
Database opened(std::string_view table) {
    static const std::unordered_map<std::string_view, std::string> numbers = numbers_of_meanings();
    std::string lines;
    const auto add = [&](std::string_view word, const std::string &number) {
        lines.append(word).append("\t").append(number).append("\n");
    };
    for_meanings(table, [&](std::string_view meaning, std::string_view words) {
        const auto number = numbers.find(meaning);
        if (number == numbers.end()) return; // a slip, which a test finds
        for (const std::string_view part : split(words, ',')) {
            const std::string_view word = part.substr(part.front() == ' ' ? 1 : 0);
            const std::string form = fold(word);
            add(word, number->second);
            if (form != word) add(form, number->second);
        }
    });
    return Database::columns(lines, "\t", false);
}

const Database &database(const CommonWords &words) {
    static std::vector<OpenDatabase> databases(common_words().size());
    const auto at = static_cast<std::size_t>(&words - common_words().data());
    return databases[at].get([&] { return opened(words.table); });
}

} // namespace

std::size_t common_meanings(const Language &a, const Language &b) {
    const CommonWords *const first = words_of(a), *const second = words_of(b);
    if (first == nullptr || second == nullptr || first == second) return 0;
    std::unordered_set<std::string_view> known;
    for_meanings(first->table, [&](std::string_view meaning, std::string_view) { known.insert(meaning); });
    std::size_t shared = 0;
    for_meanings(second->table, [&](std::string_view meaning, std::string_view) { shared += known.count(meaning); });
    return shared;
}

std::vector<Affinity> common_words(const Vocabulary &a, const Vocabulary &b) {
    const CommonWords *const first = words_of(*a.language), *const second = words_of(*b.language);
    if (first == nullptr || second == nullptr || first == second) return {};
    PairWeights pairs;
    join(pairs, meanings(a, database(*first)), meanings(b, database(*second)), kCommon);
    return sorted(pairs, Source::common);
}

} // namespace hexapla
