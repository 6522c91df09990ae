# Branches, calls, returns, addresses; traps. Written by hand.

b 1f; mov x1, #1; 1: mov x2, #2 | => x2=2
b 2f; 1: mov x2, #2; b 3f; 2: mov x1, #1; b 1b; 3: nop | => x1=1 x2=2
bl 1f; mov x1, #1; b 2f; 1: mov x2, #2; ret; 2: mov x30, #0 | => x1=1 x2=2 x30=0
adr x3, 1f; bl 2f; 1: b 3f; 2: sub x1, x30, x3; 3: mov x30, #0; mov x3, #0 | => x30=0 x1=0 x3=0
adr x3, 1f; br x3; mov x1, #1; 1: mov x3, #3 | => x3=3
adr x3, 1f; blr x3; mov x1, #1; b 2f; 1: mov x2, #2; ret; 2: mov x3, #0; mov x30, #0 | => x1=1 x2=2 x3=0 x30=0
adr x30, 1f; blr x30; mov x1, #1; b 2f; 1: mov x2, #2; br x30; 2: mov x30, #0 | => x1=1 x2=2 x30=0
adr x5, 1f; ret x5; mov x1, #1; 1: mov x5, #0 | => x5=0
cbz x1, 1f; mov x2, #2; 1: nop | x1=0 =>
cbz x1, 1f; mov x2, #2; 1: nop | x1=0x100000000 => x2=2
cbz w1, 1f; mov x2, #2; 1: nop | x1=0x100000000 =>
cbz w1, 1f; mov x2, #2; 1: nop | x1=0x80000000 => x2=2
cbz xzr, 1f; mov x2, #2; 1: nop | =>
cbnz x1, 1f; mov x2, #2; 1: nop | x1=0 => x2=2
cbnz x1, 1f; mov x2, #2; 1: nop | x1=0x8000000000000000 =>
cbnz w1, 1f; mov x2, #2; 1: nop | x1=0x8000000000000000 => x2=2
cbnz wzr, 1f; mov x2, #2; 1: nop | => x2=2
tbz x1, #63, 1f; mov x2, #2; 1: nop | x1=0x7fffffffffffffff =>
tbz x1, #63, 1f; mov x2, #2; 1: nop | x1=0x8000000000000000 => x2=2
tbz w1, #0, 1f; mov x2, #2; 1: nop | x1=0xfffffffffffffffe =>
tbz w1, #31, 1f; mov x2, #2; 1: nop | x1=0x80000000 => x2=2
tbnz x1, #32, 1f; mov x2, #2; 1: nop | x1=0x100000000 =>
tbnz x1, #32, 1f; mov x2, #2; 1: nop | x1=0xfffffffeffffffff => x2=2
tbnz w1, #5, 1f; mov x2, #2; 1: nop | x1=0x20 =>
mov x1, #5; 1: add x2, x2, x1; subs x1, x1, #1; b.ne 1b | x2=0 => x1=0 x2=15 nzcv=0x60000000
mov x1, #200; mov x2, #0; 1: add x2, x2, #3; sub x1, x1, #1; cbnz x1, 1b | => x1=0 x2=600
# bc.eq, bc.ne
.inst 0x54000050; mov x1, #1; nop | nzcv=0x40000000 =>
.inst 0x54000050; mov x1, #1; nop | => x1=1
.inst 0x54000051; mov x1, #1; nop | nzcv=0x40000000 => x1=1
.inst 0x54000051; mov x1, #1; nop | =>

adr x1, 1f; adr x2, 2f; 1: nop; 2: sub x3, x2, x1; mov x1, #0; mov x2, #0 | => x3=4 x1=0 x2=0
1: adr x1, 1b; adr x2, 1b; sub x3, x2, x1; mov x1, #0; mov x2, #0 | => x3=0 x1=0 x2=0
1: adrp x1, 1b; adr x2, 1b; and x2, x2, #~0xfff; sub x3, x2, x1; mov x1, #0; mov x2, #0 | => x3=0 x1=0 x2=0
adrp x1, .; adrp x2, .+0x5000; sub x3, x2, x1; mov x1, #0; mov x2, #0 | => x3=0x5000 x1=0 x2=0

udf #0 | => SIGILL pc=0 code=1
mov x1, #1; udf #1234 | => SIGILL pc=4 code=1 x1=1
brk #0 | => SIGTRAP pc=0 code=1
mov x1, #1; brk #0xf000 | => SIGTRAP pc=4 code=1 x1=1
.inst 0xffffffff | => SIGILL pc=0 code=1
.inst 0x00010000 | => SIGILL pc=0 code=1
hvc #0 | => SIGILL pc=0 code=1
smc #0 | => SIGILL pc=0 code=1
hlt #0 | => SIGILL pc=0 code=1
eret | => SIGILL pc=0 code=1
svc #0 | x8=9999 x0=5 => x0=-38
svc #77 | x8=9999 x0=5 => x0=-38
mov x8, #178; svc #0; mov x0, #0 | => x8=178 x0=0

# The stack pointer.
add x1, sp, #16; mov x2, sp; sub x1, x1, x2; mov x2, #0 | => x1=16 x2=0
add sp, sp, #32; mov x1, sp; sub sp, sp, #32; mov x2, sp; sub x1, x1, x2; mov x2, #0 | => x1=32 x2=0
sub sp, sp, #0x1, lsl #12; add sp, sp, #1, lsl #12 | =>
add sp, sp, #16 | => sp=16
sub sp, sp, #48 | => sp=-48
mov x3, sp; and sp, x3, #~15; mov x3, #0 | => x3=0
add sp, sp, w1, uxtb | x1=0x110 => sp=16
add sp, sp, x1, lsl #3 | x1=2 => sp=16
sub sp, sp, w1, sxtw #2 | x1=0x00000000fffffffc => sp=16
mov x1, sp; orr sp, xzr, #0x10; mov x2, sp; mov sp, x1; mov x1, #0 | => x1=0 x2=16
mov x1, sp; eor sp, x1, #0x100; mov x2, sp; eor x2, x2, x1; mov sp, x1; mov x1, #0 | => x1=0 x2=0x100
mov x1, sp; add w2, wsp, #8; sub w2, w2, w1; mov x1, #0 | => x1=0 x2=8
cmp sp, x1 | x1=0 => nzcv=0x20000000
mov x2, sp; cmp sp, x2; mov x2, #0 | => x2=0 nzcv=0x60000000
cmn sp, w1, uxtb | x1=0xf00 =>
adds x1, sp, #0; mov x2, sp; sub x1, x1, x2; mov x2, #0 | => x1=0 x2=0
subs x1, sp, x2, lsl #1; mov x3, sp; sub x1, x3, x1; mov x3, #0 | x2=8 => x1=16 x3=0 nzcv=0x20000000
stp x1, x2, [sp, #-16]!; ldp x3, x4, [sp], #16 | x1=0x11 x2=0x22 => x3=0x11 x4=0x22
str q1, [sp, #-16]!; ldr x5, [sp, #8]; ldr d2, [sp], #16 | v1=0x11111111111111112222222222222222 => x5=0x1111111111111111 v2=0x2222222222222222
