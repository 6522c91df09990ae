# Zcb.
# Made by tests/insn/mkcases.py.

# c.zext.b x8
.2byte 0x9c61 | x8=0x9988776655443382 => x8=0x82
.2byte 0x9c61 | x8=0x7fff8080 => x8=0x80

# c.sext.b x8
.2byte 0x9c65 | x8=0x9988776655443382 => x8=0xffffffffffffff82
.2byte 0x9c65 | x8=0x7fff8080 => x8=0xffffffffffffff80

# c.zext.h x8
.2byte 0x9c69 | x8=0x9988776655443382 => x8=0x3382
.2byte 0x9c69 | x8=0x7fff8080 => x8=0x8080

# c.sext.h x8
.2byte 0x9c6d | x8=0x9988776655443382 => x8=0x3382
.2byte 0x9c6d | x8=0x7fff8080 => x8=0xffffffffffff8080

# c.zext.w x8
.2byte 0x9c71 | x8=0x9988776655443382 => x8=0x55443382
.2byte 0x9c71 | x8=0x7fff8080 =>

# c.not x8
.2byte 0x9c75 | x8=0x9988776655443382 => x8=0x66778899aabbcc7d
.2byte 0x9c75 | x8=0x7fff8080 => x8=0xffffffff80007f7f

# c.mul x8, x9
.2byte 0x9c45 | x8=0x9988776655443382 x9=0x123456789 => x8=0x93939400ba42de92

# c.lbu x9, 1(x8); c.lhu x9, 2(x8); c.lh x9, 2(x8)
mv x8, x31; .2byte 0x8044; li x8, 0 | m=818283848586878890 => x8=0x0 x9=0x82
mv x8, x31; .2byte 0x8424; li x8, 0 | m=818283848586878890 => x8=0x0 x9=0x8483
mv x8, x31; .2byte 0x8464; li x8, 0 | m=818283848586878890 => x8=0x0 x9=0xffffffffffff8483

# c.sb x9, 3(x8); c.sh x9, 2(x8)
mv x8, x31; .2byte 0x8864; li x8, 0 | x9=0xccaabb m=00000000 => x8=0x0 m=000000bb
mv x8, x31; .2byte 0x8c24; li x8, 0 | x9=0xccaabb m=00000000 => x8=0x0 m=0000bbaa
