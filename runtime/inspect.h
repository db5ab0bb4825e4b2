/* A tree of names and values shown as indented text or as JSON, whole or from a path on: what `entresol ctl inspect` prints.
 * Whoever owns state shows it between es_inspect_start() and es_inspect_finish(); generated structs show themselves
 * (runtime/shape.h). One thread; nothing is allocated. What guests wrote is escaped. Output is bounded: when there is no
 * room left further nodes are passed over and the end says so.
 *
 *   if (es_inspect_begin(inspect, "queue")) {
 *     es_inspect_u64(inspect, "waiting", queue->count);
 *     es_inspect_end(inspect);
 *   }
 *
 * begin is false for what is not asked for: then there is no end. */
#ifndef ES_RUNTIME_INSPECT_H
#define ES_RUNTIME_INSPECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_INSPECT_DEPTH_MAX 16u
#define ES_INSPECT_PATH_MAX 256u
#define ES_INSPECT_BYTES_MAX 512u /* of one value; of longer ones the rest is not shown */
/* What may be put when there is no room left: the last value, and what ends open nodes. */
#define ES_INSPECT_ENDING_MAX 4096u
#define ES_INSPECT_NEAREST 3u
#define ES_INSPECT_NAME_MAX 64u

struct es_inspect_options {
  void (*put)(void *context, const char *text, size_t size);
  void *context;
  const char *path; /* names joined by '/'; "" or NULL: everything */
  uint64_t room; /* bytes that may be put before the ending, 0: as many as there are */
  bool json;
};

/* A name that is not what the path says, and how many letters are to be changed. */
struct es_inspect_near {
  char name[ES_INSPECT_NAME_MAX];
  uint32_t distance;
};

/* Private but for its place. */
struct es_inspect {
  struct es_inspect_options options;
  char path[ES_INSPECT_PATH_MAX];
  const char *steps[ES_INSPECT_DEPTH_MAX];
  uint32_t step_count;
  uint32_t depth; /* open nodes */
  uint32_t reached; /* steps that were found */
  bool found, cut;
  uint64_t written;
  struct {
    bool list, any;
    uint32_t index;
  } levels[ES_INSPECT_DEPTH_MAX + 1];
  struct es_inspect_near nearest[ES_INSPECT_NEAREST];
  uint32_t near_count;
};

enum es_inspect_result {
  ES_INSPECT_SHOWN,
  ES_INSPECT_MISSING, /* the path leads nowhere: es_inspect_nearest() */
  ES_INSPECT_CUT, /* more than there was room for */
};

void es_inspect_start(struct es_inspect *inspect, const struct es_inspect_options *options);
enum es_inspect_result es_inspect_finish(struct es_inspect *inspect);
/* "'scsi' is not in storage: scsi0, scsi1", without an end of line. */
void es_inspect_nearest(const struct es_inspect *inspect, char *out, size_t room);

/* Nodes. The name is NULL for elements of a list, which are numbered. */
bool es_inspect_begin(struct es_inspect *inspect, const char *name);
bool es_inspect_begin_number(struct es_inspect *inspect, uint64_t number); /* a node that is called by a number */
bool es_inspect_begin_list(struct es_inspect *inspect, const char *name);
void es_inspect_end(struct es_inspect *inspect);

/* Values. */
void es_inspect_u64(struct es_inspect *inspect, const char *name, uint64_t value);
void es_inspect_hex(struct es_inspect *inspect, const char *name, uint64_t value);
void es_inspect_bool(struct es_inspect *inspect, const char *name, bool value);
void es_inspect_text(struct es_inspect *inspect, const char *name, const char *value); /* NULL: none */
void es_inspect_chars(struct es_inspect *inspect, const char *name, const void *text, size_t size);
void es_inspect_bytes(struct es_inspect *inspect, const char *name, const void *bytes, size_t size);
/* There is something that is not shown. */
void es_inspect_secret(struct es_inspect *inspect, const char *name);

#endif
