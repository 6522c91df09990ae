/* Sockets, ancillary data, System V and POSIX IPC, pseudo-terminals. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <mqueue.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include "check.h"

static void tcp(void)
{
    int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) }, b;
    socklen_t n = sizeof b;
    CHECK(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) == 0);
    CHECK(bind(s, (void *)&a, sizeof a) == 0 && listen(s, 5) == 0);
    CHECK(getsockname(s, (void *)&b, &n) == 0 && n == sizeof b && b.sin_port != 0);
    int c = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(connect(c, (void *)&b, sizeof b) == 0);
    n = sizeof a;
    int d = accept4(s, (void *)&a, &n, SOCK_NONBLOCK);
    CHECK(d >= 0 && (fcntl(d, F_GETFL) & O_NONBLOCK));
    char buf[32];
    CHECK(recv(d, buf, 32, 0) == -1 && errno == EAGAIN);
    CHECK(setsockopt(c, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one) == 0);
    CHECK(send(c, "hello", 5, MSG_NOSIGNAL) == 5);
    fcntl(d, F_SETFL, 0);
    CHECK(recv(d, buf, 32, 0) == 5 && !memcmp(buf, "hello", 5));
    int type = 0;
    n = sizeof type;
    CHECK(getsockopt(c, SOL_SOCKET, SO_TYPE, &type, &n) == 0 && type == SOCK_STREAM);
    CHECK(shutdown(c, SHUT_WR) == 0 && recv(d, buf, 32, 0) == 0);
    CHECK(getpeername(c, (void *)&a, &n) == 0);
    CHECK(connect(c, (void *)8, 16) == -1 && errno == EFAULT);
    close(c); close(d); close(s);
}

static void local(void)
{
    int p[2], q[2];
    CHECK(socketpair(AF_UNIX, SOCK_DGRAM, 0, p) == 0 && pipe(q) == 0);
    char text[8] = "abc", room[64];
    struct iovec v = { text, 3 };
    struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = room, .msg_controllen = CMSG_SPACE(sizeof(int)) };
    struct cmsghdr *h = CMSG_FIRSTHDR(&m);
    *h = (struct cmsghdr){ .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int)) };
    memcpy(CMSG_DATA(h), &q[1], sizeof(int));
    CHECK(sendmsg(p[0], &m, 0) == 3);
    memset(text, 0, sizeof text);
    memset(room, 0, sizeof room);
    m.msg_controllen = sizeof room;
    CHECK(recvmsg(p[1], &m, MSG_CMSG_CLOEXEC) == 3 && !strcmp(text, "abc"));
    int fd = -1;
    h = CMSG_FIRSTHDR(&m);
    CHECK(h && h->cmsg_type == SCM_RIGHTS);
    if (h) memcpy(&fd, CMSG_DATA(h), sizeof fd);
    CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC && write(fd, "z", 1) == 1 && read(q[0], text, 1) == 1 && text[0] == 'z');
    struct mmsghdr mm[2] = { { .msg_hdr = { .msg_iov = &v, .msg_iovlen = 1 } }, { .msg_hdr = { .msg_iov = &v, .msg_iovlen = 1 } } };
    CHECK(sendmmsg(p[0], mm, 2, 0) == 2 && mm[1].msg_len == 3);
    struct timespec t = { 1, 0 };
    CHECK(recvmmsg(p[1], mm, 2, 0, &t) == 2);
    struct ucred u;
    socklen_t n = sizeof u;
    CHECK(getsockopt(p[0], SOL_SOCKET, SO_PEERCRED, &u, &n) == 0 && u.uid == getuid());
    close(fd); close(p[0]); close(p[1]); close(q[0]); close(q[1]);
    int s = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un a = { .sun_family = AF_UNIX, .sun_path = "/nonexistent/socket" };
    CHECK(connect(s, (void *)&a, sizeof a) == -1 && errno == ENOENT);
    close(s);
    CHECK(socket(AF_INET, 99, 0) == -1 && errno == EINVAL);
}

static void system_v(void)
{
    struct { long type; char text[16]; } m = { 5, "message" };
    struct msqid_ds mq;
    int q = msgget(IPC_PRIVATE, 0600);
    CHECK(msgsnd(q, &m, 8, 0) == 0 && msgctl(q, IPC_STAT, &mq) == 0 && mq.msg_qnum == 1 && mq.msg_lspid == getpid());
    m.text[0] = 0;
    CHECK(msgrcv(q, &m, 16, 5, 0) == 8 && !strcmp(m.text, "message") && msgctl(q, IPC_RMID, NULL) == 0);
    CHECK(msgrcv(q, &m, 16, 5, 0) == -1 && (errno == EINVAL || errno == EIDRM));

    union { int val; struct semid_ds *buf; unsigned short *array; } arg;
    struct semid_ds sd;
    unsigned short values[2] = { 7, 8 };
    int s = semget(IPC_PRIVATE, 2, 0600);
    arg.array = values;
    CHECK(semctl(s, 0, SETALL, arg) == 0 && semctl(s, 1, GETVAL) == 8);
    arg.buf = &sd;
    CHECK(semctl(s, 0, IPC_STAT, arg) == 0 && sd.sem_nsems == 2 && sd.sem_perm.uid == getuid() && sd.sem_ctime > 1600000000);
    sd.sem_perm.mode = 0640;
    CHECK(semctl(s, 0, IPC_SET, arg) == 0 && semctl(s, 0, IPC_STAT, arg) == 0 && (sd.sem_perm.mode & 0777) == 0640);
    struct sembuf op = { 0, -7, 0 }, no = { 0, -1, IPC_NOWAIT };
    CHECK(semop(s, &op, 1) == 0 && semop(s, &no, 1) == -1 && errno == EAGAIN);
    struct timespec t = { 0, 1000000 };
    no.sem_flg = 0;
    CHECK(semtimedop(s, &no, 1, &t) == -1 && errno == EAGAIN && semctl(s, 0, IPC_RMID) == 0);

    struct shmid_ds d;
    int h = shmget(IPC_PRIVATE, 5000, 0600);
    char *a = shmat(h, NULL, 0), *b = shmat(h, NULL, SHM_RDONLY);
    a[4999] = 'x';
    CHECK(b[4999] == 'x' && shmctl(h, IPC_STAT, &d) == 0 && d.shm_segsz == 5000 && d.shm_nattch == 2);
    CHECK(shmctl(h, IPC_RMID, NULL) == 0 && shmdt(a) == 0 && shmdt(b) == 0 && shmdt(b) == -1 && errno == EINVAL);
}

static void posix_queue(void)
{
    struct mq_attr a = { .mq_maxmsg = 2, .mq_msgsize = 16 };
    char buf[16], name[32];
    unsigned prio;
    snprintf(name, sizeof name, "/dragoman-test-%d", (int)getpid());   /* the tests of both guests run at the same time */
    mqd_t q = mq_open(name, O_CREAT | O_RDWR | O_NONBLOCK, 0600, &a);
    if (q == -1) return;   /* a container may have none */
    CHECK(mq_send(q, "hi", 3, 4) == 0 && mq_receive(q, buf, 16, &prio) == 3 && prio == 4);
    CHECK(mq_receive(q, buf, 16, &prio) == -1 && errno == EAGAIN);
    CHECK(mq_getattr(q, &a) == 0 && a.mq_maxmsg == 2);
    CHECK(mq_close(q) == 0 && mq_unlink(name) == 0);
}

