#include "hand-written/init/heartbeat.h"

#include <fcntl.h>
#include <linux/hpet.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { BEATS = 4 }; /* a second: what a lost tick costs at most, against exits that nobody else needs */

/*
 * Level 1 programs each tick of its local APIC when the one before it has come, so one that is lost is the last. The
 * emulator loses one now and then (docs/kvm-notes.md); the next interrupt from any device then brings the tick with it, and
 * a quiet guest has no device that would interrupt. A periodic comparator needs nobody to go on.
 */
int heartbeat_start(void) {
  int hpet = open("/dev/hpet", O_RDONLY | O_CLOEXEC);
  if (hpet < 0) {
    return -1;
  }
  if (ioctl(hpet, HPET_IRQFREQ, BEATS) != 0 || ioctl(hpet, HPET_EPI, 0) != 0 || ioctl(hpet, HPET_IE_ON, 0) != 0) {
    close(hpet);
    return -1;
  }
  return 0; /* closing would end it */
}
