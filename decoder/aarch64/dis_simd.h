/*
 * dis_simd.h - inside the A64 disassembler: operands of floating-point and vector instructions, one kind a row of
 * `operand` in simd_int.insn. Included by dis.c.
 */

/* A vector register with the arrangement arr (simd_int.insn: log2 of the lane's bytes * 2 + Q). */
static void put_varr(struct out *o, unsigned r, unsigned arr)
{
    static const char name[10][5] = { ".8b", ".16b", ".4h", ".8h", ".2s", ".4s", ".1d", ".2d", ".?", ".1q" };
    put(o, 'v');
    put_number(o, r, 10);
    puts_to(o, name[arr < 10 ? arr : 8]);
}
/* A scalar register of 2^size bytes; 4: 16 bytes. */
static void put_scalar(struct out *o, unsigned r, unsigned size)
{
    put(o, "bhsdq"[size < 5 ? size : 4]);
    put_number(o, r, 10);
}
static void put_gpr(struct out *o, unsigned r, unsigned sf)
{
    if (r == 31) {
        puts_to(o, sf ? "xzr" : "wzr");
        return;
    }
    put(o, sf ? 'x' : 'w');
    put_number(o, r, 10);
}
/* v0.s[1]; what: "s", "4b"... */
static void put_element(struct out *o, unsigned r, const char *what, unsigned index)
{
    put(o, 'v');
    put_number(o, r, 10);
    put(o, '.');
    puts_to(o, what);
    put(o, '[');
    put_number(o, index, 10);
    put(o, ']');
}
static void put_imm(struct out *o, uint64_t v)
{
    put(o, '#');
    put_number(o, v, 10);
}
static void put_hex_imm(struct out *o, uint64_t v)
{
    put(o, '#');
    put_hex(o, v);
}

/* --- immediates ---------------------------------------------------------------------------------------------------------------- */

/* FMOV's constants, +-(16..31)/16 * 2^(-3..4), with eight decimals. */
static void put_fimm(struct out *o, unsigned imm8)
{
    int exp = (int)(imm8 >> 4 & 3) + (imm8 & 0x40 ? -3 : 1);
    uint64_t v = (16 + (imm8 & 15)) * UINT64_C(100000000) / 128 << (exp + 3), fraction = v % 100000000;   /* in units of 10^-8: exact */
    put(o, '#');
    if (imm8 & 0x80) put(o, '-');
    put_number(o, v / 100000000, 10);
    put(o, '.');
    for (uint64_t unit = 10000000; unit; unit /= 10) put(o, (char)('0' + fraction / unit % 10));
}
/* MOVI's mask of whole bytes. */
static void put_byte_mask(struct out *o, unsigned imm8)
{
    uint64_t v = 0;
    for (unsigned n = 0; n < 8; n++)
        if (imm8 >> n & 1) v |= UINT64_C(255) << 8 * n;
    put_hex_imm(o, v);
}
static unsigned log2_of(unsigned v) { return v ? 31 - (unsigned)__builtin_clz(v) : 0; }
/* Shift amounts from immh and immb. */
static unsigned left_by(unsigned immh, unsigned immb) { return (immh << 3 | immb) - (8u << log2_of(immh)); }
static unsigned right_by(unsigned immh, unsigned immb) { return (16u << log2_of(immh)) - (immh << 3 | immb); }

/* --- lists of registers of the structure loads and stores: how many and of what is in the row's name (ld3, st1_4, ld2_s_p, ld4r) ------ */

static unsigned list_length(const char *name)
{
    if (name[2] != '1' || name[3] != '_' || name[4] < '1' || name[4] > '4') return (unsigned)(name[2] - '0');
    return (unsigned)(name[4] - '0');
}
static bool to_all_lanes(const char *name) { return name[3] == 'r'; }
static bool one_lane(const char *name) { return name[3] == '_' && name[4] >= 'b' && name[4] <= 's' && name[4] != 'p'; }
static unsigned lane_bytes(char letter) { return letter == 'b' ? 1 : letter == 'h' ? 2 : letter == 's' ? 4 : 8; }

