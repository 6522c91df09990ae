/* alloc_int.h - what the register allocator's files share: alloc_walk.c makes live ranges, alloc.c gives places. */
#ifndef DRAGOMAN_ALLOC_INT_H
#define DRAGOMAN_ALLOC_INT_H

#include "optimizer/alloc.h"

/* struct alloc_value.walk */
enum {
    WALK_LOCAL = 1,     /* may live in the host's scratch registers if its uses are near */
    WALK_ENTRY = 2,     /* GET of a promoted slot in block 0: written at entry */
    WALK_EDGE = 4,      /* argument of an edge */
    WALK_EXIT = 8,      /* moved to a slot's place on a way out */
    WALK_TRIED = 32,    /* its turn has been */
    WALK_EVICTED = 16,  /* driven out of its register once */
};

/* A range, from the free list if there is one; 0 and a->fail if there are too many. */
uint16_t alloc_new_range(struct alloc *a, unsigned from, unsigned to, uint16_t next);
void alloc_free_range(struct alloc *a, uint16_t n);

#endif
