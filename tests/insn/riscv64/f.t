# F: single precision.
# Made by tests/insn/mkcases.py.

# fadd.s
fadd.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x1 => f3=0xffffffff7f800000
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x2 => f3=0xffffffff7fc00000 fflags=0x10
fadd.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff00000000
fadd.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x3 => f3=0xffffffff00000000
fadd.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x0 => f3=0xffffffff7f800000 fflags=0x5
fadd.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x4 => f3=0xffffffff7f800000 fflags=0x5
fadd.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000002
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7f800000
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x1 => f3=0xffffffff7f800000
fadd.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x0 => f3=0xffffffff3f000000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x2 => f3=0xffffffff3f000000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffffc00005 f2=0xffffffffedf3717e frm=0x0 => f3=0xffffffff7fc00000
fadd.s f3, f1, f2 | f1=0xffffffffffc00005 f2=0xffffffffedf3717e frm=0x3 => f3=0xffffffff7fc00000
fadd.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffffbf7fffff frm=0x0 => f3=0xffffffffbf7fffff fflags=0x1
fadd.s f3, f1, f2, rne | f1=0xffffffff80800000 f2=0xffffffffbf7fffff frm=0x0 => f3=0xffffffffbf7fffff fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffffbf7fffff frm=0x4 => f3=0xffffffffbf7fffff fflags=0x1
fadd.s f3, f1, f2, rmm | f1=0xffffffff80800000 f2=0xffffffffbf7fffff frm=0x4 => f3=0xffffffffbf7fffff fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffcd54a290 f2=0xffffffffbf7fffff frm=0x0 => f3=0xffffffffcd54a290 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffc4996e86 f2=0xffffffffedf6593a frm=0x0 => f3=0xffffffffedf6593a fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffc4996e86 f2=0xffffffffedf6593a frm=0x1 => f3=0xffffffffedf6593a fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff34000000 frm=0x2 => f3=0xffffffff7f7fffff fflags=0x1
fadd.s f3, f1, f2, rne | f1=0xffffffff7f7fffff f2=0xffffffff34000000 frm=0x2 => f3=0xffffffff7f7fffff fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf7fffff f2=0xffffffffbcffffff frm=0x3 => f3=0xffffffffbf83ffff fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3d800001 f2=0xffffffffc1439edf frm=0x4 => f3=0xffffffffc1429edf fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffdacab04a f2=0xffffffffbd800001 frm=0x0 => f3=0xffffffffdacab04a fflags=0x1
fadd.s f3, f1, f2, rtz | f1=0xffffffffdacab04a f2=0xffffffffbd800001 frm=0x0 => f3=0xffffffffdacab04a fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3e800000 f2=0xffffffff1fa15dbb frm=0x1 => f3=0xffffffff3e800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff42800001 f2=0xffffffffff800000 frm=0x2 => f3=0xffffffffff800000
fadd.s f3, f1, f2 | f1=0xffffffff7fc00005 f2=0xffffffff36d273a0 frm=0x3 => f3=0xffffffff7fc00000
fadd.s f3, f1, f2, rdn | f1=0xffffffff7fc00005 f2=0xffffffff36d273a0 frm=0x3 => f3=0xffffffff7fc00000
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffc0000001 frm=0x4 => f3=0xffffffffbf800002
fadd.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffbf000001 frm=0x0 => f3=0xffffffff7f800000
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffbf800000 frm=0x1 => f3=0xffffffff00000000
fadd.s f3, f1, f2, rup | f1=0xffffffff3f800000 f2=0xffffffffbf800000 frm=0x1 => f3=0xffffffff00000000
fadd.s f3, f1, f2 | f1=0xffffffff3cf912ad f2=0xffffffffbf7fffff frm=0x2 => f3=0xffffffffbf78376a fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff328c7def f2=0xffffffff3f800001 frm=0x3 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbd000000 f2=0xffffffff7bb2de29 frm=0x4 => f3=0xffffffff7bb2de29 fflags=0x1
fadd.s f3, f1, f2, rmm | f1=0xffffffffbd000000 f2=0xffffffff7bb2de29 frm=0x4 => f3=0xffffffff7bb2de29 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffc08b3edf f2=0xffffffff3f7fffff frm=0x0 => f3=0xffffffffc0567dbe fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3e800000 f2=0xffffffffbd41721f frm=0x1 => f3=0xffffffff3e4fa378 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff42ffffff f2=0xffffffff3c800001 frm=0x2 => f3=0xffffffff430003ff fflags=0x1
fadd.s f3, f1, f2, rne | f1=0xffffffff42ffffff f2=0xffffffff3c800001 frm=0x2 => f3=0xffffffff43000400 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff7d19d384 f2=0xffffffffbf800000 frm=0x3 => f3=0xffffffff7d19d384 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff1b6c7cc5 f2=0xffffffff42c00000 frm=0x4 => f3=0xffffffff42c00000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff2ab2432b f2=0xffffffff80800000 frm=0x0 => f3=0xffffffff2ab2432b fflags=0x1
fadd.s f3, f1, f2, rtz | f1=0xffffffff2ab2432b f2=0xffffffff80800000 frm=0x0 => f3=0xffffffff2ab2432a fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbfc00000 f2=0xffffffff40000001 frm=0x1 => f3=0xffffffff3f000004
fadd.s f3, f1, f2 | f1=0xffffffff3ec00000 f2=0xffffffff7f7fffff frm=0x2 => f3=0xffffffff7f7fffff fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff3fc00000 frm=0x3 => f3=0xffffffff3fc00000
fadd.s f3, f1, f2, rdn | f1=0xffffffff00000000 f2=0xffffffff3fc00000 frm=0x3 => f3=0xffffffff3fc00000

# fsub.s
fsub.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fsub.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fsub.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fsub.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffff7f800000
fsub.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x2 => f3=0xffffffff7f800000
fsub.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff00000000
fsub.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x3 => f3=0xffffffff00000000
fsub.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x0 => f3=0xffffffff00000000
fsub.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x4 => f3=0xffffffff00000000
fsub.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000000
fsub.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7f800000
fsub.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x1 => f3=0xffffffff7f800000
fsub.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x0 => f3=0xffffffffbf000000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x2 => f3=0xffffffffbf000000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffffc1c00000 f2=0xffffffffc2800001 frm=0x0 => f3=0xffffffff42200002
fsub.s f3, f1, f2 | f1=0xffffffffc1c00000 f2=0xffffffffc2800001 frm=0x3 => f3=0xffffffff42200002
fsub.s f3, f1, f2 | f1=0xffffffff42000001 f2=0xffffffff3fd31c7f frm=0x0 => f3=0xffffffff41f2ce3a fflags=0x1
fsub.s f3, f1, f2, rne | f1=0xffffffff42000001 f2=0xffffffff3fd31c7f frm=0x0 => f3=0xffffffff41f2ce3a fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff42000001 f2=0xffffffff3fd31c7f frm=0x4 => f3=0xffffffff41f2ce3a fflags=0x1
fsub.s f3, f1, f2, rmm | f1=0xffffffff42000001 f2=0xffffffff3fd31c7f frm=0x4 => f3=0xffffffff41f2ce3a fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffffc2000001 f2=0xffffffffc0400000 frm=0x0 => f3=0xffffffffc1e80002
fsub.s f3, f1, f2 | f1=0xffffffff4b000000 f2=0xffffffff8afeae82 frm=0x0 => f3=0xffffffff4b000000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff4b000000 f2=0xffffffff8afeae82 frm=0x1 => f3=0xffffffff4b000000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffffd74c652f f2=0xffffffffbcffffff frm=0x2 => f3=0xffffffffd74c652f fflags=0x1
fsub.s f3, f1, f2, rne | f1=0xffffffffd74c652f f2=0xffffffffbcffffff frm=0x2 => f3=0xffffffffd74c652f fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff287f7a6d f2=0xffffffff66807052 frm=0x3 => f3=0xffffffffe6807051 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff8b9d265a f2=0xffffffffce92de85 frm=0x4 => f3=0xffffffff4e92de85 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffc1ae99c4 frm=0x0 => f3=0xffffffff41ae99c4
fsub.s f3, f1, f2, rtz | f1=0xffffffff00000000 f2=0xffffffffc1ae99c4 frm=0x0 => f3=0xffffffff41ae99c4
fsub.s f3, f1, f2 | f1=0xffffffffbec00000 f2=0xffffffff0e997ad5 frm=0x1 => f3=0xffffffffbec00000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xfffffffffb959e42 f2=0xffffffff41d3fd1f frm=0x2 => f3=0xfffffffffb959e43 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff3e800001 f2=0xffffffff34000000 frm=0x3 => f3=0xffffffff3e7ffffa
fsub.s f3, f1, f2, rdn | f1=0xffffffff3e800001 f2=0xffffffff34000000 frm=0x3 => f3=0xffffffff3e7ffffa
fsub.s f3, f1, f2 | f1=0xffffffff3e000001 f2=0xffffffffc17fffff frm=0x4 => f3=0xffffffff41810000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffffc1000000 f2=0xffffffffb654c778 frm=0x0 => f3=0xffffffffc0fffff9 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff3e921e89 f2=0xffffffff42c00000 frm=0x1 => f3=0xffffffffc2bf6de1 fflags=0x1
fsub.s f3, f1, f2, rup | f1=0xffffffff3e921e89 f2=0xffffffff42c00000 frm=0x1 => f3=0xffffffffc2bf6de1 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff80000001 f2=0xffffffff81ae9ec6 frm=0x2 => f3=0xffffffff01ae9ec5 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff3f74bb3c f2=0xfffffffff1d7ab04 frm=0x3 => f3=0xffffffff71d7ab05 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff00cf4b2b f2=0xffffffff3e000001 frm=0x4 => f3=0xffffffffbe000001 fflags=0x1
fsub.s f3, f1, f2, rmm | f1=0xffffffff00cf4b2b f2=0xffffffff3e000001 frm=0x4 => f3=0xffffffffbe000001 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff3f88ac80 f2=0xffffffff3f045bbb frm=0x0 => f3=0xffffffff3f0cfd45
fsub.s f3, f1, f2 | f1=0xffffffffbf644e81 f2=0xffffffff1c5277d5 frm=0x1 => f3=0xffffffffbf644e81 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff40000000 f2=0xffffffffbfc00000 frm=0x2 => f3=0xffffffff40600000
fsub.s f3, f1, f2, rne | f1=0xffffffff40000000 f2=0xffffffffbfc00000 frm=0x2 => f3=0xffffffff40600000
fsub.s f3, f1, f2 | f1=0xffffffffc2000001 f2=0xffffffff80000001 frm=0x3 => f3=0xffffffffc2000000 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff1babb9f7 frm=0x4 => f3=0xffffffff9babb9f7 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffffbf000001 f2=0xffffffffff7fffff frm=0x0 => f3=0xffffffff7f7fffff fflags=0x1
fsub.s f3, f1, f2, rtz | f1=0xffffffffbf000001 f2=0xffffffffff7fffff frm=0x0 => f3=0xffffffff7f7ffffe fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff41800001 f2=0xffffffff85ba755b frm=0x1 => f3=0xffffffff41800001 fflags=0x1
fsub.s f3, f1, f2 | f1=0xffffffff41000000 f2=0xffffffff80000000 frm=0x2 => f3=0xffffffff41000000
fsub.s f3, f1, f2 | f1=0xffffffff309f9705 f2=0xffffffff0d0e7f6e frm=0x3 => f3=0xffffffff309f9705 fflags=0x1
fsub.s f3, f1, f2, rdn | f1=0xffffffff309f9705 f2=0xffffffff0d0e7f6e frm=0x3 => f3=0xffffffff309f9704 fflags=0x1

