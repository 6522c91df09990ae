# Instructions that trap: the signal, its code, the place, and the state before the instruction. By hand.

# system calls: only x10 changes
li x17, 100000; ecall; li x17, 0 | x11=0x5 => x10=0xffffffffffffffda x17=0x0
c.li x17, -1; ecall; c.li x17, 0 | x11=0x5 => x10=0xffffffffffffffda x17=0x0

# ebreak: TRAP_BRKPT at the instruction
ebreak | x1=0x5 => SIGTRAP code=1
addi x1, x1, 1; ebreak; addi x1, x1, 1 | x1=0x5 => x1=0x6 SIGTRAP code=1 pc=4
c.ebreak | x1=0x5 => SIGTRAP code=1
c.addi x1, 1; c.ebreak; c.addi x1, 1 | x1=0x5 => x1=0x6 SIGTRAP code=1 pc=2

# words that are no instruction: ILL_ILLOPC
.4byte 0x00000000 | x1=0x5 => SIGILL code=1
.4byte 0xffffffff | x1=0x5 => SIGILL code=1
.2byte 0x0000; nop | x1=0x5 => SIGILL code=1
addi x3, x1, 1; .4byte 0x00000000 | x1=0x5 => x3=0x6 SIGILL code=1 pc=4
# c.addiw x0; c.addi4spn with 0; c.lwsp x0; c.ldsp x0; c.jr x0; c.addi16sp and c.lui with 0; reserved corners
.2byte 0x2005; nop | => SIGILL
.2byte 0x0008; nop | => SIGILL
.2byte 0x4002; nop | => SIGILL
.2byte 0x6002; nop | => SIGILL
.2byte 0x8002; nop | => SIGILL
.2byte 0x6101; nop | => SIGILL
.2byte 0x6201; nop | => SIGILL
.2byte 0x9c79; nop | => SIGILL
.2byte 0x9c7d; nop | => SIGILL
.2byte 0x8c40; nop | => SIGILL
# 48-bit and longer formats
.2byte 0x001f, 0, 0 | => SIGILL
# shifts by more than the width, unused functions
.4byte 0x0200909b | => SIGILL
.4byte 0x4200d09b | => SIGILL
.4byte 0x080091b3 | => SIGILL
.4byte 0x0000f003 | => SIGILL
.4byte 0x0000c023 | => SIGILL
.4byte 0x00002063 | => SIGILL
# privileged: sret mret wfi sfence.vma uret hfence, sscratch, satp, mstatus
.4byte 0x10200073 | => SIGILL
.4byte 0x30200073 | => SIGILL
.4byte 0x10500073 | => SIGILL
.4byte 0x12000073 | => SIGILL
.4byte 0x00200073 | => SIGILL
csrrw x3, 0x140, x1 | => SIGILL
csrrs x3, 0x180, x0 | => SIGILL
csrrs x3, 0x300, x0 | => SIGILL
# counters cannot be written; unknown and vector registers
csrrw x0, cycle, x1 | => SIGILL
csrrs x3, time, x1 | x1=0x0 => SIGILL
csrrwi x3, instret, 0 | => SIGILL
csrrs x3, 0xc20, x0 | => SIGILL
csrrs x3, 0x008, x0 | => SIGILL
csrrs x3, 0x7c0, x0 | => SIGILL
csrrs x3, 0x015, x0 | => SIGILL
# vector: vsetvli, vle8.v, vadd.vv
.4byte 0x0d0572d7 | => SIGILL
.4byte 0x02050007 | => SIGILL
.4byte 0x02208057 | => SIGILL
# cbo.inval is not for user mode
cbo.inval (x31) | m=11 => SIGILL

