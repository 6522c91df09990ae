/*
 * vec_crypto.c - the vector half: helpers of vec.def that the host has instructions for.
 */
#include "hostisa/x86_64/vec_low.h"

#include "hostisa/vec.h"

bool vec_crypto(struct lower *l, ir_ref i)
{
    (void)l;
    (void)i;
    return false;
}
