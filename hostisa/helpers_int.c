/*
 * helpers_int.c - integer helpers: FP control words, the soft_* bridge to softfp.c, permutations.
 */
#include <assert.h>

#include "hostisa/helpers.h"
#include "hostisa/host.h"
#include "hostisa/softfp.h"

#define UNUSED1(a) (void)(a)
#define UNUSED2(a, b) (void)(a), (void)(b)
#define UNUSED3(a, b, d) (void)(a), (void)(b), (void)(d)
#define UNUSED4(a, b, d, e) (void)(a), (void)(b), (void)(d), (void)(e)

/* --- fflags, frm, fcsr -------------------------------------------------------------------------------------------------- */

enum { M_FRM = 1 };            /* of the M file, as helpers.def says */

uint64_t helper_fflags_get(struct cpu *c, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED1(c);
    UNUSED4(a0, a1, a2, a3);
    return host_fpflags_get();
}

uint64_t helper_fflags_set(struct cpu *c, uint64_t v, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED1(c);
    UNUSED3(a1, a2, a3);
    unsigned old = host_fpflags_get();
    host_fpflags_set((unsigned)v & 31);
    return old;
}

/* Modes beyond RUP the host can't hold; what the thread then runs does not look at the host's mode. */
uint64_t helper_frm_set(struct cpu *c, uint64_t v, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED3(a1, a2, a3);
    uint64_t old = c->m[M_FRM];
    c->m[M_FRM] = v & 7;
    if ((v & 7) <= IRRM_RUP) host_round_set((unsigned)v & 7);
    return old;
}

uint64_t helper_fcsr_get(struct cpu *c, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED4(a0, a1, a2, a3);
    return c->m[M_FRM] << 5 | host_fpflags_get();
}

uint64_t helper_fcsr_set(struct cpu *c, uint64_t v, uint64_t a1, uint64_t a2, uint64_t a3)
{
    uint64_t flags = helper_fflags_set(c, v, a1, a2, a3), frm = helper_frm_set(c, v >> 5, a1, a2, a3);
    return frm << 5 | flags;
}

uint64_t helper_ticks(struct cpu *c, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED1(c);
    UNUSED4(a0, a1, a2, a3);
    return host_ticks();
}

/* --- FPCR, FPSR ---------------------------------------------------------------------------------------------------------- */

enum { M_FPCR = 1, M_QC = 5, RMODE = 22, FZ16 = 1 << 19, FZ = 1 << 24, DN = 1 << 25, AHP = 1 << 26, IDC = 7, QC = 27 };

uint64_t helper_fpcr_set(struct cpu *c, uint64_t v, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED3(a1, a2, a3);
    static const uint8_t rounding[] = { IRRM_RNE, IRRM_RUP, IRRM_RDN, IRRM_RTZ };
    v &= FZ16 | 3u << RMODE | FZ | DN | AHP;
    c->m[M_FPCR] = v;
    c->fp_mode = (v & FZ ? CPUFP_FZ : 0) | (v & DN ? CPUFP_DN : 0) | (v & AHP ? CPUFP_AHP : 0) | (v & FZ16 ? CPUFP_FZ16 : 0);
    host_round_set(rounding[v >> RMODE & 3]);
    host_flush_set(v & FZ);
    return 0;
}

/* IOC DZC OFC UFC IXC, bits 0..4, are RISC-V's five flags backwards. */
static unsigned reversed(unsigned f)
{
    return (f & 1) << 4 | (f & 2) << 2 | (f & 4) | (f & 8) >> 2 | (f & 16) >> 4;
}

uint64_t helper_fpsr_get(struct cpu *c, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED4(a0, a1, a2, a3);
    return reversed(host_fpflags_get()) | (uint64_t)c->fp_idc << IDC | (c->m[M_QC] & 1) << QC;
}

uint64_t helper_fpsr_set(struct cpu *c, uint64_t v, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED3(a1, a2, a3);
    host_fpflags_set(reversed((unsigned)v & 31));
    c->fp_idc = v >> IDC & 1;
    c->m[M_QC] = v >> QC & 1;
    return 0;
}

/* --- CRC ------------------------------------------------------------------------------------------------------------------ */

/* Remainders of the sixteen values of four bits; poly is bit-reversed. */
#define STEP(r, poly) ((r) & 1 ? (r) >> 1 ^ (poly) : (r) >> 1)
#define NIBBLE(n, poly) STEP(STEP(STEP(STEP((uint32_t)(n), poly), poly), poly), poly)
#define TABLE(p) { NIBBLE(0, p), NIBBLE(1, p), NIBBLE(2, p), NIBBLE(3, p), NIBBLE(4, p), NIBBLE(5, p), NIBBLE(6, p), NIBBLE(7, p), \
                   NIBBLE(8, p), NIBBLE(9, p), NIBBLE(10, p), NIBBLE(11, p), NIBBLE(12, p), NIBBLE(13, p), NIBBLE(14, p), NIBBLE(15, p) }

