#pragma once
// The first pass over a batch: what all its documents teach of their words.

#include "align/pool.h"
#include "batch.h"
#include "documents.h"

#include <functional>
#include <map>

namespace hexapla::cli {

/// Base codes of two languages, in the order of the alphabet.
using LanguagePair = std::pair<std::string, std::string>;
using Pools = std::map<LanguagePair, Pool>;

/// What every two versions of every document teach. `wanted` says of which languages; it may throw.
/// Calls failed(what) for documents that cannot be read, in their order.
Pools learned(Documents &documents, const Batch &batch, std::size_t jobs,
              const std::function<bool(const LanguagePair &)> &wanted,
              const std::function<void(const std::string &)> &failed);

} // namespace hexapla::cli
