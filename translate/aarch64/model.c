/*
 * model.c - CPU models: -cpu, AT_HWCAP, /proc/cpuinfo, ID registers.
 *
 * Sources: Linux arch/arm64/include/uapi/asm/hwcap.h (bit numbers), Documentation/arch/arm64/{elf_hwcaps,
 * cpu-feature-registers}.rst; DDI 0487, chapter D24 (ID registers); technical reference manuals of the processors.
 */
#include "translate/aarch64/model.h"

#include <stdlib.h>
#include <string.h>

#include "translate/features.h"

#define BIT(ext) (UINT64_C(1) << A64_EXT_##ext)

/* --- models ----------------------------------------------------------------------------------------------------------------- */

#define CRYPTO (BIT(AES) | BIT(PMULL) | BIT(SHA1) | BIT(SHA2))
#define V8_0 (BIT(Base) | BIT(FP) | BIT(AdvSIMD) | BIT(CRC32))
#define V8_2 (V8_0 | BIT(LSE) | BIT(RDM) | BIT(LOR) | BIT(DPB))
#define N1 (V8_2 | CRYPTO | BIT(FP16) | BIT(DotProd) | BIT(LRCPC) | BIT(SSBS))
#define V8_4 (N1 | BIT(JSCVT) | BIT(FCMA) | BIT(LRCPC2) | BIT(FlagM) | BIT(LSE2) | BIT(DIT) | BIT(FHM))
#define V1 (V8_4 | BIT(SHA3) | BIT(SHA512) | BIT(SM3) | BIT(SM4) | BIT(I8MM) | BIT(BF16))
#define ALL ((UINT64_C(1) << A64_EXT__N) - 1)

static const struct { const char *name; uint64_t ext; uint32_t midr; const char *doc; } models[] = {
    { "max", ALL, 0x000f0510, "everything that is implemented (the default)" },
    { "cortex-a53", V8_0 | CRYPTO, 0x410fd034, "Armv8.0 with cryptography" },
    { "cortex-a57", V8_0 | CRYPTO, 0x411fd070, "the same" },
    { "cortex-a72", V8_0 | CRYPTO, 0x410fd083, "the same" },
    { "cortex-a76", N1, 0x414fd0b1, "Armv8.2" },
    { "neoverse-n1", N1, 0x414fd0c1, "Armv8.2" },
    { "neoverse-v1", V1, 0x411fd402, "Armv8.4, without SVE and pointer authentication" },
};
enum { N_MODELS = sizeof models / sizeof models[0] };

static const char *name_of(unsigned e) { return a64_ext_name(e); }

/* Extensions that need another one go with it. */
static uint64_t consistent(uint64_t e)
{
    if (!(e & BIT(FP))) e &= ~(BIT(AdvSIMD) | BIT(FP16) | BIT(JSCVT) | BIT(FRINTTS));
    if (!(e & BIT(AdvSIMD)))
        e &= ~(CRYPTO | BIT(RDM) | BIT(FCMA) | BIT(DotProd) | BIT(FHM) | BIT(I8MM) | BIT(BF16) | BIT(SHA3) | BIT(SHA512) | BIT(SM3) | BIT(SM4));
    if (!(e & BIT(FP16))) e &= ~BIT(FHM);
    if (!(e & BIT(AES))) e &= ~BIT(PMULL);
    if (!(e & BIT(SHA2))) e &= ~BIT(SHA512);
    if (!(e & BIT(LRCPC))) e &= ~BIT(LRCPC2);
    if (!(e & BIT(FlagM))) e &= ~BIT(FlagM2);
    if (!(e & BIT(DPB))) e &= ~BIT(DPB2);
    return e;
}

const void *a64_cpu_model(const char *name, const char **err)
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
    *err = features_apply(&ext, name + n, A64_EXT__N, name_of);
    if (*err) return NULL;
    struct a64_model *m = malloc(sizeof *m);
    if (!m) {
        *err = "out of memory";
        return NULL;
    }
    *m = (struct a64_model){ .ext = consistent(ext), .midr = models[k].midr };
    return m;
}

void a64_cpu_help(FILE *f)
{
    fprintf(f, "CPU models of aarch64:\n");
    for (unsigned k = 0; k < N_MODELS; k++) fprintf(f, "  %-12s %s\n", models[k].name, models[k].doc);
    fprintf(f, "Features, as in -cpu max,lse=off:");
    features_help(f, A64_EXT__N, name_of);
}

