/* main.c - the start of the VM: options, program, machine, guest process, run. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "frontend/die.h"
#include "frontend/dump.h"
#include "frontend/log.h"
#include "frontend/opt.h"
#include "frontend/perf.h"
#include "frontend/process.h"
#include "frontend/sample.h"
#include "frontend/vm.h"

/* An O_PATH descriptor of this executable, which the guest's execve() starts again: its path may be out of reach by then
 * (chroot, deleted, mount namespace). It stays open across exec; the child is told its number. -1 if there is none. */
static int open_self(const struct options *o)
{
    if (o->self_fd >= 0 && fcntl(o->self_fd, F_GETFD) >= 0) return o->self_fd;
    int fd = open("/proc/self/exe", O_PATH);
    if (fd < 0) fd = open((const char *)(uintptr_t)getauxval(AT_EXECFN), O_PATH);
    return fd < 0 ? -1 : fd_move_high(fd, 0);
}

static int cpu_help(void)
{
    for (const struct guest_isa *const *g = guest_list; *g; g++) (*g)->cpu_help(stdout);
    return fflush(stdout) ? STATUS_USAGE : 0;
}

/* The first thread runs on the stack that the kernel made, which grows when it is touched: have it at its full size before the
 * guest can map something in its way. */
static void grow_stack(void)
{
    *((volatile char *)__builtin_frame_address(0) - VM_C_STACK) = 0;
}

/* What ps and /proc/self/comm show. */
static void set_name(const char *program)
{
    const char *slash = strrchr(program, '/');
    prctl(PR_SET_NAME, slash && slash[1] ? slash + 1 : program, 0, 0, 0);
}

int main(int argc, char **argv, char **envp)
{
    struct options opt;
    switch (opt_parse(&opt, argc, argv, envp)) {
    case OPT_RUN: break;
    case OPT_DONE: return fflush(stdout) ? STATUS_USAGE : 0;
    case OPT_CPU_HELP: return cpu_help();
    case OPT_BAD: return STATUS_USAGE;
    }
    if (sysconf(_SC_PAGESIZE) != ELF_PAGE)
        die(STATUS_CANT_RUN, "this kernel's pages are %ld bytes large; the guest's are %d", sysconf(_SC_PAGESIZE), ELF_PAGE);

    struct process process;
    process_find(&process, &opt);
    const char *err = NULL;
    struct os os = {
        .isa = process.exe.isa, .uname_release = opt.release, .strace = opt.strace, .log_fd = log_open(&opt),
        .self_fd = open_self(&opt), .self_args = opt.self_args, .pid = getpid(),
    };
    os.cpu_model = os.isa->cpu_model(opt.cpu, &err);
    if (!os.cpu_model) die(STATUS_USAGE, "-cpu %s: %s", opt.cpu ? opt.cpu : "(default)", err);

    struct cpu *cpu;
    struct vm *vm = vm_create(&opt, os.isa, &os, &cpu);
    if (!vm) return STATUS_CANT_RUN;
    vm->dump = dump_create(&opt);
    vm->perf = perf_create(&opt);
    if ((opt.report || opt.stats) && !(vm->sampler = sample_create())) die(STATUS_USAGE, "--report, --stats: out of memory");
    process_start(&process, &opt, &os, cpu);
    set_name(opt.program);
    grow_stack();
    os_init(&os, cpu);
    vm_run(cpu);
}
