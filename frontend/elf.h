/*
 * elf.h - guest programs: open, check and map ELF files.
 *
 * Start-up only (one thread, libc allowed). Everything that can be wrong with a file is found by image_open() and
 * image_check() before anything is mapped; each ends the process with one clear line (die.h) and 126, or 127 if a file is
 * missing, so there is no half-loaded program. Sources: System V gABI chapter 5, elf(5), execve(2).
 */
#ifndef DRAGOMAN_ELF_H
#define DRAGOMAN_ELF_H

#include <gelf.h>
#include <stdbool.h>
#include <stdint.h>

#include "syscalls/os.h"

enum {
    ELF_PAGE = 4096,           /* guest page size; hosts with larger pages are refused */
    ELF_MAX_PHDRS = 1170,      /* the kernel's limit: a program header table of 64 KiB */
    ELF_SCRIPT_LINE = 256,     /* bytes of a #! line that count (the kernel's BINPRM_BUF_SIZE) */
};
/* Guest addresses stay below this (the user half of 48-bit canonical addresses). */
#define ELF_ADDR_MAX UINT64_C(0x7ffffffff000)

/* An open program file. The pointers reach into head[] or `map`. */
struct elf_file {
    const char *path;          /* as the user or a #! line or PT_INTERP named it */
    const char *name;          /* for messages: path, or "program: its interpreter path" */
    int fd;
    uint64_t size;
    size_t n_head;             /* bytes of the file in head[] */
    void *map;                 /* the whole file, if the program headers are not in head[]; else NULL */
    Elf *elf;                  /* libelf's view of head[] or map */
    const struct guest_isa *isa;
    const Elf64_Ehdr *eh;
    const Elf64_Phdr *ph;
    unsigned n_ph;
    const char *interp;        /* PT_INTERP, or NULL */
    bool exec_stack;           /* PT_GNU_STACK asks for an executable stack, or is missing */
    uint64_t lo, hi;           /* page-rounded span of the segments, before the load bias */
    uint64_t align;            /* largest p_align, at least a page */
    _Alignas(16) char head[ELF_PAGE];
};

/* A mapped one. Addresses are final. */
struct elf_image {
    uint64_t bias, lo, hi;     /* load bias; [lo, hi) = page-rounded span */
    uint64_t entry;
    uint64_t phdr;             /* the program headers in memory; 0 if no segment holds them */
    uint64_t code_lo, code_hi, data_lo, data_hi;   /* as /proc/self/stat has them */
};

/* Open path (or take fd if >= 0) and check that it is a regular file that may be executed. sysroot: try the path under
 * this directory first if the path is absolute (NULL = don't). user: the program whose interpreter it is, or NULL. */
void image_open(struct elf_file *f, const char *path, int fd, const char *sysroot, const char *user);
/* Does path exist under sysroot (NULL: as it is) and can be opened? */
bool image_exists(const char *sysroot, const char *path);
/* Does the file begin with #! ? */
bool image_is_script(const struct elf_file *f);
/* Check headers and segments; fill the rest of f. want: the ISA that it must be for, or NULL for any guest's. */
void image_check(struct elf_file *f, const struct guest_isa *want);
/* Map f's segments; guest code is not executable for the host. Records the mappings with the guest kernel.
 * at: load address wanted for a position-independent file (0 = anywhere). */
void image_map(const struct elf_file *f, struct os *os, uint64_t at, struct elf_image *image);
/* Close the descriptor and drop the memory that image_open() and image_check() took. */
void image_close(struct elf_file *f);

#endif
