/*
 * ir.h - the intermediate representation: what every guest is translated to and every engine consumes.
 *
 * A *unit* (struct ir_unit) is the translation of a stretch of guest code: instructions of 8 bytes in one
 * array, SSA, typed; constants in a pool of their own. The baseline's and the interpreter's units are a
 * single block with one entry and any number of side exits (EXITIF); regions with several blocks come with
 * the optimiser. See ir.def for the meaning of every operation.
 *
 * References are 16 bits: below IR_KBIAS an index into ins[], from IR_KBIAS on an index into k[]. Index 0 of
 * ins[] is a NOP, so that reference 0 means "none".
 *
 * Nothing here allocates: a unit lives in memory that the caller owns and is reset and reused.
 * Thread safety: a unit belongs to one thread at a time. Signal safety: none is needed (never touched by handlers).
 */
#ifndef DRAGOMAN_IR_H
#define DRAGOMAN_IR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef uint16_t ir_ref;

enum { IR_KBIAS = 0x8000, IR_MAX_INS = 4096, IR_MAX_K = 2048, IR_MAX_RANGES = 96, IR_MAX_SEEN = 64 };

enum ir_type { IRT_NONE, IRT_I32, IRT_I64, IRT_F32, IRT_F64, IRT_V128, IRT_FLAGS, IRT__N };

/* Memory types: what a LOAD reads and how it is widened to i64, what a STORE writes (its S/U forms are equal). */
enum ir_mem { IRM_U8 = 16, IRM_S8, IRM_U16, IRM_S16, IRM_U32, IRM_S32, IRM_I64, IRM_F32, IRM_F64, IRM_V128, IRM__END };

enum ir_op {
#define OP(NAME, name, t, res, a, b, c, flags, doc) IR_##NAME,
#include "ir.def"
#undef OP
    IR__N
};

/* Lane kinds of vector ops. Signedness matters where it changes the meaning; elsewhere either may stand. One of two shapes may be added:
 *   IRL_HALF  operands are 64-bit vectors (their upper halves don't matter), the result's upper half is zero
 *   IRL_ONE   lane 0 of the result as it would be without IRL_ONE, all other bits zero; no other lane raises flags (scalar
 *             forms of vector instructions) */
enum ir_lane { IRL_S8, IRL_U8, IRL_S16, IRL_U16, IRL_S32, IRL_U32, IRL_S64, IRL_U64, IRL_F16, IRL_F32, IRL_F64, IRL_P8, IRL_P64, IRL__N,
               IRL_KIND = 0x0f, IRL_ONE = 0x40, IRL_HALF = 0x80 };
/* Flags as a word (FLPACK, FLWORD, M slots): x86's LAHF/SETO make it cheaply, any host can. */
enum ir_flagbit { IRF_N = 1 << 15, IRF_Z = 1 << 14, IRF_C = 1 << 8, IRF_V = 1 << 0 };
/* Conditions, in Arm's numbering. ORDER COND: a condition's inverse differs in bit 0. */
enum ir_cond { IRC_EQ, IRC_NE, IRC_CS, IRC_CC, IRC_MI, IRC_PL, IRC_VS, IRC_VC, IRC_HI, IRC_LS, IRC_GE, IRC_LT, IRC_GT, IRC_LE, IRC__N };
enum ir_amo { IRA_ADD, IRA_SWAP, IRA_AND, IRA_OR, IRA_XOR, IRA_ANDN, IRA_SMIN, IRA_SMAX, IRA_UMIN, IRA_UMAX, IRA__N };
/* Rounding modes, in RISC-V's numbering; DYN is the mode that the host FPU holds. */
enum ir_rm { IRRM_RNE, IRRM_RTZ, IRRM_RDN, IRRM_RUP, IRRM_RMM, IRRM_DYN = 7 };
/* When a result is too small for a normal number: if it is so rounded as if exponents had no limit (RISC-V, x86), or before it is rounded (Arm). Only for results
 * that are rounded up to the smallest normal number does that make a difference: an underflow, and under CPUFP_FZ a zero. UNSEEN: before, but
 * nobody looks at the flag and CPUFP_FZ is off: compiled code may do either. */
enum ir_tiny { IR_TINY_AFTER, IR_TINY_BEFORE, IR_TINY_UNSEEN };
/* How the bits of NaN results come to be what FPROP1 and FPROP2 say, behind the arithmetic that they belong to: by code for the FPROP; or invalid operations are reported
 * (host_nan_traps()), and nothing but those needs anything. */
