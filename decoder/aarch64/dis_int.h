/*
 * dis_int.h - inside the A64 disassembler: operands of integer instructions, loads and stores, one kind a row of `operand` in
 * isa.insn; and the preferred names whose conditions are sums. Included by dis.c, after dis_simd.h.
 */

static void put_signed(struct out *o, int64_t v)
{
    put(o, '#');
    put_dec(o, v);
}
static void put_spreg(struct out *o, unsigned r, unsigned sf)
{
    if (r == 31) puts_to(o, sf ? "sp" : "wsp");
    else put_gpr(o, r, sf);
}
/* ",lsl #n" and the like; as the first operand of its kind without the comma. */
static void put_shift(struct out *o, unsigned type, unsigned amount)
{
    static const char name[4][4] = { "lsl", "lsr", "asr", "ror" };
    put(o, ',');
    puts_to(o, name[type & 3]);
    put(o, ' ');
    put_imm(o, amount);
}
static void put_offset(struct out *o, int64_t v, bool always)
{
    if (!v && !always) return;
    put(o, ',');
    put_signed(o, v);
}

static const char extend_name[8][5] = { "uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx" };

/* The extended register of an addition. Next to the stack pointer, extending from the full width is a shift. */
static void put_extended(struct out *o, const dis_insn *i)
{
    bool sets_flags = i->op == A64_adds_ext || i->op == A64_subs_ext;
    bool is_shift = i->shift == (i->sf ? 3 : 2) && (i->rn == 31 || (i->rd == 31 && !sets_flags));
    put_gpr(o, i->rm, i->sf && (i->shift & 3) == 3);
    if (is_shift) {
        if (i->amount) put_shift(o, 0, i->amount);
        return;
    }
    put(o, ',');
    puts_to(o, extend_name[i->shift & 7]);
    if (!i->amount) return;
    put(o, ' ');
    put_imm(o, i->amount);
}

/* The register offset of an access of 2^size bytes. */
static void put_index(struct out *o, const dis_insn *i, unsigned size)
{
    put(o, ',');
    put_gpr(o, i->rm, i->shift & 1);
    if (i->shift == 3) {
        if (i->sh) put_shift(o, 0, size);
        return;
    }
    put(o, ',');
    puts_to(o, extend_name[i->shift & 7]);
    if (!i->sh) return;
    put(o, ' ');
    put_imm(o, size);
}

/* log2 of the bytes of one register of a pair. */
static unsigned pair_scale(const dis_insn *i) { return i->size ? i->size : 2 + i->sf; }

/* The value of a logical immediate. imms: N:imms. */
static uint64_t bitmask(unsigned imms, unsigned immr, unsigned sf)
{
    unsigned n = imms >> 6 & 1, len = 31 - (unsigned)__builtin_clz(n << 6 | (~imms & 63));
    unsigned esize = 1u << len, ones = (imms & (esize - 1)) + 1, r = immr & (esize - 1);
    uint64_t emask = esize == 64 ? ~UINT64_C(0) : (UINT64_C(1) << esize) - 1;
    uint64_t v = ones == 64 ? ~UINT64_C(0) : (UINT64_C(1) << ones) - 1;
    if (r) v = (v >> r | v << (esize - r)) & emask;
    for (; esize < 64; esize *= 2) v |= v << esize;
    return sf ? v : v & UINT32_MAX;
}

static void put_prefetch(struct out *o, unsigned rt)
{
    static const char what[3][4] = { "pld", "pli", "pst" };
    if (rt >= 24 || (rt & 7) >= 6) {
        puts_to(o, rt < 16 ? "#0x0" : "#0x");
        put_number(o, rt, 16);
        return;
    }
    puts_to(o, what[rt >> 3]);
    put(o, 'l');
    put(o, (char)('1' + (rt >> 1 & 3)));
    puts_to(o, rt & 1 ? "strm" : "keep");
}

static void put_barrier(struct out *o, unsigned v)
{
    static const char name[16][6] = { "", "oshld", "oshst", "osh", "", "nshld", "nshst", "nsh", "", "ishld", "ishst", "ish", "", "ld", "st", "sy" };
    if (*name[v & 15]) puts_to(o, name[v & 15]);
    else puts_to(o, "#0x0"), put_number(o, v, 16);
}

