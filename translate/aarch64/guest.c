/*
 * guest.c - struct guest_isa of aarch64: names, registers, the ABI's corners.
 */
#include <elf.h>
#include <string.h>

#include "decoder/dis.h"
#include "hostisa/exact.h"
#include "translate/aarch64/model.h"
#include "translate/aarch64/tx.h"

/* --- names ------------------------------------------------------------------------------------------------------------------ */

#define R(n) [IR_SLOT_R(n)] = "x" #n
#define V(n) [IR_SLOT_V(n)] = "v" #n
static const char *const slot_names[IR_SLOT__N] = {
    R(0), R(1), R(2), R(3), R(4), R(5), R(6), R(7), R(8), R(9), R(10), R(11), R(12), R(13), R(14), R(15), R(16), R(17), R(18), R(19),
    R(20), R(21), R(22), R(23), R(24), R(25), R(26), R(27), R(28), R(29), R(30), [IR_SLOT_R(31)] = "sp",
    V(0), V(1), V(2), V(3), V(4), V(5), V(6), V(7), V(8), V(9), V(10), V(11), V(12), V(13), V(14), V(15), V(16), V(17), V(18), V(19),
    V(20), V(21), V(22), V(23), V(24), V(25), V(26), V(27), V(28), V(29), V(30), V(31),
    [IR_SLOT_M(A64_M_NZCV)] = "nzcv", [IR_SLOT_M(A64_M_FPCR)] = "fpcr", [IR_SLOT_M(A64_M_RES_ADDR)] = "res.addr",
    [IR_SLOT_M(A64_M_RES_VALUE)] = "res.value", [IR_SLOT_M(A64_M_RES_VERSION)] = "res.version", [IR_SLOT_M(A64_M_QC)] = "qc",
    [IR_SLOT_M(A64_M_FPSR)] = "fpsr", [IR_SLOT_M(A64_M_TPIDR)] = "tpidr", [IR_SLOT_M(A64_M_PSTATE)] = "pstate",
    [IR_SLOT_M(A64_M_RES_HIGH)] = "res.high", [IR_SLOT_M(A64_M_ICACHE)] = "icache", [IR_SLOT_M(A64_M_FPSR_READ)] = "fpsr.read", [IR_SLOT_M(A64_M_SCRATCH)] = "scratch",
    [IR_SLOT_M(A64_M_PAIR_LO)] = "pair.lo", [IR_SLOT_M(A64_M_PAIR_HI)] = "pair.hi",
};
#undef R
#undef V

/* Registers in falling order of use: reads and writes of the state per executed unit in python, perl, bash, gzip and sort
 * (three quarters of the weight) and the benchmark kernels; vector registers: both alike. */
static const struct host_pin pin = {
    .n_r = 32, .n_v = 32, .v_is_128 = 1,
    .r = { 0, 1, 2, 19, 3, 20, 4, 31, 21, 30, 5, 22, 6, 29, 23, 24, 25, 8, 26, 27, 10, 9, 28, 7, 16, 17, 11, 12, 13, 15, 14, 18 },
    .v = { 0, 1, 2, 3, 4, 5, 6, 8, 7, 9, 11, 13, 16, 12, 17, 14, 18, 15, 10, 19, 31, 20, 30, 21, 28, 29, 22, 24, 25, 23, 27, 26 },
};

/* --- state -------------------------------------------------------------------------------------------------------------------- */

enum { SP = 31 };

static void init_cpu(struct cpu *c, uint64_t entry, uint64_t sp)
{
    memset(c->r, 0, sizeof c->r);
    memset(c->v, 0, sizeof c->v);
    memset(c->m, 0, sizeof c->m);
    c->fp_mode = 0;
    c->fp_idc = 0;
    c->r[SP] = sp;
    c->pc = entry;
    a64_reservation_clear(c);
}

