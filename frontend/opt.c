/* opt.c - parse the command line and DRAGOMAN_* into struct options. See opt.def for the rows, opt.h for the result. */
#include "frontend/opt.h"

#include <assert.h>
#include <elf.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

#include "optimizer/region.h"

struct row { const char *name, *arg, *env; bool inherit; };

static const struct row rows[OPT__N] = {
#define OPTION(ID, name_, arg_, env_, inherit_, help) [OPT_##ID] = { name_, arg_, env_, inherit_ },
#include "frontend/opt.def"
};
static const char *const item_names[ITEM__N] = {
#define ITEM(ID, name, help) [ITEM_##ID] = name,
#include "frontend/opt.def"
};
static const char *const stress_names[STRESS__N] = {
#define STRESS(ID, name, help) [STRESS_ID_##ID] = name,
#include "frontend/opt.def"
};

static const struct tunable { const char *name; uint32_t value, min, max; } tunables[TUNE__N] = {
#define TUNABLE(ID, name, default_, min, max, help) [TUNE_##ID] = { name, default_, min, max },
#include "frontend/opt.def"
};

#define ENV_PREFIX "DRAGOMAN_"

/* The state of one parse: what the finished options don't need. */
struct parse {
    struct options *o;
    const char *raw[OPT__N];     /* last value of each option ("" for a switch that is on), NULL = not given */
    const char **edits;          /* -E and -U in order: "VAR=VALUE" sets, "VAR" removes */
    size_t n_edits;
    enum opt_verdict verdict;
};

static enum opt_verdict bad(const char *where, const char *what, const char *value)
{
    fprintf(stderr, "dragoman: %s: %s '%s'; try 'dragoman --help'\n", where, what, value);
    return OPT_BAD;
}

static void *must(void *p)
{
    if (!p) { fputs("dragoman: out of memory\n", stderr); _exit(1); }
    return p;
}

/* --- values ------------------------------------------------------------------------------------------------- */

bool opt_size(const char *s, uint64_t *out)
{
    if (*s < '0' || *s > '9') return false;
    char *end;
    errno = 0;
    unsigned long long v = strtoull(s, &end, 0);
    if (errno) return false;
    unsigned shift = 0;
    switch (*end) {
    case 'k': case 'K': shift = 10; end++; break;
    case 'm': case 'M': shift = 20; end++; break;
    case 'g': case 'G': shift = 30; end++; break;
    case 't': case 'T': shift = 40; end++; break;
    default: break;                                   /* no suffix, or rubbish that the next test finds */
    }
    if (*end || v > UINT64_MAX >> shift) return false;
    *out = (uint64_t)v << shift;
    return true;
}

static bool number(const char *s, uint64_t max, uint64_t *out)
{
    if (*s < '0' || *s > '9') return false;
    char *end;
    errno = 0;
    unsigned long long v = strtoull(s, &end, 0);
    if (errno || *end || v > max) return false;
    *out = v;
    return true;
}

static int name_index(const char *const *names, int n, const char *s, size_t len)
{
    for (int i = 0; i < n; i++)
        if (strlen(names[i]) == len && !memcmp(names[i], s, len)) return i;
    return -1;
}

int opt_item(const char *s, size_t n) { return name_index(item_names, ITEM__N, s, n); }

/* The next word of the comma list *s: returns its length and moves *s past it; *word = its start. */
static size_t next_word(const char **s, const char **word)
{
    *word = *s;
    size_t n = strcspn(*s, ",");
    *s += n + ((*s)[n] == ',');
    return n;
}

static enum opt_verdict parse_items(struct options *o, const char *where, const char *list)
{
    const char *w;
    while (*list) {
        size_t n = next_word(&list, &w);
        if (!n) continue;
        if ((n == 4 && !memcmp(w, "help", 4)) || (n == 1 && *w == '?')) {
            puts("Log items (separate several by commas):");
#define ITEM(ID, name, help) printf("  %-10s %s\n", name, help);
#include "frontend/opt.def"
            return OPT_DONE;
        }
        if (n == 3 && !memcmp(w, "all", 3)) { o->items = (uint32_t)(ITEM_BIT(ITEM__N) - 1) & ~ITEM_BIT(ITEM_NOCHAIN); continue; }
        int i = opt_item(w, n);
        if (i < 0) return bad(where, "unknown log item in", w);
        o->items |= ITEM_BIT(i);
    }
    return OPT_RUN;
}

