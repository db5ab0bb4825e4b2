/* Generated from specs/vmbus/vmbus.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of vmbus. */
#include "generated/inspect/vmbus_inspect.h"
#include "generated/state/vmbus_state.h"
#include "generated/vmbus_machine.h"
#include "generated/vmbus_spec.h"
#include "generated/vmbus_wire.h"

#include "tests/fuzz/harness.h"

bool es_vmbus_contact_if_version_acceptable(const struct es_vmbus_contact_owner *owner,
                                            const struct es_vmbus_initiate_contact *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 0u);
}

bool es_vmbus_contact_if_kept_contact_acceptable(const struct es_vmbus_contact_owner *owner) {
  return es_fuzz_yes(owner, 1u);
}

bool es_vmbus_contact_if_modify_connection_agreed(const struct es_vmbus_contact_owner *owner,
                                                  const struct es_vmbus_modify_connection *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 2u);
}

bool es_vmbus_contact_if_pause_agreed(const struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_pause *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 3u);
}

bool es_vmbus_contact_if_resume_agreed(const struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_resume *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 4u);
}

void es_vmbus_contact_do_accept_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message) {
  es_fuzz_called(owner, 5u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_refuse_contact(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_initiate_contact *message) {
  es_fuzz_called(owner, 6u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_answer_unload(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message) {
  es_fuzz_called(owner, 7u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_drop_and_keep_contact(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_initiate_contact *message) {
  es_fuzz_called(owner, 8u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_keep_contact(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_initiate_contact *message) {
  es_fuzz_called(owner, 9u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_accept_kept_contact(struct es_vmbus_contact_owner *owner) {
  es_fuzz_called(owner, 10u, 0, 0);
}

void es_vmbus_contact_do_refuse_kept_contact(struct es_vmbus_contact_owner *owner) {
  es_fuzz_called(owner, 11u, 0, 0);
}

void es_vmbus_contact_do_leave(struct es_vmbus_contact_owner *owner, const struct es_vmbus_unload *message) {
  es_fuzz_called(owner, 12u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_finish_unload(struct es_vmbus_contact_owner *owner) {
  es_fuzz_called(owner, 13u, 0, 0);
}

void es_vmbus_contact_do_forget_contact(struct es_vmbus_contact_owner *owner) {
  es_fuzz_called(owner, 14u, 0, 0);
}

void es_vmbus_contact_do_offer_channels(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_request_offers *message) {
  es_fuzz_called(owner, 15u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_begin_gpadl(struct es_vmbus_contact_owner *owner,
                                     const struct es_vmbus_gpadl_header *message) {
  es_fuzz_called(owner, 16u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_extend_gpadl(struct es_vmbus_contact_owner *owner, const struct es_vmbus_gpadl_body *message) {
  es_fuzz_called(owner, 17u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_teardown_gpadl(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_gpadl_teardown *message) {
  es_fuzz_called(owner, 18u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_open_channel(struct es_vmbus_contact_owner *owner,
                                      const struct es_vmbus_open_channel *message) {
  es_fuzz_called(owner, 19u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_close_channel(struct es_vmbus_contact_owner *owner,
                                       const struct es_vmbus_close_channel *message) {
  es_fuzz_called(owner, 20u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_modify_channel(struct es_vmbus_contact_owner *owner,
                                        const struct es_vmbus_modify_channel *message) {
  es_fuzz_called(owner, 21u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_release_channel(struct es_vmbus_contact_owner *owner,
                                         const struct es_vmbus_relid_released *message) {
  es_fuzz_called(owner, 22u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_refuse_tl_connect(struct es_vmbus_contact_owner *owner,
                                           const struct es_vmbus_tl_connect_request *message) {
  es_fuzz_called(owner, 23u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_replace_monitor_pages(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_modify_connection *message) {
  es_fuzz_called(owner, 24u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_pause_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_pause *message) {
  es_fuzz_called(owner, 25u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_resume_messages(struct es_vmbus_contact_owner *owner, const struct es_vmbus_resume *message) {
  es_fuzz_called(owner, 26u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_contact_do_answer_close_reserved(struct es_vmbus_contact_owner *owner,
                                               const struct es_vmbus_close_reserved_channel *message) {
  es_fuzz_called(owner, 27u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

bool es_vmbus_channel_life_if_ring_fits(const struct es_vmbus_channel_life_owner *owner,
                                        const struct es_vmbus_open_channel *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 28u);
}

bool es_vmbus_channel_life_if_target_exists(const struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 29u);
}

void es_vmbus_channel_life_do_send_offer(struct es_vmbus_channel_life_owner *owner) {
  es_fuzz_called(owner, 30u, 0, 0);
}

void es_vmbus_channel_life_do_open_device(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message) {
  es_fuzz_called(owner, 31u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_channel_life_do_refuse_open(struct es_vmbus_channel_life_owner *owner,
                                          const struct es_vmbus_open_channel *message) {
  es_fuzz_called(owner, 32u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_channel_life_do_confirm_open(struct es_vmbus_channel_life_owner *owner) {
  es_fuzz_called(owner, 33u, 0, 0);
}

void es_vmbus_channel_life_do_release_ring(struct es_vmbus_channel_life_owner *owner) {
  es_fuzz_called(owner, 34u, 0, 0);
}

void es_vmbus_channel_life_do_fail_open(struct es_vmbus_channel_life_owner *owner) {
  es_fuzz_called(owner, 35u, 0, 0);
}

void es_vmbus_channel_life_do_end_use(struct es_vmbus_channel_life_owner *owner,
                                      const struct es_vmbus_close_channel *message) {
  es_fuzz_called(owner, 36u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_channel_life_do_move_interrupt(struct es_vmbus_channel_life_owner *owner,
                                             const struct es_vmbus_modify_channel *message) {
  es_fuzz_called(owner, 37u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_channel_life_do_refuse_modify(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_modify_channel *message) {
  es_fuzz_called(owner, 38u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_channel_life_do_send_rescind(struct es_vmbus_channel_life_owner *owner) {
  es_fuzz_called(owner, 39u, 0, 0);
}

void es_vmbus_channel_life_do_close_device(struct es_vmbus_channel_life_owner *owner) {
  es_fuzz_called(owner, 40u, 0, 0);
}

void es_vmbus_channel_life_do_forget_gpadls(struct es_vmbus_channel_life_owner *owner,
                                            const struct es_vmbus_relid_released *message) {
  es_fuzz_called(owner, 41u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

bool es_vmbus_page_list_if_in_use(const struct es_vmbus_page_list_owner *owner,
                                  const struct es_vmbus_gpadl_teardown *message) {
  es_fuzz_see(message, sizeof *message);
  return es_fuzz_yes(owner, 42u);
}

bool es_vmbus_page_list_if_still_used(const struct es_vmbus_page_list_owner *owner) {
  return es_fuzz_yes(owner, 43u);
}

void es_vmbus_page_list_do_append_pages(struct es_vmbus_page_list_owner *owner,
                                        const struct es_vmbus_gpadl_body *message) {
  es_fuzz_called(owner, 44u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_page_list_do_confirm(struct es_vmbus_page_list_owner *owner) {
  es_fuzz_called(owner, 45u, 0, 0);
}

void es_vmbus_page_list_do_refuse(struct es_vmbus_page_list_owner *owner) {
  es_fuzz_called(owner, 46u, 0, 0);
}

void es_vmbus_page_list_do_answer_teardown(struct es_vmbus_page_list_owner *owner,
                                           const struct es_vmbus_gpadl_teardown *message) {
  es_fuzz_called(owner, 47u, 0, 0);
  es_fuzz_see(message, sizeof *message);
}

void es_vmbus_page_list_do_answer_late(struct es_vmbus_page_list_owner *owner) {
  es_fuzz_called(owner, 48u, 0, 0);
}

static const char *const by_hand[] = {
    "es_vmbus_contact_if_version_acceptable",
    /* 49 in all */
    "es_vmbus_contact_if_kept_contact_acceptable",
    "es_vmbus_contact_if_modify_connection_agreed",
    "es_vmbus_contact_if_pause_agreed",
    "es_vmbus_contact_if_resume_agreed",
    "es_vmbus_contact_do_accept_contact",
    "es_vmbus_contact_do_refuse_contact",
    "es_vmbus_contact_do_answer_unload",
    "es_vmbus_contact_do_drop_and_keep_contact",
    "es_vmbus_contact_do_keep_contact",
    "es_vmbus_contact_do_accept_kept_contact",
    "es_vmbus_contact_do_refuse_kept_contact",
    "es_vmbus_contact_do_leave",
    "es_vmbus_contact_do_finish_unload",
    "es_vmbus_contact_do_forget_contact",
    "es_vmbus_contact_do_offer_channels",
    "es_vmbus_contact_do_begin_gpadl",
    "es_vmbus_contact_do_extend_gpadl",
    "es_vmbus_contact_do_teardown_gpadl",
    "es_vmbus_contact_do_open_channel",
    "es_vmbus_contact_do_close_channel",
    "es_vmbus_contact_do_modify_channel",
    "es_vmbus_contact_do_release_channel",
    "es_vmbus_contact_do_refuse_tl_connect",
    "es_vmbus_contact_do_replace_monitor_pages",
    "es_vmbus_contact_do_pause_messages",
    "es_vmbus_contact_do_resume_messages",
    "es_vmbus_contact_do_answer_close_reserved",
    "es_vmbus_channel_life_if_ring_fits",
    "es_vmbus_channel_life_if_target_exists",
    "es_vmbus_channel_life_do_send_offer",
    "es_vmbus_channel_life_do_open_device",
    "es_vmbus_channel_life_do_refuse_open",
    "es_vmbus_channel_life_do_confirm_open",
    "es_vmbus_channel_life_do_release_ring",
    "es_vmbus_channel_life_do_fail_open",
    "es_vmbus_channel_life_do_end_use",
    "es_vmbus_channel_life_do_move_interrupt",
    "es_vmbus_channel_life_do_refuse_modify",
    "es_vmbus_channel_life_do_send_rescind",
    "es_vmbus_channel_life_do_close_device",
    "es_vmbus_channel_life_do_forget_gpadls",
    "es_vmbus_page_list_if_in_use",
    "es_vmbus_page_list_if_still_used",
    "es_vmbus_page_list_do_append_pages",
    "es_vmbus_page_list_do_confirm",
    "es_vmbus_page_list_do_refuse",
    "es_vmbus_page_list_do_answer_teardown",
    "es_vmbus_page_list_do_answer_late",
};

static const struct es_fuzz_name values_of_message_tag[] = {
    {0u, "invalid"},
    /* 30 in all */
    {1u, "offer-channel"},
    {2u, "rescind-channel-offer"},
    {3u, "request-offers"},
    {4u, "all-offers-delivered"},
    {5u, "open-channel"},
    {6u, "open-channel-result"},
    {7u, "close-channel"},
    {8u, "gpadl-header"},
    {9u, "gpadl-body"},
    {10u, "gpadl-created"},
    {11u, "gpadl-teardown"},
    {12u, "gpadl-torndown"},
    {13u, "relid-released"},
    {14u, "initiate-contact"},
    {15u, "version-response"},
    {16u, "unload"},
    {17u, "unload-response"},
    {18u, "open-reserved-channel"},
    {19u, "close-reserved-channel"},
    {20u, "close-reserved-response"},
    {21u, "tl-connect-request"},
    {22u, "modify-channel"},
    {23u, "tl-connect-result"},
    {24u, "modify-channel-response"},
    {25u, "modify-connection"},
    {26u, "modify-connection-response"},
    {27u, "pause"},
    {28u, "pause-response"},
    {29u, "resume"},
};

static const struct es_fuzz_name values_of_connection_state[] = {
    {0u, "successful"},
    /* 3 in all */
    {1u, "failed-low-resources"},
    {2u, "failed-unknown"},
};

static const struct es_fuzz_name values_of_status[] = {
    {0u, "success"},
    /* 3 in all */
    {0x8000ffffu, "unsuccessful"},
    {0xc0000236u, "connection-refused"},
};

static const struct es_fuzz_name values_of_pipe_mode[] = {
    {0u, "byte"},
    {4u, "message"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "message-tag",
        .name32 = es_vmbus_message_tag_name,
        .known32 = es_vmbus_message_tag_known,
        .values = values_of_message_tag,
        .value_count = 30,
    },
    {
        .name = "connection-state",
        .name32 = es_vmbus_connection_state_name,
        .known32 = es_vmbus_connection_state_known,
        .values = values_of_connection_state,
        .value_count = 3,
    },
    {
        .name = "status",
        .name32 = es_vmbus_status_name,
        .known32 = es_vmbus_status_known,
        .values = values_of_status,
        .value_count = 3,
    },
    {
        .name = "pipe-mode",
        .name32 = es_vmbus_pipe_mode_name,
        .known32 = es_vmbus_pipe_mode_known,
        .values = values_of_pipe_mode,
        .value_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:125 */
static es_result decode_contact_prefix(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_contact_prefix(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_contact_prefix(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_contact_prefix(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_contact_prefix_0[] = {
    {0, 4, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_contact_prefix[] = {
    {
        .first = 0,
        .last = 9,
        .size = 12,
        .spans = kept_contact_prefix_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:132 */
static es_result decode_open_signal(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_open_signal(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_open_signal(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_open_signal(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_open_signal_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_open_signal[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_open_signal_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:140 */
static es_result decode_version_response_monitor_pages(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_version_response_monitor_pages(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_version_response_monitor_pages(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_version_response_monitor_pages(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_version_response_monitor_pages_0[] = {
    {4, 16, 0xff},
};

static const struct es_fuzz_layout layouts_version_response_monitor_pages[] = {
    {
        .first = 0,
        .last = 9,
        .size = 20,
        .spans = kept_version_response_monitor_pages_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:148 */
static es_result decode_page_range(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_page_range(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_page_range(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_page_range(in, (enum es_vmbus_version)version, bytes, room);
}

static void walk_page_range(const void *in, uint32_t version) {
  const struct es_vmbus_page_range *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->page_numbers.count; i++) {
    const uint64_t element = es_vmbus_page_range_page_numbers_at(&value->page_numbers, i);
    uint8_t bytes[8] = {0};
    es_vmbus_page_range_page_numbers_put(bytes, 0, element);
    if (i < value->page_numbers.count) {
      const uint8_t *was = value->page_numbers.at + (size_t)i * sizeof bytes;
      es_fuzz_require(memcmp(bytes, was, sizeof bytes) == 0, "page-numbers: an element is written otherwise");
    }
  }
}

static const struct es_fuzz_span kept_page_range_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_page_range[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_page_range_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_slice slices_page_range[] = {
    {offsetof(struct es_vmbus_page_range, page_numbers), 8},
};

/* specs/vmbus/vmbus.yaml:155 */
static es_result decode_more_pages(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_more_pages(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_more_pages(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_more_pages(in, (enum es_vmbus_version)version, bytes, room);
}

static void walk_more_pages(const void *in, uint32_t version) {
  const struct es_vmbus_more_pages *value = in;
  (void)version;
  for (uint32_t i = 0; i <= value->page_numbers.count; i++) {
    const uint64_t element = es_vmbus_more_pages_page_numbers_at(&value->page_numbers, i);
    uint8_t bytes[8] = {0};
    es_vmbus_more_pages_page_numbers_put(bytes, 0, element);
    if (i < value->page_numbers.count) {
      const uint8_t *was = value->page_numbers.at + (size_t)i * sizeof bytes;
      es_fuzz_require(memcmp(bytes, was, sizeof bytes) == 0, "page-numbers: an element is written otherwise");
    }
  }
}

static const struct es_fuzz_layout layouts_more_pages[] = {
    {
        .first = 0,
        .last = 9,
        .size = 0,
    },
};

static const struct es_fuzz_slice slices_more_pages[] = {
    {offsetof(struct es_vmbus_more_pages, page_numbers), 8},
};

/* specs/vmbus/vmbus.yaml:160 */
static es_result decode_monitor_parameter(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_monitor_parameter(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_monitor_parameter(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_monitor_parameter(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_monitor_parameter_0[] = {
    {0, 6, 0xff},
};

static const struct es_fuzz_layout layouts_monitor_parameter[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_monitor_parameter_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:171 */
static es_result decode_offer_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_offer_channel(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_offer_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_offer_channel(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_offer_channel_0[] = {
    {0, 4, 0xff},
    {8, 188, 0xff},
};

static const struct es_fuzz_layout layouts_offer_channel[] = {
    {
        .first = 0,
        .last = 9,
        .size = 196,
        .spans = kept_offer_channel_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:189 */
static es_result decode_rescind_channel_offer(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_rescind_channel_offer(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_rescind_channel_offer(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_rescind_channel_offer(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_rescind_channel_offer_0[] = {
    {0, 4, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_rescind_channel_offer[] = {
    {
        .first = 0,
        .last = 9,
        .size = 12,
        .spans = kept_rescind_channel_offer_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:195 */
static es_result decode_request_offers(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_request_offers(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_request_offers(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_request_offers(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_request_offers_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_request_offers[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_request_offers_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:196 */
static es_result decode_all_offers_delivered(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_all_offers_delivered(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_all_offers_delivered(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_all_offers_delivered(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_all_offers_delivered_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_all_offers_delivered[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_all_offers_delivered_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:197 */
static es_result decode_open_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_open_channel(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_open_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_open_channel(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_open_channel_0[] = {
    {0, 4, 0xff},
    {8, 140, 0xff},
};

static const struct es_fuzz_layout layouts_open_channel[] = {
    {
        .first = 0,
        .last = 9,
        .size = 148,
        .spans = kept_open_channel_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_slice slices_open_channel[] = {
    {offsetof(struct es_vmbus_open_channel, signal), 1},
};

/* specs/vmbus/vmbus.yaml:211 */
static es_result decode_open_channel_result(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_open_channel_result(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_open_channel_result(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_open_channel_result(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_open_channel_result_0[] = {
    {0, 4, 0xff},
    {8, 12, 0xff},
};

static const struct es_fuzz_layout layouts_open_channel_result[] = {
    {
        .first = 0,
        .last = 9,
        .size = 20,
        .spans = kept_open_channel_result_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:219 */
static es_result decode_close_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_close_channel(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_close_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_close_channel(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_close_channel_0[] = {
    {0, 4, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_close_channel[] = {
    {
        .first = 0,
        .last = 9,
        .size = 12,
        .spans = kept_close_channel_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:225 */
static es_result decode_gpadl_header(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_gpadl_header(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_gpadl_header(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_gpadl_header(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_gpadl_header_0[] = {
    {0, 4, 0xff},
    {8, 12, 0xff},
};

static const struct es_fuzz_layout layouts_gpadl_header[] = {
    {
        .first = 0,
        .last = 9,
        .size = 20,
        .spans = kept_gpadl_header_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_slice slices_gpadl_header[] = {
    {offsetof(struct es_vmbus_gpadl_header, ranges), 1},
};

/* specs/vmbus/vmbus.yaml:238 */
static es_result decode_gpadl_body(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_gpadl_body(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_gpadl_body(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_gpadl_body(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_gpadl_body_0[] = {
    {0, 4, 0xff},
    {12, 4, 0xff},
};

static const struct es_fuzz_layout layouts_gpadl_body[] = {
    {
        .first = 0,
        .last = 9,
        .size = 16,
        .spans = kept_gpadl_body_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_slice slices_gpadl_body[] = {
    {offsetof(struct es_vmbus_gpadl_body, pages), 1},
};

/* specs/vmbus/vmbus.yaml:246 */
static es_result decode_gpadl_created(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_gpadl_created(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_gpadl_created(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_gpadl_created(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_gpadl_created_0[] = {
    {0, 4, 0xff},
    {8, 12, 0xff},
};

static const struct es_fuzz_layout layouts_gpadl_created[] = {
    {
        .first = 0,
        .last = 9,
        .size = 20,
        .spans = kept_gpadl_created_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:254 */
static es_result decode_gpadl_teardown(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_gpadl_teardown(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_gpadl_teardown(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_gpadl_teardown(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_gpadl_teardown_0[] = {
    {0, 4, 0xff},
    {8, 8, 0xff},
};

static const struct es_fuzz_layout layouts_gpadl_teardown[] = {
    {
        .first = 0,
        .last = 9,
        .size = 16,
        .spans = kept_gpadl_teardown_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:263 */
static es_result decode_gpadl_torndown(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_gpadl_torndown(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_gpadl_torndown(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_gpadl_torndown(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_gpadl_torndown_0[] = {
    {0, 4, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_gpadl_torndown[] = {
    {
        .first = 0,
        .last = 9,
        .size = 12,
        .spans = kept_gpadl_torndown_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:269 */
static es_result decode_relid_released(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_relid_released(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_relid_released(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_relid_released(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_relid_released_0[] = {
    {0, 4, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_relid_released[] = {
    {
        .first = 0,
        .last = 9,
        .size = 12,
        .spans = kept_relid_released_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:275 */
static es_result decode_initiate_contact(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_initiate_contact(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_initiate_contact(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_initiate_contact(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_initiate_contact_0[] = {
    {0, 4, 0xff},
    {8, 32, 0xff},
};

static const struct es_fuzz_span kept_initiate_contact_1[] = {
    {0, 4, 0xff},
    /* 3 in all */
    {8, 10, 0xff},
    {24, 16, 0xff},
};

static const struct es_fuzz_span kept_initiate_contact_2[] = {
    {0, 4, 0xff},
    /* 3 in all */
    {8, 10, 0xff},
    {20, 20, 0xff},
};

static const struct es_fuzz_layout layouts_initiate_contact[] = {
    {
        .first = 0,
        .last = 4,
        .size = 40,
        .spans = kept_initiate_contact_0,
        .span_count = 2,
    },
    {
        .first = 5,
        .last = 8,
        .size = 40,
        .spans = kept_initiate_contact_1,
        .span_count = 3,
    },
    {
        .first = 9,
        .last = 9,
        .size = 40,
        .spans = kept_initiate_contact_2,
        .span_count = 3,
    },
};

static const struct es_fuzz_slice slices_initiate_contact[] = {
    {offsetof(struct es_vmbus_initiate_contact, client), 1},
};

/* specs/vmbus/vmbus.yaml:294 */
static es_result decode_version_response(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_version_response(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_version_response(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_version_response(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_version_response_0[] = {
    {0, 4, 0xff},
    /* 3 in all */
    {8, 2, 0xff},
    {12, 4, 0xff},
};

static const struct es_fuzz_span kept_version_response_1[] = {
    {0, 4, 0xff},
    /* 3 in all */
    {8, 2, 0xff},
    {12, 8, 0xff},
};

static const struct es_fuzz_layout layouts_version_response[] = {
    {
        .first = 0,
        .last = 8,
        .size = 16,
        .spans = kept_version_response_0,
        .span_count = 3,
    },
    {
        .first = 9,
        .last = 9,
        .size = 20,
        .spans = kept_version_response_1,
        .span_count = 3,
    },
};

/* specs/vmbus/vmbus.yaml:305 */
static es_result decode_unload(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_unload(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_unload(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_unload(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_unload_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_unload[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_unload_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:306 */
static es_result decode_unload_response(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_unload_response(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_unload_response(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_unload_response(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_unload_response_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_unload_response[] = {
    {
        .first = 0,
        .last = 9,
        .size = 8,
        .spans = kept_unload_response_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:307 */
static es_result decode_open_reserved_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_open_reserved_channel(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_open_reserved_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_open_reserved_channel(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_open_reserved_channel_0[] = {
    {0, 4, 0xff},
    {8, 20, 0xff},
};

static const struct es_fuzz_layout layouts_open_reserved_channel[] = {
    {
        .first = 3,
        .last = 9,
        .size = 28,
        .spans = kept_open_reserved_channel_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:318 */
static es_result decode_close_reserved_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_close_reserved_channel(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_close_reserved_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_close_reserved_channel(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_close_reserved_channel_0[] = {
    {0, 4, 0xff},
    {8, 12, 0xff},
};

static const struct es_fuzz_layout layouts_close_reserved_channel[] = {
    {
        .first = 3,
        .last = 9,
        .size = 20,
        .spans = kept_close_reserved_channel_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:329 */
static es_result decode_close_reserved_response(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_close_reserved_response(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_close_reserved_response(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_close_reserved_response(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_close_reserved_response_0[] = {
    {0, 4, 0xff},
    {8, 4, 0xff},
};

static const struct es_fuzz_layout layouts_close_reserved_response[] = {
    {
        .first = 3,
        .last = 9,
        .size = 12,
        .spans = kept_close_reserved_response_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:336 */
static es_result decode_tl_connect_request(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_tl_connect_request(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_tl_connect_request(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_tl_connect_request(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_tl_connect_request_0[] = {
    {0, 4, 0xff},
    {8, 32, 0xff},
};

static const struct es_fuzz_layout layouts_tl_connect_request[] = {
    {
        .first = 3,
        .last = 9,
        .size = 40,
        .spans = kept_tl_connect_request_0,
        .span_count = 2,
    },
};

static const struct es_fuzz_slice slices_tl_connect_request[] = {
    {offsetof(struct es_vmbus_tl_connect_request, silo), 1},
};

/* specs/vmbus/vmbus.yaml:348 */
static es_result decode_tl_connect_result(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_tl_connect_result(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_tl_connect_result(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_tl_connect_result(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_tl_connect_result_0[] = {
    {0, 4, 0xff},
    {8, 36, 0xff},
};

static const struct es_fuzz_layout layouts_tl_connect_result[] = {
    {
        .first = 4,
        .last = 9,
        .size = 44,
        .spans = kept_tl_connect_result_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:357 */
static es_result decode_modify_channel(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_modify_channel(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_modify_channel(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_modify_channel(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_modify_channel_0[] = {
    {0, 4, 0xff},
    {8, 8, 0xff},
};

static const struct es_fuzz_layout layouts_modify_channel[] = {
    {
        .first = 4,
        .last = 9,
        .size = 16,
        .spans = kept_modify_channel_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:367 */
static es_result decode_modify_channel_response(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_modify_channel_response(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_modify_channel_response(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_modify_channel_response(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_modify_channel_response_0[] = {
    {0, 4, 0xff},
    {8, 8, 0xff},
};

static const struct es_fuzz_layout layouts_modify_channel_response[] = {
    {
        .first = 8,
        .last = 9,
        .size = 16,
        .spans = kept_modify_channel_response_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:375 */
static es_result decode_modify_connection(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_modify_connection(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_modify_connection(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_modify_connection(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_modify_connection_0[] = {
    {0, 4, 0xff},
    {8, 16, 0xff},
};

static const struct es_fuzz_layout layouts_modify_connection[] = {
    {
        .first = 9,
        .last = 9,
        .size = 24,
        .spans = kept_modify_connection_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:385 */
static es_result decode_modify_connection_response(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_modify_connection_response(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_modify_connection_response(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_modify_connection_response(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_modify_connection_response_0[] = {
    {0, 4, 0xff},
    {8, 1, 0xff},
};

static const struct es_fuzz_layout layouts_modify_connection_response[] = {
    {
        .first = 9,
        .last = 9,
        .size = 9,
        .spans = kept_modify_connection_response_0,
        .span_count = 2,
    },
};

/* specs/vmbus/vmbus.yaml:392 */
static es_result decode_pause(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_pause(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_pause(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_pause(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_pause_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_pause[] = {
    {
        .first = 9,
        .last = 9,
        .size = 8,
        .spans = kept_pause_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:393 */
static es_result decode_pause_response(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_pause_response(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_pause_response(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_pause_response(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_pause_response_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_pause_response[] = {
    {
        .first = 9,
        .last = 9,
        .size = 8,
        .spans = kept_pause_response_0,
        .span_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:394 */
static es_result decode_resume(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  return es_vmbus_decode_resume(bytes, size, (enum es_vmbus_version)version, out);
}

static size_t encode_resume(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  return es_vmbus_encode_resume(in, (enum es_vmbus_version)version, bytes, room);
}

static const struct es_fuzz_span kept_resume_0[] = {
    {0, 4, 0xff},
};

static const struct es_fuzz_layout layouts_resume[] = {
    {
        .first = 9,
        .last = 9,
        .size = 8,
        .spans = kept_resume_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "contact-prefix",
        .decode = decode_contact_prefix,
        .encode = encode_contact_prefix,
        .value_size = sizeof(struct es_vmbus_contact_prefix),
        .size_max = ES_VMBUS_CONTACT_PREFIX_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_contact_prefix,
        .layout_count = 1,
    },
    {
        .name = "open-signal",
        .decode = decode_open_signal,
        .encode = encode_open_signal,
        .value_size = sizeof(struct es_vmbus_open_signal),
        .size_max = ES_VMBUS_OPEN_SIGNAL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_open_signal,
        .layout_count = 1,
    },
    {
        .name = "version-response-monitor-pages",
        .decode = decode_version_response_monitor_pages,
        .encode = encode_version_response_monitor_pages,
        .value_size = sizeof(struct es_vmbus_version_response_monitor_pages),
        .size_max = ES_VMBUS_VERSION_RESPONSE_MONITOR_PAGES_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_version_response_monitor_pages,
        .layout_count = 1,
    },
    {
        .name = "page-range",
        .decode = decode_page_range,
        .encode = encode_page_range,
        .value_size = sizeof(struct es_vmbus_page_range),
        .size_max = ES_VMBUS_PAGE_RANGE_SIZE_MAX,
        .walk = walk_page_range,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_page_range,
        .layout_count = 1,
        .slices = slices_page_range,
        .slice_count = 1,
    },
    {
        .name = "more-pages",
        .decode = decode_more_pages,
        .encode = encode_more_pages,
        .value_size = sizeof(struct es_vmbus_more_pages),
        .size_max = ES_VMBUS_MORE_PAGES_SIZE_MAX,
        .walk = walk_more_pages,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_more_pages,
        .layout_count = 1,
        .slices = slices_more_pages,
        .slice_count = 1,
    },
    {
        .name = "monitor-parameter",
        .decode = decode_monitor_parameter,
        .encode = encode_monitor_parameter,
        .value_size = sizeof(struct es_vmbus_monitor_parameter),
        .size_max = ES_VMBUS_MONITOR_PARAMETER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_monitor_parameter,
        .layout_count = 1,
    },
    {
        .name = "offer-channel",
        .decode = decode_offer_channel,
        .encode = encode_offer_channel,
        .value_size = sizeof(struct es_vmbus_offer_channel),
        .size_max = ES_VMBUS_OFFER_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_offer_channel,
        .layout_count = 1,
    },
    {
        .name = "rescind-channel-offer",
        .decode = decode_rescind_channel_offer,
        .encode = encode_rescind_channel_offer,
        .value_size = sizeof(struct es_vmbus_rescind_channel_offer),
        .size_max = ES_VMBUS_RESCIND_CHANNEL_OFFER_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_rescind_channel_offer,
        .layout_count = 1,
    },
    {
        .name = "request-offers",
        .decode = decode_request_offers,
        .encode = encode_request_offers,
        .value_size = sizeof(struct es_vmbus_request_offers),
        .size_max = ES_VMBUS_REQUEST_OFFERS_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_request_offers,
        .layout_count = 1,
    },
    {
        .name = "all-offers-delivered",
        .decode = decode_all_offers_delivered,
        .encode = encode_all_offers_delivered,
        .value_size = sizeof(struct es_vmbus_all_offers_delivered),
        .size_max = ES_VMBUS_ALL_OFFERS_DELIVERED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_all_offers_delivered,
        .layout_count = 1,
    },
    {
        .name = "open-channel",
        .decode = decode_open_channel,
        .encode = encode_open_channel,
        .value_size = sizeof(struct es_vmbus_open_channel),
        .size_max = ES_VMBUS_OPEN_CHANNEL_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_open_channel,
        .layout_count = 1,
        .slices = slices_open_channel,
        .slice_count = 1,
    },
    {
        .name = "open-channel-result",
        .decode = decode_open_channel_result,
        .encode = encode_open_channel_result,
        .value_size = sizeof(struct es_vmbus_open_channel_result),
        .size_max = ES_VMBUS_OPEN_CHANNEL_RESULT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_open_channel_result,
        .layout_count = 1,
    },
    {
        .name = "close-channel",
        .decode = decode_close_channel,
        .encode = encode_close_channel,
        .value_size = sizeof(struct es_vmbus_close_channel),
        .size_max = ES_VMBUS_CLOSE_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_close_channel,
        .layout_count = 1,
    },
    {
        .name = "gpadl-header",
        .decode = decode_gpadl_header,
        .encode = encode_gpadl_header,
        .value_size = sizeof(struct es_vmbus_gpadl_header),
        .size_max = ES_VMBUS_GPADL_HEADER_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpadl_header,
        .layout_count = 1,
        .slices = slices_gpadl_header,
        .slice_count = 1,
    },
    {
        .name = "gpadl-body",
        .decode = decode_gpadl_body,
        .encode = encode_gpadl_body,
        .value_size = sizeof(struct es_vmbus_gpadl_body),
        .size_max = ES_VMBUS_GPADL_BODY_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpadl_body,
        .layout_count = 1,
        .slices = slices_gpadl_body,
        .slice_count = 1,
    },
    {
        .name = "gpadl-created",
        .decode = decode_gpadl_created,
        .encode = encode_gpadl_created,
        .value_size = sizeof(struct es_vmbus_gpadl_created),
        .size_max = ES_VMBUS_GPADL_CREATED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpadl_created,
        .layout_count = 1,
    },
    {
        .name = "gpadl-teardown",
        .decode = decode_gpadl_teardown,
        .encode = encode_gpadl_teardown,
        .value_size = sizeof(struct es_vmbus_gpadl_teardown),
        .size_max = ES_VMBUS_GPADL_TEARDOWN_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpadl_teardown,
        .layout_count = 1,
    },
    {
        .name = "gpadl-torndown",
        .decode = decode_gpadl_torndown,
        .encode = encode_gpadl_torndown,
        .value_size = sizeof(struct es_vmbus_gpadl_torndown),
        .size_max = ES_VMBUS_GPADL_TORNDOWN_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_gpadl_torndown,
        .layout_count = 1,
    },
    {
        .name = "relid-released",
        .decode = decode_relid_released,
        .encode = encode_relid_released,
        .value_size = sizeof(struct es_vmbus_relid_released),
        .size_max = ES_VMBUS_RELID_RELEASED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_relid_released,
        .layout_count = 1,
    },
    {
        .name = "initiate-contact",
        .decode = decode_initiate_contact,
        .encode = encode_initiate_contact,
        .value_size = sizeof(struct es_vmbus_initiate_contact),
        .size_max = ES_VMBUS_INITIATE_CONTACT_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_initiate_contact,
        .layout_count = 3,
        .slices = slices_initiate_contact,
        .slice_count = 1,
    },
    {
        .name = "version-response",
        .decode = decode_version_response,
        .encode = encode_version_response,
        .value_size = sizeof(struct es_vmbus_version_response),
        .size_max = ES_VMBUS_VERSION_RESPONSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_version_response,
        .layout_count = 2,
    },
    {
        .name = "unload",
        .decode = decode_unload,
        .encode = encode_unload,
        .value_size = sizeof(struct es_vmbus_unload),
        .size_max = ES_VMBUS_UNLOAD_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_unload,
        .layout_count = 1,
    },
    {
        .name = "unload-response",
        .decode = decode_unload_response,
        .encode = encode_unload_response,
        .value_size = sizeof(struct es_vmbus_unload_response),
        .size_max = ES_VMBUS_UNLOAD_RESPONSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_unload_response,
        .layout_count = 1,
    },
    {
        .name = "open-reserved-channel",
        .decode = decode_open_reserved_channel,
        .encode = encode_open_reserved_channel,
        .value_size = sizeof(struct es_vmbus_open_reserved_channel),
        .size_max = ES_VMBUS_OPEN_RESERVED_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_open_reserved_channel,
        .layout_count = 1,
    },
    {
        .name = "close-reserved-channel",
        .decode = decode_close_reserved_channel,
        .encode = encode_close_reserved_channel,
        .value_size = sizeof(struct es_vmbus_close_reserved_channel),
        .size_max = ES_VMBUS_CLOSE_RESERVED_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_close_reserved_channel,
        .layout_count = 1,
    },
    {
        .name = "close-reserved-response",
        .decode = decode_close_reserved_response,
        .encode = encode_close_reserved_response,
        .value_size = sizeof(struct es_vmbus_close_reserved_response),
        .size_max = ES_VMBUS_CLOSE_RESERVED_RESPONSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_close_reserved_response,
        .layout_count = 1,
    },
    {
        .name = "tl-connect-request",
        .decode = decode_tl_connect_request,
        .encode = encode_tl_connect_request,
        .value_size = sizeof(struct es_vmbus_tl_connect_request),
        .size_max = ES_VMBUS_TL_CONNECT_REQUEST_SIZE_MAX,
        .tail = true,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_tl_connect_request,
        .layout_count = 1,
        .slices = slices_tl_connect_request,
        .slice_count = 1,
    },
    {
        .name = "tl-connect-result",
        .decode = decode_tl_connect_result,
        .encode = encode_tl_connect_result,
        .value_size = sizeof(struct es_vmbus_tl_connect_result),
        .size_max = ES_VMBUS_TL_CONNECT_RESULT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_tl_connect_result,
        .layout_count = 1,
    },
    {
        .name = "modify-channel",
        .decode = decode_modify_channel,
        .encode = encode_modify_channel,
        .value_size = sizeof(struct es_vmbus_modify_channel),
        .size_max = ES_VMBUS_MODIFY_CHANNEL_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_modify_channel,
        .layout_count = 1,
    },
    {
        .name = "modify-channel-response",
        .decode = decode_modify_channel_response,
        .encode = encode_modify_channel_response,
        .value_size = sizeof(struct es_vmbus_modify_channel_response),
        .size_max = ES_VMBUS_MODIFY_CHANNEL_RESPONSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_modify_channel_response,
        .layout_count = 1,
    },
    {
        .name = "modify-connection",
        .decode = decode_modify_connection,
        .encode = encode_modify_connection,
        .value_size = sizeof(struct es_vmbus_modify_connection),
        .size_max = ES_VMBUS_MODIFY_CONNECTION_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_modify_connection,
        .layout_count = 1,
    },
    {
        .name = "modify-connection-response",
        .decode = decode_modify_connection_response,
        .encode = encode_modify_connection_response,
        .value_size = sizeof(struct es_vmbus_modify_connection_response),
        .size_max = ES_VMBUS_MODIFY_CONNECTION_RESPONSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_modify_connection_response,
        .layout_count = 1,
    },
    {
        .name = "pause",
        .decode = decode_pause,
        .encode = encode_pause,
        .value_size = sizeof(struct es_vmbus_pause),
        .size_max = ES_VMBUS_PAUSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_pause,
        .layout_count = 1,
    },
    {
        .name = "pause-response",
        .decode = decode_pause_response,
        .encode = encode_pause_response,
        .value_size = sizeof(struct es_vmbus_pause_response),
        .size_max = ES_VMBUS_PAUSE_RESPONSE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_pause_response,
        .layout_count = 1,
    },
    {
        .name = "resume",
        .decode = decode_resume,
        .encode = encode_resume,
        .value_size = sizeof(struct es_vmbus_resume),
        .size_max = ES_VMBUS_RESUME_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_resume,
        .layout_count = 1,
    },
};

/* specs/vmbus/vmbus.yaml:170 */
static es_result decode_from_guest(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record) {
  struct es_vmbus_from_guest out;
  memset(&out, 0xff, sizeof out);
  const es_result result = es_vmbus_decode_from_guest(bytes, size, (enum es_vmbus_version)version, &out);
  switch (out.message) {
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
    *record = 8;
    break;
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
    *record = 10;
    break;
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
    *record = 12;
    break;
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
    *record = 13;
    break;
  case ES_VMBUS_MESSAGE_GPADL_BODY:
    *record = 14;
    break;
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
    *record = 16;
    break;
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
    *record = 18;
    break;
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
    *record = 19;
    break;
  case ES_VMBUS_MESSAGE_UNLOAD:
    *record = 21;
    break;
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
    *record = 23;
    break;
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
    *record = 24;
    break;
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
    *record = 26;
    break;
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
    *record = 28;
    break;
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
    *record = 30;
    break;
  case ES_VMBUS_MESSAGE_PAUSE:
    *record = 32;
    break;
  case ES_VMBUS_MESSAGE_RESUME:
    *record = 34;
    break;
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
    break;
  }
  return result;
}

/* specs/vmbus/vmbus.yaml:170 */
static es_result decode_from_host(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record) {
  struct es_vmbus_from_host out;
  memset(&out, 0xff, sizeof out);
  const es_result result = es_vmbus_decode_from_host(bytes, size, (enum es_vmbus_version)version, &out);
  switch (out.message) {
  case ES_VMBUS_MESSAGE_OFFER_CHANNEL:
    *record = 6;
    break;
  case ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER:
    *record = 7;
    break;
  case ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED:
    *record = 9;
    break;
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT:
    *record = 11;
    break;
  case ES_VMBUS_MESSAGE_GPADL_CREATED:
    *record = 15;
    break;
  case ES_VMBUS_MESSAGE_GPADL_TORNDOWN:
    *record = 17;
    break;
  case ES_VMBUS_MESSAGE_VERSION_RESPONSE:
    *record = 20;
    break;
  case ES_VMBUS_MESSAGE_UNLOAD_RESPONSE:
    *record = 22;
    break;
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE:
    *record = 25;
    break;
  case ES_VMBUS_MESSAGE_TL_CONNECT_RESULT:
    *record = 27;
    break;
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE:
    *record = 29;
    break;
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE:
    *record = 31;
    break;
  case ES_VMBUS_MESSAGE_PAUSE_RESPONSE:
    *record = 33;
    break;
  case ES_VMBUS_MESSAGE_REQUEST_OFFERS:
  case ES_VMBUS_MESSAGE_OPEN_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_CHANNEL:
  case ES_VMBUS_MESSAGE_GPADL_HEADER:
  case ES_VMBUS_MESSAGE_GPADL_BODY:
  case ES_VMBUS_MESSAGE_GPADL_TEARDOWN:
  case ES_VMBUS_MESSAGE_RELID_RELEASED:
  case ES_VMBUS_MESSAGE_INITIATE_CONTACT:
  case ES_VMBUS_MESSAGE_UNLOAD:
  case ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL:
  case ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST:
  case ES_VMBUS_MESSAGE_MODIFY_CHANNEL:
  case ES_VMBUS_MESSAGE_MODIFY_CONNECTION:
  case ES_VMBUS_MESSAGE_PAUSE:
  case ES_VMBUS_MESSAGE_RESUME:
    break;
  }
  return result;
}

static const struct es_fuzz_side sides[] = {
    {
        .name = "from-guest",
        .decode = decode_from_guest,
    },
    {
        .name = "from-host",
        .decode = decode_from_host,
    },
};

static void start_contact(void *machine) {
  es_vmbus_contact_start(machine);
}

static uint32_t state_of_contact(const void *machine) {
  return (uint32_t)((const struct es_vmbus_contact *)machine)->state;
}

static const char *state_name_of_contact(uint32_t state) {
  return es_vmbus_contact_state_name((enum es_vmbus_contact_state)state);
}

static enum es_step event_of_contact(void *machine, void *owner_of_all, uint32_t event) {
  struct es_vmbus_contact_owner *owner = owner_of_all;
  switch (event) {
  case 0: {
    struct es_vmbus_request_offers message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_request_offers(machine, owner, &message);
  }
  case 1: {
    struct es_vmbus_open_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_open_channel(machine, owner, &message);
  }
  case 2: {
    struct es_vmbus_close_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_close_channel(machine, owner, &message);
  }
  case 3: {
    struct es_vmbus_gpadl_header message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_gpadl_header(machine, owner, &message);
  }
  case 4: {
    struct es_vmbus_gpadl_body message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_gpadl_body(machine, owner, &message);
  }
  case 5: {
    struct es_vmbus_gpadl_teardown message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_gpadl_teardown(machine, owner, &message);
  }
  case 6: {
    struct es_vmbus_relid_released message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_relid_released(machine, owner, &message);
  }
  case 7: {
    struct es_vmbus_initiate_contact message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_initiate_contact(machine, owner, &message);
  }
  case 8: {
    struct es_vmbus_unload message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_unload(machine, owner, &message);
  }
  case 9: {
    struct es_vmbus_open_reserved_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_open_reserved_channel(machine, owner, &message);
  }
  case 10: {
    struct es_vmbus_close_reserved_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_close_reserved_channel(machine, owner, &message);
  }
  case 11: {
    struct es_vmbus_tl_connect_request message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_tl_connect_request(machine, owner, &message);
  }
  case 12: {
    struct es_vmbus_modify_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_modify_channel(machine, owner, &message);
  }
  case 13: {
    struct es_vmbus_modify_connection message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_modify_connection(machine, owner, &message);
  }
  case 14: {
    struct es_vmbus_pause message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_pause(machine, owner, &message);
  }
  case 15: {
    struct es_vmbus_resume message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_contact_on_resume(machine, owner, &message);
  }
  case 16:
    return es_vmbus_contact_on_drained(machine, owner);
  case 17:
    return es_vmbus_contact_on_reset(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const uint32_t messages_of_contact[] = {
    /* offer-channel */
    ES_FUZZ_NONE,
    /* rescind-channel-offer */
    ES_FUZZ_NONE,
    /* request-offers */
    0,
    /* all-offers-delivered */
    ES_FUZZ_NONE,
    /* open-channel */
    1,
    /* open-channel-result */
    ES_FUZZ_NONE,
    /* close-channel */
    2,
    /* gpadl-header */
    3,
    /* gpadl-body */
    4,
    /* gpadl-created */
    ES_FUZZ_NONE,
    /* gpadl-teardown */
    5,
    /* gpadl-torndown */
    ES_FUZZ_NONE,
    /* relid-released */
    6,
    /* initiate-contact */
    7,
    /* version-response */
    ES_FUZZ_NONE,
    /* unload */
    8,
    /* unload-response */
    ES_FUZZ_NONE,
    /* open-reserved-channel */
    9,
    /* close-reserved-channel */
    10,
    /* close-reserved-response */
    ES_FUZZ_NONE,
    /* tl-connect-request */
    11,
    /* tl-connect-result */
    ES_FUZZ_NONE,
    /* modify-channel */
    12,
    /* modify-channel-response */
    ES_FUZZ_NONE,
    /* modify-connection */
    13,
    /* modify-connection-response */
    ES_FUZZ_NONE,
    /* pause */
    14,
    /* pause-response */
    ES_FUZZ_NONE,
    /* resume */
    15,
};

static enum es_step dispatch_of_contact(void *machine, void *owner, uint32_t side, uint32_t number) {
  switch (side) {
  case 0: {
    struct es_vmbus_from_guest message;
    es_fuzz_fill(&message, sizeof message);
    message.message = (enum es_vmbus_message)number;
    return es_vmbus_contact_step(machine, owner, &message);
  }
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_contact[] = {
    {
        .name = "disconnected",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "contacted",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "running",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "renewing",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "unloading",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "emptying",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_contact[] = {
    "request-offers",
    /* 18 in all */
    "open-channel",
    "close-channel",
    "gpadl-header",
    "gpadl-body",
    "gpadl-teardown",
    "relid-released",
    "initiate-contact",
    "unload",
    "open-reserved-channel",
    "close-reserved-channel",
    "tl-connect-request",
    "modify-channel",
    "modify-connection",
    "pause",
    "resume",
    "drained",
    "reset",
};

static const uint32_t actions_of_contact[] = {
    5u,
    /* 35 in all */
    6u,
    7u,
    8u,
    8u,
    8u,
    9u,
    10u,
    11u,
    12u,
    12u,
    12u,
    13u,
    14u,
    14u,
    14u,
    14u,
    9u,
    15u,
    16u,
    17u,
    18u,
    19u,
    20u,
    21u,
    22u,
    23u,
    24u,
    24u,
    25u,
    25u,
    26u,
    26u,
    27u,
    27u,
};

static const struct es_fuzz_transition transitions_of_contact[] = {
    {0, 7, 0u, false, 1, ES_STEP_SILENT, 0, 1},
    /* 48 in all */
    {0, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 1, 1},
    {0, 8, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 1},
    {0, 17, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 3, 0},
    {0, 16, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 3, 0},
    {1, 7, ES_FUZZ_NONE, false, 3, ES_STEP_SILENT, 3, 1},
    {2, 7, ES_FUZZ_NONE, false, 3, ES_STEP_SILENT, 4, 1},
    {4, 7, ES_FUZZ_NONE, false, 3, ES_STEP_SILENT, 5, 1},
    {3, 7, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 6, 1},
    {3, 16, 1u, false, 1, ES_STEP_SILENT, 7, 1},
    {3, 16, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 8, 1},
    {1, 8, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 9, 1},
    {2, 8, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 10, 1},
    {3, 8, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 11, 1},
    {4, 16, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 12, 1},
    {1, 16, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 13, 0},
    {2, 16, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 13, 0},
    {1, 17, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 13, 1},
    {2, 17, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 14, 1},
    {3, 17, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 15, 1},
    {4, 17, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 16, 1},
    {5, 17, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 17, 0},
    {5, 7, ES_FUZZ_NONE, false, 3, ES_STEP_SILENT, 17, 1},
    {5, 8, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 18, 0},
    {5, 16, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 18, 0},
    {1, 0, ES_FUZZ_NONE, false, 2, ES_STEP_SILENT, 18, 1},
    {2, 3, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 19, 1},
    {2, 4, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 20, 1},
    {2, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 21, 1},
    {2, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 22, 1},
    {2, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 23, 1},
    {2, 12, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 24, 1},
    {2, 6, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 25, 1},
    {2, 11, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 26, 1},
    {1, 13, 2u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 27, 1},
    {1, 13, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 28, 0},
    {2, 13, 2u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 28, 1},
    {2, 13, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 29, 0},
    {1, 14, 3u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 29, 1},
    {1, 14, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 30, 0},
    {2, 14, 3u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 30, 1},
    {2, 14, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 31, 0},
    {1, 15, 4u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 31, 1},
    {1, 15, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 32, 0},
    {2, 15, 4u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 32, 1},
    {2, 15, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 33, 0},
    {1, 10, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 33, 1},
    {2, 10, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 34, 1},
};

static const uint32_t others_0_of_contact[] = {
    1u,
};

static const uint32_t others_1_of_contact[] = {
    2u,
};

static const uint32_t others_2_of_contact[] = {
    4u,
};

static const struct es_fuzz_claim claims_of_contact[] = {
    {
        .text = "offer-channels before contacted",
        .what = ES_FUZZ_DOES,
        .number = 15u,
        .when = ES_FUZZ_BEFORE,
        .others = others_0_of_contact,
        .other_count = 1,
    },
    {
        .text = "open-channel unless running",
        .what = ES_FUZZ_DOES,
        .number = 19u,
        .when = ES_FUZZ_UNLESS,
        .others = others_1_of_contact,
        .other_count = 1,
    },
    {
        .text = "finish-unload unless unloading",
        .what = ES_FUZZ_DOES,
        .number = 13u,
        .when = ES_FUZZ_UNLESS,
        .others = others_2_of_contact,
        .other_count = 1,
    },
};

static void start_channel_life(void *machine) {
  es_vmbus_channel_life_start(machine);
}

static uint32_t state_of_channel_life(const void *machine) {
  return (uint32_t)((const struct es_vmbus_channel_life *)machine)->state;
}

static const char *state_name_of_channel_life(uint32_t state) {
  return es_vmbus_channel_life_state_name((enum es_vmbus_channel_life_state)state);
}

static enum es_step event_of_channel_life(void *machine, void *owner_of_all, uint32_t event) {
  struct es_vmbus_channel_life_owner *owner = owner_of_all;
  switch (event) {
  case 0: {
    struct es_vmbus_open_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_channel_life_on_open_channel(machine, owner, &message);
  }
  case 1: {
    struct es_vmbus_close_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_channel_life_on_close_channel(machine, owner, &message);
  }
  case 2: {
    struct es_vmbus_modify_channel message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_channel_life_on_modify_channel(machine, owner, &message);
  }
  case 3: {
    struct es_vmbus_relid_released message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_channel_life_on_relid_released(machine, owner, &message);
  }
  case 4:
    return es_vmbus_channel_life_on_announce(machine, owner);
  case 5:
    return es_vmbus_channel_life_on_device_opened(machine, owner);
  case 6:
    return es_vmbus_channel_life_on_device_refused(machine, owner);
  case 7:
    return es_vmbus_channel_life_on_device_closed(machine, owner);
  case 8:
    return es_vmbus_channel_life_on_rescind(machine, owner);
  case 9:
    return es_vmbus_channel_life_on_drop(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const uint32_t messages_of_channel_life[] = {
    /* offer-channel */
    ES_FUZZ_NONE,
    /* rescind-channel-offer */
    ES_FUZZ_NONE,
    /* request-offers */
    ES_FUZZ_NONE,
    /* all-offers-delivered */
    ES_FUZZ_NONE,
    /* open-channel */
    0,
    /* open-channel-result */
    ES_FUZZ_NONE,
    /* close-channel */
    1,
    /* gpadl-header */
    ES_FUZZ_NONE,
    /* gpadl-body */
    ES_FUZZ_NONE,
    /* gpadl-created */
    ES_FUZZ_NONE,
    /* gpadl-teardown */
    ES_FUZZ_NONE,
    /* gpadl-torndown */
    ES_FUZZ_NONE,
    /* relid-released */
    3,
    /* initiate-contact */
    ES_FUZZ_NONE,
    /* version-response */
    ES_FUZZ_NONE,
    /* unload */
    ES_FUZZ_NONE,
    /* unload-response */
    ES_FUZZ_NONE,
    /* open-reserved-channel */
    ES_FUZZ_NONE,
    /* close-reserved-channel */
    ES_FUZZ_NONE,
    /* close-reserved-response */
    ES_FUZZ_NONE,
    /* tl-connect-request */
    ES_FUZZ_NONE,
    /* tl-connect-result */
    ES_FUZZ_NONE,
    /* modify-channel */
    2,
    /* modify-channel-response */
    ES_FUZZ_NONE,
    /* modify-connection */
    ES_FUZZ_NONE,
    /* modify-connection-response */
    ES_FUZZ_NONE,
    /* pause */
    ES_FUZZ_NONE,
    /* pause-response */
    ES_FUZZ_NONE,
    /* resume */
    ES_FUZZ_NONE,
};

static enum es_step dispatch_of_channel_life(void *machine, void *owner, uint32_t side, uint32_t number) {
  switch (side) {
  case 0: {
    struct es_vmbus_from_guest message;
    es_fuzz_fill(&message, sizeof message);
    message.message = (enum es_vmbus_message)number;
    return es_vmbus_channel_life_step(machine, owner, &message);
  }
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_channel_life[] = {
    {
        .name = "unannounced",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "announced",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "opening",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "open",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "closing",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "dropping",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "withdrawing",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "withdrawn",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "discarding",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "gone",
        .final = true,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_channel_life[] = {
    "open-channel",
    /* 10 in all */
    "close-channel",
    "modify-channel",
    "relid-released",
    "announce",
    "device-opened",
    "device-refused",
    "device-closed",
    "rescind",
    "drop",
};

static const uint32_t actions_of_channel_life[] = {
    30u,
    /* 28 in all */
    31u,
    32u,
    33u,
    34u,
    35u,
    32u,
    32u,
    32u,
    32u,
    36u,
    34u,
    37u,
    38u,
    38u,
    38u,
    38u,
    38u,
    39u,
    39u,
    40u,
    39u,
    34u,
    41u,
    41u,
    40u,
    34u,
    34u,
};

static const struct es_fuzz_transition transitions_of_channel_life[] = {
    {0, 4, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 0, 1},
    /* 39 in all */
    {0, 8, ES_FUZZ_NONE, false, 9, ES_STEP_SILENT, 1, 0},
    {0, 9, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 1, 0},
    {1, 0, 28u, false, 2, ES_STEP_SILENT, 1, 1},
    {1, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 2, 1},
    {2, 5, ES_FUZZ_NONE, false, 3, ES_STEP_SILENT, 3, 1},
    {2, 6, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 4, 2},
    {3, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 6, 1},
    {4, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 7, 1},
    {6, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 8, 1},
    {7, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 9, 1},
    {3, 1, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 10, 1},
    {4, 7, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 11, 1},
    {3, 2, 29u, false, ES_FUZZ_NONE, ES_STEP_SILENT, 12, 1},
    {3, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 13, 1},
    {1, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 14, 1},
    {4, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 15, 1},
    {6, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 16, 1},
    {7, 2, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 17, 1},
    {1, 8, ES_FUZZ_NONE, false, 7, ES_STEP_SILENT, 18, 1},
    {3, 8, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 19, 2},
    {4, 8, ES_FUZZ_NONE, false, 6, ES_STEP_SILENT, 21, 1},
    {5, 8, ES_FUZZ_NONE, false, 8, ES_STEP_SILENT, 22, 0},
    {6, 7, ES_FUZZ_NONE, false, 7, ES_STEP_SILENT, 22, 1},
    {6, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 23, 0},
    {7, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 23, 0},
    {6, 3, ES_FUZZ_NONE, false, 8, ES_STEP_SILENT, 23, 1},
    {7, 3, ES_FUZZ_NONE, false, 9, ES_STEP_SILENT, 24, 1},
    {1, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 25, 0},
    {4, 1, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 25, 0},
    {1, 9, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 25, 0},
    {3, 9, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 25, 1},
    {4, 9, ES_FUZZ_NONE, false, 5, ES_STEP_SILENT, 26, 0},
    {5, 9, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 26, 0},
    {5, 7, ES_FUZZ_NONE, false, 0, ES_STEP_SILENT, 26, 1},
    {6, 9, ES_FUZZ_NONE, false, 8, ES_STEP_SILENT, 27, 0},
    {8, 9, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 27, 0},
    {8, 7, ES_FUZZ_NONE, false, 9, ES_STEP_SILENT, 27, 1},
    {7, 9, ES_FUZZ_NONE, false, 9, ES_STEP_SILENT, 28, 0},
};

static const uint32_t others_0_of_channel_life[] = {
    9u,
};

static const uint32_t others_1_of_channel_life[] = {
    7u,
};

static const uint32_t others_2_of_channel_life[] = {
    31u,
    34u,
};

static const uint32_t others_3_of_channel_life[] = {
    31u,
    34u,
};

static const uint32_t others_4_of_channel_life[] = {
    31u,
    34u,
};

static const uint32_t others_5_of_channel_life[] = {
    31u,
    34u,
};

static const uint32_t others_6_of_channel_life[] = {
    31u,
    34u,
};

static const struct es_fuzz_claim claims_of_channel_life[] = {
    {
        .text = "send-offer after gone",
        .what = ES_FUZZ_DOES,
        .number = 30u,
        .when = ES_FUZZ_AFTER,
        .others = others_0_of_channel_life,
        .other_count = 1,
    },
    {
        .text = "open-device after withdrawn",
        .what = ES_FUZZ_DOES,
        .number = 31u,
        .when = ES_FUZZ_AFTER,
        .others = others_1_of_channel_life,
        .other_count = 1,
    },
    {
        .text = "open-device between open-device and release-ring",
        .what = ES_FUZZ_DOES,
        .number = 31u,
        .when = ES_FUZZ_BETWEEN,
        .others = others_2_of_channel_life,
        .other_count = 2,
    },
    {
        .text = "unannounced between open-device and release-ring",
        .what = ES_FUZZ_ENTERS,
        .number = 0u,
        .when = ES_FUZZ_BETWEEN,
        .others = others_3_of_channel_life,
        .other_count = 2,
    },
    {
        .text = "announced between open-device and release-ring",
        .what = ES_FUZZ_ENTERS,
        .number = 1u,
        .when = ES_FUZZ_BETWEEN,
        .others = others_4_of_channel_life,
        .other_count = 2,
    },
    {
        .text = "withdrawn between open-device and release-ring",
        .what = ES_FUZZ_ENTERS,
        .number = 7u,
        .when = ES_FUZZ_BETWEEN,
        .others = others_5_of_channel_life,
        .other_count = 2,
    },
    {
        .text = "gone between open-device and release-ring",
        .what = ES_FUZZ_ENTERS,
        .number = 9u,
        .when = ES_FUZZ_BETWEEN,
        .others = others_6_of_channel_life,
        .other_count = 2,
    },
};

static void start_page_list(void *machine) {
  es_vmbus_page_list_start(machine);
}

static uint32_t state_of_page_list(const void *machine) {
  return (uint32_t)((const struct es_vmbus_page_list *)machine)->state;
}

static const char *state_name_of_page_list(uint32_t state) {
  return es_vmbus_page_list_state_name((enum es_vmbus_page_list_state)state);
}

static enum es_step event_of_page_list(void *machine, void *owner_of_all, uint32_t event) {
  struct es_vmbus_page_list_owner *owner = owner_of_all;
  switch (event) {
  case 0: {
    struct es_vmbus_gpadl_body message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_page_list_on_gpadl_body(machine, owner, &message);
  }
  case 1: {
    struct es_vmbus_gpadl_teardown message;
    es_fuzz_fill(&message, sizeof message);
    return es_vmbus_page_list_on_gpadl_teardown(machine, owner, &message);
  }
  case 2:
    return es_vmbus_page_list_on_completed(machine, owner);
  case 3:
    return es_vmbus_page_list_on_spoiled(machine, owner);
  case 4:
    return es_vmbus_page_list_on_unused(machine, owner);
  case 5:
    return es_vmbus_page_list_on_dropped(machine, owner);
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const uint32_t messages_of_page_list[] = {
    /* offer-channel */
    ES_FUZZ_NONE,
    /* rescind-channel-offer */
    ES_FUZZ_NONE,
    /* request-offers */
    ES_FUZZ_NONE,
    /* all-offers-delivered */
    ES_FUZZ_NONE,
    /* open-channel */
    ES_FUZZ_NONE,
    /* open-channel-result */
    ES_FUZZ_NONE,
    /* close-channel */
    ES_FUZZ_NONE,
    /* gpadl-header */
    ES_FUZZ_NONE,
    /* gpadl-body */
    0,
    /* gpadl-created */
    ES_FUZZ_NONE,
    /* gpadl-teardown */
    1,
    /* gpadl-torndown */
    ES_FUZZ_NONE,
    /* relid-released */
    ES_FUZZ_NONE,
    /* initiate-contact */
    ES_FUZZ_NONE,
    /* version-response */
    ES_FUZZ_NONE,
    /* unload */
    ES_FUZZ_NONE,
    /* unload-response */
    ES_FUZZ_NONE,
    /* open-reserved-channel */
    ES_FUZZ_NONE,
    /* close-reserved-channel */
    ES_FUZZ_NONE,
    /* close-reserved-response */
    ES_FUZZ_NONE,
    /* tl-connect-request */
    ES_FUZZ_NONE,
    /* tl-connect-result */
    ES_FUZZ_NONE,
    /* modify-channel */
    ES_FUZZ_NONE,
    /* modify-channel-response */
    ES_FUZZ_NONE,
    /* modify-connection */
    ES_FUZZ_NONE,
    /* modify-connection-response */
    ES_FUZZ_NONE,
    /* pause */
    ES_FUZZ_NONE,
    /* pause-response */
    ES_FUZZ_NONE,
    /* resume */
    ES_FUZZ_NONE,
};

static enum es_step dispatch_of_page_list(void *machine, void *owner, uint32_t side, uint32_t number) {
  switch (side) {
  case 0: {
    struct es_vmbus_from_guest message;
    es_fuzz_fill(&message, sizeof message);
    message.message = (enum es_vmbus_message)number;
    return es_vmbus_page_list_step(machine, owner, &message);
  }
  default:
    break;
  }
  return ES_STEP_REFUSED;
}

static const struct es_fuzz_state states_of_page_list[] = {
    {
        .name = "assembling",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "ready",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "ending",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "fading",
        .final = false,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
    {
        .name = "gone",
        .final = true,
        .timeout_ms = 0u,
        .timeout_event = ES_FUZZ_NONE,
    },
};

static const char *const events_of_page_list[] = {
    "gpadl-body",
    /* 6 in all */
    "gpadl-teardown",
    "completed",
    "spoiled",
    "unused",
    "dropped",
};

static const uint32_t actions_of_page_list[] = {
    44u,
    /* 6 in all */
    45u,
    46u,
    47u,
    47u,
    48u,
};

static const struct es_fuzz_transition transitions_of_page_list[] = {
    {0, 0, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 0, 1},
    /* 14 in all */
    {0, 2, ES_FUZZ_NONE, false, 1, ES_STEP_SILENT, 1, 1},
    {0, 3, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 2, 1},
    {0, 1, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 3, 1},
    {0, 5, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 4, 0},
    {1, 1, 42u, false, 2, ES_STEP_SILENT, 4, 0},
    {1, 1, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 4, 1},
    {1, 4, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 5, 0},
    {1, 5, 43u, false, 3, ES_STEP_SILENT, 5, 0},
    {1, 5, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 5, 0},
    {2, 4, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 5, 1},
    {2, 5, ES_FUZZ_NONE, false, 3, ES_STEP_SILENT, 6, 0},
    {3, 4, ES_FUZZ_NONE, false, 4, ES_STEP_SILENT, 6, 0},
    {3, 5, ES_FUZZ_NONE, false, ES_FUZZ_NONE, ES_STEP_SILENT, 6, 0},
};

static const uint32_t others_0_of_page_list[] = {
    1u,
};

static const uint32_t others_1_of_page_list[] = {
    1u,
};

static const uint32_t others_2_of_page_list[] = {
    2u,
};

static const uint32_t others_3_of_page_list[] = {
    2u,
};

static const struct es_fuzz_claim claims_of_page_list[] = {
    {
        .text = "append-pages after ready",
        .what = ES_FUZZ_DOES,
        .number = 44u,
        .when = ES_FUZZ_AFTER,
        .others = others_0_of_page_list,
        .other_count = 1,
    },
    {
        .text = "confirm after ready",
        .what = ES_FUZZ_DOES,
        .number = 45u,
        .when = ES_FUZZ_AFTER,
        .others = others_1_of_page_list,
        .other_count = 1,
    },
    {
        .text = "answer-teardown after ending",
        .what = ES_FUZZ_DOES,
        .number = 47u,
        .when = ES_FUZZ_AFTER,
        .others = others_2_of_page_list,
        .other_count = 1,
    },
    {
        .text = "answer-late before ending",
        .what = ES_FUZZ_DOES,
        .number = 48u,
        .when = ES_FUZZ_BEFORE,
        .others = others_3_of_page_list,
        .other_count = 1,
    },
};

static const struct es_fuzz_machine machines[] = {
    {
        .name = "contact",
        .start = start_contact,
        .state = state_of_contact,
        .state_name = state_name_of_contact,
        .event = event_of_contact,
        .value_size = sizeof(struct es_vmbus_contact),
        .states = states_of_contact,
        .state_count = 6,
        .start_state = 0,
        .events = events_of_contact,
        .event_count = 18,
        .message_events = 16,
        .transitions = transitions_of_contact,
        .transition_count = 48,
        .actions = actions_of_contact,
        .otherwise_message = ES_STEP_REFUSED,
        .dispatch = dispatch_of_contact,
        .messages = messages_of_contact,
        .side_count = 1,
        .message_count = 29,
        .claims = claims_of_contact,
        .claim_count = 3,
    },
    {
        .name = "channel-life",
        .start = start_channel_life,
        .state = state_of_channel_life,
        .state_name = state_name_of_channel_life,
        .event = event_of_channel_life,
        .value_size = sizeof(struct es_vmbus_channel_life),
        .states = states_of_channel_life,
        .state_count = 10,
        .start_state = 0,
        .events = events_of_channel_life,
        .event_count = 10,
        .message_events = 4,
        .transitions = transitions_of_channel_life,
        .transition_count = 39,
        .actions = actions_of_channel_life,
        .otherwise_message = ES_STEP_REFUSED,
        .dispatch = dispatch_of_channel_life,
        .messages = messages_of_channel_life,
        .side_count = 1,
        .message_count = 29,
        .claims = claims_of_channel_life,
        .claim_count = 7,
    },
    {
        .name = "page-list",
        .start = start_page_list,
        .state = state_of_page_list,
        .state_name = state_name_of_page_list,
        .event = event_of_page_list,
        .value_size = sizeof(struct es_vmbus_page_list),
        .states = states_of_page_list,
        .state_count = 5,
        .start_state = 0,
        .events = events_of_page_list,
        .event_count = 6,
        .message_events = 2,
        .transitions = transitions_of_page_list,
        .transition_count = 14,
        .actions = actions_of_page_list,
        .otherwise_message = ES_STEP_REFUSED,
        .dispatch = dispatch_of_page_list,
        .messages = messages_of_page_list,
        .side_count = 1,
        .message_count = 29,
        .claims = claims_of_page_list,
        .claim_count = 4,
    },
};

/* specs/vmbus/vmbus.yaml:397 */
static void save_contact(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_contact(out, instance, from);
}

static es_result take_contact(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_contact(in, instance, to);
}

/* specs/vmbus/vmbus.yaml:447 */
static void save_channel_life(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_channel_life(out, instance, from);
}

static es_result take_channel_life(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_channel_life(in, instance, to);
}

/* specs/vmbus/vmbus.yaml:510 */
static void save_page_list(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_vmbus_page_list(out, instance, from);
}

static es_result take_page_list(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_vmbus_page_list(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_vmbus_contact,
        .save = save_contact,
        .take = take_contact,
    },
    {
        .thing = &es_saved_vmbus_channel_life,
        .save = save_channel_life,
        .take = take_channel_life,
    },
    {
        .thing = &es_saved_vmbus_page_list,
        .save = save_page_list,
        .take = take_page_list,
    },
};

static void show_contact_prefix(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_contact_prefix(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_open_signal(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_open_signal(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_version_response_monitor_pages(struct es_inspect *inspect, const char *name, const void *value,
                                                uint32_t version) {
  es_inspect_vmbus_version_response_monitor_pages(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_page_range(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_page_range(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_more_pages(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_more_pages(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_monitor_parameter(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_monitor_parameter(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_offer_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_offer_channel(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_rescind_channel_offer(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  es_inspect_vmbus_rescind_channel_offer(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_request_offers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_request_offers(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_all_offers_delivered(struct es_inspect *inspect, const char *name, const void *value,
                                      uint32_t version) {
  es_inspect_vmbus_all_offers_delivered(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_open_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_open_channel(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_open_channel_result(struct es_inspect *inspect, const char *name, const void *value,
                                     uint32_t version) {
  es_inspect_vmbus_open_channel_result(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_close_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_close_channel(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_gpadl_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_gpadl_header(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_gpadl_body(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_gpadl_body(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_gpadl_created(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_gpadl_created(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_gpadl_teardown(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_gpadl_teardown(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_gpadl_torndown(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_gpadl_torndown(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_relid_released(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_relid_released(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_initiate_contact(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_initiate_contact(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_version_response(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_version_response(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_unload(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_unload(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_unload_response(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_unload_response(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_open_reserved_channel(struct es_inspect *inspect, const char *name, const void *value,
                                       uint32_t version) {
  es_inspect_vmbus_open_reserved_channel(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_close_reserved_channel(struct es_inspect *inspect, const char *name, const void *value,
                                        uint32_t version) {
  es_inspect_vmbus_close_reserved_channel(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_close_reserved_response(struct es_inspect *inspect, const char *name, const void *value,
                                         uint32_t version) {
  es_inspect_vmbus_close_reserved_response(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_tl_connect_request(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_tl_connect_request(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_tl_connect_result(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_tl_connect_result(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_modify_channel(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_modify_channel(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_modify_channel_response(struct es_inspect *inspect, const char *name, const void *value,
                                         uint32_t version) {
  es_inspect_vmbus_modify_channel_response(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_modify_connection(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_modify_connection(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_modify_connection_response(struct es_inspect *inspect, const char *name, const void *value,
                                            uint32_t version) {
  es_inspect_vmbus_modify_connection_response(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_pause(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_pause(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_pause_response(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_pause_response(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_resume(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_resume(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  es_inspect_vmbus_header(inspect, name, value, (enum es_vmbus_version)version);
}

static void show_contact(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_contact(inspect, name, value);
}

static void show_channel_life(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_channel_life(inspect, name, value);
}

static void show_page_list(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_vmbus_page_list(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "contact-prefix",
        .show = show_contact_prefix,
        .size = sizeof(struct es_vmbus_contact_prefix),
        .record = 0,
    },
    {
        .name = "open-signal",
        .show = show_open_signal,
        .size = sizeof(struct es_vmbus_open_signal),
        .record = 1,
    },
    {
        .name = "version-response-monitor-pages",
        .show = show_version_response_monitor_pages,
        .size = sizeof(struct es_vmbus_version_response_monitor_pages),
        .record = 2,
    },
    {
        .name = "page-range",
        .show = show_page_range,
        .size = sizeof(struct es_vmbus_page_range),
        .record = 3,
        .slices = slices_page_range,
        .slice_count = 1,
    },
    {
        .name = "more-pages",
        .show = show_more_pages,
        .size = sizeof(struct es_vmbus_more_pages),
        .record = 4,
        .slices = slices_more_pages,
        .slice_count = 1,
    },
    {
        .name = "monitor-parameter",
        .show = show_monitor_parameter,
        .size = sizeof(struct es_vmbus_monitor_parameter),
        .record = 5,
    },
    {
        .name = "offer-channel",
        .show = show_offer_channel,
        .size = sizeof(struct es_vmbus_offer_channel),
        .record = 6,
    },
    {
        .name = "rescind-channel-offer",
        .show = show_rescind_channel_offer,
        .size = sizeof(struct es_vmbus_rescind_channel_offer),
        .record = 7,
    },
    {
        .name = "request-offers",
        .show = show_request_offers,
        .size = sizeof(struct es_vmbus_request_offers),
        .record = 8,
    },
    {
        .name = "all-offers-delivered",
        .show = show_all_offers_delivered,
        .size = sizeof(struct es_vmbus_all_offers_delivered),
        .record = 9,
    },
    {
        .name = "open-channel",
        .show = show_open_channel,
        .size = sizeof(struct es_vmbus_open_channel),
        .record = 10,
        .slices = slices_open_channel,
        .slice_count = 1,
    },
    {
        .name = "open-channel-result",
        .show = show_open_channel_result,
        .size = sizeof(struct es_vmbus_open_channel_result),
        .record = 11,
    },
    {
        .name = "close-channel",
        .show = show_close_channel,
        .size = sizeof(struct es_vmbus_close_channel),
        .record = 12,
    },
    {
        .name = "gpadl-header",
        .show = show_gpadl_header,
        .size = sizeof(struct es_vmbus_gpadl_header),
        .record = 13,
        .slices = slices_gpadl_header,
        .slice_count = 1,
    },
    {
        .name = "gpadl-body",
        .show = show_gpadl_body,
        .size = sizeof(struct es_vmbus_gpadl_body),
        .record = 14,
        .slices = slices_gpadl_body,
        .slice_count = 1,
    },
    {
        .name = "gpadl-created",
        .show = show_gpadl_created,
        .size = sizeof(struct es_vmbus_gpadl_created),
        .record = 15,
    },
    {
        .name = "gpadl-teardown",
        .show = show_gpadl_teardown,
        .size = sizeof(struct es_vmbus_gpadl_teardown),
        .record = 16,
    },
    {
        .name = "gpadl-torndown",
        .show = show_gpadl_torndown,
        .size = sizeof(struct es_vmbus_gpadl_torndown),
        .record = 17,
    },
    {
        .name = "relid-released",
        .show = show_relid_released,
        .size = sizeof(struct es_vmbus_relid_released),
        .record = 18,
    },
    {
        .name = "initiate-contact",
        .show = show_initiate_contact,
        .size = sizeof(struct es_vmbus_initiate_contact),
        .record = 19,
        .slices = slices_initiate_contact,
        .slice_count = 1,
    },
    {
        .name = "version-response",
        .show = show_version_response,
        .size = sizeof(struct es_vmbus_version_response),
        .record = 20,
    },
    {
        .name = "unload",
        .show = show_unload,
        .size = sizeof(struct es_vmbus_unload),
        .record = 21,
    },
    {
        .name = "unload-response",
        .show = show_unload_response,
        .size = sizeof(struct es_vmbus_unload_response),
        .record = 22,
    },
    {
        .name = "open-reserved-channel",
        .show = show_open_reserved_channel,
        .size = sizeof(struct es_vmbus_open_reserved_channel),
        .record = 23,
    },
    {
        .name = "close-reserved-channel",
        .show = show_close_reserved_channel,
        .size = sizeof(struct es_vmbus_close_reserved_channel),
        .record = 24,
    },
    {
        .name = "close-reserved-response",
        .show = show_close_reserved_response,
        .size = sizeof(struct es_vmbus_close_reserved_response),
        .record = 25,
    },
    {
        .name = "tl-connect-request",
        .show = show_tl_connect_request,
        .size = sizeof(struct es_vmbus_tl_connect_request),
        .record = 26,
        .slices = slices_tl_connect_request,
        .slice_count = 1,
    },
    {
        .name = "tl-connect-result",
        .show = show_tl_connect_result,
        .size = sizeof(struct es_vmbus_tl_connect_result),
        .record = 27,
    },
    {
        .name = "modify-channel",
        .show = show_modify_channel,
        .size = sizeof(struct es_vmbus_modify_channel),
        .record = 28,
    },
    {
        .name = "modify-channel-response",
        .show = show_modify_channel_response,
        .size = sizeof(struct es_vmbus_modify_channel_response),
        .record = 29,
    },
    {
        .name = "modify-connection",
        .show = show_modify_connection,
        .size = sizeof(struct es_vmbus_modify_connection),
        .record = 30,
    },
    {
        .name = "modify-connection-response",
        .show = show_modify_connection_response,
        .size = sizeof(struct es_vmbus_modify_connection_response),
        .record = 31,
    },
    {
        .name = "pause",
        .show = show_pause,
        .size = sizeof(struct es_vmbus_pause),
        .record = 32,
    },
    {
        .name = "pause-response",
        .show = show_pause_response,
        .size = sizeof(struct es_vmbus_pause_response),
        .record = 33,
    },
    {
        .name = "resume",
        .show = show_resume,
        .size = sizeof(struct es_vmbus_resume),
        .record = 34,
    },
    {
        .name = "header",
        .show = show_header,
        .size = sizeof(struct es_vmbus_header),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "contact",
        .show = show_contact,
        .size = sizeof(struct es_vmbus_contact),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "channel-life",
        .show = show_channel_life,
        .size = sizeof(struct es_vmbus_channel_life),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "page-list",
        .show = show_page_list,
        .size = sizeof(struct es_vmbus_page_list),
        .record = ES_FUZZ_NONE,
    },
};

static const char *const versions[] = {
    "v1-1",
    /* 10 in all */
    "v2-4",
    "v3-0",
    "v4-0",
    "v4-1",
    "v5-0",
    "v5-1",
    "v5-2",
    "v5-3",
    "v6-0",
};

static void constants_0(void) {
  enum es_vmbus_version version = (enum es_vmbus_version)0;
  es_fuzz_require(es_vmbus_version_from_number(0x10001u, &version), "v1-1");
  es_fuzz_equal(version, 0u, "v1-1");
  es_fuzz_same(es_vmbus_version_name(version), "v1-1");
  es_fuzz_require(es_vmbus_version_from_number(0x20004u, &version), "v2-4");
  es_fuzz_equal(version, 1u, "v2-4");
  es_fuzz_same(es_vmbus_version_name(version), "v2-4");
  es_fuzz_require(es_vmbus_version_from_number(0x30000u, &version), "v3-0");
  es_fuzz_equal(version, 2u, "v3-0");
  es_fuzz_same(es_vmbus_version_name(version), "v3-0");
  es_fuzz_require(es_vmbus_version_from_number(0x40000u, &version), "v4-0");
  es_fuzz_equal(version, 3u, "v4-0");
  es_fuzz_same(es_vmbus_version_name(version), "v4-0");
  es_fuzz_require(es_vmbus_version_from_number(0x40001u, &version), "v4-1");
  es_fuzz_equal(version, 4u, "v4-1");
  es_fuzz_same(es_vmbus_version_name(version), "v4-1");
  es_fuzz_require(es_vmbus_version_from_number(0x50000u, &version), "v5-0");
  es_fuzz_equal(version, 5u, "v5-0");
  es_fuzz_same(es_vmbus_version_name(version), "v5-0");
  es_fuzz_require(es_vmbus_version_from_number(0x50001u, &version), "v5-1");
  es_fuzz_equal(version, 6u, "v5-1");
  es_fuzz_same(es_vmbus_version_name(version), "v5-1");
  es_fuzz_require(es_vmbus_version_from_number(0x50002u, &version), "v5-2");
  es_fuzz_equal(version, 7u, "v5-2");
  es_fuzz_same(es_vmbus_version_name(version), "v5-2");
  es_fuzz_require(es_vmbus_version_from_number(0x50003u, &version), "v5-3");
  es_fuzz_equal(version, 8u, "v5-3");
  es_fuzz_same(es_vmbus_version_name(version), "v5-3");
  es_fuzz_require(es_vmbus_version_from_number(0x60000u, &version), "v6-0");
  es_fuzz_equal(version, 9u, "v6-0");
  es_fuzz_same(es_vmbus_version_name(version), "v6-0");
  es_fuzz_require(!es_vmbus_version_from_number(0x60001u, &version), "a version that is none");
  es_fuzz_same(es_vmbus_version_name((enum es_vmbus_version)10), "?");
}

static void constants_1(void) {
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_OFFER_CHANNEL), "offer-channel");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_RESCIND_CHANNEL_OFFER), "rescind-channel-offer");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_REQUEST_OFFERS), "request-offers");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_ALL_OFFERS_DELIVERED), "all-offers-delivered");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_OPEN_CHANNEL), "open-channel");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_OPEN_CHANNEL_RESULT), "open-channel-result");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_CLOSE_CHANNEL), "close-channel");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_GPADL_HEADER), "gpadl-header");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_GPADL_BODY), "gpadl-body");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_GPADL_CREATED), "gpadl-created");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_GPADL_TEARDOWN), "gpadl-teardown");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_GPADL_TORNDOWN), "gpadl-torndown");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_RELID_RELEASED), "relid-released");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_INITIATE_CONTACT), "initiate-contact");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_VERSION_RESPONSE), "version-response");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_UNLOAD), "unload");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_UNLOAD_RESPONSE), "unload-response");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_OPEN_RESERVED_CHANNEL), "open-reserved-channel");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_CLOSE_RESERVED_CHANNEL), "close-reserved-channel");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_CLOSE_RESERVED_RESPONSE), "close-reserved-response");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_TL_CONNECT_REQUEST), "tl-connect-request");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_TL_CONNECT_RESULT), "tl-connect-result");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_MODIFY_CHANNEL), "modify-channel");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_MODIFY_CHANNEL_RESPONSE), "modify-channel-response");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_MODIFY_CONNECTION), "modify-connection");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_MODIFY_CONNECTION_RESPONSE), "modify-connection-response");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_PAUSE), "pause");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_PAUSE_RESPONSE), "pause-response");
  es_fuzz_same(es_vmbus_message_name(ES_VMBUS_MESSAGE_RESUME), "resume");
  es_fuzz_same(es_vmbus_message_name((enum es_vmbus_message)29), "?");
}

static void constants(void) {
  constants_0();
  constants_1();
}

extern const struct es_fuzz_spec es_fuzz_vmbus;

const struct es_fuzz_spec es_fuzz_vmbus = {
    .name = "vmbus",
    .spec = &es_vmbus_spec,
    .by_hand = by_hand,
    .by_hand_count = 49,
    .enums = enums,
    .enum_count = 4,
    .records = records,
    .record_count = 35,
    .sides = sides,
    .side_count = 2,
    .machines = machines,
    .machine_count = 3,
    .saved = saved,
    .saved_count = 3,
    .shown = shown,
    .shown_count = 39,
    .versions = versions,
    .version_count = 10,
    .tables = constants,
};