# fmul.s
fmul.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fmul.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
fmul.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x1 => f3=0xffffffff7f800000
fmul.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
fmul.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x2 => f3=0xffffffffff800000
fmul.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fmul.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x3 => f3=0xffffffff80000000
fmul.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x0 => f3=0xffffffff7f800000 fflags=0x5
fmul.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x4 => f3=0xffffffff7f800000 fflags=0x5
fmul.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fmul.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x0 => f3=0xffffffff00400000
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x2 => f3=0xffffffff00400000
fmul.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff7fc00000
fmul.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7fc00000 frm=0x3 => f3=0xffffffff7fc00000
fmul.s f3, f1, f2 | f1=0xffffffffbdae3548 f2=0xffffffff8a86f0db frm=0x0 => f3=0xffffffff08b7a795 fflags=0x1
fmul.s f3, f1, f2, rne | f1=0xffffffffbdae3548 f2=0xffffffff8a86f0db frm=0x0 => f3=0xffffffff08b7a795 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffbdae3548 f2=0xffffffff8a86f0db frm=0x4 => f3=0xffffffff08b7a795 fflags=0x1
fmul.s f3, f1, f2, rmm | f1=0xffffffffbdae3548 f2=0xffffffff8a86f0db frm=0x4 => f3=0xffffffff08b7a795 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffbc800000 f2=0xffffffff10cf00f8 frm=0x0 => f3=0xffffffff8dcf00f8
fmul.s f3, f1, f2 | f1=0xffffffff807fffff f2=0xffffffff3e400000 frm=0x0 => f3=0xffffffff80180000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff807fffff f2=0xffffffff3e400000 frm=0x1 => f3=0xffffffff8017ffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffffa936abc9 f2=0xffffffffbd000001 frm=0x2 => f3=0xffffffff26b6abca fflags=0x1
fmul.s f3, f1, f2, rne | f1=0xffffffffa936abc9 f2=0xffffffffbd000001 frm=0x2 => f3=0xffffffff26b6abca fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffffbf800001 frm=0x3 => f3=0xffffffff80800001
fmul.s f3, f1, f2 | f1=0xffffffffbf7fffff f2=0xffffffff3f7fffff frm=0x4 => f3=0xffffffffbf7ffffe fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff3d400000 f2=0xffffffff3f36eac3 frm=0x0 => f3=0xffffffff3d093012 fflags=0x1
fmul.s f3, f1, f2, rtz | f1=0xffffffff3d400000 f2=0xffffffff3f36eac3 frm=0x0 => f3=0xffffffff3d093012 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff7c566724 f2=0xffffffffc1400000 frm=0x1 => f3=0xfffffffffe20cd5b
fmul.s f3, f1, f2 | f1=0xffffffff34000000 f2=0xffffffffbd123006 frm=0x2 => f3=0xffffffffb1923006
fmul.s f3, f1, f2 | f1=0xffffffff41800000 f2=0xffffffffc1ffffff frm=0x3 => f3=0xffffffffc3ffffff
fmul.s f3, f1, f2, rdn | f1=0xffffffff41800000 f2=0xffffffffc1ffffff frm=0x3 => f3=0xffffffffc3ffffff
fmul.s f3, f1, f2 | f1=0xffffffff98f4d113 f2=0xffffffff72a10d4a frm=0x4 => f3=0xffffffffcc1a0432 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffbe7fffff f2=0xffffffffcf97826a frm=0x0 => f3=0xffffffff4e978269 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff3effffff f2=0xffffffffc0414c11 frm=0x1 => f3=0xffffffffbfc14c10 fflags=0x1
fmul.s f3, f1, f2, rup | f1=0xffffffff3effffff f2=0xffffffffc0414c11 frm=0x1 => f3=0xffffffffbfc14c10 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff42000000 f2=0xffffffff3f400000 frm=0x2 => f3=0xffffffff41c00000
fmul.s f3, f1, f2 | f1=0xfffffffff4f6026d f2=0xffffffff42800001 frm=0x3 => f3=0xfffffffff7f6026e fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffaff3281d f2=0xffffffff7f7fffff frm=0x4 => f3=0xffffffffeff3281c fflags=0x1
fmul.s f3, f1, f2, rmm | f1=0xffffffffaff3281d f2=0xffffffff7f7fffff frm=0x4 => f3=0xffffffffeff3281c fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffbd87abae f2=0xffffffff3c800000 frm=0x0 => f3=0xffffffffba87abae
fmul.s f3, f1, f2 | f1=0xffffffffbeffffff f2=0xffffffffc0548744 frm=0x1 => f3=0xffffffff3fd48743 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff41000001 frm=0x2 => f3=0xffffffff7fc00000
fmul.s f3, f1, f2, rne | f1=0xffffffffffc00000 f2=0xffffffff41000001 frm=0x2 => f3=0xffffffff7fc00000
fmul.s f3, f1, f2 | f1=0xffffffffc1fe3d73 f2=0xffffffffbf000000 frm=0x3 => f3=0xffffffff417e3d73
fmul.s f3, f1, f2 | f1=0xffffffff3f44e5d3 f2=0xffffffffc1000000 frm=0x4 => f3=0xffffffffc0c4e5d3
fmul.s f3, f1, f2 | f1=0xffffffff410b9a85 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff410b9a85
fmul.s f3, f1, f2, rtz | f1=0xffffffff410b9a85 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff410b9a85
fmul.s f3, f1, f2 | f1=0xffffffff3e7fffff f2=0xffffffff1197e477 frm=0x1 => f3=0xffffffff1097e476 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffffd465f035 f2=0xffffffffff800000 frm=0x2 => f3=0xffffffff7f800000
fmul.s f3, f1, f2 | f1=0xffffffff573785df f2=0xffffffffbdaad53e frm=0x3 => f3=0xffffffffd574ef89 fflags=0x1
fmul.s f3, f1, f2, rdn | f1=0xffffffff573785df f2=0xffffffffbdaad53e frm=0x3 => f3=0xffffffffd574ef8a fflags=0x1

# fdiv.s
fdiv.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800000 frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffff800000 frm=0x2 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000000 frm=0x3 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x0 => f3=0xffffffff3f800000
fdiv.s f3, f1, f2 | f1=0xffffffff7f7fffff f2=0xffffffff7f7fffff frm=0x4 => f3=0xffffffff3f800000
fdiv.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff3f800000
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7f800000
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff00000000 frm=0x1 => f3=0xffffffff7f800000
fdiv.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x0 => f3=0xffffffff01000000
fdiv.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f000000 frm=0x2 => f3=0xffffffff01000000
fdiv.s f3, f1, f2 | f1=0xffffffffbdffffff f2=0xffffffffb4000000 frm=0x0 => f3=0xffffffff497fffff
fdiv.s f3, f1, f2 | f1=0xffffffffbdffffff f2=0xffffffffb4000000 frm=0x3 => f3=0xffffffff497fffff
fdiv.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3d800001 frm=0x0 => f3=0xffffffff00000010 fflags=0x3
fdiv.s f3, f1, f2, rne | f1=0xffffffff00000001 f2=0xffffffff3d800001 frm=0x0 => f3=0xffffffff00000010 fflags=0x3
fdiv.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3d800001 frm=0x4 => f3=0xffffffff00000010 fflags=0x3
fdiv.s f3, f1, f2, rmm | f1=0xffffffff00000001 f2=0xffffffff3d800001 frm=0x4 => f3=0xffffffff00000010 fflags=0x3
fdiv.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffffbf000001 f2=0xffffffff42400000 frm=0x0 => f3=0xffffffffbc2aaaac
fdiv.s f3, f1, f2 | f1=0xffffffffbf000001 f2=0xffffffff42400000 frm=0x1 => f3=0xffffffffbc2aaaac
fdiv.s f3, f1, f2 | f1=0xffffffff5053ae94 f2=0xffffffffc2ffffff frm=0x2 => f3=0xffffffffccd3ae95 fflags=0x1
fdiv.s f3, f1, f2, rne | f1=0xffffffff5053ae94 f2=0xffffffffc2ffffff frm=0x2 => f3=0xffffffffccd3ae95 fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffffa3932607 f2=0xffffffff41c00000 frm=0x3 => f3=0xffffffffa14432b4
fdiv.s f3, f1, f2 | f1=0xffffffffbb078567 f2=0xffffffff34000000 frm=0x4 => f3=0xffffffffc6878567
fdiv.s f3, f1, f2 | f1=0xffffffffc2ffffff f2=0xffffffff00000001 frm=0x0 => f3=0xffffffffff800000 fflags=0x5
fdiv.s f3, f1, f2, rtz | f1=0xffffffffc2ffffff f2=0xffffffff00000001 frm=0x0 => f3=0xffffffffff7fffff fflags=0x5
fdiv.s f3, f1, f2 | f1=0xffffffffc2f00a22 f2=0xffffffff7f800001 frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fdiv.s f3, f1, f2 | f1=0xffffffff1d37be26 f2=0xffffffff3fffffff frm=0x2 => f3=0xffffffff1cb7be26 fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffffe47eb64e f2=0xffffffffff7fffff frm=0x3 => f3=0xffffffff247eb64f fflags=0x1
fdiv.s f3, f1, f2, rdn | f1=0xffffffffe47eb64e f2=0xffffffffff7fffff frm=0x3 => f3=0xffffffff247eb64e fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffff93a07176 f2=0xffffffff417fffff frm=0x4 => f3=0xffffffff91a07177 fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffffc0c00000 f2=0xffffffff3e800001 frm=0x0 => f3=0xffffffffc1bfffff fflags=0x1
fdiv.s f3, f1, f2 | f1=0xfffffffffe440755 f2=0xffffffff41400000 frm=0x1 => f3=0xfffffffffc82af8e
fdiv.s f3, f1, f2, rup | f1=0xfffffffffe440755 f2=0xffffffff41400000 frm=0x1 => f3=0xfffffffffc82af8e
fdiv.s f3, f1, f2 | f1=0xffffffff8b2c3dab f2=0xffffffff3fc00000 frm=0x2 => f3=0xffffffff8ae5a78f fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffffc1800001 f2=0xffffffffc1000001 frm=0x3 => f3=0xffffffff40000000
fdiv.s f3, f1, f2 | f1=0xffffffffbd804f79 f2=0xffffffff4b000000 frm=0x4 => f3=0xffffffffb2004f79
fdiv.s f3, f1, f2, rmm | f1=0xffffffffbd804f79 f2=0xffffffff4b000000 frm=0x4 => f3=0xffffffffb2004f79
fdiv.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff55cd6b58 frm=0x0 => f3=0xffffffff7f800000
fdiv.s f3, f1, f2 | f1=0xffffffffc0349e0b f2=0xffffffffc9ffc114 frm=0x1 => f3=0xffffffff35b4ca7a fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffff3dffffff f2=0xffffffff22a783be frm=0x2 => f3=0xffffffff5ac39cde fflags=0x1
fdiv.s f3, f1, f2, rne | f1=0xffffffff3dffffff f2=0xffffffff22a783be frm=0x2 => f3=0xffffffff5ac39cde fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffffbf0dc2b3 f2=0xffffffff7fc00005 frm=0x3 => f3=0xffffffff7fc00000
fdiv.s f3, f1, f2 | f1=0xffffffffbec00000 f2=0xffffffffbf800001 frm=0x4 => f3=0xffffffff3ebfffff fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffffc07fffff frm=0x0 => f3=0xffffffff00200000 fflags=0x3
fdiv.s f3, f1, f2, rtz | f1=0xffffffff80800000 f2=0xffffffffc07fffff frm=0x0 => f3=0xffffffff00200000 fflags=0x3
fdiv.s f3, f1, f2 | f1=0xffffffff2de64cef f2=0xffffffffbc0953a2 frm=0x1 => f3=0xffffffffb156a8cf fflags=0x1
fdiv.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffdcb0d7c4 frm=0x2 => f3=0xffffffff7fc00000
fdiv.s f3, f1, f2 | f1=0xffffffff839690d9 f2=0xffffffff3f7fffff frm=0x3 => f3=0xffffffff839690d9 fflags=0x1
fdiv.s f3, f1, f2, rdn | f1=0xffffffff839690d9 f2=0xffffffff3f7fffff frm=0x3 => f3=0xffffffff839690da fflags=0x1

