#pragma once
// The functions of the table's rows, each in a file of its name.

#include "review/material.h"

namespace hexapla {

std::vector<Finding> missing_items(const Material &);
std::vector<Finding> extra_items(const Material &);
std::vector<Finding> missing_headings(const Material &);
std::vector<Finding> missing_sentences(const Material &);
std::vector<Finding> reordered_items(const Material &);
std::vector<Finding> merged_items(const Material &);
std::vector<Finding> list_numbering(const Material &);
std::vector<Finding> number_mismatches(const Material &);
std::vector<Finding> name_mismatches(const Material &);
std::vector<Finding> untranslated(const Material &);
std::vector<Finding> foreign_words(const Material &);
std::vector<Finding> terms(const Material &);
std::vector<Finding> term_inconsistencies(const Material &);
std::vector<Finding> lengths(const Material &);
std::vector<Finding> final_stops(const Material &);
std::vector<Finding> glued_sentences(const Material &);
std::vector<Finding> inline_lists(const Material &);
std::vector<Finding> abbreviation_points(const Material &);
std::vector<Finding> announced_counts(const Material &);
std::vector<Finding> duplicate_items(const Material &);
std::vector<Finding> unpaired_marks(const Material &);
std::vector<Finding> characters(const Material &);
std::vector<Finding> paragraph_breaks(const Material &);
std::vector<Finding> low_confidence(const Material &);

} // namespace hexapla
