/* Interrupts from a second clock, for when level 1's first one is lost. Called by init before Entresol starts. */
#ifndef ENTRESOL_INIT_HEARTBEAT_H
#define ENTRESOL_INIT_HEARTBEAT_H

/* Lets the HPET interrupt some times a second until the machine ends. Returns 0, or -1 with errno. */
int heartbeat_start(void);

#endif
