/* Unix sockets by their paths, for the manager, its serial ports and whoever speaks to it. The caller's thread. */
#ifndef ES_PROCESS_SOCKETS_H
#define ES_PROCESS_SOCKETS_H

/* A listening Unix socket, mode 0600. Descriptor or negative errno; -EADDRINUSE: somebody answers there. */
int es_listen_at(const char *path);
/* A descriptor or negative errno; `type` is SOCK_STREAM or SOCK_SEQPACKET. */
int es_connect_at(const char *path, int type);

#endif
