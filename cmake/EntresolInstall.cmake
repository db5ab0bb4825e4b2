# What `cmake --install` puts where: the programs, the boot shim, their manual pages, its systemd unit, the Wireshark plugin and the documents.

include(GNUInstallDirs)

function(es_install)
  # The unit names the program by its place, which `cmake --install --prefix` may still change.
  install(CODE "set(ES_BINDIR \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
    configure_file(\"${PROJECT_SOURCE_DIR}/cmake/entresol@.service.in\" \"${PROJECT_BINARY_DIR}/entresol@.service\" @ONLY)")
  install(TARGETS entresol entresol-igvm entresol-igvm-loader entresol-tpm RUNTIME)
  # What images begin with: a file for the builder, not a program of the machine.
  install(FILES ${PROJECT_BINARY_DIR}/shim.elf DESTINATION lib/entresol)
  install(CODE "file(CREATE_LINK entresol-tpm \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/entresol-tpm-pipe\" SYMBOLIC)")
  install(FILES ${PROJECT_SOURCE_DIR}/docs/man/entresol.1 ${PROJECT_SOURCE_DIR}/docs/man/entresol-igvm.1
                ${PROJECT_SOURCE_DIR}/docs/man/entresol-igvm-loader.1
          DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_SOURCE_DIR}/generated/man/entresol.yaml.5 ${PROJECT_SOURCE_DIR}/generated/man/entresol-igvm.yaml.5
          DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
  install(FILES ${PROJECT_SOURCE_DIR}/generated/dissector/entresol.lua DESTINATION ${CMAKE_INSTALL_DATADIR}/entresol)
  # Where systemd looks, whatever the architecture calls its library folder.
  install(FILES ${PROJECT_BINARY_DIR}/entresol@.service DESTINATION lib/systemd/system)
  install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${CMAKE_INSTALL_DOCDIR} PATTERN man EXCLUDE PATTERN evidence EXCLUDE)
endfunction()
