/*
 * path.h - which host file a guest's path means: sysroot (-L) and the parts of /proc that must look like the guest's.
 *
 * Sysroot. An absolute path that is read is looked up below os->sysroot first, symbolic links resolved inside it. Files
 * found there win. A directory found there wins if the host has none of that name, or if it belongs to the guest's
 * libraries (/lib, /usr/lib, /usr/share ...). Paths that are created or written go to the real file; /proc, /sys, /dev,
 * /run and temporary directories are never redirected.
 *
 * /proc. /proc/self, /proc/thread-self, /proc/<own pid> and their task/<tid> directories: exe means the guest's program;
 * maps, cmdline, auxv, stat, status, environ ... are made by procfs.c.
 */
#ifndef DRAGOMAN_PATH_H
#define DRAGOMAN_PATH_H

#include <limits.h>

#include "syscalls/os.h"

enum path_how {
    PATH_READ = 0,       /* the file is read, executed or looked at */
    PATH_WRITE = 1,      /* it may be created or changed: no sysroot */
    PATH_NOFOLLOW = 2,   /* a symbolic link at the end is meant itself */
};

/* Files of /proc that are virtual for the guest. */
enum proc_file {
    PROC_NONE,
#define PROC(ID, name) PROC_##ID,
#include "syscalls/procfs.def"
#undef PROC
    PROC_CPUINFO,        /* /proc/cpuinfo */
    PROC_ARCH,           /* /proc/sys/kernel/arch */
    PROC_OSRELEASE,      /* /proc/sys/kernel/osrelease, with -r */
};

/* The host address of the path string to use in place of the guest's string at `guest` (relative to descriptor dirfd):
 * *out is `guest` itself if nothing needs to be replaced, or buf. Errors of the string itself (EFAULT, too long) are left
 * to the kernel, except with need_copy, when buf always gets the path and *out = buf. Returns 0 or -errno. */
int path_resolve(struct cpu *c, int64_t dirfd, uint64_t guest, unsigned how, bool need_copy, char buf[PATH_MAX], uint64_t *out);
/* The same; *proc tells which virtual file it is (buf then holds its absolute path, or for PROC_EXE, unless
 * PATH_NOFOLLOW, the guest's program). */
int path_lookup(struct cpu *c, int64_t dirfd, uint64_t guest, unsigned how, bool need_copy, char buf[PATH_MAX], uint64_t *out,
                enum proc_file *proc);

/* Which virtual file the absolute path is. Pure. */
enum proc_file path_proc(const struct os *os, const char *path);

/* procfs.c: tell the host kernel where the guest's arguments, environment and auxiliary vector are, so that other processes
 * (ps, pgrep) see the guest's program. Start-up only, once os is complete. A host that does not allow it shows the VM's. */
void procfs_publish(const struct os *os);
/* procfs.c: open virtual file f; path is the host's file. flags: the guest's open flags. A descriptor or -errno. */
int64_t procfs_open(struct cpu *c, enum proc_file f, const char *path, uint64_t flags);

#endif
