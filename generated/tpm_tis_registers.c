/* Generated from specs/tpm/tis.yaml; change that and run python3 -m generator. */
#include "generated/tpm_tis_registers.h"

#include "generated/tpm_tis_spec.h"

/* Values after power-on and reset. */
void es_tpm_tis_reset(struct es_tpm_tis *registers) {
  *registers = (struct es_tpm_tis){0};
  for (unsigned locality = 0; locality < ES_TPM_TIS_LOCALITY_COUNT; locality++) {
    registers->int_enable[locality] = 8u;
    registers->intf_capability[locality] = 0x30000697u;
    registers->interface_id[locality] = 0x82100u;
    registers->vendor[locality] = 0x1014u;
    registers->device[locality] = 1u;
    registers->revision[locality] = 1u;
  }
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/tpm/tis.yaml:25 */
static es_result read_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint64_t *value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_ACCESS_READ]);
  *value = es_tpm_tis_on_read_access(registers, owner, locality);
  *value &= 247u;
  return ES_OK;
}

/* specs/tpm/tis.yaml:25 */
static es_result write_access(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                              uint8_t value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_ACCESS_WRITE]);
  value = (uint8_t)(value & 58u);
  es_tpm_tis_on_write_access(registers, owner, locality, value);
  return ES_OK;
}

/* specs/tpm/tis.yaml:41 */
static es_result read_int_enable(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                 uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INT_ENABLE_READ]);
  *value = registers->int_enable[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:41 */
static es_result write_int_enable(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                  uint32_t value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INT_ENABLE_WRITE]);
  value = (uint32_t)(value & 0x80000087u);
  uint32_t after = registers->int_enable[locality];
  after = (uint32_t)((after & 0x7fffff78u) | (value & 0x80000087u));
  registers->int_enable[locality] = after;
  return ES_OK;
}

/* specs/tpm/tis.yaml:56 */
static es_result read_int_vector(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                 uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INT_VECTOR_READ]);
  *value = registers->int_vector[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:56 */
static es_result write_int_vector(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                  uint8_t value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INT_VECTOR_WRITE]);
  value = (uint8_t)(value & 15u);
  uint8_t after = registers->int_vector[locality];
  after = (uint8_t)((after & 240u) | (value & 15u));
  registers->int_vector[locality] = after;
  return ES_OK;
}

/* specs/tpm/tis.yaml:57 */
static es_result read_int_status(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                 uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INT_STATUS_READ]);
  *value = registers->int_status[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:57 */
static es_result write_int_status(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                  uint32_t value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INT_STATUS_WRITE]);
  value = (uint32_t)(value & 135u);
  uint32_t after = registers->int_status[locality];
  after = (uint32_t)(after & ~(value & 135u));
  registers->int_status[locality] = after;
  return ES_OK;
}

/* specs/tpm/tis.yaml:70 */
static es_result read_intf_capability(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                      uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INTF_CAPABILITY_READ]);
  *value = registers->intf_capability[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:88 */
static es_result read_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                          uint64_t *value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_STS_READ]);
  *value = es_tpm_tis_on_read_sts(registers, owner, locality);
  *value &= 0xfcffffddu;
  return ES_OK;
}

/* specs/tpm/tis.yaml:88 */
static es_result write_sts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                           uint32_t value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_STS_WRITE]);
  value = (uint32_t)(value & 0x3000062u);
  es_tpm_tis_on_write_sts(registers, owner, locality, value);
  return ES_OK;
}

/* specs/tpm/tis.yaml:109 */
static es_result read_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                unsigned index, uint64_t *value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_DATA_FIFO_READ]);
  *value = es_tpm_tis_on_read_data_fifo(registers, owner, locality, index);
  return ES_OK;
}

/* specs/tpm/tis.yaml:109 */
static es_result write_data_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                 unsigned index, uint8_t value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_DATA_FIFO_WRITE]);
  es_tpm_tis_on_write_data_fifo(registers, owner, locality, index, value);
  return ES_OK;
}

/* specs/tpm/tis.yaml:110 */
static es_result read_interface_id(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                   uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_INTERFACE_ID_READ]);
  *value = registers->interface_id[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:124 */
static es_result read_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                 unsigned index, uint64_t *value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_XDATA_FIFO_READ]);
  *value = es_tpm_tis_on_read_xdata_fifo(registers, owner, locality, index);
  return ES_OK;
}

/* specs/tpm/tis.yaml:124 */
static es_result write_xdata_fifo(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                                  unsigned index, uint8_t value) {
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_XDATA_FIFO_WRITE]);
  es_tpm_tis_on_write_xdata_fifo(registers, owner, locality, index, value);
  return ES_OK;
}

