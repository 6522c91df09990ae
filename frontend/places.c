/* places.c - see places.h */
#include "frontend/places.h"

#include <stdio.h>

#include "frontend/log.h"

enum { PLACE_BITS = 17, REGION_BITS = 14 };

struct region_at { uint64_t code, pc; uint32_t n, seen, fruitless; };
struct place { uint64_t at; uint32_t region; int32_t delta; bool seen; };   /* at: 0 = free; delta: guest instruction behind the region's pc */

/* Two hash tables with open addressing; never more than three quarters full. */
struct places {
    uint32_t n_regions, n_places;
    struct region_at region[1 << REGION_BITS];
    struct place place[1 << PLACE_BITS];
};

size_t places_size(void) { return sizeof(struct places); }

static uint32_t hash(uint64_t at, unsigned bits) { return (uint32_t)(at * UINT64_C(0x9e3779b97f4a7c15) >> (64 - bits)); }

/* Where it is, or would be. */
static uint32_t find_region(const struct places *p, uint64_t code)
{
    uint32_t h = hash(code, REGION_BITS);
    while (p->region[h].code && p->region[h].code != code) h = (h + 1) & ((1u << REGION_BITS) - 1);
    return h;
}
static uint32_t find_place(const struct places *p, uint64_t at)
{
    uint32_t h = hash(at, PLACE_BITS);
    while (p->place[h].at && p->place[h].at != at) h = (h + 1) & ((1u << PLACE_BITS) - 1);
    return h;
}

void places_add(struct places *p, uint64_t pc, const uint8_t *code, const struct host_code *o)
{
    const uint32_t r = find_region(p, (uint64_t)code);
    struct region_at *region = &p->region[r];
    if (!region->code && ++p->n_regions > 3u << (REGION_BITS - 2)) { p->n_regions--; return; }
    *region = (struct region_at){ .code = (uint64_t)code, .pc = pc };
    for (uint32_t k = 0; k < o->n_pcmap; k++) {
        struct place *q = &p->place[find_place(p, (uint64_t)code + o->pcmap[k].off)];
        if (!q->at && ++p->n_places > 3u << (PLACE_BITS - 2)) { p->n_places--; return; }
        *q = (struct place){ .at = (uint64_t)code + o->pcmap[k].off, .region = r, .delta = (int32_t)o->pcmap[k].guest_delta };
        region->n++;
    }
}

bool places_see(struct places *p, uint64_t at)
{
    struct place *q = &p->place[find_place(p, at)];
    if (!q->at || q->seen) return false;
    q->seen = true;
    p->region[q->region].seen++;
    return true;
}

uint32_t places_left(const struct places *p, const uint8_t *code)
{
    const struct region_at *r = &p->region[find_region(p, (uint64_t)code)];
    return r->n - r->seen;
}

void places_tried(struct places *p, const uint8_t *code, uint32_t left)
{
    struct region_at *r = &p->region[find_region(p, (uint64_t)code)];
    r->fruitless = left == r->n - r->seen ? r->fruitless + 1 : 0;
}

bool places_worth(const struct places *p, const uint8_t *code, uint32_t fruitless)
{
    const struct region_at *r = &p->region[find_region(p, (uint64_t)code)];
    return r->seen < r->n && r->fruitless < fruitless;
}

void places_print(const struct places *p)
{
    for (uint32_t r = 0; r < 1u << REGION_BITS; r++) {
        const struct region_at *region = &p->region[r];
        if (region->seen == region->n) continue;
        char text[900];
        int n = 0;
        for (uint32_t k = 0; k < 1u << PLACE_BITS && n < (int)sizeof text - 24; k++) {
            const struct place *q = &p->place[k];
            if (q->at && q->region == r && !q->seen) n += snprintf(text + n, sizeof text - (size_t)n, " %llx", (unsigned long long)(region->pc + (uint64_t)(int64_t)q->delta));
        }
        vm_log("unwind", "%#llx: region at %#llx: %u of %u places looked at; not those of%s", (unsigned long long)region->pc, (unsigned long long)region->code, region->seen,
               region->n, text);
    }
}
