#include "document/numbering.h"

#include <string_view>

namespace hexapla {

Numbering::Numbering(const pugi::xml_node &definitions) {
    const auto levels = [](const pugi::xml_node &holder, Levels result) {
        for (const pugi::xml_node &level : holder.children("w:lvl")) {
            const std::string_view format = level.child("w:numFmt").attribute("w:val").as_string("decimal");
            result[level.attribute("w:ilvl").as_int()] = {level.child("w:start").attribute("w:val").as_llong(1),
                                                          format != "bullet" && format != "none"};
        }
        return result;
    };
    std::map<std::string, Levels> abstract;
    for (const pugi::xml_node &one : definitions.children("w:abstractNum"))
        abstract[one.attribute("w:abstractNumId").value()] = levels(one, {});
    for (const pugi::xml_node &one : definitions.children("w:num")) {
        List list;
        list.shared = one.child("w:abstractNumId").attribute("w:val").value();
        list.levels = abstract[list.shared];
        for (const pugi::xml_node &over : one.children("w:lvlOverride")) {
            list.levels = levels(over, std::move(list.levels));
            const pugi::xml_node start = over.child("w:startOverride");
            if (start) list.overridden[over.attribute("w:ilvl").as_int()] = start.attribute("w:val").as_llong(1);
        }
        lists_[one.attribute("w:numId").value()] = std::move(list);
    }
}

const std::string &Numbering::shared(const std::string &list) const {
    const auto found = lists_.find(list);
    return found == lists_.end() ? list : found->second.shared;
}

std::optional<std::int64_t> Numbering::next(const ListPlace &place) {
    const auto found = lists_.find(place.list);
    if (found == lists_.end()) return std::nullopt;
    List &list = found->second;
    std::map<int, std::int64_t> &counters = counters_[list.shared];
    counters.erase(counters.upper_bound(place.level), counters.end()); // deeper ones begin anew
    const auto level = list.levels.find(place.level);
    const Level rules = level == list.levels.end() ? Level() : level->second;
    const auto over = list.overridden.find(place.level);
    if (over != list.overridden.end()) {
        counters[place.level] = over->second;
        list.overridden.erase(over);
    } else {
        const auto [counter, first] = counters.try_emplace(place.level, rules.start);
        if (!first) ++counter->second;
    }
    return rules.numbered ? std::optional(counters[place.level]) : std::nullopt;
}

} // namespace hexapla
