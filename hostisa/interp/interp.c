/*
 * interp.c - runs an IR unit directly. See interp.h.
 *
 * Every instruction's value goes to value[its index]; an operand is one indexed load from either the values or the
 * constants (struct frame). Integer ops get their meaning from optimizer/ir_int.h, FP ops from fp.c.
 */
#include "hostisa/interp/interp.h"

#include <alloca.h>
#include <assert.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>

#include "hostisa/armfp.h"
#include "hostisa/asan.h"
#include "hostisa/helpers.h"
#include "hostisa/interp/fp.h"
#include "hostisa/vec.h"
#include "hostisa/vecref.h"
#include "optimizer/ir_int.h"

/* --- guest memory ------------------------------------------------------------------------------------------------ */

/*
 * Volatile, so that every access is made once, in program order with the stores to struct cpu that a fault must see.
 * Packed, so that an unaligned address is no undefined behaviour; x86-64 and aarch64 compilers make one access of it,
 * which keeps aligned ones atomic.
 */
struct __attribute__((packed, may_alias)) mem16 { volatile uint16_t v; };
struct __attribute__((packed, may_alias)) mem32 { volatile uint32_t v; };
struct __attribute__((packed, may_alias)) mem64 { volatile uint64_t v; };

GUEST_ACCESS uint64_t mem_read(unsigned m, uint64_t addr)
{
    void *p = (void *)addr;
    switch (m) {
    case IRM_U8: return *(volatile uint8_t *)p;
    case IRM_S8: return ir_sx(*(volatile uint8_t *)p, 8);
    case IRM_U16: return ((struct mem16 *)p)->v;
    case IRM_S16: return ir_sx(((struct mem16 *)p)->v, 16);
    case IRM_U32: case IRM_F32: return ((struct mem32 *)p)->v;
    case IRM_S32: return ir_sx(((struct mem32 *)p)->v, 32);
    default: return ((struct mem64 *)p)->v;
    }
}

GUEST_ACCESS void mem_write(unsigned m, uint64_t addr, uint64_t x)
{
    void *p = (void *)addr;
    switch (m) {
    case IRM_U8: case IRM_S8: *(volatile uint8_t *)p = (uint8_t)x; break;
    case IRM_U16: case IRM_S16: ((struct mem16 *)p)->v = (uint16_t)x; break;
    case IRM_U32: case IRM_S32: case IRM_F32: ((struct mem32 *)p)->v = (uint32_t)x; break;
    default: ((struct mem64 *)p)->v = x; break;
    }
}

/* Note what a write of memory type m to addr is about to overwrite (the read may fault, as the write would). */
static void log_store(struct store_log *log, unsigned m, uint64_t addr)
{
    static const uint8_t plain[9] = { [1] = IRM_U8, [2] = IRM_U16, [4] = IRM_U32, [8] = IRM_I64 };
    unsigned size = ir_mem_size(m), step = size > 8 ? 8 : size;
    log->last = log->n;
    for (unsigned at = 0; at < size && log->n < log->cap; at += step, log->n++) {
        log->e[log->n].addr = addr + at;
        log->e[log->n].size = (uint8_t)step;
        log->e[log->n].old = mem_read(plain[step], addr + at);
    }
}

/* Widen what an atomic read to what memory type m says. */
static uint64_t mem_widen(unsigned m, uint64_t x)
{
    switch (m) {
    case IRM_S8: return ir_sx(x, 8);
    case IRM_S16: return ir_sx(x, 16);
    case IRM_S32: return ir_sx(x, 32);
    default: return x;
    }
}

GUEST_ACCESS uint64_t mem_cas(unsigned m, uint64_t addr, uint64_t expect, uint64_t x)
{
#define CAS(type) {                                                                                                 \
        type e = (type)expect;                                                                                      \
        __atomic_compare_exchange_n((type *)addr, &e, (type)x, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);          \
        return mem_widen(m, e);                                                                                     \
    }
    switch (ir_mem_size(m)) {
    case 1: CAS(uint8_t)
    case 2: CAS(uint16_t)
    case 4: CAS(uint32_t)
    default: CAS(uint64_t)
    }
