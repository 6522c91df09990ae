/*
 * sigframe.c - the riscv64 signal frame, byte for byte as Linux lays it out.
 *
 * Source: Linux Documentation and uapi headers asm/ucontext.h, asm/ptrace.h, asm/sigcontext.h of riscv (the layout is ABI:
 * gdb, unwinders and crash handlers read it). Unused parts are zero.
 */
#include <stddef.h>
#include <string.h>

#include "hostisa/asan.h"
#include "translate/riscv64/riscv64.h"

/* Quad-precision state is the largest member of the kernel's union; its tail holds the header of extension records. */
union fp_state {
    struct { uint64_t f[32]; uint32_t fcsr; } d;
    struct { uint32_t pad[129], reserved, magic, size; } ext;   /* magic = size = 0: no more records */
};

struct ucontext {
    uint64_t flags, link;
    uint8_t stack[24];
    uint64_t mask;
    uint8_t unused[120];
    _Alignas(16) uint64_t gregs[32];   /* pc, x1 ... x31 */
    union fp_state fp;
};

struct frame {
    uint8_t info[128];
    struct ucontext uc;
};

_Static_assert(offsetof(struct ucontext, mask) == 40, "uc_sigmask");
_Static_assert(offsetof(struct ucontext, gregs) == 176, "uc_mcontext is 16-byte aligned");
_Static_assert(sizeof(union fp_state) == 528, "union __riscv_fp_state");
_Static_assert(sizeof(struct frame) == RV64_SIGFRAME_SIZE, "struct rt_sigframe");

enum { RA = 1, SP = 2, A0 = 10, A1 = 11, A2 = 12 };

int rv64_sigframe_push(struct cpu *c, uint64_t sp, int signo, const void *siginfo128, uint64_t mask,
                       const void *altstack24, uint64_t handler, uint64_t restorer, bool want_info)
{
    struct frame f = { .uc.mask = mask };
    (void)want_info;   /* the kernel writes siginfo for every handler */
    memcpy(f.info, siginfo128, sizeof f.info);
    memcpy(f.uc.stack, altstack24, sizeof f.uc.stack);
    f.uc.gregs[0] = c->pc;
    for (int i = 1; i < 32; i++) f.uc.gregs[i] = c->r[i];
    for (int i = 0; i < 32; i++) f.uc.fp.d.f[i] = c->v[i].d[0];
    f.uc.fp.d.fcsr = host_fpflags_get() | (uint32_t)(c->m[RV64_M_FRM] & 7) << 5;
    guest_copy((void *)sp, &f, sizeof f);   /* it may fault: no register has changed yet */

    c->r[RA] = restorer;
    c->r[SP] = sp;
    c->r[A0] = (uint64_t)signo;
    c->r[A1] = sp + offsetof(struct frame, info);
    c->r[A2] = sp + offsetof(struct frame, uc);
    c->pc = handler & ~UINT64_C(1);
    rv64_reservation_clear(c);
    return 0;
}

int rv64_sigframe_pop(struct cpu *c, uint64_t *mask, void *altstack24)
{
    struct frame f;
    guest_copy(&f, (const void *)c->r[SP], sizeof f);   /* all of it before anything changes: it may fault */
    if (f.uc.fp.ext.reserved || f.uc.fp.ext.magic || f.uc.fp.ext.size) return -1;
    *mask = f.uc.mask;
    memcpy(altstack24, f.uc.stack, sizeof f.uc.stack);
    c->pc = f.uc.gregs[0] & ~UINT64_C(1);
    for (int i = 1; i < 32; i++) c->r[i] = f.uc.gregs[i];
    for (int i = 0; i < 32; i++) c->v[i].d[0] = f.uc.fp.d.f[i];
    c->m[RV64_M_FFLAGS] = f.uc.fp.d.fcsr & 31;
    c->m[RV64_M_FRM] = f.uc.fp.d.fcsr >> 5 & 7;
    rv64_reservation_clear(c);
    riscv64_isa.fp_load(c);
    return 0;
}
