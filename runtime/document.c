#include "runtime/document.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

#include "runtime/scalar.h"

#define ARENA_BLOCK 16384u
#define ERROR_TEXT 512
#define KEYS_MAX 1024u
#define WAIT_MILLISECONDS 10000

struct es_arena_block {
  struct es_arena_block *next;
  size_t used;
  size_t size;
  _Alignas(max_align_t) uint8_t bytes[];
};

void *es_arena_take(struct es_arena *arena, size_t size) {
  const size_t align = _Alignof(max_align_t);
  if (size > SIZE_MAX / 2) {
    return NULL;
  }
  size = (size + align - 1) / align * align;
  struct es_arena_block *block = arena->blocks;
  if (block == NULL || block->size - block->used < size) {
    size_t room = size > ARENA_BLOCK ? size : ARENA_BLOCK;
    block = calloc(1, sizeof *block + room);
    if (block == NULL) {
      return NULL;
    }
    block->size = room;
    block->next = arena->blocks;
    arena->blocks = block;
  }
  void *at = block->bytes + block->used;
  block->used += size;
  return at;
}

char *es_arena_text(struct es_arena *arena, const char *bytes, size_t length) {
  char *text = es_arena_take(arena, length + 1);
  if (text != NULL) {
    memcpy(text, bytes, length);
  }
  return text;
}

void es_arena_release(struct es_arena *arena) {
  while (arena->blocks != NULL) {
    struct es_arena_block *block = arena->blocks;
    arena->blocks = block->next;
    free(block);
  }
}

/* An error is one line, and a terminal shows it: control characters of the file are written out. */
static const char *escaped(struct es_arena *arena, const char *text) {
  static const char digits[] = "0123456789abcdef";
  enum { PER_BYTE = 4 };
  char *out = es_arena_take(arena, PER_BYTE * strlen(text) + 1);
  if (out == NULL) {
    return NULL;
  }
  char *at = out;
  while (*text != '\0') {
    const unsigned control = es_scalar_control(text);
    for (unsigned i = 0; i < control; i++, text++) {
      *at++ = '\\';
      *at++ = 'x';
      *at++ = digits[(unsigned char)*text >> 4];
      *at++ = digits[(unsigned char)*text & 0xf];
    }
    if (control == 0) {
      *at++ = *text++;
    }
  }
  *at = '\0';
  return out;
}

void es_document_error(struct es_document *document, uint32_t line, uint32_t column, const char *format, ...) {
  char text[ERROR_TEXT];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  uint32_t index = document->error_count++;
  if (index >= ES_DOCUMENT_ERRORS_MAX || length < 0) {
    return;
  }
  const char *copy = escaped(&document->arena, text);
  document->errors[index] =
      (struct es_document_error){.line = line, .column = column, .text = copy != NULL ? copy : "out of memory"};
}

static int by_place(const void *a, const void *b) {
  const struct es_document_error *x = a;
  const struct es_document_error *y = b;
  if (x->line != y->line) {
    return x->line < y->line ? -1 : 1;
  }
  if (x->column != y->column) {
    return x->column < y->column ? -1 : 1;
  }
  return strcmp(x->text, y->text);
}

void es_document_print_errors(struct es_document *document, FILE *out) {
  uint32_t kept = document->error_count;
  if (kept > ES_DOCUMENT_ERRORS_MAX) {
    kept = ES_DOCUMENT_ERRORS_MAX;
  }
  qsort(document->errors, kept, sizeof document->errors[0], by_place);
  for (uint32_t i = 0; i < kept; i++) {
    const struct es_document_error *error = &document->errors[i];
    uint32_t line = error->line;
    const char *name = es_document_place(document, &line);
    (void)fprintf(out, "%s:%u:%u: error: %s\n", name, line, error->column, error->text);
  }
  if (document->error_count > kept) {
    (void)fprintf(out, "%s: error: %u more errors\n", document->name, document->error_count - kept);
  }
}

/* A text being read: open collections, innermost last. */
struct reading {
  struct es_document *document;
  struct es_node *open[ES_DOCUMENT_DEPTH_MAX];
  uint32_t depth;
  uint32_t before; /* lines that are counted before the first one */
  bool stop;
};

static void complain(struct reading *reading, const yaml_mark_t *mark, const char *what) {
  es_document_error(reading->document, reading->before + (uint32_t)mark->line + 1, (uint32_t)mark->column + 1, "%s",
                    what);
}

/* What has been read so far is no whole tree: nobody is to look at it. */
static void give_up(struct reading *reading, const yaml_mark_t *mark, const char *what) {
  complain(reading, mark, what);
  reading->document->root = NULL;
  reading->stop = true;
}

static void check_plain(struct reading *reading, const yaml_event_t *event, const yaml_char_t *anchor,
                        const yaml_char_t *tag) {
  if (anchor != NULL) {
    complain(reading, &event->start_mark, "anchors are not part of the settings language");
  }
  if (tag != NULL) {
    complain(reading, &event->start_mark, "tags are not part of the settings language");
  }
}

