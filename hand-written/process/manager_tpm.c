/* The manager's dealings with the machine's TPM: what the settings say of it, when it starts and ends, and that it is gone. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"

/* The folder where one is made that settings do not name. */
#define LOCAL_STATE "/var/lib/entresol"
#define LOCAL_CA LOCAL_STATE "/tpm-ca"

static const char *reason(int error) {
  return error == -EBUSY     ? "somebody else uses it"
         : error == -ENOSPC  ? "too small for a state"
         : error == -EINVAL  ? "neither a file nor a block device"
         : error == -EBADMSG ? "there is no counter in it"
                             : strerror(-error);
}

static bool say(const struct es_settings *settings, const void *member, const char *what, const char *why) {
  es_files_say(settings, member, what, why);
  return false;
}

static uint32_t banks_of(const struct es_settings_tpm_banks *banks) {
  return (banks->sha1 ? ES_TPM_CONTROL_BANKS_SHA1 : 0) | (banks->sha256 ? ES_TPM_CONTROL_BANKS_SHA256 : 0) |
         (banks->sha384 ? ES_TPM_CONTROL_BANKS_SHA384 : 0) | (banks->sha512 ? ES_TPM_CONTROL_BANKS_SHA512 : 0);
}

/* What only several keys together can say wrong. */
static bool makes_sense(const struct es_settings *settings) {
  const struct es_settings_tpm *tpm = &settings->tpm;
  const bool stored = tpm->state.kind != ES_SETTINGS_TPM_STATE_NONE;
  if (tpm->ephemeral && stored) {
    return say(settings, &tpm->state, "tpm", "an ephemeral TPM has no state");
  }
  if (!tpm->ephemeral && !stored) {
    return say(settings, &settings->tpm, "tpm", "needs a state, or to be ephemeral");
  }
  if (stored && tpm->key.kind == ES_SETTINGS_TPM_KEY_NONE) {
    return say(settings, &settings->tpm, "tpm", "its state needs a key");
  }
  return banks_of(&tpm->banks) != 0 || say(settings, &tpm->banks, "tpm", "needs a bank of PCRs");
}

static bool key_is_there(const struct es_settings *settings, const struct es_tpm_key_source *source) {
  uint8_t key[ES_TPM_CONTROL_KEY_SIZE];
  int error = es_tpm_key_read(source, key);
  explicit_bzero(key, sizeof key);
  return error == 0 ||
         say(settings, &settings->tpm.key, source->name, error == -EINVAL ? "a key has 32 bytes" : strerror(-error));
}

static struct es_tpm_key_source key_of(const struct es_settings_tpm_key *key) {
  switch (key->kind) {
  case ES_SETTINGS_TPM_KEY_FILE:
    return (struct es_tpm_key_source){.kind = ES_TPM_KEY_FILE, .name = key->as.file};
  case ES_SETTINGS_TPM_KEY_KEYRING:
    return (struct es_tpm_key_source){.kind = ES_TPM_KEY_KEYRING, .name = key->as.keyring};
  case ES_SETTINGS_TPM_KEY_NONE:
    break;
  }
  return (struct es_tpm_key_source){.kind = ES_TPM_KEY_NONE};
}

static bool open_store(const struct es_settings *settings, struct es_tpm_store *store, struct es_tpm_counter *counter) {
  const struct es_settings_tpm *tpm = &settings->tpm;
  const bool folder = tpm->state.kind == ES_SETTINGS_TPM_STATE_FOLDER;
  const char *path = folder                                            ? tpm->state.as.folder
                     : tpm->state.kind == ES_SETTINGS_TPM_STATE_DEVICE ? tpm->state.as.device
                                                                       : NULL;
  int error = es_tpm_store_open(store,
                                path == NULL ? ES_TPM_STORE_NONE
                                : folder     ? ES_TPM_STORE_FOLDER
                                             : ES_TPM_STORE_DEVICE,
                                path, NULL);
  if (error != 0) {
    return say(settings, &tpm->state, path, reason(error));
  }
  const char *file = tpm->rollback.kind == ES_SETTINGS_TPM_ROLLBACK_FILE ? tpm->rollback.as.file : NULL;
  error = es_tpm_counter_open(counter, path == NULL ? NULL : file, NULL);
  if (error != 0) {
    es_tpm_store_close(store);
    return say(settings, &tpm->rollback, file, reason(error));
  }
  return true;
}

