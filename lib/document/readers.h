#pragma once
// What the readers share, and the readers themselves, for the table in read.cpp.

#include "document/read.h"

namespace hexapla {

/// The bytes as UTF-8: by the encoding that was named, else by the byte-order mark, else as they
/// are. Throws Error with line and byte where they are not valid, and for what is no text.
Text decoded(std::string name, std::string bytes, const Reading &reading);
/// Sets the version's language: the one that was asked for, else the document's own word, else the one
/// that its text is written in, with the margin.
void find_language(Version &version, const Reading &reading, const Language *declared = nullptr);

Version read_plain(std::string name, std::string bytes, const Reading &reading);
Version read_markdown(std::string name, std::string bytes, const Reading &reading);
Version read_html(std::string name, std::string bytes, const Reading &reading);
Version read_docx(std::string name, std::string bytes, const Reading &reading);
Version read_odt(std::string name, std::string bytes, const Reading &reading);
Version read_po(std::string name, std::string bytes, const Reading &reading);
Version read_xliff(std::string name, std::string bytes, const Reading &reading);
Version read_tmx(std::string name, std::string bytes, const Reading &reading);
std::vector<const Language *> languages_of_xliff(std::string name, std::string bytes, const Reading &reading);
std::vector<const Language *> languages_of_tmx(std::string name, std::string bytes, const Reading &reading);
Version read_lines(std::string name, std::string bytes, const Reading &reading);

} // namespace hexapla
