// Any words behind a command are arguments or a usage error, and any bytes as a configuration file
// are settings or an error that names the line. The words are parted by newlines.

#include "../../cli/arguments.h"
#include "../../cli/config.h"
#include "../properties.h"
#include "folder.h"

#include <sstream>

using namespace hexapla;
using properties::hold;

namespace {

std::vector<std::string> lines(const std::string &bytes) {
    std::vector<std::string> result;
    std::istringstream stream(bytes);
    for (std::string line; std::getline(stream, line);) result.push_back(line);
    return result;
}

void options(const cli::Command &command, const std::vector<std::string> &words) {
    try {
        const cli::Arguments arguments = cli::parsed(command, words);
        hold(arguments.given("help") ||
                 (arguments.operands().size() >= command.least && arguments.operands().size() <= command.most),
             "too many or too few operands went through");
    } catch (const Error &) { // usage
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const FuzzFolder folder;
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    for (const cli::Command &command : cli::commands()) options(command, lines(bytes));
    try {
        for (const cli::Setting &setting : cli::configuration(folder.write("fuzz.ini", bytes).string()))
            hold(setting.option != nullptr, "a setting of no option");
    } catch (const Error &error) {
        hold(std::string_view(error.what()).find("fuzz.ini") != std::string_view::npos,
             std::string("an error names no place: ") + error.what());
    }
    return 0;
}
