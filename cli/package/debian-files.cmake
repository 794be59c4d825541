# Run by CPack on the files as installed: what Debian wants otherwise than `cmake --install` does it.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/program/usr/share)
set(documents ${share}/doc/hexapla)

file(REMOVE ${documents}/LICENSE)
configure_file(${CPACK_HEXAPLA_SOURCE}/cli/package/copyright ${documents}/copyright COPYONLY)
configure_file(${CPACK_HEXAPLA_SOURCE}/cli/package/changelog ${documents}/changelog.Debian COPYONLY)
file(CHMOD ${documents}/copyright ${documents}/changelog.Debian # whatever the checkout's umask was
     FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(GLOB pages ${share}/man/man*/*)
execute_process(COMMAND gzip -9nf ${pages} ${documents}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)

# zsh's own site-functions are the machine's owner's there.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