static uint32_t crc(const uint32_t table[16], uint32_t r, uint64_t v, uint64_t bytes)
{
    for (uint64_t k = 0; k < bytes; k++, v >>= 8) {
        r ^= (uint8_t)v;
        r = r >> 4 ^ table[r & 15];
        r = r >> 4 ^ table[r & 15];
    }
    return r;
}

uint64_t helper_crc32(struct cpu *c, uint64_t from, uint64_t v, uint64_t bytes, uint64_t a3)
{
    UNUSED2(c, a3);
    static const uint32_t table[16] = TABLE(0xedb88320u);
    return crc(table, (uint32_t)from, v, bytes);
}

uint64_t helper_crc32c(struct cpu *c, uint64_t from, uint64_t v, uint64_t bytes, uint64_t a3)
{
    UNUSED2(c, a3);
    static const uint32_t table[16] = TABLE(0x82f63b78u);
    return crc(table, (uint32_t)from, v, bytes);
}

/* --- code that has changed --------------------------------------------------------------------------------------------------- */

uint64_t helper_icache_line(struct cpu *c, uint64_t addr, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED3(a1, a2, a3);
    uint64_t lo = addr & ~UINT64_C(63), hi = lo + 64;
    if (c->icache_lo == c->icache_hi) {
        c->icache_lo = lo;
        c->icache_hi = hi;
    }
    if (lo < c->icache_lo) c->icache_lo = lo;
    if (hi > c->icache_hi) c->icache_hi = hi;
    return 0;
}

/* --- soft floating point ------------------------------------------------------------------------------------------------ */

static unsigned mode(const struct cpu *c, uint64_t ctl)
{
    unsigned rm = soft_ctl_rm(ctl) & SOFT_RM, tiny = soft_ctl_rm(ctl) & SOFT_TINY_BEFORE;
    return tiny | (rm == IRRM_DYN ? (unsigned)c->m[M_FRM] : rm == SOFT_RM_HOST ? host_round_get() : rm);
}

static void raise_flags(unsigned flags)
{
    if (flags) host_fpflags_set(host_fpflags_get() | flags);
}

static uint64_t boxed(uint64_t ctl, uint64_t v, unsigned flags)
{
    raise_flags(flags);
    return soft_box(soft_ctl_fmt(ctl), v);
}

static uint64_t in(uint64_t ctl, uint64_t r) { return soft_unbox(soft_ctl_fmt(ctl), r); }

