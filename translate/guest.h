/*
 * guest.h - the contract between generic code and a guest ISA (translate/<guest>/).
 *
 * Everything that is particular to a guest stands behind one struct guest_isa. A guest is decoder/<g>/,
 * translate/<g>/ and its rows in the guest list; generic code never names one.
 */
#ifndef DRAGOMAN_GUEST_H
#define DRAGOMAN_GUEST_H

#include "hostisa/host.h"
#include "optimizer/ir.h"

/* Reads guest code bytes for the translator: copies up to n bytes at addr into dst, returns how many are readable and
 * executable (0..n). Given by the run loop; never faults. */
typedef size_t guest_fetch_fn(void *ctx, uint64_t addr, void *dst, size_t n);

/* What a program may do but hardly any does, so that code is made as if it never happened. The first time that it does, all code is
 * dropped and from then on made with the bit in guest_tx.care. */
enum guest_care {
    GUEST_CARE_TAGS = 1,   /* addresses of data may have tags (guest_isa.addr_tag_bits). Without it an access with a tag faults on the host */
    GUEST_CARE_SP = 2,     /* the stack pointer may be misaligned (guest_isa.sp_align). Without it what might make it so is checked by a CHKALIGN
                            * with ACCESS_SP_SET, before the instruction has changed anything */
    GUEST_CARE_UNDERFLOW = 4,   /* somebody looks at the flag underflow, or results are flushed to zero: guests whose processors look for tiny results before
                                 * rounding translate with IR_TINY_BEFORE, not IR_TINY_UNSEEN */
    GUEST_CARE_NANS = 8,   /* invalid operations are frequent: guests with guest_isa.nan_traps translate with IR_NANS_CHECKED, not IR_NANS_TRAPPED */
};

struct guest_tx {
    struct ir_unit *u;
    guest_fetch_fn *fetch;
    void *fetch_ctx;
    const void *cpu_model;   /* guest_isa->cpu_model() result: the enabled extensions */
    uint32_t max_insns;      /* budget for this unit: guest instructions, >= 1 */
    uint32_t max_exits;      /* budget: side exits, >= 1 */
    const uint64_t *stops;   /* n_stops addresses at which no unit goes on: one that comes there ends with an exit to it */
    uint32_t n_stops;
    bool hot;                /* the unit runs often, and all of it: it goes on behind calls (BACK) and loops' bottoms. For compiled code only */
    bool exact_atomics;      /* process runs with versioned address locks for SC and AMO */
    uint8_t fp_rm;           /* rounding mode to assume for "dynamic": IRRM_DYN normally; else the guest's odd mode (4 = RMM, 5 = any reserved value),
                              * and the unit is for the interpreter, once, only */
    uint8_t care;            /* enum guest_care bits */
    bool want_exact;         /* out: an LR/SC sequence was met that needs exact_atomics; the unit is unusable */
    uint64_t pc;             /* address of the instruction being translated */
    bool done;               /* the unit has its terminator */
    void *priv;              /* the guest's, during one unit */
};

/* The kernel's ABI where Linux architectures differ from each other; what they share (asm-generic, 64 bits, little-endian)
 * is not described. */
struct guest_abi {
    uint32_t o_direct, o_largefile, o_directory, o_nofollow;   /* open(2) flags that have a value of the architecture's own */
    uint32_t prot_ignored;     /* PROT_* bits of the architecture that mprotect(2) accepts and that change nothing here */
    uint16_t own_calls;        /* system calls 244..259 are the architecture's own: bit k = this guest has number 244 + k */
    bool sa_restorer;          /* struct sigaction has a restorer before its mask, and SA_RESTORER (0x04000000) says to use it */
    uint32_t sigstack_min;     /* MINSIGSTKSZ: the least size that sigaltstack(2) takes */
    uint32_t at_minsigstksz;   /* AT_MINSIGSTKSZ of the auxiliary vector */
    const char *platform;      /* AT_PLATFORM; NULL = none */
    bool no_per_linux32;       /* personality(2) refuses PER_LINUX32, as the processor has no mode for 32-bit programs */
    /* The architecture's prctl(2) options: true = *result is the call's result; false = not one of them. NULL = it has none. */
    bool (*prctl)(const void *model, const uint64_t a[6], int64_t *result);
};

