#!/bin/sh
cat > a.c << END
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct s { int a; double b; char c[8]; };
static struct s make(int n) { struct s x = { n, n * 0.5, "abc" }; return x; }
static int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
static void *thread(void *p) { *(int *)p += 1; return p; }
int main(int argc, char **argv)
{
    int v[50], n = 1;
    for (int i = 0; i < 50; i++) v[i] = i * 7919 % 101;
    qsort(v, 50, sizeof *v, cmp);
    struct s x = make(argc);
    pthread_t t;
    pthread_create(&t, NULL, thread, &n);
    pthread_join(t, NULL);
    printf("%d %d %f %s %.10f %d %s\n", v[0], v[49], x.b, x.c, sin(1), n, argv[1]);
    return 7;
}
END
cat > lib.c << END
int twice(int x) { return 2 * x; }
END
cat > use.c << END
#include <dlfcn.h>
#include <stdio.h>
int twice(int);
int main(void) { void *h = dlopen("./libl.so", RTLD_NOW); int (*f)(int) = (int (*)(int))dlsym(h, "twice"); printf("%d %d\n", twice(4), f(5)); return 0; }
END
for o in -O0 -O1 -O2 '-O3 -flto' '-Os -static' '-O2 -fsanitize=undefined -fno-sanitize=all'; do
    gcc $o -Wall -o a a.c -lm -pthread && ./a arg; echo "$o $?"
done
gcc -shared -fPIC -o libl.so lib.c && gcc -o use use.c -L. -ll -Wl,-rpath,. && ./use
echo 'int main( { }' > bad.c; gcc bad.c 2>&1 | head -n 3; echo $?
gcc -E -P - << END
#define X(a) #a a##1
X(b)
END
gcc -O2 -S -o - lib.c | grep -c twice
gcc -dumpversion; gcc -M lib.c; gcc -g -O1 -c a.c && readelf -S a.o | grep -c debug_info
