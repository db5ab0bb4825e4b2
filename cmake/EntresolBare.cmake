# Programs that run without an operating system.
#
#     es_bare_program(shim SOURCES main.c … SPECS shim linux-boot …)
# is the flat file build/shim.bin, entered at its first byte, which runs at any page boundary: SOURCES, hand-written/bare and the generated
# decoders of SPECS. Sanitizers, stack protector and vector registers need what is not there.

function(es_bare_program name)
  cmake_parse_arguments(bare "" "" "SOURCES;SPECS" ${ARGN})
  set(floor ${PROJECT_SOURCE_DIR}/hand-written/bare)
  set(generated "")
  foreach(spec elf ${bare_SPECS})
    string(REPLACE "-" "_" stem ${spec})
    file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/generated/${stem}_wire.c ${PROJECT_SOURCE_DIR}/generated/${stem}_spec.c)
    list(APPEND generated ${files})
  endforeach()
  set(target bare_${name})
  add_executable(${target} ${bare_SOURCES} ${floor}/bare.c ${floor}/memory.c ${generated})
  target_compile_options(${target} PRIVATE -ffreestanding -fPIE -fvisibility=hidden -mgeneral-regs-only -mno-red-zone -fno-stack-protector
                                           -fcf-protection=none -fno-asynchronous-unwind-tables -fno-sanitize=all -U_FORTIFY_SOURCE
                                           -ffunction-sections -fdata-sections -O2)
  target_link_options(${target} PRIVATE -nostdlib -static-pie -fno-sanitize=all LINKER:-T,${floor}/bare.ld,--gc-sections,--build-id=none
                                        LINKER:-z,norelro,-z,text,-z,max-page-size=4096,--no-warn-rwx-segments)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name}.elf RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}
                                             LINK_DEPENDS ${floor}/bare.ld)
  # Zeros are part of it: whoever places it needs no more than its bytes.
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/${name}.bin
    COMMAND ${CMAKE_OBJCOPY} -O binary --set-section-flags .data=alloc,load,contents $<TARGET_FILE:${target}> ${PROJECT_BINARY_DIR}/${name}.bin
    DEPENDS ${target} VERBATIM)
  add_custom_target(${name}_bin ALL DEPENDS ${PROJECT_BINARY_DIR}/${name}.bin)
endfunction()
