/* Mistakes of the kind that this test must catch, made at the ring's own functions by the linker (--wrap): the code that
 * is shipped stays as it is. */
#ifndef ES_TESTS_READ_ONCE_SEEDS_H
#define ES_TESTS_READ_ONCE_SEEDS_H

enum seed {
  SEED_NONE,
  SEED_LENGTH, /* looks at a packet's length in the ring before it is copied */
  SEED_DESCRIPTOR_COPY, /* copies a packet's head with memcpy() and then again */
  SEED_PAYLOAD, /* looks at the payload in the ring after it was copied */
  SEED_LAST_BYTE, /* one byte, the last one of a packet */
  SEED_WRITE_INDEX, /* checks the guest's index, then loads it again */
  SEED_INTERRUPT_MASK, /* the same with the guest's mask after an answer was published */
  SEED_OWN_ANSWER, /* reads back what it wrote for the guest */
  SEED_TRAILER, /* relies on bytes that nobody should look at */
  SEEDS,
};
extern enum seed seed;

#endif
