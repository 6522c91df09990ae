/* process.c - find the program and make its process: mappings, initial stack, auxiliary vector. */
#include "frontend/process.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/auxvec.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <unistd.h>

#include "frontend/die.h"
#include "syscalls/fmt.h"
#include "frontend/log.h"
#include "syscalls/mem.h"
#include "syscalls/path.h"

enum { MAX_SCRIPTS = 5, RANDOM_BYTES = 16 };
enum { STACK_DEFAULT = 8 << 20, STACK_MIN = 128 << 10, STACK_UNLIMITED = 256 << 20, STACK_GUARD = 1 << 20 };

/* Position-independent programs are put here and above. Below it, up from 0x555555554000, the host kernel puts the heap
 * of the VM's libc. */
#define PIE_BASE UINT64_C(0x555600000000)
enum { PIE_RANDOM_PAGES = 1 << 26 };
/* The brk area of a program below the VM's heap ends here; that of one above it gets so many bytes. */
#define BRK_LOW_END UINT64_C(0x555000000000)
#define BRK_HIGH_ROOM (UINT64_C(16) << 40)

static uint64_t page_ceil(uint64_t a) { return (a + ELF_PAGE - 1) & ~(uint64_t)(ELF_PAGE - 1); }
static void *at(uint64_t a) { return (void *)(uintptr_t)a; }

/* --- finding the program ------------------------------------------------------------------------------------- */

/* The #! line of f: its interpreter and (maybe) one argument, as malloc'd strings. */
static void script_line(const struct elf_file *f, char **interp, char **arg)
{
    char line[ELF_SCRIPT_LINE];
    size_t n = f->n_head < sizeof line - 1 ? f->n_head : sizeof line - 1;
    memcpy(line, f->head, n);
    line[n] = 0;
    char *end = memchr(line, '\n', n), *s = line + 2 + strspn(line + 2, " \t");
    if (!end) {
        /* The line goes on beyond what counts: it may only be the argument that is cut off. */
        if (n == sizeof line - 1 && !s[strcspn(s, " \t")]) die(STATUS_CANT_RUN, "%s: its #! line is too long", f->name);
        end = line + n;
    }
    while (end > s && (end[-1] == ' ' || end[-1] == '\t')) end--;
    *end = 0;
    size_t len = strcspn(s, " \t");
    if (!len) die(STATUS_CANT_RUN, "%s: its #! line names no interpreter", f->name);
    char *rest = s + len + strspn(s + len, " \t");
    *interp = strndup(s, len);
    *arg = *rest ? strdup(rest) : NULL;
    if (!*interp || (*rest && !*arg)) die(STATUS_CANT_RUN, "out of memory");
}

/* args with "interp [arg] script" in place of args[0]. */
static char **script_args(char **args, char *interp, char *arg, const char *script)
{
    size_t n = 0, k = 0;
    while (args[n]) n++;
    char **out = malloc((n + 4) * sizeof *out);
    if (!out) die(STATUS_CANT_RUN, "out of memory");
    out[k++] = interp;
    if (arg) out[k++] = arg;
    out[k++] = (char *)(uintptr_t)script;
    for (size_t i = 1; i < n; i++) out[k++] = args[i];
    out[k] = NULL;
    return out;
}

/* Follow #! lines from p->exe (open) to a file that is none. */
static void resolve_scripts(struct process *p, const struct options *o)
{
    for (unsigned depth = 0; image_is_script(&p->exe); depth++) {
        if (depth == MAX_SCRIPTS) die(STATUS_CANT_RUN, "%s: too many #! interpreters of interpreters", p->exec_name);
        char *interp, *arg;
        const char *script = p->exe.path;
        script_line(&p->exe, &interp, &arg);
        image_close(&p->exe);
        image_open(&p->exe, interp, -1, o->sysroot, script);
        p->args = script_args(p->args, interp, arg, script);
    }
}

/* Where the guest's ld.so is: as -L says; else as the program says (we run in the guest's root), else under the ISA's
 * usual sysroots. */