void a64_reservation_clear(struct cpu *c)
{
    c->m[A64_M_RES_ADDR] = A64_NO_RESERVATION;
    exact_release(c);
}

static void fp_load(struct cpu *c)
{
    helper_fpcr_set(c, c->m[A64_M_FPCR], 0, 0, 0);
    host_fpflags_set((unsigned)c->m[A64_M_FPSR]);
}
static void fp_save(struct cpu *c) { c->m[A64_M_FPSR] = host_fpflags_get(); }
/* The host flushes to zero as Arm does but for flags (docs/architecture.md), which matter to a thread that looks at them. */
static unsigned fp_rm(const struct cpu *c)
{
    if (c->fp_mode == CPUFP_FZ) return c->m[A64_M_FPSR_READ] ? A64_FP_ODD : IRRM_DYN;
    return c->fp_mode ? A64_FP_ODD : IRRM_DYN;
}

uint32_t a64_fpsr_get(const struct cpu *c) { return (uint32_t)helper_fpsr_get((struct cpu *)c, 0, 0, 0, 0); }
void a64_fpsr_set(struct cpu *c, uint32_t fpsr) { helper_fpsr_set(c, fpsr, 0, 0, 0); }

/* --- code that the kernel supplies ---------------------------------------------------------------------------------------------- */

/* Unwinders know the two instructions, and look for a call at the address before: the kernel has a nop there. */
static const uint8_t *vdso_code(size_t *size, size_t *sigreturn_off)
{
    static const uint8_t trampoline[] = {
        0x1f, 0x20, 0x03, 0xd5,     /* nop */
        0x68, 0x11, 0x80, 0xd2,     /* mov x8, #139 (rt_sigreturn) */
        0x01, 0x00, 0x00, 0xd4,     /* svc #0 */
    };
    *size = sizeof trampoline;
    *sigreturn_off = 4;
    return trampoline;
}

static unsigned disasm(uint64_t pc, const uint8_t *bytes, size_t n, char *buf, size_t cap)
{
    return a64_disasm(pc, bytes, n, ~UINT64_C(0), buf, cap);
}

const struct guest_isa aarch64_isa = {
    .name = "aarch64", .uname_machine = "aarch64", .elf_machine = EM_AARCH64,
    .sysroots = { "/usr/aarch64-linux-gnu", "/etc/qemu-binfmt/aarch64", NULL },
    .slot_names = slot_names, .pin = &pin, .promoted_m = 1u << A64_M_NZCV, .flags_live = a64_flags_live,
    .abi = {
        .o_direct = 0200000, .o_largefile = 0400000, .o_directory = 040000, .o_nofollow = 0100000,
        .prot_ignored = 0x10,     /* PROT_BTI: branch targets are not checked */
        .sa_restorer = true, .sigstack_min = 5120, .at_minsigstksz = A64_SIGFRAME_SIZE + 16, .platform = "aarch64", .no_per_linux32 = true,
    },
    .sp_slot = IR_SLOT_R(SP), .sp_align = A64_SP_ALIGN, .addr_tag_bits = A64_TAG_BITS, .access_tag = a64_access_tag, .nan_traps = true, .tp_slot = IR_SLOT_M(A64_M_TPIDR),
    .sys_nr_slot = 8, .sys_arg_slot = { 0, 1, 2, 3, 4, 5 }, .sys_ret_slot = 0, .insn_len_syscall = 4,
    .cpu_model = a64_cpu_model, .cpu_help = a64_cpu_help, .hwcap = a64_hwcap, .cpuinfo = a64_cpuinfo,
    .translate = a64_translate, .disasm = disasm,
    .init_cpu = init_cpu, .fp_load = fp_load, .fp_save = fp_save, .fp_rm = fp_rm,
    .sigframe_size = A64_SIGFRAME_SIZE, .sigframe_push = a64_sigframe_push, .sigframe_pop = a64_sigframe_pop,
    .vdso_code = vdso_code,
};
