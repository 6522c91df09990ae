/*
 * optimise.c - runs the passes (passes.def).
 */
#include "optimizer/region_work.h"

size_t region_work_size(void)
{
    return sizeof(struct region_work);
}
