/*
 * mkdec.c - the decoder generator: instruction tables in, C out. A build-time program for the build machine.
 *
 *   mkdec [-n] [-v] -g GUEST -o DIR FILE.insn...    writes DIR/dec_GUEST.c and DIR/dec_GUEST.h
 *                                                   -n: only check, -v: print the size of the tables
 *
 * The tables have one row per instruction. Their language, line by line (# starts a comment):
 *
 *   isa PREFIX                       prefix of all generated names; once
 *   wide BITS                        an instruction is 32 bits long if its lowest bits are BITS, else 16 bits
 *   member NAME TYPE                 a member of the argument struct: u8, u16, u32 or i32
 *   field NAME WIDTH MEMBER [signed] [+N] [!=V]...
 *                                    a field of the patterns, decoded into MEMBER (- : ignored bits). WIDTH * : only used
 *                                    in slices. signed: extended from its highest bit present. +N: added. !=V: refused.
 *   ext NAME...                      extensions, in the order of the enum
 *   ext-norows NAME...               extensions that need no row of their own
 *   exclusive A B                    extensions that are never enabled together
 *   operand NAME KIND MEMBER...      an operand of the formats; the disassembler's C has a function per KIND
 *   insn NAME PATTERN... EXT "FORMAT" [if COND...] [unless CASE...] [over NAME] [= BASE MAP...]
 *   alias NAME "FORMAT" ROW COND...  a name the disassembler prefers, if all conditions hold; the first match wins
 *   value SET NUMBER NAME [COUNT]    a named value (CSRs), for operands to print; COUNT: NAME's number counts on
 *
 * PATTERN is read from the highest bit down: strings of 0 and 1, fields (rd), and slices of fields (imm[12|10:5]); 16 or
 * 32 bits in all. EXT is A, A+B (both), A/B (either), or A+B/C. COND of an insn is FIELD!=VALUE; a CASE is refused: terms
 * FIELD=VALUE and FIELD&BITS (all of these are set) with commas between, all of which hold. COND of an alias is
 * MEMBER=VALUE, MEMBER!=VALUE or MEMBER=MEMBER. FORMAT: "?" is none (the instruction prints as its name and its word); words are operands ({word} where letters follow),
 * all else and 'quoted text' is literal; a leading + glues it to the name; "=" prints an expansion as its base row. "over" declares a specialisation: it wins over the named row where its extension is enabled. "=" expands the
 * row to another one: its members, and those of the MAP (MEMBER=FIELD or MEMBER=NUMBER), become the BASE row's.
 *
 * Refused, with file and line: syntax errors; unknown or doubly declared names; patterns that are not 16 or 32 bits, with
 * bits neither fixed nor named, with bits of a field given twice or missing in the middle; fields that the format does not
 * show and formats with operands that the pattern lacks; declarations that nothing uses; conditions that are always or
 * never true; expansions that leave a member of the base open or set one it lacks; and overlaps: two rows that match one
 * word under extensions that can be enabled together, unless one is declared to be over the other and is a true part of it.
 */
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_ROWS = 2048, MAX_FIELDS = 128, MAX_MEMBERS = 32, MAX_EXT = 64, MAX_OPERANDS = 512, MAX_ALIASES = 512,
    MAX_VALUES = 4096, MAX_PIECES = 12, MAX_ROWFIELDS = 10, MAX_CUBES = 24, MAX_TOKENS = 64, MAX_MAPS = 8, MAX_NOT = 8,
    MAX_OPMEMBERS = 3, MAX_EXCLUSIVE = 16, TRIE_MAX = 0x7fff, MAX_LEAF = 16384, MAX_ERRORS = 30,
};

struct loc { const char *file; int line; };

/* All words w with (w & mask) == value. */
struct cube { uint32_t mask, value; };

struct member { char *name, *type; struct loc loc; bool used; };
struct field {
    char *name;
    struct loc loc;
    int width;             /* 0: any, by slices */
    int member;            /* -1: ignored bits */
    bool is_signed, used;
    int bias;
    int nnot;
    uint32_t not[MAX_NOT];
};
struct ext { char *name; struct loc loc; bool used; };
struct operand { char *name, *kind; int nmember, member[MAX_OPMEMBERS]; struct loc loc; bool used; };

/* word bits lo .. lo+width-1 are bits to .. to+width-1 of the field. */
struct piece { int lo, width, to; };
struct rowfield { int field, npiece; struct piece piece[MAX_PIECES]; };
struct map { int member; int from_field; int32_t value; };   /* from_field < 0: the constant */

struct row {
    char *name;
    struct loc loc;
    int bits;
    struct cube match;
    int ncube;
    struct cube cube[MAX_CUBES];     /* parts of match that are refused */
    int nfield;
    struct rowfield field[MAX_ROWFIELDS];
    uint64_t all, any;               /* extensions needed */
    int ext;                         /* the first one named */
    char *format;
    char *over, *base;
    int over_row, base_row;          /* -1: none */
    int nmap;
    struct map map[MAX_MAPS];
    uint32_t members;                /* bit set: what the row fills in */
    int depth;                       /* length of the chain of "over" */
    int op, recipe, req, fmt_off, name_off, not0, field0, alias0, nalias;
};

struct cond { int member; char kind; int32_t value; };       /* kind: '=' constant, '!' constant, 'm' member */
struct alias { char *name, *format, *row_name; struct loc loc; int row, ncond; struct cond cond[5]; int cond0, fmt_off, name_off; };
struct value { char *set, *name; uint32_t number; struct loc loc; };

static char *isa, *guest;
static int wide_len = -1;
static uint32_t wide_bits;
static struct member members[MAX_MEMBERS];
static struct field fields[MAX_FIELDS];
static struct ext exts[MAX_EXT];
static struct operand operands[MAX_OPERANDS];
static struct row rows[MAX_ROWS];
static struct alias aliases[MAX_ALIASES];
static struct value values[MAX_VALUES];
static struct { int a, b; } exclusive[MAX_EXCLUSIVE];
static int nmembers, nfields, nexts, noperands, nrows, naliases, nvalues, nexclusive, nerrors;

/* --- errors and small things ------------------------------------------------------------------------------------------ */

static void __attribute__((format(printf, 2, 3))) refuse(struct loc at, const char *fmt, ...)
{
    va_list ap;
    fprintf(stderr, "%s:%d: ", at.file, at.line);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    if (++nerrors >= MAX_ERRORS) {
        fprintf(stderr, "too many errors\n");
        exit(1);
    }
}

static void __attribute__((noreturn, format(printf, 1, 2))) die(const char *fmt, ...)
{
    va_list ap;
    fprintf(stderr, "mkdec: ");
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(2);
}

static char *keep(const char *s, size_t n)
{
    char *p = malloc(n + 1);
    if (!p) die("out of memory");
    memcpy(p, s, n);
    p[n] = 0;
    return p;
}
static char *keepz(const char *s) { return keep(s, strlen(s)); }

#define FIND(array, count, key)                                        \
    __extension__({                                                    \
        int found_ = -1;                                               \
        for (int i_ = 0; i_ < (count); i_++)                           \
            if (!strcmp((array)[i_].name, (key))) { found_ = i_; break; } \
        found_;                                                        \
    })

static bool is_name(const char *s)
{
    if (!isalpha((unsigned char)*s)) return false;
    for (; *s; s++)
        if (!isalnum((unsigned char)*s) && *s != '.' && *s != '_' && *s != '\'') return false;
    return true;
}

/* A whole number (any C base, sign allowed) and nothing else. */
static bool is_number(const char *s, int32_t *out)
{
    char *end;
    if (!*s) return false;
    errno = 0;
    long v = strtol(s, &end, 0);
    if (*end || errno || v < INT32_MIN || v > (long)UINT32_MAX) return false;
    *out = (int32_t)(uint32_t)v;
    return true;
}

static uint32_t ones(int n) { return n >= 32 ? 0xffffffffu : (1u << n) - 1; }

static bool meet(struct cube a, struct cube b) { return !((a.value ^ b.value) & a.mask & b.mask); }
static bool inside(struct cube a, struct cube b) { return !(b.mask & ~a.mask) && !((a.value ^ b.value) & b.mask); }
static struct cube both(struct cube a, struct cube b)
{
    return (struct cube){ a.mask | b.mask, a.value | b.value };
}

/* Is every word of c in one of the n cubes? Splits c on a bit that a cube fixes until it is decided. */
static bool covered(struct cube c, const struct cube *by, int n)
{
    while (n && !meet(c, by[0])) by++, n--;
    if (!n) return false;
    if (inside(c, by[0])) return true;
    uint32_t open = by[0].mask & ~c.mask, bit = open & -open;
    struct cube zero = { c.mask | bit, c.value }, one = { c.mask | bit, c.value | bit };
    return covered(zero, by, n) && covered(one, by, n);
}

/* --- reading ---------------------------------------------------------------------------------------------------------- */

struct line { struct loc at; int n; char *tok[MAX_TOKENS]; bool quoted[MAX_TOKENS]; };

/* Split into words and "strings"; # comments. False: an unclosed string or too many words (refused). */
static bool split(const char *s, struct line *l)
{
    l->n = 0;
    for (;;) {
        while (isspace((unsigned char)*s)) s++;
        if (!*s || *s == '#') return true;
        if (l->n == MAX_TOKENS) return refuse(l->at, "syntax: too many words"), false;
        const char *e;
        bool quoted = *s == '"';
        if (quoted) {
            e = strchr(++s, '"');
            if (!e) return refuse(l->at, "syntax: string not closed"), false;
        } else {
            for (e = s; *e && !isspace((unsigned char)*e) && *e != '"'; e++) { }
        }
        l->quoted[l->n] = quoted;
        l->tok[l->n++] = keep(s, (size_t)(e - s));
        s = e + quoted;
    }
}

static struct line *lines;
static int nlines;

