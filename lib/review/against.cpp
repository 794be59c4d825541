#include "review/against.h"

#include <algorithm>
#include <array>

namespace hexapla {
namespace {

constexpr std::size_t kNone = std::size_t(-1);

/// What to do where the translation has the segments and where it lacks them, by kind of change.
struct Task {
    std::string_view there;
    std::string_view missing;
};
constexpr std::array<Task, 8> kTasks = {{
    {"", ""},                // kept
    {"revise", "translate"}, // changed
    {"", "translate"},       // added
    {"remove", ""},          // removed
    {"move", ""},            // moved
    {"split", "translate"},  // split
    {"merge", "translate"},  // merged
    {"renumber", ""},        // renumbered
}};

/// For each segment of one column of an alignment the index of its row.
std::vector<std::size_t> row_of(const Alignment &rows, std::size_t column) {
    std::vector<std::size_t> result;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Range cell = rows[r].cells[column];
        result.resize(std::max(result.size(), cell.last), kNone);
        for (std::size_t i = cell.first; i < cell.last; ++i) result[i] = r;
    }
    return result;
}

/// The translation's side of an alignment of a source with it.
class Rendering {
public:
    explicit Rendering(const Alignment &rows)
        : rows_(rows), of_source_(row_of(rows, 0)), of_translation_(row_of(rows, 1)) {}

    /// From the first to the last segment that stands for these; else the empty place of the first.
    Range of(Range source) const {
        Range result{kNone, 0};
        for (std::size_t i = source.first; i < source.last; ++i) {
            const Range cell = rows_[of_source_[i]].cells[1];
            if (cell.empty()) continue;
            result = {std::min(result.first, cell.first), std::max(result.last, cell.last)};
        }
        if (result.first != kNone) return result;
        const std::size_t place = rows_[of_source_[source.first]].cells[1].first;
        return {place, place};
    }

    /// Whether none of the translation's segments stands for anything in the source.
    bool unknown(Range translation) const {
        for (std::size_t i = translation.first; i < translation.last; ++i)
            if (!rows_[of_translation_[i]].cells[0].empty()) return false;
        return true;
    }

private:
    const Alignment &rows_;
    std::vector<std::size_t> of_source_;
    std::vector<std::size_t> of_translation_;
};

} // namespace

void add_translation(std::vector<Change> &changes, const Alignment &old_and_translation,
                     const Alignment &new_and_translation) {
    const Rendering of_old(old_and_translation);
    const Rendering of_new(new_and_translation);
    for (Change &change : changes) {
        if (!change.before.empty()) {
            change.translations.push_back(of_old.of(change.before));
            continue;
        }
        Range found = of_new.of(change.after);
        if (!of_old.unknown(found)) found.last = found.first; // it stands for something older
        change.translations.push_back(found);
    }
}

std::string_view task(const Change &change, std::size_t translation) {
    const bool there = !change.translations[translation].empty();
    const bool reworded = change.kind == Change::Kind::moved && !change.words.empty();
    const Change::Kind kind = reworded ? Change::Kind::changed : change.kind;
    const Task &row = kTasks[static_cast<std::size_t>(kind)];
    return there ? row.there : row.missing;
}

} // namespace hexapla
