/* A VMBus device for tests: answers every packet with a completion of the same payload. */
#ifndef ES_TESTS_UNIT_VMBUS_ECHO_H
#define ES_TESTS_UNIT_VMBUS_ECHO_H

#include "hand-written/vmbus/device.h"
#include "tests/guest/direct.h"

extern const uint8_t ECHO_CLASS[16];

struct echo {
  struct es_vmbus_channel *channel;
  struct es_vmbus_channel *closing; /* close() was called, es_vmbus_channel_closed() not yet */
  unsigned opens, closes, signals, packets, skipped, broken;
  /* an answer that found no room */
  uint64_t waiting_transaction;
  uint32_t waiting_size;
  bool waiting;
  bool refuse_open, slow_close;
  uint8_t waiting_payload[65536];
};

/* Offers the device on the server. */
void echo_offer(struct echo *echo, struct es_vmbus *vmbus);
extern const struct es_vmbus_device_ops echo_ops;

/* A server with an echo device and a guest that has its offers; fails the test when it cannot be made. */
struct bench {
  struct es_direct direct;
  struct echo echo;
};
void bench_create(struct bench *bench, const struct es_direct_options *options);
void bench_connect(struct bench *bench);
void bench_destroy(struct bench *bench);
/* The guest's open of the echo device's primary channel. */
void bench_open(struct bench *bench, struct es_guest_channel *channel, uint32_t out_pages, uint32_t in_pages);
/* All of that: created, connected, with so many pages open in each direction. */
void bench_begin(struct bench *bench, const struct es_direct_options *options, struct es_guest_channel *channel,
                 uint32_t pages);
/* Messages that are not waited for: the host has done what it does with them. */
void bench_post(struct bench *bench, const struct es_vmbus_from_guest *message);
void bench_post_close(struct bench *bench, const struct es_guest_channel *channel);
void bench_post_teardown(struct bench *bench, const struct es_guest_channel *channel);
/* Sends one in-band packet, lets the host work and checks the echo. */
void bench_echo(struct bench *bench, struct es_guest_channel *channel, const void *payload, uint32_t size);

/* Value of a counter by its full name; fails the test when there is none. */
uint64_t counter(const char *name);

#endif
