# Literals, and pointer authentication, whose keys are disabled: nothing is signed. Written by hand.

ldr x1, 1f; b 2f; 1: .quad 0x123456789abcdef0; 2: nop | => x1=0x123456789abcdef0
ldr w1, 1f; b 2f; 1: .quad 0x123456789abcdef0; 2: nop | => x1=0x9abcdef0
ldrsw x1, 1f; b 2f; 1: .quad 0x123456789abcdef0; 2: nop | => x1=0xffffffff9abcdef0
ldr s1, 1f; b 2f; 1: .quad 0x123456789abcdef0; 2: nop | => v1=0x9abcdef0
ldr d1, 1f; b 2f; 1: .quad 0x123456789abcdef0; 2: nop | => v1=0x123456789abcdef0
ldr q1, 1f; b 2f; 1: .quad 0x123456789abcdef0, 42; 2: nop | => v1=0x2a123456789abcdef0
b 2f; 1: .quad 0x5555; 2: ldr x1, 1b | => x1=0x5555
prfm pldl1keep, . | =>

pacia x1, x2 | x1=0x12345678 =>
pacib x1, sp | x1=0x12345678 =>
pacda x1, x2 | x1=0x12345678 =>
pacdb x1, x2 | x1=0x12345678 =>
autia x1, x2 | x1=0x12345678 =>
autib x1, x2 | x1=0x12345678 =>
autda x1, x2 | x1=0x12345678 =>
autdb x1, x2 | x1=0x12345678 =>
paciza x1 | x1=0x12345678 =>
pacizb x1 | x1=0x12345678 =>
pacdza x1 | x1=0x12345678 =>
pacdzb x1 | x1=0x12345678 =>
autiza x1 | x1=0x12345678 =>
autizb x1 | x1=0x12345678 =>
autdza x1 | x1=0x12345678 =>
autdzb x1 | x1=0x12345678 =>
xpaci x1 | x1=0x12345678 =>
xpacd x1 | x1=0x12345678 =>
paciasp; autiasp | x30=0x12345678 =>
pacia1716; autia1716 | x17=0x12345678 =>
xpaclri | x30=0x12345678 =>
ldraa x1, [x28, #8] | => x1=0xcccccccccccccccc
ldraa x1, [x28, #8]! | => x1=0xcccccccccccccccc base=8
ldrab x1, [x28, #-8] | => x1=0xcccccccccccccccc
ldrab x1, [x28, #-8]! | => x1=0xcccccccccccccccc base=-8
adr x3, 1f; braaz x3; mov x1, #1; 1: mov x3, #0 | => x3=0
adr x3, 1f; brabz x3; mov x1, #1; 1: mov x3, #0 | => x3=0
adr x3, 1f; braa x3, x4; mov x1, #1; 1: mov x3, #0 | => x3=0
adr x3, 1f; brab x3, sp; mov x1, #1; 1: mov x3, #0 | => x3=0
adr x3, 1f; blraaz x3; mov x1, #1; b 2f; 1: mov x3, #0; retaa; 2: mov x30, #0 | => x1=1 x3=0 x30=0
adr x3, 1f; blrabz x3; mov x1, #1; b 2f; 1: mov x3, #0; retab; 2: mov x30, #0 | => x1=1 x3=0 x30=0
adr x3, 1f; blraa x3, x4; mov x1, #1; b 2f; 1: mov x3, #0; ret; 2: mov x30, #0 | => x1=1 x3=0 x30=0
adr x3, 1f; blrab x3, x4; mov x1, #1; b 2f; 1: mov x3, #0; ret; 2: mov x30, #0 | => x1=1 x3=0 x30=0

# half precision to fixed point
fcvtzs h1, h2, #4 | v2=0x4200 => v1=0x30
fcvtzs h1, h2, #16 | v2=0x3400 => v1=0x4000
fcvtzs h1, h2, #1 | v2=0xc500 => v1=0xfff6
fcvtzs h1, h2, #1 | v2=0x7c00 => v1=0x7fff fpsr=1
fcvtzs h1, h2, #1 | v2=0x7e00 => v1=0 fpsr=1
fcvtzs h1, h2, #1 | v2=0x3555 => v1=0 fpsr=0x10
