# Makes common_words_data.cpp of the tables in common/, so that the library carries them.
file(GLOB tables CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/lib/lexicon/common/*.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${tables})
set(HEXAPLA_COMMON_WORDS "")
foreach(table IN LISTS tables) # in the order of their names
  cmake_path(GET table STEM language)
  file(READ ${table} content)
  if(language STREQUAL meanings)
    set(HEXAPLA_MEANINGS "${content}")
  else()
    string(APPEND HEXAPLA_COMMON_WORDS "    {\"${language}\", R\"hexapla(${content})hexapla\"sv},\n")
  endif()
endforeach()
configure_file(lib/lexicon/common_words_data.cpp.in common_words_data.cpp @ONLY)
