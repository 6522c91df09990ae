# Exclusives and compare-and-swap; alignment. Written by hand. The first bytes of the memory are at x28 - 32.

ldxr x1, [x28]; stxr w2, x3, [x28] | x3=0x1122334455667788 => x1=0xcccccccccccccccc x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8877665544332211
ldxr w1, [x28]; stxr w2, w3, [x28] | x3=0x1122334455667788 => x1=0xcccccccc x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc88776655
ldxrh w1, [x28]; stxrh w2, w3, [x28] | x3=0x1122334455667788 => x1=0xcccc x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8877
ldxrb w1, [x28]; stxrb w2, w3, [x28] | x3=0x1122334455667788 => x1=0xcc x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc88
ldaxr x1, [x28]; stlxr w2, xzr, [x28] | => x1=0xcccccccccccccccc x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000000000000
ldaxrb wzr, [x28]; stlxrb w2, wzr, [x28] | => x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00
clrex; stxr w2, x3, [x28] | => x2=1
ldxr x1, [x28]; clrex; stxr w2, x3, [x28] | => x1=0xcccccccccccccccc x2=1
ldxr x1, [x28]; stxr w2, x3, [x28]; stxr w4, x5, [x28] | x3=0 x5=5 => x1=0xcccccccccccccccc x2=0 x4=1 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000000000000
add x6, x28, #64; ldxr x1, [x28]; stxr w2, x3, [x6]; sub x6, x6, x28 | => x1=0xcccccccccccccccc x2=1 x6=64
1: ldxr x1, [x28]; add x1, x1, #1; stxr w2, x1, [x28]; cbnz w2, 1b | => x1=0xcccccccccccccccd x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccdcccccccccccccc
1: ldaxr w1, [x28]; cmp w1, w3; b.ne 2f; stlxr w2, w4, [x28]; cbnz w2, 1b; 2: nop | x3=0xcccccccc x4=7 => x1=0xcccccccc x2=0 nzcv=0x60000000 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc07000000
1: ldaxr w1, [x28]; cmp w1, w3; b.ne 2f; stlxr w2, w4, [x28]; cbnz w2, 1b; 2: nop | x3=0xcccccccd x4=7 => x1=0xcccccccc nzcv=0x80000000
ldxp x1, x2, [x28]; stxp w3, x4, x5, [x28] | x4=1 x5=2 => x1=0xcccccccccccccccc x2=0xcccccccccccccccc x3=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01000000000000000200000000000000
ldxp w1, w2, [x28]; stxp w3, w4, w5, [x28] | x4=1 x5=2 => x1=0xcccccccc x2=0xcccccccc x3=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0100000002000000
ldaxp x1, x2, [x28]; stlxp w3, xzr, x5, [x28] | x5=2 => x1=0xcccccccccccccccc x2=0xcccccccccccccccc x3=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000000000000000200000000000000
clrex; stxp w3, x4, x5, [x28] | => x3=1
ldxr x1, [x0] | x0=0 => SIGSEGV pc=0 code=1
ldxr x1, [x0] | x0=12 => SIGBUS pc=0 code=1
ldxr w1, [x0] | x0=13 => SIGBUS pc=0 code=1
ldxr w1, [x0] | x0=9 => SIGSEGV pc=0 code=1
ldxp x1, x2, [x0] | x0=8 => SIGBUS pc=0 code=1

cas x1, x2, [x28] | x1=0xcccccccccccccccc x2=5 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0500000000000000
cas x1, x2, [x28] | x1=0xcccccccccccccccd x2=5 => x1=0xcccccccccccccccc
casa w1, w2, [x28] | x1=0x99999999cccccccc x2=5 => x1=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc05000000
casl w1, wzr, [x28] | x1=0x99999999cccccccd => x1=0xcccccccc
casal wzr, w2, [x28] | x2=5 =>
casb w1, w2, [x28] | x1=0xffffffffffffffcc x2=0x1234 => x1=0xcc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc34
casalh w1, w2, [x28] | x1=0xffffffffffff00cc x2=0x1234 => x1=0xcccc
casp x2, x3, x4, x5, [x28] | x2=0xcccccccccccccccc x3=0xcccccccccccccccc x4=1 x5=2 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01000000000000000200000000000000
casp x2, x3, x4, x5, [x28] | x2=0xcccccccccccccccc x3=0xcccccccccccccccd x4=1 x5=2 => x3=0xcccccccccccccccc
caspal w2, w3, w4, w5, [x28] | x2=0xffffffffcccccccc x3=0xcccccccc x4=1 x5=2 => x2=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0100000002000000
caspa w2, w3, w4, w5, [x28] | x2=0 x3=0xffffffffcccccccc x4=1 x5=2 => x2=0xcccccccc x3=0xcccccccc
.inst 0x48207f81 | => SIGILL pc=0 code=1
.inst 0x48237f82 | => SIGILL pc=0 code=1
cas x1, x2, [x0] | x0=12 => SIGBUS pc=0 code=1
ldadd x1, x2, [x0] | x0=9 => SIGBUS pc=0 code=1
ldadd x1, x2, [x0] | x0=8 => SIGSEGV pc=0 code=1
ldadd w1, w2, [x0] | x0=1 => SIGSEGV pc=0 code=1
swpb w1, w2, [x0] | x0=15 => SIGSEGV pc=0 code=1
ldar x1, [x0] | x0=9 => SIGBUS pc=0 code=1
stlr w1, [x0] | x0=14 => SIGBUS pc=0 code=1
ldapr x1, [x0] | x0=10 => SIGBUS pc=0 code=1
ldapur x1, [x0, #1] | x0=8 => SIGBUS pc=0 code=1

# within 16 bytes
add x0, x28, #3; ldadd x1, x2, [x0]; sub x0, x0, x28 | x1=1 => x0=3 x2=0xcccccccccccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccdcccccccccccccc
add x0, x28, #5; ldxr x1, [x0]; stxr w2, xzr, [x0]; sub x0, x0, x28 | => x0=5 x1=0xcccccccccccccccc x2=0 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000000000000
add x0, x28, #1; stlr w1, [x0]; ldar w2, [x0]; sub x0, x0, x28 | x1=0x12345678 => x0=1 x2=0x12345678 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc78563412
