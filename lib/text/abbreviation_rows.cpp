#include "text/abbreviation_rows.h"

namespace hexapla {
namespace {

// clang-format off
constexpr AbbreviationRow kRows[] = {
    {.names = "dr mr mrs ms prof st sr jr mt messrs",
     .numbers = "no n° nº nr vol fig cf p pp art",
     .units = "etc",
     .others = "vs ed eds al co corp inc ltd"},
    {.languages = "bg",
     .names = "проф акад доц инж арх ген полк подп кап майор адв г-н г-жа д-р св гр ул "
              "бул пл с-р чл.-кор преп ас еп в",
     .numbers = "чл ал т стр бр гл ср вж табл фиг обн изм доп пар сб кв бл ет вх ап пл",
     .units = "г год гг в вв лв млн млрд хил ст кг км др пр т.н н.е пр.н.е и.т.н м.г т.г "
              "с.г мин сек ч ок проц щ.д тр",
     .others = "напр вкл вм т.е т.нар нар срв тел лат англ рус фр нем гр бълг пс к.г изд "
               "прев съст дв обл благов",
     .openers = "това той тя то те този тази тези но а в на от по за при след според когато "
                "ако и ние аз"},
    {.languages = "ru",
     .names = "проф акад доц инж г-н г-жа св им ул пл пер просп пр-т гр тов ген полк кап "
              "о-в оз р пос пгт дер с г д-р",
     .numbers = "стр с рис табл гл ст п пп т тт разд кв д вып см ср оп",
     .units = "г гг в вв руб коп млн млрд тыс кг км др пр т.д т.п н.э кв.м куб.м мин сек "
              "ч чел дол долл экз у.е д шт м",
     .others = "напр т.е т.н т.к т.о англ лат нем фр франц греч рус итал исп яп кит букв "
               "род ум ок изд ред авт обл р-н прим соотв сокр тел нар",
     .openers = "это он она оно они в на но а по после при для если когда также однако и мы "
                "я так его её их"},
    {.languages = "uk",
     .names = "проф акад доц інж св ім вул пл пров просп ген полк о м с смт р оз д-р п",
     .numbers = "стор с рис табл гл ст ч п пп т тт розд кв буд вип див пор",
     .units = "р рр ст грн коп млн млрд тис кг км ін т.д т.п н.е хв сек год чол дол шт",
     .others = "напр т.зв тобто англ лат нім фр грец рос укр італ ісп букв нар бл вид ред "
               "обл р-н прим тел",
     .openers = "це він вона воно вони в у на але а по після при для якщо коли також проте "
                "і та ми я так його її їх"},
    {.languages = "be",
     .names = "праф акад дац ім вул пл прасп св г",
     .numbers = "стар с мал гл арт п т",
     .units = "г гг ст руб млн млрд тыс кг км інш г.д",
     .others = "напр англ лац",
     .openers = "гэта ён яна яны у на але і"},
    {.languages = "mk",
     .names = "проф акад доц инж д-р г-дин г-ѓа св ул бул",
     .numbers = "чл ст стр бр т",
     .units = "г год млн мил ден кг км др н.е",
     .others = "напр т.е т.н",
     .openers = "ова тој таа тоа тие овој но во на од по за"},
    {.languages = "sr hr bs sh",
     .names = "dr mr prof akad doc ing gosp gđa sv ul mons msgr gen dipl mag др мр проф "
              "акад доц инж св ул гђа ген",
     .numbers = "čl st str br sv t v чл ст стр бр в",
     .units = "god g tis mil mlrd km kg kn din sl dr stolj st min sek r год г тис мил "
              "млрд дин сл др хиљ",
     .others = "npr tzv tj odn itd usp tel lat eng engl njem fr hrv srp rođ im нпр тзв тј "
               "одн итд уп лат енгл",
     .openers = "to on ona ono oni ovo taj ta ali u na iz za po nakon prema kad ako ne i mi "
                "ja он она они ово али у на за по након према ми ја"},
    {.languages = "sl",
     .names = "dr mag prof akad doc inž gosp ga sv ul dipl univ spec",
     .numbers = "čl št str sv gl pogl tč odst",
     .units = "l st tis mio mrd km kg dr itd ipd idr ur min sek r eur",
     .others = "npr tj oz t.i i t.im tim tel lat angl nem fr slov roj ibid ljubl",
     .openers = "to on ona ono oni ta ti te v na za po pri ko če ne in mi jaz"},
    {.languages = "cs",
     .names = "dr mgr ing prof doc judr mudr phdr rndr bc csc sv p pí gen plk kpt ul nám "
              "tř mjr por",
     .numbers = "č čl čís str s odst písm obr tab sv roč kap srov viz tel",
     .units = "r l st tis mil mld km kg kč hod min sek atd apod aj př.n.l n.l ha",
     .others = "např tzv tj mj resp popř příp event cca lat angl něm franc nar zem vč zn "
               "vyd",
     .openers = "to on ona ono oni tento tato toto v na za po při když ale a i my já podle"},
    {.languages = "sk",
     .names = "dr mgr ing prof doc judr mudr phdr rndr bc csc sv p gen plk kpt ul nám mjr",
     .numbers = "č čl čís str s ods písm obr tab zv roč kap por tel pozri",
     .units = "r l st tis mil mld km kg sk hod min sek atď apod pod ap pr.n.l n.l ha",
     .others = "napr tzv tj t.j t.z resp príp event cca lat angl nem franc nar zom vr",
     .openers = "to on ona ono oni tento táto toto v na za po pri keď ale a i my ja podľa"},
    {.languages = "pl",
     .names = "dr mgr inż prof doc hab lek ks św bp abp kard gen płk kpt mjr por ul pl al "
              "os im o s śp hr",
     .numbers = "nr art s str ust pkt poz par rozdz rys tab t ryc zob por tel godz",
     .units = "r w tys mln mld zł km kg gr godz min sek in itd itp n.e p.n.e ok m.in wg",
     .others = "np tzw tj m.in ok łac ang niem franc gr ros wł ur zm red wyd zw ww pn płd "
               "zach wsch woj pow gm",
     .openers = "to on ona ono oni ten ta te w na za po przy gdy ale a i my ja jednak jego "
                "jej"},
    {.languages = "de",
     .names = "dr prof hr fr hl st sr ing dipl med phil jur rer nat habil frhr gebr pfr",
     .numbers = "nr s bd abs art kap abb tab vgl str ziff rn anm lit ca jg tel st",
     .units = "mio mrd std min sek jh jhd jhdt usw etc uvm u.a.m u.s.w km kg chr n.chr "
              "v.chr eur tsd z.zt",
     .others = "bzw ca evtl ggf inkl exkl bspw z.b d.h u.a o.ä u.ä i.d.r s.o s.u v.a engl "
               "lat frz griech ital geb gest sog allg bes urspr dt ehem einschl hrsg aufl "
               "inc nördl südl östl westl verh zzt jan feb febr apr aug sept okt nov dez "
               "mo di mi do sa so",
     .openers = "der die das er sie es wir ich ihr ein eine dies diese dieser dieses auch "
                "aber in im am auf bei nach mit für von als wenn so dann dort hier sein "
                "seine ihre da zu zur zum seit während doch man jedoch danach später heute "
                "und den dem des zwar neben nur nicht"},
    {.languages = "en",
     .names = "dr mr mrs ms messrs mmes prof st gen col lt sgt capt cmdr adm maj rev hon "
              "gov sen rep pres supt ft mt sr jr fr",
     .numbers = "no nos vol vols fig figs ch chap sec art p pp para paras cf eq ref tab pt "
                "apt col rm ext ver approx ca c",
     .units = "etc p.m a.m esq jr sr bros ft yd lb lbs oz",
     .others = "vs e.g i.e eg ie al ed eds viz co corp inc ltd llc plc dept univ assn est "
               "intl govt natl ave blvd rd sq jan feb mar apr jun jul aug sep sept oct nov "
               "dec mon tue tues thu thur thurs fri u.s u.k u.n ph.d b.a m.a d.c incl excl "
               "misc op cit ibid trans repr rev",
     .openers = "the he she it they we i you this that these those there but and in on at "
                "for as if when however his her its their our my a an i'm it's he's she's "
                "what who how why where after although while since then so not no yes to "
                "from with by did do does is are was were can will would let please have "
                "has"},
    {.languages = "fr",
     .names = "m mm mme mmes mlle mlles me mgr dr pr st ste sts cap col gén lt",
     .numbers = "no art p pp vol t fig chap al tél n°",
     .units = "etc av apr env km h min",
     .others = "cf ex c.-à-d i.e éd coll dir trad éds vs bd av boul ibid op cit janv févr "
               "juil sept oct nov déc s.a j.-c",
     .openers = "le la les il elle ils elles un une ce cette ces en dans mais et à au aux "
                "on nous je pour par selon après lors l'on"},
    {.languages = "es",
     .names = "sr sra sres sras srta dr dra drs d dña dª prof profa lic ing arq gral cnel "
              "cap mons fr sto sta hno hna ud uds excmo ilmo avda av pza",
     .numbers = "núm núms no nro art arts pág págs p pp vol t cap fig tel tfno aprox ext "
                "cra fax",
     .units = "etc a.m p.m a.c d.c km min ee.uu cía",
     .others = "ej p.ej cf vid vs ed eds trad ibíd op cit depto dpto izq dcha ee uu jj rr "
               "s.a s.l",
     .openers = "el la los las él ella ellos ellas un una este esta esto estos en pero y a "
                "al no se su sus por para según tras cuando es lo con"},
    {.languages = "ca",
     .names = "sr sra srs dr dra prof mn av pl c",
     .numbers = "núm art pàg p pp vol cap fig tel",
     .units = "etc a.c d.c km min",
     .others = "ex p.ex cf vs ed ee uu",
     .openers = "el la els les un una aquest aquesta en però i a no es per segons"},
    {.languages = "gl",
     .names = "sr sra dr dra d dna prof av",
     .numbers = "núm art páx p pp vol cap fig tel",
     .units = "etc a.c d.c km",
     .others = "ex p.ex cf vs ed ee uu",
     .openers = "o a os as el ela un unha este esta en pero e no na"},
    {.languages = "pt",
     .names = "sr sra srs sras srta dr dra drs prof profa eng arq d exmo exma gen cel cap "
              "sto sta pe fr av r",
     .numbers = "n nº núm art arts pág págs p pp vol cap fig tel séc aprox",
     .units = "etc a.c d.c km h min cia ltda",
     .others = "ex p.ex cf vs ed eds org trad ibid op cit depto e.u.a s.a jan fev mar abr "
               "jun jul ago set out nov dez",
     .openers = "o a os as ele ela eles elas um uma este esta isto estes em no na nos nas "
                "mas e se por para segundo após quando é com ao"},
    {.languages = "it",
     .names = "sig sigg sig.ra sig.na sig.ri dott dott.ssa dr prof prof.ssa ing avv arch "
              "on sen geom rag mons card gen col cap don s ss sta sto egr gent spett "
              "psicol",
     .numbers = "n nr nn art artt pag pagg p pp vol cap fig tel cfr par",
     .units = "ecc etc a.c d.c km min sec co",
     .others = "es ad.es p.es vs ed trad cit ibid op c.a ca circa gen feb mar apr mag giu "
               "lug ago set sett ott nov dic lun mer gio ven sab dom v s.p.a spa s.r.l srl",
     .openers = "il lo la i gli le egli ella essi lui lei un una questo questa questi in ma "
                "e a al nel nella si per secondo dopo quando è con l'anno"},
    {.languages = "ro",
     .names = "dl d-l dna d-na dr prof ing acad av gen col cpt lt sf str bd bl sc ap nr "
              "conf lect asist ec jud com mun pr",
     .numbers = "nr art alin pag p pp vol cap fig lit pct cf tel sec etc anexa",
     .units = "etc î.hr d.hr mil mld km kg min ș.a ş.a ș.a.m.d ş.a.m.d î.e.n e.n lei",
     .others = "ex de.ex adică cca aprox lat engl fr germ sec red ed trad op cit ibid s.a "
               "n.a",
     .openers = "el ea ei ele un o acest această acestea acesta aceasta în la dar și pe "
                "pentru după când nu se este cu din de a"},
    {.languages = "hu",
     .names = "dr prof ifj id özv br gr st szt ft",
     .numbers = "sz évf old o l p ker kb ld tel u fsz",
     .units = "ft stb sz kr.e kr.u i.e i.sz m kg km db",
     .others = "pl ún ill vö kb ti tkp szerk ford jan febr márc ápr máj jún júl aug szept "
               "okt nov dec u.n bp hrsz bt kft rt zrt nyrt",
     .openers = "a az ez ő ők és de ha nem is egy mi én azonban ezért ezt azt"},
    {.languages = "et",
     .names = "dr prof hr pr mag akad kol kpt ltn st tn",
     .numbers = "lk nr p lg ptk art vt kd tel s",
     .units = "a aj jne jt jms jpm sh eur kr mln mrd tuh km kg min sek saj ekr pkr e.kr "
              "p.kr",
     .others = "nt näit nn s.o st sks sh lüh ingl lad saks vn pr snd ca u umb vrd",
     .openers = "see ta tema nad nemad kui ja aga ent ka siis on mis ma me"},
    {.languages = "fi",
     .names = "tri toht prof maist yliop.apul.prof dos fil kand lis rva hra nti kenr ev "
              "ins arkkit p pyh",
     .numbers = "s nro no ks vrt kpl art luku kuva taul puh klo n os",
     .units = "jne yms ym tms eaa jaa ekr jkr e.kr j.kr e.a.a j.a.a milj mrd t kpl min "
              "sek os v ko kl h km kg mk eur alk em ed",
     .others = "mm esim eli ts n engl ruots saks lat ransk ven so t ent nyk synt syn k s "
               "os toim suom vast mlk mk po ko ao vt tod.näk ns kts lyh til puh sim srk it",
     .openers = "se hän he ne tämä nämä ja mutta kun jos myös on ei en minä me sen hänen "
                "niin nyt silloin sitten"},
    {.languages = "lv",
     .names = "dr prof akad doc kgdze kdze sv gen plkv ing hab",
     .numbers = "nr lpp p panta d sk sej att tab nod tel",
     .units = "g gs gad plkst ls mljrd milj tūkst km kg min sek utt u.c tml u.tml p.m.ē "
              "m.ē",
     .others = "piem t.i t.s t.sk resp apm angļu vāc lat kr sal u.c t.p dz",
     .openers = "tas tā viņš viņa viņi šis šī bet un no uz ar par kad ja mēs es"},
    {.languages = "lt",
     .names = "dr prof doc akad ponas inž kun šv gen plk gerb p vysk adv",
     .numbers = "nr p psl str sk d t g žr plg tel pav lent pvz",
     .units = "m a d lt ct mln mlrd tūkst km kg min val sek kt pan vnt pr.kr po.kr pr.m.e",
     .others = "pvz t.y t.p vad angl lot vok pranc rus lietuv g k sav apskr r raj red sud "
               "vert liet",
     .openers = "tai jis ji jie jos šis ši šie bet ir o į iš su apie kai jei mes aš"},
    {.languages = "sv",
     .names = "dr prof hr fr doc st s:t kapt ing dir",
     .numbers = "nr s sid kap kl st tel jfr art bil fig vol",
     .units = "kr tkr mkr milj mdr osv mm etc m.m m.fl o.s.v f.kr e.kr km kg min sek st "
              "tr uppl",
     .others = "t.ex bl.a d.v.s dvs t.o.m f.d s.k ca fr.o.m fr t ex resp inkl exkl bl a "
               "enl eng f.n n.b jan feb febr apr aug sept okt nov dec obs",
     .openers = "det den de han hon vi jag du ett en detta denna dessa men och i på för när "
                "om efter att så där här"},
    {.languages = "da",
     .names = "dr prof hr fr frk skt ing dir lic mag cand",
     .numbers = "nr s kl stk kap art tlf sml jf pkt bd fig tv th st",
     .units = "kr mio mia osv o.l m.m m.v m.fl mv etc f.kr e.kr km kg min sek o.a tdr pct "
              "t",
     .others = "f.eks fx bl.a dvs d.v.s ca inkl ekskl iflg pga p.g.a mht hhv vedr evt eks "
               "tlf eng lat ty fr opr jvf resp red udg jan feb mar apr aug sept okt nov "
               "dec s.u",
     .openers = "det den de han hun vi jeg du et en dette denne disse men og i på for når "
                "hvis efter at så der her hvad"},
    {.languages = "nb no nn",
     .names = "dr prof hr fr frk st ing dir lic mag cand",
     .numbers = "nr s kl stk kap art tlf jf pkt bd fig",
     .units = "kr mill mrd osv o.l m.m m.v m.fl mv etc f.kr e.kr km kg min sek tusen pst",
     .others = "f.eks bl.a dvs d.v.s ca inkl ekskl iflg pga p.g.a mht hhv vedr ev evt eng "
               "lat ty fr oppr jfr resp red utg jan feb mar apr aug sept okt nov des",
     .openers = "det den de han hun vi jeg du et en dette denne disse men og i på for når "
                "hvis etter at så der her hva eg ho me"},
    {.languages = "is",
     .names = "dr prof hr fr sr st",
     .numbers = "nr bls kl gr mgr sbr bindi",
     .units = "kr o.s.frv o.fl o.þ.h m.a m.kr f.kr e.kr km kg mín",
     .others = "t.d þ.e þ.e.a.s m.a s.s f.h e.h u.þ.b skv sl ath ens lat",
     .openers = "það hann hún þeir þær en og í á við ég þetta þessi"},
    {.languages = "nl",
     .names = "dr drs mr mw mevr dhr prof ir ing ds st h jhr jkvr gen kol kap past",
     .numbers = "nr nrs blz p art afd afl hfst fig vgl tel bl par",
     .units = "enz e.d e.a etc mln mld km kg min sec v.chr n.chr jl ll",
     .others = "bijv bv d.w.z o.a m.b.t m.a.w i.p.v t.a.v n.a.v ca resp incl excl evt nl "
               "zgn zg zog i.v.m a.d engl lat fr du red uitg geb vs jan feb mrt apr aug "
               "sept okt nov dec n.v b.v",
     .openers = "de het een hij zij ze wij we ik dit dat deze die er maar en in op voor als "
                "toen na bij om ook"},
    {.languages = "el",
     .names = "κ κα κκ κος δρ καθ αγ στρ πρ",
     .numbers = "αρ άρθρ σελ σ παρ εδ τ τόμ κεφ εικ πίν βλ πρβλ τηλ αριθ",
     .units = "κ.λπ κλπ κ.ά κ.α κ.ο.κ κτλ κ.τ.λ π.χ μ.χ π.μ μ.μ εκ δισ εκατ χλμ ευρώ ευρ "
              "δρχ",
     .others = "π.χ δηλ λ.χ βλ κ.λ.π αγγλ λατ γαλλ γερμ ιαν φεβρ μαρτ απρ αυγ σεπτ οκτ "
               "νοεμ δεκ υπ η.π.α ηπα",
     .openers = "ο η το οι τα αυτός αυτή αυτό αλλά και σε στο στη στην για όταν αν με από "
                "εμείς δεν"},
    {.languages = "tr",
     .names = "dr prof doç yrd av müh gen alb yzb bn sn st hz op arş gör",
     .numbers = "no s sf md bk cilt c tel bkz",
     .units = "vb vs vd yy m.ö m.s tl km kg dk sn bin mn mr",
     .others = "örn çev ed haz yay ing lat alm fr ör b.k.z a.ş ltd şti cad sok mah apt krş",
     .openers = "bu o onlar şu bir ama ve biz ben ancak fakat ne de için sonra"},
    {.languages = "az",
     .names = "dr prof akad dos müh",
     .numbers = "s səh bax c",
     .units = "il əsr və.s min mln mlrd km kg e.ə b.e",
     .others = "məs yəni",
     .openers = "bu o onlar bir və amma biz mən"},
    {.languages = "ga",
     .names = "an.tuas an.dr dr prof uas mac",
     .numbers = "lch uimh ll alt cf",
     .units = "srl r.ch i.ch km",
     .others = "m.sh i.e e.g .i eag",
     .openers = "tá is bhí ní an na sé sí siad agus ach ar i ag le"},
    {.languages = "cy",
     .names = "dr prof mr mrs",
     .numbers = "t tt rhif",
     .units = "ayb ayyb km",
     .others = "h.y e.e",
     .openers = "mae y yr roedd ac ond yn ar"},
    {.languages = "mt",
     .names = "dr prof sur sra san mons onor avv perit",
     .numbers = "nru art p pp vol kap paġ",
     .units = "eċċ etc q.k w.k km",
     .others = "eż ara cf",
     .openers = "il l hu hi huma dan din dawn imma u fl fil għal meta wara"},
    {.languages = "eu",
     .names = "jn and dr prof",
     .numbers = "zk or art",
     .units = "etab abar km k.a k.o",
     .others = "adib hots esan ed",
     .openers = "hau hori eta baina bere ez da"},
    {.languages = "sq",
     .names = "dr prof z znj ing shën",
     .numbers = "nr f fq art neni",
     .units = "etj km kg mln",
     .others = "p.sh dmth d.m.th psh ed",
     .openers = "ai ajo ata kjo ky por dhe në për kur"},
    {.languages = "eo",
     .names = "s-ro s-ino d-ro prof",
     .numbers = "n-ro p ĉap",
     .units = "ktp k.s a.k p.k km",
     .others = "ekz t.e",
     .openers = "la li ŝi ĝi ili tio kaj sed en"},
    {.languages = "la",
     .names = "s d m l c p q t",
     .numbers = "cap p pp",
     .units = "etc a.d a.c",
     .others = "cf i.e v"},
    {.languages = "af",
     .names = "dr prof mnr mev me ds",
     .numbers = "nr bl art hfst",
     .units = "ens e.d.m km mil",
     .others = "bv d.w.s o.a m.a.w ca",
     .openers = "die dit hy sy ons ek maar en in"},
    {.languages = "id ms",
     .names = "dr prof ir drs h hj tn ny jend",
     .numbers = "no hlm hal pasal tel",
     .units = "dll dsb dst rp km",
     .others = "mis yg a.n d.a ttg pt cv",
     .openers = "ia dia mereka ini itu dan di pada untuk tetapi namun"},
    {.languages = "vi",
     .names = "ts gs ths pgs bs tp",
     .numbers = "tr số đ",
     .units = "v.v km",
     .others = "vd tp",
     .openers = "anh chị ông bà nó họ và nhưng"},
    {.languages = "hy",
     .names = "պրոֆ դոկտ ակադ սբ",
     .numbers = "էջ հ գլ հոդ նկ",
     .units = "ք.ա մլն մլրդ կմ կգ և.այլն",
     .others = "թ թթ դ դդ հզ օր տե՛ս այսպ անգլ լատ",
     .openers = "նա նրանք սա դա այս այդ բայց և իսկ ես մենք"},
    {.languages = "kk ky uz tg tt",
     .names = "проф акад доц ғ св ул",
     .numbers = "б т бет сур қ",
     .units = "ж жж ғ ғғ т.б т.с.с млн млрд мың км кг теңге б.з.б б.з",
     .others = "мыс яғни ағылш лат",
     .openers = "бұл ол олар бірақ және"},
    {.languages = "he yi",
     .names = "ד\"ר פרופ גב הרב",
     .numbers = "עמ מס סי טל",
     .units = "וכו וגו",
     .others = "לדוג"},
    {.languages = "ar",
     .names = "د أ م",
     .numbers = "ص ج رقم هـ م",
     .units = "إلخ ق.م"},
    {.languages = "hi mr ne",
     .names = "डॉ श्री प्रो पं कु स्व सु",
     .numbers = "सं पृ क्र",
     .units = "ई.पू ई"},
    {.languages = "bn as",
     .names = "ড ডা প্রফেসর মো মোঃ",
     .numbers = "নং পৃ",
     .units = "খ্রি"},
    {.languages = "ta te kn ml",
     .names = "திரு டாக்டர் முனை",
     .numbers = "எண் பக்",
     .units = "கி.மீ கி.மு கி.பி ரூ"},
    {.languages = "lb",
     .names = "dr prof här mme m",
     .numbers = "nr s art",
     .units = "asw etc km mio mrd",
     .others = "z.b d.h ca",
     .openers = "den d'déi dat hien hatt si mir ech an op am"},
};
// clang-format on

} // namespace

std::span<const AbbreviationRow> abbreviation_rows() {
    return kRows;
}

} // namespace hexapla
