# How every target of Portolan is made, and the walls between the libraries.
#
# The table below is the one of ARCHITECTURE.md: a library may link exactly what stands in its
# row. portolan_check_walls() walks the link graph at configure time and stops the build where a
# target reaches further; tests/architecture reads the includes against the same table.

set(PORTOLAN_LAYERS base topology catalog flows setup change diagram exchange training edit)

set(PORTOLAN_MAY_USE_base        "")
set(PORTOLAN_MAY_USE_topology    base)
set(PORTOLAN_MAY_USE_catalog     base)
set(PORTOLAN_MAY_USE_flows       base topology catalog)
set(PORTOLAN_MAY_USE_setup       base topology catalog flows)
set(PORTOLAN_MAY_USE_change      base topology catalog flows)
set(PORTOLAN_MAY_USE_diagram     base topology catalog flows)
set(PORTOLAN_MAY_USE_exchange    base topology catalog flows setup change diagram)
set(PORTOLAN_MAY_USE_training    base topology catalog flows diagram)
set(PORTOLAN_MAY_USE_edit        base topology catalog flows)

# Qt modules by row. PrintSupport is nowhere: it would drag Widgets into lib.
set(PORTOLAN_QT_base      Qt6::Core)
set(PORTOLAN_QT_topology  Qt6::Core)
set(PORTOLAN_QT_catalog   Qt6::Core)
set(PORTOLAN_QT_flows     Qt6::Core)
set(PORTOLAN_QT_setup     Qt6::Core)
set(PORTOLAN_QT_change    Qt6::Core)
set(PORTOLAN_QT_diagram   Qt6::Core Qt6::Gui Qt6::Svg)
set(PORTOLAN_QT_exchange  Qt6::Core Qt6::Gui Qt6::Svg)
set(PORTOLAN_QT_training  Qt6::Core Qt6::Gui)
set(PORTOLAN_QT_edit      Qt6::Core Qt6::Gui)

# Compiler settings that every target of ours shares. TEST after the target: it is test code, whose
# own undefined behaviour is not looked for; that costs half of the time to compile it.
function(portolan_compile_options target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON AUTOMOC ON
    # moc needs nothing that other targets build: so meta objects can be made alone, for clang-tidy.
    AUTOGEN_ORIGIN_DEPENDS OFF)
  set_property(GLOBAL APPEND PROPERTY PORTOLAN_GENERATED_TARGETS ${target}_autogen)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive-)
  else()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
      -Woverloaded-virtual -Wcast-align -Wnull-dereference)
  endif()
  if(PORTOLAN_WERROR)
    target_compile_options(${target} PRIVATE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
  endif()
  if(PORTOLAN_SANITIZE)
    target_compile_options(${target} PRIVATE
      -fsanitize=${PORTOLAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    if("TEST" IN_LIST ARGN)
      target_compile_options(${target} PRIVATE -fno-sanitize=undefined)
    endif()
    target_link_options(${target} PUBLIC -fsanitize=${PORTOLAN_SANITIZE})
  endif()
endfunction()

# portolan_library(NAME SOURCES … HEADERS … [QT …] [LINK …])
# One static library per row of the table, with exactly the links of its row. LINK names
# third-party targets, which stay private.
function(portolan_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;LINK")
  if(NOT name IN_LIST PORTOLAN_LAYERS)
    message(FATAL_ERROR "${name} is no layer of ARCHITECTURE.md")
  endif()
  set(target portolan_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(portolan::${name} ALIAS ${target})
  target_sources(${target} PUBLIC
    FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/lib" FILES ${arg_HEADERS})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/lib")
  portolan_compile_options(${target})
  foreach(layer IN LISTS PORTOLAN_MAY_USE_${name})
    if(EXISTS "${PROJECT_SOURCE_DIR}/lib/${layer}/CMakeLists.txt")
      target_link_libraries(${target} PUBLIC portolan_${layer})
    endif()
  endforeach()
  target_link_libraries(${target} PUBLIC ${PORTOLAN_QT_${name}} PRIVATE ${arg_LINK})
  portolan_precompiled(${target} core ${PORTOLAN_QT_${name}})
  # Every public header must compile alone: `cmake --build DIR --target all_verify_interface_header_sets`.
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# Everything that TARGET reaches over its links, ours and Qt's.
function(_portolan_reach target seen_var)
  set(seen ${${seen_var}})
  if(target IN_LIST seen OR NOT TARGET ${target})
    return()
  endif()
  list(APPEND seen ${target})
  foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
    if(property STREQUAL "LINK_LIBRARIES")
      get_target_property(imported ${target} IMPORTED)
      if(imported)
        continue()
      endif()
    endif()
    get_target_property(links ${target} ${property})
    foreach(link IN LISTS links)
      string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" link "${link}")
      if(TARGET ${link})
        get_target_property(aliased ${link} ALIASED_TARGET)
        if(aliased)
          set(link ${aliased})
        endif()
        _portolan_reach(${link} seen)
      endif()
    endforeach()
  endforeach()
  set(${seen_var} ${seen} PARENT_SCOPE)
endfunction()

# Stops the configuration where a library links what its row does not allow.
function(portolan_check_walls)
  foreach(name IN LISTS PORTOLAN_LAYERS)
    if(NOT TARGET portolan_${name})
      continue()
    endif()
    set(reached "")
    _portolan_reach(portolan_${name} reached)
    foreach(link IN LISTS reached)
      if(link MATCHES "^portolan_(.*)$")
        set(layer ${CMAKE_MATCH_1})
        if(layer IN_LIST PORTOLAN_LAYERS AND NOT layer STREQUAL name
           AND NOT layer IN_LIST PORTOLAN_MAY_USE_${name})
          message(FATAL_ERROR "Wall broken: lib/${name} reaches lib/${layer}. "
            "It may use: ${PORTOLAN_MAY_USE_${name}}.")
        endif()
      elseif(link MATCHES "^Qt6::(Widgets|PrintSupport|SvgWidgets)$")
        message(FATAL_ERROR "Wall broken: lib/${name} reaches ${link}. lib never uses widgets.")
      elseif(link MATCHES "^Qt6::(Gui|Svg)$" AND NOT link IN_LIST PORTOLAN_QT_${name}
             AND NOT "Qt6::Gui" IN_LIST PORTOLAN_QT_${name})
        message(FATAL_ERROR "Wall broken: lib/${name} reaches ${link}. It may use Qt Core only.")
      endif()
    endforeach()
  endforeach()
endfunction()
