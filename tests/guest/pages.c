#include <errno.h>
#include <stdlib.h>

#include "tests/guest/guest.h"

/* xorshift: the same sequence every time. */
uint64_t es_guest_random(struct es_guest *guest) {
  guest->random ^= guest->random << 13;
  guest->random ^= guest->random >> 7;
  guest->random ^= guest->random << 17;
  return guest->random;
}

static void push_region(struct es_guest *guest, const struct es_memory_region *region, uint64_t first_page) {
  for (uint64_t at = 0; at < region->size; at += ES_PAGE_SIZE) {
    uint64_t page = (region->gpa + at) >> ES_PAGE_SHIFT;
    if (page >= first_page && page != 0) {
      guest->free_pages[guest->free_count++] = page;
    }
  }
}

int es_guest_create(struct es_guest *guest, struct es_memory *memory, uint64_t first_page,
                    const struct es_guest_transport *transport, void *context) {
  *guest = (struct es_guest){.memory = memory,
                             .transport = transport,
                             .transport_context = context,
                             .random = 0x9e3779b97f4a7c15u,
                             .next_gpadl = 0x100,
                             .next_open = 1,
                             .message_connection = ES_VMBUS_MESSAGE_CONNECTION_4};
  guest->free_pages = calloc(es_memory_size(memory) >> ES_PAGE_SHIFT, sizeof *guest->free_pages);
  if (guest->free_pages == NULL) {
    return -ENOMEM;
  }
  for (uint32_t i = 0; i < memory->count; i++) {
    push_region(guest, &memory->regions[i], first_page);
  }
  for (uint32_t i = guest->free_count; i > 1; i--) {
    uint32_t other = (uint32_t)(es_guest_random(guest) % i);
    uint64_t page = guest->free_pages[i - 1];
    guest->free_pages[i - 1] = guest->free_pages[other];
    guest->free_pages[other] = page;
  }
  guest->interrupt_page = es_guest_page_take(guest);
  guest->monitor_pages[0] = es_guest_page_take(guest);
  guest->monitor_pages[1] = es_guest_page_take(guest);
  return guest->monitor_pages[1] != 0 ? 0 : -ENOMEM;
}

void es_guest_destroy(struct es_guest *guest) {
  free(guest->free_pages);
  guest->free_pages = NULL;
}

uint64_t es_guest_page_take(struct es_guest *guest) {
  return guest->free_count != 0 ? guest->free_pages[--guest->free_count] : 0;
}

void es_guest_page_give(struct es_guest *guest, uint64_t page) {
  guest->free_pages[guest->free_count++] = page;
}

bool es_guest_pages_take(struct es_guest *guest, uint64_t *pages, uint32_t count) {
  if (guest->free_count < count) {
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    pages[i] = es_guest_page_take(guest);
  }
  return true;
}

void es_guest_pages_give(struct es_guest *guest, const uint64_t *pages, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    es_guest_page_give(guest, pages[i]);
  }
}

uint8_t *es_guest_page(const struct es_guest *guest, uint64_t page) {
  return es_memory_map(guest->memory, page << ES_PAGE_SHIFT, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
}
