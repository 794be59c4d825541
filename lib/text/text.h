#pragma once
// Text: a source as it was given, and places in it.

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla {

/// A half-open range of bytes in a Text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// A place as editors and SARIF count it: both from 1, columns in code points.
/// Lines end with LF, CR LF or a lone CR.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
    friend bool operator==(const Position &, const Position &) = default;
};

/// What stops the program. The message says where, what, and what to do about it,
/// e.g. "roadmap.txt:12: not valid UTF-8 at byte 840; give its encoding with --encoding".
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Where a stretch of a converted text stands in its source: from `offset` on, until the next one.
struct Origin {
    std::size_t offset = 0; ///< bytes in the converted text
    Position position;      ///< in the source; columns go on from here
};

/// A source text: its name and its bytes, valid UTF-8 and never edited afterwards.
/// Whoever holds a Text need not check its encoding again.
class Text {
public:
    Text() = default;
    /// Takes the bytes as they are; a byte-order mark stays part of them (offsets count it).
    /// Throws Error with line and byte where they are not valid UTF-8.
    Text(std::string name, std::string bytes);
    /// A text that was taken out of a source of another format. `origins` are in order and say where;
    /// the bytes must be valid UTF-8.
    Text(std::string name, std::string bytes, std::vector<Origin> origins);

    const std::string &name() const { return name_; }
    std::string_view bytes() const { return bytes_; }
    std::size_t size() const { return bytes_.size(); }
    std::string_view at(Span span) const { return std::string_view(bytes_).substr(span.begin, span.size()); }
    /// The place in the source of a byte offset in [0, size()]. Logarithmic in the number of lines.
    Position position(std::size_t offset) const;

private:
    std::size_t points_before(std::size_t offset) const;

    std::string name_;
    std::string bytes_;
    std::vector<Origin> origins_;     ///< empty: the text is its source
    std::vector<std::size_t> lines_;  ///< byte offset of the start of each line
    std::vector<std::size_t> points_; ///< code points before each block of `kBlock` bytes
};

} // namespace hexapla
