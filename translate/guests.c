/*
 * guests.c - the list of guests.
 */
#include "translate/guest.h"
#include "translate/aarch64/aarch64.h"
#include "translate/riscv64/riscv64.h"

const struct guest_isa *const guest_list[] = { &riscv64_isa, &aarch64_isa, NULL };

const struct guest_isa *guest_by_machine(uint16_t elf_machine)
{
    for (const struct guest_isa *const *g = guest_list; *g; g++)
        if ((*g)->elf_machine == elf_machine) return *g;
    return NULL;
}
