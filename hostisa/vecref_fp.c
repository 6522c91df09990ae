/*
 * vecref_fp.c - the vector reference: float lanes.
 */
#include "hostisa/vecref_int.h"

#include <assert.h>

static uint64_t ones_if(bool x) { return x ? UINT64_MAX : 0; }

/* Two-operand ops and those that lanes are reduced with. */
static bool float_pair(const struct armfp *p, unsigned op, uint64_t x, uint64_t y, uint64_t *r)
{
    switch (op) {
    case IR_VADD: case IR_VADDP: *r = armfp_arith(p, IR_FADD, x, y); return true;
    case IR_VSUB: *r = armfp_arith(p, IR_FSUB, x, y); return true;
    case IR_VMUL: *r = armfp_arith(p, IR_FMUL, x, y); return true;
    case IR_VDIV: *r = armfp_arith(p, IR_FDIV, x, y); return true;
    case IR_VMULX: *r = armfp_mulx(p, x, y); return true;
    case IR_VABD: *r = armfp_abs(p, armfp_arith(p, IR_FSUB, x, y)); return true;
    case IR_VMAX: case IR_VMAXP: case IR_VMAXV: *r = armfp_minmax(p, true, false, x, y); return true;
    case IR_VMIN: case IR_VMINP: case IR_VMINV: *r = armfp_minmax(p, false, false, x, y); return true;
    case IR_VMAXNM: case IR_VMAXNMP: *r = armfp_minmax(p, true, true, x, y); return true;
    case IR_VMINNM: case IR_VMINNMP: *r = armfp_minmax(p, false, true, x, y); return true;
    case IR_VCMEQ: *r = ones_if(armfp_compare(p, SOFT_EQ, x, y)); return true;
    case IR_VCMGT: *r = ones_if(armfp_compare(p, SOFT_LT, y, x)); return true;
    case IR_VCMGE: *r = ones_if(armfp_compare(p, SOFT_LE, y, x)); return true;
    case IR_VACGT: *r = ones_if(armfp_compare(p, SOFT_LT, armfp_abs(p, y), armfp_abs(p, x))); return true;
    case IR_VACGE: *r = ones_if(armfp_compare(p, SOFT_LE, armfp_abs(p, y), armfp_abs(p, x))); return true;
    case IR_VRECPS: *r = armfp_recps(p, x, y); return true;
    case IR_VRSQRTS: *r = armfp_rsqrts(p, x, y); return true;
    default: return false;
    }
}

static bool float_one(const struct armfp *p, const struct vecop *v, uint64_t x, uint64_t *r)
{
    const unsigned k = v->literal;
    switch (v->op) {
    case IR_VSQRT: *r = armfp_arith(p, IR_FSQRT, x, 0); return true;
    case IR_VNEG: *r = armfp_neg(p, x); return true;
    case IR_VABS: *r = armfp_abs(p, x); return true;
    case IR_VRECPE: *r = armfp_recpe(p, x); return true;
    case IR_VRSQRTE: *r = armfp_rsqrte(p, x); return true;
    case IR_VRINT: *r = armfp_round(p, k & 7, k & IR_FROUND_NX, x); return true;
    case IR_VF2I: *r = armfp_to_int(p, k >> 4 & 7, !(k & 1), v->bits, k >> 8, x); return true;
    case IR_VI2F: *r = armfp_from_int(p, !(k & 1), v->bits, k >> 8, x); return true;
    default: return false;
    }
}

static bool lanes(struct vecop *v, const struct armfp *p)
{
    for (unsigned i = 0; i < v->n; i++) {
        const uint64_t x = lane_get(&v->in[0], v->bits, i), y = lane_get(&v->in[1], v->bits, i), z = lane_get(&v->in[2], v->bits, i);
        uint64_t r;
        if (v->op == IR_VMLA) r = armfp_fma(p, x, y, z);
        else if (v->op == IR_VMLS) r = armfp_fma(p, x, armfp_neg(p, y), z);
        else if (!float_pair(p, v->op, x, y, &r) && !float_one(p, v, x, &r)) return false;
        lane_set(&v->out, v->bits, i, r);
    }
    return true;
}

/* The lanes of a followed by those of b. */
static uint64_t of_both(const struct vecop *v, unsigned i)
{
    return i < v->lanes ? lane_get(&v->in[0], v->bits, i) : lane_get(&v->in[1], v->bits, i - v->lanes);
}