static void put_sysreg(struct out *o, unsigned v)
{
    const char *name = a64_value_name(A64_SET_sysreg, v);
    if (name) { puts_to(o, name); return; }
    const unsigned part[5] = { 2 + (v >> 14 & 1), v >> 11 & 7, v >> 7 & 15, v >> 3 & 15, v & 7 };
    static const char before[5][4] = { "s", "_", "_c", "_c", "_" };
    for (unsigned k = 0; k < 5; k++) {
        puts_to(o, before[k]);
        put_number(o, part[k], 10);
    }
}

static void put_sysop(struct out *o, unsigned v)
{
    put_imm(o, v >> 11 & 7);
    puts_to(o, ",C");
    put_number(o, v >> 7 & 15, 10);
    puts_to(o, ",C");
    put_number(o, v >> 3 & 15, 10);
    put(o, ',');
    put_imm(o, v & 7);
}

/* --- the kinds. False: not a kind of this file. -------------------------------------------------------------------------------------- */

static bool put_int_register(struct out *o, unsigned kind, const dis_insn *i, unsigned a, unsigned b)
{
    switch (kind) {
    case A64_OPK_spreg: put_spreg(o, a, b); return true;
    case A64_OPK_memreg: put_gpr(o, a, b == 3); return true;
    case A64_OPK_memreg2: put_gpr(o, (a + 1) & 31, b == 3); return true;
    case A64_OPK_signreg: put_gpr(o, a, !b); return true;
    case A64_OPK_bitreg: put_gpr(o, a, b >> 5); return true;
    case A64_OPK_shifted: if (a || b) put_shift(o, a, b); return true;
    case A64_OPK_extend: put_extended(o, i); return true;
    case A64_OPK_index: put_index(o, i, i->size); return true;
    case A64_OPK_index8: put_index(o, i, 3); return true;
    case A64_OPK_prefetch: put_prefetch(o, a); return true;
    default: return false;
    }
}

static bool put_int_number(struct out *o, unsigned kind, const dis_insn *i, unsigned a, uint64_t pc)
{
    static const char cond[16][3] = { "eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv" };
    switch (kind) {
    case A64_OPK_imm12:
        put_hex_imm(o, (uint64_t)i->imm);
        if (i->sh) put_shift(o, 0, 12);
        return true;
    case A64_OPK_bitmask: put_hex_imm(o, bitmask(i->imms, i->immr, i->sf)); return true;
    case A64_OPK_wide:
        put_hex_imm(o, (uint64_t)i->imm);
        if (i->amount) put_shift(o, 0, 16u * i->amount);
        return true;
    case A64_OPK_snum: put_signed(o, i->imm); return true;
    case A64_OPK_hex16: put_hex_imm(o, (uint64_t)i->imm); return true;
    case A64_OPK_icond: puts_to(o, cond[(a ^ 1) & 15]); return true;
    case A64_OPK_pcrel: put_hex(o, pc + (uint64_t)(int64_t)i->imm); return true;
    case A64_OPK_page: put_hex(o, (pc & ~UINT64_C(4095)) + ((uint64_t)(int64_t)i->imm << 12)); return true;
    case A64_OPK_uoff: put_offset(o, (int64_t)i->imm * (1 << i->size), false); return true;
    case A64_OPK_uoff8: put_offset(o, (int64_t)i->imm * 8, false); return true;
    case A64_OPK_off: put_offset(o, i->imm, false); return true;
    case A64_OPK_off8: put_offset(o, (int64_t)i->imm * 8, false); return true;
    case A64_OPK_pairoff: put_offset(o, (int64_t)i->imm * (1 << pair_scale(i)), false); return true;
    case A64_OPK_pairpost: put_signed(o, (int64_t)i->imm * (1 << pair_scale(i))); return true;
    case A64_OPK_suffix: if (a < 2) put(o, a ? 'h' : 'b'); return true;
    case A64_OPK_suffixs: put(o, "bhw"[a % 3]); return true;
    case A64_OPK_order: if (i->acq) put(o, 'a'); if (i->rel) put(o, 'l'); return true;
    case A64_OPK_order_st: if (i->rel) put(o, 'l'); return true;
    case A64_OPK_nothing: return true;
    case A64_OPK_barrier: put_barrier(o, a & 15); return true;
    case A64_OPK_sysreg: put_sysreg(o, a & 0x7fff); return true;
    case A64_OPK_sysop: put_sysop(o, a & 0x3fff); return true;
    default: return false;
    }
}

