/*
 * ir_parse.c - reads the text form of ir_text.h. A recursive-descent scanner over one line at a time.
 *
 * It checks spelling, operand counts and that values exist, not the rules of ir.def: ir_verify() does that, and tests
 * of the verifier need units that break them.
 */
#include "optimizer/ir_text.h"
#include "optimizer/region.h"

#include <string.h>

struct parser {
    struct ir_unit *u;
    struct region *r;               /* NULL: a unit */
    const char *p;                  /* next character */
    const char *err;                /* first error, or NULL */
    ir_ref map[IR_MAX_INS];         /* %N in the text -> instruction; 0 = not defined */
};

static void fail(struct parser *s, const char *msg)
{
    if (!s->err)
        s->err = msg;
}

static void blanks(struct parser *s)
{
    while (*s->p == ' ' || *s->p == '\t')
        s->p++;
}

static bool eat(struct parser *s, char c)
{
    blanks(s);
    if (*s->p != c)
        return false;
    s->p++;
    return true;
}

static bool at_end(struct parser *s)
{
    blanks(s);
    return *s->p == '\n' || *s->p == '\0' || *s->p == ';';
}

static size_t word(struct parser *s, const char **start)
{
    blanks(s);
    *start = s->p;
    while ((*s->p >= 'a' && *s->p <= 'z') || (*s->p >= '0' && *s->p <= '9') || *s->p == '_')
        s->p++;
    return (size_t)(s->p - *start);
}

static int digit(char c, unsigned base)
{
    int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    return d < (int)base ? d : -1;
}

/* An unsigned number, decimal or 0x...; at least one digit; at most 64 bits. */
static uint64_t number(struct parser *s)
{
    unsigned base = 10;
    blanks(s);
    if (s->p[0] == '0' && s->p[1] == 'x') {
        base = 16;
        s->p += 2;
    }
    if (digit(*s->p, base) < 0)
        fail(s, "number expected");
    uint64_t v = 0;
    for (int d; (d = digit(*s->p, base)) >= 0; s->p++) {
        if (__builtin_mul_overflow(v, base, &v) || __builtin_add_overflow(v, (uint64_t)d, &v))
            fail(s, "number too big");
    }
    return v;
}

static uint64_t guest_address(struct parser *s)
{
    if (!eat(s, '@'))
        fail(s, "guest address expected");
    return number(s);
}

static uint16_t literal(struct parser *s)
{
    uint64_t v = number(s);
    if (v > UINT16_MAX)
        fail(s, "literal too big");
    return (uint16_t)v;
}

static uint16_t slot(struct parser *s)
{
    blanks(s);
    const char file = *s->p;
    if (file != 'r' && file != 'v' && file != 'm') {
        fail(s, "slot expected");
        return 0;
    }
    s->p++;
    const uint64_t n = number(s);
    if (n >= (file == 'm' ? IR_SLOT__N - IR_SLOT_M0 : 32)) {
        fail(s, "no such slot");
        return 0;
    }
    return (uint16_t)(n + (file == 'r' ? IR_SLOT_R0 : file == 'v' ? IR_SLOT_V0 : IR_SLOT_M0));
}

static ir_ref reference(struct parser *s)
{
    if (eat(s, '%')) {
        const uint64_t n = number(s);
        if (n >= IR_MAX_INS || !s->map[n]) {
            fail(s, "value is not defined");
            return 0;
        }
        return s->map[n];
    }
    blanks(s);
    if (*s->p == '@')
        return ir_gaddr(s->u, guest_address(s));
    const bool minus = eat(s, '-');
    const uint64_t v = number(s);
    return ir_k(s->u, minus ? 0 - v : v);
}

/* An edge of the present block: its target and, in parentheses, arguments. */
static uint16_t edge(struct parser *s)
{
    struct region *r = s->r;
    struct region_block *b = &r->b[r->n_blocks - 1];
    const uint16_t to = literal(s);
    if (b->n_succ == 2) {
        fail(s, "too many edges");
        return 0;
    }
    b->succ[b->n_succ++] = (struct region_edge){.to = to, .args = (uint16_t)r->n_args};
    if (*s->p != '(')
        return to;
    do {
        s->p++;
        if (r->n_args == REGION_MAX_ARGS) {
            fail(s, "too many arguments");
            break;
        }
        r->arg[r->n_args++] = reference(s);
        blanks(s);
    } while (*s->p == ',' && !s->err);
    if (!eat(s, ')'))
        fail(s, "')' expected");
    return to;
}

static uint16_t operand(struct parser *s, char kind)
{
    switch (kind) {
    case '#': return literal(s);
    case 'S': return slot(s);
    default: return reference(s);
    }
}

static int op_by_name(const char *s, size_t n)
{
    for (unsigned op = 0; op < IR__N; op++)
        if (strlen(ir_opinfo[op].name) == n && memcmp(ir_opinfo[op].name, s, n) == 0)
            return (int)op;
    return -1;
}

