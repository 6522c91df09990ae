/*
 * vec_table.c - the vector half: ops that are one instruction for every lane.
 */
#include "hostisa/x86_64/vec_low.h"

enum {
    T_ZERO = 1,    /* lanes that are zero in both operands are zero in the result */
    T_SWAP = 2,    /* the instruction has the operands the other way round */
    T_ONE = 4,     /* one operand */
    T_ANY = 8,     /* bits are bits: float lanes too */
    T_ZERO1 = 16,  /* a lane that is zero in one operand is zero in the result */
};

/* Instructions for lanes of 8, 16, 32 and 64 bits; 0 = none. */
struct row { uint8_t op, flags; uint16_t s[4], u[4]; };
#define BWDQ(name) { name##B, name##W, name##D, name##Q }
#define SAME(name) { name, name, name, name }

static const struct row table[] = {
    { IR_VADD,   T_ZERO, BWDQ(V_PADD), BWDQ(V_PADD) },
    { IR_VSUB,   T_ZERO, BWDQ(V_PSUB), BWDQ(V_PSUB) },
    { IR_VMUL,   T_ZERO1, { 0, V_PMULLW, V_PMULLD, V_PMULLQ }, { 0, V_PMULLW, V_PMULLD, V_PMULLQ } },
    { IR_VAND,   T_ZERO1 | T_ANY, SAME(V_PAND), SAME(V_PAND) },
    { IR_VOR,    T_ZERO | T_ANY, SAME(V_POR), SAME(V_POR) },
    { IR_VXOR,   T_ZERO | T_ANY, SAME(V_PXOR), SAME(V_PXOR) },
    { IR_VANDN,  T_ZERO | T_ANY | T_SWAP, SAME(V_PANDN), SAME(V_PANDN) },
    { IR_VMIN,   T_ZERO, BWDQ(V_PMINS), BWDQ(V_PMINU) },
    { IR_VMAX,   T_ZERO, BWDQ(V_PMAXS), BWDQ(V_PMAXU) },
    { IR_VABS,   T_ZERO | T_ONE, BWDQ(V_PABS), { 0, 0, 0, 0 } },
    { IR_VRHADD, T_ZERO, { 0, 0, 0, 0 }, { V_PAVGB, V_PAVGW, 0, 0 } },
    { IR_VQADD,  T_ZERO, { V_PADDSB, V_PADDSW, 0, 0 }, { V_PADDUSB, V_PADDUSW, 0, 0 } },
    { IR_VQSUB,  T_ZERO, { V_PSUBSB, V_PSUBSW, 0, 0 }, { V_PSUBUSB, V_PSUBUSW, 0, 0 } },
    { IR_VZIP1,  T_ANY, { V_PUNPCKLBW, V_PUNPCKLWD, V_PUNPCKLDQ, V_PUNPCKLQDQ }, { V_PUNPCKLBW, V_PUNPCKLWD, V_PUNPCKLDQ, V_PUNPCKLQDQ } },
};

static const struct row *find(unsigned op)
{
    for (unsigned k = 0; k < sizeof table / sizeof *table; k++)
        if (table[k].op == op) return &table[k];
    return NULL;
}

bool vec_table(const struct vop *v)
{
    const struct row *r = find(v->op);
    struct lower *l = v->l;
    if (!r || (v->kind >= IRL_F16 && !(r->flags & T_ANY))) return false;
    enum v_op op = (enum v_op)(v->sgn ? r->s : r->u)[v->size];
    if (!op || !v_exists(v->lvl, op)) return false;
    bool za = v_is_z64(l, v->p->a), zero;
    if (r->flags & T_ONE) {
        uint8_t a = v_use(l, v->p->a);
        v1(l, op, v_def(v, 0), a);
        zero = za;
    } else {
        ir_ref ra = r->flags & T_SWAP ? v->p->b : v->p->a, rb = r->flags & T_SWAP ? v->p->a : v->p->b;
        bool zb = v_is_z64(l, v->p->b), comm = v_desc[op].flags & V_F_COMM;
        struct x_mem m;
        if (comm && x_in_memory(l, ra, &m)) { ir_ref t = ra; ra = rb; rb = t; }   /* the second one can stay there */
        uint8_t a = v_use(l, ra);
        struct x_opnd b = x_voperand(l, rb);
        bool apart = v->lvl == V2 && !comm && b.kind == XO_REG && b.reg != a;
        uint8_t d = x_vdef_near(l, v->i, apart ? 1u << b.reg : 0, a);
        v2o(l, op, d, a, &b);
        zero = r->flags & T_ZERO1 ? za || zb : r->flags & T_ZERO && za && zb;
    }
    v_finish(v, l->val[v->i].reg - XR_VEC, zero);
    return true;
}
