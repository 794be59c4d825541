#include "commands.h"

#include "completions.h"
#include "lists.h"
#include "nearest.h"
#include "review/check.h"
#include "usage.h"
#include "write/format.h"

#include <algorithm>

namespace hexapla::cli {
namespace {

template <typename Rows> Names names_of(const Rows &rows) {
    Names names;
    for (const auto &row : rows) names.push_back(row.name);
    return names;
}
Names segment_format_names() { return names_of(segment_formats()); }
Names align_format_names() { return names_of(align_formats()); }
Names check_format_names() { return names_of(check_formats()); }
Names diff_format_names() { return names_of(diff_formats()); }

// What stands as an operand where it is not a file.
Names no_names(std::string_view) { return {}; }
Names list_names(std::string_view before) { return before.empty() ? names_of(lists()) : Names{}; }
Names shell_names(std::string_view before) { return before.empty() ? names_of(shells()) : Names{}; }
Names help_topics(std::string_view before) {
    if (before == "check") return names_of(checks());
    return before.empty() ? names_of(commands()) : Names{};
}

constexpr std::string_view kSegmentOptions[] = {"languages", "reader", "encoding", "unit",    "format",
                                                "output",    "color",  "config",   "verbose", "help"};
constexpr std::string_view kAlignOptions[] = {"languages",  "reader",       "encoding", "unit",    "format",
                                              "dictionary", "common-words", "pins",     "repair",  "explain",
                                              "output",     "color",        "config",   "verbose", "help"};

constexpr std::string_view kDiffOptions[] = {"against", "languages",  "reader",       "encoding", "unit",
                                             "format",  "dictionary", "common-words", "output",   "color",
                                             "config",  "verbose",    "help"};
constexpr std::string_view kScoreOptions[] = {"calibration", "output", "config", "help"};
constexpr std::string_view kListOptions[] = {"languages", "dictionary", "config", "help"};
constexpr std::string_view kCompletionsOptions[] = {"output", "help"};
constexpr std::string_view kHelpOptions[] = {"help"};

constexpr std::string_view kBatchOptions[] = {"jobs",       "resume",       "learn",  "reader", "encoding", "unit",
                                              "dictionary", "common-words", "repair", "output", "config",   "help"};
constexpr std::string_view kLexiconOptions[] = {"languages",  "jobs",         "reader", "encoding", "unit",
                                                "dictionary", "common-words", "output", "config",   "help"};
constexpr std::string_view kCheckOptions[] = {
    "languages", "reader", "encoding", "unit",     "format",  "dictionary", "common-words",
    "pins",      "repair", "checks",   "glossary", "fail-on", "baseline",   "update-baseline",
    "report",    "output", "color",    "config",   "verbose", "help"};

constexpr Command kCommands[] = {
    {"segment", "FILE...", "what each version consists of",
     "Shows the segments of each file: its title, its headings, its prose sentence by sentence, "
     "and its list items with their list and number.",
     "hexapla segment corpus/roadmap/fi.txt", 1, kAnyNumber, kSegmentOptions, segment_format_names, nullptr,
     segment_command},
    {"align", "FILE FILE...", "the versions side by side, row by row",
     "Lines up the equivalent segments of two or more language versions of one document. Each row "
     "says with what probability it is right; what a version lacks is shown as a gap.",
     "hexapla align corpus/roadmap/bg.txt corpus/roadmap/fi.txt", 2, kAnyNumber, kAlignOptions, align_format_names,
     nullptr, align_command},
    {"check", "FILE...", "what is wrong between and within the versions",
     "Aligns the files and names what is wrong: missing items, numbers and names that differ, terms, "
     "punctuation and more; 'hexapla list checks' names the checks, 'hexapla help check NAME' "
     "explains one. Of one file it checks what one version shows. Ends with status 1 where there is "
     "a finding at or above --fail-on.",
     "hexapla check corpus/roadmap/bg.txt corpus/roadmap/fi.txt", 1, kAnyNumber, kCheckOptions, check_format_names,
     nullptr, check_command},
    {"diff", "OLD NEW [--against FILE...]", "what changed from one revision to the next",
     "Names the segments that were changed, added, removed, moved, split, merged or renumbered, and "
     "the words that changed. Of versions in two languages it compares the structure alone. "
     "Ends with status 1 where something changed.",
     "hexapla diff corpus/roadmap/bg.txt corpus/roadmap/fi.txt", 2, kAnyNumber, kDiffOptions, diff_format_names,
     nullptr, diff_command},
    {"batch", "", "many documents: JSON Lines in, JSON Lines out",
     "Aligns a stream of documents, one a line of standard input, and writes one line for each in "
     "the same order. A line that fails says so in its result, and the run goes on; it then ends "
     "with status 1.",
     "hexapla batch --jobs 4 < documents.jsonl > rows.jsonl", 0, 0, kBatchOptions, nullptr, no_names, batch_command},
    {"lexicon", "", "what many documents teach of two languages' words",
     "Aligns the documents that 'hexapla batch' reads and writes the pairs of words that stand for each "
     "other in more than one of them, with their weights: a dictionary for --dictionary.",
     "hexapla lexicon --languages bg,fi < documents.jsonl > bg-fi.tsv", 0, 0, kLexiconOptions, nullptr, no_names,
     lexicon_command},
    {"score", "GOLD... LINKS", "how good an alignment is",
     "Compares an alignment with one made by hand: links with links, or JSON Lines with one file of "
     "gold items (.gold.tsv, the text beside it) for each of its versions.",
     "hexapla score gold.links mine.links", 2, kAnyNumber, kScoreOptions, nullptr, nullptr, score_command},
    {"list", "checks|formats|languages|readers|dictionaries", "what this program knows",
     "Lists the checks, the formats it writes, the languages it finds from a text (others need to be named), "
     "the readers, or the installed dictionaries (with --languages: those that fit).",
     "hexapla list dictionaries --languages bg,fi", 1, 1, kListOptions, nullptr, list_names, list_command},
    {"completions", "bash|zsh|fish", "what a shell needs to complete these commands",
     "Prints the script that makes a shell complete hexapla's commands, options and names. "
     "Packages install it; else the shell's startup file can read it.",
     "hexapla completions bash > hexapla.bash", 1, 1, kCompletionsOptions, nullptr, shell_names, completions_command},
    {"help", "[COMMAND [CHECK]]", "all commands, or one of them",
     "Shows what can be done, and how; of check also what one of its checks finds.", "hexapla help align", 0, 2,
     kHelpOptions, nullptr, help_topics, help_command},
};

} // namespace

std::span<const Command> commands() { return kCommands; }

const Command &find_command(std::string_view name) {
    for (const Command &command : kCommands)
        if (command.name == name) return command;
    throw Usage("unknown command '" + std::string(name) + "'" + did_you_mean(name, names_of(commands())));
}

} // namespace hexapla::cli
