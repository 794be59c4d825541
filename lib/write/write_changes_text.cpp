#include "write/writers.h"
