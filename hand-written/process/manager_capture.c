/* The manager's end of a capture: the worker writes into a pipe, and this is who reads it: into a file, or as parts of an
 * answer to the client that asked for them. The worker has no file, and a slow disk or client is not its business. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"
#include "runtime/scalar.h"
#include "runtime/whole.h"

#define FINISH_MILLISECONDS 10000
#define PAUSE_MILLISECONDS 2000

/* Negative errno when it cannot be. */
static int open_file(const char *path) {
  struct stat about;
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600);
  if (fd < 0) {
    return -errno;
  }
  int error = fstat(fd, &about) != 0 ? errno : S_ISREG(about.st_mode) || S_ISCHR(about.st_mode) ? 0 : EINVAL;
  if (error == 0 && fcntl(fd, F_SETFL, 0) != 0) {
    error = errno;
  }
  if (error != 0) {
    close(fd);
    return -error;
  }
  return fd;
}

static void close_pipe(struct es_manager_capture *capture) {
  if (capture->pipe >= 0) {
    close(capture->pipe);
    capture->pipe = -1;
  }
}

/* Nothing is captured any more; a client that had it is told why. */
static void end(struct es_manager *manager, enum es_control_status status, const char *why) {
  struct es_manager_capture *capture = &manager->capture;
  close_pipe(capture);
  if (capture->file >= 0) {
    close(capture->file);
    capture->file = -1;
  }
  if (capture->client != NULL) {
    struct es_client *client = capture->client;
    capture->client = NULL;
    client->streams = false;
    es_manager_send_part(client, status, why, strlen(why));
  }
  capture->wanted = false;
}

/* The worker took the other end. */
static void take_pipe(struct es_manager *manager, int pipe) {
  struct es_manager_capture *capture = &manager->capture;
  capture->pipe = pipe;
  capture->received = 0;
  capture->total = UINT64_MAX;
  capture->worker = manager->worker.pid;
}

bool es_manager_capture_tell(struct es_manager *manager) {
  int ends[2];
  if (!manager->capture.wanted) {
    return true;
  }
  close_pipe(&manager->capture);
  if (pipe2(ends, O_CLOEXEC) != 0) {
    return false;
  }
  manager->message = (struct es_message){.kind = ES_MESSAGE_CAPTURE_START};
  bool told = es_message_send(manager->worker.socket, &manager->message, &ends[1], 1) == 0;
  close(ends[1]);
  take_pipe(manager, ends[0]);
  return told;
}

/* Gives the worker that runs now a pipe to write into. *why when it cannot be. */
static bool connect_worker(struct es_manager *manager, const char **why) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    *why = strerror(errno);
    return false;
  }
  const struct es_message question = {.kind = ES_MESSAGE_CAPTURE_START};
  const struct es_message_answer *answer = es_manager_ask(manager, &question, &ends[1], 1);
  close(ends[1]);
  if (answer == NULL || answer->refused) {
    *why = answer != NULL ? answer->text : "the machine does not answer";
    close(ends[0]);
    return false;
  }
  take_pipe(manager, ends[0]);
  return true;
}

bool es_manager_capture_open(struct es_manager *manager) {
  const char *const *path = (const char *const *)&manager->settings->capture.file;
  if (*path == NULL) {
    return true;
  }
  manager->capture.file = open_file(*path);
  if (manager->capture.file < 0) {
    es_files_say(manager->settings, path, *path, strerror(-manager->capture.file));
    manager->capture.file = -1;
    return false;
  }
  manager->capture.wanted = true;
  return true;
}

enum es_control_status es_manager_capture_start(struct es_manager *manager, const char *path, FILE *out) {
  struct es_manager_capture *capture = &manager->capture;
  const char *why = "";
  bool streams = strcmp(path, "-") == 0;
  if (capture->wanted || capture->pipe >= 0) {
    fputs("a capture is running\n", out);
    return ES_CONTROL_STATUS_REFUSED;
  }
  int file = streams ? -1 : open_file(path);
  if (!streams && file < 0) {
    fprintf(out, "%s\n", strerror(-file));
    return ES_CONTROL_STATUS_REFUSED;
  }
  /* One that has not started yet gets its pipe when it has. */
  capture->worker = 0;
  if (manager->worker.started && !connect_worker(manager, &why)) {
    fprintf(out, "%s\n", why);
    if (file >= 0) {
      close(file);
    }
    return ES_CONTROL_STATUS_REFUSED;
  }
  capture->file = file;
  capture->wanted = true;
  if (streams) {
    capture->client = manager->asking;
    capture->client->streams = true;
    return ES_CONTROL_STATUS_MORE;
  }
  return ES_CONTROL_STATUS_DONE;
}

static void fail(struct es_manager *manager, int error) {
  es_manager_count(ES_MANAGER_CAPTURES_FAILED);
  es_say_error("the capture is stopped: %s", strerror(error));
  end(manager, ES_CONTROL_STATUS_REFUSED, strerror(error));
}

