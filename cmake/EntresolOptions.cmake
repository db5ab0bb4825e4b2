# How everything is compiled: dialect, warnings, sanitizers, libraries.

option(ES_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(ES_STATIC "Link programs statically" ON)
option(ES_TESTS "Build the tests" ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo" FORCE)
endif()

set(CMAKE_C_STANDARD 17)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_C_FLAGS_RELEASE "-O2 -g -fno-plt")

add_compile_definitions(_GNU_SOURCE)
add_compile_options(-Wall -Wextra -Werror -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes
                    -fno-strict-aliasing -fno-omit-frame-pointer -fstack-protector-strong)
include_directories(${PROJECT_SOURCE_DIR})

if(ES_SANITIZE)
  set(ES_STATIC OFF CACHE BOOL "" FORCE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
else()
  add_compile_options($<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
endif()
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)

# Always the static archive: Debian's shared liburing 2.3 lacks calls that its header declares.
find_library(ES_URING NAMES liburing.a REQUIRED)
if(ES_STATIC)
  find_library(ES_SECCOMP NAMES libseccomp.a REQUIRED)
  find_library(ES_YAML NAMES libyaml.a REQUIRED)
  find_library(ES_TPMS NAMES libtpms.a REQUIRED)
  find_library(ES_CRYPTO NAMES libcrypto.a REQUIRED)
  find_library(ES_NETTLE NAMES libnettle.a REQUIRED)
else()
  find_library(ES_SECCOMP NAMES seccomp REQUIRED)
  find_library(ES_YAML NAMES yaml REQUIRED)
  find_library(ES_TPMS NAMES tpms REQUIRED)
  find_library(ES_CRYPTO NAMES crypto REQUIRED)
  find_library(ES_NETTLE NAMES nettle REQUIRED)
endif()
find_library(ES_CMOCKA NAMES cmocka)
find_package(Threads REQUIRED)
