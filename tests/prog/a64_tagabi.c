// guests: aarch64
/*
 * a64_tagabi.c: pointers with tags in system calls: refused, until the thread has asked for the tagged address ABI; calls that only manage
 * pages take them always, hints for new mappings never. prctl, inheritance, I/O vectors and messages, signal frames on a tagged stack.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

#define TAG(p, t) ((void *)((uintptr_t)(p) | (uintptr_t)(t) << 56))
/* A call that the compiler does not know, so that it assumes nothing of its pointers. */
#define CALL(nr, ...) syscall(nr, __VA_ARGS__)
#define FAILS(call, err) CHECK((call) == -1 && errno == (err))

static int set(unsigned long on) { return prctl(PR_SET_TAGGED_ADDR_CTRL, on, 0, 0, 0); }
static int get(void) { return prctl(PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0); }

static void control(void)
{
    CHECK(get() == 0);
    FAILS(prctl(PR_SET_TAGGED_ADDR_CTRL, 1, 1, 0, 0), EINVAL);
    FAILS(prctl(PR_SET_TAGGED_ADDR_CTRL, 1, 0, 0, 1), EINVAL);
    FAILS(prctl(PR_GET_TAGGED_ADDR_CTRL, 1, 0, 0, 0), EINVAL);
    FAILS(set(1ul << 40 | 1), EINVAL);
    CHECK(get() == 0 && set(1) == 0 && get() == 1 && set(1) == 0 && set(0) == 0 && get() == 0);
}

static char text[64] = "some text";
static int fds[2];

static void refused(void)
{
    struct utsname u;
    struct stat st;
    FAILS(CALL(SYS_write, fds[1], TAG(text, 1), 4), EFAULT);
    FAILS(CALL(SYS_uname, TAG(&u, 0x80)), EFAULT);
    FAILS(CALL(SYS_openat, AT_FDCWD, TAG("/dev/null", 0xff), O_RDONLY), EFAULT);
    FAILS(CALL(SYS_fstat, 0, TAG(&st, 3)), EFAULT);
    struct iovec v = { TAG(text, 9), 4 };
    FAILS(CALL(SYS_writev, fds[1], &v, 1), EFAULT);
    FAILS(CALL(SYS_clock_gettime, 0, TAG(text, 9)), EFAULT);
    FAILS(CALL(SYS_getrandom, TAG(text, 9), 4, 0), EFAULT);
}

static void pages(void)
{
    char *p = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), vec[4];
    CHECK(CALL(SYS_mprotect, TAG(p, 0x33), 4096, PROT_READ) == 0);
    FAILS(CALL(SYS_getrandom, p, 4, 0), EFAULT);
    CHECK(CALL(SYS_mprotect, TAG(p, 0x34), 4096, PROT_READ | PROT_WRITE) == 0);
    p[0] = 7;
    CHECK(CALL(SYS_madvise, TAG(p, 0x35), 4096, MADV_DONTNEED) == 0 && p[0] == 0);
    CHECK(CALL(SYS_mlock, TAG(p, 0x35), 4096) == 0 && CALL(SYS_munlock, TAG(p, 0x35), 4096) == 0);
    CHECK(CALL(SYS_mincore, TAG(p, 0x35), 4096, vec) == 0 && CALL(SYS_msync, TAG(p, 1), 4096, MS_ASYNC) == 0);
    p[4096] = 9;
    char *q = (char *)CALL(SYS_mremap, TAG(p + 4096, 5), 4096, 8192, MREMAP_MAYMOVE, 0);
    CHECK(q != MAP_FAILED && (uintptr_t)q >> 56 == 0 && q[0] == 9);
    CHECK(CALL(SYS_munmap, TAG(p, 0x36), 4096) == 0 && CALL(SYS_munmap, TAG(q, 0x36), 8192) == 0);
    FAILS(CALL(SYS_mincore, p, 4096, vec), ENOMEM);
    /* places for new mappings */
    FAILS(CALL(SYS_mmap, TAG(p, 0x36), 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), ENOMEM);
    char *r = (char *)CALL(SYS_mmap, TAG(p, 0x36), 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(r != MAP_FAILED && (uintptr_t)r >> 56 == 0);
    FAILS(CALL(SYS_mremap, r, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, TAG(p, 0x36)), EINVAL);
    uintptr_t brk = CALL(SYS_brk, 0);
    CHECK(CALL(SYS_brk, TAG(brk + 4096, 1)) == brk);
    munmap(r, 4096);
}

