/* Generated from specs/tpm/crb.yaml; change that and run python3 -m generator. */
#include "generated/tpm_crb_registers.h"

#include "generated/tpm_crb_spec.h"

/* Values after power-on and reset. */
void es_tpm_crb_reset(struct es_tpm_crb *registers) {
  *registers = (struct es_tpm_crb){0};
  for (unsigned locality = 0; locality < ES_TPM_CRB_LOCALITY_COUNT; locality++) {
    registers->intf_id[locality] = 0x11014000a5b11ull;
  }
}

/* The bits that an access of so many bytes has. */
static uint64_t mask_of(unsigned width) {
  return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

/* specs/tpm/crb.yaml:31 */
static es_result read_loc_state(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_LOC_STATE_READ]);
  *value = es_tpm_crb_on_read_loc_state(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:42 */
static es_result write_loc_ctrl(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                uint32_t value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_LOC_CTRL_WRITE]);
  value = (uint32_t)(value & 15u);
  es_tpm_crb_on_write_loc_ctrl(registers, owner, locality, value);
  return ES_OK;
}

/* specs/tpm/crb.yaml:54 */
static es_result read_loc_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                              uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_LOC_STS_READ]);
  *value = es_tpm_crb_on_read_loc_sts(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:63 */
static es_result read_intf_id(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                              uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_INTF_ID_READ]);
  *value = registers->intf_id[locality];
  return ES_OK;
}

/* specs/tpm/crb.yaml:82 */
static es_result read_ctrl_ext(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                               uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_EXT_READ]);
  *value = registers->ctrl_ext[locality];
  return ES_OK;
}

/* specs/tpm/crb.yaml:83 */
static es_result read_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                               uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_REQ_READ]);
  *value = es_tpm_crb_on_read_ctrl_req(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:83 */
static es_result write_ctrl_req(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                uint32_t value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_REQ_WRITE]);
  value = (uint32_t)(value & 3u);
  es_tpm_crb_on_write_ctrl_req(registers, owner, locality, value);
  return ES_OK;
}

/* specs/tpm/crb.yaml:94 */
static es_result read_ctrl_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                               uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_STS_READ]);
  *value = es_tpm_crb_on_read_ctrl_sts(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:103 */
static es_result read_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_CANCEL_READ]);
  *value = es_tpm_crb_on_read_ctrl_cancel(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:103 */
static es_result write_ctrl_cancel(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                   uint32_t value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_CANCEL_WRITE]);
  value = (uint32_t)(value & 1u);
  es_tpm_crb_on_write_ctrl_cancel(registers, owner, locality, value);
  return ES_OK;
}

/* specs/tpm/crb.yaml:104 */
static es_result read_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                 uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_START_READ]);
  *value = es_tpm_crb_on_read_ctrl_start(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:104 */
static es_result write_ctrl_start(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CTRL_START_WRITE]);
  value = (uint32_t)(value & 1u);
  es_tpm_crb_on_write_ctrl_start(registers, owner, locality, value);
  return ES_OK;
}

/* specs/tpm/crb.yaml:105 */
static es_result read_int_enable(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                 uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_INT_ENABLE_READ]);
  *value = registers->int_enable[locality];
  return ES_OK;
}

/* specs/tpm/crb.yaml:105 */
static es_result write_int_enable(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint32_t value) {
  (void)owner;
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_INT_ENABLE_WRITE]);
  value = (uint32_t)(value & 0x8000000fu);
  uint32_t after = registers->int_enable[locality];
  after = (uint32_t)((after & 0x7ffffff0u) | (value & 0x8000000fu));
  registers->int_enable[locality] = after;
  return ES_OK;
}

/* specs/tpm/crb.yaml:115 */
static es_result read_int_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                              uint64_t *value) {
  (void)owner;
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_INT_STS_READ]);
  *value = registers->int_sts[locality];
  return ES_OK;
}

/* specs/tpm/crb.yaml:115 */
static es_result write_int_sts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                               uint32_t value) {
  (void)owner;
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_INT_STS_WRITE]);
  value = (uint32_t)(value & 15u);
  uint32_t after = registers->int_sts[locality];
  after = (uint32_t)(after & ~(value & 15u));
  registers->int_sts[locality] = after;
  return ES_OK;
}

