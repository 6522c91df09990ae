/*
 * sigframe.c - the aarch64 signal frame, byte for byte as Linux lays it out.
 *
 *   sp -> struct rt_sigframe { siginfo_t; struct ucontext }, then struct frame_record { x29, x30 } for unwinders
 *
 * The sigcontext's __reserved area holds records { magic, size, ... }: the SIMD registers, for faults the exception
 * syndrome, and a terminator of zeros. A program may edit any of it before it returns, also put the records into another
 * order, or continue them behind the frame (an EXTRA record); what is accepted is what the kernel accepts.
 *
 * Sources: Linux include/uapi/asm-generic/ucontext.h, arch/arm64/include/uapi/asm/{sigcontext,ucontext}.h, and what
 * Documentation/arch/arm64/{sve,elf_hwcaps}.rst say about frames; Arm ARM D17.2.37 (ESR_EL1).
 */
#include <signal.h>
#include <stddef.h>
#include <string.h>

#include "hostisa/asan.h"
#include "translate/aarch64/aarch64.h"

enum {
    FPSIMD_MAGIC = 0x46508001, ESR_MAGIC = 0x45535201, EXTRA_MAGIC = 0x45585401,
    MAX_FRAME = 64 << 10,     /* SIGFRAME_MAXSZ: bytes from the frame's start in which an extra part must end */
};

struct record { uint32_t magic, size; };
struct fpsimd_record { struct record head; uint32_t fpsr, fpcr; cpu_v128 v[32]; };
struct esr_record { struct record head; uint64_t esr; };
struct extra_record { struct record head; uint64_t data; uint32_t size, reserved[3]; };

struct guest_sigcontext {
    uint64_t fault_address, regs[31], sp, pc, pstate;
    _Alignas(16) uint8_t reserved[4096];
};
struct guest_ucontext {
    uint64_t flags, link;
    uint8_t stack[24];
    uint64_t mask;
    uint8_t unused[120];
    struct guest_sigcontext mc;
};
struct guest_frame {
    uint8_t info[128];
    struct guest_ucontext uc;
};
struct frame_record { uint64_t fp, lr; };

_Static_assert(sizeof(struct fpsimd_record) == 528 && sizeof(struct esr_record) == 16 && sizeof(struct extra_record) == 32, "records");
_Static_assert(offsetof(struct guest_ucontext, mask) == 40 && offsetof(struct guest_ucontext, mc) == 176, "struct ucontext");
_Static_assert(offsetof(struct guest_sigcontext, reserved) == 288 && sizeof(struct guest_sigcontext) == 4384, "struct sigcontext");
_Static_assert(sizeof(struct guest_frame) == 4688, "struct rt_sigframe");
_Static_assert(sizeof(struct guest_frame) + sizeof(struct frame_record) == A64_SIGFRAME_SIZE, "what is below the old stack pointer");

enum { FP = 29, LR = 30, SP = 31 };

/* --- PSTATE ------------------------------------------------------------------------------------------------------------------- */

/* Modes other than EL0t in AArch64 state, and masked interrupts: a frame that says so is refused. */
#define PSTATE_BAD UINT64_C(0x3df)
/* Besides the flags. */
#define PSTATE_KEPT ((uint64_t)A64_PSTATE_SSBS | A64_PSTATE_DIT)

/* --- faults --------------------------------------------------------------------------------------------------------------------- */

/* Is the signal that of the fault in c, so that the frame describes the access? */
static bool is_fault(const struct cpu *c, const siginfo_t *si)
{
    return (si->si_signo == SIGSEGV || si->si_signo == SIGBUS) && si->si_signo == c->fault.signo && si->si_code > 0 &&
           si->si_code == c->fault.code && ((uint64_t)si->si_addr ^ c->fault.addr) << A64_TAG_BITS == 0;
}

/* A misaligned PC or SP: these have an address in siginfo only. */
static bool is_alignment_of_register(const struct cpu_fault *f)
{
    return f->code == BUS_ADRALN && f->signo == SIGBUS && (f->access == ACCESS_FETCH || f->access == ACCESS_SP);
}

