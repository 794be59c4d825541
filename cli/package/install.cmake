# What `cmake --install` puts where. Two parts: the program with its pages and completions, and what other
# programs are built with.
install(TARGETS hexapla_program RUNTIME COMPONENT program)
install(PROGRAMS cli/cluster/hexapla-slurm TYPE BIN COMPONENT program)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
foreach(section 1 5 7)
  file(GLOB pages CONFIGURE_DEPENDS man/*.${section})
  install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT program)
endforeach()

# Completions, written by the program from its own tables.
if(NOT CMAKE_CROSSCOMPILING)
  function(hexapla_completions shell folder file)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/completions/${shell}/${file})
    add_custom_command(OUTPUT ${script} COMMAND ${CMAKE_COMMAND} -E make_directory completions/${shell}
                       COMMAND hexapla_program completions ${shell} --output ${script}
                       DEPENDS hexapla_program VERBATIM)
    add_custom_target(hexapla_completions_${shell} ALL DEPENDS ${script})
    install(FILES ${script} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder} COMPONENT program)
  endfunction()
  hexapla_completions(bash bash-completion/completions hexapla)
  hexapla_completions(zsh zsh/site-functions _hexapla)
  hexapla_completions(fish fish/vendor_completions.d hexapla.fish)
endif()

# For others to link: find_package(hexapla), or pkg-config.
include(CMakePackageConfigHelpers)
# Headers over other libraries' stay here: who uses Hexapla needs none of those.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/lib lib/*.h)
set(HEXAPLA_PUBLIC_HEADERS)
foreach(header IN LISTS headers)
  file(STRINGS lib/${header} foreign REGEX "^#include <.*[/.]")
  if(NOT foreign)
    list(APPEND HEXAPLA_PUBLIC_HEADERS ${header})
  endif()
endforeach()
set(HEXAPLA_PACKAGE ${CMAKE_INSTALL_LIBDIR}/cmake/hexapla)
install(TARGETS hexapla EXPORT hexaplaTargets ARCHIVE COMPONENT development LIBRARY COMPONENT program
        NAMELINK_COMPONENT development)
foreach(header IN LISTS HEXAPLA_PUBLIC_HEADERS)
  cmake_path(GET header PARENT_PATH room)
  install(FILES lib/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/hexapla/${room} COMPONENT development)
endforeach()
install(EXPORT hexaplaTargets NAMESPACE hexapla:: DESTINATION ${HEXAPLA_PACKAGE} COMPONENT development)
configure_package_config_file(lib/hexaplaConfig.cmake.in hexaplaConfig.cmake INSTALL_DESTINATION ${HEXAPLA_PACKAGE})
write_basic_package_version_file(hexaplaConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/hexaplaConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/hexaplaConfigVersion.cmake
        DESTINATION ${HEXAPLA_PACKAGE} COMPONENT development)
list(JOIN HEXAPLA_MODULES ", " HEXAPLA_REQUIRES)
string(REGEX REPLACE "([<>]?=)" " \\1 " HEXAPLA_REQUIRES "${HEXAPLA_REQUIRES}")
# From where hexapla.pc is installed back to the prefix, whatever the prefix will be.
file(RELATIVE_PATH HEXAPLA_UP /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
configure_file(lib/hexapla.pc.in hexapla.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/hexapla.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig
        COMPONENT development)
