/*
 * thunk.h - constants that translated code, shared code and entry.S agree on.
 */
#ifndef DRAGOMAN_X86_THUNK_H
#define DRAGOMAN_X86_THUNK_H

/* A guest address that no even one equals: dead headers, empty inline caches. */
#define X_NEVER 1

/* Fixed places in the shared code: its start is called by host_enter(); the base entry of the return stack points to the
 * second, at cpu->thunks + X_THUNK_BASE. */
#define X_THUNK_BASE 16

#endif