# ties, fadd.s
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800000 frm=0x0 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800001 frm=0x0 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff337fffff frm=0x0 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800000 frm=0x0 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800001 frm=0x0 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff337fffff frm=0x0 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800000 frm=0x0 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800001 frm=0x0 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb37fffff frm=0x0 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800000 frm=0x0 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800001 frm=0x0 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb37fffff frm=0x0 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800000 frm=0x1 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800001 frm=0x1 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff337fffff frm=0x1 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800000 frm=0x1 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800001 frm=0x1 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff337fffff frm=0x1 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800000 frm=0x1 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800001 frm=0x1 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb37fffff frm=0x1 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800000 frm=0x1 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800001 frm=0x1 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb37fffff frm=0x1 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800000 frm=0x2 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800001 frm=0x2 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff337fffff frm=0x2 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800000 frm=0x2 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800001 frm=0x2 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff337fffff frm=0x2 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800000 frm=0x2 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800001 frm=0x2 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb37fffff frm=0x2 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800000 frm=0x2 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800001 frm=0x2 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb37fffff frm=0x2 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800000 frm=0x3 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800001 frm=0x3 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff337fffff frm=0x3 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800000 frm=0x3 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800001 frm=0x3 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff337fffff frm=0x3 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800000 frm=0x3 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800001 frm=0x3 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb37fffff frm=0x3 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800000 frm=0x3 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800001 frm=0x3 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb37fffff frm=0x3 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800000 frm=0x4 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff33800001 frm=0x4 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff337fffff frm=0x4 => f3=0xffffffff3f800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800000 frm=0x4 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff33800001 frm=0x4 => f3=0xffffffff3f800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffff3f800001 f2=0xffffffff337fffff frm=0x4 => f3=0xffffffff3f800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800000 frm=0x4 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb3800001 frm=0x4 => f3=0xffffffffbf800001 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffb37fffff frm=0x4 => f3=0xffffffffbf800000 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800000 frm=0x4 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb3800001 frm=0x4 => f3=0xffffffffbf800002 fflags=0x1
fadd.s f3, f1, f2 | f1=0xffffffffbf800001 f2=0xffffffffb37fffff frm=0x4 => f3=0xffffffffbf800001 fflags=0x1

# results around the smallest normal number, fmul.s: tininess is detected after rounding
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f7fffff frm=0x0 => f3=0xffffffff00800000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7fffff frm=0x0 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7ffffe frm=0x0 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f000000 frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000003 f2=0xffffffff3f000000 frm=0x0 => f3=0xffffffff00000002 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffff3f7fffff frm=0x0 => f3=0xffffffff80800000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f7fffff frm=0x1 => f3=0xffffffff007fffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7fffff frm=0x1 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7ffffe frm=0x1 => f3=0xffffffff007fffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f000000 frm=0x1 => f3=0xffffffff00000000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000003 f2=0xffffffff3f000000 frm=0x1 => f3=0xffffffff00000001 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffff3f7fffff frm=0x1 => f3=0xffffffff807fffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f7fffff frm=0x2 => f3=0xffffffff007fffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7fffff frm=0x2 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7ffffe frm=0x2 => f3=0xffffffff007fffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f000000 frm=0x2 => f3=0xffffffff00000000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000003 f2=0xffffffff3f000000 frm=0x2 => f3=0xffffffff00000001 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffff3f7fffff frm=0x2 => f3=0xffffffff80800000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f7fffff frm=0x3 => f3=0xffffffff00800000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7fffff frm=0x3 => f3=0xffffffff00800001 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7ffffe frm=0x3 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f000000 frm=0x3 => f3=0xffffffff00000001 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000003 f2=0xffffffff3f000000 frm=0x3 => f3=0xffffffff00000002 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffff3f7fffff frm=0x3 => f3=0xffffffff807fffff fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800000 f2=0xffffffff3f7fffff frm=0x4 => f3=0xffffffff00800000 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7fffff frm=0x4 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00800001 f2=0xffffffff3f7ffffe frm=0x4 => f3=0xffffffff00800000 fflags=0x1
fmul.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f000000 frm=0x4 => f3=0xffffffff00000001 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff00000003 f2=0xffffffff3f000000 frm=0x4 => f3=0xffffffff00000002 fflags=0x3
fmul.s f3, f1, f2 | f1=0xffffffff80800000 f2=0xffffffff3f7fffff frm=0x4 => f3=0xffffffff80800000 fflags=0x3

# fsqrt.s
fsqrt.s f3, f1 | f1=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000
fsqrt.s f3, f1 | f1=0xffffffff3f800000 frm=0x1 => f3=0xffffffff3f800000
fsqrt.s f3, f1 | f1=0xffffffff7f800000 frm=0x2 => f3=0xffffffff7f800000
fsqrt.s f3, f1 | f1=0xffffffff7fc00000 frm=0x3 => f3=0xffffffff7fc00000
fsqrt.s f3, f1 | f1=0xffffffff7f800001 frm=0x4 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffff00000001 frm=0x0 => f3=0xffffffff1a3504f3 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff007fffff frm=0x1 => f3=0xffffffff1ffffffe fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff00800000 frm=0x2 => f3=0xffffffff20000000
fsqrt.s f3, f1 | f1=0xffffffff7f7fffff frm=0x3 => f3=0xffffffff5f800000 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3f800001 frm=0x4 => f3=0xffffffff3f800000 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3f7fffff frm=0x0 => f3=0xffffffff3f7fffff fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3fc00000 frm=0x1 => f3=0xffffffff3f9cc470 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff4b000000 frm=0x2 => f3=0xffffffff453504f3 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff34000000 frm=0x3 => f3=0xffffffff39b504f4 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff7fc00005 frm=0x4 => f3=0xffffffff7fc00000
fsqrt.s f3, f1 | f1=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fsqrt.s f3, f1 | f1=0xffffffffbf800000 frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffff800000 frm=0x2 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffffc00000 frm=0x3 => f3=0xffffffff7fc00000
fsqrt.s f3, f1 | f1=0xffffffffff800001 frm=0x4 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffff80000001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffff807fffff frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffff80800000 frm=0x2 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffff7fffff frm=0x3 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffbf800001 frm=0x4 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffbf7fffff frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffbfc00000 frm=0x1 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffcb000000 frm=0x2 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffb4000000 frm=0x3 => f3=0xffffffff7fc00000 fflags=0x10
fsqrt.s f3, f1 | f1=0xffffffffffc00005 frm=0x4 => f3=0xffffffff7fc00000
fsqrt.s f3, f1 | f1=0xffffffff7f7fffff frm=0x0 => f3=0xffffffff5f7fffff fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff094167c1 frm=0x1 => f3=0xffffffff245e832a fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff181120f6 frm=0x2 => f3=0xffffffff2bc0c043 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff00000000 frm=0x3 => f3=0xffffffff00000000
fsqrt.s f3, f1 | f1=0xffffffff3f7fffff frm=0x4 => f3=0xffffffff3f7fffff fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3d000001 frm=0x0 => f3=0xffffffff3e3504f4 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff79db8d57 frm=0x1 => f3=0xffffffff5ca7a375 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff1139be4c frm=0x2 => f3=0xffffffff285a0f70 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff0712cdc0 frm=0x3 => f3=0xffffffff2341dc32 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff4052d9bf frm=0x4 => f3=0xffffffff3fe854c4 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3e7fffff frm=0x0 => f3=0xffffffff3effffff fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff4b000000 frm=0x1 => f3=0xffffffff453504f3 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3f800001 frm=0x2 => f3=0xffffffff3f800000 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3effffff frm=0x3 => f3=0xffffffff3f3504f3 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3dc00000 frm=0x4 => f3=0xffffffff3e9cc471 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff40c00000 frm=0x0 => f3=0xffffffff401cc471 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff41000001 frm=0x1 => f3=0xffffffff403504f3 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff00800000 frm=0x2 => f3=0xffffffff20000000
fsqrt.s f3, f1 | f1=0xffffffff3d000000 frm=0x3 => f3=0xffffffff3e3504f4 fflags=0x1
fsqrt.s f3, f1 | f1=0xffffffff3f7fffff frm=0x4 => f3=0xffffffff3f7fffff fflags=0x1

