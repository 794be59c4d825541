#pragma once
// The writers that the tables of format.cpp name; one file each.

#include "write/format.h"

namespace hexapla {

void write_segments_as_text(std::ostream &, const std::vector<Version> &, const Layout &);
void write_segments_as_tsv(std::ostream &, const std::vector<Version> &, const Layout &);
void write_segments_as_json(std::ostream &, const std::vector<Version> &, const Layout &);
void write_segments_as_jsonl(std::ostream &, const std::vector<Version> &, const Layout &);

void write_rows_as_text(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_tsv(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_json(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_jsonl(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_links(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);

void write_rows_as_html(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_xliff(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_tmx(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);
void write_rows_as_tei(std::ostream &, const std::vector<Version> &, const Alignment &, const Layout &);

void write_changes_as_text(std::ostream &, const std::vector<Version> &, const std::vector<Change> &, const Layout &);
void write_changes_as_tsv(std::ostream &, const std::vector<Version> &, const std::vector<Change> &, const Layout &);
void write_changes_as_json(std::ostream &, const std::vector<Version> &, const std::vector<Change> &, const Layout &);
void write_changes_as_jsonl(std::ostream &, const std::vector<Version> &, const std::vector<Change> &, const Layout &);
void write_changes_as_html(std::ostream &, const std::vector<Version> &, const std::vector<Change> &, const Layout &);

} // namespace hexapla
