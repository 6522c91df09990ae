/*
 * fpenv.c - the guest's floating-point environment in MXCSR (host.h).
 *
 * Sticky flags: IE 0, DE 1 (ignored), ZE 2, OE 3, UE 4, PE 5. All exceptions are masked (bits 7-12) but for IE while it is reported (nan_trap.c), rounding is in bits
 * 13-14, flush-to-zero is bit 15, denormals-are-zero bit 6. Source: Intel SDM vol. 1, 10.2.3.
 */
#include <assert.h>
#include <ucontext.h>

#include "hostisa/host.h"

enum { MX_IE = 1, MX_ZE = 4, MX_OE = 8, MX_UE = 16, MX_PE = 32, MX_FLAGS = 0x3f, MX_IM = 0x80, MX_RC = 0x6000, MX_FLUSH = 0x8040, MX_DEFAULT = 0x1f80 };
enum { FL_NX = 1, FL_UF = 2, FL_OF = 4, FL_DZ = 8, FL_NV = 16 };

static uint32_t get(void)
{
    uint32_t v;
    __asm__ volatile("stmxcsr %0" : "=m"(v));
    return v;
}
static void set(uint32_t v)
{
    __asm__ volatile("ldmxcsr %0" : : "m"(v));
}

static unsigned flags_of(uint32_t v)
{
    return (v & MX_PE ? FL_NX : 0) | (v & MX_UE ? FL_UF : 0) | (v & MX_OE ? FL_OF : 0) | (v & MX_ZE ? FL_DZ : 0) |
           (v & MX_IE ? FL_NV : 0);
}
unsigned host_fpflags_get(void) { return flags_of(get()); }

void host_fpflags_set(unsigned flags)
{
    uint32_t v = get() & ~(uint32_t)MX_FLAGS;
    v |= (flags & FL_NX ? MX_PE : 0u) | (flags & FL_UF ? MX_UE : 0u) | (flags & FL_OF ? MX_OE : 0u) |
         (flags & FL_DZ ? MX_ZE : 0u) | (flags & FL_NV ? MX_IE : 0u);
    set(v);
}

void host_round_set(unsigned rm)
{
    /* RNE RTZ RDN RUP -> x86's nearest 0, down 1, up 2, zero 3 */
    static const uint8_t rc[4] = { [IRRM_RNE] = 0, [IRRM_RTZ] = 3, [IRRM_RDN] = 1, [IRRM_RUP] = 2 };
    assert(rm <= IRRM_RUP);
    set((get() & ~(uint32_t)MX_RC) | (uint32_t)rc[rm & 3] << 13);
}

unsigned host_round_get(void)
{
    static const uint8_t rm[4] = { IRRM_RNE, IRRM_RDN, IRRM_RUP, IRRM_RTZ };
    return rm[get() >> 13 & 3];
}

void host_flush_set(bool on)
{
    set((get() & ~(uint32_t)MX_FLUSH) | (on ? MX_FLUSH : 0u));
}

bool host_nan_traps(struct cpu *cpu, bool on)
{
    set((get() & ~(uint32_t)MX_IM) | (on ? 0u : MX_IM));
    cpu->nan_trap.on = on;
    return true;
}

void host_fp_reset(void) { set(MX_DEFAULT); }

unsigned host_ctx_fpflags(const void *uc) { return flags_of(((const ucontext_t *)uc)->uc_mcontext.fpregs->mxcsr); }
