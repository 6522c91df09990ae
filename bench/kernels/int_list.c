/* Linked lists: pointer chasing, merge sort of a list. */
#include "bench.h"
struct n { struct n *next; uint64_t v; };
static struct n *merge(struct n *a, struct n *b)
{
    struct n h, *t = &h;
    while (a && b) if (a->v <= b->v) t->next = a, t = a, a = a->next; else t->next = b, t = b, b = b->next;
    t->next = a ? a : b;
    return h.next;
}
static struct n *sort(struct n *l)
{
    if (!l || !l->next) return l;
    struct n *s = l, *f = l->next;
    while (f && f->next) s = s->next, f = f->next->next;
    struct n *r = s->next;
    s->next = NULL;
    return merge(sort(l), sort(r));
}
int main(int argc, char **argv)
{
    enum { N = 30000 };
    struct n *v = malloc(N * sizeof *v);
    uint64_t sum = 0;
    for (int r = 0; r < BENCH_N(150); r++) {
        for (int i = 0; i < N; i++) v[i].v = bench_rand() >> 32, v[i].next = i + 1 < N ? &v[i + 1] : NULL;
        int k = 0;
        for (struct n *p = sort(v); p; p = p->next) sum = sum * 7 + p->v * (uint64_t)(++k & 3);
    }
    BENCH_RESULT(sum);
    return 0;
}
