/* Generated from specs/process/kvm-state.yaml; change that and run python3 -m generator. */
#include "generated/kvm_state_wire.h"

#include "generated/kvm_state_spec.h"

/* specs/process/kvm-state.yaml:29 */
const char *es_kvm_state_run_state_name(uint32_t value) {
  switch ((enum es_kvm_state_run_state)value) {
  case ES_KVM_STATE_RUN_STATE_RUNNABLE:
    return "runnable";
  case ES_KVM_STATE_RUN_STATE_UNINITIALIZED:
    return "uninitialized";
  case ES_KVM_STATE_RUN_STATE_INIT_RECEIVED:
    return "init-received";
  case ES_KVM_STATE_RUN_STATE_HALTED:
    return "halted";
  case ES_KVM_STATE_RUN_STATE_SIPI_RECEIVED:
    return "sipi-received";
  }
  return "?";
}

static inline bool known_run_state(uint32_t value) {
  switch ((enum es_kvm_state_run_state)value) {
  case ES_KVM_STATE_RUN_STATE_RUNNABLE:
  case ES_KVM_STATE_RUN_STATE_UNINITIALIZED:
  case ES_KVM_STATE_RUN_STATE_INIT_RECEIVED:
  case ES_KVM_STATE_RUN_STATE_HALTED:
  case ES_KVM_STATE_RUN_STATE_SIPI_RECEIVED:
    return true;
  }
  return false;
}

bool es_kvm_state_run_state_known(uint32_t value) {
  return known_run_state(value);
}

/* specs/process/kvm-state.yaml:33 */
es_result es_kvm_state_decode_general(const uint8_t *restrict bytes, size_t size,
                                      struct es_kvm_state_general *restrict out) {
  if (size < 144) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_GENERAL_SIZE_144];
  }
  const uint64_t rax = es_load_le64(bytes);
  const uint64_t rbx = es_load_le64(bytes + 8);
  const uint64_t rcx = es_load_le64(bytes + 16);
  const uint64_t rdx = es_load_le64(bytes + 24);
  const uint64_t rsi = es_load_le64(bytes + 32);
  const uint64_t rdi = es_load_le64(bytes + 40);
  const uint64_t rsp = es_load_le64(bytes + 48);
  const uint64_t rbp = es_load_le64(bytes + 56);
  const uint64_t r8 = es_load_le64(bytes + 64);
  const uint64_t r9 = es_load_le64(bytes + 72);
  const uint64_t r10 = es_load_le64(bytes + 80);
  const uint64_t r11 = es_load_le64(bytes + 88);
  const uint64_t r12 = es_load_le64(bytes + 96);
  const uint64_t r13 = es_load_le64(bytes + 104);
  const uint64_t r14 = es_load_le64(bytes + 112);
  const uint64_t r15 = es_load_le64(bytes + 120);
  const uint64_t rip = es_load_le64(bytes + 128);
  const uint64_t rflags = es_load_le64(bytes + 136);
  out->rax = rax;
  out->rbx = rbx;
  out->rcx = rcx;
  out->rdx = rdx;
  out->rsi = rsi;
  out->rdi = rdi;
  out->rsp = rsp;
  out->rbp = rbp;
  out->r8 = r8;
  out->r9 = r9;
  out->r10 = r10;
  out->r11 = r11;
  out->r12 = r12;
  out->r13 = r13;
  out->r14 = r14;
  out->r15 = r15;
  out->rip = rip;
  out->rflags = rflags;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:33 */
size_t es_kvm_state_encode_general(const struct es_kvm_state_general *in, uint8_t *bytes, size_t room) {
  if (room < 144) {
    return 0;
  }
  es_store_le64(bytes, in->rax);
  es_store_le64(bytes + 8, in->rbx);
  es_store_le64(bytes + 16, in->rcx);
  es_store_le64(bytes + 24, in->rdx);
  es_store_le64(bytes + 32, in->rsi);
  es_store_le64(bytes + 40, in->rdi);
  es_store_le64(bytes + 48, in->rsp);
  es_store_le64(bytes + 56, in->rbp);
  es_store_le64(bytes + 64, in->r8);
  es_store_le64(bytes + 72, in->r9);
  es_store_le64(bytes + 80, in->r10);
  es_store_le64(bytes + 88, in->r11);
  es_store_le64(bytes + 96, in->r12);
  es_store_le64(bytes + 104, in->r13);
  es_store_le64(bytes + 112, in->r14);
  es_store_le64(bytes + 120, in->r15);
  es_store_le64(bytes + 128, in->rip);
  es_store_le64(bytes + 136, in->rflags);
  return 144;
}

/* specs/process/kvm-state.yaml:54 */
es_result es_kvm_state_decode_segment(const uint8_t *restrict bytes, size_t size,
                                      struct es_kvm_state_segment *restrict out) {
  if (size < 24) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_SIZE_24];
  }
  const uint8_t type = bytes[14];
  const uint8_t present = bytes[15];
  const uint8_t privilege = bytes[16];
  const uint8_t default_size = bytes[17];
  const uint8_t not_system = bytes[18];
  const uint8_t long_mode = bytes[19];
  const uint8_t pages = bytes[20];
  const uint8_t available = bytes[21];
  const uint8_t unusable = bytes[22];
  if (type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_TYPE_MAX];
  }
  if (present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_PRESENT_MAX];
  }
  if (privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_PRIVILEGE_MAX];
  }
  if (default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_DEFAULT_SIZE_MAX];
  }
  if (not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_NOT_SYSTEM_MAX];
  }
  if (long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_LONG_MODE_MAX];
  }
  if (pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_PAGES_MAX];
  }
  if (available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_AVAILABLE_MAX];
  }
  if (unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SEGMENT_UNUSABLE_MAX];
  }
  const uint64_t base = es_load_le64(bytes);
  const uint32_t limit = es_load_le32(bytes + 8);
  const uint16_t selector = es_load_le16(bytes + 12);
  out->base = base;
  out->limit = limit;
  out->selector = selector;
  out->type = type;
  out->present = present;
  out->privilege = privilege;
  out->default_size = default_size;
  out->not_system = not_system;
  out->long_mode = long_mode;
  out->pages = pages;
  out->available = available;
  out->unusable = unusable;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:54 */
size_t es_kvm_state_encode_segment(const struct es_kvm_state_segment *in, uint8_t *bytes, size_t room) {
  if (in->type > 15u) {
    return 0;
  }
  if (in->present > 1u) {
    return 0;
  }
  if (in->privilege > 3u) {
    return 0;
  }
  if (in->default_size > 1u) {
    return 0;
  }
  if (in->not_system > 1u) {
    return 0;
  }
  if (in->long_mode > 1u) {
    return 0;
  }
  if (in->pages > 1u) {
    return 0;
  }
  if (in->available > 1u) {
    return 0;
  }
  if (in->unusable > 1u) {
    return 0;
  }
  if (room < 24) {
    return 0;
  }
  memset(bytes, 0, 24);
  es_store_le64(bytes, in->base);
  es_store_le32(bytes + 8, in->limit);
  es_store_le16(bytes + 12, in->selector);
  bytes[14] = in->type;
  bytes[15] = in->present;
  bytes[16] = in->privilege;
  bytes[17] = in->default_size;
  bytes[18] = in->not_system;
  bytes[19] = in->long_mode;
  bytes[20] = in->pages;
  bytes[21] = in->available;
  bytes[22] = in->unusable;
  return 24;
}

/* specs/process/kvm-state.yaml:70 */
es_result es_kvm_state_decode_table(const uint8_t *restrict bytes, size_t size,
                                    struct es_kvm_state_table *restrict out) {
  if (size < 16) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_TABLE_SIZE_16];
  }
  const uint64_t base = es_load_le64(bytes);
  const uint16_t limit = es_load_le16(bytes + 8);
  out->base = base;
  out->limit = limit;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:70 */
size_t es_kvm_state_encode_table(const struct es_kvm_state_table *in, uint8_t *bytes, size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  es_store_le64(bytes, in->base);
  es_store_le16(bytes + 8, in->limit);
  return 16;
}

