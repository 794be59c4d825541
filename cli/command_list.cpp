// `hexapla list`: what the program knows, a line a thing: its name, a tab, what it is.

#include "lists.h"
#include "nearest.h"
#include "output.h"
#include "usage.h"

namespace hexapla::cli {

Status list_command(const Arguments &arguments) {
    const std::string &wanted = arguments.operands().front();
    Names known;
    for (const List &list : lists()) {
        if (list.name == wanted) return print(list.text(arguments));
        known.push_back(list.name);
    }
    throw Usage("unknown list '" + wanted + "'" + did_you_mean(wanted, known) + " (known: " + joined(known) + ")");
}

} // namespace hexapla::cli
