#pragma once
// Package: the files inside a zip archive, as office documents are.

#include "text/text.h"

#include <memory>
#include <optional>
#include <string>

struct zip;

namespace hexapla {

class Package {
public:
    /// `format` for messages: "DOCX". Throws Error for what is no zip archive.
    Package(std::string name, std::string bytes, std::string_view format);

    /// The bytes of a file in it; none: there is no such file. Throws Error for one that is broken,
    /// encrypted, or larger than any that people write.
    std::optional<std::string> file(const std::string &path) const;
    const std::string &name() const { return name_; }

private:
    std::string name_;
    std::string bytes_; ///< libzip reads from them
    std::unique_ptr<zip, void (*)(zip *)> archive_;
};

} // namespace hexapla
