/*
 * riscv64.h - the riscv64 guest as the rest of the VM may see it (signal frames, vdso, system calls).
 *
 * Slots: x1..x31 are R1..R31 (R0 is unused: x0 is a constant); f0..f31 are V0..V31, 64 bits each, narrower values
 * NaN-boxed; the M file is
 *
 *     M0  fflags as of the last fp_save() (while the thread runs, the host FPU gathers them)
 *     M1  frm, all 3 bits, always current
 *     M2  address, M3 value, M4 lock version of the exact-mode load reservation; M2 = RV64_NO_RESERVATION: none
 *     M5  scratch of one instruction (results that only matter for their flags or faults), M6 likewise
 *
 * Sources: The RISC-V Instruction Set Manual, volume I (2024); the psABI; Linux Documentation/arch/riscv/hwprobe.rst.
 */
#ifndef DRAGOMAN_RISCV64_H
#define DRAGOMAN_RISCV64_H

#include "translate/guest.h"

enum { RV64_M_FFLAGS = 0, RV64_M_FRM = 1, RV64_M_RES_ADDR = 2, RV64_M_RES_VALUE = 3, RV64_M_RES_VERSION = 4,
       RV64_M_SCRATCH = 5, RV64_M_SCRATCH2 = 6 };
#define RV64_NO_RESERVATION (~UINT64_C(0))

/* The guest itself (in guest_list). */
extern const struct guest_isa riscv64_isa;

/* Forget this thread's load reservation and release an address lock that a faulting helper may still hold. To be
 * called whenever a signal is delivered (sigframe push) and when a thread starts. Async-signal-safe. */
void rv64_reservation_clear(struct cpu *c);

/* Value of riscv_hwprobe(2) key `key` for a model from cpu_model(); *known = false (and 0) for keys this kernel lacks.
 * Pure. */
uint64_t rv64_hwprobe(const void *model, int64_t key, bool *known);

/* sigframe.c; signatures and rules as struct guest_isa says. */
enum { RV64_SIGFRAME_SIZE = 0x440 };
int rv64_sigframe_push(struct cpu *c, uint64_t sp, int signo, const void *siginfo128, uint64_t mask,
                       const void *altstack24, uint64_t handler, uint64_t restorer, bool want_info);
int rv64_sigframe_pop(struct cpu *c, uint64_t *mask, void *altstack24);

#endif
