/* What the files of the settings loader share: settings.c binds mappings and lists, settings_scalars.c single values,
 * settings_refusals.c says what is wrong with either. The thread that loads. */
#ifndef ES_RUNTIME_SETTINGS_INTERNAL_H
#define ES_RUNTIME_SETTINGS_INTERNAL_H

#include "runtime/document.h"
#include "runtime/settings.h"

struct es_settings_noted {
  struct es_settings_noted *next;
  const void *member;
  uint32_t line;
  uint32_t column;
};

struct es_settings_file {
  struct es_document document;
  struct es_settings_noted *places;
  void *root;
  bool hiding; /* what is bound now is secret: no error says what stands there */
};

/* What errors say of a scalar: its text, unless that is secret. */
static inline const char *es_settings_shown(const struct es_settings_file *file, const struct es_node *node) {
  return file->hiding ? "(secret)" : node->text;
}

/* Words as a list in text, cut off where there is no room. */
#define ES_SETTINGS_WORDS 256
void es_settings_append(char text[ES_SETTINGS_WORDS], const char *word);

/* What could have stood in the place of a word that nobody knows. */
struct es_settings_known {
  const char *word;
  const char *nearest; /* NULL: none is near */
  unsigned distance;
  char all[ES_SETTINGS_WORDS];
};
void es_settings_known_add(struct es_settings_known *known, const char *word);

void es_settings_refuse(struct es_settings_file *file, const struct es_node *node, const char *expected);
void es_settings_refuse_word(struct es_settings_file *file, const struct es_node *node, const char *what,
                             const struct es_settings_known *known);
void es_settings_refuse_key(struct es_settings_file *file, const struct es_setting_type *type,
                            const struct es_node *key);

/* settings_outside.c: puts what the mapping `outside` says into the mapping `node`, where it may. */
void es_settings_merge(struct es_settings_file *file, const struct es_setting_type *type, struct es_node *node,
                       const struct es_node *outside);

/* NULL: the type has no such key. */
const struct es_setting_key *es_settings_find_key(const struct es_setting_type *type, const char *name);

/* Binds what is neither a type nor a list. */
void es_settings_bind_scalar(struct es_settings_file *file, const struct es_setting_value *value,
                             const struct es_node *node, void *out);

#endif