# fused, s
fmadd.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff00000000 f3=0xffffffff7fc00000 frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fmadd.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff7f800000 f3=0xffffffff7f800001 frm=0x1 => f4=0xffffffff7fc00000 fflags=0x10
fmadd.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 f3=0xffffffff7f800000 frm=0x2 => f4=0xffffffff7f800000
fmadd.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x3 => f4=0xffffffff00000000
fmadd.s f4, f1, f2, f3, rne | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x0 => f4=0xffffffff00000000
fmadd.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff80000000 f3=0xffffffff80000000 frm=0x4 => f4=0xffffffff80000000
fmadd.s f4, f1, f2, f3 | f1=0xffffffff3f800001 f2=0xffffffff3f7fffff f3=0xffffffffbf800000 frm=0x0 => f4=0xffffffff337ffffe
fmadd.s f4, f1, f2, f3 | f1=0xffffffffcb000000 f2=0xffffffff6fa40a9a f3=0xffffffffc0c90116 frm=0x1 => f4=0xfffffffffb240a9a fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffff7bf0605f f2=0xffffffffbfc00000 f3=0xffffffff3e800001 frm=0x2 => f4=0xfffffffffc344848 fflags=0x1
fmadd.s f4, f1, f2, f3, rtz | f1=0xffffffff7bf0605f f2=0xffffffffbfc00000 f3=0xffffffff3e800001 frm=0x0 => f4=0xfffffffffc344847 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffb02c76b4 f2=0xffffffffbf800001 f3=0xffffffff3f800001 frm=0x3 => f4=0xffffffff3f800002 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffc02015ab f2=0xffffffffc2c00000 f3=0xffffffff80800000 frm=0x4 => f4=0xffffffff43702080 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffbf800001 f2=0xffffffffbd400000 f3=0xffffffffc1000000 frm=0x0 => f4=0xffffffffc0fe8000 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffff3f075844 f2=0xffffffffbf800001 f3=0xffffffff3fc00000 frm=0x1 => f4=0xffffffff3f78a7ba fflags=0x1
fmadd.s f4, f1, f2, f3, rdn | f1=0xffffffff3f075844 f2=0xffffffffbf800001 f3=0xffffffff3fc00000 frm=0x0 => f4=0xffffffff3f78a7ba fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffbf800000 f2=0xffffffffbeffffff f3=0xffffffff7f800000 frm=0x2 => f4=0xffffffff7f800000
fmadd.s f4, f1, f2, f3 | f1=0xffffffff80000000 f2=0xffffffff3dffffff f3=0xffffffffc2000001 frm=0x3 => f4=0xffffffffc2000001
fmadd.s f4, f1, f2, f3 | f1=0xffffffff3c3587a7 f2=0xffffffffc1c00000 f3=0xffffffff8b82e6e4 frm=0x4 => f4=0xffffffffbe8825bd fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffc27fffff f2=0xffffffff34000000 f3=0xffffffffbf800001 frm=0x0 => f4=0xffffffffbf800041 fflags=0x1
fmadd.s f4, f1, f2, f3, rup | f1=0xffffffffc27fffff f2=0xffffffff34000000 f3=0xffffffffbf800001 frm=0x0 => f4=0xffffffffbf800040 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffbd000000 f2=0xffffffffbf000001 f3=0xffffffff30704445 frm=0x1 => f4=0xffffffff3c800001 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffff41400000 f2=0xffffffffbfc00000 f3=0xffffffffbf000000 frm=0x2 => f4=0xffffffffc1940000
fmadd.s f4, f1, f2, f3 | f1=0xffffffffbf800001 f2=0xffffffff007fffff f3=0xffffffffc3b37d63 frm=0x3 => f4=0xffffffffc3b37d63 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffbe000001 f2=0xffffffff495c50ab f3=0xffffffffed542425 frm=0x4 => f4=0xffffffffed542425 fflags=0x1
fmadd.s f4, f1, f2, f3, rmm | f1=0xffffffffbe000001 f2=0xffffffff495c50ab f3=0xffffffffed542425 frm=0x0 => f4=0xffffffffed542425 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffff40ffffff f2=0xffffffff40400000 f3=0xffffffff245d39dd frm=0x0 => f4=0xffffffff41bfffff fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffffbdffffff f2=0xffffffff80000000 f3=0xffffffffcb000000 frm=0x1 => f4=0xffffffffcb000000
fmadd.s f4, f1, f2, f3 | f1=0xffffffff40094979 f2=0xffffffff8134a021 f3=0xffffffff00000001 frm=0x2 => f4=0xffffffff81c1bb12 fflags=0x1
fmadd.s f4, f1, f2, f3 | f1=0xffffffff2e47fa3c f2=0xffffffff7f7fffff f3=0xffffffff9fd55247 frm=0x3 => f4=0xffffffff6e47fa3c fflags=0x1
fmadd.s f4, f1, f2, f3, rne | f1=0xffffffff2e47fa3c f2=0xffffffff7f7fffff f3=0xffffffff9fd55247 frm=0x0 => f4=0xffffffff6e47fa3b fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff00000000 f3=0xffffffff7fc00000 frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fmsub.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff7f800000 f3=0xffffffff7f800001 frm=0x1 => f4=0xffffffff7fc00000 fflags=0x10
fmsub.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 f3=0xffffffff7f800000 frm=0x2 => f4=0xffffffff7fc00000 fflags=0x10
fmsub.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x3 => f4=0xffffffff00000000
fmsub.s f4, f1, f2, f3, rne | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x0 => f4=0xffffffff00000000
fmsub.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff80000000 f3=0xffffffff80000000 frm=0x4 => f4=0xffffffff00000000
fmsub.s f4, f1, f2, f3 | f1=0xffffffff3f800001 f2=0xffffffff3f7fffff f3=0xffffffffbf800000 frm=0x0 => f4=0xffffffff40000000 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xfffffffffe7b16ef f2=0xffffffff41162a47 f3=0xffffffffbdffffff frm=0x1 => f4=0xffffffffff7fffff fflags=0x5
fmsub.s f4, f1, f2, f3 | f1=0xffffffff11ec0847 f2=0xffffffffff800001 f3=0xffffffff427fffff frm=0x2 => f4=0xffffffff7fc00000 fflags=0x10
fmsub.s f4, f1, f2, f3, rtz | f1=0xffffffff11ec0847 f2=0xffffffffff800001 f3=0xffffffff427fffff frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fmsub.s f4, f1, f2, f3 | f1=0xffffffffc2e709bb f2=0xffffffff427a4d98 f3=0xffffffff3c800000 frm=0x3 => f4=0xffffffffc5e1e5a7 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffff3f000000 f2=0xffffffff7fc00005 f3=0xffffffffc1ffffff frm=0x4 => f4=0xffffffff7fc00000
fmsub.s f4, f1, f2, f3 | f1=0xffffffff40a0660c f2=0xffffffffc22e9b0c f3=0xffffffff3cc00000 frm=0x0 => f4=0xffffffffc35ad303 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffff3cfeba4c f2=0xffffffff3f800001 f3=0xffffffff3f800000 frm=0x1 => f4=0xffffffffbf780a2d fflags=0x1
fmsub.s f4, f1, f2, f3, rdn | f1=0xffffffff3cfeba4c f2=0xffffffff3f800001 f3=0xffffffff3f800000 frm=0x0 => f4=0xffffffffbf780a2e fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffffbd000001 f2=0xffffffff4112f4e9 f3=0xffffffffd0d5590f frm=0x2 => f4=0xffffffff50d5590e fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffffbdb30963 f2=0xffffffff34000000 f3=0xffffffff3d400000 frm=0x3 => f4=0xffffffffbd400002 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffffc1400000 f2=0xffffffffc2400000 f3=0xffffffffbd400000 frm=0x4 => f4=0xffffffff44100300
fmsub.s f4, f1, f2, f3 | f1=0xffffffffbd000000 f2=0xffffffff429be676 f3=0xffffffff33f197c7 frm=0x0 => f4=0xffffffffc01be676 fflags=0x1
fmsub.s f4, f1, f2, f3, rup | f1=0xffffffffbd000000 f2=0xffffffff429be676 f3=0xffffffff33f197c7 frm=0x0 => f4=0xffffffffc01be676 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffffffc00000 f2=0xffffffffbd400000 f3=0xffffffffbd000001 frm=0x1 => f4=0xffffffff7fc00000
fmsub.s f4, f1, f2, f3 | f1=0xffffffff807fffff f2=0xffffffff3d7fffff f3=0xffffffff879dae7c frm=0x2 => f4=0xffffffff079dae5c fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffff80000000 f2=0xffffffff712bd394 f3=0xffffffffc612d921 frm=0x3 => f4=0xffffffff4612d921
fmsub.s f4, f1, f2, f3 | f1=0xffffffff3fc00000 f2=0xffffffff55f57119 f3=0xffffffffbc800001 frm=0x4 => f4=0xffffffff563814d3 fflags=0x1
fmsub.s f4, f1, f2, f3, rmm | f1=0xffffffff3fc00000 f2=0xffffffff55f57119 f3=0xffffffffbc800001 frm=0x0 => f4=0xffffffff563814d3 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffff007fffff f2=0xffffffff7f800001 f3=0xffffffff3975c41e frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fmsub.s f4, f1, f2, f3 | f1=0xffffffff3d800001 f2=0xffffffff69ef5204 f3=0xffffffffbe83fbd0 frm=0x1 => f4=0xffffffff67ef5205 fflags=0x1
fmsub.s f4, f1, f2, f3 | f1=0xffffffff80000000 f2=0xffffffff61d02748 f3=0xffffffffc07fffff frm=0x2 => f4=0xffffffff407fffff
fmsub.s f4, f1, f2, f3 | f1=0xffffffff3d000001 f2=0xffffffff7c64a928 f3=0xffffffff00000001 frm=0x3 => f4=0xffffffff79e4a92a fflags=0x1
fmsub.s f4, f1, f2, f3, rne | f1=0xffffffff3d000001 f2=0xffffffff7c64a928 f3=0xffffffff00000001 frm=0x0 => f4=0xffffffff79e4a92a fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff00000000 f3=0xffffffff7fc00000 frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff7f800000 f3=0xffffffff7f800001 frm=0x1 => f4=0xffffffff7fc00000 fflags=0x10
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 f3=0xffffffff7f800000 frm=0x2 => f4=0xffffffff7fc00000 fflags=0x10
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x3 => f4=0xffffffff00000000
fnmsub.s f4, f1, f2, f3, rne | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x0 => f4=0xffffffff00000000
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff80000000 f3=0xffffffff80000000 frm=0x4 => f4=0xffffffff00000000
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff3f800001 f2=0xffffffff3f7fffff f3=0xffffffffbf800000 frm=0x0 => f4=0xffffffffc0000000 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff3fc00000 f2=0xffffffffa3ca4504 f3=0xffffffff9d8e0095 frm=0x1 => f4=0xffffffff2417af52 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffffbd000001 f2=0xffffffff007fffff f3=0xffffffff3dcbd41a frm=0x2 => f4=0xffffffff3dcbd41a fflags=0x1
fnmsub.s f4, f1, f2, f3, rtz | f1=0xffffffffbd000001 f2=0xffffffff007fffff f3=0xffffffff3dcbd41a frm=0x0 => f4=0xffffffff3dcbd41a fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff86cfe2aa f2=0xffffffffbcffffff f3=0xffffffff40ff6497 frm=0x3 => f4=0xffffffff40ff6497 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffffbd000001 f2=0xffffffff3e400000 f3=0xffffffff40800000 frm=0x4 => f4=0xffffffff40803000 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffffad90e471 f2=0xffffffff1d1cb8dd f3=0xffffffff42800001 frm=0x0 => f4=0xffffffff42800001 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff00800000 f2=0xffffffffffc00000 f3=0xffffffffc1000000 frm=0x1 => f4=0xffffffff7fc00000
fnmsub.s f4, f1, f2, f3, rdn | f1=0xffffffff00800000 f2=0xffffffffffc00000 f3=0xffffffffc1000000 frm=0x0 => f4=0xffffffff7fc00000
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff3ed9f441 f2=0xffffffff432182b3 f3=0xffffffffc2c00000 frm=0x2 => f4=0xffffffffc324c0f2 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff7f7fffff f2=0xffffffffff800001 f3=0xffffffff5a0d9d38 frm=0x3 => f4=0xffffffff7fc00000 fflags=0x10
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff7f7fffff f2=0xffffffffbe800000 f3=0xffffffffff800001 frm=0x4 => f4=0xffffffff7fc00000 fflags=0x10
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff7409ff2a f2=0xffffffffc09d3466 f3=0xffffffff4d3e6d29 frm=0x0 => f4=0xffffffff75297b77 fflags=0x1
fnmsub.s f4, f1, f2, f3, rup | f1=0xffffffff7409ff2a f2=0xffffffffc09d3466 f3=0xffffffff4d3e6d29 frm=0x0 => f4=0xffffffff75297b78 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffffff800000 f2=0xffffffffbfffffff f3=0xffffffffc05dcb9c frm=0x1 => f4=0xffffffffff800000
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff807fffff f2=0xffffffff8e21a808 f3=0xffffffffbfc00000 frm=0x2 => f4=0xffffffffbfc00001 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff81baf587 f2=0xffffffff802cb136 f3=0xffffffffbe400000 frm=0x3 => f4=0xffffffffbe400000 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffffb4000000 f2=0xffffffffffc00000 f3=0xffffffff34000000 frm=0x4 => f4=0xffffffff7fc00000
fnmsub.s f4, f1, f2, f3, rmm | f1=0xffffffffb4000000 f2=0xffffffffffc00000 f3=0xffffffff34000000 frm=0x0 => f4=0xffffffff7fc00000
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff42800000 f2=0xffffffff80000000 f3=0xffffffffbf9c8ee2 frm=0x0 => f4=0xffffffffbf9c8ee2
fnmsub.s f4, f1, f2, f3 | f1=0xffffffffbd400000 f2=0xffffffff51ca1c74 f3=0xffffffff41800000 frm=0x1 => f4=0xffffffff4f979557 fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff2475c992 f2=0xffffffff0d4da957 f3=0xffffffff3e400000 frm=0x2 => f4=0xffffffff3e3fffff fflags=0x1
fnmsub.s f4, f1, f2, f3 | f1=0xffffffff3f7fffff f2=0xffffffffbf800000 f3=0xffffffffc27fffff frm=0x3 => f4=0xffffffffc27bffff fflags=0x1
fnmsub.s f4, f1, f2, f3, rne | f1=0xffffffff3f7fffff f2=0xffffffffbf800000 f3=0xffffffffc27fffff frm=0x0 => f4=0xffffffffc27bffff fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff00000000 f3=0xffffffff7fc00000 frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff7f800000 f3=0xffffffff7f800001 frm=0x1 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 f3=0xffffffff7f800000 frm=0x2 => f4=0xffffffffff800000
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x3 => f4=0xffffffff80000000
fnmadd.s f4, f1, f2, f3, rne | f1=0xffffffff00000000 f2=0xffffffff00000000 f3=0xffffffff00000000 frm=0x0 => f4=0xffffffff80000000
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff00000000 f2=0xffffffff80000000 f3=0xffffffff80000000 frm=0x4 => f4=0xffffffff00000000
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff3f800001 f2=0xffffffff3f7fffff f3=0xffffffffbf800000 frm=0x0 => f4=0xffffffffb37ffffe
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff937acb80 f2=0xffffffff2d895d06 f3=0xffffffffbd000001 frm=0x1 => f4=0xffffffff3d000001 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff7f800001 f2=0xffffffffeda3d1ea f3=0xffffffffc0c00000 frm=0x2 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3, rtz | f1=0xffffffff7f800001 f2=0xffffffffeda3d1ea f3=0xffffffffc0c00000 frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff42f9835c f2=0xffffffff42c00000 f3=0xffffffffc2031c6d frm=0x3 => f4=0xffffffffc63a9f68 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff7f800001 f2=0xffffffffc25bb69a f3=0xffffffff80800000 frm=0x4 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff3f800000 f2=0xffffffff65f88abe f3=0xffffffffc17fffff frm=0x0 => f4=0xffffffffe5f88abe fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffffbfc00000 f2=0xffffffff3e000000 f3=0xffffffff790328e9 frm=0x1 => f4=0xfffffffff90328e8 fflags=0x1
fnmadd.s f4, f1, f2, f3, rdn | f1=0xffffffffbfc00000 f2=0xffffffff3e000000 f3=0xffffffff790328e9 frm=0x0 => f4=0xfffffffff90328e9 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffffff800001 f2=0xffffffff40000001 f3=0xffffffffbe000001 frm=0x2 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff3f800000 f2=0xffffffffee159092 f3=0xffffffffc1800000 frm=0x3 => f4=0xffffffff6e159093 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff42ffffff f2=0xffffffff7e78a210 f3=0xffffffffc0e630ef frm=0x4 => f4=0xffffffffff800000 fflags=0x5
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff3c800000 f2=0xffffffffc07fffff f3=0xffffffffc16beafd frm=0x0 => f4=0xffffffff416ceafd fflags=0x1
fnmadd.s f4, f1, f2, f3, rup | f1=0xffffffff3c800000 f2=0xffffffffc07fffff f3=0xffffffffc16beafd frm=0x0 => f4=0xffffffff416ceafd fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff45a23ee3 f2=0xffffffffbdc00000 f3=0xffffffffc2810a5c frm=0x1 => f4=0xffffffff4409d075 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffffc0000001 f2=0xffffffff3e800000 f3=0xffffffff3f800001 frm=0x2 => f4=0xffffffffbf000001
fnmadd.s f4, f1, f2, f3 | f1=0xffffffffbe535a11 f2=0xffffffff42800001 f3=0xffffffff7f800000 frm=0x3 => f4=0xffffffffff800000
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff43b1ad80 f2=0xffffffff53f78b5e f3=0xffffffffbf800000 frm=0x4 => f4=0xffffffffd82bcf21 fflags=0x1
fnmadd.s f4, f1, f2, f3, rmm | f1=0xffffffff43b1ad80 f2=0xffffffff53f78b5e f3=0xffffffffbf800000 frm=0x0 => f4=0xffffffffd82bcf21 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff3f800000 f2=0xffffffff007fffff f3=0xffffffff807fffff frm=0x0 => f4=0xffffffff00000000
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff40d740cd f2=0xffffffffdb3525a0 f3=0xffffffff107a6fce frm=0x1 => f4=0xffffffff5c985073 fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffff05df87c0 f2=0xffffffff78d7b2ea f3=0xffffffff3d800001 frm=0x2 => f4=0xffffffffbf4c573c fflags=0x1
fnmadd.s f4, f1, f2, f3 | f1=0xffffffffff800001 f2=0xffffffff16675e1d f3=0xffffffff3e7fffff frm=0x3 => f4=0xffffffff7fc00000 fflags=0x10
fnmadd.s f4, f1, f2, f3, rne | f1=0xffffffffff800001 f2=0xffffffff16675e1d f3=0xffffffff3e7fffff frm=0x0 => f4=0xffffffff7fc00000 fflags=0x10

