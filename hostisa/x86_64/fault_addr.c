/*
 * fault_addr.c - the address that a faulting x86-64 instruction accessed, when the kernel does not say.
 *
 * An access to a non-canonical address is a general-protection (or stack) fault without an address. This decodes just enough
 * of the instruction to form its effective address: prefixes, opcode map, ModRM, SIB, displacement. Source: Intel SDM
 * volume 2, chapter 2. Async-signal-safe: reads the code bytes at the context's pc and its registers only.
 */
#include <string.h>
#include <ucontext.h>

#include "hostisa/host.h"

static const uint8_t greg_of[16] = {
    REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
    REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
};

struct insn {
    const uint8_t *p;          /* next byte */
    unsigned rex_x, rex_b;     /* 8 or 0 */
    unsigned map;              /* 1 = one-byte opcodes, 2 = 0F, 3 = 0F38 and beyond */
    unsigned disp8_scale;
    uint8_t op;
};

static uint64_t reg(const ucontext_t *uc, unsigned n)
{
    return (uint64_t)uc->uc_mcontext.gregs[greg_of[n & 15]];
}

static bool canonical(uint64_t a)
{
    return (uint64_t)((int64_t)(a << 16) >> 16) == a;
}

/* EVEX scales an 8-bit displacement by the size of the access: one element for scalar moves, else the vector. */
static unsigned evex_scale(const uint8_t *e, uint8_t op)
{
    unsigned pp = e[2] & 3, wide = e[2] >> 7, len = e[3] >> 5 & 3;
    bool scalar = pp >= 2 && (op == 0x10 || op == 0x11 || (op >= 0x51 && op <= 0x5f));
    return scalar ? (wide ? 8 : 4) : 16u << len;
}

/* Prefixes and opcode. False: no instruction with an operand that this can compute. */
static bool opcode(struct insn *i)
{
    i->map = 1;
    i->disp8_scale = 1;
    for (;; i->p++) {
        uint8_t b = *i->p, rex = 0;
        if (b == 0x64 || b == 0x65 || b == 0x67) return false;   /* thread-local or 32-bit: never non-canonical here */
        if ((b & 0xf0) == 0x40) rex = b;
        else if (b != 0x66 && b != 0xf0 && b != 0xf2 && b != 0xf3 && b != 0x2e && b != 0x36 && b != 0x3e && b != 0x26) break;
        i->rex_x = rex & 2 ? 8 : 0;   /* REX counts only as the last prefix */
        i->rex_b = rex & 1 ? 8 : 0;
    }
    const uint8_t *v = i->p + 1;
    switch (*i->p++) {
    case 0x0f:
        i->map = 2;
        i->op = *i->p++;
        if (i->op == 0x38 || i->op == 0x3a) {
            i->map = 3;
            i->op = *i->p++;
        }
        return true;
    case 0xc5:
        i->map = 2;
        i->op = v[1];
        i->p = v + 2;
        return true;
    case 0xc4:
    case 0x62:
        i->map = (v[0] & 7) == 1 ? 2 : 3;
        i->rex_x = v[0] & 0x40 ? 0 : 8;
        i->rex_b = v[0] & 0x20 ? 0 : 8;
        if (v[-1] == 0xc4) {
            i->op = v[2];
            i->p = v + 3;
        } else {
            i->op = v[3];
            i->disp8_scale = evex_scale(v - 1, i->op);
            i->p = v + 4;
        }
        return true;
    default:
        i->op = v[-1];
        return true;
    }
}

/* String instructions have no ModRM byte: [rsi], [rdi] or both. */
static bool string_operand(const ucontext_t *uc, uint8_t op, uint64_t *addr)
{
    uint64_t si = reg(uc, 6), di = reg(uc, 7);
    bool uses_si = op != 0xaa && op != 0xab && op != 0xae && op != 0xaf;
    *addr = uses_si && !canonical(si) ? si : di;
    return !canonical(*addr);
}

static int64_t displacement(const struct insn *i, const uint8_t *p, unsigned size)
{
    int32_t d;
    if (size == 1) return (int64_t)(int8_t)*p * i->disp8_scale;
    memcpy(&d, p, sizeof d);
    return d;
}

/* Is there a ModRM byte whose operand, if in memory, is accessed? (Of what translated code has. Not: jumps, lea, prefetches, NOPs, bswap.) */
static bool has_operand(const struct insn *i)
{
    const uint8_t op = i->op;
    if (i->map == 3) return true;
    if (i->map == 2) return op != 0x05 && op != 0x0b && op != 0x0d && op != 0x18 && op != 0x1f && op != 0x77 && op >> 4 != 8 && !(op >= 0xc8 && op <= 0xcf);
    switch (op >> 4) {
    case 0: case 1: case 2: case 3: return (op & 7) < 4;
    case 6: return op == 0x63 || op == 0x69 || op == 0x6b;
    case 8: return op != 0x8d;
    case 12: return op < 0xc2 || op == 0xc6 || op == 0xc7;
    case 13: return op < 0xd4 || op > 0xd7;
    case 15: return op == 0xf6 || op == 0xf7 || op >= 0xfe;
    default: return false;
    }
}

static bool is_string(const struct insn *i) { return i->map == 1 && i->op >= 0xa4 && i->op <= 0xaf && i->op != 0xa8 && i->op != 0xa9; }

/* The operand that the ModRM byte at i->p names. */
static bool operand(struct insn i, const ucontext_t *uc, uint64_t *addr)
{
    unsigned mod = *i.p >> 6, rm = *i.p & 7;
    i.p++;
    if (mod == 3 || (mod == 0 && rm == 5)) return false;   /* a register, or near the code itself */
    uint64_t a = 0;
    bool base = true;
    if (rm == 4) {
        unsigned sib = *i.p++, index = (sib >> 3 & 7) + i.rex_x;
        if (index != 4) a = reg(uc, index) << (sib >> 6);
        rm = sib & 7;
        base = !(mod == 0 && rm == 5);
    }
    if (base) a += reg(uc, rm + i.rex_b);
    if (mod) a += (uint64_t)displacement(&i, i.p, mod == 1 ? 1 : 4);
    else if (!base) a += (uint64_t)displacement(&i, i.p, 4);
    *addr = a;
    return true;
}

bool host_ctx_fault_addr(const void *ucp, uint64_t *addr)
{
    const ucontext_t *uc = ucp;
    struct insn i = { .p = (const uint8_t *)uc->uc_mcontext.gregs[REG_RIP] };
    if (!opcode(&i)) return false;
    if (is_string(&i)) return string_operand(uc, i.op, addr);
    return operand(i, uc, addr) && !canonical(*addr);
}

bool host_ctx_access(const void *ucp, uint64_t *addr)
{
    const ucontext_t *uc = ucp;
    struct insn i = { .p = (const uint8_t *)uc->uc_mcontext.gregs[REG_RIP] };
    return opcode(&i) && has_operand(&i) && operand(i, uc, addr);
}
