/* code.h - what programs that write machine code share: encodings and memory for it. */
#ifndef CODE_H
#define CODE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

enum { PAGE = 4096 };

#ifdef __riscv
enum { A0 = 10, A1 = 11, A2 = 12, T0 = 5, T1 = 6, RA = 1 };

#define ADDI(rd, rs, imm) ((uint32_t)(imm) << 20 | (rs) << 15 | (rd) << 7 | 0x13)
#define LUI(rd, imm20)    ((uint32_t)(imm20) << 12 | (rd) << 7 | 0x37)
#define LI_A0(v)          ((uint32_t)(v) << 20 | A0 << 7 | 0x13)   /* 0 <= v < 2048 */
#define RET               0x00008067u
#define RET_BY(r)         ((uint32_t)(r) << 15 | 0x67)       /* return to the address in r */
#define BNEZ_A1_BACK8     0xfe059ce3u                        /* to the instruction two before, if A1 is not 0 */

/* Call the code `offset` bytes on. */
__attribute__((unused)) static uint32_t CALL(ptrdiff_t offset)
{
    uint32_t o = (uint32_t)offset;
    return (o >> 20 & 1) << 31 | (o >> 1 & 0x3ff) << 21 | (o >> 11 & 1) << 20 | (o >> 12 & 0xff) << 12 | RA << 7 | 0x6f;
}

/* By instructions, without the library. */
#define FLUSH_BY_HAND(p, n) __asm__ volatile("fence.i" ::: "memory")
#elif defined(__aarch64__)
enum { A0 = 0, A1 = 1, A2 = 2, T0 = 9, T1 = 10, RA = 30 };

#define ADDI(rd, rs, imm) (((imm) < 0 ? 0xd1000000u | (uint32_t)-(imm) << 10 : 0x91000000u | (uint32_t)(imm) << 10) | (uint32_t)(rs) << 5 | (uint32_t)(rd))
#define LI_A0(v)          (0x52800000u | (uint32_t)(v) << 5)
#define RET               0xd65f03c0u
#define RET_BY(r)         (0xd65f0000u | (uint32_t)(r) << 5)
#define BNEZ_A1_BACK8     0xb5ffffc1u
#define CALL(offset)      (0x94000000u | ((uint32_t)((offset) >> 2) & 0x3ffffff))
/* str w1, [x0]; dc cvau, x0; dsb ish; ic ivau, x0; dsb ish; isb */
#define STORE_WORD(rs, at) (0xb9000000u | (uint32_t)(at) << 5 | (uint32_t)(rs))
#define DC_CVAU(at)       (0xd50b7b20u | (uint32_t)(at))
#define IC_IVAU(at)       (0xd50b7520u | (uint32_t)(at))
#define DSB_ISH           0xd5033b9fu
#define ISB               0xd5033fdfu

static void flush_by_hand(char *p, size_t n)
{
    for (char *q = (char *)((uintptr_t)p & -64ul); q < p + n; q += 64) __asm__ volatile("dc cvau, %0" :: "r"(q) : "memory");
    __asm__ volatile("dsb ish" ::: "memory");
    for (char *q = (char *)((uintptr_t)p & -64ul); q < p + n; q += 64) __asm__ volatile("ic ivau, %0" :: "r"(q) : "memory");
    __asm__ volatile("dsb ish\n\tisb" ::: "memory");
}
#define FLUSH_BY_HAND(p, n) flush_by_hand((char *)(p), n)
#endif

typedef long (*fn_t)(long);

#define FLUSH(p, n) __builtin___clear_cache((char *)(p), (char *)(p) + (n))

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
