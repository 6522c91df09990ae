/*
 * simd_mem.c - Advanced SIMD: loads and stores of one to four structures.
 *
 * A load reads everything before it writes a register. A store that faults half-way has stored its first part, as the
 * architecture allows: the instruction is run again from the start.
 */
#include "translate/aarch64/simd.h"

enum { MAX_REGS = 4 };

static unsigned reg(const struct a64_insn *i, unsigned k) { return (i->rd + k) & 31; }

/* Post-index: the base moves on by rm, or by the bytes transferred if that is 31. */
static ir_ref moved(struct guest_tx *t, const struct a64_insn *i, unsigned bytes)
{
    ir_ref by = i->rm == 31 ? k64(t, bytes) : rx(t, i->rm);
    return op2(t, IR_ADD, IRT_I64, rx_sp(t, i->rn), by);
}
static void move_base(struct guest_tx *t, const struct a64_insn *i, unsigned bytes)
{
    a64_write_back(t, i->rn, moved(t, i, bytes));
}
/* Where the access goes; post: the base will be moved. */
static ir_ref base_of(struct guest_tx *t, const struct a64_insn *i, unsigned bytes, bool post)
{
    if (post && i->rn == 31 && (i->rm != 31 || bytes % A64_SP_ALIGN)) a64_check_new_sp(t, moved(t, i, bytes));
    return a64_address(t, i->rn);
}

/* --- (de)interleaving ------------------------------------------------------------------------------------------------------------ */

/*
 * The bytes that `to` of n outputs takes from n inputs in a row (all of 2^(3 + q) bytes), as a table index. gather: input k holds bytes
 * 16k.. of memory, output r is register r. Else the other way round. Lanes are of 1 << size bytes.
 */
static void index_bytes(uint8_t out[16], unsigned n, unsigned to, unsigned size, unsigned reg_bytes, bool gather)
{
    for (unsigned b = 0; b < 16; b++) {
        unsigned pos = to * reg_bytes + b, from;
        if (b >= reg_bytes) {
            out[b] = 255;
            continue;
        }
        if (gather) {                /* byte b of register `to`: lane b >> size of structure member `to` */
            from = ((b >> size) * n + to) << size | (b & ((1u << size) - 1));
        } else {                     /* byte pos of memory */
            unsigned lane = pos >> size;
            from = (lane % n) * reg_bytes + (lane / n << size | (pos & ((1u << size) - 1)));
        }
        out[b] = (uint8_t)(from / reg_bytes * 16 + from % reg_bytes);
    }
}

/* Output `to` from n inputs by table look-up. */
static ir_ref shuffled(struct guest_tx *t, const ir_ref in[], unsigned n, unsigned to, unsigned arr, bool gather)
{
    union { uint8_t b[16]; uint64_t d[2]; } x;
    index_bytes(x.b, n, to, arr >> 1, arr & 1 ? 16 : 8, gather);
    ir_ref index = vk128(t, x.d[0], x.d[1]), r = 0;
    for (unsigned k = 0; k < n; k++) {
        ir_ref part = v3(t, IR_VTBL, IRL_U8, in[k], index, (ir_ref)k);
        r = k ? v2(t, IR_VOR, IRL_U8, r, part) : part;
    }
    return r;
}

/* v[0..n), as they lie in memory, become the registers' values. */
static void deinterleave(struct guest_tx *t, unsigned n, unsigned arr, ir_ref v[MAX_REGS])
{
    unsigned l = arr_u(arr);
    ir_ref in[MAX_REGS] = { v[0], v[1], v[2], v[3] };
    if (n == 2) {
        v[0] = v2(t, IR_VUZP1, l, in[0], in[1]);
        v[1] = v2(t, IR_VUZP2, l, in[0], in[1]);
    } else if (n == 3) {
        for (unsigned k = 0; k < 3; k++) v[k] = shuffled(t, in, 3, k, arr, true);
    } else {
        ir_ref even0 = v2(t, IR_VUZP1, l, in[0], in[1]), even1 = v2(t, IR_VUZP1, l, in[2], in[3]);
        ir_ref odd0 = v2(t, IR_VUZP2, l, in[0], in[1]), odd1 = v2(t, IR_VUZP2, l, in[2], in[3]);
        v[0] = v2(t, IR_VUZP1, l, even0, even1);
        v[1] = v2(t, IR_VUZP1, l, odd0, odd1);
        v[2] = v2(t, IR_VUZP2, l, even0, even1);
        v[3] = v2(t, IR_VUZP2, l, odd0, odd1);
    }
}

/* The reverse. */
static void interleave(struct guest_tx *t, unsigned n, unsigned arr, ir_ref v[MAX_REGS])
{
    unsigned l = arr_u(arr);
    ir_ref in[MAX_REGS] = { v[0], v[1], v[2], v[3] };
    if (n == 2) {
        v[0] = v2(t, IR_VZIP1, l, in[0], in[1]);
        v[1] = v2(t, IR_VZIP2, l, in[0], in[1]);
    } else if (n == 3) {
        for (unsigned k = 0; k < 3; k++) v[k] = shuffled(t, in, 3, k, arr, false);
    } else {
        ir_ref even0 = v2(t, IR_VZIP1, l, in[0], in[2]), even1 = v2(t, IR_VZIP2, l, in[0], in[2]);
        ir_ref odd0 = v2(t, IR_VZIP1, l, in[1], in[3]), odd1 = v2(t, IR_VZIP2, l, in[1], in[3]);
        v[0] = v2(t, IR_VZIP1, l, even0, odd0);
        v[1] = v2(t, IR_VZIP2, l, even0, odd0);
        v[2] = v2(t, IR_VZIP1, l, even1, odd1);
        v[3] = v2(t, IR_VZIP2, l, even1, odd1);
    }
}

