/* A writer of ACPI Machine Language into a buffer of the caller.
 * Called by dsdt.c and tpm.c. Owns nothing. A buffer that is too small leaves `failed` set and the rest unwritten. Any thread. */
#ifndef ES_BOOT_AML_H
#define ES_BOOT_AML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct es_aml {
  uint8_t *bytes;
  size_t room;
  size_t size;
  bool failed;
};

void es_aml_start(struct es_aml *aml, uint8_t *bytes, size_t room);

/* Raw bytes; `byte` also writes opcodes. */
void es_aml_byte(struct es_aml *aml, uint8_t value);
void es_aml_bytes(struct es_aml *aml, const void *bytes, size_t size);

/* A name of one segment, up to four characters, padded here. The guest looks for it upwards from where it stands. */
void es_aml_segment(struct es_aml *aml, const char *name);

/* Constants, each in its shortest form. */
void es_aml_integer(struct es_aml *aml, uint64_t value);
void es_aml_string(struct es_aml *aml, const char *text, size_t size);

/* Begin an object with a package length; end() writes the length that its contents came to. */
size_t es_aml_begin_scope(struct es_aml *aml, const char *name);
size_t es_aml_begin_device(struct es_aml *aml, const char *name);
size_t es_aml_begin_method(struct es_aml *aml, const char *name, unsigned arguments);
size_t es_aml_begin_package(struct es_aml *aml, uint8_t elements);
void es_aml_end(struct es_aml *aml, size_t mark);

/* Name (NAME, value follows). */
void es_aml_begin_name(struct es_aml *aml, const char *name);
/* Buffer of these bytes. */
void es_aml_buffer(struct es_aml *aml, const uint8_t *bytes, size_t size);
/* Notify (OBJECT, value). */
void es_aml_notify(struct es_aml *aml, const char *object, uint64_t value);

/* Expressions: what follows an opcode is written by the caller, operand by operand. */

/* Argument of the method, local variable 0. */
void es_aml_argument(struct es_aml *aml, unsigned number);
/* Store (…, …): both follow. */
void es_aml_store(struct es_aml *aml);
/* Equal (…, …). */
void es_aml_equal(struct es_aml *aml);
/* Return (…). */
void es_aml_return(struct es_aml *aml);
/* An element of a package: DeRefOf (Index (argument, element)), and Index (object, element) to store into. */
void es_aml_argument_element(struct es_aml *aml, unsigned argument, uint64_t element);
void es_aml_element(struct es_aml *aml, const char *object, uint64_t element);
/* If (condition): the condition follows, then what is done, then end(). */
size_t es_aml_begin_if(struct es_aml *aml);
/* Memory at an address, and the 32-bit fields in it, one after the other; end() behind the last field. */
void es_aml_region(struct es_aml *aml, const char *name, uint64_t address, uint64_t size);
size_t es_aml_begin_fields(struct es_aml *aml, const char *region);
void es_aml_field(struct es_aml *aml, const char *name);

#endif