static void pairwise(struct vecop *v, const struct armfp *p)
{
    for (unsigned i = 0; i < v->n; i++) {
        uint64_t r = 0;
        float_pair(p, v->op, of_both(v, 2 * i), of_both(v, 2 * i + 1), &r);
        lane_set(&v->out, v->bits, i, r);
    }
}

/* Halves first: the order decides which NaN comes through. */
static uint64_t reduce(const struct vecop *v, const struct armfp *p, unsigned first, unsigned n)
{
    if (n == 1) return lane_get(&v->in[0], v->bits, first);
    const uint64_t lo = reduce(v, p, first, n / 2), hi = reduce(v, p, first + n / 2, n / 2);
    uint64_t r = 0;
    float_pair(p, v->op, lo, hi, &r);
    return r;
}

static void convert_long(struct vecop *v, const struct armfp *p)
{
    const unsigned n = v->t & IRL_ONE ? 1 : v->lanes / 2, first = v->literal ? v->lanes / 2 : 0;
    for (unsigned i = 0; i < n; i++)
        lane_set(&v->out, 2 * v->bits, i, armfp_convert(p, (enum ir_lane)(p->kind + 1), false, lane_get(&v->in[0], v->bits, first + i)));
}

static void convert_narrow(struct vecop *v, const struct armfp *p)
{
    const struct armfp from = armfp_of(v->cpu, (enum ir_lane)(p->kind + 1));
    const unsigned n = v->t & IRL_ONE ? 1 : v->lanes / 2, first = v->literal & 1 ? v->lanes / 2 : 0;
    if (first) v->out.d[0] = v->in[0].d[0];
    for (unsigned i = 0; i < n; i++)
        lane_set(&v->out, v->bits, first + i, armfp_convert(&from, p->kind, v->literal & 2, lane_get(&v->in[1], 2 * v->bits, i)));
}

static void complex_add(struct vecop *v, const struct armfp *p)
{
    for (unsigned i = 0; i + 1 < v->lanes; i += 2) {
        const uint64_t re = lane_get(&v->in[1], v->bits, i), im = lane_get(&v->in[1], v->bits, i + 1);
        const bool turn = v->literal == 90;   /* by i: -im, re; by -i: im, -re */
        lane_set(&v->out, v->bits, i, armfp_arith(p, IR_FADD, lane_get(&v->in[0], v->bits, i), turn ? armfp_neg(p, im) : im));
        lane_set(&v->out, v->bits, i + 1, armfp_arith(p, IR_FADD, lane_get(&v->in[0], v->bits, i + 1), turn ? re : armfp_neg(p, re)));
    }
}

static void complex_mla(struct vecop *v, const struct armfp *p)
{
    const unsigned rot = v->literal & 3, s = rot & 1;
    for (unsigned i = 0; i + 1 < v->lanes; i += 2) {
        const uint64_t factor = lane_get(&v->in[1], v->bits, i + s);
        uint64_t re = lane_get(&v->in[2], v->bits, i + s), im = lane_get(&v->in[2], v->bits, i + 1 - s);
        if (rot == 1 || rot == 2) re = armfp_neg(p, re);
        if (rot >= 2) im = armfp_neg(p, im);
        lane_set(&v->out, v->bits, i, armfp_fma(p, lane_get(&v->in[0], v->bits, i), factor, re));
        lane_set(&v->out, v->bits, i + 1, armfp_fma(p, lane_get(&v->in[0], v->bits, i + 1), factor, im));
    }
}

bool vecref_float(struct vecop *v)
{
    const struct armfp p = armfp_of(v->cpu, ir_lane(v->t));
    switch (v->op) {
    case IR_VADDP: case IR_VMAXP: case IR_VMINP: case IR_VMAXNMP: case IR_VMINNMP: pairwise(v, &p); return true;
    case IR_VMAXV: case IR_VMINV: lane_set(&v->out, v->bits, 0, reduce(v, &p, 0, v->lanes)); return true;
    case IR_VFCVTL: convert_long(v, &p); return true;
    case IR_VFCVTN: convert_narrow(v, &p); return true;
    case IR_VFCADD: complex_add(v, &p); return true;
    case IR_VFCMLA: complex_mla(v, &p); return true;
    default: return lanes(v, &p);
    }
}
