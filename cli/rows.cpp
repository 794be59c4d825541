#include "rows.h"

#include "pins.h"
#include "verbose.h"

namespace hexapla::cli {

Repaired rows_of(const Arguments &arguments, std::vector<Version> read,
                 const std::vector<Dictionary> &dictionaries, bool repair) {
    Pins fixed = pins(arguments, read);
    Repaired result = align_repaired(std::move(read), {dictionaries, fixed.pins, repair});
    if (!fixed.misfits.empty()) { // some may name parts, as an earlier run wrote them
        Pins again = pins(arguments, result.versions);
        if (again.misfits.size() < fixed.misfits.size()) {
            result.rows = align(result.versions, {dictionaries, again.pins});
            result.pins = again.pins;
            fixed.misfits = std::move(again.misfits);
        }
    }
    tell_lost(arguments, {result.pins, fixed.misfits}, result.rows);
    tell_repaired(arguments, result.versions);
    return result;
}

} // namespace hexapla::cli
