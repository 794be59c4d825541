#include "text/alphabets.h"

namespace hexapla {
namespace {

// Tables: a row a line, however long.
// clang-format off
constexpr Alphabet kAlphabets[] = {
    // Latin, the international order first: most languages' lists keep to it.
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz"},
    {"alpha-lower", "alpha-upper", "a b c ç d e f g ğ h ı|i j k l m n o ö p r s ş t u ü v y z"},   // tr
    {"alpha-lower", "alpha-upper", "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z"}, // az
    {"alpha-lower", "alpha-upper", "a b c d e f g h i l m n o p q r s t u v z"},                   // it, la
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z"},       // es, gl, eu
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j l m n o p q r s t u v x z"},               // pt
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l m n o p r s t u v z"},                 // lv, without marks
    {"alpha-lower", "alpha-upper", "a b c č d e f g h i j k l m n o p r s š t u v z ž"},           // sl
    {"alpha-lower", "alpha-upper", "a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž"}, // hr, bs, sr
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l m n o p r s š z ž t u v õ ä ö ü"},     // et
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö"},   // fi, sv
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å"},   // da, nb
    {"alpha-lower", "alpha-upper", "a á b c d e é f g h i í j k l m n o ó ö ő p r s t u ú ü ű v z"}, // hu
    {"alpha-lower", "alpha-upper", "a b c d e f g h i j k l ł m n o p r s t u w y z ź ż"},         // pl
    {"alpha-lower", "alpha-upper", "a ą b c ć d e ę f g h i j k l ł m n ń o ó p r s ś t u w y z ź ż"}, // pl
    {"alpha-lower", "alpha-upper", "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y"},   // vi
    {"alpha-lower", "alpha-upper", "a b c d đ e g h i k l m n o p q r s t u v x y"},               // vi, as in laws
    {"alpha-lower", "alpha-upper", "a b ċ d e f ġ g għ h ħ i ie j k l m n o p q r s t u v w x ż z"}, // mt
    {"alpha-lower", "alpha-upper", "a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh"}, // sq
    {"alpha-lower", "alpha-upper", "a b c ĉ d e f g ĝ h ĥ i j ĵ k l m n o p r s ŝ t u ŭ v z"},     // eo
    // Cyrillic: with the letters that lists count and without those they skip.
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я"}, // bg
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я"}, // ru
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я"}, // ru, whole
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ю я"},   // bg, uk in laws
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ю я"}, // uk
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я"}, // uk, whole
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д е ё ж з і й к л м н о п р с т у ў ф х ц ч ш ы ь э ю я"}, // be
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш"}, // sr
    {"alpha-cyrl", "alpha-cyrl-upper", "а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш"}, // mk
    {"alpha-grek", "alpha-grek-upper", "α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω"},
    {"alpha-armn", "alpha-armn-upper", "ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ"},
    {"alpha-geor", "", "ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ"},
    {"alpha-hebr", "", "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת"},
    // Arabic: the order of the abjad, then those of the dictionaries.
    {"alpha-arab", "", "أ|ا|إ|الف|ألف ب|باء ج|جيم د|دال ه|هـ|هاء و|واو ز|زاي ح|حاء ط|طاء ي|ى|ياء ك|كاف ل|لام م|ميم ن|نون س|سين ع|عين ف|فاء ص|صاد ق|قاف ر|راء ش|شين ت|تاء ث|ثاء خ|خاء ذ|ذال ض|ضاد ظ|ظاء غ|غين"},
    {"alpha-arab", "", "أ|ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه|هـ و ي"},
    {"alpha-arab", "", "الف|آ|ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک|ك گ ل م ن و ه ی|ي"}, // fa
    {"alpha-arab", "", "الف|ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ی"}, // ur
    // The scripts of India, consonants and then vowels.
    {"alpha-deva", "", "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह"},
    {"alpha-deva", "", "अ आ इ ई उ ऊ ऋ ए ऐ ओ औ"},
    {"alpha-beng", "", "ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ"},
    {"alpha-guru", "", "ਕ ਖ ਗ ਘ ਙ ਚ ਛ ਜ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ ਪ ਫ ਬ ਭ ਮ ਯ ਰ ਲ ਵ"},
    {"alpha-guru", "", "ੳ ਅ ੲ ਸ ਹ ਕ ਖ ਗ ਘ ਙ"},
    {"alpha-gujr", "", "ક ખ ગ ઘ ઙ ચ છ જ ઝ ઞ ટ ઠ ડ ઢ ણ ત થ દ ધ ન પ ફ બ ભ મ ય ર લ વ શ ષ સ હ"},
    {"alpha-taml", "", "அ ஆ இ ஈ உ ஊ எ ஏ ஐ ஒ ஓ ஔ"},
    {"alpha-telu", "", "క ఖ గ ఘ ఙ చ ఛ జ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ య ర ల వ శ ష స హ"},
    {"alpha-knda", "", "ಕ ಖ ಗ ಘ ಙ ಚ ಛ ಜ ಝ ಞ ಟ ಠ ಡ ಢ ಣ ತ ಥ ದ ಧ ನ ಪ ಫ ಬ ಭ ಮ ಯ ರ ಲ ವ ಶ ಷ ಸ ಹ"},
    {"alpha-mlym", "", "ക ഖ ഗ ഘ ങ ച ഛ ജ ഝ ഞ ട ഠ ഡ ഢ ണ ത ഥ ദ ധ ന പ ഫ ബ ഭ മ യ ര ല വ ശ ഷ സ ഹ"},
    {"alpha-sinh", "", "අ ආ ඇ ඈ ඉ ඊ උ ඌ එ ඒ ඔ ඕ"},
    // South-East Asia; Thai and Lao lists skip the letters out of use.
    {"alpha-thai", "", "ก ข ค ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ"},
    {"alpha-thai", "", "ก ข ค ง จ ฉ ช ซ ญ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ม ย ร ล ว ส ห อ ฮ"},
    {"alpha-laoo", "", "ກ ຂ ຄ ງ ຈ ສ ຊ ຍ ດ ຕ ຖ ທ ນ ບ ປ ຜ ຝ ພ ຟ ມ ຢ ຣ ລ ວ ຫ ອ ຮ"},
    {"alpha-khmr", "", "ក ខ គ ឃ ង ច ឆ ជ ឈ ញ ដ ឋ ឌ ឍ ណ ត ថ ទ ធ ន ប ផ ព ភ ម យ រ ល វ ស ហ ឡ អ"},
    {"alpha-mymr", "", "က ခ ဂ ဃ င စ ဆ ဇ ဈ ည ဋ ဌ ဍ ဎ ဏ တ ထ ဒ ဓ န ပ ဖ ဗ ဘ မ ယ ရ လ ဝ သ ဟ ဠ အ"},
    {"alpha-ethi", "", "ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ በ ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ"},
    // East Asia.
    {"kana", "", "ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ ン"},
    {"kana", "", "イ ロ ハ ニ ホ ヘ ト チ リ ヌ ル ヲ ワ カ ヨ タ レ ソ ツ ネ ナ ラ ム ウ ヰ ノ オ ク ヤ マ ケ フ コ エ テ ア サ キ ユ メ ミ シ ヱ ヒ モ セ ス"},
    {"kana", "", "あ い う え お か き く け こ さ し す せ そ た ち つ て と な に ぬ ね の は ひ ふ へ ほ ま み む め も や ゆ よ ら り る れ ろ わ を ん"},
    {"kana", "", "い ろ は に ほ へ と ち り ぬ る を わ か よ た れ そ つ ね な ら む"},
    {"hangul", "", "가 나 다 라 마 바 사 아 자 차 카 타 파 하 거 너 더 러 머 버 서 어 저 처 커 터 퍼 허"},
    {"hangul", "", "ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"},
    {"han-stem", "", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸"},
};

constexpr Numerals kNumerals[] = {
    {"alpha-grek", "α β γ δ ε στ|ς|ϛ ζ η θ", "ι κ λ μ ν ξ ο π", ""},
    {"alpha-grek-upper", "Α Β Γ Δ Ε ΣΤ|Ϛ Ζ Η Θ", "Ι Κ Λ Μ Ν Ξ Ο Π", ""},
    {"alpha-hebr", "א ב ג ד ה ו ז ח ט", "י כ ל מ נ ס ע פ צ", "טו=15 טז=16"},
    {"alpha-arab", "أ|ا ب ج د ه|هـ و ز ح ط", "ي ك ل م ن س ع ف ص", ""},
    {"alpha-armn", "ա բ գ դ ե զ է ը թ", "ժ ի լ խ ծ կ հ ձ ղ", ""},
    {"alpha-armn-upper", "Ա Բ Գ Դ Ե Զ Է Ը Թ", "Ժ Ի Լ Խ Ծ Կ Հ Ձ Ղ", ""},
    {"han", "一 二|两 三 四 五 六 七 八 九", "十|一十 二十|廿 三十|卅 四十 五十 六十 七十 八十 九十", "百=100 一百=100"},
};

// Unicode's blocks of enclosed characters.
constexpr Enclosed kEnclosed[] = {
    {"circled", U'①', 20, 1, false},  {"circled", U'㉑', 15, 21, true},
    {"circled", U'㊱', 15, 36, true},  {"circled", U'⑴', 20, 1, false},
    {"circled", U'⒈', 20, 1, false},  {"circled", U'⒜', 26, 1, false},
    {"circled", U'Ⓐ', 26, 1, false},  {"circled", U'ⓐ', 26, 1, false},
    {"circled", U'⓵', 10, 1, false},  {"circled", U'❶', 10, 1, false},
    {"circled", U'⓫', 10, 11, true},   {"circled", U'➀', 10, 1, false},
    {"circled", U'➊', 10, 1, false},  {"circled", U'㈠', 10, 1, false},
    {"circled", U'㊀', 10, 1, false},  {"circled", U'㈀', 14, 1, false},
    {"circled", U'㈎', 14, 1, false},  {"circled", U'㉠', 14, 1, false},
    {"circled", U'㉮', 14, 1, false},  {"circled", U'🄐', 26, 1, false},
    {"roman-upper", U'Ⅰ', 12, 1, false}, {"roman-lower", U'ⅰ', 12, 1, false},
};

constexpr std::pair<std::string_view, std::string_view> kLookAlikes[] = {
    {"a", "а"}, {"c", "с"}, {"e", "е"}, {"i", "і"}, {"j", "ј"}, {"o", "о"}, {"p", "р"}, {"s", "ѕ"},
    {"x", "х"}, {"y", "у"}, {"A", "А"}, {"B", "В"}, {"C", "С"}, {"E", "Е"}, {"H", "Н"}, {"I", "І"},
    {"J", "Ј"}, {"K", "К"}, {"M", "М"}, {"O", "О"}, {"P", "Р"}, {"T", "Т"}, {"X", "Х"}, {"Y", "У"},
    {"A", "Α"}, {"B", "Β"}, {"E", "Ε"}, {"H", "Η"}, {"I", "Ι"}, {"K", "Κ"}, {"M", "Μ"}, {"N", "Ν"},
    {"O", "Ο"}, {"P", "Ρ"}, {"T", "Τ"}, {"X", "Χ"}, {"Z", "Ζ"}, {"o", "ο"}, {"v", "ν"},
};

// clang-format on

} // namespace

std::span<const Alphabet> alphabets() { return kAlphabets; }
std::span<const Numerals> numerals() { return kNumerals; }
std::span<const Enclosed> enclosed() { return kEnclosed; }
std::span<const std::pair<std::string_view, std::string_view>> look_alikes() { return kLookAlikes; }

} // namespace hexapla