/* specs/tpm/tis.yaml:125 */
static es_result read_vendor(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_VENDOR_READ]);
  *value = registers->vendor[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:126 */
static es_result read_device(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_DEVICE_READ]);
  *value = registers->device[locality];
  return ES_OK;
}

/* specs/tpm/tis.yaml:127 */
static es_result read_revision(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                               uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_tis_counters[ES_TPM_TIS_COUNTER_REVISION_READ]);
  *value = registers->revision[locality];
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                            uint64_t offset, unsigned width, uint64_t *value) {
  if (offset >= ES_TPM_TIS_DATA_FIFO && offset < ES_TPM_TIS_DATA_FIFO_END) {
    const unsigned inside = (unsigned)(offset - ES_TPM_TIS_DATA_FIFO);
    if (inside % ES_TPM_TIS_DATA_FIFO_STRIDE == 0) {
      const unsigned index = inside / ES_TPM_TIS_DATA_FIFO_STRIDE;
      if (width != 1) {
        return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_DATA_FIFO_WIDTH_READ_WIDTH];
      }
      return read_data_fifo(registers, owner, locality, index, value);
    }
  }
  if (offset >= ES_TPM_TIS_XDATA_FIFO && offset < ES_TPM_TIS_XDATA_FIFO_END) {
    const unsigned inside = (unsigned)(offset - ES_TPM_TIS_XDATA_FIFO);
    if (inside % ES_TPM_TIS_XDATA_FIFO_STRIDE == 0) {
      const unsigned index = inside / ES_TPM_TIS_XDATA_FIFO_STRIDE;
      if (width != 1) {
        return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_XDATA_FIFO_WIDTH_READ_WIDTH];
      }
      return read_xdata_fifo(registers, owner, locality, index, value);
    }
  }
  switch (offset) {
  /* specs/tpm/tis.yaml:25 */
  case ES_TPM_TIS_ACCESS:
    if (width != 1) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
    }
    return read_access(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:41 */
  case ES_TPM_TIS_INT_ENABLE:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INT_ENABLE_WIDTH_READ_WIDTH];
    }
    return read_int_enable(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:56 */
  case ES_TPM_TIS_INT_VECTOR:
    if (width != 1) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INT_VECTOR_WIDTH_READ_WIDTH];
    }
    return read_int_vector(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:57 */
  case ES_TPM_TIS_INT_STATUS:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INT_STATUS_WIDTH_READ_WIDTH];
    }
    return read_int_status(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:70 */
  case ES_TPM_TIS_INTF_CAPABILITY:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INTF_CAPABILITY_WIDTH_READ_WIDTH];
    }
    return read_intf_capability(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:88 */
  case ES_TPM_TIS_STS:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_STS_WIDTH_READ_WIDTH];
    }
    return read_sts(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:110 */
  case ES_TPM_TIS_INTERFACE_ID:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INTERFACE_ID_WIDTH_READ_WIDTH];
    }
    return read_interface_id(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:125 */
  case ES_TPM_TIS_VENDOR:
    if (width != 2) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_VENDOR_WIDTH_READ_WIDTH];
    }
    return read_vendor(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:126 */
  case ES_TPM_TIS_DEVICE:
    if (width != 2) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_DEVICE_WIDTH_READ_WIDTH];
    }
    return read_device(registers, owner, locality, value);
  /* specs/tpm/tis.yaml:127 */
  case ES_TPM_TIS_REVISION:
    if (width != 1) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_REVISION_WIDTH_READ_WIDTH];
    }
    return read_revision(registers, owner, locality, value);
  default:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_OFFSET_READ];
  }
}

static const struct {
  uint64_t offset;
  unsigned step;
  unsigned bytes;
  unsigned count;
} read_places[] = {
    {ES_TPM_TIS_ACCESS, 1, 1, 1},
    /* 12 in all */
    {ES_TPM_TIS_INT_ENABLE, 4, 4, 1},
    {ES_TPM_TIS_INT_VECTOR, 1, 1, 1},
    {ES_TPM_TIS_INT_STATUS, 4, 4, 1},
    {ES_TPM_TIS_INTF_CAPABILITY, 4, 4, 1},
    {ES_TPM_TIS_STS, 4, 4, 1},
    {ES_TPM_TIS_DATA_FIFO, 1, 1, 4},
    {ES_TPM_TIS_INTERFACE_ID, 4, 4, 1},
    {ES_TPM_TIS_XDATA_FIFO, 1, 1, 4},
    {ES_TPM_TIS_VENDOR, 2, 2, 1},
    {ES_TPM_TIS_DEVICE, 2, 2, 1},
    {ES_TPM_TIS_REVISION, 1, 1, 1},
};