static void read_file(const char *path)
{
    FILE *f = fopen(path, "r");
    if (!f) die("%s: %s", path, strerror(errno));
    char buf[1024];
    for (int n = 1; fgets(buf, sizeof buf, f); n++) {
        struct line l = { .at = { path, n } };
        if (strlen(buf) == sizeof buf - 1) refuse(l.at, "syntax: line too long");
        if (!split(buf, &l) || !l.n) continue;
        lines = realloc(lines, sizeof *lines * (size_t)(nlines + 1));
        if (!lines) die("out of memory");
        lines[nlines++] = l;
    }
    if (ferror(f)) die("%s: read error", path);
    fclose(f);
}

/* --- declarations ----------------------------------------------------------------------------------------------------- */

#define NEW(array, count, max, what, at)                                   \
    __extension__({                                                        \
        if ((count) == (max)) { refuse(at, "too many " what "s"); exit(1); } \
        memset(&(array)[count], 0, sizeof (array)[0]);                     \
        &(array)[(count)++];                                               \
    })

static bool fresh(struct line *l, const char *what, int found)
{
    if (!is_name(l->tok[1])) return refuse(l->at, "syntax: bad %s name '%s'", what, l->tok[1]), false;
    if (found >= 0) return refuse(l->at, "%s '%s' declared twice", what, l->tok[1]), false;
    return true;
}

static void read_member(struct line *l)
{
    static const char *const types[] = { "u8", "u16", "u32", "i32" };
    if (l->n != 3) { refuse(l->at, "syntax: member NAME TYPE"); return; }
    if (!fresh(l, "member", FIND(members, nmembers, l->tok[1]))) return;
    bool ok = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) ok |= !strcmp(types[i], l->tok[2]);
    if (!ok) { refuse(l->at, "unknown type '%s' (u8, u16, u32, i32)", l->tok[2]); return; }
    *NEW(members, nmembers, MAX_MEMBERS, "member", l->at) = (struct member){ l->tok[1], l->tok[2], l->at, false };
}

static void read_field(struct line *l)
{
    int32_t v;
    if (l->n < 4) { refuse(l->at, "syntax: field NAME WIDTH MEMBER [signed] [+N] [!=V]..."); return; }
    if (!fresh(l, "field", FIND(fields, nfields, l->tok[1]))) return;
    if (!islower((unsigned char)l->tok[1][0])) { refuse(l->at, "field '%s' must begin with a small letter", l->tok[1]); return; }
    struct field f = { .name = l->tok[1], .loc = l->at, .member = -1 };
    if (strcmp(l->tok[2], "*")) {
        if (!is_number(l->tok[2], &v) || v < 1 || v > 32) { refuse(l->at, "bad width '%s'", l->tok[2]); return; }
        f.width = v;
    }
    if (strcmp(l->tok[3], "-")) {
        f.member = FIND(members, nmembers, l->tok[3]);
        if (f.member < 0) { refuse(l->at, "unknown member '%s'", l->tok[3]); return; }
        members[f.member].used = true;
    }
    for (int i = 4; i < l->n; i++) {
        char *t = l->tok[i];
        if (!strcmp(t, "signed")) f.is_signed = true;
        else if (*t == '+' && is_number(t + 1, &v)) f.bias = v;
        else if (!strncmp(t, "!=", 2) && is_number(t + 2, &v) && f.nnot < MAX_NOT) f.not[f.nnot++] = (uint32_t)v;
        else { refuse(l->at, "syntax: bad field property '%s'", t); return; }
    }
    *NEW(fields, nfields, MAX_FIELDS, "field", l->at) = f;
}

static void read_exts(struct line *l, bool norows)
{
    for (int i = 1; i < l->n; i++) {
        if (!is_name(l->tok[i]) || !isupper((unsigned char)l->tok[i][0])) refuse(l->at, "syntax: bad extension name '%s'", l->tok[i]);
        else if (FIND(exts, nexts, l->tok[i]) >= 0) refuse(l->at, "extension '%s' declared twice", l->tok[i]);
        else if (nexts == MAX_EXT - 1) { refuse(l->at, "too many extensions (they must fit a 64-bit mask)"); return; }
        else exts[nexts++] = (struct ext){ l->tok[i], l->at, norows };
    }
}

static void read_exclusive(struct line *l)
{
    if (l->n != 3) { refuse(l->at, "syntax: exclusive A B"); return; }
    int a = FIND(exts, nexts, l->tok[1]), b = FIND(exts, nexts, l->tok[2]);
    if (a < 0 || b < 0) { refuse(l->at, "unknown extension '%s'", l->tok[a < 0 ? 1 : 2]); return; }
    if (nexclusive == MAX_EXCLUSIVE) { refuse(l->at, "too many exclusive pairs"); return; }
    exclusive[nexclusive].a = a;
    exclusive[nexclusive++].b = b;
}

static void read_operand(struct line *l)
{
    if (l->n < 4 || l->n > 3 + MAX_OPMEMBERS) { refuse(l->at, "syntax: operand NAME KIND MEMBER..."); return; }
    if (!fresh(l, "operand", FIND(operands, noperands, l->tok[1]))) return;
    if (!is_name(l->tok[2])) { refuse(l->at, "syntax: bad operand kind '%s'", l->tok[2]); return; }
    struct operand o = { .name = l->tok[1], .kind = l->tok[2], .loc = l->at };
    for (int i = 3; i < l->n; i++) {
        int m = FIND(members, nmembers, l->tok[i]);
        if (m < 0) { refuse(l->at, "unknown member '%s'", l->tok[i]); return; }
        o.member[o.nmember++] = m;
    }
    *NEW(operands, noperands, MAX_OPERANDS, "operand", l->at) = o;
}

/* Add n to the number in a name: hpmcounter3h + 4 = hpmcounter7h. NULL: no number. */
static char *count_on(const char *name, int n)
{
    size_t d = strcspn(name, "0123456789"), e = d + strspn(name + d, "0123456789");
    if (d == e) return NULL;
    char buf[64];
    snprintf(buf, sizeof buf, "%.*s%d%s", (int)d, name, atoi(name + d) + n, name + e);
    return keepz(buf);
}

static void read_value(struct line *l)
{
    int32_t v, n = 1;
    if (l->n < 4 || l->n > 5 || !is_number(l->tok[2], &v) || (l->n == 5 && (!is_number(l->tok[4], &n) || n < 1))) {
        refuse(l->at, "syntax: value SET NUMBER NAME [COUNT]");
        return;
    }
    for (int k = 0; k < n; k++) {
        char *name = k ? count_on(l->tok[3], k) : l->tok[3];
        if (!name) { refuse(l->at, "'%s' has no number to count on from", l->tok[3]); return; }
        for (int i = 0; i < nvalues; i++)
            if (!strcmp(values[i].set, l->tok[1]) && values[i].number == (uint32_t)(v + k)) {
                refuse(l->at, "value 0x%x of %s named twice", (unsigned)(v + k), l->tok[1]);
                return;
            }
        *NEW(values, nvalues, MAX_VALUES, "value", l->at) = (struct value){ l->tok[1], name, (uint32_t)(v + k), l->at };
    }
}

/* --- formats ---------------------------------------------------------------------------------------------------------- */

/* The next piece of a format: an operand's word (returned, *text untouched), or NULL and one literal character in *text
 * (0: the end). {word} glues an operand to what follows, 'text' is literal. */
static char *format_next(const char **f, bool *literal, char *text)
{
    while (**f == '{' || **f == '}' || **f == '\'') {
        if (**f == '\'') *literal = !*literal;
        ++*f;
    }
    if (*literal || !isalpha((unsigned char)**f)) {
        *text = **f;
        if (**f) ++*f;
        return NULL;
    }
    const char *e = *f;
    while (isalnum((unsigned char)*e) || *e == '_') e++;
    char *w = keep(*f, (size_t)(e - *f));
    *f = e;
    return w;
}

/* The members that a format shows; unknown operands are refused. */
static uint32_t format_members(struct loc at, const char *f)
{
    uint32_t set = 0;
    bool literal = false;
    for (char c = 1; c;) {
        char *w = format_next(&f, &literal, &c);
        if (!w) continue;
        int o = FIND(operands, noperands, w);
        if (o < 0) refuse(at, "unknown operand '%s' in the format", w);
        else {
            operands[o].used = true;
            for (int i = 0; i < operands[o].nmember; i++) set |= 1u << operands[o].member[i];
        }
        free(w);
    }
    if (literal) refuse(at, "syntax: literal text not closed in the format");
    return set;
}

/* --- instruction rows ------------------------------------------------------------------------------------------------- */

/* Parse the slices "[12|10:5]" (s points behind the '[') into hi/lo pairs. Returns their number, 0 if malformed. */
static int parse_slices(const char *s, int hi[], int lo[])
{
    for (int n = 0; n < MAX_PIECES; s++) {
        char *e;
        if (!isdigit((unsigned char)*s)) return 0;
        hi[n] = lo[n] = (int)strtol(s, &e, 10);
        if (*e == ':') {
            if (!isdigit((unsigned char)e[1])) return 0;
            lo[n] = (int)strtol(e + 1, &e, 10);
        }
        if (hi[n] > 31 || lo[n] > hi[n]) return 0;
        n++;
        if (*e == ']') return e[1] ? 0 : n;
        if (*e != '|') return 0;
        s = e;
    }
    return 0;
}

