#include "document/boundary.h"

#include "text/unicode.h"

namespace hexapla {
namespace {

/// Longest abbreviation worth looking up; bytes.
constexpr std::size_t kLongestAbbreviation = 24;
/// … and the letters of one without inner periods.
constexpr int kLongestPiece = 8;
/// An ordinal has at most so many digits, a list number so many; years have more.
constexpr int kOrdinalDigits = 2;
constexpr int kMarkerDigits = 3;
/// Figures that end a sentence though no space follows: years, sums.
constexpr int kGluedDigits = 3;
/// "прсл." is an abbreviation: no vowel, at most so many letters.
constexpr int kConsonants = 4;
/// A piece of "т.е." or "p.m." has at most so many letters.
constexpr int kPiece = 3;
/// A word of so many letters before a stop is no abbreviation, or of so many that ends in a vowel:
/// in 30 treebanks a small letter behind it begins a sentence in 149 of 170 cases.
constexpr int kPlainWord = 5;
constexpr int kShortWord = 3;
/// Letters of an unlisted unit behind a number: "15 s.", "25 m.".
constexpr int kMeasureLetters = 2;
/// "...." is an omission and the end of its sentence.
constexpr std::size_t kEllipsisAndStop = 4;
constexpr std::size_t kSpacedEllipsis = 5; ///< ". . ."

/// Katakana: from the double hyphen to the last digraph.
constexpr char32_t kFirstKatakana = 0x30A0, kLastKatakana = 0x30FF;

constexpr std::u32string_view kParticles = U"とってはがをにのもでやなへ";

std::string lowered(std::string_view word) {
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = to_lower(next_sign(word, at).c);
        if (c < kAsciiEnd)
            result += static_cast<char>(c);
        else
            append(result, c);
    }
    return result;
}

bool has_vowel(std::string_view word) {
    for (std::size_t at = 0; at < word.size();)
        if (is_vowel(next_sign(word, at).c)) return true;
    return false;
}

bool caseless(const Right &right) { return (right.first & (is::letter | is::upper | is::lower)) == is::letter; }

/// "т. д" -> "т.д"
std::string without_spaces(std::string_view pieces) {
    std::string result;
    for (std::size_t at = 0; at < pieces.size();) {
        const auto [c, k] = next_sign(pieces, at);
        if ((k & is::space) == 0) append(result, c);
    }
    return result;
}

/// "1." or "a.)" at the start of a sentence counts what follows.
bool is_marker(const Candidate &candidate, const Left &left) {
    const int signs = left.letters + left.digits;
    if (candidate.unopened && signs > 0 && signs <= kOrdinalDigits) return left.others == 0;
    if (left.letters > 0) return left.first && left.letters == 1 && left.digits == 0;
    if (left.opened && left.digits > 0 && left.digits <= kOrdinalDigits) return !left.inner_stop;
    return left.first && left.digits > 0 && (left.digits <= kMarkerDigits || left.inner_stop);
}

/// The dots that lead to a page number in a table of contents: "Methods ........ 2".
bool is_leader(const Candidate &candidate, const Right &right) {
    return candidate.stop.size() > kEllipsisAndStop && (right.first & is::digit);
}

bool is_katakana(char32_t c) { return c >= kFirstKatakana && c <= kLastKatakana; }

/// "メジャー.マイナー": foreign words written as one; Japanese sentences end in other letters.
bool joins_katakana(std::string_view text, const Candidate &candidate, const Right &right) {
    std::size_t left = candidate.stop.begin, next = right.word.begin;
    return candidate.stop.size() == 1 && left > 0 && next < text.size() && next == candidate.next &&
           is_katakana(previous_code_point(text, left)) && is_katakana(next_code_point(text, next));
}

/// Stops that stand for left-out words: "(…)", "the thing is . . . I".
bool is_omission(const Candidate &candidate, const Left &left) {
    const bool spaced_three = candidate.stop.size() == kSpacedEllipsis && (left.last & is::space);
    return (candidate.kinds & is::ellipsis) && (spaced_three || (left.last & is::open));
}

} // namespace

Judge::Judge(std::string_view text, const Language &language, const Abbreviations &seen)
    : text_(text), language_(language), table_(abbreviations(language)), seen_(seen),
      capital_nouns_(language.base == "de" || language.base == "lb"),
      ordinals_before_capitals_(capital_nouns_ || language.base == "tr"), full_stop_is_weak_(language.base == "hy") {}

AbbreviationClass Judge::look_up(std::string_view word) const {
    if (word.empty() || word.size() > kLongestAbbreviation) return 0;
    const auto found = table_.find(lowered(word));
    return found == table_.end() ? AbbreviationClass{0} : found->second;
}