/* One read of the pipe, which poll() said has something. */
static void move_part(struct es_manager *manager) {
  struct es_manager_capture *capture = &manager->capture;
  char bytes[65536];
  ssize_t size = read(capture->pipe, bytes, sizeof bytes);
  if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
    return;
  }
  if (size <= 0) {
    /* The worker is gone; a new one goes on where this one ended. */
    close_pipe(capture);
    if (!capture->wanted) {
      end(manager, ES_CONTROL_STATUS_DONE, "");
    }
    return;
  }
  capture->received += (uint64_t)size;
  int error = capture->file >= 0 ? es_write_whole(capture->file, bytes, (size_t)size) : 0;
  if (error != 0) {
    fail(manager, -error);
  } else if (capture->client != NULL &&
             !es_manager_send_part(capture->client, ES_CONTROL_STATUS_MORE, bytes, (size_t)size)) {
    fail(manager, ENOMEM);
  }
}

/* Everything has come, and a client has it all. */
static void end_when_complete(struct es_manager *manager) {
  const struct es_manager_capture *capture = &manager->capture;
  if (capture->pipe >= 0 && capture->received >= capture->total &&
      (capture->client == NULL || capture->client->answer == NULL)) {
    end(manager, ES_CONTROL_STATUS_DONE, "");
  }
}

void es_manager_capture_wants(const struct es_manager *manager, struct pollfd *wait) {
  const struct es_manager_capture *capture = &manager->capture;
  bool room = capture->client == NULL || capture->client->answer == NULL;
  *wait = (struct pollfd){.fd = room ? capture->pipe : -1, .events = POLLIN};
}

void es_manager_capture_move(struct es_manager *manager, const struct pollfd *wait) {
  struct es_manager_capture *capture = &manager->capture;
  const char *why = "";
  if (wait->revents != 0 && wait->fd == capture->pipe && capture->pipe >= 0) {
    move_part(manager);
  }
  end_when_complete(manager);
  if (capture->wanted && capture->pipe < 0 && manager->worker.started && !manager->worker.ended &&
      manager->worker.pid != capture->worker && !connect_worker(manager, &why)) {
    es_manager_count(ES_MANAGER_CAPTURES_FAILED);
    es_say_error("the capture is stopped: %s", why);
    end(manager, ES_CONTROL_STATUS_REFUSED, why);
  }
}

bool es_manager_capture_pending(const struct es_manager *manager) {
  const struct es_manager_capture *capture = &manager->capture;
  return capture->pipe >= 0 || (capture->client != NULL && capture->client->answer != NULL);
}

/* Asks the worker for the end, and how much there is until then. */
static bool ask_for_end(struct es_manager *manager) {
  const struct es_message question = {.kind = ES_MESSAGE_CAPTURE_STOP};
  manager->capture.wanted = false;
  const struct es_message_answer *answer =
      manager->capture.pipe >= 0 ? es_manager_ask(manager, &question, NULL, 0) : NULL;
  return answer != NULL && es_scalar_integer(answer->text, &manager->capture.total);
}

/* Moves what the worker still has, for a bounded time. False: not all of it. */
static bool drain(struct es_manager *manager, int milliseconds) {
  const struct es_manager_capture *capture = &manager->capture;
  int64_t until = es_manager_now() + milliseconds;
  while (capture->pipe >= 0 && capture->received < capture->total) {
    struct pollfd wait;
    es_manager_capture_wants(manager, &wait);
    struct es_client *client = wait.fd < 0 ? capture->client : NULL;
    if (client != NULL) {
      wait = (struct pollfd){.fd = client->fd, .events = POLLOUT};
    }
    int64_t left = until - es_manager_now();
    if (left <= 0 || (poll(&wait, 1, (int)left) < 0 && errno != EINTR)) {
      return false;
    }
    if (wait.revents != 0 && client != NULL) {
      es_manager_serve(manager, client, wait.revents);
    } else if (wait.revents != 0) {
      move_part(manager);
    }
  }
  return capture->received >= capture->total;
}

enum es_control_status es_manager_capture_stop(struct es_manager *manager, FILE *out) {
  struct es_manager_capture *capture = &manager->capture;
  if (!capture->wanted) {
    fputs("nothing is captured\n", out);
    return ES_CONTROL_STATUS_REFUSED;
  }
  /* A client has its own pace; a file is complete when this returns. */
  bool follows = ask_for_end(manager);
  if (follows && capture->file >= 0) {
    (void)drain(manager, FINISH_MILLISECONDS);
  }
  if (!follows || capture->file >= 0) {
    end(manager, ES_CONTROL_STATUS_DONE, "");
  }
  return ES_CONTROL_STATUS_DONE;
}

void es_manager_capture_pause(struct es_manager *manager) {
  struct es_manager_capture *capture = &manager->capture;
  if (!capture->wanted || capture->pipe < 0) {
    return;
  }
  capture->wanted = ask_for_end(manager) && drain(manager, PAUSE_MILLISECONDS);
  if (capture->wanted) {
    close_pipe(capture);
    capture->worker = 0;
  } else {
    fail(manager, ETIMEDOUT);
  }
}

void es_manager_capture_client_left(struct es_manager *manager, struct es_client *client) {
  if (manager->capture.client == client) {
    manager->capture.client = NULL;
    (void)ask_for_end(manager);
    end(manager, ES_CONTROL_STATUS_DONE, "");
  }
}

void es_manager_capture_close(struct es_manager *manager) {
  struct es_client *client = manager->capture.client;
  end(manager, ES_CONTROL_STATUS_DONE, "");
  if (client != NULL) {
    es_manager_serve(manager, client, POLLOUT); /* nobody will later */
  }
}
