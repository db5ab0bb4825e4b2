/* The TPM of a machine in the worker: its interface in front of its process, and what firmware does with it before the guest runs.
 * Without a TPM's process there is nothing, and these do nothing. Loop thread. */
#ifndef ES_PROCESS_VM_TPM_H
#define ES_PROCESS_VM_TPM_H

#include <stdio.h>

#include "hand-written/boot/boot.h"
#include "hand-written/tpm/interface.h"

struct es_vm;
struct es_vm_tpm;

/* After the platform. 0 or negative errno. */
int es_vm_tpm_create(struct es_vm *vm);
/* What the boot loader is to tell the guest of, and whom it tells of what it loads. */
void es_vm_tpm_prepare(struct es_vm *vm, struct es_boot_config *config);
/* After the guest was loaded, before it runs: measures it and leaves the log where ACPI says. Turns the loop meanwhile. A TPM that fails
 * is no error, the guest then has one that says so; one that does not answer at all is. 0 or negative errno. */
int es_vm_tpm_power_on(struct es_vm *vm);
/* Banks were changed: the guest has to be reset to see them. */
bool es_vm_tpm_again(const struct es_vm *vm);
/* Of a machine that is held: whether the TPM has no command, or there is none. */
bool es_vm_tpm_quiet(const struct es_vm *vm);
/* What the guest has left for its next start; all zeros without a TPM. */
void es_vm_tpm_presence(const struct es_vm *vm, struct es_tpm_presence *presence);

#endif
