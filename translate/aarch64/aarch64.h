/*
 * aarch64.h - the aarch64 guest as the rest of the VM may see it (signal frames, system calls, helpers).
 *
 * Slots: X0..X30 are R0..R30, SP is R31 (XZR is a constant and never stored); V0..V31 are V0..V31, 128 bits; the M file is
 * enum a64_mslot.
 *
 * Sources: Arm Architecture Reference Manual for A-profile (DDI 0487); Linux Documentation/arch/arm64/{elf_hwcaps,
 * cpu-feature-registers}.rst; the AAPCS64.
 */
#ifndef DRAGOMAN_AARCH64_H
#define DRAGOMAN_AARCH64_H

#include "translate/guest.h"

enum a64_mslot {
    A64_M_NZCV = 0,          /* a flags word (enum ir_flagbit) */
    A64_M_FPCR = 1,          /* always current */
    A64_M_RES_ADDR = 2,      /* exclusive monitor of exact mode: address (A64_NO_RESERVATION: open), */
    A64_M_RES_VALUE = 3,     /* value, */
    A64_M_RES_VERSION = 4,   /* lock version */
    A64_M_QC = 5,            /* bit 0: FPSR.QC */
    A64_M_FPSR = 6,          /* IEEE flags as of the last fp_save(), host_fpflags_get() order (while the thread runs, the
                              * host FPU gathers them) */
    A64_M_TPIDR = 7,         /* TPIDR_EL0 */
    A64_M_PSTATE = 8,        /* enum a64_pstate: the bits of PSTATE that a program may set and that change nothing here */
    A64_M_RES_HIGH = 9,      /* upper half of a reserved pair's value */
    A64_M_ICACHE = 10,       /* 1: IC IVAU has been executed and no DSB since */
    A64_M_FPSR_READ = 11,    /* 1: the thread has read FPSR: from then on its flags are exact under FPCR.FZ, too (guest.c: fp_rm) */
    A64_M_SCRATCH = 13,      /* of one instruction: results that only matter for their faults */
    A64_M_PAIR_LO = 14, A64_M_PAIR_HI = 15,   /* of one instruction: 128-bit helpers' second word (helpers.def) */
};
enum a64_pstate { A64_PSTATE_SSBS = 1 << 12, A64_PSTATE_DIT = 1 << 24 };
#define A64_NO_RESERVATION (~UINT64_C(0))

/* Addresses: EL0 has TCR_EL1.TBI0 set and TBID0 clear. The stack pointer: SCTLR_EL1.SA0 is set. */
enum { A64_TAG_BITS = 8, A64_SP_ALIGN = 16 };

/* FPCR: what can be set; the bits that compiled code can't run with. */
enum { A64_FPCR_RMODE_SHIFT = 22, A64_FPCR_FZ16 = 1 << 19, A64_FPCR_FZ = 1 << 24, A64_FPCR_DN = 1 << 25, A64_FPCR_AHP = 1 << 26 };
#define A64_FPCR_ODD (A64_FPCR_FZ16 | A64_FPCR_DN | A64_FPCR_AHP)
#define A64_FPCR_MASK (A64_FPCR_ODD | A64_FPCR_FZ | 3u << A64_FPCR_RMODE_SHIFT)
/* FPSR: QC bit 27; IEEE flags IOC 0, DZC 1, OFC 2, UFC 3, IXC 4, IDC 7. */
enum { A64_FPSR_QC_SHIFT = 27 };
/* guest_tx.fp_rm of units that are made for an FPCR that compiled code can't run with (guest_isa.fp_rm). */
enum { A64_FP_ODD = 5 };

/* The guest itself (in guest_list). */
extern const struct guest_isa aarch64_isa;

/* struct guest_isa's access_tag (address.c). */
uint64_t a64_access_tag(const struct cpu *c, const uint8_t insn[16]);

/* Forget this thread's exclusive monitor and release an address lock that a faulting helper may still hold. To be called
 * whenever a signal is delivered (sigframe push) and when a thread starts. Async-signal-safe. */
void a64_reservation_clear(struct cpu *c);

/* FPSR as the program sees it, from the host FPU's flags and the QC slot; and back. The calling thread's. */
uint32_t a64_fpsr_get(const struct cpu *c);
void a64_fpsr_set(struct cpu *c, uint32_t fpsr);
/* PSTATE.NZCV in bits 31..28 from a flags word, and back. Pure. */
static inline uint32_t a64_nzcv_from_word(uint64_t w)
{
    return (uint32_t)((w & (IRF_N | IRF_Z)) << 16 | (w & IRF_C) << 21 | (w & IRF_V) << 28);
}
static inline uint64_t a64_nzcv_to_word(uint32_t nzcv)
{
    return (nzcv >> 16 & (IRF_N | IRF_Z)) | (nzcv >> 21 & IRF_C) | (nzcv >> 28 & IRF_V);
}

/* sigframe.c; signatures and rules as struct guest_isa says. */
enum { A64_SIGFRAME_SIZE = 4704 };
int a64_sigframe_push(struct cpu *c, uint64_t sp, int signo, const void *siginfo128, uint64_t mask,
                      const void *altstack24, uint64_t handler, uint64_t restorer, bool want_info);
int a64_sigframe_pop(struct cpu *c, uint64_t *mask, void *altstack24);

#endif