/* One token of a pattern: adds to r at bit position *at (counting down from the top; the rows are shifted down later). */
static bool pattern_token(struct row *r, const char *t, int *at)
{
    if (*t == '0' || *t == '1') {
        for (; *t; t++) {
            if (*t != '0' && *t != '1') return refuse(r->loc, "gap: bit '%c' is neither fixed nor named", *t), false;
            if (--*at < 0) return refuse(r->loc, "pattern is longer than 32 bits"), false;
            r->match.mask |= 1u << *at;
            if (*t == '1') r->match.value |= 1u << *at;
        }
        return true;
    }
    const char *b = strchr(t, '[');
    char *name = b ? keep(t, (size_t)(b - t)) : keepz(t);
    if (strspn(t, "-.?x*_") == strlen(t)) return refuse(r->loc, "gap: bits '%s' are neither fixed nor named", t), false;
    int f = FIND(fields, nfields, name), n = 1, hi[MAX_PIECES], lo[MAX_PIECES];
    if (f < 0) return refuse(r->loc, "unknown field '%s'", name), false;
    fields[f].used = true;
    if (b) n = parse_slices(b + 1, hi, lo);
    else if (fields[f].width) hi[0] = fields[f].width - 1, lo[0] = 0;
    else return refuse(r->loc, "field '%s' has no width of its own: give its bits", name), false;
    if (!n) return refuse(r->loc, "syntax: bad slices '%s'", t), false;
    int k = 0;
    while (k < r->nfield && r->field[k].field != f) k++;
    if (k == r->nfield) {
        if (k == MAX_ROWFIELDS) return refuse(r->loc, "too many fields"), false;
        r->field[r->nfield++] = (struct rowfield){ .field = f };
    }
    struct rowfield *rf = &r->field[k];
    for (int i = 0; i < n; i++) {
        int w = hi[i] - lo[i] + 1;
        if (fields[f].width && hi[i] >= fields[f].width) return refuse(r->loc, "field '%s' has no bit %d", name, hi[i]), false;
        if (rf->npiece == MAX_PIECES) return refuse(r->loc, "too many pieces of field '%s'", name), false;
        if ((*at -= w) < 0) return refuse(r->loc, "pattern is longer than 32 bits"), false;
        rf->piece[rf->npiece++] = (struct piece){ *at, w, lo[i] };
    }
    return true;
}

/* Bits of a field's value that a row holds; refuses bits given twice and holes in the middle. */
static uint32_t field_bits(struct row *r, struct rowfield *rf)
{
    uint32_t have = 0;
    const char *name = fields[rf->field].name;
    for (int i = 0; i < rf->npiece; i++) {
        uint32_t m = ones(rf->piece[i].width) << rf->piece[i].to;
        if (have & m) refuse(r->loc, "duplicated: field '%s' has a bit twice", name);
        have |= m;
    }
    uint32_t low = have & -have, span = have + low;   /* a run of ones plus its lowest bit is a power of two, or 0 */
    if (span & (span - 1)) refuse(r->loc, "hole: field '%s' lacks bits in its middle", name);
    return have;
}

static int top_bit(uint32_t v) { return v ? 31 - __builtin_clz(v) : -1; }

/* The part of the row where the field's value is v. False: it can't be. */
static bool field_cube(const struct row *r, const struct rowfield *rf, int32_t v, struct cube *c)
{
    const struct field *f = &fields[rf->field];
    uint32_t have = 0, bits = (uint32_t)(v - f->bias);
    *c = r->match;
    for (int i = 0; i < rf->npiece; i++) {
        const struct piece *p = &rf->piece[i];
        have |= ones(p->width) << p->to;
        c->mask |= ones(p->width) << p->lo;
        c->value |= (bits >> p->to & ones(p->width)) << p->lo;
    }
    uint32_t above = ~ones(top_bit(have) + 1), expect = 0;
    if (f->is_signed && bits >> top_bit(have) & 1) expect = above;
    return (bits & ~have) == expect;
}

static void add_refused(struct row *r, const struct rowfield *rf, int32_t v, bool must)
{
    struct cube c;
    if (!field_cube(r, rf, v, &c)) {
        if (must) refuse(r->loc, "condition is always true: '%s' is never %d", fields[rf->field].name, v);
        return;
    }
    if (r->ncube == MAX_CUBES) refuse(r->loc, "too many conditions");
    else r->cube[r->ncube++] = c;
}

static struct rowfield *row_field(struct row *r, const char *name)
{
    for (int i = 0; i < r->nfield; i++)
        if (!strcmp(fields[r->field[i].field].name, name)) return &r->field[i];
    return NULL;
}

static void read_row_ext(struct row *r, char *t)
{
    r->ext = -1;
    char *save;
    for (char *c = strtok_r(t, "+", &save); c; c = strtok_r(NULL, "+", &save)) {
        bool either = strchr(c, '/');
        if (either && r->any) refuse(r->loc, "syntax: only one choice of extensions");
        char *save2;
        for (char *e = strtok_r(c, "/", &save2); e; e = strtok_r(NULL, "/", &save2)) {
            int i = FIND(exts, nexts, e);
            if (i < 0) { refuse(r->loc, "unknown extension '%s'", e); continue; }
            exts[i].used = true;
            if (r->ext < 0) r->ext = i;
            *(either ? &r->any : &r->all) |= 1ull << i;
        }
    }
    if (r->ext < 0) r->ext = 0;
}

/* The part of the row where all `bits` of the field are set. False: it has not all of them. */
static bool bits_cube(const struct row *r, const struct rowfield *rf, uint32_t bits, struct cube *c)
{
    *c = r->match;
    for (int i = 0; i < rf->npiece; i++) {
        const struct piece *p = &rf->piece[i];
        uint32_t part = bits >> p->to & ones(p->width);
        bits &= ~(part << p->to);
        c->mask |= part << p->lo;
        c->value |= part << p->lo;
    }
    return !bits;
}

/* A case of "unless": FIELD=VALUE,FIELD&BITS... */
static void read_case(struct row *r, char *text)
{
    char *save;
    struct cube all = r->match;
    if (r->ncube == MAX_CUBES) { refuse(r->loc, "too many conditions"); return; }
    for (char *t = strtok_r(text, ",", &save); t; t = strtok_r(NULL, ",", &save)) {
        int32_t v;
        struct cube c;
        size_t n = strcspn(t, "=&");
        char *name = keep(t, n);
        struct rowfield *rf = row_field(r, name);
        if (!t[n] || !is_number(t + n + 1, &v)) { refuse(r->loc, "syntax: bad case '%s'", t); return; }
        if (!rf) { refuse(r->loc, "condition on '%s', which is no field of the pattern", name); return; }
        if (!(t[n] == '=' ? field_cube(r, rf, v, &c) : bits_cube(r, rf, (uint32_t)v, &c)) || !meet(all, c)) {
            refuse(r->loc, "condition is never met: '%s'", t);
            return;
        }
        all = both(all, c);
    }
    r->cube[r->ncube++] = all;
}

/* The clauses after the format. */
static void read_row_clauses(struct row *r, struct line *l, int i)
{
    while (i < l->n) {
        char *t = l->tok[i++];
        int32_t v;
        if (!strcmp(t, "if")) {
            int first = i;
            for (char *ne; i < l->n && (ne = strstr(l->tok[i], "!=")); i++) {
                char *name = keep(l->tok[i], (size_t)(ne - l->tok[i]));
                struct rowfield *rf = row_field(r, name);
                if (!rf) refuse(r->loc, "condition on '%s', which is no field of the pattern", name);
                else if (!is_number(ne + 2, &v)) refuse(r->loc, "syntax: bad condition '%s'", l->tok[i]);
                else add_refused(r, rf, v, true);
            }
            if (i == first) refuse(r->loc, "syntax: 'if' needs conditions FIELD!=VALUE");
        } else if (!strcmp(t, "unless") && i < l->n) {
            for (; i < l->n && strpbrk(l->tok[i], "=&") > l->tok[i]; i++) read_case(r, keepz(l->tok[i]));
        } else if (!strcmp(t, "over") && i < l->n) {
            r->over = l->tok[i++];
        } else if (!strcmp(t, "=") && i < l->n) {
            r->base = l->tok[i++];
            for (char *eq; i < l->n && (eq = strchr(l->tok[i], '=')) && eq != l->tok[i]; i++) {
                char *name = keep(l->tok[i], (size_t)(eq - l->tok[i]));
                struct map m = { .member = FIND(members, nmembers, name), .from_field = -1 };
                struct rowfield *rf = row_field(r, eq + 1);
                if (m.member < 0) refuse(r->loc, "unknown member '%s'", name);
                else if (rf) m.from_field = (int)(rf - r->field);
                else if (is_number(eq + 1, &v)) m.value = v;
                else refuse(r->loc, "syntax: '%s' is neither a field of the pattern nor a number", eq + 1);
                if (r->nmap == MAX_MAPS) { refuse(r->loc, "too many mappings"); return; }
                if (m.member >= 0) r->map[r->nmap++] = m;
            }
        } else {
            refuse(r->loc, "syntax: unexpected '%s'", t);
            return;
        }
    }
}

static void row_members(struct row *r)
{
    for (int i = 0; i < r->nfield; i++) {
        int m = fields[r->field[i].field].member;
        if (m < 0) continue;
        if (r->members >> m & 1) refuse(r->loc, "duplicated: two fields give the member '%s'", members[m].name);
        r->members |= 1u << m;
    }
    for (int i = 0; i < r->nmap; i++) {
        if (r->members >> r->map[i].member & 1)
            refuse(r->loc, "duplicated: the mapping gives the member '%s' again", members[r->map[i].member].name);
        r->members |= 1u << r->map[i].member;
    }
}

static void read_insn(struct line *l)
{
    if (l->n < 5) { refuse(l->at, "syntax: insn NAME PATTERN... EXT \"FORMAT\" ..."); return; }
    if (!fresh(l, "instruction", FIND(rows, nrows, l->tok[1]))) return;
    int before = nerrors, i = 2, at = 32;
    struct row r = { .name = l->tok[1], .loc = l->at, .over_row = -1, .base_row = -1 };
    for (; i < l->n && !l->quoted[i] && !isupper((unsigned char)l->tok[i][0]); i++)
        if (!pattern_token(&r, l->tok[i], &at)) return;
    if (i + 1 >= l->n || l->quoted[i] || !l->quoted[i + 1]) {
        refuse(l->at, "syntax: the pattern is followed by EXT \"FORMAT\"");
        return;
    }
    r.bits = 32 - at;
    if (r.bits != 32 && r.bits != 16) {
        refuse(l->at, "gap: the pattern has %d bits, not 16 or 32", r.bits);
        return;
    }
    r.match.mask >>= at;
    r.match.value >>= at;
    for (int k = 0; k < r.nfield; k++) {
        for (int p = 0; p < r.field[k].npiece; p++) r.field[k].piece[p].lo -= at;
        field_bits(&r, &r.field[k]);
    }
    if (nerrors > before) return;
    read_row_ext(&r, l->tok[i]);
    r.format = l->tok[i + 1];
    for (int k = 0; k < r.nfield; k++) {
        const struct field *f = &fields[r.field[k].field];
        for (int n = 0; n < f->nnot; n++) add_refused(&r, &r.field[k], (int32_t)f->not[n], false);
    }
    read_row_clauses(&r, l, i + 2);
    row_members(&r);
    if (covered(r.match, r.cube, r.ncube)) refuse(r.loc, "condition is never true: the row matches nothing");
    bool is_wide = wide_len <= 0 || ((r.match.mask & ones(wide_len)) == ones(wide_len) && (r.match.value & ones(wide_len)) == wide_bits);
    struct cube w = { ones(wide_len > 0 ? wide_len : 0), wide_bits };
    if (r.bits == 32 ? !is_wide : wide_len <= 0 || meet(r.match, w))
        refuse(r.loc, "a %d-bit pattern with the lowest bits of the other length", r.bits);
    *NEW(rows, nrows, MAX_ROWS, "instruction", l->at) = r;
}

