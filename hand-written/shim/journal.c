#include "hand-written/shim/journal.h"

#include <stdarg.h>
#include <string.h>

void es_shim_journal_update(struct es_shim_journal *journal) {
  if (journal->header != NULL) {
    (void)es_shim_encode_log(&journal->log, journal->header, ES_SHIM_LOG_SIZE_MAX);
  }
}

bool es_shim_journal_open(struct es_shim_journal *journal, uint8_t *bytes, uint64_t size) {
  if (size < ES_SHIM_LOG_SIZE_MAX + ES_SHIM_LOG_ROOM_MIN || size > UINT32_MAX) {
    return false;
  }
  journal->header = bytes;
  journal->text = bytes + ES_SHIM_LOG_SIZE_MAX;
  journal->log.room = (uint32_t)(size - ES_SHIM_LOG_SIZE_MAX);
  journal->log.written = 0;
  journal->log.setup_data.type = ES_SHIM_LOG_TYPE;
  journal->log.setup_data.length = (uint32_t)(size - ES_LINUX_BOOT_SETUP_DATA_SIZE_MAX);
  memset(journal->text, 0, journal->log.room);
  es_shim_journal_update(journal);
  return true;
}

static void put(struct es_shim_journal *journal, char byte) {
  if (journal->header != NULL) {
    journal->text[journal->log.written % journal->log.room] = (uint8_t)byte;
    journal->log.written++;
  }
  if (journal->console != NULL) {
    journal->console(journal->context, byte);
  }
}

/* Text may be the host's. */
static void put_text(struct es_shim_journal *journal, const char *text) {
  for (; *text != 0; text++) {
    const bool shown = *text >= ' ' && *text <= '~';
    put(journal, (char)(shown ? *text : '?'));
  }
}

static void put_number(struct es_shim_journal *journal, uint64_t value, unsigned base) {
  char digits[20]; /* as many as the largest number has */
  unsigned count = 0;

  do {
    digits[count++] = "0123456789abcdef"[value % base];
    value /= base;
  } while (value != 0);
  while (count > 0) {
    put(journal, digits[--count]);
  }
}

static void say(struct es_shim_journal *journal, const char *format, va_list arguments) {
  if (journal->name != NULL) {
    put_text(journal, journal->name);
    put_text(journal, ": ");
  }
  for (; *format != 0; format++) {
    if (*format != '%') {
      put(journal, *format);
      continue;
    }
    format++;
    if (*format == 'l') {
      format++;
    }
    switch (*format) {
    /* NOLINTBEGIN(clang-analyzer-valist.Uninitialized): the caller began it */
    case 's':
      put_text(journal, va_arg(arguments, const char *));
      break;
    case 'u':
      put_number(journal, va_arg(arguments, uint64_t), 10);
      break;
    case 'x':
      put_text(journal, "0x");
      put_number(journal, va_arg(arguments, uint64_t), 16);
      break;
    /* NOLINTEND(clang-analyzer-valist.Uninitialized) */
    case '%':
      put(journal, '%');
      break;
    default:
      return;
    }
  }
  put(journal, '\n');
  es_shim_journal_update(journal);
}

void es_shim_say(struct es_shim_journal *journal, const char *format, ...) {
  va_list arguments;

  va_start(arguments, format);
  say(journal, format, arguments);
  va_end(arguments);
}

bool es_shim_stop(struct es_shim_journal *journal, const char *format, ...) {
  va_list arguments;

  va_start(arguments, format);
  say(journal, format, arguments);
  va_end(arguments);
  return false;
}

void es_shim_drop(struct es_shim_journal *journal, const char *format, ...) {
  va_list arguments;

  journal->log.dropped++;
  va_start(arguments, format);
  say(journal, format, arguments);
  va_end(arguments);
}