/* letter: of a lane, or 0: arr. */
static void put_list(struct out *o, unsigned r, unsigned n, unsigned arr, char letter)
{
    put(o, '{');
    for (unsigned k = 0; k < n; k++) {
        if (k) put(o, ',');
        if (letter) {
            put(o, 'v');
            put_number(o, (r + k) & 31, 10);
            put(o, '.');
            put(o, letter);
        } else {
            put_varr(o, (r + k) & 31, arr);
        }
    }
    put(o, '}');
}
static void put_base(struct out *o, unsigned r)
{
    if (r == 31) puts_to(o, "sp");
    else put_gpr(o, r, 1);
}
static void put_post(struct out *o, const dis_insn *i, unsigned rm)
{
    const char *name = a64_name(i->op);
    unsigned n = list_length(name);
    put(o, ',');
    if (rm != 31) put_gpr(o, rm, 1);
    else if (one_lane(name)) put_imm(o, n * lane_bytes(name[4]));
    else put_imm(o, n * (to_all_lanes(name) ? 1u << (i->arr >> 1) : i->arr & 1 ? 16 : 8));
}

/* --- the kinds: a, b are the operand's members. False: not a kind of this file. ----------------------------------------------------------- */

static bool put_vector_register(struct out *o, unsigned kind, const dis_insn *i, unsigned a, unsigned b)
{
    static const char lane[4][2] = { "b", "h", "s", "d" };
    switch (kind) {
    case A64_OPK_varr: put_varr(o, a, b); return true;
    case A64_OPK_sreg: put_scalar(o, a, b); return true;
    case A64_OPK_swide: put_scalar(o, a, b + 1); return true;
    case A64_OPK_gpr: put_gpr(o, a, b); return true;
    case A64_OPK_breg: put_scalar(o, a, 0); return true;
    case A64_OPK_hreg: put_scalar(o, a, 1); return true;
    case A64_OPK_dreg: put_scalar(o, a, 3); return true;
    case A64_OPK_sreg1: put_scalar(o, a, 2); return true;
    case A64_OPK_qreg: put_scalar(o, a, 4); return true;
    case A64_OPK_wreg: put_gpr(o, a, 0); return true;
    case A64_OPK_xreg: put_gpr(o, a, 1); return true;
    case A64_OPK_gparr: put_gpr(o, a, b >> 1 == 3); return true;
    case A64_OPK_v8b: put_varr(o, a, 0); return true;
    case A64_OPK_v16b: put_varr(o, a, 1); return true;
    case A64_OPK_v8h: put_varr(o, a, 3); return true;
    case A64_OPK_v4s: put_varr(o, a, 5); return true;
    case A64_OPK_v2d: put_varr(o, a, 7); return true;
    case A64_OPK_v1q: put_varr(o, a, 9); return true;
    case A64_OPK_vwide: put_varr(o, a, (b + 1) << 1 | 1); return true;
    case A64_OPK_vnarrow: put_varr(o, a, b << 1 | i->q); return true;
    case A64_OPK_vbytes: put_varr(o, a, b & 1); return true;
    case A64_OPK_vhalves: put_varr(o, a, 2 | (b & 1)); return true;
    case A64_OPK_vbq: put_varr(o, a, b); return true;
    case A64_OPK_vhq: put_varr(o, a, 2 | b); return true;
    case A64_OPK_vsq: put_varr(o, a, 4 | b); return true;
    case A64_OPK_vdq: put_varr(o, a, 6 | b); return true;
    case A64_OPK_vpairs: put_varr(o, a, b + 2); return true;
    case A64_OPK_slane: put_scalar(o, a, b >> 1); return true;
    case A64_OPK_slanewide: put_scalar(o, a, (b >> 1) + 1); return true;
    case A64_OPK_elem: put_element(o, a, lane[i->arr >> 1 & 3], b); return true;
    case A64_OPK_elemb: put_element(o, a, "b", b); return true;
    case A64_OPK_elemh: put_element(o, a, "h", b); return true;
    case A64_OPK_elems: put_element(o, a, "s", b); return true;
    case A64_OPK_elemd: put_element(o, a, "d", b); return true;
    case A64_OPK_elem4b: put_element(o, a, "4b", b); return true;
    case A64_OPK_elem2h: put_element(o, a, "2h", b); return true;
    case A64_OPK_top: put_element(o, a, "d", 1); return true;
    case A64_OPK_shvec: put_varr(o, a, log2_of(b >> 1) << 1 | (b & 1)); return true;
    case A64_OPK_shscalar: put_scalar(o, a, log2_of(b)); return true;
    case A64_OPK_shscalarw: put_scalar(o, a, log2_of(b) + 1); return true;
    case A64_OPK_shnarrow: put_varr(o, a, log2_of(b) << 1 | i->q); return true;
    case A64_OPK_shwide: put_varr(o, a, (log2_of(b) + 1) << 1 | 1); return true;
    case A64_OPK_vtwo: case A64_OPK_vquarter:      /* two lanes; two or four halves of FMLAL */
        put(o, 'v');
        put_number(o, a, 10);
        put(o, '.');
        put(o, kind == A64_OPK_vquarter && b & 1 ? '4' : '2');
        put(o, kind == A64_OPK_vquarter ? 'h' : *lane[b & 3]);
        return true;
    case A64_OPK_dorv:
        if (b) put_varr(o, a, 7);
        else put_scalar(o, a, 3);
        return true;
    case A64_OPK_list: put_list(o, a, list_length(a64_name(i->op)), b, 0); return true;
    case A64_OPK_lane: {
        const char *name = a64_name(i->op);
        put_list(o, a, (unsigned)(name[2] - '0'), 0, name[4]);
        put(o, '[');
        put_number(o, b, 10);
        put(o, ']');
        return true;
    }
    case A64_OPK_table: put_list(o, a, b + 1, 1, 0); return true;
    case A64_OPK_base: put_base(o, a); return true;
    case A64_OPK_post: put_post(o, i, a); return true;
    default: return false;
    }
}

