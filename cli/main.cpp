#include "run.h"

int main(int argc, char **argv) { return hexapla::cli::run({argv + 1, argv + argc}); }
