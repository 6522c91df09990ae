/*
 * exec.c - execve and execveat: everything that can be refused is refused before anything is given up.
 *
 * The file is opened and looked at as the kernel would, #! lines included. What ends in a program for a guest that this VM
 * knows is run by executing the VM again, with the open file; anything else (host programs, other formats that the host
 * may have a handler for) is given to the host kernel as it is.
 *
 *     dragoman <inherited options> --self-fd=N --exec-fd=N -0 ARGV0 -- EXECFN ARGS...
 *
 * Guest strings are passed by address: only the vectors are made anew. Nothing here may have an effect that lasts when
 * the call fails. Source: execve(2), execveat(2), the kernel's fs/exec.c and fs/binfmt_script.c for behaviour.
 */
#include <assert.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "syscalls/fmt.h"
#include "syscalls/path.h"
#include "syscalls/signal.h"
#include "syscalls/sys.h"
#include "syscalls/tags.h"

enum {
    SCRIPT_LINE = 256,        /* bytes of a file that count for its #! line */
    MAX_LEVELS = 5,           /* interpreters of interpreters; one more is ELOOP */
    MAX_STRINGS = 0x7fffffff / 8,
    MAX_PHDRS = 1170,
    EXECVE_CHECK = 0x10000,   /* AT_EXECVE_CHECK */
    STACK_LEAST = 512 << 10,
};

enum kind { KIND_GUEST, KIND_HOST, KIND_SCRIPT };

struct exec {
    struct cpu *c;
    struct os *os;
    int fd;                                /* the open file, -1 = none */
    bool by_fd;                            /* reached through a descriptor that the new program won't have */
    const struct guest_isa *isa;           /* KIND_GUEST: whose */
    unsigned levels;                       /* #! lines so far */
    const char *words[MAX_LEVELS + 1][2];  /* their interpreter and argument (or NULL) */
    char lines[MAX_LEVELS + 1][SCRIPT_LINE + 1];
    char path[PATH_MAX];                   /* of the host file */
    char name[PATH_MAX + 32];              /* AT_EXECFN */
    char self_fd[32], exec_fd[32];
    union { char text[SCRIPT_LINE + 1]; Elf64_Ehdr elf; } head;
    size_t n_head;
};