static void accepted(void)
{
    char in[64] = "";
    struct utsname u, w;
    CHECK(CALL(SYS_write, fds[1], TAG(text, 1), 10) == 10 && CALL(SYS_read, fds[0], TAG(in, 0xfe), 64) == 10 && !strcmp(in, text));
    CHECK(CALL(SYS_uname, TAG(&u, 0x80)) == 0 && uname(&w) == 0 && !memcmp(&u, &w, sizeof u));
    int fd = CALL(SYS_openat, AT_FDCWD, TAG("/dev/null", 0xff), O_RDONLY);
    CHECK(fd >= 0);
    close(fd);
    memset(in, 0, sizeof in);
    struct iovec *v = TAG(((struct iovec[]){ { TAG(text, 9), 4 }, { text + 4, 3 }, { TAG(text + 7, 0x81), 3 } }), 0x71);
    CHECK(CALL(SYS_writev, fds[1], v, 3) == 10);
    v = TAG(((struct iovec[]){ { TAG(in, 9), 2 }, { TAG(in + 2, 10), 62 } }), 0x72);
    CHECK(CALL(SYS_readv, fds[0], v, 2) == 10 && !strcmp(in, text));
    FAILS(CALL(SYS_readv, fds[0], TAG(v, 1), 2000), EINVAL);
    FAILS(CALL(SYS_readv, fds[0], TAG(16, 1), 2), EFAULT);
    FAILS(CALL(SYS_write, fds[1], TAG(16, 1), 2), EFAULT);
    /* execve's vectors, nested pointers that are strings */
    char *argv[] = { TAG("sh", 3), TAG("-c", 4), TAG("exit 3", 5), NULL };
    pid_t child = fork();
    int status = -1;
    if (child == 0) {
        if (get() != 1) _exit(1);
        CALL(SYS_execve, TAG("/bin/sh", 6), TAG(argv, 7), TAG(((char *[]){ NULL }), 8));
        _exit(errno == ENOENT ? 3 : 2);
    }
    CHECK(CALL(SYS_wait4, child, TAG(&status, 1), 0, NULL) == child && status == 3 << 8);
    struct flock l = { .l_type = F_RDLCK, .l_whence = SEEK_SET };
    CHECK(CALL(SYS_fcntl, fds[0], F_GETLK, TAG(&l, 1)) == 0 && l.l_type == F_UNLCK);
    CHECK(prctl(PR_SET_NAME, TAG("tags", 5), 0, 0, 0) == 0 && prctl(PR_GET_NAME, TAG(in, 6), 0, 0, 0) == 0 && !strcmp(in, "tags"));
}

