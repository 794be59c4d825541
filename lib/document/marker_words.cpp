#include "document/marker_words.h"

#include "text/kept.h"
#include "text/split.h"
#include "text/unicode.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hexapla {
namespace {

// Tables: a row a line, however long.
// clang-format off
struct NounRow {
    std::string_view kind;
    /// "LANGUAGE: form form …", parted by semicolons. Abbreviations stand without their period.
    std::string_view forms;
};

constexpr NounRow kNouns[] = {
    {"word:article",
     "bg: член чл; be: артыкул; bs: član; ca: article art; cs: článek čl; cy: erthygl; da: artikel art; "
     "de: artikel art; el: άρθρο; en: article art; eo: artikolo; es: artículo art; et: artikkel; eu: artikulua; "
     "fa: ماده; fi: artikla; fr: article art; ga: airteagal; gl: artigo art; he: סעיף; hi: अनुच्छेद; hr: članak čl; "
     "hu: cikk; hy: հոդված; id: pasal; is: grein gr; it: articolo art; ka: მუხლი; kk: бап; lb: artikel; "
     "lt: straipsnis; lv: pants; mk: член; ms: perkara artikel; mt: artikolu; nb: artikkel; nl: artikel art; "
     "no: artikkel; pl: artykuł art; pt: artigo art; ro: articolul articol art; ru: статья ст; sk: článok čl; "
     "sl: člen; sq: neni; sr: члан član; sv: artikel art; th: มาตรา; tr: madde; uk: стаття ст; ur: دفعہ; "
     "uz: modda; vi: điều; ar: المادة مادة; az: maddə; bn: অনুচ্ছেদ ধারা; sw: kifungu ibara; ta: பிரிவு; mn: зүйл"},
    {"word:chapter",
     "bg: глава гл; be: глава; bs: poglavlje; ca: capítol; cs: kapitola hlava; da: kapitel kap; de: kapitel kap; "
     "el: κεφάλαιο; en: chapter chap ch; eo: ĉapitro; es: capítulo cap; et: peatükk; eu: kapitulua; fa: فصل; fi: luku; "
     "fr: chapitre chap; ga: caibidil; gl: capítulo; he: פרק; hi: अध्याय; hr: poglavlje glava; hu: fejezet; "
     "hy: գլուխ; id: bab; is: kafli; it: capitolo capo; ka: თავი; kk: тарау; lt: skyrius; lv: nodaļa; mk: глава поглавје; "
     "ms: bab; mt: kapitolu; nb: kapittel kap; nl: hoofdstuk; no: kapittel; pl: rozdział; pt: capítulo; "
     "ro: capitolul capitol; ru: глава; sk: kapitola hlava; sl: poglavje; sq: kreu kapitulli; sr: глава поглавље glava poglavlje; "
     "sv: kapitel kap; th: บทที่ หมวด; tr: bölüm; uk: розділ глава; ur: باب; vi: chương; ar: الفصل فصل; az: fəsil; bn: অধ্যায়; "
     "sw: sura; ta: அத்தியாயம்"},
    {"word:section",
     "bg: раздел; ca: secció; cs: oddíl sekce; da: afsnit; de: abschnitt; el: τμήμα ενότητα; en: section sec sect; "
     "es: sección; et: jagu; fa: بخش; fi: jakso; fr: section; ga: alt roinn; gl: sección; he: חלק; hi: खंड धारा; hr: odjeljak; "
     "hu: szakasz; id: bagian; it: sezione; lt: skirsnis; lv: iedaļa sadaļa; mk: оддел; mt: taqsima; nb: avsnitt; nl: afdeling; "
     "no: avsnitt; pl: sekcja dział; pt: seção secção; ro: secțiunea secţiunea; ru: раздел; sk: oddiel; sl: oddelek odsek; "
     "sr: одељак odeljak; sv: avsnitt; th: ส่วนที่; tr: kısım kesim; uk: підрозділ; vi: mục; ar: القسم قسم"},
    {"word:part",
     "bg: част; ca: part; cs: část; da: del; de: teil; el: μέρος; en: part; es: parte; et: osa; fi: osa; fr: partie; ga: cuid; "
     "gl: parte; hi: भाग; hr: dio; hu: rész; it: parte; lt: dalis; lv: daļa; mt: parti; nb: del; nl: deel; no: del; pl: część; "
     "pt: parte; ro: partea; ru: часть; sk: časť; sl: del; sr: део deo; sv: del avdelning; th: ภาค; tr: parça; uk: частина; "
     "vi: phần; ar: الجزء جزء"},
    {"word:title",
     "bg: дял; ca: títol; cs: titul; da: afsnit titel; de: titel; el: τίτλος; en: title; es: título; et: jaotis; fi: osasto; "
     "fr: titre; ga: teideal; hr: glava naslov; hu: cím; it: titolo; lt: antraštinė; lv: sadaļa; mt: titolu; nl: titel; pl: tytuł; "
     "pt: título; ro: titlul; sk: hlava; sl: naslov; sv: avdelning; ar: الباب باب"},
    {"word:annex",
     "bg: приложение; ca: annex; cs: příloha; da: bilag; de: anhang anlage; el: παράρτημα; en: annex appendix schedule; "
     "es: anexo apéndice; et: lisa; fa: پیوست ضمیمه; fi: liite; fr: annexe appendice; ga: iarscríbhinn; gl: anexo; he: נספח; "
     "hi: अनुलग्नक परिशिष्ट; hr: prilog; hu: melléklet függelék; id: lampiran; it: allegato appendice; lt: priedas; lv: pielikums; "
     "mk: прилог; mt: anness; nb: vedlegg; nl: bijlage; no: vedlegg; pl: załącznik; pt: anexo apêndice; ro: anexa; "
     "ru: приложение; sk: príloha; sl: priloga; sr: прилог prilog; sv: bilaga; th: ภาคผนวก; tr: ek; uk: додаток; "
     "vi: phụ lục; ar: الملحق ملحق المرفق مرفق"},
    {"word:paragraph",
     "bg: алинея ал параграф; cs: odstavec; da: stk; de: absatz paragraph ziffer; el: παράγραφος; en: paragraph para clause; "
     "es: párrafo apartado cláusula; et: lõige; fa: بند; fi: momentti; fr: paragraphe alinéa clause; ga: mír; he: פסקה; "
     "hr: stavak; hu: bekezdés; id: ayat; it: paragrafo comma clausola; lt: dalis; lv: daļa; mt: paragrafu; nb: ledd; nl: lid; "
     "no: ledd; pl: ustęp ust paragraf; pt: parágrafo cláusula; ro: alineatul paragraful; ru: пункт параграф; sk: odsek; "
     "sl: odstavek; sr: став stav; sv: stycke moment; tr: fıkra; uk: параграф; vi: khoản; ar: الفقرة فقرة"},
    {"word:point",
     "bg: точка т; ca: punt; cs: bod; da: punkt nr; de: punkt nummer nr; el: σημείο; en: point item no; es: punto; et: punkt; "
     "fi: kohta; fr: point; ga: pointe; hr: točka; hu: pont; it: punto; lt: punktas; lv: punkts; mt: punt; nb: punkt; nl: punt; "
     "no: punkt; pl: punkt pkt; pt: ponto; ro: punctul pct; ru: пункт п; sk: bod; sl: točka; sr: тачка tačka; sv: punkt; th: ข้อ; "
     "tr: nokta; uk: пункт п; vi: điểm; lo: ຂໍ້; ar: البند بند النقطة"},
    {"word:recommendation",
     "bg: препоръка; be: рэкамендацыя; ca: recomanació; cs: doporučení; da: anbefaling henstilling; de: empfehlung; el: σύσταση; "
     "en: recommendation; eo: rekomendo; es: recomendación; et: soovitus; eu: gomendioa; fa: توصیه; fi: suositus; "
     "fr: recommandation; ga: moladh; gl: recomendación; he: המלצה; hi: सिफारिश अनुशंसा; hr: preporuka; hu: ajánlás; "
     "id: rekomendasi; is: tilmæli; it: raccomandazione; ka: რეკომენდაცია; lt: rekomendacija; lv: ieteikums; mk: препорака; "
     "ms: cadangan; mt: rakkomandazzjoni; nb: anbefaling; nl: aanbeveling; no: anbefaling; pl: zalecenie rekomendacja; "
     "pt: recomendação; ro: recomandarea recomandare; ru: рекомендация; sk: odporúčanie; sl: priporočilo; sq: rekomandimi; "
     "sr: препорука preporuka; sv: rekommendation; th: ข้อเสนอแนะที่ ข้อเสนอแนะ; tr: tavsiye öneri; uk: рекомендація; ur: سفارش; "
     "vi: khuyến nghị; ar: التوصية توصية; bn: সুপারিশ; ta: பரிந்துரை"},
    {"word:step",
     "bg: стъпка; ca: pas; cs: krok; da: trin; de: schritt; el: βήμα; en: step stage phase; es: paso etapa fase; et: samm; "
     "fa: گام مرحله; fi: vaihe askel; fr: étape phase; ga: céim; gl: paso; he: שלב; hi: चरण; hr: korak; hu: lépés; id: langkah; "
     "it: passo fase passaggio; lt: žingsnis; lv: solis; mk: чекор; mt: pass; nb: trinn steg; nl: stap; no: trinn; pl: krok etap; "
     "pt: passo etapa fase; ro: pasul; ru: шаг этап; sk: krok; sl: korak; sr: корак korak; sv: steg; th: ขั้นตอนที่ ขั้นที่; "
     "tr: adım; uk: крок етап; vi: bước; ar: الخطوة خطوة المرحلة"},
    {"word:rule",
     "bg: правило принцип; cs: pravidlo zásada; da: regel princip; de: regel grundsatz prinzip; el: κανόνας αρχή; "
     "en: rule principle; es: regla principio; et: reegel põhimõte; fi: sääntö periaate; fr: règle principe; ga: riail prionsabal; "
     "hr: pravilo načelo; hu: szabály elv; it: regola principio; lt: taisyklė principas; lv: noteikums princips; mt: regola; "
     "nl: regel beginsel; pl: zasada reguła; pt: regra princípio; ro: regula principiul; ru: правило принцип; sk: pravidlo zásada; "
     "sl: pravilo načelo; sv: regel princip; tr: kural ilke; uk: правило принцип; ar: القاعدة المبدأ"},
    {"word:goal",
     "bg: цел; cs: cíl; da: mål; de: ziel; el: στόχος; en: goal objective target priority; es: objetivo meta prioridad; et: eesmärk; "
     "fi: tavoite; fr: objectif priorité; ga: cuspóir; hr: cilj; hu: cél; it: obiettivo; lt: tikslas; lv: mērķis; mt: objettiv; "
     "nl: doel doelstelling; pl: cel; pt: objetivo; ro: obiectivul; ru: цель; sk: cieľ; sl: cilj; sv: mål; tr: hedef amaç; uk: ціль; "
     "ar: الهدف"},
    {"word:measure",
     "bg: мярка действие; cs: opatření; da: foranstaltning tiltag; de: maßnahme; el: μέτρο δράση; en: measure action; "
     "es: medida acción; et: meede; fi: toimenpide toimi; fr: mesure action; ga: beart; hr: mjera; hu: intézkedés; "
     "it: misura azione; lt: priemonė; lv: pasākums; mt: miżura; nl: maatregel actie; pl: działanie środek; pt: medida ação; "
     "ro: măsura acțiunea; ru: мера; sk: opatrenie; sl: ukrep; sv: åtgärd; tr: önlem eylem; uk: захід; ar: الإجراء"},
    {"word:question",
     "bg: въпрос; cs: otázka; da: spørgsmål; de: frage; el: ερώτηση; en: question; es: pregunta; et: küsimus; fi: kysymys; "
     "fr: question; hr: pitanje; hu: kérdés; it: domanda; lt: klausimas; lv: jautājums; nl: vraag; pl: pytanie; pt: pergunta; "
     "ro: întrebarea; ru: вопрос; sk: otázka; sl: vprašanje; sv: fråga; tr: soru; uk: питання; ar: السؤال"},
};

/// Behind the number, without a space: 第1条, 第三章, 제2항.
struct ClassifierRow {
    std::string_view kind;
    std::string_view forms;
};
constexpr ClassifierRow kClassifiers[] = {
    {"word:article", "条 條 조"},    {"word:chapter", "章 장"},
    {"word:section", "节 節 절"},    {"word:part", "部分 部 編 编 篇 편 부"},
    {"word:paragraph", "项 項 款 항"}, {"word:point", "点 點 号 號 호"},
    {"word:step", "步 단계"},
};

struct OrdinalRow {
    std::string_view language;
    std::string_view words; ///< "first firstly; second secondly; …"; "_" for a space
    bool alone = false;
};
constexpr OrdinalRow kOrdinals[] = {
    {"ar", "أولا أولاً; ثانيا ثانياً; ثالثا ثالثاً; رابعا رابعاً; خامسا خامساً; سادسا سادساً; سابعا سابعاً; ثامنا ثامناً; تاسعا تاسعاً; عاشرا عاشراً"},
    {"bg", "първо на_първо_място; второ на_второ_място; трето на_трето_място; четвърто на_четвърто_място; пето на_пето_място; шесто; седмо; осмо; девето; десето"},
    {"ca", "primer en_primer_lloc; segon en_segon_lloc; tercer en_tercer_lloc; quart; cinquè"},
    {"cs", "zaprvé za_prvé; zadruhé za_druhé; zatřetí za_třetí; začtvrté za_čtvrté; zapáté za_páté; zašesté za_šesté", true},
    {"da", "for_det_første; for_det_andet; for_det_tredje; for_det_fjerde; for_det_femte", true},
    {"de", "erstens; zweitens; drittens; viertens; fünftens; sechstens; siebtens; achtens; neuntens; zehntens", true},
    {"el", "πρώτον; δεύτερον; τρίτον; τέταρτον; πέμπτον; έκτον; έβδομον", true},
    {"en", "first firstly; second secondly; third thirdly; fourth fourthly; fifth fifthly; sixth; seventh; eighth; ninth; tenth"},
    {"es", "primero en_primer_lugar; segundo en_segundo_lugar; tercero en_tercer_lugar; cuarto en_cuarto_lugar; quinto en_quinto_lugar; sexto; séptimo; octavo; noveno; décimo"},
    {"et", "esiteks; teiseks; kolmandaks; neljandaks; viiendaks; kuuendaks; seitsmendaks", true},
    {"fa", "اول اولا اولاً نخست; دوم ثانیا ثانیاً; سوم ثالثا ثالثاً; چهارم; پنجم"},
    {"fi", "ensinnäkin ensiksi; toiseksi; kolmanneksi; neljänneksi; viidenneksi; kuudenneksi; seitsemänneksi", true},
    {"fr", "premièrement en_premier_lieu primo; deuxièmement en_deuxième_lieu secundo; troisièmement en_troisième_lieu tertio; quatrièmement; cinquièmement; sixièmement; septièmement"},
    {"ga", "ar_an_gcéad_dul_síos ar_dtús; sa_dara_háit; sa_tríú_háit"},
    {"he", "ראשית; שנית; שלישית; רביעית; חמישית"},
    {"hr", "prvo; drugo; treće; četvrto; peto; šesto"},
    {"hu", "először; másodszor; harmadszor; negyedszer; ötödször; hatodszor", true},
    {"id", "pertama; kedua; ketiga; keempat; kelima"},
    {"it", "primo in_primo_luogo; secondo in_secondo_luogo; terzo in_terzo_luogo; quarto; quinto"},
    {"ja", "第一に; 第二に; 第三に; 第四に; 第五に", true},
    {"lt", "pirma; antra; trečia; ketvirta; penkta; šešta"},
    {"lv", "pirmkārt; otrkārt; treškārt; ceturtkārt; piektkārt", true},
    {"mk", "прво; второ; трето; четврто; петто"},
    {"mt", "l-ewwel; it-tieni; it-tielet; ir-raba"},
    {"nb", "for_det_første; for_det_andre; for_det_tredje; for_det_fjerde", true},
    {"nl", "ten_eerste; ten_tweede; ten_derde; ten_vierde; ten_vijfde", true},
    {"pl", "po_pierwsze; po_drugie; po_trzecie; po_czwarte; po_piąte; po_szóste", true},
    {"pt", "primeiro em_primeiro_lugar; segundo em_segundo_lugar; terceiro em_terceiro_lugar; quarto; quinto"},
    {"ro", "în_primul_rând; în_al_doilea_rând; în_al_treilea_rând; în_al_patrulea_rând", true},
    {"ru", "во-первых первое; во-вторых второе; в-третьих третье; в-четвертых в-четвёртых четвертое; в-пятых пятое; в-шестых шестое"},
    {"sk", "po_prvé; po_druhé; po_tretie; po_štvrté; po_piate", true},
    {"sl", "prvič; drugič; tretjič; četrtič; petič"},
    {"sr", "прво prvo; друго drugo; треће treće; четврто četvrto; пето peto"},
    {"sv", "för_det_första; för_det_andra; för_det_tredje; för_det_fjärde", true},
    {"th", "ประการแรก ประการที่หนึ่ง; ประการที่สอง; ประการที่สาม; ประการที่สี่", true},
    {"tr", "birincisi birinci_olarak ilk_olarak; ikincisi ikinci_olarak; üçüncüsü üçüncü_olarak; dördüncüsü"},
    {"uk", "по-перше перше; по-друге друге; по-третє третє; по-четверте четверте; по-п'яте п'яте"},
    {"vi", "thứ_nhất; thứ_hai; thứ_ba; thứ_tư; thứ_năm"},
    {"zh", "首先 第一; 其次 第二; 第三 再次; 第四 最后; 第五; 第六; 第七; 第八; 第九; 第十"},
};

/// Numbers written out behind a noun at the head of a law.
struct NumberWord {
    std::string_view word;
    int value;
};
constexpr NumberWord kNumberWords[] = {
    {"premier", 1}, {"première", 1}, {"primero", 1}, {"primo", 1}, {"prima", 1}, {"primeiro", 1},
    {"único", 1},   {"unique", 1},   {"first", 1},   {"one", 1},   {"two", 2},   {"three", 3},
    {"four", 4},    {"five", 5},     {"six", 6},     {"seven", 7}, {"eight", 8}, {"nine", 9},
    {"ten", 10},    {"eins", 1},     {"zwei", 2},    {"drei", 3},  {"первая", 1}, {"първа", 1},
    {"втора", 2},   {"трета", 3},    {"вторая", 2},  {"третья", 3}, {"الأولى", 1}, {"الثانية", 2},
    {"الثالثة", 3},  {"الرابعة", 4},   {"الخامسة", 5},  {"الأول", 1},  {"الثاني", 2},  {"الثالث", 3},
};

// clang-format on

/// Languages without ordinal periods that still put the number first.
constexpr std::string_view kNumberFirst[] = {"sv", "eu", "kk", "ka"};

} // namespace

