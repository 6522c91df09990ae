/* Cheap system calls in a loop. */
#include <sys/syscall.h>
#include <unistd.h>
#include "bench.h"
int main(int argc, char **argv)
{
    uint64_t s = 0;
    long p = syscall(SYS_getppid);
    for (long i = 0; i < (long)BENCH_N(1000000); i++) s += (uint64_t)(syscall(SYS_getppid) == p);
    BENCH_RESULT(s);
    return 0;
}
