/*
 * model.c - CPU models: -cpu, AT_HWCAP, /proc/cpuinfo, riscv_hwprobe(2).
 *
 * Sources: RISC-V Profiles 1.0 and RVA23; Linux arch/riscv/include/uapi/asm/hwprobe.h (key and bit numbers),
 * Documentation/arch/riscv/{uabi,hwprobe}.rst.
 */
#include "translate/riscv64/model.h"

#include <stdlib.h>
#include <string.h>

#include "translate/features.h"

#define BIT(ext) (UINT64_C(1) << RV64_EXT_##ext)

static const char *name_of(unsigned e) { return rv64_ext_name(e); }

/* --- models --------------------------------------------------------------------------------------------------------------- */

enum { BLOCK_SIZE = 64 };

#define GC (BIT(I) | BIT(M) | BIT(A) | BIT(F) | BIT(D) | BIT(C) | BIT(Zicsr) | BIT(Zifencei))
#define RVA22 (GC | BIT(Zihintpause) | BIT(Zba) | BIT(Zbb) | BIT(Zbs) | BIT(Zicbom) | BIT(Zicbop) | BIT(Zicboz) | BIT(Zfhmin))
#define RVA23 (RVA22 | BIT(Zihintntl) | BIT(Zicond) | BIT(Zimop) | BIT(Zcmop) | BIT(Zcb) | BIT(Zfa) | BIT(Zawrs))
#define ALL ((UINT64_C(1) << RV64_EXT__N) - 1)
/* Zkr's seed register can't be read in user mode under Linux, so it is nothing that a program could use. */
#define DEFAULT (ALL & ~BIT(Zkr))

static const struct { const char *name; uint64_t ext; const char *doc; } models[] = {
    { "rv64", DEFAULT, "everything that is implemented (the default)" },
    { "max", DEFAULT, "the same" },
    { "rva20u64", GC, "profile RVA20U64" },
    { "rva22u64", RVA22, "profile RVA22U64, without Zkt" },
    { "rva23u64", RVA23, "profile RVA23U64, without V and Zkt" },
    { "sifive-u54", GC, "RV64GC" },
    { "thead-c906", GC, "RV64GC, without the vendor's extensions" },
};
enum { N_MODELS = sizeof models / sizeof models[0] };

/* Extensions that need another one go with it. */
static uint64_t consistent(uint64_t e)
{
    if (!(e & BIT(Zicsr))) e &= ~BIT(F);
    if (!(e & BIT(F))) e &= ~(BIT(D) | BIT(Zfa) | BIT(Zfh) | BIT(Zfhmin));
    if (!(e & BIT(A))) e &= ~BIT(Zacas);
    if (!(e & BIT(C))) e &= ~(BIT(Zcb) | BIT(Zcmop));
    if (!(e & BIT(Zimop))) e &= ~BIT(Zcmop);
    return e;
}

static void isa_string(struct rv64_model *m);

const void *rv64_cpu_model(const char *name, const char **err)
{
    if (!name) name = models[0].name;
    size_t n = strcspn(name, ",");
    unsigned k = 0;
    while (k < N_MODELS && !feature_model_is(models[k].name, name, n)) k++;
    if (k == N_MODELS) {
        *err = "unknown CPU model (-cpu help lists them)";
        return NULL;
    }
    uint64_t ext = models[k].ext;
    *err = features_apply(&ext, name + n, RV64_EXT__N, name_of);
    if (*err) return NULL;
    struct rv64_model *m = calloc(1, sizeof *m);
    if (!m) {
        *err = "out of memory";
        return NULL;
    }
    strcpy(m->name, models[k].name);
    m->ext = consistent(ext);
    isa_string(m);
    return m;
}

void rv64_cpu_help(FILE *f)
{
    fprintf(f, "CPU models of riscv64:\n");
    for (unsigned k = 0; k < N_MODELS; k++) fprintf(f, "  %-12s %s\n", models[k].name, models[k].doc);
    fprintf(f, "Features, as in -cpu rv64,zba=off:");
    features_help(f, RV64_EXT__N, name_of);
}

/* --- how Linux shows them ---------------------------------------------------------------------------------------------------- */

/* One row per name that a program may look for: multi-letter extensions in the order of the ISA string (by the second
 * letter's category, then alphabetically), what they need, and their bit in riscv_hwprobe's IMA_EXT_0 (-1: none). */
static const struct { const char *name; uint64_t needs; int8_t probe; } shown[] = {
    { "zicbom", BIT(Zicbom), 55 }, { "zicbop", BIT(Zicbop), -1 }, { "zicboz", BIT(Zicboz), 6 }, { "zicntr", BIT(Zicsr), 50 },
    { "zicond", BIT(Zicond), 35 }, { "zicsr", BIT(Zicsr), -1 }, { "zifencei", BIT(Zifencei), -1 }, { "zihintntl", BIT(Zihintntl), 29 },
    { "zihintpause", BIT(Zihintpause), 36 }, { "zimop", BIT(Zimop), 42 }, { "zaamo", BIT(A), 56 }, { "zacas", BIT(Zacas), 34 },
    { "zalrsc", BIT(A), 57 }, { "zawrs", BIT(Zawrs), 48 }, { "zfa", BIT(Zfa), 32 }, { "zfh", BIT(Zfh), 27 },
    { "zfhmin", BIT(Zfhmin), 28 }, { "zca", BIT(C), 43 }, { "zcb", BIT(Zcb), 44 }, { "zcd", BIT(C) | BIT(D), 45 },
    { "zcmop", BIT(Zcmop), 47 }, { "zba", BIT(Zba), 3 }, { "zbb", BIT(Zbb), 4 }, { "zbc", BIT(Zbc), 7 }, { "zbkb", BIT(Zbkb), 8 },
    { "zbkc", BIT(Zbkc), 9 }, { "zbkx", BIT(Zbkx), 10 }, { "zbs", BIT(Zbs), 5 }, { "zknd", BIT(Zknd), 11 }, { "zkne", BIT(Zkne), 12 },
    { "zknh", BIT(Zknh), 13 }, { "zkr", BIT(Zkr), -1 }, { "zksed", BIT(Zksed), 14 }, { "zksh", BIT(Zksh), 15 },
};
enum { N_SHOWN = sizeof shown / sizeof shown[0] };

