/*
 * die.h - the VM's last words.
 *
 * Every message is one line, "dragoman: ...", written to stderr with one system call; control characters in it are
 * replaced. All functions are async-signal-safe and may be called on any thread.
 */
#ifndef DRAGOMAN_DIE_H
#define DRAGOMAN_DIE_H

enum {
    STATUS_USAGE = 1,         /* the VM's own options are wrong */
    STATUS_CANT_RUN = 126,    /* the program is there but can't be run (as shells say it) */
    STATUS_NOT_FOUND = 127,   /* the program, its interpreter or its ld.so is not there */
};

/* Print the message (fmt.h's conversions) and end the process with `status`. */
_Noreturn void die(int status, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Print the message and go on. */
void warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* Name of host (= guest, generic) signal signo for people: "Segmentation fault". Static string. */
const char *signal_words(int signo);

#endif
