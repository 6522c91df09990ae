/*
 * host.c - set-up of the port (features, pinning) and patching of code that may be running.
 */
#include <assert.h>
#include <cpuid.h>
#include <stdatomic.h>
#include <stdio.h>

#include "hostisa/x86_64/port.h"
#include "hostisa/x86_64/thunk.h"

/* --- features -------------------------------------------------------------------------------------------------- */

struct cpuid_regs { uint32_t a, b, c, d; };
static struct cpuid_regs cpuid(uint32_t leaf, uint32_t sub)
{
    struct cpuid_regs r = { 0, 0, 0, 0 };
    if ((uint32_t)__get_cpuid_max(leaf & 0x80000000u, NULL) < leaf) return r;
    __cpuid_count(leaf, sub, r.a, r.b, r.c, r.d);
    return r;
}
static uint32_t xcr0(void)
{
    uint32_t lo, hi;
    __asm__ volatile("xgetbv" : "=a"(lo), "=d"(hi) : "c"(0));
    return lo;
}
static bool has(uint32_t reg, uint32_t bits) { return (reg & bits) == bits; }

enum {
    C1_SSE3 = 1 << 0, C1_PCLMUL = 1 << 1, C1_SSSE3 = 1 << 9, C1_FMA = 1 << 12, C1_CX16 = 1 << 13, C1_SSE41 = 1 << 19,
    C1_SSE42 = 1 << 20, C1_POPCNT = 1 << 23, C1_AES = 1 << 25, C1_OSXSAVE = 1 << 27, C1_AVX = 1 << 28, C1_F16C = 1 << 29,
    B7_BMI1 = 1 << 3, B7_AVX2 = 1 << 5, B7_BMI2 = 1 << 8, B7_AVX512F = 1 << 16, B7_AVX512DQ = 1 << 17, B7_AVX512CD = 1 << 28,
    B7_SHA = 1 << 29, B7_AVX512BW = 1 << 30,
    C7_VBMI = 1 << 1, C7_GFNI = 1 << 8, C7_VAES = 1 << 9, C7_VPCLMUL = 1 << 10, C7_VNNI = 1 << 11, C7_BITALG = 1 << 12,
    CE1_LZCNT = 1 << 5,
    XCR_AVX = 6, XCR_AVX512 = 0xe6,
};
static const uint32_t b7_avx512vl = 1u << 31;

/* Everything the processor and the system support. False if the processor is below x86-64-v2. */
static bool detect(uint32_t *feat)
{
    struct cpuid_regs l1 = cpuid(1, 0), l7 = cpuid(7, 0), e1 = cpuid(0x80000001u, 0);
    if (!has(l1.c, C1_SSE3 | C1_SSSE3 | C1_CX16 | C1_SSE41 | C1_SSE42 | C1_POPCNT)) return false;
    uint32_t f = 0, x = l1.c & C1_OSXSAVE ? xcr0() : 0;
    if (l1.c & C1_PCLMUL) f |= XF_PCLMUL;
    if (l7.b & B7_BMI1) f |= XF_BMI1;
    if (l7.b & B7_BMI2) f |= XF_BMI2;
    if (e1.c & CE1_LZCNT) f |= XF_LZCNT;
    if (l1.c & C1_AES) f |= XF_AES;
    if (l7.b & B7_SHA) f |= XF_SHA;
    if (has(l1.c, C1_AVX) && has(x, XCR_AVX)) {
        f |= XF_AVX;
        if (l7.b & B7_AVX2) f |= XF_AVX2;
        if (l1.c & C1_FMA) f |= XF_FMA;
        if (l1.c & C1_F16C) f |= XF_F16C;
        if (has(l7.b, B7_AVX512F | B7_AVX512DQ | B7_AVX512CD | B7_AVX512BW | b7_avx512vl) && has(x, XCR_AVX512)) {
            f |= XF_AVX512;
            if (l7.c & C7_GFNI) f |= XF_GFNI;
            if (l7.c & C7_VBMI) f |= XF_VBMI;
            if (l7.c & C7_BITALG) f |= XF_BITALG;
            if (l7.c & C7_VNNI) f |= XF_VNNI;
            if (l7.c & C7_VAES) f |= XF_VAES;
            if (l7.c & C7_VPCLMUL) f |= XF_VPCLMUL;
        }
    }
    *feat = f;
    return true;
}

