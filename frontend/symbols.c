/* symbols.c - find the function that a guest address lies in. */
#include "frontend/symbols.h"

#include <elf.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "syscalls/fmt.h"
#include "hostisa/host.h"

/* The line of /proc/self/maps that an address is in. */
struct mapping { uint64_t start, end, offset; char path[256]; };

static uint64_t raw(uint64_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f)
{
    return (uint64_t)host_rawcall(nr, a, b, c, d, e, f);
}
static uint64_t ptr(const void *p) { return (uint64_t)(uintptr_t)p; }

static const char *hex(const char *s, uint64_t *v)
{
    *v = 0;
    for (;; s++) {
        if (*s >= '0' && *s <= '9') *v = *v << 4 | (uint64_t)(*s - '0');
        else if (*s >= 'a' && *s <= 'f') *v = *v << 4 | (uint64_t)(*s - 'a' + 10);
        else return s;
    }
}

/* "start-end perms offset dev inode path" */
static void parse_line(const char *s, struct mapping *m)
{
    s = hex(s, &m->start);
    if (*s) s = hex(s + 1, &m->end);
    for (int i = 0; i < 2 && *s; i++) { s += strcspn(s, " "); s += *s == ' '; }
    s = hex(s, &m->offset);
    s = strchr(s, '/');
    size_t n = s ? strlen(s) : 0;
    if (n >= sizeof m->path) n = 0;                    /* a path that is cut off names nothing */
    if (n) memcpy(m->path, s, n);
    m->path[n] = 0;
}