#undef CAS
}

static uint64_t amo_result(unsigned m, unsigned kind, uint64_t old, uint64_t x)
{
    /* Minimum and maximum compare in memory width; old is widened by m, and x must be too. */
    const unsigned bits = 8 * ir_mem_size(m);
    switch (kind) {
    case IRA_ADD: return old + x;
    case IRA_SWAP: return x;
    case IRA_AND: return old & x;
    case IRA_OR: return old | x;
    case IRA_XOR: return old ^ x;
    case IRA_ANDN: return old & ~x;
    case IRA_SMIN: return ir_int_op(IR_SMIN, IRT_I64, ir_sx(old, bits), ir_sx(x, bits), 0);
    case IRA_SMAX: return ir_int_op(IR_SMAX, IRT_I64, ir_sx(old, bits), ir_sx(x, bits), 0);
    case IRA_UMIN: return ir_int_op(IR_UMIN, IRT_I64, ir_zx(old, bits), ir_zx(x, bits), 0);
    case IRA_UMAX: return ir_int_op(IR_UMAX, IRT_I64, ir_zx(old, bits), ir_zx(x, bits), 0);
    default: __builtin_unreachable();   /* ir_verify() */
    }
}

static uint64_t mem_amo(unsigned m, unsigned kind, uint64_t addr, uint64_t x)
{
    for (uint64_t old = mem_read(m, addr);;) {
        const uint64_t seen = mem_cas(m, addr, old, amo_result(m, kind, old, x));
        if (seen == old)
            return old;
        old = seen;
    }
}

static void fence(unsigned what)
{
    /* Only what orders earlier writes before later reads, or reaches devices, needs the full one. */
    if (what & (IRF_WR | IRF_IO))
        atomic_thread_fence(memory_order_seq_cst);
    else
        atomic_thread_fence(memory_order_acq_rel);
}

/* --- leaving ----------------------------------------------------------------------------------------------------- */

static inline unsigned leave(struct cpu *c, unsigned reason, uint64_t pc)
{
    c->pc = pc;
    c->exit_site = 0;
    c->exit_reason = reason;
    return reason;
}

static inline bool polled(const struct cpu *c)
{
    return atomic_load_explicit(&c->poll, memory_order_relaxed) != 0;
}

static inline unsigned leave_polled(struct cpu *c, bool poll, unsigned reason, uint64_t pc)
{
    return leave(c, poll && polled(c) ? CPUX_POLL : reason, pc);
}

/* check: CHKALIGN's b. */
static bool misaligned(uint64_t addr, unsigned check)
{
    const unsigned mask = check & ~(unsigned)IR_ALIGN_IN16;
    return (addr & mask) && (mask == check || (addr & 15) + mask > 15);
}

static unsigned leave_misaligned(struct cpu *c, uint64_t addr, unsigned access)
{
    c->fault = (struct cpu_fault){.signo = SIGBUS, .code = BUS_ADRALN, .addr = addr, .access = (uint8_t)access};
    return leave(c, CPUX_FAULT, c->insn_pc);
}

/* --- the loop ------------------------------------------------------------------------------------------------------ */

static inline void *slot_ptr(struct cpu *c, unsigned s)
{
    assert(s < IR_SLOT__N);
    return (char *)c + cpu_slot_offset(s);
}

static uint64_t call_helper(struct cpu *c, unsigned n, const uint64_t args[4])
{
    assert(n < HELPER__N);
    return ((helper_fn *)c->helpers[n])(c, args[0], args[1], args[2], args[3]);
}

/* --- vectors and Arm's floats ---------------------------------------------------------------------------------------- */

struct vec_operands { const cpu_v128 *a, *b, *c; };

