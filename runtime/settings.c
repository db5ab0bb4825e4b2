#include "runtime/settings.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/settings_internal.h"

static void bind_value(struct es_settings_file *file, const struct es_setting_value *value, const struct es_node *node,
                       void *out, uint32_t *count);

static void *take(struct es_settings_file *file, const struct es_node *node, size_t size) {
  void *memory = es_arena_take(&file->document.arena, size);
  if (memory == NULL) {
    es_document_error(&file->document, node->line, node->column, "out of memory");
  }
  return memory;
}

static void note_place(struct es_settings_file *file, const struct es_node *node, const void *member) {
  struct es_settings_noted *place = take(file, node, sizeof *place);
  if (place != NULL) {
    *place =
        (struct es_settings_noted){.next = file->places, .member = member, .line = node->line, .column = node->column};
    file->places = place;
  }
}

const struct es_setting_key *es_settings_find_key(const struct es_setting_type *type, const char *name) {
  for (uint32_t i = 0; i < type->key_count; i++) {
    if (strcmp(type->keys[i].name, name) == 0) {
      return &type->keys[i];
    }
  }
  return NULL;
}

static void bind_key(struct es_settings_file *file, const struct es_setting_key *key, const struct es_node *node,
                     uint8_t *out) {
  uint32_t count = 0;
  const bool hiding = file->hiding;
  file->hiding = hiding || key->secret;
  bind_value(file, &key->value, node, out + key->offset, &count);
  file->hiding = hiding;
  if (key->count_offset != ES_SETTING_NO_MEMBER) {
    memcpy(out + key->count_offset, &count, sizeof count);
  }
}

static void bind_absent(struct es_settings_file *file, const struct es_setting_type *type,
                        const struct es_setting_key *key, const struct es_node *node, uint8_t *out) {
  struct es_node stand_in = {.kind = ES_NODE_SCALAR, .line = node->line, .column = node->column, .text = key->standard};
  if (key->required) {
    es_document_error(&file->document, node->line, node->column, "%s has no '%s'", type->name, key->name);
  } else if (key->standard != NULL) {
    bind_key(file, key, &stand_in, out);
  } else if (key->value.kind == ES_SETTING_TYPE && key->value.type->may_be_absent) {
    stand_in.kind = ES_NODE_MAPPING;
    bind_key(file, key, &stand_in, out);
  }
}

static void bind_mapping(struct es_settings_file *file, const struct es_setting_type *type, const struct es_node *node,
                         uint8_t *out) {
  if (node->kind != ES_NODE_MAPPING) {
    es_settings_refuse(file, node, "a mapping");
    return;
  }
  for (const struct es_node *name = node->first; name != NULL; name = name->next->next) {
    const struct es_setting_key *key = es_settings_find_key(type, name->text);
    if (name->kind != ES_NODE_SCALAR) {
      continue; /* has its error already */
    }
    if (key == NULL) {
      es_settings_refuse_key(file, type, name);
      continue;
    }
    if (key->has_offset != ES_SETTING_NO_MEMBER) {
      const bool yes = true;
      memcpy(out + key->has_offset, &yes, sizeof yes);
    }
    note_place(file, name->next, out + key->offset);
    bind_key(file, key, name->next, out);
  }
  for (uint32_t i = 0; i < type->key_count; i++) {
    bool given = false;
    for (const struct es_node *name = node->first; name != NULL && !given; name = name->next->next) {
      given = strcmp(name->text, type->keys[i].name) == 0;
    }
    if (!given) {
      bind_absent(file, type, &type->keys[i], node, out);
    }
  }
}

/* `word`, or `{word: value}`. */
static void bind_one_of(struct es_settings_file *file, const struct es_setting_type *type, const struct es_node *node,
                        uint8_t *out) {
  const struct es_node *name = node->kind == ES_NODE_MAPPING ? node->first : node;
  if (node->kind == ES_NODE_LIST || (node->kind == ES_NODE_MAPPING && node->count != 2)) {
    char allowed[ES_SETTINGS_WORDS] = "";
    for (uint32_t i = 0; i < type->key_count; i++) {
      es_settings_append(allowed, type->keys[i].name);
    }
    es_document_error(&file->document, node->line, node->column, "%s is exactly one of: %s", type->name, allowed);
    return;
  }
  if (name->kind != ES_NODE_SCALAR) {
    return; /* has its error already */
  }
  const struct es_setting_key *key = es_settings_find_key(type, name->text);
  if (key == NULL) {
    es_settings_refuse_key(file, type, name);
    return;
  }
  unsigned index = (unsigned)(key - type->keys);
  memcpy(out, &index, sizeof index);
  if (node->kind == ES_NODE_MAPPING) {
    if (key->value.kind == ES_SETTING_NOTHING) {
      es_document_error(&file->document, name->next->line, name->next->column, "'%s' stands alone, without a value",
                        key->name);
      return;
    }
    note_place(file, name->next, out + key->offset);
    bind_key(file, key, name->next, out);
  } else if (key->value.kind != ES_SETTING_NOTHING) {
    es_document_error(&file->document, node->line, node->column, "'%s' wants a value: {%s: …}", key->name, key->name);
  }
}

