/*
 * ops_guest.h - inside ops.c: one guest's part. G(name): its prefix of the generated names; ROWS: how many rows; EVERY_ROW: rows that
 * expand to another one count by themselves, also if they are not compressed.
 */
static void G(note)(uint32_t bits)
{
    struct G(insn) insn;
    for (unsigned i = 0; i < ROWS; i++) {
        if (!G(row_matches)(i, bits, ~(uint64_t)0)) continue;
        row_seen[i] = true;
        break;
    }
    G(decode)(&insn, bits, ~(uint64_t)0);
    op_seen[insn.op] = true;
}

static void G(line)(const char *key, const uint8_t *code, size_t n)
{
    printf("%s ", key);
    for (size_t i = 0; i + 1 < n;) {
        char text[160];
        uint32_t bits;
        memcpy(&bits, code + i, sizeof bits);
        G(note)(bits);
        unsigned len = G(disasm)(i, code + i, 4, ~(uint64_t)0, text, sizeof text);
        for (char *t = text; *t; t++) if (*t == '\t') *t = ' ';
        printf("%s%s", i ? "; " : "", text);
        i += len;
    }
    putchar('\n');
}

static void G(missing)(void)
{
    for (unsigned i = 0; i < ROWS; i++) {
        const struct G(row) *row = G(row)(i);
        if ((row->len == 2 || EVERY_ROW) ? !row_seen[i] : !op_seen[row->op]) printf("missing %s\n", G(text)(row->name));
    }
}

static void G(rows)(void)
{
    for (unsigned i = 0; i < ROWS; i++) {
        const struct G(row) *row = G(row)(i);
        printf("%s %08x %08x %s\n", G(text)(row->name), row->mask, row->value, G(ext_name)(row->ext));
    }
}
#undef G
#undef ROWS
#undef EVERY_ROW
