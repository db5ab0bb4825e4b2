/* What a TPM's worker is started with, its name and the places of its descriptors, and how it ends. Known to who starts it and to itself. */
#ifndef ES_TPM_KEEPER_PLACES_H
#define ES_TPM_KEEPER_PLACES_H

#define ES_TPM_PROGRAM "entresol-tpm"

/* Its exit code when it did not start and has said why. */
#define ES_TPM_EXIT_SAID 3
/* And when there is no such program. */
#define ES_TPM_EXIT_NO_PROGRAM 127

enum es_tpm_place {
  ES_TPM_PLACE_SOCKET = 3, /* to the manager */
  ES_TPM_PLACE_RING,
  ES_TPM_PLACE_WINDOW, /* sealed states go through it */
  ES_TPM_PLACE_EVENT, /* written when there is an answer */
  ES_TPM_PLACE_LIFE, /* its end is this process's end, for who has the other side */
  ES_TPM_PLACE_END,
};

#endif
