/* Generated from specs/platform/io-ports.yaml; change that and run python3 -m generator.
 * Every I/O port of the guest. What a PC would have and this machine has not is named here with the answer that
 * makes a guest's probe end at once; ports without a name read as all ones and ignore writes, as an empty bus does. */
#ifndef ES_GENERATED_IO_PORTS_INTERCEPTS_H
#define ES_GENERATED_IO_PORTS_INTERCEPTS_H

#include <stdint.h>

#define ES_IO_PORTS_DMA_FIRST 0u
#define ES_IO_PORTS_DMA_FIRST_SIZE 32u
#define ES_IO_PORTS_PIC_FIRST 32u /* A mask that does not read back says that there is no PIC. */
#define ES_IO_PORTS_PIC_FIRST_SIZE 2u
#define ES_IO_PORTS_PIT 64u
#define ES_IO_PORTS_PIT_SIZE 4u
#define ES_IO_PORTS_I8042_DATA 96u
#define ES_IO_PORTS_I8042_DATA_SIZE 1u
#define ES_IO_PORTS_SYSTEM_CONTROL_B 97u /* Timer 2's output is high, so calibration loops end; no NMI reason. */
#define ES_IO_PORTS_SYSTEM_CONTROL_B_SIZE 1u
#define ES_IO_PORTS_I8042_STATUS 100u /* A buffer that is never empty says that there is no controller. */
#define ES_IO_PORTS_I8042_STATUS_SIZE 1u
#define ES_IO_PORTS_RTC 112u
#define ES_IO_PORTS_RTC_SIZE 2u
#define ES_IO_PORTS_POST_CODE 128u /* Linux writes here for a short delay. */
#define ES_IO_PORTS_POST_CODE_SIZE 1u
#define ES_IO_PORTS_DMA_PAGES 129u
#define ES_IO_PORTS_DMA_PAGES_SIZE 15u
#define ES_IO_PORTS_SYSTEM_CONTROL_A 146u /* A20 is on. */
#define ES_IO_PORTS_SYSTEM_CONTROL_A_SIZE 1u
#define ES_IO_PORTS_PIC_SECOND 160u
#define ES_IO_PORTS_PIC_SECOND_SIZE 2u
#define ES_IO_PORTS_DMA_SECOND 192u
#define ES_IO_PORTS_DMA_SECOND_SIZE 32u
#define ES_IO_PORTS_DOORBELL 228u /* The backend takes writes of the hypercall page before this table. */
#define ES_IO_PORTS_DOORBELL_SIZE 4u
#define ES_IO_PORTS_HYPERCALL 232u /* The backend takes writes of the hypercall page before this table. */
#define ES_IO_PORTS_HYPERCALL_SIZE 1u
#define ES_IO_PORTS_DELAY 237u
#define ES_IO_PORTS_DELAY_SIZE 1u
#define ES_IO_PORTS_COPROCESSOR 240u
#define ES_IO_PORTS_COPROCESSOR_SIZE 2u
#define ES_IO_PORTS_IDE_SECOND 368u
#define ES_IO_PORTS_IDE_SECOND_SIZE 8u
#define ES_IO_PORTS_IDE_FIRST 496u
#define ES_IO_PORTS_IDE_FIRST_SIZE 8u
#define ES_IO_PORTS_COM4 744u
#define ES_IO_PORTS_COM4_SIZE 8u
#define ES_IO_PORTS_COM2 760u
#define ES_IO_PORTS_COM2_SIZE 8u
#define ES_IO_PORTS_IDE_SECOND_CONTROL 886u
#define ES_IO_PORTS_IDE_SECOND_CONTROL_SIZE 1u
#define ES_IO_PORTS_PARALLEL 888u
#define ES_IO_PORTS_PARALLEL_SIZE 3u
#define ES_IO_PORTS_VGA 944u
#define ES_IO_PORTS_VGA_SIZE 48u
#define ES_IO_PORTS_COM3 1000u
#define ES_IO_PORTS_COM3_SIZE 8u
#define ES_IO_PORTS_FLOPPY_AND_IDE 1008u
#define ES_IO_PORTS_FLOPPY_AND_IDE_SIZE 8u
#define ES_IO_PORTS_COM1 1016u
#define ES_IO_PORTS_COM1_SIZE 8u
#define ES_IO_PORTS_ELCR 0x4d0u
#define ES_IO_PORTS_ELCR_SIZE 2u
#define ES_IO_PORTS_ACPI 0x600u
#define ES_IO_PORTS_ACPI_SIZE 4u
#define ES_IO_PORTS_PCI_CONFIG 0xcf8u /* An address that does not read back says that there is no PCI. */
#define ES_IO_PORTS_PCI_CONFIG_SIZE 8u

/* Defined by hand. */
struct es_io_ports_owner;

/* specs/platform/io-ports.yaml:18 `offset` counts from the entry's start. */
void es_io_ports_read_rtc(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                          uint64_t *value);

/* specs/platform/io-ports.yaml:31 `offset` counts from the entry's start. */
void es_io_ports_read_com2(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value);

/* specs/platform/io-ports.yaml:37 `offset` counts from the entry's start. */
void es_io_ports_read_com1(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value);

/* specs/platform/io-ports.yaml:39 `offset` counts from the entry's start. */
void es_io_ports_read_acpi(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t *value);

/* specs/platform/io-ports.yaml:18 `offset` counts from the entry's start. */
void es_io_ports_write_rtc(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                           uint64_t value);

/* specs/platform/io-ports.yaml:31 `offset` counts from the entry's start. */
void es_io_ports_write_com2(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value);

/* specs/platform/io-ports.yaml:37 `offset` counts from the entry's start. */
void es_io_ports_write_com1(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value);

/* specs/platform/io-ports.yaml:39 `offset` counts from the entry's start. */
void es_io_ports_write_acpi(struct es_io_ports_owner *owner, uint32_t vp, uint64_t offset, unsigned width,
                            uint64_t value);

/* A read of `width` bytes (1, 2, 4, 8) at the port by processor `vp`; always answered. */
void es_io_ports_read(struct es_io_ports_owner *owner, uint32_t vp, uint64_t port, unsigned width, uint64_t *value);

/* A write likewise; what is above `width` bytes is not looked at. */
void es_io_ports_write(struct es_io_ports_owner *owner, uint32_t vp, uint64_t port, unsigned width, uint64_t value);

#endif
