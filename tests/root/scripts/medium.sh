#!/bin/sh
# medium.sh: a program of a thousand dense lines in seven files, compiled with -O2 by make -j; what it computes.
awk 'BEGIN {
    srand(7); n = 6
    for (f = 0; f < n; f++) {
        file = "part" f ".c"
        print "#include <stdint.h>\n#include <string.h>\n#include <math.h>" > file
        print "struct rec { int32_t a; double d; char s[12]; struct rec *next; uint16_t h[4]; };" > file
        for (g = 0; g < 12; g++) {
            k = int(rand() * 1000) + 1; m = int(rand() * 30) + 1; j = int(rand() * 6)
            printf "static int64_t f%d(struct rec *r, int64_t x, const unsigned char *p, int n)\n{\n    int64_t s = x ^ %d;\n", g, k > file
            printf "    for (int i = 0; i < n; i++) {\n        s = s * %d + p[i];\n        if (s & %d) s ^= s >> %d; else s += r->a;\n", k * 2 + 1, m, j + 3 > file
            printf "        switch ((s >> 4) & 7) { case 0: r->a += i; break; case 1: r->d = r->d * 0.5 + i; break; case 2: r->s[i %% 12] ^= (char)s; break;\n" > file
            printf "        case 3: r->h[i & 3] += (uint16_t)s; break; case 4: s = s < 0 ? -s : s * %d; break; case 5: s += (int64_t)(r->d * 4) ; break; default: s -= %d; }\n    }\n", m, m > file
            printf "    float v[%d]; for (int i = 0; i < %d; i++) v[i] = (float)(p[i %% n] * %d); for (int i = 1; i < %d; i++) v[i] += v[i - 1] / 2;\n", m + 8, m + 8, j + 1, m + 8 > file
            printf "    uint8_t b[64]; memcpy(b, p, 64); for (int i = 0; i < 64; i++) b[i] = (uint8_t)(b[i] * %d + b[63 - i]); for (int i = 0; i < 64; i++) s += b[i] << (i & 15);\n", j * 2 + 1 > file
            printf "    return s + (int64_t)v[%d] + r->h[%d] * %dLL;\n}\n", m + 7, j % 4, k > file
        }
        printf "int64_t part%d(int64_t x, const unsigned char *p, int n)\n{\n    struct rec r = { %d, %d.25, \"text\", 0, { 1, 2, 3, 4 } };\n    int64_t (*const t[])(struct rec *, int64_t, const unsigned char *, int) = { f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11 };\n", f, f, f > file
        print "    for (int i = 0; i < 24; i++) x = t[(x & 0x7fffffff) % 12](&r, x, p, n - i);\n    return x + r.a;\n}" > file
        close(file)
    }
    print "#include <stdint.h>\n#include <stdio.h>" > "main.c"
    for (f = 0; f < n; f++) printf "int64_t part%d(int64_t, const unsigned char *, int);\n", f > "main.c"
    print "int main(void)\n{\n    unsigned char p[256];\n    int64_t x = 1;\n    for (int i = 0; i < 256; i++) p[i] = (unsigned char)(i * 37 + 11);\n    for (int k = 0; k < 40; k++) {" > "main.c"
    for (f = 0; f < n; f++) printf "        x = part%d(x, p, 200);\n", f > "main.c"
    print "    }\n    printf(\"%lld\\n\", (long long)x);\n    return 0;\n}" > "main.c"
}'
cat > Makefile << 'END'
OBJ := $(patsubst %.c,%.o,$(wildcard *.c))
prog: $(OBJ)
	$(CC) $(CFLAGS) -o $@ $(OBJ) -lm
%.o: %.c
	$(CC) $(CFLAGS) -Wall -c -o $@ $<
END
for f in -O2 '-O3 -g -flto' -O0; do
    rm -f ./*.o prog
    make -s -j4 CC=gcc CFLAGS="$f -fwrapv -ffp-contract=off" && ./prog
done
nm prog | grep -c ' T part'
objdump -d part0.o | grep -cE '<(f[0-9]+|part0)>:$'
strip prog && ./prog
