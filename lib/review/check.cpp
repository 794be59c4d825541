#include "review/check.h"

#include "review/check_list.h"

#include <algorithm>

namespace hexapla {
namespace {

constexpr auto kError = Severity::error;
constexpr auto kWarning = Severity::warning;
constexpr auto kInfo = Severity::info;

constexpr Check kChecks[] = {
    // Contents
    {"missing-item", kError, "omission", "accuracy/omission", "a list item that others have",
     "Fires where a version lacks one or more items of a list that the others have; of three or more "
     "versions those in the minority are to blame. A run of missing items is one finding. It stands "
     "where the item belongs and points at the item in the other versions. Where the version has something "
     "beside it that the others lack, or an item that is as long as both, it may say the same: that is a "
     "warning. What names translators is info. Translate the item, or leave it out of the others as well.",
     missing_items},
    {"extra-item", kError, "addition", "accuracy/addition", "a list item that most others lack",
     "Fires with three or more versions where most of them lack a list item. Remove the item, or add "
     "it to the other versions.",
     extra_items},
    {"reordered-item", kWarning, "formatting", "design/layout", "an item that stands elsewhere",
     "Fires where an item's equivalent is there, but not in the same order as in the other versions. "
     "Move it to its place, unless the list is sorted by its own language on purpose.",
     reordered_items},
    {"missing-heading", kWarning, "omission", "accuracy/omission", "a heading that others have",
     "Fires where a version lacks a heading that at least as many others have; where it has something of "
     "its own in its stead, that is info. Add the heading.",
     missing_headings},
    {"missing-sentence", kWarning, "omission", "accuracy/omission", "sentences that others have",
     "Fires where a version has nothing that corresponds to a sentence of the others, as far as the "
     "alignment is sure. A run of missing sentences is one finding. What speaks of a translation, a note "
     "of the translator or a credit, is info, and so is a sentence beside one that the others lack. "
     "Translate the sentence.",
     missing_sentences},
    {"merged-item", kInfo, "formatting", "design/layout", "one item for several",
     "Tells where one version says in one list item what another says in several, and where an item "
     "runs on into what the others have in a segment of its own. Split the item if the lists should "
     "agree item by item; begin a new line where one is missing.",
     merged_items},
    {"announced-count", kInfo, "inconsistency", "accuracy/mistranslation", "a number of items that does not follow",
     "Tells where a sentence announces a number of things (three categories:) and the list behind it "
     "or the numbered parts within it are more or fewer. Correct the number or the list.",
     announced_counts},
    {"duplicate-item", kWarning, "duplication", "accuracy/addition", "two items that say the same",
     "Fires where two items of one list are the same and the other versions' are not. One of the two "
     "is usually left over from copying: translate it.",
     duplicate_items},
    {"list-numbering", kWarning, "numbers", "design/layout", "a gap, a repeat or a restart",
     "Fires where a list's numbers skip, repeat or begin anew although the other versions' go on. "
     "Lists whose numbers are all 1, which the markup counts, do not fire. Number the list again.",
     list_numbering},
    {"length", kInfo, "length", "design/length", "far longer or shorter than usual",
     "Tells where a row's lengths are far outside what the other rows of the same versions show. See "
     "whether something was left out or added.",
     lengths},
    {"low-confidence", kInfo, "uncategorized", "other", "a row that needs a person",
     "Tells which rows the alignment itself is not sure of. Compare them; findings in such a row may "
     "come from the alignment.",
     low_confidence},
    // Words and numbers
    {"number-mismatch", kError, "numbers", "accuracy/mistranslation", "numbers that differ",
     "Fires where a row's numbers differ by value: digits of any script, separators of any language "
     "(1.000,5 is 1,000.5), number words, ranges and years count as what they mean. Figures that both "
     "write alike (3.1) are the same whatever each language reads. Parts of names and addresses do not "
     "count, nor do numbers of sections that one side calls by their titles, nor small numbers that one "
     "side leaves to a word; of codes (MP3, 1.0.0-alpha+001) only those that differ in nothing but "
     "digits. Months beside a day or a year are compared by name. Compare the numbers and correct the "
     "wrong one.",
     number_mismatches},
    {"name-mismatch", kWarning, "inconsistent-entities", "accuracy/mistranslation", "names that differ",
     "Fires where a row has a name that the other versions lack and lacks one that they have at the same "
     "place, across scripts, accents and case endings: another country by CLDR's names, long and short, "
     "another part of a longer name, a name in letters of another script, or one that both versions "
     "write elsewhere. Names that are translated do not fire. Correct the name.",
     name_mismatches},
    {"untranslated", kError, "untranslated", "accuracy/untranslated", "a text in another language",
     "Fires where a row's text is the same in two languages and is not at home in one of them, and where "
     "a sentence is in another language than its version beyond doubt; a run of them is one finding. "
     "Translate it. Names, titles, quotations that the versions share, commands and settings do not "
     "fire; sentences in comments, numbered listings and quotations are info.",
     untranslated},
    {"foreign-word", kWarning, "untranslated", "accuracy/untranslated", "a word of another language",
     "Fires for a word that is written with letters its language does not use for words of its own, "
     "stands nowhere else in its version, and is no name that the other versions share. What stands in "
     "brackets, or is explained in brackets behind it, does not fire. Replace the word.",
     foreign_words},
    {"term", kError, "terminology", "terminology", "a term not rendered as agreed",
     "Fires, where a glossary is given, for a row in which a term of the glossary stands in one "
     "version and none of its agreed renderings in another, and for renderings that the glossary "
     "forbids. Inflected forms and compounds count. The message tells what may stand there instead; a "
     "version that never uses the agreed rendering has one finding. Use the agreed rendering.",
     terms},
    {"term-inconsistency", kInfo, "inconsistency", "terminology/inconsistent", "one term, several renderings",
     "Tells which long words stand in several short items that have no word in common in another "
     "version: whatever renders the word there, it is not the same one. Of many versions it is one finding "
     "for the word that most render variously, or for the version that does. Use one rendering unless the "
     "meaning differs.",
     term_inconsistencies},
    // Marks
    {"final-stop", kWarning, "typographical", "linguistic-conventions/punctuation", "a missing stop at the end",
     "Fires where an item has no final stop although nearly all items of its list have one, where a "
     "sentence has none although its equivalents have, and where a passage of several sentences has none "
     "although nearly all others have. Addresses, headings and languages without final stops do not fire. "
     "Add the stop.",
     final_stops},
    {"glued-sentences", kWarning, "whitespace", "linguistic-conventions/whitespace", "no space after a sentence",
     "Fires where a sentence begins right behind the end of another. Names of files and settings (NEWS.Old.gz), "
     "and what another version writes alike, do not fire. Put a space between them.",
     glued_sentences},
    {"abbreviation-point", kInfo, "typographical", "linguistic-conventions/punctuation",
     "an abbreviation without its point",
     "Tells which abbreviations behind numbers stand without the point that their language gives them "
     "(2018 г. in Bulgarian). Add the point.",
     abbreviation_points},
    {"unpaired-mark", kWarning, "typographical", "linguistic-conventions/punctuation",
     "a bracket or quotation mark alone",
     "Fires where a bracket or a quotation mark has no partner in its paragraph, item or heading. "
     "What counts items, as in a), quotations over several paragraphs, remarks around an example, blocks "
     "in braces and what all versions have alone in a row do not fire. Add the partner or remove the mark.",
     unpaired_marks},
    {"characters", kError, "characters", "design/character-encoding", "characters that are broken",
     "Fires for lost characters (U+FFFD), for UTF-8 that was read as Windows-1252, for letters of "
     "another alphabet that look the same inside a word, for control characters and bidirectional "
     "overrides, and for letters that stand apart from their accents (not in NFC). Type the text "
     "anew or convert it again.",
     characters},
    // Form
    {"inline-list", kInfo, "formatting", "design/layout", "a list that starts inside a paragraph",
     "Tells which lists have their first item on the line of the text before them. Begin a new line "
     "before the first item.",
     inline_lists},
    {"paragraph-break", kInfo, "formatting", "design/layout", "a paragraph that others break",
     "Tells where the other versions begin a new paragraph and this one does not. Add the break.", paragraph_breaks},
};

} // namespace

std::span<const Check> checks() { return kChecks; }

const Check *find_check(std::string_view name) {
    const auto *found =
        std::find_if(std::begin(kChecks), std::end(kChecks), [&](const Check &check) { return check.name == name; });
    return found == std::end(kChecks) ? nullptr : found;
}

} // namespace hexapla
