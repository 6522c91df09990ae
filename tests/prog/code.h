/* code.h - what programs that write RISC-V code share: encodings and memory for it. */
#ifndef CODE_H
#define CODE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

enum { A0 = 10, A1 = 11, T0 = 5, RA = 1, PAGE = 4096 };

#define ADDI(rd, rs, imm) ((uint32_t)(imm) << 20 | (rs) << 15 | (rd) << 7 | 0x13)
#define LUI(rd, imm20)    ((uint32_t)(imm20) << 12 | (rd) << 7 | 0x37)
#define RET               0x00008067u
#define JALR(rd, rs, imm) ((uint32_t)(imm) << 20 | (rs) << 15 | (rd) << 7 | 0x67)

/* jal rd, offset */
__attribute__((unused)) static uint32_t JAL(unsigned rd, ptrdiff_t offset)
{
    uint32_t o = (uint32_t)offset;
    return (o >> 20 & 1) << 31 | (o >> 1 & 0x3ff) << 21 | (o >> 11 & 1) << 20 | (o >> 12 & 0xff) << 12 | rd << 7 | 0x6f;
}

typedef long (*fn_t)(long);

#define FLUSH(p, n) __builtin___clear_cache((char *)(p), (char *)(p) + (n))
#define FENCE_I() __asm__ volatile("fence.i" ::: "memory")

__attribute__((unused)) static uint32_t *code_pages(size_t pages, int prot)
{
    void *p = mmap(NULL, pages * PAGE, prot, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

/* "return x + n" with n in -2048..2047. Two instructions. */
__attribute__((unused)) static void put_add(uint32_t *p, int n)
{
    p[0] = ADDI(A0, A0, n);
    p[1] = RET;
}

#endif
