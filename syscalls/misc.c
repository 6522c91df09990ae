/* misc.c - what the machine and the process are: uname, personality, resource limits, prctl, riscv_hwprobe, riscv_flush_icache. */
#include <errno.h>
#include <string.h>
#include <linux/prctl.h>
#include <sys/personality.h>
#include <sys/resource.h>

#include "syscalls/abi.h"
#include "syscalls/host_nr.h"
#include "syscalls/mem.h"
#include "syscalls/sys.h"
#include "syscalls/tags.h"

/* --- uname -------------------------------------------------------------------------------------------------- */

static void put_name(char to[65], const char *from)
{
    size_t n = strnlen(from, 64);
    memset(to, 0, 65);
    memcpy(to, from, n);
}

int64_t sys_uname(struct cpu *c, const uint64_t a[6])
{
    const struct os *os = c->thread->os;
    struct guest_utsname u;
    int64_t r = host_rawcall(SYS_uname, (uint64_t)&u, 0, 0, 0, 0, 0);
    if (r < 0) return r;
    put_name(u.machine, os->isa->uname_machine);
    if (os->uname_release) put_name(u.release, os->uname_release);
    return os_copy_to(a[0], &u, sizeof u);
}

/* ADDR_NO_RANDOMIZE and the other bits are the host's business: they hold for the VM's next execve, and so for the guest's. */
int64_t sys_personality(struct cpu *c, const uint64_t a[6])
{
    uint32_t p = (uint32_t)a[0];
    if (c->thread->os->isa->abi.no_per_linux32 && (p & PER_MASK) == PER_LINUX32) return -EINVAL;
    return host_rawcall(SYS_personality, p, 0, 0, 0, 0, 0);
}

/* --- resource limits ---------------------------------------------------------------------------------------- */

/* Limits on address space hold for the guest's memory, not for the VM's: they are kept here and not given to the host,
 * except a stack limit of a sensible size, which the programs inherit that the guest executes. */
enum { STACK_LIMIT_MIN = 1 << 20 };   /* what the VM itself starts up on */
static _Atomic uint64_t *kept_limit(struct os *os, uint64_t which)
{
    switch (which) {
    case RLIMIT_AS: return os->rlim_as;
    case RLIMIT_DATA: return os->rlim_data;
    case RLIMIT_STACK: return os->rlim_stack;
    default: return NULL;
    }
}

static int64_t may_raise_limits(void)
{
    uint32_t head[2] = { 0x20080522 /* _LINUX_CAPABILITY_VERSION_3 */, 0 }, data[6] = { 0 };
    if (host_rawcall(SYS_capget, (uint64_t)head, (uint64_t)data, 0, 0, 0, 0) < 0) return 0;
    return data[0] >> 24 & 1;   /* CAP_SYS_RESOURCE, effective */
}

static int64_t own_limit(struct os *os, uint64_t which, uint64_t set, uint64_t get)
{
    _Atomic uint64_t *l = kept_limit(os, which);
    uint64_t old[2] = { atomic_load(&l[0]), atomic_load(&l[1]) }, new[2];
    if (set) {
        if (os_copy_from(new, set, sizeof new)) return -EFAULT;
        if (new[0] > new[1]) return -EINVAL;
        if (new[1] > old[1] && !may_raise_limits()) return -EPERM;
        if (which == RLIMIT_STACK && new[0] >= STACK_LIMIT_MIN) host_rawcall(SYS_prlimit64, 0, which, (uint64_t)new, 0, 0, 0);
        atomic_store(&l[0], new[0]);
        atomic_store(&l[1], new[1]);
    }
    return get ? os_copy_to(get, old, sizeof old) : 0;
}

int64_t sys_prlimit64(struct cpu *c, const uint64_t a[6])
{
    struct os *os = c->thread->os;
    int32_t pid = (int32_t)a[0];
    if (kept_limit(os, (uint32_t)a[1]) && (pid == 0 || pid == os->pid)) return own_limit(os, (uint32_t)a[1], a[2], a[3]);
    return sys_raw(SYS_prlimit64, a);
}

int64_t sys_getrlimit(struct cpu *c, const uint64_t a[6])
{
    uint64_t b[6] = { 0, a[0], 0, a[1], 0, 0 };
    return a[1] ? sys_prlimit64(c, b) : -EFAULT;
}

int64_t sys_setrlimit(struct cpu *c, const uint64_t a[6])
{
    uint64_t b[6] = { 0, a[0], a[1], 0, 0, 0 };
    return a[1] ? sys_prlimit64(c, b) : -EFAULT;
}

/* --- prctl -------------------------------------------------------------------------------------------------- */

enum {   /* newer than the C library's headers */
    GUEST_PR_SET_MDWE = 65, GUEST_PR_GET_MDWE = 66, GUEST_PR_SET_MEMORY_MERGE = 67, GUEST_PR_GET_MEMORY_MERGE = 68,
};

