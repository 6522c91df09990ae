/*
 * thunk.h - constants that translated code, shared code and entry.S agree on.
 */
#ifndef DRAGOMAN_X86_THUNK_H
#define DRAGOMAN_X86_THUNK_H

/* A guest address that no code is at, for it is odd and not canonical: dead headers, empty inline caches. (A small one would not do: guests that may jump to odd addresses
 * jump to 1, too, and fault there. Listings take its last bytes for NOPs.) */
#define X_NEVER UINT64_C(0x9090000000000001)

/* Fixed places in the shared code: its start is called by host_enter(); the base entry of the return stack points to the
 * second, at cpu->thunks + X_THUNK_BASE. */
#define X_THUNK_BASE 16

#endif
