/*
 * ir_verify.c - checks a one-block unit against ir.def. Runs after building in debug builds and in tests.
 */
#include "optimizer/ir.h"

struct verify {
    const struct ir_unit *u;
    ir_ref at;              /* instruction looked at */
    bool in_insn;           /* an INSN marker has been met */
    bool changed;           /* this guest instruction has changed the state or memory */
    unsigned args;          /* ARGs since the last other op */
};

static bool is_value_type(unsigned t) { return t > IRT_NONE && t < IRT__N; }
static bool is_mem_type(unsigned t) { return t >= IRM_U8 && t < IRM__END; }

/* --- the type byte ----------------------------------------------------------------------------------------- */

static const char *check_type(const struct ir_ins *i)
{
    switch (ir_opinfo[i->op].t) {
    case 'I': if (i->t != IRT_I32 && i->t != IRT_I64) return "type must be i32 or i64"; break;
    case 'F': if (i->t != IRT_F32 && i->t != IRT_F64) return "type must be f32 or f64"; break;
    case 'A': if (!is_value_type(i->t)) return "type must be a value type"; break;
    case 'M': if (!is_mem_type(i->t)) return "type must be a memory type"; break;
    default: if (i->t != IRT_NONE) return "op takes no type"; break;
    }
    switch (i->op) {
    case IR_CLMUL: case IR_CLMULH: case IR_SX32: case IR_ZX32:
        return i->t == IRT_I64 ? NULL : "type must be i64";
    case IR_AMO: case IR_CAS:
        return ir_mem_type(i->t) == IRT_I64 ? NULL : "atomics work on integers";
    case IR_HCALL: case IR_HCALLF:
        return i->t == IRT_V128 ? "helpers return at most 64 bits" : NULL;
    default:
        return NULL;
    }
}

/* --- operands ------------------------------------------------------------------------------------------------ */

/* A value of type `want`, or of any type that `want2` may add (0 = none). Constants serve as integers only; a guest
 * address only as i64. */
static const char *check_value(const struct verify *s, ir_ref r, enum ir_type want, enum ir_type want2)
{
    if (ir_is_k(r)) {
        if (r - IR_KBIAS >= (int)s->u->nk)
            return "constant does not exist";
        const bool i64 = want == IRT_I64 || want2 == IRT_I64;
        if (ir_is_gaddr(s->u, r))
            return i64 ? NULL : "guest address where none may stand";
        return i64 || want == IRT_I32 ? NULL : "integer constant as a float or vector";
    }
    if (r == 0 || r >= s->at)
        return "operand is not defined before its use";
    const enum ir_type t = ir_result_type(s->u, r);
    if (t == IRT_NONE)
        return "operand has no value";
    return t == want || t == want2 ? NULL : "operand has the wrong type";
}

static const char *check_any(const struct verify *s, ir_ref r)
{
    if (ir_is_k(r))
        return check_value(s, r, IRT_I64, IRT_NONE);
    if (r == 0 || r >= s->at)
        return "operand is not defined before its use";
    const enum ir_type t = ir_result_type(s->u, r);
    return t == IRT_NONE || t == IRT_V128 ? "operand has no scalar value" : NULL;
}

static const char *check_const(const struct verify *s, ir_ref r, bool gaddr)
{
    if (!ir_is_k(r) || r - IR_KBIAS >= (int)s->u->nk || ir_is_gaddr(s->u, r) != gaddr)
        return gaddr ? "guest address expected" : "integer constant expected";
    return NULL;
}

static const char *check_operand(const struct verify *s, const struct ir_ins *i, char kind, uint16_t x)
{
    switch (kind) {
    case 'v': return check_value(s, x, (enum ir_type)i->t, IRT_NONE);
    case 'w': return check_value(s, x, IRT_I64, IRT_NONE);
    case 'x': return check_value(s, x, IRT_I32, IRT_NONE);
    case 'd': return check_value(s, x, IRT_F64, IRT_NONE);
    case 's': return check_value(s, x, IRT_F32, IRT_NONE);
    case 'i': return check_value(s, x, IRT_I64, IRT_I32);
    case 'm': return check_value(s, x, ir_mem_type(i->t), IRT_NONE);
    case 'n': return check_any(s, x);
    case 'k': return check_const(s, x, false);
    case 'g': return check_const(s, x, true);
    case 'S': return x < IR_SLOT__N ? NULL : "slot does not exist";
    case '#': return NULL;   /* check_literals() */
    default: return x == 0 ? NULL : "unused operand is not 0";
    }
}

static bool is_rm(unsigned rm)
{
    return rm <= IRRM_RMM || rm == IRRM_DYN;
}

