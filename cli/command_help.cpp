#include "arguments.h"
#include "help.h"
#include "output.h"
#include "selection.h"
#include "terminal.h"
#include "usage.h"

namespace hexapla::cli {

Status help_command(const Arguments &arguments) {
    const std::vector<std::string> &topics = arguments.operands();
    const std::size_t width = width_of_output();
    if (topics.empty()) return print(overview(width));
    const Command &command = find_command(topics.front());
    if (topics.size() == 1) return print(help(command, width));
    if (command.name != "check") throw Usage("only 'check' has more to explain: hexapla help check NAME");
    return print(help(known_check(topics.back()), width));
}

} // namespace hexapla::cli
