# One INTERFACE target carries language level, warnings, strict Qt defines and sanitizers to every library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

find_program(SANBAO_CCACHE ccache)
if(SANBAO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SANBAO_CCACHE}")
endif()

add_library(sanbao_flags INTERFACE)
target_include_directories(sanbao_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_features(sanbao_flags INTERFACE cxx_std_20)
target_compile_definitions(sanbao_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SANBAO_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(sanbao_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wold-style-cast -Wimplicit-fallthrough)
  # Values with default member initializers are built by naming only what differs.
  target_compile_options(sanbao_flags INTERFACE -Wno-missing-field-initializers)
  if(SANBAO_WERROR)
    target_compile_options(sanbao_flags INTERFACE -Werror)
  endif()
  if(SANBAO_SANITIZE)
    target_compile_options(sanbao_flags INTERFACE -fsanitize=${SANBAO_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(sanbao_flags INTERFACE -fsanitize=${SANBAO_SANITIZE})
  endif()
endif()
