/*
 * ir_verify.c - checks a one-block unit against ir.def. Runs after building in debug builds and in tests.
 * (region_verify.c checks the blocks of regions with the same rules.)
 */
#include "optimizer/ir_verify.h"

static bool is_value_type(unsigned t) { return t > IRT_NONE && t < IRT__N; }
static bool is_mem_type(unsigned t) { return t >= IRM_U8 && t < IRM__END; }

/* --- the type byte ----------------------------------------------------------------------------------------- */

/* Lane kinds that op may have, as a set of 1 << enum ir_lane. */
enum {
    L_INT = 0xff, L_BYTE = 1 << IRL_S8 | 1 << IRL_U8, L_16 = 1 << IRL_S16 | 1 << IRL_U16, L_32 = 1 << IRL_S32 | 1 << IRL_U32,
    L_64 = 1 << IRL_S64 | 1 << IRL_U64, L_SIGNED = 1 << IRL_S8 | 1 << IRL_S16 | 1 << IRL_S32 | 1 << IRL_S64,
    L_FLOAT = 1 << IRL_F16 | 1 << IRL_F32 | 1 << IRL_F64, L_P8 = 1 << IRL_P8, L_P64 = 1 << IRL_P64,
    L_ALL = (1 << IRL__N) - 1,
};

static unsigned lane_kinds(unsigned op)
{
    switch (op) {
    case IR_VADD: case IR_VSUB: case IR_VNEG: case IR_VABS: case IR_VMIN: case IR_VMAX: case IR_VABD: case IR_VCMEQ: case IR_VCMGT: case IR_VCMGE:
    case IR_VADDP: case IR_VMAXP: case IR_VMINP: case IR_VMAXV: case IR_VMINV:
        return L_INT | L_FLOAT;
    case IR_VMUL: return L_INT | L_FLOAT | L_P8;
    case IR_VDIV: case IR_VSQRT: case IR_VMLA: case IR_VMLS: case IR_VMULX: case IR_VMINNM: case IR_VMAXNM: case IR_VACGT: case IR_VACGE:
    case IR_VMAXNMP: case IR_VMINNMP: case IR_VRECPS: case IR_VRSQRTS: case IR_VRINT: case IR_VF2I: case IR_VI2F: case IR_VFCADD: case IR_VFCMLA:
        return L_FLOAT;
    case IR_VRECPE: case IR_VRSQRTE: return L_FLOAT | L_32;
    case IR_VFCVTL: case IR_VFCVTN: return 1 << IRL_F16 | 1 << IRL_F32;
    case IR_VQDMULH: case IR_VQRDMULH: case IR_VQDMULL: return 1 << IRL_S16 | 1 << IRL_S32;
    case IR_VQNEG: case IR_VQABS: case IR_VQSHLUI: return L_SIGNED;
    case IR_VQXTUN: return L_INT & ~L_SIGNED & ~L_64;
    case IR_VXTL: case IR_VXTN: case IR_VQXTN: case IR_VADDLV: case IR_VADDLP: return L_INT & ~L_64;
    case IR_VMULL: return (L_INT & ~L_64) | L_P8 | L_P64;
    case IR_VDOT: case IR_VUSDOT: case IR_VEXT: case IR_VTBL: case IR_VCNT: case IR_VRBIT: return L_BYTE;
    case IR_VAND: case IR_VOR: case IR_VXOR: case IR_VANDN: case IR_VORN: case IR_VNOT: case IR_VBSL:
    case IR_VZIP1: case IR_VZIP2: case IR_VUZP1: case IR_VUZP2: case IR_VTRN1: case IR_VTRN2: case IR_VREV: case IR_VDUP: case IR_VDUPL:
    case IR_VINS: case IR_VINSL: case IR_VGET:
        return L_ALL;
    default: return L_INT;
    }
}

/* Ops whose result or operand has lanes of another width, or that name one lane: always 128 bits. */
static bool no_half(unsigned op)
{
    switch (op) {
    case IR_VXTL: case IR_VXTN: case IR_VQXTN: case IR_VQXTUN: case IR_VMULL: case IR_VQDMULL: case IR_VFCVTL: case IR_VFCVTN:
    case IR_VGET: case IR_VINS: case IR_VINSL:
        return true;
    default: return false;
    }
}
/* Ops that IRL_ONE has no meaning for. */
static bool no_one(unsigned op)
{
    switch (op) {
    case IR_VGET: case IR_VINS: case IR_VINSL: case IR_VFCADD: case IR_VFCMLA: case IR_VADDV: case IR_VADDLV: case IR_VMAXV: case IR_VMINV: case IR_VEXT:
    case IR_VTBL: case IR_VZIP1: case IR_VZIP2: case IR_VUZP1: case IR_VUZP2: case IR_VTRN1: case IR_VTRN2: case IR_VREV:
        return true;
    default: return false;
    }
}

