# C: compressed forms.
# Made by tests/insn/mkcases.py.
# The assembler must not be allowed to widen these: .option rvc.
c.add x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffffffffff
c.addi x8, -3 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xfedcba987654320d
c.addiw x8, 5 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x76543215
c.addiw x8, 0 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x76543210
c.and x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x0
c.or x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffffffffff
c.xor x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffffffffff
c.sub x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xfdb97530eca86421
c.subw x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffeca86421
c.addw x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffffffffff
c.andi x8, -7 | x8=0xfedcba9876543210 x9=0x123456789abcdef =>
c.slli x8, 40 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x5432100000000000
c.srli x8, 41 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x7f6e5d
c.srai x8, 42 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffffffb72e
c.mv x8, x9 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x123456789abcdef
c.li x8, -31 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xffffffffffffffe1
c.lui x8, 0x1f | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0x1f000
c.lui x8, 0xfffe0 | x8=0xfedcba9876543210 x9=0x123456789abcdef => x8=0xfffffffffffe0000
c.nop | x8=0xfedcba9876543210 x9=0x123456789abcdef =>
mv x8, x31; c.lw x9, 4(x8); li x8, 0 | m=0011223344556687 => x8=0x0 x9=0xffffffff87665544
mv x8, x31; c.ld x9, 0(x8); li x8, 0 | m=0011223344556687 => x8=0x0 x9=0x8766554433221100
mv x8, x31; c.sw x9, 0(x8); li x8, 0 | x9=0x1122334455667788 m=0000000000000000 => x8=0x0 m=8877665500000000
mv x8, x31; c.sd x9, 8(x8); li x8, 0 | x9=0x1122334455667788 m=00000000000000000000000000000000 => x8=0x0 m=00000000000000008877665544332211
c.beqz x8, 1f; li x3, 1; 1: c.bnez x8, 1f; li x4, 1; 1: nop | x8=0x0 x3=0x9 x4=0x9 => x4=0x1
c.j 1f; li x3, 1; 1: nop | x3=0x9 =>
la x6, 1f; c.jr x6; li x3, 1; 1: li x6, 0 | x3=0x9 => x6=0x0
la x6, 1f; c.jalr x6; li x3, 1; 1: li x6, 0; li x1, 0 | x3=0x9 => x1=0x0 x6=0x0
mv x2, x31; c.lwsp x9, 4(x2); li x2, 0 | m=0011223344556687 => x2=0x0 x9=0xffffffff87665544
mv x2, x31; c.ldsp x9, 0(x2); li x2, 0 | m=0011223344556687 => x2=0x0 x9=0x8766554433221100
mv x2, x31; c.swsp x9, 4(x2); c.sdsp x9, 8(x2); li x2, 0 | x9=0x1122334455667788 m=00000000000000000000000000000000 => x2=0x0 m=00000000887766558877665544332211
c.addi4spn x8, x2, 16; c.addi16sp x2, -64 | x2=0x3e8 => x2=0x3a8 x8=0x3f8
