/* The worker, `entresol-vm`: one virtual machine. The manager starts this same program under that name with one end of
 * a socket pair. Its first thread becomes the loop thread. */
#ifndef ES_PROCESS_WORKER_H
#define ES_PROCESS_WORKER_H

#define ES_WORKER_PROGRAM "entresol-vm"
#define ES_WORKER_SOCKET 3

/* Exit code: 0 when the last message said why the machine ended. */
int es_worker_main(void);

#endif
