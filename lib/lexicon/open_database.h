#pragma once
// OpenDatabase: a dictionary's database, opened when it is first asked for and then kept, so that a
// batch reads each dictionary once and not once a document.

#include "lexicon/database.h"

#include <mutex>
#include <optional>

namespace hexapla {

class OpenDatabase {
public:
    /// The database, which `open` makes where no thread has made it yet. Stays where it is.
    template <typename Open> const Database &get(Open open) {
        const std::lock_guard lock(mutex_);
        if (!database_) database_.emplace(open());
        return *database_;
    }

private:
    std::mutex mutex_;
    std::optional<Database> database_;
};

} // namespace hexapla
