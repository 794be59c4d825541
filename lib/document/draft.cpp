#include "document/draft.h"

#include "document/readers.h"
#include "document/waiver.h"
#include "text/utf8.h"

#include <algorithm>

namespace hexapla {
namespace {

/// HTML's and XML's white space: a no-break space is a letter to both.
constexpr std::string_view kSpaces = " \t\n\r\f";

} // namespace

void Draft::words(std::string_view utf8, Position place) {
    bool placed = false; // its origin is written, and columns go on from there
    for (const char c : utf8) {
        const bool is_space = kSpaces.find(c) != kSpaces.npos;
        if (is_space) {
            placed = placed && c == ' ' && !space_;
            space_ = true;
        } else {
            const bool empty = text_.size() == begin_;
            if (!empty && break_)
                text_ += '\n';
            else if (!empty && space_)
                text_ += ' ';
            if (!placed) origins_.push_back({text_.size(), place});
            placed = true;
            space_ = break_ = false;
            text_ += c;
        }
        if (c == '\n')
            place = {place.line + 1, 1};
        else if (starts_code_point(c))
            ++place.column;
    }
}

void Draft::comment(std::string_view words) {
    if (const auto found = waiver(words, begin_)) waivers_.push_back(*found);
}

Span Draft::closed_block() {
    space_ = break_ = false;
    if (text_.size() == begin_) return {};
    const Span words = trimmed(text_, {begin_, text_.size()});
    text_ += "\n\n";
    begin_ = text_.size();
    return words;
}

void Draft::end_block(Kind kind) { outline_.block(kind, closed_block()); }

void Draft::end_code() { outline_.code(closed_block()); }

void Draft::open_list() {
    end_block(Kind::prose);
    outline_.open_list();
}

void Draft::close_list() {
    end_block(Kind::prose);
    outline_.close_list();
}

void Draft::item(std::optional<std::int64_t> number) {
    end_block(Kind::prose);
    outline_.item({}, number);
}

Version Draft::version(std::string name, const Reading &reading, const Language *declared) && {
    end_block(Kind::prose);
    Version version;
    version.text = Text(std::move(name), std::move(text_), std::move(origins_));
    find_language(version, reading, declared);
    version.segments = outline_.segments(version.text, *version.language, reading.unit);
    version.waivers = std::move(waivers_);
    return version;
}

const Language *declared_language(std::string_view code) {
    try {
        std::string usual(code);
        std::replace(usual.begin(), usual.end(), '_', '-');
        const Language *said = usual.empty() ? nullptr : &language(usual);
        return said != nullptr && said->base == "und" ? nullptr : said;
    } catch (const Error &) {
        return nullptr; // what a document says is never an error
    }
}

} // namespace hexapla
