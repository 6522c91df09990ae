/* report.c - see report.h. The data is one object of JavaScript:
 *   program, guest, us (per sample), count, lost, places (names),
 *   tree: [function, samples, [trees of callees], [samples of its own, by place]],
 *   units: [{ name, tier (a place), count, bytes, guest: [[address, text]...], host: [[address, text, samples]...],
 *             entered, exits: [[kind, from, to or "", count]...] (these two if it is a region whose ways out were counted) }...]
 */
#include "frontend/report.h"

#include "frontend/background.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "frontend/clock.h"
#include "frontend/die.h"
#include "frontend/dump.h"
#include "frontend/log.h"
#include "frontend/sample.h"
#include "frontend/symbols.h"
#include "frontend/vm.h"
#include "frontend/ways.h"
#include "syscalls/fmt.h"

__asm__(".pushsection .rodata\n.globl report_page, report_page_end\n.hidden report_page, report_page_end\n"
        "report_page: .incbin \"frontend/report.html\"\nreport_page_end:\n.popsection\n");
extern const char report_page[], report_page_end[];

enum {
    MAX_ADDRESSES = 1 << 15, MAX_NAMES = 1 << 13, NAME_BYTES = 1 << 20, MAX_NODES = 1 << 17, MAX_UNITS = 1 << 12,
    SHOWN_UNITS = 30, TEXT_BYTES = 1 << 18, OUT_BYTES = 1 << 16,
};

static const char *const place_names[SAMPLE__N] = {
    [SAMPLE_BASELINE] = "baseline code", [SAMPLE_REGION] = "optimised code", [SAMPLE_SHARED] = "shared code", [SAMPLE_LOOP] = "run loop",
    [SAMPLE_INTERP] = "interpreter", [SAMPLE_TRANSLATE] = "translating", [SAMPLE_COMPILE] = "compiling", [SAMPLE_OPTIMISE] = "optimising", [SAMPLE_KERNEL] = "system calls",
};

struct node { uint32_t count, child, sibling; uint16_t name; uint32_t self[SAMPLE__N]; };
struct unit { struct cache_fragment f; uint32_t count; };

struct report {
    struct vm *vm;
    int fd;
    uint32_t n_out;
    char out[OUT_BYTES];
    struct { uint64_t addr; uint16_t name; } known[2 * MAX_ADDRESSES];   /* by hash; addr 0 = free */
    uint32_t n_known, n_names, n_name_bytes, n_nodes, n_units;
    uint32_t name_at[MAX_NAMES];
    char names[NAME_BYTES];
    struct node node[MAX_NODES];     /* 0: the root */
    struct unit unit[MAX_UNITS];
    char text[TEXT_BYTES];
    uint32_t hit[CACHE_MAX_CODE];    /* samples by offset in the code being listed */
};

static uint64_t ptr(const void *p) { return (uint64_t)(uintptr_t)p; }

/* --- writing -------------------------------------------------------------------------------------------------------------- */

static void flush(struct report *r)
{
    log_write(r->fd, r->out, r->n_out);
    r->n_out = 0;
}
static void put(struct report *r, const char *s, size_t n)
{
    while (n) {
        size_t k = sizeof r->out - r->n_out < n ? sizeof r->out - r->n_out : n;
        memcpy(r->out + r->n_out, s, k);
        r->n_out += (uint32_t)k;
        s += k;
        n -= k;
        if (r->n_out == sizeof r->out) flush(r);
    }
}
static __attribute__((format(printf, 2, 3))) void say(struct report *r, const char *fmt, ...)
{
    char buf[512];
    va_list ap;
    va_start(ap, fmt);
    size_t n = fmt_v(buf, sizeof buf, fmt, ap);
    va_end(ap);
    put(r, buf, n);
}
/* A string literal of JavaScript. "<" is written so that no name can end the script. */
static void quoted(struct report *r, const char *s, size_t n)
{
    put(r, "\"", 1);
    for (; n; s++, n--) {
        unsigned char c = (unsigned char)*s;
        if (c < ' ' || c == '"' || c == '\\' || c == '<' || c >= 127) say(r, "\\u00%02x", c);
        else put(r, s, 1);
    }
    put(r, "\"", 1);
}

/* --- names ---------------------------------------------------------------------------------------------------------------- */

