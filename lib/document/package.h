#pragma once
// Package: the files inside a zip archive, as office documents are.

#include "text/text.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace hexapla {

/// Archives as APPNOTE.TXT of PKWARE has them, without what no writer of office documents uses: several disks and
/// files beyond 4 GB (Zip64).
class Package {
public:
    /// `format` for messages: "DOCX". Throws Error for what is no zip archive.
    Package(std::string name, std::string bytes, std::string_view format);

    /// The bytes of a file in it; none: there is no such file. Throws Error for one that is broken,
    /// encrypted, or larger than any that people write.
    std::optional<std::string> file(const std::string &path) const;
    const std::string &name() const { return name_; }

private:
    struct Entry {
        bool encrypted = false;
        std::size_t method = 0;
        std::size_t checksum = 0;
        std::size_t packed = 0, size = 0; ///< bytes
        std::size_t begin = 0;            ///< of the header before its bytes
    };
    bool read_directory();
    std::string_view packed(const Entry &entry, const std::string &path) const;
    [[noreturn]] void broken(const std::string &path) const;

    std::string name_;
    std::string bytes_;
    std::unordered_map<std::string, Entry> entries_; ///< by path
};

} // namespace hexapla
