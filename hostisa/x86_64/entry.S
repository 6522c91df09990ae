/*
 * entry.S - the ways into translated code and the kernel that C cannot express (System V ABI, host.h).
 */
        .text

        .macro  FUNC name
        .p2align 4
        .globl  \name
        .type   \name, @function
\name:
        .endm
        .macro  END name
        .size   \name, .-\name
        .endm

/* unsigned x_enter(cpu, code, thunks): thunk ENTER switches to the guest's registers, a leave thunk comes back here with the
 * reason in eax. rsp at the call is 16-byte aligned: the helper bridges count on it. */
FUNC x_enter
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        push    %r14
        push    %r15
        sub     $8, %rsp
        call    *%rdx
        cld
        add     $8, %rsp
        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret
END x_enter

/* void host_step_begin(void): sets the trap flag. The first trap comes behind the instruction after popf. */
FUNC host_step_begin
        pushf
        orl     $0x100, (%rsp)
        popf
        ret
END host_step_begin

/* int64_t x_guarded(cpu, fn, arg, recover): *recover points to {resume address, previous guard, recover} while fn runs. A fault
 * handler sets rip = resume address and rsp behind it (host_ctx_unguard). */
FUNC x_guarded
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        push    %r14
        push    %r15
        push    %rcx
        push    (%rcx)
        lea     1f(%rip), %rax
        push    %rax
        mov     %rsp, (%rcx)
        mov     %rsi, %rax
        mov     %rdx, %rsi
        call    *%rax
        pop     %rcx
        jmp     2f
1:      mov     $-1, %rax
2:      pop     %rdx
        pop     %rcx
        mov     %rdx, (%rcx)
        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret
END x_guarded

/* int64_t host_syscall(poll, nr, args): -512 without making the call if *poll is set, or if a handler says so before the
 * kernel took it (host_ctx_syscall_rewind). rcx and r11 are the system call's own. */
FUNC host_syscall
        mov     %rdi, %rcx
        mov     %rsi, %rax
        mov     %rdx, %r11
        mov     (%r11), %rdi
        mov     8(%r11), %rsi
        mov     16(%r11), %rdx
        mov     24(%r11), %r10
        mov     32(%r11), %r8
        mov     40(%r11), %r9
        .globl  x_syscall_start, x_syscall_insn, x_syscall_abort
        .hidden x_syscall_start, x_syscall_insn, x_syscall_abort
x_syscall_start:
        cmpl    $0, (%rcx)
        jne     x_syscall_abort
x_syscall_insn:
        syscall
        ret
x_syscall_abort:
        mov     $-512, %rax
        ret
END host_syscall

/* int64_t host_rawcall(nr, a, b, c, d, e, f) */
FUNC host_rawcall
        mov     %rdi, %rax
        mov     %rsi, %rdi
        mov     %rdx, %rsi
        mov     %rcx, %rdx
        mov     %r8, %r10
        mov     %r9, %r8
        mov     8(%rsp), %r9
        syscall
        ret
END host_rawcall

/* int64_t host_clone(flags, stack_top, ptid, ctid, tls, fn, arg). The child has a copy of all registers: fn stays in r9,
 * arg in r12. With stack_top NULL (fork) it goes on where the parent's copied stack is. */
FUNC host_clone
        push    %r12
        mov     16(%rsp), %r12
        mov     %rcx, %r10
        test    %r8, %r8
        jz      1f
        or      $0x80000, %rdi                  /* CLONE_SETTLS */
1:      mov     $56, %eax                       /* SYS_clone */
        syscall
        test    %rax, %rax
        jz      x_child
        pop     %r12
        ret
x_child:
        mov     %r12, %rdi
        xor     %ebp, %ebp
        and     $-16, %rsp
        call    *%r9
        hlt
END host_clone

/* int64_t host_clone3(cl_args, size, fn, arg): the stack is in cl_args. */
FUNC host_clone3
        push    %r12
        mov     %rcx, %r12
        mov     %rdx, %r9
        mov     $435, %eax                      /* SYS_clone3 */
        syscall
        test    %rax, %rax
        jz      x_child
        pop     %r12
        ret
END host_clone3

/* The restorer of the kernel's signal frames; never called. */
FUNC host_sigreturn
        mov     $15, %eax                       /* SYS_rt_sigreturn */
        syscall
        hlt
END host_sigreturn

        .section .note.GNU-stack, "", @progbits