/* specs/process/kvm-state.yaml:76 */
es_result es_kvm_state_decode_special(const uint8_t *restrict bytes, size_t size,
                                      struct es_kvm_state_special *restrict out) {
  if (size < 320) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_SIZE_320];
  }
  const uint8_t code_type = bytes[14];
  const uint8_t code_present = bytes[15];
  const uint8_t code_privilege = bytes[16];
  const uint8_t code_default_size = bytes[17];
  const uint8_t code_not_system = bytes[18];
  const uint8_t code_long_mode = bytes[19];
  const uint8_t code_pages = bytes[20];
  const uint8_t code_available = bytes[21];
  const uint8_t code_unusable = bytes[22];
  const uint8_t data_type = bytes[38];
  const uint8_t data_present = bytes[39];
  const uint8_t data_privilege = bytes[40];
  const uint8_t data_default_size = bytes[41];
  const uint8_t data_not_system = bytes[42];
  const uint8_t data_long_mode = bytes[43];
  const uint8_t data_pages = bytes[44];
  const uint8_t data_available = bytes[45];
  const uint8_t data_unusable = bytes[46];
  const uint8_t extra_type = bytes[62];
  const uint8_t extra_present = bytes[63];
  const uint8_t extra_privilege = bytes[64];
  const uint8_t extra_default_size = bytes[65];
  const uint8_t extra_not_system = bytes[66];
  const uint8_t extra_long_mode = bytes[67];
  const uint8_t extra_pages = bytes[68];
  const uint8_t extra_available = bytes[69];
  const uint8_t extra_unusable = bytes[70];
  const uint8_t fs_type = bytes[86];
  const uint8_t fs_present = bytes[87];
  const uint8_t fs_privilege = bytes[88];
  const uint8_t fs_default_size = bytes[89];
  const uint8_t fs_not_system = bytes[90];
  const uint8_t fs_long_mode = bytes[91];
  const uint8_t fs_pages = bytes[92];
  const uint8_t fs_available = bytes[93];
  const uint8_t fs_unusable = bytes[94];
  const uint8_t gs_type = bytes[110];
  const uint8_t gs_present = bytes[111];
  const uint8_t gs_privilege = bytes[112];
  const uint8_t gs_default_size = bytes[113];
  const uint8_t gs_not_system = bytes[114];
  const uint8_t gs_long_mode = bytes[115];
  const uint8_t gs_pages = bytes[116];
  const uint8_t gs_available = bytes[117];
  const uint8_t gs_unusable = bytes[118];
  const uint8_t stack_type = bytes[134];
  const uint8_t stack_present = bytes[135];
  const uint8_t stack_privilege = bytes[136];
  const uint8_t stack_default_size = bytes[137];
  const uint8_t stack_not_system = bytes[138];
  const uint8_t stack_long_mode = bytes[139];
  const uint8_t stack_pages = bytes[140];
  const uint8_t stack_available = bytes[141];
  const uint8_t stack_unusable = bytes[142];
  const uint8_t task_type = bytes[158];
  const uint8_t task_present = bytes[159];
  const uint8_t task_privilege = bytes[160];
  const uint8_t task_default_size = bytes[161];
  const uint8_t task_not_system = bytes[162];
  const uint8_t task_long_mode = bytes[163];
  const uint8_t task_pages = bytes[164];
  const uint8_t task_available = bytes[165];
  const uint8_t task_unusable = bytes[166];
  const uint8_t local_descriptors_type = bytes[182];
  const uint8_t local_descriptors_present = bytes[183];
  const uint8_t local_descriptors_privilege = bytes[184];
  const uint8_t local_descriptors_default_size = bytes[185];
  const uint8_t local_descriptors_not_system = bytes[186];
  const uint8_t local_descriptors_long_mode = bytes[187];
  const uint8_t local_descriptors_pages = bytes[188];
  const uint8_t local_descriptors_available = bytes[189];
  const uint8_t local_descriptors_unusable = bytes[190];
  const uint64_t flags = es_load_le64(bytes + 280);
  if (code_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_TYPE_MAX];
  }
  if (code_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_PRESENT_MAX];
  }
  if (code_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_PRIVILEGE_MAX];
  }
  if (code_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_DEFAULT_SIZE_MAX];
  }
  if (code_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_NOT_SYSTEM_MAX];
  }
  if (code_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_LONG_MODE_MAX];
  }
  if (code_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_PAGES_MAX];
  }
  if (code_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_AVAILABLE_MAX];
  }
  if (code_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_CODE_UNUSABLE_MAX];
  }
  if (data_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_TYPE_MAX];
  }
  if (data_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_PRESENT_MAX];
  }
  if (data_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_PRIVILEGE_MAX];
  }
  if (data_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_DEFAULT_SIZE_MAX];
  }
  if (data_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_NOT_SYSTEM_MAX];
  }
  if (data_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_LONG_MODE_MAX];
  }
  if (data_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_PAGES_MAX];
  }
  if (data_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_AVAILABLE_MAX];
  }
  if (data_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_DATA_UNUSABLE_MAX];
  }
  if (extra_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_TYPE_MAX];
  }
  if (extra_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_PRESENT_MAX];
  }
  if (extra_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_PRIVILEGE_MAX];
  }
  if (extra_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_DEFAULT_SIZE_MAX];
  }
  if (extra_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_NOT_SYSTEM_MAX];
  }
  if (extra_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_LONG_MODE_MAX];
  }
  if (extra_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_PAGES_MAX];
  }
  if (extra_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_AVAILABLE_MAX];
  }
  if (extra_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_EXTRA_UNUSABLE_MAX];
  }
  if (fs_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_TYPE_MAX];
  }
  if (fs_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_PRESENT_MAX];
  }
  if (fs_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_PRIVILEGE_MAX];
  }
  if (fs_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_DEFAULT_SIZE_MAX];
  }
  if (fs_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_NOT_SYSTEM_MAX];
  }
  if (fs_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_LONG_MODE_MAX];
  }
  if (fs_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_PAGES_MAX];
  }
  if (fs_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_AVAILABLE_MAX];
  }
  if (fs_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FS_UNUSABLE_MAX];
  }
  if (gs_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_TYPE_MAX];
  }
  if (gs_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_PRESENT_MAX];
  }
  if (gs_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_PRIVILEGE_MAX];
  }
  if (gs_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_DEFAULT_SIZE_MAX];
  }
  if (gs_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_NOT_SYSTEM_MAX];
  }
  if (gs_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_LONG_MODE_MAX];
  }
  if (gs_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_PAGES_MAX];
  }
  if (gs_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_AVAILABLE_MAX];
  }
  if (gs_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_GS_UNUSABLE_MAX];
  }
  if (stack_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_TYPE_MAX];
  }
  if (stack_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_PRESENT_MAX];
  }
  if (stack_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_PRIVILEGE_MAX];
  }
  if (stack_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_DEFAULT_SIZE_MAX];
  }
  if (stack_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_NOT_SYSTEM_MAX];
  }
  if (stack_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_LONG_MODE_MAX];
  }
  if (stack_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_PAGES_MAX];
  }
  if (stack_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_AVAILABLE_MAX];
  }
  if (stack_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_STACK_UNUSABLE_MAX];
  }
  if (task_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_TYPE_MAX];
  }
  if (task_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_PRESENT_MAX];
  }
  if (task_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_PRIVILEGE_MAX];
  }
  if (task_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_DEFAULT_SIZE_MAX];
  }
  if (task_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_NOT_SYSTEM_MAX];
  }
  if (task_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_LONG_MODE_MAX];
  }
  if (task_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_PAGES_MAX];
  }
  if (task_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_AVAILABLE_MAX];
  }
  if (task_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_TASK_UNUSABLE_MAX];
  }
  if (local_descriptors_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_TYPE_MAX];
  }
  if (local_descriptors_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_PRESENT_MAX];
  }
  if (local_descriptors_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_PRIVILEGE_MAX];
  }
  if (local_descriptors_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_DEFAULT_SIZE_MAX];
  }
  if (local_descriptors_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_NOT_SYSTEM_MAX];
  }
  if (local_descriptors_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_LONG_MODE_MAX];
  }
  if (local_descriptors_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_PAGES_MAX];
  }
  if (local_descriptors_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_AVAILABLE_MAX];
  }
  if (local_descriptors_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_LOCAL_DESCRIPTORS_UNUSABLE_MAX];
  }
  if (flags > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_SPECIAL_FLAGS_MAX];
  }
  const uint64_t code_base = es_load_le64(bytes);
  const uint32_t code_limit = es_load_le32(bytes + 8);
  const uint16_t code_selector = es_load_le16(bytes + 12);
  const uint64_t data_base = es_load_le64(bytes + 24);
  const uint32_t data_limit = es_load_le32(bytes + 32);
  const uint16_t data_selector = es_load_le16(bytes + 36);
  const uint64_t extra_base = es_load_le64(bytes + 48);
  const uint32_t extra_limit = es_load_le32(bytes + 56);
  const uint16_t extra_selector = es_load_le16(bytes + 60);
  const uint64_t fs_base = es_load_le64(bytes + 72);
  const uint32_t fs_limit = es_load_le32(bytes + 80);
  const uint16_t fs_selector = es_load_le16(bytes + 84);
  const uint64_t gs_base = es_load_le64(bytes + 96);
  const uint32_t gs_limit = es_load_le32(bytes + 104);
  const uint16_t gs_selector = es_load_le16(bytes + 108);
  const uint64_t stack_base = es_load_le64(bytes + 120);
  const uint32_t stack_limit = es_load_le32(bytes + 128);
  const uint16_t stack_selector = es_load_le16(bytes + 132);
  const uint64_t task_base = es_load_le64(bytes + 144);
  const uint32_t task_limit = es_load_le32(bytes + 152);
  const uint16_t task_selector = es_load_le16(bytes + 156);
  const uint64_t local_descriptors_base = es_load_le64(bytes + 168);
  const uint32_t local_descriptors_limit = es_load_le32(bytes + 176);
  const uint16_t local_descriptors_selector = es_load_le16(bytes + 180);
  const uint64_t global_descriptor_table_base = es_load_le64(bytes + 192);
  const uint16_t global_descriptor_table_limit = es_load_le16(bytes + 200);
  const uint64_t interrupt_descriptor_table_base = es_load_le64(bytes + 208);
  const uint16_t interrupt_descriptor_table_limit = es_load_le16(bytes + 216);
  const uint64_t cr0 = es_load_le64(bytes + 224);
  const uint64_t cr2 = es_load_le64(bytes + 232);
  const uint64_t cr3 = es_load_le64(bytes + 240);
  const uint64_t cr4 = es_load_le64(bytes + 248);
  const uint64_t cr8 = es_load_le64(bytes + 256);
  const uint64_t efer = es_load_le64(bytes + 264);
  const uint64_t apic_base = es_load_le64(bytes + 272);
  out->code.base = code_base;
  out->code.limit = code_limit;
  out->code.selector = code_selector;
  out->code.type = code_type;
  out->code.present = code_present;
  out->code.privilege = code_privilege;
  out->code.default_size = code_default_size;
  out->code.not_system = code_not_system;
  out->code.long_mode = code_long_mode;
  out->code.pages = code_pages;
  out->code.available = code_available;
  out->code.unusable = code_unusable;
  out->data.base = data_base;
  out->data.limit = data_limit;
  out->data.selector = data_selector;
  out->data.type = data_type;
  out->data.present = data_present;
  out->data.privilege = data_privilege;
  out->data.default_size = data_default_size;
  out->data.not_system = data_not_system;
  out->data.long_mode = data_long_mode;
  out->data.pages = data_pages;
  out->data.available = data_available;
  out->data.unusable = data_unusable;
  out->extra.base = extra_base;
  out->extra.limit = extra_limit;
  out->extra.selector = extra_selector;
  out->extra.type = extra_type;
  out->extra.present = extra_present;
  out->extra.privilege = extra_privilege;
  out->extra.default_size = extra_default_size;
  out->extra.not_system = extra_not_system;
  out->extra.long_mode = extra_long_mode;
  out->extra.pages = extra_pages;
  out->extra.available = extra_available;
  out->extra.unusable = extra_unusable;
  out->fs.base = fs_base;
  out->fs.limit = fs_limit;
  out->fs.selector = fs_selector;
  out->fs.type = fs_type;
  out->fs.present = fs_present;
  out->fs.privilege = fs_privilege;
  out->fs.default_size = fs_default_size;
  out->fs.not_system = fs_not_system;
  out->fs.long_mode = fs_long_mode;
  out->fs.pages = fs_pages;
  out->fs.available = fs_available;
  out->fs.unusable = fs_unusable;
  out->gs.base = gs_base;
  out->gs.limit = gs_limit;
  out->gs.selector = gs_selector;
  out->gs.type = gs_type;
  out->gs.present = gs_present;
  out->gs.privilege = gs_privilege;
  out->gs.default_size = gs_default_size;
  out->gs.not_system = gs_not_system;
  out->gs.long_mode = gs_long_mode;
  out->gs.pages = gs_pages;
  out->gs.available = gs_available;
  out->gs.unusable = gs_unusable;
  out->stack.base = stack_base;
  out->stack.limit = stack_limit;
  out->stack.selector = stack_selector;
  out->stack.type = stack_type;
  out->stack.present = stack_present;
  out->stack.privilege = stack_privilege;
  out->stack.default_size = stack_default_size;
  out->stack.not_system = stack_not_system;
  out->stack.long_mode = stack_long_mode;
  out->stack.pages = stack_pages;
  out->stack.available = stack_available;
  out->stack.unusable = stack_unusable;
  out->task.base = task_base;
  out->task.limit = task_limit;
  out->task.selector = task_selector;
  out->task.type = task_type;
  out->task.present = task_present;
  out->task.privilege = task_privilege;
  out->task.default_size = task_default_size;
  out->task.not_system = task_not_system;
  out->task.long_mode = task_long_mode;
  out->task.pages = task_pages;
  out->task.available = task_available;
  out->task.unusable = task_unusable;
  out->local_descriptors.base = local_descriptors_base;
  out->local_descriptors.limit = local_descriptors_limit;
  out->local_descriptors.selector = local_descriptors_selector;
  out->local_descriptors.type = local_descriptors_type;
  out->local_descriptors.present = local_descriptors_present;
  out->local_descriptors.privilege = local_descriptors_privilege;
  out->local_descriptors.default_size = local_descriptors_default_size;
  out->local_descriptors.not_system = local_descriptors_not_system;
  out->local_descriptors.long_mode = local_descriptors_long_mode;
  out->local_descriptors.pages = local_descriptors_pages;
  out->local_descriptors.available = local_descriptors_available;
  out->local_descriptors.unusable = local_descriptors_unusable;
  out->global_descriptor_table.base = global_descriptor_table_base;
  out->global_descriptor_table.limit = global_descriptor_table_limit;
  out->interrupt_descriptor_table.base = interrupt_descriptor_table_base;
  out->interrupt_descriptor_table.limit = interrupt_descriptor_table_limit;
  out->cr0 = cr0;
  out->cr2 = cr2;
  out->cr3 = cr3;
  out->cr4 = cr4;
  out->cr8 = cr8;
  out->efer = efer;
  out->apic_base = apic_base;
  out->flags = flags;
  for (size_t i = 0; i < 4; i++) {
    out->page_directory_pointers[i] = es_load_le64(bytes + 288 + i * 8);
  }
  return ES_OK;
}

