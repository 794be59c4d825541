#include "text/abbreviations.h"

#include <map>

namespace hexapla {
namespace {

/// Words are lower-case, without their last period, parted by spaces; a part of several pieces is
/// written with its inner periods and without spaces ("z.b"). Single letters need no entry.
struct Row {
    std::string_view languages; ///< base codes, parted by spaces; empty: every language
    std::string_view names, numbers, units, others;
    std::string_view openers; ///< words that begin sentences: articles, pronouns, "however"
};

constexpr Row kRows[] = {
    {"", "dr mr mrs ms prof st sr jr mt messrs", "no n° nº nr vol fig cf p pp art",
     "etc", "vs ed eds al co corp inc ltd", ""},
    {"bg", "проф акад доц инж арх ген полк подп кап майор адв г-н г-жа д-р св гр ул бул пл с-р чл.-кор преп ас еп в",
     "чл ал т стр бр гл ср вж табл фиг обн изм доп пар сб кв бл ет вх ап пл",
     "г год гг в вв лв млн млрд хил ст кг км др пр т.н н.е пр.н.е и.т.н м.г т.г с.г мин сек ч ок проц щ.д тр",
     "напр вкл вм т.е т.нар нар срв тел лат англ рус фр нем гр бълг пс к.г изд прев съст дв обл благов",
     "това той тя то те този тази тези но а в на от по за при след според когато ако и ние аз"},
    {"ru", "проф акад доц инж г-н г-жа св им ул пл пер просп пр-т гр тов ген полк кап о-в оз р пос пгт дер с г д-р",
     "стр с рис табл гл ст п пп т тт разд кв д вып см ср оп",
     "г гг в вв руб коп млн млрд тыс кг км др пр т.д т.п н.э кв.м куб.м мин сек ч чел дол долл экз у.е д шт м",
     "напр т.е т.н т.к т.о англ лат нем фр франц греч рус итал исп яп кит букв род ум ок изд ред авт обл р-н прим соотв "
     "сокр тел нар",
     "это он она оно они в на но а по после при для если когда также однако и мы я так его её их"},
    {"uk", "проф акад доц інж св ім вул пл пров просп ген полк о м с смт р оз д-р п",
     "стор с рис табл гл ст ч п пп т тт розд кв буд вип див пор",
     "р рр ст грн коп млн млрд тис кг км ін т.д т.п н.е хв сек год чол дол шт",
     "напр т.зв тобто англ лат нім фр грец рос укр італ ісп букв нар бл вид ред обл р-н прим ред тел",
     "це він вона воно вони в у на але а по після при для якщо коли також проте і та ми я так його її їх"},
    {"be", "праф акад дац ім вул пл прасп св г", "стар с мал гл арт п т", "г гг ст руб млн млрд тыс кг км інш г.д", "напр англ лац",
     "гэта ён яна яны у на але і"},
    {"mk", "проф акад доц инж д-р г-дин г-ѓа св ул бул", "чл ст стр бр т", "г год млн мил ден кг км др н.е", "напр т.е т.н",
     "ова тој таа тоа тие овој но во на од по за"},
    {"sr hr bs sh", "dr mr prof akad doc ing gosp gđa sv ul mons msgr gen dipl mag др мр проф акад доц инж св ул гђа ген",
     "čl st str br sv t v чл ст стр бр в", "god g tis mil mlrd km kg kn din sl dr stolj st min sek r год г тис мил млрд дин сл др хиљ",
     "npr tzv tj odn itd usp tel lat eng engl njem fr hrv srp rođ im нпр тзв тј одн итд уп лат енгл",
     "to on ona ono oni ovo taj ta ali u na iz za po nakon prema kad ako ne i mi ja to он она они ово али у на за по након према ми ја"},
    {"sl", "dr mag prof akad doc inž gosp ga sv ul dipl univ spec", "čl št str sv gl pogl tč odst", "l st tis mio mrd km kg dr itd ipd idr ur min sek r eur",
     "npr tj oz t.i i t.im tim tel lat angl nem fr slov roj ibid ljubl", "to on ona ono oni ta ti te v na za po pri ko če ne in mi jaz"},
    {"cs", "dr mgr ing prof doc judr mudr phdr rndr bc csc sv p pí gen plk kpt ul nám tř mjr por", "č čl čís str s odst písm obr tab sv roč kap srov viz tel",
     "r l st tis mil mld km kg kč hod min sek atd apod aj př.n.l n.l ha", "např tzv tj mj resp popř příp event cca lat angl něm franc nar zem vč zn vyd",
     "to on ona ono oni tento tato toto v na za po při když ale a i my já podle"},
    {"sk", "dr mgr ing prof doc judr mudr phdr rndr bc csc sv p gen plk kpt ul nám mjr", "č čl čís str s ods písm obr tab zv roč kap por tel pozri",
     "r l st tis mil mld km kg sk hod min sek atď apod pod ap pr.n.l n.l ha", "napr tzv tj t.j t.z resp príp event cca lat angl nem franc nar zom vr",
     "to on ona ono oni tento táto toto v na za po pri keď ale a i my ja podľa"},
    {"pl", "dr mgr inż prof doc hab lek ks św bp abp kard gen płk kpt mjr por ul pl al os im o s śp hr",
     "nr art s str ust pkt poz par rozdz rys tab t ryc zob por tel godz",
     "r w tys mln mld zł km kg gr godz min sek in itd itp n.e p.n.e ok m.in wg", "np tzw tj m.in ok łac ang niem franc gr ros wł ur zm red wyd zw ww pn płd zach wsch woj pow gm",
     "to on ona ono oni ten ta te w na za po przy gdy ale a i my ja jednak jego jej"},
    {"de", "dr prof hr fr hl st sr ing dipl med phil jur rer nat habil frhr gebr pfr", "nr s bd abs art kap abb tab vgl str ziff rn anm lit ca jg tel st",
     "mio mrd std min sek jh jhd jhdt usw etc uvm u.a.m u.s.w km kg chr n.chr v.chr eur tsd z.zt", "bzw ca evtl ggf inkl exkl bspw z.b d.h u.a o.ä u.ä i.d.r s.o s.u v.a engl lat frz griech "
     "ital geb gest sog allg bes urspr dt ehem einschl hrsg aufl inc nördl südl östl westl verh zzt jan feb febr apr aug sept okt nov dez mo di mi do sa so",
     "der die das er sie es wir ich ihr ein eine dies diese dieser dieses auch aber in im am auf bei nach mit für von als wenn so dann dort hier "
     "sein seine ihre da zu zur zum seit während doch man jedoch danach später heute und den dem des zwar neben nur nicht"},
    {"en", "dr mr mrs ms messrs mmes prof st gen col lt sgt capt cmdr adm maj rev hon gov sen rep pres supt ft mt sr jr fr",
     "no nos vol vols fig figs ch chap sec art p pp para paras cf eq ref tab pt apt col rm ext ver approx ca c", "etc p.m a.m esq jr sr bros ft yd lb lbs oz",
     "vs e.g i.e eg ie al ed eds viz co corp inc ltd llc plc dept univ assn est intl govt natl ave blvd rd sq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues thu thur thurs fri "
     "u.s u.k u.n ph.d b.a m.a d.c incl excl misc op cit ibid trans repr rev",
     "the he she it they we i you this that these those there but and in on at for as if when however his her its their our my a an i'm it's he's she's what who how why where after although while since then so not no yes to from with by did do does is are was were can will would let please have has"},
    {"fr", "m mm mme mmes mlle mlles me mgr dr pr st ste sts cap col gén lt", "no art p pp vol t fig chap al tél n°", "etc av apr env km h min",
     "cf ex c.-à-d i.e éd coll dir trad éds vs bd av boul ibid op cit janv févr juil sept oct nov déc s.a j.-c", "le la les il elle ils elles un une ce cette ces en dans mais et à au aux on nous je pour par selon après lors l'on"},
    {"es", "sr sra sres sras srta dr dra drs d dña dª prof profa lic ing arq gral cnel cap mons fr sto sta hno hna ud uds excmo ilmo avda av pza",
     "núm núms no nro art arts pág págs p pp vol t cap fig tel tfno aprox ext cra fax", "etc a.m p.m a.c d.c km min ee.uu cía", "ej p.ej cf vid vs ed eds trad ibíd op cit depto dpto izq dcha ee uu jj rr s.a s.l",
     "el la los las él ella ellos ellas un una este esta esto estos en pero y a al no se su sus por para según tras cuando es lo con"},
    {"ca", "sr sra srs dr dra prof mn av pl c", "núm art pàg p pp vol cap fig tel", "etc a.c d.c km min", "ex p.ex cf vs ed ee uu", "el la els les un una aquest aquesta en però i a no es per segons"},
    {"gl", "sr sra dr dra d dna prof av", "núm art páx p pp vol cap fig tel", "etc a.c d.c km", "ex p.ex cf vs ed ee uu", "o a os as el ela un unha este esta en pero e no na"},
    {"pt", "sr sra srs sras srta dr dra drs prof profa eng arq d exmo exma gen cel cap sto sta pe fr av r", "n nº núm art arts pág págs p pp vol cap fig tel séc aprox", "etc a.c d.c km h min cia ltda",
     "ex p.ex cf vs ed eds org trad ibid op cit depto e.u.a s.a jan fev mar abr jun jul ago set out nov dez", "o a os as ele ela eles elas um uma este esta isto estes em no na nos nas mas e se por para segundo após quando é com ao"},
    {"it", "sig sigg sig.ra sig.na sig.ri dott dott.ssa dr prof prof.ssa ing avv arch on sen geom rag mons card gen col cap don s ss sta sto egr gent spett psicol",
     "n nr nn art artt pag pagg p pp vol cap fig tel cfr par", "ecc etc a.c d.c km min sec co", "es ad.es p.es vs ed trad cit ibid op c.a ca circa gen feb mar apr mag giu lug ago set sett ott nov dic lun mar mer gio ven sab dom v s.p.a spa s.r.l srl",
     "il lo la i gli le egli ella essi lui lei un una questo questa questi in ma e a al nel nella si per secondo dopo quando è con l'anno"},
    {"ro", "dl d-l dna d-na dr prof ing acad av gen col cpt lt sf str bd bl sc ap nr conf lect asist ec jud com mun pr", "nr art alin pag p pp vol cap fig lit pct cf tel sec etc anexa", "etc î.hr d.hr mil mld km kg min ș.a ş.a ș.a.m.d ş.a.m.d î.e.n e.n lei",
     "ex de.ex adică cca aprox lat engl fr germ sec red ed trad op cit ibid s.a n.a", "el ea ei ele un o acest această acestea acesta aceasta în la dar și pe pentru după când nu se este cu din de a"},
    {"hu", "dr prof ifj id özv br gr st szt ft", "sz évf old o l p ker kb ld tel u fsz", "ft stb sz kr.e kr.u i.e i.sz m kg km db",
     "pl ún ill vö kb ti tkp szerk ford jan febr márc ápr máj jún júl aug szept okt nov dec u.n bp hrsz bt kft rt zrt nyrt", "a az ez ő ők és de ha nem is egy mi én azonban ezért ezt azt"},
    {"et", "dr prof hr pr mag akad kol kpt ltn st tn", "lk nr p lg ptk art vt kd tel s", "a aj jne jt jms jpm sh eur kr mln mrd tuh km kg min sek saj eKr pKr e.kr p.kr",
     "nt näit nn s.o st sks sh lüh ingl lad sks saks vn pr snd ca u umb vrd", "see ta tema nad nemad kui ja aga ent ka siis on mis ma me"},
    {"fi", "tri toht prof maist yliop.apul.prof dos fil kand lis rva hra nti kenr ev ins arkkit p pyh",
     "s nro no ks vrt kpl art ks luku kuva taul puh klo n os",
     "jne yms ym tms eaa jaa ekr jkr e.kr j.kr e.a.a j.a.a milj mrd t kpl min sek os v ko kl h km kg mk eur alk em ed",
     "mm esim eli ts n engl ruots saks lat ransk ven so t ent nyk synt syn k s os toim suom vast mlk mk po ko ao vt tod.näk ns kts lyh til puh sim srk it",
     "se hän he ne tämä nämä ja mutta kun jos myös on ei en minä me sen hänen niin nyt silloin sitten"},
    {"lv", "dr prof akad doc kgdze kdze sv gen plkv ing hab", "nr lpp p panta d sk sej att tab nod tel", "g gs gad plkst ls mljrd milj tūkst km kg min sek utt u.c tml u.tml p.m.ē m.ē",
     "piem t.i t.s t.sk resp apm angļu vāc lat kr sal u.c t.p dz", "tas tā viņš viņa viņi šis šī bet un no uz ar par kad ja mēs es"},
    {"lt", "dr prof doc akad ponas inž kun šv gen plk gerb p vysk adv", "nr p psl str sk d t g žr plg tel pav lent pvz", "m a d lt ct mln mlrd tūkst km kg min val sek kt pan vnt pr.kr po.kr pr.m.e",
     "pvz t.y t.p vad angl lot vok pranc rus lietuv g k sav apskr r raj red sud vert liet", "tai jis ji jie jos šis ši šie bet ir o į iš su apie kai jei mes aš"},
    {"sv", "dr prof hr fr doc st s:t kapt ing dir", "nr s sid kap kl st tel jfr art bil fig vol", "kr tkr mkr milj mdr osv mm etc m.m m.fl o.s.v f.kr e.kr km kg min sek st tr uppl",
     "t.ex bl.a d.v.s dvs t.o.m f.d s.k ca fr.o.m fr t ex resp inkl exkl bl a enl eng dvs f.n n.b jan feb febr apr aug sept okt nov dec obs", "det den de han hon vi jag du ett en detta denna dessa men och i på för när om efter att så där här"},
    {"da", "dr prof hr fr frk skt ing dir lic mag cand", "nr s kl stk kap art tlf sml jf pkt bd fig tv th st", "kr mio mia osv o.l m.m m.v m.fl mv etc f.kr e.kr km kg min sek o.a tdr pct t",
     "f.eks fx bl.a dvs d.v.s ca inkl ekskl iflg pga p.g.a mht hhv vedr evt eks tlf eng lat ty fr opr jvf resp red udg jan feb mar apr aug sept okt nov dec s.u", "det den de han hun vi jeg du et en dette denne disse men og i på for når hvis efter at så der her hvad"},
    {"nb no nn", "dr prof hr fr frk st ing dir lic mag cand", "nr s kl stk kap art tlf jf pkt bd fig", "kr mill mrd osv o.l m.m m.v m.fl mv etc f.kr e.kr km kg min sek tusen pst",
     "f.eks bl.a dvs d.v.s ca inkl ekskl iflg pga p.g.a mht hhv vedr ev evt eng lat ty fr oppr jfr resp red utg jan feb mar apr aug sept okt nov des", "det den de han hun vi jeg du et en dette denne disse men og i på for når hvis etter at så der her hva eg ho me"},
    {"is", "dr prof hr fr sr st", "nr bls kl gr mgr sbr bindi", "kr o.s.frv o.fl o.þ.h m.a m.kr f.kr e.kr km kg mín", "t.d þ.e þ.e.a.s m.a s.s f.h e.h u.þ.b skv sl ath ens lat", "það hann hún þeir þær en og í á við ég þetta þessi"},
    {"nl", "dr drs mr mw mevr dhr prof ir ing ds st h jhr jkvr gen kol kap past", "nr nrs blz p art afd afl hfst fig vgl tel bl par", "enz e.d e.a etc mln mld km kg min sec v.chr n.chr jl ll",
     "bijv bv d.w.z o.a m.b.t m.a.w i.p.v t.a.v n.a.v ca resp incl excl evt nl zgn zg zog i.v.m a.d engl lat fr du red uitg geb vs jan feb mrt apr aug sept okt nov dec n.v b.v", "de het een hij zij ze wij we ik dit dat deze die er maar en in op voor als toen na bij om ook"},
    {"el", "κ κα κκ κος δρ καθ αγ στρ πρ", "αρ άρθρ σελ σ παρ εδ τ τόμ κεφ εικ πίν βλ πρβλ τηλ αριθ", "κ.λπ κλπ κ.ά κ.α κ.ο.κ κτλ κ.τ.λ π.χ μ.χ π.μ μ.μ εκ δισ εκατ χλμ ευρώ ευρ δρχ", "π.χ δηλ λ.χ βλ κ.λ.π αγγλ λατ γαλλ γερμ ιαν φεβρ μαρτ απρ αυγ σεπτ οκτ νοεμ δεκ υπ η.π.α ηπα",
     "ο η το οι τα αυτός αυτή αυτό αλλά και σε στο στη στην για όταν αν με από εμείς δεν"},
    {"tr", "dr prof doç yrd av müh gen alb yzb bn sn st hz op arş gör", "no s sf md bk cilt c tel bkz", "vb vs vd yy m.ö m.s tl km kg dk sn bin mn mr", "örn çev ed haz yay ing lat alm fr ör b.k.z a.ş ltd şti cad sok mah apt krş",
     "bu o onlar şu bir ama ve biz ben ancak fakat ne de için sonra"},
    {"az", "dr prof akad dos müh", "s səh bax c", "il əsr və.s min mln mlrd km kg e.ə b.e", "məs yəni", "bu o onlar bir və amma biz mən"},
    {"ga", "an.tuas an.dr dr prof uas mac", "lch uimh ll alt cf", "srl r.ch i.ch km", "m.sh i.e e.g .i eag", "tá is bhí ní an na sé sí siad agus ach ar i ag le"},
    {"cy", "dr prof mr mrs", "t tt rhif", "ayb ayyb km", "h.y e.e", "mae y yr roedd ac ond yn ar"},
    {"mt", "dr prof sur sra san mons onor avv perit", "nru art p pp vol kap paġ", "eċċ etc q.k w.k km", "eż ara cf", "il l hu hi huma dan din dawn imma u fl fil għal meta wara"},
    {"eu", "jn and dr prof", "zk or art", "etab abar km k.a k.o", "adib hots esan ed", "hau hori eta baina bere ez da"},
    {"sq", "dr prof z znj ing shën", "nr f fq art neni", "etj km kg mln", "p.sh dmth d.m.th psh ed", "ai ajo ata kjo ky por dhe në për kur"},
    {"eo", "s-ro s-ino d-ro prof", "n-ro p ĉap", "ktp k.s a.k p.k km", "ekz t.e", "la li ŝi ĝi ili tio kaj sed en"},
    {"la", "s d m l c p q t", "cap p pp", "etc a.d a.c", "cf i.e v", ""},
    {"af", "dr prof mnr mev me ds", "nr bl art hfst", "ens e.d.m km mil", "bv d.w.s o.a m.a.w ca", "die dit hy sy ons ek maar en in"},
    {"id ms", "dr prof ir drs h hj tn ny jend", "no hlm hal pasal tel", "dll dsb dst rp km", "mis yg a.n d.a ttg pt cv", "ia dia mereka ini itu dan di pada untuk tetapi namun"},
    {"vi", "ts gs ths pgs bs tp", "tr số đ", "v.v km", "vd tp", "anh chị ông bà nó họ và nhưng"},
    {"hy", "պրոֆ դոկտ ակադ սբ", "էջ հ գլ հոդ նկ", "ք.ա մլն մլրդ կմ կգ և.այլն ք.ա", "թ թթ դ դդ հզ օր տե՛ս այսպ անգլ լատ", "նա նրանք սա դա այս այդ բայց և իսկ ես մենք"},
    {"kk ky uz tg tt", "проф акад доц ғ св ул", "б т бет сур қ", "ж жж ғ ғғ т.б т.с.с млн млрд мың км кг теңге б.з.б б.з", "мыс яғни ағылш лат", "бұл ол олар бірақ және"},
    {"he yi", "ד\"ר פרופ גב הרב", "עמ מס סי טל", "וכו וגו", "לדוג", ""},
    {"ar", "د أ م", "ص ج رقم هـ م", "إلخ ق.م", "", ""},
    {"hi mr ne", "डॉ श्री प्रो पं कु स्व सु", "सं पृ क्र", "ई.पू ई", "", ""},
    {"bn as", "ড ডা প্রফেসর মো মোঃ", "নং পৃ", "খ্রি", "", ""},
    {"ta te kn ml", "திரு டாக்டர் முனை", "எண் பக்", "கி.மீ கி.மு கி.பி ரூ", "", ""},
    {"lb", "dr prof här mme m", "nr s art", "asw etc km mio mrd", "z.b d.h ca", "den d'déi dat hien hatt si mir ech an op am"},
};

void add(AbbreviationTable &table, std::string_view words, AbbreviationClass kind) {
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at) table[std::string(words.substr(at, end - at))] |= kind;
        at = end + 1;
    }
}

void add(AbbreviationTable &table, const Row &row) {
    add(table, row.names, abbreviates::name);
    add(table, row.numbers, abbreviates::number);
    add(table, row.units, abbreviates::unit);
    add(table, row.others, abbreviates::other);
    add(table, row.openers, abbreviates::opener);
}


/// All languages' tables; "" is the shared one.
std::map<std::string, AbbreviationTable, std::less<>> make_tables() {
    std::map<std::string, AbbreviationTable, std::less<>> tables;
    add(tables[""], kRows[0]);
    for (const Row &row : kRows)
        for (std::size_t at = 0; at < row.languages.size();) {
            const std::size_t end = std::min(row.languages.find(' ', at), row.languages.size());
            AbbreviationTable &table = tables[std::string(row.languages.substr(at, end - at))];
            add(table, kRows[0]);
            add(table, row);
            at = end + 1;
        }
    return tables;
}

} // namespace

const AbbreviationTable &abbreviations(const Language &language) {
    static const auto tables = make_tables();
    const auto found = tables.find(language.base);
    return found == tables.end() ? tables.at("") : found->second;
}

} // namespace hexapla
