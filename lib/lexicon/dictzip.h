#pragma once
// dictzip: gzip whose chunks can be inflated one by one (RFC 1952 with an extra field "RA").

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace hexapla {

/// A .dict.dz, or a plain .dict, read piece by piece. Any number of threads may ask at once.
class DictZip {
public:
    /// Throws Error where the file cannot be read or is no dictzip.
    explicit DictZip(const std::filesystem::path &path);

    /// The uncompressed bytes [offset, offset + size). Chunks are kept as they were inflated, to a
    /// limit; beyond it, asking in rising order still inflates every chunk at most once. Throws
    /// Error for a place outside the file and for damaged chunks.
    std::string at(std::uint64_t offset, std::uint64_t size);

private:
    using Chunk = std::shared_ptr<const std::string>;
    Chunk chunk(std::size_t index);
    std::string inflated(std::size_t index);
    std::string bytes(std::uint64_t offset, std::size_t size);
    void read_header();
    [[noreturn]] void damaged(const std::string &what) const;

    std::string name_;
    std::ifstream file_;
    std::uint64_t file_size_ = 0;
    std::size_t chunk_size_ = 0;        ///< uncompressed bytes a chunk; 0: the file is not compressed
    std::vector<std::uint64_t> starts_; ///< file offset of each chunk, and of the end of the last
    std::mutex mutex_;                  ///< of the file's position and of what follows
    std::vector<Chunk> kept_;           ///< each chunk inflated, or null
    std::size_t kept_bytes_ = 0;
};

} // namespace hexapla