static enum opt_verdict parse_stress(struct options *o, const char *where, const char *list)
{
    const char *w;
    o->stress = 0;
    while (*list) {
        size_t n = next_word(&list, &w);
        if (!n) continue;
        if (n > 5 && !memcmp(w, "seed=", 5)) {
            char *end;
            o->seed = strtoull(w + 5, &end, 0);
            if (end != w + n) return bad(where, "not a number in", w);
            continue;
        }
        int i = name_index(stress_names, STRESS__N, w, n);
        if (i < 0) return bad(where, "unknown stress switch in", w);
        o->stress |= 1u << i;
    }
    return OPT_RUN;
}

static enum opt_verdict parse_tunables(struct options *o, const char *where, const char *list)
{
    const char *w;
    while (*list) {
        size_t n = next_word(&list, &w), name = 0;
        if (!n) continue;
        while (name < n && w[name] != '=') name++;
        int i = 0;
        while (i < TUNE__N && (strlen(tunables[i].name) != name || memcmp(tunables[i].name, w, name))) i++;
        if (i == TUNE__N || name == n) return bad(where, "unknown tunable in", w);
        char *end;
        unsigned long v = strtoul(w + name + 1, &end, 10);
        if (end != w + n || v < tunables[i].min || v > tunables[i].max) return bad(where, "not a number in this tunable's range:", w);
        o->tune[i] = (uint32_t)v;
    }
    return OPT_RUN;
}

static enum opt_verdict parse_no_pass(struct options *o, const char *where, const char *list)
{
    const char *w;
    o->no_pass = 0;
    while (*list) {
        size_t n = next_word(&list, &w);
        char name[64];
        if (!n) continue;
        snprintf(name, sizeof name, "%.*s", (int)n, w);
        int i = region_pass(name);
        if (i < 0) return bad(where, "unknown pass in", w);
        o->no_pass |= 1u << i;
    }
    return OPT_RUN;
}

/* path made absolute (a guest that changes its directory must not change what its children see). */
static const char *absolute(const char *path)
{
    if (path[0] == '/') return path;
    char cwd[PATH_MAX], *s;
    if (!getcwd(cwd, sizeof cwd)) return path;
    if (asprintf(&s, "%s/%s", cwd, path) < 0) s = NULL;
    return must(s);
}

/* -L: NULL for the root directory itself, else absolute without a slash at the end. */
static const char *sysroot(const char *dir)
{
    const char *s = absolute(dir);
    size_t n = strlen(s);
    while (n && s[n - 1] == '/') n--;
    if (!n) return NULL;
    return s[n] ? must(strndup(s, n)) : s;
}

static void add_edits(struct parse *p, const char *list)
{
    char *copy = must(strdup(list)), *save = NULL;
    for (char *w = strtok_r(copy, ",", &save); w; w = strtok_r(NULL, ",", &save)) {
        p->edits = must(realloc(p->edits, (p->n_edits + 1) * sizeof *p->edits));
        p->edits[p->n_edits++] = w;
    }
}

/* --- one option --------------------------------------------------------------------------------------------- */

static enum opt_verdict parse_tier(struct options *o, const char *where, const char *v)
{
    if (!strcmp(v, "auto")) o->tier = TIER_AUTO;
    else if (!strcmp(v, "interp")) o->tier = TIER_INTERP;
    else if (!strcmp(v, "baseline")) o->tier = TIER_BASELINE;
    else if (!strcmp(v, "trace")) o->tier = TIER_TRACE;
    else return bad(where, "not interp, baseline, trace or auto:", v);
    return OPT_RUN;
}