static bool has(const struct rv64_model *m, uint64_t needs) { return (m->ext & needs) == needs; }

static const struct { char letter; uint64_t needs; } letters[] = {
    { 'i', BIT(I) }, { 'm', BIT(M) }, { 'a', BIT(A) }, { 'f', BIT(F) }, { 'd', BIT(D) }, { 'c', BIT(C) },
};
enum { N_LETTERS = sizeof letters / sizeof letters[0] };

static void isa_string(struct rv64_model *m)
{
    char *p = stpcpy(m->isa, "rv64");
    for (unsigned k = 0; k < N_LETTERS; k++)
        if (has(m, letters[k].needs)) *p++ = letters[k].letter;
    *p = 0;
    for (unsigned k = 0; k < N_SHOWN; k++)
        if (has(m, shown[k].needs)) p = stpcpy(stpcpy(p, "_"), shown[k].name);
}

uint64_t rv64_hwcap(const void *model, unsigned which)
{
    const struct rv64_model *m = model;
    uint64_t cap = 0;
    if (which != 1) return 0;
    for (unsigned k = 0; k < N_LETTERS; k++)
        if (has(m, letters[k].needs)) cap |= UINT64_C(1) << (letters[k].letter - 'a');
    return cap;
}

size_t rv64_cpuinfo(const void *model, unsigned ncpu, char *buf, size_t cap)
{
    const struct rv64_model *m = model;
    size_t n = 0;
    for (unsigned k = 0; k < ncpu; k++) {
        int len = snprintf(n < cap ? buf + n : NULL, n < cap ? cap - n : 0,
                           "processor\t: %u\nhart\t\t: %u\nisa\t\t: %s\nmmu\t\t: sv48\nmvendorid\t: 0x0\nmarchid\t\t: 0x0\n"
                           "mimpid\t\t: 0x0\nhart isa\t: %s\n\n", k, k, m->isa, m->isa);
        n += (size_t)len;
    }
    return n;
}

/* --- riscv_hwprobe ------------------------------------------------------------------------------------------------------------- */

enum { KEY_MVENDORID, KEY_MARCHID, KEY_MIMPID, KEY_BASE_BEHAVIOR, KEY_IMA_EXT_0, KEY_CPUPERF_0, KEY_ZICBOZ_BLOCK_SIZE,
       KEY_HIGHEST_VIRT_ADDRESS, KEY_TIME_CSR_FREQ, KEY_MISALIGNED_SCALAR_PERF, KEY_MISALIGNED_VECTOR_PERF, KEY_VENDOR_EXT_THEAD_0,
       KEY_ZICBOM_BLOCK_SIZE };
enum { BEHAVIOR_IMA = 1, MISALIGNED_FAST = 3, MISALIGNED_VECTOR_UNSUPPORTED = 4, PROBE_FD = 0, PROBE_C = 1 };

static uint64_t ima_ext_0(const struct rv64_model *m)
{
    uint64_t v = 0;
    if (has(m, BIT(F) | BIT(D))) v |= UINT64_C(1) << PROBE_FD;
    if (has(m, BIT(C))) v |= UINT64_C(1) << PROBE_C;
    for (unsigned k = 0; k < N_SHOWN; k++)
        if (shown[k].probe >= 0 && has(m, shown[k].needs)) v |= UINT64_C(1) << shown[k].probe;
    return v;
}

uint64_t rv64_hwprobe(const void *model, int64_t key, bool *known)
{
    const struct rv64_model *m = model;
    *known = true;
    switch (key) {
    case KEY_MVENDORID: case KEY_MARCHID: case KEY_MIMPID: case KEY_VENDOR_EXT_THEAD_0: return 0;
    case KEY_BASE_BEHAVIOR: return has(m, BIT(I) | BIT(M) | BIT(A)) ? BEHAVIOR_IMA : 0;
    case KEY_IMA_EXT_0: return ima_ext_0(m);
    case KEY_CPUPERF_0: case KEY_MISALIGNED_SCALAR_PERF: return MISALIGNED_FAST;
    case KEY_MISALIGNED_VECTOR_PERF: return MISALIGNED_VECTOR_UNSUPPORTED;
    case KEY_ZICBOZ_BLOCK_SIZE: return has(m, BIT(Zicboz)) ? BLOCK_SIZE : 0;
    case KEY_ZICBOM_BLOCK_SIZE: return has(m, BIT(Zicbom)) ? BLOCK_SIZE : 0;
    case KEY_HIGHEST_VIRT_ADDRESS: return UINT64_C(0x7fffffffefff);
    default:                      /* TIME_CSR_FREQ too: the counter's rate is the host's business */
        *known = false;
        return 0;
    }
}
