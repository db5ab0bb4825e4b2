/* A guest whose first processor does what lines on standard input say, so that a test's own language can be a driver. */
#ifndef ES_GUEST_OBEY_H
#define ES_GUEST_OBEY_H

#include "tests/guest/remote.h"

/* "in PORT WIDTH", "out PORT WIDTH VALUE", "read ADDRESS WIDTH", "write ADDRESS WIDTH VALUE", and "again", which boots behind a reset.
 * Numbers are hexadecimal; each line is answered by one: a decimal number, or "gone" when the worker is. Until the input ends; false: a line was none of these. */
bool es_guest_obey(struct es_remote_guest *remote);

#endif
