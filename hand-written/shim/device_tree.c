/* The device tree that a host gives: memory, processors, words for the command line. Written here because Debian's libfdt walks a
 * tree with the C library and from the root for each question; this is one pass with a fixed depth. */
#include "generated/device_tree_wire.h"
#include "hand-written/shim/host.h"

enum place { PLACE_OTHER, PLACE_ROOT, PLACE_CPUS, PLACE_CPU, PLACE_MEMORY, PLACE_CHOSEN };

struct value {
  const uint8_t *at;
  uint32_t size;
};

struct node {
  enum place place;
  uint32_t address_cells; /* of its children */
  uint32_t size_cells;
  bool off; /* has a status that is not okay */
  bool cpu; /* has the device type of a processor */
  uint32_t memory_type;
  struct value reg;
};

struct walk {
  struct es_shim_journal *journal;
  struct es_shim_host *host;
  const uint8_t *structure, *names;
  uint32_t structure_size, names_size;
  uint32_t at; /* into the structure, at most its size */
  uint32_t depth;
  bool rooted; /* the root was there */
  struct node nodes[ES_DEVICE_TREE_DEPTH_MAX];
};

static bool broken(struct walk *walk, const char *why) {
  return es_shim_stop(walk->journal, "device tree: %s at byte %lu of its structure", why, (uint64_t)walk->at);
}

static uint32_t cell(const uint8_t *at) {
  struct es_device_tree_cell cell = {0};

  return es_device_tree_decode_cell(at, ES_DEVICE_TREE_CELL_SIZE_MAX, &cell) == ES_OK ? cell.value : 0;
}

/* Text with its NUL before `limit`: its length, or `limit`. */
static uint32_t length_of(const uint8_t *text, uint32_t limit) {
  uint32_t length = 0;

  while (length < limit && text[length] != 0) {
    length++;
  }
  return length;
}

static bool same(const uint8_t *text, uint32_t length, const char *word, uint32_t word_length) {
  return length == word_length && memcmp(text, word, length) == 0;
}

#define SAME(text, length, word) same(text, length, word, word##_SIZE)

/* Moves on by so many bytes and to the next whole token; false beyond the end. */
static bool skip(struct walk *walk, uint32_t size) {
  const uint32_t left = walk->structure_size - walk->at;
  const uint32_t pad = (ES_DEVICE_TREE_TOKEN_SIZE - size % ES_DEVICE_TREE_TOKEN_SIZE) % ES_DEVICE_TREE_TOKEN_SIZE;

  if (size > left || pad > left - size) {
    return false;
  }
  walk->at += size + pad;
  return true;
}

static enum place place_of(const struct walk *walk, const uint8_t *name, uint32_t length) {
  uint32_t base = 0; /* what stands before the unit address */

  if (walk->depth == 0) {
    return PLACE_ROOT;
  }
  while (base < length && name[base] != '@') {
    base++;
  }
  const enum place parent = walk->nodes[walk->depth - 1].place;
  if (parent == PLACE_CPUS && SAME(name, base, ES_DEVICE_TREE_NODE_CPU)) {
    return PLACE_CPU;
  }
  if (parent != PLACE_ROOT) {
    return PLACE_OTHER;
  }
  if (SAME(name, base, ES_DEVICE_TREE_NODE_CPUS)) {
    return PLACE_CPUS;
  }
  if (SAME(name, base, ES_DEVICE_TREE_NODE_MEMORY)) {
    return PLACE_MEMORY;
  }
  return SAME(name, base, ES_DEVICE_TREE_NODE_CHOSEN) ? PLACE_CHOSEN : PLACE_OTHER;
}

