# The fonts of the drawings. Liberation Sans (SIL Open Font License; Debian: fonts-liberation2, from
# Debian 13 on fonts-liberation) is compiled in, so that a picture is the same everywhere. DejaVu
# Sans (Debian: fonts-dejavu-core) is read for its metrics alone: it is what viewers without
# Liberation or Arial fall back to, and texts must fit in it, too.
#
# Elsewhere set the PORTOLAN_FONT_* cache variables to the files.

set(PORTOLAN_FONT_PATHS
  /usr/share/fonts/truetype/liberation2 /usr/share/fonts/truetype/liberation
  /usr/share/fonts/liberation-sans /usr/share/fonts/truetype/dejavu /usr/share/fonts/dejavu-sans-fonts)

function(_portolan_find_font variable file)
  find_file(${variable} ${file} PATHS ${PORTOLAN_FONT_PATHS} DOC "The font file ${file}" NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${variable})
    message(FATAL_ERROR "${file} was not found. On Debian: apt-get install fonts-liberation2 "
      "fonts-dejavu-core; elsewhere: -D${variable}=FILE.")
  endif()
endfunction()

_portolan_find_font(PORTOLAN_FONT_REGULAR LiberationSans-Regular.ttf)
_portolan_find_font(PORTOLAN_FONT_BOLD LiberationSans-Bold.ttf)
_portolan_find_font(PORTOLAN_FONT_FALLBACK_REGULAR DejaVuSans.ttf)
_portolan_find_font(PORTOLAN_FONT_FALLBACK_BOLD DejaVuSans-Bold.ttf)

find_program(PORTOLAN_WOFF2_COMPRESS woff2_compress DOC "Makes the web font of HTML exports")
if(NOT PORTOLAN_WOFF2_COMPRESS)
  message(FATAL_ERROR "woff2_compress was not found. On Debian: apt-get install woff2; "
    "elsewhere: -DPORTOLAN_WOFF2_COMPRESS=PROGRAM.")
endif()

# portolan_font_tables(TARGET) makes fontadvances.h, the advance widths that texts are measured by,
# with a small program of our own, and puts it on the include path of TARGET.
function(portolan_font_tables target)
  add_executable(portolan-fonttables "${CMAKE_CURRENT_SOURCE_DIR}/fonttables/main.cpp"
    "${CMAKE_CURRENT_SOURCE_DIR}/fonttables/truetype.cpp")
  portolan_compile_options(portolan-fonttables)
  target_link_libraries(portolan-fonttables PRIVATE Qt6::Core)
  set(header "${CMAKE_CURRENT_BINARY_DIR}/fonttables/fontadvances.h")
  add_custom_command(OUTPUT "${header}"
    COMMAND portolan-fonttables "${header}"
      "${PORTOLAN_FONT_REGULAR}" "${PORTOLAN_FONT_FALLBACK_REGULAR}"
      "${PORTOLAN_FONT_BOLD}" "${PORTOLAN_FONT_FALLBACK_BOLD}"
    DEPENDS portolan-fonttables "${PORTOLAN_FONT_REGULAR}" "${PORTOLAN_FONT_FALLBACK_REGULAR}"
      "${PORTOLAN_FONT_BOLD}" "${PORTOLAN_FONT_FALLBACK_BOLD}"
    COMMENT "Reading the advance widths of the fonts" VERBATIM)
  target_sources(${target} PRIVATE "${header}")
  add_custom_target(${target}_tables DEPENDS "${header}")
  add_dependencies(${target} ${target}_tables)
  set_property(GLOBAL APPEND PROPERTY PORTOLAN_GENERATED_TARGETS ${target}_tables)
  target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/fonttables")
endfunction()

# portolan_compile_fonts(TARGET) compiles the font files into TARGET as :/fonts/regular.ttf and so
# on, with their licence, which must go with them. They are not compressed, so that they are mapped with the program and cost nothing until used.
function(portolan_compile_fonts target)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/fonts")
  set(files "")
  foreach(face IN ITEMS regular bold)
    string(TOUPPER ${face} upper)
    # woff2_compress writes beside its input, and the font must stay as it was.
    configure_file("${PORTOLAN_FONT_${upper}}" "${folder}/${face}.ttf" COPYONLY)
    add_custom_command(OUTPUT "${folder}/${face}.woff2"
      COMMAND "${PORTOLAN_WOFF2_COMPRESS}" "${folder}/${face}.ttf"
      DEPENDS "${folder}/${face}.ttf"
      COMMENT "Packing ${face}.ttf for the web" VERBATIM)
    list(APPEND files "${folder}/${face}.ttf" "${folder}/${face}.woff2")
  endforeach()
  configure_file("${PROJECT_SOURCE_DIR}/packaging/licences/liberation-fonts.txt"
    "${folder}/licence.txt" COPYONLY)
  list(APPEND files "${folder}/licence.txt")
  qt_add_resources(${target} "fonts" PREFIX "/fonts" BASE "${folder}" FILES ${files}
    OPTIONS --no-compress)
endfunction()
