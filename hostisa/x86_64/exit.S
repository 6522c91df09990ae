/* host_exit_thread(release, status): the store frees the stack that this thread stands on, so nothing follows it but
 * the system call. */
        .text
        .globl  host_exit_thread
        .type   host_exit_thread, @function
host_exit_thread:
        movq    %rdi, %rdx
        movl    %esi, %edi
        movl    $60, %eax               /* SYS_exit */
        movl    $0, (%rdx)
        syscall
        hlt
        .size   host_exit_thread, .-host_exit_thread
        .section .note.GNU-stack, "", @progbits
