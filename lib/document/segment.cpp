#include "document/segment.h"

#include "document/ids.h"
#include "document/outline.h"
#include "document/sentences.h"

#include <algorithm>

namespace hexapla {

const int segmenter_version = 1;

namespace {

/// Log-odds that an item or a heading is rather two where a sentence ends inside it: e to the
/// -2 is one in eight, an estimate that is not measured.
constexpr float kSentenceInside = -2.0F;

/// All sentences of a piece as one, its breaks kept as cuts.
Sentence joined(const std::vector<Sentence> &parts, Span span) {
    Sentence whole;
    whole.span = span;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) whole.cuts.push_back({parts[i].span.begin, kSentenceInside});
        whole.cuts.insert(whole.cuts.end(), parts[i].cuts.begin(), parts[i].cuts.end());
    }
    return whole;
}

bool stays_whole(const Piece &piece, Unit unit) {
    return piece.code || unit == Unit::block || (unit == Unit::item && piece.kind != Kind::prose);
}

/// Room for so many more: exactly for a text of one long line, where doubling would hold it three times.
void make_room(std::vector<Segment> &segments, std::size_t more) {
    const std::size_t needed = segments.size() + more;
    if (needed > segments.capacity()) segments.reserve(std::max(needed, 2 * segments.size()));
}

struct Structure {
    std::vector<Marker> markers;
    std::vector<Piece> pieces;
};

/// The lines, of which there may be millions, are not needed any longer.
Structure structure(std::string_view text, const Language &language) {
    const std::vector<TextLine> lines = layout(text);
    Structure found;
    found.markers = markers(text, lines, language);
    found.pieces = pieces(text, lines, found.markers);
    find_headings(text, found.markers, language, found.pieces);
    return found;
}

bool ends_in_colon(std::string_view text) { return text.ends_with(":") || text.ends_with("："); }

} // namespace

std::vector<Segment> segments(const Text &text, std::span<const Marker> found, std::vector<Piece> parts,
                              const Language &language, Unit unit) {
    const std::string_view bytes = text.bytes();
    const Abbreviations seen = abbreviations_seen(bytes);
    Ids ids(found, parts);
    std::vector<Segment> result;
    result.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Piece &piece = parts[i];
        std::vector<Sentence> sentences_of = sentences(bytes, piece.span, language, seen);
        if (stays_whole(piece, unit)) sentences_of = {joined(sentences_of, piece.span)};
        make_room(result, sentences_of.size());
        for (std::size_t k = 0; k < sentences_of.size(); ++k) {
            Segment segment = ids.named(i, k, sentences_of.size());
            segment.span = sentences_of[k].span;
            segment.cuts = std::move(sentences_of[k].cuts);
            result.push_back(std::move(segment));
        }
        const bool list_follows = i + 1 < parts.size() && parts[i + 1].kind == Kind::item;
        result.back().lead_in = list_follows && ends_in_colon(text.at(piece.span));
    }
    return result;
}

std::vector<Segment> segments(const Text &text, const Language &language, Unit unit) {
    Structure found = structure(text.bytes(), language);
    return segments(text, found.markers, std::move(found.pieces), language, unit);
}

} // namespace hexapla