/* specs/process/kvm-state.yaml:76 */
size_t es_kvm_state_encode_special(const struct es_kvm_state_special *in, uint8_t *bytes, size_t room) {
  if (in->code.type > 15u) {
    return 0;
  }
  if (in->code.present > 1u) {
    return 0;
  }
  if (in->code.privilege > 3u) {
    return 0;
  }
  if (in->code.default_size > 1u) {
    return 0;
  }
  if (in->code.not_system > 1u) {
    return 0;
  }
  if (in->code.long_mode > 1u) {
    return 0;
  }
  if (in->code.pages > 1u) {
    return 0;
  }
  if (in->code.available > 1u) {
    return 0;
  }
  if (in->code.unusable > 1u) {
    return 0;
  }
  if (in->data.type > 15u) {
    return 0;
  }
  if (in->data.present > 1u) {
    return 0;
  }
  if (in->data.privilege > 3u) {
    return 0;
  }
  if (in->data.default_size > 1u) {
    return 0;
  }
  if (in->data.not_system > 1u) {
    return 0;
  }
  if (in->data.long_mode > 1u) {
    return 0;
  }
  if (in->data.pages > 1u) {
    return 0;
  }
  if (in->data.available > 1u) {
    return 0;
  }
  if (in->data.unusable > 1u) {
    return 0;
  }
  if (in->extra.type > 15u) {
    return 0;
  }
  if (in->extra.present > 1u) {
    return 0;
  }
  if (in->extra.privilege > 3u) {
    return 0;
  }
  if (in->extra.default_size > 1u) {
    return 0;
  }
  if (in->extra.not_system > 1u) {
    return 0;
  }
  if (in->extra.long_mode > 1u) {
    return 0;
  }
  if (in->extra.pages > 1u) {
    return 0;
  }
  if (in->extra.available > 1u) {
    return 0;
  }
  if (in->extra.unusable > 1u) {
    return 0;
  }
  if (in->fs.type > 15u) {
    return 0;
  }
  if (in->fs.present > 1u) {
    return 0;
  }
  if (in->fs.privilege > 3u) {
    return 0;
  }
  if (in->fs.default_size > 1u) {
    return 0;
  }
  if (in->fs.not_system > 1u) {
    return 0;
  }
  if (in->fs.long_mode > 1u) {
    return 0;
  }
  if (in->fs.pages > 1u) {
    return 0;
  }
  if (in->fs.available > 1u) {
    return 0;
  }
  if (in->fs.unusable > 1u) {
    return 0;
  }
  if (in->gs.type > 15u) {
    return 0;
  }
  if (in->gs.present > 1u) {
    return 0;
  }
  if (in->gs.privilege > 3u) {
    return 0;
  }
  if (in->gs.default_size > 1u) {
    return 0;
  }
  if (in->gs.not_system > 1u) {
    return 0;
  }
  if (in->gs.long_mode > 1u) {
    return 0;
  }
  if (in->gs.pages > 1u) {
    return 0;
  }
  if (in->gs.available > 1u) {
    return 0;
  }
  if (in->gs.unusable > 1u) {
    return 0;
  }
  if (in->stack.type > 15u) {
    return 0;
  }
  if (in->stack.present > 1u) {
    return 0;
  }
  if (in->stack.privilege > 3u) {
    return 0;
  }
  if (in->stack.default_size > 1u) {
    return 0;
  }
  if (in->stack.not_system > 1u) {
    return 0;
  }
  if (in->stack.long_mode > 1u) {
    return 0;
  }
  if (in->stack.pages > 1u) {
    return 0;
  }
  if (in->stack.available > 1u) {
    return 0;
  }
  if (in->stack.unusable > 1u) {
    return 0;
  }
  if (in->task.type > 15u) {
    return 0;
  }
  if (in->task.present > 1u) {
    return 0;
  }
  if (in->task.privilege > 3u) {
    return 0;
  }
  if (in->task.default_size > 1u) {
    return 0;
  }
  if (in->task.not_system > 1u) {
    return 0;
  }
  if (in->task.long_mode > 1u) {
    return 0;
  }
  if (in->task.pages > 1u) {
    return 0;
  }
  if (in->task.available > 1u) {
    return 0;
  }
  if (in->task.unusable > 1u) {
    return 0;
  }
  if (in->local_descriptors.type > 15u) {
    return 0;
  }
  if (in->local_descriptors.present > 1u) {
    return 0;
  }
  if (in->local_descriptors.privilege > 3u) {
    return 0;
  }
  if (in->local_descriptors.default_size > 1u) {
    return 0;
  }
  if (in->local_descriptors.not_system > 1u) {
    return 0;
  }
  if (in->local_descriptors.long_mode > 1u) {
    return 0;
  }
  if (in->local_descriptors.pages > 1u) {
    return 0;
  }
  if (in->local_descriptors.available > 1u) {
    return 0;
  }
  if (in->local_descriptors.unusable > 1u) {
    return 0;
  }
  if (in->flags > 1u) {
    return 0;
  }
  if (room < 320) {
    return 0;
  }
  memset(bytes, 0, 320);
  es_store_le64(bytes, in->code.base);
  es_store_le32(bytes + 8, in->code.limit);
  es_store_le16(bytes + 12, in->code.selector);
  bytes[14] = in->code.type;
  bytes[15] = in->code.present;
  bytes[16] = in->code.privilege;
  bytes[17] = in->code.default_size;
  bytes[18] = in->code.not_system;
  bytes[19] = in->code.long_mode;
  bytes[20] = in->code.pages;
  bytes[21] = in->code.available;
  bytes[22] = in->code.unusable;
  es_store_le64(bytes + 24, in->data.base);
  es_store_le32(bytes + 32, in->data.limit);
  es_store_le16(bytes + 36, in->data.selector);
  bytes[38] = in->data.type;
  bytes[39] = in->data.present;
  bytes[40] = in->data.privilege;
  bytes[41] = in->data.default_size;
  bytes[42] = in->data.not_system;
  bytes[43] = in->data.long_mode;
  bytes[44] = in->data.pages;
  bytes[45] = in->data.available;
  bytes[46] = in->data.unusable;
  es_store_le64(bytes + 48, in->extra.base);
  es_store_le32(bytes + 56, in->extra.limit);
  es_store_le16(bytes + 60, in->extra.selector);
  bytes[62] = in->extra.type;
  bytes[63] = in->extra.present;
  bytes[64] = in->extra.privilege;
  bytes[65] = in->extra.default_size;
  bytes[66] = in->extra.not_system;
  bytes[67] = in->extra.long_mode;
  bytes[68] = in->extra.pages;
  bytes[69] = in->extra.available;
  bytes[70] = in->extra.unusable;
  es_store_le64(bytes + 72, in->fs.base);
  es_store_le32(bytes + 80, in->fs.limit);
  es_store_le16(bytes + 84, in->fs.selector);
  bytes[86] = in->fs.type;
  bytes[87] = in->fs.present;
  bytes[88] = in->fs.privilege;
  bytes[89] = in->fs.default_size;
  bytes[90] = in->fs.not_system;
  bytes[91] = in->fs.long_mode;
  bytes[92] = in->fs.pages;
  bytes[93] = in->fs.available;
  bytes[94] = in->fs.unusable;
  es_store_le64(bytes + 96, in->gs.base);
  es_store_le32(bytes + 104, in->gs.limit);
  es_store_le16(bytes + 108, in->gs.selector);
  bytes[110] = in->gs.type;
  bytes[111] = in->gs.present;
  bytes[112] = in->gs.privilege;
  bytes[113] = in->gs.default_size;
  bytes[114] = in->gs.not_system;
  bytes[115] = in->gs.long_mode;
  bytes[116] = in->gs.pages;
  bytes[117] = in->gs.available;
  bytes[118] = in->gs.unusable;
  es_store_le64(bytes + 120, in->stack.base);
  es_store_le32(bytes + 128, in->stack.limit);
  es_store_le16(bytes + 132, in->stack.selector);
  bytes[134] = in->stack.type;
  bytes[135] = in->stack.present;
  bytes[136] = in->stack.privilege;
  bytes[137] = in->stack.default_size;
  bytes[138] = in->stack.not_system;
  bytes[139] = in->stack.long_mode;
  bytes[140] = in->stack.pages;
  bytes[141] = in->stack.available;
  bytes[142] = in->stack.unusable;
  es_store_le64(bytes + 144, in->task.base);
  es_store_le32(bytes + 152, in->task.limit);
  es_store_le16(bytes + 156, in->task.selector);
  bytes[158] = in->task.type;
  bytes[159] = in->task.present;
  bytes[160] = in->task.privilege;
  bytes[161] = in->task.default_size;
  bytes[162] = in->task.not_system;
  bytes[163] = in->task.long_mode;
  bytes[164] = in->task.pages;
  bytes[165] = in->task.available;
  bytes[166] = in->task.unusable;
  es_store_le64(bytes + 168, in->local_descriptors.base);
  es_store_le32(bytes + 176, in->local_descriptors.limit);
  es_store_le16(bytes + 180, in->local_descriptors.selector);
  bytes[182] = in->local_descriptors.type;
  bytes[183] = in->local_descriptors.present;
  bytes[184] = in->local_descriptors.privilege;
  bytes[185] = in->local_descriptors.default_size;
  bytes[186] = in->local_descriptors.not_system;
  bytes[187] = in->local_descriptors.long_mode;
  bytes[188] = in->local_descriptors.pages;
  bytes[189] = in->local_descriptors.available;
  bytes[190] = in->local_descriptors.unusable;
  es_store_le64(bytes + 192, in->global_descriptor_table.base);
  es_store_le16(bytes + 200, in->global_descriptor_table.limit);
  es_store_le64(bytes + 208, in->interrupt_descriptor_table.base);
  es_store_le16(bytes + 216, in->interrupt_descriptor_table.limit);
  es_store_le64(bytes + 224, in->cr0);
  es_store_le64(bytes + 232, in->cr2);
  es_store_le64(bytes + 240, in->cr3);
  es_store_le64(bytes + 248, in->cr4);
  es_store_le64(bytes + 256, in->cr8);
  es_store_le64(bytes + 264, in->efer);
  es_store_le64(bytes + 272, in->apic_base);
  es_store_le64(bytes + 280, in->flags);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 288 + i * 8, in->page_directory_pointers[i]);
  }
  return 320;
}

