/* entresol-tpm-pipe: a TPM on standard input and output, for programs that speak to one so (tss2-tcti-cmd). Manager and machine in one
 * process; the TPM is the same worker behind the same filter. */
#ifndef ES_TPM_WORKER_PIPE_H
#define ES_TPM_WORKER_PIPE_H

#define ES_TPM_PIPE_PROGRAM "entresol-tpm-pipe"

int es_tpm_pipe_main(int count, char **words);

#endif
