# Catch2 2.13 (Debian 12) and 3.x are both accepted; tests include only tests/support/catch.h.
find_package(Catch2 3 QUIET)
if(NOT Catch2_FOUND)
  find_package(Catch2 2.13 REQUIRED)
endif()
string(REGEX MATCH "^[0-9]+" SANBAO_CATCH_MAJOR "${Catch2_VERSION}")
add_library(sanbao_test_catch INTERFACE)
target_link_libraries(sanbao_test_catch INTERFACE Catch2::Catch2)
target_compile_definitions(sanbao_test_catch INTERFACE SANBAO_CATCH_MAJOR=${SANBAO_CATCH_MAJOR})