static const char *choose_sysroot(const struct process *p, const struct options *o)
{
    const struct guest_isa *isa = p->exe.isa;
    if (o->sysroot) return o->sysroot;
    if (image_exists(NULL, p->exe.interp)) return NULL;
    for (unsigned i = 0; i < sizeof isa->sysroots / sizeof *isa->sysroots && isa->sysroots[i]; i++)
        if (image_exists(isa->sysroots[i], p->exe.interp)) return isa->sysroots[i];
    return NULL;
}

void process_find(struct process *p, const struct options *o)
{
    p->args = o->args;
    p->exec_name = o->program;
    image_open(&p->exe, o->program, o->exec_fd, o->sysroot, NULL);
    resolve_scripts(p, o);
    image_check(&p->exe, NULL);
    p->sysroot = o->sysroot;
    if (!p->exe.interp) return;
    p->sysroot = choose_sysroot(p, o);
    image_open(&p->loader, p->exe.interp, -1, p->sysroot, p->exe.path);
    image_check(&p->loader, p->exe.isa);
}

/* --- stack --------------------------------------------------------------------------------------------------- */

/* The initial stack is written downwards through this. */
struct push { uint64_t sp; };

static uint64_t push_bytes(struct push *s, const void *p, size_t n)
{
    s->sp -= n;
    memcpy(at(s->sp), p, n);
    return s->sp;
}

static uint64_t push_string(struct push *s, const char *str) { return push_bytes(s, str, strlen(str) + 1); }

static size_t count(char *const *v)
{
    size_t n = 0;
    while (v[n]) n++;
    return n;
}

static size_t string_bytes(char *const *v)
{
    size_t n = 0;
    for (; *v; v++) n += strlen(*v) + 1;
    return n;
}

/* Push the strings of v, the last one highest, and store their addresses in words[]. Returns the lowest address. */
static uint64_t push_strings(struct push *s, char *const *v, uint64_t *words)
{
    for (size_t i = count(v); i-- > 0;) words[i] = push_string(s, v[i]);
    return s->sp;
}

