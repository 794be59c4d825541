// The abbreviations of Slavic languages.

#include "text/abbreviation_rows.h"

namespace hexapla {
namespace {

// clang-format off
constexpr AbbreviationRow kRows[] = {
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
};
// clang-format on

} // namespace

std::span<const AbbreviationRow> slavic_abbreviations() { return kRows; }

} // namespace hexapla