/* Option id has value v ("" for a switch). where: how the user named it, for messages. */
static enum opt_verdict apply(struct parse *p, enum opt_id id, const char *v, const char *where)
{
    struct options *o = p->o;
    uint64_t n;
    switch (id) {
    case OPT_SYSROOT:
        if (!*v) return bad(where, "needs a directory, not", v);
        o->sysroot = sysroot(v);
        v = o->sysroot ? o->sysroot : "/";
        break;
    case OPT_SETENV:
        if (!strchr(v, '=')) return bad(where, "not VAR=VALUE:", v);
        add_edits(p, v);
        break;
    case OPT_UNSETENV:
        if (strchr(v, '=')) return bad(where, "not the name of a variable:", v);
        add_edits(p, v);
        break;
    case OPT_ARGV0: o->argv0 = v; break;
    case OPT_STACK:
        if (!opt_size(v, &n) || n > (uint64_t)1 << 40) return bad(where, "not a size:", v);
        o->stack_size = n;
        break;
    case OPT_RELEASE: o->release = v; break;
    case OPT_CPU:
        if (!strcmp(v, "help") || !strcmp(v, "?")) return OPT_CPU_HELP;
        o->cpu = v;
        break;
    case OPT_TIER: { enum opt_verdict r = parse_tier(o, where, v); if (r != OPT_RUN) return r; break; }
    case OPT_THRESHOLD:
        if (!number(v, UINT32_MAX, &n)) return bad(where, "not a number:", v);
        o->threshold = (uint32_t)n;
        break;
    case OPT_NO_TRACE: o->no_trace = true; break;
    case OPT_NO_PASS: { enum opt_verdict r = parse_no_pass(o, where, v); if (r != OPT_RUN) return r; break; }
    case OPT_TUNE: { enum opt_verdict r = parse_tunables(o, where, v); if (r != OPT_RUN) return r; break; }
    case OPT_CACHE_SIZE:
        if (!opt_size(v, &n) || n < OPT_CACHE_SIZE_MIN || n > 1u << 30) return bad(where, "not a size from 64K to 1G:", v);
        o->cache_size = n;
        break;
    case OPT_HOSTCPU:
        if (strcmp(v, "v2") && strcmp(v, "v3") && strcmp(v, "v4")) return bad(where, "not v2, v3 or v4:", v);
        o->hostcpu = v;
        break;
    case OPT_AUDIT: o->audit = true; break;
    case OPT_STRESS: { enum opt_verdict r = parse_stress(o, where, v); if (r != OPT_RUN) return r; break; }
    case OPT_STRACE: o->items |= ITEM_BIT(ITEM_STRACE); break;
    case OPT_LOG_ITEMS: case OPT_DUMP: case OPT_LOG: {
        enum opt_verdict r = parse_items(o, where, v);
        if (r != OPT_RUN) return r;
        break;
    }
    case OPT_LOG_FILE: o->log_file = v = absolute(v); break;
    case OPT_STATS: o->stats = true; break;
    case OPT_EXITS: o->exits = o->stats = true; break;
    case OPT_REPORT:
        if (!*v) return bad(where, "needs a file, not", v);
        o->report = absolute(v);
        break;
    case OPT_PERFMAP: o->perfmap = true; break;
    case OPT_JITDUMP: o->jitdump = true; break;
    case OPT_VERSION:
        puts("dragoman " DRAGOMAN_VERSION);
        return OPT_DONE;
    case OPT_HELP:
        opt_help(stdout);
        return OPT_DONE;
    case OPT_SELF_FD:
        if (!number(v, INT_MAX, &n)) return bad(where, "not a descriptor:", v);
        o->self_fd = (int)n;
        o->host_child = true;
        break;
    case OPT_EXEC_FD:
        if (!number(v, INT_MAX, &n)) return bad(where, "not a descriptor:", v);
        o->exec_fd = (int)n;
        o->host_child = true;
        break;
    case OPT__N: assert(false && "no option"); break;
    }
    p->raw[id] = v;
    return OPT_RUN;
}

/* --- environment -------------------------------------------------------------------------------------------- */

/* The option that DRAGOMAN_<name> sets, or OPT__N. s points behind the prefix, n = length up to '='. */
static enum opt_id env_option(const char *s, size_t n)
{
    for (int i = 0; i < OPT__N; i++)
        if (rows[i].env && strlen(rows[i].env) == n && !memcmp(rows[i].env, s, n)) return (enum opt_id)i;
    return OPT__N;
}

