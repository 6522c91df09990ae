/* count.h - counting the entries of baseline code (cpu->count). */
#ifndef DRAGOMAN_X86_COUNT_H
#define DRAGOMAN_X86_COUNT_H

struct lower;

/* At the unit's entry: count it, and leave with CPUX_HOT when the count runs out. */
void x_count_entry(struct lower *l);

#endif
