/*
 * guest.c - struct guest_isa of riscv64: names, registers, the ABI's corners.
 */
#include <elf.h>
#include <errno.h>
#include <string.h>

#include "decoder/dis.h"
#include "hostisa/exact.h"
#include "translate/riscv64/model.h"
#include "translate/riscv64/tx.h"

/* --- names ------------------------------------------------------------------------------------------------------------------ */

static const char *const slot_names[IR_SLOT__N] = {
#define R(n, s) [IR_SLOT_R(n)] = s
#define V(n, s) [IR_SLOT_V(n)] = s
    R(1, "ra"), R(2, "sp"), R(3, "gp"), R(4, "tp"), R(5, "t0"), R(6, "t1"), R(7, "t2"), R(8, "s0"), R(9, "s1"), R(10, "a0"),
    R(11, "a1"), R(12, "a2"), R(13, "a3"), R(14, "a4"), R(15, "a5"), R(16, "a6"), R(17, "a7"), R(18, "s2"), R(19, "s3"),
    R(20, "s4"), R(21, "s5"), R(22, "s6"), R(23, "s7"), R(24, "s8"), R(25, "s9"), R(26, "s10"), R(27, "s11"), R(28, "t3"),
    R(29, "t4"), R(30, "t5"), R(31, "t6"),
    V(0, "ft0"), V(1, "ft1"), V(2, "ft2"), V(3, "ft3"), V(4, "ft4"), V(5, "ft5"), V(6, "ft6"), V(7, "ft7"), V(8, "fs0"),
    V(9, "fs1"), V(10, "fa0"), V(11, "fa1"), V(12, "fa2"), V(13, "fa3"), V(14, "fa4"), V(15, "fa5"), V(16, "fa6"), V(17, "fa7"),
    V(18, "fs2"), V(19, "fs3"), V(20, "fs4"), V(21, "fs5"), V(22, "fs6"), V(23, "fs7"), V(24, "fs8"), V(25, "fs9"),
    V(26, "fs10"), V(27, "fs11"), V(28, "ft8"), V(29, "ft9"), V(30, "ft10"), V(31, "ft11"),
#undef R
#undef V
    [IR_SLOT_M(RV64_M_FFLAGS)] = "fflags", [IR_SLOT_M(RV64_M_FRM)] = "frm", [IR_SLOT_M(RV64_M_RES_ADDR)] = "res.addr",
    [IR_SLOT_M(RV64_M_RES_VALUE)] = "res.value", [IR_SLOT_M(RV64_M_RES_VERSION)] = "res.version",
    [IR_SLOT_M(RV64_M_SCRATCH)] = "scratch", [IR_SLOT_M(RV64_M_SCRATCH2)] = "scratch2",
};

/* Registers in falling order of use: mentions per executed instruction in python, perl, lua, bash, gzip, xz (three
 * quarters of the weight) and 23 small kernels. Calls and returns use ra more than its mentions say. */
static const struct host_pin pin = {
    .n_r = 31, .n_v = 32,
    .r = { 15, 14, 13, 2, 10, 12, 8, 11, 9, 1, 18, 16, 19, 23, 6, 20, 28, 29, 17, 22, 21, 26, 30, 24, 31, 25, 27, 5, 7, 4, 3 },
    .v = { 15, 14, 13, 10, 12, 11, 8, 9, 0, 22, 1, 19, 23, 24, 20, 2, 18, 3, 4, 21, 5, 6, 7, 16, 17, 25, 26, 27, 28, 29, 30, 31 },
};

/* --- state -------------------------------------------------------------------------------------------------------------------- */

static void init_cpu(struct cpu *c, uint64_t entry, uint64_t sp)
{
    memset(c->r, 0, sizeof c->r);
    memset(c->v, 0, sizeof c->v);
    memset(c->m, 0, sizeof c->m);
    c->r[2] = sp;
    c->pc = entry;
    rv64_reservation_clear(c);
}

void rv64_reservation_clear(struct cpu *c)
{
    c->m[RV64_M_RES_ADDR] = RV64_NO_RESERVATION;
    exact_release(c);
}

/* A mode that the host lacks leaves the host at round-to-nearest; code that depends on it does not look there. */
static void fp_load(struct cpu *c)
{
    unsigned frm = (unsigned)c->m[RV64_M_FRM];
    host_round_set(frm <= IRRM_RUP ? frm : IRRM_RNE);
    host_fpflags_set((unsigned)c->m[RV64_M_FFLAGS]);
}
static void fp_save(struct cpu *c) { c->m[RV64_M_FFLAGS] = host_fpflags_get(); }

static unsigned fp_rm(const struct cpu *c)
{
    uint64_t frm = c->m[RV64_M_FRM];
    return frm <= IRRM_RUP ? IRRM_DYN : frm == IRRM_RMM ? IRRM_RMM : RV64_FRM_RESERVED;
}

/* --- code that the kernel supplies ---------------------------------------------------------------------------------------------- */

static const uint8_t *vdso_code(size_t *size, size_t *sigreturn_off)
{
    static const uint8_t trampoline[] = {
        0x93, 0x08, 0xb0, 0x08,     /* li a7, 139 (rt_sigreturn) */
        0x73, 0x00, 0x00, 0x00,     /* ecall */
    };
    *size = sizeof trampoline;
    *sigreturn_off = 0;
    return trampoline;
}

static bool own_prctl(const void *model, const uint64_t a[6], int64_t *result)
{
    enum { PR_RISCV_SET_ICACHE_FLUSH_CTX = 71 };
    (void)model;
    if ((int)a[0] != PR_RISCV_SET_ICACHE_FLUSH_CTX) return false;
    *result = a[1] > 1 || a[2] > 1 ? -EINVAL : 0;   /* fence.i acts on all threads here: always allowed */
    return true;
}

static unsigned disasm(uint64_t pc, const uint8_t *bytes, size_t n, char *buf, size_t cap)
{
    return rv64_disasm(pc, bytes, n, ~UINT64_C(0), buf, cap);
}

const struct guest_isa riscv64_isa = {
    .name = "riscv64", .uname_machine = "riscv64", .elf_machine = EM_RISCV,
    .sysroots = { "/usr/riscv64-linux-gnu", "/etc/qemu-binfmt/riscv64", NULL },
    .abi = {
        .o_direct = 040000, .o_largefile = 0100000, .o_directory = 0200000, .o_nofollow = 0400000,
        .own_calls = 1 << (258 - 244) | 1 << (259 - 244),   /* riscv_hwprobe, riscv_flush_icache */
        .sigstack_min = 2048, .at_minsigstksz = RV64_SIGFRAME_SIZE + 1024, .prctl = own_prctl,
    },
    .slot_names = slot_names, .pin = &pin,
    .sp_slot = 2, .sp_align = 1, .tp_slot = 4,
    .sys_nr_slot = 17, .sys_arg_slot = { 10, 11, 12, 13, 14, 15 }, .sys_ret_slot = 10, .insn_len_syscall = 4,
    .cpu_model = rv64_cpu_model, .cpu_help = rv64_cpu_help, .hwcap = rv64_hwcap, .hwprobe = rv64_hwprobe, .cpuinfo = rv64_cpuinfo,
    .translate = rv64_translate, .disasm = disasm,
    .init_cpu = init_cpu, .fp_load = fp_load, .fp_save = fp_save, .fp_rm = fp_rm,
    .sigframe_size = RV64_SIGFRAME_SIZE, .sigframe_push = rv64_sigframe_push, .sigframe_pop = rv64_sigframe_pop,
    .vdso_code = vdso_code,
};
