/* A guest that sends what is refused, one of each kind in turn: for tests of what is said of refusals. */
#ifndef ES_TESTS_GUEST_ES_GUEST_REFUSED_H
#define ES_TESTS_GUEST_ES_GUEST_REFUSED_H

#include "tests/guest/remote.h"
#include "tests/guest/storvsc.h"

/* False: an answer that there should be did not come. */
bool es_guest_send_refused(struct es_remote_guest *remote, struct es_guest_storvsc *storvsc, uint64_t rounds);

#endif