static void terminal(void)
{
    char name[64], buf[16] = "";
    struct termios t;
    struct winsize w = { .ws_row = 33, .ws_col = 77 }, x;
    int m = posix_openpt(O_RDWR | O_NOCTTY);
    CHECK(m >= 0 && grantpt(m) == 0 && unlockpt(m) == 0 && ptsname_r(m, name, sizeof name) == 0);
    int s = open(name, O_RDWR | O_NOCTTY);
    CHECK(s >= 0 && isatty(s) && tcgetattr(s, &t) == 0 && (t.c_lflag & ICANON) && t.c_cc[VEOF] == 4);
    cfmakeraw(&t);
    CHECK(tcsetattr(s, TCSANOW, &t) == 0);
    CHECK(ioctl(m, TIOCSWINSZ, &w) == 0 && ioctl(s, TIOCGWINSZ, &x) == 0 && x.ws_row == 33 && x.ws_col == 77);
    CHECK(write(s, "abc", 3) == 3 && read(m, buf, 16) == 3);
    int n = 0;
    struct pollfd f = { s, POLLIN, 0 };
    CHECK(write(m, "xy", 2) == 2 && poll(&f, 1, 5000) == 1 && ioctl(s, FIONREAD, &n) == 0 && n == 2);
    CHECK(ioctl(0, 0xdeadbeef, 0) == -1);
    close(m); close(s);
}

int main(void)
{
    tcp();
    local();
    system_v();
    posix_queue();
    terminal();
    return check_done("sys_ipc");
}