static enum opt_verdict parse_env(struct parse *p, char **envp)
{
    for (; *envp; envp++) {
        char *e = *envp;
        const char *eq;
        if (e[0] != 'D' && e[0] != 'Q') continue;      /* start-up counts: nearly all variables end here */
        if (!strncmp(e, "QEMU_LD_PREFIX=", 15)) {
            if (!p->raw[OPT_SYSROOT] && e[15]) p->o->sysroot = sysroot(e + 15);
            continue;
        }
        if (strncmp(e, ENV_PREFIX, sizeof ENV_PREFIX - 1) || !(eq = strchr(e, '='))) continue;
        enum opt_id id = env_option(e + sizeof ENV_PREFIX - 1, (size_t)(eq - e) - (sizeof ENV_PREFIX - 1));
        if (id == OPT__N || !eq[1]) continue;          /* the user's own variable, or unset by emptying */
        if (!rows[id].arg && !strcmp(eq + 1, "0")) continue;
        char where[64];
        snprintf(where, sizeof where, "%.*s", (int)(eq - e), e);
        enum opt_verdict r = apply(p, id, rows[id].arg ? eq + 1 : "", where);
        if (r != OPT_RUN) return r;
    }
    return OPT_RUN;
}

/* The guest's environment: envp with the edits made. */
static char **edited_env(const struct parse *p, char **envp)
{
    if (!p->n_edits) return envp;
    size_t n = 0;
    while (envp[n]) n++;
    char **out = must(malloc((n + p->n_edits + 1) * sizeof *out));
    memcpy(out, envp, n * sizeof *out);
    for (size_t i = 0; i < p->n_edits; i++) {
        const char *e = p->edits[i];
        size_t len = strcspn(e, "="), to = 0;
        for (size_t k = 0; k < n; k++)
            if (strncmp(out[k], e, len) || out[k][len] != '=') out[to++] = out[k];
        n = to;
        if (e[len]) out[n++] = (char *)(uintptr_t)e;   /* the strings of an environment are never const */
    }
    out[n] = NULL;
    return out;
}

/* --- command line ------------------------------------------------------------------------------------------- */

/* The option named by the n characters at s, or OPT__N. */
static enum opt_id find_option(const char *s, size_t n)
{
    if (n == 1 && *s == 'h') return OPT_HELP;
    for (int i = 0; i < OPT__N; i++)
        if (strlen(rows[i].name) == n && !memcmp(rows[i].name, s, n)) return (enum opt_id)i;
    return OPT__N;
}

/* Parse options from argv[i] on. Leaves *i at the program. */
static enum opt_verdict parse_args(struct parse *p, int argc, char **argv, int *i)
{
    for (; *i < argc; ++*i) {
        char *a = argv[*i];
        if (a[0] != '-' || !a[1]) break;
        if (!strcmp(a, "--")) { ++*i; break; }
        const char *name = a + 1 + (a[1] == '-');
        size_t n = strcspn(name, "=");
        const char *v = name[n] ? name + n + 1 : NULL;
        enum opt_id id = find_option(name, n);
        if (id == OPT__N) {
            fprintf(stderr, "dragoman: unknown option '%s'; try 'dragoman --help'\n", a);
            return OPT_BAD;
        }
        if (rows[id].arg) {
            if (!v && *i + 1 < argc) v = argv[++*i];
            if (!v) {
                fprintf(stderr, "dragoman: option '%s' needs an argument; try 'dragoman --help'\n", a);
                return OPT_BAD;
            }
        } else if (v) {
            fprintf(stderr, "dragoman: option '-%.*s' takes no argument; try 'dragoman --help'\n", (int)n, name);
            return OPT_BAD;
        }
        enum opt_verdict r = apply(p, id, v ? v : "", a);
        if (r != OPT_RUN) return r;
    }
    return OPT_RUN;
}

/* Did binfmt_misc start us with flag P (argv = interpreter, path, argv[0], arguments)? The kernel says so since 5.12;
 * before, packages agreed on a name. */
static bool binfmt_preserves_argv0(const char *self)
{
    static const char suffix[] = "-binfmt-P";
    size_t n = strlen(self);
    return (n >= sizeof suffix - 1 && !strcmp(self + n - (sizeof suffix - 1), suffix)) || (getauxval(AT_FLAGS) & 1);
}

/* Options that children inherit, as words. */
static void make_self_args(struct parse *p)
{
    struct options *o = p->o;
    size_t k = 0;
    if (o->items) {
        char list[512] = "";
        for (int i = 0; i < ITEM__N; i++)
            if (o->items & ITEM_BIT(i)) { strcat(list, *list ? "," : ""); strcat(list, item_names[i]); }
        p->raw[OPT_LOG_ITEMS] = must(strdup(list));
        p->raw[OPT_DUMP] = p->raw[OPT_LOG] = p->raw[OPT_STRACE] = NULL;
    }
    for (int i = 0; i < OPT__N; i++) {
        if (!p->raw[i] || !rows[i].inherit) continue;
        char *s;
        if (asprintf(&s, "--%s%s%s", rows[i].name, rows[i].arg ? "=" : "", p->raw[i]) < 0) s = NULL;
        o->self_args[k++] = must(s);
    }
    o->self_args[k] = NULL;
}

