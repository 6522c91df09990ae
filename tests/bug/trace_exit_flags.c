// guests: aarch64
/* A way out of a region that owes both a result which is in a scratch register and the flags, which are made there: making them overwrote it. The code
 * behind the branch is long enough that its target is no part of the region. */
#include <stdio.h>

int main(void)
{
    unsigned long x = 5, carry = 7;
    for (int i = 0; i < 3; i++)
        __asm__ volatile("mov x1, %0\n\t"
                         "adr x2, 3f\n\t"
                         "br x2\n\t"
                         ".balign 64\n\t"
                         "3: subs x1, x1, #1\n\t"
                         "b.pl 1f\n\t"
                         "mov x1, #77\n\t"
                         ".rept 6\n\t.irp r, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17\n\tadd x\\r, x\\r, x30\n\t.endr\n\t.endr\n\t"
                         "b 2f\n\t"
                         "1: cset %1, cs\n\t"
                         "2: mov %0, x1\n\t"
                         : "+r"(x), "+r"(carry) : : "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11",
                         "x12", "x13", "x14", "x15", "x16", "x17", "cc");
    printf("%lu %lu\n", x, carry);
    return 0;
}