MarkerWords::MarkerWords(const Language &language)
    : number_may_lead_(language.ordinal_period || std::find(std::begin(kNumberFirst), std::end(kNumberFirst),
                                                            language.base) != std::end(kNumberFirst)) {
    add_nouns(language.base);
    add_nouns("en"); // the language's own come first
    add_ordinals(language.base);
    noun_heads_.settle();
    ordinal_heads_.settle();
}

const MarkerWords &MarkerWords::of(const Language &language) {
    static Kept<MarkerWords> known;
    return known.get(language.base, [&] { return MarkerWords(language); }); // nothing else is asked of a language
}

void MarkerWords::add_nouns(std::string_view language) {
    std::uint16_t id = 0;
    for (const NounRow &row : kNouns) {
        ++id;
        for (const std::string_view part : split(row.forms, ';')) {
            const std::vector<std::string_view> words = split(part, ' ');
            if (words.front().substr(0, words.front().find(':')) != language) continue;
            for (std::size_t i = 1; i < words.size(); ++i) {
                std::string word = fold(words[i]);
                noun_heads_.add(word);
                nouns_.try_emplace(std::move(word), Noun{id, row.kind});
            }
        }
    }
}

void MarkerWords::add_ordinals(std::string_view language) {
    for (const OrdinalRow &row : kOrdinals) {
        if (row.language != language) continue;
        int value = 0;
        for (const std::string_view forms : split(row.words, ';')) {
            ++value;
            for (const std::string_view form : split(forms, ' ')) {
                std::string phrase = fold(form);
                std::replace(phrase.begin(), phrase.end(), '_', ' ');
                ordinal_heads_.add(phrase);
                ordinals_.try_emplace(std::move(phrase), OrdinalWord{value, row.alone});
            }
        }
    }
}

Noun MarkerWords::noun(std::string_view word) const {
    if (!may_be_noun(word)) return {};
    const auto found = nouns_.find(fold(word));
    return found == nouns_.end() ? Noun{} : found->second;
}

OrdinalWord MarkerWords::ordinal(std::string_view phrase) const {
    const auto found = ordinals_.find(fold(phrase));
    return found == ordinals_.end() ? OrdinalWord{} : found->second;
}

int number_word(std::string_view folded) {
    static const StringTable<int> words = [] {
        StringTable<int> made;
        for (const NumberWord &row : kNumberWords) made.emplace(fold(row.word), row.value);
        return made;
    }();
    const auto found = words.find(folded);
    return found == words.end() ? 0 : found->second;
}

Classifier classifier(std::string_view text) {
    std::uint16_t id = std::size(kNouns);
    for (const ClassifierRow &row : kClassifiers) {
        ++id;
        for (const std::string_view form : split(row.forms, ' '))
            if (text.starts_with(form)) return {{id, row.kind}, form.size()};
    }
    return {};
}

} // namespace hexapla
