#include "hand-written/tpm/firmware.h"

#include <errno.h>
#include <string.h>

#include "generated/tpm_command_wire.h"
#include "generated/tpm_ppi_registers.h"
#include "hand-written/tpm/state.h"

/* A command under construction: what is written behind it grows its length. */
struct command {
  uint8_t *bytes;
  size_t room, size;
  bool failed;
};

static uint8_t *end_of(const struct command *command) {
  return command->bytes + command->size;
}

static size_t room_of(const struct command *command) {
  return command->failed ? 0 : command->room - command->size;
}

static void grow(struct command *command, size_t written) {
  command->failed = command->failed || written == 0;
  command->size += command->failed ? 0 : written;
}

static struct es_tpm_command_header header(enum es_tpm_command_tag tag, enum es_tpm_command_code code) {
  return (struct es_tpm_command_header){.tag = (uint16_t)tag, .code = code};
}

/* Steps: what is asked, NULL size 0: nothing; and what is made of a good answer. */

static void make_startup(struct es_tpm_firmware *firmware, struct command *command) {
  const struct es_tpm_command_startup startup = {
      .header = header(ES_TPM_COMMAND_TAG_NO_SESSIONS, ES_TPM_COMMAND_CODE_STARTUP),
      .type = ES_TPM_COMMAND_STARTUP_TYPE_CLEAR};
  (void)firmware;
  grow(command, es_tpm_command_encode_startup(&startup, end_of(command), room_of(command)));
}

static void make_self_test(struct es_tpm_firmware *firmware, struct command *command) {
  const struct es_tpm_command_self_test test = {
      .header = header(ES_TPM_COMMAND_TAG_NO_SESSIONS, ES_TPM_COMMAND_CODE_SELF_TEST), .full = 1};
  (void)firmware;
  grow(command, es_tpm_command_encode_self_test(&test, end_of(command), room_of(command)));
}

static void make_banks(struct es_tpm_firmware *firmware, struct command *command) {
  const struct es_tpm_command_get_capability ask = {
      .header = header(ES_TPM_COMMAND_TAG_NO_SESSIONS, ES_TPM_COMMAND_CODE_GET_CAPABILITY),
      .capability = ES_TPM_COMMAND_CAPABILITY_PCRS,
      .count = 1};
  (void)firmware;
  grow(command, es_tpm_command_encode_get_capability(&ask, end_of(command), room_of(command)));
}

/* Banks with PCRs in them. One that we cannot extend must not be there: anything could be said in it. */
static bool take_banks(struct es_tpm_firmware *firmware, const uint8_t *response, uint32_t size) {
  struct es_tpm_command_banks banks;
  if (es_tpm_command_decode_banks(response, size, &banks) != ES_OK) {
    return false;
  }
  for (uint32_t i = 0; i < banks.banks.count; i++) {
    const struct es_tpm_command_pcr_selection selection = es_tpm_command_banks_banks_at(&banks.banks, i);
    unsigned bank = 0;
    while (bank < ES_TPM_BANKS && es_tpm_digest_algorithm(bank) != selection.algorithm) {
      bank++;
    }
    const bool used = memcmp(selection.pcrs, ES_TPM_COMMAND_NO_PCRS, sizeof selection.pcrs) != 0;
    if (used && bank == ES_TPM_BANKS) {
      return false;
    }
    firmware->banks |= used ? 1u << bank : 0;
  }
  return firmware->banks != 0;
}

static bool clears(uint32_t operation) {
  return operation == ES_TPM_PPI_OPERATION_CLEAR || operation == ES_TPM_PPI_OPERATION_ENABLE_AND_CLEAR ||
         operation == ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_AND_CLEAR ||
         operation == ES_TPM_PPI_OPERATION_ENABLE_ACTIVATE_CLEAR_AND_ENABLE;
}

static void make_allocation(struct command *command, uint32_t banks) {
  const struct es_tpm_command_pcr_allocate allocate = {
      .header = header(ES_TPM_COMMAND_TAG_SESSIONS, ES_TPM_COMMAND_CODE_PCR_ALLOCATE),
      .hierarchy = ES_TPM_COMMAND_HANDLE_PLATFORM,
      .count = ES_TPM_BANKS};
  grow(command, es_tpm_command_encode_pcr_allocate(&allocate, end_of(command), room_of(command)));
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    struct es_tpm_command_pcr_selection selection = {.algorithm = es_tpm_digest_algorithm(bank)};
    const bool wanted = (banks >> bank & 1) != 0;
    memcpy(selection.pcrs, wanted ? ES_TPM_COMMAND_ALL_PCRS : ES_TPM_COMMAND_NO_PCRS, sizeof selection.pcrs);
    grow(command, es_tpm_command_encode_pcr_selection(&selection, end_of(command), room_of(command)));
  }
}