static bool has(const struct a64_model *m, uint64_t needs) { return (m->ext & needs) == needs; }

/* --- how Linux shows them ----------------------------------------------------------------------------------------------------- */

/* In the order of /proc/cpuinfo. word: 1 = AT_HWCAP, 2 = AT_HWCAP2. PAuth is not shown: it has no keys. */
static const struct { const char *name; uint64_t needs; uint8_t word, bit; } caps[] = {
    { "fp", BIT(FP), 1, 0 }, { "asimd", BIT(AdvSIMD), 1, 1 }, { "evtstrm", BIT(Base), 1, 2 }, { "aes", BIT(AES), 1, 3 },
    { "pmull", BIT(PMULL), 1, 4 }, { "sha1", BIT(SHA1), 1, 5 }, { "sha2", BIT(SHA2), 1, 6 }, { "crc32", BIT(CRC32), 1, 7 },
    { "atomics", BIT(LSE), 1, 8 }, { "fphp", BIT(FP16), 1, 9 }, { "asimdhp", BIT(FP16) | BIT(AdvSIMD), 1, 10 },
    { "cpuid", BIT(Base), 1, 11 }, { "asimdrdm", BIT(RDM), 1, 12 }, { "jscvt", BIT(JSCVT), 1, 13 }, { "fcma", BIT(FCMA), 1, 14 },
    { "lrcpc", BIT(LRCPC), 1, 15 }, { "dcpop", BIT(DPB), 1, 16 }, { "sha3", BIT(SHA3), 1, 17 }, { "sm3", BIT(SM3), 1, 18 },
    { "sm4", BIT(SM4), 1, 19 }, { "asimddp", BIT(DotProd), 1, 20 }, { "sha512", BIT(SHA512), 1, 21 }, { "asimdfhm", BIT(FHM), 1, 23 },
    { "dit", BIT(DIT), 1, 24 }, { "uscat", BIT(LSE2), 1, 25 }, { "ilrcpc", BIT(LRCPC2), 1, 26 }, { "flagm", BIT(FlagM), 1, 27 },
    { "ssbs", BIT(SSBS), 1, 28 }, { "sb", BIT(SB), 1, 29 }, { "dcpodp", BIT(DPB2), 2, 0 }, { "flagm2", BIT(FlagM2), 2, 7 },
    { "frint", BIT(FRINTTS), 2, 8 }, { "i8mm", BIT(I8MM), 2, 13 }, { "bf16", BIT(BF16), 2, 14 }, { "wfxt", BIT(WFxT), 2, 31 },
    { "cssc", BIT(CSSC), 2, 34 }, { "hbc", BIT(HBC), 2, 44 },
};
enum { N_CAPS = sizeof caps / sizeof caps[0] };

uint64_t a64_hwcap(const void *model, unsigned which)
{
    uint64_t cap = 0;
    for (unsigned k = 0; k < N_CAPS; k++)
        if (caps[k].word == which && has(model, caps[k].needs)) cap |= UINT64_C(1) << caps[k].bit;
    return cap;
}

size_t a64_cpuinfo(const void *model, unsigned ncpu, char *buf, size_t cap)
{
    const struct a64_model *m = model;
    size_t n = 0;
#define PUT(...) (n += (size_t)snprintf(n < cap ? buf + n : NULL, n < cap ? cap - n : 0, __VA_ARGS__))
    for (unsigned cpu = 0; cpu < ncpu; cpu++) {
        PUT("processor\t: %u\nBogoMIPS\t: 100.00\nFeatures\t:", cpu);
        for (unsigned k = 0; k < N_CAPS; k++)
            if (has(m, caps[k].needs)) PUT(" %s", caps[k].name);
        PUT("\nCPU implementer\t: 0x%02x\nCPU architecture: 8\nCPU variant\t: 0x%x\nCPU part\t: 0x%03x\nCPU revision\t: %u\n\n",
            m->midr >> 24, m->midr >> 20 & 15, m->midr >> 4 & 0xfff, m->midr & 15);
    }
#undef PUT
    return n;
}

/* --- ID registers ---------------------------------------------------------------------------------------------------------------- */