# minimum, maximum, comparison, class, s
fmin.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffff00000000
feq.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff00000000 f2=0xffffffffff800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff00000000
fmax.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff00000000
feq.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000000
fmax.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000001
feq.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff00000001 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff80000000
fmax.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000
feq.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x1
flt.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fmax.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
feq.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x1
flt.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff80000000
fmax.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000001
feq.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff00000001 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fmax.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff80000000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff7f800000
fmax.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff7f800000
fmax.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffffffc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff7f800000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff7f800000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff7f800001 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
fmax.s f3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff7f800000 f2=0xffffffff3f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000
feq.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff00000000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffffff800000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffffff800000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff7f800001 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffff800000 f2=0xffffffff3f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fmax.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
feq.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff80000000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
feq.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffff7f800001 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000
fmax.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000
feq.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff00000000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
fmax.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffff7f800000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
feq.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffff800000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff7fc00000
fmax.s f3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff7fc00000
feq.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffffffc00000 f2=0xffffffffffc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff00000000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff80000000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffffffc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff7f800001 f2=0xffffffff7f800001 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff00000000
fmax.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff00000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff00000000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fmax.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff3f800000
fmax.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff3f800000
fmax.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffffc00000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffffc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffffffc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffffbf800000
fmax.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff7f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffffbf800000
fmax.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff3f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffbf800000 frm=0x0 => f3=0xffffffffbf800000
fmax.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffbf800000 frm=0x0 => f3=0xffffffffbf800000
feq.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffbf800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffbf800000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffbf800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffffbf800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffffbf800000
fmax.s f3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff00000001 frm=0x0 => f3=0xffffffff00000001
feq.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff00000001 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffffbf800000 f2=0xffffffff00000001 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff00000001
fmax.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800000 frm=0x0 => f3=0xffffffff7f800000
feq.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffff800000
fmax.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffff00000001
feq.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffffff800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff00000001 f2=0xffffffffff800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff00000001
fmax.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff00000001
feq.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7fc00000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff00000001 fflags=0x10
fmax.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800001 frm=0x0 => f3=0xffffffff00000001 fflags=0x10
feq.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.s x0, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff7f800001 frm=0x0 => fflags=0x10
fmin.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff00000001
fmax.s f3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
feq.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f800000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff00000001 f2=0xffffffff3f800000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000001 frm=0x0 => f3=0xffffffff80000001
fmax.s f3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000001 frm=0x0 => f3=0xffffffff00000000
feq.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000001 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000001 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000001 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff00000000 f2=0xffffffff80000001 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff40000000 f2=0xffffffff3cffffff frm=0x0 => f3=0xffffffff3cffffff
fmax.s f3, f1, f2 | f1=0xffffffff40000000 f2=0xffffffff3cffffff frm=0x0 => f3=0xffffffff40000000
feq.s x3, f1, f2 | f1=0xffffffff40000000 f2=0xffffffff3cffffff x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff40000000 f2=0xffffffff3cffffff x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff40000000 f2=0xffffffff3cffffff x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff40000000 f2=0xffffffff3cffffff frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff3fc00000 f2=0xffffffff3e800001 frm=0x0 => f3=0xffffffff3e800001
fmax.s f3, f1, f2 | f1=0xffffffff3fc00000 f2=0xffffffff3e800001 frm=0x0 => f3=0xffffffff3fc00000
feq.s x3, f1, f2 | f1=0xffffffff3fc00000 f2=0xffffffff3e800001 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff3fc00000 f2=0xffffffff3e800001 x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff3fc00000 f2=0xffffffff3e800001 x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff3fc00000 f2=0xffffffff3e800001 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff3f000000 f2=0xffffffff807fffff frm=0x0 => f3=0xffffffff807fffff
fmax.s f3, f1, f2 | f1=0xffffffff3f000000 f2=0xffffffff807fffff frm=0x0 => f3=0xffffffff3f000000
feq.s x3, f1, f2 | f1=0xffffffff3f000000 f2=0xffffffff807fffff x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff3f000000 f2=0xffffffff807fffff x3=0x9 frm=0x0 => x3=0x0
fle.s x3, f1, f2 | f1=0xffffffff3f000000 f2=0xffffffff807fffff x3=0x9 frm=0x0 => x3=0x0
flt.s x0, f1, f2 | f1=0xffffffff3f000000 f2=0xffffffff807fffff frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff2f1ea34b f2=0xffffffff42400000 frm=0x0 => f3=0xffffffff2f1ea34b
fmax.s f3, f1, f2 | f1=0xffffffff2f1ea34b f2=0xffffffff42400000 frm=0x0 => f3=0xffffffff42400000
feq.s x3, f1, f2 | f1=0xffffffff2f1ea34b f2=0xffffffff42400000 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff2f1ea34b f2=0xffffffff42400000 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffff2f1ea34b f2=0xffffffff42400000 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff2f1ea34b f2=0xffffffff42400000 frm=0x0 =>
fmin.s f3, f1, f2 | f1=0xffffffff007fffff f2=0xffffffff0ce6b960 frm=0x0 => f3=0xffffffff007fffff
fmax.s f3, f1, f2 | f1=0xffffffff007fffff f2=0xffffffff0ce6b960 frm=0x0 => f3=0xffffffff0ce6b960
feq.s x3, f1, f2 | f1=0xffffffff007fffff f2=0xffffffff0ce6b960 x3=0x9 frm=0x0 => x3=0x0
flt.s x3, f1, f2 | f1=0xffffffff007fffff f2=0xffffffff0ce6b960 x3=0x9 frm=0x0 => x3=0x1
fle.s x3, f1, f2 | f1=0xffffffff007fffff f2=0xffffffff0ce6b960 x3=0x9 frm=0x0 => x3=0x1
flt.s x0, f1, f2 | f1=0xffffffff007fffff f2=0xffffffff0ce6b960 frm=0x0 =>
fclass.s x3, f1 | f1=0xffffffff00000000 frm=0x0 => x3=0x10
fclass.s x3, f1 | f1=0xffffffff3f800000 frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff7f800000 frm=0x0 => x3=0x80
fclass.s x3, f1 | f1=0xffffffff7fc00000 frm=0x0 => x3=0x200
fclass.s x3, f1 | f1=0xffffffff7f800001 frm=0x0 => x3=0x100
fclass.s x3, f1 | f1=0xffffffff00000001 frm=0x0 => x3=0x20
fclass.s x3, f1 | f1=0xffffffff007fffff frm=0x0 => x3=0x20
fclass.s x3, f1 | f1=0xffffffff00800000 frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff7f7fffff frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff3f800001 frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff3f7fffff frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff3fc00000 frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff4b000000 frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff34000000 frm=0x0 => x3=0x40
fclass.s x3, f1 | f1=0xffffffff7fc00005 frm=0x0 => x3=0x200
fclass.s x3, f1 | f1=0xffffffff80000000 frm=0x0 => x3=0x8
fclass.s x3, f1 | f1=0xffffffffbf800000 frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffff800000 frm=0x0 => x3=0x1
fclass.s x3, f1 | f1=0xffffffffffc00000 frm=0x0 => x3=0x200
fclass.s x3, f1 | f1=0xffffffffff800001 frm=0x0 => x3=0x100
fclass.s x3, f1 | f1=0xffffffff80000001 frm=0x0 => x3=0x4
fclass.s x3, f1 | f1=0xffffffff807fffff frm=0x0 => x3=0x4
fclass.s x3, f1 | f1=0xffffffff80800000 frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffff7fffff frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffbf800001 frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffbf7fffff frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffbfc00000 frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffcb000000 frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffb4000000 frm=0x0 => x3=0x2
fclass.s x3, f1 | f1=0xffffffffffc00005 frm=0x0 => x3=0x200