static uint16_t intern(struct report *r, const char *s)
{
    for (uint32_t i = 0; i < r->n_names; i++)
        if (!strcmp(r->names + r->name_at[i], s)) return (uint16_t)i;
    size_t n = strlen(s) + 1;
    if (r->n_names == MAX_NAMES || r->n_name_bytes + n > NAME_BYTES) return 0;   /* "?" */
    memcpy(r->names + r->n_name_bytes, s, n);
    r->name_at[r->n_names] = r->n_name_bytes;
    r->n_name_bytes += (uint32_t)n;
    return (uint16_t)r->n_names++;
}

static uint16_t describe(struct report *r, uint64_t addr)
{
    struct symbol s;
    char text[sizeof s.name + sizeof s.file];
    if (symbol_find(&s, addr)) return intern(r, s.name);
    const char *slash = strrchr(s.file, '/');
    fmt_s(text, sizeof text, "(%s)", slash ? slash + 1 : "no file");
    return intern(r, text);
}

/* The function that guest address addr is in. */
static uint16_t function(struct report *r, uint64_t addr)
{
    uint32_t h = (uint32_t)(addr * UINT64_C(0x9e3779b97f4a7c15) >> 49) & (2 * MAX_ADDRESSES - 1);
    for (; r->known[h].addr; h = (h + 1) & (2 * MAX_ADDRESSES - 1))
        if (r->known[h].addr == addr) return r->known[h].name;
    uint16_t name = describe(r, addr);
    if (r->n_known == MAX_ADDRESSES) return name;
    r->n_known++;
    r->known[h].addr = addr;
    r->known[h].name = name;
    return name;
}

/* --- gathering ------------------------------------------------------------------------------------------------------------ */

/* The child `name` of node `of`, made if need be. */
static uint32_t child(struct report *r, uint32_t of, uint16_t name)
{
    uint32_t *link = &r->node[of].child;
    for (; *link; link = &r->node[*link].sibling)
        if (r->node[*link].name == name) return *link;
    if (r->n_nodes == MAX_NODES) return of;
    r->node[r->n_nodes].name = name;
    return *link = r->n_nodes++;
}

static void add_unit(struct report *r, uint64_t host_pc)
{
    struct cache_fragment f;
    if (!cache_fragment(r->vm->cache, host_pc, &f)) return;
    uint32_t i = 0;
    while (i < r->n_units && r->unit[i].f.code != f.code) i++;
    if (i == MAX_UNITS) return;
    if (i == r->n_units) r->unit[r->n_units++] = (struct unit){ .f = f };
    r->unit[i].count++;
}

/* CPU time of the process but for the compiler thread, which is not sampled, per sample. */
static uint32_t us_per_sample(const struct report *r)
{
    const uint32_t n = sample_count(r->vm->sampler) + sample_lost(r->vm->sampler);
    const uint64_t us = clock_now_ns(CLOCK_PROCESS_CPUTIME_ID) / 1000, own = r->vm->background ? bg_spent(r->vm->background) / 1000 : 0;
    return n && us > own ? (uint32_t)((us - own) / n) : 0;
}

/* What would have hit the compiler thread. */
static uint32_t compiler_samples(const struct report *r)
{
    const uint32_t us = us_per_sample(r);
    return us && r->vm->background ? (uint32_t)(bg_spent(r->vm->background) / 1000 / us) : 0;
}

static void add_compiler(struct report *r)
{
    const uint32_t n = compiler_samples(r);
    if (!n) return;
    const uint32_t at = child(r, 0, intern(r, "(compiler thread)"));
    r->node[0].count += n;
    r->node[at].count += n;
    r->node[at].self[SAMPLE_OPTIMISE] += n;
}

static void gather(struct report *r)
{
    struct sampler *s = r->vm->sampler;
    add_compiler(r);
    for (const struct sample *p = sample_first(s); p; p = sample_next(s, p)) {
        unsigned place = p->place - 1u;
        uint32_t at = 0;
        r->node[0].count++;
        for (unsigned k = p->depth; k--;) {
            uint16_t name = function(r, p->ra[k] - 1);
            if (name == r->node[at].name && at) continue;   /* recursion: once */
            at = child(r, at, name);
            r->node[at].count++;
        }
        uint16_t leaf = function(r, p->pc);
        if (leaf != r->node[at].name || !at) {
            at = child(r, at, leaf);
            r->node[at].count++;
        }
        r->node[at].self[place]++;
        if (place <= SAMPLE_REGION) add_unit(r, p->host_pc);
    }
}