enum {
    LEVEL3 = XF_BMI1 | XF_BMI2 | XF_LZCNT | XF_AVX | XF_AVX2 | XF_FMA | XF_F16C,
    LEVEL4 = LEVEL3 | XF_AVX512,
};
/* What a level may use beyond its definition: features that most processors of that level have. */
static uint32_t level_mask(unsigned level)
{
    switch (level) {
    case 2: return 0;
    case 3: return LEVEL3 | XF_PCLMUL | XF_AES | XF_SHA;
    default: return ~0u;
    }
}

static const char *choose(uint32_t found, const char *cpu, uint32_t *feat)
{
    unsigned level = has(found, LEVEL4) ? 4 : has(found, LEVEL3) ? 3 : 2;
    *feat = found;
    if (!cpu) {
        if (level < 4) *feat &= level_mask(3);   /* code paths are tested for these combinations only */
        if (level < 3) *feat = found & (XF_PCLMUL | XF_AES | XF_SHA);
        return NULL;
    }
    bool base = cpu[0] == 'v' && cpu[1] && cpu[2] == 'b' && !cpu[3];   /* what the level's definition has, for tests */
    if (cpu[0] != 'v' || cpu[1] < '2' || cpu[1] > '4' || (cpu[2] && !base)) return "host CPU level must be v2, v3 or v4";
    unsigned want = (unsigned)(cpu[1] - '0');
    if (want > level) return "this processor does not support that host CPU level";
    *feat &= level_mask(want);
    if (base) *feat &= LEVEL4;
    return NULL;
}

/* --- pinning ---------------------------------------------------------------------------------------------------- */

enum { XSAVE_HI16_ZMM = 7 };   /* Intel SDM volume 1, table 13-1 and section 13.2 */

/* In this order the guest's most used slots get the registers: short encodings first, r12 and r13 (longer addresses) last. */
static const uint8_t pin_order[] = { RBX, RDI, RSI, R8, R9, R10, R11, R14, R15, R12, R13 };
/* Vector registers 0.. that are never pinned: scalar code does with 4; vector ops have up to three operands and temporaries. */
enum { FP_SCRATCH = 4, VEC_SCRATCH = 6 };
_Static_assert(VEC_SCRATCH <= sizeof ((struct cpu *)0)->cold.v / sizeof(cpu_v128), "room to save them");

static void pin(struct host *h, const struct host_pin *p)
{
    memset(h->slot_reg, X_NOREG, sizeof h->slot_reg);
    memset(h->gpr_slot, NO_SLOT, sizeof h->gpr_slot);
    memset(h->vec_slot, NO_SLOT, sizeof h->vec_slot);
    h->n_vec_regs = x_has(h, XF_AVX512) ? 32 : 16;
    h->xsave_hi16 = x_has(h, XF_AVX512) ? cpuid(13, XSAVE_HI16_ZMM).b : 0;
    h->v_is_128 = p->v_is_128;
    for (unsigned i = 0; i < p->n_r && i < sizeof pin_order; i++) {
        unsigned s = IR_SLOT_R(p->r[i] & 31u);
        h->slot_reg[s] = pin_order[i];
        h->gpr_slot[pin_order[i]] = (uint8_t)s;
        h->n_gpr++;
    }
    h->first_vec = p->v_is_128 ? VEC_SCRATCH : FP_SCRATCH;
    h->scratch = 1u << RAX | 1u << RCX | 1u << RDX | ((1ull << h->first_vec) - 1) << 16;
    for (unsigned i = 0; i < p->n_v && h->first_vec + i < h->n_vec_regs; i++) {
        uint8_t r = (uint8_t)(h->first_vec + i);
        unsigned s = IR_SLOT_V(p->v[i] & 31u);
        h->slot_reg[s] = r;
        h->vec_slot[r] = (uint8_t)s;
        h->n_vec++;
    }
}

