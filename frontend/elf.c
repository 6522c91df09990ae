/* elf.c - open, check and map guest ELF files. */
#include "frontend/elf.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "frontend/die.h"
#include "syscalls/mem.h"

static uint64_t page_floor(uint64_t a) { return a & ~(uint64_t)(ELF_PAGE - 1); }
static uint64_t page_ceil(uint64_t a) { return page_floor(a + ELF_PAGE - 1); }

/* --- opening ------------------------------------------------------------------------------------------------- */

/* Open path for reading, under sysroot if that is given and has it; symbolic links are then followed inside sysroot.
 * Returns a descriptor or -errno. */
static int open_under(const char *sysroot, const char *path)
{
    /* O_NONBLOCK: a FIFO must not hang us before it is refused. */
    enum { FLAGS = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY };
    if (sysroot && path[0] == '/') {
        int dir = open(sysroot, O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (dir >= 0) {
            struct open_how how = { .flags = FLAGS, .resolve = RESOLVE_IN_ROOT };
            int fd = (int)syscall(SYS_openat2, dir, path, &how, sizeof how);
            if (fd < 0 && errno == ENOSYS) fd = openat(dir, path + strspn(path, "/"), FLAGS);
            close(dir);
            if (fd >= 0) return fd;
        }
    }
    int fd = open(path, FLAGS);
    return fd >= 0 ? fd : -errno;
}

bool image_exists(const char *sysroot, const char *path)
{
    if (sysroot) {
        int dir = open(sysroot, O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (dir < 0) return false;
        struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_IN_ROOT };
        int fd = (int)syscall(SYS_openat2, dir, path, &how, sizeof how);
        bool found = fd >= 0 || (errno == ENOSYS && !faccessat(dir, path + strspn(path, "/"), F_OK, 0));
        if (fd >= 0) close(fd);
        close(dir);
        return found;
    }
    return !access(path, F_OK);
}

/* Is the open file executable for us (mode bits, ACLs, noexec mounts)? */
static bool may_execute(int fd, mode_t mode)
{
    int r = (int)syscall(SYS_faccessat2, fd, "", X_OK, AT_EMPTY_PATH | AT_EACCESS);
    if (r < 0 && errno == ENOSYS) return (mode & 0111) != 0;
    return r == 0;
}

static _Noreturn void die_open(const struct elf_file *f, int err)
{
    bool loader = f->name != f->path;
    switch (err) {
    case ENOENT:
        if (loader) die(STATUS_NOT_FOUND, "%s: no such file; give the guest's root directory with -L DIR", f->name);
        die(STATUS_NOT_FOUND, "%s: no such file", f->name);
    case EACCES:
        die(STATUS_CANT_RUN, "%s: permission denied (the file must be readable and its directories searchable)", f->name);
    case ENAMETOOLONG:
        die(STATUS_CANT_RUN, "a file name of %llu characters is too long", (unsigned long long)strlen(f->path));
    default:
        die(STATUS_CANT_RUN, "%s: %s", f->name, strerror(err));
    }
}

static void read_head(struct elf_file *f)
{
    while (f->n_head < sizeof f->head) {
        ssize_t r = pread(f->fd, f->head + f->n_head, sizeof f->head - f->n_head, (off_t)f->n_head);
        if (r < 0 && errno == EINTR) continue;
        if (r < 0) die(STATUS_CANT_RUN, "%s: can't be read: %s", f->name, strerror(errno));
        if (r == 0) break;
        f->n_head += (size_t)r;
        if (f->n_head >= f->size) break;
    }
}

void image_open(struct elf_file *f, const char *path, int fd, const char *sysroot, const char *user)
{
    memset(f, 0, offsetof(struct elf_file, head));
    f->path = f->name = path;
    if (user) {
        char *s;
        f->name = asprintf(&s, "%s: its interpreter %s", user, path) < 0 ? path : s;
    }
    if (!*path && fd < 0) die(STATUS_NOT_FOUND, "the program's name is empty");
    f->fd = fd >= 0 ? fd : open_under(sysroot, path);
    if (f->fd < 0) die_open(f, -f->fd);
    struct stat st;
    if (fstat(f->fd, &st)) die(STATUS_CANT_RUN, "%s: %s", f->name, strerror(errno));
    if (S_ISDIR(st.st_mode)) die(STATUS_CANT_RUN, "%s: is a directory", f->name);
    if (!S_ISREG(st.st_mode)) die(STATUS_CANT_RUN, "%s: is not a regular file", f->name);
    if (!may_execute(f->fd, st.st_mode))
        die(STATUS_CANT_RUN, "%s: permission denied: it is not executable (chmod +x), or on a file system mounted noexec", f->name);
    f->size = (uint64_t)st.st_size;
    read_head(f);
    if (!f->n_head) die(STATUS_CANT_RUN, "%s: is empty", f->name);
}

bool image_is_script(const struct elf_file *f) { return f->n_head >= 2 && f->head[0] == '#' && f->head[1] == '!'; }

void image_close(struct elf_file *f)
{
    if (f->elf) elf_end(f->elf);
    if (f->map) munmap(f->map, f->size);
    if (f->name != f->path) free((void *)(uintptr_t)f->name);
    if (f->fd >= 0) close(f->fd);
    f->elf = NULL;
    f->map = NULL;
    f->fd = -1;
    f->name = f->path;
}

/* --- checking ------------------------------------------------------------------------------------------------ */

/* e_machine in words, or NULL. */
static const char *machine_words(unsigned m)
{
    static const struct { uint16_t m; const char *words; } known[] = {
        { EM_386, "32-bit x86" }, { EM_X86_64, "x86-64" }, { EM_ARM, "32-bit Arm" }, { EM_AARCH64, "AArch64" },
        { EM_RISCV, "RISC-V" }, { EM_MIPS, "MIPS" }, { EM_PPC, "32-bit PowerPC" }, { EM_PPC64, "64-bit PowerPC" },
        { EM_S390, "S/390" }, { EM_SPARC, "SPARC" }, { EM_SPARCV9, "64-bit SPARC" }, { EM_68K, "68000" },
        { EM_IA_64, "Itanium" }, { EM_ALPHA, "Alpha" }, { EM_PARISC, "PA-RISC" }, { EM_SH, "SuperH" }, { 258, "LoongArch" },
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].m == m) return known[i].words;
    return NULL;
}

