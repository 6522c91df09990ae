/* String functions of the C library and byte loops. */
#include "bench.h"
int main(int argc, char **argv)
{
    static char text[1 << 16], copy[1 << 16];
    uint64_t sum = 0;
    for (size_t i = 0; i < sizeof text - 1; i++) text[i] = (char)(bench_rand() % 9 ? 'a' + bench_rand() % 26 : ' ');
    for (int r = 0; r < BENCH_N(3000); r++) {
        strcpy(copy, text);
        for (char *w = strtok(copy, " "); w; w = strtok(NULL, " ")) {
            size_t n = strlen(w);
            uint64_t h = 5381;
            for (size_t i = 0; i < n; i++) h = h * 33 + (unsigned char)w[i];
            sum += h + (strstr(w, "ab") != NULL) + (unsigned)(strcmp(w, "middle") > 0) + (strchr(w, 'q') ? 3 : 0);
        }
        text[bench_rand() % (sizeof text - 1)] = 'z';
        memmove(copy + 1, copy, sizeof copy - 1);
    }
    BENCH_RESULT(sum);
    return 0;
}
