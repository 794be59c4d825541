#pragma once
// Database: the headwords of one dictionary in order, and what stands behind each.

#include "lexicon/dictzip.h"

#include <memory>
#include <string_view>

namespace hexapla {

/// Does not change once it is made: any number of threads may read it at once.
class Database {
public:
    /// `index` as dictd writes it: "headword<TAB>offset<TAB>size" a line, numbers in base 64;
    /// `data` the file they point into.
    static Database freedict(const std::filesystem::path &index, const std::filesystem::path &data);
    /// Headword and translation a line, and perhaps its weight; `separator` is a tab or hunalign's
    /// " @ ". With `flipped` the second column is the headword.
    static Database columns(std::string_view bytes, std::string_view separator, bool flipped);

    std::size_t size() const { return lines_.size(); }
    /// Lower-cased, in rising order of bytes; homographs follow each other.
    std::string_view key(std::size_t line) const { return view(lines_[line].key); }
    /// The first line whose key is not less.
    std::size_t lower_bound(std::string_view key) const;
    /// Where the entry stands: entries are best read in this order.
    std::uint64_t place(std::size_t line) const;
    /// The translations of a line, folded: "search and rescue".
    std::vector<std::string> translations(std::size_t line) const;
    /// How much a line is to be believed, in expected counts; 1 where nothing else is said.
    float weight(std::size_t line) const { return lines_[line].weight; }

private:
    struct Slice {
        std::uint32_t begin = 0, end = 0;
    };
    struct Line {
        Slice key, value;
        float weight = 1;
    };
    std::string_view view(Slice slice) const {
        return std::string_view(bytes_).substr(slice.begin, slice.end - slice.begin);
    }
    void sort();

    std::string bytes_;
    std::vector<Line> lines_;
    std::unique_ptr<DictZip> data_; ///< null: the values are translations themselves
};

} // namespace hexapla
