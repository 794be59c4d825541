#include "align/align.h"

#include "align/held.h"
#include "align/in_order.h"
#include "align/moved.h"

namespace hexapla {

Alignment align(const std::vector<Version> &versions, const AlignOptions &options) {
    if (versions.empty()) return {};
    const InOrder all = in_order(versions, options);
    const PairTable pairs(all.features, all.options);
    return rows(with_held(pairs, with_moved(pairs, table(pairs))), all.order);
}

} // namespace hexapla
