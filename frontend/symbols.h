/*
 * symbols.h - names for guest addresses, for reports.
 *
 * The symbol tables are read when they are asked for, with raw system calls into temporary mappings, nothing is kept and
 * nothing allocated: safe on any thread, also in a process that is about to die. Not fast.
 */
#ifndef DRAGOMAN_SYMBOLS_H
#define DRAGOMAN_SYMBOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct symbol {
    char name[128];        /* "" if there is none */
    uint64_t offset;       /* of the address in the function */
    char file[256];        /* path of the mapped file that holds the address; "" if it is in none */
};

/* Look guest address addr up in the symbol tables (.symtab, else .dynsym) of the file that is mapped there. False if no
 * symbol covers it (s->file may be known all the same). */
bool symbol_find(struct symbol *s, uint64_t addr);
/* "0x10234 <func+0x12>", "0x10234 (libc.so.6)" or "0x10234" into buf. Returns the length. */
size_t symbol_text(char *buf, size_t cap, uint64_t addr);

#endif
