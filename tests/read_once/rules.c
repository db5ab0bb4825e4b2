#include "rules.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "step.h"

#define CHANNELS 16u
#define DATA ((uint32_t)ES_PAGE_SIZE) /* behind the header */
#define LINES 10u /* of broken rules that are printed */

enum direction { TO_HOST, TO_GUEST };
enum byte { NOTHING, PUBLISHED, READ };

/* One ring as the host sees it, header page first. */
struct shadow {
  struct es_guest_channel *channel; /* NULL: not watched */
  enum direction direction;
  uint32_t open_id;
  uint32_t size; /* of the data */
  uint32_t index; /* up to where published bytes are known */
  uint8_t *bytes; /* of the data: enum byte */
  bool header_read[ES_PAGE_SIZE]; /* since the last boundary */
  uint8_t header[ES_PAGE_SIZE]; /* what stood there before it was changed */
  bool changed;
};

static struct {
  struct es_direct *direct;
  struct es_memory mine;
  const struct es_guest_transport *inner;
  struct es_guest_transport outer;
  struct es_guest_channel *channels;
  uint32_t count;
  struct shadow shadows[CHANNELS][2]; /* to the host, to the guest */
  bool opening; /* the host may be about to map a ring */
  struct rules_figures figures;
} rules;

static const struct es_guest_ring *ring_of(const struct shadow *shadow) {
  return shadow->direction == TO_HOST ? &shadow->channel->out : &shadow->channel->in;
}

/* The guest's own way to a byte of the ring. */
static uint8_t *byte_at(const struct shadow *shadow, uint32_t at) {
  const struct es_guest_ring *ring = ring_of(shadow);
  return at < DATA ? ring->control + at : ring->pages[(at - DATA) / DATA] + at % DATA;
}

static void broken(const struct shadow *shadow, const struct step_access *access, uint32_t at, const char *what) {
  extern const char __executable_start;
  uint64_t *count = at < DATA ? &rules.figures.broken_header : &rules.figures.broken;
  if ((*count)++ < LINES) {
    fprintf(stderr, "channel %u, ring to the %s, %s byte 0x%x: %s, by a %u-byte access at 0x%zx\n",
            shadow->channel->offer.channel_id, shadow->direction == TO_HOST ? "host" : "guest",
            at < DATA ? "header" : "data", at < DATA ? at : at - DATA, what, access->size,
            (size_t)(access->code - (uintptr_t)&__executable_start));
  }
}

static void boundary(struct shadow *shadow) {
  if (shadow->changed) {
    for (uint32_t i = 0; i < DATA; i++) {
      if (shadow->header_read[i]) {
        *byte_at(shadow, i) = shadow->header[i];
        shadow->header_read[i] = false;
      }
    }
    shadow->changed = false;
  }
}

static void header_read(struct shadow *shadow, const struct step_access *access) {
  rules.figures.header_reads++;
  for (uint32_t at = access->at; at < access->at + access->size; at++) {
    uint8_t *byte = byte_at(shadow, at);
    if (shadow->header_read[at]) {
      broken(shadow, access, at, "read again");
      continue;
    }
    shadow->header_read[at] = true;
    shadow->changed = true;
    shadow->header[at] = *byte;
    *byte = (uint8_t) ~*byte;
  }
}

static void data_read(struct shadow *shadow, const struct step_access *access) {
  rules.figures.widest = access->size > rules.figures.widest ? access->size : rules.figures.widest;
  for (uint32_t at = access->at; at < access->at + access->size; at++) {
    uint8_t *state = &shadow->bytes[at - DATA];
    if (shadow->direction == TO_GUEST) {
      broken(shadow, access, at, "read, though it is the host's to write");
    } else if (*state == READ) {
      broken(shadow, access, at, "read again");
    } else if (*state == NOTHING) {
      broken(shadow, access, at, "read, though the guest published nothing there");
    } else {
      *state = READ;
      rules.figures.bytes_read++;
      *byte_at(shadow, at) ^= 0xff;
    }
  }
}

