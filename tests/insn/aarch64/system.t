# Hints, barriers, system registers, cache operations. Written by hand.

nop | =>
yield | =>
sev | =>
sevl; wfe | =>
hint #127 | =>
hint #6 | =>
hint #16 | =>
csdb | =>
bti c | =>
bti jc | =>
psb csync | =>
.inst 0xd5031001 | x1=0 =>
.inst 0xd5031021 | x1=0 =>
clrex | =>
clrex #3 | =>
dsb sy | =>
dsb ishst | =>
dsb #0 | =>
dmb ish | =>
dmb ld | =>
isb | =>
isb #1 | =>
sb | =>

mrs x1, nzcv | nzcv=0xb0000000 => x1=0xb0000000
mrs xzr, nzcv | nzcv=0xb0000000 =>
msr nzcv, x1 | x1=0xffffffff50000000 => nzcv=0x50000000
msr nzcv, x1 | x1=0x0fffffff nzcv=0xf0000000 => nzcv=0
msr nzcv, xzr | nzcv=0xf0000000 => nzcv=0
mrs x1, fpcr | fpcr=0x03c00000 => x1=0x03c00000
msr fpcr, x1 | x1=0x00c00000 => fpcr=0x00c00000
msr fpcr, x1 | x1=0x07c80000 => fpcr=0x07c80000
msr fpcr, x1 | x1=0xfffffffff8009f00 => fpcr=0
mrs x1, fpsr | fpsr=0x0800009f => x1=0x0800009f
msr fpsr, x1 | x1=0x08000095 => fpsr=0x08000095
msr fpsr, x1 | x1=0 fpsr=0x0800009f => fpsr=0
msr fpsr, x1; fdiv d1, d2, d3; mrs x2, fpsr | x1=0x10 v2=0x3ff0000000000000 v3=0 => fpsr=0x12 x2=0x12 v1=0x7ff0000000000000
mrs x1, tpidr_el0; msr tpidr_el0, x2; mrs x3, tpidr_el0; msr tpidr_el0, x1; mov x1, #0 | x2=0x123456789abcdef0 => x1=0 x3=0x123456789abcdef0
mrs x1, tpidrro_el0 | => x1=0
mrs x1, ctr_el0; ubfx x2, x1, #16, #4; and x1, x1, #15 | => x1=4 x2=4
mrs x1, dczid_el0 | => x1=4
mrs x1, cntvct_el0; isb; mrs x2, cntvct_el0; cmp x2, x1; cset x3, hs; mov x1, #0; mov x2, #0 | => x1=0 x2=0 x3=1 nzcv=0x20000000
mrs x1, cntfrq_el0; cmp x1, #0; cset x1, ne | => x1=1 nzcv=0x20000000
mrs x1, midr_el1; mrs x2, mpidr_el1; mrs x3, revidr_el1; mov x1, #0; mov x2, #0; mov x3, #0 | => x1=0 x2=0 x3=0
mrs x1, id_aa64pfr0_el1; ubfx x2, x1, #0, #4; ubfx x3, x1, #16, #4; mov x1, #0 | => x1=0 x2=1 x3=1
mrs x1, id_aa64isar0_el1; ubfx x2, x1, #4, #4; ubfx x3, x1, #20, #4; mov x1, #0 | => x1=0 x2=2 x3=2
mrs x1, id_aa64isar1_el1; mov x1, #0 | => x1=0
mrs x1, id_aa64mmfr0_el1; mrs x1, id_aa64mmfr2_el1; mov x1, #0 | => x1=0
mrs x1, s3_0_c0_c4_4 | => x1=0
mrs x1, sctlr_el1 | => SIGILL pc=0 code=1
mrs x1, currentel | => SIGILL pc=0 code=1
msr ttbr0_el1, x1 | => SIGILL pc=0 code=1
mrs x1, s3_3_c15_c0_0 | => SIGILL pc=0 code=1
msr ctr_el0, x1 | => SIGILL pc=0 code=1
msr tpidrro_el0, x1 | => SIGILL pc=0 code=1
msr daifset, #2 | => SIGILL pc=0 code=1
msr spsel, #1 | => SIGILL pc=0 code=1
msr ssbs, #1; mrs x1, ssbs | => x1=0x1000
msr ssbs, #0; mrs x1, ssbs | => x1=0
msr dit, #1; mrs x1, dit; msr dit, #0; mrs x2, dit | => x1=0x1000000 x2=0

dc zva, x28 | => m=00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
dc cvau, x28; dsb ish; ic ivau, x28; dsb ish; isb | =>
dc cvac, x28 | =>
dc civac, x28 | =>
dc cvap, x28 | =>
dc cvadp, x28 | =>
dc zva, xzr | => SIGSEGV pc=0 code=1
dc ivac, x28 | => SIGILL pc=0 code=1
dc isw, x1 | => SIGILL pc=0 code=1
ic iallu | => SIGILL pc=0 code=1
tlbi vmalle1 | => SIGILL pc=0 code=1
at s1e0r, x1 | => SIGILL pc=0 code=1
sys #3, C7, C15, #7, x1 | => SIGILL pc=0 code=1
sysl x1, #3, C7, C4, #1 | => SIGILL pc=0 code=1
