/* GPADLs: page lists that come in several messages, are checked against guest memory and counted against a limit. */
#include <stdlib.h>
#include <string.h>

#include "generated/vmbus_ring_wire.h"
#include "hand-written/vmbus/internal.h"

#define WORD ((uint32_t)sizeof(uint64_t))

static struct es_vmbus_page_list_owner *owner_of(struct es_vmbus_gpadl *gpadl) {
  return (struct es_vmbus_page_list_owner *)gpadl;
}

struct es_vmbus_gpadl *es_vmbus_gpadl_find(struct es_vmbus *vmbus, uint32_t id) {
  for (struct es_vmbus_gpadl *gpadl = vmbus->gpadls; gpadl != NULL; gpadl = gpadl->next) {
    /* What fades belongs to nobody who could name it. */
    if (gpadl->id == id && gpadl->life.state != ES_VMBUS_PAGE_LIST_FADING) {
      return gpadl;
    }
  }
  return NULL;
}

static void free_gpadl(struct es_vmbus_gpadl *gpadl) {
  struct es_vmbus *vmbus = gpadl->vmbus;
  for (struct es_vmbus_gpadl **at = &vmbus->gpadls; *at != NULL; at = &(*at)->next) {
    if (*at == gpadl) {
      *at = gpadl->next;
      break;
    }
  }
  vmbus->gpadl_count--;
  vmbus->gpadl_words -= gpadl->word_count;
  free(gpadl->words);
  free(gpadl);
}

static void free_when_gone(struct es_vmbus_gpadl *gpadl) {
  if (gpadl->life.state == ES_VMBUS_PAGE_LIST_GONE) {
    free_gpadl(gpadl);
  }
}

static es_result take_range(const struct es_vmbus_gpadl *gpadl, uint32_t *at, struct es_ring_range *range) {
  return es_ring_take_range(gpadl->words, gpadl->word_count * WORD, at,
                            &es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_RANGES], range);
}

/* Once for every list, so that later looks at its ranges find them whole. */
es_result es_vmbus_gpadl_check(const struct es_vmbus_gpadl *gpadl) {
  const struct es_memory *memory = gpadl->vmbus->options.memory;
  uint32_t at = 0;
  for (uint32_t i = 0; i < gpadl->range_count; i++) {
    struct es_ring_range range;
    ES_TRY(take_range(gpadl, &at, &range));
    for (uint32_t page = 0; page < range.pages.count; page++) {
      uint64_t number = es_load_le64(range.pages.at + (size_t)page * WORD);
      if (number > UINT64_MAX >> ES_PAGE_SHIFT ||
          es_memory_map(memory, number << ES_PAGE_SHIFT, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE) == NULL) {
        return &es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_PAGE];
      }
    }
  }
  return ES_OK;
}

static void append(struct es_vmbus_gpadl *gpadl, struct es_slice bytes) {
  uint32_t words = bytes.count / WORD;
  uint32_t room = gpadl->word_count - gpadl->words_here;
  words = words < room ? words : room;
  memcpy(gpadl->words + (size_t)gpadl->words_here * WORD, bytes.at, (size_t)words * WORD);
  gpadl->words_here += words;
}

static void finish_when_whole(struct es_vmbus_gpadl *gpadl) {
  if (gpadl->life.state == ES_VMBUS_PAGE_LIST_ASSEMBLING && gpadl->words_here == gpadl->word_count) {
    es_result refusal = es_vmbus_gpadl_check(gpadl);
    if (refusal == ES_OK) {
      es_vmbus_page_list_on_completed(&gpadl->life, owner_of(gpadl));
    } else {
      es_refused(refusal);
      es_vmbus_page_list_on_spoiled(&gpadl->life, owner_of(gpadl));
    }
  }
  free_when_gone(gpadl);
}

static void send_created(struct es_vmbus *vmbus, uint32_t channel_id, uint32_t id, enum es_vmbus_status status) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_gpadl_created created = {.channel_id = channel_id, .gpadl = id, .status = status};
  es_vmbus_send(vmbus, bytes, es_vmbus_encode_gpadl_created(&created, vmbus->agreed.version, bytes, sizeof bytes));
}

