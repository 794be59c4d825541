#include "selection.h"

#include "nearest.h"
#include "usage.h"
#include "write/screen.h"

#include <algorithm>
#include <iostream>
#include <set>

namespace hexapla::cli {
namespace {

/// One name of the list and what its sign says.
struct Wish {
    const Check *check;
    char sign; ///< '+', '-', or 0 for none
};

std::vector<Wish> wishes(std::string_view list) {
    std::vector<Wish> result;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        std::string_view name = list.substr(0, end);
        list.remove_prefix(std::min(end + 1, list.size()));
        const char sign = name.starts_with('+') || name.starts_with('-') ? name.front() : '\0';
        if (sign != 0) name.remove_prefix(1);
        result.push_back({&known_check(name), sign});
    }
    return result;
}

/// "unknown check 'lenght'; did you mean 'length'?"
std::string unknown_check(std::string_view name) {
    Names names;
    for (const Check &check : checks()) names.push_back(check.name);
    return "unknown check '" + std::string(name) + "'" + did_you_mean(name, names);
}

} // namespace

const Check &known_check(std::string_view name) {
    if (const Check *found = find_check(name)) return *found;
    throw Usage(unknown_check(name) + "; 'hexapla list checks' names them all");
}

void tell_unknown_waivers(const std::vector<Version> &versions) {
    for (const Version &version : versions)
        for (const Waiver &waiver : version.waivers)
            for (const std::string &name : waiver.checks) {
                if (find_check(name) != nullptr) continue;
                const Position at = version.text.position(waiver.offset);
                std::cerr << "hexapla: "
                          << shown(version.text.name() + ":" + std::to_string(at.line) +
                                   ": hexapla-ignore waives nothing: " + unknown_check(name))
                          << '\n';
            }
}

std::vector<const Check *> selected_checks(std::string_view list) {
    const std::vector<Wish> all = wishes(list);
    const bool whole = std::any_of(all.begin(), all.end(), [](const Wish &w) { return w.sign == 0; });
    std::set<const Check *> chosen;
    for (const Check &check : checks())
        if (!whole) chosen.insert(&check);
    for (const Wish &wish : all) {
        if (wish.sign == '-')
            chosen.erase(wish.check);
        else
            chosen.insert(wish.check);
    }
    return {chosen.begin(), chosen.end()}; // one array's addresses: the table's order
}

} // namespace hexapla::cli
