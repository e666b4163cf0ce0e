# Headers of Qt and the standard library that are compiled once and read by many targets: a third
# less work for a whole build. Sources include what they use all the same.
#
# portolan_precompiled(TARGET HEADER): TARGET reads precompiled/HEADER.h, built with the Qt modules
# that TARGET links. A header of the same name and modules is compiled once.
function(portolan_precompiled target header)
  if(NOT PORTOLAN_PRECOMPILE)
    return()
  endif()
  list(JOIN ARGN "_" modules)
  string(REPLACE "Qt6::" "" modules "${modules}")
  set(holder portolan_precompiled_${header}_${modules})
  if(NOT TARGET ${holder})
    set(source "${PROJECT_BINARY_DIR}/precompiled/${holder}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(${holder} OBJECT "${source}")
    if(header MATCHES "tests$")
      portolan_compile_options(${holder} TEST)
    else()
      portolan_compile_options(${holder})
    endif()
    set_target_properties(${holder} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${holder} PRIVATE ${ARGN})
    target_precompile_headers(${holder} PRIVATE
      "${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled/${header}.h")
  endif()
  target_precompile_headers(${target} REUSE_FROM ${holder})
endfunction()
