/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator.
 * How what acpi-tables describes is shown; runtime/shape.h says what the tables mean. */
#ifndef ES_GENERATED_INSPECT_ACPI_TABLES_INSPECT_H
#define ES_GENERATED_INSPECT_ACPI_TABLES_INSPECT_H

#include "generated/acpi_tables_wire.h"
#include "runtime/shape.h"

extern const struct es_shape es_acpi_tables_generic_address_shape;

static inline void es_inspect_acpi_tables_generic_address(struct es_inspect *inspect, const char *name,
                                                          const struct es_acpi_tables_generic_address *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_generic_address_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_rsdp_first_shape;

static inline void es_inspect_acpi_tables_rsdp_first(struct es_inspect *inspect, const char *name,
                                                     const struct es_acpi_tables_rsdp_first *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_rsdp_first_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_rsdp_shape;

static inline void es_inspect_acpi_tables_rsdp(struct es_inspect *inspect, const char *name,
                                               const struct es_acpi_tables_rsdp *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_rsdp_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_table_shape;

static inline void es_inspect_acpi_tables_table(struct es_inspect *inspect, const char *name,
                                                const struct es_acpi_tables_table *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_table_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_xsdt_entry_shape;

static inline void es_inspect_acpi_tables_xsdt_entry(struct es_inspect *inspect, const char *name,
                                                     const struct es_acpi_tables_xsdt_entry *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_xsdt_entry_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_fadt_shape;

static inline void es_inspect_acpi_tables_fadt(struct es_inspect *inspect, const char *name,
                                               const struct es_acpi_tables_fadt *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_fadt_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_madt_shape;

static inline void es_inspect_acpi_tables_madt(struct es_inspect *inspect, const char *name,
                                               const struct es_acpi_tables_madt *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_madt_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_madt_local_apic_shape;

static inline void es_inspect_acpi_tables_madt_local_apic(struct es_inspect *inspect, const char *name,
                                                          const struct es_acpi_tables_madt_local_apic *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_madt_local_apic_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_madt_local_x2apic_shape;

static inline void es_inspect_acpi_tables_madt_local_x2apic(struct es_inspect *inspect, const char *name,
                                                            const struct es_acpi_tables_madt_local_x2apic *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_madt_local_x2apic_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_madt_io_apic_shape;

static inline void es_inspect_acpi_tables_madt_io_apic(struct es_inspect *inspect, const char *name,
                                                       const struct es_acpi_tables_madt_io_apic *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_madt_io_apic_shape, value, 0);
}

extern const struct es_shape es_acpi_tables_tpm2_shape;

static inline void es_inspect_acpi_tables_tpm2(struct es_inspect *inspect, const char *name,
                                               const struct es_acpi_tables_tpm2 *value) {
  es_inspect_shape(inspect, name, &es_acpi_tables_tpm2_shape, value, 0);
}

extern const struct es_shape_spec es_acpi_tables_shapes;

#endif
