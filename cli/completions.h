#pragma once
// Completions for shells, made from the tables of commands and options.

#include "commands.h"

#include <span>
#include <string>
#include <string_view>

namespace hexapla::cli {

struct Shell {
    std::string_view name;
    std::string (*script)(); ///< what it has to read
};

std::span<const Shell> shells();

std::string bash_completions();
std::string zsh_completions();
std::string fish_completions();

// What the three have in common.

/// Names with spaces between.
std::string spaced(const Names &names);
/// Names that the value of an option can be, or begin with.
Names offered(const Option &option, const Command &command);
/// What a command or an option is for, as short as a list of candidates wants it.
std::string_view brief(std::string_view summary);
/// In single quotes, as sh and zsh read it.
std::string quoted(std::string_view text);
/// The operands of a command that a name can follow; "" stands for the command itself.
Names places(const Command &command);
/// Does the command take files?
bool takes_files(const Command &command);

} // namespace hexapla::cli
