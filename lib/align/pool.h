#pragma once
// Learning over many documents: what each teaches of its words, added up for a pair of languages.

#include "align/align.h"
#include "align/words.h"

#include <string>
#include <unordered_map>

namespace hexapla {

/// What two versions of a document teach.
struct Lesson {
    Vocabulary a, b;
    std::vector<WordPair> pairs; ///< how often two words stand for each other in the final beads, expected
};
Lesson lesson(const Version &a, const Version &b, const AlignOptions &options);

/// The lessons of many documents in two languages. Whole numbers are added up, so that neither the order of
/// the documents matters nor who adds them.
class Pool {
public:
    void add(const Lesson &lesson);

    /// The pairs that more than one document knows, a line each in order, as dictionary() reads them: word,
    /// word, and how many expected counts the pair is worth, parted by tabs. The first line names the languages.
    std::string table(std::string_view a, std::string_view b) const;

private:
    struct Entry {
        std::uint32_t index;
        std::uint64_t count = 0; ///< how often the documents have the word
    };
    using Entries = std::unordered_map<std::string, Entry>; ///< by the word's form
    struct Sum {
        std::uint64_t count = 0; ///< expected, in thousandths
        std::uint32_t documents = 0;
    };
    static std::vector<std::uint32_t> counted(Entries &entries, const Vocabulary &vocabulary);

    Entries a_, b_;
    std::unordered_map<std::uint64_t, Sum> pairs_; ///< by the words' indices, that of a_ in the upper half
};

} // namespace hexapla
