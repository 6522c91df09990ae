/* tags.c - see tags.h */
#include "syscalls/tags.h"

#include <errno.h>
#include <limits.h>
#include <linux/prctl.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "syscalls/strace.h"
#include "syscalls/sys.h"

/* --- arguments -------------------------------------------------------------------------------------------------- */

/* Letters of sys.def: what the kernel accesses (hexadecimal ones: sometimes); what it manages. */
static bool is_accessed(char letter) { return strchr("psbvTSx", letter) != NULL; }
static bool is_managed(char letter) { return letter == 'r'; }

/* --- what they point to ------------------------------------------------------------------------------------------- */

/* Messages of one call at most; of more, the first ones are transferred, as a kernel may do at any time. */
enum { MESSAGES = 8 };
/* Copies of what the call's arguments point to, without tags. */
struct copies { unsigned n; struct iovec iov[IOV_MAX]; struct mmsghdr msg[MESSAGES]; };

/* Replace the vector of n entries at *at by a copy. False: it can't be read, or is longer than what is left. */
static bool copy_vector(const struct thread *t, struct copies *k, uint64_t *at, uint64_t n)
{
    struct iovec *v = &k->iov[k->n];
    if (n > IOV_MAX - k->n || os_copy_from(v, *at, n * sizeof *v)) return false;
    for (uint64_t i = 0; i < n; i++) v[i].iov_base = (void *)tags_user(t, (uint64_t)v[i].iov_base);
    k->n += (unsigned)n;
    *at = (uint64_t)v;
    return true;
}

static bool copy_header(const struct thread *t, struct copies *k, struct msghdr *h, uint64_t at)
{
    uint64_t vector;
    if (os_copy_from(h, at, sizeof *h)) return false;
    h->msg_name = (void *)tags_user(t, (uint64_t)h->msg_name);
    h->msg_control = (void *)tags_user(t, (uint64_t)h->msg_control);
    vector = (uint64_t)h->msg_iov;
    if (!copy_vector(t, k, &vector, h->msg_iovlen)) return false;
    h->msg_iov = (struct iovec *)vector;
    return true;
}

/* What the kernel has written into the copy of the header at `at`. */
static int write_header(const struct msghdr *h, uint64_t at)
{
    if (os_copy_to(at + offsetof(struct msghdr, msg_namelen), &h->msg_namelen, sizeof h->msg_namelen)) return -EFAULT;
    if (os_copy_to(at + offsetof(struct msghdr, msg_controllen), &h->msg_controllen, sizeof h->msg_controllen)) return -EFAULT;
    return os_copy_to(at + offsetof(struct msghdr, msg_flags), &h->msg_flags, sizeof h->msg_flags);
}

typedef int64_t call_fn(struct cpu *, uint64_t, const uint64_t *);

static int64_t message(struct cpu *c, uint64_t nr, uint64_t a[6], call_fn *call)
{
    struct copies k;
    k.n = 0;
    uint64_t at = a[1];
    if (!copy_header(c->thread, &k, &k.msg[0].msg_hdr, at)) return call(c, nr, a);   /* the kernel will say what is wrong */
    a[1] = (uint64_t)&k.msg[0].msg_hdr;
    int64_t r = call(c, nr, a);
    return r >= 0 && nr == GNR_recvmsg && write_header(&k.msg[0].msg_hdr, at) ? -EFAULT : r;
}

static int64_t messages(struct cpu *c, uint64_t nr, uint64_t a[6], call_fn *call)
{
    struct copies k;
    k.n = 0;
    uint64_t at = a[1], n = 0;
    while (n < MESSAGES && n < (uint32_t)a[2] && copy_header(c->thread, &k, &k.msg[n].msg_hdr, at + n * sizeof k.msg[0])) n++;
    if (!n) return call(c, nr, a);
    a[1] = (uint64_t)k.msg;
    a[2] = n;
    int64_t r = call(c, nr, a);
    for (int64_t i = 0; i < r; i++) {
        uint64_t to = at + (uint64_t)i * sizeof k.msg[0];
        if (nr == GNR_recvmmsg && write_header(&k.msg[i].msg_hdr, to)) return -EFAULT;
        if (os_copy_to(to + offsetof(struct mmsghdr, msg_len), &k.msg[i].msg_len, sizeof k.msg[i].msg_len)) return -EFAULT;
    }
    return r;
}

static int64_t vector(struct cpu *c, uint64_t nr, uint64_t a[6], call_fn *call)
{
    struct copies k;
    k.n = 0;
    copy_vector(c->thread, &k, &a[1], a[2]);
    return call(c, nr, a);
}

int64_t tags_call(struct cpu *c, uint64_t nr, const uint64_t a[6], call_fn *call)
{
    const struct thread *t = c->thread;
    const char *formats = strace_formats(t->os->isa, nr);
    uint64_t b[6];
    memcpy(b, a, sizeof b);
    for (unsigned i = 0; formats[i]; i++)
        if (is_managed(formats[i]) || (t->tagged_addr && is_accessed(formats[i]))) b[i] = guest_untagged(t->os->isa, a[i]);
    if (!t->tagged_addr) return call(c, nr, b);
    switch (nr) {
    case GNR_readv: case GNR_writev: case GNR_preadv: case GNR_pwritev: case GNR_preadv2: case GNR_pwritev2: case GNR_vmsplice:
    case GNR_process_vm_readv: case GNR_process_vm_writev:
        return vector(c, nr, b, call);
    case GNR_sendmsg: case GNR_recvmsg: return message(c, nr, b, call);
    case GNR_sendmmsg: case GNR_recvmmsg: return messages(c, nr, b, call);
    default: return call(c, nr, b);
    }
}

/* --- the switch ------------------------------------------------------------------------------------------------------- */

int64_t tags_prctl(struct cpu *c, const uint64_t a[6])
{
    struct thread *t = c->thread;
    if (!t->os->isa->addr_tag_bits || a[2] || a[3] || a[4]) return -EINVAL;
    if ((int)a[0] == PR_GET_TAGGED_ADDR_CTRL) return a[1] ? -EINVAL : t->tagged_addr * (int64_t)PR_TAGGED_ADDR_ENABLE;
    if (a[1] & ~(uint64_t)PR_TAGGED_ADDR_ENABLE) return -EINVAL;
    t->tagged_addr = a[1] & PR_TAGGED_ADDR_ENABLE;
    return 0;
}
