/* Generated from specs/platform/elf.yaml; change that and run python3 -m generator.
 * How what elf describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_ELF_INSPECT_H
#define ES_GENERATED_INSPECT_ELF_INSPECT_H

#include "generated/elf_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_elf_header_64_shape;

static inline void es_inspect_elf_header_64(struct es_inspect *inspect, const char *name,
                                            const struct es_elf_header_64 *value) {
  es_inspect_shape(inspect, name, &es_elf_header_64_shape, value, 0);
}

extern const struct es_shape es_elf_program_header_64_shape;

static inline void es_inspect_elf_program_header_64(struct es_inspect *inspect, const char *name,
                                                    const struct es_elf_program_header_64 *value) {
  es_inspect_shape(inspect, name, &es_elf_program_header_64_shape, value, 0);
}

extern const struct es_shape es_elf_note_shape;

static inline void es_inspect_elf_note(struct es_inspect *inspect, const char *name, const struct es_elf_note *value) {
  es_inspect_shape(inspect, name, &es_elf_note_shape, value, 0);
}

extern const struct es_shape es_elf_relocation_64_shape;

static inline void es_inspect_elf_relocation_64(struct es_inspect *inspect, const char *name,
                                                const struct es_elf_relocation_64 *value) {
  es_inspect_shape(inspect, name, &es_elf_relocation_64_shape, value, 0);
}

extern const struct es_shape_spec es_elf_shapes;

#endif