static bool same_value(const struct es_setting_key *key, const uint8_t *a, const uint8_t *b) {
  size_t size = 0;
  switch (key->value.kind) {
  case ES_SETTING_NAME:
  case ES_SETTING_TEXT:
  case ES_SETTING_PATH: {
    const char *x = NULL;
    const char *y = NULL;
    memcpy(&x, a + key->offset, sizeof x);
    memcpy(&y, b + key->offset, sizeof y);
    return x != NULL && y != NULL && strcmp(x, y) == 0;
  }
  case ES_SETTING_INTEGER:
    size = key->value.wide ? sizeof(uint64_t) : sizeof(uint32_t);
    break;
  case ES_SETTING_SIZE:
    size = sizeof(uint64_t);
    break;
  case ES_SETTING_VERSION:
    size = sizeof(uint32_t);
    break;
  case ES_SETTING_GUID:
    size = 16;
    break;
  case ES_SETTING_BOOLEAN:
    size = sizeof(bool);
    break;
  case ES_SETTING_WORD:
    size = sizeof(unsigned);
    break;
  case ES_SETTING_NOTHING:
  case ES_SETTING_TYPE:
  case ES_SETTING_LIST:
    return false;
  }
  return memcmp(a + key->offset, b + key->offset, size) == 0;
}

static const struct es_node *value_in(const struct es_node *mapping, const char *key) {
  for (const struct es_node *name = mapping->first; name != NULL; name = name->next->next) {
    if (strcmp(name->text, key) == 0) {
      return name->next;
    }
  }
  return NULL;
}

/* Only keys that both items give are compared: what is missing has its error or may be missing twice. */
static void check_unique(struct es_settings_file *file, const struct es_setting_value *list, const struct es_node *node,
                         const uint8_t *items) {
  for (uint32_t u = 0; u < list->unique_count; u++) {
    const struct es_setting_key *key = &list->item->type->keys[list->unique[u]];
    const struct es_node *later = node->first;
    for (uint32_t i = 0; later != NULL; i++, later = later->next) {
      const struct es_node *value = later->kind == ES_NODE_MAPPING ? value_in(later, key->name) : NULL;
      const struct es_node *earlier = node->first;
      for (uint32_t j = 0; value != NULL && j < i; j++, earlier = earlier->next) {
        const struct es_node *first = earlier->kind == ES_NODE_MAPPING ? value_in(earlier, key->name) : NULL;
        if (first != NULL && same_value(key, items + i * list->item_size, items + j * list->item_size)) {
          uint32_t line = first->line;
          (void)es_document_place(&file->document, &line);
          es_document_error(&file->document, value->line, value->column, "%s %s is there already, on line %u",
                            key->name, key->secret ? "(secret)" : es_settings_shown(file, value), line);
          break;
        }
      }
    }
  }
}

static void bind_list(struct es_settings_file *file, const struct es_setting_value *value, const struct es_node *node,
                      void *out, uint32_t *count) {
  if (node->kind != ES_NODE_LIST) {
    es_settings_refuse(file, node, "a list");
    return;
  }
  if (node->count < value->min || node->count > value->max) {
    es_document_error(&file->document, node->line, node->column,
                      "a list of %u, at least %" PRIu64 " and at most %" PRIu64 " are allowed", node->count, value->min,
                      value->max);
    return;
  }
  uint8_t *items = take(file, node, node->count * value->item_size + 1);
  if (items == NULL) {
    return;
  }
  uint32_t errors = file->document.error_count;
  uint8_t *at = items;
  for (const struct es_node *item = node->first; item != NULL; item = item->next) {
    note_place(file, item, at);
    bind_value(file, value->item, item, at, NULL);
    at += value->item_size;
  }
  if (errors == file->document.error_count) {
    check_unique(file, value, node, items);
  }
  memcpy(out, &items, sizeof items);
  *count = node->count;
}