/* specs/process/kvm-state.yaml:98 */
es_result es_kvm_state_decode_debug(const uint8_t *restrict bytes, size_t size,
                                    struct es_kvm_state_debug *restrict out) {
  if (size < 128) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_DEBUG_SIZE_128];
  }
  const uint64_t dr6 = es_load_le64(bytes + 32);
  const uint64_t dr7 = es_load_le64(bytes + 40);
  const uint64_t flags = es_load_le64(bytes + 48);
  for (size_t i = 0; i < 4; i++) {
    out->addresses[i] = es_load_le64(bytes + i * 8);
  }
  out->dr6 = dr6;
  out->dr7 = dr7;
  out->flags = flags;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:98 */
size_t es_kvm_state_encode_debug(const struct es_kvm_state_debug *in, uint8_t *bytes, size_t room) {
  if (room < 128) {
    return 0;
  }
  memset(bytes, 0, 128);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + i * 8, in->addresses[i]);
  }
  es_store_le64(bytes + 32, in->dr6);
  es_store_le64(bytes + 40, in->dr7);
  es_store_le64(bytes + 48, in->flags);
  return 128;
}

/* specs/process/kvm-state.yaml:106 */
es_result es_kvm_state_decode_exception(const uint8_t *restrict bytes, size_t size,
                                        struct es_kvm_state_exception *restrict out) {
  if (size < 8) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EXCEPTION_SIZE_8];
  }
  const uint8_t injected = bytes[0];
  const uint8_t vector = bytes[1];
  const uint8_t has_error_code = bytes[2];
  const uint8_t pending = bytes[3];
  if (injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EXCEPTION_INJECTED_MAX];
  }
  if (vector > 31u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EXCEPTION_VECTOR_MAX];
  }
  if (has_error_code > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EXCEPTION_HAS_ERROR_CODE_MAX];
  }
  if (pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EXCEPTION_PENDING_MAX];
  }
  const uint32_t error_code = es_load_le32(bytes + 4);
  out->injected = injected;
  out->vector = vector;
  out->has_error_code = has_error_code;
  out->pending = pending;
  out->error_code = error_code;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:106 */
size_t es_kvm_state_encode_exception(const struct es_kvm_state_exception *in, uint8_t *bytes, size_t room) {
  if (in->injected > 1u) {
    return 0;
  }
  if (in->vector > 31u) {
    return 0;
  }
  if (in->has_error_code > 1u) {
    return 0;
  }
  if (in->pending > 1u) {
    return 0;
  }
  if (room < 8) {
    return 0;
  }
  bytes[0] = in->injected;
  bytes[1] = in->vector;
  bytes[2] = in->has_error_code;
  bytes[3] = in->pending;
  es_store_le32(bytes + 4, in->error_code);
  return 8;
}

/* specs/process/kvm-state.yaml:114 */
es_result es_kvm_state_decode_events(const uint8_t *restrict bytes, size_t size,
                                     struct es_kvm_state_events *restrict out) {
  if (size < 64) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_SIZE_64];
  }
  const uint8_t exception_injected = bytes[0];
  const uint8_t exception_vector = bytes[1];
  const uint8_t exception_has_error_code = bytes[2];
  const uint8_t exception_pending = bytes[3];
  const uint8_t interrupt_injected = bytes[8];
  const uint8_t interrupt_soft = bytes[10];
  const uint8_t interrupt_shadow = bytes[11];
  const uint8_t nmi_injected = bytes[12];
  const uint8_t nmi_pending = bytes[13];
  const uint8_t nmi_masked = bytes[14];
  const uint32_t startup_vector = es_load_le32(bytes + 16);
  const uint32_t flags = es_load_le32(bytes + 20);
  const uint8_t smm = bytes[24];
  const uint8_t smi_pending = bytes[25];
  const uint8_t smm_inside_nmi = bytes[26];
  const uint8_t init_latched = bytes[27];
  const uint8_t triple_fault_pending = bytes[28];
  const uint8_t exception_has_payload = bytes[55];
  if (exception_injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_EXCEPTION_INJECTED_MAX];
  }
  if (exception_vector > 31u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_EXCEPTION_VECTOR_MAX];
  }
  if (exception_has_error_code > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_EXCEPTION_HAS_ERROR_CODE_MAX];
  }
  if (exception_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_EXCEPTION_PENDING_MAX];
  }
  if (interrupt_injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_INTERRUPT_INJECTED_MAX];
  }
  if (interrupt_soft > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_INTERRUPT_SOFT_MAX];
  }
  if (interrupt_shadow > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_INTERRUPT_SHADOW_MAX];
  }
  if (nmi_injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_NMI_INJECTED_MAX];
  }
  if (nmi_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_NMI_PENDING_MAX];
  }
  if (nmi_masked > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_NMI_MASKED_MAX];
  }
  if (startup_vector > 255u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_STARTUP_VECTOR_MAX];
  }
  if (flags > 63u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_FLAGS_MAX];
  }
  if (smm > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_SMM_MAX];
  }
  if (smi_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_SMI_PENDING_MAX];
  }
  if (smm_inside_nmi > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_SMM_INSIDE_NMI_MAX];
  }
  if (init_latched > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_INIT_LATCHED_MAX];
  }
  if (triple_fault_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_TRIPLE_FAULT_PENDING_MAX];
  }
  if (exception_has_payload > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EVENTS_EXCEPTION_HAS_PAYLOAD_MAX];
  }
  const uint32_t exception_error_code = es_load_le32(bytes + 4);
  const uint8_t interrupt_vector = bytes[9];
  const uint64_t exception_payload = es_load_le64(bytes + 56);
  out->exception.injected = exception_injected;
  out->exception.vector = exception_vector;
  out->exception.has_error_code = exception_has_error_code;
  out->exception.pending = exception_pending;
  out->exception.error_code = exception_error_code;
  out->interrupt_injected = interrupt_injected;
  out->interrupt_vector = interrupt_vector;
  out->interrupt_soft = interrupt_soft;
  out->interrupt_shadow = interrupt_shadow;
  out->nmi_injected = nmi_injected;
  out->nmi_pending = nmi_pending;
  out->nmi_masked = nmi_masked;
  out->startup_vector = startup_vector;
  out->flags = flags;
  out->smm = smm;
  out->smi_pending = smi_pending;
  out->smm_inside_nmi = smm_inside_nmi;
  out->init_latched = init_latched;
  out->triple_fault_pending = triple_fault_pending;
  out->exception_has_payload = exception_has_payload;
  out->exception_payload = exception_payload;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:114 */
size_t es_kvm_state_encode_events(const struct es_kvm_state_events *in, uint8_t *bytes, size_t room) {
  if (in->exception.injected > 1u) {
    return 0;
  }
  if (in->exception.vector > 31u) {
    return 0;
  }
  if (in->exception.has_error_code > 1u) {
    return 0;
  }
  if (in->exception.pending > 1u) {
    return 0;
  }
  if (in->interrupt_injected > 1u) {
    return 0;
  }
  if (in->interrupt_soft > 1u) {
    return 0;
  }
  if (in->interrupt_shadow > 3u) {
    return 0;
  }
  if (in->nmi_injected > 1u) {
    return 0;
  }
  if (in->nmi_pending > 1u) {
    return 0;
  }
  if (in->nmi_masked > 1u) {
    return 0;
  }
  if (in->startup_vector > 255u) {
    return 0;
  }
  if (in->flags > 63u) {
    return 0;
  }
  if (in->smm > 1u) {
    return 0;
  }
  if (in->smi_pending > 1u) {
    return 0;
  }
  if (in->smm_inside_nmi > 1u) {
    return 0;
  }
  if (in->init_latched > 1u) {
    return 0;
  }
  if (in->triple_fault_pending > 1u) {
    return 0;
  }
  if (in->exception_has_payload > 1u) {
    return 0;
  }
  if (room < 64) {
    return 0;
  }
  memset(bytes, 0, 64);
  bytes[0] = in->exception.injected;
  bytes[1] = in->exception.vector;
  bytes[2] = in->exception.has_error_code;
  bytes[3] = in->exception.pending;
  es_store_le32(bytes + 4, in->exception.error_code);
  bytes[8] = in->interrupt_injected;
  bytes[9] = in->interrupt_vector;
  bytes[10] = in->interrupt_soft;
  bytes[11] = in->interrupt_shadow;
  bytes[12] = in->nmi_injected;
  bytes[13] = in->nmi_pending;
  bytes[14] = in->nmi_masked;
  es_store_le32(bytes + 16, in->startup_vector);
  es_store_le32(bytes + 20, in->flags);
  bytes[24] = in->smm;
  bytes[25] = in->smi_pending;
  bytes[26] = in->smm_inside_nmi;
  bytes[27] = in->init_latched;
  bytes[28] = in->triple_fault_pending;
  bytes[55] = in->exception_has_payload;
  es_store_le64(bytes + 56, in->exception_payload);
  return 64;
}

