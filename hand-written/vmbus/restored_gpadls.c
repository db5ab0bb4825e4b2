/* Restoring GPADLs: lists of pages as the guest gave them, each checked as if it had just come. */
#include <stdlib.h>
#include <string.h>

#include "hand-written/vmbus/restored.h"

#define WORD ((uint32_t)sizeof(uint64_t))

static es_result check_gpadl(struct es_state_in *in, const struct es_vmbus_saved *saved, uint32_t number,
                             const struct es_vmbus_state_gpadl *record) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_gpadl;
  if (record->word_count <= record->range_count ||
      record->word_count > ES_VMBUS_GPADL_PAGES_MAX + record->range_count ||
      saved->gpadl_words + record->word_count > saved->vmbus->gpadl_words_max) {
    return es_state_refuse(in, thing, number, "word-count", "as many as a list may have");
  }
  if (record->words.count > record->word_count) {
    return es_state_refuse(in, thing, number, "words", "no more than the list will have");
  }
  return ES_OK;
}

static es_result check_pages(struct es_state_in *in, const struct es_vmbus_saved *saved, uint32_t number) {
  const struct es_state_thing *thing = &es_saved_vmbus_state_gpadl;
  const struct es_vmbus_gpadl *gpadl = saved->gpadls[number - 1];
  bool assembling = gpadl->life.state == ES_VMBUS_PAGE_LIST_ASSEMBLING;
  if (assembling != (gpadl->words_here < gpadl->word_count) || gpadl->life.state == ES_VMBUS_PAGE_LIST_GONE) {
    return es_state_refuse(in, &es_saved_vmbus_page_list, number, "state", "what the list's words make of it");
  }
  if (!assembling && es_vmbus_gpadl_check(gpadl) != ES_OK) {
    return es_state_refuse(in, thing, number, "words", "ranges of pages that guest memory has");
  }
  for (uint32_t i = 0; i < number - 1; i++) {
    if (saved->gpadls[i]->id == gpadl->id && saved->gpadls[i]->life.state != ES_VMBUS_PAGE_LIST_FADING &&
        gpadl->life.state != ES_VMBUS_PAGE_LIST_FADING) {
      return es_state_refuse(in, thing, number, "id", "an id of its own");
    }
  }
  return ES_OK;
}

static es_result take_gpadl(struct es_state_in *in, struct es_vmbus_saved *saved, uint32_t number) {
  struct es_vmbus_state_gpadl record;
  ES_TRY(es_take_vmbus_state_gpadl(in, number, &record));
  ES_TRY(check_gpadl(in, saved, number, &record));
  struct es_vmbus_gpadl *gpadl = calloc(1, sizeof *gpadl);
  if (gpadl == NULL) {
    return es_state_no_memory(in);
  }
  saved->gpadls[saved->gpadl_count++] = gpadl;
  saved->gpadl_words += record.word_count;
  gpadl->vmbus = saved->vmbus;
  gpadl->id = record.id;
  gpadl->channel_id = record.channel;
  gpadl->range_count = record.range_count;
  gpadl->word_count = record.word_count;
  gpadl->words_here = record.words.count;
  gpadl->words = malloc((size_t)record.word_count * WORD);
  if (gpadl->words == NULL) {
    return es_state_no_memory(in);
  }
  memcpy(gpadl->words, record.words.at, (size_t)record.words.count * WORD);
  ES_TRY(es_take_vmbus_page_list(in, number, &gpadl->life));
  return check_pages(in, saved, number);
}

es_result es_vmbus_take_gpadls(struct es_state_in *in, struct es_vmbus_saved *saved) {
  while (saved->gpadl_count < ES_VMBUS_GPADLS &&
         es_state_has(in, &es_saved_vmbus_state_gpadl, saved->gpadl_count + 1)) {
    ES_TRY(take_gpadl(in, saved, saved->gpadl_count + 1));
  }
  return ES_OK;
}

/* Lists belong to channels that the guest knows, and only those that are in use can outlive their end. */
es_result es_vmbus_check_owners(struct es_state_in *in, const struct es_vmbus_saved *saved) {
  for (uint32_t number = 1; number <= saved->gpadl_count; number++) {
    const struct es_vmbus_gpadl *gpadl = saved->gpadls[number - 1];
    const struct es_vmbus_saved_channel *owner =
        gpadl->channel_id < ES_VMBUS_CHANNELS ? saved->channels[gpadl->channel_id] : NULL;
    bool over = gpadl->life.state == ES_VMBUS_PAGE_LIST_ENDING || gpadl->life.state == ES_VMBUS_PAGE_LIST_FADING;
    if (owner == NULL || owner->life.state == ES_VMBUS_CHANNEL_LIFE_UNANNOUNCED) {
      return es_state_refuse(in, &es_saved_vmbus_state_gpadl, number, "channel", "a channel that the guest knows");
    }
    if (over && gpadl->users == 0) {
      return es_state_refuse(in, &es_saved_vmbus_page_list, number, "state", "in use");
    }
  }
  return ES_OK;
}