static bool open_keeper(const struct es_settings *settings, const char *mode, const char *argument,
                        struct es_tpm_keeper *keeper) {
  struct es_tpm_store store;
  struct es_tpm_counter counter;
  const struct es_tpm_keeper_options options = {.machine = settings->name,
                                                .key = key_of(&settings->tpm.key),
                                                .banks = banks_of(&settings->tpm.banks),
                                                .mode = mode,
                                                .mode_argument = argument,
                                                .binary = -1};
  if (!makes_sense(settings) || !key_is_there(settings, &options.key) || !open_store(settings, &store, &counter)) {
    return false;
  }
  es_tpm_keeper_create(keeper, &options, &store, &counter);
  return true;
}

static const void *state_member(const struct es_settings *settings) {
  return settings->tpm.ephemeral ? (const void *)&settings->tpm : (const void *)&settings->tpm.state;
}

static bool start(struct es_manager *manager) {
  char why[256] = "";
  if (!es_tpm_keeper_start(manager->tpm, why, sizeof why)) {
    return say(manager->settings, state_member(manager->settings), "tpm", why);
  }
  es_manager_count(ES_MANAGER_TPMS_STARTED);
  manager->tpm_said = false;
  return true;
}

bool es_manager_tpm_open(struct es_manager *manager) {
  if (!manager->settings->has_tpm) {
    return true;
  }
  struct es_tpm_keeper *keeper = calloc(1, sizeof *keeper);
  if (keeper == NULL || !open_keeper(manager->settings, NULL, NULL, keeper)) {
    free(keeper);
    return false;
  }
  manager->tpm = keeper;
  if (!start(manager)) {
    return false;
  }
  const struct es_tpm_control_presence *kept = &keeper->presence;
  manager->presence = (struct es_tpm_presence){.request = kept->request,
                                               .argument = kept->argument,
                                               .last_request = kept->last_request,
                                               .last_response = kept->last_response};
  return true;
}

bool es_manager_tpm_check(const struct es_settings *settings) {
  struct es_tpm_keeper keeper;
  if (!settings->has_tpm) {
    return true;
  }
  if (!open_keeper(settings, NULL, NULL, &keeper)) {
    return false;
  }
  es_tpm_keeper_destroy(&keeper);
  return true;
}

/* Says it once, however it is noticed. */
static void notice_death(struct es_manager *manager) {
  if (!es_tpm_keeper_alive(manager->tpm) && !manager->tpm_said) {
    manager->tpm_said = true;
    es_manager_count(ES_MANAGER_TPMS_DIED);
    const int ended = manager->tpm->ended;
    es_say_error("the TPM's process died: %s %d; the guest has no TPM until it is reset",
                 WIFSIGNALED(ended) ? "signal" : "exit code",
                 WIFSIGNALED(ended) ? WTERMSIG(ended) : WEXITSTATUS(ended));
  }
}

bool es_manager_tpm_begin(struct es_manager *manager) {
  if (manager->tpm == NULL) {
    return true;
  }
  /* Only here does one that died come back: PCRs that are zero again under a running guest could be made to say anything. */
  if (!es_tpm_keeper_alive(manager->tpm) && !start(manager)) {
    return false;
  }
  if (!es_tpm_keeper_permit(manager->tpm)) {
    notice_death(manager); /* it hung */
    if (!start(manager)) {
      return false;
    }
    (void)es_tpm_keeper_permit(manager->tpm);
  }
  return true;
}

bool es_manager_tpm_tell(struct es_manager *manager, const struct es_worker *worker) {
  if (manager->tpm == NULL) {
    return true;
  }
  const int files[] = {manager->tpm->ring_file, manager->tpm->event, manager->tpm->life};
  manager->message = (struct es_message){
      .kind = ES_MESSAGE_TPM,
      .as.tpm.interface =
          manager->settings->tpm.interface == ES_SETTINGS_TPM_INTERFACE_TIS ? ES_MESSAGE_TPM_TIS : ES_MESSAGE_TPM_CRB,
      .as.tpm.presence = manager->presence};
  return es_manager_tell(manager, worker, files, sizeof files / sizeof *files);
}

