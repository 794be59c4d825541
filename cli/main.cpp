#include "run.h"

#if __has_include(<malloc.h>)
#include <malloc.h> // glibc's mallopt()
#endif

namespace {

/// The tables of a long text come and go. What is given back stays with the program, up to so many bytes: the system fills
/// with zeros, page by page, whatever it is asked for anew. A million segments take a tenth of their time less.
void keep_memory() {
#ifdef M_MMAP_THRESHOLD
    constexpr int kKept = 64 << 20;
    mallopt(M_MMAP_THRESHOLD, kKept);
    mallopt(M_TRIM_THRESHOLD, kKept);
#endif
}

} // namespace

int main(int argc, char **argv) {
    keep_memory();
    return hexapla::cli::run({argv + 1, argv + argc});
}
