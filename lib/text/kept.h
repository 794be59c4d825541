#pragma once
// Kept: what is made once for each key and then stays, as a language's number words do.

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace hexapla {

/// Safe from any thread: who asks for what is being made waits for it, who asks for anything else does not.
template <typename Value> class Kept {
public:
    /// The key's value, by `make()` where it was not asked for yet. Stays where it is.
    template <typename Make> const Value &get(std::string_view key, Make make) {
        Place &place = place_of(key);
        std::call_once(place.made, [&] { place.value.emplace(make()); });
        return *place.value;
    }

private:
    struct Place {
        std::once_flag made;
        std::optional<Value> value;
    };
    Place &place_of(std::string_view key) {
        const std::lock_guard lock(mutex_);
        const auto found = places_.find(key);
        return found != places_.end() ? found->second : places_[std::string(key)];
    }

    std::mutex mutex_;
    std::map<std::string, Place, std::less<>> places_;
};

} // namespace hexapla
