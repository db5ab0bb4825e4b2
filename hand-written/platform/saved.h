/* Saving the platform's devices and restoring them: UARTs with the bytes that wait in them, RTC, I/O APIC, ACPI registers.
 * Called by hand-written/saved on the loop thread while no VP is in guest mode; what a stream is: runtime/state.h. */
#ifndef ES_PLATFORM_SAVED_H
#define ES_PLATFORM_SAVED_H

#include "hand-written/platform/platform.h"
#include "runtime/state.h"

struct es_platform_saved;

/* No byte of a serial port moves any more: what waits stays in the UART, what a descriptor was asked for is called back. */
void es_platform_hold(struct es_platform *platform);
/* Held, and no read or write of a descriptor is under way. */
bool es_platform_quiet(struct es_platform *platform);
void es_platform_release(struct es_platform *platform);

/* Held and quiet. 0 or negative errno. */
int es_platform_save(struct es_platform *platform, struct es_state_out *out);
/* Into a platform that no VP has used. Streams of serial ports are opened while it is held: else they read what there may be no
 * room for, behind what was saved. */
ES_MUST_USE es_result es_platform_prepare(struct es_platform *platform, struct es_state_in *in,
                                          struct es_platform_saved **out);
/* The backend is told of level-triggered inputs. What is held stays so. */
void es_platform_apply(struct es_platform *platform, struct es_platform_saved *saved);
void es_platform_discard(struct es_platform_saved *saved);

#endif