static int64_t close_fd(int fd)
{
    return host_rawcall(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
}

static void *scratch_new(size_t n)
{
    int64_t p = host_rawcall(SYS_mmap, 0, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, (uint64_t)-1, 0);
    return p < 0 && p > -4096 ? NULL : (void *)p;
}

static void scratch_free(void *p, size_t n)
{
    if (p) host_rawcall(SYS_munmap, (uint64_t)p, n, 0, 0, 0, 0);
}

/* --- opening -------------------------------------------------------------------------------------------------- */

/* May the open regular file be executed (mode, ACLs, mount, not being written)? 0 or -errno. */
static int64_t may_execute(int fd, unsigned mode)
{
    /* Linux 6.14 answers just that. Older kernels don't know the flag; a file being written is not noticed there. */
    const char *argv[] = { "", NULL }, *envp[] = { NULL };
    int64_t r = host_rawcall(SYS_execveat, (uint64_t)fd, (uint64_t)"", (uint64_t)argv, (uint64_t)envp, AT_EMPTY_PATH | EXECVE_CHECK, 0);
    if (r != -EINVAL && r != -ENOSYS) return r;
    r = host_rawcall(SYS_faccessat2, (uint64_t)fd, (uint64_t)"", X_OK, AT_EMPTY_PATH | AT_EACCESS, 0, 0);
    return r == -ENOSYS ? (mode & 0111 ? 0 : -EACCES) : r;
}

/* Look at the open file: 0 if it is a regular one that may be executed, or -errno. Fills head. */
static int64_t look_at(struct exec *x)
{
    struct stat st;
    int64_t r = host_rawcall(SYS_fstat, (uint64_t)x->fd, (uint64_t)&st, 0, 0, 0, 0);
    if (r < 0) return r;
    if (!S_ISREG(st.st_mode)) return -EACCES;
    if ((r = may_execute(x->fd, st.st_mode)) < 0) return r;
    r = host_rawcall(SYS_pread64, (uint64_t)x->fd, (uint64_t)x->head.text, SCRIPT_LINE, 0, 0, 0);
    if (r < 0) return r;
    x->n_head = (size_t)r;
    x->head.text[r] = 0;
    return 0;
}

static int64_t open_read(int64_t dirfd, const char *path, unsigned extra)
{
    return host_rawcall(SYS_openat, (uint64_t)dirfd, (uint64_t)path, O_RDONLY | O_NONBLOCK | O_NOCTTY | extra, 0, 0, 0);
}

/* The same with one descriptor more than the guest may have: natively execve() needs none. */
static int64_t open_beyond_limit(int64_t dirfd, const char *path, unsigned extra)
{
    struct rlimit now, more;
    if (host_rawcall(SYS_prlimit64, 0, RLIMIT_NOFILE, 0, (uint64_t)&now, 0, 0) < 0) return -EMFILE;
    more = (struct rlimit){ now.rlim_cur + 1, now.rlim_max > now.rlim_cur ? now.rlim_max : now.rlim_max + 1 };
    if (host_rawcall(SYS_prlimit64, 0, RLIMIT_NOFILE, (uint64_t)&more, 0, 0, 0) < 0) return -EMFILE;
    int64_t fd = open_read(dirfd, path, extra);
    host_rawcall(SYS_prlimit64, 0, RLIMIT_NOFILE, (uint64_t)&now, 0, 0, 0);
    return fd;
}

/* O_NONBLOCK: a FIFO must not hang us before it is refused. It has no effect on regular files. Not close-on-exec: the new VM
 * reads the program from it and closes it. */
static int64_t open_path(struct exec *x, int64_t dirfd, const char *path, unsigned extra)
{
    int64_t fd = open_read(dirfd, path, extra);
    if (fd == -EMFILE) fd = open_beyond_limit(dirfd, path, extra);
    if (fd < 0) return fd == -ENXIO ? -EACCES : fd;   /* ENXIO: a socket or a device without a driver */
    x->fd = (int)fd;
    return look_at(x);
}

/* AT_EMPTY_PATH: the file that fd stands for. */
static int64_t open_same(struct exec *x, int64_t fd)
{
    char link[40];
    int64_t r = host_rawcall(SYS_fcntl, (uint64_t)fd, F_DUPFD, 0, 0, 0, 0);
    if (r < 0) return r;
    x->fd = (int)r;
    r = look_at(x);
    if (r != -EBADF) return r;
    /* O_PATH or O_WRONLY: it can be executed but not read */
    close_fd(x->fd);
    x->fd = -1;
    fmt_s(link, sizeof link, "/proc/self/fd/%d", (int)fd);
    return open_path(x, AT_FDCWD, link, 0);
}

static int64_t open_program(struct exec *x, int64_t dirfd, uint64_t path, unsigned flags)
{
    uint64_t at;
    unsigned how = PATH_READ | (flags & AT_SYMLINK_NOFOLLOW ? PATH_NOFOLLOW : 0);
    int64_t r = os_copy_str(x->name, path, PATH_MAX);
    if (r < 0) return r;
    if (!x->name[0]) {
        if (!(flags & AT_EMPTY_PATH)) return -ENOENT;
        if (dirfd == AT_FDCWD) return -EACCES;   /* the working directory itself */
        fmt_s(x->name, sizeof x->name, "/dev/fd/%d", (int)dirfd);
        r = open_same(x, dirfd);
    } else {
        r = path_resolve(x->c, dirfd, path, how, true, x->path, &at);
        if (r < 0) return r;
        r = open_path(x, dirfd, x->path, flags & AT_SYMLINK_NOFOLLOW ? O_NOFOLLOW : 0);
        if (dirfd == AT_FDCWD || x->name[0] == '/') return r;
        strcpy(x->path, x->name);
        fmt_s(x->name, sizeof x->name, "/dev/fd/%d/%s", (int)dirfd, x->path);
    }
    if (r == 0) x->by_fd = (host_rawcall(SYS_fcntl, (uint64_t)dirfd, F_GETFD, 0, 0, 0, 0) & FD_CLOEXEC) != 0;
    return r;
}

/* --- what is it? ------------------------------------------------------------------------------------------------ */

static bool blank(char ch) { return ch == ' ' || ch == '\t'; }

/* Split the #! line in head into words[levels]. 0 or -ENOEXEC. */
static int64_t script_line(struct exec *x)
{
    char *line = x->lines[x->levels];
    memcpy(line, x->head.text, sizeof x->head.text);
    char *end = line + strcspn(line, "\n"), *s = line + 2;
    while (blank(*s)) s++;
    if (!*end && x->n_head == SCRIPT_LINE) {
        /* The line goes on beyond what counts: it may only be the argument that is cut off. */
        if (!s[strcspn(s, " \t")]) return -ENOEXEC;
        end--;
    }
    while (end > s && blank(end[-1])) end--;
    *end = 0;
    char *arg = s + strcspn(s, " \t");
    if (arg == s) return -ENOEXEC;
    if (*arg) *arg++ = 0;
    while (blank(*arg)) arg++;
    x->words[x->levels][0] = s;
    x->words[x->levels][1] = *arg ? arg : NULL;
    x->levels++;
    return 0;
}

/* Would the guest's ld.so be found? As the new VM looks for it: in the sysroot, the root, the ISA's usual sysroots. */
static int64_t find_loader(struct exec *x, const char *interp)
{
    uint64_t at;
    char path[PATH_MAX];
    int64_t r = path_resolve(x->c, AT_FDCWD, (uint64_t)interp, PATH_READ, true, path, &at);
    if (r < 0) return r;
    r = host_rawcall(SYS_faccessat, (uint64_t)AT_FDCWD, (uint64_t)path, X_OK, 0, 0, 0);
    for (unsigned i = 0; r < 0 && i < sizeof x->isa->sysroots / sizeof *x->isa->sysroots && x->isa->sysroots[i]; i++) {
        fmt_s(path, sizeof path, "%s/%s", x->isa->sysroots[i], interp);
        if (host_rawcall(SYS_faccessat, (uint64_t)AT_FDCWD, (uint64_t)path, X_OK, 0, 0, 0) == 0) r = 0;
    }
    return r;
}

static int64_t check_loader(struct exec *x)
{
    const Elf64_Ehdr *eh = &x->head.elf;
    for (unsigned i = 0; i < eh->e_phnum; i++) {
        Elf64_Phdr ph;
        char interp[PATH_MAX];
        int64_t r = host_rawcall(SYS_pread64, (uint64_t)x->fd, (uint64_t)&ph, sizeof ph, eh->e_phoff + i * sizeof ph, 0, 0);
        if (r != sizeof ph) return -ENOEXEC;
        if (ph.p_type != PT_INTERP) continue;
        if (ph.p_filesz < 2 || ph.p_filesz > sizeof interp) return -ENOEXEC;
        r = host_rawcall(SYS_pread64, (uint64_t)x->fd, (uint64_t)interp, ph.p_filesz, ph.p_offset, 0, 0);
        if (r != (int64_t)ph.p_filesz) return r < 0 ? r : -EIO;
        if (interp[ph.p_filesz - 1]) return -ENOEXEC;
        return find_loader(x, interp);
    }
    return 0;
}

/* enum kind, or -errno. */
static int64_t classify(struct exec *x)
{
    const Elf64_Ehdr *eh = &x->head.elf;
    if (x->n_head >= 2 && x->head.text[0] == '#' && x->head.text[1] == '!') return KIND_SCRIPT;
    if (x->n_head < sizeof *eh || memcmp(eh->e_ident, ELFMAG, SELFMAG)) return KIND_HOST;
    x->isa = guest_by_machine(eh->e_machine);
    if (!x->isa) return KIND_HOST;
    if (eh->e_ident[EI_CLASS] != ELFCLASS64 || eh->e_ident[EI_DATA] != ELFDATA2LSB || (eh->e_type != ET_EXEC && eh->e_type != ET_DYN) ||
        eh->e_phentsize != sizeof(Elf64_Phdr) || eh->e_phnum == 0 || eh->e_phnum > MAX_PHDRS)
        return -ENOEXEC;
    int64_t r = check_loader(x);
    return r < 0 ? r : KIND_GUEST;
}

/* Follow #! lines from the open file to one that is none. enum kind (no script), or -errno. */
static int64_t follow_scripts(struct exec *x)
{
    for (;;) {
        uint64_t at;
        int64_t kind = classify(x), r;
        if (kind != KIND_SCRIPT) return kind;
        if (x->by_fd) return -ENOENT;   /* the interpreter could not open the script */
        if ((r = script_line(x)) < 0) return r;
        close_fd(x->fd);
        x->fd = -1;
        r = path_resolve(x->c, AT_FDCWD, (uint64_t)x->words[x->levels - 1][0], PATH_READ, true, x->path, &at);
        if (r < 0 || (r = open_path(x, AT_FDCWD, x->path, 0)) < 0) return r;
        if (x->levels > MAX_LEVELS) return -ELOOP;
    }
}

/* --- the new VM's arguments --------------------------------------------------------------------------------------- */

/* Number of pointers in the guest's vector, or -errno. */
static int64_t vector_length(uint64_t v)
{
    uint64_t p;
    if (!v) return 0;
    for (int64_t n = 0; n < MAX_STRINGS; n++) {
        if (os_copy_from(&p, v + 8 * (uint64_t)n, sizeof p)) return -EFAULT;
        if (!p) return n;
    }
    return -E2BIG;
}

/* Under the tagged address ABI: replace the vector of strings at *v by a copy without tags, in *bytes of scratch memory. 0 or -errno. */
static int64_t untag_vector(const struct thread *t, uint64_t *v, size_t *bytes)
{
    *bytes = 0;
    if (!t->tagged_addr || !*v) return 0;
    int64_t n = vector_length(*v);
    if (n < 0) return n;
    size_t size = ((size_t)n + 1) * sizeof(uint64_t);
    uint64_t *copy = scratch_new(size);
    if (!copy) return -ENOMEM;
    if (os_copy_from(copy, *v, size)) {
        scratch_free(copy, size);
        return -EFAULT;
    }
    for (int64_t i = 0; i < n; i++) copy[i] = tags_user(t, copy[i]);
    *v = (uint64_t)copy;
    *bytes = size;
    return 0;
}

/* Put the command line of the new VM into out[]. argv: the guest's vector of n pointers. 0 or -EFAULT. */
static int64_t command_line(struct exec *x, uint64_t argv, uint64_t n, uint64_t *out)
{
    uint64_t *w = out, front[2 * (MAX_LEVELS + 1) + 1];
    unsigned k = 0, used = 0;

    *w++ = (uint64_t)"dragoman";
    for (char **s = x->os->self_args; s && *s; s++) *w++ = (uint64_t)*s;
    fmt_s(x->self_fd, sizeof x->self_fd, "--self-fd=%d", x->os->self_fd);
    fmt_s(x->exec_fd, sizeof x->exec_fd, "--exec-fd=%d", x->fd);
    if (x->os->self_fd >= 0) *w++ = (uint64_t)x->self_fd;
    *w++ = (uint64_t)x->exec_fd;

    /* What #! lines put in front, the innermost interpreter first; the script's name replaces argv[0]. */
    for (unsigned i = x->levels; i-- > 0;) {
        front[k++] = (uint64_t)x->words[i][0];
        if (x->words[i][1]) front[k++] = (uint64_t)x->words[i][1];
    }
    if (x->levels) front[k++] = (uint64_t)x->name;

    uint64_t argv0 = (uint64_t)"";   /* what the kernel makes of an empty vector */
    if (k) argv0 = front[used++];
    else if (n && os_copy_from(&argv0, argv, 8)) return -EFAULT;
    *w++ = (uint64_t)"-0";
    *w++ = argv0;
    *w++ = (uint64_t)"--";
    *w++ = (uint64_t)x->name;
    while (used < k) *w++ = front[used++];
    if (n > 1) {
        if (os_copy_from(w, argv + 8, 8 * (n - 1))) return -EFAULT;
        w += n - 1;
    }
    *w = 0;
    return 0;
}

static unsigned self_args_count(const struct os *os)
{
    unsigned n = 0;
    while (os->self_args && os->self_args[n]) n++;
    return n;
}

/* --- the call ------------------------------------------------------------------------------------------------------- */

/* The new program's stack limit, which this VM has only recorded so far, becomes the process's. Too small a one would hit
 * the new VM's own C code. Nothing is lost if the call fails: what the VM itself needs has been touched. Limits on address
 * space are not passed on: they would be the VM's. */
static void give_stack_limit(struct os *os)
{
    struct rlimit now, want = { atomic_load(&os->rlim_stack[0]), atomic_load(&os->rlim_stack[1]) };
    if (want.rlim_cur < STACK_LEAST) want.rlim_cur = STACK_LEAST;
    if (want.rlim_max < STACK_LEAST) want.rlim_max = STACK_LEAST;
    if (host_rawcall(SYS_prlimit64, 0, RLIMIT_STACK, 0, (uint64_t)&now, 0, 0) < 0) return;
    if (now.rlim_cur != want.rlim_cur || now.rlim_max != want.rlim_max)
        host_rawcall(SYS_prlimit64, 0, RLIMIT_STACK, (uint64_t)&want, 0, 0, 0);
}

/* Make it with the host's state as the new program shall find it. */
static int64_t host_exec(struct cpu *c, const uint64_t args[6])
{
    int64_t r = sig_exec_prepare(c);
    if (r) return r;
    give_stack_limit(c->thread->os);
    r = host_syscall(&c->poll, SYS_execveat, args);
    sig_exec_undo(c);
    return r;
}

static int64_t exec_vm(struct exec *x, uint64_t argv, uint64_t envp)
{
    int64_t n = vector_length(argv);
    if (n < 0) return n;
    int64_t e = vector_length(envp);
    if (e < 0) return e;
    size_t bytes = ((uint64_t)n + 2 * (MAX_LEVELS + 1) + self_args_count(x->os) + 16) * sizeof(uint64_t);
    uint64_t *vector = scratch_new(bytes);
    if (!vector) return -ENOMEM;
    int64_t r = command_line(x, argv, (uint64_t)n, vector);
    if (r == 0) {
        vm_log("execve", "%s: by the VM\n", x->name);
        bool by_fd = x->os->self_fd >= 0;
        const uint64_t args[6] = { by_fd ? (uint64_t)x->os->self_fd : (uint64_t)AT_FDCWD,
                                   (uint64_t)(by_fd ? "" : "/proc/self/exe"), (uint64_t)vector, envp, by_fd ? AT_EMPTY_PATH : 0 };
        r = host_exec(x->c, args);
    }
    scratch_free(vector, bytes);
    return r;
}

/* The host's kernel does it. Its programs don't get to see the VM's descriptors. */
static int64_t exec_host(struct exec *x, int64_t dirfd, uint64_t path, uint64_t argv, uint64_t envp, unsigned flags)
{
    uint64_t at;
    int self = x->os->self_fd;
    int64_t r = path_resolve(x->c, dirfd, path, PATH_READ, false, x->path, &at);
    if (r < 0) return r;
    vm_log("execve", "%s: by the host\n", x->name);
    if (x->fd >= 0) close_fd(x->fd);
    x->fd = -1;
    if (self >= 0) host_rawcall(SYS_fcntl, (uint64_t)self, F_SETFD, FD_CLOEXEC, 0, 0, 0);
    const uint64_t args[6] = { (uint64_t)dirfd, at, argv, envp, flags };
    r = host_exec(x->c, args);
    if (self >= 0) host_rawcall(SYS_fcntl, (uint64_t)self, F_SETFD, 0, 0, 0, 0);
    return r;
}

static int64_t exec(struct cpu *c, int64_t dirfd, uint64_t path, uint64_t argv, uint64_t envp, unsigned flags)
{
    struct exec *x = scratch_new(sizeof *x);
    if (!x) return -ENOMEM;
    x->c = c;
    x->os = c->thread->os;
    x->fd = -1;
    size_t argv_bytes = 0, envp_bytes = 0;
    int64_t r = untag_vector(c->thread, &argv, &argv_bytes);
    if (r == 0) r = untag_vector(c->thread, &envp, &envp_bytes);
    if (r == 0) r = open_program(x, dirfd, path, flags);
    if (r == 0 && !(flags & EXECVE_CHECK)) {
        r = follow_scripts(x);
        if (r == KIND_GUEST) r = exec_vm(x, argv, envp);
        else if (r == KIND_HOST) r = exec_host(x, dirfd, path, argv, envp, flags);
    }
    if (x->fd >= 0) close_fd(x->fd);
    if (argv_bytes) scratch_free((void *)argv, argv_bytes);
    if (envp_bytes) scratch_free((void *)envp, envp_bytes);
    scratch_free(x, sizeof *x);
    return r;
}

int64_t sys_execve(struct cpu *c, const uint64_t a[6])
{
    return exec(c, AT_FDCWD, a[0], a[1], a[2], 0);
}

int64_t sys_execveat(struct cpu *c, const uint64_t a[6])
{
    unsigned flags = (unsigned)a[4];
    if (flags & ~(unsigned)(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | EXECVE_CHECK)) return -EINVAL;
    return exec(c, (int32_t)a[0], a[1], a[2], a[3], flags);
}
