/*
 * fp.h - what the files of the floating-point half of the baseline (fp_*.c) share. The interface to the integer half
 * and the allocator is lower.h; the encoders are venc.h and enc.h.
 *
 * MXCSR is the guest's all the time: its sticky bits are the guest's flags and its rounding field is the guest's
 * dynamic rounding mode. So no instruction may be run that raises a flag which the guest's operation does not raise.
 * What is used here (Intel SDM vol. 1, 11.5 and vol. 2): comis* signals for any NaN, ucomis* for sNaN only; min* and max*
 * signal for any NaN; conversions to integer signal invalid, and only that, when out of range; arithmetic never
 * gives an sNaN. Denormal-operand (DE) is not a guest flag and is ignored.
 *
 * RISC-V (struct host.v_is_128 is false): an f32 value is always held NaN-boxed: 8 bytes with the upper 32 bits all ones (lower.h, x_is_view). Scalar single
 * instructions keep the upper bits of their first source (VEX, EVEX) or destination (legacy), so this costs nothing
 * but one all-ones source where a value is made from something that is not an f32.
 * Guests with vectors (v_is_128): what stands above a float in its register is unspecified, unless XV_Z64 or XV_Z32 says that it is
 * zero. Every float that is computed ends as a vector with zero above it; so sources are chosen that leave it so.
 */
#ifndef DRAGOMAN_X86_FP_H
#define DRAGOMAN_X86_FP_H

#include "hostisa/x86_64/enc.h"
#include "hostisa/x86_64/lower.h"
#include "hostisa/x86_64/venc.h"

/* 16-byte constants in shared code; _64 then _32 for a pair that fp_k() chooses from. The f32 ones are boxed. */
enum fp_const {
    FPK_CANON_64, FPK_CANON_32,     /* the canonical NaN */
    FPK_SIGN_64, FPK_SIGN_32,       /* the sign bit only (not boxed: for xor and and) */
    FPK_ABS_64, FPK_ABS_32,         /* everything but the sign bit */
    FPK_TWO63_64, FPK_TWO63_32,     /* 2^63 */
    FPK_TWO64_64, FPK_TWO64_32,     /* 2^64 */
    FPK_INTEGRAL_64, FPK_INTEGRAL_32, /* 2^52, 2^23: from here on every float is integral */
    FPK_BELOW_HALF_64, FPK_BELOW_HALF_32,   /* the largest number below 1/2 */
    FPK_ONE_64, FPK_ONE_32,
    FPK_LEAST_64, FPK_LEAST_32,     /* the smallest normal number */
    FPK_NOT_LEAST_64, FPK_NOT_LEAST_32,     /* all bits that neither zeros nor +-LEAST have (not boxed: for test) */
    FPK_ZERO_64, FPK_ZERO_32,
    FPK_MASK_HIGH,                  /* upper 32 of the low 64 bits; also +0.0f, boxed */
    FPK_FLAGS,                      /* 64 bytes: RISC-V's flags for MXCSR & 63 */
    FPK__N = FPK_FLAGS + 4
};
_Static_assert(FPK__N * 16 <= X_CONSTS, "constants fit");

static inline enum v_level fp_level(const struct lower *l)
{
    return x_has(l->h, XF_AVX512) ? V4 : x_has(l->h, XF_AVX) ? V3 : V2;
}
static inline bool fp_is64(const struct ir_ins *p) { return p->t == IRT_F64; }
/* Constant k as a memory operand; fp_k2: the f64 or f32 one of a pair. */
static inline struct x_mem fp_k(const struct lower *l, enum fp_const k) { return x_shared_const(l, 16u * k); }
static inline struct x_mem fp_k2(const struct lower *l, enum fp_const k64, bool f64)
{
    return fp_k(l, (enum fp_const)((int)k64 + (f64 ? 0 : 1)));
}
static inline const struct ir_ins *fp_ins(const struct lower *l, ir_ref i) { return &l->u->ins[i]; }

