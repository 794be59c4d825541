#pragma once
// The options of all commands: one table that the parser, the help and the completions read.

#include <span>
#include <string_view>
#include <vector>

namespace hexapla::cli {

struct Command;
using Names = std::vector<std::string_view>;

/// What a value names, which decides how it is checked, completed and looked up.
enum class Takes : unsigned char {
    nothing,  ///< the option is a flag
    text,     ///< anything
    name,     ///< one of `values`
    names,    ///< a list with commas; `values` are those to offer
    file,     ///< a path; in a configuration file it counts from that file's folder
    name_file ///< one of `values`, '=' and a path
};

struct Option {
    std::string_view name; ///< long name: "languages"
    char letter;           ///< short name; 0: none
    Takes takes;
    std::string_view argument;                  ///< placeholder in the help: "CODES"; empty for a flag
    std::string_view fallback;                  ///< the value where none is given; empty: none
    std::string_view summary;                   ///< for the help
    bool repeatable = false;                    ///< may be given several times; else the last one counts
    Names (*values)(const Command &) = nullptr; ///< the known names, where it takes any
};

std::span<const Option> options();
/// The option of that long name; null: there is none.
const Option *find_option(std::string_view name);

} // namespace hexapla::cli
