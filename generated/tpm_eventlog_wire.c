/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator. */
#include "generated/tpm_eventlog_wire.h"

#include "generated/tpm_eventlog_spec.h"

/* specs/tpm/eventlog.yaml:18 */
const uint8_t ES_TPM_EVENTLOG_SEPARATOR[4] = {0x00, 0x00, 0x00, 0x00};

/* specs/tpm/eventlog.yaml:20 */
const char *es_tpm_eventlog_pcr_name(uint32_t value) {
  switch ((enum es_tpm_eventlog_pcr)value) {
  case ES_TPM_EVENTLOG_PCR_FIRMWARE:
    return "firmware";
  case ES_TPM_EVENTLOG_PCR_CONFIGURATION:
    return "configuration";
  case ES_TPM_EVENTLOG_PCR_BOOT_LOADER:
    return "boot-loader";
  case ES_TPM_EVENTLOG_PCR_INITRD:
    return "initrd";
  case ES_TPM_EVENTLOG_PCR_COMMAND_LINE:
    return "command-line";
  }
  return "?";
}

static inline bool known_pcr(uint32_t value) {
  switch ((enum es_tpm_eventlog_pcr)value) {
  case ES_TPM_EVENTLOG_PCR_FIRMWARE:
  case ES_TPM_EVENTLOG_PCR_CONFIGURATION:
  case ES_TPM_EVENTLOG_PCR_BOOT_LOADER:
  case ES_TPM_EVENTLOG_PCR_INITRD:
  case ES_TPM_EVENTLOG_PCR_COMMAND_LINE:
    return true;
  }
  return false;
}

bool es_tpm_eventlog_pcr_known(uint32_t value) {
  return known_pcr(value);
}

/* specs/tpm/eventlog.yaml:29 */
const char *es_tpm_eventlog_event_type_name(uint32_t value) {
  switch ((enum es_tpm_eventlog_event_type)value) {
  case ES_TPM_EVENTLOG_EVENT_TYPE_NO_ACTION:
    return "no-action";
  case ES_TPM_EVENTLOG_EVENT_TYPE_SEPARATOR:
    return "separator";
  case ES_TPM_EVENTLOG_EVENT_TYPE_CRTM_VERSION:
    return "crtm-version";
  case ES_TPM_EVENTLOG_EVENT_TYPE_PLATFORM_CONFIG_FLAGS:
    return "platform-config-flags";
  case ES_TPM_EVENTLOG_EVENT_TYPE_COMPACT_HASH:
    return "compact-hash";
  case ES_TPM_EVENTLOG_EVENT_TYPE_IPL:
    return "ipl";
  }
  return "?";
}

static inline bool known_event_type(uint32_t value) {
  switch ((enum es_tpm_eventlog_event_type)value) {
  case ES_TPM_EVENTLOG_EVENT_TYPE_NO_ACTION:
  case ES_TPM_EVENTLOG_EVENT_TYPE_SEPARATOR:
  case ES_TPM_EVENTLOG_EVENT_TYPE_CRTM_VERSION:
  case ES_TPM_EVENTLOG_EVENT_TYPE_PLATFORM_CONFIG_FLAGS:
  case ES_TPM_EVENTLOG_EVENT_TYPE_COMPACT_HASH:
  case ES_TPM_EVENTLOG_EVENT_TYPE_IPL:
    return true;
  }
  return false;
}

bool es_tpm_eventlog_event_type_known(uint32_t value) {
  return known_event_type(value);
}

/* specs/tpm/eventlog.yaml:40 */
es_result es_tpm_eventlog_decode_first(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_eventlog_first *restrict out) {
  if (size < 32) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_FIRST_SIZE_32];
  }
  const uint32_t pcr = es_load_le32(bytes);
  const uint32_t type = es_load_le32(bytes + 4);
  if (pcr != ES_TPM_EVENTLOG_PCR_FIRMWARE) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_FIRST_PCR_VALUE];
  }
  if (type != ES_TPM_EVENTLOG_EVENT_TYPE_NO_ACTION) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_FIRST_TYPE_VALUE];
  }
  const uint32_t size_ = es_load_le32(bytes + 28);
  out->size = size_;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:40 */
size_t es_tpm_eventlog_encode_first(const struct es_tpm_eventlog_first *in, uint8_t *bytes, size_t room) {
  if (room < 32) {
    return 0;
  }
  memset(bytes, 0, 32);
  es_store_le32(bytes, ES_TPM_EVENTLOG_PCR_FIRMWARE);
  es_store_le32(bytes + 4, ES_TPM_EVENTLOG_EVENT_TYPE_NO_ACTION);
  es_store_le32(bytes + 28, in->size);
  return 32;
}

/* specs/tpm/eventlog.yaml:48 */
es_result es_tpm_eventlog_decode_identity(const uint8_t *restrict bytes, size_t size,
                                          struct es_tpm_eventlog_identity *restrict out) {
  if (size < 28) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_SIZE_28];
  }
  const uint32_t platform_class = es_load_le32(bytes + 16);
  const uint8_t minor = bytes[20];
  const uint8_t major = bytes[21];
  const uint8_t uintn_size = bytes[23];
  const uint32_t count = es_load_le32(bytes + 24);
  if (platform_class != 0u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_PLATFORM_CLASS_VALUE];
  }
  if (minor != 0u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_MINOR_VALUE];
  }
  if (major != 2u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_MAJOR_VALUE];
  }
  if (uintn_size != 2u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_UINTN_SIZE_VALUE];
  }
  if (count < 1u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_COUNT_MIN];
  }
  if (count > 4u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_IDENTITY_COUNT_MAX];
  }
  const uint8_t errata = bytes[22];
  memcpy(out->signature, bytes, 16);
  out->signature[16] = '\0';
  out->errata = errata;
  out->count = count;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:48 */
