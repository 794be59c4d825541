#include "documents.h"

#include "usage.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <thread>

namespace hexapla::cli {
namespace {

/// Bytes of standard input from `begin` on where it is a file, else 0.
std::size_t input_size(off_t begin) {
    struct stat info {};
    const bool known = fstat(STDIN_FILENO, &info) == 0 && S_ISREG(info.st_mode);
    return known && begin >= 0 && begin < info.st_size ? static_cast<std::size_t>(info.st_size - begin) : 0;
}

} // namespace

Documents::Documents() : begin_(lseek(STDIN_FILENO, 0, SEEK_CUR)), size_(input_size(begin_)) {
    std::ios::sync_with_stdio(false);
}

void Documents::again() {
    std::cin.clear();
    if (begin_ < 0 || !std::cin.seekg(begin_))
        throw Usage("--learn reads the documents twice: from a file, hexapla batch --learn < FILE");
    read_ = 0;
}

std::optional<std::string> Documents::next() {
    for (std::string line; std::getline(std::cin, line);) {
        read_ += line.size() + 1;
        if (line.find_first_not_of(" \t\r") != std::string::npos) return line;
    }
    return std::nullopt;
}

std::size_t jobs(const Arguments &arguments) {
    const std::string text = arguments.one("jobs");
    if (text.empty()) return std::max(std::thread::hardware_concurrency(), 1U);
    constexpr std::size_t kMost = 1024;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > kMost)
        throw Usage("--jobs takes a number from 1 to " + std::to_string(kMost) + ", not '" + text + "'");
    return number;
}

} // namespace hexapla::cli
