// Any bytes as a glossary are terms or a clear error; what they are found at lies inside the text.

#include "../properties.h"
#include "lexicon/terms.h"

using namespace hexapla;
using properties::hold;

namespace {

constexpr std::string_view kText = "The corruption of the subnational level – korruptio, 水 – ends.";

void look_for(const Term &term) {
    for (const Term::InLanguage &in : term.languages) {
        hold(!in.renderings.empty(), "a term has a language without a rendering");
        const TermText text(kText, language("en"));
        for (const Rendering &rendering : in.renderings)
            for (const Span span : text.occurrences(rendering))
                hold(span.begin < span.end && span.end <= kText.size(), "a term lies outside");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    try {
        const std::string_view bytes(reinterpret_cast<const char *>(data), size);
        for (const Term &term : glossary("fuzz", bytes).terms) look_for(term);
    } catch (const Error &) { // the clear error
    }
    return 0;
}
