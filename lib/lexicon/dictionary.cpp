#include "lexicon/dictionary.h"

#include "lexicon/lookup.h"
#include "lexicon/meanings.h"
#include "lexicon/open_database.h"
#include "text/names.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace hexapla {
namespace {

/// Longer translations are explanations.
constexpr std::size_t kLongestPhrase = 3;
/// Trust in what was found through a third language.
constexpr float kPivot = 0.5F;

/// "fin" -> "fi"; nothing for what is no language code.
std::optional<std::string> base_code(std::string_view code) {
    try {
        return language(code).base;
    } catch (const Error &) {
        return std::nullopt;
    }
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> result;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        result.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) return result;
        begin = end + separator.size();
    }
}

std::string first_megabyte(const std::filesystem::path &path) {
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path)) throw Error(path.string() + ": cannot be read");
    constexpr std::size_t kMegabyte = 1 << 20; // NOLINT(readability-magic-numbers)
    std::string bytes(kMegabyte, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

constexpr std::string_view kHunalign = " @ ";

/// What parts the columns of a dictionary file; empty: it has none.
std::string_view separator(std::string_view bytes) {
    if (bytes.find('\t') != std::string_view::npos) return "\t";
    return bytes.find(kHunalign) != std::string_view::npos ? kHunalign : std::string_view();
}

/// A FreeDict database named as the package names it: freedict-fin-bul.index.
std::optional<Dictionary> installed(const std::filesystem::path &index) {
    const std::string stem = index.stem().string();
    const std::vector<std::string_view> parts = split(stem, "-");
    if (index.extension() != ".index" || parts.size() != 3) return std::nullopt;
    const auto source = base_code(parts[1]), target = base_code(parts[2]);
    if (!source || !target) return std::nullopt;
    return Dictionary{*source, *target, index, stem, std::make_shared<OpenDatabase>()};
}

/// What the first line of a table says of its languages, if it does.
void read_header(Dictionary &dictionary, std::string_view table) {
    const std::vector<std::string_view> header = split(table.substr(0, table.find_first_of("\r\n")), "\t");
    if (header.size() < 2) return;
    const auto source = base_code(header[0]), target = base_code(header[1]);
    if (!source || !target) return;
    dictionary.source = *source;
    dictionary.target = *target;
    dictionary.learnt = header.size() > 2;
}

Database opened_table(const Dictionary &dictionary, std::string_view table) {
    const bool header = !dictionary.source.empty();
    if (header) table.remove_prefix(std::min(table.find('\n'), table.size()));
    return Database::columns(table, "\t", false);
}

Database opened(const Dictionary &dictionary) {
    if (dictionary.path.extension() == ".index") {
        std::filesystem::path data = dictionary.path;
        data.replace_extension(".dict.dz");
        if (!std::filesystem::exists(data)) data.replace_extension(); // plain .dict
        return Database::freedict(dictionary.path, data);
    }
    std::ifstream file(dictionary.path, std::ios::binary);
    if (!file) throw Error(dictionary.path.string() + ": cannot be read");
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    // hunalign writes the target first.
    if (separator(bytes) == kHunalign) return Database::columns(bytes, kHunalign, true);
    return opened_table(dictionary, bytes);
}

const Database &open(const Dictionary &dictionary) {
    return dictionary.database->get([&] { return opened(dictionary); });
}

void add_direct(PairWeights &pairs, const Vocabulary &from, const Vocabulary &to, const Database &database,
                bool swapped) {
    const Forms forms(to);
    for (const Meaning &meaning : meanings(from, database)) {
        const std::vector<std::string_view> words = split(meaning.phrase, " ");
        if (words.size() > kLongestPhrase) continue;
        for (const std::string_view word : words)
            for (const Forms::Form &form : forms.of(word)) {
                const float weight = meaning.weight * form.weight / static_cast<float>(words.size());
                if (swapped)
                    keep_best(pairs, form.word, meaning.word, weight);
                else
                    keep_best(pairs, meaning.word, form.word, weight);
            }
    }
}

bool fits(const Dictionary &dictionary, std::string_view source, std::string_view target) {
    return (dictionary.source == source && dictionary.target == target) || dictionary.source.empty();
}

Meanings into(const Vocabulary &from, const Dictionary &dictionary) { return meanings(from, open(dictionary)); }

/// a -> third -> b: translations of translations.
void chain(PairWeights &pairs, const Meanings &a, const Vocabulary &b, const Dictionary &onward, bool swapped) {
    Vocabulary middle;
    middle.language = &language(onward.source);
    std::unordered_map<std::string, std::uint32_t> index;
    for (const Meaning &meaning : a)
        if (index.try_emplace(meaning.phrase, static_cast<std::uint32_t>(index.size())).second)
            middle.words.push_back({meaning.phrase, meaning.phrase, {}, {}, 1, false});
    PairWeights second;
    add_direct(second, middle, b, open(onward), false);
    for (const Meaning &meaning : a) {
        const std::uint32_t phrase = index.at(meaning.phrase);
        for (auto at = second.lower_bound({phrase, 0}); at != second.end() && at->first.first == phrase; ++at) {
            const float weight = kPivot * meaning.weight * at->second;
            if (swapped)
                keep_best(pairs, at->first.second, meaning.word, weight);
            else
                keep_best(pairs, meaning.word, at->first.second, weight);
        }
    }
}

/// The dictionary from one language into another; null if there is none.
const Dictionary *between(std::string_view source, std::string_view target,
                          const std::vector<Dictionary> &dictionaries) {
    const auto found = std::find_if(dictionaries.begin(), dictionaries.end(), [&](const Dictionary &dictionary) {
        return dictionary.source == source && dictionary.target == target;
    });
    return found == dictionaries.end() ? nullptr : &*found;
}

void add_pivot(PairWeights &pairs, const Vocabulary &a, const Vocabulary &b,
               const std::vector<Dictionary> &dictionaries, std::string_view third) {
    const Dictionary *const from_a = between(a.language->base, third, dictionaries);
    const Dictionary *const from_b = between(b.language->base, third, dictionaries);
    const Dictionary *const to_a = between(third, a.language->base, dictionaries);
    const Dictionary *const to_b = between(third, b.language->base, dictionaries);
    if (from_a == nullptr ? from_b == nullptr || to_a == nullptr : from_b == nullptr && to_b == nullptr)
        return; // no way from one to the other
    const Meanings a_in_third = from_a != nullptr ? into(a, *from_a) : Meanings();
    const Meanings b_in_third = from_b != nullptr ? into(b, *from_b) : Meanings();
    if (from_a != nullptr && from_b != nullptr) join(pairs, a_in_third, b_in_third, kPivot);
    if (from_a != nullptr && to_b != nullptr) chain(pairs, a_in_third, b, *to_b, false);
    if (from_b != nullptr && to_a != nullptr) chain(pairs, b_in_third, a, *to_a, true);
}

/// Languages that a dictionary of either side leads to, English first.
std::vector<std::string> thirds(const Vocabulary &a, const Vocabulary &b, const std::vector<Dictionary> &dictionaries) {
    std::vector<std::string> result;
    for (const Dictionary &dictionary : dictionaries)
        if (dictionary.source == a.language->base || dictionary.source == b.language->base)
            result.push_back(dictionary.target);
    std::sort(result.begin(), result.end(), [](const std::string &x, const std::string &y) {
        return (x == "en") != (y == "en") ? x == "en" : x < y;
    });
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

std::vector<Dictionary> installed_dictionaries(const std::filesystem::path &folder) {
    std::vector<Dictionary> result;
    std::error_code error;
    for (const auto &file : std::filesystem::directory_iterator(folder, error))
        if (auto found = installed(file.path())) result.push_back(std::move(*found));
    std::sort(result.begin(), result.end(), [](const Dictionary &a, const Dictionary &b) { return a.name < b.name; });
    return result;
}

Dictionary dictionary(const std::filesystem::path &path) {
    if (auto found = installed(path)) return *found;
    const std::string bytes = first_megabyte(path);
    const std::string_view parting = separator(bytes);
    if (parting.empty())
        throw Error(path.string() + ": no dictionary: give two columns parted by a tab, or \"target @ source\"");
    Dictionary result{{}, {}, path, path.stem().string(), std::make_shared<OpenDatabase>()};
    if (parting == "\t") read_header(result, bytes);
    return result;
}

Dictionary dictionary_of_table(std::string_view table) {
    Dictionary result;
    read_header(result, table);
    result.database = std::make_shared<OpenDatabase>();
    result.database->get([&] { return opened_table(result, table); });
    return result;
}

std::vector<std::string> dictionary_packages(const Language &a, const Language &b) {
    const std::string x = iso639_3(a), y = iso639_3(b);
    if (x.empty() || y.empty() || x == y) return {};
    return {"dict-freedict-" + x + "-" + y, "dict-freedict-" + y + "-" + x};
}

std::vector<Affinity> dictionary_entries(const Vocabulary &a, const Vocabulary &b,
                                         const std::vector<Dictionary> &dictionaries) {
    const std::string &source = a.language->base, &target = b.language->base;
    PairWeights pairs;
    bool direct = false;
    for (const Dictionary &dictionary : dictionaries) {
        const bool forward = fits(dictionary, source, target);
        const bool backward = fits(dictionary, target, source);
        if (forward) add_direct(pairs, a, b, open(dictionary), false);
        if (backward) add_direct(pairs, b, a, open(dictionary), true);
        direct = direct || ((forward || backward) && !dictionary.learnt);
    }
    const std::size_t known = pairs.size();
    if (!direct)
        for (const std::string &third : thirds(a, b, dictionaries)) {
            if (pairs.size() > known) break;
            add_pivot(pairs, a, b, dictionaries, third);
        }
    return sorted(pairs, Source::dictionary);
}

} // namespace hexapla
