/*
 * dis.c - the RISC-V disassembler: prints a row's or an alias's operands.
 */
#include "decoder/dis.h"

#include <stdbool.h>

#include "dec_riscv64.h"
#include "decoder/dis_text.h"

#define DIS(name) rv64_##name
#include "decoder/dis_walk.h"

static void put_name(struct out *o, const char *name) { puts_to(o, name); }

/* Registers by their ABI names. */
static void put_xreg(struct out *o, unsigned r)
{
    static const char name[32][5] = { "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5", "a6",
        "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6" };
    puts_to(o, name[r & 31]);
}

static void put_freg(struct out *o, unsigned r)
{
    static const char name[32][5] = { "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1", "fa2", "fa3", "fa4",
        "fa5", "fa6", "fa7", "fs2", "fs3", "fs4", "fs5", "fs6", "fs7", "fs8", "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11" };
    puts_to(o, name[r & 31]);
}

/* Predecessor or successor set of a fence. */
static void put_iorw(struct out *o, unsigned set)
{
    if (!set) puts_to(o, "unknown");
    for (unsigned i = 0; i < 4; i++)
        if (set & 8 >> i) put(o, "iorw"[i]);
}

static void put_operand(struct out *o, const dis_operand *op, const dis_insn *i, uint64_t pc)
{
    static const char rm[8][5] = { ",rne", ",rtz", ",rdn", ",rup", ",rmm", ",?", ",?", "" };
    int64_t v = rv64_member(i, op->member[0]);
    const char *name;
    switch ((enum rv64_opkind)op->kind) {
    case RV64_OPK_xreg: put_xreg(o, (unsigned)v); return;
    case RV64_OPK_freg: put_freg(o, (unsigned)v); return;
    case RV64_OPK_dec: put_dec(o, v); return;
    case RV64_OPK_hex: put_hex(o, (uint64_t)v); return;
    case RV64_OPK_upper: put_hex(o, (uint64_t)v >> 12 & 0xfffff); return;
    case RV64_OPK_pcrel: put_hex(o, pc + (uint64_t)v); return;
    case RV64_OPK_rm: puts_to(o, rm[v & 7]); return;
    case RV64_OPK_aqrl:
        if (v || rv64_member(i, op->member[1])) put(o, '.');
        if (v) puts_to(o, "aq");
        if (rv64_member(i, op->member[1])) puts_to(o, "rl");
        return;
    case RV64_OPK_fence:
        put_iorw(o, (unsigned)v >> 4 & 15);
        put(o, ',');
        put_iorw(o, (unsigned)v & 15);
        return;
    case RV64_OPK_csr:
        name = rv64_value_name(RV64_SET_csr, (uint32_t)v);
        if (name) puts_to(o, name);
        else put_hex(o, (uint64_t)v);
        return;
    case RV64_OPK_fli: puts_to(o, rv64_value_name(RV64_SET_fli, (uint32_t)v)); return;
    case RV64_OPK__N: break;
    }
    __builtin_unreachable();
}

unsigned rv64_disasm(uint64_t pc, const uint8_t *bytes, size_t n, uint64_t ext_mask, char *buf, size_t cap)
{
    struct out o = { buf, cap };
    struct rv64_insn i;
    uint32_t w = 0;
    for (size_t k = 0; k < n && k < 4; k++) w |= (uint32_t)bytes[k] << 8 * k;
    bool ok = rv64_decode(&i, w, ext_mask);
    unsigned len = n < 2 || n < i.len ? 0 : i.len;
    if (len && ok) {
        put_insn(&o, &i, pc);
    } else if (len && !put_alias(&o, rv64_alias_illegal0, rv64_alias_illegal_n, &i, pc)) {
        puts_to(&o, len == 2 ? ".2byte\t" : ".4byte\t");
        put_hex(&o, i.raw);
    }
    if (cap) *o.p = 0;
    return len;
}
