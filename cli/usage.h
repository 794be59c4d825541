#pragma once
// Usage: the command line itself is wrong.

#include "text/text.h"

namespace hexapla::cli {

/// Like any Error it ends the run with status 2; the person is also told where the help is.
class Usage : public Error {
public:
    using Error::Error;
};

} // namespace hexapla::cli