static void read_alias(struct line *l)
{
    if (l->n < 4 || !l->quoted[2]) { refuse(l->at, "syntax: alias NAME \"FORMAT\" ROW COND..."); return; }
    struct alias a = { .name = l->tok[1], .format = l->tok[2], .row_name = l->tok[3], .loc = l->at };
    for (int i = 4; i < l->n; i++) {
        char *eq = strchr(l->tok[i], '=');
        bool not = eq && eq > l->tok[i] && eq[-1] == '!';
        if (!eq || eq == l->tok[i] || a.ncond == 5) { refuse(l->at, "syntax: bad condition '%s'", l->tok[i]); return; }
        char *name = keep(l->tok[i], (size_t)(eq - not - l->tok[i]));
        struct cond *c = &a.cond[a.ncond++];
        c->member = FIND(members, nmembers, name);
        if (c->member < 0) { refuse(l->at, "unknown member '%s'", name); return; }
        int other = FIND(members, nmembers, eq + 1);
        c->kind = not ? '!' : '=';
        if (!not && other >= 0) c->kind = 'm', c->value = other;
        else if (!is_number(eq + 1, &c->value)) { refuse(l->at, "syntax: bad condition '%s'", l->tok[i]); return; }
    }
    *NEW(aliases, naliases, MAX_ALIASES, "alias", l->at) = a;
}

/* Declarations first, so that the order of files and lines does not matter. */
static void read_lines(void)
{
    static const struct { const char *word; int pass; } words[] = {
        { "isa", 0 }, { "wide", 0 }, { "member", 0 }, { "ext", 0 }, { "ext-norows", 0 }, { "field", 1 }, { "operand", 1 },
        { "exclusive", 1 }, { "value", 1 }, { "insn", 2 }, { "alias", 2 },
    };
    for (int pass = 0; pass < 3; pass++)
        for (int i = 0; i < nlines; i++) {
            struct line *l = &lines[i];
            const char *w = l->tok[0];
            int p = -1;
            for (size_t k = 0; k < sizeof words / sizeof *words; k++)
                if (!strcmp(w, words[k].word)) p = words[k].pass;
            if (p < 0 && pass == 0) refuse(l->at, "syntax: unknown word '%s'", w);
            if (p != pass) continue;
            if (!strcmp(w, "isa")) {
                if (l->n != 2 || isa || !is_name(l->tok[1])) refuse(l->at, "syntax: isa PREFIX, once");
                else isa = l->tok[1];
            } else if (!strcmp(w, "wide")) {
                if (l->n != 2 || wide_len >= 0 || strspn(l->tok[1], "01") != strlen(l->tok[1]) || strlen(l->tok[1]) > 8) {
                    refuse(l->at, "syntax: wide BITS, once");
                } else {
                    wide_len = (int)strlen(l->tok[1]);
                    wide_bits = (uint32_t)strtoul(l->tok[1], NULL, 2);
                }
            }
            else if (!strcmp(w, "member")) read_member(l);
            else if (!strcmp(w, "ext")) read_exts(l, false);
            else if (!strcmp(w, "ext-norows")) read_exts(l, true);
            else if (!strcmp(w, "field")) read_field(l);
            else if (!strcmp(w, "operand")) read_operand(l);
            else if (!strcmp(w, "exclusive")) read_exclusive(l);
            else if (!strcmp(w, "value")) read_value(l);
            else if (!strcmp(w, "insn")) read_insn(l);
            else read_alias(l);
        }
}

/* --- checks across rows ----------------------------------------------------------------------------------------------- */

static void show_members(struct loc at, const char *text, const char *name, uint32_t set)
{
    for (int m = 0; m < nmembers; m++)
        if (set >> m & 1) refuse(at, "%s '%s'%s", text, members[m].name, name);
}

static void check_references(void)
{
    for (int i = 0; i < nrows; i++) {
        struct row *r = &rows[i];
        if (r->over && (r->over_row = FIND(rows, nrows, r->over)) < 0) refuse(r->loc, "over unknown row '%s'", r->over);
        if (r->over_row == i) refuse(r->loc, "a row can't be over itself"), r->over_row = -1;
        if (r->base && (r->base_row = FIND(rows, nrows, r->base)) < 0) refuse(r->loc, "unknown base row '%s'", r->base);
    }
    for (int i = 0; i < nrows; i++) {
        struct row *r = &rows[i];
        for (int o = r->over_row; o >= 0 && r->depth <= nrows; o = rows[o].over_row) r->depth++;
        if (r->depth > nrows) refuse(r->loc, "'over' goes round in a circle"), r->over_row = -1;
        bool open = !strcmp(r->format, "?");
        uint32_t shown = format_members(r->loc, r->format);
        show_members(r->loc, "format shows a member that the pattern lacks:", "", shown & ~r->members);
        if (r->base_row < 0) {
            if (!open) show_members(r->loc, "unused: the format does not show", "", r->members & ~shown);
            continue;
        }
        struct row *b = &rows[r->base_row];
        if (b->base) { refuse(r->loc, "base '%s' is itself an expansion", b->name); continue; }
        show_members(r->loc, "the base row has no member", "", r->members & ~b->members);
        show_members(r->loc, "the base row's member is left open:", "", b->members & ~r->members);
    }
    for (int i = 0; i < naliases; i++) {
        struct alias *a = &aliases[i];
        a->row = strcmp(a->row_name, "ILLEGAL") ? FIND(rows, nrows, a->row_name) : nrows;
        if (a->row < 0) refuse(a->loc, "alias of unknown row '%s'", a->row_name);
        uint32_t shown = format_members(a->loc, a->format);
        if (a->row >= 0 && a->row < nrows)
            show_members(a->loc, "format shows a member that the row lacks:", "", shown & ~rows[a->row].members);
    }
}

static bool can_meet(const struct row *a, const struct row *b)
{
    for (int i = 0; i < nexclusive; i++) {
        uint64_t x = 1ull << exclusive[i].a, y = 1ull << exclusive[i].b;
        if (((a->all & x) && (b->all & y)) || ((a->all & y) && (b->all & x))) return false;
    }
    return true;
}

static bool is_over(const struct row *a, const struct row *b)
{
    for (int o = a->over_row; o >= 0; o = rows[o].over_row)
        if (&rows[o] == b) return true;
    return false;
}

static void check_overlaps(void)
{
    for (int i = 0; i < nrows; i++) {
        struct row *a = &rows[i];
        if (a->over_row >= 0 && (!inside(a->match, rows[a->over_row].match) || a->bits != rows[a->over_row].bits))
            refuse(a->loc, "'%s' is not a part of '%s'", a->name, rows[a->over_row].name);
        for (int j = 0; j < i; j++) {
            struct row *b = &rows[j];
            if (!meet(a->match, b->match) || !can_meet(a, b) || is_over(a, b) || is_over(b, a)) continue;
            struct cube c = both(a->match, b->match), not[2 * MAX_CUBES];
            memcpy(not, a->cube, sizeof *not * (size_t)a->ncube);
            memcpy(not + a->ncube, b->cube, sizeof *not * (size_t)b->ncube);
            if (!covered(c, not, a->ncube + b->ncube))
                refuse(a->loc, "'%s' overlaps '%s' (%s:%d), e.g. 0x%0*x", a->name, b->name, b->loc.file, b->loc.line,
                       a->bits / 4, c.value);
        }
    }
}

static void check_used(void)
{
    for (int i = 0; i < nmembers; i++) if (!members[i].used) refuse(members[i].loc, "unused member '%s'", members[i].name);
    for (int i = 0; i < nfields; i++) if (!fields[i].used) refuse(fields[i].loc, "unused field '%s'", fields[i].name);
    for (int i = 0; i < nexts; i++) if (!exts[i].used) refuse(exts[i].loc, "unused extension '%s'", exts[i].name);
    for (int i = 0; i < noperands; i++) if (!operands[i].used) refuse(operands[i].loc, "unused operand '%s'", operands[i].name);
}

/* --- strings ---------------------------------------------------------------------------------------------------------- */

/* One pool for all text of the generated program, addressed by offset: pointers would need relocations at start-up. */
static char *pool;
static int pool_len;

static int intern_n(const char *s, int n)
{
    for (int i = 0; i + n < pool_len; i++)
        if (!memcmp(pool + i, s, (size_t)n) && !pool[i + n] && (!i || !pool[i - 1])) return i;
    pool = realloc(pool, (size_t)(pool_len + n + 1));
    if (!pool) die("out of memory");
    memcpy(pool + pool_len, s, (size_t)n);
    pool[pool_len + n] = 0;
    int at = pool_len;
    pool_len += n + 1;
    if (pool_len > 0xffff) die("string pool beyond 64 KiB");
    return at;
}
static int intern(const char *s) { return intern_n(s, (int)strlen(s)); }

/* A format with every operand replaced by two bytes: 0x80 + the upper bits of its number, 0x80 + the lower seven. */
static int intern_format(const char *f)
{
    char out[256];
    int n = 0;
    bool literal = false;
    for (char c = 1; c;) {
        char *w = format_next(&f, &literal, &c);
        if (n + 1 >= (int)sizeof out) die("format too long");
        if (!w) {
            if (c) out[n++] = c;
            continue;
        }
        int o = FIND(operands, noperands, w);
        if (o < 0) die("operand '%s' vanished", w);
        out[n++] = (char)(0x80 + o / 128);
        out[n++] = (char)(0x80 + o % 128);
        free(w);
    }
    return intern_n(out, n);
}

