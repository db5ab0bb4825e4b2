/* Settings files: a schema, constant data made by the generator, and the loader that fills the generator's structs from a YAML
 * text by it. Called by generated es_NAME_load() functions; what they give out is owned by one es_settings_file. One
 * thread at a time; what was loaded may be read from any thread. */
#ifndef ES_RUNTIME_SETTINGS_H
#define ES_RUNTIME_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum es_setting_kind {
  ES_SETTING_NOTHING, /* a case of a one-of that says all by its name */
  ES_SETTING_NAME, /* const char * */
  ES_SETTING_TEXT, /* const char * */
  ES_SETTING_PATH, /* const char * */
  ES_SETTING_INTEGER, /* uint32_t, uint64_t when `wide` */
  ES_SETTING_SIZE, /* uint64_t */
  ES_SETTING_BOOLEAN, /* bool */
  ES_SETTING_GUID, /* uint8_t[16] */
  ES_SETTING_VERSION, /* uint32_t, MAJOR << 16 | MINOR */
  ES_SETTING_WORD, /* an enum that counts the words from 0 */
  ES_SETTING_TYPE, /* the type's struct */
  ES_SETTING_LIST, /* pointer to the first item, and the count beside it */
};

struct es_setting_type;

struct es_setting_value {
  enum es_setting_kind kind;
  bool wide;
  uint64_t min; /* of integers and sizes; bytes of texts; items of lists */
  uint64_t max;
  const uint64_t *choices; /* integers: NULL, or the only ones allowed */
  uint32_t choice_count;
  const char *const *words;
  uint32_t word_count;
  const struct es_setting_type *type;
  const struct es_setting_value *item; /* of a list */
  size_t item_size;
  const uint16_t *unique; /* indices of the item's keys whose values differ within the list */
  uint32_t unique_count;
};

#define ES_SETTING_NO_MEMBER SIZE_MAX
#define ES_SETTING_TEXT_MAX 4095u

struct es_setting_key {
  const char *name;
  struct es_setting_value value;
  bool required;
  bool secret; /* errors do not say what stands there */
  bool outside; /* not measured: who runs the machine may say it, too */
  const char *standard; /* the text that stands for an absent key, NULL for none */
  size_t offset;
  size_t count_offset; /* of a list */
  size_t has_offset; /* of the bool that says whether the key was given */
};

struct es_setting_type {
  const char *name;
  bool one_of; /* exactly one key; its index is the enum at the struct's beginning */
  bool may_be_absent; /* no key is required, so an absent mapping is one with only defaults */
  const struct es_setting_key *keys;
  uint32_t key_count;
  size_t size;
};

struct es_settings_file;

/* Reads the file and prints every error to `errors` as `FILE:LINE:COLUMN: error: …`. 0 and the file, or -EINVAL (errors in
 * the text) or another negative errno. The root struct is es_settings_root(); the pointer to the file itself is stored
 * at its beginning. */
int es_settings_file_load(const struct es_setting_type *root, const char *path, struct es_settings_file **out,
                          FILE *errors);
/* The same from memory; `name` stands for the file in errors. */
int es_settings_file_parse(const struct es_setting_type *root, const char *name, const void *bytes, size_t size,
                           struct es_settings_file **out, FILE *errors);
/* As load and parse, of measured settings and of others from outside, whose keys stand in the place of measured ones only where the schema
 * lets them; any other key there is an error. */
int es_settings_file_load_outside(const struct es_setting_type *root, const char *path, const char *outside,
                                  struct es_settings_file **out, FILE *errors);
struct es_settings_text {
  const char *name;
  const void *bytes;
  size_t size;
};
int es_settings_file_parse_outside(const struct es_setting_type *root, const struct es_settings_text *measured,
                                   const struct es_settings_text *outside, struct es_settings_file **out, FILE *errors);
void *es_settings_root(struct es_settings_file *file);
void es_settings_file_free(struct es_settings_file *file);

/* Where the file gives the value of a member of the loaded structs; false when it does not (a default). */
struct es_setting_place {
  const char *file;
  uint32_t line;
  uint32_t column;
};
bool es_settings_file_where(const struct es_settings_file *file, const void *member, struct es_setting_place *place);

#endif