size_t host_size(void) { return sizeof(struct host); }

const char *host_init(struct host *h, const struct host_options *o)
{
    uint32_t found;
    memset(h, 0, sizeof *h);
    if (!detect(&found)) return "this processor is below x86-64-v2 (SSE4.2 and POPCNT are needed)";
    const char *err = choose(found, o->cpu, &h->feat);
    if (err) return err;
    h->random_regs = o->random_regs;
    h->seed = o->seed;
    pin(h, o->pin);
    snprintf(h->describe, sizeof h->describe, "x86-64-v%d%s%s, %u+%u guest registers pinned",
             x_has(h, LEVEL4) ? 4 : x_has(h, LEVEL3) ? 3 : 2, x_has(h, XF_PCLMUL) ? " pclmulqdq" : "",
             x_has(h, XF_GFNI) ? " gfni" : "", h->n_gpr, h->n_vec);
    return NULL;
}

const char *host_describe(const struct host *h) { return h->describe; }

/* --- patching ---------------------------------------------------------------------------------------------------- */

/* Store 4 bytes that lie within one aligned 8-byte word, as one atomic store of that word. Patching is done under the code
 * cache's lock, so nothing else writes the word meanwhile. */
static void store32(uint8_t *p, uint32_t v)
{
    uintptr_t a = (uintptr_t)p & ~(uintptr_t)7;
    unsigned off = (unsigned)((uintptr_t)p - a);
    assert(off <= 4);
    _Atomic uint64_t *w = (_Atomic uint64_t *)a;
    uint64_t old = atomic_load_explicit(w, memory_order_relaxed);
    uint64_t mask = 0xffffffffull << 8 * off;
    atomic_store_explicit(w, (old & ~mask) | (uint64_t)v << 8 * off, memory_order_seq_cst);
}
static void store64(uint8_t *p, uint64_t v)
{
    assert(((uintptr_t)p & 7) == 0);
    atomic_store_explicit((_Atomic uint64_t *)(uintptr_t)p, v, memory_order_seq_cst);
}

bool host_patch(const struct host *h, uint8_t *code, const struct host_site *s, const uint8_t *to, uint64_t guest)
{
    (void)h;
    uint8_t *at = code + s->off;
    int64_t d = (to ? to : code + s->stub) - (at + 4);
    if (d != (int32_t)d) return false;
    if (s->kind == SITE_DIRECT) {
        store32(at, (uint32_t)d);
    } else if (to) {
        store64(code + s->lit, X_NEVER);   /* a filled cache is emptied before its target changes */
        store32(at, (uint32_t)d);
        store64(code + s->lit, guest);
    } else {
        store64(code + s->lit, X_NEVER);
        store32(at, (uint32_t)d);
    }
    return true;
}

/* x86-64 keeps instruction fetch coherent with stores; the compiler must not delay them. */
void host_sync_icache(const uint8_t *p, size_t n)
{
    (void)p;
    (void)n;
    atomic_signal_fence(memory_order_seq_cst);
}

void host_kill_header(uint8_t *code) { store64(code - HOST_HEADER, X_NEVER); }

void host_ret_reset(struct cpu *cpu)
{
    uint64_t *base = cpu->ret_base;
    assert(((uintptr_t)base & 15) == 0);
    base[0] = (uint64_t)(uintptr_t)(cpu->thunks + X_THUNK_BASE);
    cpu->ret_sp = base;
}