static const char *check_lane(const struct ir_ins *i)
{
    if (i->t & ~(IRL_KIND | IRL_HALF | IRL_ONE) || ir_lane(i->t) >= IRL__N)
        return "type must be a lane kind";
    if (!(lane_kinds(i->op) >> ir_lane(i->t) & 1))
        return "op has no meaning for this lane kind";
    const bool half = i->t & IRL_HALF, one = i->t & IRL_ONE;
    if ((half && one) || (half && no_half(i->op)) || (one && no_one(i->op)))
        return "op can't have this shape";
    /* What works on pairs of lanes needs two. */
    const bool pairs = (i->op >= IR_VADDP && i->op <= IR_VADDLP) || (i->op >= IR_VZIP1 && i->op <= IR_VTRN2) || i->op == IR_VFCADD || i->op == IR_VFCMLA;
    return half && pairs && ir_lane_bits(i->t) == 64 ? "op needs two lanes" : NULL;
}

static const char *check_type(const struct ir_ins *i)
{
    switch (ir_opinfo[i->op].t) {
    case 'I': if (i->t != IRT_I32 && i->t != IRT_I64) return "type must be i32 or i64"; break;
    case 'F': if (i->t != IRT_F32 && i->t != IRT_F64) return "type must be f32 or f64"; break;
    case 'A': if (!is_value_type(i->t)) return "type must be a value type"; break;
    case 'L': return check_lane(i);
    case 'M': if (!is_mem_type(i->t)) return "type must be a memory type"; break;
    default: if (i->t != IRT_NONE) return "op takes no type"; break;
    }
    switch (i->op) {
    case IR_CLMUL: case IR_CLMULH: case IR_SX32: case IR_ZX32:
        return i->t == IRT_I64 ? NULL : "type must be i64";
    case IR_AMO: case IR_CAS:
        return ir_mem_type(i->t) == IRT_I64 ? NULL : "atomics work on integers";
    case IR_HCALL: case IR_HCALLF:
        return i->t == IRT_V128 || i->t == IRT_FLAGS ? "helpers return at most 64 bits" : NULL;
    default:
        return NULL;
    }
}

/* --- operands ------------------------------------------------------------------------------------------------ */

/* A value of type `want`, or of any type that `want2` may add (0 = none). Constants serve as integers only; a guest
 * address only as i64. */
const char *ir_verify_value(const struct ir_verify *s, ir_ref r, enum ir_type want, enum ir_type want2)
{
    if (ir_is_k(r)) {
        if (r - IR_KBIAS >= (int)s->u->nk)
            return "constant does not exist";
        const bool i64 = want == IRT_I64 || want2 == IRT_I64;
        if (want == IRT_FLAGS)
            return "constant as flags";
        if (ir_is_gaddr(s->u, r))
            return i64 ? NULL : "guest address where none may stand";
        return i64 || want == IRT_I32 ? NULL : "integer constant as a float or vector";
    }
    if (r <= s->since || r >= s->at)
        return "operand is not defined before its use";
    const enum ir_type t = ir_result_type(s->u, r);
    if (t == IRT_NONE)
        return "operand has no value";
    return t == want || t == want2 ? NULL : "operand has the wrong type";
}

static const char *check_any(const struct ir_verify *s, ir_ref r)
{
    if (ir_is_k(r))
        return ir_verify_value(s, r, IRT_I64, IRT_NONE);
    if (r <= s->since || r >= s->at)
        return "operand is not defined before its use";
    const enum ir_type t = ir_result_type(s->u, r);
    return t == IRT_NONE || t == IRT_FLAGS ? "operand has no value that can be passed" : NULL;
}

static const char *check_const(const struct ir_verify *s, ir_ref r, bool gaddr)
{
    if (!ir_is_k(r) || r - IR_KBIAS >= (int)s->u->nk || ir_is_gaddr(s->u, r) != gaddr)
        return gaddr ? "guest address expected" : "integer constant expected";
    return NULL;
}