static bool begin_node(struct walk *walk) {
  const uint8_t *name = walk->structure + walk->at;
  const uint32_t length = length_of(name, walk->structure_size - walk->at);

  if (length == walk->structure_size - walk->at) {
    return broken(walk, "a name has no end");
  }
  if (walk->depth == ES_DEVICE_TREE_DEPTH_MAX) {
    return broken(walk, "nodes are too deep");
  }
  if (walk->depth == 0 && walk->rooted) {
    return broken(walk, "there is a second root");
  }
  walk->nodes[walk->depth] = (struct node){
      .place = place_of(walk, name, length),
      .address_cells = ES_DEVICE_TREE_ADDRESS_CELLS_DEFAULT,
      .size_cells = ES_DEVICE_TREE_SIZE_CELLS_DEFAULT,
      .memory_type = ES_SHIM_MEMORY_TYPE_MEMORY,
  };
  walk->depth++;
  walk->rooted = true;
  return skip(walk, length + 1) || broken(walk, "a name is cut off");
}

static uint64_t number(const uint8_t *at, uint32_t cells) {
  uint64_t value = 0;

  for (uint32_t i = 0; i < cells; i++) {
    value = value << 32 | cell(at + (size_t)i * ES_DEVICE_TREE_CELL_SIZE_MAX);
  }
  return value;
}

static bool add_memory(struct walk *walk, const struct node *node, const struct node *parent) {
  const uint32_t cells = parent->address_cells + parent->size_cells;
  const uint32_t size = cells * ES_DEVICE_TREE_CELL_SIZE_MAX;

  if (node->reg.size == 0) {
    return true;
  }
  if (parent->size_cells == 0 || parent->address_cells == 0 || node->reg.size % size != 0) {
    return broken(walk, "memory is not made of whole entries");
  }
  for (uint32_t at = 0; at < node->reg.size; at += size) {
    const uint64_t base = number(node->reg.at + at, parent->address_cells);
    const uint64_t bytes =
        number(node->reg.at + at + (size_t)parent->address_cells * ES_DEVICE_TREE_CELL_SIZE_MAX, parent->size_cells);
    if (base % ES_SHIM_PAGE_SIZE != 0 || bytes % ES_SHIM_PAGE_SIZE != 0 || node->memory_type > UINT16_MAX) {
      return broken(walk, "memory is not whole pages, or its type is no number of 16 bits");
    }
    const struct es_shim_memory_map_entry entry = {
        .first_page = base / ES_SHIM_PAGE_SIZE,
        .pages = bytes / ES_SHIM_PAGE_SIZE,
        .type = (uint16_t)node->memory_type,
    };
    if (bytes != 0 && !es_shim_host_add(walk->journal, walk->host, &entry)) {
      return false;
    }
  }
  return true;
}

static bool end_node(struct walk *walk) {
  if (walk->depth == 0) {
    return broken(walk, "a node ends that never began");
  }
  walk->depth--;
  const struct node *node = &walk->nodes[walk->depth];
  if (node->off) {
    return true;
  }
  if (node->place == PLACE_CPU && node->cpu) {
    walk->host->processors++;
  }
  return node->place != PLACE_MEMORY || add_memory(walk, node, node - 1);
}

static bool take_number(struct walk *walk, struct value value, uint32_t max, uint32_t *out) {
  if (value.size != ES_DEVICE_TREE_CELL_SIZE_MAX || cell(value.at) > max) {
    return broken(walk, "a number has another size or is too large");
  }
  *out = cell(value.at);
  return true;
}

/* Whether the value is this word with its NUL. */
#define IS_WORD(value, word) ((value).size == word##_SIZE + 1 && memcmp((value).at, word, word##_SIZE + 1) == 0)

static bool take_property(struct walk *walk, const uint8_t *name, uint32_t length, struct value value) {
  struct node *node = &walk->nodes[walk->depth - 1];

  if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_ADDRESS_CELLS)) {
    return take_number(walk, value, ES_DEVICE_TREE_CELLS_MAX, &node->address_cells);
  }
  if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_SIZE_CELLS)) {
    return take_number(walk, value, ES_DEVICE_TREE_CELLS_MAX, &node->size_cells);
  }
  if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_MEMORY_TYPE)) {
    return take_number(walk, value, UINT32_MAX, &node->memory_type);
  }
  if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_STATUS)) {
    node->off = !IS_WORD(value, ES_DEVICE_TREE_STATUS_OKAY) && !IS_WORD(value, ES_DEVICE_TREE_STATUS_OK);
  } else if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_DEVICE_TYPE)) {
    node->cpu = IS_WORD(value, ES_DEVICE_TREE_NODE_CPU);
  } else if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_REG)) {
    node->reg = value;
  } else if (SAME(name, length, ES_DEVICE_TREE_PROPERTY_BOOTARGS) && node->place == PLACE_CHOSEN) {
    es_shim_host_take_words(walk->journal, walk->host, value.at, value.size);
  }
  return true;
}

