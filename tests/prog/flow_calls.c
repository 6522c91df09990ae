// flags: -O2
// guests: riscv64
/*
 * flow_calls.c: calls and returns that do not match: deep recursion, longjmp, coroutines, changed return addresses, the other link
 * register, tail calls, indirect calls with one, few and many targets, computed gotos; always in loops hot enough to be compiled.
 */
#include <setjmp.h>
#include <stdint.h>
#include <ucontext.h>

#include "check.h"

__attribute__((noinline)) static unsigned long deep(unsigned long n) { return n == 0 ? 1 : deep(n - 1) * 3 + n; }

__attribute__((noinline)) static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static jmp_buf env;
__attribute__((noinline)) static void thrower(int depth, int value)
{
    if (depth == 0) longjmp(env, value);
    thrower(depth - 1, value);
    __asm__ volatile("" ::: "memory");      /* no tail call */
}

static long jumps(void)
{
    volatile long sum = 0;
    for (volatile int i = 1; i < 3000; i++) {
        int r = setjmp(env);
        if (r == 0) thrower(i % 40, i);
        else sum += r;
        sum += fib(5);
    }
    return sum;
}

static ucontext_t main_uc, co[3];
static long trace;
static void coroutine(int me)
{
    for (int i = 0; i < 500; i++) {
        trace = trace * 31 + me * i;
        if (fib(4) != 3) check_failures++;
        swapcontext(&co[me], &co[(me + 1) % 3]);
    }
    setcontext(&main_uc);
}

static void coroutines(void)
{
    static char stacks[3][32768];
    for (int i = 0; i < 3; i++) {
        getcontext(&co[i]);
        co[i].uc_stack.ss_sp = stacks[i];
        co[i].uc_stack.ss_size = sizeof stacks[i];
        co[i].uc_link = &main_uc;
        makecontext(&co[i], (void (*)(void))coroutine, 1, i);
    }
    swapcontext(&main_uc, &co[0]);
    printf("coroutines %lx\n", trace);
}

/* Returns to somewhere else than its caller's next instruction: skips the first of two increments. */
__asm__(".text\n.option push\n.option norvc\n"
    "skip:  addi ra, ra, 4; ret\n"
    ".globl odd_returns\nodd_returns:\n"          /* a0 = number of rounds; returns 1 + 2 for each */
    "    mv t3, ra; li t4, 0\n"
    "1:  jal skip\n"
    "    addi t4, t4, 1000\n"                       /* skipped */
    "    addi t4, t4, 1\n"
    "    jal t0, 2f\n"                               /* the other link register */
    "    addi a0, a0, -1\n"
    "    bnez a0, 1b\n"
    "    mv a0, t4; jr t3\n"
    "2:  addi t4, t4, 2; jr t0\n"
    /* a thread of calls that return to the grandparent */
    ".globl grandparent\ngrandparent:\n"
    "    mv t3, ra; li t4, 0\n"
    "1:  jal 3f\n"
    "    addi t4, t4, 5\n"
    "    addi a0, a0, -1\n"
    "    bnez a0, 1b\n"
    "    mv a0, t4; jr t3\n"
    "3:  mv t5, ra; jal 4f; addi t4, t4, 1000; ret\n"
    "4:  jr t5\n"
    /* swap of ra and t0 back and forth: jalr t0, t0 */
    ".globl pingpong\npingpong:\n"
    "    mv t3, ra; li t4, 0; la t0, 5f\n"
    "1:  jalr t0, t0\n"
    "    addi t4, t4, 1\n"
    "    addi a0, a0, -1\n"
    "    bnez a0, 1b\n"
    "    mv a0, t4; jr t3\n"
    "5:  addi t4, t4, 2\n"
    "    jalr t0, t0\n"
    "    j 5b\n"
    ".option pop\n");
long odd_returns(long), grandparent(long), pingpong(long);

typedef long (*op)(long);
#define F(n) __attribute__((noinline)) static long f##n(long x) { return x * (2 * n + 1) + n; }
F(0) F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8) F(9) F(10) F(11) F(12) F(13) F(14) F(15)
static const op ops[] = { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15 };

static long indirect(int targets)
{
    unsigned long x = 1;
    uint32_t r = 12345;
    for (int i = 0; i < 4000; i++) {
        r = r * 1103515245 + 12345;
        x = (unsigned long)ops[(r >> 16) % (unsigned)targets]((long)x);
    }
    return (long)x;
}

__attribute__((noinline)) static long tail(long n, long acc, op f)
{
    if (n == 0) return acc;
    return tail(n - 1, f(acc), ops[n & 3]);
}

static long interpreter(void)
{
    static void *const label[] = { &&add, &&sub, &&mul, &&push, &&loop, &&stop };
    static const unsigned char code[] = { 3, 0, 3, 1, 2, 3, 0, 1, 4, 5 };
    long stack = 0, a = 1, n = 0;
    const unsigned char *pc = code;
    goto *label[*pc++];
add: a += stack; goto *label[*pc++];
sub: a -= stack / 2; goto *label[*pc++];
mul: a = (a * 7) & 0xffffff; goto *label[*pc++];
push: stack = stack * 5 + a; goto *label[*pc++];
loop: if (n++ < 2000) pc = code; goto *label[*pc++];
stop: return a ^ stack;
}

static long big_switch(void)
{
    unsigned long x = 0;
    for (unsigned i = 0; i < 5000; i++) {
        switch ((i * 7919) % 23) {
        case 0: x += 1; break; case 1: x ^= 2; break; case 2: x *= 3; break; case 3: x -= 4; break; case 4: x += 5 * i; break;
        case 5: x |= 6; break; case 6: x += 7; break; case 7: x ^= i; break; case 8: x = x << 1 | x >> 63; break; case 9: x += 10; break;
        case 11: x -= i; break; case 12: x ^= x >> 7; break; case 13: x += 14; break; case 15: x *= 5; break; case 17: x = ~x; break;
        case 18: x += 19; break; case 20: x ^= x << 3; break; case 21: x -= 22; break; default: x += 100; break;
        }
    }
    return (long)x;
}

int main(void)
{
    printf("deep %lx\n", deep(60000));
    for (int i = 0; i < 50; i++) CHECK(deep(100) == deep(100));
    printf("fib %d\n", fib(18));
    printf("jumps %ld\n", jumps());
    coroutines();
    CHECK(odd_returns(2000) == 6000 && grandparent(2000) == 10000 && pingpong(2000) == 6000);
    for (int n = 1; n <= 16; n *= 2) printf("indirect %d %lx\n", n, indirect(n));
    printf("tail %lx\n", tail(100000, 1, f1));
    printf("interpreter %lx\n", interpreter());
    printf("switch %lx\n", big_switch());
    return check_done("flow_calls");
}
