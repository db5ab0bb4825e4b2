#include "hand-written/kvm/host.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

bool es_host_tsc_stable(void) {
  char name[32];
  int fd = open("/sys/devices/system/clocksource/clocksource0/current_clocksource", O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return false;
  ssize_t size = read(fd, name, sizeof name - 1);
  close(fd);
  if (size <= 0)
    return false;
  name[size] = 0;
  name[strcspn(name, "\n")] = 0;
  /* The second is the TSC too, with a scale that the hypervisor below gives. */
  return strcmp(name, "tsc") == 0 || strcmp(name, "hyperv_clocksource_tsc_page") == 0;
}
