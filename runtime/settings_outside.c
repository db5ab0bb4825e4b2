/* Settings from outside: which of them may stand in the place of measured ones. What is wrong with their values is found when they are bound. */
#include <string.h>

#include "runtime/settings_internal.h"

static struct es_node *value_of(struct es_node *mapping, const char *name) {
  for (struct es_node *key = mapping->first; key != NULL; key = key->next->next) {
    if (key->kind == ES_NODE_SCALAR && strcmp(key->text, name) == 0) {
      return key->next;
    }
  }
  return NULL;
}

/* A pair behind the others; copies, for the nodes stay where they are, too. NULL: no memory, which is said. */
static struct es_node *append(struct es_settings_file *file, struct es_node *mapping, const struct es_node *name,
                              const struct es_node *value) {
  struct es_node *pair = es_arena_take(&file->document.arena, 2 * sizeof *pair);
  if (pair == NULL) {
    es_document_error(&file->document, name->line, name->column, "out of memory");
    return NULL;
  }
  pair[0] = *name;
  pair[1] = *value;
  pair[0].next = &pair[1];
  pair[1].next = NULL;
  if (mapping->last != NULL) {
    mapping->last->next = &pair[0];
  } else {
    mapping->first = &pair[0];
  }
  mapping->last = &pair[1];
  mapping->count += 2;
  return &pair[1];
}

static void put(struct es_settings_file *file, struct es_node *mapping, const struct es_node *name,
                const struct es_node *value) {
  struct es_node *there = value_of(mapping, name->text);
  if (there == NULL) {
    (void)append(file, mapping, name, value);
    return;
  }
  struct es_node *next = there->next;
  *there = *value;
  there->next = next;
}

/* The measured mapping of this name; an empty one when there is none. NULL: what stands there is no mapping, and has its error. */
static struct es_node *inner(struct es_settings_file *file, struct es_node *mapping, const struct es_node *name,
                             const struct es_node *value) {
  struct es_node *there = value_of(mapping, name->text);
  if (there == NULL) {
    const struct es_node empty = {.kind = ES_NODE_MAPPING, .line = value->line, .column = value->column, .text = ""};
    there = append(file, mapping, name, &empty);
  }
  return there != NULL && there->kind == ES_NODE_MAPPING ? there : NULL;
}

void es_settings_merge(struct es_settings_file *file, const struct es_setting_type *type, struct es_node *node,
                       const struct es_node *outside) {
  if (node == NULL || outside == NULL || node->kind != ES_NODE_MAPPING) {
    return; /* has its error */
  }
  if (outside->kind != ES_NODE_MAPPING) {
    es_settings_refuse(file, outside, "a mapping");
    return;
  }
  for (const struct es_node *name = outside->first; name != NULL; name = name->next->next) {
    const struct es_setting_key *key = name->kind == ES_NODE_SCALAR ? es_settings_find_key(type, name->text) : NULL;
    if (name->kind != ES_NODE_SCALAR) {
      continue; /* has its error */
    }
    if (key == NULL) {
      es_settings_refuse_key(file, type, name);
    } else if (key->outside) {
      put(file, node, name, name->next);
    } else if (key->value.kind == ES_SETTING_TYPE && !key->value.type->one_of && name->next->kind == ES_NODE_MAPPING) {
      /* That something is there at all may be what is measured: an empty mapping does not make it be. */
      if (name->next->first != NULL) {
        es_settings_merge(file, key->value.type, inner(file, node, name, name->next), name->next);
      }
    } else {
      es_document_error(&file->document, name->line, name->column, "'%s' is measured: it cannot be said from outside",
                        key->name);
    }
  }
}
