/* Synthetic SCSI controllers: a VMBus device with sub-channels on one side, block devices as logical units on the other.
 * The process makes controllers and adds and removes units, also while a guest runs. A controller owns its units and
 * their block devices, the I/O slots of its channels and its work areas. Loop thread only. */
#ifndef ES_STORAGE_STORAGE_H
#define ES_STORAGE_STORAGE_H

#include "hand-written/block/block.h"
#include "hand-written/vmbus/device.h"
#include "runtime/loop.h"

struct es_storage;

struct es_storage_options {
  const char *name; /* of the counters: "storage.NAME" */
  uint8_t instance_id[16];
  uint16_t sub_channels; /* that a guest may ask for at most; sensibly one less than it has processors */
};

/* Makes a controller and offers it. `loop` is the server's, NULL when that has none. 0 or negative errno. */
int es_storage_create(struct es_loop *loop, struct es_vmbus *vmbus, const struct es_storage_options *options,
                      struct es_storage **out);
/* Nothing is in flight and the channels are closed (VMBus is gone or going). */
void es_storage_destroy(struct es_storage *storage);

struct es_storage_unit {
  uint8_t lun;
  bool read_only;
  uint32_t block_size; /* 512 or 4096 */
  /* Text, NULL or empty for ours: at most 8, 16, 4 and 36 characters count. */
  const char *vendor, *product, *revision, *serial;
};

/* Adds a logical unit and takes over the device (not on failure). A running guest is told. 0 or negative errno:
 * -EEXIST: that LUN is taken, -EINVAL: no such LUN or block size. */
int es_storage_add(struct es_storage *storage, const struct es_storage_unit *unit, struct es_block_device *device);
/* Takes it away: commands in flight end as they can, later ones find no unit; the device is closed when all have ended.
 * 0 or -ENOENT. */
int es_storage_remove(struct es_storage *storage, uint8_t lun);

/* What `status` shows. */
struct es_storage_figures {
  const char *state; /* of the controller machine */
  const char *version;
  uint32_t channels; /* open */
  uint32_t units;
  uint32_t in_flight;
};
void es_storage_show(const struct es_storage *storage, struct es_storage_figures *figures);
/* The unit's device for `status`, NULL when there is none. */
const struct es_block_device *es_storage_device(const struct es_storage *storage, uint8_t lun);

/* Shows a controller under its name, its channels and units. Loop thread. */
struct es_inspect;
void es_storage_inspect(const struct es_storage *storage, const char *name, struct es_inspect *inspect);

#endif
