#pragma once
// Arguments: a command line that has been understood.

#include "commands.h"

#include <map>
#include <string>
#include <vector>

namespace hexapla::cli {

/// The operands and the options of one call. Every option that is asked for is one the command takes.
class Arguments {
public:
    explicit Arguments(const Command &command) : command_(&command) {}

    const Command &command() const { return *command_; }
    const std::vector<std::string> &operands() const { return operands_; }
    /// Was it given, on the command line or in the configuration?
    bool given(std::string_view option) const { return values_.contains(option); }
    /// The value that counts: the last one given, else the option's fallback.
    std::string one(std::string_view option) const;
    /// All values given, in order.
    std::vector<std::string> all(std::string_view option) const;

    void add_operand(std::string operand) { operands_.push_back(std::move(operand)); }
    void add(const Option &option, std::string value);

private:
    const Command *command_;
    std::vector<std::string> operands_;
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// What stands behind the command's name. Reads the configuration file too. Throws Usage.
Arguments parsed(const Command &command, const std::vector<std::string> &words);

} // namespace hexapla::cli
