/* Single values of settings: numbers, texts, words, each read as the project's YAML writes it and held to its limits. */
#include <inttypes.h>
#include <string.h>

#include "runtime/scalar.h"
#include "runtime/settings_internal.h"

/* Limits as a person writes them: whole units for sizes. */
static void format_number(char *text, size_t room, const struct es_setting_value *value, uint64_t number) {
  static const char *const units[] = {"", "KiB", "MiB", "GiB", "TiB"};
  unsigned unit = 0;
  if (value->kind == ES_SETTING_SIZE) {
    while (unit < 4 && number != 0 && number % 1024 == 0) {
      number /= 1024;
      unit++;
    }
  }
  (void)snprintf(text, room, "%" PRIu64 "%s", number, units[unit]);
}

static bool check_limits(struct es_settings_file *file, const struct es_setting_value *value,
                         const struct es_node *node, uint64_t number) {
  char limit[32];
  if (number < value->min) {
    format_number(limit, sizeof limit, value, value->min);
    es_document_error(&file->document, node->line, node->column, "%s is too small, at least %s",
                      es_settings_shown(file, node), limit);
    return false;
  }
  if (number > value->max) {
    format_number(limit, sizeof limit, value, value->max);
    es_document_error(&file->document, node->line, node->column, "%s is too large, at most %s",
                      es_settings_shown(file, node), limit);
    return false;
  }
  if (value->choices == NULL) {
    return true;
  }
  char allowed[ES_SETTINGS_WORDS] = "";
  for (uint32_t i = 0; i < value->choice_count; i++) {
    if (value->choices[i] == number) {
      return true;
    }
    format_number(limit, sizeof limit, value, value->choices[i]);
    es_settings_append(allowed, limit);
  }
  es_document_error(&file->document, node->line, node->column, "%s is not one of %s", es_settings_shown(file, node),
                    allowed);
  return false;
}

static void bind_number(struct es_settings_file *file, const struct es_setting_value *value, const struct es_node *node,
                        void *out) {
  uint64_t number = 0;
  bool size = value->kind == ES_SETTING_SIZE;
  bool good = node->kind == ES_NODE_SCALAR && !node->quoted;
  if (!good || !(size ? es_scalar_size(node->text, &number) : es_scalar_integer(node->text, &number))) {
    es_settings_refuse(file, node, size ? "a size such as 512MiB" : "an integer");
  } else if (check_limits(file, value, node, number)) {
    if (size || value->wide) {
      memcpy(out, &number, sizeof number);
    } else {
      uint32_t narrow = (uint32_t)number;
      memcpy(out, &narrow, sizeof narrow);
    }
  }
}

static void bind_text(struct es_settings_file *file, const struct es_setting_value *value, const struct es_node *node,
                      void *out) {
  if (node->kind != ES_NODE_SCALAR) {
    es_settings_refuse(file, node, value->kind == ES_SETTING_PATH ? "a path" : "text");
    return;
  }
  const char *text = node->text;
  size_t length = strlen(text);
  if (value->kind == ES_SETTING_NAME && !es_scalar_name(text)) {
    es_settings_refuse(file, node, "a name: lower-case letters, digits and single hyphens");
  } else if (value->kind == ES_SETTING_PATH && length == 0) {
    es_document_error(&file->document, node->line, node->column, "a path is expected here, not nothing");
  } else if (!es_scalar_printable(text)) {
    es_document_error(&file->document, node->line, node->column, "text with control characters");
  } else if (length < value->min) {
    es_document_error(&file->document, node->line, node->column, "'%s' is too short, at least %" PRIu64 " bytes",
                      es_settings_shown(file, node), value->min);
  } else if (length > value->max) {
    es_document_error(&file->document, node->line, node->column, "text of %zu bytes is too long, at most %" PRIu64,
                      length, value->max);
  } else {
    memcpy(out, &text, sizeof text);
  }
}

static void bind_word(struct es_settings_file *file, const struct es_setting_value *value, const struct es_node *node,
                      void *out) {
  if (node->kind != ES_NODE_SCALAR) {
    es_settings_refuse(file, node, "a word");
    return;
  }
  struct es_settings_known known = {.word = node->text};
  for (unsigned i = 0; i < value->word_count; i++) {
    if (strcmp(value->words[i], node->text) == 0) {
      memcpy(out, &i, sizeof i);
      return;
    }
    es_settings_known_add(&known, value->words[i]);
  }
  es_settings_refuse_word(file, node, "unknown word", &known);
}

void es_settings_bind_scalar(struct es_settings_file *file, const struct es_setting_value *value,
                             const struct es_node *node, void *out) {
  bool scalar = node->kind == ES_NODE_SCALAR;
  switch (value->kind) {
  case ES_SETTING_NAME:
  case ES_SETTING_TEXT:
  case ES_SETTING_PATH:
    bind_text(file, value, node, out);
    break;
  case ES_SETTING_INTEGER:
  case ES_SETTING_SIZE:
    bind_number(file, value, node, out);
    break;
  case ES_SETTING_BOOLEAN:
    if (!scalar || node->quoted || !es_scalar_boolean(node->text, out)) {
      es_settings_refuse(file, node, "true or false");
    }
    break;
  case ES_SETTING_GUID:
    if (!scalar || !es_scalar_guid(node->text, out)) {
      es_settings_refuse(file, node, "a GUID");
    }
    break;
  case ES_SETTING_VERSION:
    if (!scalar || !es_scalar_version(node->text, out)) {
      es_settings_refuse(file, node, "a version MAJOR.MINOR");
    }
    break;
  case ES_SETTING_WORD:
    bind_word(file, value, node, out);
    break;
  case ES_SETTING_NOTHING:
  case ES_SETTING_TYPE:
  case ES_SETTING_LIST:
    break;
  }
}
