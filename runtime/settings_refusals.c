/* What is said of a setting that is wrong: what was expected, and which known word is near. */
#include <stdio.h>
#include <string.h>

#include "runtime/scalar.h"
#include "runtime/settings_internal.h"

void es_settings_refuse(struct es_settings_file *file, const struct es_node *node, const char *expected) {
  if (node->kind != ES_NODE_SCALAR) {
    es_document_error(&file->document, node->line, node->column, "%s is expected here, not a %s", expected,
                      node->kind == ES_NODE_LIST ? "list" : "mapping");
  } else {
    es_document_error(&file->document, node->line, node->column, "%s'%s' is not %s", node->quoted ? "quoted " : "",
                      es_settings_shown(file, node), expected);
  }
}

void es_settings_append(char text[ES_SETTINGS_WORDS], const char *word) {
  size_t used = strlen(text);
  (void)snprintf(text + used, ES_SETTINGS_WORDS - used, "%s%s", used == 0 ? "" : ", ", word);
}

void es_settings_known_add(struct es_settings_known *known, const char *word) {
  size_t limit = strlen(known->word) / 3;
  unsigned most = limit > 1 ? (unsigned)limit : 1u;
  unsigned distance = es_scalar_distance(known->word, word, most);
  if (distance <= most && (known->nearest == NULL || distance < known->distance)) {
    known->nearest = word;
    known->distance = distance;
  }
  es_settings_append(known->all, word);
}

void es_settings_refuse_word(struct es_settings_file *file, const struct es_node *node, const char *what,
                             const struct es_settings_known *known) {
  const char *shown = es_settings_shown(file, node);
  if (known->nearest != NULL && !file->hiding) {
    es_document_error(&file->document, node->line, node->column, "%s '%s', did you mean '%s'?", what, shown,
                      known->nearest);
  } else {
    es_document_error(&file->document, node->line, node->column, "%s '%s', known are: %s", what, shown, known->all);
  }
}

void es_settings_refuse_key(struct es_settings_file *file, const struct es_setting_type *type,
                            const struct es_node *key) {
  struct es_settings_known known = {.word = key->text};
  char what[ES_SETTINGS_WORDS];
  for (uint32_t i = 0; i < type->key_count; i++) {
    es_settings_known_add(&known, type->keys[i].name);
  }
  (void)snprintf(what, sizeof what, "unknown key in %s:", type->name);
  es_settings_refuse_word(file, key, what, &known);
}