struct guest_isa {
    const char *name;                 /* "riscv64": -d names, sysroot lookup */
    const char *uname_machine;        /* uname -m */
    uint16_t elf_machine;
    const char *sysroots[4];          /* default -L candidates, NULL-terminated */
    const char *const *slot_names;    /* [IR_SLOT__N], NULL where unused */
    const struct host_pin *pin;
    uint32_t promoted_m;              /* M slots that no helper touches and that hold condition flags: bit n = slot IR_SLOT_M(n) (region.h) */
    struct guest_abi abi;
    uint8_t sp_slot;                  /* R-file slot of the stack pointer */
    uint8_t sp_align;                 /* what it must be a multiple of (a power of two) when it is the base of an access; 1: anything */
    uint8_t addr_tag_bits;            /* so many upper bits of an address don't count, in accesses and branches: they are taken for copies of
                                       * the bit below them; 0: all count */
    bool nan_traps;                   /* NaNs by Arm's rules: units are made with IR_NANS_TRAPPED unless there is GUEST_CARE_NANS */
    uint8_t tp_slot;                  /* slot (any file, 64 bits) of the thread pointer */
    uint8_t sys_nr_slot;              /* R slot with the system-call number */
    uint8_t sys_arg_slot[6];
    uint8_t sys_ret_slot;
    uint8_t insn_len_syscall;         /* bytes of the system-call instruction */

    /* Parse -cpu NAME[,ext=on|off...] (NULL = default). Returns an opaque model or NULL with *err = static message. */
    const void *(*cpu_model)(const char *name, const char **err);
    void (*cpu_help)(FILE *f);
    uint64_t (*hwcap)(const void *model, unsigned which);   /* which: 1 = AT_HWCAP, 2 = AT_HWCAP2 */
    /* riscv_hwprobe(2): the value of `key`; *known = false (and 0) for keys it lacks. NULL for guests without the call. */
    uint64_t (*hwprobe)(const void *model, int64_t key, bool *known);
    /* Text of /proc/cpuinfo for ncpu processors, into buf; returns the length (as snprintf). */
    size_t (*cpuinfo)(const void *model, unsigned ncpu, char *buf, size_t cap);

    /* Translate one unit from t->u->pc on. Fills t->u completely, terminator included; always at least one guest
     * instruction (an undecodable or unfetchable first instruction becomes a TRAP). */
    void (*translate)(struct guest_tx *t);
    /* May code from pc on read condition flags (promoted_m) before it sets them? If not, t->u depends on the code that says so. t: as for translate(),
     * which has been called for t->u. NULL: no. */
    bool (*flags_live)(struct guest_tx *t, uint64_t pc);
    /* Disassemble the instruction in bytes[0..n) at pc into buf; returns its length in bytes (0: n too small). */
    unsigned (*disasm)(uint64_t pc, const uint8_t *bytes, size_t n, char *buf, size_t cap);

    /* The tag (in its place, other bits 0) of the address that the instruction in insn, which is the one at c->pc, makes its memory access with;
     * 0 for one that makes none. NULL if addr_tag_bits is 0. Pure. */
    uint64_t (*access_tag)(const struct cpu *c, const uint8_t insn[16]);

    /* Fresh register state of a process or after execve: pc, sp and whatever the ABI says. */
    void (*init_cpu)(struct cpu *c, uint64_t entry, uint64_t sp);
    /* FP environment between cpu state slots and the host FPU (called on thread start, signal delivery/return). */
    void (*fp_load)(struct cpu *c);          /* state -> host FPU */
    void (*fp_save)(struct cpu *c);          /* host FPU -> state */
    /* c's present dynamic rounding mode as the translator must see it: IRRM_DYN if the host FPU holds it and compiled code
     * may run; else the guest's odd mode (4 = RMM, 5 = any reserved value), for which only the interpreter runs, on guest_tx.fp_rm. */
    unsigned (*fp_rm)(const struct cpu *c);

    /* Signal frame (kernel layout of this guest). Size in bytes including everything below the old sp. */
    size_t sigframe_size;
    /* Write the frame at guest address sp (writable memory is NOT guaranteed: runs under host_guarded); fill registers for
     * the handler. mask: guest mask to be restored by sigreturn. Returns 0. */
    int (*sigframe_push)(struct cpu *c, uint64_t sp, int signo, const void *siginfo128, uint64_t mask,
                         const void *altstack24, uint64_t handler, uint64_t restorer, bool want_info);
    /* Undo: read the frame at the sp in c. Sets *mask and altstack24. Returns 0, or -1 for a bad frame. */
    int (*sigframe_pop)(struct cpu *c, uint64_t *mask, void *altstack24);
    /* Guest machine code (position independent, page-mapped by the loader) of a "vdso": sigreturn trampoline etc.
     * Returns a pointer and its size; *sigreturn_off = offset of the rt_sigreturn trampoline. */
    const uint8_t *(*vdso_code)(size_t *size, size_t *sigreturn_off);
};

/* Address a as far as it counts. */
static inline uint64_t guest_untagged(const struct guest_isa *isa, uint64_t a)
{
    return (uint64_t)((int64_t)(a << isa->addr_tag_bits) >> isa->addr_tag_bits);
}

/* All guests linked in, NULL-terminated (translate/guests.c). */
extern const struct guest_isa *const guest_list[];
/* By ELF e_machine, or NULL. */
const struct guest_isa *guest_by_machine(uint16_t elf_machine);

#endif
