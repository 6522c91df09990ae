/*
 * model.h - CPU models: which extensions are enabled, and how the guest's kernel interfaces name them.
 */
#ifndef DRAGOMAN_RISCV64_MODEL_H
#define DRAGOMAN_RISCV64_MODEL_H

#include <stdio.h>

#include "dec_riscv64.h"
#include "translate/riscv64/riscv64.h"

struct rv64_model {
    char name[32];
    uint64_t ext;          /* bit n: enum rv64_ext n, as rv64_decode() wants it */
    char isa[512];         /* ISA string as /proc/cpuinfo shows it */
};

/* struct guest_isa's members of the same names. */
const void *rv64_cpu_model(const char *name, const char **err);
void rv64_cpu_help(FILE *f);
uint64_t rv64_hwcap(const void *model, unsigned which);
size_t rv64_cpuinfo(const void *model, unsigned ncpu, char *buf, size_t cap);

#endif
