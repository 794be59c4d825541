#include "lexicon/exonyms.h"

#include "lexicon/inflection.h"
#include "text/split.h"
#include "text/unicode.h"

#include <algorithm>
#include <iterator>

namespace hexapla {
namespace {

/// How surely a word must be a form of a name, unless it is the whole of a name of so many bytes and an ending of
/// so few: Kölnissä.
constexpr float kSurely = 0.6F;
constexpr std::size_t kWhole = 4, kEnding = 5;

bool is_form(std::string_view word, std::string_view name) {
    const bool whole = name.size() >= kWhole && word.starts_with(name) && word.size() <= name.size() + kEnding;
    return whole || form_of(word, name) >= kSurely;
}

/// A row a name, its forms in any language in Latin letters. What shares its first consonants with one of
/// them, as Prag and Praha, needs no word of its own.
constexpr std::string_view kExonyms[] = {
    // Towns
    "Aachen, Aix, Aken, Aquisgrán, Aquisgrana, Cáchy, Akwizgran",
    "Antwerp, Antwerpen, Anvers, Amberes",
    "Athens, Athen, Athina, Ateena, Ateny",
    "Basel, Bâle, Basilea, Bazylea",
    "Beijing, Peking, Pékin, Pequim, Pechino",
    "Belgrade, Beograd, Nándorfehérvár",
    "Bratislava, Pressburg, Pozsony, Preßburg",
    "Brno, Brünn, Berno",
    "Cologne, Köln, Colonia, Keulen, Kolín, Kolonia",
    "Dresden, Drážďany, Drezno, Dresda",
    "Florence, Firenze, Florenz, Florencia",
    "Geneva, Genf, Genève, Ginevra, Ženeva, Genewa",
    "Genoa, Genova, Gênes, Genua, Janov",
    "Ghent, Gent, Gand, Gante",
    "Gothenburg, Göteborg, Gotemburgo",
    "Helsinki, Helsingfors",
    "Istanbul, Constantinople, Konstantinopel, Carigrad, Konstantinopol",
    "Jerusalem, Yerushalayim, Kudüs, Quds",
    "Kaliningrad, Königsberg, Królewiec",
    "Košice, Kassa, Kaschau",
    "Leipzig, Lipsko, Lipsia, Lipsk",
    "Leuven, Louvain, Löwen, Lovaina",
    "Liège, Lüttich, Luik, Lieja",
    "Ljubljana, Laibach, Lubiana",
    "Lviv, Lemberg, Lwów, Leopoli, Ilyvó",
    "Mainz, Mayence, Maguncia, Magonza, Mohuč",
    "Milan, Mailand, Milano, Mediolan",
    "Munich, München, Monaco, Mnichov, Monachium, Mníchov",
    "Naples, Neapel, Napoli, Nápoles, Neapol",
    "Nuremberg, Nürnberg, Norimberk, Norymberga",
    "Oradea, Nagyvárad, Großwardein",
    "Paris, Parigi, Pařiž, Paryż, Pariisi, Parizh",
    "Plzeň, Pilsen",
    "Regensburg, Ratisbonne, Ratisbona, Řezno, Ratyzbona",
    "Rome, Roma, Řím, Rzym",
    "Sibiu, Hermannstadt, Nagyszeben",
    "Strasbourg, Straßburg, Štrasburk, Estrasburgo",
    "Szeged, Szegedin",
    "Tallinn, Reval, Tallinna",
    "Tampere, Tammerfors",
    "Thessaloniki, Salonica, Selanik, Solun",
    "Trier, Trèves, Tréveris, Treviri, Trevír",
    "Turin, Torino, Turín",
    "Turku, Åbo",
    "Venice, Venedig, Venezia, Benátky, Velence, Wenecja, Mletci",
    "Vienna, Wien, Bécs, Vídeň, Viedeň, Beč, Dunaj, Wiedeń",
    "Vilnius, Wilno, Wilna, Vilna",
    "Warsaw, Warschau, Varšava, Varsó",
    "Wrocław, Breslau, Vratislav, Boroszló",
    "Zagreb, Agram, Zágráb",
    // Rivers, lands, seas
    "Baltic, Ostsee, Itämeri, Östersjön, Läänemeri, Bałtyk",
    "Bavaria, Bayern, Baviera, Bavorsko, Bajor, Baijeri",
    "Carinthia, Kärnten, Korutany, Koroška",
    "Danube, Donau, Duna, Tonava, Dunaj, Dunărea",
    "Elbe, Labe, Łaba",
    "England, Inglaterra, Inghilterra, Angleterre, Anglia, Englanti",
    "Europe, Eurooppa, Avrupa, Evropa",
    "Lapland, Lappi, Sápmi",
    "Meuse, Maas, Mosa",
    "Moldova, Moldau, Vltava",
    "Moselle, Mosel",
    "Netherlands, Holland, Alankomaat, Países, Pays, Hollandia, Nizozemsko, Dutch",
    "Oder, Odra",
    "Rhine, Rein, Rýn, Ren, Rin",
    "Saxony, Sachsen, Saxe, Sajonia, Sasko, Szász, Saksi",
    "Scotland, Schottland, Écosse, Escocia, Skócia, Skotlanti, Skotsko",
    "Silesia, Schlesien, Śląsk, Slezsko, Szilézia",
    "Styria, Steiermark, Štýrsko, Štajerska",
    "Swabia, Schwaben, Souabe, Suabia",
    "Switzerland, Schweiz, Suisse, Suiza, Svizzera, Sveitsi, Švýcarsko, Svájc, Isviçre",
    "Thames, Themse, Tamise, Támesis, Tamigi, Temže",
    "Tuscany, Toskana, Toscana",
    "Wales, Galles, Gales, Walia",
    // Given names of saints, popes and kings
    "Andrew, Andreas, André, Andrés, Ondřej, Endre, Antti",
    "Charles, Karl, Carlos, Karel, Károly, Kaarle, Karol",
    "Elizabeth, Isabel, Erzsébet, Alžběta, Elisabetta, Elżbieta, Erzsebet",
    "Eugene, Evgeni, Jenő, Yevgeny",
    "Francis, Franz, Ferenc, František, Franciszek, Francesco",
    "George, Georg, Jorge, Jiří, György, Jerzy, Yrjö, Giorgio, Juraj, Gheorghe, Jordi",
    "Gregory, Gergely, Řehoř, Grzegorz",
    "Helen, Elena, Ilona, Jelena",
    "Henry, Heinrich, Enrique, Jindřich, Henrik",
    "Hugh, Hugo, Ugo",
    "Ivan, John, Johann, Johannes, Jean, Juan, Giovanni, János, Jan, Ján, João, Ioan, Juhani, Ioannis",
    "James, Jacob, Jakob, Jacques, Jaime, Giacomo, Jaakko, Santiago, Diego",
    "Joseph, József, Giuseppe, Pepe, Osip",
    "Ladislaus, László, Vladislav, Władysław, Lancelot",
    "Lawrence, Laurent, Lorenzo, Lőrinc, Vavřinec, Wawrzyniec, Lauri",
    "Leo, Leone, Lev, León",
    "Louis, Ludwig, Luis, Luigi, Lajos, Ludvík, Ludwik, Ludvig",
    "Margaret, Margarita, Markéta, Małgorzata",
    "Matthew, Matthäus, Mateo, Máté, Matouš, Matti",
    "Michael, Michel, Miguel, Mihály, Mikael, Michał",
    "Nicholas, Nikolaus, Miklós, Mikuláš, Mikołaj, Niilo",
    "Paul, Pablo, Paolo, Pál, Pavel, Paweł, Paavali",
    "Peter, Pierre, Pedro, Pietro, Piotr, Petr, Pekka",
    "Philip, Felipe, Fülöp, Filip",
    "Rudolph, Rudolf, Rodolfo",
    "Stephen, Stefan, Étienne, Esteban, István, Štěpán, Szczepan, Tapani",
    "Theodore, Fyodor, Fedor, Tivadar",
    "Thomas, Tamás, Tuomas, Tomáš, Foma",
    "Wenceslaus, Václav, Wenzel, Vencel",
    "William, Wilhelm, Guillaume, Guillermo, Guglielmo, Vilém, Vilmos, Viljami",
};

} // namespace

std::vector<std::size_t> exonym_rows(std::string_view word) {
    const std::string form = fold(word);
    std::vector<std::size_t> result;
    for (std::size_t row = 0; row < std::size(kExonyms); ++row) {
        const auto names = split(kExonyms[row], ',');
        const bool here = std::any_of(names.begin(), names.end(), [&](std::string_view name) {
            return is_form(form, fold(name.substr(name.find_first_not_of(' '))));
        });
        if (here) result.push_back(row);
    }
    return result;
}

} // namespace hexapla