# sign injection, s
fsgnj.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffffbf800000
fsgnjn.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff3f800000
fsgnjx.s f3, f1, f2 | f1=0xffffffff3f800000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffffbf800000
fsgnj.s f3, f1, f1 | f1=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
fsgnjn.s f3, f1, f1 | f1=0xffffffff3f800000 frm=0x0 => f3=0xffffffffbf800000
fsgnjx.s f3, f1, f1 | f1=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
fsgnj.s f3, f1, f2 | f1=0xffffffffff800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffff7f800001
fsgnjn.s f3, f1, f2 | f1=0xffffffffff800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffffff800001
fsgnjx.s f3, f1, f2 | f1=0xffffffffff800001 f2=0xffffffff00000000 frm=0x0 => f3=0xffffffffff800001
fsgnj.s f3, f1, f1 | f1=0xffffffffff800001 frm=0x0 => f3=0xffffffffff800001
fsgnjn.s f3, f1, f1 | f1=0xffffffffff800001 frm=0x0 => f3=0xffffffff7f800001
fsgnjx.s f3, f1, f1 | f1=0xffffffffff800001 frm=0x0 => f3=0xffffffff7f800001
fsgnj.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffffc00000
fsgnjn.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnjx.s f3, f1, f2 | f1=0xffffffff7fc00000 f2=0xffffffffff800000 frm=0x0 => f3=0xffffffffffc00000
fsgnj.s f3, f1, f1 | f1=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff7fc00000
fsgnjn.s f3, f1, f1 | f1=0xffffffff7fc00000 frm=0x0 => f3=0xffffffffffc00000
fsgnjx.s f3, f1, f1 | f1=0xffffffff7fc00000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fsgnjn.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff00000000
fsgnjx.s f3, f1, f2 | f1=0xffffffff80000000 f2=0xffffffff80000000 frm=0x0 => f3=0xffffffff00000000
fsgnj.s f3, f1, f1 | f1=0xffffffff80000000 frm=0x0 => f3=0xffffffff80000000
fsgnjn.s f3, f1, f1 | f1=0xffffffff80000000 frm=0x0 => f3=0xffffffff00000000
fsgnjx.s f3, f1, f1 | f1=0xffffffff80000000 frm=0x0 => f3=0xffffffff00000000

