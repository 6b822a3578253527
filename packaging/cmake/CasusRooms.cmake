# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One static library a room. A room links only the rooms named for it, so the build enforces the
# picture of the house; tests/layering checks what the linker cannot see.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(casus_options INTERFACE)
add_library(Casus::Options ALIAS casus_options)
target_compile_options(casus_options INTERFACE
  -Wall -Wextra -Wpedantic -Werror
  -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wformat=2 -Wzero-as-null-pointer-constant -Wextra-semi
  $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wduplicated-cond -Wlogical-op>)
target_compile_definitions(casus_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(CASUS_SANITIZE)
  target_compile_options(casus_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                         -fno-omit-frame-pointer)
  target_link_options(casus_options INTERFACE -fsanitize=address,undefined)
endif()

# One precompiled header for all of app/ and one for all of ui/: made by a small library each, used by every room.
if(CASUS_PRECOMPILE_HEADERS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
  file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "\n")
  add_library(casus_precompiled_core STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
  target_link_libraries(casus_precompiled_core PRIVATE casus_options Qt6::Core)
  target_precompile_headers(casus_precompiled_core PRIVATE "${CMAKE_CURRENT_LIST_DIR}/precompiled_core.h")
  set_target_properties(casus_precompiled_core PROPERTIES POSITION_INDEPENDENT_CODE ON)
  if(CASUS_BUILD_UI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
    add_library(casus_precompiled_widgets STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(casus_precompiled_widgets PRIVATE casus_options Qt6::Widgets)
    target_precompile_headers(casus_precompiled_widgets PRIVATE "${CMAKE_CURRENT_LIST_DIR}/precompiled_widgets.h")
    set_target_properties(casus_precompiled_widgets PROPERTIES POSITION_INDEPENDENT_CODE ON)
  endif()
endif()

# casus_room(NAME [FOLDER app|ui] SOURCES files... [ROOMS rooms...] [QT modules...] [PRIVATE_QT modules...])
# NAME is the room's folder below app/ or ui/; the target is casus_<name>, the alias Casus::<name>.
function(casus_room name)
  cmake_parse_arguments(room "" "FOLDER" "SOURCES;ROOMS;QT;PRIVATE_QT" ${ARGN})
  if(NOT room_FOLDER)
    set(room_FOLDER app)
  endif()
  set(prefix "")
  if(room_FOLDER STREQUAL "ui")
    set(prefix "ui_")
  endif()
  set(target casus_${prefix}${name})
  add_library(${target} STATIC ${room_SOURCES})
  add_library(Casus::${prefix}${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/${room_FOLDER}")
  target_link_libraries(${target} PRIVATE Casus::Options)
  if(CASUS_PRECOMPILE_HEADERS)
    if(room_FOLDER STREQUAL "ui")
      target_precompile_headers(${target} REUSE_FROM casus_precompiled_widgets)
    else()
      target_precompile_headers(${target} REUSE_FROM casus_precompiled_core)
    endif()
  endif()
  foreach(other IN LISTS room_ROOMS)
    target_link_libraries(${target} PUBLIC Casus::${other})
  endforeach()
  foreach(module IN LISTS room_QT)
    target_link_libraries(${target} PUBLIC Qt6::${module})
  endforeach()
  foreach(module IN LISTS room_PRIVATE_QT)
    target_link_libraries(${target} PRIVATE Qt6::${module})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY CASUS_ROOMS ${target})
endfunction()

# For the environment of tests: leaks of libraries that LeakSanitizer passes over.
set(CASUS_LEAKS "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")

# casus_test(NAME SOURCES files... ROOMS rooms... [QT modules...] [LABELS labels...])
# One Qt Test executable tst_<name>, run by ctest on the offscreen platform. LABELS defaults to "unit".
function(casus_test name)
  cmake_parse_arguments(test "" "" "SOURCES;ROOMS;QT;LABELS" ${ARGN})
  if(NOT test_LABELS)
    set(test_LABELS unit)
  endif()
  set(target tst_${name})
  add_executable(${target} ${test_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_link_libraries(${target} PRIVATE Casus::Options Qt6::Test)
  foreach(other IN LISTS test_ROOMS)
    target_link_libraries(${target} PRIVATE Casus::${other})
  endforeach()
  foreach(module IN LISTS test_QT)
    target_link_libraries(${target} PRIVATE Qt6::${module})
  endforeach()
  target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE
    CASUS_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    CASUS_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    CASUS_RESOURCES="${CMAKE_SOURCE_DIR}/resources"
    CASUS_CORPUS="${CASUS_CORPUS_DIR}")
  add_test(NAME ${name} COMMAND ${target})
  set_tests_properties(${name} PROPERTIES
    LABELS "${test_LABELS}" TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=;${CASUS_LEAKS}")
endfunction()
