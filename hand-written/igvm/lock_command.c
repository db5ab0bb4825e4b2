/* `entresol-igvm lock`: the lock belongs to a tree, and so do the scripts that read and write it (scripts/igvm/). */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/igvm/commands.h"
#include "hand-written/igvm/say.h"

#define WORDS_MAX 8

/* The folder `scripts` of the tree that this is run in, from the working folder upwards. */
static bool find_scripts(char scripts[PATH_MAX]) {
  char folder[PATH_MAX];
  if (getcwd(folder, sizeof folder) == NULL) {
    return false;
  }
  for (;;) {
    char script[PATH_MAX];
    const int size = snprintf(script, sizeof script, "%s/scripts/igvm/__main__.py", folder);
    if (size > 0 && (size_t)size < sizeof script && access(script, R_OK) == 0) {
      (void)snprintf(scripts, PATH_MAX, "%.*s", (int)(strlen(script) - strlen("/igvm/__main__.py")), script);
      return true;
    }
    char *slash = strrchr(folder, '/');
    if (slash == NULL || slash == folder) {
      return false;
    }
    *slash = '\0';
  }
}

int es_igvm_lock_command(int count, char **words) {
  static char python[] = "/usr/bin/python3", option[] = "-m", package[] = "igvm", lock[] = "lock";
  char scripts[PATH_MAX];
  char *arguments[WORDS_MAX + 5] = {python, option, package, lock};
  for (int i = 0; i < count; i++) {
    if (count > WORDS_MAX || (strcmp(words[i], "--update") != 0 && strcmp(words[i], "--refresh") != 0)) {
      return es_igvm_usage();
    }
    arguments[4 + i] = words[i];
  }
  if (!find_scripts(scripts)) {
    es_igvm_say("lock: this is no tree of Entresol: there is no scripts/igvm here or above");
    return ES_IGVM_EXIT_TROUBLE;
  }
  if (setenv("PYTHONPATH", scripts, 1) != 0 || setenv("PYTHONDONTWRITEBYTECODE", "1", 1) != 0 ||
      execv(python, arguments) != 0) {
    es_igvm_say("lock: %s: %s", python, strerror(errno));
  }
  return ES_IGVM_EXIT_TROUBLE;
}
