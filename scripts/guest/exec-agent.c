/*
 * Runs the host's commands inside the demo guest, over the second serial port.
 *
 * Who starts it: systemd, entresol-exec.service, one process for the life of the guest. It owns the serial port and one
 * child at a time. Single-threaded.
 *
 * The conversation is lines of text, some followed by as many raw bytes as the line says and a newline:
 *   guest: "entresol-exec 1 PID@BOOT-ID"                once a second until the host speaks; another one says that
 *                                                       the guest or this process was started anew
 *   host:  "hello"                                      the same line is said again
 *   host:  "run COUNT" + the command for `sh -c`        COUNT at most COMMAND_MAX
 *   guest: "out COUNT" + bytes, "err COUNT" + bytes     what the command prints, in order per stream
 *   guest: "exit STATUS"                                128 + N when signal N ended it
 *   host:  "poweroff"                                   the guest goes down in an orderly way
 * A command that is too long is answered by "bad length". Other lines are passed over: what the host said before the port
 * was open may have arrived in part.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

enum { COMMAND_MAX = 4096, LINE_MAX_BYTES = 64, CHUNK = 4096, HELLO_MS = 1000 };

static void fail(const char *what) {
  fprintf(stderr, "exec-agent: error: %s: %s\n", what, strerror(errno));
  exit(EXIT_FAILURE);
}

static int open_port(const char *path) {
  int port = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  struct termios mode;
  if (port < 0 || tcgetattr(port, &mode) != 0) {
    fail(path);
  }
  cfmakeraw(&mode);
  mode.c_cflag |= CLOCAL | CREAD;
  if (cfsetspeed(&mode, B115200) != 0 || tcsetattr(port, TCSANOW, &mode) != 0) {
    fail(path);
  }
  return port;
}

static void send_all(int port, const void *bytes, size_t count) {
  const char *at = bytes;
  while (count > 0) {
    ssize_t written = write(port, at, count);
    if (written < 0 && errno != EINTR) {
      fail("write");
    }
    if (written > 0) {
      at += written;
      count -= (size_t)written;
    }
  }
}

static void send_block(int port, const char *kind, const char *bytes, size_t count) {
  char line[LINE_MAX_BYTES];
  int length = snprintf(line, sizeof line, "%s %zu\n", kind, count);
  send_all(port, line, (size_t)length);
  send_all(port, bytes, count);
  send_all(port, "\n", 1);
}

static char read_byte(int port) {
  char byte = 0;
  ssize_t got;
  while ((got = read(port, &byte, 1)) != 1) {
    if (got == 0 || errno != EINTR) {
      fail("read");
    }
  }
  return byte;
}

static void say_hello(int port) {
  char boot[LINE_MAX_BYTES] = "unknown\n";
  FILE *file = fopen("/proc/sys/kernel/random/boot_id", "re");
  if (file == NULL || fgets(boot, sizeof boot, file) == NULL) {
    fail("boot_id");
  }
  fclose(file);
  char line[2 * LINE_MAX_BYTES];
  int length = snprintf(line, sizeof line, "entresol-exec 1 %d@%s", (int)getpid(), boot);
  send_all(port, line, (size_t)length);
}

static pid_t start_shell(const char *command, int out, int err) {
  pid_t child = fork();
  if (child != 0) {
    return child;
  }
  int nothing = open("/dev/null", O_RDONLY);
  if (setsid() < 0 || dup2(nothing, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0 || chdir("/root") != 0) {
    _exit(125);
  }
  close_range(3, ~0U, 0);
  execl("/bin/sh", "sh", "-c", command, (char *)NULL);
  _exit(125);
}

/* Passes on what is there now; false when the stream has ended or has nothing more to say at this moment. */
static bool forward(int port, struct pollfd *stream, const char *kind) {
  char bytes[CHUNK];
  ssize_t got = read(stream->fd, bytes, sizeof bytes);
  if (got > 0) {
    send_block(port, kind, bytes, (size_t)got);
    return true;
  }
  if (got == 0) {
    stream->fd = -1;
  }
  return false;
}

static int open_pipe(int *write_end) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) {
    fail("pipe");
  }
  *write_end = ends[1];
  return ends[0];
}

/* The command has ended when its shell has: what it left in the background keeps running, unheard. */
static void run(int port, const char *command) {
  int out_end;
  int err_end;
  struct pollfd streams[2] = {{.events = POLLIN}, {.events = POLLIN}};
  streams[0].fd = open_pipe(&out_end);
  streams[1].fd = open_pipe(&err_end);
  const int ours[2] = {streams[0].fd, streams[1].fd};
  static const char *const kinds[2] = {"out", "err"};
  pid_t child = start_shell(command, out_end, err_end);
  if (child < 0) {
    fail("fork");
  }
  close(out_end);
  close(err_end);
  int status = 0;
  bool ended = false;
  while (!ended) {
    poll(streams, 2, streams[0].fd < 0 && streams[1].fd < 0 ? 10 : 100);
    ended = waitpid(child, &status, WNOHANG) == child;
    for (int i = 0; i < 2; i++) {
      while (streams[i].fd >= 0 && forward(port, &streams[i], kinds[i]) && ended) {
      }
    }
  }
  close(ours[0]);
  close(ours[1]);
  char line[LINE_MAX_BYTES];
  int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  int length = snprintf(line, sizeof line, "exit %d\n", code);
  send_all(port, line, (size_t)length);
}

static void obey(int port, const char *line) {
  unsigned count = 0;
  char end = 0;
  if (strcmp(line, "poweroff") == 0) {
    sync();
    execl("/bin/systemctl", "systemctl", "poweroff", "--force", (char *)NULL);
    fail("systemctl");
  }
  if (strcmp(line, "hello") == 0) {
    say_hello(port);
    return;
  }
  if (sscanf(line, "run %u%c", &count, &end) != 1) {
    return;
  }
  if (count > COMMAND_MAX) {
    static const char answer[] = "bad length\n";
    send_all(port, answer, sizeof answer - 1);
    return;
  }
  char command[COMMAND_MAX + 1];
  for (unsigned i = 0; i < count; i++) {
    command[i] = read_byte(port);
  }
  command[count] = 0;
  run(port, command);
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fputs("usage: exec-agent PORT\n", stderr);
    return EXIT_FAILURE;
  }
  int port = open_port(argv[1]);
  struct pollfd heard = {.fd = port, .events = POLLIN};
  do {
    say_hello(port);
  } while (poll(&heard, 1, HELLO_MS) == 0);
  for (;;) {
    char line[LINE_MAX_BYTES];
    size_t length = 0;
    char byte;
    while ((byte = read_byte(port)) != '\n') {
      if (length < sizeof line - 1) {
        line[length++] = byte;
      }
    }
    line[length] = 0;
    obey(port, line);
  }
}
