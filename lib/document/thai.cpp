#include "document/thai.h"

#include "document/boundary.h"

#include <algorithm>

namespace hexapla {
namespace {

/// A sentence has at least so many bytes: 30 characters of three bytes.
constexpr std::size_t kShortest = 90;

/// Connectives and pronouns, Thai and Lao.
constexpr std::string_view kOpeners[] = {
    "แต่",       "อย่างไรก็", "นอกจากนี้", "นอกจากนั้น",  "ดังนั้น", "เพราะฉะนั้น", "ในขณะเดียวกัน", "ทั้งนี้",    "ต่อมา", "จากนั้น",
    "หลังจากนั้น", "ในที่สุด",   "ปัจจุบัน",   "ขณะเดียวกัน", "เขา",  "พวกเขา",    "เธอ",         "สิ่งนี้",    "นี่คือ",  "นั่นคือ",
    "เมื่อ",      "แม้ว่า",    "ในปี",     "ແຕ່",        "ດັ່ງນັ້ນ", "ນອກຈາກນີ້",   "ເຂົາ",         "ຫຼັງຈາກນັ້ນ"};
constexpr std::string_view kParticles[] = {"ครับ", "ค่ะ", "คะ", "จ้ะ"};

} // namespace

float space_score(std::string_view before, std::string_view after) {
    if (before.size() < kShortest) return odds::weak;
    const bool opens = std::any_of(std::begin(kOpeners), std::end(kOpeners),
                                   [&](std::string_view word) { return after.starts_with(word); });
    const bool ends = std::any_of(std::begin(kParticles), std::end(kParticles),
                                  [&](std::string_view word) { return before.ends_with(word); });
    return opens || ends ? odds::boundary : odds::space;
}

} // namespace hexapla
