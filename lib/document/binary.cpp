#include "document/binary.h"

#include "text/text.h"
#include "text/unicode.h"

namespace hexapla {
namespace {

using namespace std::string_view_literals;

/// How files of a kind begin. Each row is more than a text could begin with by chance.
struct Signature {
    std::string_view bytes;
    std::string_view advice; ///< what it is and what to do about it
};
constexpr std::string_view kImage = "an image, not a text; hand over its text";
constexpr Signature kSignatures[] = {
    {"%PDF-"sv, "a PDF, not a text; make text of it first: pdftotext -layout file.pdf file.txt"},
    {"%!PS-"sv, "PostScript, not a text; make text of it first: ps2ascii file.ps file.txt"},
    {"{\\rtf"sv, "RTF, which no reader takes; save it as DOCX or ODT"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old office file (.doc), which no reader takes; save it as DOCX or ODT"},
    {"PK\x03\x04"sv, "a zip archive, not a text; say what it holds with --reader docx or --reader odt, or unpack it"},
    {"\x1F\x8B\x08"sv, "compressed by gzip; unpack it first"},
    {"\x89PNG\r\n\x1A\n"sv, kImage},
    {"\xFF\xD8\xFF"sv, kImage}, // JPEG
    {"GIF87a"sv, kImage},
    {"GIF89a"sv, kImage},
    {"II*\0"sv, kImage}, // TIFF, little-endian
    {"MM\0*"sv, kImage}, // TIFF, big-endian
};

} // namespace

void refuse_binary(const std::string &name, std::string_view bytes, std::string_view encoding) {
    for (const Signature &signature : kSignatures)
        if (bytes.starts_with(signature.bytes)) throw Error(name + ": " + std::string(signature.advice));
    if (encoding.empty() && bytes.find('\0') != bytes.npos && valid_utf8(bytes) < bytes.size())
        throw Error(name + ": binary data, not a text; if it is one, name its encoding with --encoding");
}

} // namespace hexapla