size_t es_tpm_eventlog_encode_identity(const struct es_tpm_eventlog_identity *in, uint8_t *bytes, size_t room) {
  if (in->signature[strnlen(in->signature, 16)] != '\0') {
    return 0;
  }
  if (in->count < 1u) {
    return 0;
  }
  if (in->count > 4u) {
    return 0;
  }
  if (room < 28) {
    return 0;
  }
  memset(bytes, 0, 16);
  memcpy(bytes, in->signature, strnlen(in->signature, 16));
  es_store_le32(bytes + 16, 0u);
  bytes[20] = 0u;
  bytes[21] = 2u;
  bytes[22] = in->errata;
  bytes[23] = 2u;
  es_store_le32(bytes + 24, in->count);
  return 28;
}

/* specs/tpm/eventlog.yaml:59 */
es_result es_tpm_eventlog_decode_algorithm(const uint8_t *restrict bytes, size_t size,
                                           struct es_tpm_eventlog_algorithm *restrict out) {
  if (size < 4) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_ALGORITHM_SIZE_4];
  }
  const uint16_t size_ = es_load_le16(bytes + 2);
  if (size_ > 64u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_ALGORITHM_SIZE_MAX];
  }
  const uint16_t algorithm = es_load_le16(bytes);
  out->algorithm = algorithm;
  out->size = size_;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:59 */
size_t es_tpm_eventlog_encode_algorithm(const struct es_tpm_eventlog_algorithm *in, uint8_t *bytes, size_t room) {
  if (in->size > 64u) {
    return 0;
  }
  if (room < 4) {
    return 0;
  }
  es_store_le16(bytes, in->algorithm);
  es_store_le16(bytes + 2, in->size);
  return 4;
}

/* specs/tpm/eventlog.yaml:65 */
es_result es_tpm_eventlog_decode_vendor(const uint8_t *restrict bytes, size_t size,
                                        struct es_tpm_eventlog_vendor *restrict out) {
  if (size < 1) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_VENDOR_SIZE_1];
  }
  const uint8_t size_ = bytes[0];
  if (size_ != 0u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_VENDOR_SIZE_VALUE];
  }
  out->nothing = 0;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:65 */
size_t es_tpm_eventlog_encode_vendor(const struct es_tpm_eventlog_vendor *in, uint8_t *bytes, size_t room) {
  (void)in;
  if (room < 1) {
    return 0;
  }
  bytes[0] = 0u;
  return 1;
}

/* specs/tpm/eventlog.yaml:69 */
es_result es_tpm_eventlog_decode_event(const uint8_t *restrict bytes, size_t size,
                                       struct es_tpm_eventlog_event *restrict out) {
  if (size < 12) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_EVENT_SIZE_12];
  }
  const uint32_t count = es_load_le32(bytes + 8);
  if (count > 4u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_EVENT_COUNT_MAX];
  }
  const uint32_t pcr = es_load_le32(bytes);
  const uint32_t type = es_load_le32(bytes + 4);
  out->pcr = pcr;
  out->type = type;
  out->count = count;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:69 */
size_t es_tpm_eventlog_encode_event(const struct es_tpm_eventlog_event *in, uint8_t *bytes, size_t room) {
  if (in->count > 4u) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  es_store_le32(bytes, in->pcr);
  es_store_le32(bytes + 4, in->type);
  es_store_le32(bytes + 8, in->count);
  return 12;
}

/* specs/tpm/eventlog.yaml:76 */
es_result es_tpm_eventlog_decode_digest(const uint8_t *restrict bytes, size_t size,
                                        struct es_tpm_eventlog_digest *restrict out) {
  if (size < 2) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_DIGEST_SIZE_2];
  }
  const uint16_t algorithm = es_load_le16(bytes);
  out->algorithm = algorithm;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:76 */
size_t es_tpm_eventlog_encode_digest(const struct es_tpm_eventlog_digest *in, uint8_t *bytes, size_t room) {
  if (room < 2) {
    return 0;
  }
  es_store_le16(bytes, in->algorithm);
  return 2;
}

/* specs/tpm/eventlog.yaml:80 */
es_result es_tpm_eventlog_decode_data(const uint8_t *restrict bytes, size_t size,
                                      struct es_tpm_eventlog_data *restrict out) {
  if (size < 4) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_DATA_SIZE_4];
  }
  const uint32_t size_ = es_load_le32(bytes);
  if (size_ > 0x1000u) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_DATA_SIZE_MAX];
  }
  const uint64_t count_of_bytes_ = size_;
  if (count_of_bytes_ > (size - 4)) {
    return &es_tpm_eventlog_refusals[ES_TPM_EVENTLOG_REFUSAL_DATA_BYTES_INSIDE];
  }
  out->size = size_;
  out->bytes.at = bytes + 4;
  out->bytes.count = (uint32_t)count_of_bytes_;
  return ES_OK;
}

/* specs/tpm/eventlog.yaml:80 */
size_t es_tpm_eventlog_encode_data(const struct es_tpm_eventlog_data *in, uint8_t *bytes, size_t room) {
  size_t total = 4;
  if (in->size > 0x1000u) {
    return 0;
  }
  size_t start_of_bytes_ = 4;
  if (in->bytes.count > 0x1000u) {
    return 0;
  }
  if (in->bytes.count != in->size) {
    return 0;
  }
  if (start_of_bytes_ + in->bytes.count > total) {
    total = start_of_bytes_ + in->bytes.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  es_store_le32(bytes, in->size);
  if (in->bytes.count > 0) {
    memcpy(bytes + start_of_bytes_, in->bytes.at, in->bytes.count);
  }
  return total;
}
