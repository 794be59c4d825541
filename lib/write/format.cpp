#include "write/format.h"

#include "write/finding_writers.h"
#include "write/writers.h"

namespace hexapla {
namespace {

constexpr SegmentFormat kSegmentFormats[] = {
    {"text", "an outline for people", write_segments_as_text},
    {"tsv", "a table, a line a segment", write_segments_as_tsv},
    {"json", "one JSON array of segments", write_segments_as_json},
    {"jsonl", "JSON Lines, a segment a line", write_segments_as_jsonl},
};

constexpr AlignFormat kAlignFormats[] = {
    {"text", "the versions side by side, for people", write_rows_as_text},
    {"tsv", "a table, a line a row", write_rows_as_tsv},
    {"json", "one JSON array of rows", write_rows_as_json},
    {"jsonl", "JSON Lines, a row a line", write_rows_as_jsonl},
    {"links", "[0,1]:[0]:0.98, zero-based segments of two versions", write_rows_as_links, true, true},
    {"html", "a report for a browser, one file, with what the checks find", write_rows_as_html},
    {"xliff", "XLIFF 2.1 of two versions, with what the checks find", write_rows_as_xliff, true},
    {"tmx", "TMX 1.4b, a translation memory", write_rows_as_tmx},
    {"tei", "TEI P5, the texts with links between their segments", write_rows_as_tei},
};

constexpr DiffFormat kDiffFormats[] = {
    {"text", "the changes with their words, for people", write_changes_as_text},
    {"tsv", "a table, a line a change", write_changes_as_tsv},
    {"json", "one JSON array of changes", write_changes_as_json},
    {"jsonl", "JSON Lines, a change a line", write_changes_as_jsonl},
    {"html", "a report for a browser, one file", write_changes_as_html},
};

constexpr CheckFormat kCheckFormats[] = {
    {"text", "file:line:column: severity: message [check]", write_findings_as_text},
    {"tsv", "a table, a line a finding", write_findings_as_tsv},
    {"json", "one JSON array of findings", write_findings_as_json},
    {"jsonl", "JSON Lines, a finding a line", write_findings_as_jsonl},
    {"html", "a report for a browser, one file", write_findings_as_html},
    {"xliff", "XLIFF 2.1 of two versions, findings as ITS 2.0 issues", write_findings_as_xliff},
    {"sarif", "SARIF 2.1.0, for code hosts and editors", write_findings_as_sarif},
    {"junit", "JUnit XML, a suite a file and a case a check", write_findings_as_junit},
    {"github", "annotations of GitHub Actions", write_findings_as_github},
};

} // namespace

std::span<const SegmentFormat> segment_formats() { return kSegmentFormats; }
std::span<const AlignFormat> align_formats() { return kAlignFormats; }
std::span<const DiffFormat> diff_formats() { return kDiffFormats; }
std::span<const CheckFormat> check_formats() { return kCheckFormats; }

} // namespace hexapla
