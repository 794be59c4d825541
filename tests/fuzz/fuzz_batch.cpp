// Any line of a batch becomes one line of JSON with an id, and either rows or an error; and so does
// a line that holds any bytes as its texts.

#include "../../cli/batch.h"
#include "../properties.h"

#include <nlohmann/json.hpp>

using namespace hexapla;
using properties::hold;
using Json = nlohmann::json;

namespace {

constexpr std::size_t kLongest = 3000; ///< bytes of both texts: the path is squared below its band

void one_line(const std::string &line) {
    const cli::Batch batch{"auto", "utf-8", Unit::item, {}};
    const std::string result = cli::aligned(line, batch);
    hold(result.find('\n') == result.npos, "a result has two lines");
    const Json read = Json::parse(result, nullptr, false);
    hold(read.is_object() && read.contains("id"), "a result is no object with an id");
    hold(read.contains("rows") != read.contains("error"), "neither rows nor an error, or both");
    hold(cli::is_error(result) == read.contains("error"), "an error is not seen as one");
    hold(Json::parse(cli::id_of(line), nullptr, false) == read["id"], "the id is another");
}

std::string with_texts(const std::string &bytes) {
    const std::string text = bytes.substr(0, kLongest);
    const Json document = {{"id", text.substr(0, text.size() / 3)},
                           {"versions",
                            {{{"language", "bg"}, {"text", text.substr(0, text.size() / 2)}},
                             {{"language", "fi"}, {"text", text.substr(text.size() / 2)}}}}};
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    one_line(bytes);
    one_line(with_texts(bytes));
    return 0;
}
