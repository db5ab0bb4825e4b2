#include "hand-written/process/report.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "generated/inspect/registry.h"
#include "hand-written/process/metrics.h"

static void flush(struct es_report *report) {
  size_t at = 0;
  while (at < report->held && !report->full) {
    ssize_t written = write(report->fd, report->bytes + at, report->held - at);
    report->full = written <= 0;
    at += written > 0 ? (size_t)written : 0;
  }
  report->held = 0;
}

void es_report_put(void *context, const char *text, size_t size) {
  struct es_report *report = context;
  report->full = report->full || size > ES_REPORT_SIZE - report->size;
  while (size != 0 && !report->full) {
    size_t room = sizeof report->bytes - report->held;
    size_t part = size < room ? size : room;
    memcpy(report->bytes + report->held, text, part);
    report->held += part;
    report->size += part;
    text += part;
    size -= part;
    if (report->held == sizeof report->bytes) {
      flush(report);
    }
  }
}

void es_report_print(struct es_report *report, const char *format, ...) {
  char text[1024];
  va_list arguments;
  va_start(arguments, format);
  int size = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (size > 0) {
    es_report_put(report, text, (size_t)size < sizeof text ? (size_t)size : sizeof text - 1);
  }
}

void es_report_write(struct es_vm *vm, const struct es_message_report *asked, int file,
                     struct es_message_answer *answer) {
  static struct es_report report;
  report.fd = file;
  report.size = report.held = 0;
  report.full = false;
  bool good = true;
  switch (asked->kind) {
  case ES_MESSAGE_REPORT_INSPECT:
    good = es_report_inspect(vm, asked, &report, answer);
    break;
  case ES_MESSAGE_REPORT_EVENTS:
    es_report_events(asked, &report);
    break;
  case ES_MESSAGE_REPORT_METRICS:
    es_metrics_specs(es_shape_specs, ES_SHAPE_SPECS_COUNT, es_report_put, &report);
    es_metrics_rooms(es_report_put, &report);
    break;
  }
  flush(&report);
  if (good && report.full) {
    good = false;
    snprintf(answer->text, sizeof answer->text, "more than %zu bytes", ES_REPORT_SIZE);
  }
  answer->refused = !good;
  answer->next = good ? (uint32_t)report.size : 0;
}