/* --- preferred names --------------------------------------------------------------------------------------------------------------------- */

/* name rd,rn[,#x[,#y]] of a bit field; narrow: the source is a w register. x, y < 0: not there. */
static void put_field(struct out *o, const char *name, const dis_insn *i, bool source, bool narrow, int x, int y)
{
    puts_to(o, name);
    put(o, '\t');
    put_gpr(o, i->rd, i->sf);
    if (source) put(o, ','), put_gpr(o, i->rn, narrow ? 0 : i->sf);
    if (x >= 0) put(o, ','), put_signed(o, x);
    if (y >= 0) put(o, ','), put_signed(o, y);
}

static void put_bitfield(struct out *o, const dis_insn *i)
{
    int width = i->sf ? 64 : 32, r = i->immr, s = i->imms;
    bool insert = i->op == A64_bfm, sign = i->op == A64_sbfm;
    if (!insert && s == width - 1) {
        put_field(o, sign ? "asr" : "lsr", i, true, false, r, -1);
    } else if (!insert && !sign && s + 1 == r) {
        put_field(o, "lsl", i, true, false, width - r, -1);
    } else if (!insert && r == 0 && (s == 7 || s == 15 || (s == 31 && sign)) && (sign || !i->sf)) {
        static const char name[2][3][5] = { { "uxtb", "uxth", "uxtw" }, { "sxtb", "sxth", "sxtw" } };
        put_field(o, name[sign][s == 7 ? 0 : s == 15 ? 1 : 2], i, true, true, -1, -1);
    } else if (s < r) {
        bool clear = insert && i->rn == 31;
        put_field(o, insert ? (clear ? "bfc" : "bfi") : sign ? "sbfiz" : "ubfiz", i, !clear, false, width - r, s + 1);
    } else {
        put_field(o, insert ? "bfxil" : sign ? "sbfx" : "ubfx", i, true, false, r, s - r + 1);
    }
}

/* Can MOVZ or MOVN make v? */
static bool is_wide(uint64_t v, unsigned sf)
{
    for (unsigned inverted = 0; inverted < 2; inverted++) {
        uint64_t x = inverted ? ~v : v;
        if (!sf) x &= UINT32_MAX;
        for (unsigned n = 0; n < (sf ? 64u : 32u); n += 16)
            if (!(x & ~(UINT64_C(0xffff) << n))) return true;
    }
    return false;
}

/* "mov" of a constant. False: the instruction keeps its own name. */
static bool put_mov(struct out *o, const dis_insn *i)
{
    uint64_t v;
    if (i->op == A64_orr_imm) {
        v = bitmask(i->imms, i->immr, i->sf);
        if (i->rn != 31 || is_wide(v, i->sf)) return false;
    } else {
        if (i->imm == 0 && i->amount) return false;
        if (i->op == A64_movn && !i->sf && i->imm == 0xffff) return false;
        v = (uint64_t)i->imm << 16 * i->amount;
        if (i->op == A64_movn) v = ~v;
        if (!i->sf) v &= UINT32_MAX;
    }
    puts_to(o, "mov\t");
    if (i->op == A64_orr_imm) put_spreg(o, i->rd, i->sf);
    else put_gpr(o, i->rd, i->sf);
    put(o, ',');
    put_hex_imm(o, v);
    return true;
}

/* Print an instruction whose preferred name the tables can't tell. */
static bool put_computed_alias(struct out *o, const dis_insn *i)
{
    switch (i->op) {
    case A64_bfm: case A64_sbfm: case A64_ubfm:
        put_bitfield(o, i);
        return true;
    case A64_movz: case A64_movn: case A64_orr_imm:
        return put_mov(o, i);
    default:
        return false;
    }
}
