#include "rows.h"

#include "pins.h"
#include "verbose.h"

namespace hexapla::cli {

Repaired rows_of(const Arguments &arguments, std::vector<Version> read, const AlignOptions &evidence, bool repair) {
    Pins fixed = pins(arguments, read);
    AlignOptions options = evidence;
    options.pins = fixed.pins;
    options.repair = repair;
    Repaired result = align_repaired(std::move(read), options);
    if (!fixed.misfits.empty()) { // some may name parts, as an earlier run wrote them
        Pins again = pins(arguments, result.versions);
        if (again.misfits.size() < fixed.misfits.size()) {
            options.pins = result.pins = again.pins;
            result.rows = align(result.versions, options);
            fixed.misfits = std::move(again.misfits);
        }
    }
    tell_lost(arguments, {result.pins, fixed.misfits}, result.rows);
    tell_repaired(arguments, result.versions);
    return result;
}

} // namespace hexapla::cli