/* Bytes of the register at the offset and where it begins; 0: there is none. */
static unsigned read_place(uint64_t offset, uint64_t *start_of) {
  for (unsigned i = 0; i < sizeof read_places / sizeof read_places[0]; i++) {
    const uint64_t from = read_places[i].offset;
    const uint64_t element = offset < from ? 0 : (offset - from) / read_places[i].step;
    const uint64_t start = from + element * read_places[i].step;
    if (offset >= from && element < read_places[i].count && offset - start < read_places[i].bytes) {
      *start_of = start;
      return read_places[i].bytes;
    }
  }
  return 0;
}

/* An access cut where registers end. */
static es_result read_parts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                            uint64_t offset, unsigned width, uint64_t *value) {
  uint64_t result = 0;
  for (unsigned done = 0; done < width;) {
    uint64_t start = 0;
    const unsigned bytes = read_place(offset + done, &start);
    if (bytes == 0) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_OFFSET_READ_PARTS];
    }
    const unsigned skip = (unsigned)(offset + done - start);
    const unsigned take = bytes - skip < width - done ? bytes - skip : width - done;
    uint64_t part = 0;
    const es_result wrong = read_exact(registers, owner, locality, start, bytes, &part);
    if (wrong != ES_OK) {
      return wrong;
    }
    result |= (part >> (8 * skip) & mask_of(take)) << (8 * done);
    done += take;
  }
  *value = result;
  return ES_OK;
}

/* A read of `width` bytes. What is refused reads as the spec's default; the caller hands a refusal to es_refused().
 * Of an access that covers several registers, those before the refused one are done. */
es_result es_tpm_tis_read(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, uint64_t offset, unsigned width,
                          uint64_t *value) {
  *value = 0xffffffffffffffffull & mask_of(width);
  if (width != 1 && width != 2 && width != 4 && width != 8) {
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  if (offset / ES_TPM_TIS_LOCALITY_STRIDE >= ES_TPM_TIS_LOCALITY_COUNT) {
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_OFFSET_READ_OFFSET];
  }
  const unsigned locality = (unsigned)(offset / ES_TPM_TIS_LOCALITY_STRIDE);
  offset %= ES_TPM_TIS_LOCALITY_STRIDE;
  return read_parts(registers, owner, locality, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint64_t offset, unsigned width, uint64_t value) {
  if (offset >= ES_TPM_TIS_DATA_FIFO && offset < ES_TPM_TIS_DATA_FIFO_END) {
    const unsigned inside = (unsigned)(offset - ES_TPM_TIS_DATA_FIFO);
    if (inside % ES_TPM_TIS_DATA_FIFO_STRIDE == 0) {
      const unsigned index = inside / ES_TPM_TIS_DATA_FIFO_STRIDE;
      if (width != 1) {
        return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_DATA_FIFO_WIDTH_WRITE_WIDTH];
      }
      return write_data_fifo(registers, owner, locality, index, (uint8_t)(value & 255u));
    }
  }
  if (offset >= ES_TPM_TIS_XDATA_FIFO && offset < ES_TPM_TIS_XDATA_FIFO_END) {
    const unsigned inside = (unsigned)(offset - ES_TPM_TIS_XDATA_FIFO);
    if (inside % ES_TPM_TIS_XDATA_FIFO_STRIDE == 0) {
      const unsigned index = inside / ES_TPM_TIS_XDATA_FIFO_STRIDE;
      if (width != 1) {
        return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_XDATA_FIFO_WIDTH_WRITE_WIDTH];
      }
      return write_xdata_fifo(registers, owner, locality, index, (uint8_t)(value & 255u));
    }
  }
  switch (offset) {
  /* specs/tpm/tis.yaml:25 */
  case ES_TPM_TIS_ACCESS:
    if (width != 1) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
    }
    return write_access(registers, owner, locality, (uint8_t)(value & 255u));
  /* specs/tpm/tis.yaml:41 */
  case ES_TPM_TIS_INT_ENABLE:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INT_ENABLE_WIDTH_WRITE_WIDTH];
    }
    return write_int_enable(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/tis.yaml:56 */
  case ES_TPM_TIS_INT_VECTOR:
    if (width != 1) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INT_VECTOR_WIDTH_WRITE_WIDTH];
    }
    return write_int_vector(registers, owner, locality, (uint8_t)(value & 255u));
  /* specs/tpm/tis.yaml:57 */
  case ES_TPM_TIS_INT_STATUS:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INT_STATUS_WIDTH_WRITE_WIDTH];
    }
    return write_int_status(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/tis.yaml:70 */
  case ES_TPM_TIS_INTF_CAPABILITY:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INTF_CAPABILITY_WRITE];
  /* specs/tpm/tis.yaml:88 */
  case ES_TPM_TIS_STS:
    if (width != 4) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_STS_WIDTH_WRITE_WIDTH];
    }
    return write_sts(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/tis.yaml:110 */
  case ES_TPM_TIS_INTERFACE_ID:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_INTERFACE_ID_WRITE];
  /* specs/tpm/tis.yaml:125 */
  case ES_TPM_TIS_VENDOR:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_VENDOR_WRITE];
  /* specs/tpm/tis.yaml:126 */
  case ES_TPM_TIS_DEVICE:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_DEVICE_WRITE];
  /* specs/tpm/tis.yaml:127 */
  case ES_TPM_TIS_REVISION:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_REVISION_WRITE];
  default:
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

