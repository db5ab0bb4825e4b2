/* What block devices show of themselves. Loop thread only. */
#include "runtime/inspect.h"
#include "hand-written/block/block.h"
#include "hand-written/block/file_state.h"

void es_block_inspect(const struct es_block_device *device, struct es_inspect *inspect) {
  if (!es_inspect_begin(inspect, "device")) {
    return;
  }
  es_inspect_text(inspect, "name", device->name);
  es_inspect_u64(inspect, "bytes", device->size);
  es_inspect_u64(inspect, "physical-block", device->physical_block);
  es_inspect_u64(inspect, "discard-granularity", device->discard_granularity);
  es_inspect_bool(inspect, "read-only", device->read_only);
  es_inspect_bool(inspect, "write-cache", device->write_cache);
  es_inspect_bool(inspect, "rotational", device->rotational);
  es_inspect_bool(inspect, "direct", device->direct);
  es_inspect_u64(inspect, "in-flight", device->in_flight);
  if (device->ops->inspect != NULL) {
    device->ops->inspect(device, inspect);
  }
  es_inspect_end(inspect);
}

static uint32_t length_of(const struct es_block_queue *queue) {
  uint32_t length = 0;
  for (const struct es_block_request *request = queue->first; request != NULL; request = request->next) {
    length++;
    if (request == queue->last) {
      break;
    }
  }
  return length;
}

void es_block_file_inspect(const struct es_block_device *device, struct es_inspect *inspect) {
  const struct es_block_file *file = (const struct es_block_file *)device;
  uint32_t bounces = 0;
  for (const struct es_block_bounce *bounce = file->bounce_free; bounce != NULL; bounce = bounce->next) {
    bounces++;
  }
  es_inspect_bool(inspect, "block-special", file->block_special);
  es_inspect_u64(inspect, "granule", file->granule);
  es_inspect_u64(inspect, "memory-alignment", file->memory_alignment);
  es_inspect_bool(inspect, "can-zero-range", file->can_zero_range);
  es_inspect_bool(inspect, "can-punch-hole", file->can_punch_hole);
  es_inspect_u64(inspect, "lost", (uint64_t)file->lost);
  es_inspect_u64(inspect, "writers", file->writers);
  es_inspect_bool(inspect, "exclusive", file->exclusive);
  es_inspect_u64(inspect, "waiting-for-turn", length_of(&file->order));
  es_inspect_u64(inspect, "bounces-free", bounces);
  es_inspect_u64(inspect, "waiting-for-bounce", length_of(&file->bounce_waiting));
  es_inspect_u64(inspect, "waiting-for-loop", length_of(&file->again));
}
