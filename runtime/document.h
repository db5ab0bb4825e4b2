/* A YAML text as a tree of located nodes, bounded; scalars keep their text and whether they were quoted.
 * Called by the settings loader. A document owns its nodes and texts; one thread at a time. */
#ifndef ES_RUNTIME_DOCUMENT_H
#define ES_RUNTIME_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define ES_DOCUMENT_BYTES_MAX ((size_t)1 << 20)
#define ES_DOCUMENT_NODES_MAX 65536u
#define ES_DOCUMENT_DEPTH_MAX 24u
#define ES_DOCUMENT_ERRORS_MAX 100u

/* Memory that is given back all at once. */
struct es_arena_block;
struct es_arena {
  struct es_arena_block *blocks;
};

/* Zeroed memory aligned for anything, NULL when there is none. */
void *es_arena_take(struct es_arena *arena, size_t size);
char *es_arena_text(struct es_arena *arena, const char *bytes, size_t length);
void es_arena_release(struct es_arena *arena);

enum es_node_kind { ES_NODE_SCALAR, ES_NODE_MAPPING, ES_NODE_LIST };

/* Children of a mapping come in pairs: key.text, then key.next as its value, whose next is the following key. */
struct es_node {
  enum es_node_kind kind;
  uint32_t line; /* from 1 */
  uint32_t column; /* from 1 */
  bool quoted;
  bool broken; /* has its error already and is not to be looked at */
  const char *text; /* of a scalar; no NUL byte inside */
  struct es_node *first;
  struct es_node *last;
  struct es_node *next;
  uint32_t count; /* of children, keys and values both */
};

struct es_document_error {
  uint32_t line;
  uint32_t column;
  const char *text;
};

struct es_document {
  struct es_arena arena;
  const char *name; /* of the file, for errors */
  const char *second_name; /* of a second text; NULL: there is none */
  struct es_node *root; /* NULL when the text cannot be read */
  uint32_t nodes;
  uint32_t error_count; /* all that were found; the first ES_DOCUMENT_ERRORS_MAX are kept */
  struct es_document_error errors[ES_DOCUMENT_ERRORS_MAX];
};

/* Reads the text; what is wrong with it is in document->errors afterwards. Release the document in any case.
 * Refused: more than one document, anchors, aliases, tags, keys written twice, keys that are no words. */
void es_document_parse(struct es_document *document, const char *name, const void *bytes, size_t size);
/* The same from a file. 0, or a negative errno, which is among the errors too. */
int es_document_load(struct es_document *document, const char *path);
void es_document_release(struct es_document *document);
/* Reads a second file into the same document and gives its root, NULL when it cannot be read. Lines of its nodes and errors are counted from
 * ES_DOCUMENT_SECOND_LINE on; es_document_place() says what a person calls the place. *result: 0 or negative errno. */
#define ES_DOCUMENT_SECOND_LINE ((uint32_t)1 << 30)
struct es_node *es_document_load_second(struct es_document *document, const char *path, int *result);
struct es_node *es_document_parse_second(struct es_document *document, const char *name, const void *bytes,
                                         size_t size);
const char *es_document_place(const struct es_document *document, uint32_t *line);

void es_document_error(struct es_document *document, uint32_t line, uint32_t column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* One line for each error, sorted by place: `FILE:LINE:COLUMN: error: …`. */
void es_document_print_errors(struct es_document *document, FILE *out);

#endif
