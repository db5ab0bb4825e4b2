/* The manager's end of the control socket. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"

bool es_manager_listen(struct es_manager *manager) {
  manager->control = es_listen_at(manager->control_path);
  if (manager->control < 0) {
    es_files_say(manager->settings, &manager->settings->control.socket, manager->control_path,
                 manager->control == -EADDRINUSE ? "another machine answers there" : strerror(-manager->control));
    return false;
  }
  return true;
}

static void close_client(struct es_client *client) {
  close(client->fd);
  free(client->answer);
  *client = (struct es_client){.fd = -1};
}

void es_manager_close_clients(struct es_manager *manager) {
  for (unsigned i = 0; i < ES_MANAGER_CLIENTS_MAX; i++) {
    if (manager->clients[i].fd >= 0) {
      close_client(&manager->clients[i]);
    }
  }
  if (manager->control >= 0) {
    close(manager->control);
    (void)unlink(manager->control_path);
    manager->control = -1;
  }
}

void es_manager_accept(struct es_manager *manager) {
  int fd = accept4(manager->control, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (fd < 0) {
    return;
  }
  for (unsigned i = 0; i < ES_MANAGER_CLIENTS_MAX; i++) {
    if (manager->clients[i].fd < 0) {
      manager->clients[i].fd = fd;
      return;
    }
  }
  es_manager_count(ES_MANAGER_CLIENTS_REFUSED);
  close(fd);
}

bool es_manager_send_part(struct es_client *client, enum es_control_status status, const char *text, size_t size) {
  const struct es_control_answer answer = {.status = (uint32_t)status, .size = (uint32_t)size};
  size_t left = client->answer != NULL ? client->answer_size - client->answer_sent : 0;
  char *bytes = malloc(left + ES_CONTROL_ANSWER_SIZE_MAX + size);
  if (bytes == NULL || es_control_encode_answer(&answer, (uint8_t *)bytes + left, ES_CONTROL_ANSWER_SIZE_MAX) == 0) {
    free(bytes);
    return false;
  }
  if (left != 0) {
    memcpy(bytes, client->answer + client->answer_sent, left);
  }
  memcpy(bytes + left + ES_CONTROL_ANSWER_SIZE_MAX, text, size);
  free(client->answer);
  client->answer = bytes;
  client->answer_size = left + ES_CONTROL_ANSWER_SIZE_MAX + size;
  client->answer_sent = 0;
  return true;
}

/* What a client may say whose answer comes in parts: that it has enough. The last part is the answer to it. */
static bool end_stream(struct es_manager *manager, struct es_client *client) {
  const char *words[ES_CONTROL_WORDS_MAX];
  unsigned count = es_control_words(&client->input, words);
  client->input.have = 0;
  FILE *nowhere = fopen("/dev/null", "we");
  bool stops = nowhere != NULL && count == 2 && strcmp(words[0], "capture") == 0 && strcmp(words[1], "stop") == 0;
  if (stops) {
    (void)es_manager_capture_stop(manager, nowhere);
  }
  if (nowhere != NULL) {
    fclose(nowhere);
  }
  return stops;
}

/* Runs the request and makes its answer ready for sending. */
static bool answer_request(struct es_manager *manager, struct es_client *client) {
  const char *words[ES_CONTROL_WORDS_MAX];
  if (client->streams) {
    return end_stream(manager, client);
  }
  unsigned count = es_control_words(&client->input, words);
  manager->asking = client;
  uint8_t head[ES_CONTROL_ANSWER_SIZE_MAX] = {0};
  FILE *out = open_memstream(&client->answer, &client->answer_size);
  if (out == NULL) {
    return false;
  }
  fwrite(head, sizeof head, 1, out);
  struct es_control_answer answer = {.status = (uint32_t)es_manager_command(manager, words, count, out)};
  es_manager_count(ES_MANAGER_COMMANDS);
  if (answer.status != ES_CONTROL_STATUS_DONE && answer.status != ES_CONTROL_STATUS_MORE) {
    es_manager_count(ES_MANAGER_COMMANDS_REFUSED);
  }
  if (fclose(out) != 0) {
    return false;
  }
  answer.size = (uint32_t)(client->answer_size - sizeof head);
  client->answer_sent = 0;
  client->input.have = 0;
  return es_control_encode_answer(&answer, (uint8_t *)client->answer, sizeof head) == sizeof head;
}

static bool read_request(struct es_manager *manager, struct es_client *client) {
  uint8_t bytes[1024];
  /* Never beyond the request's end: what follows belongs to the next one. */
  size_t used;
  ssize_t size = recv(client->fd, bytes, sizeof bytes, MSG_PEEK);
  if (size <= 0) {
    return size < 0 && (errno == EAGAIN || errno == EINTR);
  }
  enum es_control_progress progress = es_control_take(&client->input, bytes, (size_t)size, &used);
  if (recv(client->fd, bytes, used, 0) != (ssize_t)used) {
    return false;
  }
  if (progress == ES_CONTROL_BROKEN) {
    return false;
  }
  return progress == ES_CONTROL_MORE || answer_request(manager, client);
}

static bool send_answer(struct es_client *client) {
  ssize_t sent =
      send(client->fd, client->answer + client->answer_sent, client->answer_size - client->answer_sent, MSG_NOSIGNAL);
  if (sent < 0) {
    return errno == EAGAIN || errno == EINTR;
  }
  client->answer_sent += (size_t)sent;
  if (client->answer_sent == client->answer_size) {
    free(client->answer);
    client->answer = NULL;
  }
  return true;
}

void es_manager_serve(struct es_manager *manager, struct es_client *client, short events) {
  if (client->fd < 0) {
    return;
  }
  (void)events;
  bool good = client->answer != NULL || read_request(manager, client);
  if (good && client->answer != NULL) {
    good = send_answer(client);
  }
  if (!good) {
    es_manager_capture_client_left(manager, client);
    close_client(client);
  }
}
