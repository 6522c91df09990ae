/*
 * ir_dump.c - units as text, for people, golden tests and --dump. See ir_text.h for the form.
 */
#include "optimizer/ir_text.h"

#include <inttypes.h>
#include <string.h>

static const char *const value_types[IRT__N] = {"", "i32", "i64", "f32", "f64", "v128", "flags"};
static const char *const mem_types[IRM__END - IRM_U8] = {"u8", "s8", "u16", "s16", "u32", "s32", "i64", "f32", "f64", "v128"};

const char *ir_type_name(unsigned t)
{
    if (t < IRT__N)
        return value_types[t];
    return t >= IRM_U8 && t < IRM__END ? mem_types[t - IRM_U8] : NULL;
}

int ir_type_by_name(const char *s, size_t n, bool mem)
{
    const char *const *names = mem ? mem_types : value_types;
    const unsigned first = mem ? 0 : 1, count = mem ? IRM__END - IRM_U8 : IRT__N;
    for (unsigned i = first; i < count; i++)
        if (strlen(names[i]) == n && memcmp(names[i], s, n) == 0)
            return (int)(mem ? IRM_U8 + i : i);
    return -1;
}

/* A lane kind with its shape: s32x4, half s32x2, one lane s32_1. */
static const char *const lane_types[IRL__N][3] = {
    {"s8x16", "s8x8", "s8_1"}, {"u8x16", "u8x8", "u8_1"}, {"s16x8", "s16x4", "s16_1"}, {"u16x8", "u16x4", "u16_1"}, {"s32x4", "s32x2", "s32_1"},
    {"u32x4", "u32x2", "u32_1"}, {"s64x2", "s64x1", "s64_1"}, {"u64x2", "u64x1", "u64_1"}, {"f16x8", "f16x4", "f16_1"}, {"f32x4", "f32x2", "f32_1"},
    {"f64x2", "f64x1", "f64_1"}, {"p8x16", "p8x8", "p8_1"}, {"p64x2", "p64x1", "p64_1"},
};

const char *ir_lane_name(unsigned t)
{
    if (t & ~(IRL_KIND | IRL_HALF | IRL_ONE) || ir_lane(t) >= IRL__N || (t & IRL_HALF && t & IRL_ONE))
        return NULL;
    return lane_types[ir_lane(t)][t & IRL_HALF ? 1 : t & IRL_ONE ? 2 : 0];
}

int ir_lane_by_name(const char *s, size_t n)
{
    static const uint8_t shape[3] = {0, IRL_HALF, IRL_ONE};
    for (int k = 0; k < IRL__N; k++)
        for (int j = 0; j < 3; j++)
            if (strlen(lane_types[k][j]) == n && memcmp(lane_types[k][j], s, n) == 0)
                return k | shape[j];
    return -1;
}

void ir_dump_ref(const struct ir_unit *u, FILE *f, ir_ref r)
{
    if (!ir_is_k(r)) {
        fprintf(f, "%%%u", r);
        return;
    }
    if (r - IR_KBIAS >= (int)u->nk) {
        fprintf(f, "<bad constant %u>", r - IR_KBIAS);
        return;
    }
    const uint64_t v = ir_kval(u, r);
    if (ir_is_gaddr(u, r))
        fprintf(f, "@0x%" PRIx64, v);
    else if (v + 65536 <= 131072)   /* -65536 .. 65536 */
        fprintf(f, "%" PRId64, (int64_t)v);
    else
        fprintf(f, "0x%" PRIx64, v);
}

static void put_slot(FILE *f, unsigned s)
{
    if (s < IR_SLOT_V0)
        fprintf(f, "r%u", s);
    else if (s < IR_SLOT_M0)
        fprintf(f, "v%u", s - IR_SLOT_V0);
    else
        fprintf(f, "m%u", s - IR_SLOT_M0);
}

static void put_operand(const struct ir_unit *u, FILE *f, char kind, uint16_t x)
{
    if (kind == '#')
        fprintf(f, "%u", x);
    else if (kind == 'S')
        put_slot(f, x);
    else
        ir_dump_ref(u, f, x);
}

/* What a literal means, as a comment; "" if there's nothing to say. */
static const char *literal_meaning(const struct ir_ins *i)
{
    static const char *const amo[IRA__N] = {"add", "swap", "and", "or", "xor", "andn", "smin", "smax", "umin", "umax"};
    static const char *const trap[IRX__N] = {"syscall", "break", "illegal", "fence.i", "icache", "mode", "fetch", "step", "fpflags"};
    static const char *const kind[] = {"s32", "u32", "s64", "u64"};
    static const char *const cond[IRC__N] = {"eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le"};
    switch (i->op) {
    case IR_COND: return i->b < IRC__N ? cond[i->b] : "";
    case IR_AMO: return i->c < IRA__N ? amo[i->c] : "";
    case IR_TRAP: return i->a < IRX__N ? trap[i->a] : "";
    case IR_F2I: case IR_I2F: return kind[i->c & 3];
    default: return "";
    }
}

void ir_dump_ins(const struct ir_unit *u, FILE *f, unsigned n, const char *(*slotname)(unsigned slot))
{
    const struct ir_ins *i = &u->ins[n];
    if (i->op >= IR__N) {
        fprintf(f, "  <bad op %u>\n", i->op);
        return;
    }
    const struct ir_opinfo *o = &ir_opinfo[i->op];
    const char *type = o->t == 'L' ? ir_lane_name(i->t) : ir_type_name(i->t);

    fputs("  ", f);
    if (o->res != '-')
        fprintf(f, "%%%u = ", n);
    fputs(o->name, f);
    if (!type)
        fprintf(f, ".<bad type %u>", i->t);
    else if (*type)
        fprintf(f, ".%s", type);

    const char kinds[3] = {o->a, o->b, o->c};
    const uint16_t x[3] = {i->a, i->b, i->c};
    const char *sep = " ";
    for (unsigned j = 0; j < 3; j++)
        if (kinds[j] != '-') {
            fputs(sep, f);
            put_operand(u, f, kinds[j], x[j]);
            sep = ", ";
        }

    const char *note = literal_meaning(i);
    if (o->a == 'S' && slotname && i->a < IR_SLOT__N) {
        note = slotname(i->a);
        if (!note)
            note = "";
    }
    if (*note)
        fprintf(f, "   ; %s", note);
    fputc('\n', f);
}

void ir_dump_head(const struct ir_unit *u, FILE *f)
{
    fprintf(f, "unit @0x%" PRIx64 " guest %u\n", u->pc, u->n_guest);
    for (unsigned i = 0; i < u->n_ranges; i++)
        fprintf(f, "range @0x%" PRIx64 " @0x%" PRIx64 "\n", u->ranges[i].start, u->ranges[i].end);
}

void ir_dump(const struct ir_unit *u, FILE *f, const char *(*slotname)(unsigned slot))
{
    ir_dump_head(u, f);
    for (unsigned n = 1; n < u->n; n++)
        ir_dump_ins(u, f, n, slotname);
}
