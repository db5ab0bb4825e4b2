# cmake --build build --target docs: guides and reference pages as one HTML site in build/docs/. Not part of the build.
function(es_docs)
  add_custom_target(docs
    # Debian's Python, which has Debian's packages.
    COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/scripts/docs-site.py ${PROJECT_BINARY_DIR}/docs
    COMMENT "Writing the documentation's site"
    VERBATIM)
endfunction()
