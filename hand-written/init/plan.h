/* What init is to do, as two texts say it: the image's own (measured with the image) and the host's. One line a thing, the first word says which:
 *   host WORD…             the words that the host may say; only the image's text has this one
 *   restart never|on-failure
 *   limit COUNT SECONDS    restarts within so many seconds, after which the machine ends
 *   modules-threads COUNT
 *   settings PATH          the host's settings, whose text is read from the host, go here
 *   folder PATH            Entresol's working folder
 *   disk SERIAL PATH       PATH is the NVMe drive with this serial number
 *   volume SERIAL PATH     PATH is the ext4 file system on that drive
 *   file SERIAL SIZE PATH  PATH is a new file, the first SIZE bytes of that drive
 *   console PORT           Entresol's standard input and output, a virtio port
 *   errors PORT            Entresol's standard error, and what init says
 *   socket PORT PATH       who speaks on the port speaks to the Unix socket PATH
 *   exit-port NUMBER       an I/O port that ends the machine with the value written
 *   shell PORT             a shell, if the image has one
 * A word that the host may not say is refused: the boot goes on without that line, and it is counted. Called by init, one thread; reading is pure. */
#ifndef ES_INIT_PLAN_H
#define ES_INIT_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ES_PLAN_PATH_MAX 256u
#define ES_PLAN_NAME_MAX 64u
#define ES_PLAN_DISKS_MAX 32u
#define ES_PLAN_SOCKETS_MAX 8u
#define ES_PLAN_FILES_MAX 4u
#define ES_PLAN_VOLUMES_MAX 4u
#define ES_PLAN_FILE_SIZE_MAX (UINT64_C(4) << 30)

enum es_plan_source { ES_PLAN_IMAGE, ES_PLAN_HOST };
enum es_plan_restart { ES_PLAN_NEVER, ES_PLAN_ON_FAILURE };

struct es_plan_place {
  char name[ES_PLAN_NAME_MAX]; /* of the port or drive */
  char path[ES_PLAN_PATH_MAX];
};

struct es_plan_file {
  struct es_plan_place place;
  uint64_t size;
};

struct es_plan {
  uint32_t host_words; /* a bit for each word of the table */
  bool measured; /* the image has settings: where their paths begin is not the host's to say */
  enum es_plan_restart restart;
  uint32_t limit_count, limit_seconds;
  uint32_t module_threads; /* 0: as many as processors */
  char settings[ES_PLAN_PATH_MAX], folder[ES_PLAN_PATH_MAX];
  char console[ES_PLAN_NAME_MAX], errors[ES_PLAN_NAME_MAX], shell[ES_PLAN_NAME_MAX];
  uint32_t exit_port;
  struct es_plan_place disks[ES_PLAN_DISKS_MAX], sockets[ES_PLAN_SOCKETS_MAX], volumes[ES_PLAN_VOLUMES_MAX];
  struct es_plan_file files[ES_PLAN_FILES_MAX];
  uint32_t disk_count, socket_count, volume_count, file_count;
  uint32_t refused; /* the host's lines that were not followed */
};

/* Takes one text. `say` hears of each line that is refused; false: the image's own text has such a line. */
bool es_plan_read(struct es_plan *plan, enum es_plan_source source, const char *text,
                  void (*say)(uint32_t line, const char *text, const char *why));

/* Whether a path of the host's may be used: absolute, without "." and "..", and not in a folder of the image or of the kernel. */
bool es_plan_path_allowed(const char *path);

#endif