void es_manager_tpm_wants(const struct es_manager *manager, struct pollfd *wait) {
  *wait = (struct pollfd){.fd = manager->tpm != NULL ? manager->tpm->socket : -1, .events = POLLIN};
}

void es_manager_tpm_hear(struct es_manager *manager, const struct pollfd *wait) {
  struct es_tpm_keeper *keeper = manager->tpm;
  if (keeper == NULL) {
    return;
  }
  if (wait->revents != 0 && keeper->socket == wait->fd) {
    es_tpm_keeper_hear(keeper);
  }
  for (; manager->tpm_counted < keeper->stores; manager->tpm_counted++) {
    es_manager_count(ES_MANAGER_TPM_STATES_STORED);
  }
  for (; manager->tpm_failures_counted < keeper->store_failures; manager->tpm_failures_counted++) {
    es_manager_count(ES_MANAGER_TPM_STATES_NOT_STORED);
  }
  notice_death(manager);
}

void es_manager_tpm_close(struct es_manager *manager, bool in_order) {
  if (manager->tpm == NULL) {
    return;
  }
  if (in_order) {
    const struct es_tpm_presence *left = &manager->presence;
    manager->tpm->presence = (struct es_tpm_control_presence){.request = left->request,
                                                              .argument = left->argument,
                                                              .last_request = left->last_request,
                                                              .last_response = left->last_response};
    (void)es_tpm_keeper_power_off(manager->tpm);
  }
  es_tpm_keeper_destroy(manager->tpm);
  free(manager->tpm);
  manager->tpm = NULL;
}

/* The one that nobody named is made. */
static bool folder_is_there(const struct es_settings *settings, const char *ca) {
  struct stat folder;
  if (settings->tpm.ca == NULL) {
    (void)mkdir(LOCAL_STATE, 0755);
    (void)mkdir(LOCAL_CA, 0700);
  }
  int error = stat(ca, &folder) != 0 ? errno : S_ISDIR(folder.st_mode) ? 0 : ENOTDIR;
  return error == 0 || say(settings, settings->tpm.ca != NULL ? (const void *)&settings->tpm.ca : &settings->tpm, ca,
                           strerror(error));
}

static int manufacture(const struct es_settings *settings) {
  struct es_tpm_keeper keeper;
  char why[256] = "";
  if (!settings->has_tpm || settings->tpm.ephemeral) {
    es_say_error("the settings have no TPM that is kept");
    return ES_EXIT_ERROR;
  }
  const char *ca = settings->tpm.ca != NULL ? settings->tpm.ca : LOCAL_CA;
  if (!folder_is_there(settings, ca)) {
    return ES_EXIT_ERROR;
  }
  if (!open_keeper(settings, "manufacture", ca, &keeper)) {
    return ES_EXIT_ERROR;
  }
  static uint8_t state[ES_TPM_STORE_SIZE_MAX];
  bool good = false;
  const ssize_t size = es_tpm_store_load(&keeper.store, state, sizeof state);
  if (size != -ENOENT) {
    (void)snprintf(why, sizeof why, "%s",
                   size == -EBADMSG             ? "there is something already, which is no state or a damaged one"
                   : size < 0 && size != -EFBIG ? strerror((int)-size)
                                                : "there is a state already");
  } else {
    good = es_tpm_keeper_start(&keeper, why, sizeof why);
  }
  es_tpm_keeper_destroy(&keeper);
  if (!good) {
    if (why[0] != '\0') {
      (void)say(settings, state_member(settings), "tpm", why);
    }
    return ES_EXIT_ERROR;
  }
  printf("%s: a TPM was made; its keys are certified by %s/ca-cert.pem\n", settings->name, ca);
  return 0;
}

int es_manager_tpm_manufacture(const char *settings_path) {
  struct es_settings *settings = NULL;
  char *errors = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&errors, &size);
  if (out == NULL) {
    return ES_EXIT_ERROR;
  }
  int error = es_settings_load(settings_path, &settings, out);
  fclose(out);
  es_say_lines(errors);
  free(errors);
  int exit_code = error == 0 ? manufacture(settings) : ES_EXIT_ERROR;
  es_settings_free(settings);
  return exit_code;
}