/* The exception syndrome that the processor would have given. */
static uint64_t syndrome(const struct cpu_fault *f)
{
    enum { IABORT = 0x20, PC_ALIGNMENT = 0x22, DABORT = 0x24, SP_ALIGNMENT = 0x26 };
    enum { TRANSLATION_0 = 4, TRANSLATION_3 = 7, PERMISSION_3 = 15, ALIGNMENT = 0x21, VA_BITS = 48 };
    const uint64_t il = UINT64_C(1) << 25, wnr = 1 << 6;
    bool fetch = f->access == ACCESS_FETCH, unaligned = f->signo == SIGBUS && f->code == BUS_ADRALN;
    if (f->access == ACCESS_SP) return (uint64_t)SP_ALIGNMENT << 26 | il;
    if (fetch && unaligned) return (uint64_t)PC_ALIGNMENT << 26 | il;
    uint64_t absent = f->addr >> VA_BITS ? TRANSLATION_0 : TRANSLATION_3;
    uint64_t status = unaligned ? ALIGNMENT : f->signo == SIGSEGV && f->code == SEGV_ACCERR ? PERMISSION_3 : absent;
    return (uint64_t)(fetch ? IABORT : DABORT) << 26 | il | (f->access == ACCESS_WRITE ? wnr : 0) | status;
}

/* --- building --------------------------------------------------------------------------------------------------------------------- */

/* Write the records from `to` on; returns their size. */
static size_t put_records(const struct cpu *c, uint8_t *to, const siginfo_t *si)
{
    const uint8_t *start = to;
    struct fpsimd_record *fp = (struct fpsimd_record *)to;
    fp->head = (struct record){ FPSIMD_MAGIC, sizeof *fp };
    fp->fpsr = a64_fpsr_get(c);
    fp->fpcr = (uint32_t)c->m[A64_M_FPCR];
    memcpy(fp->v, c->v, sizeof fp->v);
    to += sizeof *fp;
    if (is_fault(c, si)) {
        struct esr_record *esr = (struct esr_record *)to;
        *esr = (struct esr_record){ { ESR_MAGIC, sizeof *esr }, syndrome(&c->fault) };
        to += sizeof *esr;
    }
    *(struct record *)to = (struct record){ 0, 0 };
    return (size_t)(to - start) + sizeof(struct record);
}

int a64_sigframe_push(struct cpu *c, uint64_t sp, int signo, const void *siginfo128, uint64_t mask,
                      const void *altstack24, uint64_t handler, uint64_t restorer, bool want_info)
{
    /* Put together here, so that sp may be any address. */
    const uint64_t record = sp + sizeof(struct guest_frame);
    struct guest_frame f;
    f.uc.flags = f.uc.link = 0;
    memcpy(f.uc.stack, altstack24, sizeof f.uc.stack);
    f.uc.mask = mask;
    memset(f.uc.unused, 0, sizeof f.uc.unused);
    f.uc.mc.fault_address = is_fault(c, siginfo128) && !is_alignment_of_register(&c->fault) ? c->fault.addr : 0;
    memcpy(f.uc.mc.regs, c->r, sizeof f.uc.mc.regs);
    f.uc.mc.sp = c->r[SP];
    f.uc.mc.pc = c->pc;
    f.uc.mc.pstate = a64_nzcv_from_word(c->m[A64_M_NZCV]) | (c->m[A64_M_PSTATE] & PSTATE_KEPT);
    const size_t end = offsetof(struct guest_frame, uc.mc.reserved) + put_records(c, f.uc.mc.reserved, siginfo128);
    size_t from = offsetof(struct guest_frame, uc);
    if (want_info) {
        memcpy(f.info, siginfo128, sizeof f.info);
        from = 0;
    }
    /* No register changes before the last store that can fault. */
    guest_copy((void *)record, &(struct frame_record){ c->r[FP], c->r[LR] }, sizeof(struct frame_record));
    guest_copy((void *)(sp + from), (const uint8_t *)&f + from, end - from);

    c->r[0] = (uint64_t)signo;
    if (want_info) {
        c->r[1] = sp + offsetof(struct guest_frame, info);
        c->r[2] = sp + offsetof(struct guest_frame, uc);
    }
    c->r[FP] = record;
    c->r[LR] = restorer;
    c->r[SP] = sp;
    c->pc = handler;
    a64_reservation_clear(c);
    return 0;
}

