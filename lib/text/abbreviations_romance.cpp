// The abbreviations of Romance languages and Latin.

#include "text/abbreviation_rows.h"

namespace hexapla {
namespace {

// clang-format off
constexpr AbbreviationRow kRows[] = {
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
    {.languages = "la",
     .names = "s d m l c p q t",
     .numbers = "cap p pp",
     .units = "etc a.d a.c",
     .others = "cf i.e v"},
};
// clang-format on

} // namespace

std::span<const AbbreviationRow> romance_abbreviations() { return kRows; }

} // namespace hexapla