static void messages(void)
{
    int s[2];
    char in[64] = "", control[CMSG_SPACE(sizeof(int))] = "";
    CHECK(socketpair(AF_UNIX, SOCK_DGRAM, 0, s) == 0);
    struct iovec out = { TAG(text, 1), 9 }, to = { TAG(in, 2), 64 };
    struct msghdr m = { .msg_iov = TAG(&out, 3), .msg_iovlen = 1, .msg_control = TAG(control, 4), .msg_controllen = sizeof control };
    struct cmsghdr *h = (struct cmsghdr *)control;
    *h = (struct cmsghdr){ .cmsg_len = CMSG_LEN(sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS };
    memcpy(CMSG_DATA(h), &(int){ 0 }, sizeof(int));
    CHECK(CALL(SYS_sendmsg, s[0], TAG(&m, 5), 0) == 9);
    struct msghdr r = { .msg_iov = TAG(&to, 3), .msg_iovlen = 1, .msg_control = TAG(control, 4), .msg_controllen = sizeof control, .msg_flags = 77 };
    memset(control, 0, sizeof control);
    CHECK(CALL(SYS_recvmsg, s[1], TAG(&r, 5), MSG_CMSG_CLOEXEC) == 9 && !strcmp(in, text));
    CHECK(r.msg_iov == TAG(&to, 3) && r.msg_controllen == CMSG_SPACE(sizeof(int)) && h->cmsg_type == SCM_RIGHTS && r.msg_flags == MSG_CMSG_CLOEXEC);
    struct mmsghdr mm[12] = { 0 };
    struct iovec v[12];
    for (int i = 0; i < 12; i++) {
        v[i] = (struct iovec){ TAG(text, i), (unsigned)i };
        mm[i].msg_hdr = (struct msghdr){ .msg_iov = TAG(&v[i], i), .msg_iovlen = 1 };
    }
    int n = 0;
    while (n < 12) {
        int k = (int)CALL(SYS_sendmmsg, s[0], TAG(mm + n, 9), 12 - n, 0);
        CHECK(k > 0);
        if (k <= 0) break;
        n += k;
    }
    for (int i = 0; i < 12; i++) CHECK(mm[i].msg_len == (unsigned)i), v[i] = (struct iovec){ TAG(in, i), 64 }, mm[i].msg_len = 99;
    for (n = 0; n < 12;) {
        int k = (int)CALL(SYS_recvmmsg, s[1], TAG(mm + n, 9), 12 - n, MSG_DONTWAIT, NULL);
        CHECK(k > 0);
        if (k <= 0) break;
        n += k;
    }
    for (int i = 0; i < 12; i++) CHECK(mm[i].msg_len == (unsigned)i && mm[i].msg_hdr.msg_iov == TAG(&v[i], i));
    close(s[0]);
    close(s[1]);
}

/* --- the stack -------------------------------------------------------------------------------------------------------------- */

static volatile int handled;
static void on_usr1(int signo) { handled++; if (handled == 2) raise(SIGUSR2); }
static void on_usr2(int signo) { handled += 10; }

/* tgkill with a tagged stack pointer. */
static long signal_on_tagged_stack(long pid)
{
    register long x0 __asm__("x0") = pid;
    register long x1 __asm__("x1") = pid;
    register long x2 __asm__("x2") = SIGUSR1;
    register long x8 __asm__("x8") = SYS_tgkill;
    __asm__ volatile("mov x19, sp\n orr x20, x19, #0x4000000000000000\n mov sp, x20\n svc #0\n mov x20, sp\n mov sp, x19\n lsr x20, x20, #56\n cmp x20, #0x40\n csinv x0, x0, xzr, eq"
                     : "+r"(x0) : "r"(x1), "r"(x2), "r"(x8) : "x19", "x20", "memory", "cc");
    return x0;
}

static void stack(void)
{
    struct sigaction sa = { .sa_handler = on_usr1, .sa_flags = 0 };
    sigaction(SIGUSR1, &sa, NULL);
    CHECK(set(1) == 0 && signal_on_tagged_stack(getpid()) == 0 && handled == 1);
    /* a tagged alternate stack, and a signal on top of it */
    static _Alignas(16) char alt[65536];
    stack_t ss = { .ss_sp = TAG(alt, 0x91), .ss_size = sizeof alt }, old;
    CHECK(sigaltstack(&ss, NULL) == 0);
    sa.sa_flags = SA_ONSTACK;
    sigaction(SIGUSR1, &sa, NULL);
    sa.sa_handler = on_usr2;
    sigaction(SIGUSR2, &sa, NULL);
    CHECK(raise(SIGUSR1) == 0 && handled == 12);
    CHECK(sigaltstack(NULL, &old) == 0 && old.ss_sp == ss.ss_sp && old.ss_flags == 0);
    CHECK(sigaltstack(&(stack_t){ .ss_flags = SS_DISABLE }, NULL) == 0);
    signal(SIGUSR1, on_usr1);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {     /* without the ABI there is no room for a frame */
        set(0);
        signal_on_tagged_stack(getpid());
        _exit(0);
    }
    int status;
    CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
}

static void *thread(void *expect)
{
    CHECK(get() == (int)(intptr_t)expect);
    set(!expect);
    return NULL;
}

static void inherited(void)
{
    for (intptr_t on = 0; on < 2; on++) {
        pthread_t t;
        CHECK(set((unsigned long)on) == 0 && pthread_create(&t, NULL, thread, (void *)on) == 0 && pthread_join(t, NULL) == 0 && get() == (int)on);
    }
}

int main(int argc, char **argv)
{
    if (argc > 1) return get();      /* after execve */
    CHECK(pipe(fds) == 0);
    control();
    refused();
    pages();
    CHECK(set(1) == 0);
    accepted();
    messages();
    pages();
    CHECK(set(0) == 0);
    refused();
    inherited();
    stack();
    CHECK(set(1) == 0);
    pid_t child = vfork();
    if (child == 0) {
        execl("/proc/self/exe", argv[0], "x", NULL);
        _exit(9);
    }
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child && status == 0);
    return check_done("a64_tagabi");
}
