// Any bytes as DOCX or ODT are a version in order or a clear error: as the archive itself, and, so that
// more than zip is tried, as the document in a sound archive.

#include "../office.h"
#include "readings.h"

using namespace hexapla;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    fuzz::in_order_by_each({"docx", "odt"}, bytes);
    fuzz::in_order_by_each({"docx"}, docx(bytes));
    fuzz::in_order_by_each({"odt"}, odt(bytes));
    return 0;
}
