#pragma once
// Office documents made for tests: the zip archives that DOCX and ODT are.

#include <cstring>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

namespace hexapla {

using Files = std::vector<std::pair<std::string, std::string>>; ///< path and bytes

/// A zip archive of these files; with a password, where one is given.
inline std::string zipped(const Files &files, const char *password = nullptr) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[path, bytes] : files) {
        zip_source_t *source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, path.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (password != nullptr)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    zip_close(archive);
    zip_stat_t facts;
    zip_source_stat(target, &facts);
    std::string result(facts.size, '\0');
    zip_source_open(target);
    zip_source_read(target, result.data(), result.size());
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

/// A DOCX with this in its body: styles "Title", "Heading1" and "TOC1"; lists 1 (decimal, then bullets), 2 (the
/// same, begun anew) and 3 (bullets); a footnote 1.
inline std::string docx(const std::string &body) {
    const std::string decimal = R"(<w:start w:val="1"/><w:numFmt w:val="decimal"/>)";
    const std::string bullet = R"(<w:numFmt w:val="bullet"/>)";
    return zipped(
        {{"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"},
         {"word/styles.xml",
          R"(<w:styles><w:style w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:styleId="Heading1">)"
          R"(<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>)"
          R"(<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>)"},
         {"word/numbering.xml",
          R"(<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">)" + decimal +
              R"(</w:lvl><w:lvl w:ilvl="1">)" + bullet +
              R"(</w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0">)" + bullet +
              R"(</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>)"
              R"(<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride )"
              R"(w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num></w:numbering>)"},
         {"word/footnotes.xml",
          R"(<w:footnotes><w:footnote w:id="0"><w:p><w:r><w:t>Not read.</w:t></w:r></w:p></w:footnote>)"
          R"(<w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>)"}});
}

/// An ODT with this as its text: list styles L1 (numbers, then bullets) and L2 (bullets); P1, a Title.
inline std::string odt(const std::string &text) {
    return zipped(
        {{"content.xml",
          R"(<office:document-content><office:automatic-styles><style:style style:name="P1" )"
          R"(style:parent-style-name="Title"/><text:list-style style:name="L1"><text:list-level-style-number )"
          R"(text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>)"
          R"(</office:automatic-styles><office:body><office:text>)" +
              text + "</office:text></office:body></office:document-content>"},
         {"styles.xml", R"(<office:document-styles><office:styles><text:list-style style:name="L2">)"
                        R"(<text:list-level-style-bullet text:level="1"/></text:list-style></office:styles>)"
                        R"(</office:document-styles>)"}});
}

} // namespace hexapla
