#include "lexicon/database.h"

#include "lexicon/entry.h"
#include "text/text.h"
#include "text/unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hexapla {
namespace {

/// Bytes: places in a file are kept in 32 bits, and lower case may be longer than upper case.
constexpr std::uint64_t kLargestFile = 1ULL << 30;

/// More than this no table says of a pair of words, in expected counts.
constexpr float kMostWeight = 1000;

constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// dictd's numbers: base 64, the most significant digit first. Other characters end it.
std::uint64_t base64(std::string_view digits) {
    constexpr int kBits = 6; // a digit
    std::uint64_t value = 0;
    for (const char c : digits) {
        const std::size_t digit = kBase64.find(c);
        if (digit == std::string_view::npos) break;
        value = value << kBits | digit;
    }
    return value;
}

std::string whole(const std::filesystem::path &path) {
    std::ifstream file(path, std::ios::binary);
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(path, error);
    if (!file || error) throw Error(path.string() + ": cannot be read");
    if (size > kLargestFile) throw Error(path.string() + ": larger than 1 GB");
    std::string bytes(size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

/// Calls each(begin, end) for every line, without its end.
template <typename Each> void for_lines(std::string_view bytes, Each each) {
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        each(begin, end > begin && bytes[end - 1] == '\r' ? end - 1 : end);
        begin = end + 1;
    }
}

/// A third column: "0.75". What is no number says nothing.
float weight_of(std::string_view column) {
    float weight = 1;
    std::from_chars(column.data(), column.data() + column.size(), weight);
    return std::isnan(weight) ? 1 : std::clamp(weight, 0.0F, kMostWeight);
}

} // namespace

Database Database::freedict(const std::filesystem::path &index, const std::filesystem::path &data) {
    Database result;
    result.bytes_ = whole(index);
    result.data_ = std::make_unique<DictZip>(data);
    const std::string_view bytes = result.bytes_;
    result.lines_.reserve(static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1);
    for_lines(bytes, [&](std::size_t begin, std::size_t end) {
        const std::size_t tab = bytes.find('\t', begin);
        if (tab >= end || tab == begin) return;
        result.lines_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(tab)},
                                 {static_cast<std::uint32_t>(tab + 1), static_cast<std::uint32_t>(end)}});
    });
    result.sort();
    return result;
}

Database Database::columns(std::string_view bytes, std::string_view separator, bool flipped) {
    if (bytes.size() > kLargestFile) throw Error("a dictionary file is larger than 1 GB");
    Database result;
    result.bytes_ = lower(bytes.substr(0, valid_utf8(bytes)));
    const std::string_view text = result.bytes_;
    for_lines(text, [&](std::size_t begin, std::size_t end) {
        const std::size_t middle = text.find(separator, begin);
        if (middle >= end || middle == begin) return;
        const auto narrow = [](std::size_t offset) { return static_cast<std::uint32_t>(offset); };
        const std::size_t second = std::min(middle + separator.size(), end);
        const std::size_t second_end = std::min(text.find(separator, second), end);
        Line line{{narrow(begin), narrow(middle)}, {narrow(second), narrow(second_end)}};
        if (second_end < end) line.weight = weight_of(text.substr(second_end + separator.size()));
        if (flipped) std::swap(line.key, line.value);
        result.lines_.push_back(line);
    });
    result.sort();
    return result;
}

void Database::sort() {
    const auto by_key = [this](const Line &a, const Line &b) { return view(a.key) < view(b.key); };
    if (!std::is_sorted(lines_.begin(), lines_.end(), by_key)) std::stable_sort(lines_.begin(), lines_.end(), by_key);
}

std::size_t Database::lower_bound(std::string_view key) const {
    const auto found = std::lower_bound(lines_.begin(), lines_.end(), key,
                                        [this](const Line &line, std::string_view k) { return view(line.key) < k; });
    return static_cast<std::size_t>(found - lines_.begin());
}

std::uint64_t Database::place(std::size_t line) const { return data_ ? base64(view(lines_[line].value)) : line; }

std::vector<std::string> Database::translations(std::size_t line) const {
    const std::string_view value = view(lines_[line].value);
    if (!data_) return phrases(value);
    const std::size_t tab = value.find('\t');
    if (tab == std::string_view::npos) return {};
    const std::string entry = data_->at(base64(value), base64(value.substr(tab + 1)));
    return entry_translations(std::string_view(entry).substr(0, valid_utf8(entry)));
}

} // namespace hexapla