/* The request is over, however it ends: it is not tried again and again. */
static void answer_presence(struct es_tpm_firmware *firmware, uint32_t response) {
  struct es_tpm_presence presence;
  es_tpm_presence_get(firmware->tpm, &presence);
  presence.last_request = presence.request;
  presence.last_response = response;
  presence.request = presence.argument = 0;
  es_tpm_presence_set(firmware->tpm, &presence);
}

/* Which banks are which bit is the same in requests and here. */
static uint32_t known_banks(uint32_t banks) {
  return banks & (ES_TPM_PPI_BANKS_SHA1 | ES_TPM_PPI_BANKS_SHA256 | ES_TPM_PPI_BANKS_SHA384 | ES_TPM_PPI_BANKS_SHA512);
}

static void make_presence(struct es_tpm_firmware *firmware, struct command *command) {
  struct es_tpm_presence presence;
  es_tpm_presence_get(firmware->tpm, &presence);
  if (clears(presence.request)) {
    const struct es_tpm_command_clear clear = {.header = header(ES_TPM_COMMAND_TAG_SESSIONS, ES_TPM_COMMAND_CODE_CLEAR),
                                               .hierarchy = ES_TPM_COMMAND_HANDLE_PLATFORM};
    grow(command, es_tpm_command_encode_clear(&clear, end_of(command), room_of(command)));
  } else if (presence.request == ES_TPM_PPI_OPERATION_SET_PCR_BANKS) {
    if (known_banks(presence.argument) == 0) {
      answer_presence(firmware, ES_TPM_PPI_RESPONSE_FAILURE);
      return;
    }
    make_allocation(command, known_banks(presence.argument));
  }
}

/* Any answer will do: the guest hears of it. */
static void take_presence(struct es_tpm_firmware *firmware, uint32_t code) {
  struct es_tpm_presence presence;
  es_tpm_presence_get(firmware->tpm, &presence);
  firmware->again =
      code == ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS && presence.request == ES_TPM_PPI_OPERATION_SET_PCR_BANKS;
  answer_presence(firmware, code & ES_TPM_PPI_TPM_ERROR_MASK);
}

static uint32_t count_banks(uint32_t banks) {
  uint32_t count = 0;
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    count += banks >> bank & 1;
  }
  return count;
}

static void make_extension(struct es_tpm_firmware *firmware, struct command *command) {
  if (firmware->event == firmware->measured->count) {
    return;
  }
  const struct es_tpm_event *event = &firmware->measured->events[firmware->event];
  const struct es_tpm_command_pcr_extend extend = {
      .header = header(ES_TPM_COMMAND_TAG_SESSIONS, ES_TPM_COMMAND_CODE_PCR_EXTEND),
      .pcr = event->pcr,
      .count = count_banks(firmware->banks)};
  grow(command, es_tpm_command_encode_pcr_extend(&extend, end_of(command), room_of(command)));
  for (unsigned bank = 0; bank < ES_TPM_BANKS; bank++) {
    if ((firmware->banks >> bank & 1) == 0) {
      continue;
    }
    const struct es_tpm_command_digest digest = {.algorithm = es_tpm_digest_algorithm(bank)};
    const uint16_t size = es_tpm_digest_size(bank);
    grow(command, es_tpm_command_encode_digest(&digest, end_of(command), room_of(command)));
    if (room_of(command) < size) {
      command->failed = true;
      return;
    }
    memcpy(end_of(command), es_tpm_digest_of(&event->digests, bank), size);
    command->size += size;
  }
}

static void make_random(struct es_tpm_firmware *firmware, struct command *command) {
  const struct es_tpm_command_get_random random = {
      .header = header(ES_TPM_COMMAND_TAG_NO_SESSIONS, ES_TPM_COMMAND_CODE_GET_RANDOM),
      .count = ES_TPM_COMMAND_PLATFORM_AUTH_SIZE};
  (void)firmware;
  grow(command, es_tpm_command_encode_get_random(&random, end_of(command), room_of(command)));
}

