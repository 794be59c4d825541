#include "document/package.h"

#include "text/inflate.h"

#include <algorithm>

namespace hexapla {
namespace {

/// A novel's text in DOCX is some 10 MiB of XML. Zip makes a thousandth of what is all alike.
constexpr std::size_t kLargest = std::size_t{128} << 20U;

// APPNOTE.TXT, 4.3 and 4.4: where the fields of a header stand, in bytes from its signature.
// NOLINTBEGIN(readability-magic-numbers)
namespace end_of_directory {
constexpr std::string_view kSignature = "PK\5\6";
constexpr std::size_t kSize = 22, kEntries = 10, kBegin = 16;
} // namespace end_of_directory
namespace entry {
constexpr std::string_view kSignature = "PK\1\2";
constexpr std::size_t kSize = 46, kFlags = 8, kMethod = 10, kChecksum = 16, kPacked = 20, kUnpacked = 24;
constexpr std::size_t kName = 28, kExtra = 30, kComment = 32, kBegin = 42;
} // namespace entry
namespace local {
constexpr std::string_view kSignature = "PK\3\4";
constexpr std::size_t kSize = 30, kName = 26, kExtra = 28;
} // namespace local
// NOLINTEND(readability-magic-numbers)

constexpr std::size_t kEncrypted = 1; ///< a flag
constexpr std::size_t kStored = 0, kDeflated = 8; ///< methods

/// A header whose fields are read in bounds, or none.
class Header {
public:
    Header(std::string_view bytes, std::size_t at, std::string_view signature, std::size_t size)
        : bytes_(bytes.substr(std::min(at, bytes.size()), size)),
          valid_(bytes_.size() == size && bytes_.starts_with(signature)) {}
    explicit operator bool() const { return valid_; }
    std::size_t two(std::size_t at) const { return little_endian(bytes_, at, 2); }
    std::size_t four(std::size_t at) const { return little_endian(bytes_, at, 4); }

private:
    std::string_view bytes_;
    bool valid_;
};

} // namespace

Package::Package(std::string name, std::string bytes, std::string_view format)
    : name_(std::move(name)), bytes_(std::move(bytes)) {
    if (!read_directory())
        throw Error(name_ + ": no " + std::string(format) +
                    ": not a zip archive; is it protected by a password, or cut off?");
}

bool Package::read_directory() {
    const std::size_t last = bytes_.rfind(end_of_directory::kSignature);
    if (last == bytes_.npos) return false;
    const Header end(bytes_, last, end_of_directory::kSignature, end_of_directory::kSize);
    if (!end) return false;
    std::size_t at = end.four(end_of_directory::kBegin);
    for (std::size_t left = end.two(end_of_directory::kEntries); left > 0; --left) {
        const Header header(bytes_, at, entry::kSignature, entry::kSize);
        if (!header) return false;
        entries_.try_emplace(bytes_.substr(at + entry::kSize, header.two(entry::kName)),
                             Entry{(header.two(entry::kFlags) & kEncrypted) != 0, header.two(entry::kMethod),
                                   header.four(entry::kChecksum), header.four(entry::kPacked),
                                   header.four(entry::kUnpacked), header.four(entry::kBegin)});
        at += entry::kSize + header.two(entry::kName) + header.two(entry::kExtra) + header.two(entry::kComment);
        if (at > bytes_.size()) return false;
    }
    return true;
}

std::string_view Package::packed(const Entry &entry, const std::string &path) const {
    const Header header(bytes_, entry.begin, local::kSignature, local::kSize);
    if (!header) broken(path);
    const std::size_t begin = entry.begin + local::kSize + header.two(local::kName) + header.two(local::kExtra);
    if (begin > bytes_.size() || entry.packed > bytes_.size() - begin) broken(path);
    return std::string_view(bytes_).substr(begin, entry.packed);
}

std::optional<std::string> Package::file(const std::string &path) const {
    const auto found = entries_.find(path);
    if (found == entries_.end()) return std::nullopt;
    const Entry &entry = found->second;
    if (entry.encrypted) throw Error(name_ + ": " + path + " is encrypted; save it without a password");
    if (entry.size > kLargest) throw Error(name_ + ": " + path + " is larger than 128 MiB; split the document");
    const std::string_view bytes = packed(entry, path);
    std::optional<std::string> result;
    if (entry.method == kDeflated)
        result = inflated(bytes, entry.size);
    else if (entry.method == kStored)
        result = bytes;
    if (!result || result->size() != entry.size || checksum(*result) != entry.checksum) broken(path);
    return result;
}

void Package::broken(const std::string &path) const {
    throw Error(name_ + ": " + path + " is broken; save the document anew");
}

} // namespace hexapla