/* --- the data -------------------------------------------------------------------------------------------------------------- */

static void tree(struct report *r, uint32_t i)
{
    const struct node *n = &r->node[i];
    put(r, "[", 1);
    const char *name = r->names + r->name_at[n->name];
    quoted(r, name, strlen(name));
    say(r, ",%u,[", n->count);
    for (uint32_t c = n->child; c; c = r->node[c].sibling) {
        tree(r, c);
        if (r->node[c].sibling) put(r, ",", 1);
    }
    put(r, "],[", 3);
    for (unsigned k = 0; k < SAMPLE__N; k++) say(r, "%s%u", k ? "," : "", n->self[k]);
    put(r, "]]", 2);
}

/* r->hit = the samples of f's code. */
static void count_hits(struct report *r, const struct cache_fragment *f)
{
    struct sampler *s = r->vm->sampler;
    memset(r->hit, 0, f->size * sizeof r->hit[0]);
    for (const struct sample *p = sample_first(s); p; p = sample_next(s, p))
        if (p->place - 1u <= SAMPLE_REGION && p->host_pc - ptr(f->code) < f->size) r->hit[p->host_pc - ptr(f->code)]++;
}

/* The address that a line of dragoman-dis begins with ("0x...:"). */
static uint64_t line_address(const char *s, const char *end)
{
    uint64_t at = 0;
    for (s += 2; s < end && *s != ':'; s++) at = at << 4 | (uint64_t)(*s >= 'a' ? *s - 'a' + 10 : *s - '0');
    return at;
}

/* [[address, text, samples], ...] of the host's listing in text. */
static void host_lines(struct report *r, const char *text, size_t n, const struct cache_fragment *f)
{
    const char *end = text + n;
    for (bool first = true; text < end; first = false) {
        const char *nl = memchr(text, '\n', (size_t)(end - text)), *next = nl ? nl + 1 : end, *mnemonic = text;
        const uint64_t at = line_address(text, end), to = next < end ? line_address(next, end) : ptr(f->code) + f->size;
        uint32_t hits = 0;
        for (uint64_t p = at - ptr(f->code); p < f->size && p < to - ptr(f->code); p++) hits += r->hit[p];
        enum { COLUMN = 49 };   /* where dragoman-dis puts the instruction */
        if ((size_t)(next - text) > COLUMN) mnemonic = text + COLUMN;
        say(r, "%s[\"%llx\",", first ? "" : ",", (unsigned long long)at);
        quoted(r, mnemonic, (size_t)((nl ? nl : end) - mnemonic));
        say(r, ",%u]", hits);
        text = next;
    }
}

