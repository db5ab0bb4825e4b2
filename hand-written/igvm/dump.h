/* A file's memory as a drawing. Called by dump. */
#ifndef ES_IGVM_DUMP_H
#define ES_IGVM_DUMP_H

#include <stdio.h>

#include "hand-written/igvm/read.h"

/* A column for each platform, addresses from below; sizes are drawn by their logarithm. False: no memory. */
bool es_igvm_draw(const struct es_igvm_file *file, FILE *out);

#endif
