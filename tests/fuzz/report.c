/* Every transition, action and refusal that a guest can cause, with its count. */
#include <fnmatch.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "runtime/counters.h"
#include "tests/fuzz/hostile.h"

/* Sets whose counters a guest raises; the others are of other devices or of both sides' health. */
static const char *const watched[] = {"vmbus.*",           "vmbus-ring.*",   "storvsp.*",      "scsi.*",
                                      "storage.hostile.*", "scsi.hostile.*", "sense.hostile.*"};

/* What no guest can cause here, and why. */
static const struct {
  const char *pattern, *why;
} exempt[] = {
    {"vmbus.refused.from-host.*", "the guest's decoder"},
    {"vmbus.refused.*-response.*", "the guest's decoder"},
    {"vmbus.refused.*-response", "the guest's decoder"},
    {"vmbus.refused.offer-channel.*", "the guest's decoder"},
    {"vmbus.refused.rescind-channel-offer.*", "the guest's decoder"},
    {"vmbus.refused.all-offers-delivered.*", "the guest's decoder"},
    {"vmbus.refused.open-channel-result.*", "the guest's decoder"},
    {"vmbus.refused.gpadl-created.*", "the guest's decoder"},
    {"vmbus.refused.gpadl-torndown.*", "the guest's decoder"},
    {"vmbus.refused.tl-connect-result.*", "the guest's decoder"},
    {"vmbus.refused.version-response*", "the guest's decoder"},
    {"vmbus.refused.monitor-parameter.*", "no connection uses monitors"},
    {"vmbus.refused.open-signal.*", "a part that is only looked at when the whole fits"},
    {"vmbus.refused.contact-prefix.*", "looked at before the message is decoded; that refuses it"},
    {"vmbus.refused.*.signal.max", "no message is that long"},
    {"vmbus.refused.*.ranges.max", "no message is that long"},
    {"vmbus.refused.*.pages.max", "no message is that long"},
    {"vmbus.refused.*.client.max", "no message is that long"},
    {"vmbus.refused.*.silo.max", "no message is that long"},
    {"vmbus.contact.disconnected.drained", "said only when somebody waits for it"},
    {"vmbus.contact.contacted.drained", "said only when somebody waits for it"},
    {"vmbus.contact.running.drained", "said only when somebody waits for it"},
    {"vmbus.*.unheard", "the server hands on only what these machines listen to"},
    {"vmbus.refused.page-range.*", "read in captures only"},
    {"vmbus.refused.more-pages.*", "read in captures only"},
    {"vmbus-ring.refused.page-ranges.*", "read in captures only"},
    {"vmbus-ring.refused.packet.*", "read in captures only"},
    {"vmbus.contact.emptying.*", "a disk in memory has ended its requests before a reset is heard"},
    {"vmbus.messages-dropped", "no message is taken without room for its answer"},
    {"vmbus.interrupts-lost", "a partition without that processor or flag"},
    {"vmbus-ring.refused.descriptor.size-*", "read whole or not at all"},
    {"vmbus-ring.refused.gpa-direct-header.descriptor.*", "the descriptor alone was refused before"},
    {"vmbus-ring.refused.transfer-*", "storage takes no transfer pages"},
    {"vmbus-ring.refused.trailer.*", "nobody reads trailers"},
    {"vmbus-ring.refused.pipe-header.*", "no device here is a pipe"},
    {"vmbus-ring.refused.control.size-*", "control pages are mapped whole"},
    {"storvsp.refused.scsi-result.*", "the guest's decoder"},
    {"storvsp.refused.channel-properties.*", "the guest's decoder"},
    {"storvsp.refused.offer-properties.*", "the guest's decoder"},
    {"storvsp.refused.fc-port-names.*", "a controller that has none to tell"},
    {"storvsp.refused.from-host.*", "the guest's decoder"},
    {"storvsp.refused.complete-io.*", "the guest's decoder"},
    {"storvsp.refused.enumerate-bus.*", "the guest's decoder"},
    {"storvsp.refused.remove-device.*", "the guest's decoder"},
    {"scsi.refused.*.control-values.known", "two bits, four known values"},
    {"scsi.refused.command.opcode.short", "storvsp refuses commands without bytes"},
    {"sense.hostile.none", "no sense is not told"},
};

static struct {
  uint64_t least;
  unsigned below;
  unsigned shown;
} state;

static const char *exemption(const char *name) {
  for (size_t i = 0; i < sizeof exempt / sizeof exempt[0]; i++) {
    if (fnmatch(exempt[i].pattern, name, 0) == 0)
      return exempt[i].why;
  }
  return NULL;
}

static bool show(void *context, const struct es_counter_set *set, const struct es_counter *counter) {
  (void)context;
  char name[160];
  (void)snprintf(name, sizeof name, "%s%s%s", set->name, set->name[0] != '\0' ? "." : "", counter->name);
  bool of_interest = false;
  for (size_t i = 0; i < sizeof watched / sizeof watched[0]; i++)
    of_interest |= fnmatch(watched[i], name, 0) == 0;
  if (!of_interest)
    return true;
  uint64_t value = es_counter_value(counter);
  const char *why = exemption(name);
  bool missing = value < state.least && why == NULL;
  printf("%-72s %12" PRIu64 "%s%s\n", name, value, missing ? "  TOO FEW" : "",
         value == 0 && why != NULL ? "  not reachable" : "");
  state.below += missing;
  state.shown++;
  return true;
}

unsigned hostile_report(uint64_t least) {
  state.least = least;
  es_counters_walk(show, NULL);
  printf("%u counters shown, %u below %" PRIu64 "\n", state.shown, state.below, least);
  return state.below;
}
