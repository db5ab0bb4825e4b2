/* Writes IGVM files: headers and their data are added one by one in the order that a loader follows, and become a file in memory. The first
 * error sticks. Called by the builder, by tests and by fuzzers. A writer owns the file's bytes. One thread each. */
#ifndef ES_IGVM_WRITE_H
#define ES_IGVM_WRITE_H

#include "hand-written/igvm/read.h"

struct es_igvm_writer;

/* 0 or negative errno. Files for AArch64 are of version 2. */
int es_igvm_writer_open(enum es_igvm_format_version version, enum es_igvm_architecture architecture,
                        struct es_igvm_writer **out);
void es_igvm_writer_close(struct es_igvm_writer *writer);

/* A header as the reader would give it; `offset` and `mask` of the item and every file offset in it are the writer's business. `data`
 * are what it points to: a page (zeros are kept as no data), an area's beginning, a VP context; NULL for none. Bytes that are missing in
 * a page are zero. */
void es_igvm_write(struct es_igvm_writer *writer, const struct es_igvm_item *item, const void *data, size_t size);
/* Page data whose contents are those of the page that was written last. */
void es_igvm_write_same(struct es_igvm_writer *writer, const struct es_igvm_item *item);
void es_igvm_write_id_block(struct es_igvm_writer *writer, const struct es_igvm_snp_id_block *block);
void es_igvm_write_vbs_measurement(struct es_igvm_writer *writer, const struct es_igvm_vbs_measurement *measurement);

/* The file so far. 0, -EFBIG for 4 GiB and more, -EINVAL when something that was added breaks the spec, -ENOMEM. More may be added
 * afterwards; the bytes are the writer's, and good until then. */
int es_igvm_writer_finish(struct es_igvm_writer *writer, const uint8_t **bytes, size_t *size);

#endif