/* Value v of type f64 or f32 in a vector register; constants of an f32 are boxed. */
uint8_t fp_use(struct lower *l, ir_ref v, bool f64);
/* The same as register or memory operand (constants: register). */
struct x_opnd fp_operand(struct lower *l, ir_ref v, bool f64);
/* op dst, a, b for an operand b that may be memory. */
void fp_op3(struct lower *l, enum v_op op, unsigned dst, unsigned a, const struct x_opnd *b);
/* Compare: op is the SD row of UCOMI or COMI. */
void fp_cmp(struct lower *l, enum v_op op_sd, bool f64, unsigned a, const struct x_opnd *b);
/* The register to give as first source of a scalar instruction that makes d from something that is not a float of this
 * type: d itself, cleared (f64: breaks the dependency on its old value), or a register of all ones (f32: boxes). */
uint8_t fp_fresh(struct lower *l, uint8_t d, bool f64);

/* If instruction i + 1 is i's FCANON (a view): replace a NaN in d by the canonical one. */
void fp_canon(struct lower *l, ir_ref i, unsigned d);
/* After a fused multiply-add whose factors are still in a and b, FCANON or not: for inf * 0 + qNaN the guest raises invalid,
 * the host does not. */
void fp_canon_fma(struct lower *l, ir_ref i, unsigned d, unsigned a, unsigned b);

/* In a cold path: jump to the cold record's back offset if cc. */
void fp_back_if(struct lower *l, struct x_cold *c, unsigned cc);

/* One function for each group of operations; each lowers instruction i completely. */
void fp_arith(struct lower *l, ir_ref i);       /* FADD FSUB FMUL FDIV FSQRT */
void fp_fma(struct lower *l, ir_ref i);         /* FMADD FMSUB FNMSUB FNMADD */
void fp_sign(struct lower *l, ir_ref i);        /* FNEG FABS FSGNJ* */
void fp_canon_any(struct lower *l, ir_ref i);   /* FCANON that is no view */
void fp_minmax(struct lower *l, ir_ref i);
void fp_compare(struct lower *l, ir_ref i);
void fp_round(struct lower *l, ir_ref i);
void fp_f2i(struct lower *l, ir_ref i);
void fp_i2f(struct lower *l, ir_ref i);
void fp_f2f(struct lower *l, ir_ref i);         /* F32TO64 F64TO32 */
void fp_get(struct lower *l, ir_ref i);
void fp_set(struct lower *l, ir_ref i);
void fp_load(struct lower *l, ir_ref i);
void fp_store(struct lower *l, ir_ref i);
void fp_unbox(struct lower *l, ir_ref i);
void fp_bits(struct lower *l, ir_ref i);        /* F2BITS BITS2F */
void fp_propagate(struct lower *l, ir_ref i);   /* FPROP1 FPROP2 FPROP3 that are no views */
void fp_arith_arm(struct lower *l, ir_ref i);   /* fp_arith and fp_fma for guests with vectors */
void fp_fma_arm(struct lower *l, ir_ref i);
/* The bits above result i, which was made with operand a's above it (or zero, for fp_zero_above()). */
void fp_above_as(struct lower *l, ir_ref i, ir_ref a);
void fp_zero_above(struct lower *l, ir_ref i);
/* Operand r of op i, in a register that is the result's: the result may be computed there, r's value is now in the register that is returned (a
 * temporary). X_NOREG: it isn't, and nothing was done. */
uint8_t v_keep_accumulator(struct lower *l, ir_ref i, uint8_t r);
/* Make them zero where that is asked for (XV_CLEAN) and not so yet. The driver calls it after every op. */
void fp_clean(struct lower *l, ir_ref i);
/* Cold code: raise invalid if factors a and b are inf and 0, which the host does not do for a fused operation whose addend is a quiet NaN. The product with
 * a zero factor raises that and nothing else; a NaN factor takes the same way and raises nothing (an sNaN was reported by the operation itself). d is written. */
void fp_raise_inf_times_zero(struct lower *l, bool f64, unsigned d, unsigned a, unsigned b);
void fp_minmax_arm(struct lower *l, ir_ref i);  /* FMINA FMAXA */

#endif
