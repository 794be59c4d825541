#include "learning.h"

#include "in_order.h"
#include "progress.h"

#include <mutex>

namespace hexapla::cli {
namespace {

/// Pools that any number of threads add to.
class SharedPools {
public:
    void add(const LanguagePair &languages, const Lesson &lesson) {
        const std::lock_guard lock(mutex_);
        pools_[languages].add(lesson);
    }
    Pools take() { return std::move(pools_); }

private:
    std::mutex mutex_;
    Pools pools_;
};

} // namespace

Pools learned(Documents &documents, const Batch &batch, std::size_t jobs,
              const std::function<bool(const LanguagePair &)> &wanted,
              const std::function<void(const std::string &)> &failed) {
    SharedPools pools;
    Progress progress(documents.size());
    const auto teach = [&](const Version &a, const Version &b) {
        const LanguagePair languages{a.language->base, b.language->base};
        if (languages.first < languages.second && wanted(languages)) pools.add(languages, lesson(a, b, batch.align));
    };
    const auto work = [&](const std::string &line) -> std::string {
        const ReadDocument document = read(line, batch);
        for (const Version &a : document.versions)
            for (const Version &b : document.versions) teach(a, b);
        return document.error.empty() ? "" : "document " + document.id + ": " + document.error;
    };
    const auto done = [&](const std::string &trouble, bool) {
        if (!trouble.empty()) failed(trouble);
        progress.document(documents.read());
        return true;
    };
    in_order(
        jobs, [&] { return documents.next(); }, work, done);
    return pools.take();
}

} // namespace hexapla::cli