static void host_listing(struct report *r, const struct cache_fragment *f)
{
    int64_t fd = host_rawcall(SYS_memfd_create, ptr("report"), MFD_CLOEXEC, 0, 0, 0, 0);
    if (fd < 0) return;
    if (dump_host_to((int)fd, f->code, f->size)) {
        int64_t n = host_rawcall(SYS_pread64, (uint64_t)fd, ptr(r->text), TEXT_BYTES, 0, 0, 0);
        while (n > 0 && r->text[n - 1] != '\n') n--;   /* a line that did not fit */
        count_hits(r, f);
        if (n > 0) host_lines(r, r->text, (size_t)n, f);
    }
    host_rawcall(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
}

static void guest_listing(struct report *r, const struct cache_fragment *f)
{
    enum { MAX_INSN = 16, MAX_LINES = 600 };
    const struct guest_isa *isa = r->vm->isa;
    uint64_t pc = f->first;
    for (unsigned lines = 0; pc <= f->last && lines < MAX_LINES; lines++) {
        uint8_t bytes[MAX_INSN];
        char text[128] = "";
        size_t n = f->last + 1 - pc < MAX_INSN ? (size_t)(f->last + 1 - pc) : MAX_INSN;
        if (os_copy_from(bytes, pc, n)) return;
        unsigned len = isa->disasm(pc, bytes, n, text, sizeof text);
        if (!len || len > n) len = (unsigned)n;
        say(r, "%s[\"%llx\",", lines ? "," : "", (unsigned long long)pc);
        quoted(r, text, strlen(text));
        put(r, "]", 1);
        pc += len;
    }
}

/* How often the region was entered, and left by which way. */
static void exits(struct report *r, const struct cache_fragment *f)
{
    enum { SHOWN_WAYS = 40 };
    struct way way[SHOWN_WAYS];
    uint64_t pc, entered;
    const int n = r->vm->ways && f->region ? ways_of(r->vm->ways, f->code, 0, &pc, &entered, way, SHOWN_WAYS) : -1;
    if (n < 0) return;
    say(r, ",\"entered\":%llu,\"exits\":[", (unsigned long long)entered);
    for (int k = 0; k < n; k++) {
        char where[256] = "";
        say(r, "%s[\"%s\",", k ? "," : "", way_name(way[k].kind));
        symbol_text(where, sizeof where, way[k].from);
        quoted(r, where, strlen(where));
        if (way[k].to) symbol_text(where, sizeof where, way[k].to);
        put(r, ",", 1);
        quoted(r, where, way[k].to ? strlen(where) : 0);
        say(r, ",%llu]", (unsigned long long)way[k].count);
    }
    put(r, "]", 1);
}

static void one_unit(struct report *r, const struct unit *u)
{
    char where[256];
    symbol_text(where, sizeof where, u->f.pc);
    put(r, "{\"name\":", 8);
    quoted(r, where, strlen(where));
    say(r, ",\"tier\":%u,\"count\":%u,\"bytes\":%u,\"guest\":[", u->f.region ? (unsigned)SAMPLE_REGION : (unsigned)SAMPLE_BASELINE, u->count, u->f.size);
    guest_listing(r, &u->f);
    put(r, "],\"host\":[", 10);
    host_listing(r, &u->f);
    put(r, "]", 1);
    exits(r, &u->f);
    put(r, "}", 1);
}

static void units(struct report *r)
{
    for (unsigned k = 0; k < SHOWN_UNITS && k < r->n_units; k++) {
        uint32_t best = k;
        for (uint32_t i = k + 1; i < r->n_units; i++)
            if (r->unit[i].count > r->unit[best].count) best = i;
        struct unit u = r->unit[best];
        r->unit[best] = r->unit[k];
        r->unit[k] = u;
        if (k) put(r, ",\n", 2);
        one_unit(r, &u);
    }
}

/* A host kernel takes samples at its own ticks, less often than it is asked to. */
static void data(struct report *r)
{
    const struct vm *vm = r->vm;
    put(r, "<script>const DATA={\"program\":", 30);
    quoted(r, vm->opt->program, strlen(vm->opt->program));
    say(r, ",\"guest\":\"%s\",\"us\":%u,\"count\":%u,\"lost\":%u,\"places\":[", vm->isa->name, us_per_sample(r), sample_count(vm->sampler) + compiler_samples(r), sample_lost(vm->sampler));
    for (unsigned k = 0; k < SAMPLE__N; k++) {
        if (k) put(r, ",", 1);
        quoted(r, place_names[k], strlen(place_names[k]));
    }
    put(r, "],\n\"tree\":", 10);
    tree(r, 0);
    put(r, ",\n\"units\":[", 11);
    units(r);
    put(r, "]};</script>\n", 13);
}

/* The page, with the data before its script. */
static void page(struct report *r)
{
    static const char mark[] = "<!--DATA-->";
    size_t n = (size_t)(report_page_end - report_page);
    const char *at = memmem(report_page, n, mark, sizeof mark - 1);
    if (!at) return;
    put(r, report_page, (size_t)(at - report_page));
    data(r);
    put(r, at, (size_t)(report_page_end - at));
    flush(r);
}

void report_write(struct vm *vm)
{
    const char *path = vm->opt->report;
    if (!sample_is_mine(vm->sampler)) return;
    int64_t p = host_rawcall(SYS_mmap, 0, sizeof(struct report), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, (uint64_t)-1, 0);
    if (p < 0 && p > -4096) { warn("--report: out of memory"); return; }
    struct report *r = (struct report *)(uintptr_t)p;
    int64_t fd = host_rawcall(SYS_openat, (uint64_t)AT_FDCWD, ptr(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666, 0, 0);
    if (fd < 0) { warn("--report %s: error %d", path, (int)-fd); return; }
    r->vm = vm;
    r->fd = (int)fd;
    r->n_nodes = 1;
    intern(r, "?");
    r->node[0].name = intern(r, "all");
    gather(r);
    page(r);
    warn("%u samples: see %s", sample_count(vm->sampler), path);
}