/* --- taking apart ------------------------------------------------------------------------------------------------------------------- */

/* A part of a frame that holds records. */
struct part { uint64_t at; size_t left; };

/* An EXTRA record of `size` bytes at p->at: go on in the part that it describes, which follows the terminator behind it. */
static bool enter_extra(struct part *p, uint32_t size, uint64_t frame)
{
    struct extra_record extra;
    struct record end;
    if (size < sizeof extra || p->left - size < 16) return false;
    guest_copy(&extra, (const void *)p->at, sizeof extra);
    guest_copy(&end, (const void *)(p->at + size), sizeof end);
    uint64_t start = p->at + size + 16;
    if (end.magic || end.size || extra.data != start || start % 16 || extra.size % 16) return false;
    if (start > frame + MAX_FRAME || extra.size > frame + MAX_FRAME - start) return false;
    *p = (struct part){ start, extra.size };
    return true;
}

/* The address of the SIMD record of the frame. 0: the frame is bad. */
static uint64_t find_fpsimd(uint64_t frame)
{
    struct part p = { frame + offsetof(struct guest_frame, uc.mc.reserved), sizeof ((struct guest_sigcontext *)0)->reserved };
    uint64_t fpsimd = 0;
    bool extra = false;
    for (;;) {
        struct record head;
        if (p.left < sizeof head || p.at % 16) return 0;
        guest_copy(&head, (const void *)p.at, sizeof head);
        if (p.left < head.size) return 0;
        if (head.magic == 0) return head.size ? 0 : fpsimd;
        if (head.magic == EXTRA_MAGIC) {
            if (extra || !enter_extra(&p, head.size, frame)) return 0;
            extra = true;
            continue;
        }
        if (head.magic == FPSIMD_MAGIC) {
            if (fpsimd || head.size != sizeof(struct fpsimd_record)) return 0;
            fpsimd = p.at;
        } else if (head.magic != ESR_MAGIC || head.size < sizeof head) {
            return 0;
        }
        p.at += head.size;
        p.left -= head.size;
    }
}

int a64_sigframe_pop(struct cpu *c, uint64_t *mask, void *altstack24)
{
    if (c->r[SP] % 16) return -1;
    uint64_t found = find_fpsimd(c->r[SP]);
    if (!found) return -1;
    /* All of it before anything changes: reading may fault. */
    struct fpsimd_record fp;
    struct guest_frame f;
    enum { FROM = offsetof(struct guest_frame, uc), TO = offsetof(struct guest_frame, uc.mc.reserved) };
    guest_copy(&fp, (const void *)found, sizeof fp);
    guest_copy((uint8_t *)&f + FROM, (const void *)(c->r[SP] + FROM), TO - FROM);
    if (f.uc.mc.pstate & PSTATE_BAD) return -1;

    *mask = f.uc.mask;
    memcpy(altstack24, f.uc.stack, sizeof f.uc.stack);
    memcpy(c->r, f.uc.mc.regs, sizeof f.uc.mc.regs);
    c->r[SP] = f.uc.mc.sp;
    c->pc = f.uc.mc.pc;
    c->m[A64_M_NZCV] = a64_nzcv_to_word((uint32_t)f.uc.mc.pstate);
    c->m[A64_M_PSTATE] = f.uc.mc.pstate & PSTATE_KEPT;
    memcpy(c->v, fp.v, sizeof fp.v);
    /* The host FPU takes the rounding mode first, then the flags. */
    c->m[A64_M_FPCR] = fp.fpcr & A64_FPCR_MASK;
    aarch64_isa.fp_load(c);
    a64_fpsr_set(c, fp.fpsr);
    a64_reservation_clear(c);
    return 0;
}
