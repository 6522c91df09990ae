/* fork, exec of itself, wait: what shells and build systems do all day. */
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"
int main(int argc, char **argv)
{
    if (argc > 1 && !strcmp(argv[1], "child")) return 7;
    uint64_t s = 0;
    for (int i = 0; i < (int)BENCH_N(200); i++) {
        pid_t p = fork();
        if (p == 0) { execl("/proc/self/exe", argv[0], "child", (char *)NULL); _exit(1); }
        int st;
        waitpid(p, &st, 0);
        s += (uint64_t)WEXITSTATUS(st);
    }
    BENCH_RESULT(s);
    return 0;
}