uint64_t helper_soft_add(struct cpu *c, uint64_t a, uint64_t b, uint64_t ctl, uint64_t a3)
{
    UNUSED1(a3);
    unsigned flags = 0;
    uint64_t v = soft_add(soft_ctl_fmt(ctl), mode(c, ctl), in(ctl, a), in(ctl, b), soft_ctl_op(ctl) != 0, &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_mul(struct cpu *c, uint64_t a, uint64_t b, uint64_t ctl, uint64_t a3)
{
    UNUSED1(a3);
    unsigned flags = 0;
    uint64_t v = soft_mul(soft_ctl_fmt(ctl), mode(c, ctl), in(ctl, a), in(ctl, b), &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_div(struct cpu *c, uint64_t a, uint64_t b, uint64_t ctl, uint64_t a3)
{
    UNUSED1(a3);
    unsigned flags = 0;
    uint64_t v = soft_div(soft_ctl_fmt(ctl), mode(c, ctl), in(ctl, a), in(ctl, b), &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_sqrt(struct cpu *c, uint64_t a, uint64_t ctl, uint64_t a2, uint64_t a3)
{
    UNUSED2(a2, a3);
    unsigned flags = 0;
    uint64_t v = soft_sqrt(soft_ctl_fmt(ctl), mode(c, ctl), in(ctl, a), &flags);
    return boxed(ctl, v, flags);
}

/* A denormal number of format f (not half precision) becomes a zero. */
static uint64_t flushed(enum soft_fmt f, uint64_t v)
{
    assert(f != SOFT_H);
    const uint64_t sign = UINT64_C(1) << (f == SOFT_D ? 63 : 31), least = UINT64_C(1) << (f == SOFT_D ? 52 : 23);
    const uint64_t magnitude = v & (sign - 1);
    return magnitude < least ? v & sign : v;
}

uint64_t helper_soft_fma(struct cpu *c, uint64_t a, uint64_t b, uint64_t d, uint64_t ctl)
{
    const enum soft_fmt f = soft_ctl_fmt(ctl);
    unsigned flags = 0, neg = soft_ctl_op(ctl), rm = mode(c, ctl);
    uint64_t x[3] = { in(ctl, a), in(ctl, b), in(ctl, d) };
    if (c->fp_mode & CPUFP_FZ && f != SOFT_H) {
        rm |= SOFT_FLUSH;
        for (unsigned k = 0; k < 3; k++) x[k] = flushed(f, x[k]);
    }
    uint64_t v = soft_fma(f, rm, x[0], x[1], x[2], neg & 2, neg & 1, &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_f2f(struct cpu *c, uint64_t a, uint64_t ctl, uint64_t a2, uint64_t a3)
{
    UNUSED2(a2, a3);
    unsigned flags = 0;
    enum soft_fmt from = (enum soft_fmt)soft_ctl_op(ctl);
    uint64_t v = soft_f2f(soft_ctl_fmt(ctl), from, mode(c, ctl), soft_unbox(from, a), &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_f2i(struct cpu *c, uint64_t a, uint64_t ctl, uint64_t a2, uint64_t a3)
{
    UNUSED2(a2, a3);
    unsigned flags = 0;
    uint64_t v = soft_f2i(soft_ctl_fmt(ctl), mode(c, ctl), soft_ctl_op(ctl), in(ctl, a), &flags);
    raise_flags(flags);
    return v;
}

uint64_t helper_soft_i2f(struct cpu *c, uint64_t v, uint64_t ctl, uint64_t a2, uint64_t a3)
{
    UNUSED2(a2, a3);
    unsigned flags = 0;
    uint64_t f = soft_i2f(soft_ctl_fmt(ctl), mode(c, ctl), soft_ctl_op(ctl), v, &flags);
    return boxed(ctl, f, flags);
}

uint64_t helper_soft_round(struct cpu *c, uint64_t a, uint64_t ctl, uint64_t a2, uint64_t a3)
{
    UNUSED2(a2, a3);
    unsigned flags = 0;
    uint64_t v = soft_round(soft_ctl_fmt(ctl), mode(c, ctl), soft_ctl_op(ctl) != 0, in(ctl, a), &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_cmp(struct cpu *c, uint64_t a, uint64_t b, uint64_t ctl, uint64_t a3)
{
    UNUSED2(c, a3);
    unsigned flags = 0;
    bool v = soft_compare(soft_ctl_fmt(ctl), (enum soft_cmp)soft_ctl_op(ctl), in(ctl, a), in(ctl, b), &flags);
    raise_flags(flags);
    return v;
}

uint64_t helper_soft_minmax(struct cpu *c, uint64_t a, uint64_t b, uint64_t ctl, uint64_t a3)
{
    UNUSED2(c, a3);
    unsigned flags = 0;
    uint64_t v = soft_minmax(soft_ctl_fmt(ctl), (enum soft_minmax)soft_ctl_op(ctl), in(ctl, a), in(ctl, b), &flags);
    return boxed(ctl, v, flags);
}

uint64_t helper_soft_sgnj(struct cpu *c, uint64_t a, uint64_t b, uint64_t ctl, uint64_t a3)
{
    UNUSED2(c, a3);
    return boxed(ctl, soft_sgnj(soft_ctl_fmt(ctl), (enum soft_sgnj)soft_ctl_op(ctl), in(ctl, a), in(ctl, b)), 0);
}

uint64_t helper_soft_class(struct cpu *c, uint64_t a, uint64_t ctl, uint64_t a2, uint64_t a3)
{
    UNUSED3(c, a2, a3);
    return soft_fclass(soft_ctl_fmt(ctl), in(ctl, a));
}

uint64_t helper_soft_cvtmod(struct cpu *c, uint64_t a, uint64_t a1, uint64_t a2, uint64_t a3)
{
    UNUSED1(c);
    UNUSED3(a1, a2, a3);
    unsigned flags = 0;
    uint64_t v = soft_cvtmod(a, &flags);
    raise_flags(flags);
    return v;
}

/* --- permutations --------------------------------------------------------------------------------------------------------- */

/* Elements of `bits` bits; an index beyond the table gives 0. */
static uint64_t permute(uint64_t table, uint64_t index, unsigned bits)
{
    uint64_t v = 0, mask = (UINT64_C(1) << bits) - 1;
    for (unsigned k = 0; k < 64; k += bits) {
        uint64_t i = (index >> k & mask) * bits;
        if (i < 64) v |= (table >> i & mask) << k;
    }
    return v;
}

uint64_t helper_xperm4(struct cpu *c, uint64_t table, uint64_t index, uint64_t a2, uint64_t a3)
{
    UNUSED3(c, a2, a3);
    return permute(table, index, 4);
}

uint64_t helper_xperm8(struct cpu *c, uint64_t table, uint64_t index, uint64_t a2, uint64_t a3)
{
    UNUSED3(c, a2, a3);
    return permute(table, index, 8);
}
