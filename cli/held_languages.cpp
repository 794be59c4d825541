#include "held_languages.h"

#include "document/read.h"
#include "input.h"
#include "load.h"

#include <algorithm>

namespace hexapla::cli {
namespace {

std::vector<const Language *> languages_in(const Arguments &arguments, const std::string &operand) {
    const Reader &chosen = reader(arguments.one("reader"), operand);
    if (chosen.languages == nullptr || operand == kStandardInput) return {};
    return chosen.languages(operand, bytes_of(operand), {nullptr, arguments.one("encoding"), Unit::item});
}

} // namespace

std::vector<std::string> once_a_language(const Arguments &arguments) {
    std::vector<std::string> operands = arguments.operands();
    if (operands.size() != 1) return operands;
    const std::size_t held = languages_in(arguments, operands.front()).size();
    if (held < 2) return operands;
    const std::size_t named = languages_named(arguments).size();
    return {named > 0 ? named : held, operands.front()};
}

void take_in_turn(std::vector<const Language *> &codes, const Arguments &arguments,
                  const std::vector<std::string> &operands) {
    for (auto at = operands.begin(); at != operands.end(); ++at) {
        if (std::find(operands.begin(), at, *at) != at) continue; // its languages are given out
        if (std::count(at, operands.end(), *at) < 2) continue;
        const std::vector<const Language *> held = languages_in(arguments, *at);
        std::size_t next = 0;
        for (auto same = at; same != operands.end() && next < held.size(); ++same)
            if (*same == *at) codes[static_cast<std::size_t>(same - operands.begin())] = held[next++];
    }
}

} // namespace hexapla::cli