static void vec_op(struct cpu *c, unsigned op, unsigned t, unsigned literal, cpu_v128 *out, struct vec_operands x)
{
    cpu_v128 in[3];
    in[0] = *x.a;
    in[1] = x.b ? *x.b : in[0];
    in[2] = x.c ? *x.c : in[0];
    vecref(c, op, t, literal, out, in);
}

static void vec_call(struct cpu *c, unsigned h, cpu_v128 *out, const cpu_v128 *a, const cpu_v128 *b, unsigned n_args, const uint64_t args[4],
                     unsigned vector_args)
{
    cpu_v128 in[4] = {*a, *b};
    assert(n_args <= 2);
    for (unsigned n = 0; n < n_args; n++)
        in[2 + n] = vector_args >> n & 1 ? *(const cpu_v128 *)args[n] : (cpu_v128){.d = {args[n], 0}};
    vec_helper_run(c, h, out, in);
}

static inline uint64_t fp_scalar(struct cpu *cpu, const struct ir_unit *u, const struct ir_ins *i, uint64_t a, uint64_t b, uint64_t c)
{
    return cpu->fp_mode || u->tiny != IR_TINY_AFTER ? fp_op_mode(cpu, i->op, i->t, a, b, c) : fp_op(i->op, i->t, a, b, c);
}

static struct armfp fp_of(struct cpu *c, unsigned t)
{
    return armfp_of(c, t == IRT_F32 ? IRL_F32 : IRL_F64);
}

/* FPROP1, 2, 3: r is the result of an op on n operands. */
static uint64_t nan_rule(const struct cpu *c, unsigned t, unsigned n, uint64_t r, uint64_t b, uint64_t d, uint64_t addend)
{
    const struct fp_fmt f = fp_fmt_of(t);
    const uint64_t m = fp_value_mask(f);
    return fp_is_nan(f, r & m) ? armfp_propagate(f, c->fp_mode, n, b & m, d & m, addend & m) : r;
}