static void seen(const struct step_access *access) {
  struct shadow *shadow = access->owner;
  bool header = access->at < DATA;
  if (access->read && header) {
    header_read(shadow, access);
  } else if (access->read) {
    data_read(shadow, access);
  }
  if (access->write) {
    uint8_t stored[64];
    for (uint32_t i = 0; header && i < access->size && i < sizeof stored; i++) {
      shadow->header_read[access->at + i] = false; /* what stands there now is the host's own */
    }
    boundary(shadow);
    rules.figures.header_writes += header;
    rules.figures.stores += !header;
    if (!header && shadow->direction == TO_HOST) {
      broken(shadow, access, access->at, "written, though it is the guest's");
    }
  }
}

/* What the guest published since the last look: whole packets, each with a trailer that nobody reads. */
static void note_published(struct shadow *shadow) {
  const struct es_guest_ring *ring = &shadow->channel->out;
  while (shadow->index != ring->published) {
    uint8_t head[ES_VMBUS_RING_DESCRIPTOR_SIZE_MAX];
    es_guest_ring_peek(ring, shadow->index, head, sizeof head);
    uint32_t length = (uint32_t)es_load_le16(head + ES_VMBUS_RING_DESCRIPTOR_LENGTH8_OFFSET)
                      << ES_VMBUS_RING_PACKET_ALIGNMENT_SHIFT;
    uint32_t whole = length + ES_VMBUS_RING_TRAILER_SIZE_MAX;
    for (uint32_t i = 0; i < whole; i++) {
      shadow->bytes[(shadow->index + i) % shadow->size] = i < length ? PUBLISHED : NOTHING;
    }
    rules.figures.rounds += shadow->index + whole >= shadow->size;
    shadow->index = (shadow->index + whole) % shadow->size;
    rules.figures.packets++;
    rules.figures.packet_bytes += length;
  }
}

/* Finds the page `number` in a ring: its place there, or UINT32_MAX. */
static uint32_t place_of(const struct shadow *shadow, uint64_t number) {
  const struct es_guest_channel *channel = shadow->channel;
  uint32_t to_host = channel->out.size / DATA + 1;
  uint32_t first = shadow->direction == TO_HOST ? 0 : to_host;
  uint32_t last = shadow->direction == TO_HOST ? to_host : channel->page_count;
  for (uint32_t i = first; i < last; i++) {
    if (channel->pages[i] == number) {
      return (i - first) * DATA;
    }
  }
  return UINT32_MAX;
}

static void watch_page(uint8_t *page, uint64_t number, int protection) {
  for (uint32_t i = 0; i < 2 * rules.count; i++) {
    struct shadow *shadow = &rules.shadows[i / 2][i % 2];
    uint32_t at = shadow->channel != NULL ? place_of(shadow, number) : UINT32_MAX;
    if (at != UINT32_MAX && !step_watches(page, shadow) && !step_watch(page, protection, shadow, at)) {
      perror("a page cannot be watched");
      exit(99);
    }
  }
}

struct mapping {
  uint8_t *from, *to;
  uint64_t offset;
  int protection;
};

/* A line of /proc/self/maps: FROM-TO rwxp OFFSET DEVICE INODE NAME. False: not guest memory. */
static bool read_mapping(const char *line, struct mapping *out) {
  char *at;
  if (strstr(line, "/memfd:guest") == NULL) {
    return false;
  }
  out->from = (uint8_t *)(uintptr_t)strtoull(line, &at, 16);
  out->to = (uint8_t *)(uintptr_t)strtoull(at + 1, &at, 16);
  out->protection = (at[1] == 'r' ? PROT_READ : 0) | (at[2] == 'w' ? PROT_WRITE : 0);
  out->offset = strtoull(at + 6, NULL, 16);
  return true;
}

static bool in_region(const uint8_t *at, const struct es_memory *memory) {
  return at >= memory->regions[0].host && at < memory->regions[0].host + memory->regions[0].size;
}