static const char *check_operand(const struct ir_verify *s, const struct ir_ins *i, char kind, uint16_t x)
{
    switch (kind) {
    case 'v': return ir_verify_value(s, x, (enum ir_type)i->t, IRT_NONE);
    case 'w': return ir_verify_value(s, x, IRT_I64, IRT_NONE);
    case 'x': return ir_verify_value(s, x, IRT_I32, IRT_NONE);
    case 'd': return ir_verify_value(s, x, IRT_F64, IRT_NONE);
    case 's': return ir_verify_value(s, x, IRT_F32, IRT_NONE);
    case 'i': return ir_verify_value(s, x, IRT_I64, IRT_I32);
    case 'm': return ir_verify_value(s, x, ir_mem_type(i->t), IRT_NONE);
    case 'n': return check_any(s, x);
    case 'f': return ir_verify_value(s, x, IRT_FLAGS, IRT_NONE);
    case 'q': return ir_verify_value(s, x, IRT_V128, IRT_NONE);
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

/* The literals of vector ops. */
static bool vec_literal_ok(const struct ir_ins *i)
{
    const unsigned bits = ir_lane_bits(i->t), whole = 128 / bits;
    switch (i->op) {
    case IR_VSHLI: case IR_VQSHLI: case IR_VQSHLUI: return i->b < bits;
    case IR_VSHRI: case IR_VRSHRI: return i->b >= 1 && i->b <= bits;
    case IR_VSLI: return i->c < bits;
    case IR_VSRI: return i->c >= 1 && i->c <= bits;
    case IR_VXTL: case IR_VFCVTL: return i->b <= 1;
    case IR_VXTN: case IR_VQXTN: case IR_VQXTUN: case IR_VMULL: case IR_VQDMULL: return i->c <= (i->t & IRL_ONE ? 0 : 1);
    case IR_VFCVTN: return i->c <= (i->t & IRL_ONE ? 2 : 3) && (!(i->c & 2) || ir_lane(i->t) == IRL_F32);
    case IR_VEXT: return i->c < (i->t & IRL_HALF ? 8 : 16);
    case IR_VREV: return (i->b == 16 || i->b == 32 || i->b == 64) && i->b > bits;
    case IR_VTBL: return i->c < 4;
    case IR_VDUPL: case IR_VGET: return i->b < whole;
    case IR_VINS: return i->c < whole;
    case IR_VINSL: return (i->c & 15u) < whole && i->c >> 4 < whole;
    case IR_VRINT: return is_rm(i->b & ~(unsigned)IR_FROUND_NX);
    case IR_VF2I: return (i->b & 0x8e) == 0 && is_rm(i->b >> 4 & 7) && i->b >> 8 <= bits;
    case IR_VI2F: return (i->b & 0xfe) == 0 && i->b >> 8 <= bits;
    case IR_VFCADD: return i->c == 90 || i->c == 270;
    default: return true;
    }
}

static const char *check_literals(const struct ir_verify *s, const struct ir_ins *i)
{
    bool ok = true;
    switch (i->op) {
    case IR_INSN: ok = i->b >= 1 && i->b <= 16; break;
    case IR_SDIV: case IR_UDIV: ok = i->c <= 1; break;
    case IR_CHKALIGN: {
        const unsigned mask = i->b & ~(unsigned)IR_ALIGN_IN16;
        ok = mask != 0 && (mask & (mask + 1)) == 0 && mask < (i->b == mask ? 64 : 16) && i->c < ACCESS__N;
        break;
    }
    case IR_AMO: ok = i->c < IRA__N; break;
    case IR_FENCE: ok = i->a < 2 * IRF_IO; break;
    case IR_FROUND: ok = is_rm(i->c & ~(unsigned)IR_FROUND_NX); break;
    case IR_F2I: ok = (i->c & 15) <= IRI_U64 && is_rm(i->c >> 4 & 7) && i->c < 2 * IR_F2I_NAN0; break;
    case IR_I2F: ok = i->c <= IRI_U64; break;
    case IR_EXITIF: case IR_EXIT: case IR_CALL: ok = i->c <= (IR_POLL | IR_NO_FLAGS); break;
    case IR_EXITIND: case IR_CALLIND: ok = i->c <= IR_POLL || (i->c == IR_NOTE && s->region); break;
    case IR_TRAP: ok = i->a < IRX__N; break;
    case IR_FLFCMP: case IR_FMINA: case IR_FMAXA: ok = i->c <= 1; break;
    case IR_COND: ok = i->b < IRC__N; break;
    case IR_VQC: ok = i->c >= IR_SLOT_M0 && i->c < IR_SLOT__N; break;
    case IR_LOAD: case IR_STORE: {
        const int64_t d = (int64_t)ir_kval(s->u, i->b);
        ok = d == (int32_t)d;
        break;
    }
    default:   /* vectors; no literals; or any value will do (helper numbers) */
        ok = ir_opinfo[i->op].t != 'L' || vec_literal_ok(i);
        break;
    }
    return ok ? NULL : "literal out of range";
}

/* GET and SET: R and M slots are i64 (M also flags), V slots f64 or v128 (and may be read as i64). */
static const char *check_slot(const struct ir_ins *i)
{
    if (i->op != IR_GET && i->op != IR_SET && i->op != IR_SETX)
        return NULL;
    bool ok = i->t == IRT_I64;
    if (i->a >= IR_SLOT_V0 && i->a < IR_SLOT_M0)
        ok = i->t == IRT_F64 || i->t == IRT_V128 || (ok && i->op == IR_GET);
    if (i->a >= IR_SLOT_M0)
        ok = ok || i->t == IRT_FLAGS;
    return ok ? NULL : "slot can't have this type";
}

/* --- order ----------------------------------------------------------------------------------------------------- */

/* ARGs: at most four scalars before a helper call, two of any type before VHCALL, exactly one before FPROP3 and VFCMLA. */
static const char *check_args(struct ir_verify *s, const struct ir_ins *i)
{
    const unsigned n = s->args;
    const ir_ref last = n ? s->u->ins[s->at - 1].a : 0;
    const bool vector = s->vector_arg;
    if (i->op == IR_ARG) {
        s->vector_arg |= !ir_is_k(i->a) && ir_result_type(s->u, i->a) == IRT_V128;
        return ++s->args > 4 ? "more than four arguments" : NULL;
    }
    s->args = 0;
    s->vector_arg = false;
    switch (i->op) {
    case IR_HCALL: case IR_HCALLV: case IR_HCALLF: return vector ? "vector argument of a scalar helper" : NULL;
    case IR_VHCALL: return n > 2 ? "more than two arguments of a vector helper" : NULL;
    case IR_FPROP3: return n != 1 || ir_verify_value(s, last, (enum ir_type)i->t, IRT_NONE) ? "the addend must be the argument" : NULL;
    case IR_VFCMLA: return n != 1 || check_const(s, last, false) || ir_kval(s->u, last) > 3 ? "the rotation must be the argument" : NULL;
    default: return n ? "arguments without a call" : NULL;
    }
}

/* SETX and the EXITIF it belongs to. */
static const char *check_setx(struct ir_verify *s, const struct ir_ins *i)
{
    const bool waiting = s->on_exit;
    if (i->op == IR_SETX) {
        const struct ir_ins *f = &s->u->ins[ir_is_k(i->b) ? 0 : i->b];
        if (waiting || f->op < IR_FLADD || f->op > IR_FLAND) return "SETX of something else than the flags of an integer op";
        s->on_exit = true;
        return NULL;
    }
    if (!waiting || (!ir_has(i->op, 'E') && !ir_has(i->op, 'F'))) return NULL;
    s->on_exit = false;
    return i->op == IR_EXITIF && i->c == 0 ? NULL : "SETX without its EXITIF";
}

static const char *check_order(struct ir_verify *s, const struct ir_ins *i)
{
    const unsigned op = i->op;
    const char *e = check_args(s, i);
    if (!e)
        e = check_setx(s, i);
    if (e)
        return e;
    if (op == IR_INSN) {
        s->in_insn = true;
        s->changed = s->changed_more = false;
    }
    if (ir_has(op, 'F')) {
        if (!s->in_insn)
            return "op that can fault before the first INSN";
        if (s->changed && (op != IR_STORE || s->changed_more))
            return "op that can fault after the instruction has changed the state";
    }
    const bool late = op == IR_SET && i->a >= IR_SLOT_M0 && s->late_m >> (i->a - IR_SLOT_M0) & 1;
    if ((op == IR_SET && !late) || op == IR_SETX || op == IR_VQC || ir_has(op, 'W')) {
        s->changed = true;
        s->changed_more |= op != IR_STORE;
    }
    if (op == IR_EXITIF && i->c & IR_POLL && !s->in_insn)
        return "poll before the first INSN";
    if (op == IR_BACK) {
        const unsigned before = s->u->ins[s->at - 1].op;
        if (s->region || (before != IR_CALL && before != IR_CALLIND))
            return "BACK without a call before it";
        s->since = s->at;
        s->in_insn = false;
    }
    if (!s->region && (op == IR_PHI || op == IR_COPY || op == IR_WIDE || op == IR_EVENTS || op == IR_JUMP || op == IR_BRANCH))
        return "region op in a unit of one block";
    const bool last = s->at == s->end - 1, back = !last && s->u->ins[s->at + 1].op == IR_BACK;
    if (ir_has(op, 'T') != (last || back))
        return last ? "unit does not end in a terminator" : "terminator is not the last instruction";
    return NULL;
}

const char *ir_verify_ins(struct ir_verify *s)
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

const char *ir_verify_head(const struct ir_unit *u)
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
    struct ir_verify s = {.u = u, .end = u->n};
    *at = 0;
    const char *e = ir_verify_head(u);
    for (unsigned n = 1; !e && n < u->n; n++) {
        *at = s.at = (ir_ref)n;
        e = ir_verify_ins(&s);
    }
    return e;
}
