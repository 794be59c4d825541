#pragma once
// Dictionaries made by the tests: a folder that goes away, dictzip written with zlib.

#include <doctest/doctest.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace hexapla {

struct Entry {
    std::string headword;
    std::string text;
};

inline std::string base64(std::size_t value) {
    const char *const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result(1, digits[value % 64]);
    while ((value /= 64) > 0) result.insert(result.begin(), digits[value % 64]);
    return result;
}

/// `text` as dictzip, in chunks so small that entries span several.
inline std::string dictzip(const std::string &text) {
    constexpr std::size_t kChunk = 64;
    const auto two = [](std::size_t value) {
        return std::string{static_cast<char>(value & 0xFF), static_cast<char>(value >> 8)};
    };
    std::string sizes, body;
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    for (std::size_t at = 0; at < text.size(); at += kChunk) {
        std::string piece = text.substr(at, kChunk), packed(1024, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_in = static_cast<uInt>(piece.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        REQUIRE(deflate(&stream, Z_FULL_FLUSH) == Z_OK);
        packed.resize(packed.size() - stream.avail_out);
        sizes += two(packed.size());
        body += packed;
    }
    deflateEnd(&stream);
    const std::string table = two(1) + two(kChunk) + two(sizes.size() / 2) + sizes;
    const std::string extra = "RA" + two(table.size()) + table;
    return std::string("\x1F\x8B\x08\x0C\0\0\0\0\0\x03", 10) + two(extra.size()) + extra + std::string("made\0", 5) +
           body;
}

/// A temporary folder, removed with everything in it.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "hexapla.XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    const std::filesystem::path &path() const { return path_; }
    void write(const std::string &name, const std::string &bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }
    std::string read(const std::string &name) const {
        std::ifstream file(path_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    /// A FreeDict database as its package installs it. Entries stand in order of their headwords.
    void freedict(const std::string &name, const std::vector<Entry> &entries) const {
        std::string index, text;
        for (const Entry &entry : entries) {
            index += entry.headword + '\t' + base64(text.size()) + '\t' + base64(entry.text.size()) + '\n';
            text += entry.text;
        }
        write(name + ".index", index);
        write(name + ".dict.dz", dictzip(text));
    }

private:
    std::filesystem::path path_;
};

} // namespace hexapla