static const char *check_literals(const struct verify *s, const struct ir_ins *i)
{
    bool ok = true;
    switch (i->op) {
    case IR_INSN: ok = i->b >= 1 && i->b <= 16; break;
    case IR_SDIV: case IR_UDIV: ok = i->c <= 1; break;
    case IR_CHKALIGN: ok = i->b != 0 && (i->b & (i->b + 1)) == 0 && i->b < 64; break;
    case IR_AMO: ok = i->c < IRA__N; break;
    case IR_FENCE: ok = i->a < 2 * IRF_IO; break;
    case IR_FROUND: ok = is_rm(i->c & ~(unsigned)IR_FROUND_NX); break;
    case IR_F2I: ok = (i->c & 15) <= IRI_U64 && is_rm(i->c >> 4); break;
    case IR_I2F: ok = i->c <= IRI_U64; break;
    case IR_EXITIF: case IR_EXIT: case IR_CALL: case IR_EXITIND: case IR_CALLIND: ok = i->c <= IR_POLL; break;
    case IR_TRAP: ok = i->a < IRX__N; break;
    case IR_LOAD: case IR_STORE: {
        const int64_t d = (int64_t)ir_kval(s->u, i->b);
        ok = d == (int32_t)d;
        break;
    }
    default: break;   /* no literals, or any value will do (helper numbers) */
    }
    return ok ? NULL : "literal out of range";
}

/* GET and SET: R and M slots are i64, V slots f64 or v128 (and may be read as i64). */
static const char *check_slot(const struct ir_ins *i)
{
    if (i->op != IR_GET && i->op != IR_SET)
        return NULL;
    bool ok = i->t == IRT_I64;
    if (i->a >= IR_SLOT_V0 && i->a < IR_SLOT_M0)
        ok = i->t == IRT_F64 || i->t == IRT_V128 || (ok && i->op == IR_GET);
    return ok ? NULL : "slot can't have this type";
}

/* --- order ----------------------------------------------------------------------------------------------------- */

static const char *check_order(struct verify *s, const struct ir_ins *i)
{
    const unsigned op = i->op;
    const bool call = op == IR_HCALL || op == IR_HCALLV || op == IR_HCALLF;

    if (op == IR_ARG) {
        if (++s->args > 4)
            return "more than four arguments";
    } else {
        if (s->args && !call)
            return "arguments without a call";
        s->args = 0;
    }
    if (op == IR_INSN) {
        s->in_insn = true;
        s->changed = false;
    }
    if (ir_has(op, 'F')) {
        if (!s->in_insn)
            return "op that can fault before the first INSN";
        if (s->changed)
            return "op that can fault after the instruction has changed the state";
    }
    if (op == IR_SET || ir_has(op, 'W'))
        s->changed = true;
    if (op == IR_EXITIF && i->c == IR_POLL && !s->in_insn)
        return "poll before the first INSN";
    if (op == IR_PHI || op == IR_JUMP || op == IR_BRANCH)
        return "region op in a unit of one block";
    const bool last = s->at == s->u->n - 1;
    if (ir_has(op, 'T') != last)
        return last ? "unit does not end in a terminator" : "terminator is not the last instruction";
    return NULL;
}

static const char *check_ins(struct verify *s)
{
    const struct ir_ins *i = &s->u->ins[s->at];
    const char *e;
    if (i->op >= IR__N)
        return "op does not exist";
    const struct ir_opinfo *o = &ir_opinfo[i->op];
    if ((e = check_type(i)) || (e = check_operand(s, i, o->a, i->a)) || (e = check_operand(s, i, o->b, i->b)) ||
        (e = check_operand(s, i, o->c, i->c)) || (e = check_literals(s, i)) || (e = check_slot(i)))
        return e;
    return check_order(s, i);
}

static const char *check_head(const struct ir_unit *u)
{
    if (u->overflow)
        return "unit overflowed";
    if (u->n < 2 || u->n > IR_MAX_INS || u->nk > IR_MAX_K)
        return "unit is empty or too long";
    if (u->ins[0].op != IR_NOP)
        return "instruction 0 must be a NOP";
    if (u->n_ranges > IR_MAX_RANGES)
        return "too many ranges";
    for (unsigned r = 0; r < u->n_ranges; r++)
        if (u->ranges[r].start >= u->ranges[r].end)
            return "empty range";
    return NULL;
}

const char *ir_verify(const struct ir_unit *u, ir_ref *at)
{
    struct verify s = {.u = u};
    *at = 0;
    const char *e = check_head(u);
    for (unsigned n = 1; !e && n < u->n; n++) {
        *at = s.at = (ir_ref)n;
        e = check_ins(&s);
    }
    return e;
}
