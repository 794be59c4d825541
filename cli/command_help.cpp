#include "arguments.h"
#include "help.h"
#include "output.h"

namespace hexapla::cli {

Status help_command(const Arguments &arguments) {
    const std::vector<std::string> &topics = arguments.operands();
    return print(topics.empty() ? overview() : help(find_command(topics.front())));
}

} // namespace hexapla::cli
