/* The firmware's part: what is done with the TPM at each start of a guest, before its first instruction. Reset, Startup(CLEAR), self
 * test, what the last guest asked for by physical presence, the measurements of this start, and at the end a platform
 * authorisation that nobody knows: no guest can act for the platform hierarchy.
 *
 * Made by process; loop thread. What fails leaves the guest without a TPM: a start that is not measured must not look like one. */
#ifndef ES_TPM_FIRMWARE_H
#define ES_TPM_FIRMWARE_H

#include <stdbool.h>
#include <stdint.h>

#include "hand-written/tpm/interface.h"
#include "hand-written/tpm/measure.h"

struct es_tpm_firmware {
  /* The owner's, in place until done() was called. */
  struct es_tpm *tpm;
  const struct es_tpm_measured *measured;
  /* 0, or a negative errno: the guest then starts with a TPM that answers TPM_RC_FAILURE. In a later turn. */
  void (*done)(struct es_tpm_firmware *, int error);
  void *context;

  /* What came of it. */
  uint32_t banks; /* that were extended, a bit for each es_tpm_bank */
  bool again; /* banks were changed: they are there after another reset of the guest */
  const char *failed; /* which step, for people; NULL: none */

  /* private */
  unsigned step, event;
  struct es_tpm_request request;
  uint8_t command[512];
};

/* The TPM's physical presence says what was asked for, and afterwards what came of it. */
void es_tpm_firmware_start(struct es_tpm_firmware *firmware);

#endif
