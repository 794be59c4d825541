#pragma once

namespace hexapla::bench {

/// Throughput of segmentation in MB/s on one core, beside ICU's sentence iterator on the same text.
void print_segmentation(double megabytes);

} // namespace hexapla::bench
