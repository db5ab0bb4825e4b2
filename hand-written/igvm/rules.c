#include "hand-written/igvm/rules.h"

#include "generated/igvm_context_spec.h"
#include "generated/igvm_context_wire.h"
#include "generated/igvm_spec.h"
#include "generated/igvm_wire.h"

static _Atomic uint64_t counts[ES_IGVM_RULE_COUNT];

const struct es_refusal es_igvm_rules[ES_IGVM_RULE_COUNT] = {
#define RULE(name, id, text)                                                                                           \
  [ES_IGVM_RULE_##                                                                                                     \
      name] = {.spec = "igvm", .where = (id), .field = "", .rule = (text), .count = &counts[ES_IGVM_RULE_##name]},
    ES_IGVM_RULES(RULE)
#undef RULE
};

void es_igvm_rule_id(es_result why, char *out, size_t room) {
  (void)snprintf(out, room, "%s%s%s", why->where, why->field[0] != '\0' ? "." : "", why->field);
}

/* Sizes are compared by header-length before a decoder looks, and a key is only ever looked at inside its ID block, which has refusals of its
 * own for that: those never come. */
static bool comes(es_result refusal) {
  return refusal->field[0] != '\0' && refusal != &es_igvm_refusals[ES_IGVM_REFUSAL_PUBLIC_KEY_RESERVED_RESERVED];
}

es_result es_igvm_rule_of_spec(size_t index) {
  const struct es_spec *const specs[] = {&es_igvm_spec, &es_igvm_context_spec};

  for (size_t i = 0; i < sizeof specs / sizeof specs[0]; i++) {
    for (uint32_t k = 0; k < specs[i]->refusal_count; k++) {
      if (comes(&specs[i]->refusals[k]) && index-- == 0) {
        return &specs[i]->refusals[k];
      }
    }
  }
  return NULL;
}

static void print(FILE *out, bool table, es_result rule) {
  char id[96];

  es_igvm_rule_id(rule, id, sizeof id);
  (void)fprintf(out, table ? "| `%s` | %s |\n" : "%s: %s\n", id, rule->rule);
}

void es_igvm_rules_print(FILE *out, bool table) {
  for (size_t i = 0; i < ES_IGVM_RULE_COUNT; i++) {
    print(out, table, &es_igvm_rules[i]);
  }
  es_result rule;
  for (size_t i = 0; (rule = es_igvm_rule_of_spec(i)) != NULL; i++) {
    print(out, table, rule);
  }
}
