#pragma once
// Memory for parsers in C, which abort or go on with a null pointer where there is no more. These throw
// std::bad_alloc through them; what the parser held then is not given back.

#include <cstdlib>
#include <new>

namespace hexapla::c_memory {

inline void *allocated(void *memory) {
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}
inline void *allocate(std::size_t size) { return allocated(std::malloc(size > 0 ? size : 1)); }
inline void *allocate_zeros(std::size_t count, std::size_t size) {
    return allocated(std::calloc(count > 0 ? count : 1, size > 0 ? size : 1));
}
inline void *reallocate(void *memory, std::size_t size) { return allocated(std::realloc(memory, size > 0 ? size : 1)); }

} // namespace hexapla::c_memory
