/* What `entresol ctl events` shows: the refusals that are kept, decoded, one a line or as JSON. A value is shown only when the spec says what stands
 * there and that it is no secret. Loop thread. */
#include <inttypes.h>
#include <stdio.h>

#include "generated/inspect/registry.h"
#include "hand-written/process/report.h"
#include "runtime/events.h"
#include "runtime/inspect.h"

/* What the spec says of the place; NULL: it is not a spec's refusal. */
static const struct es_shape_refused *place_of(es_result refusal) {
  const struct es_shape_spec *spec = NULL;
  return es_shape_refusal(es_shape_specs, ES_SHAPE_SPECS_COUNT, refusal, &spec);
}

/* An element's refusal points into the element: without its place nothing is known of its value. */
static bool is_placed(const struct es_shape_refused *place, const struct es_refused_input *input) {
  return !place->element || input->element;
}

bool es_report_element(es_result refusal, const uint8_t *bytes, size_t size, struct es_refused_place *out) {
  return es_shape_element_refused(es_shape_specs, ES_SHAPE_SPECS_COUNT, refusal, bytes, size, out);
}

/* The integer at the refusal's place, by its name when it has one. False: nothing is known of it. */
static bool value_of(const struct es_refused_input *input, char *out, size_t room) {
  const struct es_shape_refused *place = place_of(input->refusal);
  if (place == NULL || place->width == 0 || place->width > input->size || !is_placed(place, input)) {
    return false;
  }
  uint64_t value = 0;
  for (unsigned i = 0; i < place->width; i++) {
    unsigned from = place->big_endian ? place->width - 1u - i : i;
    value |= (input->value >> 8 * from & UINT8_MAX) << 8 * i;
  }
  const char *name = place->names != NULL && !place->names->flags ? es_shape_name_of(place->names, value) : NULL;
  if (place->secret) {
    snprintf(out, room, "secret");
  } else if (name != NULL) {
    snprintf(out, room, "%s", name);
  } else {
    snprintf(out, room, "0x%" PRIx64, value);
  }
  return true;
}

/* A number that came with the refusal. */
static void show_number(const struct es_refused_input *input, char *out, size_t room) {
  const struct es_shape_refused *place = place_of(input->refusal);
  if (place != NULL && place->secret) {
    snprintf(out, room, "secret");
  } else {
    snprintf(out, room, "0x%" PRIx64, input->value);
  }
}

/* What is known of the input, and how that is called; NULL: nothing. */
static const char *describe(const struct es_refused_input *input, char *out, size_t room) {
  switch (input->known) {
  case ES_REFUSED_UNKNOWN:
    break;
  case ES_REFUSED_BYTES:
    return value_of(input, out, room) ? "value" : NULL;
  case ES_REFUSED_NUMBER:
    show_number(input, out, room);
    return "value";
  case ES_REFUSED_ACCESS:
    snprintf(out, room, "0x%" PRIx64 "/%u", input->value, input->size);
    return "access";
  }
  return NULL;
}

static const char *const sources[] = {
    [ES_EVENT_SOURCE_NONE] = NULL, [ES_EVENT_SOURCE_VP] = "vp", [ES_EVENT_SOURCE_CHANNEL] = "channel"};

static void show_node(struct es_inspect *inspect, const struct es_event *event, const char *seconds) {
  const struct es_refusal *refusal = event->input.refusal;
  char text[64];
  const char *known = describe(&event->input, text, sizeof text);
  if (!es_inspect_begin(inspect, NULL)) {
    return;
  }
  es_inspect_u64(inspect, "number", event->number);
  es_inspect_text(inspect, "seconds", seconds);
  if (sources[event->source] != NULL) {
    es_inspect_u64(inspect, sources[event->source], event->source_number);
  }
  es_inspect_text(inspect, "spec", refusal->spec);
  es_inspect_text(inspect, "where", refusal->where);
  es_inspect_text(inspect, "field", refusal->field);
  es_inspect_u64(inspect, "offset", event->input.offset);
  if (event->input.element) {
    es_inspect_u64(inspect, "element", event->input.index);
  }
  es_inspect_text(inspect, "rule", refusal->rule);
  if (known != NULL) {
    es_inspect_text(inspect, known, text);
  }
  es_inspect_end(inspect);
}

static void show_line(struct es_report *report, const struct es_event *event, const char *seconds) {
  const struct es_refusal *refusal = event->input.refusal;
  char text[64], source[32] = "", element[32] = "";
  const char *known = describe(&event->input, text, sizeof text);
  if (sources[event->source] != NULL) {
    snprintf(source, sizeof source, " %s=%u", sources[event->source], event->source_number);
  }
  if (event->input.element) {
    snprintf(element, sizeof element, " element=%u", event->input.index);
  }
  es_report_print(report, "%" PRIu64 " seconds=%s%s spec=%s where=%s field=%s%s offset=%u rule=\"%s\"", event->number,
                  seconds, source, refusal->spec, refusal->where, refusal->field, element, event->input.offset,
                  refusal->rule);
  if (known != NULL) {
    es_report_print(report, " %s=%s", known, text);
  }
  es_report_print(report, "\n");
}

/* Calls one of the two for each event that is kept. */
static void show_events(const struct es_message_report *asked, struct es_report *report, struct es_inspect *inspect,
                        uint64_t first, uint64_t count) {
  for (uint64_t number = asked->since > first ? asked->since : first; number < count; number++) {
    struct es_event event;
    char seconds[32];
    if (!es_events_get(number, &event)) {
      continue;
    }
    snprintf(seconds, sizeof seconds, "%" PRIu64 ".%03" PRIu64, event.nanoseconds / 1000000000u,
             event.nanoseconds / 1000000u % 1000u);
    if (inspect != NULL) {
      show_node(inspect, &event, seconds);
    } else {
      show_line(report, &event, seconds);
    }
  }
}

void es_report_events(const struct es_message_report *asked, struct es_report *report) {
  static struct es_inspect inspect;
  const struct es_inspect_options options = {.put = es_report_put, .context = report, .json = true};
  uint64_t first = es_events_first(), count = es_events_count();
  if (!asked->json) {
    es_report_print(report, "recorded=%" PRIu64 " dropped=%" PRIu64 " lost=%" PRIu64 "\n", count, first,
                    es_events_lost());
    show_events(asked, report, NULL, first, count);
    return;
  }
  es_inspect_start(&inspect, &options);
  es_inspect_u64(&inspect, "recorded", count);
  es_inspect_u64(&inspect, "dropped", first);
  es_inspect_u64(&inspect, "lost", es_events_lost());
  if (es_inspect_begin_list(&inspect, "events")) {
    show_events(asked, report, &inspect, first, count);
    es_inspect_end(&inspect);
  }
  (void)es_inspect_finish(&inspect);
}