bool Judge::opens(const Right &right) const {
    if (right.stop_behind) return false;
    return (look_up(text_.substr(right.word.begin, right.word.size())) & abbreviates::opener) != 0;
}

/// Classes of the word as an abbreviation; 0: it is none.
AbbreviationClass Judge::kind(const Left &left) const {
    using namespace abbreviates;
    constexpr auto kListed = static_cast<AbbreviationClass>(~opener);
    const std::string_view word = text_.substr(left.word.begin, left.word.size());
    if (word.size() > kLongestAbbreviation) return 0;
    if (left.letters > kLongestPiece && !left.inner_stop && left.others == 0) return 0;
    if (left.pieces.begin < left.word.begin)
        if (const AbbreviationClass listed =
                look_up(without_spaces(text_.substr(left.pieces.begin, left.pieces.size()))) & kListed)
            return listed;
    if (left.lone_capital() && !left.after_number) return other; // an initial
    if (const AbbreviationClass listed = look_up(word) & kListed) return listed;
    for (const std::string_view joint : {"/", "-", "'", "’"}) { // "l'art."
        const std::size_t cut = word.rfind(joint);
        if (cut == std::string_view::npos) continue;
        const AbbreviationClass listed = look_up(word.substr(cut + joint.size())) & kListed;
        if (listed != 0) return listed;
    }
    if (left.letters == 0 || left.digits > 0) return 0;
    if (left.inner_stop && left.longest_piece <= kPiece) return other;
    if (left.letters == 1 && left.others == 0) return word[0] < 0 && has_vowel(word) ? AbbreviationClass{0} : other;
    if (left.cased && !left.upper && left.letters <= kConsonants && !has_vowel(word)) return other;
    if (left.letters <= kEvidenceLetters && seen_.contains(lowered(word))) return other;
    return 0;
}

/// Is it a Japanese particle, which ties a quotation to its sentence: 「行きます。」と言った?
bool Judge::joins(const Right &right) const {
    std::size_t at = right.word.begin;
    return language_.base == "ja" && at < text_.size() &&
           kParticles.find(next_code_point(text_, at)) != kParticles.npos;
}

bool Judge::vowel_last(const Left &left) const {
    std::size_t at = left.word.end;
    return at > left.word.begin && is_vowel(previous_sign(text_, at).c);
}

/// Does the sentence begin as speech, with a dash or a quote?
bool Judge::speech(const Candidate &candidate) const {
    std::size_t at = candidate.sentence;
    return (next_sign(text_, at).classes & (is::dash | is::quote)) != 0;
}

/// A stop before a small letter: careless writers begin sentences so, but mostly it is an
/// abbreviation, a name with a sign in it ("Yahoo! in"), or speech that goes on ("Foo!" said).
float Judge::lower(const Candidate &candidate, const Left &left, const Right &right) const {
    if (right.bullet) return odds::boundary;
    const bool plain = candidate.spaced() && !candidate.closed() && !left.inner_stop && left.digits == 0 &&
                       (right.lead & (is::lower | is::open));
    if (!plain || candidate.inside || full_stop_is_weak_) return odds::lower;
    if (candidate.kinds & is::ellipsis) return candidate.stop.size() == kEllipsisAndStop ? odds::boundary : odds::lower;
    if (candidate.kinds & is::strong)
        return (left.capital && !left.first) || speech(candidate) ? odds::lower : odds::boundary;
    if (left.roman && left.upper) return odds::ordinal; // "a XVIII. kerületben"
    const bool word = left.letters >= kPlainWord || (left.letters >= kShortWord && vowel_last(left));
    return word && kind(left) == 0 ? odds::boundary : odds::lower;
}

float Judge::strong(const Candidate &candidate, const Left &left, const Right &right) const {
    if (right.first & is::lower) return lower(candidate, left, right);
    if (!candidate.spaced() && (left.address || right.address)) return odds::glued;
    if (candidate.inserted && caseless(right)) return odds::bracket;
    if (candidate.closed() && joins(right)) return odds::lower;
    return odds::boundary;
}

