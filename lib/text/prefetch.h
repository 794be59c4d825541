#pragma once
// prefetch(): what lies all over memory is asked for before it is needed.

namespace hexapla {

/// A hint, which changes nothing but the time: the memory there is read soon.
inline void prefetch([[maybe_unused]] const void *place) {
#ifdef __GNUC__
    __builtin_prefetch(place);
#endif
}

} // namespace hexapla
