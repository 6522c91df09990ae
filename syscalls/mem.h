/*
 * mem.h - the guest's address space: which ranges the guest has mapped, with which protection.
 *
 * Guest memory is host memory, but never executable for the host: guest bytes are data to the VM. So the VM keeps its own
 * record of guest mappings with the guest's protection. It answers whether code may be fetched somewhere, what
 * /proc/self/maps shows, and which pages have ever held code (only those need vm_code_changed()).
 *
 * Everything that maps guest memory outside the guest's own system calls (ELF loader, stack, trampoline page) maps it
 * without PROT_EXEC and calls mem_record(). The record is shared with vfork children (os->mem is copied as a pointer).
 *
 * Changes hold os_home(os)->mm_lock. Readers take no lock. Nothing here may be called from a signal handler.
 */
#ifndef DRAGOMAN_MEM_H
#define DRAGOMAN_MEM_H

#include "syscalls/os.h"

/* What a mapping is; names the line in /proc/self/maps. */
enum mem_kind {
    MEM_PLAIN,      /* the guest's mmap, the program's and interpreter's segments */
    MEM_HEAP,       /* [heap]: the brk area in use */
    MEM_STACK,      /* [stack] */
    MEM_VDSO,       /* [vdso]: the trampoline page */
    MEM_SHARED,     /* the guest's mmap with MAP_SHARED: its memory may have other addresses too */
    MEM_SHM,        /* a System V segment */
};

/* Guest range [start, end) (page aligned, start < end) now has protection prot (PROT_READ | PROT_WRITE | PROT_EXEC as the guest
 * sees it). Replaces whatever was recorded there. Start-up only (single-threaded); makes os->mem at the first call and
 * records the host's resource limits. Ends the process if memory is short. */
void mem_record(struct os *os, uint64_t start, uint64_t end, int prot, enum mem_kind kind);

/* The protection to map guest memory with on the host: prot without PROT_EXEC, with PROT_READ instead of it. */
int mem_host_prot(int guest_prot);

/* May the guest fetch code at addr? Lock-free. */
bool mem_fetchable(const struct os *os, uint64_t addr);
/* Has the guest mapped addr at all (SEGV_ACCERR or SEGV_MAPERR)? Lock-free. */
bool mem_mapped(const struct os *os, uint64_t addr);

/* The recorded range that contains addr or is the first above it. False if there is none. */
struct mem_range { uint64_t start, end; uint8_t prot, kind; };
bool mem_next(const struct os *os, uint64_t addr, struct mem_range *r);

/* May memory of [start, end) have other addresses in this process too (shared mappings)? Lock-free. */
bool mem_aliased(const struct os *os, uint64_t start, uint64_t end);

/* --- the record itself (exported for tests/unit/sys_mem.c) -------------------------------------------------- */
struct mem;
/* A fresh, empty record, or NULL. */
struct mem *mem_new(void);
/* Set, remove, or re-protect [start, end). False if the record is full (nothing changed). The caller serialises. */
bool mem_set(struct mem *m, uint64_t start, uint64_t end, int prot, enum mem_kind kind);
bool mem_clear(struct mem *m, uint64_t start, uint64_t end);
bool mem_protect(struct mem *m, uint64_t start, uint64_t end, int prot);
/* Lookups on the record; as the functions above. */
bool mem_find(const struct mem *m, uint64_t addr, struct mem_range *r);
/* Was any page of [start, end) executable since it was mapped? */
bool mem_had_code(const struct mem *m, uint64_t start, uint64_t end);
uint32_t mem_count(const struct mem *m);

#endif
