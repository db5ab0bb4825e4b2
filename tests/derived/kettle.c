/* The made-up kettle saved, restored and shown by what its specs became: `kettle saved` prints what came back as it went, `kettle shown` the tree. */
#include <stdio.h>
#include <string.h>

#include "generated/inspect/kettle_inspect.h"
#include "generated/inspect/kettle_msr_inspect.h"
#include "generated/inspect/kettle_panel_inspect.h"
#include "generated/state/kettle_msr_state.h"
#include "generated/state/kettle_panel_state.h"
#include "generated/state/kettle_state.h"

#define MINUTES 0x142u

static struct es_kettle_session session = {.state = ES_KETTLE_SESSION_FILLED};
static struct es_kettle_panel panel;
static struct es_kettle_msr_vp timers;

static void fill(void) {
  es_kettle_panel_reset(&panel);
  es_kettle_panel_set_control_target(&panel, 96);
  es_kettle_msr_reset_vp(&timers);
  timers.timer[2] = MINUTES;
}

static int save_and_restore(void) {
  struct es_state_out *out;
  struct es_slice stream;
  if (es_state_out_create(1u << 20, &out) != 0) {
    return 1;
  }
  es_save_kettle_session(out, 7, &session);
  es_save_kettle_panel_registers(out, 0, &panel);
  es_save_kettle_msr_vp(out, 1, &timers);
  if (es_state_out_finish(out, &stream) != 0) {
    return 1;
  }
  struct es_state_in in;
  struct es_kettle_session session_back = {.state = ES_KETTLE_SESSION_OPENED};
  struct es_kettle_panel panel_back;
  struct es_kettle_msr_vp timers_back;
  memset(&panel_back, 0xff, sizeof panel_back);
  memset(&timers_back, 0xff, sizeof timers_back);
  if (es_state_in_open(&in, stream) != NULL || es_take_kettle_session(&in, 7, &session_back) != NULL ||
      es_take_kettle_panel_registers(&in, 0, &panel_back) != NULL ||
      es_take_kettle_msr_vp(&in, 1, &timers_back) != NULL || es_state_in_finish(&in) != NULL) {
    return 1;
  }
  if (session_back.state == session.state) {
    puts("session");
  }
  if (es_kettle_panel_get_control_target(&panel_back) == 96) {
    puts("panel");
  }
  if (memcmp(&timers_back, &timers, sizeof timers) == 0) {
    puts("timers");
  }
  es_state_in_close(&in);
  es_state_out_destroy(out);
  return 0;
}

static void put(void *context, const char *text, size_t size) {
  fwrite(text, size, 1, context);
}

static int show(void) {
  const struct es_inspect_options options = {.put = put, .context = stdout};
  struct es_kettle_lock lock = {.header.operation = ES_KETTLE_OPERATION_LOCK};
  struct es_inspect inspect;
  memset(lock.key, 0xa5, sizeof lock.key);
  es_inspect_start(&inspect, &options);
  es_inspect_kettle_session(&inspect, "session", &session);
  es_inspect_kettle_panel(&inspect, "panel", &panel);
  es_inspect_kettle_msr_vp(&inspect, "timers", &timers);
  es_inspect_kettle_lock(&inspect, "lock", &lock, ES_KETTLE_VERSION_STEEL);
  return es_inspect_finish(&inspect) == ES_INSPECT_SHOWN ? 0 : 1;
}

int main(int count, char **words) {
  fill();
  return count > 1 && strcmp(words[1], "saved") == 0 ? save_and_restore() : show();
}