static void instruction(struct parser *s)
{
    uint64_t name = 0;
    if (eat(s, '%')) {
        name = number(s);
        if (name >= IR_MAX_INS || name == 0 || s->map[name])
            fail(s, "value defined twice or out of range");
        if (!eat(s, '='))
            fail(s, "'=' expected");
        if (s->err)
            return;
    }

    const char *w;
    size_t n = word(s, &w);
    const int op = op_by_name(w, n);
    if (op < 0) {
        fail(s, "no such op");
        return;
    }
    const struct ir_opinfo *o = &ir_opinfo[op];
    if ((o->res != '-') != (name != 0)) {
        fail(s, name ? "op has no result" : "op has a result");
        return;
    }
    int type = IRT_NONE;
    if (*s->p == '.') {
        s->p++;
        n = word(s, &w);
        type = o->t == 'L' ? ir_lane_by_name(w, n) : ir_type_by_name(w, n, o->t == 'M');
        if (type < 0)
            fail(s, "no such type");
    }

    const char kinds[3] = {o->a, o->b, o->c};
    uint16_t x[3] = {0, 0, 0};
    bool first = true;
    for (unsigned j = 0; j < 3 && !s->err; j++) {
        if (kinds[j] == '-')
            continue;
        if (!first && !eat(s, ','))
            fail(s, "',' expected");
        first = false;
        x[j] = s->r && kinds[j] == '#' && (op == IR_JUMP || op == IR_BRANCH) ? edge(s) : operand(s, kinds[j]);
    }
    if (s->err)
        return;
    const ir_ref r = ir_raw(s->u, (enum ir_op)op, (unsigned)type, x[0], x[1], x[2]);
    if (name)
        s->map[name] = r;
    if (s->r && s->r->n_blocks) {
        struct region_block *b = &s->r->b[s->r->n_blocks - 1];
        b->end = (uint16_t)s->u->n;
        if (op == IR_PHI)
            b->n_phi++;
    }
}

/* --- lines of regions ---------------------------------------------------------------------------------------------- */

static bool is_word(struct parser *s, const char *want)
{
    const char *w, *start = s->p;
    const size_t n = word(s, &w);
    if (strlen(want) == n && memcmp(w, want, n) == 0)
        return true;
    s->p = start;
    return false;
}

/* name=, at the next word? */
static bool key(struct parser *s, const char *name)
{
    const char *start = s->p;
    if (is_word(s, name) && eat(s, '='))
        return true;
    s->p = start;
    return false;
}

static void region_line(struct parser *s)
{
    s->r->ssa = is_word(s, "ssa");
    if (!s->r->ssa && !is_word(s, "slots"))
        fail(s, "'ssa' or 'slots' expected");
    s->r->v128 = is_word(s, "v128");
    if (key(s, "m"))
        s->r->promoted_m = (uint32_t)number(s);
}

static void block_line(struct parser *s)
{
    struct region *r = s->r;
    if (number(s) != r->n_blocks || r->n_blocks == REGION_MAX_BLOCKS) {
        fail(s, "blocks must be numbered in order");
        return;
    }
    struct region_block *b = &r->b[r->n_blocks++];
    *b = (struct region_block){.first = (uint16_t)s->u->n, .end = (uint16_t)s->u->n, .weight = 1};
    if (key(s, "pc"))
        b->pc = guest_address(s);
    if (key(s, "weight"))
        b->weight = (uint32_t)number(s);
    if (!key(s, "ret"))
        return;
    do {
        if (b->n_ret == REGION_MAX_DEPTH) {
            fail(s, "too many return addresses");
            return;
        }
        b->ret[b->n_ret++] = guest_address(s);
    } while (eat(s, ','));
}

static bool directive(struct parser *s)
{
    const char *w, *start = s->p;
    const size_t n = word(s, &w);
    if (n == 4 && memcmp(w, "unit", 4) == 0) {
        if (s->u->n > 1)
            fail(s, "unit line must come first");
        ir_reset(s->u, guest_address(s));
        if (!at_end(s)) {
            if (word(s, &w) != 5 || memcmp(w, "guest", 5) != 0)
                fail(s, "'guest' expected");
            s->u->n_guest = (uint32_t)number(s);
        }
        return true;
    }
    if (n == 5 && memcmp(w, "range", 5) == 0) {
        if (s->u->n_ranges == IR_MAX_RANGES) {
            fail(s, "too many ranges");
            return true;
        }
        struct ir_range *r = &s->u->ranges[s->u->n_ranges++];
        r->start = guest_address(s);
        r->end = guest_address(s);
        return true;
    }
    s->p = start;
    if (s->r && is_word(s, "region")) {
        region_line(s);
        return true;
    }
    if (s->r && is_word(s, "block")) {
        block_line(s);
        return true;
    }
    return false;
}

static const char *parse(struct parser *s, unsigned *line)
{
    ir_reset(s->u, 0);
    for (*line = 1; *s->p; ++*line) {
        if (!at_end(s) && !directive(s)) {
            if (s->r && !s->r->n_blocks)
                fail(s, "instruction outside of a block");
            else
                instruction(s);
        }
        if (!s->err && !at_end(s))
            fail(s, "text after the end of the instruction");
        if (!s->err && s->u->overflow)
            fail(s, "unit too long");
        if (s->err)
            return s->err;
        const char *nl = strchr(s->p, '\n');
        if (!nl)
            break;
        s->p = nl + 1;
    }
    return NULL;
}

const char *ir_parse(struct ir_unit *u, const char *text, unsigned *line)
{
    struct parser s = {.u = u, .p = text};
    return parse(&s, line);
}

const char *region_parse(struct region *r, const char *text, unsigned *line)
{
    struct parser s = {.u = &r->u, .r = r, .p = text};
    r->ssa = r->v128 = false;
    r->promoted_m = 0;
    r->n_blocks = r->n_args = 0;
    const char *e = parse(&s, line);
    if (!e && !region_analyse(r))
        e = "blocks are not in reverse post-order, or a loop is not contiguous or has two entries";
    return e;
}