# to integers, s: values around the limits, ties, specials; static and dynamic modes
fcvt.w.s x3, f1, rne | f1=0xffffffff3f000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff3f000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rtz | f1=0xffffffff3f800000 frm=0x0 => x3=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff3f800000 frm=0x2 => x3=0x1
fcvt.w.s x3, f1, rdn | f1=0xffffffff3fc00000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff3fc00000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.w.s x3, f1, rup | f1=0xffffffff40200000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff40200000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.w.s x3, f1, rmm | f1=0xffffffff4effffff frm=0x0 => x3=0x7fffff80
fcvt.w.s x3, f1, dyn | f1=0xffffffff4effffff frm=0x0 => x3=0x7fffff80
fcvt.w.s x3, f1, rne | f1=0xffffffff4f000000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffff4f000000 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rtz | f1=0xffffffff4f000001 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffff4f000001 frm=0x2 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rdn | f1=0xffffffff80000000 frm=0x0 => x3=0x0
fcvt.w.s x3, f1, dyn | f1=0xffffffff80000000 frm=0x3 => x3=0x0
fcvt.w.s x3, f1, rup | f1=0xffffffffbf000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffffbf000000 frm=0x4 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.s x3, f1, rmm | f1=0xffffffffbf800000 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.s x3, f1, rne | f1=0xffffffffceffffff frm=0x0 => x3=0xffffffff80000080
fcvt.w.s x3, f1, dyn | f1=0xffffffffceffffff frm=0x1 => x3=0xffffffff80000080
fcvt.w.s x3, f1, rtz | f1=0xffffffffcf000000 frm=0x0 => x3=0xffffffff80000000
fcvt.w.s x3, f1, dyn | f1=0xffffffffcf000000 frm=0x2 => x3=0xffffffff80000000
fcvt.w.s x3, f1, rdn | f1=0xffffffffcf000001 frm=0x0 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffffcf000001 frm=0x3 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.s x3, f1, rup | f1=0xffffffff00000000 frm=0x0 => x3=0x0
fcvt.w.s x3, f1, dyn | f1=0xffffffff00000000 frm=0x4 => x3=0x0
fcvt.w.s x3, f1, rmm | f1=0xffffffff7f800000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffff7f800000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rne | f1=0xffffffff7f800001 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffff7f800001 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rtz | f1=0xffffffff007fffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff007fffff frm=0x2 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rdn | f1=0xffffffff7f7fffff frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffff7f7fffff frm=0x3 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rup | f1=0xffffffff3f7fffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff3f7fffff frm=0x4 => x3=0x1 fflags=0x1
fcvt.w.s x3, f1, rmm | f1=0xffffffff4b000000 frm=0x0 => x3=0x800000
fcvt.w.s x3, f1, dyn | f1=0xffffffff4b000000 frm=0x0 => x3=0x800000
fcvt.w.s x3, f1, rne | f1=0xffffffff7fc00005 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffff7fc00005 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rtz | f1=0xffffffffbf800000 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x2 => x3=0xffffffffffffffff
fcvt.w.s x3, f1, rdn | f1=0xffffffffffc00000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, dyn | f1=0xffffffffffc00000 frm=0x3 => x3=0x7fffffff fflags=0x10
fcvt.w.s x3, f1, rup | f1=0xffffffff80000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff80000001 frm=0x4 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rmm | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rne | f1=0xffffffffbf800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffffbf800001 frm=0x1 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.s x3, f1, rtz | f1=0xffffffffbfc00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffffbfc00000 frm=0x2 => x3=0xfffffffffffffffe fflags=0x1
fcvt.w.s x3, f1, rdn | f1=0xffffffffb4000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffffb4000000 frm=0x3 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rup | f1=0xffffffffc1aa8bf2 frm=0x0 => x3=0xffffffffffffffeb fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffffc1aa8bf2 frm=0x4 => x3=0xffffffffffffffeb fflags=0x1
fcvt.w.s x3, f1, rmm | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rne | f1=0xffffffff1dc83090 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffff1dc83090 frm=0x1 => x3=0x0 fflags=0x1
fcvt.w.s x3, f1, rtz | f1=0xffffffffbf800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.s x3, f1, dyn | f1=0xffffffffbf800001 frm=0x2 => x3=0xfffffffffffffffe fflags=0x1
fcvt.w.s x0, f1, rtz | f1=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fcvt.wu.s x3, f1, rne | f1=0xffffffff3f000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff3f000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, rtz | f1=0xffffffff3f800000 frm=0x0 => x3=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff3f800000 frm=0x2 => x3=0x1
fcvt.wu.s x3, f1, rdn | f1=0xffffffff3fc00000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff3fc00000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.wu.s x3, f1, rup | f1=0xffffffff40200000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff40200000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.wu.s x3, f1, rmm | f1=0xffffffff4f7fffff frm=0x0 => x3=0xffffffffffffff00
fcvt.wu.s x3, f1, dyn | f1=0xffffffff4f7fffff frm=0x0 => x3=0xffffffffffffff00
fcvt.wu.s x3, f1, rne | f1=0xffffffff4f800000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffff4f800000 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rtz | f1=0xffffffff4f800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffff4f800001 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rdn | f1=0xffffffff80000000 frm=0x0 => x3=0x0
fcvt.wu.s x3, f1, dyn | f1=0xffffffff80000000 frm=0x3 => x3=0x0
fcvt.wu.s x3, f1, rup | f1=0xffffffffbf000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffffbf000000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, rmm | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, rne | f1=0xffffffff00000000 frm=0x0 => x3=0x0
fcvt.wu.s x3, f1, dyn | f1=0xffffffff00000000 frm=0x1 => x3=0x0
fcvt.wu.s x3, f1, rtz | f1=0xffffffff7f800000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffff7f800000 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rdn | f1=0xffffffff7f800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffff7f800001 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rup | f1=0xffffffff007fffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff007fffff frm=0x4 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, rmm | f1=0xffffffff7f7fffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffff7f7fffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rne | f1=0xffffffff3f7fffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff3f7fffff frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, rtz | f1=0xffffffff4b000000 frm=0x0 => x3=0x800000
fcvt.wu.s x3, f1, dyn | f1=0xffffffff4b000000 frm=0x2 => x3=0x800000
fcvt.wu.s x3, f1, rdn | f1=0xffffffff7fc00005 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffff7fc00005 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rup | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, rmm | f1=0xffffffffffc00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffffffc00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.s x3, f1, rne | f1=0xffffffff80000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff80000001 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, rtz | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff80800000 frm=0x2 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, rdn | f1=0xffffffffbf800001 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffffbf800001 frm=0x3 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, rup | f1=0xffffffffbfc00000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, dyn | f1=0xffffffffbfc00000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.wu.s x3, f1, rmm | f1=0xffffffffb4000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffffb4000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, rne | f1=0xffffffff34000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff34000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.s x3, f1, rtz | f1=0xffffffff3fc00000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff3fc00000 frm=0x2 => x3=0x1 fflags=0x1
fcvt.wu.s x3, f1, rdn | f1=0xffffffff3fc00000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.s x3, f1, dyn | f1=0xffffffff3fc00000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.wu.s x3, f1, rup | f1=0xffffffff42800000 frm=0x0 => x3=0x40
fcvt.wu.s x3, f1, dyn | f1=0xffffffff42800000 frm=0x4 => x3=0x40
fcvt.wu.s x0, f1, rtz | f1=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fcvt.l.s x3, f1, rne | f1=0xffffffff3f000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff3f000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rtz | f1=0xffffffff3f800000 frm=0x0 => x3=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff3f800000 frm=0x2 => x3=0x1
fcvt.l.s x3, f1, rdn | f1=0xffffffff3fc00000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff3fc00000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.l.s x3, f1, rup | f1=0xffffffff40200000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff40200000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.l.s x3, f1, rmm | f1=0xffffffff5effffff frm=0x0 => x3=0x7fffff8000000000
fcvt.l.s x3, f1, dyn | f1=0xffffffff5effffff frm=0x0 => x3=0x7fffff8000000000
fcvt.l.s x3, f1, rne | f1=0xffffffff5f000000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffff5f000000 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rtz | f1=0xffffffff5f000001 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffff5f000001 frm=0x2 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rdn | f1=0xffffffff80000000 frm=0x0 => x3=0x0
fcvt.l.s x3, f1, dyn | f1=0xffffffff80000000 frm=0x3 => x3=0x0
fcvt.l.s x3, f1, rup | f1=0xffffffffbf000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffffbf000000 frm=0x4 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.s x3, f1, rmm | f1=0xffffffffbf800000 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.s x3, f1, rne | f1=0xffffffffdeffffff frm=0x0 => x3=0x8000008000000000
fcvt.l.s x3, f1, dyn | f1=0xffffffffdeffffff frm=0x1 => x3=0x8000008000000000
fcvt.l.s x3, f1, rtz | f1=0xffffffffdf000000 frm=0x0 => x3=0x8000000000000000
fcvt.l.s x3, f1, dyn | f1=0xffffffffdf000000 frm=0x2 => x3=0x8000000000000000
fcvt.l.s x3, f1, rdn | f1=0xffffffffdf000001 frm=0x0 => x3=0x8000000000000000 fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffffdf000001 frm=0x3 => x3=0x8000000000000000 fflags=0x10
fcvt.l.s x3, f1, rup | f1=0xffffffff00000000 frm=0x0 => x3=0x0
fcvt.l.s x3, f1, dyn | f1=0xffffffff00000000 frm=0x4 => x3=0x0
fcvt.l.s x3, f1, rmm | f1=0xffffffff7f800000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffff7f800000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rne | f1=0xffffffff7f800001 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffff7f800001 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rtz | f1=0xffffffff007fffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff007fffff frm=0x2 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rdn | f1=0xffffffff7f7fffff frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffff7f7fffff frm=0x3 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rup | f1=0xffffffff3f7fffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff3f7fffff frm=0x4 => x3=0x1 fflags=0x1
fcvt.l.s x3, f1, rmm | f1=0xffffffff4b000000 frm=0x0 => x3=0x800000
fcvt.l.s x3, f1, dyn | f1=0xffffffff4b000000 frm=0x0 => x3=0x800000
fcvt.l.s x3, f1, rne | f1=0xffffffff7fc00005 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffff7fc00005 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rtz | f1=0xffffffffbf800000 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x2 => x3=0xffffffffffffffff
fcvt.l.s x3, f1, rdn | f1=0xffffffffffc00000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffffffc00000 frm=0x3 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rup | f1=0xffffffff80000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff80000001 frm=0x4 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rmm | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rne | f1=0xffffffffbf800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffffbf800001 frm=0x1 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.s x3, f1, rtz | f1=0xffffffffbfc00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffffbfc00000 frm=0x2 => x3=0xfffffffffffffffe fflags=0x1
fcvt.l.s x3, f1, rdn | f1=0xffffffffb4000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffffb4000000 frm=0x3 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rup | f1=0xffffffffbd000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffffbd000000 frm=0x4 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rmm | f1=0xffffffff3e400000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff3e400000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, rne | f1=0xffffffffffc00005 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, dyn | f1=0xffffffffffc00005 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.s x3, f1, rtz | f1=0xffffffff9f9ba82e frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.s x3, f1, dyn | f1=0xffffffff9f9ba82e frm=0x2 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.s x0, f1, rtz | f1=0xffffffff7fc00000 frm=0x0 => fflags=0x10
fcvt.lu.s x3, f1, rne | f1=0xffffffff3f000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff3f000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, rtz | f1=0xffffffff3f800000 frm=0x0 => x3=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff3f800000 frm=0x2 => x3=0x1
fcvt.lu.s x3, f1, rdn | f1=0xffffffff3fc00000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff3fc00000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.lu.s x3, f1, rup | f1=0xffffffff40200000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff40200000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.lu.s x3, f1, rmm | f1=0xffffffff5f7fffff frm=0x0 => x3=0xffffff0000000000
fcvt.lu.s x3, f1, dyn | f1=0xffffffff5f7fffff frm=0x0 => x3=0xffffff0000000000
fcvt.lu.s x3, f1, rne | f1=0xffffffff5f800000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff5f800000 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rtz | f1=0xffffffff5f800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff5f800001 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rdn | f1=0xffffffff80000000 frm=0x0 => x3=0x0
fcvt.lu.s x3, f1, dyn | f1=0xffffffff80000000 frm=0x3 => x3=0x0
fcvt.lu.s x3, f1, rup | f1=0xffffffffbf000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbf000000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, rmm | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, rne | f1=0xffffffff00000000 frm=0x0 => x3=0x0
fcvt.lu.s x3, f1, dyn | f1=0xffffffff00000000 frm=0x1 => x3=0x0
fcvt.lu.s x3, f1, rtz | f1=0xffffffff7f800000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff7f800000 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rdn | f1=0xffffffff7f800001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff7f800001 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rup | f1=0xffffffff007fffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff007fffff frm=0x4 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, rmm | f1=0xffffffff7f7fffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff7f7fffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rne | f1=0xffffffff3f7fffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff3f7fffff frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, rtz | f1=0xffffffff4b000000 frm=0x0 => x3=0x800000
fcvt.lu.s x3, f1, dyn | f1=0xffffffff4b000000 frm=0x2 => x3=0x800000
fcvt.lu.s x3, f1, rdn | f1=0xffffffff7fc00005 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff7fc00005 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rup | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, rmm | f1=0xffffffffffc00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffffc00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rne | f1=0xffffffff80000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff80000001 frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, rtz | f1=0xffffffff80800000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffff80800000 frm=0x2 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, rdn | f1=0xffffffffbf800001 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbf800001 frm=0x3 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, rup | f1=0xffffffffbfc00000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbfc00000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, rmm | f1=0xffffffffb4000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, dyn | f1=0xffffffffb4000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, rne | f1=0xffffffff7fc00005 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff7fc00005 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rtz | f1=0xffffffff7f800000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffff7f800000 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.s x3, f1, rdn | f1=0xffffffffbc8cfde2 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbc8cfde2 frm=0x3 => x3=0x0 fflags=0x1
fcvt.lu.s x3, f1, rup | f1=0xffffffffbf800000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.s x3, f1, dyn | f1=0xffffffffbf800000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.s x0, f1, rtz | f1=0xffffffff7fc00000 frm=0x0 => fflags=0x10

