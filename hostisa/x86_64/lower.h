/*
 * lower.h - the state of one host_compile() and the register allocator that both halves of the baseline use:
 * integer code (lower*.c) and floating point (fp_*.c).
 *
 * The baseline walks the unit once, forwards, after a backward pre-pass (prepass.c) that found for each value its
 * last use, for each SET whether it is dead, and for each value the pinned register it is best computed in.
 *
 * A value is in one class, general or vector (types f32 f64 v128), and may be in several places at once: a register
 * (a pinned one, as long as that slot still holds it, or a scratch one), the home of an unpinned slot, a spill slot.
 * Registers have one numbering here: 0-15 general, XR_VEC + n for vector register n. The functions for vectors
 * (x_v*) take and return the plain number n.
 *
 * How to lower instruction i:
 *     a = x_vuse(l, ins->a);              operands first: they are locked until the instruction ends
 *     b = x_voperand(l, ins->b);          register or memory
 *     d = x_vdef(l, i, avoid);            then the destination: it may be the register of an operand that dies here
 *                                         (also of one that lives on in another place) unless it's in `avoid`
 *     t = x_vtmp(l);                      temporaries: never a locked register; also never d if taken after d
 *     ... emit ...
 * In a region (l->rg, region_low.h) most values have one place for life, chosen by optimizer/alloc.c. What stands above stays true: the functions give
 * the registers that hold these places, or copies in scratch registers; the driver moves a result that could not be computed in its place there.
 *
 * Nothing is to be told at the end: the driver frees what died. The emission order matters: x_*use, x_*operand, x_*def
 * and x_*tmp may themselves emit moves, loads and spills, so call all of them before the first branch of a sequence with
 * internal control flow, and before flags are produced that you want to keep (they emit mov only, no flag is touched,
 * except that a constant zero may be made by xor: call x_use of constants before producing flags).
 */
#ifndef DRAGOMAN_X86_LOWER_H
#define DRAGOMAN_X86_LOWER_H

#include "hostisa/x86_64/port.h"

enum { XR_VEC = 16, XR__N = 48, XR_NONE = 0xff };
enum { X_MAX_COLD = 512, X_SPILL_WORDS = 64 };

enum x_vflag {
    XV_DEAD = 1,      /* pure and unused: emits nothing */
    XV_LAZY = 2,      /* folded into its only consumer: emits nothing by itself */
    XV_VEC = 4,       /* lives in vector registers */
    XV_W16 = 8,       /* v128: 16 bytes in memory */
    XV_ZEXT = 16,     /* i32 whose register has the upper 32 bits clear */
    XV_READY = 32,    /* has been computed (has a location) */
    XV_HI = 128,      /* an i64 whose upper 32 bits matter to somebody */
    XV_VIEW = 256,    /* an extension that nobody needs: same place as its operand (decided by the pre-pass) */
    XV_ALT = 512,     /* computed in another way than its op says: x_alternative() */
    XV_Z64 = 1024,    /* the register's bits from 64 on are zero */
    XV_Z32 = 2048,    /* those from 32 on */
    XV_SIGNALS = 8192, /* a quiet float compare that must signal for every NaN (a FLFCMP that was left out) */
    XV_CF = 16384,    /* a carry (FLADC; LTU, GEU behind its ADD, SUB) that who wants it finds in the host's carry flag: emits nothing */
    XV_KEEP = 32768,  /* between the two, or the first of them: ADD and SUB set the carry flag, MUL leaves it alone */
    XV_CARRY = 65536, /* a FLADC whose carry alone is wanted: bit 0 of its register, with anything above it */
    XV_CLEAN = 4096,  /* a float that is lane 0 of a vector, too: the bits above it must be made zero */
    XV_COLD = 131072, /* regions: a FLWORD that is only the state of a slot: it's computed on the way out, from the operands of its flags op */
    XV_SEEN_AS = 262144, /* a view (x_is_view()) */
    XV_DEFER = 1 << 19, /* regions: computed by who looks at a snapshot (optimizer/defer.h): emits nothing */
    XV_PART = 1 << 20, /* regions: a deferred value is made of it: it must have a place */
    XV_BITS = 64,     /* somebody looks at its bits: a float that is only calculated with needs no canonical NaN */
};

