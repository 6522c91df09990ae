/*
 * model.h - CPU models: which extensions are enabled, and how the guest's kernel interfaces name them.
 */
#ifndef DRAGOMAN_AARCH64_MODEL_H
#define DRAGOMAN_AARCH64_MODEL_H

#include <stdio.h>

#include "dec_aarch64.h"
#include "translate/aarch64/aarch64.h"

struct a64_model {
    uint64_t ext;          /* bit n: enum a64_ext n, as a64_decode() wants it */
    uint32_t midr;         /* MIDR_EL1 */
};

/* struct guest_isa's members of the same names. */
const void *a64_cpu_model(const char *name, const char **err);
void a64_cpu_help(FILE *f);
uint64_t a64_hwcap(const void *model, unsigned which);
size_t a64_cpuinfo(const void *model, unsigned ncpu, char *buf, size_t cap);

/* The value of the ID register op1:CRn:CRm:op2 (with o0 = 1, as msr's imm has it) that Linux shows to programs. False if a
 * program can't read reg. Pure. */
bool a64_id_register(const void *model, unsigned reg, uint64_t *value);

#endif