static bool property(struct walk *walk) {
  struct es_device_tree_property head;
  const uint32_t left = walk->structure_size - walk->at;

  if (walk->depth == 0) {
    return broken(walk, "a property is in no node");
  }
  if (es_device_tree_decode_property(walk->structure + walk->at, left, &head) != ES_OK) {
    return broken(walk, "a property is cut off");
  }
  const struct value value = {.at = walk->structure + walk->at + ES_DEVICE_TREE_PROPERTY_SIZE_MAX, .size = head.length};
  walk->at += ES_DEVICE_TREE_PROPERTY_SIZE_MAX;
  if (!skip(walk, head.length)) {
    return broken(walk, "a property is longer than the tree");
  }
  if (head.name_offset >= walk->names_size) {
    return broken(walk, "a property's name is none of the names");
  }
  const uint8_t *name = walk->names + head.name_offset;
  const uint32_t length = length_of(name, walk->names_size - head.name_offset);
  if (length == walk->names_size - head.name_offset) {
    return broken(walk, "a property's name has no end");
  }
  return take_property(walk, name, length, value);
}

static bool walk_tokens(struct walk *walk) {
  while (walk->structure_size - walk->at >= ES_DEVICE_TREE_TOKEN_SIZE) {
    const uint32_t token = cell(walk->structure + walk->at);
    walk->at += ES_DEVICE_TREE_TOKEN_SIZE;
    switch (token) {
    case ES_DEVICE_TREE_TOKEN_BEGIN_NODE:
      if (!begin_node(walk)) {
        return false;
      }
      break;
    case ES_DEVICE_TREE_TOKEN_END_NODE:
      if (!end_node(walk)) {
        return false;
      }
      break;
    case ES_DEVICE_TREE_TOKEN_PROPERTY:
      if (!property(walk)) {
        return false;
      }
      break;
    case ES_DEVICE_TREE_TOKEN_NOP:
      break;
    case ES_DEVICE_TREE_TOKEN_END:
      return (walk->depth == 0 && walk->rooted) || broken(walk, "the tree ends within a node");
    default:
      return broken(walk, "an unknown token stands");
    }
  }
  return broken(walk, "the tree has no end");
}

/* Whether `size` bytes at `offset` are within `total`. */
static bool within(uint32_t offset, uint32_t size, uint32_t total) {
  return offset <= total && size <= total - offset;
}

bool es_shim_device_tree_read(struct es_shim_journal *journal, struct es_shim_area area, struct es_shim_host *host) {
  struct es_device_tree_header header;
  es_result refusal = es_device_tree_decode_header(area.bytes, area.size, &header);

  if (refusal != ES_OK) {
    return es_shim_stop(journal, "device tree: %s: %s", refusal->field, refusal->rule);
  }
  if (header.total_size > area.size || header.total_size > ES_SHIM_TABLES_MAX) {
    return es_shim_stop(journal, "device tree: it says %lu bytes, its area has %lu", (uint64_t)header.total_size,
                        area.size);
  }
  if (!within(header.structure_offset, header.structure_size, header.total_size) ||
      !within(header.strings_offset, header.strings_size, header.total_size)) {
    return es_shim_stop(journal, "device tree: its parts are not within it");
  }
  struct walk walk = {
      .journal = journal,
      .host = host,
      .structure = area.bytes + header.structure_offset,
      .names = area.bytes + header.strings_offset,
      .structure_size = header.structure_size,
      .names_size = header.strings_size,
  };
  return walk_tokens(&walk);
}