/* specs/process/kvm-state.yaml:136 */
es_result es_kvm_state_decode_processor(const uint8_t *restrict bytes, size_t size,
                                        struct es_kvm_state_processor *restrict out) {
  if (size < 1896) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SIZE_1896];
  }
  const uint8_t special_code_type = bytes[158];
  const uint8_t special_code_present = bytes[159];
  const uint8_t special_code_privilege = bytes[160];
  const uint8_t special_code_default_size = bytes[161];
  const uint8_t special_code_not_system = bytes[162];
  const uint8_t special_code_long_mode = bytes[163];
  const uint8_t special_code_pages = bytes[164];
  const uint8_t special_code_available = bytes[165];
  const uint8_t special_code_unusable = bytes[166];
  const uint8_t special_data_type = bytes[182];
  const uint8_t special_data_present = bytes[183];
  const uint8_t special_data_privilege = bytes[184];
  const uint8_t special_data_default_size = bytes[185];
  const uint8_t special_data_not_system = bytes[186];
  const uint8_t special_data_long_mode = bytes[187];
  const uint8_t special_data_pages = bytes[188];
  const uint8_t special_data_available = bytes[189];
  const uint8_t special_data_unusable = bytes[190];
  const uint8_t special_extra_type = bytes[206];
  const uint8_t special_extra_present = bytes[207];
  const uint8_t special_extra_privilege = bytes[208];
  const uint8_t special_extra_default_size = bytes[209];
  const uint8_t special_extra_not_system = bytes[210];
  const uint8_t special_extra_long_mode = bytes[211];
  const uint8_t special_extra_pages = bytes[212];
  const uint8_t special_extra_available = bytes[213];
  const uint8_t special_extra_unusable = bytes[214];
  const uint8_t special_fs_type = bytes[230];
  const uint8_t special_fs_present = bytes[231];
  const uint8_t special_fs_privilege = bytes[232];
  const uint8_t special_fs_default_size = bytes[233];
  const uint8_t special_fs_not_system = bytes[234];
  const uint8_t special_fs_long_mode = bytes[235];
  const uint8_t special_fs_pages = bytes[236];
  const uint8_t special_fs_available = bytes[237];
  const uint8_t special_fs_unusable = bytes[238];
  const uint8_t special_gs_type = bytes[254];
  const uint8_t special_gs_present = bytes[255];
  const uint8_t special_gs_privilege = bytes[256];
  const uint8_t special_gs_default_size = bytes[257];
  const uint8_t special_gs_not_system = bytes[258];
  const uint8_t special_gs_long_mode = bytes[259];
  const uint8_t special_gs_pages = bytes[260];
  const uint8_t special_gs_available = bytes[261];
  const uint8_t special_gs_unusable = bytes[262];
  const uint8_t special_stack_type = bytes[278];
  const uint8_t special_stack_present = bytes[279];
  const uint8_t special_stack_privilege = bytes[280];
  const uint8_t special_stack_default_size = bytes[281];
  const uint8_t special_stack_not_system = bytes[282];
  const uint8_t special_stack_long_mode = bytes[283];
  const uint8_t special_stack_pages = bytes[284];
  const uint8_t special_stack_available = bytes[285];
  const uint8_t special_stack_unusable = bytes[286];
  const uint8_t special_task_type = bytes[302];
  const uint8_t special_task_present = bytes[303];
  const uint8_t special_task_privilege = bytes[304];
  const uint8_t special_task_default_size = bytes[305];
  const uint8_t special_task_not_system = bytes[306];
  const uint8_t special_task_long_mode = bytes[307];
  const uint8_t special_task_pages = bytes[308];
  const uint8_t special_task_available = bytes[309];
  const uint8_t special_task_unusable = bytes[310];
  const uint8_t special_local_descriptors_type = bytes[326];
  const uint8_t special_local_descriptors_present = bytes[327];
  const uint8_t special_local_descriptors_privilege = bytes[328];
  const uint8_t special_local_descriptors_default_size = bytes[329];
  const uint8_t special_local_descriptors_not_system = bytes[330];
  const uint8_t special_local_descriptors_long_mode = bytes[331];
  const uint8_t special_local_descriptors_pages = bytes[332];
  const uint8_t special_local_descriptors_available = bytes[333];
  const uint8_t special_local_descriptors_unusable = bytes[334];
  const uint64_t special_flags = es_load_le64(bytes + 424);
  const uint8_t events_exception_injected = bytes[592];
  const uint8_t events_exception_vector = bytes[593];
  const uint8_t events_exception_has_error_code = bytes[594];
  const uint8_t events_exception_pending = bytes[595];
  const uint8_t events_interrupt_injected = bytes[600];
  const uint8_t events_interrupt_soft = bytes[602];
  const uint8_t events_interrupt_shadow = bytes[603];
  const uint8_t events_nmi_injected = bytes[604];
  const uint8_t events_nmi_pending = bytes[605];
  const uint8_t events_nmi_masked = bytes[606];
  const uint32_t events_startup_vector = es_load_le32(bytes + 608);
  const uint32_t events_flags = es_load_le32(bytes + 612);
  const uint8_t events_smm = bytes[616];
  const uint8_t events_smi_pending = bytes[617];
  const uint8_t events_smm_inside_nmi = bytes[618];
  const uint8_t events_init_latched = bytes[619];
  const uint8_t events_triple_fault_pending = bytes[620];
  const uint8_t events_exception_has_payload = bytes[647];
  const uint32_t run_state = es_load_le32(bytes + 656);
  const uint32_t extended_control_count = es_load_le32(bytes + 660);
  if (special_code_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_TYPE_MAX];
  }
  if (special_code_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_PRESENT_MAX];
  }
  if (special_code_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_PRIVILEGE_MAX];
  }
  if (special_code_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_DEFAULT_SIZE_MAX];
  }
  if (special_code_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_NOT_SYSTEM_MAX];
  }
  if (special_code_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_LONG_MODE_MAX];
  }
  if (special_code_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_PAGES_MAX];
  }
  if (special_code_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_AVAILABLE_MAX];
  }
  if (special_code_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_CODE_UNUSABLE_MAX];
  }
  if (special_data_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_TYPE_MAX];
  }
  if (special_data_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_PRESENT_MAX];
  }
  if (special_data_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_PRIVILEGE_MAX];
  }
  if (special_data_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_DEFAULT_SIZE_MAX];
  }
  if (special_data_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_NOT_SYSTEM_MAX];
  }
  if (special_data_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_LONG_MODE_MAX];
  }
  if (special_data_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_PAGES_MAX];
  }
  if (special_data_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_AVAILABLE_MAX];
  }
  if (special_data_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_DATA_UNUSABLE_MAX];
  }
  if (special_extra_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_TYPE_MAX];
  }
  if (special_extra_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_PRESENT_MAX];
  }
  if (special_extra_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_PRIVILEGE_MAX];
  }
  if (special_extra_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_DEFAULT_SIZE_MAX];
  }
  if (special_extra_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_NOT_SYSTEM_MAX];
  }
  if (special_extra_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_LONG_MODE_MAX];
  }
  if (special_extra_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_PAGES_MAX];
  }
  if (special_extra_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_AVAILABLE_MAX];
  }
  if (special_extra_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_EXTRA_UNUSABLE_MAX];
  }
  if (special_fs_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_TYPE_MAX];
  }
  if (special_fs_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_PRESENT_MAX];
  }
  if (special_fs_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_PRIVILEGE_MAX];
  }
  if (special_fs_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_DEFAULT_SIZE_MAX];
  }
  if (special_fs_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_NOT_SYSTEM_MAX];
  }
  if (special_fs_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_LONG_MODE_MAX];
  }
  if (special_fs_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_PAGES_MAX];
  }
  if (special_fs_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_AVAILABLE_MAX];
  }
  if (special_fs_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FS_UNUSABLE_MAX];
  }
  if (special_gs_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_TYPE_MAX];
  }
  if (special_gs_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_PRESENT_MAX];
  }
  if (special_gs_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_PRIVILEGE_MAX];
  }
  if (special_gs_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_DEFAULT_SIZE_MAX];
  }
  if (special_gs_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_NOT_SYSTEM_MAX];
  }
  if (special_gs_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_LONG_MODE_MAX];
  }
  if (special_gs_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_PAGES_MAX];
  }
  if (special_gs_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_AVAILABLE_MAX];
  }
  if (special_gs_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_GS_UNUSABLE_MAX];
  }
  if (special_stack_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_TYPE_MAX];
  }
  if (special_stack_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_PRESENT_MAX];
  }
  if (special_stack_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_PRIVILEGE_MAX];
  }
  if (special_stack_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_DEFAULT_SIZE_MAX];
  }
  if (special_stack_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_NOT_SYSTEM_MAX];
  }
  if (special_stack_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_LONG_MODE_MAX];
  }
  if (special_stack_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_PAGES_MAX];
  }
  if (special_stack_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_AVAILABLE_MAX];
  }
  if (special_stack_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_STACK_UNUSABLE_MAX];
  }
  if (special_task_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_TYPE_MAX];
  }
  if (special_task_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_PRESENT_MAX];
  }
  if (special_task_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_PRIVILEGE_MAX];
  }
  if (special_task_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_DEFAULT_SIZE_MAX];
  }
  if (special_task_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_NOT_SYSTEM_MAX];
  }
  if (special_task_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_LONG_MODE_MAX];
  }
  if (special_task_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_PAGES_MAX];
  }
  if (special_task_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_AVAILABLE_MAX];
  }
  if (special_task_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_TASK_UNUSABLE_MAX];
  }
  if (special_local_descriptors_type > 15u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_TYPE_MAX];
  }
  if (special_local_descriptors_present > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_PRESENT_MAX];
  }
  if (special_local_descriptors_privilege > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_PRIVILEGE_MAX];
  }
  if (special_local_descriptors_default_size > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_DEFAULT_SIZE_MAX];
  }
  if (special_local_descriptors_not_system > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_NOT_SYSTEM_MAX];
  }
  if (special_local_descriptors_long_mode > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_LONG_MODE_MAX];
  }
  if (special_local_descriptors_pages > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_PAGES_MAX];
  }
  if (special_local_descriptors_available > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_AVAILABLE_MAX];
  }
  if (special_local_descriptors_unusable > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_LOCAL_DESCRIPTORS_UNUSABLE_MAX];
  }
  if (special_flags > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_SPECIAL_FLAGS_MAX];
  }
  if (events_exception_injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_EXCEPTION_INJECTED_MAX];
  }
  if (events_exception_vector > 31u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_EXCEPTION_VECTOR_MAX];
  }
  if (events_exception_has_error_code > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_EXCEPTION_HAS_ERROR_CODE_MAX];
  }
  if (events_exception_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_EXCEPTION_PENDING_MAX];
  }
  if (events_interrupt_injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_INTERRUPT_INJECTED_MAX];
  }
  if (events_interrupt_soft > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_INTERRUPT_SOFT_MAX];
  }
  if (events_interrupt_shadow > 3u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_INTERRUPT_SHADOW_MAX];
  }
  if (events_nmi_injected > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_NMI_INJECTED_MAX];
  }
  if (events_nmi_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_NMI_PENDING_MAX];
  }
  if (events_nmi_masked > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_NMI_MASKED_MAX];
  }
  if (events_startup_vector > 255u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_STARTUP_VECTOR_MAX];
  }
  if (events_flags > 63u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_FLAGS_MAX];
  }
  if (events_smm > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_SMM_MAX];
  }
  if (events_smi_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_SMI_PENDING_MAX];
  }
  if (events_smm_inside_nmi > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_SMM_INSIDE_NMI_MAX];
  }
  if (events_init_latched > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_INIT_LATCHED_MAX];
  }
  if (events_triple_fault_pending > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_TRIPLE_FAULT_PENDING_MAX];
  }
  if (events_exception_has_payload > 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EVENTS_EXCEPTION_HAS_PAYLOAD_MAX];
  }
  if (!known_run_state(run_state)) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_RUN_STATE_KNOWN];
  }
  if (extended_control_count > 16u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_PROCESSOR_EXTENDED_CONTROL_COUNT_MAX];
  }
  const uint64_t general_rax = es_load_le64(bytes);
  const uint64_t general_rbx = es_load_le64(bytes + 8);
  const uint64_t general_rcx = es_load_le64(bytes + 16);
  const uint64_t general_rdx = es_load_le64(bytes + 24);
  const uint64_t general_rsi = es_load_le64(bytes + 32);
  const uint64_t general_rdi = es_load_le64(bytes + 40);
  const uint64_t general_rsp = es_load_le64(bytes + 48);
  const uint64_t general_rbp = es_load_le64(bytes + 56);
  const uint64_t general_r8 = es_load_le64(bytes + 64);
  const uint64_t general_r9 = es_load_le64(bytes + 72);
  const uint64_t general_r10 = es_load_le64(bytes + 80);
  const uint64_t general_r11 = es_load_le64(bytes + 88);
  const uint64_t general_r12 = es_load_le64(bytes + 96);
  const uint64_t general_r13 = es_load_le64(bytes + 104);
  const uint64_t general_r14 = es_load_le64(bytes + 112);
  const uint64_t general_r15 = es_load_le64(bytes + 120);
  const uint64_t general_rip = es_load_le64(bytes + 128);
  const uint64_t general_rflags = es_load_le64(bytes + 136);
  const uint64_t special_code_base = es_load_le64(bytes + 144);
  const uint32_t special_code_limit = es_load_le32(bytes + 152);
  const uint16_t special_code_selector = es_load_le16(bytes + 156);
  const uint64_t special_data_base = es_load_le64(bytes + 168);
  const uint32_t special_data_limit = es_load_le32(bytes + 176);
  const uint16_t special_data_selector = es_load_le16(bytes + 180);
  const uint64_t special_extra_base = es_load_le64(bytes + 192);
  const uint32_t special_extra_limit = es_load_le32(bytes + 200);
  const uint16_t special_extra_selector = es_load_le16(bytes + 204);
  const uint64_t special_fs_base = es_load_le64(bytes + 216);
  const uint32_t special_fs_limit = es_load_le32(bytes + 224);
  const uint16_t special_fs_selector = es_load_le16(bytes + 228);
  const uint64_t special_gs_base = es_load_le64(bytes + 240);
  const uint32_t special_gs_limit = es_load_le32(bytes + 248);
  const uint16_t special_gs_selector = es_load_le16(bytes + 252);
  const uint64_t special_stack_base = es_load_le64(bytes + 264);
  const uint32_t special_stack_limit = es_load_le32(bytes + 272);
  const uint16_t special_stack_selector = es_load_le16(bytes + 276);
  const uint64_t special_task_base = es_load_le64(bytes + 288);
  const uint32_t special_task_limit = es_load_le32(bytes + 296);
  const uint16_t special_task_selector = es_load_le16(bytes + 300);
  const uint64_t special_local_descriptors_base = es_load_le64(bytes + 312);
  const uint32_t special_local_descriptors_limit = es_load_le32(bytes + 320);
  const uint16_t special_local_descriptors_selector = es_load_le16(bytes + 324);
  const uint64_t special_global_descriptor_table_base = es_load_le64(bytes + 336);
  const uint16_t special_global_descriptor_table_limit = es_load_le16(bytes + 344);
  const uint64_t special_interrupt_descriptor_table_base = es_load_le64(bytes + 352);
  const uint16_t special_interrupt_descriptor_table_limit = es_load_le16(bytes + 360);
  const uint64_t special_cr0 = es_load_le64(bytes + 368);
  const uint64_t special_cr2 = es_load_le64(bytes + 376);
  const uint64_t special_cr3 = es_load_le64(bytes + 384);
  const uint64_t special_cr4 = es_load_le64(bytes + 392);
  const uint64_t special_cr8 = es_load_le64(bytes + 400);
  const uint64_t special_efer = es_load_le64(bytes + 408);
  const uint64_t special_apic_base = es_load_le64(bytes + 416);
  const uint64_t debug_dr6 = es_load_le64(bytes + 496);
  const uint64_t debug_dr7 = es_load_le64(bytes + 504);
  const uint64_t debug_flags = es_load_le64(bytes + 512);
  const uint32_t events_exception_error_code = es_load_le32(bytes + 596);
  const uint8_t events_interrupt_vector = bytes[601];
  const uint64_t events_exception_payload = es_load_le64(bytes + 648);
  const uint64_t tsc_offset = es_load_le64(bytes + 856);
  const uint64_t tsc_deadline = es_load_le64(bytes + 864);
  out->general.rax = general_rax;
  out->general.rbx = general_rbx;
  out->general.rcx = general_rcx;
  out->general.rdx = general_rdx;
  out->general.rsi = general_rsi;
  out->general.rdi = general_rdi;
  out->general.rsp = general_rsp;
  out->general.rbp = general_rbp;
  out->general.r8 = general_r8;
  out->general.r9 = general_r9;
  out->general.r10 = general_r10;
  out->general.r11 = general_r11;
  out->general.r12 = general_r12;
  out->general.r13 = general_r13;
  out->general.r14 = general_r14;
  out->general.r15 = general_r15;
  out->general.rip = general_rip;
  out->general.rflags = general_rflags;
  out->special.code.base = special_code_base;
  out->special.code.limit = special_code_limit;
  out->special.code.selector = special_code_selector;
  out->special.code.type = special_code_type;
  out->special.code.present = special_code_present;
  out->special.code.privilege = special_code_privilege;
  out->special.code.default_size = special_code_default_size;
  out->special.code.not_system = special_code_not_system;
  out->special.code.long_mode = special_code_long_mode;
  out->special.code.pages = special_code_pages;
  out->special.code.available = special_code_available;
  out->special.code.unusable = special_code_unusable;
  out->special.data.base = special_data_base;
  out->special.data.limit = special_data_limit;
  out->special.data.selector = special_data_selector;
  out->special.data.type = special_data_type;
  out->special.data.present = special_data_present;
  out->special.data.privilege = special_data_privilege;
  out->special.data.default_size = special_data_default_size;
  out->special.data.not_system = special_data_not_system;
  out->special.data.long_mode = special_data_long_mode;
  out->special.data.pages = special_data_pages;
  out->special.data.available = special_data_available;
  out->special.data.unusable = special_data_unusable;
  out->special.extra.base = special_extra_base;
  out->special.extra.limit = special_extra_limit;
  out->special.extra.selector = special_extra_selector;
  out->special.extra.type = special_extra_type;
  out->special.extra.present = special_extra_present;
  out->special.extra.privilege = special_extra_privilege;
  out->special.extra.default_size = special_extra_default_size;
  out->special.extra.not_system = special_extra_not_system;
  out->special.extra.long_mode = special_extra_long_mode;
  out->special.extra.pages = special_extra_pages;
  out->special.extra.available = special_extra_available;
  out->special.extra.unusable = special_extra_unusable;
  out->special.fs.base = special_fs_base;
  out->special.fs.limit = special_fs_limit;
  out->special.fs.selector = special_fs_selector;
  out->special.fs.type = special_fs_type;
  out->special.fs.present = special_fs_present;
  out->special.fs.privilege = special_fs_privilege;
  out->special.fs.default_size = special_fs_default_size;
  out->special.fs.not_system = special_fs_not_system;
  out->special.fs.long_mode = special_fs_long_mode;
  out->special.fs.pages = special_fs_pages;
  out->special.fs.available = special_fs_available;
  out->special.fs.unusable = special_fs_unusable;
  out->special.gs.base = special_gs_base;
  out->special.gs.limit = special_gs_limit;
  out->special.gs.selector = special_gs_selector;
  out->special.gs.type = special_gs_type;
  out->special.gs.present = special_gs_present;
  out->special.gs.privilege = special_gs_privilege;
  out->special.gs.default_size = special_gs_default_size;
  out->special.gs.not_system = special_gs_not_system;
  out->special.gs.long_mode = special_gs_long_mode;
  out->special.gs.pages = special_gs_pages;
  out->special.gs.available = special_gs_available;
  out->special.gs.unusable = special_gs_unusable;
  out->special.stack.base = special_stack_base;
  out->special.stack.limit = special_stack_limit;
  out->special.stack.selector = special_stack_selector;
  out->special.stack.type = special_stack_type;
  out->special.stack.present = special_stack_present;
  out->special.stack.privilege = special_stack_privilege;
  out->special.stack.default_size = special_stack_default_size;
  out->special.stack.not_system = special_stack_not_system;
  out->special.stack.long_mode = special_stack_long_mode;
  out->special.stack.pages = special_stack_pages;
  out->special.stack.available = special_stack_available;
  out->special.stack.unusable = special_stack_unusable;
  out->special.task.base = special_task_base;
  out->special.task.limit = special_task_limit;
  out->special.task.selector = special_task_selector;
  out->special.task.type = special_task_type;
  out->special.task.present = special_task_present;
  out->special.task.privilege = special_task_privilege;
  out->special.task.default_size = special_task_default_size;
  out->special.task.not_system = special_task_not_system;
  out->special.task.long_mode = special_task_long_mode;
  out->special.task.pages = special_task_pages;
  out->special.task.available = special_task_available;
  out->special.task.unusable = special_task_unusable;
  out->special.local_descriptors.base = special_local_descriptors_base;
  out->special.local_descriptors.limit = special_local_descriptors_limit;
  out->special.local_descriptors.selector = special_local_descriptors_selector;
  out->special.local_descriptors.type = special_local_descriptors_type;
  out->special.local_descriptors.present = special_local_descriptors_present;
  out->special.local_descriptors.privilege = special_local_descriptors_privilege;
  out->special.local_descriptors.default_size = special_local_descriptors_default_size;
  out->special.local_descriptors.not_system = special_local_descriptors_not_system;
  out->special.local_descriptors.long_mode = special_local_descriptors_long_mode;
  out->special.local_descriptors.pages = special_local_descriptors_pages;
  out->special.local_descriptors.available = special_local_descriptors_available;
  out->special.local_descriptors.unusable = special_local_descriptors_unusable;
  out->special.global_descriptor_table.base = special_global_descriptor_table_base;
  out->special.global_descriptor_table.limit = special_global_descriptor_table_limit;
  out->special.interrupt_descriptor_table.base = special_interrupt_descriptor_table_base;
  out->special.interrupt_descriptor_table.limit = special_interrupt_descriptor_table_limit;
  out->special.cr0 = special_cr0;
  out->special.cr2 = special_cr2;
  out->special.cr3 = special_cr3;
  out->special.cr4 = special_cr4;
  out->special.cr8 = special_cr8;
  out->special.efer = special_efer;
  out->special.apic_base = special_apic_base;
  out->special.flags = special_flags;
  for (size_t i = 0; i < 4; i++) {
    out->special.page_directory_pointers[i] = es_load_le64(bytes + 432 + i * 8);
  }
  for (size_t i = 0; i < 4; i++) {
    out->debug.addresses[i] = es_load_le64(bytes + 464 + i * 8);
  }
  out->debug.dr6 = debug_dr6;
  out->debug.dr7 = debug_dr7;
  out->debug.flags = debug_flags;
  out->events.exception.injected = events_exception_injected;
  out->events.exception.vector = events_exception_vector;
  out->events.exception.has_error_code = events_exception_has_error_code;
  out->events.exception.pending = events_exception_pending;
  out->events.exception.error_code = events_exception_error_code;
  out->events.interrupt_injected = events_interrupt_injected;
  out->events.interrupt_vector = events_interrupt_vector;
  out->events.interrupt_soft = events_interrupt_soft;
  out->events.interrupt_shadow = events_interrupt_shadow;
  out->events.nmi_injected = events_nmi_injected;
  out->events.nmi_pending = events_nmi_pending;
  out->events.nmi_masked = events_nmi_masked;
  out->events.startup_vector = events_startup_vector;
  out->events.flags = events_flags;
  out->events.smm = events_smm;
  out->events.smi_pending = events_smi_pending;
  out->events.smm_inside_nmi = events_smm_inside_nmi;
  out->events.init_latched = events_init_latched;
  out->events.triple_fault_pending = events_triple_fault_pending;
  out->events.exception_has_payload = events_exception_has_payload;
  out->events.exception_payload = events_exception_payload;
  out->run_state = run_state;
  out->extended_control_count = extended_control_count;
  for (size_t i = 0; i < 16; i++) {
    out->extended_control_numbers[i] = es_load_le32(bytes + 664 + i * 4);
  }
  for (size_t i = 0; i < 16; i++) {
    out->extended_control_values[i] = es_load_le64(bytes + 728 + i * 8);
  }
  out->tsc_offset = tsc_offset;
  out->tsc_deadline = tsc_deadline;
  memcpy(out->local_apic, bytes + 872, 1024);
  return ES_OK;
}

