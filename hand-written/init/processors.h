/* Bringing up level 1's further processors without a fault of the emulator below.
 * Called once by init, before anything else uses /dev/kvm. */
#ifndef ENTRESOL_INIT_PROCESSORS_H
#define ENTRESOL_INIT_PROCESSORS_H

/* Level 1 boots with maxcpus=1. This makes a virtual machine that never runs, keeps it for good, and then starts the other processors.
 * QEMU before 8.1 may go on executing code that another processor has just replaced; Linux replaces code of its scheduler and
 * of KVM whenever the first virtual machine comes or the last one goes, and both processors then hang. With one machine
 * always there nothing of that happens while more than one processor runs. 0, or -1 with errno. */
int processors_start(void);

#endif
