/* Table-driven CRC: one load per byte on a dependency chain. */
#include "bench.h"
int main(int argc, char **argv)
{
    static uint32_t t[256];
    static unsigned char buf[1 << 16];
    for (uint32_t i = 0; i < 256; i++) { uint32_t c = i; for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1; t[i] = c; }
    for (size_t i = 0; i < sizeof buf; i++) buf[i] = (unsigned char)bench_rand();
    uint32_t c = ~0u;
    for (int r = 0; r < BENCH_N(2200); r++) for (size_t i = 0; i < sizeof buf; i++) c = t[(c ^ buf[i]) & 255] ^ c >> 8;
    BENCH_RESULT(~c);
    return 0;
}
