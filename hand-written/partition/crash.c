/* The guest's crash report: five registers, and a text when two of them say where it is. */
#include <string.h>

#include "hand-written/partition/state.h"

void es_crash_record(struct es_partition *partition, uint32_t vp, uint64_t control) {
  struct es_crash_report *report = &partition->crash;
  if (report->reported)
    return;
  report->reported = true;
  report->vp = vp;
  memcpy(report->parameters, partition->msr.crash_parameter, sizeof report->parameters);
  if (!es_hyperv_msr_get_crash_control_message(control))
    return;
  uint64_t gpa = report->parameters[ES_HYPERV_MSR_CRASH_TEXT_ADDRESS];
  uint64_t size = report->parameters[ES_HYPERV_MSR_CRASH_TEXT_SIZE];
  if (size > sizeof report->text)
    size = sizeof report->text;
  if (es_memory_read(partition->config.memory, gpa, report->text, size))
    report->text_size = (uint32_t)size;
}
