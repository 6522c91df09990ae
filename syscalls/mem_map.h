/*
 * mem_map.h - what mem.c alone needs of the record of guest mappings (mem.h has the rest). Callers hold mm_lock.
 */
#ifndef DRAGOMAN_MEM_MAP_H
#define DRAGOMAN_MEM_MAP_H

#include "syscalls/mem.h"

/* Is every page of [start, end) recorded? */
bool mem_covers(const struct mem *m, uint64_t start, uint64_t end);

#endif
