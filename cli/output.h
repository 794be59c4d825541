#pragma once
// Where results go: standard output, or a file that is written whole or not at all.

#include "arguments.h"
#include "write/format.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>
#include <vector>

namespace hexapla::cli {

/// A stream buffer over a file descriptor. A reader that has gone away (a closed pipe) ends the
/// writing quietly: what it wanted it has. Every other failure is an Error.
class DescriptorBuffer : public std::streambuf {
public:
    DescriptorBuffer(int descriptor, std::string name);
    void finish(); ///< writes what is left

protected:
    int_type overflow(int_type c) override;
    int sync() override;

private:
    int descriptor_;
    std::string name_; ///< for messages
    std::vector<char> bytes_;
    bool closed_ = false; ///< nobody reads any more
};

/// The result of a command, on its way to `--output` or to standard output.
class Output {
public:
    /// `file` empty or "-": standard output. `color`: auto, always or never.
    Output(const std::string &file, const std::string &color);
    explicit Output(const Arguments &arguments) : Output(arguments.one("output"), arguments.one("color")) {}
    ~Output(); ///< without finish() nothing is left behind
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    std::ostream &stream() { return stream_; }
    Layout layout() const { return layout_; }
    /// All has been written: the file gets its name.
    void finish();

private:
    std::filesystem::path file_;      ///< the file's final name; empty: standard output
    std::filesystem::path temporary_; ///< its name until then; empty: it is written in place
    bool nameless_ = false;           ///< it gets even that name in finish() only: killed, nothing is left of it
    int descriptor_;
    DescriptorBuffer buffer_;
    std::ostream stream_;
    Layout layout_;

    int opened();
    void name_it() const;
};

/// Writes `text` to standard output.
Status print(const std::string &text);

} // namespace hexapla::cli
