/* stats.c - print the counters. */
#include "frontend/stats.h"

#include <stddef.h>

#include "syscalls/fmt.h"
#include "frontend/log.h"

static const struct { const char *name, *doc; size_t off; } rows[] = {
#define STAT(name_, doc_) { #name_, doc_, offsetof(struct stats, name_) },
#include "frontend/stats.def"
#undef STAT
};

void stats_print(const struct stats *s, int fd)
{
    char buf[8192];
    size_t n = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const _Atomic uint64_t *p = (const _Atomic uint64_t *)(const void *)((const char *)s + rows[i].off);
        uint64_t v = atomic_load_explicit(p, memory_order_relaxed);
        if (!v) continue;
        n += fmt_s(buf + n, sizeof buf - n, "dragoman: %-18s %12llu  %s\n", rows[i].name, (unsigned long long)v, rows[i].doc);
    }
    log_write(fd, buf, n);                             /* one write: lines of several processes don't mix */
}
