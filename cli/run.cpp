#include "run.h"

#include "arguments.h"
#include "help.h"
#include "output.h"
#include "terminal.h"
#include "usage.h"
#include "write/screen.h"

#include <pugixml.hpp>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <new>

namespace hexapla::cli {
namespace {

Status dispatched(const std::vector<std::string> &words) {
    if (words.empty()) throw Usage("no command given");
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (words[0] == "--version") return print(version_line());
    if (words[0] == "--help" || words[0] == "-h") return print(overview(width_of_output()));
    if (words[0].starts_with("-")) throw Usage("a command comes first, options after it: hexapla COMMAND " + words[0]);
    const Command &command = find_command(words[0]);
    const Arguments arguments = parsed(command, rest);
    if (arguments.given("help")) return print(help(command, width_of_output()));
    return command.run(arguments);
}

/// Where to read on after a usage error.
std::string hint(const std::vector<std::string> &words) {
    const auto known = [&](const Command &command) { return !words.empty() && command.name == words.front(); };
    const bool of_command = std::any_of(commands().begin(), commands().end(), known);
    const bool topic = of_command && words.front() != "help";
    return "Try 'hexapla help" + (topic ? " " + words.front() : "") + "'.";
}

void *allocated(std::size_t size) {
    void *const memory = std::malloc(size);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

/// A file's name in the message may hold anything.
Status trouble(std::string_view message, const std::string &advice = "") {
    std::cerr << "hexapla: " << shown(message) << '\n' << advice;
    return kTrouble;
}

} // namespace

int run(const std::vector<std::string> &words) {
    // Else pugixml leaves out of a document what there is no memory for.
    pugi::set_memory_management_functions(allocated, std::free);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is seen where it is written to
    try {
        return dispatched(words);
    } catch (const Usage &usage) {
        return trouble(usage.what(), hint(words) + "\n");
    } catch (const Error &error) {
        return trouble(error.what());
    } catch (const std::bad_alloc &) {
        return trouble("out of memory; give it smaller files or more memory");
    } catch (const std::exception &error) {
        return trouble(std::string("unexpected: ") + error.what());
    }
}

} // namespace hexapla::cli
