#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "hand-written/process/pump.h"

static char folder[] = "/tmp/entresol-test-pump-XXXXXX";
static char path[64];
static struct es_pump pump;
static int worker;

static int set_up(void **state) {
  (void)state;
  (void)snprintf(path, sizeof path, "%s/port", folder);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  close(worker);
  es_pump_close(&pump);
  (void)unlink(path);
  return 0;
}

static void move(void) {
  struct pollfd polls[ES_PUMP_POLLS];
  for (int i = 0; i < 3; i++) {
    es_pump_wants(&pump, polls);
    assert_true(poll(polls, ES_PUMP_POLLS, 20) >= 0);
    es_pump_move(&pump, polls);
  }
}

static void open_port(enum es_settings_serial_port_kind kind) {
  const struct es_settings_serial_port port = {.kind = kind, .as.socket = path};
  assert_int_equal(es_pump_open(&pump, &port), 0);
  worker = es_pump_connect_worker(&pump);
  assert_true(worker >= 0);
}

static int connect_client(void) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  int client = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
  memcpy(address.sun_path, path, strlen(path));
  assert_int_equal(connect(client, (struct sockaddr *)&address, sizeof address), 0);
  return client;
}

static void socket_has_one_client_at_a_time(void **state) {
  (void)state;
  char bytes[16] = "";
  struct stat there;
  open_port(ES_SETTINGS_SERIAL_PORT_SOCKET);
  assert_int_equal(stat(path, &there), 0);
  assert_int_equal(there.st_mode & 0777, 0600);
  assert_int_equal(write(worker, "lost", 4), 4); /* nobody listens */
  move();
  int first = connect_client(), second = connect_client();
  move();
  assert_int_equal(write(worker, "boot", 4), 4);
  assert_int_equal(write(first, "root\n", 5), 5);
  assert_int_equal(write(second, "evil\n", 5), 5);
  move();
  assert_int_equal(read(first, bytes, sizeof bytes), 4);
  assert_memory_equal(bytes, "boot", 4);
  assert_int_equal(read(worker, bytes, sizeof bytes), 5);
  assert_memory_equal(bytes, "root\n", 5);
  assert_int_equal(read(second, bytes, sizeof bytes), -1);
  close(first);
  move();
  move();
  assert_int_equal(read(worker, bytes, sizeof bytes), 5);
  assert_memory_equal(bytes, "evil\n", 5);
  close(second);
}

static void slow_client_holds_the_worker_back(void **state) {
  (void)state;
  static char bytes[65536];
  open_port(ES_SETTINGS_SERIAL_PORT_SOCKET);
  int client = connect_client();
  (void)fcntl(worker, F_SETFL, O_NONBLOCK);
  size_t written = 0, got = 0;
  for (int i = 0; i < 200; i++) {
    for (size_t k = 0; k < sizeof bytes; k++) {
      bytes[k] = (char)((written + k) % 251);
    }
    ssize_t size = write(worker, bytes, 997);
    written += size > 0 ? (size_t)size : 0;
    struct pollfd polls[ES_PUMP_POLLS];
    es_pump_wants(&pump, polls);
    (void)poll(polls, ES_PUMP_POLLS, 0);
    es_pump_move(&pump, polls);
  }
  assert_true(written > 10000);
  while (got < written) {
    move();
    ssize_t size = read(client, bytes, sizeof bytes);
    assert_true(size > 0);
    for (ssize_t k = 0; k < size; k++) {
      assert_int_equal((unsigned char)bytes[k], (unsigned char)((got + (size_t)k) % 251));
    }
    got += (size_t)size;
  }
  assert_int_equal(got, written);
  assert_false(es_pump_pending(&pump));
  close(client);
}

static void file_is_appended_to(void **state) {
  (void)state;
  char bytes[16] = "";
  int file = open(path, O_CREAT | O_RDWR, 0600);
  assert_int_equal(write(file, "old ", 4), 4);
  open_port(ES_SETTINGS_SERIAL_PORT_FILE);
  assert_int_equal(write(worker, "new", 3), 3);
  move();
  assert_int_equal(pread(file, bytes, sizeof bytes, 0), 7);
  assert_string_equal(bytes, "old new");
  close(file);
}

static void next_worker_gets_the_same_client(void **state) {
  (void)state;
  char bytes[16] = "";
  open_port(ES_SETTINGS_SERIAL_PORT_SOCKET);
  int client = connect_client();
  move();
  assert_int_equal(write(worker, "a", 1), 1);
  close(worker);
  move();
  assert_int_equal(pump.worker, -1); /* noticed, and what was on its way has arrived */
  worker = es_pump_connect_worker(&pump);
  assert_int_equal(write(worker, "b", 1), 1);
  move();
  assert_int_equal(read(client, bytes, sizeof bytes), 2);
  assert_memory_equal(bytes, "ab", 2);
  close(client);
}

static void input_is_held_back_and_not_lost(void **state) {
  (void)state;
  char bytes[16] = "";
  open_port(ES_SETTINGS_SERIAL_PORT_SOCKET);
  int client = connect_client();
  move();
  pump.held = true;
  assert_int_equal(write(client, "in", 2), 2);
  assert_int_equal(write(worker, "out", 3), 3);
  move();
  assert_int_equal(recv(worker, bytes, sizeof bytes, MSG_DONTWAIT), -1);
  assert_int_equal(read(client, bytes, sizeof bytes), 3); /* output goes on */
  pump.held = false;
  move();
  assert_int_equal(recv(worker, bytes, sizeof bytes, MSG_DONTWAIT), 2);
  assert_memory_equal(bytes, "in", 2);
  close(client);
}

static void used_socket_is_not_taken_away(void **state) {
  (void)state;
  open_port(ES_SETTINGS_SERIAL_PORT_SOCKET);
  assert_int_equal(es_listen_at(path), -EADDRINUSE);
  int stale = dup(pump.listener);
  close(pump.listener);
  close(stale);
  pump.listener = es_listen_at(path); /* nobody behind it any more */
  assert_true(pump.listener >= 0);
  assert_int_equal(es_listen_at("/nowhere/at/all"), -ENOENT);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(socket_has_one_client_at_a_time, set_up, tear_down),
      cmocka_unit_test_setup_teardown(slow_client_holds_the_worker_back, set_up, tear_down),
      cmocka_unit_test_setup_teardown(file_is_appended_to, set_up, tear_down),
      cmocka_unit_test_setup_teardown(next_worker_gets_the_same_client, set_up, tear_down),
      cmocka_unit_test_setup_teardown(input_is_held_back_and_not_lost, set_up, tear_down),
      cmocka_unit_test_setup_teardown(used_socket_is_not_taken_away, set_up, tear_down),
  };
  if (mkdtemp(folder) == NULL) {
    return 1;
  }
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  (void)rmdir(folder);
  return failed;
}