/* The bytes go into the next command, and are nowhere when it was given. */
static bool take_random(struct es_tpm_firmware *firmware, const uint8_t *response, uint32_t size) {
  struct es_tpm_command_random random;
  if (es_tpm_command_decode_random(response, size, &random) != ES_OK ||
      random.bytes.count != ES_TPM_COMMAND_PLATFORM_AUTH_SIZE) {
    return false;
  }
  const struct es_tpm_command_hierarchy_change_auth change = {
      .header = header(ES_TPM_COMMAND_TAG_SESSIONS, ES_TPM_COMMAND_CODE_HIERARCHY_CHANGE_AUTH),
      .hierarchy = ES_TPM_COMMAND_HANDLE_PLATFORM,
      .count = ES_TPM_COMMAND_PLATFORM_AUTH_SIZE,
      .password = random.bytes};
  return es_tpm_command_encode_hierarchy_change_auth(&change, firmware->command, sizeof firmware->command) != 0;
}

static void make_platform(struct es_tpm_firmware *firmware, struct command *command) {
  (void)firmware;
  grow(command, ES_TPM_COMMAND_HIERARCHY_CHANGE_AUTH_SIZE_MAX);
}

enum step { STARTUP, SELF_TEST, BANKS, PRESENCE, EXTENSION, RANDOM, PLATFORM, STEPS };

static const struct {
  const char *name;
  void (*make)(struct es_tpm_firmware *, struct command *);
  bool (*take)(struct es_tpm_firmware *, const uint8_t *response, uint32_t size);
} steps[STEPS] = {
    [STARTUP] = {.name = "startup", .make = make_startup},
    [SELF_TEST] = {.name = "self test", .make = make_self_test},
    [BANKS] = {.name = "banks of PCRs", .make = make_banks, .take = take_banks},
    [PRESENCE] = {.name = "physical presence", .make = make_presence},
    [EXTENSION] = {.name = "measurement", .make = make_extension},
    [RANDOM] = {.name = "random bytes", .make = make_random, .take = take_random},
    [PLATFORM] = {.name = "platform authorisation", .make = make_platform},
};

static void end(struct es_tpm_firmware *firmware, int error) {
  explicit_bzero(firmware->command, sizeof firmware->command);
  if (error != 0) {
    firmware->failed = firmware->step < STEPS ? steps[firmware->step].name : "reset";
    es_tpm_give_up(firmware->tpm);
  }
  firmware->done(firmware, error);
}

static void answered(struct es_tpm_request *request, const uint8_t *response, uint32_t size);

/* The next step that asks something. */
static void go_on(struct es_tpm_firmware *firmware) {
  for (; firmware->step < STEPS; firmware->step++) {
    struct command command = {.bytes = firmware->command, .room = sizeof firmware->command};
    steps[firmware->step].make(firmware, &command);
    if (command.failed) {
      end(firmware, -E2BIG);
      return;
    }
    if (command.size == 0) {
      continue;
    }
    es_store_be32(firmware->command + ES_TPM_COMMAND_HEADER_LENGTH_OFFSET, (uint32_t)command.size);
    firmware->request = (struct es_tpm_request){
        .command = firmware->command, .size = (uint32_t)command.size, .answered = answered, .context = firmware};
    if (!es_tpm_request(firmware->tpm, &firmware->request)) {
      end(firmware, -EPIPE);
    }
    return;
  }
  end(firmware, 0);
}

static void answered(struct es_tpm_request *request, const uint8_t *response, uint32_t size) {
  struct es_tpm_firmware *firmware = request->context;
  const enum step step = (enum step)firmware->step;
  struct es_tpm_command_header answer;
  if (step != RANDOM) {
    explicit_bzero(firmware->command, sizeof firmware->command);
  }
  if (response == NULL || es_tpm_command_decode_header(response, size, &answer) != ES_OK || answer.length != size) {
    end(firmware, -EPIPE);
    return;
  }
  if (step == PRESENCE) {
    take_presence(firmware, answer.code);
  } else if (answer.code != ES_TPM_COMMAND_RESPONSE_CODE_SUCCESS ||
             (steps[step].take != NULL && !steps[step].take(firmware, response, size))) {
    end(firmware, -EIO);
    return;
  }
  if (step == EXTENSION) {
    firmware->event++;
  } else {
    firmware->step++;
  }
  go_on(firmware);
}

static void was_reset(void *context, int error) {
  struct es_tpm_firmware *firmware = context;
  if (error != 0) {
    firmware->step = STEPS;
    end(firmware, error);
    return;
  }
  go_on(firmware);
}

void es_tpm_firmware_start(struct es_tpm_firmware *firmware) {
  firmware->banks = 0;
  firmware->again = false;
  firmware->failed = NULL;
  firmware->step = firmware->event = 0;
  es_tpm_reset(firmware->tpm, was_reset, firmware);
}
