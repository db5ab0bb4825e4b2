/* What benchmarks share: time, and a report as a table or as JSON (--json): [{name, unit, value, peer, peer_value, ratio}]. */
#ifndef ES_TESTS_BENCH_BENCH_H
#define ES_TESTS_BENCH_BENCH_H

#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* What is compared is run in turns, a millisecond or less each: short enough that some turns meet no other work. */
#define BENCH_ROUNDS 400u

struct bench_report {
  bool json, any;
};

static inline uint64_t bench_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* The compiler may not leave out what computed this. */
static inline void bench_keep(uint64_t value) {
  __asm__ volatile("" : : "r"(value) : "memory");
}

/* Both sides of a comparison on one processor. */
static inline void bench_pin(void) {
  cpu_set_t one;
  int cpu = sched_getcpu();
  CPU_ZERO(&one);
  CPU_SET(cpu < 0 ? 0u : (unsigned)cpu, &one);
  (void)sched_setaffinity(0, sizeof one, &one);
}

static inline void bench_begin(struct bench_report *report, int argc, char **argv) {
  *report = (struct bench_report){.json = argc > 1 && strcmp(argv[1], "--json") == 0};
  bench_pin();
  if (report->json) {
    fputs("[", stdout);
  }
}

static inline void bench_add(struct bench_report *report, const char *name, const char *unit, double value,
                             const char *peer, double peer_value) {
  if (report->json) {
    printf("%s\n  {\"name\": \"%s\", \"unit\": \"%s\", \"value\": %.3f, \"peer\": \"%s\", \"peer_value\": %.3f, "
           "\"ratio\": %.3f}",
           report->any ? "," : "", name, unit, value, peer, peer_value, value / peer_value);
  } else {
    printf("%-32s %10.1f %s  %s %10.1f %s  ratio %.2f\n", name, value, unit, peer, peer_value, unit,
           value / peer_value);
  }
  report->any = true;
}

static inline int bench_end(struct bench_report *report) {
  if (report->json) {
    fputs("\n]\n", stdout);
  }
  return fflush(stdout) == 0 ? 0 : 1;
}

#endif
