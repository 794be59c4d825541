#include "document/package.h"

#include <zip.h>

namespace hexapla {
namespace {

/// A novel's text in DOCX is some 10 MiB of XML. Zip makes a thousandth of what is all alike.
constexpr std::size_t kLargest = std::size_t{128} << 20U;

using File = std::unique_ptr<zip_file_t, int (*)(zip_file_t *)>;

} // namespace

Package::Package(std::string name, std::string bytes, std::string_view format)
    : name_(std::move(name)), bytes_(std::move(bytes)), archive_(nullptr, zip_discard) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes_.data(), bytes_.size(), 0, &error);
    if (source != nullptr) archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (source != nullptr && archive_ == nullptr) zip_source_free(source);
    zip_error_fini(&error);
    if (archive_ == nullptr)
        throw Error(name_ + ": no " + std::string(format) +
                    ": not a zip archive; is it protected by a password, or cut off?");
}

std::optional<std::string> Package::file(const std::string &path) const {
    zip_stat_t facts;
    if (zip_stat(archive_.get(), path.c_str(), 0, &facts) != 0) return std::nullopt;
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        throw Error(name_ + ": " + path + " is encrypted; save it without a password");
    const File file(zip_fopen(archive_.get(), path.c_str(), 0), zip_fclose);
    if (file == nullptr) throw Error(name_ + ": " + path + " cannot be read: " + zip_strerror(archive_.get()));
    std::string result;
    char block[1 << 16];
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), block, sizeof block);
        if (count < 0) throw Error(name_ + ": " + path + " is broken: " + zip_file_strerror(file.get()));
        if (count == 0) return result;
        result.append(block, static_cast<std::size_t>(count));
        if (result.size() > kLargest) throw Error(name_ + ": " + path + " is larger than 128 MiB; split the document");
    }
}

} // namespace hexapla
