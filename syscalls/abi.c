/* abi.c - conversions between the guest's and the host's kernel structures. */
#include "syscalls/abi.h"

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