/* specs/tpm/crb.yaml:124 */
static es_result read_cmd_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                               uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CMD_SIZE_READ]);
  *value = es_tpm_crb_on_read_cmd_size(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:125 */
static es_result read_cmd_address_low(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                      uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CMD_ADDRESS_LOW_READ]);
  *value = es_tpm_crb_on_read_cmd_address_low(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:126 */
static es_result read_cmd_address_high(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                       uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_CMD_ADDRESS_HIGH_READ]);
  *value = es_tpm_crb_on_read_cmd_address_high(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:127 */
static es_result read_rsp_size(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                               uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_RSP_SIZE_READ]);
  *value = es_tpm_crb_on_read_rsp_size(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:128 */
static es_result read_rsp_address(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_RSP_ADDRESS_READ]);
  *value = es_tpm_crb_on_read_rsp_address(registers, owner, locality);
  return ES_OK;
}

/* specs/tpm/crb.yaml:129 */
static es_result read_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                  unsigned index, uint64_t *value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_DATA_BUFFER_READ]);
  *value = es_tpm_crb_on_read_data_buffer(registers, owner, locality, index);
  return ES_OK;
}

/* specs/tpm/crb.yaml:129 */
static es_result write_data_buffer(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                                   unsigned index, uint8_t value) {
  es_count(&es_tpm_crb_counters[ES_TPM_CRB_COUNTER_DATA_BUFFER_WRITE]);
  es_tpm_crb_on_write_data_buffer(registers, owner, locality, index, value);
  return ES_OK;
}

/* An access of exactly one register. */
static es_result read_exact(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                            uint64_t offset, unsigned width, uint64_t *value) {
  if (offset >= ES_TPM_CRB_DATA_BUFFER && offset < ES_TPM_CRB_DATA_BUFFER_END) {
    const unsigned inside = (unsigned)(offset - ES_TPM_CRB_DATA_BUFFER);
    if (inside % ES_TPM_CRB_DATA_BUFFER_STRIDE == 0) {
      const unsigned index = inside / ES_TPM_CRB_DATA_BUFFER_STRIDE;
      if (width != 1) {
        return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_DATA_BUFFER_WIDTH_READ_WIDTH];
      }
      return read_data_buffer(registers, owner, locality, index, value);
    }
  }
  switch (offset) {
  /* specs/tpm/crb.yaml:31 */
  case ES_TPM_CRB_LOC_STATE:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_LOC_STATE_WIDTH_READ_WIDTH];
    }
    return read_loc_state(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:42 */
  case ES_TPM_CRB_LOC_CTRL:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_LOC_CTRL_READ];
  /* specs/tpm/crb.yaml:54 */
  case ES_TPM_CRB_LOC_STS:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_LOC_STS_WIDTH_READ_WIDTH];
    }
    return read_loc_sts(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:63 */
  case ES_TPM_CRB_INTF_ID:
    if (width != 8) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_INTF_ID_WIDTH_READ_WIDTH];
    }
    return read_intf_id(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:82 */
  case ES_TPM_CRB_CTRL_EXT:
    if (width != 8) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_EXT_WIDTH_READ_WIDTH];
    }
    return read_ctrl_ext(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:83 */
  case ES_TPM_CRB_CTRL_REQ:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_REQ_WIDTH_READ_WIDTH];
    }
    return read_ctrl_req(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:94 */
  case ES_TPM_CRB_CTRL_STS:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_STS_WIDTH_READ_WIDTH];
    }
    return read_ctrl_sts(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:103 */
  case ES_TPM_CRB_CTRL_CANCEL:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_CANCEL_WIDTH_READ_WIDTH];
    }
    return read_ctrl_cancel(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:104 */
  case ES_TPM_CRB_CTRL_START:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_START_WIDTH_READ_WIDTH];
    }
    return read_ctrl_start(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:105 */
  case ES_TPM_CRB_INT_ENABLE:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_INT_ENABLE_WIDTH_READ_WIDTH];
    }
    return read_int_enable(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:115 */
  case ES_TPM_CRB_INT_STS:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_INT_STS_WIDTH_READ_WIDTH];
    }
    return read_int_sts(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:124 */
  case ES_TPM_CRB_CMD_SIZE:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CMD_SIZE_WIDTH_READ_WIDTH];
    }
    return read_cmd_size(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:125 */
  case ES_TPM_CRB_CMD_ADDRESS_LOW:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CMD_ADDRESS_LOW_WIDTH_READ_WIDTH];
    }
    return read_cmd_address_low(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:126 */
  case ES_TPM_CRB_CMD_ADDRESS_HIGH:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CMD_ADDRESS_HIGH_WIDTH_READ_WIDTH];
    }
    return read_cmd_address_high(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:127 */
  case ES_TPM_CRB_RSP_SIZE:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_RSP_SIZE_WIDTH_READ_WIDTH];
    }
    return read_rsp_size(registers, owner, locality, value);
  /* specs/tpm/crb.yaml:128 */
  case ES_TPM_CRB_RSP_ADDRESS:
    if (width != 8) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_RSP_ADDRESS_WIDTH_READ_WIDTH];
    }
    return read_rsp_address(registers, owner, locality, value);
  default:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_OFFSET_READ];
  }
}

