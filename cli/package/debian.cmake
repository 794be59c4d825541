# `cpack -G DEB` in the build folder makes the Debian package of the program.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hexapla)
set(CPACK_PACKAGE_VENDOR "The Hexapla authors")
# Who stands for the package: whoever passes one on names themselves, as -DHEXAPLA_MAINTAINER="Name <address>".
set(HEXAPLA_MAINTAINER "The Hexapla authors <hexapla@authors.invalid>" CACHE STRING
    "Maintainer of the Debian package (.invalid: nobody reads there, RFC 2606)")
set(CPACK_PACKAGE_CONTACT "${HEXAPLA_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "align the language versions of one document")
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
    "Hexapla reads several language versions of one document, finds the segments
each consists of (title, headings, sentences, list items), lines up the
equivalent ones in any number of languages at once, checks them against each
other and shows what changed from one revision to the next.
.
It needs no network and no trained model. FreeDict dictionaries help where
they are installed.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

# The program alone: the library is for those who build the project.
set(CPACK_COMPONENTS_ALL program)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME hexapla)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "dict-freedict-fin-bul, poppler-utils")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian-files.cmake)
set(CPACK_HEXAPLA_SOURCE ${PROJECT_SOURCE_DIR})
include(CPack)
