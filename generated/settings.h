/* Generated from specs/settings/settings.yaml; change that and run python3 -m generator.
 * What a person writes about one virtual machine. `entresol check FILE` reads it and says what is wrong and where. */
#ifndef ES_GENERATED_SETTINGS_H
#define ES_GENERATED_SETTINGS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "runtime/settings.h"

#define ES_SETTINGS_KERNEL_COMMAND_LINE_MAX 0x7ffu
#define ES_SETTINGS_BACKING_MEMORY_MIN 0x100000u
#define ES_SETTINGS_BACKING_MEMORY_MAX 0x1000000000ull
#define ES_SETTINGS_DISK_LUN_MIN 0u
#define ES_SETTINGS_DISK_LUN_MAX 63u
#define ES_SETTINGS_DISK_SERIAL_NUMBER_MAX 32u
#define ES_SETTINGS_DISK_VENDOR_MAX 8u
#define ES_SETTINGS_DISK_PRODUCT_MAX 16u
#define ES_SETTINGS_DISK_BLOCK_SIZE_DEFAULT 512u
#define ES_SETTINGS_CONTROLLER_SUB_CHANNELS_MIN 0u
#define ES_SETTINGS_CONTROLLER_SUB_CHANNELS_MAX 63u
#define ES_SETTINGS_CONTROLLER_SUB_CHANNELS_DEFAULT 63u
#define ES_SETTINGS_CONTROLLER_DISKS_MAX 64u
#define ES_SETTINGS_CONTROL_SHUTDOWN_SECONDS_MIN 1u
#define ES_SETTINGS_CONTROL_SHUTDOWN_SECONDS_MAX 0xe10u
#define ES_SETTINGS_CONTROL_SHUTDOWN_SECONDS_DEFAULT 90u
#define ES_SETTINGS_TPM_KEY_KEYRING_MAX 255u
#define ES_SETTINGS_VM_MEMORY_MIN 0x4000000u
#define ES_SETTINGS_VM_MEMORY_MAX 0x4000000000ull
#define ES_SETTINGS_VM_MEMORY_DEFAULT 0x20000000u
#define ES_SETTINGS_VM_PROCESSORS_MIN 1u
#define ES_SETTINGS_VM_PROCESSORS_MAX 64u
#define ES_SETTINGS_VM_PROCESSORS_DEFAULT 1u
#define ES_SETTINGS_VM_STORAGE_MAX 4u

/* A Linux kernel that is entered directly. */
struct es_settings_kernel {
  const char *image; /* A bzImage. */
  const char *initrd; /* The initial RAM disk. */
  const char *command_line; /* The kernel's command line. */
};

enum es_settings_serial_port_kind {
  ES_SETTINGS_SERIAL_PORT_STDIO, /* Standard input and output of `entresol run`. */
  ES_SETTINGS_SERIAL_PORT_NONE, /* Nobody; bytes are dropped. */
  ES_SETTINGS_SERIAL_PORT_SOCKET, /* A Unix socket that takes one client at a time. */
  ES_SETTINGS_SERIAL_PORT_FILE, /* A file, appended to; there is no input. */
};

/* Where a serial port's bytes go to and come from. */
struct es_settings_serial_port {
  enum es_settings_serial_port_kind kind;
  union {
    const char *socket; /* A Unix socket that takes one client at a time. */
    const char *file; /* A file, appended to; there is no input. */
  } as;
};

/* Two 16550A ports. */
struct es_settings_serial {
  struct es_settings_serial_port console; /* The first port, ttyS0 in Linux. */
  struct es_settings_serial_port second; /* The second port, ttyS1 in Linux. */
};

enum es_settings_backing_kind {
  ES_SETTINGS_BACKING_FILE, /* A raw image file or a block device. */
  ES_SETTINGS_BACKING_MEMORY, /* Memory of the paravisor, lost when the machine ends. */
};

/* Where a disk's blocks are. */
struct es_settings_backing {
  enum es_settings_backing_kind kind;
  union {
    const char *file; /* A raw image file or a block device. */
    uint64_t memory; /* Memory of the paravisor, lost when the machine ends. */
  } as;
};

/* A logical unit. */
struct es_settings_disk {
  uint32_t lun; /* The logical unit number. */
  struct es_settings_backing backing; /* Where the blocks are. */
  bool read_only; /* Whether the guest may not write. */
  /* The serial number in VPD page 80h. Without one it is made from the name of controller and LUN. */
  const char *serial_number;
  const char *vendor; /* The vendor identification in INQUIRY. */
  const char *product; /* The product identification in INQUIRY. */
  uint32_t block_size; /* Bytes of a logical block. */
};

/* A synthetic SCSI controller. */
struct es_settings_controller {
  const char *name; /* The controller's name for `entresol ctl`. */
  uint32_t sub_channels; /* Most sub-channels offered; never more than processors less one. */
  struct es_settings_disk *disks; /* Its logical units. */
  uint32_t disks_count;
};

/* The VMBus. */
struct es_settings_vmbus {
  uint32_t highest_version; /* The highest protocol version that is accepted from the guest. */
};

/* The control socket. */
struct es_settings_control {
  const char *socket; /* Where the socket is; /run/entresol/NAME.sock without it. */
  /* Seconds that the guest has to power itself off after `entresol ctl poweroff` before it is stopped. */
  uint32_t shutdown_seconds;
};