unsigned interp_run(struct cpu *c, const struct ir_unit *u)
{
    assert(u->n >= 2 && u->n <= IR_MAX_INS && !u->overflow);
    uint64_t *const value = alloca(8 * (size_t)u->n);
    uint64_t args[4] = {0, 0, 0, 0};
    const struct ir_ins *on_exit = NULL;    /* the SETX of the EXITIF to come */
    unsigned n_args = 0, vector_args = 0;   /* vector_args: which of args[] are addresses of vectors */
    /* Both biased so that a reference indexes them as it is. */
    const uint64_t *const base[2] = {value, (const uint64_t *)((uintptr_t)u->k - 8 * (uintptr_t)IR_KBIAS)};

#define VAL(ref) (base[(ref) >> 15][ref])
#define A VAL(i->a)
#define B VAL(i->b)
#define C VAL(i->c)
#define RESULT value[i - u->ins]
/* A v128 value lives in a piece of stack of its own; value[] holds its address. */
#define VEC(ref) ((const cpu_v128 *)value[ref])
#define VECOP(literal, ...) {                                                                                       \
        cpu_v128 *v = alloca(sizeof *v);                                                                            \
        vec_op(c, i->op, i->t, literal, v, (struct vec_operands){__VA_ARGS__});                                     \
        RESULT = (uintptr_t)v;                                                                                      \
    }

    for (const struct ir_ins *i = u->ins + 1;; i++) {
        switch ((enum ir_op)i->op) {
        case IR_NOP:
            break;
        case IR_INSN:
            c->insn_pc = A;
            if (c->log && c->log->at_insn) c->log->at_insn(c);
            break;
        case IR_GET:
            if (i->t == IRT_V128) {
                cpu_v128 *v = alloca(sizeof *v);
                memcpy(v, slot_ptr(c, i->a), sizeof *v);
                RESULT = (uintptr_t)v;
            } else {
                RESULT = *(uint64_t *)slot_ptr(c, i->a);
            }
            break;
        case IR_SET:
            if (i->t == IRT_V128)
                memcpy(slot_ptr(c, i->a), VEC(i->b), sizeof(cpu_v128));
            else
                *(uint64_t *)slot_ptr(c, i->a) = B;
            break;
        case IR_SETX:
            on_exit = i;
            break;

#define INT1(op) case op: RESULT = ir_int_op(op, i->t, A, 0, 0); break;
#define INT2(op) case op: RESULT = ir_int_op(op, i->t, A, B, 0); break;
        INT2(IR_ADD) INT2(IR_SUB) INT2(IR_MUL) INT2(IR_MULH) INT2(IR_MULHU) INT2(IR_MULHSU)
        case IR_SDIV: RESULT = ir_int_op(IR_SDIV, i->t, A, B, i->c); break;
        case IR_UDIV: RESULT = ir_int_op(IR_UDIV, i->t, A, B, i->c); break;
        INT2(IR_SREM) INT2(IR_UREM) INT2(IR_AND) INT2(IR_OR) INT2(IR_XOR) INT2(IR_ANDN) INT2(IR_ORN) INT2(IR_XNOR)
        INT2(IR_SHL) INT2(IR_SHR) INT2(IR_SAR) INT2(IR_ROTL) INT2(IR_ROTR)
        INT1(IR_CLZ) INT1(IR_CTZ) INT1(IR_POPCNT) INT1(IR_BSWAP) INT1(IR_REVB) INT1(IR_ORCB)
        INT2(IR_SMIN) INT2(IR_SMAX) INT2(IR_UMIN) INT2(IR_UMAX) INT2(IR_CLMUL) INT2(IR_CLMULH)
        INT2(IR_BSET) INT2(IR_BCLR) INT2(IR_BINV) INT2(IR_BEXT)
        INT1(IR_SX8) INT1(IR_SX16) INT1(IR_SX32) INT1(IR_ZX8) INT1(IR_ZX16) INT1(IR_ZX32) INT1(IR_TRUNC)
        INT2(IR_EQ) INT2(IR_NE) INT2(IR_LT) INT2(IR_GE) INT2(IR_LTU) INT2(IR_GEU)
        case IR_SELECT: RESULT = ir_int_op(IR_SELECT, i->t, A, B, C); break;

        case IR_LOAD:
            if (i->t == IRM_V128) {
                cpu_v128 *v = alloca(sizeof *v);
                v->d[0] = mem_read(IRM_I64, A + B);
                v->d[1] = mem_read(IRM_I64, A + B + 8);
                RESULT = (uintptr_t)v;
            } else {
                RESULT = mem_read(i->t, A + B);
            }
            break;
        case IR_STORE:
            if (c->log) log_store(c->log, i->t, A + B);
            if (i->t == IRM_V128) {
                /* Should the second half fault, the first has been written: as on hardware without vector atomicity. */
                mem_write(IRM_I64, A + B, VEC(i->c)->d[0]);
                mem_write(IRM_I64, A + B + 8, VEC(i->c)->d[1]);
            } else {
                mem_write(i->t, A + B, C);
            }
            break;
        case IR_CHKALIGN:
            if (misaligned(A, i->b))
                return leave_misaligned(c, A, i->c);
            break;
        case IR_AMO:
            if (c->log) log_store(c->log, i->t, A);
            RESULT = mem_amo(i->t, i->c, A, B);
            break;
        case IR_CAS:
            if (c->log) log_store(c->log, i->t, A);
            RESULT = mem_cas(i->t, A, B, C);
            break;
        case IR_FENCE:
            fence(i->a);
            break;

        case IR_FADD: case IR_FSUB: case IR_FMUL: case IR_FDIV: case IR_FMIN: case IR_FMAX:
        case IR_FEQ: case IR_FLT: case IR_FLE: case IR_FLTQ: case IR_FLEQ: case IR_FSGNJ: case IR_FSGNJN: case IR_FSGNJX:
            RESULT = fp_scalar(c, u, i, A, B, 0);
            break;
        case IR_FSQRT: case IR_FCANON: case IR_FNEG: case IR_FABS: case IR_F32TO64: case IR_F64TO32:
        case IR_BOX: case IR_UNBOX: case IR_F2BITS: case IR_BITS2F:
            RESULT = fp_scalar(c, u, i, A, 0, 0);
            break;
        case IR_FROUND: case IR_F2I: case IR_I2F:
            RESULT = fp_scalar(c, u, i, A, 0, i->c);
            break;
        case IR_FMADD: case IR_FMSUB: case IR_FNMSUB: case IR_FNMADD:
            RESULT = fp_scalar(c, u, i, A, B, C);
            break;

        case IR_FLADD: RESULT = ir_flags_adc(i->t, A, B, 0); break;
        case IR_FLSUB: RESULT = ir_flags_adc(i->t, A, ~B, 1); break;
        case IR_FLAND: RESULT = ir_flags_and(i->t, A & B); break;
        case IR_FLADC: RESULT = ir_flags_adc(i->t, A, B, C & 1); break;
        case IR_FLFCMP: {
            const struct armfp p = fp_of(c, i->t);
            RESULT = armfp_flags(&p, i->c, A, B);
            break;
        }
        case IR_FLPACK: RESULT = A & IR_FLAGS_MASK; break;
        case IR_FLWORD: RESULT = A; break;
        case IR_FLSEL: RESULT = A != 0 ? B : C; break;
        case IR_COND: RESULT = ir_flags_cond(A, i->b); break;
        case IR_ADC: RESULT = A + B + (C & 1); break;

        case IR_FPROP1: RESULT = nan_rule(c, i->t, 1, A, B, 0, 0); break;
        case IR_FPROP2: RESULT = nan_rule(c, i->t, 2, A, B, C, 0); break;
        case IR_FPROP3:
            n_args = 0;
            RESULT = nan_rule(c, i->t, 3, A, B, C, args[0]);
            break;
        case IR_FMINA: case IR_FMAXA: {
            const struct armfp p = fp_of(c, i->t);
            RESULT = armfp_minmax(&p, i->op == IR_FMAXA, i->c, A, B);
            break;
        }

        case IR_VADD: case IR_VSUB: case IR_VMUL: case IR_VDIV: case IR_VMULX: case IR_VAND: case IR_VOR: case IR_VXOR:
        case IR_VANDN: case IR_VORN: case IR_VMIN: case IR_VMAX: case IR_VMINNM: case IR_VMAXNM: case IR_VABD: case IR_VCMEQ:
        case IR_VCMGT: case IR_VCMGE: case IR_VCMTST: case IR_VACGT: case IR_VACGE: case IR_VHADD: case IR_VRHADD: case IR_VHSUB:
        case IR_VQADD: case IR_VQSUB: case IR_VUQADD: case IR_VQDMULH: case IR_VQRDMULH: case IR_VSHL: case IR_VRSHL:
        case IR_VQSHL: case IR_VQRSHL: case IR_VADDP: case IR_VMAXP: case IR_VMINP: case IR_VMAXNMP: case IR_VMINNMP:
        case IR_VZIP1: case IR_VZIP2: case IR_VUZP1: case IR_VUZP2: case IR_VTRN1: case IR_VTRN2: case IR_VRECPS: case IR_VRSQRTS:
            VECOP(0, .a = VEC(i->a), .b = VEC(i->b));
            break;
        case IR_VSQRT: case IR_VNEG: case IR_VABS: case IR_VQNEG: case IR_VQABS: case IR_VNOT: case IR_VADDV: case IR_VADDLV:
        case IR_VMAXV: case IR_VMINV: case IR_VADDLP: case IR_VCLZ: case IR_VCNT: case IR_VRBIT: case IR_VRECPE: case IR_VRSQRTE:
            VECOP(0, .a = VEC(i->a));
            break;
        case IR_VMLA: case IR_VMLS: case IR_VBSL: case IR_VDOT: case IR_VUSDOT:
            VECOP(0, .a = VEC(i->a), .b = VEC(i->b), .c = VEC(i->c));
            break;
        case IR_VSHLI: case IR_VSHRI: case IR_VRSHRI: case IR_VQSHLI: case IR_VQSHLUI: case IR_VXTL: case IR_VREV: case IR_VDUPL:
        case IR_VRINT: case IR_VF2I: case IR_VI2F: case IR_VFCVTL:
            VECOP(i->b, .a = VEC(i->a));
            break;
        case IR_VSLI: case IR_VSRI: case IR_VXTN: case IR_VQXTN: case IR_VQXTUN: case IR_VMULL: case IR_VQDMULL: case IR_VEXT:
        case IR_VTBL: case IR_VINSL: case IR_VFCVTN: case IR_VFCADD:
            VECOP(i->c, .a = VEC(i->a), .b = VEC(i->b));
            break;
        case IR_VDUP:
            VECOP(0, .a = &(cpu_v128){.d = {A, 0}});
            break;
        case IR_VINS:
            VECOP(i->c, .a = VEC(i->a), .b = &(cpu_v128){.d = {B, 0}});
            break;
        case IR_VFCMLA:
            n_args = 0;
            VECOP((unsigned)args[0], .a = VEC(i->a), .b = VEC(i->b), .c = VEC(i->c));
            break;
        case IR_VGET: RESULT = vecref_get(i->t, VEC(i->a), i->b); break;
        case IR_VTOF: RESULT = VEC(i->a)->d[0]; break;
        case IR_FTOV: {
            cpu_v128 *v = alloca(sizeof *v);
            *v = (cpu_v128){.d = {i->t == IRT_F32 ? (uint32_t)A : A, 0}};
            RESULT = (uintptr_t)v;
            break;
        }
        case IR_VQC:
            if (VEC(i->a)->d[0] != VEC(i->b)->d[0] || VEC(i->a)->d[1] != VEC(i->b)->d[1])
                *(uint64_t *)slot_ptr(c, i->c) |= 1;
            break;
        case IR_VHCALL: {
            cpu_v128 *v = alloca(sizeof *v);
            vec_call(c, i->a, v, VEC(i->b), VEC(i->c), n_args, args, vector_args);
            n_args = vector_args = 0;
            RESULT = (uintptr_t)v;
            break;
        }

        case IR_ARG:
            assert(n_args < 4);
            if (!ir_is_k(i->a) && ir_result_type(u, i->a) == IRT_V128)
                vector_args |= 1u << n_args;
            args[n_args++] = A;
            break;
        case IR_HCALL: case IR_HCALLF:
            n_args = 0;
            RESULT = call_helper(c, i->a, args);
            break;
        case IR_HCALLV:
            n_args = 0;
            call_helper(c, i->a, args);
            break;

        case IR_EXITIF:
            if (A != 0) {
                if (on_exit) *(uint64_t *)slot_ptr(c, on_exit->a) = VAL(on_exit->b);
                if (i->c == IR_POLL && polled(c))
                    return leave(c, CPUX_POLL, c->insn_pc);
                return leave(c, CPUX_LINK, B);
            }
            on_exit = NULL;
            break;
        case IR_EXIT:
        case IR_CALL:
            return leave_polled(c, i->c == IR_POLL, CPUX_LINK, A);
        case IR_EXITIND:
        case IR_CALLIND:
        case IR_RET:
            return leave_polled(c, true, CPUX_MISS, A);
        case IR_TRAP:
            c->exit_arg = i->a;
            return leave(c, CPUX_TRAP, B);

        case IR_BACK:   /* the call before it has left */
        case IR_PHI: case IR_COPY: case IR_WIDE: case IR_EVENTS: case IR_JUMP: case IR_BRANCH: case IR__N:
            assert(false && "region ops are for compiled regions");
            __builtin_unreachable();
        }
    }
}
