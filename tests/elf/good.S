/* good.S - the program that mkbad.py damages: exits with status 42. Three segments: code, data, bss in the data's. */
    .globl _start
    .text
_start:
    la   a0, answer
    lw   a0, 0(a0)
    la   a1, zeros
    lw   a1, 0(a1)
    add  a0, a0, a1
    li   a7, 93
    ecall
    .data
    .balign 8
answer: .word 42
    .bss
    .balign 8
zeros:  .skip 8192