/* Map the main stack: big enough for what is put on it at the start, with a guard below. */
static void map_stack(const struct options *o, struct os *os, size_t initial, bool executable)
{
    uint64_t size = o->stack_size;
    if (!size) {
        struct rlimit rl;
        size = STACK_DEFAULT;
        if (!getrlimit(RLIMIT_STACK, &rl)) size = rl.rlim_cur == RLIM_INFINITY ? STACK_UNLIMITED : rl.rlim_cur;
    }
    if (size < STACK_MIN) size = STACK_MIN;
    if (size < initial + STACK_MIN) size = initial + STACK_MIN;
    size = page_ceil(size);
    void *p = mmap(NULL, size + STACK_GUARD, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (p == MAP_FAILED || mprotect((char *)p + STACK_GUARD, size, PROT_READ | PROT_WRITE))
        die(STATUS_CANT_RUN, "no room for a stack of %llu KiB", (unsigned long long)size >> 10);
    os->stack_lo = (uintptr_t)p + STACK_GUARD;
    os->stack_hi = os->stack_lo + size;
    os->stack_size = size;
    mem_record(os, os->stack_lo, os->stack_hi, PROT_READ | PROT_WRITE | (executable ? PROT_EXEC : 0), MEM_STACK);
}

static void aux(struct os *os, uint64_t type, uint64_t value)
{
    assert(os->auxv_n + 2 <= sizeof os->auxv / sizeof *os->auxv);
    os->auxv[os->auxv_n++] = type;
    os->auxv[os->auxv_n++] = value;
}

struct images { struct elf_image exe, loader; unsigned n_phdr; };
struct strings { uint64_t random, exec_name, platform; };   /* what the vector points to */

/* The auxiliary vector, in the kernel's order. */
static void make_auxv(struct os *os, const struct images *im, const struct strings *s)
{
    uint64_t hwcap2 = os->isa->hwcap(os->cpu_model, 2);
    aux(os, AT_HWCAP, os->isa->hwcap(os->cpu_model, 1));
    aux(os, AT_PAGESZ, ELF_PAGE);
    aux(os, AT_CLKTCK, getauxval(AT_CLKTCK));
    aux(os, AT_PHDR, im->exe.phdr);
    aux(os, AT_PHENT, sizeof(Elf64_Phdr));
    aux(os, AT_PHNUM, im->n_phdr);
    aux(os, AT_BASE, im->loader.bias);
    aux(os, AT_FLAGS, 0);
    aux(os, AT_ENTRY, im->exe.entry);
    aux(os, AT_UID, getauxval(AT_UID));
    aux(os, AT_EUID, getauxval(AT_EUID));
    aux(os, AT_GID, getauxval(AT_GID));
    aux(os, AT_EGID, getauxval(AT_EGID));
    aux(os, AT_SECURE, getauxval(AT_SECURE));
    aux(os, AT_RANDOM, s->random);
    if (hwcap2) aux(os, AT_HWCAP2, hwcap2);
    aux(os, AT_EXECFN, s->exec_name);
    if (s->platform) aux(os, AT_PLATFORM, s->platform);
    aux(os, AT_MINSIGSTKSZ, os->isa->abi.at_minsigstksz);
    aux(os, AT_NULL, 0);
}

/* Write argc, argv, envp, auxv and their strings; returns the initial stack pointer. */
static uint64_t fill_stack(const struct process *p, const struct options *o, struct os *os, const struct images *im, const void *random)
{
    size_t argc = count(p->args), envc = count(o->envp);
    uint64_t *words = malloc((argc + envc + 3) * sizeof *words);
    if (!words) die(STATUS_CANT_RUN, "out of memory");
    uint64_t *argv = words + 1, *envp = argv + argc + 1;
    words[0] = argc;
    argv[argc] = envp[envc] = 0;

    struct push s = { os->stack_hi - 8 };              /* the kernel ends the stack with a null word */
    struct strings str = { .exec_name = push_string(&s, p->exec_name) };
    os->env_hi = s.sp;
    os->env_lo = os->arg_hi = push_strings(&s, o->envp, envp);
    os->arg_lo = push_strings(&s, p->args, argv);
    if (os->isa->abi.platform) str.platform = push_string(&s, os->isa->abi.platform);
    str.random = push_bytes(&s, random, RANDOM_BYTES);
    make_auxv(os, im, &str);

    size_t vec = (argc + envc + 3) * sizeof *words, auxv = os->auxv_n * sizeof *os->auxv;
    s.sp = ((s.sp - vec - auxv) & ~UINT64_C(15)) + vec + auxv;
    push_bytes(&s, os->auxv, auxv);
    push_bytes(&s, words, vec);
    free(words);
    assert(s.sp % 16 == 0 && s.sp > os->stack_lo);
    return s.sp;
}

/* --- the rest of the process --------------------------------------------------------------------------------- */

/* The page with the guest's rt_sigreturn trampoline. */
static void map_trampolines(struct os *os)
{
    size_t n = 0, off = 0;
    const uint8_t *code = os->isa->vdso_code(&n, &off);
    assert(n <= ELF_PAGE && off < n);
    void *p = mmap(NULL, ELF_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) die(STATUS_CANT_RUN, "out of memory");
    memcpy(p, code, n);
    mprotect(p, ELF_PAGE, PROT_READ);
    os->vdso = (uintptr_t)p;
    os->sigreturn = os->vdso + off;
    mem_record(os, os->vdso, os->vdso + ELF_PAGE, PROT_READ | PROT_EXEC, MEM_VDSO);
}

/* The absolute path of the open file, as /proc/self/exe would show it; `path` made absolute if /proc can't tell. */
static const char *path_of_fd(int fd, const char *path)
{
    char link[48], buf[PATH_MAX];
    fmt_s(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, buf, sizeof buf - 1);
    if (n <= 0 || buf[0] != '/') {
        if (path[0] == '/' || !getcwd(buf, sizeof buf)) return path;
        n = (ssize_t)strlen(buf);
        n += (ssize_t)fmt_s(buf + n, sizeof buf - (size_t)n, "/%s", path);
    }
    buf[n] = 0;
    char *s = strdup(buf);
    if (!s) die(STATUS_CANT_RUN, "out of memory");
    return s;
}

static void set_brk(struct os *os, const struct elf_image *exe)
{
    os->brk_start = os->brk = page_ceil(exe->hi);
    os->brk_max = exe->hi < BRK_LOW_END ? BRK_LOW_END : os->brk_start + BRK_HIGH_ROOM;
    if (os->brk_max > ELF_ADDR_MAX) os->brk_max = ELF_ADDR_MAX;
}

static void log_images(const struct options *o, const struct os *os, const struct images *im)
{
    if (!log_on(o, ITEM_PAGE)) return;
    char buf[640];
    size_t n = fmt_s(buf, sizeof buf, "page: program    %016llx-%016llx entry %016llx\n",
                     (unsigned long long)im->exe.lo, (unsigned long long)im->exe.hi, (unsigned long long)im->exe.entry);
    if (im->loader.hi)
        n += fmt_s(buf + n, sizeof buf - n, "page: ld.so      %016llx-%016llx entry %016llx\n",
                   (unsigned long long)im->loader.lo, (unsigned long long)im->loader.hi, (unsigned long long)im->loader.entry);
    n += fmt_s(buf + n, sizeof buf - n, "page: brk        %016llx-%016llx\npage: trampoline %016llx\npage: stack      %016llx-%016llx\n",
               (unsigned long long)os->brk_start, (unsigned long long)os->brk_max, (unsigned long long)os->vdso,
               (unsigned long long)os->stack_lo, (unsigned long long)os->stack_hi);
    n += fmt_s(buf + n, sizeof buf - n, "page: vm         %016llx-%016llx image %016llx-%016llx\n",
               (unsigned long long)os->arena_lo, (unsigned long long)os->arena_hi,
               (unsigned long long)os->image_lo, (unsigned long long)os->image_hi);
    log_write(os->log_fd, buf, n);
}

void process_start(struct process *p, const struct options *o, struct os *os, struct cpu *c)
{
    struct { uint8_t auxv[RANDOM_BYTES]; uint64_t place; } random = { .place = 0 };
    struct images im = { .n_phdr = p->exe.n_ph };
    if (getrandom(&random, sizeof random, GRND_NONBLOCK) != sizeof random)   /* early in a boot: the kernel's bytes for us */
        memcpy(random.auxv, at(getauxval(AT_RANDOM)), RANDOM_BYTES);
    bool fixed_places = (personality(0xffffffff) & ADDR_NO_RANDOMIZE) != 0;

    uint64_t want = PIE_BASE + (fixed_places ? 0 : random.place % PIE_RANDOM_PAGES * ELF_PAGE);
    image_map(&p->exe, os, want, &im.exe);
    if (p->exe.interp) image_map(&p->loader, os, 0, &im.loader);
    map_trampolines(os);
    set_brk(os, &im.exe);
    os->exe = path_of_fd(p->exe.fd, p->exe.path);
    os->sysroot = p->sysroot;
    os->code_lo = im.exe.code_lo; os->code_hi = im.exe.code_hi;
    os->data_lo = im.exe.data_lo; os->data_hi = im.exe.data_hi;

    size_t initial = string_bytes(p->args) + string_bytes(o->envp) + strlen(p->exec_name) +
                     (count(p->args) + count(o->envp)) * sizeof(uint64_t) + sizeof os->auxv + ELF_PAGE;
    map_stack(o, os, initial, p->exe.exec_stack);
    uint64_t sp = fill_stack(p, o, os, &im, random.auxv);
    os->isa->init_cpu(c, p->exe.interp ? im.loader.entry : im.exe.entry, sp);
    procfs_publish(os);
    log_images(o, os, &im);
    if (p->exe.interp) image_close(&p->loader);
    image_close(&p->exe);
}
