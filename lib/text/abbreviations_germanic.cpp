// The abbreviations of Germanic languages.

#include "text/abbreviation_rows.h"

namespace hexapla {
namespace {

// clang-format off
constexpr AbbreviationRow kRows[] = {
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
    {.languages = "af",
     .names = "dr prof mnr mev me ds",
     .numbers = "nr bl art hfst",
     .units = "ens e.d.m km mil",
     .others = "bv d.w.s o.a m.a.w ca",
     .openers = "die dit hy sy ons ek maar en in"},
    {.languages = "lb",
     .names = "dr prof här mme m",
     .numbers = "nr s art",
     .units = "asw etc km mio mrd",
     .others = "z.b d.h ca",
     .openers = "den d'déi dat hien hatt si mir ech an op am"},
};
// clang-format on

} // namespace

std::span<const AbbreviationRow> germanic_abbreviations() { return kRows; }

} // namespace hexapla
