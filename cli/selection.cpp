#include "selection.h"

#include "nearest.h"
#include "usage.h"

#include <algorithm>
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

} // namespace

const Check &known_check(std::string_view name) {
    if (const Check *found = find_check(name)) return *found;
    Names names;
    for (const Check &check : checks()) names.push_back(check.name);
    throw Usage("unknown check '" + std::string(name) + "'" + did_you_mean(name, names) +
                "; 'hexapla list checks' names them all");
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
