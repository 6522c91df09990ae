/*
 * opt.h - the command line and the environment variables DRAGOMAN_* (opt.def), parsed into one struct.
 *
 * Made once at start-up by opt_parse() and constant from then on: every thread may read it, signal handlers too.
 * Strings point into the process's own argv and environment, or into memory that lives as long as the process.
 */
#ifndef DRAGOMAN_OPT_H
#define DRAGOMAN_OPT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum opt_id {
#define OPTION(ID, name, arg, env, inherit, help) OPT_##ID,
#include "frontend/opt.def"
    OPT__N
};

/* Log items; ITEM_BIT(x) in options.items. */
enum opt_item {
#define ITEM(ID, name, help) ITEM_##ID,
#include "frontend/opt.def"
    ITEM__N
};
#define ITEM_BIT(item) (1u << (item))
_Static_assert(ITEM__N <= 32, "options.items is 32 bits wide");

enum opt_stress_id {
#define STRESS(ID, name, help) STRESS_ID_##ID,
#include "frontend/opt.def"
    STRESS__N
};
/* Bits of options.stress. */
enum opt_stress {
#define STRESS(ID, name, help) STRESS_##ID = 1 << STRESS_ID_##ID,
#include "frontend/opt.def"
};

enum opt_tunable {
#define TUNABLE(ID, name, default_, min, max, help) TUNE_##ID,
#include "frontend/opt.def"
    TUNE__N
};

/* TIER_TRACE: every unit is compiled as a region on its first visit; TIER_AUTO: interpreter, baseline, regions of what is hot. */
enum opt_tier { TIER_AUTO, TIER_INTERP, TIER_BASELINE, TIER_TRACE };

enum {
    OPT_THRESHOLD_DEFAULT = 1,           /* interpreter runs of a unit before it is compiled */
    OPT_CACHE_SIZE_DEFAULT = 128 << 20,  /* bytes of compiled code */
    OPT_CACHE_SIZE_MIN = 64 << 10,
};

struct options {
    /* surroundings */
    const char *sysroot;          /* -L, absolute, no trailing slash; NULL = not given (or "/") */
    const char *argv0;            /* -0; NULL = the program's name as given */
    uint64_t stack_size;          /* -s, bytes; 0 = not given */
    const char *release;          /* -r or NULL */
    const char *cpu;              /* -cpu or NULL */
    /* engines */
    enum opt_tier tier;
    uint32_t threshold;           /* >= 0; 0 = compile at once (always 0 in TIER_BASELINE and TIER_TRACE) */
    bool no_trace;                /* TIER_AUTO makes no regions */
    uint32_t no_pass;             /* passes that are left out: bits by region_pass() */
    uint32_t tune[TUNE__N];
    uint64_t cache_size;          /* bytes */
    const char *hostcpu;          /* "v2", "v3", "v4" or NULL = all that the machine has */
    bool audit;
    uint32_t stress;              /* enum opt_stress */
    uint64_t seed;                /* --stress=seed=N; default 1 */
    /* reports */
    bool strace;                  /* -strace or -d strace */
    bool stats;
    bool exits;                   /* --exits; stats is set, too */
    bool perfmap, jitdump;
    const char *report;           /* --report, absolute; NULL = none */
    uint32_t items;               /* ITEM_BIT()s */
    const char *log_file;         /* -D, absolute, %d not yet expanded; NULL = stderr */
    /* what to run */
    const char *program;          /* as given */
    char **args;                  /* guest's argv, NULL-terminated; args[0] is -0's or the program's name */
    char **envp;                  /* guest's environment, NULL-terminated */
    int exec_fd;                  /* binfmt_misc, or another dragoman (--exec-fd), handed the program over as this open
                                   * file, which the VM closes once it is loaded; -1 = no */
    int self_fd;                  /* --self-fd: open file of the VM's own executable; -1 = not given */
    bool secure;                  /* the kernel said AT_SECURE: the environment was not obeyed */
    bool host_child;              /* started by another dragoman for its guest's execve */
    /* options for the programs that the guest executes: "--name=value" words, NULL-terminated */
    char *self_args[OPT__N + 1];
};

enum opt_verdict {
    OPT_RUN,        /* go on and run o->program */
    OPT_DONE,       /* help or version was printed: exit 0 */
    OPT_CPU_HELP,   /* -cpu help: the caller prints the guests' lists, exit 0 */
    OPT_BAD,        /* a line on stderr said what is wrong: exit 1 */
};

/* Parse. argv, envp: as main() got them; argv is not changed. May use libc; called once, before anything else. */
enum opt_verdict opt_parse(struct options *o, int argc, char **argv, char **envp);

/* The item named by the n characters at s, or -1. Pure. */
int opt_item(const char *s, size_t n);
/* A size with an optional suffix K, M, G, T (powers of 1024; any case). False if it is malformed or too large. Pure. */
bool opt_size(const char *s, uint64_t *out);
/* Print the text of --help. */
void opt_help(FILE *f);

#endif