/* A key of which the mapping has one already is reported where it stands the second time. */
static void check_key(struct reading *reading, const struct es_node *mapping, const struct es_node *key) {
  struct es_document *document = reading->document;
  if (key->kind != ES_NODE_SCALAR) {
    es_document_error(document, key->line, key->column, "a key must be a word");
    return;
  }
  for (const struct es_node *other = mapping->first; other != NULL; other = other->next->next) {
    if (other->kind == ES_NODE_SCALAR && strcmp(other->text, key->text) == 0) {
      uint32_t line = other->line;
      (void)es_document_place(document, &line);
      es_document_error(document, key->line, key->column, "'%s' is written twice, first on line %u", key->text, line);
      return;
    }
  }
}

static struct es_node *add_node(struct reading *reading, const yaml_event_t *event, enum es_node_kind kind) {
  struct es_document *document = reading->document;
  struct es_node *node = NULL;
  if (document->nodes < ES_DOCUMENT_NODES_MAX) {
    node = es_arena_take(&document->arena, sizeof *node);
  }
  if (node == NULL) {
    give_up(reading, &event->start_mark, "too many settings");
    return NULL;
  }
  document->nodes++;
  *node = (struct es_node){.kind = kind,
                           .line = reading->before + (uint32_t)event->start_mark.line + 1,
                           .column = (uint32_t)event->start_mark.column + 1,
                           .text = ""};
  return node;
}

static void place_node(struct reading *reading, const yaml_event_t *event, struct es_node *node) {
  struct es_node *parent = reading->depth != 0 ? reading->open[reading->depth - 1] : NULL;
  if (parent == NULL) {
    reading->document->root = node;
    return;
  }
  if (parent->kind == ES_NODE_MAPPING && parent->count % 2 == 0) {
    if (parent->count >= 2 * KEYS_MAX) {
      give_up(reading, &event->start_mark, "too many keys");
      return;
    }
    check_key(reading, parent, node);
  }
  if (parent->last != NULL) {
    parent->last->next = node;
  } else {
    parent->first = node;
  }
  parent->last = node;
  parent->count++;
}

static void read_scalar(struct reading *reading, const yaml_event_t *event) {
  check_plain(reading, event, event->data.scalar.anchor, event->data.scalar.tag);
  struct es_node *node = add_node(reading, event, ES_NODE_SCALAR);
  if (node == NULL) {
    return;
  }
  const char *bytes = (const char *)event->data.scalar.value;
  size_t length = event->data.scalar.length;
  if (memchr(bytes, 0, length) != NULL) {
    complain(reading, &event->start_mark, "text with a NUL character");
    node->broken = true;
    length = 0;
  }
  const char *text = es_arena_text(&reading->document->arena, bytes, length);
  node->text = text != NULL ? text : "";
  node->quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
  place_node(reading, event, node);
}

static void read_start(struct reading *reading, const yaml_event_t *event, enum es_node_kind kind) {
  struct es_node *node = add_node(reading, event, kind);
  if (node == NULL) {
    return;
  }
  if (reading->depth == ES_DOCUMENT_DEPTH_MAX) {
    give_up(reading, &event->start_mark, "nested too deeply");
    return;
  }
  place_node(reading, event, node);
  reading->open[reading->depth++] = node;
}

static void read_alias(struct reading *reading, const yaml_event_t *event) {
  complain(reading, &event->start_mark, "aliases are not part of the settings language");
  struct es_node *node = add_node(reading, event, ES_NODE_SCALAR);
  if (node != NULL) {
    node->broken = true;
    place_node(reading, event, node);
  }
}

static void read_event(struct reading *reading, const yaml_event_t *event) {
  switch (event->type) {
  case YAML_SCALAR_EVENT:
    read_scalar(reading, event);
    break;
  case YAML_MAPPING_START_EVENT:
    check_plain(reading, event, event->data.mapping_start.anchor, event->data.mapping_start.tag);
    read_start(reading, event, ES_NODE_MAPPING);
    break;
  case YAML_SEQUENCE_START_EVENT:
    check_plain(reading, event, event->data.sequence_start.anchor, event->data.sequence_start.tag);
    read_start(reading, event, ES_NODE_LIST);
    break;
  case YAML_MAPPING_END_EVENT:
  case YAML_SEQUENCE_END_EVENT:
    reading->depth--;
    break;
  case YAML_ALIAS_EVENT:
    read_alias(reading, event);
    break;
  case YAML_DOCUMENT_START_EVENT:
    if (reading->document->root != NULL) {
      give_up(reading, &event->start_mark, "a file holds one document");
    }
    break;
  case YAML_STREAM_END_EVENT:
    reading->stop = true;
    break;
  case YAML_NO_EVENT:
  case YAML_STREAM_START_EVENT:
  case YAML_DOCUMENT_END_EVENT:
    break;
  }
}