# reserved rounding modes: in the instruction; in frm, when the instruction uses it
.4byte 0x0220d1d3 | f1=0x0 f2=0x0 => SIGILL
.4byte 0x0220e1d3 | f1=0x0 f2=0x0 => SIGILL
fadd.d f3, f1, f2 | f1=0x0 f2=0x0 frm=5 => SIGILL
fadd.d f3, f1, f2 | f1=0x0 f2=0x0 frm=6 => SIGILL
fadd.d f3, f1, f2 | f1=0x0 f2=0x0 frm=7 => SIGILL
fadd.s f3, f1, f2 | f1=0x0 f2=0x0 frm=7 => SIGILL
fdiv.d f3, f1, f2 | f1=0x0 f2=0x0 frm=5 => SIGILL
fsqrt.s f3, f1 | f1=0x0 frm=5 => SIGILL
fmadd.d f3, f1, f2, f3 | f1=0x0 f2=0x0 f3=0x0 frm=6 => SIGILL
fcvt.w.d x3, f1, dyn | f1=0x0 frm=5 => SIGILL
fcvt.s.d f3, f1, dyn | f1=0x0 frm=5 => SIGILL
fcvt.d.l f3, x1, dyn | x1=0x0 frm=5 => SIGILL
fsrmi x3, 5; fadd.d f3, f1, f2 | f1=0x0 f2=0x0 frm=2 => x3=0x2 frm=5 SIGILL pc=4
addi x3, x1, 1; fadd.d f3, f1, f2 | x1=0x1 f1=0x0 f2=0x0 frm=7 => x3=0x2 SIGILL pc=4
# ... but not when the instruction names its own, or has none
fadd.d f3, f1, f2, rne | f1=0x0 f2=0x0 frm=5 => f3=0x0
fcvt.l.d x3, f1, rtz | f1=0x0 frm=7 => x3=0x0
fmin.d f3, f1, f2 | f1=0x0 f2=0x0 frm=5 => f3=0x0
fsgnj.d f3, f1, f2 | f1=0x0 f2=0x0 frm=6 => f3=0x0
feq.d x3, f1, f2 | f1=0x0 f2=0x0 frm=7 => x3=0x1
fmv.x.d x3, f1 | f1=0x7 frm=7 => x3=0x7
fld f3, 0(x31) | m=0100000000000000 frm=7 => f3=0x1

# misaligned atomics: BUS_ADRALN, nothing changes
addi x31, x31, 1; lr.w x3, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 2; lr.w x3, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 4; lr.d x3, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 2; sc.w x3, x1, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 4; sc.d x3, x1, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 2; amoadd.w x3, x1, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 1; amoswap.w x3, x1, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 4; amoadd.d x3, x1, (x31) | => SIGBUS code=1 pc=4
addi x31, x31, 7; amomaxu.d x3, x1, (x31) | => SIGBUS code=1 pc=4
# amocas.w, amocas.d, amocas.q misaligned; amocas.q with odd registers is reserved
addi x31, x31, 2; .4byte 0x282fa1af | => SIGBUS code=1 pc=4
addi x31, x31, 4; .4byte 0x282fb1af | => SIGBUS code=1 pc=4
addi x31, x31, 8; .4byte 0x286fc22f | => SIGBUS code=1 pc=4
.4byte 0x286fc2af | => SIGILL
.4byte 0x287fc22f | => SIGILL

# no memory there: SEGV_MAPERR; the destination keeps its value
lb x3, 0(x1) | x1=0x8 => SIGSEGV code=1
lhu x3, 1(x1) | x1=0x8 => SIGSEGV code=1
lw x1, 0(x1) | x1=0x8 => SIGSEGV code=1
ld x3, -8(x1) | x1=0x8 => SIGSEGV code=1
sb x3, 0(x1) | x1=0x8 => SIGSEGV code=1
sd x3, 0(x1) | x1=0x8 => SIGSEGV code=1
flw f3, 0(x1) | x1=0x8 => SIGSEGV code=1
fld f3, 0(x1) | x1=0x8 => SIGSEGV code=1
fsd f3, 0(x1) | x1=0x8 => SIGSEGV code=1
flh f3, 0(x1) | x1=0x8 => SIGSEGV code=1
lr.w x3, (x1) | x1=0x8 => SIGSEGV code=1
amoadd.w x3, x2, (x1) | x1=0x8 => SIGSEGV code=1
amoor.d x3, x2, (x1) | x1=0x8 => SIGSEGV code=1
cbo.clean (x1) | x1=0x8 => SIGSEGV code=1
cbo.zero (x1) | x1=0x8 => SIGSEGV code=1
lw x0, 0(x1) | x1=0x8 => SIGSEGV code=1
addi x3, x3, 7; slli x5, x3, 2; ld x3, 0(x1); addi x5, x5, 1 | x1=0x8 x3=0x1 => x3=0x8 x5=0x20 SIGSEGV code=1 pc=8
addi x31, x31, 3; sw x1, 0(x31); sw x2, 0(x2); addi x31, x31, -3 | x1=0x44332211 x2=0x4 m=cccccccccccccccc => m=cccccc11223344cc SIGSEGV code=1 pc=8
# no address at all
ld x3, 0(x1) | x1=0x8000000000000000 => SIGSEGV code=1
sd x3, 0(x1) | x1=0x4141414141414141 => SIGSEGV code=1
ld x3, 0(x1) | x1=0xfffffffffffff000 => SIGSEGV code=1
# a prefetch never traps
prefetch.r 0(x1) | x1=0x8000000000000000 =>
prefetch.w 0(x1) | x1=0x8 =>
