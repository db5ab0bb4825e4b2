/* A program that workers may be made of. The manager's; one thread. */
#ifndef ES_PROCESS_BINARY_H
#define ES_PROCESS_BINARY_H

#include <stddef.h>

/* Opens the program and asks it which it is: whoever does not answer as an Entresol that speaks our protocol is refused. What was
 * asked is what will run: the file is named once. Descriptor, or -1 and *why says why not. `version` gets its version. */
int es_binary_open(const char *path, char *version, size_t room, const char **why);

#endif