enum ir_nans { IR_NANS_CHECKED, IR_NANS_TRAPPED };
enum ir_intkind { IRI_S32, IRI_U32, IRI_S64, IRI_U64 };
enum { IR_FROUND_NX = 8, IR_F2I_NAN0 = 0x80 };
/* FENCE operand: which pairs of earlier/later accesses must stay ordered (x86 needs an instruction for W->R only). */
enum ir_fence { IRF_RR = 1, IRF_RW = 2, IRF_WR = 4, IRF_WW = 8, IRF_IO = 16 };
enum { IR_POLL = 1, IR_NO_FLAGS = 2, IR_NOTE = 4 };   /* NO_FLAGS, of EXITIF EXIT CALL in a region: nobody reads promoted M slots (condition flags) from there on before they are SET */
/* CHKALIGN: misaligned accesses within an aligned 16-byte block pass. */
enum { IR_ALIGN_IN16 = 256 };
/* What a fault is about. ACCESS_SP: the stack pointer is misaligned and the base of an access. ACCESS_SP_SET: it would become so in code
 * that takes that for impossible: the guest sees nothing of it (GUEST_CARE_SP in translate/guest.h). */
enum ir_access { ACCESS_READ, ACCESS_WRITE, ACCESS_FETCH, ACCESS_SP, ACCESS_SP_SET, ACCESS__N };
/* Why a unit leaves to the run loop. */
enum ir_trap {
    IRX_SYSCALL,   /* b = address of the system-call instruction */
    IRX_BREAK,     /* breakpoint at b */
    IRX_ILLEGAL,   /* illegal instruction at b */
    IRX_FENCEI,    /* this thread's instruction stream must be synchronised; resume at b */
    IRX_ICACHE,    /* translations of the code in cpu->icache_lo..hi are void; resume at b */
    IRX_MODE,      /* the FP mode may have left or entered what compiled code supports; resume at b */
    IRX_FETCH,     /* instruction fetch at b faults (unmapped, not executable) */
    IRX_STEP,      /* compiled code does not handle an operand of the instruction at b (an f32 that is not NaN-boxed): interpret
                      a unit from b. Made by host_compile() for UNBOX, never by a translator */
    IRX_FPFLAGS,   /* the instruction at b looks at the IEEE flags: code must be made with GUEST_CARE_UNDERFLOW first; resume at b */
    IRX__N
};

/*
 * Slots: the guest state that IR code names by number. Every guest lays its registers out over the same three
 * files (hostisa/cpu.h): R general registers (i64), V floating-point and vector registers (f64 or v128),
 * M miscellaneous words (i64).
 */
enum { IR_SLOT_R0 = 0, IR_SLOT_V0 = 32, IR_SLOT_M0 = 64, IR_SLOT__N = 80 };
#define IR_SLOT_R(n) ((uint16_t)(IR_SLOT_R0 + (n)))
#define IR_SLOT_V(n) ((uint16_t)(IR_SLOT_V0 + (n)))
#define IR_SLOT_M(n) ((uint16_t)(IR_SLOT_M0 + (n)))

struct ir_ins {
    uint8_t op;        /* enum ir_op */
    uint8_t t;         /* enum ir_type or enum ir_mem, as ir.def says */
    uint16_t a, b, c;  /* references, slots or literals, as ir.def says */
};
_Static_assert(sizeof(struct ir_ins) == 8, "IR instructions are 8 bytes");

/* *to = the instruction, in one store: what is written in parts and read as a whole at once makes the reader wait. */
static inline void ir_put(struct ir_ins *to, unsigned op, unsigned t, uint16_t a, uint16_t b, uint16_t c)
{
    _Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "hosts are");
    const uint64_t w = (uint8_t)op | (uint64_t)(uint8_t)t << 8 | (uint64_t)a << 16 | (uint64_t)b << 32 | (uint64_t)c << 48;
    __builtin_memcpy(to, &w, sizeof w);
}

enum ir_kkind { IRK_INT, IRK_GADDR };

struct ir_range { uint64_t start, end; };   /* guest bytes [start, end) that a unit was made from */

/* A value is zero-extended from z bits, sign-extended from s bits; the width of its type = nothing known. */
struct ir_bits { uint8_t z, s; };

