/*
 * compile.c - the baseline: one unit to host code in one forward walk.
 */
#include <assert.h>

#include "hostisa/x86_64/count.h"
#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/fp.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/regalloc.h"
#include "hostisa/x86_64/region_low.h"

static bool v_slot(unsigned s) { return s >= IR_SLOT_V0 && s < IR_SLOT_M0; }

/* Is instruction i the floating-point half's? */
static bool is_fp(const struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    switch (ins->op) {
    case IR_GET: case IR_SET: return v_slot(ins->a);
    case IR_LOAD: case IR_STORE: return ins->t >= IRM_F32;
    case IR_SELECT: return ins->t >= IRT_F32;
    default: return (ins->op >= IR_FADD && ins->op <= IR_BITS2F) || (ins->op >= IR_FPROP1 && ins->op <= IR_FMAXA);
    }
}

void x_lower_one(struct lower *l, ir_ref i)
{
    const struct ir_ins *ins = &l->u->ins[i];
    bool ok = true;
    l->i = i;
    if (l->val[i].flags & (XV_DEAD | XV_LAZY | XV_VIEW)) return;
    if (is_fp(l, i)) {
        ok = x_lower_fp(l, i);
    } else {
        switch (ins->op) {
        case IR_NOP: case IR_TRUNC: return;
        case IR_INSN: l->pc = ir_kval(l->u, ins->a); return;
        case IR_GET: x_get(l, i); break;
        case IR_SET: x_set(l, ins->a, ins->b); break;
        case IR_SETX: break;      /* its EXITIF does it */
        case IR_LOAD: case IR_STORE: ok = x_lower_mem(l, i); break;
        case IR_EXITIF: case IR_EXIT: case IR_CALL: case IR_RET: ok = x_lower_exit(l, i); break;
        default:
            ok = x_lower_int(l, i) || x_lower_flags(l, i) || x_lower_vec(l, i) || x_lower_mem(l, i) || x_lower_exit(l, i) || (l->rg && x_lower_region(l, i));
            break;
        }
    }
    if (l->val[i].flags & XV_CLEAN) fp_clean(l, i);
    assert(ok && "an IR operation without lowering");
    if (!ok) l->fail = true;
    x_end_ins(l);
}

void x_flush_cold(struct lower *l)
{
    for (uint32_t n = 0; n < l->n_cold && !l->fail && !l->e.full; n++) {
        struct x_cold *c = &l->cold[n];
        uint32_t here = emit_label(&l->e);
        for (unsigned k = 0; k < 3 && c->jump[k]; k++) x_patch32(&l->e, c->jump[k], here);
        c->emit(l, c);
    }
}

/* The parts of struct lower that must start clear (val[] is the pre-pass's, cold[] is written before it is read). */
void x_reset(struct lower *l, const struct host *h, const struct ir_unit *u, struct host_code *out, const uint8_t *final)
{
    memset(l, 0, offsetof(struct lower, val));
    l->h = h;
    l->u = u;
    l->out = out;
    l->pc = u->pc;
    l->e = (struct emit){ .base = out->buf, .p = out->buf, .end = out->buf + out->cap, .final = final };
    l->rnd = h->seed ^ u->pc * 0x9e3779b97f4a7c15ull;
    if (!l->rnd) l->rnd = 1;
    l->vals_scratch = h->scratch;
    out->size = out->n_sites = out->n_pcmap = out->n_relocs = out->n_ways = out->n_host = 0;
}

bool host_compile(const struct host *h, const struct ir_unit *u, const uint8_t *final, struct host_code *out)
{
    struct lower l;
    x_reset(&l, h, u, out, final);
    x_prepass(&l);
    if (u->counted) x_count_entry(&l);
    for (uint32_t i = 1; i < u->n && !l.fail && !l.e.full; i++) x_lower_one(&l, (ir_ref)i);
    out->n_host = l.e.n;   /* of the hot part */
    x_flush_cold(&l);
    out->size = emit_off(&l.e);
    return !l.fail && !l.e.full;
}
