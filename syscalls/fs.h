/*
 * fs.h - descriptors that belong to the VM (its executable, the log file): they stand at high numbers and are not there for
 * the guest: using them gives EBADF, close_range and listings of /proc/self/fd leave them out.
 */
#ifndef DRAGOMAN_FS_H
#define DRAGOMAN_FS_H

#include "syscalls/os.h"

/* Is fd one of the VM's own? Standard error as the log is the guest's. */
bool fd_hidden(const struct os *os, int64_t fd);

#endif