static void bind_value(struct es_settings_file *file, const struct es_setting_value *value, const struct es_node *node,
                       void *out, uint32_t *count) {
  if (node->broken) {
    return;
  }
  if (value->kind == ES_SETTING_LIST) {
    bind_list(file, value, node, out, count);
  } else if (value->kind != ES_SETTING_TYPE) {
    es_settings_bind_scalar(file, value, node, out);
  } else if (value->type->one_of) {
    bind_one_of(file, value->type, node, out);
  } else {
    bind_mapping(file, value->type, node, out);
  }
}

/* Takes what the document holds; frees the file and prints when something is wrong. */
static int finish(struct es_settings_file *file, const struct es_setting_type *root, int result,
                  struct es_settings_file **out, FILE *errors) {
  if (file->document.root != NULL) {
    file->root = take(file, file->document.root, root->size);
    if (file->root != NULL) {
      bind_mapping(file, root, file->document.root, file->root);
      *(struct es_settings_file **)file->root = file;
    }
  }
  if (file->document.error_count != 0) {
    es_document_print_errors(&file->document, errors);
    es_settings_file_free(file);
    return result != 0 ? result : -EINVAL;
  }
  *out = file;
  return 0;
}

int es_settings_file_load(const struct es_setting_type *root, const char *path, struct es_settings_file **out,
                          FILE *errors) {
  struct es_settings_file *file = calloc(1, sizeof *file);
  if (file == NULL) {
    (void)fprintf(errors, "%s:1:1: error: out of memory\n", path);
    return -ENOMEM;
  }
  int result = es_document_load(&file->document, path);
  return finish(file, root, result, out, errors);
}

int es_settings_file_parse(const struct es_setting_type *root, const char *name, const void *bytes, size_t size,
                           struct es_settings_file **out, FILE *errors) {
  struct es_settings_file *file = calloc(1, sizeof *file);
  if (file == NULL) {
    (void)fprintf(errors, "%s:1:1: error: out of memory\n", name);
    return -ENOMEM;
  }
  es_document_parse(&file->document, name, bytes, size);
  return finish(file, root, 0, out, errors);
}

int es_settings_file_load_outside(const struct es_setting_type *root, const char *path, const char *outside,
                                  struct es_settings_file **out, FILE *errors) {
  struct es_settings_file *file = calloc(1, sizeof *file);
  if (file == NULL) {
    (void)fprintf(errors, "%s:1:1: error: out of memory\n", path);
    return -ENOMEM;
  }
  int second_result;
  int result = es_document_load(&file->document, path);
  const struct es_node *second = es_document_load_second(&file->document, outside, &second_result);
  es_settings_merge(file, root, file->document.root, second);
  return finish(file, root, result != 0 ? result : second_result, out, errors);
}

int es_settings_file_parse_outside(const struct es_setting_type *root, const struct es_settings_text *measured,
                                   const struct es_settings_text *outside, struct es_settings_file **out,
                                   FILE *errors) {
  struct es_settings_file *file = calloc(1, sizeof *file);
  if (file == NULL) {
    (void)fprintf(errors, "%s:1:1: error: out of memory\n", measured->name);
    return -ENOMEM;
  }
  es_document_parse(&file->document, measured->name, measured->bytes, measured->size);
  const struct es_node *second =
      es_document_parse_second(&file->document, outside->name, outside->bytes, outside->size);
  es_settings_merge(file, root, file->document.root, second);
  return finish(file, root, 0, out, errors);
}

void *es_settings_root(struct es_settings_file *file) {
  return file->root;
}

void es_settings_file_free(struct es_settings_file *file) {
  if (file != NULL) {
    es_document_release(&file->document);
    free(file);
  }
}

bool es_settings_file_where(const struct es_settings_file *file, const void *member, struct es_setting_place *place) {
  for (const struct es_settings_noted *noted = file->places; noted != NULL; noted = noted->next) {
    if (noted->member == member) {
      uint32_t line = noted->line;
      const char *name = es_document_place(&file->document, &line);
      *place = (struct es_setting_place){.file = name, .line = line, .column = noted->column};
      return true;
    }
  }
  return false;
}
