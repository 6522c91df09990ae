/*
 * sys.h - dispatch of the guest's system calls, from the tables nr_generic.def (numbers) and sys.def (what to do).
 *
 * Result convention: a value, or -errno in [-4095, -1], or -512 (SYS_RESTART): the call has to be made again after a
 * pending signal was looked at. It comes from host_syscall() only, for calls that may block. Since host actions carry
 * the guest's SA_RESTART flag, the host kernel has already decided between EINTR and restart when -512 is seen: the call
 * either was not made yet or shall be restarted, so the program counter simply stays on the system-call instruction.
 */
#ifndef DRAGOMAN_SYS_H
#define DRAGOMAN_SYS_H

#include "syscalls/os.h"

enum { SYS_RESTART = -512 };

/* Make the system call with number nr and arguments a. Some calls do not return (exit, execve). */
int64_t sys_call(struct cpu *c, uint64_t nr, const uint64_t a[6]);

/* GNR_<name>: the asm-generic numbers. */
enum generic_nr {
#define NR(number, name) GNR_##name = number,
#include "syscalls/nr_generic.def"
#undef NR
    GNR__END
};

/* Does the guest's architecture have call nr? Numbers 244 to 259 belong to one or another. */
static inline bool sys_exists(const struct guest_isa *isa, uint64_t nr)
{
    enum { OWN_FIRST = 244, OWN_N = 16 };
    return nr - OWN_FIRST >= OWN_N || (isa->abi.own_calls >> (nr - OWN_FIRST) & 1);
}

/* Every handler that sys.def names. */
#define SYS_DECL_CALL(name) int64_t sys_##name(struct cpu *c, const uint64_t a[6]);
#define SYS_DECL_PASS(name)
#define SYS_DECL_ALONE(name)
#define SYS_DECL_WAIT(name)
#define SYS_DECL_RPATH0(name)
#define SYS_DECL_RPATH1(name)
#define SYS_DECL_ENOSYS_(name)
#define SYS_DECL_EPERM_(name)
#define SYS_DECL_EINTR_(name)
#define SYS(name, formats, kind) SYS_DECL_##kind(name)
#include "syscalls/sys.def"
#undef SYS

/* The host's call nr with arguments a; at once, or through the restartable range. */
static inline int64_t sys_raw(uint64_t nr, const uint64_t a[6])
{
    return host_rawcall(nr, a[0], a[1], a[2], a[3], a[4], a[5]);
}
static inline int64_t sys_wait(struct cpu *c, uint64_t nr, const uint64_t a[6])
{
    return host_syscall(&c->poll, nr, a);
}

#endif