struct ir_unit {
    uint64_t pc;                        /* guest address of the entry */
    uint32_t n;                         /* instructions in use; ins[0] is NOP */
    uint32_t nk;                        /* constants in use */
    uint32_t n_guest;                   /* guest instructions translated */
    uint32_t first;                     /* builder: folds that look for an equal instruction do so from here on (the present block) */
    uint32_t n_ranges;
    uint8_t tiny;                       /* enum ir_tiny, of every float op (ir_reset(): AFTER) */
    uint8_t nans;                       /* enum ir_nans (ir_reset(): CHECKED) */
    bool counted;                       /* compiled code counts its entries (cpu->count) and leaves when the count runs out */
    bool region;                        /* builder: part of a region, where any value may be kept (ir_reach.h) */
    bool overflow;                      /* a limit was hit: the unit is unusable (the block builder avoids it) */
    struct ir_range ranges[IR_MAX_RANGES];
    uint32_t n_seen;
    struct ir_range seen[IR_MAX_SEEN];  /* code that was only looked at, each within a page: if it changes, the unit is void too */
    const struct ir_bits *known;        /* builder: what an analysis knows of the values, by reference; NULL: nothing */
    ir_ref slot[IR_SLOT__N];            /* builder: current value of each slot, 0 = not known; reset by slot clobbers */
    uint8_t slot_t[IR_SLOT__N];         /* builder: the type under which slot[] is known */
    uint16_t khash[64];                 /* builder: hints where in k[] a value may stand; never needs clearing */
    struct ir_ins ins[IR_MAX_INS];
    uint64_t k[IR_MAX_K];
    uint8_t kkind[IR_MAX_K];            /* enum ir_kkind */
};

/* Static description of each op, generated from ir.def. */
struct ir_opinfo { const char *name; char t, res, a, b, c; const char *flags; };
extern const struct ir_opinfo ir_opinfo[IR__N];
/* Which operands of an op are references to values (of computed ones or constants): bit 0 = a, 1 = b, 2 = c. */
extern const uint8_t ir_value_operands[IR__N];
/* And which are references at all, kinds that are always constants included. */
extern const uint8_t ir_reference_operands[IR__N];
/* The builder that an op is made by when it is made again: the one that folds it (the number of operands that it is given), or ir_raw(): it has effects or
 * no result, or is GET, PHI or COPY. (LOAD, STORE and SETX have builders, or rules, of their own.) */
enum ir_builder { IRB_RAW, IRB_1, IRB_2, IRB_3 };
extern const uint8_t ir_builder[IR__N];

/* Lane kinds: the kind without its shape, bits of a lane, is it a float kind, is it a signed integer kind, lanes of a whole
 * (or half) vector of t. */
static inline enum ir_lane ir_lane(unsigned t) { return (enum ir_lane)(t & IRL_KIND); }
unsigned ir_lane_bits(unsigned t);
static inline bool ir_lane_float(unsigned t) { return ir_lane(t) >= IRL_F16 && ir_lane(t) <= IRL_F64; }
static inline bool ir_lane_signed(unsigned t) { return ir_lane(t) < IRL_F16 && !(t & 1); }
static inline unsigned ir_lanes(unsigned t) { return (t & IRL_HALF ? 64 : 128) / ir_lane_bits(t); }
/* Is op one of the vector ops VADD..VFCMLA (type byte a lane kind, result v128)? */
static inline bool ir_is_vec(unsigned op) { return op >= IR_VADD && op <= IR_VFCMLA; }

static inline bool ir_is_k(ir_ref r) { return r >= IR_KBIAS; }
static inline uint64_t ir_kval(const struct ir_unit *u, ir_ref r) { return u->k[r - IR_KBIAS]; }
static inline bool ir_is_gaddr(const struct ir_unit *u, ir_ref r) { return ir_is_k(r) && u->kkind[r - IR_KBIAS] == IRK_GADDR; }

/* Value type that memory type m is loaded as / stored from: i64, f32, f64 or v128. m: enum ir_mem. */
enum ir_type ir_mem_type(unsigned m);
/* Bytes that memory type m occupies: 1, 2, 4, 8 or 16. */
unsigned ir_mem_size(unsigned m);
/* Does op have flag letter f (ir.def)? */
extern const uint32_t ir_flag_bits[IR__N];   /* 1 << letter - 'A' */
static inline bool ir_has(unsigned op, char f) { return ir_flag_bits[op] >> (f - 'A') & 1; }
/* Does ins raise IEEE flags? They gather, so that is an effect: it is done even if nobody wants the result. */
bool ir_raises(const struct ir_ins *ins);
/* Type of the result of ins[r]; IRT_NONE if it has none. r < u->n. For constants the consumer decides. */
enum ir_type ir_result_type(const struct ir_unit *u, ir_ref r);

/* --- building (ir_build.c). Builders fold: constants, identities, extension of extension. ------------------ */

