/*
 * report.h - --report FILE: a self-contained page (HTML) about a run: the time by guest function as a flame graph, in which tier it went, and the hottest pieces of
 * compiled code with guest and host instructions side by side and their share.
 *
 * Made from the samples of sample.h when the process ends (report.html is the page, the data goes before its script).
 */
#ifndef DRAGOMAN_REPORT_H
#define DRAGOMAN_REPORT_H

struct vm;

/* Write the report that vm's options ask for, if this is the process that was started; one line on stderr says so, or why not. Called once, by the last guest thread,
 * when no other runs guest code any more or matters. Uses raw system calls and memory of its own. */
void report_write(struct vm *vm);

#endif
