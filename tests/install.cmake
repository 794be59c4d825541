# cmake -DBUILD=… -DSOURCE=… -DWORK=… -P install.cmake: installs the build into WORK, builds the
# program of lib/README.md outside the tree against it, by find_package and by pkg-config, and runs both.
cmake_minimum_required(VERSION 3.25)
set(prefix ${WORK}/prefix)
set(expected "Toimet:\tMeasures:\t\nKorruption torjunta.\tFighting corruption.\t\nAsekaupan torjunta.\tFighting arms trafficking.\t\n")
file(REMOVE_RECURSE ${WORK})

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}: status ${status}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect program)
  run(${program})
  if(NOT output STREQUAL expected)
    message(FATAL_ERROR "${program} printed\n${output}instead of\n${expected}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
file(READ ${SOURCE}/lib/README.md manual)
if(NOT manual MATCHES "\n```cpp\n([^`]*)```\n")
  message(FATAL_ERROR "lib/README.md shows no program")
endif()
file(WRITE ${WORK}/example/main.cpp "${CMAKE_MATCH_1}")
file(COPY ${SOURCE}/tests/example/CMakeLists.txt DESTINATION ${WORK}/example)

run(${CMAKE_COMMAND} -S ${WORK}/example -B ${WORK}/cmake -DCMAKE_PREFIX_PATH=${prefix})
run(${CMAKE_COMMAND} --build ${WORK}/cmake)
expect(${WORK}/cmake/example)

set(ENV{PKG_CONFIG_PATH} ${prefix}/lib/pkgconfig)
run(pkg-config --cflags --libs hexapla)
separate_arguments(flags UNIX_COMMAND "${output}")
run(${COMPILER} -std=c++20 ${WORK}/example/main.cpp -o ${WORK}/by-pkg-config ${flags})
expect(${WORK}/by-pkg-config)

run(${prefix}/bin/hexapla --version)
# The headers need no others than the standard library's and each other.
file(GLOB_RECURSE headers ${prefix}/include/hexapla/*.h)
foreach(header IN LISTS headers)
  file(STRINGS ${header} includes REGEX "^#include (\"|<.*[/.])")
  foreach(line IN LISTS includes)
    string(REGEX MATCH "[\"<]([^\">]+)" matched "${line}")
    if(NOT EXISTS ${prefix}/include/hexapla/${CMAKE_MATCH_1})
      message(SEND_ERROR "${header} includes ${CMAKE_MATCH_1}, which is not installed with it")
    endif()
  endforeach()
endforeach()

foreach(file man/man1/hexapla.1 man/man1/hexapla-align.1 man/man5/hexapla-formats.5 man/man7/hexapla-cluster.7 bash-completion/completions/hexapla
        zsh/site-functions/_hexapla fish/vendor_completions.d/hexapla.fish)
  if(NOT EXISTS ${prefix}/share/${file})
    message(FATAL_ERROR "share/${file} was not installed")
  endif()
endforeach()