/* --- recipes: how a row's fields become members. Rows with the same one share it. -------------------------------------- */

static char *recipes[MAX_ROWS];
static int nrecipes;

static int append(char *buf, int n, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
static int append(char *buf, int n, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    int k = vsnprintf(buf + n, (size_t)(4096 - n), fmt, ap);
    va_end(ap);
    if (n + k >= 4096) die("recipe too long");
    return n + k;
}

static const char *ctype(const char *type)
{
    return !strcmp(type, "u8") ? "uint8_t" : !strcmp(type, "u16") ? "uint16_t" : !strcmp(type, "u32") ? "uint32_t" : "int32_t";
}

static int assign_field(char *buf, int n, int member, const struct rowfield *rf)
{
    const struct field *f = &fields[rf->field];
    const char *type = ctype(members[member].type);
    int top = -1;
    for (int i = 0; i < rf->npiece; i++)
        if (rf->piece[i].to + rf->piece[i].width > top) top = rf->piece[i].to + rf->piece[i].width;
    n = append(buf, n, "        out->%s = (%s)(", members[member].name, type);
    for (int i = 0; i < rf->npiece; i++) {
        const struct piece *p = &rf->piece[i];
        if (i) n = append(buf, n, " | ");
        if (f->is_signed && p->to + p->width == top)
            n = append(buf, n, "(uint32_t)((int32_t)(w << %d) >> %d)", 32 - p->lo - p->width, 32 - p->width);
        else
            n = append(buf, n, "(w >> %d & 0x%x)", p->lo, ones(p->width));
        if (p->to) n = append(buf, n, " << %d", p->to);
    }
    n = append(buf, n, ")");
    if (f->bias) n = append(buf, n, ";\n        out->%s = (%s)(out->%s + %d)", members[member].name, type, members[member].name, f->bias);
    return append(buf, n, ";\n");
}

static void make_recipe(struct row *r)
{
    char buf[4096] = "";
    int n = 0;
    for (int i = 0; i < r->nfield; i++) {
        int m = fields[r->field[i].field].member;
        if (m >= 0) n = assign_field(buf, n, m, &r->field[i]);
    }
    for (int i = 0; i < r->nmap; i++) {
        const struct map *m = &r->map[i];
        if (m->from_field >= 0) n = assign_field(buf, n, m->member, &r->field[m->from_field]);
        else if (m->value) n = append(buf, n, "        out->%s = (%s)%d;\n", members[m->member].name, ctype(members[m->member].type), m->value);
    }
    for (r->recipe = 0; r->recipe < nrecipes; r->recipe++)
        if (!strcmp(recipes[r->recipe], buf)) return;
    if (nrecipes > 255) die("more than 256 recipes");
    recipes[nrecipes++] = keepz(buf);
}

/* --- the trie --------------------------------------------------------------------------------------------------------- */

/*
 * Decoding starts with one switch over a few bits ("roots", one for each length); its cases know most of the answer and are
 * code. What they leave open is looked up in nodes, which are data. A node looks at two ranges of bits:
 *   trie[at]   = shift1 | mask1 << 5            index = (w >> shift1 & mask1) | (w >> shift2 & mask2)
 *   trie[at+1] = shift2 | mask2 << 5            where mask2 lies above mask1, and shift2 is the less for that
 *   trie[at+2...] = a node's place, or LEAF | place in the list of leaves
 * Leaves are runs of row numbers, specialisations first, MORE on all but the last; row number "none" ends an empty one.
 */
enum { LEAF = 0x8000, MORE = 0x8000, ROOT_BITS = 5, NODE_BITS = 8 };
struct range { int lo, n; };

static uint16_t trie[TRIE_MAX], leaves[MAX_LEAF];
static int ntrie, nleaves;

static unsigned bits_at(uint32_t w, struct range r) { return w >> r.lo & ones(r.n); }

/* Does a row reach the entry whose range holds v? */
static bool reaches(const struct row *r, struct range g, unsigned v)
{
    uint32_t m = bits_at(r->match.mask, g);
    return !((bits_at(r->match.value, g) ^ v) & m);
}

/* Cost of splitting set[0..n) by g: how many rows share a row's bucket on average, made worse by rows that must stand in
 * many buckets (they leave bits of g open) and a little by the size of the table. */
static double split_cost(const int *set, int n, struct range g)
{
    double squares = 0, total = 0;
    for (unsigned v = 0; v <= ones(g.n); v++) {
        int in = 0;
        for (int i = 0; i < n; i++) in += reaches(&rows[set[i]], g, v);
        squares += (double)in * in;
        total += in;
    }
    double copies = total / n;
    return squares / total * copies * copies + 0.02 * (1 << g.n);
}

/* The best range of at most max bits inside the open bits; n = 0: none is better than no split. */
static struct range best_range(const int *set, int n, uint32_t known, int max)
{
    struct range best = { 0, 0 };
    double best_cost = n;
    for (int lo = 0; lo < 32; lo++)
        for (int k = 1; k <= max && lo + k <= 32; k++) {
            struct range g = { lo, k };
            if (bits_at(known, g)) break;
            double cost = split_cost(set, n, g);
            if (cost < best_cost) best = g, best_cost = cost;
        }
    return best;
}

static int put_leaf(const int *set, int n)
{
    int at = nleaves;
    if (nleaves + n + 1 > MAX_LEAF) die("too many leaves");
    if (!n) leaves[nleaves++] = (uint16_t)nrows;
    for (int i = 0; i < n; i++) leaves[nleaves++] = (uint16_t)(set[i] | (i + 1 < n ? MORE : 0));
    for (int old = 0; old < at; old++)      /* share equal runs */
        if (old + (nleaves - at) <= at && !memcmp(leaves + old, leaves + at, sizeof *leaves * (size_t)(nleaves - at))) {
            nleaves = at;
            return LEAF | old;
        }
    return LEAF | at;
}

/* Keep the rows of set that reach an entry; returns how many. */
static int keep_reaching(const int *set, int n, struct range g, unsigned v, int *out)
{
    int k = 0;
    for (int i = 0; i < n; i++)
        if (reaches(&rows[set[i]], g, v)) out[k++] = set[i];
    return k;
}

static int *new_set(int n)
{
    int *s = malloc(sizeof *s * (size_t)(n + 1));
    if (!s) die("out of memory");
    return s;
}

/* The ranges g[0] and g[1] (the higher one) of a node of at most max bits; g[0].n = 0: make a leaf. */
static void choose_ranges(const int *set, int n, uint32_t known, int max, struct range g[2])
{
    g[0] = n > 1 ? best_range(set, n, known, max) : (struct range){ 0, 0 };
    g[1] = (struct range){ 0, 0 };
    if (!g[0].n || g[0].n >= max) return;
    /* The second range is the best one for the fullest bucket. */
    int *sub = new_set(n), most = 0, *big = new_set(n);
    for (unsigned v = 0; v <= ones(g[0].n); v++) {
        int k = keep_reaching(set, n, g[0], v, sub);
        if (k > most) memcpy(big, sub, sizeof *big * (size_t)k), most = k;
    }
    if (most > 1) g[1] = best_range(big, most, known | ones(g[0].n) << g[0].lo, max - g[0].n);
    if (g[1].n && g[1].lo < g[0].lo) {     /* so that no shift is negative */
        struct range t = g[0];
        g[0] = g[1];
        g[1] = t;
    }
    free(sub);
    free(big);
}

static uint32_t range_bits(const struct range g[2]) { return ones(g[0].n) << g[0].lo | ones(g[1].n) << g[1].lo; }

/* The rows of set at entry v of a node. */
static int entry_rows(const int *set, int n, const struct range g[2], unsigned v, int *out)
{
    int k = keep_reaching(set, n, g[0], v & ones(g[0].n), out);
    return keep_reaching(out, k, g[1], v >> g[0].n, out);
}

/* The words that take entry v of a node, of those that come to it. */
static struct cube entry_path(struct cube path, const struct range g[2], unsigned v)
{
    path.mask |= range_bits(g);
    path.value |= (v & ones(g[0].n)) << g[0].lo;
    if (g[1].n) path.value |= (v >> g[0].n) << g[1].lo;
    return path;
}

/* Build the node for the candidate rows (sorted: specialisations first) and the words on a path. */
static int put_node(const int *candidates, int n, struct cube path)
{
    struct range g[2];
    int *set = new_set(n), kept = 0;
    for (int i = 0; i < n; i++) {       /* a row may refuse all of them */
        const struct row *r = &rows[candidates[i]];
        if (!covered(both(r->match, path), r->cube, r->ncube)) set[kept++] = candidates[i];
    }
    n = kept;
    choose_ranges(set, n, path.mask, NODE_BITS, g);
    if (!g[0].n) {
        int leaf = put_leaf(set, n);
        free(set);
        return leaf;
    }
    int at = ntrie, size = 1 << (g[0].n + g[1].n);
    if (ntrie + 2 + size > TRIE_MAX) die("trie too big");
    ntrie += 2 + size;
    trie[at] = (uint16_t)((unsigned)g[0].lo | ones(g[0].n) << 5);
    trie[at + 1] = (uint16_t)(g[1].n ? (unsigned)(g[1].lo - g[0].n) | ones(g[1].n) << g[0].n << 5 : 0);
    int *sub = new_set(n);
    for (int v = 0; v < size; v++) {
        int k = entry_rows(set, n, g, (unsigned)v, sub);
        trie[at + 2 + v] = (uint16_t)put_node(sub, k, entry_path(path, g, (unsigned)v));
    }
    free(sub);
    free(set);
    return at;
}

static int deeper_first(const void *a, const void *b)
{
    const int *x = a, *y = b;
    return rows[*x].depth != rows[*y].depth ? rows[*y].depth - rows[*x].depth : *x - *y;
}

/* The roots: [0] for short rows, [1] for wide ones. A case's place is its rows' node or leaf. */
static struct root { int *set, n; struct cube known; struct range g[2]; int at[1 << ROOT_BITS]; } roots[2];

static void build_trie(void)
{
    for (int wide = 0; wide < 2; wide++) {
        struct root *r = &roots[wide];
        r->set = new_set(nrows);
        for (int i = 0; i < nrows; i++) if ((rows[i].bits == 32) == wide) r->set[r->n++] = i;
        qsort(r->set, (size_t)r->n, sizeof *r->set, deeper_first);
        if (wide && wide_len > 0) r->known = (struct cube){ ones(wide_len), wide_bits };
        choose_ranges(r->set, r->n, r->known.mask, ROOT_BITS, r->g);
        int *sub = new_set(r->n);
        for (unsigned v = 0; v < 1u << (r->g[0].n + r->g[1].n); v++) {
            int k = entry_rows(r->set, r->n, r->g, v, sub);
            r->at[v] = put_node(sub, k, entry_path(r->known, r->g, v));
        }
        free(sub);
    }
}

/* --- output ----------------------------------------------------------------------------------------------------------- */

static char upper_isa[32];

static const char *cname(const char *name)
{
    static char buf[4][64];
    static int turn;
    char *b = buf[turn++ & 3];
    snprintf(b, sizeof buf[0], "%s", name);
    for (char *p = b; *p; p++)
        if (*p == '.' || *p == '\'') *p = '_';
    return b;
}

static void put_members(FILE *f, const char *type)
{
    for (int m = 0; m < nmembers; m++)
        if (!strcmp(members[m].type, type)) fprintf(f, "    %s %s;\n", ctype(type), members[m].name);
}

static void write_header(FILE *f)
{
    const char *p = isa, *u = upper_isa;
    fprintf(f, "/* Generated by decoder/mkdec.c from the tables in decoder/%s: do not edit. */\n#ifndef DRAGOMAN_GEN_DEC_%s_H\n"
            "#define DRAGOMAN_GEN_DEC_%s_H\n\n#include <stdbool.h>\n#include <stdint.h>\n\n", guest, u, u);
    fprintf(f, "enum %s_op {\n    %s_ILLEGAL,\n", p, u);
    for (int i = 0; i < nrows; i++) if (rows[i].base_row < 0) fprintf(f, "    %s_%s,\n", u, cname(rows[i].name));
    fprintf(f, "    %s__N\n};\n\n/* Every operation that a translator must know: X(name). Expanding rows (compressed ones) are not here. */\n"
            "#define %s_OPS(X)", u, u);
    for (int i = 0; i < nrows; i++) if (rows[i].base_row < 0) fprintf(f, " \\\n    X(%s)", cname(rows[i].name));
    fprintf(f, "\n\nenum %s_ext {\n", p);
    for (int i = 0; i < nexts; i++) fprintf(f, "    %s_EXT_%s,\n", u, exts[i].name);
    fprintf(f, "    %s_EXT__N\n};\n#define %s_EXTS(X)", u, u);
    for (int i = 0; i < nexts; i++) fprintf(f, " X(%s)", exts[i].name);
    fprintf(f, "\n_Static_assert(%s_EXT__N < 64, \"extensions are bits of a 64-bit mask\");\n\n", u);
    fprintf(f, "/* One decoded instruction. Members that it lacks are 0. */\nstruct %s_insn {\n"
            "    uint16_t op;     /* enum %s_op: the base operation, compressed instructions expanded */\n"
            "    uint8_t len;     /* bytes: 2 or 4 */\n    uint8_t ext;     /* enum %s_ext: what it belongs to (the first, if several) */\n", p, p, p);
    put_members(f, "u8");
    put_members(f, "u16");
    fprintf(f, "    uint16_t row;    /* the table row it came from: %s_row(); %s_ROWS if illegal */\n", p, u);
    put_members(f, "u32");
    put_members(f, "i32");
    fprintf(f, "};\n\n"
            "/*\n * Decode the instruction in the low bits of `bits` (16 bits suffice for a short one). Bit n of ext_mask enables\n"
            " * enum %s_ext n. Returns false if there is no such instruction: op = %s_ILLEGAL, len and raw are set, the rest is 0.\n"
            " * Pure: any thread, signal safe, no libc.\n */\n"
            "bool %s_decode(struct %s_insn *out, uint32_t bits, uint64_t ext_mask);\n\n"
            "/* The row of a base operation (0 < op < %s__N). */\nunsigned %s_op_row(unsigned op);\n"
            "/* The name of a base operation (op < %s__N; \"illegal\" for %s_ILLEGAL), or of an extension (ext < %s_EXT__N). Static strings. */\n"
            "const char *%s_name(unsigned op);\nconst char *%s_ext_name(unsigned ext);\n\n", p, u, p, p, u, p, u, u, u, p, p);
    fprintf(f, "/* --- the tables, for the disassembler and the random instruction generator -------------------------------- */\n\n"
            "enum %s_member {\n", p);
    for (int i = 0; i < nmembers; i++) fprintf(f, "    %s_M_%s,\n", u, members[i].name);
    fprintf(f, "    %s_M__N, %s_M_NONE = 255\n};\n/* The value of a member, widened. */\n"
            "int64_t %s_member(const struct %s_insn *i, unsigned member);\n\n", u, u, p, p);
    fprintf(f, "/* Text by offset: all `name` and `format` members below. */\nconst char *%s_text(unsigned offset);\n\n"
            "/* A row matches w if (w & mask) == value, none of its `nrefuse` (mask, value) pairs from refuse0 on matches w, and the\n"
            " * extensions are enabled: (ext_mask & all) == all and, unless any is 0, ext_mask & any. */\n"
            "struct %s_row {\n    uint32_t value, mask;\n    uint64_t all, any;\n    uint16_t op, name, format;\n"
            "    uint16_t refuse0, field0, alias0;   /* first one in %s_refuse(), %s_field(), %s_alias() */\n"
            "    uint8_t nrefuse, nfield, nalias;    /* and how many */\n    uint8_t len, ext;\n};\n"
            "enum { %s_ROWS = %d };\n", p, p, p, p, p, u, nrows);
    fprintf(f, "unsigned %s_row_count(void);\nconst struct %s_row *%s_row(unsigned i);          /* i < %s_ROWS */\n", p, p, p, u);
    fprintf(f, "struct %s_refuse { uint32_t mask, value; };\nconst struct %s_refuse *%s_refuse(unsigned i);\n", p, p, p);
    fprintf(f, "/* Bits lo .. lo+width-1 of the word are bits to .. to+width-1 of the member (%s_M_NONE: bits that are ignored),\n"
            " * before `bias` is added. A member in several pieces has several of these, one after the other. */\n"
            "struct %s_field { uint8_t member, lo, width, to; uint8_t bias; bool is_signed; };\n"
            "const struct %s_field *%s_field(unsigned i);\n\n", u, p, p, p);
    fprintf(f, "/* Does row i match the word under the extensions? (What %s_decode() looks for; specialised rows first.) */\n"
            "bool %s_row_matches(unsigned i, uint32_t bits, uint64_t ext_mask);\n\n", p, p);
    fprintf(f, "/* Another name to print if all conditions hold. Aliases of the illegal word: %s_alias_illegal0, %s_alias_illegal_n. */\n"
            "struct %s_alias { uint16_t name, format, cond0, ncond; };\n"
            "struct %s_cond { uint8_t member, kind /* '=' '!' : value; 'm': another member */; int32_t value; };\n"
            "const struct %s_alias *%s_alias(unsigned i);\nconst struct %s_cond *%s_cond(unsigned i);\n", p, p, p, p, p, p, p, p);
    int ill0 = 0, nill = 0;
    for (int i = 0, n = 0; i < naliases; i++) if (aliases[i].row == nrows) nill++; else n++, ill0 = n;
    fprintf(f, "enum { %s_alias_illegal0 = %d, %s_alias_illegal_n = %d };\n\n", p, ill0, p, nill);
    fprintf(f, "/* Operands: pairs of bytes from 0x80 on in a format. */\nenum %s_opkind {\n", p);
    for (int i = 0; i < noperands; i++) {
        bool first = true;
        for (int k = 0; k < i; k++) first &= strcmp(operands[k].kind, operands[i].kind) != 0;
        if (first) fprintf(f, "    %s_OPK_%s,\n", u, operands[i].kind);
    }
    fprintf(f, "    %s_OPK__N\n};\nstruct %s_operand { uint8_t kind, member[%d]; };\nenum { %s_OPERANDS = %d };\n"
            "const struct %s_operand *%s_operand(unsigned i);\n\n", u, p, MAX_OPMEMBERS, u, noperands, p, p);
    fprintf(f, "/* The name of a value in a set, or NULL. */\nenum %s_set {\n", p);
    for (int i = 0; i < nvalues; i++)
        if (!i || strcmp(values[i].set, values[i - 1].set)) fprintf(f, "    %s_SET_%s,\n", u, cname(values[i].set));
    fprintf(f, "    %s_SET__N\n};\nconst char *%s_value_name(unsigned set, uint32_t number);\n\n#endif\n", u, p);
}

static struct { uint64_t all, any; } reqs[256];
static int nreqs;

static void make_req(struct row *r)
{
    for (r->req = 0; r->req < nreqs; r->req++)
        if (reqs[r->req].all == r->all && reqs[r->req].any == r->any) return;
    if (nreqs == 256) die("more than 256 combinations of extensions");
    reqs[nreqs].all = r->all;
    reqs[nreqs++].any = r->any;
}

static void write_u16(FILE *f, const char *name, const uint16_t *v, int n)
{
    fprintf(f, "static const uint16_t %s[%d] = {", name, n);
    for (int i = 0; i < n; i++) fprintf(f, "%s%d,", i % 20 ? "" : "\n    ", v[i]);
    fprintf(f, "\n};\n\n");
}

static void write_pool(FILE *f)
{
    fprintf(f, "static const char text[%d] =", pool_len + 1);
    bool open = false;
    for (int i = 0; i < pool_len; i++) {
        unsigned char c = (unsigned char)pool[i];
        if (!open) fprintf(f, "\n    \""), open = true;
        if (!c) {
            fprintf(f, "\\0\"");
            open = false;
        } else if (c >= 0x80 || c == '"' || c == '\\') {
            fprintf(f, "\\%03o", c);
        } else {
            fputc(c, f);
        }
    }
    fprintf(f, ";\n\n");
}

/* The tables that decoding itself needs, and rows' refused parts and fields. */
static void write_row_tables(FILE *f)
{
    fprintf(f, "static const struct %s_refuse refused[] = {\n", isa);
    int n = 0;
    for (int i = 0; i < nrows; i++) {
        rows[i].not0 = n;
        for (int k = 0; k < rows[i].ncube; k++, n++) fprintf(f, "    { 0x%xu, 0x%xu },\n", rows[i].cube[k].mask, rows[i].cube[k].value);
    }
    fprintf(f, "    { 0, 0 },\n};\n\nstatic const struct %s_field fields[] = {\n", isa);
    n = 0;
    for (int i = 0; i < nrows; i++) {
        rows[i].field0 = n;
        for (int k = 0; k < rows[i].nfield; k++) {
            const struct field *d = &fields[rows[i].field[k].field];
            for (int q = 0; q < rows[i].field[k].npiece; q++, n++) {
                const struct piece *p = &rows[i].field[k].piece[q];
                fprintf(f, "    { %d, %d, %d, %d, %d, %d },\n", d->member < 0 ? 255 : d->member, p->lo, p->width, p->to, d->bias, d->is_signed);
            }
        }
    }
    fprintf(f, "    { 255, 0, 0, 0, 0, 0 },\n};\n\n"
            "/* What decoding reads of a row, apart from the rest so that it stays in the cache. Two refused parts are here (a mask of\n"
            " * 0 refuses nothing); `more` says that there are others. */\n"
            "static const struct {\n    uint32_t mask, value;\n    struct %s_refuse refuse[2];\n    uint16_t op;\n"
            "    uint8_t recipe, need, ext, more;\n} hot[] = {\n", isa);
    for (int i = 0; i < nrows; i++) {
        const struct row *r = &rows[i];
        struct cube x[2] = { { 0, 1 }, { 0, 1 } };
        for (int k = 0; k < r->ncube && k < 2; k++) x[k] = r->cube[k];
        fprintf(f, "    { 0x%xu, 0x%xu, { { 0x%xu, 0x%xu }, { 0x%xu, 0x%xu } }, %d, %d, %d, %d, %d },   /* %s */\n", r->match.mask, r->match.value,
                x[0].mask, x[0].value, x[1].mask, x[1].value, r->op, r->recipe, r->req, r->ext, r->ncube > 2, r->name);
    }
    fprintf(f, "    { 0, 1, { { 0, 0 }, { 0, 0 } }, 0, 0, 0, 0, 0 },   /* matches nothing */\n};\n\n"
            "static const struct { uint64_t all, any; } need[] = {\n");
    for (int i = 0; i < nreqs; i++)
        fprintf(f, "    { 0x%llxu, 0x%llxu },\n", (unsigned long long)reqs[i].all, (unsigned long long)(reqs[i].any ? reqs[i].any : ~0ull));
    fprintf(f, "};\n\n");
    write_u16(f, "trie", trie, ntrie);
    write_u16(f, "leaves", leaves, nleaves);
}

static void write_dis_tables(FILE *f)
{
    int nc = 0, na = 0;
    fprintf(f, "static const struct %s_cond conds[] = {\n", isa);
    for (int i = 0; i < naliases; i++) {
        aliases[i].cond0 = nc;
        for (int k = 0; k < aliases[i].ncond; k++, nc++)
            fprintf(f, "    { %d, '%c', %d },\n", aliases[i].cond[k].member, aliases[i].cond[k].kind, aliases[i].cond[k].value);
    }
    fprintf(f, "    { 0, 0, 0 },\n};\n\nstatic const struct %s_alias aliases[] = {\n", isa);
    for (int r = 0; r <= nrows; r++) {     /* grouped by row, those of the illegal word last */
        rows[r].alias0 = na;
        for (int i = 0; i < naliases; i++) {
            if (aliases[i].row != r) continue;
            fprintf(f, "    { %d, %d, %d, %d },\n", aliases[i].name_off, aliases[i].fmt_off, aliases[i].cond0, aliases[i].ncond);
            na++;
        }
        rows[r].nalias = na - rows[r].alias0;
        if (rows[r].nalias > 255) die("too many aliases of '%s'", rows[r].name);
    }
    fprintf(f, "    { 0, 0, 0, 0 },\n};\n\nstatic const struct %s_row rows[] = {\n", isa);
    for (int i = 0; i < nrows; i++) {
        const struct row *r = &rows[i];
        int pieces = 0;
        for (int k = 0; k < r->nfield; k++) pieces += r->field[k].npiece;
        fprintf(f, "    { 0x%xu, 0x%xu, 0x%llxu, 0x%llxu, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d, %d },   /* %s */\n", r->match.value, r->match.mask,
                (unsigned long long)r->all, (unsigned long long)r->any, r->op, r->name_off, r->fmt_off, r->not0, r->field0, r->alias0,
                r->ncube, pieces, r->nalias, r->bits / 8, r->ext, r->name);
    }
    fprintf(f, "};\n\nstatic const struct %s_operand operands[] = {\n", isa);
    for (int i = 0; i < noperands; i++)
        fprintf(f, "    { %s_OPK_%s, { %d, %d, %d } },   /* %s */\n", upper_isa, operands[i].kind, operands[i].member[0],
                operands[i].nmember > 1 ? operands[i].member[1] : 255, operands[i].nmember > 2 ? operands[i].member[2] : 255, operands[i].name);
    fprintf(f, "    { 0, { 0, 0 } },\n};\n\n/* Sorted by set and number. */\n"
            "static const struct { uint32_t number; uint16_t set, name; } values[] = {\n");
    for (int i = 0, set = 0; i < nvalues; i++) {
        set += i && strcmp(values[i].set, values[i - 1].set);
        fprintf(f, "    { 0x%x, %d, %d },\n", values[i].number, set, intern(values[i].name));
    }
    fprintf(f, "    { 0xffffffffu, 65535, 0 },\n};\n\n");
}

/* Text of a range of the word as the switch's key, at bit `to`. */
static void write_key(FILE *f, const struct root *r)
{
    fprintf(f, "(w >> %d & 0x%x)", r->g[0].lo, ones(r->g[0].n));
    if (r->g[1].n) fprintf(f, " | (w >> %d & 0x%x) << %d", r->g[1].lo, ones(r->g[1].n), r->g[0].n);
}

/* A case with one candidate: only what the key has not decided is tested. */
static void write_single_case(FILE *f, const struct row *r, uint32_t known)
{
    uint32_t open = r->match.mask & ~known;
    if (open) fprintf(f, "        if ((w & 0x%xu) != 0x%xu) break;\n", open, r->match.value & open);
    if (r->all) fprintf(f, "        if ((ext_mask & 0x%llxu) != 0x%llxu) break;\n", (unsigned long long)r->all, (unsigned long long)r->all);
    if (r->any) fprintf(f, "        if (!(ext_mask & 0x%llxu)) break;\n", (unsigned long long)r->any);
    for (int i = 0; i < r->ncube; i++)
        fprintf(f, "        if ((w & 0x%xu) == 0x%xu) break;\n", r->cube[i].mask & ~known, r->cube[i].value & ~known);
    fprintf(f, "        r = %d;\n%s        goto found;\n", (int)(r - rows), recipes[r->recipe]);
}

/* Deepest chain of nodes from a place on. */
static int depth_of(int at)
{
    if (at >= LEAF) return 0;
    int deepest = 0, size = (int)((trie[at] >> 5 | trie[at + 1] >> 5) + 1u);
    for (int v = 0; v < size; v++) {
        int d = depth_of(trie[at + 2 + v]);
        if (d > deepest) deepest = d;
    }
    return deepest + 1;
}

/* A case with several candidates: nodes find the row, a switch of this case's own fills the members (shared jumps would
 * be predicted badly). */
static void write_multi_case(FILE *f, const int *set, int n, int at)
{
    char first[128];
    if (at < LEAF)
        snprintf(first, sizeof first, "trie[%d + ((w >> %d & 0x%x) | (w >> %d & 0x%x))]", at + 2, trie[at] & 31, trie[at] >> 5,
                 trie[at + 1] & 31, trie[at + 1] >> 5);
    else
        snprintf(first, sizeof first, "%d", at);
    fprintf(f, at < LEAF && depth_of(at) > 1 ? "        r = walk(%s, w);\n" : "        r = %s;\n", first);
    fprintf(f, "        r = pick(r, w, ext_mask);\n        if (r == NONE) break;\n        switch (hot[r].recipe) {\n");
    bool done[256] = { false };
    for (int i = 0; i < n; i++) {
        int c = rows[set[i]].recipe;
        if (done[c]) continue;
        done[c] = true;
        fprintf(f, "        case %d:   /* %s */\n%s        goto found;\n", c, rows[set[i]].name, recipes[c]);
    }
    fprintf(f, "        default: __builtin_unreachable();\n        }\n");
}

static void write_decode(FILE *f)
{
    const char *p = isa, *u = upper_isa;
    if (wide_len > 0) fprintf(f, "enum { WIDE_MASK = 0x%x, WIDE_BITS = 0x%x };\n", ones(wide_len), wide_bits);
    fprintf(f, "enum { NONE = %s_ROWS };\n\n"
            "/* The row's mask, refused parts and extensions; the trie has looked at some of the bits only. */\n"
            "static inline bool nearly_matches(unsigned r, uint32_t w, uint64_t ext_mask)\n{\n"
            "    return (w & hot[r].mask) == hot[r].value && (w & hot[r].refuse[0].mask) != hot[r].refuse[0].value\n"
            "        && (w & hot[r].refuse[1].mask) != hot[r].refuse[1].value && !(~ext_mask & need[hot[r].need].all)\n"
            "        && (ext_mask & need[hot[r].need].any);\n}\n\n"
            "static bool matches(unsigned r, uint32_t w, uint64_t ext_mask)\n{\n"
            "    if (!nearly_matches(r, w, ext_mask)) return false;\n"
            "    for (unsigned i = 2; hot[r].more && i < rows[r].nrefuse; i++) {\n"
            "        const struct %s_refuse *x = &refused[rows[r].refuse0 + i];\n"
            "        if ((w & x->mask) == x->value) return false;\n    }\n    return true;\n}\n\n", u, p);
    fprintf(f, "/* From a node on to a leaf. */\nstatic inline unsigned walk(unsigned at, uint32_t w)\n{\n    while (at < %d) {\n"
            "        unsigned a = trie[at], b = trie[at + 1];\n"
            "        at = trie[at + 2 + ((w >> (a & 31) & a >> 5) | (w >> (b & 31) & b >> 5))];\n    }\n    return at;\n}\n\n"
            "/* The first row of a leaf that matches, or NONE. */\n"
            "static __attribute__((noinline)) unsigned pick_any(unsigned at, uint32_t w, uint64_t ext_mask)\n{\n"
            "    for (const uint16_t *leaf = &leaves[at & 0x7fff];; leaf++) {\n        unsigned r = *leaf & 0x7fff;\n"
            "        if (r < NONE && matches(r, w, ext_mask)) return r;\n        if (!(*leaf & %d)) return NONE;\n    }\n}\n\n"
            "/* The same, fast for what nearly all leaves are: one row. */\n"
            "static inline unsigned pick(unsigned at, uint32_t w, uint64_t ext_mask)\n{\n"
            "    unsigned r = leaves[at & 0x7fff];\n"
            "    if (__builtin_expect(r < NONE && !hot[r].more && nearly_matches(r, w, ext_mask), 1)) return r;\n"
            "    return pick_any(at, w, ext_mask);\n}\n\n", LEAF, MORE);
    fprintf(f, "bool %s_decode(struct %s_insn *out, uint32_t bits, uint64_t ext_mask)\n{\n"
            "    unsigned r;\n", p, p);
    for (int k = 1; k >= 0; k--) {
        const struct root *t = &roots[k];
        if (wide_len <= 0 && !k) break;
        if (k) fprintf(f, wide_len > 0 ? "    if ((bits & WIDE_MASK) == WIDE_BITS) {\n" : "    {\n");
        else fprintf(f, "    } else {\n");
        fprintf(f, "        const uint32_t w = bits%s;\n        *out = (struct %s_insn){ .len = %d, .raw = w };\n        switch (", k ? "" : " & 0xffff", p,
                k ? 4 : 2);
        write_key(f, t);
        fprintf(f, ") {\n");
        int *sub = new_set(t->n);
        for (unsigned v = 0; v < 1u << (t->g[0].n + t->g[1].n); v++) {
            int n = entry_rows(t->set, t->n, t->g, v, sub);
            if (!n) continue;
            fprintf(f, "        case %u:\n", v);
            if (n == 1) write_single_case(f, &rows[sub[0]], t->known.mask | range_bits(t->g));
            else write_multi_case(f, sub, n, t->at[v]);
        }
        fprintf(f, "        default: break;\n        }\n");
        free(sub);
    }
    fprintf(f, "    }\n    out->row = NONE;\n    return false;\nfound:\n"
            "    out->op = hot[r].op;\n    out->ext = hot[r].ext;\n    out->row = (uint16_t)r;\n    return true;\n}\n\n");
}

static void write_source(FILE *f)
{
    const char *p = isa, *u = upper_isa;
    fprintf(f, "/* Generated by decoder/mkdec.c from the tables in decoder/%s: do not edit. */\n#include \"dec_%s.h\"\n\n#include <stddef.h>\n\n", guest, guest);
    write_row_tables(f);
    write_dis_tables(f);
    fprintf(f, "static const uint16_t op_names[%s__N] = { %d,", u, intern("illegal"));
    for (int i = 0, n = 0; i < nrows; i++) if (rows[i].base_row < 0) fprintf(f, "%s%d,", ++n % 20 ? "" : "\n    ", rows[i].name_off);
    fprintf(f, "\n};\nstatic const uint16_t op_rows[%s__N] = { %d,", u, nrows);
    for (int i = 0, n = 0; i < nrows; i++) if (rows[i].base_row < 0) fprintf(f, "%s%d,", ++n % 20 ? "" : "\n    ", i);
    fprintf(f, "\n};\nstatic const uint16_t ext_names[%s_EXT__N] = {", u);
    for (int i = 0; i < nexts; i++) fprintf(f, "%d,", intern(exts[i].name));
    fprintf(f, "};\n\n");
    write_pool(f);
    write_decode(f);
    fprintf(f, "bool %s_row_matches(unsigned i, uint32_t bits, uint64_t ext_mask)\n{\n    bool wide = %s;\n"
            "    return i < %s_ROWS && wide == (rows[i].len == 4) && matches(i, wide ? bits : bits & 0xffff, ext_mask);\n}\n\n",
            p, wide_len > 0 ? "(bits & WIDE_MASK) == WIDE_BITS" : "true", u);
    fprintf(f, "const char *%s_text(unsigned offset) { return text + offset; }\n", p);
    fprintf(f, "const char *%s_name(unsigned op) { return text + op_names[op]; }\n", p);
    fprintf(f, "unsigned %s_op_row(unsigned op) { return op_rows[op]; }\n", p);
    fprintf(f, "const char *%s_ext_name(unsigned ext) { return text + ext_names[ext]; }\n", p);
    fprintf(f, "unsigned %s_row_count(void) { return %s_ROWS; }\n", p, u);
    static const struct { const char *name, *table; } get[] = {
        { "row", "rows" }, { "refuse", "refused" }, { "field", "fields" }, { "alias", "aliases" }, { "cond", "conds" }, { "operand", "operands" },
    };
    for (size_t i = 0; i < sizeof get / sizeof *get; i++)
        fprintf(f, "const struct %s_%s *%s_%s(unsigned i) { return &%s[i]; }\n", p, get[i].name, p, get[i].name, get[i].table);
    fprintf(f, "\nint64_t %s_member(const struct %s_insn *i, unsigned member)\n{\n    switch (member) {\n", p, p);
    for (int i = 0; i < nmembers; i++) fprintf(f, "    case %s_M_%s: return i->%s;\n", u, members[i].name, members[i].name);
    fprintf(f, "    default: return 0;\n    }\n}\n\n"
            "const char *%s_value_name(unsigned set, uint32_t number)\n{\n    size_t lo = 0, hi = %d;\n    while (lo < hi) {\n"
            "        size_t mid = (lo + hi) / 2;\n"
            "        if (values[mid].set < set || (values[mid].set == set && values[mid].number < number)) lo = mid + 1;\n"
            "        else hi = mid;\n    }\n"
            "    return values[lo].set == set && values[lo].number == number ? text + values[lo].name : NULL;\n}\n", p, nvalues);
}

static int by_value(const void *a, const void *b)
{
    const struct value *x = a, *y = b;
    int c = strcmp(x->set, y->set);
    return c ? c : x->number < y->number ? -1 : x->number > y->number;
}

static void number_everything(void)
{
    int op = 0;
    for (int i = 0; i < nrows; i++) if (rows[i].base_row < 0) rows[i].op = ++op;
    for (int i = 0; i < nrows; i++) {
        struct row *r = &rows[i];
        if (r->base_row >= 0) r->op = rows[r->base_row].op;
        r->name_off = intern(r->name);
        r->fmt_off = intern_format(r->format);
        make_recipe(r);
        make_req(r);
    }
    for (int i = 0; i < naliases; i++) {
        aliases[i].name_off = intern(aliases[i].name);
        aliases[i].fmt_off = intern_format(aliases[i].format);
    }
    qsort(values, (size_t)nvalues, sizeof *values, by_value);
    for (int i = 0; i < nvalues; i++) intern(values[i].name);
    snprintf(upper_isa, sizeof upper_isa, "%s", isa);
    for (char *c = upper_isa; *c; c++) *c = (char)toupper((unsigned char)*c);
}

static void write_file(const char *dir, const char *ext, void (*write)(FILE *))
{
    char path[512], tmp[520];
    snprintf(path, sizeof path, "%s/dec_%s.%s", dir, guest, ext);
    snprintf(tmp, sizeof tmp, "%s.tmp", path);
    FILE *f = fopen(tmp, "w");
    if (!f) die("%s: %s", tmp, strerror(errno));
    write(f);
    if (ferror(f) | fclose(f)) die("%s: write error", tmp);
    if (rename(tmp, path)) die("%s: %s", path, strerror(errno));
}

int main(int argc, char **argv)
{
    const char *dir = NULL;
    bool check_only = false, verbose = false;
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (!strcmp(argv[i], "-n")) check_only = true;
        else if (!strcmp(argv[i], "-v")) verbose = true;
        else if (!strcmp(argv[i], "-g") && i + 1 < argc) guest = argv[++i];
        else if (!strcmp(argv[i], "-o") && i + 1 < argc) dir = argv[++i];
        else die("usage: mkdec [-n] [-v] -g GUEST -o DIR FILE.insn...");
    }
    if (i == argc || (!check_only && (!guest || !dir))) die("usage: mkdec [-n] [-v] -g GUEST -o DIR FILE.insn...");
    members[nmembers++] = (struct member){ "raw", "u32", { "built in", 0 }, true };
    for (; i < argc; i++) read_file(argv[i]);
    read_lines();
    struct loc start = { argv[argc - 1], 1 };
    if (!nerrors && !isa) refuse(start, "no 'isa' line");
    if (!nerrors && !nrows) refuse(start, "no instructions");
    if (!nerrors) check_references();
    if (!nerrors) check_overlaps();
    if (!nerrors) check_used();
    if (nerrors) return 1;
    if (check_only) return 0;
    number_everything();
    build_trie();
    write_file(dir, "h", write_header);
    write_file(dir, "c", write_source);
    int base = 0;
    for (int r = 0; r < nrows; r++) base += rows[r].base_row < 0;
    if (verbose) printf("%s: %d rows, %d operations, %d recipes, %d trie entries, %d leaf slots\n", guest, nrows, base, nrecipes, ntrie, nleaves);
    return 0;
}
