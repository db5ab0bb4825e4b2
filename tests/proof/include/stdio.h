/* What headers want of <stdio.h>: see string.h. */
#ifndef ES_PROOF_STDIO_H
#define ES_PROOF_STDIO_H

typedef struct es_proof_file FILE;

#endif
