#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include <unicode/uclean.h>

int main(int argc, char **argv) {
    const int status = doctest::Context(argc, argv).run();
    u_cleanup(); // ICU caches until exit; a leak checker would count them
    return status;
}
