/*
 * region_snap.c - from the dumped host registers to the guest's, after a region was left at a place that has a snapshot. Runs in signal
 * handlers, too: it only reads and writes struct cpu.
 */
#include <assert.h>
#include <string.h>

#include "hostisa/x86_64/port.h"
#include "hostisa/x86_64/snap.h"
#include "optimizer/ir_int.h"

static bool v_slot(unsigned s) { return s >= IR_SLOT_V0 && s < IR_SLOT_M0; }

static void *home(struct cpu *cpu, unsigned s) { return (uint8_t *)cpu + cpu_slot_offset(s); }
static size_t home_size(unsigned s) { return v_slot(s) ? 16 : 8; }

/* What the snapshot's entry at p says; returns the next entry. */
static const uint32_t *fetch(const struct cpu *cpu, const uint32_t *p, cpu_v128 *v)
{
    const uint32_t w = *p++;
    const unsigned slot = w & 0xff, n = w >> 16;
    *v = (cpu_v128){ .d = { 0, 0 } };
    switch ((enum snap_kind)(w >> 8 & 0xff)) {
    case SNAP_GPR: v->d[0] = cpu->dump.r[n & 15]; break;
    case SNAP_VEC: *v = cpu->dump.v[n & 31]; break;
    case SNAP_SPILL: v->d[0] = cpu->spill[n & 63]; break;
    case SNAP_SPILL_WIDE: memcpy(v, &cpu->spill[n & 62], 16); break;
    case SNAP_HOME: memcpy(v, (const uint8_t *)cpu + cpu_slot_offset(n), home_size(slot)); break;
    case SNAP_CONST: case SNAP_GADDR:
        v->d[0] = *p | (uint64_t)p[1] << 32;
        p += 2;
        break;
    case SNAP_EXPR: {
        cpu_v128 o[3] = { { .d = { 0, 0 } } };
        for (unsigned k = 0; k < (n >> 12 & 3); k++) p = fetch(cpu, p, &o[k]);
        const bool known = ir_eval((enum ir_op)(n & 0xff), (enum ir_type)(n >> 8 & 15), o[0].d[0], o[1].d[0], o[2].d[0], &v->d[0]);
        assert(known);
        (void)known;
        break;
    }
    case SNAP_FLAGS: {
        cpu_v128 a, b;
        const enum ir_type t = n & SNAP_OP_WIDE ? IRT_I64 : IRT_I32;
        p = fetch(cpu, fetch(cpu, p, &a), &b);
        switch ((enum snap_op)(n & 15)) {
        case SNAP_OP_ADD: v->d[0] = ir_flags_adc(t, a.d[0], b.d[0], 0); break;
        case SNAP_OP_SUB: v->d[0] = ir_flags_adc(t, a.d[0], ~b.d[0], 1); break;
        default: v->d[0] = ir_flags_and(t, a.d[0] & b.d[0]); break;
        }
        break;
    }
    }
    return p;
}

void host_snap_apply(const struct host *h, struct cpu *cpu)
{
    cpu_v128 was[IR_SLOT__N];
    bool moved[IR_SLOT__N] = { false };
    const uint32_t *p = cpu->snap;
    if (p && *p == SNAP_REPEAT) p++;
    while (p && *p != SNAP_END) {
        const unsigned s = *p & 0xff;
        p = fetch(cpu, p, &was[s]);
        moved[s] = true;
    }
    for (unsigned s = 0; s < IR_SLOT__N; s++) {
        const uint8_t r = h->slot_reg[s];
        if (moved[s]) memcpy(home(cpu, s), &was[s], home_size(s));
        else if (r == X_NOREG) continue;
        else if (v_slot(s)) memcpy(home(cpu, s), &cpu->dump.v[r], 16);
        else memcpy(home(cpu, s), &cpu->dump.r[r], 8);
    }
    cpu->snap = NULL;
}