extern const Elf64_Ehdr __ehdr_start;   /* the VM's own ELF header (from the linker): what the host is */

static void check_ident(const struct elf_file *f)
{
    const unsigned char *id = (const unsigned char *)f->head;
    if (f->n_head < EI_NIDENT || memcmp(id, ELFMAG, SELFMAG)) {
        if (memcmp(id, ELFMAG, f->n_head < SELFMAG ? f->n_head : SELFMAG))
            die(STATUS_CANT_RUN, "%s: is neither an ELF program nor a #! script", f->name);
        die(STATUS_CANT_RUN, "%s: is truncated: only %llu bytes of an ELF header", f->name, (unsigned long long)f->n_head);
    }
    if (id[EI_CLASS] != ELFCLASS32 && id[EI_CLASS] != ELFCLASS64)
        die(STATUS_CANT_RUN, "%s: its ELF class %u is neither 32-bit nor 64-bit", f->name, id[EI_CLASS]);
    if (id[EI_DATA] != ELFDATA2LSB && id[EI_DATA] != ELFDATA2MSB)
        die(STATUS_CANT_RUN, "%s: its ELF byte order %u is neither little nor big endian", f->name, id[EI_DATA]);
    if (id[EI_VERSION] != EV_CURRENT)
        die(STATUS_CANT_RUN, "%s: its ELF version is %u, not 1", f->name, id[EI_VERSION]);
    /* e_type and e_machine stand at the same place in both classes; in a big-endian file the low byte comes second. */
    if (f->n_head < 20) die(STATUS_CANT_RUN, "%s: is truncated: only %llu bytes of an ELF header", f->name, (unsigned long long)f->n_head);
    bool big = id[EI_DATA] == ELFDATA2MSB;
    unsigned machine = big ? (unsigned)(id[18] << 8 | id[19]) : (unsigned)(id[19] << 8 | id[18]);
    const char *words = machine_words(machine);
    char number[32];
    if (!words) { snprintf(number, sizeof number, "unknown machine %u", machine); words = number; }
    if (id[EI_CLASS] != ELFCLASS64)
        die(STATUS_CANT_RUN, "%s: is a 32-bit program (%s); only 64-bit ones can be run", f->name, words);
    if (big) die(STATUS_CANT_RUN, "%s: is a big-endian program (%s); only little-endian ones can be run", f->name, words);
    if (f->n_head < sizeof(Elf64_Ehdr))
        die(STATUS_CANT_RUN, "%s: is truncated: only %llu bytes of an ELF header", f->name, (unsigned long long)f->n_head);
    if (!guest_by_machine((uint16_t)machine)) {
        if (machine == __ehdr_start.e_machine)
            die(STATUS_CANT_RUN, "%s: is a program for this machine itself (%s): run it without dragoman", f->name, words);
        die(STATUS_CANT_RUN, "%s: is a program for a machine that can't be run here (%s)", f->name, words);
    }
}

