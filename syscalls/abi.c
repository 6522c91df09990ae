/* abi.c - conversions between the guest's and the host's kernel structures. */
#include "syscalls/abi.h"

#include <fcntl.h>
#include <string.h>

void abi_stat(struct guest_stat *g, const struct stat *h)
{
    *g = (struct guest_stat){
        .dev = h->st_dev, .ino = h->st_ino, .mode = h->st_mode, .nlink = (uint32_t)h->st_nlink,
        .uid = h->st_uid, .gid = h->st_gid, .rdev = h->st_rdev, .size = h->st_size,
        .blksize = (int32_t)h->st_blksize, .blocks = h->st_blocks,
        .atime = h->st_atim.tv_sec, .atime_nsec = (uint64_t)h->st_atim.tv_nsec,
        .mtime = h->st_mtim.tv_sec, .mtime_nsec = (uint64_t)h->st_mtim.tv_nsec,
        .ctime = h->st_ctim.tv_sec, .ctime_nsec = (uint64_t)h->st_ctim.tv_nsec,
    };
}

enum { N_OPEN = 4 };

static uint64_t exchange(uint64_t flags, const uint32_t from[N_OPEN], const uint32_t to[N_OPEN])
{
    uint64_t out = flags;
    for (int i = 0; i < N_OPEN; i++) out &= ~(uint64_t)from[i];
    for (int i = 0; i < N_OPEN; i++)
        if (flags & from[i]) out |= to[i];
    return out;
}

static const uint32_t host_open[N_OPEN] = { O_DIRECT, HOST_O_LARGEFILE, O_DIRECTORY, O_NOFOLLOW };

uint64_t abi_open_flags(const struct guest_abi *abi, uint64_t guest)
{
    return exchange(guest, (const uint32_t[N_OPEN]){ abi->o_direct, abi->o_largefile, abi->o_directory, abi->o_nofollow }, host_open);
}

uint64_t abi_open_flags_to_guest(const struct guest_abi *abi, uint64_t host)
{
    return exchange(host, host_open, (const uint32_t[N_OPEN]){ abi->o_direct, abi->o_largefile, abi->o_directory, abi->o_nofollow });
}

void abi_epoll_to_guest(struct guest_epoll_event *g, const struct epoll_event *h)
{
    *g = (struct guest_epoll_event){ .events = h->events, .data = h->data.u64 };
}

void abi_epoll_to_host(struct epoll_event *h, const struct guest_epoll_event *g)
{
    memset(h, 0, sizeof *h);
    h->events = g->events;
    h->data.u64 = g->data;
}