/* Make u empty, for guest code at pc. */
void ir_reset(struct ir_unit *u, uint64_t pc);
/* A constant; equal integers share one entry. A guest address is never equal to an integer and folds only under ADD. */
ir_ref ir_k(struct ir_unit *u, uint64_t v);
ir_ref ir_gaddr(struct ir_unit *u, uint64_t addr);
/* Append an op without folding; operands as ir.def says. Returns its reference (0 and overflow set if full). */
ir_ref ir_raw(struct ir_unit *u, enum ir_op op, unsigned t, uint16_t a, uint16_t b, uint16_t c);
/* Append an op with folding: may return an existing value or a constant instead. Integer constants that end up as operands
 * of type i32 are sign-extended from 32 bits. t: enum ir_type, for vector ops a lane kind; 0 for ops with type '-'. Operands that are
 * literals ('#') in ir.def are passed as they are: ir_op3's c of SDIV, UDIV, FROUND, F2I, I2F (b = 0 for the last three), FMINA, VEXT...;
 * ir_op2's b of COND, VSHLI, .... Folds look through an operand at its own operands only if that does not keep a guest
 * register's old value alive beside its new one (ir_reach.h). */
ir_ref ir_op1(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a);
ir_ref ir_op2(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a, ir_ref b);
ir_ref ir_op3(struct ir_unit *u, enum ir_op op, unsigned t, ir_ref a, ir_ref b, ir_ref c);
/* FPROP3: r is the result of a fused multiply-add of b, c and addend. */
ir_ref ir_fprop3(struct ir_unit *u, enum ir_type t, ir_ref r, ir_ref b, ir_ref c, ir_ref addend);
/* VFCMLA: a + b * c rotated by 90 * rot degrees, rot 0..3. t: lane kind. */
ir_ref ir_vfcmla(struct ir_unit *u, unsigned t, ir_ref a, ir_ref b, ir_ref c, unsigned rot);
/* VQC: slot |= 1 if a and b differ. */
void ir_vqc(struct ir_unit *u, ir_ref a, ir_ref b, unsigned slot);
/* VHCALL: vector helper (hostisa/vec.h, VH_*) on vectors a, b and n <= 2 more vectors or i64 values. */
ir_ref ir_vhcall(struct ir_unit *u, unsigned helper, ir_ref a, ir_ref b, unsigned n, const ir_ref *args);
/* Read a slot: the value last SET or GOT in this unit if its type fits, else a GET. */
ir_ref ir_get(struct ir_unit *u, unsigned slot, enum ir_type t);
/* Write a slot. (SETX has no builder: behind it nothing is different.) */
void ir_set(struct ir_unit *u, unsigned slot, enum ir_type t, ir_ref v);
/* Forget what is known of a slot (a helper may have changed it). */
void ir_clobber(struct ir_unit *u, unsigned slot);
/* BACK: go on behind the call just appended, knowing nothing. */
void ir_back(struct ir_unit *u);
/* m: enum ir_mem. LOAD m at base + disp (folds an ADD of a constant within ±2^31 into disp). STORE likewise. */
ir_ref ir_load(struct ir_unit *u, unsigned m, ir_ref base, int64_t disp);
void ir_store(struct ir_unit *u, unsigned m, ir_ref base, int64_t disp, ir_ref v);
/* (An M slot known as i64 is also known as flags, and the other way round: ir_get makes a FLPACK or FLWORD.) */
/* Call helper (hostisa/helpers.def number) with n <= 4 arguments; op is IR_HCALL, IR_HCALLV or IR_HCALLF. */
ir_ref ir_hcall(struct ir_unit *u, enum ir_op op, enum ir_type t, unsigned helper, unsigned n, const ir_ref *args);
/* The value of an integer op on constants: what every engine must agree on (ir_int.h). i32 results are sign-extended.
 * c: third operand or literal. Returns false if op can't be folded. */
bool ir_eval(enum ir_op op, enum ir_type t, uint64_t a, uint64_t b, uint64_t c, uint64_t *out);

/* --- text (ir_dump.c, ir_parse.c) and checking (ir_verify.c) ----------------------------------------------- */

/* Print u as text, one instruction a line; the form ir_parse() reads. `slotname` (may be NULL) gives guest names
 * for comments. */
void ir_dump(const struct ir_unit *u, FILE *f, const char *(*slotname)(unsigned slot));
/* Parse the text form into u. Returns NULL, or a static message and the line number in *line. */
const char *ir_parse(struct ir_unit *u, const char *text, unsigned *line);
/* Check every rule of ir.def. Returns NULL or a static message, and the offending instruction in *at. */
const char *ir_verify(const struct ir_unit *u, ir_ref *at);

#endif
