#include "batch.h"
#include "documents.h"
#include "in_order.h"
#include "learning.h"
#include "load.h"
#include "output.h"
#include "progress.h"
#include "usage.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

namespace hexapla::cli {
namespace {

/// The results' file, open behind its last whole line.
class Continued {
    static constexpr mode_t kAnybody = 0666; ///< may read and write, as far as the umask lets them

public:
    Continued(const std::string &path, std::size_t end)
        : descriptor_(open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, kAnybody)), buffer_(descriptor_, path),
          stream(&buffer_) {
        if (descriptor_ < 0 || ftruncate(descriptor_, static_cast<off_t>(end)) != 0 ||
            lseek(descriptor_, static_cast<off_t>(end), SEEK_SET) < 0)
            throw Error(path + ": cannot be written: " + std::strerror(errno));
        stream.exceptions(std::ios::badbit);
    }
    ~Continued() { close(descriptor_); }
    Continued(const Continued &) = delete;
    Continued &operator=(const Continued &) = delete;

private:
    int descriptor_;
    DescriptorBuffer buffer_;

public:
    std::ostream stream;
};

/// Has this document a result among those of `before`? Documents may bear the same id: a result
/// stands for one of them.
bool has_result(const std::string &line, Finished &before) {
    if (before.ids.empty()) return false;
    const auto found = before.ids.find(id_of(line));
    if (found == before.ids.end()) return false;
    if (--found->second == 0) before.ids.erase(found);
    return true;
}

/// Adds what all documents teach to the dictionaries.
void learn(Batch &batch, Documents &documents, std::size_t jobs) {
    const auto all = [](const LanguagePair &) { return true; };
    const auto later = [](const std::string &) {}; // the second pass says it in its place
    documents.again();
    const Pools pools = learned(documents, batch, jobs, all, later);
    for (const auto &[languages, pool] : pools)
        batch.align.dictionaries.push_back(dictionary_of_table(pool.table(languages.first, languages.second)));
    documents.again();
}

/// Every line of standard input that has no result among `before`, aligned, on `out`.
Status run(const Arguments &arguments, Finished before, std::ostream &out) {
    Documents documents;
    Batch batch = batch_settings(arguments);
    batch.align.repair = repairs(arguments);
    if (arguments.given("learn")) learn(batch, documents, jobs(arguments));
    Progress progress(documents.size());
    std::atomic<std::size_t> skipped = 0; // bytes
    bool failed = before.failed;
    const auto next = [&] {
        std::optional<std::string> line = documents.next();
        for (; line && has_result(*line, before); line = documents.next()) skipped += line->size() + 1;
        return line;
    };
    const auto work = [&batch](const std::string &line) { return aligned(line, batch); };
    const auto done = [&](const std::string &result, bool more_at_once) {
        out << result << '\n';
        if (!more_at_once) out.flush(); // whoever waits for the answer gets it
        failed |= is_error(result);
        progress.document(documents.read(), skipped);
        return true;
    };
    in_order(jobs(arguments), next, work, done);
    out.flush();
    return failed ? kFound : kDone;
}

} // namespace

Status batch_command(const Arguments &arguments) {
    if (arguments.given("resume")) {
        if (arguments.given("output")) throw Usage("--resume writes to its own file; leave out --output");
        const std::string path = arguments.one("resume");
        Finished before = finished(path);
        Continued output(path, before.end);
        return run(arguments, std::move(before), output.stream);
    }
    Output output(arguments);
    const Status status = run(arguments, {}, output.stream());
    output.finish();
    return status;
}

} // namespace hexapla::cli