/* Every mapping of guest memory in this process but the guest's own: guest-physical address 0 is the file's start. */
static void watch_mappings(void) {
  FILE *maps = fopen("/proc/self/maps", "re");
  char line[512];
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    struct mapping mapping;
    if (!read_mapping(line, &mapping) || mapping.protection == PROT_NONE || in_region(mapping.from, &rules.mine)) {
      continue; /* not the guest's memory, watched already, or the guest's own */
    }
    for (uint64_t at = 0; mapping.from + at < mapping.to; at += DATA) {
      watch_page(mapping.from + at, (mapping.offset + at) >> ES_PAGE_SHIFT, mapping.protection);
    }
  }
  if (maps == NULL) {
    perror("/proc/self/maps");
    exit(99);
  }
  (void)fclose(maps);
}

static void forget(struct shadow *shadow) {
  const struct es_memory_region *region = &rules.direct->memory.regions[0];
  step_forget(shadow, region->host, region->host + region->size);
  free(shadow->bytes);
  *shadow = (struct shadow){0};
}

static void add(struct shadow *shadow, struct es_guest_channel *channel, enum direction direction) {
  *shadow = (struct shadow){.channel = channel, .direction = direction, .open_id = channel->open_id};
  shadow->size = ring_of(shadow)->size;
  shadow->bytes = calloc(1, shadow->size);
  if (shadow->bytes == NULL) {
    perror("memory");
    exit(99);
  }
}

/* Channels open and close while the host works: before each of its turns the rings are those that the guest has. */
static void follow_channels(void) {
  for (uint32_t i = 0; i < rules.count; i++) {
    const struct es_guest_channel *channel = &rules.channels[i];
    if (rules.shadows[i][TO_HOST].channel != NULL &&
        (channel->pages == NULL || channel->open_id != rules.shadows[i][TO_HOST].open_id)) {
      forget(&rules.shadows[i][TO_HOST]);
      forget(&rules.shadows[i][TO_GUEST]);
    }
  }
  for (uint32_t i = 0; i < rules.count; i++) {
    struct es_guest_channel *channel = &rules.channels[i];
    if (channel->pages != NULL && channel->in.pages != NULL && rules.shadows[i][TO_HOST].channel == NULL) {
      add(&rules.shadows[i][TO_HOST], channel, TO_HOST);
      add(&rules.shadows[i][TO_GUEST], channel, TO_GUEST);
      rules.opening = true;
    }
  }
}

static bool run(void *context) {
  follow_channels();
  if (rules.opening) {
    watch_mappings();
  }
  for (uint32_t i = 0; i < rules.count; i++) {
    if (rules.shadows[i][TO_HOST].channel != NULL) {
      note_published(&rules.shadows[i][TO_HOST]);
    }
  }
  bool worked = rules.inner->run(context);
  bool opening = false;
  for (uint32_t i = 0; i < rules.count; i++) {
    if (rules.shadows[i][TO_HOST].channel != NULL) {
      boundary(&rules.shadows[i][TO_HOST]);
      boundary(&rules.shadows[i][TO_GUEST]);
      opening |= rules.shadows[i][TO_HOST].channel->out.published == 0;
    }
  }
  if (rules.opening) {
    watch_mappings();
    /* The host maps a ring when it gets to it; as long as nothing was sent there is time. */
    rules.opening = opening;
  }
  return worked;
}

bool rules_begin(struct es_direct *direct, struct es_guest_channel *channels, uint32_t count) {
  const struct es_memory_region *region = &direct->memory.regions[0];
  memset(&rules, 0, sizeof rules);
  rules.direct = direct;
  rules.channels = channels;
  rules.count = count;
  int fd = fcntl(region->fd, F_DUPFD_CLOEXEC, 0);
  if (count > CHANNELS || fd < 0 ||
      es_memory_add(&rules.mine, region->gpa, region->size, fd, region->fd_offset, region->access) != 0 ||
      !step_begin(seen)) {
    return false;
  }
  rules.inner = direct->guest.transport;
  rules.outer = *rules.inner;
  rules.outer.run = run;
  direct->guest.transport = &rules.outer;
  direct->guest.memory = &rules.mine;
  return true;
}

void rules_end(void) {
  follow_channels();
  step_end();
  rules.direct->guest.transport = rules.inner;
  rules.direct->guest.memory = &rules.direct->memory;
  es_memory_release(&rules.mine);
}

void rules_show(struct rules_figures *figures) {
  *figures = rules.figures;
  figures->accesses = step_count();
}
