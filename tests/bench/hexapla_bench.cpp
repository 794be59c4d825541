// What segmenting, aligning and starting take, measured side by side in one run. Not a test: prints
// tables, whose ratios count rather than their seconds.

#include "align_table.h"
#include "segment_table.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace {

constexpr const char *kUsage =
    "usage: hexapla_bench [--sizes LINES,LINES,...] [--megabytes N] [--hunalign PATH]\n"
    "  --sizes      pairs to align, in lines; 100,1000,10000,31000,100000 (1000000 takes 2 GB)\n"
    "  --megabytes  of text to segment in each language; 8; 0: none\n"
    "  --hunalign   a program to align the same pairs with\n";

std::vector<std::size_t> sizes(const std::string &list) {
    std::vector<std::size_t> out;
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        out.push_back(std::stoul(list.substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

struct Options {
    std::vector<std::size_t> sizes{100, 1000, 10'000, 31'000, 100'000};
    double megabytes = 8;
    std::string hunalign;
};

Options options(int count, char **words) {
    Options out;
    for (int at = 1; at < count; at += 2) {
        const std::string name = words[at], value = at + 1 < count ? words[at + 1] : "";
        if (name == "--sizes" && !value.empty())
            out.sizes = sizes(value);
        else if (name == "--megabytes" && !value.empty())
            out.megabytes = std::stod(value);
        else if (name == "--hunalign" && !value.empty())
            out.hunalign = value;
        else
            throw std::runtime_error(kUsage);
    }
    return out;
}

/// A folder that is gone with its contents at the end.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / ("hexapla_bench." + std::to_string(getpid()))) {
        std::filesystem::create_directory(path_);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

} // namespace

int main(int count, char **words) {
    try {
        std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // children must not print what waits here
        const Options chosen = options(count, words);
        const Folder folder;
        hexapla::bench::print({chosen.sizes, chosen.hunalign, folder.path()});
        std::printf("\n");
        hexapla::bench::print_start(folder.path());
        std::printf("\n");
        if (chosen.megabytes > 0) hexapla::bench::print_segmentation(chosen.megabytes);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
}