static void send_torndown(struct es_vmbus *vmbus, uint32_t id) {
  uint8_t bytes[ES_VMBUS_MESSAGE_SIZE_MAX];
  struct es_vmbus_gpadl_torndown torndown = {.gpadl = id};
  es_vmbus_send(vmbus, bytes, es_vmbus_encode_gpadl_torndown(&torndown, vmbus->agreed.version, bytes, sizeof bytes));
}

/* Which limit a new list would break, or none. */
static es_result admit(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_header *message) {
  const struct es_vmbus_channel *channel =
      message->channel_id < ES_VMBUS_CHANNELS ? vmbus->channels[message->channel_id] : NULL;
  uint32_t words = message->range_buffer_length / WORD;
  if (channel == NULL || channel->life.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED) {
    return &es_vmbus_server_refusals[ES_VMBUS_REFUSE_CHANNEL];
  }
  if (message->gpadl == 0 || es_vmbus_gpadl_find(vmbus, message->gpadl) != NULL) {
    return &es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_TAKEN];
  }
  if (words <= message->range_count || words > ES_VMBUS_GPADL_PAGES_MAX + message->range_count) {
    return &es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_RANGES]; /* every range has at least a page */
  }
  if (vmbus->gpadl_count == ES_VMBUS_GPADLS || vmbus->gpadl_words + words > vmbus->gpadl_words_max) {
    return &es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_LIMIT];
  }
  return ES_OK;
}

void es_vmbus_gpadl_begin(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_header *message) {
  uint32_t words = message->range_buffer_length / WORD;
  es_result refusal = admit(vmbus, message);
  struct es_vmbus_gpadl *gpadl = refusal == ES_OK ? calloc(1, sizeof *gpadl) : NULL;
  if (gpadl != NULL) {
    gpadl->words = malloc((size_t)words * WORD);
  }
  if (gpadl == NULL || gpadl->words == NULL) {
    free(gpadl);
    es_refused(refusal != ES_OK ? refusal : &es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_LIMIT]);
    send_created(vmbus, message->channel_id, message->gpadl, ES_VMBUS_STATUS_UNSUCCESSFUL);
    return;
  }
  es_vmbus_page_list_start(&gpadl->life);
  gpadl->vmbus = vmbus;
  gpadl->id = message->gpadl;
  gpadl->channel_id = message->channel_id;
  gpadl->range_count = message->range_count;
  gpadl->word_count = words;
  gpadl->next = vmbus->gpadls;
  vmbus->gpadls = gpadl;
  vmbus->gpadl_count++;
  vmbus->gpadl_words += words;
  append(gpadl, message->ranges);
  finish_when_whole(gpadl);
}

static struct es_vmbus_gpadl *find_or_refuse(struct es_vmbus *vmbus, uint32_t id) {
  struct es_vmbus_gpadl *gpadl = es_vmbus_gpadl_find(vmbus, id);
  if (gpadl == NULL) {
    es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_UNKNOWN], id);
  }
  return gpadl;
}

void es_vmbus_gpadl_extend(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_body *message) {
  struct es_vmbus_gpadl *gpadl = find_or_refuse(vmbus, message->gpadl);
  if (gpadl != NULL) {
    es_vmbus_page_list_on_gpadl_body(&gpadl->life, owner_of(gpadl), message);
    finish_when_whole(gpadl);
  }
}

void es_vmbus_gpadl_teardown(struct es_vmbus *vmbus, const struct es_vmbus_gpadl_teardown *message) {
  struct es_vmbus_gpadl *gpadl = find_or_refuse(vmbus, message->gpadl);
  if (gpadl != NULL) {
    es_vmbus_page_list_on_gpadl_teardown(&gpadl->life, owner_of(gpadl), message);
    free_when_gone(gpadl);
  }
}