struct x_val {
    uint32_t flags;       /* enum x_vflag */
    uint8_t reg;          /* unified register number or XR_NONE */
    uint8_t home;         /* unpinned slot whose home holds the value, or NO_SLOT */
    uint8_t spill;        /* first spill word, or 0xff */
    uint16_t last;        /* index of the last instruction that reads it; 0 = none */
    uint16_t uses;        /* how many operands name it (saturating) */
    uint8_t hint;         /* slot that it will be SET to with nobody looking in between (pinned: compute it there), or NO_SLOT */
    uint16_t hint_set;    /* index of the SET that the hint comes from */
    uint16_t fold;        /* pre-pass: consumer that would like to fold it; 0 = none */
    uint16_t in_state;    /* pre-pass, regions: how many of its uses are SETs of flags slots */
    uint16_t fold_sets;   /* pre-pass: SETs seen when that consumer was met */
};

struct lower;
struct x_region;

/* Code that stands at the end of the fragment. emit() runs after the hot part; it may use only registers that were
 * fixed when the record was made (put them into u[]). */
struct x_cold {
    void (*emit)(struct lower *l, struct x_cold *c);
    uint32_t jump[3];     /* offsets of 32-bit displacements that lead here; 0 = unused */
    uint32_t back;        /* hot offset to return to, if any */
    uint64_t pc;          /* guest pc of the instruction it belongs to (set by x_cold) */
    uint64_t a;
    uint32_t u[7];
    uint32_t snap;        /* regions: the snapshot it leaves with (x_snapshot()) */
};

struct lower {
    struct emit e;
    const struct host *h;
    const struct ir_unit *u;
    struct host_code *out;
    struct x_region *rg;             /* NULL: the baseline; else a region is compiled (region_low.h) */
    bool fail;                       /* a limit was hit: host_compile() returns false */
    bool polled;                     /* whoever comes here has looked for events since the code was entered (x_poll()) */
    ir_ref i;                        /* instruction being lowered */
    uint64_t pc;                     /* its guest pc */
    uint64_t mapped_pc; bool mapped; /* guest pc of the last pcmap entry */
    uint32_t mapped_snap;            /* its snapshot */
    uint8_t *zf_end; uint8_t zf_reg; bool zf_wide, zf_logic;   /* the flags are those of the result in zf_reg as long as no code follows zf_end (x_result_flags()) */
    uint64_t lock;                   /* registers the current instruction uses */
    uint64_t vals_scratch;           /* registers that may be allocated: the scratch ones of both files */
    ir_ref owner[XR__N];             /* value in a scratch register, 0 = free */
    ir_ref slotv[IR_SLOT__N];        /* value (or constant) that the slot is known to hold, 0 = unknown */
    uint64_t spill_used;             /* bit map of cpu->spill words */
    ir_ref spill_owner[X_SPILL_WORDS];
    uint64_t rnd;                    /* state of random_regs */
    uint32_t moved;                  /* where the last load or store that changed the place of a value was emitted */
    uint32_t n_cold;
    ir_ref waiting;                  /* fp_lower.c: result whose NaN check waits for the next one's; 0 = none */
    ir_ref saved_flags;              /* fp_helper.c: HCALL fflags_get whose MXCSR is in cpu->scratch[6]; 0 = none */
    ir_ref args[4]; uint32_t n_args; /* ARGs of the helper call to come */
    struct x_val val[IR_MAX_INS];
    struct x_cold cold[X_MAX_COLD];
};

/* An operand: a register, memory, or a constant. */
enum x_okind { XO_REG, XO_MEM, XO_IMM };
struct x_opnd { uint8_t kind; uint8_t reg; struct x_mem m; int32_t imm; };

/* --- values ----------------------------------------------------------------------------------------------- */

