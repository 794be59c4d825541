// Until segmentation has landed: the program links.
#include "document/segment.h"

namespace hexapla {
const int segmenter_version = 0;
} // namespace hexapla
