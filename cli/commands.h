#pragma once
// The commands: a row and a file each.

#include "options.h"

#include <span>
#include <string_view>

namespace hexapla::cli {

class Arguments;

/// Exit status, a promise to scripts.
enum Status : int {
    kDone = 0,   ///< done, nothing to object to
    kFound = 1,  ///< findings, differences, lines that failed
    kTrouble = 2 ///< usage, unreadable input, failed write
};

constexpr std::size_t kAnyNumber = static_cast<std::size_t>(-1);

struct Command {
    std::string_view name;
    std::string_view operands;                 ///< as the usage line shows them: "FILE FILE..."
    std::string_view summary;                  ///< for the list of commands
    std::string_view description;              ///< for its help: what it does, a sentence or two
    std::string_view example;                  ///< a command line that works on the project's own files
    std::size_t least;                         ///< operands it needs
    std::size_t most;                          ///< operands it can take, or kAnyNumber
    std::span<const std::string_view> options; ///< long names, in the order of the help
    Names (*formats)();                        ///< values of --format; null: it takes none
    /// Names that can follow the operand `before` (empty: there is none); null: operands are files.
    Names (*subjects)(std::string_view before);
    Status (*run)(const Arguments &);
};

std::span<const Command> commands();
/// The command of that name. Throws Usage with the nearest known one.
const Command &find_command(std::string_view name);

Status segment_command(const Arguments &);
Status align_command(const Arguments &);
Status diff_command(const Arguments &);
Status batch_command(const Arguments &);
Status lexicon_command(const Arguments &);
Status score_command(const Arguments &);
Status completions_command(const Arguments &);
Status list_command(const Arguments &);
Status help_command(const Arguments &);
Status check_command(const Arguments &);

} // namespace hexapla::cli