/* Give libelf the head of the file, or all of it if the program headers lie elsewhere; get both headers. */
static void read_headers(struct elf_file *f)
{
    Elf64_Ehdr raw;
    memcpy(&raw, f->head, sizeof raw);
    if (raw.e_ehsize < sizeof raw) die(STATUS_CANT_RUN, "%s: its ELF header says that it is %u bytes long", f->name, raw.e_ehsize);
    if (raw.e_phnum == 0) die(STATUS_CANT_RUN, "%s: has no program headers (an object file?)", f->name);
    if (raw.e_phentsize != sizeof(Elf64_Phdr))
        die(STATUS_CANT_RUN, "%s: its program headers are %u bytes long, not %u", f->name, raw.e_phentsize, (unsigned)sizeof(Elf64_Phdr));
    if (raw.e_phnum > ELF_MAX_PHDRS) die(STATUS_CANT_RUN, "%s: has too many program headers: %u", f->name, raw.e_phnum);
    uint64_t ph_bytes = (uint64_t)raw.e_phnum * sizeof(Elf64_Phdr);
    if (raw.e_phoff > f->size || ph_bytes > f->size - raw.e_phoff)
        die(STATUS_CANT_RUN, "%s: is truncated: its program headers lie beyond its end", f->name);
    if (raw.e_phoff < sizeof raw || raw.e_phoff % sizeof(uint64_t))
        die(STATUS_CANT_RUN, "%s: its program headers are at an absurd offset, 0x%llx", f->name, (unsigned long long)raw.e_phoff);

    char *image = f->head;
    size_t n = f->n_head;
    if (raw.e_phoff + ph_bytes > n) {
        image = f->map = mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, f->fd, 0);
        n = f->size;
        if (image == MAP_FAILED) { f->map = NULL; die(STATUS_CANT_RUN, "%s: can't be read: %s", f->name, strerror(errno)); }
    } else {
        /* Programs don't need their section headers, and libelf shall not look for them beyond what it is given. */
        Elf64_Ehdr *eh = (Elf64_Ehdr *)(void *)f->head;
        eh->e_shoff = 0;
        eh->e_shnum = eh->e_shstrndx = 0;
    }
    elf_version(EV_CURRENT);
    f->elf = elf_memory(image, n);
    if (!f->elf || elf_kind(f->elf) != ELF_K_ELF || !(f->eh = elf64_getehdr(f->elf)) || !(f->ph = elf64_getphdr(f->elf)))
        die(STATUS_CANT_RUN, "%s: is not a valid ELF file: %s", f->name, elf_errmsg(-1));
    f->n_ph = f->eh->e_phnum;
}

static _Noreturn void bad_segment(const struct elf_file *f, unsigned i, const char *what)
{
    const Elf64_Phdr *p = &f->ph[i];
    die(STATUS_CANT_RUN, "%s: segment %u (address 0x%llx, offset 0x%llx, %llu bytes in the file, %llu in memory) %s", f->name, i,
        (unsigned long long)p->p_vaddr, (unsigned long long)p->p_offset, (unsigned long long)p->p_filesz,
        (unsigned long long)p->p_memsz, what);
}