/* specs/process/kvm-state.yaml:136 */
size_t es_kvm_state_encode_processor(const struct es_kvm_state_processor *in, uint8_t *bytes, size_t room) {
  if (in->special.code.type > 15u) {
    return 0;
  }
  if (in->special.code.present > 1u) {
    return 0;
  }
  if (in->special.code.privilege > 3u) {
    return 0;
  }
  if (in->special.code.default_size > 1u) {
    return 0;
  }
  if (in->special.code.not_system > 1u) {
    return 0;
  }
  if (in->special.code.long_mode > 1u) {
    return 0;
  }
  if (in->special.code.pages > 1u) {
    return 0;
  }
  if (in->special.code.available > 1u) {
    return 0;
  }
  if (in->special.code.unusable > 1u) {
    return 0;
  }
  if (in->special.data.type > 15u) {
    return 0;
  }
  if (in->special.data.present > 1u) {
    return 0;
  }
  if (in->special.data.privilege > 3u) {
    return 0;
  }
  if (in->special.data.default_size > 1u) {
    return 0;
  }
  if (in->special.data.not_system > 1u) {
    return 0;
  }
  if (in->special.data.long_mode > 1u) {
    return 0;
  }
  if (in->special.data.pages > 1u) {
    return 0;
  }
  if (in->special.data.available > 1u) {
    return 0;
  }
  if (in->special.data.unusable > 1u) {
    return 0;
  }
  if (in->special.extra.type > 15u) {
    return 0;
  }
  if (in->special.extra.present > 1u) {
    return 0;
  }
  if (in->special.extra.privilege > 3u) {
    return 0;
  }
  if (in->special.extra.default_size > 1u) {
    return 0;
  }
  if (in->special.extra.not_system > 1u) {
    return 0;
  }
  if (in->special.extra.long_mode > 1u) {
    return 0;
  }
  if (in->special.extra.pages > 1u) {
    return 0;
  }
  if (in->special.extra.available > 1u) {
    return 0;
  }
  if (in->special.extra.unusable > 1u) {
    return 0;
  }
  if (in->special.fs.type > 15u) {
    return 0;
  }
  if (in->special.fs.present > 1u) {
    return 0;
  }
  if (in->special.fs.privilege > 3u) {
    return 0;
  }
  if (in->special.fs.default_size > 1u) {
    return 0;
  }
  if (in->special.fs.not_system > 1u) {
    return 0;
  }
  if (in->special.fs.long_mode > 1u) {
    return 0;
  }
  if (in->special.fs.pages > 1u) {
    return 0;
  }
  if (in->special.fs.available > 1u) {
    return 0;
  }
  if (in->special.fs.unusable > 1u) {
    return 0;
  }
  if (in->special.gs.type > 15u) {
    return 0;
  }
  if (in->special.gs.present > 1u) {
    return 0;
  }
  if (in->special.gs.privilege > 3u) {
    return 0;
  }
  if (in->special.gs.default_size > 1u) {
    return 0;
  }
  if (in->special.gs.not_system > 1u) {
    return 0;
  }
  if (in->special.gs.long_mode > 1u) {
    return 0;
  }
  if (in->special.gs.pages > 1u) {
    return 0;
  }
  if (in->special.gs.available > 1u) {
    return 0;
  }
  if (in->special.gs.unusable > 1u) {
    return 0;
  }
  if (in->special.stack.type > 15u) {
    return 0;
  }
  if (in->special.stack.present > 1u) {
    return 0;
  }
  if (in->special.stack.privilege > 3u) {
    return 0;
  }
  if (in->special.stack.default_size > 1u) {
    return 0;
  }
  if (in->special.stack.not_system > 1u) {
    return 0;
  }
  if (in->special.stack.long_mode > 1u) {
    return 0;
  }
  if (in->special.stack.pages > 1u) {
    return 0;
  }
  if (in->special.stack.available > 1u) {
    return 0;
  }
  if (in->special.stack.unusable > 1u) {
    return 0;
  }
  if (in->special.task.type > 15u) {
    return 0;
  }
  if (in->special.task.present > 1u) {
    return 0;
  }
  if (in->special.task.privilege > 3u) {
    return 0;
  }
  if (in->special.task.default_size > 1u) {
    return 0;
  }
  if (in->special.task.not_system > 1u) {
    return 0;
  }
  if (in->special.task.long_mode > 1u) {
    return 0;
  }
  if (in->special.task.pages > 1u) {
    return 0;
  }
  if (in->special.task.available > 1u) {
    return 0;
  }
  if (in->special.task.unusable > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.type > 15u) {
    return 0;
  }
  if (in->special.local_descriptors.present > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.privilege > 3u) {
    return 0;
  }
  if (in->special.local_descriptors.default_size > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.not_system > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.long_mode > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.pages > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.available > 1u) {
    return 0;
  }
  if (in->special.local_descriptors.unusable > 1u) {
    return 0;
  }
  if (in->special.flags > 1u) {
    return 0;
  }
  if (in->events.exception.injected > 1u) {
    return 0;
  }
  if (in->events.exception.vector > 31u) {
    return 0;
  }
  if (in->events.exception.has_error_code > 1u) {
    return 0;
  }
  if (in->events.exception.pending > 1u) {
    return 0;
  }
  if (in->events.interrupt_injected > 1u) {
    return 0;
  }
  if (in->events.interrupt_soft > 1u) {
    return 0;
  }
  if (in->events.interrupt_shadow > 3u) {
    return 0;
  }
  if (in->events.nmi_injected > 1u) {
    return 0;
  }
  if (in->events.nmi_pending > 1u) {
    return 0;
  }
  if (in->events.nmi_masked > 1u) {
    return 0;
  }
  if (in->events.startup_vector > 255u) {
    return 0;
  }
  if (in->events.flags > 63u) {
    return 0;
  }
  if (in->events.smm > 1u) {
    return 0;
  }
  if (in->events.smi_pending > 1u) {
    return 0;
  }
  if (in->events.smm_inside_nmi > 1u) {
    return 0;
  }
  if (in->events.init_latched > 1u) {
    return 0;
  }
  if (in->events.triple_fault_pending > 1u) {
    return 0;
  }
  if (in->events.exception_has_payload > 1u) {
    return 0;
  }
  if (!known_run_state(in->run_state)) {
    return 0;
  }
  if (in->extended_control_count > 16u) {
    return 0;
  }
  if (room < 1896) {
    return 0;
  }
  memset(bytes, 0, 1896);
  es_store_le64(bytes, in->general.rax);
  es_store_le64(bytes + 8, in->general.rbx);
  es_store_le64(bytes + 16, in->general.rcx);
  es_store_le64(bytes + 24, in->general.rdx);
  es_store_le64(bytes + 32, in->general.rsi);
  es_store_le64(bytes + 40, in->general.rdi);
  es_store_le64(bytes + 48, in->general.rsp);
  es_store_le64(bytes + 56, in->general.rbp);
  es_store_le64(bytes + 64, in->general.r8);
  es_store_le64(bytes + 72, in->general.r9);
  es_store_le64(bytes + 80, in->general.r10);
  es_store_le64(bytes + 88, in->general.r11);
  es_store_le64(bytes + 96, in->general.r12);
  es_store_le64(bytes + 104, in->general.r13);
  es_store_le64(bytes + 112, in->general.r14);
  es_store_le64(bytes + 120, in->general.r15);
  es_store_le64(bytes + 128, in->general.rip);
  es_store_le64(bytes + 136, in->general.rflags);
  es_store_le64(bytes + 144, in->special.code.base);
  es_store_le32(bytes + 152, in->special.code.limit);
  es_store_le16(bytes + 156, in->special.code.selector);
  bytes[158] = in->special.code.type;
  bytes[159] = in->special.code.present;
  bytes[160] = in->special.code.privilege;
  bytes[161] = in->special.code.default_size;
  bytes[162] = in->special.code.not_system;
  bytes[163] = in->special.code.long_mode;
  bytes[164] = in->special.code.pages;
  bytes[165] = in->special.code.available;
  bytes[166] = in->special.code.unusable;
  es_store_le64(bytes + 168, in->special.data.base);
  es_store_le32(bytes + 176, in->special.data.limit);
  es_store_le16(bytes + 180, in->special.data.selector);
  bytes[182] = in->special.data.type;
  bytes[183] = in->special.data.present;
  bytes[184] = in->special.data.privilege;
  bytes[185] = in->special.data.default_size;
  bytes[186] = in->special.data.not_system;
  bytes[187] = in->special.data.long_mode;
  bytes[188] = in->special.data.pages;
  bytes[189] = in->special.data.available;
  bytes[190] = in->special.data.unusable;
  es_store_le64(bytes + 192, in->special.extra.base);
  es_store_le32(bytes + 200, in->special.extra.limit);
  es_store_le16(bytes + 204, in->special.extra.selector);
  bytes[206] = in->special.extra.type;
  bytes[207] = in->special.extra.present;
  bytes[208] = in->special.extra.privilege;
  bytes[209] = in->special.extra.default_size;
  bytes[210] = in->special.extra.not_system;
  bytes[211] = in->special.extra.long_mode;
  bytes[212] = in->special.extra.pages;
  bytes[213] = in->special.extra.available;
  bytes[214] = in->special.extra.unusable;
  es_store_le64(bytes + 216, in->special.fs.base);
  es_store_le32(bytes + 224, in->special.fs.limit);
  es_store_le16(bytes + 228, in->special.fs.selector);
  bytes[230] = in->special.fs.type;
  bytes[231] = in->special.fs.present;
  bytes[232] = in->special.fs.privilege;
  bytes[233] = in->special.fs.default_size;
  bytes[234] = in->special.fs.not_system;
  bytes[235] = in->special.fs.long_mode;
  bytes[236] = in->special.fs.pages;
  bytes[237] = in->special.fs.available;
  bytes[238] = in->special.fs.unusable;
  es_store_le64(bytes + 240, in->special.gs.base);
  es_store_le32(bytes + 248, in->special.gs.limit);
  es_store_le16(bytes + 252, in->special.gs.selector);
  bytes[254] = in->special.gs.type;
  bytes[255] = in->special.gs.present;
  bytes[256] = in->special.gs.privilege;
  bytes[257] = in->special.gs.default_size;
  bytes[258] = in->special.gs.not_system;
  bytes[259] = in->special.gs.long_mode;
  bytes[260] = in->special.gs.pages;
  bytes[261] = in->special.gs.available;
  bytes[262] = in->special.gs.unusable;
  es_store_le64(bytes + 264, in->special.stack.base);
  es_store_le32(bytes + 272, in->special.stack.limit);
  es_store_le16(bytes + 276, in->special.stack.selector);
  bytes[278] = in->special.stack.type;
  bytes[279] = in->special.stack.present;
  bytes[280] = in->special.stack.privilege;
  bytes[281] = in->special.stack.default_size;
  bytes[282] = in->special.stack.not_system;
  bytes[283] = in->special.stack.long_mode;
  bytes[284] = in->special.stack.pages;
  bytes[285] = in->special.stack.available;
  bytes[286] = in->special.stack.unusable;
  es_store_le64(bytes + 288, in->special.task.base);
  es_store_le32(bytes + 296, in->special.task.limit);
  es_store_le16(bytes + 300, in->special.task.selector);
  bytes[302] = in->special.task.type;
  bytes[303] = in->special.task.present;
  bytes[304] = in->special.task.privilege;
  bytes[305] = in->special.task.default_size;
  bytes[306] = in->special.task.not_system;
  bytes[307] = in->special.task.long_mode;
  bytes[308] = in->special.task.pages;
  bytes[309] = in->special.task.available;
  bytes[310] = in->special.task.unusable;
  es_store_le64(bytes + 312, in->special.local_descriptors.base);
  es_store_le32(bytes + 320, in->special.local_descriptors.limit);
  es_store_le16(bytes + 324, in->special.local_descriptors.selector);
  bytes[326] = in->special.local_descriptors.type;
  bytes[327] = in->special.local_descriptors.present;
  bytes[328] = in->special.local_descriptors.privilege;
  bytes[329] = in->special.local_descriptors.default_size;
  bytes[330] = in->special.local_descriptors.not_system;
  bytes[331] = in->special.local_descriptors.long_mode;
  bytes[332] = in->special.local_descriptors.pages;
  bytes[333] = in->special.local_descriptors.available;
  bytes[334] = in->special.local_descriptors.unusable;
  es_store_le64(bytes + 336, in->special.global_descriptor_table.base);
  es_store_le16(bytes + 344, in->special.global_descriptor_table.limit);
  es_store_le64(bytes + 352, in->special.interrupt_descriptor_table.base);
  es_store_le16(bytes + 360, in->special.interrupt_descriptor_table.limit);
  es_store_le64(bytes + 368, in->special.cr0);
  es_store_le64(bytes + 376, in->special.cr2);
  es_store_le64(bytes + 384, in->special.cr3);
  es_store_le64(bytes + 392, in->special.cr4);
  es_store_le64(bytes + 400, in->special.cr8);
  es_store_le64(bytes + 408, in->special.efer);
  es_store_le64(bytes + 416, in->special.apic_base);
  es_store_le64(bytes + 424, in->special.flags);
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 432 + i * 8, in->special.page_directory_pointers[i]);
  }
  for (size_t i = 0; i < 4; i++) {
    es_store_le64(bytes + 464 + i * 8, in->debug.addresses[i]);
  }
  es_store_le64(bytes + 496, in->debug.dr6);
  es_store_le64(bytes + 504, in->debug.dr7);
  es_store_le64(bytes + 512, in->debug.flags);
  bytes[592] = in->events.exception.injected;
  bytes[593] = in->events.exception.vector;
  bytes[594] = in->events.exception.has_error_code;
  bytes[595] = in->events.exception.pending;
  es_store_le32(bytes + 596, in->events.exception.error_code);
  bytes[600] = in->events.interrupt_injected;
  bytes[601] = in->events.interrupt_vector;
  bytes[602] = in->events.interrupt_soft;
  bytes[603] = in->events.interrupt_shadow;
  bytes[604] = in->events.nmi_injected;
  bytes[605] = in->events.nmi_pending;
  bytes[606] = in->events.nmi_masked;
  es_store_le32(bytes + 608, in->events.startup_vector);
  es_store_le32(bytes + 612, in->events.flags);
  bytes[616] = in->events.smm;
  bytes[617] = in->events.smi_pending;
  bytes[618] = in->events.smm_inside_nmi;
  bytes[619] = in->events.init_latched;
  bytes[620] = in->events.triple_fault_pending;
  bytes[647] = in->events.exception_has_payload;
  es_store_le64(bytes + 648, in->events.exception_payload);
  es_store_le32(bytes + 656, in->run_state);
  es_store_le32(bytes + 660, in->extended_control_count);
  for (size_t i = 0; i < 16; i++) {
    es_store_le32(bytes + 664 + i * 4, in->extended_control_numbers[i]);
  }
  for (size_t i = 0; i < 16; i++) {
    es_store_le64(bytes + 728 + i * 8, in->extended_control_values[i]);
  }
  es_store_le64(bytes + 856, in->tsc_offset);
  es_store_le64(bytes + 864, in->tsc_deadline);
  memcpy(bytes + 872, in->local_apic, 1024);
  return 1896;
}