const char *es_document_place(const struct es_document *document, uint32_t *line) {
  const bool second = *line >= ES_DOCUMENT_SECOND_LINE;
  *line %= ES_DOCUMENT_SECOND_LINE;
  return second ? document->second_name : document->name;
}

static const char *own_name(struct es_document *document, const char *name) {
  const char *copy = es_arena_text(&document->arena, name, strlen(name));
  return copy != NULL ? copy : "";
}

/* Makes document->root of a text whose lines count from `before` on. */
static void parse(struct es_document *document, const void *bytes, size_t size, uint32_t before) {
  if (size > ES_DOCUMENT_BYTES_MAX) {
    es_document_error(document, before + 1, 1, "larger than %zu bytes", ES_DOCUMENT_BYTES_MAX);
    return;
  }
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) {
    es_document_error(document, before + 1, 1, "out of memory");
    return;
  }
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, bytes, size);
  const uint32_t errors = document->error_count;
  struct reading reading = {.document = document, .before = before};
  while (!reading.stop) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) {
      /* A reader's error has no mark of its own: the byte's place is not worth finding. */
      const yaml_mark_t *mark = parser.error == YAML_READER_ERROR ? &parser.mark : &parser.problem_mark;
      give_up(&reading, mark, parser.problem != NULL ? parser.problem : "cannot be read");
      break;
    }
    read_event(&reading, &event);
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  if (document->root == NULL && document->error_count == errors) {
    es_document_error(document, before + 1, 1, "is empty");
  }
}

void es_document_parse(struct es_document *document, const char *name, const void *bytes, size_t size) {
  *document = (struct es_document){0};
  document->name = own_name(document, name);
  parse(document, bytes, size, 0);
}

struct es_node *es_document_parse_second(struct es_document *document, const char *name, const void *bytes,
                                         size_t size) {
  struct es_node *first = document->root;
  document->second_name = own_name(document, name);
  document->root = NULL;
  parse(document, bytes, size, ES_DOCUMENT_SECOND_LINE);
  struct es_node *second = document->root;
  document->root = first;
  return second;
}

/* For a pipe whose other end is slow; nobody waits for ever. 0 or negative errno. */
static int wait_for_more(int fd) {
  struct pollfd wanted = {.fd = fd, .events = POLLIN};
  int ready = poll(&wanted, 1, WAIT_MILLISECONDS);
  if (ready < 0 && errno != EINTR) {
    return -errno;
  }
  return ready == 0 ? -ETIMEDOUT : 0;
}

/* At most one byte more than is allowed, so that a file too large shows. */
static int read_file(const char *path, uint8_t *bytes, size_t room, size_t *size) {
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (fd < 0) {
    return -errno;
  }
  struct stat status;
  int result = fstat(fd, &status) != 0 ? -errno : 0;
  if (result == 0 && S_ISDIR(status.st_mode)) {
    result = -EISDIR;
  }
  size_t have = 0;
  while (result == 0 && have < room) {
    ssize_t got = read(fd, bytes + have, room - have);
    if (got == 0) {
      break;
    }
    if (got > 0) {
      have += (size_t)got;
    } else if (errno == EAGAIN) {
      result = wait_for_more(fd);
    } else if (errno != EINTR) {
      result = -errno;
    }
  }
  close(fd);
  *size = have;
  return result;
}

/* 0 and bytes for free(), or negative errno. */
static int read_whole(const char *path, uint8_t **bytes, size_t *size) {
  const size_t room = ES_DOCUMENT_BYTES_MAX + 1;
  *bytes = malloc(room);
  return *bytes != NULL ? read_file(path, *bytes, room, size) : -ENOMEM;
}

int es_document_load(struct es_document *document, const char *path) {
  size_t size = 0;
  uint8_t *bytes;
  int result = read_whole(path, &bytes, &size);
  if (result == 0) {
    es_document_parse(document, path, bytes, size);
  } else {
    *document = (struct es_document){0};
    document->name = own_name(document, path);
    es_document_error(document, 1, 1, "cannot be read: %s", strerror(-result));
  }
  free(bytes);
  return result;
}

struct es_node *es_document_load_second(struct es_document *document, const char *path, int *result) {
  struct es_node *second = NULL;
  size_t size = 0;
  uint8_t *bytes;
  *result = read_whole(path, &bytes, &size);
  if (*result == 0) {
    second = es_document_parse_second(document, path, bytes, size);
  } else {
    document->second_name = own_name(document, path);
    es_document_error(document, ES_DOCUMENT_SECOND_LINE + 1, 1, "cannot be read: %s", strerror(-*result));
  }
  free(bytes);
  return second;
}

void es_document_release(struct es_document *document) {
  es_arena_release(&document->arena);
  document->root = NULL;
}