/* Is instruction i a view: another type of its operand's value, in the same place, with no code of its own kind?
 *   TRUNC     an i64 seen as i32
 *   BOX       every f32 value is held NaN-boxed (8 bytes, the upper 32 bits all ones), in registers and in memory
 *   UNBOX     its code only checks the boxing; what is not boxed leaves the unit at the start of the guest instruction
 *             (IRX_STEP: the interpreter runs it), so UNBOX counts as an exit: every SET before it must have been done
 *   FCANON    right behind its operand's op: that op's code replaces a NaN by the canonical one
 *   VTOF      lane 0 of a vector register is a float
 *   FTOV      of a float that is computed here: its op leaves zero above it (XV_CLEAN)
 *   FPROP1-3  behind their op, with its operands: that op's code gives a NaN its bits
 * Uses, last and hint are those of the value behind the views. */
static inline bool x_is_fma(unsigned op) { return op >= IR_FMADD && op <= IR_FNMADD; }
/* Is v x, or x negated (by an instruction behind i)? */
static inline bool x_same_or_neg(const struct ir_unit *u, ir_ref i, ir_ref v, ir_ref x)
{
    return v == x || (!ir_is_k(v) && v > i && u->ins[v].op == IR_FNEG && u->ins[v].a == x);
}
static inline bool x_prop_is_view(const struct ir_unit *u, ir_ref i)
{
    const struct ir_ins *p = &u->ins[i], *r = &u->ins[p->a];
    if (ir_is_k(p->a) || p->a + 4u < i || r->t != p->t) return false;
    switch (p->op) {
    case IR_FPROP1: return p->a == i - 1 && (r->op == IR_FSQRT || r->op == IR_FROUND) && r->a == p->b;
    case IR_FPROP2: return p->a == i - 1 && r->op >= IR_FADD && r->op <= IR_FDIV && r->a == p->b && r->b == p->c;
    default:   /* fused: an operand may stand here negated, as the guest's op negates it */
        for (ir_ref k = (ir_ref)(p->a + 1); k + 1 < i; k++)
            if (u->ins[k].op != IR_FNEG) return false;
        return x_is_fma(r->op) && p->a < i - 1 && u->ins[i - 1].op == IR_ARG && x_same_or_neg(u, p->a, p->b, r->a) && p->c == r->b &&
               x_same_or_neg(u, p->a, u->ins[i - 1].a, r->c);
    }
}
static inline bool x_is_view(const struct ir_unit *u, ir_ref i)
{
    const struct ir_ins *p = &u->ins[i];
    switch (p->op) {
    case IR_TRUNC: case IR_BOX: case IR_UNBOX: case IR_VTOF: return true;
    case IR_FPROP1: case IR_FPROP2: case IR_FPROP3: return x_prop_is_view(u, i);
    case IR_FTOV: {
        if (ir_is_k(p->a)) return false;
        unsigned op = u->ins[p->a].op;
        return op != IR_VTOF && op != IR_GET && op != IR_UNBOX && op != IR_BOX;
    }
    case IR_FCANON:
        if (p->a != i - 1) return false;
        switch (u->ins[p->a].op) {
        case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FSQRT: case IR_FMADD: case IR_FMSUB: case IR_FNMSUB:
        case IR_FNMADD: case IR_FROUND: case IR_F32TO64: case IR_F64TO32: return true;
        default: return false;
        }
    default: return false;
    }
}
/* The value behind views. Every function here does it by itself. */
static inline ir_ref x_canon(const struct lower *l, ir_ref v)
{
    while (!ir_is_k(v) && l->val[v].flags & (XV_VIEW | XV_SEEN_AS)) v = l->u->ins[v].a;
    return v;
}
/* Is this instruction the last to read v? (Constants never die.) */
static inline bool x_dies(const struct lower *l, ir_ref v)
{
    v = x_canon(l, v);
    return !ir_is_k(v) && l->val[v].last <= l->i;
}

/* --- general registers (regalloc.c) ----------------------------------------------------------------------- */

/* v in some general register, not to be written. */
uint8_t x_use(struct lower *l, ir_ref v);
/* v as register, memory operand (8 bytes wide; the low part for narrower reads) or sign-extended imm32. Memory is given when
 * v is in no register and this is its last use. is32: only the low 32 bits matter. */
