/*
 * abi.h - kernel structures of the guest (asm-generic, 64-bit little-endian) that the x86-64 host lays out differently, and
 * flags that differ between architectures (struct guest_abi).
 *
 * Everything that is not here has the same layout on both sides and is handed to the host kernel as it is.
 * Sources: Linux include/uapi/asm-generic/{stat,ipcbuf,sembuf}.h, include/uapi/linux/{eventpoll,utsname}.h; checked with the
 * riscv64 cross compiler. Conversions are pure functions; thread- and signal-safe.
 */
#ifndef DRAGOMAN_ABI_H
#define DRAGOMAN_ABI_H

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/stat.h>

#include "translate/guest.h"

struct guest_stat {
    uint64_t dev, ino;
    uint32_t mode, nlink, uid, gid;
    uint64_t rdev, pad1;
    int64_t size;
    int32_t blksize, pad2;
    int64_t blocks;
    int64_t atime; uint64_t atime_nsec;
    int64_t mtime; uint64_t mtime_nsec;
    int64_t ctime; uint64_t ctime_nsec;
    uint32_t unused4, unused5;
};
_Static_assert(sizeof(struct guest_stat) == 128 && offsetof(struct guest_stat, rdev) == 32 &&
               offsetof(struct guest_stat, size) == 48 && offsetof(struct guest_stat, blksize) == 56 &&
               offsetof(struct guest_stat, blocks) == 64 && offsetof(struct guest_stat, atime) == 72 &&
               offsetof(struct guest_stat, ctime_nsec) == 112, "asm-generic struct stat");

struct guest_epoll_event { uint32_t events, pad; uint64_t data; };
_Static_assert(sizeof(struct guest_epoll_event) == 16, "struct epoll_event, not packed");

struct guest_ipc_perm {
    int32_t key;
    uint32_t uid, gid, cuid, cgid, mode;
    uint16_t seq, pad2;
    uint64_t unused1, unused2;
};
struct guest_semid_ds { struct guest_ipc_perm perm; int64_t otime, ctime; uint64_t nsems, unused3, unused4; };
_Static_assert(sizeof(struct guest_ipc_perm) == 48 && sizeof(struct guest_semid_ds) == 88, "asm-generic struct semid64_ds");

/* The host's: two more words. (arch/x86/include/uapi/asm/sembuf.h) */
struct host_semid_ds { struct guest_ipc_perm perm; int64_t otime; uint64_t unused1; int64_t ctime; uint64_t unused2, nsems, unused3, unused4; };
_Static_assert(sizeof(struct host_semid_ds) == 104, "x86-64 struct semid64_ds");

struct guest_utsname { char sysname[65], nodename[65], release[65], version[65], machine[65], domainname[65]; };
_Static_assert(sizeof(struct guest_utsname) == 390, "struct new_utsname");

/* riscv_hwprobe(2) */
struct guest_hwprobe { int64_t key; uint64_t value; };

/* The host's O_LARGEFILE, which libc hides from 64-bit programs. */
enum { HOST_O_LARGEFILE = O_DIRECTORY == 040000 ? 0400000 : 0100000 };   /* the arm64 numbering or everybody's */
/* Open flags of the guest as the host's, and back. Other bits are the same on both sides. */
uint64_t abi_open_flags(const struct guest_abi *abi, uint64_t guest);
uint64_t abi_open_flags_to_guest(const struct guest_abi *abi, uint64_t host);

void abi_stat(struct guest_stat *g, const struct stat *h);
void abi_epoll_to_guest(struct guest_epoll_event *g, const struct epoll_event *h);
void abi_epoll_to_host(struct epoll_event *h, const struct guest_epoll_event *g);

#endif