/* Segment i, a PT_LOAD that occupies memory, whose predecessor ends at `end`. */
static void check_segment(const struct elf_file *f, unsigned i, uint64_t end)
{
    const Elf64_Phdr *p = &f->ph[i];
    if (p->p_memsz < p->p_filesz) bad_segment(f, i, "is larger in the file than in memory");
    if (p->p_offset > f->size || p->p_filesz > f->size - p->p_offset) bad_segment(f, i, "lies beyond the end of the file: it is truncated");
    if (p->p_memsz > ELF_ADDR_MAX || p->p_vaddr > ELF_ADDR_MAX - p->p_memsz) bad_segment(f, i, "does not fit in the address space");
    if (p->p_filesz && (p->p_vaddr - p->p_offset) % ELF_PAGE) bad_segment(f, i, "has address and offset that differ within a page");
    if (p->p_vaddr < end) bad_segment(f, i, "overlaps the one before it or is out of order");
}

static void check_segments(struct elf_file *f)
{
    uint64_t end = 0;
    bool first = true, entry_ok = false;
    f->align = ELF_PAGE;
    for (unsigned i = 0; i < f->n_ph; i++) {
        const Elf64_Phdr *p = &f->ph[i];
        if (p->p_type != PT_LOAD) continue;
        if (!p->p_memsz) { if (p->p_filesz) check_segment(f, i, 0); continue; }
        check_segment(f, i, end);
        if (first) f->lo = page_floor(p->p_vaddr);
        first = false;
        end = p->p_vaddr + p->p_memsz;
        f->hi = page_ceil(end);
        if (p->p_align > f->align && !(p->p_align & (p->p_align - 1)) && p->p_align <= 1u << 30) f->align = p->p_align;
        entry_ok |= f->eh->e_entry - p->p_vaddr < p->p_memsz;
    }
    if (first) die(STATUS_CANT_RUN, "%s: has nothing to load (no PT_LOAD segment)", f->name);
    if (f->eh->e_type == ET_DYN && !f->eh->e_entry) die(STATUS_CANT_RUN, "%s: has no entry point: it is a shared library, not a program", f->name);
    if (!entry_ok)
        die(STATUS_CANT_RUN, "%s: its entry point 0x%llx is in no segment", f->name, (unsigned long long)f->eh->e_entry);
    if (f->hi - f->lo > UINT64_C(1) << 45)
        die(STATUS_CANT_RUN, "%s: its segments span %llu GiB", f->name, (unsigned long long)(f->hi - f->lo) >> 30);
}

/* PT_INTERP's string. Its storage is leaked on purpose: it is the name of the interpreter in messages. */
static void read_interp(struct elf_file *f, unsigned i)
{
    const Elf64_Phdr *p = &f->ph[i];
    if (f->interp) return;                             /* the kernel takes the first */
    if (p->p_filesz < 2 || p->p_filesz > 4096) bad_segment(f, i, "is an interpreter's name of absurd length");
    if (p->p_offset > f->size || p->p_filesz > f->size - p->p_offset) bad_segment(f, i, "lies beyond the end of the file: it is truncated");
    char *s = malloc(p->p_filesz);
    if (!s || pread(f->fd, s, p->p_filesz, (off_t)p->p_offset) != (ssize_t)p->p_filesz) bad_segment(f, i, "can't be read");
    if (s[p->p_filesz - 1]) bad_segment(f, i, "is an interpreter's name without an end");
    if (!*s) bad_segment(f, i, "is an empty interpreter's name");
    f->interp = s;
}