int64_t sys_prctl(struct cpu *c, const uint64_t a[6])
{
    const struct os *os = c->thread->os;
    int64_t r;
    switch ((int)a[0]) {
    case PR_SET_NO_NEW_PRIVS: case PR_CAPBSET_DROP: case PR_SET_SECUREBITS: case PR_CAP_AMBIENT: case PR_SET_KEEPCAPS:
        vm_be_alone(c);   /* what a thread may do */
        return sys_raw(SYS_prctl, a);
    case PR_SET_PDEATHSIG: case PR_GET_PDEATHSIG: case PR_GET_DUMPABLE: case PR_SET_DUMPABLE: case PR_GET_KEEPCAPS:
    case PR_GET_TIMING: case PR_SET_TIMING: case PR_SET_NAME: case PR_GET_NAME: case PR_CAPBSET_READ:
    case PR_GET_SECUREBITS: case PR_SET_TIMERSLACK: case PR_GET_TIMERSLACK:
    case PR_TASK_PERF_EVENTS_DISABLE: case PR_TASK_PERF_EVENTS_ENABLE: case PR_MCE_KILL: case PR_MCE_KILL_GET:
    case PR_SET_PTRACER: case PR_SET_CHILD_SUBREAPER: case PR_GET_CHILD_SUBREAPER: 
    case PR_GET_NO_NEW_PRIVS: case PR_GET_TID_ADDRESS: case PR_SET_THP_DISABLE: case PR_GET_THP_DISABLE: 
    case PR_GET_SPECULATION_CTRL: case PR_SET_SPECULATION_CTRL: case PR_SET_IO_FLUSHER: case PR_GET_IO_FLUSHER:
    case PR_SCHED_CORE: case PR_SET_VMA: case GUEST_PR_SET_MEMORY_MERGE: case GUEST_PR_GET_MEMORY_MERGE:
        return sys_raw(SYS_prctl, a);
    case PR_SET_TAGGED_ADDR_CTRL: case PR_GET_TAGGED_ADDR_CTRL: return tags_prctl(c, a);
    case PR_GET_SECCOMP: return 0;
    case PR_SET_SECCOMP: return -EINVAL;           /* as a kernel built without it */
    case PR_SET_MM: return -EPERM;                 /* would describe the VM */
    case GUEST_PR_GET_MDWE: return 0;
    case GUEST_PR_SET_MDWE: return -EINVAL;        /* would forbid the VM to make code */
    default:
        if (os->isa->abi.prctl && os->isa->abi.prctl(os->cpu_model, a, &r)) return r;
        vm_log("unimp", "prctl %d\n", (int)a[0]);
        return -EINVAL;
    }
}

/* --- the processor ------------------------------------------------------------------------------------------ */

int64_t sys_riscv_flush_icache(struct cpu *c, const uint64_t a[6])
{
    enum { LOCAL = 1 };   /* SYS_RISCV_FLUSH_ICACHE_LOCAL */
    if (a[2] & ~(uint64_t)LOCAL) return -EINVAL;
    /* The kernel takes no notice of the range: an empty one means everything too, and so does the writable view of code
     * that runs at another address. */
    if (a[0] < a[1] && !mem_aliased(c->thread->os, a[0], a[1])) vm_code_changed(c, a[0], a[1]);
    else vm_flush_code(c);
    return 0;
}

static int64_t probe(struct cpu *c, struct guest_hwprobe *p)
{
    const struct os *os = c->thread->os;
    bool known = false;
    uint64_t v = os->isa->hwprobe ? os->isa->hwprobe(os->cpu_model, p->key, &known) : 0;
    *p = (struct guest_hwprobe){ .key = known ? p->key : -1, .value = known ? v : 0 };
    return known;
}

/* Fill in the values; all processors are the same. */
static int64_t hwprobe_values(struct cpu *c, uint64_t pairs, uint64_t n)
{
    struct guest_hwprobe p;
    for (uint64_t i = 0; i < n; i++) {
        if (os_copy_from(&p, pairs + i * sizeof p, sizeof p)) return -EFAULT;
        probe(c, &p);
        if (os_copy_to(pairs + i * sizeof p, &p, sizeof p)) return -EFAULT;
    }
    return 0;
}

/* Do the processors have what all pairs ask for? Keys that are sets of bits ask for a subset. */
static int64_t hwprobe_match(struct cpu *c, uint64_t pairs, uint64_t n)
{
    struct guest_hwprobe want, have;
    int64_t match = 1;
    for (uint64_t i = 0; i < n; i++) {
        if (os_copy_from(&want, pairs + i * sizeof want, sizeof want)) return -EFAULT;
        have = want;
        bool bits = want.key == 3 || want.key == 4 || want.key == 5;   /* BASE_BEHAVIOR, IMA_EXT_0, CPUPERF_0 */
        if (!probe(c, &have)) {
            match = 0;
            if (os_copy_to(pairs + i * sizeof have, &have, sizeof have)) return -EFAULT;
        } else if (bits ? (have.value & want.value) != want.value : have.value != want.value) {
            match = 0;
        }
    }
    return match;
}

int64_t sys_riscv_hwprobe(struct cpu *c, const uint64_t a[6])
{
    enum { WHICH_CPUS = 1, SET_MAX = 128 };
    uint64_t n = a[1], size = a[2], cpus = a[3];
    uint8_t set[SET_MAX] = { 0 }, online[SET_MAX] = { 0 };
    if (a[4] & ~(uint64_t)WHICH_CPUS) return -EINVAL;
    if (!(a[4] & WHICH_CPUS)) return (size != 0) != (cpus != 0) ? -EINVAL : hwprobe_values(c, a[0], n);

    if (!size || !cpus) return -EINVAL;
    if (size > SET_MAX) size = SET_MAX;
    if (os_copy_from(set, cpus, size)) return -EFAULT;
    int64_t got = host_rawcall(SYS_sched_getaffinity, 0, sizeof online, (uint64_t)online, 0, 0, 0);
    if (got < 0) return got;
    bool empty = true;
    for (uint64_t i = 0; i < size; i++) empty &= !set[i];
    int64_t match = hwprobe_match(c, a[0], n);
    if (match < 0) return match;
    for (uint64_t i = 0; i < size; i++) set[i] = match ? (empty ? online[i] : set[i] & online[i]) : 0;
    return os_copy_to(cpus, set, size);
}