# from integers, s
fcvt.s.w f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffff00000000
fcvt.s.w f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffff00000000
fcvt.s.w f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffff3f800000
fcvt.s.w f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.w f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffff00000000
fcvt.s.w f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffff00000000
fcvt.s.w f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffffcf000000
fcvt.s.w f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffffcf000000
fcvt.s.w f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.w f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.w f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xffffffffcf000000
fcvt.s.w f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xffffffffcf000000
fcvt.s.w f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffceca8642 fflags=0x1
fcvt.s.w f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffceca8642 fflags=0x1
fcvt.s.w f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffff3f800000
fcvt.s.w f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.w f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffffceb4b4b5 fflags=0x1
fcvt.s.w f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffffceb4b4b4 fflags=0x1
fcvt.s.w f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffff4b7f00ff
fcvt.s.w f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffff4b7f00ff
fcvt.s.w f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffff40000000
fcvt.s.w f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffff40000000
fcvt.s.w f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.w f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.w f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffff42040000
fcvt.s.w f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffff42040000
fcvt.s.w f3, x1, dyn | x1=0xffffffffffffffff frm=0x2 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, rtz | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, dyn | x1=0xb70c9e3d895f1e54 frm=0x3 => f3=0xffffffffceed41c3 fflags=0x1
fcvt.s.w f3, x1, rdn | x1=0xb70c9e3d895f1e54 frm=0x0 => f3=0xffffffffceed41c4 fflags=0x1
fcvt.s.w f3, x1, dyn | x1=0x7fffffffffffffff frm=0x4 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, rup | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.w f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffceca8642 fflags=0x1
fcvt.s.w f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffceca8642 fflags=0x1
fcvt.s.w f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffffcf000000
fcvt.s.w f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffffcf000000
fcvt.s.w f3, x1, dyn | x1=0x18a5f frm=0x2 => f3=0xffffffff47c52f80
fcvt.s.w f3, x1, rtz | x1=0x18a5f frm=0x0 => f3=0xffffffff47c52f80
fcvt.s.w f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffff4b800001 fflags=0x1
fcvt.s.w f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffff4b800000 fflags=0x1
fcvt.s.w f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffff3f800000
fcvt.s.w f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.w f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffc4802000
fcvt.s.w f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffc4802000
fcvt.s.w f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffff477fe000
fcvt.s.w f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffff477fe000
fcvt.s.w f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffff477ff000
fcvt.s.w f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffff477ff000
fcvt.s.w f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffff45001000
fcvt.s.w f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffff45001000
fcvt.s.wu f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffff00000000
fcvt.s.wu f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffff00000000
fcvt.s.wu f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffff3f800000
fcvt.s.wu f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.wu f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.wu f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffff4f7fffff fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffff00000000
fcvt.s.wu f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffff00000000
fcvt.s.wu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.wu f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffff4f000000
fcvt.s.wu f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffff4f000000
fcvt.s.wu f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.wu f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.wu f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffff4f7fffff fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xffffffff4f000000
fcvt.s.wu f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xffffffff4f000000
fcvt.s.wu f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffff4f1abcdf fflags=0x1
fcvt.s.wu f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffff4f1abcdf fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffff3f800000
fcvt.s.wu f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.wu f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffff4f25a5a5 fflags=0x1
fcvt.s.wu f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffff4f25a5a5 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffff4b7f00ff
fcvt.s.wu f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffff4b7f00ff
fcvt.s.wu f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffff40000000
fcvt.s.wu f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffff40000000
fcvt.s.wu f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.wu f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.wu f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffff42040000
fcvt.s.wu f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffff42040000
fcvt.s.wu f3, x1, dyn | x1=0xfffffffffffff90b frm=0x2 => f3=0xffffffff4f7ffff9 fflags=0x1
fcvt.s.wu f3, x1, rtz | x1=0xfffffffffffff90b frm=0x0 => f3=0xffffffff4f7ffff9 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x3 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.wu f3, x1, rdn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff4f7fffff fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0xc031acbae27e37ea frm=0x4 => f3=0xffffffff4f627e38 fflags=0x1
fcvt.s.wu f3, x1, rup | x1=0xc031acbae27e37ea frm=0x0 => f3=0xffffffff4f627e38 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x29b93be9a30fa497 frm=0x0 => f3=0xffffffff4f230fa5 fflags=0x1
fcvt.s.wu f3, x1, rmm | x1=0x29b93be9a30fa497 frm=0x0 => f3=0xffffffff4f230fa5 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0xf409b05d644c8bba frm=0x1 => f3=0xffffffff4ec89917 fflags=0x1
fcvt.s.wu f3, x1, rne | x1=0xf409b05d644c8bba frm=0x0 => f3=0xffffffff4ec89917 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x40 frm=0x2 => f3=0xffffffff42800000
fcvt.s.wu f3, x1, rtz | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.wu f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffff4b800001 fflags=0x1
fcvt.s.wu f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffff4b800000 fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffff3f800000
fcvt.s.wu f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.wu f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffff4f7ffffc fflags=0x1
fcvt.s.wu f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffff4f7ffffc fflags=0x1
fcvt.s.wu f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffff477fe000
fcvt.s.wu f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffff477fe000
fcvt.s.wu f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffff477ff000
fcvt.s.wu f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffff477ff000
fcvt.s.wu f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffff45001000
fcvt.s.wu f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffff45001000
fcvt.s.l f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffff00000000
fcvt.s.l f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffff00000000
fcvt.s.l f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffff3f800000
fcvt.s.l f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.l f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffffbf800000
fcvt.s.l f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffbf800000
fcvt.s.l f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffffdf000000
fcvt.s.l f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffffdf000000
fcvt.s.l f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff5f000000 fflags=0x1
fcvt.s.l f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff5f000000 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffff4f000000
fcvt.s.l f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffff4f000000
fcvt.s.l f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.l f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.l f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffff4f7fffff fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xffffffffcf000000
fcvt.s.l f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xffffffffcf000000
fcvt.s.l f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffff5d91a2b4 fflags=0x1
fcvt.s.l f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffff5d91a2b4 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffffdeffffff fflags=0x1
fcvt.s.l f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffffdf000000 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffff5eb4b4b4 fflags=0x1
fcvt.s.l f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffff5eb4b4b4 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffff5b7f0100 fflags=0x1
fcvt.s.l f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffff5b7f00ff fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffff40000000
fcvt.s.l f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffff40000000
fcvt.s.l f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.l f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.l f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffff42040000
fcvt.s.l f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffff42040000
fcvt.s.l f3, x1, dyn | x1=0x6220804eb6567f43 frm=0x2 => f3=0xffffffff5ec44100 fflags=0x1
fcvt.s.l f3, x1, rtz | x1=0x6220804eb6567f43 frm=0x0 => f3=0xffffffff5ec44100 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x1 frm=0x3 => f3=0xffffffff3f800000
fcvt.s.l f3, x1, rdn | x1=0x1 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.l f3, x1, dyn | x1=0x5a2 frm=0x4 => f3=0xffffffff44b44000
fcvt.s.l f3, x1, rup | x1=0x5a2 frm=0x0 => f3=0xffffffff44b44000
fcvt.s.l f3, x1, dyn | x1=0x80000000 frm=0x0 => f3=0xffffffff4f000000
fcvt.s.l f3, x1, rmm | x1=0x80000000 frm=0x0 => f3=0xffffffff4f000000
fcvt.s.l f3, x1, dyn | x1=0xab8498833 frm=0x1 => f3=0xffffffff512b8498 fflags=0x1
fcvt.s.l f3, x1, rne | x1=0xab8498833 frm=0x0 => f3=0xffffffff512b8499 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0xe52d0ba5aca32ec4 frm=0x2 => f3=0xffffffffddd697a3 fflags=0x1
fcvt.s.l f3, x1, rtz | x1=0xe52d0ba5aca32ec4 frm=0x0 => f3=0xffffffffddd697a2 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffff4b800001 fflags=0x1
fcvt.s.l f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffff4b800000 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffff5a000000 fflags=0x1
fcvt.s.l f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffff5a000001 fflags=0x1
fcvt.s.l f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffc4802000
fcvt.s.l f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffc4802000
fcvt.s.l f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffff477fe000
fcvt.s.l f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffff477fe000
fcvt.s.l f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffff477ff000
fcvt.s.l f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffff477ff000
fcvt.s.l f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffff45001000
fcvt.s.l f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffff45001000
fcvt.s.lu f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffff00000000
fcvt.s.lu f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffff00000000
fcvt.s.lu f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffff3f800000
fcvt.s.lu f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.lu f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffff5f800000 fflags=0x1
fcvt.s.lu f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffff5f7fffff fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffff5f000000
fcvt.s.lu f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffff5f000000
fcvt.s.lu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff5f000000 fflags=0x1
fcvt.s.lu f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffff5f000000 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffff4f000000
fcvt.s.lu f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffff4f000000
fcvt.s.lu f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.lu f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffff4effffff fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffff4f800000 fflags=0x1
fcvt.s.lu f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffff4f7fffff fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xffffffff5f800000 fflags=0x1
fcvt.s.lu f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xffffffff5f800000 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffff5d91a2b4 fflags=0x1
fcvt.s.lu f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffff5d91a2b4 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffff5f000000 fflags=0x1
fcvt.s.lu f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffff5f000000 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffff5eb4b4b4 fflags=0x1
fcvt.s.lu f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffff5eb4b4b4 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffff5b7f0100 fflags=0x1
fcvt.s.lu f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffff5b7f00ff fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffff40000000
fcvt.s.lu f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffff40000000
fcvt.s.lu f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.lu f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffff42800000
fcvt.s.lu f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffff42040000
fcvt.s.lu f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffff42040000
fcvt.s.lu f3, x1, dyn | x1=0xf4d38df6b73559ab frm=0x2 => f3=0xffffffff5f74d38d fflags=0x1
fcvt.s.lu f3, x1, rtz | x1=0xf4d38df6b73559ab frm=0x0 => f3=0xffffffff5f74d38d fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x2 frm=0x3 => f3=0xffffffff40000000
fcvt.s.lu f3, x1, rdn | x1=0x2 frm=0x0 => f3=0xffffffff40000000
fcvt.s.lu f3, x1, dyn | x1=0x1fbd99946a6d frm=0x4 => f3=0xffffffff55fdeccd fflags=0x1
fcvt.s.lu f3, x1, rup | x1=0x1fbd99946a6d frm=0x0 => f3=0xffffffff55fdeccd fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x591620bfcb834b0f frm=0x0 => f3=0xffffffff5eb22c41 fflags=0x1
fcvt.s.lu f3, x1, rmm | x1=0x591620bfcb834b0f frm=0x0 => f3=0xffffffff5eb22c41 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x56994a frm=0x1 => f3=0xffffffff4aad3294
fcvt.s.lu f3, x1, rne | x1=0x56994a frm=0x0 => f3=0xffffffff4aad3294
fcvt.s.lu f3, x1, dyn | x1=0xfffffffffffffdaa frm=0x2 => f3=0xffffffff5f7fffff fflags=0x1
fcvt.s.lu f3, x1, rtz | x1=0xfffffffffffffdaa frm=0x0 => f3=0xffffffff5f7fffff fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffff4b800001 fflags=0x1
fcvt.s.lu f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffff4b800000 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffff5a000000 fflags=0x1
fcvt.s.lu f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffff5a000001 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffff5f800000 fflags=0x1
fcvt.s.lu f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffff5f800000 fflags=0x1
fcvt.s.lu f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffff477fe000
fcvt.s.lu f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffff477fe000
fcvt.s.lu f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffff477ff000
fcvt.s.lu f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffff477ff000
fcvt.s.lu f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffff45001000
fcvt.s.lu f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffff45001000

# a register that is not properly boxed reads as the canonical NaN; moves and stores take its bits as they are
fadd.s f3, f1, f2 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f1 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f2 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnjn.s f3, f2, f1 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffffbf800000
feq.s x3, f1, f1 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x0
fclass.s x3, f1 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x200
fcvt.w.s x3, f1 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x7fffffff fflags=0x10
fmin.s f3, f1, f2 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
fmv.x.w x3, f1 | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x3f800000
fsw f1, 0(x31) | f1=0x3f800000 f2=0xffffffff3f800000 frm=0x0 m=eeeeeeeeeeeeeeee => m=0000803feeeeeeee
fadd.s f3, f1, f2 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f1 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f2 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnjn.s f3, f2, f1 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffffbf800000
feq.s x3, f1, f1 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x0
fclass.s x3, f1 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x200
fcvt.w.s x3, f1 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x7fffffff fflags=0x10
fmin.s f3, f1, f2 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
fmv.x.w x3, f1 | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 => x3=0x3f800000
fsw f1, 0(x31) | f1=0xfffffffe3f800000 f2=0xffffffff3f800000 frm=0x0 m=eeeeeeeeeeeeeeee => m=0000803feeeeeeee
fadd.s f3, f1, f2 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f1 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnj.s f3, f1, f2 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff7fc00000
fsgnjn.s f3, f2, f1 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffffbf800000
feq.s x3, f1, f1 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => x3=0x0
fclass.s x3, f1 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => x3=0x200
fcvt.w.s x3, f1 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => x3=0x7fffffff fflags=0x10
fmin.s f3, f1, f2 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => f3=0xffffffff3f800000
fmv.x.w x3, f1 | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 => x3=0x0
fsw f1, 0(x31) | f1=0x7ff8000000000000 f2=0xffffffff3f800000 frm=0x0 m=eeeeeeeeeeeeeeee => m=00000000eeeeeeee
