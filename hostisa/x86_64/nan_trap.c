/*
 * nan_trap.c - Arm's NaNs from x86 arithmetic without a look at each result (host.h).
 *
 * A quiet NaN that is an operand becomes the result of an addition, subtraction, multiplication or division on both: the first operand's if both are
 * NaNs. Only when an invalid operation is signalled do they differ: of two NaNs Arm prefers the signalling one, and the NaN that x86 makes of none is negative. So
 * invalid operations are unmasked. SIGFPE comes before the instruction has changed anything: its operands are put aside, it is run again by itself and masked,
 * and the SIGTRAP behind it (EFLAGS.TF) puts Arm's NaNs where x86's are. Lanes without a NaN, and all flags, are the host's. Other instructions (comparisons, conversions,
 * C code of the VM) are only run again. Source: Intel SDM volume 1, 4.8.3.5 (NaNs), 11.5.2 (exceptions), volume 2, 2.3, 2.7 (VEX, EVEX).
 */
#include <assert.h>
#include <string.h>
#include <ucontext.h>

#include "hostisa/armfp.h"
#include "hostisa/x86_64/port.h"

enum { MX_IE = 1, MX_IM = 0x80 };

/* An addition, subtraction, multiplication, division or square root (op: its second opcode byte) of vector registers. */
struct arith { uint8_t op, pp, d, a, b; };
enum { OP_SQRT = 0x51, PP_PS = 0, PP_PD = 1, PP_SS = 2, PP_SD = 3 };

static bool is_arith(uint8_t op) { return op == OP_SQRT || op == 0x58 || op == 0x59 || op == 0x5c || op == 0x5e; }

/* What translated code has of them. False: another instruction, or an operand in memory, which is always a constant and no NaN. */
static bool decode(const uint8_t *p, struct arith *i)
{
    unsigned r = 0, b = 0, v = 0, map = 1;
    bool legacy = false;
    i->pp = PP_PS;
    switch (p[0]) {
    case 0xc5:
        r = p[1] & 0x80 ? 0 : 8;
        v = ~(p[1] >> 3) & 15u;
        i->pp = p[1] & 3;
        p += 2;
        break;
    case 0xc4:
        r = p[1] & 0x80 ? 0 : 8;
        b = p[1] & 0x20 ? 0 : 8;
        map = p[1] & 0x1f;
        v = ~(p[2] >> 3) & 15u;
        i->pp = p[2] & 3;
        p += 3;
        break;
    case 0x62:
        r = (p[1] & 0x80 ? 0u : 8) | (p[1] & 0x10 ? 0u : 16);
        b = (p[1] & 0x20 ? 0u : 8) | (p[1] & 0x40 ? 0u : 16);
        map = p[1] & 7;
        v = (~(p[2] >> 3) & 15u) | (p[3] & 8 ? 0u : 16);
        i->pp = p[2] & 3;
        p += 4;
        break;
    default:
        legacy = true;
        if (*p == 0x66 || *p == 0xf2 || *p == 0xf3) i->pp = *p == 0x66 ? PP_PD : *p == 0xf2 ? PP_SD : PP_SS, p++;
        if ((*p & 0xf0) == 0x40) {
            r = *p & 4 ? 8 : 0;
            b = *p & 1 ? 8 : 0;
            p++;
        }
        if (*p++ != 0x0f) return false;
    }
    if (map != 1 || !is_arith(p[0]) || p[1] >> 6 != 3) return false;
    i->op = p[0];
    i->d = (uint8_t)((p[1] >> 3 & 7) | r);
    i->b = (uint8_t)((p[1] & 7) | b);
    i->a = (uint8_t)(legacy ? i->d : v);
    return true;
}

static cpu_v128 vec(const struct host *h, const void *uc, unsigned n)
{
    cpu_v128 v = { .d = { 0, 0 } };
    const uint8_t *at = x_ctx_vec(h, uc, n);
    if (at) memcpy(&v, at, sizeof v);
    return v;
}

static uint32_t *mxcsr(void *uc) { return &((ucontext_t *)uc)->uc_mcontext.fpregs->mxcsr; }

bool host_ctx_nan_trap(const struct host *h, void *uc, struct cpu *cpu, bool in_code)
{
    struct arith i;
    uint32_t *mx = mxcsr(uc);
    if (!(*mx & MX_IE) || *mx & MX_IM) return false;
    cpu->nan_trap.fix = in_code && decode((const uint8_t *)(uintptr_t)host_ctx_pc(uc), &i);
    if (cpu->nan_trap.fix) {
        cpu->nan_trap.a = vec(h, uc, i.a);
        cpu->nan_trap.b = vec(h, uc, i.b);
        cpu->nan_trap.op = i.op;
        cpu->nan_trap.pp = i.pp;
        cpu->nan_trap.d = i.d;
    }
    cpu->nan_trap.stepping = true;
    cpu->nan_trap.count++;
    *mx |= MX_IM;
    host_ctx_step(uc);
    return true;
}

/* Lane n of v, `width` bits. */
static uint64_t lane(const cpu_v128 *v, unsigned width, unsigned n) { return width == 64 ? v->d[n] : v->d[n / 2] >> 32 * (n & 1) & UINT32_MAX; }

static void fix(const struct host *h, void *uc, const struct cpu *cpu)
{
    const bool f64 = cpu->nan_trap.pp & 1, packed = cpu->nan_trap.pp < PP_SS, root = cpu->nan_trap.op == OP_SQRT;
    const struct fp_fmt f = fp_fmt_of(f64 ? IRT_F64 : IRT_F32);
    const unsigned lanes = packed ? 128 / f.width : 1;
    uint8_t *at = x_ctx_vec(h, uc, cpu->nan_trap.d);
    if (!at) return;   /* zeros */
    for (unsigned n = 0; n < lanes; n++) {
        const uint64_t a = lane(&cpu->nan_trap.a, f.width, n), b = lane(&cpu->nan_trap.b, f.width, n);
        uint64_t r = 0;
        memcpy(&r, at + n * f.width / 8, f.width / 8);
        if (!fp_is_nan(f, r)) continue;
        r = armfp_propagate(f, cpu->fp_mode, root ? 1 : 2, root ? b : a, b, 0);
        memcpy(at + n * f.width / 8, &r, f.width / 8);
    }
}

bool host_ctx_nan_trap_end(const struct host *h, void *uc, struct cpu *cpu)
{
    if (!cpu->nan_trap.stepping) return false;
    cpu->nan_trap.stepping = false;
    host_ctx_step_end(uc);
    if (cpu->nan_trap.on) *mxcsr(uc) &= ~(uint32_t)MX_IM;
    if (cpu->nan_trap.fix) fix(h, uc, cpu);
    return true;
}
