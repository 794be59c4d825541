#include "segment_table.h"

#include "document/segment.h"
#include "document/sentences.h"
#include "text/language.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string>

namespace hexapla::bench {
namespace {

/// Sentences are written here for the purpose; a paragraph of each is repeated.
struct Sample {
    const char *language;
    std::string_view paragraph;
};
constexpr Sample kSamples[] = {
    {"fi", "Valtioiden välinen yhteistyö on viime vuosina laajentunut merkittävästi, ja sen "
           "painopiste on siirtynyt yksittäisistä hankkeista pysyvään vuoropuheluun. Ohjelma "
           "julkaistiin 5. toukokuuta 2021 ja se sai laajasti kiitosta erityisesti pohjoisissa "
           "maakunnissa. Tavoitteena on lisätä yhteistyötä viranomaisten, järjestöjen ja "
           "yritysten välillä (ks. luku 3) sekä vahvistaa osaamista. Mukana olivat mm. Ruotsi ja "
           "Norja. Käsittely on kesken.Työryhmä kokoontuu klo 10 ja antaa lausuntonsa ennen "
           "kesäkuun loppua. Hän sanoi: ”Palaamme asiaan pian.” Osuus oli 12,5 %. "},
    {"bg", "Програмата започна през 2007 г. Парламентът я прие с голямо мнозинство. Целта е да се "
           "засили сътрудничеството между институциите, общините и гражданите (вж. чл. 12). "
           "Докладът е на проф. Петрова. Той каза: „Ще продължим утре.“ Делът стигна 66 %. "},
    {"en", "Dr. Brown met Mrs. Green at 5 p.m. on Monday. The programme aims to deepen the ties "
           "between offices, towns and people (see Fig. 3). “Is it late?” he asked. It grew by "
           "3.5 percent in 2018. The U.S. Senate agreed. "},
    {"el", "Το πρόγραμμα άρχισε το 2007. Ποιος είναι ο σκοπός του; Να ενισχύσει τη συνεργασία των "
           "αρχών και των πολιτών (βλ. σελ. 5). Ήρθε ο κ. Νίκου. "},
    {"ar", "بدأ البرنامج في العام الماضي. ما هو الهدف؟ يريد تعزيز التعاون بين المدن والناس. هناك "
           "ثلاث خطوات، وكلها واضحة. "},
    {"hi", "कार्यक्रम पिछले वर्ष शुरू हुआ। इसका उद्देश्य क्या है? यह शहरों और लोगों के बीच सहयोग बढ़ाता है। "},
    {"th", "โครงการนี้เริ่มขึ้นเมื่อปีที่แล้ว มีเป้าหมายเพื่อส่งเสริมความร่วมมือระหว่างเมืองต่าง ๆ และประชาชน "},
    {"zh", "计划从去年开始。它的目的是什么？加强城市和人民之间的合作。他说：“我们明天继续。”"},
};

std::string repeated(std::string_view paragraph, std::size_t bytes, std::string_view between) {
    std::string text;
    text.reserve(bytes + paragraph.size() + between.size());
    while (text.size() < bytes) {
        for (int n = 0; n < 8; ++n) text += paragraph;
        text += between;
    }
    return text;
}

/// Best of three runs, in MB of text a second of processor time.
template <typename Work> double speed(std::size_t bytes, Work work) {
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t begin = std::clock();
        const std::size_t found = work();
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        if (found == 0) std::abort();
        best = std::max(best, static_cast<double>(bytes) / 1e6 / seconds);
    }
    return best;
}

std::size_t icu_sentences(std::string_view text, const char *code) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale(code), status));
    UText *source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    breaks->setText(source, status);
    std::size_t count = 0;
    while (breaks->next() != icu::BreakIterator::DONE) ++count;
    utext_close(source);
    return count;
}

void print_row(const char *name, const char *code, const std::string &bytes) {
    const Language &rules = language(code);
    const Text text("bench", bytes);
    const Abbreviations seen = abbreviations_seen(bytes);
    const double pass = speed(bytes.size(), [&] { return sentences(bytes, {0, bytes.size()}, rules, seen).size(); });
    const double whole = speed(bytes.size(), [&] { return segments(text, rules, Unit::sentence).size(); });
    const double icu = speed(bytes.size(), [&] { return icu_sentences(bytes, code); });
    std::printf("%-10s %8.1f %12.0f %12.0f %12.0f\n", name, static_cast<double>(bytes.size()) / 1e6, pass, whole, icu);
}

} // namespace

void print_segmentation(double megabytes) {
    const auto bytes = static_cast<std::size_t>(1e6 * megabytes);
    std::printf("%-10s %8s %12s %12s %12s\n", "text", "MB", "sentences", "segments", "icu");
    for (const Sample &sample : kSamples)
        print_row(sample.language, sample.language, repeated(sample.paragraph, bytes, "\n\n"));
    for (const std::size_t lines : {1, 10, 100}) { // linear: the same speed at any length
        const std::string name = "fi, line";
        print_row(name.c_str(), "fi", repeated(kSamples[0].paragraph, lines * 1000000, ""));
    }
}

} // namespace hexapla::bench
