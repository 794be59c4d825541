#include "document/heads.h"

#include "text/unicode.h"

#include <algorithm>

namespace hexapla {
namespace {

/// Marks and soft hyphens that two letters may lose when they are folded.
constexpr int kMarks = 2;

} // namespace

Heads::Pair Heads::head_of(std::string_view text) {
    Pair pair;
    std::size_t at = 0;
    if (at < text.size()) pair.first = next_code_point(text, at);
    if (at < text.size()) pair.second = next_code_point(text, at);
    return pair;
}

void Heads::add(std::string_view folded_word) { pairs_.push_back(head_of(folded_word)); }

void Heads::settle() {
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
}

bool Heads::has(Pair pair) const { return std::binary_search(pairs_.begin(), pairs_.end(), pair); }

bool Heads::may_begin(std::string_view text) const {
    if (text.empty()) return false;
    std::size_t at = 0;
    Pair pair{folded(next_code_point(text, at)), 0};
    if (at < text.size()) pair.second = folded(next_code_point(text, at));
    if (pair.first == 0 || pair.second == 0) {
        for (int more = 0; more < kMarks && at < text.size(); ++more) next_code_point(text, at);
        pair = head_of(fold(text.substr(0, at)));
    }
    return has(pair) || has({pair.first, 0});
}

} // namespace hexapla