enum opt_verdict opt_parse(struct options *o, int argc, char **argv, char **envp)
{
    struct parse p = { .o = o };
    *o = (struct options){
        .threshold = OPT_THRESHOLD_DEFAULT, .cache_size = OPT_CACHE_SIZE_DEFAULT, .seed = 1, .self_fd = -1, .exec_fd = -1,
        .secure = getauxval(AT_SECURE) != 0,
    };
    for (int i = 0; i < TUNE__N; i++) o->tune[i] = tunables[i].value;
    enum opt_verdict r = o->secure ? OPT_RUN : parse_env(&p, envp);
    if (r != OPT_RUN) return r;
    size_t env_edits = p.n_edits;

    int i = 1;
    if (argc > 1 && binfmt_preserves_argv0(argv[0])) {
        o->program = argv[1];
        if (argc > 2) i = 2;
        errno = 0;
        unsigned long fd = getauxval(AT_EXECFD);
        if (!errno) o->exec_fd = (int)fd;
    } else {
        r = parse_args(&p, argc, argv, &i);
        if (r != OPT_RUN) return r;
        if (i >= argc) {
            fputs("dragoman: no program to run; try 'dragoman --help'\n", stderr);
            return OPT_BAD;
        }
        o->program = argv[i];
    }
    o->args = argv + i;
    if (o->argv0) o->args[0] = (char *)(uintptr_t)o->argv0;
    if (o->host_child) {                               /* the variables have been edited before, and the guest's word is the last */
        p.edits += env_edits;
        p.n_edits -= env_edits;
    }
    o->envp = edited_env(&p, envp);
    if (o->tier == TIER_BASELINE || o->tier == TIER_TRACE) o->threshold = 0;
    o->strace = (o->items & ITEM_BIT(ITEM_STRACE)) != 0;
    if (o->items & ITEM_BIT(ITEM_NOCHAIN)) o->stress |= STRESS_NO_LINKS;
    make_self_args(&p);
    return OPT_RUN;
}

/* --- help --------------------------------------------------------------------------------------------------- */

static void help_row(FILE *f, const char *name, const char *arg, const char *env, const char *help)
{
    if (!*help) return;                                /* internal */
    char left[64];
    bool gnu = strlen(name) > 1 && strcmp(name, "cpu") && strcmp(name, "strace") && strcmp(name, "perfmap") && strcmp(name, "jitdump");
    snprintf(left, sizeof left, "%s%s%s%s", gnu ? "--" : "-", name, arg ? (gnu ? "=" : " ") : "", arg ? arg : "");
    fprintf(f, "  %-24s %s%s%s\n", left, env ? ENV_PREFIX : "", env ? env : "", env ? "" : "-");
    fprintf(f, "      %s\n", help);
}

void opt_help(FILE *f)
{
    fputs("usage: dragoman [options] PROGRAM [ARGUMENTS...]\n"
          "Run a Linux program that was built for another instruction set.\n\n"
          "  option                   environment variable\n", f);
#define SECTION(text) fprintf(f, "\n%s:\n", text);
#define OPTION(ID, name, arg, env, inherit, help) help_row(f, name, arg, env, help);
#include "frontend/opt.def"
    fputs("\nLog items (-d, --dump=, --log=; several separated by commas):\n", f);
#define ITEM(ID, name, help) fprintf(f, "  %-20s %s\n", name, help);
#include "frontend/opt.def"
    fputs("\nStress switches (--stress=):\n", f);
#define STRESS(ID, name, help) fprintf(f, "  %-20s %s\n", name, help);
#include "frontend/opt.def"
    fputs("\nTunables (--tune=; default, range):\n", f);
#define TUNABLE(ID, name, default_, min, max, help) fprintf(f, "  %-20s %s (%d, %d-%d)\n", name, help, default_, min, max);
#include "frontend/opt.def"
    fputs("\nThe exit status is the program's. A program that can't be run gives 126, one that is not there 127.\n", f);
}