void es_vmbus_gpadls_drop(struct es_vmbus *vmbus, uint32_t channel_id) {
  struct es_vmbus_gpadl *next;
  for (struct es_vmbus_gpadl *gpadl = vmbus->gpadls; gpadl != NULL; gpadl = next) {
    next = gpadl->next;
    if (channel_id == 0 || gpadl->channel_id == channel_id) {
      es_vmbus_page_list_on_dropped(&gpadl->life, owner_of(gpadl));
      free_when_gone(gpadl);
    }
  }
}

bool es_vmbus_gpadl_ring_pages(const struct es_vmbus_gpadl *gpadl, struct es_slice *pages) {
  struct es_ring_range range;
  uint32_t at = 0;
  if (gpadl->range_count != 1 || take_range(gpadl, &at, &range) != ES_OK || range.byte_offset != 0 ||
      range.byte_count % ES_PAGE_SIZE != 0) {
    return false;
  }
  *pages = range.pages;
  return true;
}

struct es_vmbus_gpadl *es_vmbus_gpadl_acquire(struct es_vmbus_channel *channel, uint32_t id) {
  struct es_vmbus_gpadl *gpadl = es_vmbus_gpadl_find(channel->vmbus, id);
  if (gpadl == NULL || gpadl->channel_id != channel->id || gpadl->life.state != ES_VMBUS_PAGE_LIST_READY) {
    es_refused_number(&es_vmbus_server_refusals[ES_VMBUS_REFUSE_GPADL_UNKNOWN], id);
    return NULL;
  }
  gpadl->users++;
  return gpadl;
}

void es_vmbus_gpadl_release(struct es_vmbus_gpadl *gpadl) {
  if (--gpadl->users == 0) {
    es_vmbus_page_list_on_unused(&gpadl->life, owner_of(gpadl));
    free_when_gone(gpadl);
  }
}

uint32_t es_vmbus_gpadl_range_count(const struct es_vmbus_gpadl *gpadl) {
  return gpadl->range_count;
}

bool es_vmbus_gpadl_range(const struct es_vmbus_gpadl *gpadl, uint32_t index, struct es_ring_range *range) {
  uint32_t at = 0;
  for (uint32_t i = 0; i <= index && index < gpadl->range_count; i++) {
    if (take_range(gpadl, &at, range) != ES_OK) {
      return false;
    }
  }
  return index < gpadl->range_count;
}

/* Guards and actions of the page list's machine. */

bool es_vmbus_page_list_if_in_use(const struct es_vmbus_page_list_owner *owner,
                                  const struct es_vmbus_gpadl_teardown *message) {
  (void)message;
  return ((const struct es_vmbus_gpadl *)owner)->users != 0;
}

bool es_vmbus_page_list_if_still_used(const struct es_vmbus_page_list_owner *owner) {
  return ((const struct es_vmbus_gpadl *)owner)->users != 0;
}

void es_vmbus_page_list_do_append_pages(struct es_vmbus_page_list_owner *owner,
                                        const struct es_vmbus_gpadl_body *message) {
  append(es_vmbus_gpadl_of(owner), message->pages);
}

void es_vmbus_page_list_do_confirm(struct es_vmbus_page_list_owner *owner) {
  const struct es_vmbus_gpadl *gpadl = es_vmbus_gpadl_of(owner);
  send_created(gpadl->vmbus, gpadl->channel_id, gpadl->id, ES_VMBUS_STATUS_SUCCESS);
}

void es_vmbus_page_list_do_refuse(struct es_vmbus_page_list_owner *owner) {
  const struct es_vmbus_gpadl *gpadl = es_vmbus_gpadl_of(owner);
  send_created(gpadl->vmbus, gpadl->channel_id, gpadl->id, ES_VMBUS_STATUS_UNSUCCESSFUL);
}

void es_vmbus_page_list_do_answer_teardown(struct es_vmbus_page_list_owner *owner,
                                           const struct es_vmbus_gpadl_teardown *message) {
  send_torndown(es_vmbus_gpadl_of(owner)->vmbus, message->gpadl);
}

void es_vmbus_page_list_do_answer_late(struct es_vmbus_page_list_owner *owner) {
  const struct es_vmbus_gpadl *gpadl = es_vmbus_gpadl_of(owner);
  send_torndown(gpadl->vmbus, gpadl->id);
}
