/* Long answers of the worker: the inspected tree, the last events, the page of metrics. The text goes into memory that the
 * manager made, of fixed size: what does not fit is refused. Loop thread. */
#ifndef ES_PROCESS_REPORT_H
#define ES_PROCESS_REPORT_H

#include "hand-written/process/messages.h"
#include "hand-written/process/vm.h"

#define ES_REPORT_SIZE ((size_t)3 * 1024 * 1024)

/* Collects text and writes it out in large pieces. */
struct es_report {
  int fd;
  size_t size; /* put so far */
  size_t held; /* of them in `bytes` */
  bool full;
  char bytes[16384];
};
void es_report_put(void *report, const char *text, size_t size);
void es_report_print(struct es_report *report, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Does what is asked and answers with the text's size, or with why not. `file` stays the caller's. */
void es_report_write(struct es_vm *vm, const struct es_message_report *asked, int file,
                     struct es_message_answer *answer);

/* The parts: inspect.c, events.c; metrics.h. False: refused, the answer says why. */
bool es_report_inspect(struct es_vm *vm, const struct es_message_report *asked, struct es_report *report,
                       struct es_message_answer *answer);
void es_report_events(const struct es_message_report *asked, struct es_report *report);
/* For es_refused_elements(): any thread. */
bool es_report_element(es_result refusal, const uint8_t *bytes, size_t size, struct es_refused_place *out);

#endif