/* specs/process/kvm-state.yaml:151 */
es_result es_kvm_state_decode_extended_state(const uint8_t *restrict bytes, size_t size,
                                             struct es_kvm_state_extended_state *restrict out) {
  const uint64_t count_of_area = size;
  if (count_of_area > 0x4000u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_EXTENDED_STATE_AREA_MAX];
  }
  out->area.at = bytes;
  out->area.count = (uint32_t)count_of_area;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:151 */
size_t es_kvm_state_encode_extended_state(const struct es_kvm_state_extended_state *in, uint8_t *bytes, size_t room) {
  size_t total = 0;
  size_t start_of_area = 0;
  if (in->area.count > 0x4000u) {
    return 0;
  }
  if (start_of_area + in->area.count > total) {
    total = start_of_area + in->area.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  if (in->area.count > 0) {
    memcpy(bytes + start_of_area, in->area.at, in->area.count);
  }
  return total;
}

/* specs/process/kvm-state.yaml:156 */
es_result es_kvm_state_decode_model_specific_numbers(const uint8_t *restrict bytes, size_t size,
                                                     struct es_kvm_state_model_specific_numbers *restrict out) {
  const uint64_t count_of_numbers = size / 4;
  if (count_of_numbers > 0x400u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_MODEL_SPECIFIC_NUMBERS_NUMBERS_MAX];
  }
  out->numbers.at = bytes;
  out->numbers.count = (uint32_t)count_of_numbers;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:156 */
size_t es_kvm_state_encode_model_specific_numbers(const struct es_kvm_state_model_specific_numbers *in, uint8_t *bytes,
                                                  size_t room) {
  size_t total = 0;
  size_t start_of_numbers = 0;
  if (in->numbers.count > 0x400u) {
    return 0;
  }
  if (start_of_numbers + (size_t)in->numbers.count * 4 > total) {
    total = start_of_numbers + (size_t)in->numbers.count * 4;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  if (in->numbers.count > 0) {
    memcpy(bytes + start_of_numbers, in->numbers.at, (size_t)in->numbers.count * 4);
  }
  return total;
}

/* specs/process/kvm-state.yaml:160 Zero for an index outside. */
uint32_t es_kvm_state_model_specific_numbers_numbers_at(const struct es_slice *slice, uint32_t index) {
  return index < slice->count ? es_load_le32(slice->at + (size_t)index * 4) : 0;
}

/* specs/process/kvm-state.yaml:160 The array's bytes must have room. */
void es_kvm_state_model_specific_numbers_numbers_put(uint8_t *bytes, uint32_t index, uint32_t value) {
  es_store_le32(bytes + (size_t)index * 4, value);
}

/* specs/process/kvm-state.yaml:161 */
es_result es_kvm_state_decode_model_specific_values(const uint8_t *restrict bytes, size_t size,
                                                    struct es_kvm_state_model_specific_values *restrict out) {
  const uint64_t count_of_values = size / 8;
  if (count_of_values > 0x400u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_MODEL_SPECIFIC_VALUES_VALUES_MAX];
  }
  out->values.at = bytes;
  out->values.count = (uint32_t)count_of_values;
  return ES_OK;
}

/* specs/process/kvm-state.yaml:161 */
size_t es_kvm_state_encode_model_specific_values(const struct es_kvm_state_model_specific_values *in, uint8_t *bytes,
                                                 size_t room) {
  size_t total = 0;
  size_t start_of_values = 0;
  if (in->values.count > 0x400u) {
    return 0;
  }
  if (start_of_values + (size_t)in->values.count * 8 > total) {
    total = start_of_values + (size_t)in->values.count * 8;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  if (in->values.count > 0) {
    memcpy(bytes + start_of_values, in->values.at, (size_t)in->values.count * 8);
  }
  return total;
}

/* specs/process/kvm-state.yaml:165 Zero for an index outside. */
uint64_t es_kvm_state_model_specific_values_values_at(const struct es_slice *slice, uint32_t index) {
  return index < slice->count ? es_load_le64(slice->at + (size_t)index * 8) : 0;
}

/* specs/process/kvm-state.yaml:165 The array's bytes must have room. */
void es_kvm_state_model_specific_values_values_put(uint8_t *bytes, uint32_t index, uint64_t value) {
  es_store_le64(bytes + (size_t)index * 8, value);
}

/* specs/process/kvm-state.yaml:166 */
es_result es_kvm_state_decode_machine(const uint8_t *restrict bytes, size_t size,
                                      struct es_kvm_state_machine *restrict out) {
  if (size < 1040) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_MACHINE_SIZE_1040];
  }
  const uint32_t processors = es_load_le32(bytes);
  const uint32_t route_count = es_load_le32(bytes + 12);
  if (processors < 1u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_MACHINE_PROCESSORS_MIN];
  }
  if (route_count > 64u) {
    return &es_kvm_state_refusals[ES_KVM_STATE_REFUSAL_MACHINE_ROUTE_COUNT_MAX];
  }
  const uint64_t tsc_frequency = es_load_le64(bytes + 4);
  out->processors = processors;
  out->tsc_frequency = tsc_frequency;
  out->route_count = route_count;
  for (size_t i = 0; i < 64; i++) {
    out->route_inputs[i] = es_load_le32(bytes + 16 + i * 4);
  }
  for (size_t i = 0; i < 64; i++) {
    out->route_addresses[i] = es_load_le64(bytes + 272 + i * 8);
  }
  for (size_t i = 0; i < 64; i++) {
    out->route_data[i] = es_load_le32(bytes + 784 + i * 4);
  }
  return ES_OK;
}

/* specs/process/kvm-state.yaml:166 */
size_t es_kvm_state_encode_machine(const struct es_kvm_state_machine *in, uint8_t *bytes, size_t room) {
  if (in->processors < 1u) {
    return 0;
  }
  if (in->route_count > 64u) {
    return 0;
  }
  if (room < 1040) {
    return 0;
  }
  es_store_le32(bytes, in->processors);
  es_store_le64(bytes + 4, in->tsc_frequency);
  es_store_le32(bytes + 12, in->route_count);
  for (size_t i = 0; i < 64; i++) {
    es_store_le32(bytes + 16 + i * 4, in->route_inputs[i]);
  }
  for (size_t i = 0; i < 64; i++) {
    es_store_le64(bytes + 272 + i * 8, in->route_addresses[i]);
  }
  for (size_t i = 0; i < 64; i++) {
    es_store_le32(bytes + 784 + i * 4, in->route_data[i]);
  }
  return 1040;
}