/* CRm:op2 of op0 = 3, op1 = 0, CRn = 0. */
#define ID(crm, op2) ((crm) << 3 | (op2))
enum { MIDR = ID(0, 0), MPIDR = ID(0, 5), REVIDR = ID(0, 6), PFR0 = ID(4, 0), PFR1 = ID(4, 1), DFR0 = ID(5, 0), ISAR0 = ID(6, 0), ISAR1 = ID(6, 1),
       ISAR2 = ID(6, 2), MMFR0 = ID(7, 0), MMFR2 = ID(7, 2) };

/* Fields of them: the value if the extensions are enabled. Of two rows for a field the last one that fits counts. */
static const struct { uint8_t reg, shift, value; uint64_t needs; } id_fields[] = {
    { ISAR0, 4, 1, BIT(AES) }, { ISAR0, 4, 2, BIT(PMULL) }, { ISAR0, 8, 1, BIT(SHA1) }, { ISAR0, 12, 1, BIT(SHA2) },
    { ISAR0, 12, 2, BIT(SHA512) }, { ISAR0, 16, 1, BIT(CRC32) }, { ISAR0, 20, 2, BIT(LSE) }, { ISAR0, 28, 1, BIT(RDM) },
    { ISAR0, 32, 1, BIT(SHA3) }, { ISAR0, 36, 1, BIT(SM3) }, { ISAR0, 40, 1, BIT(SM4) }, { ISAR0, 44, 1, BIT(DotProd) },
    { ISAR0, 48, 1, BIT(FHM) }, { ISAR0, 52, 1, BIT(FlagM) }, { ISAR0, 52, 2, BIT(FlagM2) },
    { ISAR1, 0, 1, BIT(DPB) }, { ISAR1, 0, 2, BIT(DPB2) }, { ISAR1, 12, 1, BIT(JSCVT) }, { ISAR1, 16, 1, BIT(FCMA) },
    { ISAR1, 20, 1, BIT(LRCPC) }, { ISAR1, 20, 2, BIT(LRCPC2) }, { ISAR1, 32, 1, BIT(FRINTTS) }, { ISAR1, 36, 1, BIT(SB) },
    { ISAR1, 44, 1, BIT(BF16) }, { ISAR1, 52, 1, BIT(I8MM) },
    { ISAR2, 0, 2, BIT(WFxT) }, { ISAR2, 20, 1, BIT(HBC) }, { ISAR2, 52, 1, BIT(CSSC) },
    { PFR0, 0, 1, BIT(Base) }, { PFR0, 4, 1, BIT(Base) }, { PFR0, 16, 1, BIT(FP16) }, { PFR0, 20, 1, BIT(FP16) | BIT(AdvSIMD) },
    { PFR0, 48, 1, BIT(DIT) }, { PFR1, 4, 2, BIT(SSBS) }, { DFR0, 0, 6, BIT(Base) }, { MMFR0, 24, 15, BIT(Base) }, { MMFR0, 28, 15, BIT(Base) },
    { MMFR2, 32, 1, BIT(LSE2) },
};

static uint64_t id_value(const struct a64_model *m, unsigned reg)
{
    uint64_t v = 0;
    if (reg == PFR0 && !has(m, BIT(FP))) v |= UINT64_C(15) << 16;
    if (reg == PFR0 && !has(m, BIT(AdvSIMD))) v |= UINT64_C(15) << 20;
    for (size_t k = 0; k < sizeof id_fields / sizeof id_fields[0]; k++)
        if (id_fields[k].reg == reg && has(m, id_fields[k].needs))
            v = (v & ~(UINT64_C(15) << id_fields[k].shift)) | (uint64_t)id_fields[k].value << id_fields[k].shift;
    return v;
}

bool a64_id_register(const void *model, unsigned reg, uint64_t *value)
{
    const struct a64_model *m = model;
    unsigned crm = reg >> 3 & 15;
    if (reg >> 7 != 1 << 7 || (crm && crm < 2) || crm > 7) return false;
    switch (reg & 0x7f) {
    case MIDR: *value = m->midr; return true;
    case MPIDR: *value = UINT64_C(1) << 31; return true;
    case REVIDR: *value = 0; return true;
    default:
        *value = id_value(m, reg & 0x7f);
        return crm != 0;
    }
}