struct x_opnd x_operand(struct lower *l, ir_ref v, bool is32);
/* The same, but never a constant. */
struct x_opnd x_rm(struct lower *l, ir_ref v);
/* v copied to scratch register r (evicting what is there); r is locked and may be overwritten by the instruction. */
void x_use_in(struct lower *l, ir_ref v, uint8_t r);
/* Register for the result of instruction i (general class). avoid: bit set of general registers that it must not be. */
uint8_t x_def(struct lower *l, ir_ref i, uint32_t avoid);
/* The result of i is already in scratch register r (locked by this instruction): it becomes its place; if i has a hint
 * nothing is moved, the SET will do it. */
void x_def_in(struct lower *l, ir_ref i, uint8_t r);
/* A scratch register for this instruction only; x_tmp_in: that one. */
uint8_t x_tmp(struct lower *l);
void x_tmp_in(struct lower *l, uint8_t r);
/* Take back a temporary or an operand's lock before the end of the instruction. */
void x_unlock(struct lower *l, uint8_t r);
/* Load a constant into r (a guest address is recorded as a relocation). May clobber flags iff `flags_free`. */
void x_const(struct lower *l, uint8_t r, uint64_t v, bool gaddr, bool flags_free);

/* Flags for condition c, operand a of EXITIF or SELECT (of any type: it may be a LAZY compare, so nothing else may read it): emits
 * cmp/test and returns the condition code (enum x_cc) that means true. Its registers stay locked; clear l->lock to reuse them. */
unsigned x_condition(struct lower *l, ir_ref c);

/* A rotation of vector lanes: VSLI or VOR (`ins`) of the shifts `right` (VSHRI) and `left` (VSHLI; 0 = the VSLI itself) of x, left by n. The
 * pre-pass would like to fold the shifts; each is lazy or not for itself. False: it is none, or the host has no such instruction. */
struct x_rotate { ir_ref x, right, left; unsigned n; };
bool x_rotation(const struct lower *l, const struct ir_ins *ins, struct x_rotate *r);

/* The same for lazy float compares (FEQ..FLEQ; fp_compare.c) and for COND (flags_lower.c). */
unsigned x_float_condition(struct lower *l, ir_ref c);
/* Vector register d, low 64 (f32: 32) bits: all ones if lazy float compare c holds (negated: does not), else zero. False: the host can't. */
bool x_float_mask(struct lower *l, ir_ref c, bool negated, unsigned *d);
unsigned x_flags_condition(struct lower *l, ir_ref c);
/* i = ra + carry, an LTU that the pre-pass made lazy (i64). */
void x_add_carry(struct lower *l, ir_ref i, ir_ref ra, ir_ref carry);

/* The ADC just before FLADC j with the same operands, which makes these flags, too; 0 = none. */
static inline ir_ref x_adc_of(const struct ir_unit *u, ir_ref j)
{
    enum { NEAR = 6 };
    const struct ir_ins *f = &u->ins[j];
    for (ir_ref i = (ir_ref)(j - 1); i && i + NEAR >= j; i--) {
        const struct ir_ins *p = &u->ins[i];
        if (ir_has(p->op, 'T')) break;
        if (p->op == IR_ADC && p->t == f->t && p->a == f->a && p->b == f->b && p->c == f->c) return i;
    }
    return 0;
}

/* --- vector registers (regalloc.c). Numbers are xmm numbers. ------------------------------------------------- */

uint8_t x_vuse(struct lower *l, ir_ref v);
struct x_opnd x_voperand(struct lower *l, ir_ref v);     /* XO_REG or XO_MEM (memory: 8 bytes, v128: 16 unaligned) */
uint8_t x_vdef(struct lower *l, ir_ref i, uint32_t avoid);
/* The register of the slot that i will be SET to, X_NOREG if that can't be its place (then nothing was changed); x_vdef_in: the
 * result of i is already in scratch register r (locked by this instruction). */
uint8_t x_vdef_hint(struct lower *l, ir_ref i);
void x_vdef_in(struct lower *l, ir_ref i, uint8_t r);
/* That register, whether or not it can be used now; X_NOREG. */
uint8_t x_vhint(const struct lower *l, ir_ref i);
/* x_vdef with a register that is best taken if it is an operand's that dies here. */
uint8_t x_vdef_near(struct lower *l, ir_ref i, uint32_t avoid, uint8_t prefer);
uint8_t x_vtmp(struct lower *l);
void x_vunlock(struct lower *l, uint8_t r);
/* v (of vector class) if it is only in memory now: its place. For reads into the other file, narrower reads, ... */
bool x_in_memory(struct lower *l, ir_ref v, struct x_mem *m);

