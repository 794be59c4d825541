#pragma once
// dictzip: gzip whose chunks can be inflated one by one (RFC 1952 with an extra field "RA").

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace hexapla {

/// A .dict.dz, or a plain .dict, read piece by piece. Not for two threads at once.
class DictZip {
public:
    /// Throws Error where the file cannot be read or is no dictzip.
    explicit DictZip(const std::filesystem::path &path);

    /// The uncompressed bytes [offset, offset + size). Asking in rising order inflates every chunk
    /// at most once. Throws Error for a place outside the file and for damaged chunks.
    std::string at(std::uint64_t offset, std::uint64_t size);

private:
    const std::string &chunk(std::size_t index);
    std::string bytes(std::uint64_t offset, std::size_t size);
    void read_header();
    [[noreturn]] void damaged(const std::string &what) const;

    std::string name_;
    std::ifstream file_;
    std::uint64_t file_size_ = 0;
    std::size_t chunk_size_ = 0; ///< uncompressed bytes a chunk; 0: the file is not compressed
    std::vector<std::uint64_t> starts_; ///< file offset of each chunk, and of the end of the last
    std::size_t current_ = SIZE_MAX;    ///< the chunk that lies inflated in `inflated_`
    std::string inflated_;
};

} // namespace hexapla
