/* good.S - the program that mkbad.py damages: exits with status 42. Three segments: code, data, bss in the data's. */
    .globl _start
    .text
_start:
#ifdef __riscv
    la   a0, answer
    lw   a0, 0(a0)
    la   a1, zeros
    lw   a1, 0(a1)
    add  a0, a0, a1
    li   a7, 93
    ecall
#elif defined(__aarch64__)
    adrp x0, answer
    ldr  w0, [x0, #:lo12:answer]
    adrp x1, zeros
    ldr  w1, [x1, #:lo12:zeros]
    add  w0, w0, w1
    mov  x8, #93
    svc  #0
#endif
    .data
    .balign 8
answer: .word 42
    .bss
    .balign 8
zeros:  .skip 8192