/// No space behind the stop: a lost one, or a name, an address, an abbreviation.
float Judge::glued(const Candidate &candidate, const Left &left, const Right &right) const {
    const bool figures = left.letters == 0 && left.digits >= kGluedDigits;
    if (left.address || right.address || (left.inner_stop && !figures)) return odds::glued;
    if (joins_katakana(text_, candidate, right)) return odds::glued;
    // A word that is neither a name nor an abbreviation: what follows may be almost anything.
    const bool plain = left.letters >= kShortWord && !left.capital && left.digits == 0;
    const bool word =
        (right.first & is::upper) && (right.second & (is::lower | is::space | is::mark | is::quote | is::dash));
    const bool begins = right.first & (is::upper | is::digit);
    if (!caseless(right) && !word && !(plain && begins)) return odds::glued;
    if ((candidate.kinds & is::ellipsis) || candidate.closed()) return odds::boundary;
    if (left.last & (is::close | is::quote)) return odds::boundary;
    if (candidate.stop.begin > 0 && text_[candidate.stop.begin - 1] == '%') return odds::boundary;
    if (left.letters == 0) return figures ? odds::boundary : odds::glued;
    if (left.letters < 2) return odds::glued;
    const AbbreviationClass kind = this->kind(left);
    return kind == 0 || (kind & abbreviates::unit) ? odds::boundary : odds::abbreviation;
}

float Judge::after_number(const Left &left, const Right &right) const {
    if (left.inner_stop || !language_.ordinal_period || left.digits > kOrdinalDigits) return odds::boundary;
    if ((right.first & is::digit) && right.stop_behind) return odds::ordinal; // "29. 11."
    if ((right.first & is::upper) == 0 || opens(right)) return odds::boundary;
    return ordinals_before_capitals_ || left.after_comma ? odds::ordinal : odds::boundary;
}

float Judge::after_abbreviation(const Left &left, const Right &right, AbbreviationClass kind) const {
    using namespace abbreviates;
    const bool initials = left.inner_stop && left.upper; // "Bogotá, D.C."
    const bool as_unit = (kind & unit) && (left.after_number || !((kind & name) || initials));
    if (initials) kind |= other;
    if ((kind & name) && !as_unit) return odds::abbreviation;
    if ((right.first & is::letter) == 0) return odds::abbreviation;
    if (as_unit && left.after_number && capital_nouns_) // "5 Mio. Euro"
        return opens(right) ? odds::boundary : odds::abbreviation;
    if (as_unit) return odds::boundary;
    const bool measure = left.after_number && left.letters <= kMeasureLetters && left.digits == 0;
    if (measure && !right.stop_behind) return odds::boundary; // "3,20 V.", but "12 v. Chr."
    if ((kind & number) && (right.first & is::upper) && !(right.second & is::lower))
        return odds::abbreviation; // "Nr. IV"
    if (kind & other) return opens(right) ? odds::boundary : odds::abbreviation;
    return odds::boundary;
}

/// Can the number of a note stand behind this word and its stop?
bool Judge::is_noted(const Left &left) const {
    if (left.last & is::close) return true;
    return left.letters >= kShortWord && kind(left) == 0;
}

float Judge::full(const Candidate &candidate, const Left &left, const Right &right) const {
    if (is_omission(candidate, left)) return odds::lower;
    if (is_leader(candidate, right)) return odds::middle;
    if (right.first & is::lower) return lower(candidate, left, right);
    if (full_stop_is_weak_ && (candidate.kinds & is::ellipsis) == 0) return odds::weak;
    if (!candidate.spaced()) return glued(candidate, left, right);
    if (is_marker(candidate, left)) return odds::marker;
    if (candidate.inserted && caseless(right)) return odds::bracket;
    if (candidate.note) return is_noted(left) ? odds::boundary : odds::glued;
    if ((candidate.kinds & is::ellipsis) && caseless(right) && left.letters <= 1)
        return odds::lower; // "and …" at the end of a list
    if (candidate.closed() || (candidate.kinds & is::ellipsis)) return odds::boundary;
    if (left.letters == 0 && left.digits > 0) return after_number(left, right);
    if (left.roman && language_.ordinal_period && (right.first & is::upper))
        return opens(right) ? odds::boundary : odds::ordinal;
    const AbbreviationClass kind = this->kind(left);
    return kind == 0 ? odds::boundary : after_abbreviation(left, right, kind);
}

/// Direct speech or a list begins behind a colon.
float Judge::colon(const Right &right) {
    const bool speech = (right.lead & is::dash) && (right.first & is::upper);
    return speech || right.bullet ? odds::boundary : odds::weak;
}

float Judge::score(const Candidate &candidate) const {
    const Right right = right_of(text_, candidate);
    if ((right.lead & (is::middle | is::close)) || right.sign) return odds::middle;
    if ((right.lead & is::dash) && candidate.quoted) return odds::lower;
    if (candidate.kinds & is::middle) return colon(right);
    const Left left = left_of(text_, candidate);
    if (candidate.kinds & is::strong) return strong(candidate, left, right);
    return full(candidate, left, right);
}

} // namespace hexapla
