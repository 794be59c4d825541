#include "lexicon/dictzip.h"

#include "text/inflate.h"
#include "text/text.h"

#include <algorithm>
#include <array>

namespace hexapla {
namespace {

// RFC 1952, section 2.3.
constexpr std::size_t kFixedHeader = 10;
constexpr unsigned char kDeflate = 8;
constexpr int kHeaderCrc = 2, kExtra = 4, kName = 8, kComment = 16;
/// An entry longer than this is no dictionary's.
constexpr std::uint64_t kLongestEntry = 1 << 20;
/// Inflated bytes that a file keeps: whole dictionaries of the usual size, which have 2 to 20 MB.
constexpr std::size_t kKeptBytes = 32 << 20;

/// Before the chunks' sizes: version, size of a chunk, number of chunks, two bytes each.
constexpr std::size_t kTableHeader = 6;

/// The body of the subfield "RA" of an extra field; empty if there is none.
std::string_view random_access(std::string_view extra) {
    while (extra.size() >= 4) {
        const std::size_t size = little_endian(extra, 2, 2);
        if (extra.size() < 4 + size) break;
        if (extra.starts_with("RA")) return extra.substr(4, size);
        extra.remove_prefix(4 + size);
    }
    return {};
}

} // namespace

DictZip::DictZip(const std::filesystem::path &path) : name_(path.string()), file_(path, std::ios::binary) {
    std::error_code error;
    file_size_ = std::filesystem::file_size(path, error);
    if (!file_ || error) throw Error(name_ + ": cannot be read");
    read_header();
}

void DictZip::read_header() {
    const std::string fixed = bytes(0, std::min<std::uint64_t>(file_size_, kFixedHeader + 2));
    if (!fixed.starts_with("\x1F\x8B")) return; // not compressed
    if (fixed.size() < kFixedHeader + 2) damaged("its header is cut short");
    const int flags = static_cast<unsigned char>(fixed[3]);
    if (static_cast<unsigned char>(fixed[2]) != kDeflate || (flags & kExtra) == 0) damaged("it is gzip, not dictzip");
    const std::size_t extra_size = little_endian(fixed, kFixedHeader, 2);
    std::uint64_t at = kFixedHeader + 2 + extra_size;
    const std::string extra = bytes(kFixedHeader + 2, extra_size);
    const std::string_view table = random_access(extra);
    if (table.size() < kTableHeader) damaged("it is gzip, not dictzip");
    chunk_size_ = little_endian(table, 2, 2);
    const std::size_t count = little_endian(table, 4, 2);
    if (chunk_size_ == 0 || table.size() < kTableHeader + 2 * count) damaged("its table of chunks is cut short");
    for (const int text : {kName, kComment}) // zero-terminated
        if ((flags & text) != 0)
            while (at < file_size_ && bytes(at++, 1)[0] != '\0') {
            }
    if ((flags & kHeaderCrc) != 0) at += 2;
    starts_ = {at};
    for (std::size_t i = 0; i < count; ++i)
        starts_.push_back(starts_.back() + little_endian(table, kTableHeader + 2 * i, 2));
    kept_.resize(count);
}

std::string DictZip::bytes(std::uint64_t offset, std::size_t size) {
    std::string result(size, '\0');
    file_.clear();
    file_.seekg(static_cast<std::streamoff>(offset));
    file_.read(result.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::size_t>(file_.gcount()) != size) damaged("it is cut short");
    return result;
}

DictZip::Chunk DictZip::chunk(std::size_t index) {
    if (index >= kept_.size()) damaged("its index points behind its end");
    const std::lock_guard lock(mutex_);
    if (kept_[index]) return kept_[index];
    if (kept_bytes_ + chunk_size_ > kKeptBytes) {
        std::fill(kept_.begin(), kept_.end(), nullptr);
        kept_bytes_ = 0;
    }
    kept_[index] = std::make_shared<const std::string>(inflated(index));
    kept_bytes_ += kept_[index]->size();
    return kept_[index];
}

std::string DictZip::inflated(std::size_t index) {
    // A chunk ends on a byte, for the next to begin on one, and does not say that it is the last.
    constexpr std::string_view kEmptyLastBlock("\x03\0", 2);
    const std::string packed =
        bytes(starts_[index], static_cast<std::size_t>(starts_[index + 1] - starts_[index])).append(kEmptyLastBlock);
    std::optional<std::string> result = hexapla::inflated(packed, chunk_size_);
    if (!result) damaged("a chunk cannot be inflated");
    return *std::move(result);
}

std::string DictZip::at(std::uint64_t offset, std::uint64_t size) {
    if (size > kLongestEntry) damaged("its index holds an impossible size");
    if (chunk_size_ == 0) {
        if (offset > file_size_) damaged("its index points behind its end");
        const std::lock_guard lock(mutex_);
        return bytes(offset, static_cast<std::size_t>(size));
    }
    std::string result;
    while (result.size() < size) {
        const std::uint64_t from = offset + result.size();
        const Chunk inflated = chunk(static_cast<std::size_t>(from / chunk_size_));
        const auto skip = static_cast<std::size_t>(from % chunk_size_);
        if (skip >= inflated->size()) damaged("its index points behind its end");
        result.append(*inflated, skip, static_cast<std::size_t>(size) - result.size());
    }
    return result;
}

void DictZip::damaged(const std::string &what) const {
    throw Error(name_ + ": " + what + "; install the dictionary again or do without it");
}

} // namespace hexapla
