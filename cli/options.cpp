#include "options.h"

#include "commands.h"
#include "document/read.h"
#include "review/check.h"
#include "text/guess_data.h"

#include <algorithm>

namespace hexapla::cli {
namespace {

Names reader_names(const Command &) {
    Names names{"auto"};
    for (const Reader &reader : readers()) names.push_back(reader.name);
    return names;
}

Names format_names(const Command &command) { return command.formats == nullptr ? Names{} : command.formats(); }

Names unit_names(const Command &) { return {"item", "sentence", "block"}; }
Names severity_names(const Command &) { return {"error", "warning", "info"}; }
Names yes_or_no(const Command &) { return {"yes", "no"}; }
Names color_names(const Command &) { return {"auto", "always", "never"}; }

Names dictionary_names(const Command &) { return {"none", "installed"}; }

Names check_names(const Command &) {
    Names names;
    for (const Check &check : checks()) names.push_back(check.name);
    return names;
}

Names language_codes(const Command &) {
    Names codes;
    for (const Clues &row : clues()) codes.push_back(row.code);
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

constexpr Option kOptions[] = {
    {"languages", 0, Takes::names, "CODES", "",
     "BCP 47 codes of the files in order, as bg,fi; default: from the file names (bg.txt, "
     "roadmap.bg.txt, bg/roadmap.txt), else from the text",
     false, language_codes},
    {"reader", 0, Takes::name, "NAME", "auto",
     "how to read the files; auto goes by the file name, lines takes every line for a segment", false, reader_names},
    {"encoding", 0, Takes::text, "NAME", "",
     "encoding of the files, as windows-1251; default: byte-order mark, else UTF-8"},
    {"unit", 0, Takes::name, "NAME", "item",
     "what a segment is; item: list items and headings whole, prose by sentence; sentence: "
     "everything by sentence; block: whole paragraphs",
     false, unit_names},
    {"format", 'f', Takes::name, "NAME", "text", "how to write the result", false, format_names},
    {"pins", 0, Takes::file, "FILE", "",
     "alignments that stay whatever the evidence: a line each with the segments' ids, a tab between "
     "versions, or a TMX or XLIFF file that was edited elsewhere"},
    {"repair", 0, Takes::name, "yes|no", "yes",
     "whether a segment that lost its breaks is cut where the other versions show them", false, yes_or_no},
    {"dictionary", 0, Takes::file, "PATH", "",
     "a dictionary to align with (FreeDict .index, TSV), 'none', or 'installed' for the FreeDict "
     "databases in /usr/share/dictd, which are the default; repeatable",
     true, dictionary_names},
    {"common-words", 0, Takes::name, "yes|no", "yes",
     "whether the built-in vocabulary of the commonest words is asked beside the dictionaries", false, yes_or_no},
    {"against", 0, Takes::file, "FILE", "",
     "a translation of OLD: say which of its segments must be looked at again; repeatable, and files "
     "behind OLD and NEW are translations, too",
     true},
    {"explain", 0, Takes::text, "ROW", "", "show one row only, and how much each kind of evidence speaks for it"},
    {"calibration", 0, Takes::nothing, "", "", "also print how often rows of each confidence are right"},
    {"checks", 0, Takes::names, "LIST", "",
     "which checks to run: '+term,-length' changes the full list, 'term,length' runs these alone", false, check_names},
    {"glossary", 0, Takes::file, "FILE", "", "terms and their agreed renderings, as a table (TSV) or TBX; repeatable",
     true},
    {"fail-on", 0, Takes::name, "SEVERITY", "warning",
     "end with status 1 from this severity on: error, warning or info", false, severity_names},
    {"baseline", 0, Takes::file, "FILE", "", "findings that FILE names are known: they are marked and do not fail"},
    {"update-baseline", 0, Takes::nothing, "", "", "write the findings of this run to the baseline"},
    {"report", 0, Takes::name_file, "FORMAT=FILE", "",
     "write the findings to FILE, too, as sarif=out.sarif; repeatable", true, format_names},
    {"output", 'o', Takes::file, "FILE", "", "write the result to FILE, whole or not at all; default: standard output"},
    {"color", 0, Takes::name, "WHEN", "auto", "colour; auto means on a terminal, unless NO_COLOR is set", false,
     color_names},
    {"jobs", 'j', Takes::text, "N", "", "documents aligned at the same time; default: one for each processor"},
    {"resume", 0, Takes::file, "FILE", "",
     "go on with a run that was stopped: the documents whose results FILE holds are skipped, the "
     "others' are appended to it"},
    {"learn", 0, Takes::nothing, "", "",
     "read the documents twice, and align them with what all of them teach of their words"},
    {"config", 0, Takes::file, "FILE", "",
     "options as 'key = value' lines; default: .hexapla.ini in this folder or the nearest one above"},
    {"verbose", 'v', Takes::nothing, "", "", "say on standard error what was read and with which evidence"},
    {"help", 'h', Takes::nothing, "", "", "show this help"},
};

} // namespace

std::span<const Option> options() { return kOptions; }

const Option *find_option(std::string_view name) {
    const auto *found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                     [name](const Option &option) { return option.name == name; });
    return found == std::end(kOptions) ? nullptr : found;
}

} // namespace hexapla::cli
