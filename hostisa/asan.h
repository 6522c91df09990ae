/*
 * asan.h - what a build with the address sanitizer (MODE=asan) must be told. Nothing in other builds.
 *
 * Guest memory is the guest's: the VM's accesses to it are right or a guest fault, at exactly the address accessed, so they
 * are not checked. And C frames end here in ways that no compiler sees: by a fault under host_guarded(), by a thread
 * that leaves its stack for the next one.
 */
#ifndef DRAGOMAN_ASAN_H
#define DRAGOMAN_ASAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>

/* Begins the definition of a function that touches guest memory: "static inline", in other builds. */
#define GUEST_ACCESS static __attribute__((no_sanitize_address, no_sanitize_undefined, noinline, unused))

/* memcpy, one side of which is guest memory. It may fault; nothing that comes later in the program is done before it. */
GUEST_ACCESS void guest_copy(void *dst, const void *src, size_t n)
{
    /* volatile: a loop that the compiler does not turn into a call of the checked memcpy */
    for (size_t i = 0; i < n; i++) ((volatile char *)dst)[i] = ((const volatile char *)src)[i];
}

/* Frames in the n bytes at p are gone. */
static inline void asan_forget(void *p, size_t n) { __asan_unpoison_memory_region(p, n); }

#else
#define GUEST_ACCESS static inline
static inline void guest_copy(void *dst, const void *src, size_t n)
{
    memcpy(dst, src, n);
    __asm__ volatile("" ::: "memory");
}
static inline void asan_forget(void *p, size_t n) { (void)p; (void)n; }
#endif

#endif