void image_check(struct elf_file *f, const struct guest_isa *want)
{
    check_ident(f);
    read_headers(f);
    f->isa = guest_by_machine(f->eh->e_machine);
    if (want && f->isa != want) die(STATUS_CANT_RUN, "%s: is a %s program, not a %s one", f->name, f->isa->name, want->name);
    if (f->eh->e_version != EV_CURRENT) die(STATUS_CANT_RUN, "%s: its ELF version is %u, not 1", f->name, f->eh->e_version);
    switch (f->eh->e_type) {
    case ET_EXEC: case ET_DYN: break;
    case ET_REL: die(STATUS_CANT_RUN, "%s: is an object file: link it first", f->name);
    case ET_CORE: die(STATUS_CANT_RUN, "%s: is a core file", f->name);
    default: die(STATUS_CANT_RUN, "%s: its ELF type %u is not that of a program", f->name, f->eh->e_type);
    }
    check_segments(f);
    f->exec_stack = true;
    for (unsigned i = 0; i < f->n_ph; i++) {
        if (f->ph[i].p_type == PT_INTERP) read_interp(f, i);
        if (f->ph[i].p_type == PT_GNU_STACK) f->exec_stack = (f->ph[i].p_flags & PF_X) != 0;
    }
}

/* --- mapping ------------------------------------------------------------------------------------------------- */

static int segment_prot(const Elf64_Phdr *p)
{
    return (p->p_flags & PF_R ? PROT_READ : 0) | (p->p_flags & PF_W ? PROT_WRITE : 0) | (p->p_flags & PF_X ? PROT_EXEC : 0);
}

static void *addr(uint64_t a) { return (void *)(uintptr_t)a; }

/* Why [lo, hi) could not be reserved: mmap failed with `err`. */
static _Noreturn void die_place(const struct elf_file *f, uint64_t lo, uint64_t hi, int err)
{
    unsigned long long l = lo, h = hi;
    if (err == EPERM || err == EACCES) {
        char buf[32] = "";
        int fd = open("/proc/sys/vm/mmap_min_addr", O_RDONLY | O_CLOEXEC);
        ssize_t n = fd >= 0 ? read(fd, buf, sizeof buf - 1) : 0;
        if (fd >= 0) close(fd);
        uint64_t min = n > 0 ? strtoull(buf, NULL, 10) : 65536;
        if (lo < min)
            die(STATUS_CANT_RUN, "%s: must be loaded at 0x%llx, but vm.mmap_min_addr is 0x%llx: lower it with sysctl, or link the program higher",
                f->name, l, (unsigned long long)min);
    }
    if (err == EEXIST) die(STATUS_CANT_RUN, "%s: must be loaded at 0x%llx to 0x%llx, where the VM itself is", f->name, l, h);
    die(STATUS_CANT_RUN, "%s: can't be loaded at 0x%llx to 0x%llx: %s", f->name, l, h, strerror(err));
}

enum { RESERVE = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE };

/* Reserve [lo, hi) exactly. Returns 0 or an errno. */
static int reserve_fixed(uint64_t lo, uint64_t hi)
{
    void *p = mmap(addr(lo), hi - lo, PROT_NONE, RESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (p == MAP_FAILED) return errno;
    if (p == addr(lo)) return 0;
    munmap(p, hi - lo);                                /* a kernel older than MAP_FIXED_NOREPLACE */
    return EEXIST;
}

/* Reserve room for a position-independent file at `at` or a little above, or anywhere; returns the bias. */
static uint64_t reserve_span(const struct elf_file *f, uint64_t at)
{
    enum { TRIES = 16 };
    uint64_t span = f->hi - f->lo, mask = f->align - 1;
    for (unsigned i = 0; at && i < TRIES; i++, at += UINT64_C(1) << 32) {
        uint64_t lo = (at + mask) & ~mask;
        if (lo + span < ELF_ADDR_MAX && !reserve_fixed(lo, lo + span)) return lo - f->lo;
    }
    uint64_t slack = mask >= ELF_PAGE ? f->align : 0;
    void *p = mmap(NULL, span + slack, PROT_NONE, RESERVE, -1, 0);
    if (p == MAP_FAILED) die(STATUS_CANT_RUN, "%s: no room for its %llu KiB in the address space", f->name, (unsigned long long)span >> 10);
    uint64_t got = (uintptr_t)p, lo = (got + mask) & ~mask;
    if (lo > got) munmap(addr(got), lo - got);
    if (got + slack > lo) munmap(addr(lo + span), got + slack - lo);
    return lo - f->lo;
}

/* Reserve the stretches of pages that an ET_EXEC file occupies. */
static void reserve_exact(const struct elf_file *f)
{
    uint64_t lo = 0, hi = 0;
    for (unsigned i = 0; i <= f->n_ph; i++) {
        const Elf64_Phdr *p = &f->ph[i];
        bool end = i == f->n_ph;
        if (!end && (p->p_type != PT_LOAD || !p->p_memsz)) continue;
        uint64_t a = end ? UINT64_MAX : page_floor(p->p_vaddr);
        if (a > hi || end) {
            int err = hi > lo ? reserve_fixed(lo, hi) : 0;
            if (err) die_place(f, lo, hi, err);
            lo = a;
        }
        if (!end) hi = page_ceil(p->p_vaddr + p->p_memsz);
    }
}

static void map_at(const struct elf_file *f, uint64_t lo, uint64_t hi, int prot, int flags, uint64_t offset)
{
    void *p = mmap(addr(lo), hi - lo, mem_host_prot(prot), MAP_PRIVATE | MAP_FIXED | flags, flags & MAP_ANONYMOUS ? -1 : f->fd, (off_t)offset);
    if (p == MAP_FAILED) die_place(f, lo, hi, errno);
}

/* Map segment p; pages below `mapped` already hold the segment before it. Returns the end of its pages. */
static uint64_t map_segment(const struct elf_file *f, struct os *os, const Elf64_Phdr *p, uint64_t bias, uint64_t mapped)
{
    uint64_t start = p->p_vaddr + bias, file_end = start + p->p_filesz, mem_end = start + p->p_memsz;
    uint64_t lo = page_floor(start), file_hi = page_ceil(file_end), hi = page_ceil(mem_end);
    int prot = segment_prot(p);
    bool tail = p->p_filesz && mem_end > file_end && file_hi > file_end;
    if (p->p_filesz) map_at(f, lo, file_hi, tail ? prot | PROT_READ | PROT_WRITE : prot, 0, p->p_offset - (start - lo));
    else file_hi = lo < mapped ? page_ceil(start) : lo;    /* pure bss may begin in the page where its predecessor ends */
    if (tail) {
        memset(addr(file_end), 0, file_hi - file_end);
        if (mem_host_prot(prot) != (PROT_READ | PROT_WRITE)) mprotect(addr(lo), file_hi - lo, mem_host_prot(prot));
    }
    if (hi > file_hi) map_at(f, file_hi, hi, prot, MAP_ANONYMOUS, 0);
    mem_record(os, lo, hi, prot, MEM_PLAIN);
    return hi;
}

static void note_range(uint64_t *lo, uint64_t *hi, uint64_t start, uint64_t end)
{
    if (!*lo || start < *lo) *lo = start;
    if (end > *hi) *hi = end;
}

void image_map(const struct elf_file *f, struct os *os, uint64_t at, struct elf_image *image)
{
    assert(f->isa && f->hi > f->lo);
    *image = (struct elf_image){ .bias = 0 };
    bool pic = f->eh->e_type == ET_DYN;
    if (pic) image->bias = reserve_span(f, at);
    else reserve_exact(f);
    uint64_t bias = image->bias, mapped = f->lo + bias;
    for (unsigned i = 0; i < f->n_ph; i++) {
        const Elf64_Phdr *p = &f->ph[i];
        if (p->p_type != PT_LOAD || !p->p_memsz) continue;
        uint64_t lo = page_floor(p->p_vaddr + bias), start = p->p_vaddr + bias;
        if (pic && lo > mapped) munmap(addr(mapped), lo - mapped);
        mapped = map_segment(f, os, p, bias, mapped);
        if (p->p_flags & PF_X) note_range(&image->code_lo, &image->code_hi, start, start + p->p_filesz);
        else if (p->p_flags & PF_W) note_range(&image->data_lo, &image->data_hi, start, start + p->p_filesz);
        if (f->eh->e_phoff - p->p_offset < p->p_filesz) image->phdr = f->eh->e_phoff - p->p_offset + start;
    }
    image->lo = f->lo + bias;
    image->hi = mapped;
    image->entry = f->eh->e_entry + bias;
}