static bool put_vector_number(struct out *o, unsigned kind, unsigned a, unsigned b)
{
    static const char cond[16][3] = { "eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv" };
    switch (kind) {
    case A64_OPK_two: if (a) put(o, '2'); return true;
    case A64_OPK_bt: put(o, a ? 't' : 'b'); return true;
    case A64_OPK_width: put_imm(o, 8u << a); return true;
    case A64_OPK_shr: put_imm(o, right_by(a >> 1, b)); return true;
    case A64_OPK_shl: put_imm(o, left_by(a >> 1, b)); return true;
    case A64_OPK_yshr: put_imm(o, right_by(a, b)); return true;
    case A64_OPK_yshl: put_imm(o, left_by(a, b)); return true;
    case A64_OPK_dshr: put_imm(o, 64 - a); return true;
    case A64_OPK_hfix: put_imm(o, 16 - a); return true;
    case A64_OPK_num: put_imm(o, a); return true;
    case A64_OPK_hexnum: put_hex_imm(o, a & 255); return true;
    case A64_OPK_fcond: puts_to(o, cond[a & 15]); return true;
    case A64_OPK_fimm: put_fimm(o, a & 255); return true;
    case A64_OPK_fbits: put_imm(o, 64 - (a * 32 + b)); return true;
    case A64_OPK_rot: put_imm(o, 90 * a); return true;
    case A64_OPK_rot1: put_imm(o, a ? 270 : 90); return true;
    case A64_OPK_bmask: put_byte_mask(o, a & 255); return true;
    case A64_OPK_lsl: case A64_OPK_msl:
        if (kind == A64_OPK_lsl && !a) return true;
        puts_to(o, kind == A64_OPK_lsl ? ",lsl " : ",msl ");
        put_imm(o, kind == A64_OPK_lsl ? 8 * a : 8 * (a + 1));
        return true;
    default: return false;
    }
}
