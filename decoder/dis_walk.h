/*
 * dis_walk.h - inside the disassemblers: from a decoded instruction to its text, by the formats and aliases of the tables.
 *
 * Included by decoder/<guest>/dis.c, once, after it has defined DIS(name), the guest's prefix for the generated names (rv64_##name),
 * and the functions put_operand() and put_name(), which print an operand of a format, and a mnemonic as the row has it.
 */
typedef struct DIS(insn) dis_insn;
typedef struct DIS(operand) dis_operand;

static void put_operand(struct out *o, const dis_operand *op, const dis_insn *i, uint64_t pc);
static void put_name(struct out *o, const char *name);

/* Name and operands. A format that begins with + is glued to the name, up to its first blank. */
static void put_format(struct out *o, const char *name, const char *format, const dis_insn *i, uint64_t pc)
{
    put_name(o, name);
    if (*format == '+') format++;
    else if (*format) put(o, '\t');
    for (; *format; format++) {
        unsigned c = (unsigned char)*format;
        if (c >= 0x80) put_operand(o, DIS(operand)((c & 0x7f) << 7 | ((unsigned char)*++format & 0x7f)), i, pc);
        else put(o, c == ' ' ? '\t' : (char)c);
    }
}

static bool alias_holds(const struct DIS(alias) *a, const dis_insn *i)
{
    for (unsigned k = 0; k < a->ncond; k++) {
        const struct DIS(cond) *c = DIS(cond)(a->cond0 + k);
        int32_t v = (int32_t)DIS(member)(i, c->member);     /* conditions compare 32 bits: raw is unsigned */
        bool holds = c->kind == 'm' ? v == (int32_t)DIS(member)(i, (unsigned)c->value) : (v == c->value) == (c->kind == '=');
        if (!holds) return false;
    }
    return true;
}

static bool put_alias(struct out *o, unsigned first, unsigned n, const dis_insn *i, uint64_t pc)
{
    for (unsigned k = first; k < first + n; k++) {
        const struct DIS(alias) *a = DIS(alias)(k);
        if (!alias_holds(a, i)) continue;
        put_format(o, DIS(text)(a->name), DIS(text)(a->format), i, pc);
        return true;
    }
    return false;
}

static void put_insn(struct out *o, const dis_insn *i, uint64_t pc)
{
    const struct DIS(row) *r = DIS(row)(i->row);
    if (put_alias(o, r->alias0, r->nalias, i, pc)) return;
    const char *format = DIS(text)(r->format);
    if (*format == '=') {          /* an expansion prints as what it stands for */
        r = DIS(row)(DIS(op_row)(i->op));
        if (put_alias(o, r->alias0, r->nalias, i, pc)) return;
        format = DIS(text)(r->format);
    }
    put_format(o, DIS(text)(r->name), format, i, pc);
}