static const struct {
  uint64_t offset;
  unsigned step;
  unsigned bytes;
  unsigned count;
} write_places[] = {
    {ES_TPM_TIS_ACCESS, 1, 1, 1},
    /* 12 in all */
    {ES_TPM_TIS_INT_ENABLE, 4, 4, 1},
    {ES_TPM_TIS_INT_VECTOR, 1, 1, 1},
    {ES_TPM_TIS_INT_STATUS, 4, 4, 1},
    {ES_TPM_TIS_INTF_CAPABILITY, 4, 4, 1},
    {ES_TPM_TIS_STS, 4, 4, 1},
    {ES_TPM_TIS_DATA_FIFO, 1, 1, 4},
    {ES_TPM_TIS_INTERFACE_ID, 4, 4, 1},
    {ES_TPM_TIS_XDATA_FIFO, 1, 1, 4},
    {ES_TPM_TIS_VENDOR, 2, 2, 1},
    {ES_TPM_TIS_DEVICE, 2, 2, 1},
    {ES_TPM_TIS_REVISION, 1, 1, 1},
};

/* Bytes of the register at the offset and where it begins; 0: there is none. */
static unsigned write_place(uint64_t offset, uint64_t *start_of) {
  for (unsigned i = 0; i < sizeof write_places / sizeof write_places[0]; i++) {
    const uint64_t from = write_places[i].offset;
    const uint64_t element = offset < from ? 0 : (offset - from) / write_places[i].step;
    const uint64_t start = from + element * write_places[i].step;
    if (offset >= from && element < write_places[i].count && offset - start < write_places[i].bytes) {
      *start_of = start;
      return write_places[i].bytes;
    }
  }
  return 0;
}

/* An access cut where registers end. */
static es_result write_parts(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, unsigned locality,
                             uint64_t offset, unsigned width, uint64_t value) {
  for (unsigned done = 0; done < width;) {
    uint64_t start = 0;
    const unsigned bytes = write_place(offset + done, &start);
    if (bytes == 0) {
      return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_OFFSET_WRITE_PARTS];
    }
    const unsigned skip = (unsigned)(offset + done - start);
    const unsigned take = bytes - skip < width - done ? bytes - skip : width - done;
    uint64_t whole = value >> (8 * done) & mask_of(take);
    if (take != bytes) {
      uint64_t before = 0;
      const es_result wrong = read_exact(registers, owner, locality, start, bytes, &before);
      if (wrong != ES_OK) {
        return wrong;
      }
      whole = (before & ~(mask_of(take) << (8 * skip))) | whole << (8 * skip);
    }
    const es_result wrong = write_exact(registers, owner, locality, start, bytes, whole);
    if (wrong != ES_OK) {
      return wrong;
    }
    done += take;
  }
  return ES_OK;
}

/* A write of `width` bytes. What is refused changes nothing. Of an access that covers several registers, those
 * before the refused one are done. */
es_result es_tpm_tis_write(struct es_tpm_tis *registers, struct es_tpm_tis_owner *owner, uint64_t offset,
                           unsigned width, uint64_t value) {
  if (width != 1 && width != 2 && width != 4 && width != 8) {
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  if (offset / ES_TPM_TIS_LOCALITY_STRIDE >= ES_TPM_TIS_LOCALITY_COUNT) {
    return &es_tpm_tis_refusals[ES_TPM_TIS_REFUSAL_ACCESS_OFFSET_WRITE_OFFSET];
  }
  const unsigned locality = (unsigned)(offset / ES_TPM_TIS_LOCALITY_STRIDE);
  offset %= ES_TPM_TIS_LOCALITY_STRIDE;
  return write_parts(registers, owner, locality, offset, width, value);
}