/* Packets of all channels, VMBus messages and hypercalls, from the guest's start on; `entresol ctl capture` later. */
struct es_settings_capture {
  const char *file; /* A pcapng file for Wireshark, overwritten. Without it nothing is captured. */
};

enum es_settings_tpm_state_kind {
  ES_SETTINGS_TPM_STATE_NONE, /* Nowhere. */
  ES_SETTINGS_TPM_STATE_FOLDER, /* A folder that is this machine's alone. */
  ES_SETTINGS_TPM_STATE_DEVICE, /* A block device, or a file, of 520 KiB or more, zeros at first. */
};

/* Where a TPM's sealed state is kept. */
struct es_settings_tpm_state {
  enum es_settings_tpm_state_kind kind;
  union {
    const char *folder; /* A folder that is this machine's alone. */
    const char *device; /* A block device, or a file, of 520 KiB or more, zeros at first. */
  } as;
};

enum es_settings_tpm_key_kind {
  ES_SETTINGS_TPM_KEY_NONE, /* There is none. */
  ES_SETTINGS_TPM_KEY_FILE, /* A file with its bytes. */
  ES_SETTINGS_TPM_KEY_KEYRING, /* The description of a key of type `user` in the kernel's keyring. */
};

/* A key of 32 bytes. */
struct es_settings_tpm_key {
  enum es_settings_tpm_key_kind kind;
  union {
    const char *file; /* A file with its bytes. */
    const char *keyring; /* The description of a key of type `user` in the kernel's keyring. */
  } as;
};

enum es_settings_tpm_rollback_kind {
  ES_SETTINGS_TPM_ROLLBACK_NONE, /* An older state is not told from the last one. */
  /* A file with the counter, best on another file system than the state; made when there is no state yet. */
  ES_SETTINGS_TPM_ROLLBACK_FILE,
};

/* A counter beside the state. */
struct es_settings_tpm_rollback {
  enum es_settings_tpm_rollback_kind kind;
  union {
    /* A file with the counter, best on another file system than the state; made when there is no state yet. */
    const char *file;
  } as;
};

/* Banks of PCRs. */
struct es_settings_tpm_banks {
  bool sha1; /* SHA-1, for guests that know nothing better. */
  bool sha256; /* SHA-256. */
  bool sha384; /* SHA-384. */
  bool sha512; /* SHA-512. */
};

enum es_settings_tpm_interface {
  ES_SETTINGS_TPM_INTERFACE_CRB,
  ES_SETTINGS_TPM_INTERFACE_TIS,
};

/* A TPM 2.0, done by a process of its own. */
struct es_settings_tpm {
  enum es_settings_tpm_interface interface; /* How the guest talks to it. */
  struct es_settings_tpm_state state; /* Where its sealed state is kept. */
  struct es_settings_tpm_key key; /* What its state is sealed with. */
  struct es_settings_tpm_rollback rollback; /* How a state that is older than the last one is known. */
  bool ephemeral; /* Whether the TPM is a new one at each start, and nothing of it is kept. */
  struct es_settings_tpm_banks banks; /* The banks of PCRs that a new TPM has. */
  /* A folder with `ca-key.pem` and `ca-cert.pem`, by which `entresol tpm manufacture` certifies the TPM's keys; both
   * are made when they are not there. */
  const char *ca;
};

/* One virtual machine. */
struct es_settings {
  struct es_settings_file *file; /* owns everything here */
  const char *name; /* The machine's name: letters, digits and dashes. It names the control socket. */
  uint64_t memory; /* The guest's memory. */
  uint32_t processors; /* The guest's virtual processors. */
  struct es_settings_kernel kernel; /* What the guest starts with. */
  struct es_settings_serial serial; /* The guest's serial ports. */
  struct es_settings_controller *storage; /* Storage controllers on the VMBus. */
  uint32_t storage_count;
  struct es_settings_vmbus vmbus; /* The bus that the guest's devices are on. */
  struct es_settings_control control; /* How the running machine is controlled. */
  struct es_settings_capture capture; /* What is kept of the guest's talk with the paravisor. */
  struct es_settings_tpm tpm; /* A TPM 2.0. Without it the guest has none. */
  bool has_tpm;
};

/* 0, or a negative errno after every error was printed as `FILE:LINE:COLUMN: error: …`; -EINVAL when the text is at
 * fault. */
int es_settings_load(const char *path, struct es_settings **out, FILE *errors);

/* The same from memory; `name` stands for the file in errors. */
int es_settings_parse(const char *name, const void *bytes, size_t size, struct es_settings **out, FILE *errors);

/* As load, of measured settings and of those that may come from outside. */
int es_settings_load_outside(const char *path, const char *outside, struct es_settings **out, FILE *errors);

/* The same from memory. */
int es_settings_parse_outside(const struct es_settings_text *measured, const struct es_settings_text *outside,
                              struct es_settings **out, FILE *errors);
void es_settings_free(struct es_settings *settings);

/* Where the file gives a member's value; false for a default. */
bool es_settings_where(const struct es_settings *settings, const void *member, struct es_setting_place *place);

#endif
