#include "arguments.h"

#include "config.h"
#include "nearest.h"
#include "usage.h"

#include <boost/program_options.hpp>

#include <algorithm>
#include <cassert>

namespace hexapla::cli {
namespace {

namespace po = boost::program_options;

constexpr auto kOperand = "operand";

po::options_description description(const Command &command) {
    po::options_description result;
    for (const std::string_view name : command.options) {
        const Option &option = *find_option(name);
        std::string names(name);
        if (option.letter != 0) names += std::string(",") + option.letter;
        if (option.takes == Takes::nothing)
            result.add_options()(names.c_str(), "");
        else
            result.add_options()(names.c_str(), po::value<std::string>());
    }
    result.add_options()(kOperand, po::value<std::vector<std::string>>());
    return result;
}

[[noreturn]] void refuse_option(const Command &command, const std::string &name) {
    const std::string bare = name.substr(std::min(name.find_first_not_of('-'), name.size()));
    if (find_option(bare) != nullptr && name.starts_with("--"))
        throw Usage("'" + std::string(command.name) + "' takes no option --" + bare);
    std::vector<std::string> dashed;
    for (const std::string_view option : command.options) dashed.push_back("--" + std::string(option));
    throw Usage("unknown option '" + name + "'" + did_you_mean("--" + bare, {dashed.begin(), dashed.end()}));
}

/// Boost's reading of the words; its exceptions become ours.
po::parsed_options understood(const Command &command, const std::vector<std::string> &words) {
    const po::options_description known = description(command);
    po::positional_options_description operands;
    operands.add(kOperand, -1);
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    try {
        return po::command_line_parser(words).options(known).positional(operands).style(style).run();
    } catch (const po::unknown_option &unknown) {
        refuse_option(command, unknown.get_option_name());
    } catch (const po::error &error) {
        throw Usage(error.what());
    }
}

/// "FORMAT=FILE" and the like: what stands before '='.
std::string name_before_file(const Option &option, const std::string &value) {
    const std::size_t sign = value.find('=');
    if (sign == 0 || sign == value.npos || sign + 1 == value.size())
        throw Usage("--" + std::string(option.name) + " wants " + std::string(option.argument) + ", not '" + value +
                    "'");
    return value.substr(0, sign);
}

void check_value(const Command &command, const Option &option, const std::string &value) {
    if (option.takes != Takes::nothing && value.empty())
        throw Usage("--" + std::string(option.name) + " needs a value");
    if (option.takes != Takes::name && option.takes != Takes::name_file) return;
    const std::string name = option.takes == Takes::name ? value : name_before_file(option, value);
    const Names known = option.values(command);
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    throw Usage("--" + std::string(option.name) + ": unknown value '" + name + "'" + did_you_mean(name, known) +
                " (known: " + joined(known) + ")");
}

void check_operands(const Arguments &arguments) {
    const Command &command = arguments.command();
    const std::size_t given = arguments.operands().size();
    if (given >= command.least && given <= command.most) return;
    const std::string needed = command.most == 0 ? "takes no operands" : "needs " + std::string(command.operands);
    throw Usage("'" + std::string(command.name) + "' " + needed + ", " + (given == 0 ? "none" : std::to_string(given)) +
                " given");
}

/// What the configuration says counts where the command line says nothing.
void add_configuration(Arguments &arguments) {
    const Command &command = arguments.command();
    const Arguments line = arguments;
    for (const Setting &setting : configuration(line.one("config"))) {
        const auto &taken = command.options;
        const bool takes = std::find(taken.begin(), taken.end(), setting.option->name) != taken.end();
        if (!takes || line.given(setting.option->name)) continue;
        try {
            check_value(command, *setting.option, setting.value);
        } catch (const Error &error) {
            throw Error(setting.place + ": " + error.what());
        }
        arguments.add(*setting.option, setting.value);
    }
}

} // namespace

std::string Arguments::one(std::string_view option) const {
    const auto found = values_.find(option);
    if (found != values_.end()) return found->second.back();
    assert(find_option(option) != nullptr);
    return std::string(find_option(option)->fallback);
}

std::vector<std::string> Arguments::all(std::string_view option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::vector<std::string>{} : found->second;
}

void Arguments::add(const Option &option, std::string value) {
    values_[std::string(option.name)].push_back(std::move(value));
}

Arguments parsed(const Command &command, const std::vector<std::string> &words) {
    Arguments arguments(command);
    for (const po::option &word : understood(command, words).options) {
        if (word.position_key >= 0 || word.string_key == kOperand) {
            for (const std::string &operand : word.value) arguments.add_operand(operand);
            continue;
        }
        const Option &option = *find_option(word.string_key);
        const std::string value = word.value.empty() ? "" : word.value.front();
        check_value(command, option, value);
        arguments.add(option, value);
    }
    if (arguments.given("help")) return arguments;
    add_configuration(arguments);
    check_operands(arguments);
    return arguments;
}

} // namespace hexapla::cli
