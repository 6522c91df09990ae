/* ways.c - see ways.h. */
#include "frontend/ways.h"

#include <string.h>

#include "frontend/log.h"
#include "frontend/symbols.h"
#include "syscalls/fmt.h"

enum {
    MAX_REGIONS = 1 << 12, MAX_WAYS = 1 << 16, MAX_FAULTS = 1 << 8,
    SHOWN_REGIONS = 12, SHOWN_WAYS = 10,
    LINE = 512,
};

/* A region's ways are way[first .. first + n); the first is its entry. */
struct made { uint64_t pc; const uint8_t *code; uint32_t first, n; };
/* Faults of the guest instruction at pc in that code. */
struct fault { _Atomic uint64_t code; uint64_t pc; _Atomic uint64_t count; };

struct ways {
    _Atomic uint32_t n_made;
    uint32_t n_ways;
    struct made made[MAX_REGIONS];
    struct host_way way[MAX_WAYS];
    uint64_t count[MAX_WAYS];        /* written by code */
    struct fault fault[MAX_FAULTS];  /* by hash */
};

size_t ways_size(void) { return sizeof(struct ways); }

static uint64_t ptr(const void *p) { return (uint64_t)(uintptr_t)p; }

static const char *const names[WAY__N] = {
    [WAY_ENTRY] = "entry", [WAY_SIDE] = "side exit", [WAY_END] = "end", [WAY_CALL] = "call", [WAY_RETURN] = "return", [WAY_INDIRECT] = "indirect",
    [WAY_EVENTS] = "events", [WAY_TRAP] = "trap", [WAY_FAULT] = "fault",
};
const char *way_name(unsigned kind) { return kind < WAY__N ? names[kind] : "?"; }

/* --- counting -------------------------------------------------------------------------------------------------------------- */

uint64_t *ways_room(struct ways *w)
{
    return w && w->n_made < MAX_REGIONS && w->n_ways + HOST_MAX_WAYS <= MAX_WAYS ? &w->count[w->n_ways] : NULL;
}

void ways_add(struct ways *w, uint64_t pc, const uint8_t *code, const struct host_code *out)
{
    if (!w || !out->counts) return;
    w->made[w->n_made] = (struct made){ pc, code, w->n_ways, out->n_ways };
    memcpy(&w->way[w->n_ways], out->ways, out->n_ways * sizeof *out->ways);
    w->n_ways += out->n_ways;
    atomic_fetch_add(&w->n_made, 1);
}

void ways_fault(struct ways *w, const struct cache *c, uint64_t host_pc, uint64_t pc)
{
    struct cache_fragment f;
    if (!w || !cache_is_region(c, host_pc) || !cache_fragment(c, host_pc, &f)) return;
    for (uint32_t k = 0, h = (uint32_t)((ptr(f.code) ^ pc << 7) * UINT64_C(0x9e3779b97f4a7c15) >> 56); k < MAX_FAULTS; k++, h++) {
        struct fault *p = &w->fault[h % MAX_FAULTS];
        uint64_t none = 0;
        if (atomic_compare_exchange_strong(&p->code, &none, ptr(f.code))) p->pc = pc;
        else if (none != ptr(f.code) || p->pc != pc) continue;
        atomic_fetch_add(&p->count, 1);
        return;
    }
}

/* --- reading --------------------------------------------------------------------------------------------------------------- */

/* Put v among the n ways in out[], of which max are kept, in falling order. Returns how many there are then. */
static unsigned insert(struct way *out, unsigned n, unsigned max, struct way v)
{
    unsigned at = n;
    while (at && out[at - 1].count < v.count) at--;
    if (at == max) return n;
    if (n < max) n++;
    memmove(out + at + 1, out + at, (n - at - 1) * sizeof *out);
    out[at] = v;
    return n;
}

int ways_of(const struct ways *w, const uint8_t *code, uint32_t n, uint64_t *pc, uint64_t *entered, struct way *out, unsigned max)
{
    const uint32_t made = atomic_load(&w->n_made);
    if (code)   /* the youngest that is there */
        for (n = made; n-- > 0 && w->made[n].code != code;) { }
    if (n >= made) return -1;
    const struct made *m = &w->made[n];
    unsigned found = 0;
    *pc = m->pc;
    *entered = 0;
    for (uint32_t k = m->first; k < m->first + m->n; k++) {
        const struct host_way *h = &w->way[k];
        const uint64_t count = __atomic_load_n(&w->count[k], __ATOMIC_RELAXED);
        if (h->kind == WAY_ENTRY) *entered += count;
        else if (count) found = insert(out, found, max, (struct way){ h->from, h->to, count, h->kind });
    }
    for (unsigned k = 0; k < MAX_FAULTS; k++)
        if (atomic_load(&w->fault[k].code) == ptr(m->code)) found = insert(out, found, max, (struct way){ w->fault[k].pc, 0, atomic_load(&w->fault[k].count), WAY_FAULT });
    return (int)found;
}

static uint64_t entries(const struct ways *w, uint32_t n)
{
    uint64_t pc, entered;
    ways_of(w, NULL, n, &pc, &entered, NULL, 0);
    return entered;
}

static void print_region(const struct ways *w, uint32_t n, int fd)
{
    char buf[(SHOWN_WAYS + 1) * LINE], from[LINE / 3], to[LINE / 3] = "";
    struct way out[SHOWN_WAYS];
    uint64_t pc, entered;
    const int found = ways_of(w, NULL, n, &pc, &entered, out, SHOWN_WAYS);
    symbol_text(from, sizeof from, pc);
    size_t len = fmt_s(buf, sizeof buf, "dragoman: region %-40s entered %llu times\n", from, (unsigned long long)entered);
    for (int k = 0; k < found; k++) {
        symbol_text(from, sizeof from, out[k].from);
        if (out[k].to) symbol_text(to, sizeof to, out[k].to);
        len += fmt_s(buf + len, sizeof buf - len, "dragoman:   left %12llu  %-9s  %s%s%s\n", (unsigned long long)out[k].count, way_name(out[k].kind), from,
                     out[k].to ? " -> " : "", out[k].to ? to : "");
    }
    log_write(fd, buf, len);
}

void ways_print(const struct ways *w, int fd)
{
    uint64_t last = UINT64_MAX;
    uint32_t last_n = UINT32_MAX;
    for (unsigned shown = 0; shown < SHOWN_REGIONS; shown++) {
        uint64_t most = 0;
        uint32_t best = UINT32_MAX;
        for (uint32_t n = 0; n < atomic_load(&w->n_made); n++) {   /* the next in falling order of entries, rising order of numbers */
            const uint64_t e = entries(w, n);
            const bool next = e < last || (e == last && n > last_n);
            if (!next || e <= most) continue;
            most = e;
            best = n;
        }
        if (best == UINT32_MAX) return;
        print_region(w, best, fd);
        last = most;
        last_n = best;
    }
}
