#include "align/codes.h"

#include "align/content.h"
#include "align/kept_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

namespace hexapla {
namespace {

/// Nats that the numbers of two items say against them at least. Of 3,807 rows of two items in clean documents of 40
/// languages none came to more than 2.6; of 3,460 in spoilt ones six came to these five, five of them wrong, and the
/// sixth of items that overlap.
constexpr float kLeastAgainst = 5;
/// Rows that show how often numbers are kept.
constexpr float kSure = 0.9F;
/// The share of numbers that is kept before the document has spoken, and the numbers that this counts for.
constexpr float kPriorKept = 0.5F;
constexpr float kPriorNumbers = 8;
/// Numbers of one run that are one code together: a date, a version.
constexpr std::size_t kRun = 3;

/// A number or a run of them in a segment.
struct Code {
    std::uint32_t id = 0;
    bool run = false;
    bool digits = false; ///< else it is written out: no code itself, but the other version's "3" is kept in "three"

    bool operator<(const Code &other) const { return id != other.id ? id < other.id : digits > other.digits; }
};

/// The codes of a version, each once by segment, and how many segments hold each.
struct Codes {
    std::vector<std::vector<Code>> of; ///< by segment, sorted
    std::vector<float> standing;       ///< by id
    std::vector<Kept> kept;            ///< by id
    std::array<Kept, 2> kinds;         ///< of single numbers, and of runs

    bool holds(std::size_t segment, std::uint32_t id) const {
        const auto at = std::lower_bound(of[segment].begin(), of[segment].end(), Code{id, false, true});
        return at != of[segment].end() && at->id == id;
    }
    /// How probable it is that any segment holds the code.
    float chance(std::uint32_t id) const {
        constexpr float kUnseen = 0.5F; // of a segment, for what was not met
        return (standing[id] + kUnseen) / (static_cast<float>(of.size()) + 1);
    }
};

/// Gives the codes of both versions their ids.
class Reader {
public:
    Codes read(const Features &f) {
        of_word_.assign(f.vocabulary.words.size(), 0);
        for (std::size_t w = 0; w < of_word_.size(); ++w) {
            const std::string &value = f.vocabulary.words[w].value;
            if (!value.empty()) of_word_[w] = numbers_.try_emplace(value, next()).first->second;
        }
        Codes out;
        for (std::size_t s = 0; s < f.size(); ++s) out.of.push_back(segment(f, s));
        return out;
    }
    void count(Codes &codes) const {
        codes.standing.resize(next());
        codes.kept.resize(next());
        for (const std::vector<Code> &segment : codes.of)
            for (const Code &code : segment) ++codes.standing[code.id];
    }

private:
    using Run = std::array<std::uint32_t, kRun>;
    std::map<std::string_view, std::uint32_t> numbers_; ///< by value
    std::map<Run, std::uint32_t> runs_;
    std::vector<std::uint32_t> of_word_; ///< ids of the words of the version that is read, if numbers

    std::uint32_t next() const { return static_cast<std::uint32_t>(numbers_.size() + runs_.size()); }

    std::vector<Code> segment(const Features &f, std::size_t s) {
        std::vector<Code> out;
        Run run{};
        std::size_t numbers = 0; // of the run
        for (std::size_t w = f.first_word[s]; w < f.first_word[s + 1]; ++w) {
            const Word &word = f.vocabulary.words[f.words[w]];
            if (!word.value.empty()) out.push_back({of_word_[f.words[w]], false, word.digits});
            numbers = word.digits ? numbers + 1 : 0;
            std::rotate(run.begin(), run.begin() + 1, run.end());
            run.back() = of_word_[f.words[w]];
            if (numbers >= kRun) out.push_back({runs_.try_emplace(run, next()).first->second, true, true});
        }
        std::sort(out.begin(), out.end());
        const auto same = [](const Code &x, const Code &y) { return x.id == y.id; };
        out.erase(std::unique(out.begin(), out.end(), same), out.end());
        return out;
    }
};

class OtherCodes {
public:
    OtherCodes(const PairTable &pairs, const Table &table) : pairs_(pairs), table_(table) {
        Reader reader;
        for (std::size_t v = 0; v < 2; ++v) codes_[v] = reader.read(pairs.features(v));
        for (Codes &codes : codes_) reader.count(codes);
        for (const Line &line : table) learn(line, 1);
    }

    Table apart() {
        Table out;
        for (const Line &line : table_) {
            out.push_back(line);
            if (!may_part(line)) continue;
            learn(line, -1); // what it shows itself is no evidence
            const float nats = against(line);
            if (nats >= kLeastAgainst)
                part_last(out, nats);
            else
                learn(line, 1);
        }
        return out;
    }

private:
    const PairTable &pairs_;
    const Table &table_;
    std::array<Codes, 2> codes_;

    bool may_part(const Line &line) const {
        for (std::size_t v = 0; v < 2; ++v)
            if (list_of(pairs_, v, line.cells[v]) == 0) return false;
        return pairs_.allows(0, line.cells[0], 1, {}) && pairs_.allows(0, {}, 1, line.cells[1]);
    }

    /// Calls each(code, its version, whether it is kept) for the codes of a line of two segments.
    template <typename Each> void for_codes(const Line &line, Each each) {
        for (std::size_t v = 0; v < 2; ++v)
            for (const Code &code : codes_[v].of[line.cells[v].first])
                if (code.digits) each(code, v, codes_[1 - v].holds(line.cells[1 - v].first, code.id));
    }

    /// Counts what a sure line shows, or takes it back.
    void learn(const Line &line, float times) {
        if (!is_single(line.cells[0]) || !is_single(line.cells[1])) return;
        if (std::min(line.sure[0], line.sure[1]) < kSure) return;
        for_codes(line, [&](const Code &code, std::size_t v, bool kept) {
            for (Kept *of : {&codes_[v].kinds[code.run], &codes_[v].kept[code.id]}) {
                of->all += times;
                if (kept) of->kept += times;
            }
        });
    }

    /// How much likelier the two segments' codes are where they have nothing to do with each other.
    float against(const Line &line) {
        float nats = 0;
        for_codes(line, [&](const Code &code, std::size_t v, bool kept) {
            const float chance = codes_[1 - v].chance(code.id);
            const float usual = codes_[v].kinds[code.run].share(kPriorKept, kPriorNumbers);
            // What one version says all over the document, and the other never, is no code.
            const float share = std::max(chance, std::min(usual, codes_[v].kept[code.id].share(usual, 1)));
            nats -= kept ? std::log(share / chance) : std::log((1 - share) / (1 - chance));
        });
        return nats;
    }
};

} // namespace

Table with_other_codes_apart(const PairTable &pairs, const Table &table) {
    return pairs.versions() == 2 ? OtherCodes(pairs, table).apart() : table;
}

} // namespace hexapla
