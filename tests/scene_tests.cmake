# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ctest whenever it starts: an entry for each scene on the disk and each program that has checks of scenes,
# <folder>/<unit>/<scene>, with its dear checks in another, <folder>/<unit>/dear/<scene>. A check of scenes is a test
# function whose data names scenesUnderTest(), see readers/scenes_under_test.h. Dear ones, scenesUnderTest(Dear), are made
# of a few named scenes and of four others that change with MADANG_DAY, a number; of all scenes when MADANG_ALL_SCENES is
# 1 (./dev test --all).
#
# Set where this is included: scene_programs (name|source|program each), scene_environment, scenes_of_the_tree.

cmake_policy(VERSION 3.25)

set(named_scenes vm-vs-container osi-model rolling-deployment blue-green-deployment canary-deployment
    oauth-authorization-code)
set(rotating 4)

if(NOT "$ENV{MADANG_SCENES}" STREQUAL "")
  set(scenes_folder "$ENV{MADANG_SCENES}")
else()
  set(scenes_folder "${scenes_of_the_tree}")
endif()
file(GLOB scenes "${scenes_folder}/*/*.json")
list(FILTER scenes EXCLUDE REGEX "/sessions/[^/]*$")
list(SORT scenes)

# Those that dear checks look at.
set(dear_scenes "")
set(others "")
foreach(scene IN LISTS scenes)
  get_filename_component(id "${scene}" NAME_WE)
  if("$ENV{MADANG_ALL_SCENES}" STREQUAL "1" OR id IN_LIST named_scenes)
    list(APPEND dear_scenes "${scene}")
  else()
    list(APPEND others "${scene}")
  endif()
endforeach()
list(LENGTH others count)
if(count GREATER 0 AND "$ENV{MADANG_DAY}" MATCHES "^[0-9]+$")
  set(told "")
  foreach(n RANGE 1 ${rotating})
    math(EXPR index "($ENV{MADANG_DAY} * ${rotating} + ${n}) % ${count}")
    list(GET others ${index} scene)
    get_filename_component(id "${scene}" NAME_WE)
    list(APPEND dear_scenes "${scene}")
    list(APPEND told "${id}")
  endforeach()
  list(REMOVE_DUPLICATES dear_scenes)
  list(REMOVE_DUPLICATES told)
  list(JOIN told ", " told)
  message("Dear checks of scenes on day $ENV{MADANG_DAY}: those named in tests/scene_tests.cmake and ${told}.")
endif()

# add_scene_tests(NAME PROGRAM SCENES FUNCTIONS)
function(add_scene_tests name program scenes functions)
  string(REGEX REPLACE "/.*" "" folder "${name}")
  foreach(scene IN LISTS scenes)
    get_filename_component(id "${scene}" NAME_WE)
    add_test("${name}/${id}" "${program}" ${functions})
    set_tests_properties("${name}/${id}" PROPERTIES
      LABELS "${folder}" TIMEOUT 120 ENVIRONMENT "${scene_environment};MADANG_SCENE_UNDER_TEST=${scene}")
  endforeach()
endfunction()

foreach(each IN LISTS scene_programs)
  string(REPLACE "|" ";" each "${each}")
  list(GET each 0 name)
  list(GET each 1 source)
  list(GET each 2 program)
  file(READ "${source}" text)
  string(REGEX REPLACE "[][;]" " " text "${text}") # which part lists
  foreach(cost "" Dear)
    set(functions "")
    string(REGEX MATCHALL "[A-Za-z]+_data\\(\\)[ \r\n]*{[^}]*cenesUnderTest\\(${cost}\\)" found "${text}")
    foreach(data IN LISTS found)
      string(REGEX REPLACE "_data.*" "" function "${data}")
      list(APPEND functions "${function}")
    endforeach()
    if(functions AND cost STREQUAL "Dear")
      add_scene_tests("${name}/dear" "${program}" "${dear_scenes}" "${functions}")
    elseif(functions)
      add_scene_tests("${name}" "${program}" "${scenes}" "${functions}")
    endif()
  endforeach()
endforeach()