/* Find the mapping of addr. Reads line by line; lines longer than the buffer lose their end. */
static bool find_mapping(uint64_t addr, struct mapping *m)
{
    char buf[2048], line[512];
    size_t n = 0;
    int64_t got, fd = host_rawcall(SYS_openat, (uint64_t)AT_FDCWD, ptr("/proc/self/maps"), O_RDONLY | O_CLOEXEC, 0, 0, 0);
    bool found = false;
    if (fd < 0) return false;
    while (!found && (got = host_rawcall(SYS_read, (uint64_t)fd, ptr(buf), sizeof buf, 0, 0, 0)) > 0)
        for (int64_t i = 0; i < got && !found; i++) {
            if (buf[i] != '\n') { if (n + 1 < sizeof line) line[n++] = buf[i]; continue; }
            line[n] = 0;
            n = 0;
            parse_line(line, m);
            found = addr >= m->start && addr < m->end;
        }
    raw(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
    return found;
}

/* --- the file ------------------------------------------------------------------------------------------------ */

struct file { const uint8_t *p; uint64_t n; };

/* n bytes at off of the file, or NULL if they are not all there. */
static const void *bytes(const struct file *f, uint64_t off, uint64_t n)
{
    return off <= f->n && n <= f->n - off ? f->p + off : NULL;
}

static bool map_file(const char *path, struct file *f)
{
    int64_t fd = host_rawcall(SYS_openat, (uint64_t)AT_FDCWD, ptr(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0, 0, 0);
    if (fd < 0) return false;
    int64_t size = host_rawcall(SYS_lseek, (uint64_t)fd, 0, 2 /* SEEK_END */, 0, 0, 0);
    int64_t p = size > 0 ? host_rawcall(SYS_mmap, 0, (uint64_t)size, PROT_READ, MAP_PRIVATE, (uint64_t)fd, 0) : -1;
    raw(SYS_close, (uint64_t)fd, 0, 0, 0, 0, 0);
    if (p < 0 && p > -4096) return false;
    *f = (struct file){ (const uint8_t *)(uintptr_t)p, (uint64_t)size };
    return true;
}

/* The file's own (link-time) address of file offset off. */
static bool address_of_offset(const struct file *f, const Elf64_Ehdr *eh, uint64_t off, uint64_t *vaddr)
{
    const Elf64_Phdr *ph = bytes(f, eh->e_phoff, (uint64_t)eh->e_phnum * sizeof *ph);
    for (unsigned i = 0; ph && i < eh->e_phnum; i++)
        if (ph[i].p_type == PT_LOAD && off - ph[i].p_offset < ph[i].p_memsz) {
            *vaddr = off - ph[i].p_offset + ph[i].p_vaddr;
            return true;
        }
    return false;
}

/* The best symbol for vaddr in table `sh`: the nearest below that covers it. */
static bool search(const struct file *f, const Elf64_Shdr *sh, const Elf64_Shdr *strings, uint64_t vaddr, struct symbol *out)
{
    const Elf64_Sym *sym = bytes(f, sh->sh_offset, sh->sh_size), *best = NULL;
    const char *str = bytes(f, strings->sh_offset, strings->sh_size);
    if (!sym || !str || !strings->sh_size || str[strings->sh_size - 1] || (uintptr_t)sym % _Alignof(Elf64_Sym)) return false;
    for (uint64_t i = 0; i < sh->sh_size / sizeof *sym; i++) {
        const Elf64_Sym *s = &sym[i];
        unsigned type = ELF64_ST_TYPE(s->st_info);
        if (s->st_shndx == SHN_UNDEF || (type != STT_FUNC && type != STT_NOTYPE && type != STT_GNU_IFUNC)) continue;
        if (s->st_value > vaddr || (s->st_size && vaddr - s->st_value >= s->st_size) || s->st_name >= strings->sh_size) continue;
        if (!str[s->st_name] || str[s->st_name] == '$' || str[s->st_name] == '.') continue;   /* mapping symbols, local labels */
        /* the nearest; of those at one address a function with a size before a bare label */
        if (!best || s->st_value > best->st_value || (s->st_value == best->st_value && !best->st_size && s->st_size)) best = s;
    }
    if (!best) return false;
    size_t n = strlen(str + best->st_name);
    if (n >= sizeof out->name) n = sizeof out->name - 1;
    memcpy(out->name, str + best->st_name, n);
    out->name[n] = 0;
    out->offset = vaddr - best->st_value;
    return true;
}

static bool search_file(const struct file *f, uint64_t off, struct symbol *out)
{
    const Elf64_Ehdr *eh = bytes(f, 0, sizeof *eh);
    uint64_t vaddr;
    if (!eh || memcmp(eh->e_ident, ELFMAG, SELFMAG) || eh->e_ident[EI_CLASS] != ELFCLASS64 || eh->e_phoff % 8 || eh->e_shoff % 8) return false;
    if (!address_of_offset(f, eh, off, &vaddr)) return false;
    const Elf64_Shdr *sh = bytes(f, eh->e_shoff, (uint64_t)eh->e_shnum * sizeof *sh);
    static const uint32_t order[] = { SHT_SYMTAB, SHT_DYNSYM };
    for (unsigned k = 0; sh && k < 2; k++)
        for (unsigned i = 0; i < eh->e_shnum; i++)
            if (sh[i].sh_type == order[k] && sh[i].sh_link < eh->e_shnum && search(f, &sh[i], &sh[sh[i].sh_link], vaddr, out)) return true;
    return false;
}

bool symbol_find(struct symbol *s, uint64_t addr)
{
    struct mapping m;
    struct file f;
    *s = (struct symbol){ .offset = 0 };
    if (!find_mapping(addr, &m) || !m.path[0]) return false;
    memcpy(s->file, m.path, sizeof s->file);
    if (!map_file(m.path, &f)) return false;
    bool found = search_file(&f, addr - m.start + m.offset, s);
    raw(SYS_munmap, ptr(f.p), f.n, 0, 0, 0, 0);
    return found;
}

size_t symbol_text(char *buf, size_t cap, uint64_t addr)
{
    struct symbol s;
    unsigned long long a = addr, off;
    if (symbol_find(&s, addr)) {
        off = s.offset;
        if (off) return fmt_s(buf, cap, "0x%llx <%s+0x%llx>", a, s.name, off);
        return fmt_s(buf, cap, "0x%llx <%s>", a, s.name);
    }
    const char *slash = strrchr(s.file, '/');
    if (slash) return fmt_s(buf, cap, "0x%llx (%s)", a, slash + 1);
    return fmt_s(buf, cap, "0x%llx", a);
}