static const struct {
  uint64_t offset;
  unsigned step;
  unsigned bytes;
  unsigned count;
} read_places[] = {
    {ES_TPM_CRB_LOC_STATE, 4, 4, 1},
    /* 17 in all */
    {ES_TPM_CRB_LOC_CTRL, 4, 4, 1},
    {ES_TPM_CRB_LOC_STS, 4, 4, 1},
    {ES_TPM_CRB_INTF_ID, 8, 8, 1},
    {ES_TPM_CRB_CTRL_EXT, 8, 8, 1},
    {ES_TPM_CRB_CTRL_REQ, 4, 4, 1},
    {ES_TPM_CRB_CTRL_STS, 4, 4, 1},
    {ES_TPM_CRB_CTRL_CANCEL, 4, 4, 1},
    {ES_TPM_CRB_CTRL_START, 4, 4, 1},
    {ES_TPM_CRB_INT_ENABLE, 4, 4, 1},
    {ES_TPM_CRB_INT_STS, 4, 4, 1},
    {ES_TPM_CRB_CMD_SIZE, 4, 4, 1},
    {ES_TPM_CRB_CMD_ADDRESS_LOW, 4, 4, 1},
    {ES_TPM_CRB_CMD_ADDRESS_HIGH, 4, 4, 1},
    {ES_TPM_CRB_RSP_SIZE, 4, 4, 1},
    {ES_TPM_CRB_RSP_ADDRESS, 8, 8, 1},
    {ES_TPM_CRB_DATA_BUFFER, 1, 1, 3968},
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
static es_result read_parts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                            uint64_t offset, unsigned width, uint64_t *value) {
  uint64_t result = 0;
  for (unsigned done = 0; done < width;) {
    uint64_t start = 0;
    const unsigned bytes = read_place(offset + done, &start);
    if (bytes == 0) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_OFFSET_READ_PARTS];
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
es_result es_tpm_crb_read(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, uint64_t offset, unsigned width,
                          uint64_t *value) {
  *value = 0xffffffffffffffffull & mask_of(width);
  if (width != 1 && width != 2 && width != 4 && width != 8) {
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_WIDTH_READ_WIDTH];
  }
  if (offset / ES_TPM_CRB_LOCALITY_STRIDE >= ES_TPM_CRB_LOCALITY_COUNT) {
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_OFFSET_READ_OFFSET];
  }
  const unsigned locality = (unsigned)(offset / ES_TPM_CRB_LOCALITY_STRIDE);
  offset %= ES_TPM_CRB_LOCALITY_STRIDE;
  return read_parts(registers, owner, locality, offset, width, value);
}

