/* Threads that map, fill, run, re-protect and unmap code at the same time, often at each other's former addresses. */
#define _GNU_SOURCE
#include <pthread.h>
#include <sys/mman.h>
#include "check.h"
#include "code.h"

#define ROUNDS 400

static void *worker(void *arg)
{
    unsigned id = (unsigned)(long)arg;
    for (unsigned i = 0; i < ROUNDS; i++) {
        unsigned value = (id * ROUNDS + i) & 1023, pages = 1 + i % 3;
        char *p = mmap(NULL, pages * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        CHECK(p != MAP_FAILED);
        unsigned *code = (unsigned *)(p + (pages - 1) * 4096);
        code[0] = LI_A0(value);
        code[1] = RET;
        CHECK(mprotect(p, pages * 4096, PROT_READ | PROT_EXEC) == 0);
        __builtin___clear_cache((char *)code, (char *)(code + 2));
        CHECK(((unsigned (*)(void))code)() == value);
        if (i % 4 == 0) {
            CHECK(mprotect(p, pages * 4096, PROT_READ | PROT_WRITE) == 0);
            value ^= 1;
            code[0] = LI_A0(value);
            CHECK(mprotect(p, pages * 4096, PROT_READ | PROT_EXEC) == 0);
            __builtin___clear_cache((char *)code, (char *)(code + 2));
            CHECK(((unsigned (*)(void))code)() == value);
        }
        CHECK(munmap(p, pages * 4096) == 0);
    }
    return NULL;
}

int main(void)
{
    pthread_t t[4];
    for (long i = 0; i < 4; i++) CHECK(pthread_create(&t[i], NULL, worker, (void *)i) == 0);
    for (int i = 0; i < 4; i++) pthread_join(t[i], NULL);
    return check_done("sys_mem_threads");
}
