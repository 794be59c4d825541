#include "text/guess_data.h"

namespace hexapla {
namespace {

constexpr Clues kClues[] = {
    // Latin: Germanic
    {"en", "Latn", "",
     "the of and to in is that for it as was with be by on not are this which or from have has an "
     "they but their will can we you"},
    {"de", "Latn", "äöüß",
     "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
     "werden aus er hat dass sie nach wird bei oder"},
    {"lb", "Latn", "äéëü",
     "de déi dat an op ass vun net fir mat eng och ginn huet sinn bei oder mir dir ech hunn awer "
     "wéi esou keng"},
    {"nl", "Latn", "éëï",
     "de het een en van in is dat op te zijn met voor niet die aan er ook als bij door worden "
     "naar wordt heeft om dan of uit maar deze"},
    {"af", "Latn", "êëïô",
     "die van en in is het nie n te met vir op om wat dat as sy aan by hulle ek ons moet kan word "
     "deur sal wees hierdie ook uit"},
    {"fy", "Latn", "âêôûú",
     "de it fan en yn is dat op te mei foar net oan ek as by troch om wurde hat binne der ik syn "
     "dy út mar wie hawwe"},
    {"sv", "Latn", "åäöé",
     "och i att det som en på är av för den till med inte har ett om de kan eller från vid var så "
     "men sig ska också vi efter under"},
    {"da", "Latn", "æøåé",
     "og i at det er en af til på den som for med der de ikke et har kan fra eller ved blev var "
     "også om efter sig men skal være bliver hvis så nogle mere meget hvad kun mellem mod op ud"},
    {"nb", "Latn", "æøåé",
     "og i det å er en av til på den som for med de ikke et har kan fra eller ved ble var også om "
     "etter seg men skal være blir hvis så noen mer mye hva bare mellom mot opp ut"},
    {"nn", "Latn", "æøåéò",
     "og i det å er ein av til på den som for med dei ikkje eit har kan frå eller ved vart også "
     "om etter seg men skal vere blir så noko kva eg meir mykje berre mellom mot opp ut"},
    {"is", "Latn", "áðéíóúýþæö",
     "og að í á er sem til um við það en með fyrir var af ekki eru hefur þessi hann hún frá eða "
     "þeir verið verður þess svo ég"},
    {"fo", "Latn", "áðíóúýæø",
     "og í at á er sum til av við tað ein ikki fyri eru hevur men frá ella hann hon teir verða "
     "eftir hava skal kann so vit"},

    // Latin: Romance
    {"fr", "Latn", "àâçéèêëîïôùûœ",
     "de la le et les des en un du une que est pour qui dans par sur pas au plus ce avec sont ou "
     "se il ne aux cette être qu l d"},
    {"es", "Latn", "áéíñóúü",
     "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus "
     "fue ha este sin"},
    {"pt", "Latn", "áâãàçéêíóôõú",
     "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi "
     "são pelo pela ou"},
    {"gl", "Latn", "áéíñóúü",
     "de a o que e do da en un para con non unha os no se na por máis as dos como ao das foi son "
     "pola polo ou á"},
    {"ast", "Latn", "áéíñóúü", "de la que el en y a los se del les un por con nun una pa ye al lo como más o nel pero"},
    {"ca", "Latn", "àçèéíïòóúü",
     "de la i que el en a els les del un per amb no una és es al dels com més o va seva són però "
     "aquest sense també l d"},
    {"oc", "Latn", "àáçèéíïòóú",
     "de la e los que lo las un en una per del dins es amb sus son pas aquò mai coma tanben dels "
     "l d"},
    {"it", "Latn", "àèéìòù",
     "di e che la il un a per in è non una sono del della si da con le i dei nel ha anche come "
     "più alla o gli questo essere l dell"},
    {"ro", "Latn", "ăâîșțşţ",
     "și de în a la cu care din pe nu un o se este pentru mai ce sau că prin fi sunt au dar al ca "
     "fost după acest această"},
    {"la", "Latn", "",
     "et in est non ad ut cum sed quod qui ex ab aut si sunt quae per de eius esse atque autem "
     "enim"},
    {"ht", "Latn", "èòé", "la a ak nan ki pou yo se te pa nou li gen yon sou tout moun ou fè"},

    // Latin: Baltic and Slavic
    {"lv", "Latn", "āčēģīķļņšūž",
     "un ir no ar par kas uz tā lai bet arī kā to pie vai nav tika tas ka tiek līdz pēc viņš jo "
     "būt šī visi kurš"},
    {"lt", "Latn", "ąčęėįšųūž",
     "ir yra su tai kad iš į ne bet kaip jis apie kuris už arba tik nuo buvo ar po per būti turi "
     "gali taip kurie šis dėl"},
    {"pl", "Latn", "ąćęłńóśźż",
     "i w na z się że nie do to jest o jak przez od po za dla tego są oraz lub przy może było ale "
     "być który tym ich także"},
    {"hsb", "Latn", "ćčěłńóřšśźž", "a je na so w z do za kotryž su njeje wot při tež abo zo kaž ale jako hač"},
    {"cs", "Latn", "áčďéěíňóřšťúůýž",
     "a v se na je že s z do o k za by i jako jsou pro byl ale od po jeho nebo které který při "
     "být tak také však není"},
    {"sk", "Latn", "áäčďéíĺľňóôŕšťúýž",
     "a v sa na je že s z do o k za by i ako sú pre bol ale od po jeho alebo ktoré ktorý pri byť "
     "tak aj však nie"},
    {"sl", "Latn", "čšž",
     "in je v na se za da so ki z po s ne o kot ali pa tudi bi od iz pri če do ni ker lahko vse "
     "bila"},
    {"hr", "Latn", "čćđšž",
     "i u je na se za da su od s o kao iz koji koja koje ne ili što po nije ali biti prema može "
     "gdje također tko tijekom prije dio uvjet sustav opći vrijeme europske europa tisuća nakon "
     "svijet tvrtka točka osim kada uvijek međutim mjesto riječ predsjednik"},
    {"bs", "Latn", "čćđšž",
     "i u je na se za da su od s o kao iz koji koja koje ne ili šta po nije ali biti prema može "
     "gdje također ko tokom prije dio uslov sistem hiljada vrijeme evropske evropa nakon poslije "
     "svijet kompanija tačka kada uvijek međutim mjesto riječ predsjednik"},
    {"sr-Latn", "Latn", "čćđšž",
     "i u je na se za da su od s o kao iz koji koja koje ne ili šta po nije ali biti prema može "
     "gde takođe ko tokom pre deo uslov sistem posle vreme evropske evropa nakon svet kompanija "
     "tačka kada uvek međutim mesto reč predsednik ovde dve"},

    // Latin: Celtic
    {"ga", "Latn", "áéíóú",
     "an na agus ar a i is go ag le do bhí tá sé don nó leis as faoi níl bhfuil de sin seo mar "
     "chun"},
    {"gd", "Latn", "àèìòù",
     "an na agus air a tha gu ann le do bha e is nach aig no chan iad airson bho seo sin mar dhen"},
    {"cy", "Latn", "âêîôûŵŷ",
     "y yn a i o ar yr mae ei gan am wedi fod oedd nid bod ac hefyd ond eu neu r sydd gyda wrth "
     "rhwng hyn"},
    {"br", "Latn", "ñùêâ", "ar an ha e da eo en ur gant a zo ez evit war eus pe ne met oa ouzh un hag"},

    // Latin: Finnic, Sami, Hungarian, Turkic, Basque, Albanian, Maltese, Kurdish, Esperanto
    {"fi", "Latn", "äöå",
     "ja on ei se että oli ovat hän mutta joka kun myös tai sekä voi niin jos kuin olla sen ole "
     "tämä nämä mukaan jotka mitä vain kanssa tämän"},
    {"et", "Latn", "äõöü",
     "ja on ei et see oli kui ka ning või mis seda tema aga kes selle oma siis olema need ole "
     "kuid saab mida kõik üks nende pärast"},
    {"se", "Latn", "áčđŋšŧž", "ja lea ahte mii dan go leat dat maid ii sii son olu vai leai daid"},
    {"hu", "Latn", "áéíóöőúüű",
     "a az és hogy nem is egy meg de ez volt csak mint már ha el vagy ki azt van sem még lehet "
     "pedig minden kell valamint által"},
    {"tr", "Latn", "çğıöşü",
     "ve bir bu için ile da de olarak olan çok daha gibi kadar sonra en ne ama o veya ise her "
     "değil şey var olduğu tarafından"},
    {"az", "Latn", "çəğıöşü",
     "və bu bir ilə üçün da də olan ki ən isə olaraq onun o kimi çox sonra hər daha edir olunur "
     "ya həm edilir"},
    {"tk", "Latn", "çäňöşüýž", "we bu bir bilen üçin hem diýip bolan onuň öz soň ýa da ýok bolup bolýar"},
    {"uz", "Latn", "ʻʼ", "va bu bilan uchun bir ham deb edi emas qilish kerak yoki haqida esa keyin u shu ushbu"},
    {"eu", "Latn", "ñ",
     "eta da ez du bat ere den dira egin baina hau izan dute edo zuen bere beste hori baino dela "
     "egiten behar ziren honen"},
    {"sq", "Latn", "çë",
     "të e në dhe i për që me një nga është nuk si ka se më do ky kjo por ose kanë janë edhe duke "
     "pas tij"},
    {"mt", "Latn", "ċġħż",
     "il li ta u ma tal fil minn dan hija kien għal dwar jew bħala mal din kull hu hemm huma "
     "wkoll lill fuq biex"},
    {"ku", "Latn", "çêîşû", "û li ku ji bi de di ya ye ev jî bo ew yên yê her wek nav hat dike"},
    {"eo", "Latn", "ĉĝĥĵŝŭ",
     "la de kaj en al estas por kun ne ke esti el aŭ kiu per oni ĝi li sed ankaŭ tio devas ili "
     "kiel pri tiu kiuj ĉi povas"},

    // Latin: Asia, Africa, the Pacific
    {"vi", "Latn", "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩậắằặẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ",
     "và của là các có được cho trong không với một những người này đã để khi từ về đó như phải "
     "hoặc bạn sự cũng"},
    {"id", "Latn", "",
     "yang dan di untuk dengan ini dari dalam tidak itu pada adalah ke akan atau oleh juga "
     "sebagai dapat karena bisa tersebut mereka bahwa telah menjadi ketika saat sedangkan "
     "berbagai namun memiliki hingga seperti sudah"},
    {"ms", "Latn", "",
     "yang dan di untuk dengan ini dari dalam tidak itu pada adalah ke akan atau oleh juga "
     "sebagai dapat kerana boleh tersebut mereka bahawa telah menjadi daripada ialah apabila "
     "manakala pelbagai namun mempunyai sehingga seperti sudah sahaja"},
    {"jv", "Latn", "éè", "lan ing kang sing iku ana saka karo iki dadi marang utawa uga kanthi ora yaiku wong"},
    {"su", "Latn", "é", "jeung nu di ku ka dina ieu ti anu teu aya pikeun atawa nyaéta ogé kana sarta"},
    {"tl", "Latn", "ñ",
     "ang ng sa na mga ay at para ito hindi siya ko kung may ni o nang kay isang mula pag lang "
     "nito dahil ngunit"},
    {"ceb", "Latn", "ñ", "ang sa ug nga mga si ni alang niya usa ka nila kini adunay dili siya kay"},
    {"sw", "Latn", "",
     "ya na wa kwa ni katika la za kuwa hii au huo hiyo yake pia kama lakini bila watu cha vya "
     "hizi hivyo kila baada"},
    {"so", "Latn", "", "oo iyo waa ka ku in la uu ee ah soo kale ayaa waxa waxaa kasta ama"},
    {"ha", "Latn", "ɓɗƙ", "da na ta a ya ba ne ce shi wannan don wani daga cikin ko suka wanda"},
    {"yo", "Latn", "àáèéìíòóùúẹọṣ", "ni ti tí àti sí ní láti fún wọn jẹ bí ó kan náà"},
    {"zu", "Latn", "", "ukuthi noma futhi kanye ngoba kodwa uma ukuba lokhu kulo nge ukuze ngokuthi"},
    {"xh", "Latn", "", "ukuba kunye okanye kwaye xa ngoko ukuze kodwa njengoko into le kuba"},
    {"mg", "Latn", "ôñ", "ny sy amin fa izay dia tsy ho teo ary na no ireo noho ho an ity"},
    {"mi", "Latn", "āēīōū", "te ngā ki o i ko me he nga kia mō tēnei ka hei rā ana"},
    {"kab", "Latn", "čḍɛǧɣḥṛṣṭẓ",
     "n d i deg ad ur s ara neɣ ɣef ɣer seg akked akken ma yella tin win yakk ilaq iwakken is"},

    // Cyrillic
    {"ru", "Cyrl", "щыэёъ",
     "и в на не с что по к из у за от как для о это его он то или также но бы при был все этот "
     "быть она если может"},
    {"uk", "Cyrl", "щіїєґ",
     "і в на не з що по до у за від як для та це його або він також але бути при був цей які який "
     "має може їх про якщо"},
    {"be", "Cyrl", "ўіыэё",
     "і у на не з што па да за ад як для гэта яго або ён таксама але быць пры быў каб які якія "
     "яны калі можа ў іх ці"},
    {"bg", "Cyrl", "щъ",
     "и на в се от да за е с не са че по като ще или което които това който към при но си бе тази "
     "има може след също ако"},
    {"mk", "Cyrl", "ѓќѕјљњџ",
     "и на во се од да за е со не го ја ќе кој кои како што но или тоа по беше при сите овој може "
     "нив само"},
    {"sr", "Cyrl", "ђћјљњџ",
     "и у је на се за да су од с о као из који која које не или што по са није али бити би како "
     "уз према може где такође"},
    {"kk", "Cyrl", "әғқңөұүһіыэ",
     "және мен бен пен бұл деп бір үшін болып ол да де емес болады арқылы туралы оның өз кейін "
     "сондай немесе барлық керек егер"},
    {"ky", "Cyrl", "ңөүыэ",
     "жана менен бул бир үчүн деп ал эмес болуп да де анын кийин өз болот ошол же боюнча турган "
     "аркылуу керек эгер"},
    {"tt", "Cyrl", "әҗңөүһыэ",
     "һәм белән бу бер өчен дип ул да дә түгел булып аның соң үз була шул яки буенча торган аша "
     "кирәк"},
    {"ba", "Cyrl", "әғҙҡңөҫүһыэ", "һәм менән был бер өсөн тип ул да дә түгел булып уның һуң үҙ була шул йәки"},
    {"tg", "Cyrl", "ғӣқӯҳҷъэё", "ва дар аз ба ки бо ин он барои ё аст буд худ ҳам мебошад як бояд карда шуд"},
    {"mn", "Cyrl", "өүыэ",
     "нь ба энэ юм бол байна байсан гэж ч улсын болон тухай мөн хүн тэр гэсэн дээр хийх бөгөөд "
     "эсвэл болно"},

    // Arabic
    {"ar", "Arab", "ةىيكإأؤئ",
     "من في على أن إلى التي الذي عن هذا هذه مع لا ما كان أو بين كل قد ذلك بعد يكون لم كما هو هي "
     "تم"},
    {"fa", "Arab", "پچژگکی",
     "و در به از که این را با است برای آن یک خود تا شده بر هر می شود یا های باید اگر نیز هم بود "
     "ما"},
    {"ur", "Arab", "پچژگکیٹڈڑںےہھ",
     "کے میں کی ہے سے کو اور کا نے یہ پر ہیں کہ اس ایک بھی نہیں تو تھا جو کر لیے گیا ان وہ یا کیا"},
    {"ps", "Arab", "پچژیټډړښګڼېۍځڅږکئ", "د په او چې ته له دی کې سره هم نه دا یو دغه کړي شوی کړ و پر هغه ده"},
    {"ckb", "Arab", "پچژگکیەۆێڵڕڤئ", "لە و بە بۆ کە ئەم لەگەڵ دا هەر ئەو یەک دەکات هەیە یان نییە"},
    {"ug", "Arab", "پچژگەۋۇۆۈېىڭھئيك", "ۋە بىلەن بۇ بىر ئۈچۈن دەپ ھەم ئۇ قىلىش ئەمەس كېرەك"},
    {"sd", "Arab", "پڳڪيٻڀٿٺڏڊڄڃڇڻ۾۽", "۾ جي جو کي ته ۽ آهي سان هن کان تي جا ان آهن"},

    // Hebrew
    {"he", "Hebr", "", "של את על לא הוא זה עם כי גם או אל היא אם כל יש אשר היה בין אך זו הם רק כדי ידי להיות"},
    {"yi", "Hebr", "װױײ",
     "און די פון פֿון אין איז צו דער דאָס ניט מיט אַ אויף זיך האָט אַז ווי װי פֿאַר נישט זײַן אדער אָדער "
     "דאס האט"},

    // Devanagari
    {"hi", "Deva", "",
     "के है में की से को और का पर ने एक यह कि हैं नहीं भी लिए इस तो कर जो हो या गया था अपने साथ "
     "किया"},
    {"mr", "Deva", "ळ",
     "आणि आहे च्या या व हे मध्ये एक तर ते नाही होते करण्यात आहेत किंवा साठी की त्या हा ही असे केले "
     "मात्र"},
    {"ne", "Deva", "", "र को छ मा का लागि छन् भने पनि यो हो एक गर्न वा गरेको भएको थियो तथा नै गर्ने त्यस सँग गर्दछ"},
    {"sa", "Deva", "", "च अस्ति इति न तु एव तत् सः यत् भवति अपि वा सन्ति"},

    // Bengali, Ethiopic
    {"bn", "Beng", "র", "এবং ও এই করে না থেকে একটি হয় জন্য যে করা তার কিন্তু সঙ্গে হতে বা তা এর"},
    {"as", "Beng", "ৰৱ", "আৰু এই কৰে নাই পৰা এটা হয় বাবে যে কৰা তেওঁ কিন্তু লগত বা"},
    {"am", "Ethi", "", "ነው እና ላይ ውስጥ ወይም ግን ይህ እንደ ነበር ወደ አንድ ያለ የሆነ ይህን ናቸው ሁሉ"},
    {"ti", "Ethi", "", "እዩ ኣብ ናይ ከምኡ ግና እዚ ወይ ድማ እቲ ካብ ናብ እዮም ምስ"},

    // Chinese and Japanese: the forms of characters, and kana
    {"zh-Hans", "Hani", "这们国个为来时说对会发过开长学经现还动问间关实应该进与让给样种点业产总统", ""},
    {"zh-Hant", "Hani", "這們國個為來時說對會發過開長學經現還動問間關實應該進與讓給樣種點業產總統", ""},
    {"ja", "Hani", "のにはをたがでとしれさあるいこもなっかりまらすきくけそてよう", ""},

    // One language a script
    {"el", "Grek", "", ""},
    {"hy", "Armn", "", ""},
    {"ka", "Geor", "", ""},
    {"ko", "Hang", "", ""},
    {"th", "Thai", "", ""},
    {"lo", "Laoo", "", ""},
    {"km", "Khmr", "", ""},
    {"my", "Mymr", "", ""},
    {"bo", "Tibt", "", ""},
    {"si", "Sinh", "", ""},
    {"ta", "Taml", "", ""},
    {"te", "Telu", "", ""},
    {"kn", "Knda", "", ""},
    {"ml", "Mlym", "", ""},
    {"gu", "Gujr", "", ""},
    {"pa", "Guru", "", ""},
    {"or", "Orya", "", ""},
    {"dv", "Thaa", "", ""},
    {"zgh", "Tfng", "", ""},
    {"iu", "Cans", "", ""},
    {"chr", "Cher", "", ""},
};

} // namespace

std::span<const Clues> clues() { return kClues; }

} // namespace hexapla