/* --- slots (regalloc.c) ------------------------------------------------------------------------------------- */

/* Lower a GET whose class is that of the slot's register (R, M as i64; V as f64 or v128): emits nothing as a rule. A V
 * slot read as i64 is x_lower_fp()'s: it is a copy. */
void x_get(struct lower *l, ir_ref i);
/* Lower a SET of value v (class of the slot) to slot s. */
void x_set(struct lower *l, unsigned s, ir_ref v);
/* Slot s is about to be written by code of yours: values that live there and are still needed are saved first, and the slot's
 * value is unknown afterwards. Returns the pinned register (plain number) or X_NOREG (store to x_slot_mem(s)). */
uint8_t x_slot_write(struct lower *l, unsigned s);

/* --- memory ------------------------------------------------------------------------------------------------- */

/* The address a + constant k of a LOAD/STORE at instruction i as an operand (folds LAZY adds and shifts); locks its
 * registers. Records the pcmap entry of the faulting instruction that must be emitted next. */
struct x_mem x_address(struct lower *l, ir_ref base, ir_ref disp);
/* A pcmap entry for the current guest instruction from here on, if there is none yet. Call right before emitting the first host
 * instruction that can fault (x_address does it). In cold code of units: x_map_pc(l, c->pc). */
void x_map_fault(struct lower *l);
void x_map_pc(struct lower *l, uint64_t pc);

/* Constant data in shared code: off bytes into THUNK_CONSTS as a rip-relative operand. */
struct x_mem x_shared_const(const struct lower *l, uint32_t off);

/* --- cold code ---------------------------------------------------------------------------------------------- */

/* A new record (never NULL: on overflow l->fail is set and a scrap one is given). */
struct x_cold *x_cold(struct lower *l, void (*emit)(struct lower *, struct x_cold *));
/* Emit `jcc rel32` (cc: x86 condition code 0-15) / `jmp rel32` to it. */
void x_cold_jcc(struct lower *l, struct x_cold *c, unsigned cc);
void x_cold_jmp(struct lower *l, struct x_cold *c);
/* In c->emit: jump back to c->back (set it after the hot part: c->back = emit_off(&l->e)). */
void x_cold_back(struct lower *l, struct x_cold *c);
/* c comes back here. Between its jump and here no value may have been moved, as the cold path would miss it: what the hot path needs is
 * allocated before the jump. */
void x_cold_join(struct lower *l, struct x_cold *c);

/* --- the floating-point half (fp_*.c) ----------------------------------------------------------------------- */

/* Lower instruction i, which has a vector type, operand or result, or touches a V slot, or is a float op of any kind
 * (GET SET LOAD STORE BITS2F F2BITS FADD ... ); HCALLs and ARGs are not among them. Returns false if the op is none of
 * its (a bug: host_compile() fails). */
bool x_lower_fp(struct lower *l, ir_ref i);
/* Flags (flags_lower.c: FLADD..ADC, but for FLSEL, which is a select) and vectors (vec_lower.c: VADD..VHCALL). */
bool x_lower_flags(struct lower *l, ir_ref i);
bool x_lower_vec(struct lower *l, ir_ref i);
/* Lower the helper call i, whose ARGs are in args[], if it needs no call. False: call it. */
bool x_lower_helper(struct lower *l, ir_ref i);
/* The same for the helpers crc32 and crc32c (crc.c). */
bool x_lower_crc(struct lower *l, ir_ref i, bool castagnoli);
/* The result of i (vector class, e.g. an HCALL's) is in general register g: move it to i's place, boxed if it is an f32. */
void x_vdef_from_gpr(struct lower *l, ir_ref i, uint8_t g);
/* Constants that x_lower_fp() and x_lower_vec() refer to by x_shared_const(): written once into the shared code, 16-byte aligned, the
 * second's behind the first's. dst has room for X_CONSTS bytes; they return bytes used. */
enum { X_CONSTS = 2048 };
uint32_t fp_consts(const struct host *h, uint8_t *dst);
uint32_t vec_consts(uint8_t *dst);

#endif
