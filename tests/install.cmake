# cmake -DBUILD=… -DSOURCE=… -DWORK=… -P install.cmake: installs the build into WORK, builds the
# example outside the tree against it, by find_package and by pkg-config, and runs both.
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
run(${CMAKE_COMMAND} -S ${SOURCE}/tests/example -B ${WORK}/cmake -DCMAKE_PREFIX_PATH=${prefix})
run(${CMAKE_COMMAND} --build ${WORK}/cmake)
expect(${WORK}/cmake/example)

set(ENV{PKG_CONFIG_PATH} ${prefix}/lib/pkgconfig)
run(pkg-config --define-variable=prefix=${prefix} --cflags --libs --static hexapla)
separate_arguments(flags UNIX_COMMAND "${output}")
run(${COMPILER} -std=c++20 ${SOURCE}/tests/example/main.cpp -o ${WORK}/by-pkg-config ${flags})
expect(${WORK}/by-pkg-config)

run(${prefix}/bin/hexapla --version)
file(GLOB pages ${prefix}/share/man/man1/hexapla*.1)
if(NOT pages)
  message(FATAL_ERROR "no manual pages were installed")
endif()
