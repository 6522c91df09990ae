/* n-body: double arithmetic, divisions, square roots. */
#include <math.h>
#include "bench.h"
struct b { double x, y, z, vx, vy, vz, m; };
int main(int argc, char **argv)
{
    struct b b[5];
    for (int i = 0; i < 5; i++) b[i] = (struct b){ i * 1.1 + .3, i * i * .7 - 1, .2 * i, .1 * i, .3 - .1 * i, .05, i ? .01 * i : 39. };
    for (long s = 0; s < (long)BENCH_N(3000000); s++) {
        for (int i = 0; i < 5; i++) for (int j = i + 1; j < 5; j++) {
            double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y, dz = b[i].z - b[j].z, d2 = dx * dx + dy * dy + dz * dz + .01, m = .0001 / (d2 * sqrt(d2));
            b[i].vx -= dx * b[j].m * m, b[i].vy -= dy * b[j].m * m, b[i].vz -= dz * b[j].m * m;
            b[j].vx += dx * b[i].m * m, b[j].vy += dy * b[i].m * m, b[j].vz += dz * b[i].m * m;
        }
        for (int i = 0; i < 5; i++) b[i].x += .0001 * b[i].vx, b[i].y += .0001 * b[i].vy, b[i].z += .0001 * b[i].vz;
    }
    uint64_t h;
    memcpy(&h, &b[1].x, 8);
    printf("%.9f\n", b[1].x);
    return 0;
}
