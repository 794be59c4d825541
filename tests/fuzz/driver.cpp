// Runs a fuzz target without a fuzzer: over every file given, then over mutations of them.
//   fuzz_segment [--runs N] [--seed N] PATH...
// The same arguments give the same inputs. With clang, HEXAPLA_FUZZ links libFuzzer instead.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Random = std::mt19937_64;

/// Bytes that break things: markers, stops, quotes, breaks, bidi controls, halves of code points.
constexpr std::string_view kPieces[] = {"1. ",
                                        "(a) ",
                                        "\n",
                                        "\r\n",
                                        "\n\n",
                                        ". ",
                                        ".",
                                        ": ",
                                        "\t",
                                        "\"",
                                        "\xC2\xAB",
                                        "(",
                                        ")",
                                        "[",
                                        "- ",
                                        "\xE2\x80\xA2 ",
                                        "\xE3\x80\x82",
                                        "1.1.1 ",
                                        "i) ",
                                        "\xEF\xBB\xBF",
                                        "\xE2\x80\xAE",
                                        "\xCC\x81",
                                        "\xC2",
                                        "\xFF",
                                        "\xF0\x9F\x98\x80",
                                        "\xE0\xB9\x82",
                                        "\xD9\xA1. ",
                                        "\xE4\xB8\x80\xE3\x80\x81",
                                        "@",
                                        " @ ",
                                        "|",
                                        "!",
                                        "99999999999999999999",
                                        "\xC2\xA0",
                                        "\xE2\x80\xA8",
                                        "{",
                                        "<",
                                        "&",
                                        "0",
                                        "-1",
                                        "\xEF\xBF\xBF"};

std::size_t below(Random &random, std::size_t bound) { return bound == 0 ? 0 : random() % bound; }

std::string mutated(std::string bytes, const std::vector<std::string> &seeds, Random &random) {
    for (std::size_t change = 1 + below(random, 8); change > 0; --change) {
        const std::size_t at = below(random, bytes.size() + 1);
        switch (below(random, 6)) {
        case 0: bytes.insert(at, kPieces[below(random, std::size(kPieces))]); break;
        case 1: bytes.erase(at, below(random, 40)); break;
        case 2:
            if (at < bytes.size()) bytes[at] = static_cast<char>(random());
            break;
        case 3: bytes.insert(at, bytes.substr(below(random, bytes.size()), below(random, 200))); break;
        case 4: {
            const std::string &other = seeds[below(random, seeds.size())];
            bytes.insert(at, other.substr(below(random, other.size()), below(random, 400)));
            break;
        }
        default: bytes.resize(at); break;
        }
    }
    return bytes;
}

std::vector<std::string> contents(const std::vector<std::filesystem::path> &paths) {
    std::vector<std::filesystem::path> files;
    for (const auto &path : paths) {
        if (!std::filesystem::is_directory(path))
            files.push_back(path);
        else
            for (const auto &entry : std::filesystem::recursive_directory_iterator(path))
                if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> result{""};
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        result.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return result;
}

void run(const std::string &bytes) {
    try {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    } catch (const std::exception &error) {
        std::ofstream("fuzz-finding", std::ios::binary) << bytes;
        std::fprintf(stderr, "%s; the input is in fuzz-finding\n", error.what());
        throw;
    }
}

} // namespace

int main(int argc, char **argv) {
    std::size_t runs = 1000;
    Random random(1);
    std::vector<std::filesystem::path> paths;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--runs" && i + 1 < argc)
            runs = std::stoul(argv[++i]);
        else if (argument == "--seed" && i + 1 < argc)
            random.seed(std::stoul(argv[++i]));
        else
            paths.emplace_back(argument);
    }
    const std::vector<std::string> seeds = contents(paths);
    for (const std::string &seed : seeds) run(seed);
    for (std::size_t i = 0; i < runs; ++i) run(mutated(seeds[below(random, seeds.size())], seeds, random));
    std::printf("%zu seeds and %zu mutations held\n", seeds.size(), runs);
}
