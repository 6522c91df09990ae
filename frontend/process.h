/*
 * process.h - from a program's name to a guest process that is ready to run.
 *
 * Start-up only (one thread, libc allowed). process_find() looks at files and decides; process_start() maps. What is wrong
 * ends the process with one line on stderr (elf.h). Sources: execve(2), getauxval(3), the kernel's fs/binfmt_elf.c and
 * fs/binfmt_script.c for behaviour.
 */
#ifndef DRAGOMAN_PROCESS_H
#define DRAGOMAN_PROCESS_H

#include "frontend/elf.h"
#include "frontend/opt.h"
#include "syscalls/os.h"

struct process {
    struct elf_file exe;
    struct elf_file loader;     /* the guest's ld.so; valid if exe.interp */
    char **args;                /* guest's argv after #! processing */
    const char *exec_name;      /* AT_EXECFN: the program as the user named it */
    const char *sysroot;        /* in force: -L, or the ISA's default if ld.so is there only; NULL = none */
};

/* Open the program, follow #! lines, open its ld.so, check everything. */
void process_find(struct process *p, const struct options *o);

/* Map program, ld.so, trampoline page and stack; fill os (isa and cpu_model are set already) and c's registers.
 * The files of p are closed. */
void process_start(struct process *p, const struct options *o, struct os *os, struct cpu *c);

#endif