/* An access of exactly one register. */
static es_result write_exact(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                             uint64_t offset, unsigned width, uint64_t value) {
  if (offset >= ES_TPM_CRB_DATA_BUFFER && offset < ES_TPM_CRB_DATA_BUFFER_END) {
    const unsigned inside = (unsigned)(offset - ES_TPM_CRB_DATA_BUFFER);
    if (inside % ES_TPM_CRB_DATA_BUFFER_STRIDE == 0) {
      const unsigned index = inside / ES_TPM_CRB_DATA_BUFFER_STRIDE;
      if (width != 1) {
        return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_DATA_BUFFER_WIDTH_WRITE_WIDTH];
      }
      return write_data_buffer(registers, owner, locality, index, (uint8_t)(value & 255u));
    }
  }
  switch (offset) {
  /* specs/tpm/crb.yaml:31 */
  case ES_TPM_CRB_LOC_STATE:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_LOC_STATE_WRITE];
  /* specs/tpm/crb.yaml:42 */
  case ES_TPM_CRB_LOC_CTRL:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_LOC_CTRL_WIDTH_WRITE_WIDTH];
    }
    return write_loc_ctrl(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/crb.yaml:54 */
  case ES_TPM_CRB_LOC_STS:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_LOC_STS_WRITE];
  /* specs/tpm/crb.yaml:63 */
  case ES_TPM_CRB_INTF_ID:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_INTF_ID_WRITE];
  /* specs/tpm/crb.yaml:82 */
  case ES_TPM_CRB_CTRL_EXT:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_EXT_WRITE];
  /* specs/tpm/crb.yaml:83 */
  case ES_TPM_CRB_CTRL_REQ:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_REQ_WIDTH_WRITE_WIDTH];
    }
    return write_ctrl_req(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/crb.yaml:94 */
  case ES_TPM_CRB_CTRL_STS:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_STS_WRITE];
  /* specs/tpm/crb.yaml:103 */
  case ES_TPM_CRB_CTRL_CANCEL:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_CANCEL_WIDTH_WRITE_WIDTH];
    }
    return write_ctrl_cancel(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/crb.yaml:104 */
  case ES_TPM_CRB_CTRL_START:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CTRL_START_WIDTH_WRITE_WIDTH];
    }
    return write_ctrl_start(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/crb.yaml:105 */
  case ES_TPM_CRB_INT_ENABLE:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_INT_ENABLE_WIDTH_WRITE_WIDTH];
    }
    return write_int_enable(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/crb.yaml:115 */
  case ES_TPM_CRB_INT_STS:
    if (width != 4) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_INT_STS_WIDTH_WRITE_WIDTH];
    }
    return write_int_sts(registers, owner, locality, (uint32_t)(value & 0xffffffffu));
  /* specs/tpm/crb.yaml:124 */
  case ES_TPM_CRB_CMD_SIZE:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CMD_SIZE_WRITE];
  /* specs/tpm/crb.yaml:125 */
  case ES_TPM_CRB_CMD_ADDRESS_LOW:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CMD_ADDRESS_LOW_WRITE];
  /* specs/tpm/crb.yaml:126 */
  case ES_TPM_CRB_CMD_ADDRESS_HIGH:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_CMD_ADDRESS_HIGH_WRITE];
  /* specs/tpm/crb.yaml:127 */
  case ES_TPM_CRB_RSP_SIZE:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_RSP_SIZE_WRITE];
  /* specs/tpm/crb.yaml:128 */
  case ES_TPM_CRB_RSP_ADDRESS:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_RSP_ADDRESS_WRITE];
  default:
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_OFFSET_WRITE];
  }
}

static const struct {
  uint64_t offset;
  unsigned step;
  unsigned bytes;
  unsigned count;
} write_places[] = {
    {ES_TPM_CRB_LOC_STATE, 4, 4, 1},
    /* 17 in all */
    {ES_TPM_CRB_LOC_CTRL, 4, 4, 1},
    {ES_TPM_CRB_LOC_STS, 4, 4, 1},
    {ES_TPM_CRB_INTF_ID, 8, 8, 1},
    {ES_TPM_CRB_CTRL_EXT, 8, 8, 1},
    {ES_TPM_CRB_CTRL_REQ, 4, 4, 1},
    {ES_TPM_CRB_CTRL_STS, 4, 4, 1},
    {ES_TPM_CRB_CTRL_CANCEL, 4, 4, 1},
    {ES_TPM_CRB_CTRL_START, 4, 4, 1},
    {ES_TPM_CRB_INT_ENABLE, 4, 4, 1},
    {ES_TPM_CRB_INT_STS, 4, 4, 1},
    {ES_TPM_CRB_CMD_SIZE, 4, 4, 1},
    {ES_TPM_CRB_CMD_ADDRESS_LOW, 4, 4, 1},
    {ES_TPM_CRB_CMD_ADDRESS_HIGH, 4, 4, 1},
    {ES_TPM_CRB_RSP_SIZE, 4, 4, 1},
    {ES_TPM_CRB_RSP_ADDRESS, 8, 8, 1},
    {ES_TPM_CRB_DATA_BUFFER, 1, 1, 3968},
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
static es_result write_parts(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, unsigned locality,
                             uint64_t offset, unsigned width, uint64_t value) {
  for (unsigned done = 0; done < width;) {
    uint64_t start = 0;
    const unsigned bytes = write_place(offset + done, &start);
    if (bytes == 0) {
      return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_OFFSET_WRITE_PARTS];
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
es_result es_tpm_crb_write(struct es_tpm_crb *registers, struct es_tpm_crb_owner *owner, uint64_t offset,
                           unsigned width, uint64_t value) {
  if (width != 1 && width != 2 && width != 4 && width != 8) {
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_WIDTH_WRITE_WIDTH];
  }
  if (offset / ES_TPM_CRB_LOCALITY_STRIDE >= ES_TPM_CRB_LOCALITY_COUNT) {
    return &es_tpm_crb_refusals[ES_TPM_CRB_REFUSAL_ACCESS_OFFSET_WRITE_OFFSET];
  }
  const unsigned locality = (unsigned)(offset / ES_TPM_CRB_LOCALITY_STRIDE);
  offset %= ES_TPM_CRB_LOCALITY_STRIDE;
  return write_parts(registers, owner, locality, offset, width, value);
}