/* --- whole registers: n of them, structures of `members` (1: in sequence) ----------------------------------------------------------- */

static void load_multiple(struct guest_tx *t, const struct a64_insn *i, unsigned n, unsigned members, bool post)
{
    unsigned size = 3 + (i->arr & 1);
    ir_ref base = base_of(t, i, n << size, post), v[MAX_REGS] = { 0 };
    for (unsigned k = 0; k < n; k++) v[k] = a64_vload(t, size, base, (int64_t)(k << size));
    if (members > 1) deinterleave(t, n, i->arr, v);
    for (unsigned k = 0; k < n; k++) set_v(t, reg(i, k), v[k]);
    if (post) move_base(t, i, n << size);
}
static void store_multiple(struct guest_tx *t, const struct a64_insn *i, unsigned n, unsigned members, bool post)
{
    unsigned size = 3 + (i->arr & 1);
    ir_ref base = base_of(t, i, n << size, post), v[MAX_REGS] = { 0 };
    for (unsigned k = 0; k < n; k++) v[k] = rv(t, reg(i, k));
    if (members > 1) interleave(t, n, i->arr, v);
    for (unsigned k = 0; k < n; k++) a64_vstore(t, size, base, (int64_t)(k << size), v[k]);
    if (post) move_base(t, i, n << size);
}
#define MULTIPLE(name, n, members) \
    T(ld##name) { load_multiple(t, i, n, members, false); } T(ld##name##_p) { load_multiple(t, i, n, members, true); } \
    T(st##name) { store_multiple(t, i, n, members, false); } T(st##name##_p) { store_multiple(t, i, n, members, true); }
MULTIPLE(1_1, 1, 1) MULTIPLE(1_2, 2, 1) MULTIPLE(1_3, 3, 1) MULTIPLE(1_4, 4, 1)
MULTIPLE(2, 2, 2) MULTIPLE(3, 3, 3) MULTIPLE(4, 4, 4)
#undef MULTIPLE

/* --- one lane ------------------------------------------------------------------------------------------------------------------------- */

static const uint8_t lane_mem[] = { IRM_U8, IRM_U16, IRM_U32, IRM_I64 };

static void load_lane(struct guest_tx *t, const struct a64_insn *i, unsigned n, unsigned size, bool post)
{
    ir_ref base = base_of(t, i, n << size, post), v[MAX_REGS];
    for (unsigned k = 0; k < n; k++) v[k] = ir_load(t->u, lane_mem[size], base, (int64_t)(k << size));
    for (unsigned k = 0; k < n; k++) set_v(t, reg(i, k), v3(t, IR_VINS, full_u(size), rv(t, reg(i, k)), v[k], i->idx));
    if (post) move_base(t, i, n << size);
}
static void store_lane(struct guest_tx *t, const struct a64_insn *i, unsigned n, unsigned size, bool post)
{
    ir_ref base = base_of(t, i, n << size, post);
    for (unsigned k = 0; k < n; k++) {
        ir_ref v = v2(t, IR_VGET, full_u(size), rv(t, reg(i, k)), i->idx);
        ir_store(t->u, lane_mem[size], base, (int64_t)(k << size), v);
    }
    if (post) move_base(t, i, n << size);
}
#define LANE(n, s, size) \
    T(ld##n##_##s) { load_lane(t, i, n, size, false); } T(ld##n##_##s##_p) { load_lane(t, i, n, size, true); } \
    T(st##n##_##s) { store_lane(t, i, n, size, false); } T(st##n##_##s##_p) { store_lane(t, i, n, size, true); }
#define LANES(n) LANE(n, b, 0) LANE(n, h, 1) LANE(n, s, 2) LANE(n, d, 3)
LANES(1) LANES(2) LANES(3) LANES(4)
#undef LANES
#undef LANE

/* --- one element to all lanes ------------------------------------------------------------------------------------------------------------ */

/* Words and doublewords go by no general register. */
static void load_all_lanes(struct guest_tx *t, const struct a64_insn *i, unsigned n, bool post)
{
    unsigned size = i->arr >> 1;
    bool direct = size >= 2;
    ir_ref base = base_of(t, i, n << size, post), v[MAX_REGS];
    for (unsigned k = 0; k < n; k++)
        v[k] = direct ? a64_vload(t, size, base, (int64_t)(k << size)) : ir_load(t->u, lane_mem[size], base, (int64_t)(k << size));
    for (unsigned k = 0; k < n; k++) set_v(t, reg(i, k), direct ? vlane(t, VU(i), v[k], 0) : v1(t, IR_VDUP, VU(i), v[k]));
    if (post) move_base(t, i, n << size);
}
#define ALL(n) T(ld##n##r) { load_all_lanes(t, i, n, false); } T(ld##n##r_p) { load_all_lanes(t, i, n, true); }
ALL(1) ALL(2) ALL(3) ALL(4)
#undef ALL
