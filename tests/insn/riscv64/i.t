# RV64I: computation.
# Made by tests/insn/mkcases.py.
add x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
add x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffffffffffe
add x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x7fffffffffffffff
add x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
add x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7fffffff
add x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdf30
add x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x800000000000003e
add x3, x1, x2 | x1=0xffffffffffffffff x2=0x1ff5f => x3=0x1ff5e
add x3, x1, x2 | x1=0x0 x2=0xfffffffffffc8258 => x3=0xfffffffffffc8258
add x3, x1, x2 | x1=0x513544261d2c15c x2=0xfff8430c0764624b => x3=0x50b974e693723a7
add x3, x1, x2 | x1=0xffffffffffffffff x2=0x5b41146ce2cf284a => x3=0x5b41146ce2cf2849
add x3, x1, x2 | x1=0xfffffffff127247e x2=0xfffffffffffff71a => x3=0xfffffffff1271b98
add x3, x1, x2 | x1=0x8000000000000001 x2=0x123456789abcdef0 => x3=0x923456789abcdef1
add x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xfffffffffffffffb => x3=0x5a5a5a5aa5a5a5a0
add x1, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xfffffffffffffffb => x1=0x5a5a5a5aa5a5a5a0
add x2, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xfffffffffffffffb => x2=0x5a5a5a5aa5a5a5a0
add x1, x1, x1 | x1=0x5a5a5a5aa5a5a5a5 => x1=0xb4b4b4b54b4b4b4a
add x0, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xfffffffffffffffb =>
add x3, x0, x2 | x2=0xfffffffffffffffb => x3=0xfffffffffffffffb
add x3, x1, x0 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x5a5a5a5aa5a5a5a5
sub x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sub x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
sub x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000001
sub x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffe
sub x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000001
sub x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdeb0
sub x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffc0
sub x3, x1, x2 | x1=0x8bb1ca7b3a2f76d5 x2=0x123456789abcdef0 => x3=0x797d74029f7297e5
sub x3, x1, x2 | x1=0x59451c3907d01c56 x2=0xffffffffeba60399 => x3=0x59451c391c2a18bd
sub x3, x1, x2 | x1=0x635bb04f05ab2de2 x2=0x13d075837c5ca08 => x3=0x621ea8f6cde563da
sub x3, x1, x2 | x1=0x10f531121 x2=0xfffffffffffdd67f => x3=0x10f553aa2
sub x3, x1, x2 | x1=0xb55bd9dd6739ae70 x2=0xd => x3=0xb55bd9dd6739ae63
sub x3, x1, x2 | x1=0x157 x2=0x8dc0ad853a71734c => x3=0x723f527ac58e8e0b
sub x3, x1, x2 | x1=0xffffffff x2=0xffffffffa79a810b => x3=0x158657ef4
sub x1, x1, x2 | x1=0xffffffff x2=0xffffffffa79a810b => x1=0x158657ef4
sub x2, x1, x2 | x1=0xffffffff x2=0xffffffffa79a810b => x2=0x158657ef4
sub x1, x1, x1 | x1=0xffffffff => x1=0x0
sub x0, x1, x2 | x1=0xffffffff x2=0xffffffffa79a810b =>
sub x3, x0, x2 | x2=0xffffffffa79a810b => x3=0x58657ef5
sub x3, x1, x0 | x1=0xffffffff => x3=0xffffffff
and x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
and x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
and x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
and x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
and x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
and x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x40
and x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3f
and x3, x1, x2 | x1=0x21 x2=0xfffffffffffffd61 => x3=0x21
and x3, x1, x2 | x1=0x3edaa4bb0a482b9a x2=0xffffffffff036082 => x3=0x3edaa4bb0a002082
and x3, x1, x2 | x1=0x21 x2=0x21 => x3=0x21
and x3, x1, x2 | x1=0xffffffffffff30b6 x2=0x58150e047 => x3=0x581502006
and x3, x1, x2 | x1=0xffffffffdc584649 x2=0xff00ff00ff00ff => x3=0xff00ff00580049
and x3, x1, x2 | x1=0xffffffdaf596ff1c x2=0x118547 => x3=0x108504
and x3, x1, x2 | x1=0x369a52573f76f4 x2=0x7fffffff => x3=0x573f76f4
and x1, x1, x2 | x1=0x369a52573f76f4 x2=0x7fffffff => x1=0x573f76f4
and x2, x1, x2 | x1=0x369a52573f76f4 x2=0x7fffffff => x2=0x573f76f4
and x1, x1, x1 | x1=0x369a52573f76f4 =>
and x0, x1, x2 | x1=0x369a52573f76f4 x2=0x7fffffff =>
and x3, x0, x2 | x2=0x7fffffff => x3=0x0
and x3, x1, x0 | x1=0x369a52573f76f4 => x3=0x0
or x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
or x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
or x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
or x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
or x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
or x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
or x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffff
or x3, x1, x2 | x1=0xfffffe00e7a44e18 x2=0xedb7a752a539f59 => x3=0xfffffe75eff7df59
or x3, x1, x2 | x1=0xd206397213b61bb3 x2=0xffffffff => x3=0xd2063972ffffffff
or x3, x1, x2 | x1=0xc7b92c3984dc4898 x2=0x8000000000000001 => x3=0xc7b92c3984dc4899
or x3, x1, x2 | x1=0x36e3d939 x2=0x11ce20602dcdc277 => x3=0x11ce20603fefdb7f
or x3, x1, x2 | x1=0xf465d8372594fa42 x2=0xffffffffffffffff => x3=0xffffffffffffffff
or x3, x1, x2 | x1=0x1adf1505fde37 x2=0xfffffffffffac9b2 => x3=0xffffffffffffdfb7
or x3, x1, x2 | x1=0x414b08404868810e x2=0xf7b8b253e943c4a5 => x3=0xf7fbba53e96bc5af
or x1, x1, x2 | x1=0x414b08404868810e x2=0xf7b8b253e943c4a5 => x1=0xf7fbba53e96bc5af
or x2, x1, x2 | x1=0x414b08404868810e x2=0xf7b8b253e943c4a5 => x2=0xf7fbba53e96bc5af
or x1, x1, x1 | x1=0x414b08404868810e =>
or x0, x1, x2 | x1=0x414b08404868810e x2=0xf7b8b253e943c4a5 =>
or x3, x0, x2 | x2=0xf7b8b253e943c4a5 => x3=0xf7b8b253e943c4a5
or x3, x1, x0 | x1=0x414b08404868810e => x3=0x414b08404868810e
xor x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
xor x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
xor x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x7fffffffffffffff
xor x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffe
xor x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff7fffffff
xor x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdeb0
xor x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffc0
xor x3, x1, x2 | x1=0xcbb647b88aac668c x2=0x2 => x3=0xcbb647b88aac668e
xor x3, x1, x2 | x1=0x3e9fe09 x2=0x1103a2dc5918ef => x3=0x1103a2dfb0e6e6
xor x3, x1, x2 | x1=0xfffffd81ab3478d5 x2=0x1 => x3=0xfffffd81ab3478d4
xor x3, x1, x2 | x1=0x21 x2=0x15cb78c23999e324 => x3=0x15cb78c23999e305
xor x3, x1, x2 | x1=0x1 x2=0xffffffff1329ea47 => x3=0xffffffff1329ea46
xor x3, x1, x2 | x1=0x19d26851d45 x2=0x28e => x3=0x19d26851fcb
xor x3, x1, x2 | x1=0x1372e3419c x2=0xd8df483994a76e1b => x3=0xd8df482ae6442f87
xor x1, x1, x2 | x1=0x1372e3419c x2=0xd8df483994a76e1b => x1=0xd8df482ae6442f87
xor x2, x1, x2 | x1=0x1372e3419c x2=0xd8df483994a76e1b => x2=0xd8df482ae6442f87
xor x1, x1, x1 | x1=0x1372e3419c => x1=0x0
xor x0, x1, x2 | x1=0x1372e3419c x2=0xd8df483994a76e1b =>
xor x3, x0, x2 | x2=0xd8df483994a76e1b => x3=0xd8df483994a76e1b
xor x3, x1, x0 | x1=0x1372e3419c => x3=0x1372e3419c
sll x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sll x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x8000000000000000
sll x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
sll x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffe
sll x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
sll x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
sll x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x8000000000000000
sll x3, x1, x2 | x1=0x8b x2=0xffffffdfdaf15154 => x3=0x8b00000
sll x3, x1, x2 | x1=0xfffffffffffe6167 x2=0x8ef43affca565a6a => x3=0xf9859c0000000000
sll x3, x1, x2 | x1=0xffffffffff56131e x2=0xfffffffffffffff3 => x3=0x98f0000000000000
sll x3, x1, x2 | x1=0xfffffffffffffff2 x2=0x123456789abcdef0 => x3=0xfff2000000000000
sll x3, x1, x2 | x1=0xd4b7fc9f8dfde2c9 x2=0x4888eeead42d5e01 => x3=0xa96ff93f1bfbc592
sll x3, x1, x2 | x1=0x64ae7de875034e60 x2=0x4f730ea33f9ed1d3 => x3=0xef43a81a73000000
sll x3, x1, x2 | x1=0x20f48e2af7028cb x2=0x584b107a2047e080 => x3=0x20f48e2af7028cb
sll x1, x1, x2 | x1=0x20f48e2af7028cb x2=0x584b107a2047e080 =>
sll x2, x1, x2 | x1=0x20f48e2af7028cb x2=0x584b107a2047e080 => x2=0x20f48e2af7028cb
sll x1, x1, x1 | x1=0x20f48e2af7028cb => x1=0x7a47157b81465800
sll x0, x1, x2 | x1=0x20f48e2af7028cb x2=0x584b107a2047e080 =>
sll x3, x0, x2 | x2=0x584b107a2047e080 => x3=0x0
sll x3, x1, x0 | x1=0x20f48e2af7028cb => x3=0x20f48e2af7028cb
srl x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
srl x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
srl x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x1
srl x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x7fffffffffffffff
srl x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
srl x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
srl x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x0
srl x3, x1, x2 | x1=0x6f83d44aca085ce5 x2=0x2fae5 => x3=0x37c1ea2
srl x3, x1, x2 | x1=0x1 x2=0x1 => x3=0x0
srl x3, x1, x2 | x1=0xf1c1f712d566084c x2=0x1bf448a39f => x3=0x1e383ee25
srl x3, x1, x2 | x1=0xffffffff1c71d189 x2=0x27f1c1adff35 => x3=0x7ff
srl x3, x1, x2 | x1=0xdf x2=0xf3f412134 => x3=0x0
srl x3, x1, x2 | x1=0x7fffffff x2=0x0 => x3=0x7fffffff
srl x3, x1, x2 | x1=0xffffffffffffff1a x2=0x8000000000000001 => x3=0x7fffffffffffff8d
srl x1, x1, x2 | x1=0xffffffffffffff1a x2=0x8000000000000001 => x1=0x7fffffffffffff8d
srl x2, x1, x2 | x1=0xffffffffffffff1a x2=0x8000000000000001 => x2=0x7fffffffffffff8d
srl x1, x1, x1 | x1=0xffffffffffffff1a => x1=0x3fffffffff
srl x0, x1, x2 | x1=0xffffffffffffff1a x2=0x8000000000000001 =>
srl x3, x0, x2 | x2=0x8000000000000001 => x3=0x0
srl x3, x1, x0 | x1=0xffffffffffffff1a => x3=0xffffffffffffff1a
sra x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sra x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
sra x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sra x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
sra x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
sra x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
sra x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x0
sra x3, x1, x2 | x1=0x1069d9 x2=0x9bf30e8c7ae4a9ad => x3=0x0
sra x3, x1, x2 | x1=0x7fffffffffffffff x2=0x9a547e69ad16f28a => x3=0x1fffffffffffff
sra x3, x1, x2 | x1=0xb999403 x2=0xfffeb9fdcf66e590 => x3=0xb99
sra x3, x1, x2 | x1=0xffee4388ee59f0fb x2=0x232c55f => x3=0xffffffffffdc8711
sra x3, x1, x2 | x1=0xfc249c4bb416b1fc x2=0x87ae71ff0f7a0911 => x3=0xfffffe124e25da0b
sra x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffa528 => x3=0xffffffffffffffff
sra x3, x1, x2 | x1=0xff00ff00ff00ff x2=0x1f029fbfc323 => x3=0x1fe01f
sra x1, x1, x2 | x1=0xff00ff00ff00ff x2=0x1f029fbfc323 => x1=0x1fe01f
sra x2, x1, x2 | x1=0xff00ff00ff00ff x2=0x1f029fbfc323 => x2=0x1fe01f
sra x1, x1, x1 | x1=0xff00ff00ff00ff => x1=0x0
sra x0, x1, x2 | x1=0xff00ff00ff00ff x2=0x1f029fbfc323 =>
sra x3, x0, x2 | x2=0x1f029fbfc323 => x3=0x0
sra x3, x1, x0 | x1=0xff00ff00ff00ff => x3=0xff00ff00ff00ff
slt x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
slt x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
slt x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x1
slt x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
slt x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
slt x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x0
slt x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x0
slt x3, x1, x2 | x1=0x291955ed2d9896b8 x2=0x9bf384 => x3=0x0
slt x3, x1, x2 | x1=0xc83188aadace42 x2=0xffffffffffffab2f => x3=0x0
slt x3, x1, x2 | x1=0x9ab98ec7db430ef6 x2=0xc6300d183e4d525 => x3=0x1
slt x3, x1, x2 | x1=0x7fffffffffffffff x2=0x197db043892eba7d => x3=0x0
slt x3, x1, x2 | x1=0xb5e5 x2=0xfffffe7a72149b47 => x3=0x0
slt x3, x1, x2 | x1=0xffffffffe4cbd5f8 x2=0xffffc1befda62876 => x3=0x0
slt x3, x1, x2 | x1=0x76957a30065731ed x2=0x85b8dc8c773c4c75 => x3=0x0
slt x1, x1, x2 | x1=0x76957a30065731ed x2=0x85b8dc8c773c4c75 => x1=0x0
slt x2, x1, x2 | x1=0x76957a30065731ed x2=0x85b8dc8c773c4c75 => x2=0x0
slt x1, x1, x1 | x1=0x76957a30065731ed => x1=0x0
slt x0, x1, x2 | x1=0x76957a30065731ed x2=0x85b8dc8c773c4c75 =>
slt x3, x0, x2 | x2=0x85b8dc8c773c4c75 => x3=0x0
slt x3, x1, x0 | x1=0x76957a30065731ed => x3=0x0
sltu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sltu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
sltu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x1
sltu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
sltu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x1
sltu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x0
sltu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x0
sltu x3, x1, x2 | x1=0x66b2c7ba15eed818 x2=0x7fffffff => x3=0x0
sltu x3, x1, x2 | x1=0xf89eb682e2aa1a3a x2=0xfffaa36bdbfb3970 => x3=0x1
sltu x3, x1, x2 | x1=0x80000000 x2=0x5a5a5a5aa5a5a5a5 => x3=0x1
sltu x3, x1, x2 | x1=0x2e882b1e6ce946a6 x2=0xa036e4a9987c => x3=0x0
sltu x3, x1, x2 | x1=0x828eb2 x2=0x8000000000000001 => x3=0x1
sltu x3, x1, x2 | x1=0x6e9 x2=0xffffffffffc5e05b => x3=0x1
sltu x3, x1, x2 | x1=0x2c2501555995 x2=0xffffffffffffffff => x3=0x1
sltu x1, x1, x2 | x1=0x2c2501555995 x2=0xffffffffffffffff => x1=0x1
sltu x2, x1, x2 | x1=0x2c2501555995 x2=0xffffffffffffffff => x2=0x1
sltu x1, x1, x1 | x1=0x2c2501555995 => x1=0x0
sltu x0, x1, x2 | x1=0x2c2501555995 x2=0xffffffffffffffff =>
sltu x3, x0, x2 | x2=0xffffffffffffffff => x3=0x1
sltu x3, x1, x0 | x1=0x2c2501555995 => x3=0x0
addw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
addw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffffffffffe
addw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
addw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
addw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7fffffff
addw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdf30
addw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3e
addw x3, x1, x2 | x1=0x772b7e1b5390ce03 x2=0x123456789abcdef0 => x3=0xffffffffee4dacf3
addw x3, x1, x2 | x1=0x53d532ef65793009 x2=0x370d => x3=0x65796716
addw x3, x1, x2 | x1=0x1 x2=0x36 => x3=0x37
addw x3, x1, x2 | x1=0x1 x2=0xffffffffffffffff => x3=0x0
addw x3, x1, x2 | x1=0xab5c89729c44c19 x2=0x3bf07e8e07e39410 => x3=0x31a7e029
addw x3, x1, x2 | x1=0x4949f3363f34 x2=0xffffffff3391817d => x3=0x26c7c0b1
addw x3, x1, x2 | x1=0x54dee19652348d13 x2=0xffffffffffffff51 => x3=0x52348c64
addw x1, x1, x2 | x1=0x54dee19652348d13 x2=0xffffffffffffff51 => x1=0x52348c64
addw x2, x1, x2 | x1=0x54dee19652348d13 x2=0xffffffffffffff51 => x2=0x52348c64
addw x1, x1, x1 | x1=0x54dee19652348d13 => x1=0xffffffffa4691a26
addw x0, x1, x2 | x1=0x54dee19652348d13 x2=0xffffffffffffff51 =>
addw x3, x0, x2 | x2=0xffffffffffffff51 => x3=0xffffffffffffff51
addw x3, x1, x0 | x1=0x54dee19652348d13 => x3=0x52348d13
subw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
subw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
subw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x1
subw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffe
subw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000001
subw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdeb0
subw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffc0
subw x3, x1, x2 | x1=0x2e82dd x2=0x685bd7fe6b5727d2 => x3=0xffffffff94d75b0b
subw x3, x1, x2 | x1=0xffffffbee22fdfce x2=0x80000000 => x3=0x622fdfce
subw x3, x1, x2 | x1=0x84b0b8e1862c497a x2=0xffffffffffffffee => x3=0xffffffff862c498c
subw x3, x1, x2 | x1=0x123456789abcdef0 x2=0xba96749e93e3f68c => x3=0x6d8e864
subw x3, x1, x2 | x1=0xf813ccec3175 x2=0x4c69872a1f4c28d9 => x3=0xffffffffada0089c
subw x3, x1, x2 | x1=0xfffffffffffb169f x2=0xca0b6b8620842b08 => x3=0xffffffffdf76eb97
subw x3, x1, x2 | x1=0xffffffffffffffff x2=0xfffb820ad9f77430 => x3=0x26088bcf
subw x1, x1, x2 | x1=0xffffffffffffffff x2=0xfffb820ad9f77430 => x1=0x26088bcf
subw x2, x1, x2 | x1=0xffffffffffffffff x2=0xfffb820ad9f77430 => x2=0x26088bcf
subw x1, x1, x1 | x1=0xffffffffffffffff => x1=0x0
subw x0, x1, x2 | x1=0xffffffffffffffff x2=0xfffb820ad9f77430 =>
subw x3, x0, x2 | x2=0xfffb820ad9f77430 => x3=0x26088bd0
subw x3, x1, x0 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sllw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sllw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffff80000000
sllw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
sllw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffe
sllw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
sllw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdef0
sllw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffff80000000
sllw x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xfffffffffff81cf2 => x3=0xffffffff96940000
sllw x3, x1, x2 | x1=0xfffffffffdcfec3e x2=0x40 => x3=0xfffffffffdcfec3e
sllw x3, x1, x2 | x1=0xfffffffffffffe77 x2=0x8385cfa1017829dc => x3=0x70000000
sllw x3, x1, x2 | x1=0xffffffffffffe6f0 x2=0x69021845414ec246 => x3=0xfffffffffff9bc00
sllw x3, x1, x2 | x1=0x40 x2=0xfffffffffffffc6f => x3=0x200000
sllw x3, x1, x2 | x1=0xffffffff80000000 x2=0x28a5a71257831e => x3=0x0
sllw x3, x1, x2 | x1=0xfffffffffffffc2f x2=0xffff8eecb781a5fa => x3=0xffffffffbc000000
sllw x1, x1, x2 | x1=0xfffffffffffffc2f x2=0xffff8eecb781a5fa => x1=0xffffffffbc000000
sllw x2, x1, x2 | x1=0xfffffffffffffc2f x2=0xffff8eecb781a5fa => x2=0xffffffffbc000000
sllw x1, x1, x1 | x1=0xfffffffffffffc2f => x1=0xfffffffffe178000
sllw x0, x1, x2 | x1=0xfffffffffffffc2f x2=0xffff8eecb781a5fa =>
sllw x3, x0, x2 | x2=0xffff8eecb781a5fa => x3=0x0
sllw x3, x1, x0 | x1=0xfffffffffffffc2f => x3=0xfffffffffffffc2f
srlw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
srlw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
srlw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
srlw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x7fffffff
srlw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x1
srlw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdef0
srlw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x1
srlw x3, x1, x2 | x1=0xfffffffffff18dcb x2=0xfffffffffffcf735 => x3=0x7ff
srlw x3, x1, x2 | x1=0x1 x2=0x7fffffffffffffff => x3=0x0
srlw x3, x1, x2 | x1=0x1031cda8cec x2=0x7fffffffffffffff => x3=0x0
srlw x3, x1, x2 | x1=0x8dbb478f83ff9df2 x2=0x290f9adfa8fd4 => x3=0x83f
srlw x3, x1, x2 | x1=0x3f13a41b1b7e98c2 x2=0x821 => x3=0xdbf4c61
srlw x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xfffffccad62977e8 => x3=0xa5a5a5
srlw x3, x1, x2 | x1=0x8000000000000000 x2=0x24e6b1c896d5198a => x3=0x0
srlw x1, x1, x2 | x1=0x8000000000000000 x2=0x24e6b1c896d5198a => x1=0x0
srlw x2, x1, x2 | x1=0x8000000000000000 x2=0x24e6b1c896d5198a => x2=0x0
srlw x1, x1, x1 | x1=0x8000000000000000 => x1=0x0
srlw x0, x1, x2 | x1=0x8000000000000000 x2=0x24e6b1c896d5198a =>
srlw x3, x0, x2 | x2=0x24e6b1c896d5198a => x3=0x0
srlw x3, x1, x0 | x1=0x8000000000000000 => x3=0x0
sraw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sraw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
sraw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
sraw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
sraw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sraw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdef0
sraw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
sraw x3, x1, x2 | x1=0xfffffffffd27aaa7 x2=0x1 => x3=0xfffffffffe93d553
sraw x3, x1, x2 | x1=0x261f7f x2=0x207 => x3=0x4c3e
sraw x3, x1, x2 | x1=0xfffffbadceea7c12 x2=0x30951408415373c7 => x3=0xffffffffff9dd4f8
sraw x3, x1, x2 | x1=0x1c9 x2=0xffff5c2d4eafe2de => x3=0x0
sraw x3, x1, x2 | x1=0xfffffffffffff616 x2=0xfffff8d419f858b4 => x3=0xffffffffffffffff
sraw x3, x1, x2 | x1=0xf5da3ae x2=0xffffffeaa3aadaa4 => x3=0xf5da3a
sraw x3, x1, x2 | x1=0xffe506c78f1de333 x2=0xffffffff313a5f90 => x3=0xffffffffffff8f1d
sraw x1, x1, x2 | x1=0xffe506c78f1de333 x2=0xffffffff313a5f90 => x1=0xffffffffffff8f1d
sraw x2, x1, x2 | x1=0xffe506c78f1de333 x2=0xffffffff313a5f90 => x2=0xffffffffffff8f1d
sraw x1, x1, x1 | x1=0xffe506c78f1de333 => x1=0xfffffffffffff1e3
sraw x0, x1, x2 | x1=0xffe506c78f1de333 x2=0xffffffff313a5f90 =>
sraw x3, x0, x2 | x2=0xffffffff313a5f90 => x3=0x0
sraw x3, x1, x0 | x1=0xffe506c78f1de333 => x3=0xffffffff8f1de333
addi x3, x1, 0 | x1=0x1a68fcb9 => x3=0x1a68fcb9
addi x3, x1, 1 | x1=0x123456789abcdef0 => x3=0x123456789abcdef1
addi x3, x1, -1 | x1=0x8000000000000000 => x3=0x7fffffffffffffff
addi x3, x1, 2047 | x1=0x6135aa045116c04a => x3=0x6135aa045116c849
addi x3, x1, -2048 | x1=0x95edf7e4a16bc8d3 => x3=0x95edf7e4a16bc0d3
addi x3, x1, 569 | x1=0xffffffffffffffff => x3=0x238
addi x3, x1, -1059 | x1=0x8f4d37c8f13 => x3=0x8f4d37c8af0
addi x3, x1, -1693 | x1=0xe3ee5cfe134c06a => x3=0xe3ee5cfe134b9cd
addi x3, x1, 1245 | x1=0xffffffffff604152 => x3=0xffffffffff60462f
addi x0, x1, 5 | x1=0x1 =>
addi x1, x1, 5 | x1=0xffffffffffffffff => x1=0x4
addi x1, x0, -5 | x1=0x9 => x1=0xfffffffffffffffb
slti x3, x1, 0 | x1=0x2f0a39d => x3=0x0
slti x3, x1, 1 | x1=0xff00ff00ff00ff => x3=0x0
slti x3, x1, -1 | x1=0xffffa2685769dec1 => x3=0x1
slti x3, x1, 2047 | x1=0x1735d25c75af6 => x3=0x0
slti x3, x1, -2048 | x1=0x8000000000000000 => x3=0x1
slti x3, x1, 635 | x1=0xfffffea029da9815 => x3=0x1
slti x3, x1, -200 | x1=0xffffffffffffab67 => x3=0x1
slti x3, x1, 1973 | x1=0x73a4efa0c5fc746b => x3=0x0
slti x3, x1, 1644 | x1=0x4 => x3=0x1
slti x0, x1, 5 | x1=0x1 =>
slti x1, x1, 5 | x1=0xffffffffffffffff => x1=0x1
slti x1, x0, -5 | x1=0x9 => x1=0x0
sltiu x3, x1, 0 | x1=0x21 => x3=0x0
sltiu x3, x1, 1 | x1=0xfffffff08431c2b4 => x3=0x0
sltiu x3, x1, -1 | x1=0xf4e96f8bde460d7a => x3=0x1
sltiu x3, x1, 2047 | x1=0xff00ff00ff00ff => x3=0x0
sltiu x3, x1, -2048 | x1=0x7fffffffffffffff => x3=0x1
sltiu x3, x1, -1979 | x1=0x96df612aca3a0b7b => x3=0x1
sltiu x3, x1, -885 | x1=0x19b2c02b35b9de83 => x3=0x1
sltiu x3, x1, 193 | x1=0x26554bc1f68 => x3=0x0
sltiu x3, x1, 762 | x1=0x1 => x3=0x1
sltiu x0, x1, 5 | x1=0x1 =>
sltiu x1, x1, 5 | x1=0xffffffffffffffff => x1=0x0
sltiu x1, x0, -5 | x1=0x9 => x1=0x1
xori x3, x1, 0 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
xori x3, x1, 1 | x1=0xe6077d506cc5701f => x3=0xe6077d506cc5701e
xori x3, x1, -1 | x1=0x19bf477dd625 => x3=0xffffe640b88229da
xori x3, x1, 2047 | x1=0x0 => x3=0x7ff
xori x3, x1, -2048 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xa5a5a5a55a5a5da5
xori x3, x1, 591 | x1=0x3500cd07cc => x3=0x3500cd0583
xori x3, x1, 1164 | x1=0xffffffffffffffff => x3=0xfffffffffffffb73
xori x3, x1, 1502 | x1=0xbbc8c => x3=0xbb952
xori x3, x1, 1929 | x1=0xffffffffffffffc2 => x3=0xfffffffffffff84b
xori x0, x1, 5 | x1=0x1 =>
xori x1, x1, 5 | x1=0xffffffffffffffff => x1=0xfffffffffffffffa
xori x1, x0, -5 | x1=0x9 => x1=0xfffffffffffffffb
ori x3, x1, 0 | x1=0xfffffffffffffffe => x3=0xfffffffffffffffe
ori x3, x1, 1 | x1=0x2 => x3=0x3
ori x3, x1, -1 | x1=0xfffffffffffffb5b => x3=0xffffffffffffffff
ori x3, x1, 2047 | x1=0x397 => x3=0x7ff
ori x3, x1, -2048 | x1=0x4953aa9460b65e1 => x3=0xfffffffffffffde1
ori x3, x1, -215 | x1=0x8000000000000000 => x3=0xffffffffffffff29
ori x3, x1, -49 | x1=0xffffffff80000000 => x3=0xffffffffffffffcf
ori x3, x1, 1161 | x1=0xd09394218250da6f => x3=0xd09394218250deef
ori x3, x1, -845 | x1=0x242e9c02add3c5f3 => x3=0xfffffffffffffdf3
ori x0, x1, 5 | x1=0x1 =>
ori x1, x1, 5 | x1=0xffffffffffffffff =>
ori x1, x0, -5 | x1=0x9 => x1=0xfffffffffffffffb
andi x3, x1, 0 | x1=0xfffffffe19dc4205 => x3=0x0
andi x3, x1, 1 | x1=0xffffffff10c3718b => x3=0x1
andi x3, x1, -1 | x1=0x4bfeca467c34727 => x3=0x4bfeca467c34727
andi x3, x1, 2047 | x1=0xffffffe91e877efa => x3=0x6fa
andi x3, x1, -2048 | x1=0x818c3e9ee1eefb0f => x3=0x818c3e9ee1eef800
andi x3, x1, -627 | x1=0x3d296b7a787f2890 => x3=0x3d296b7a787f2880
andi x3, x1, -1680 | x1=0x7fffffff => x3=0x7ffff970
andi x3, x1, -882 | x1=0xffffffffffff368a => x3=0xffffffffffff348a
andi x3, x1, 530 | x1=0x123456789abcdef0 => x3=0x210
andi x0, x1, 5 | x1=0x1 =>
andi x1, x1, 5 | x1=0xffffffffffffffff => x1=0x5
andi x1, x0, -5 | x1=0x9 => x1=0x0
addiw x3, x1, 0 | x1=0x536f870099fa5363 => x3=0xffffffff99fa5363
addiw x3, x1, 1 | x1=0xffeb03fd5ed42bcf => x3=0x5ed42bd0
addiw x3, x1, -1 | x1=0x11ba897db0142303 => x3=0xffffffffb0142302
addiw x3, x1, 2047 | x1=0xb791f4fe21eb => x3=0xfffffffff4fe29ea
addiw x3, x1, -2048 | x1=0xa21df157f804d434 => x3=0xfffffffff804cc34
addiw x3, x1, -1515 | x1=0x7fffffff => x3=0x7ffffa14
addiw x3, x1, 1826 | x1=0xfffffc94bb664ff3 => x3=0xffffffffbb665715
addiw x3, x1, -838 | x1=0x1 => x3=0xfffffffffffffcbb
addiw x3, x1, -1631 | x1=0xffffffffd4215066 => x3=0xffffffffd4214a07
addiw x0, x1, 5 | x1=0x1 =>
addiw x1, x1, 5 | x1=0xffffffffffffffff => x1=0x4
addiw x1, x0, -5 | x1=0x9 => x1=0xfffffffffffffffb
slli x3, x1, 0 | x1=0xfedcba9876543210 => x3=0xfedcba9876543210
slli x3, x1, 0 | x1=0xe12fb70e758275 => x3=0xe12fb70e758275
slli x3, x1, 1 | x1=0xfedcba9876543210 => x3=0xfdb97530eca86420
slli x3, x1, 1 | x1=0xa6e5d7e7a946a991 => x3=0x4dcbafcf528d5322
slli x3, x1, 15 | x1=0xfedcba9876543210 => x3=0x5d4c3b2a19080000
slli x3, x1, 15 | x1=0xffffff13680e88c6 => x3=0xff89b40744630000
slli x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x3b2a190800000000
slli x3, x1, 31 | x1=0xfffffffffffffe9c => x3=0xffffff4e00000000
slli x3, x1, 63 | x1=0xfedcba9876543210 => x3=0x0
slli x3, x1, 63 | x1=0xfbd8a6a21bc => x3=0x0
slli x3, x1, 33 | x1=0xfedcba9876543210 => x3=0xeca8642000000000
slli x3, x1, 33 | x1=0x2b2d11ef6f530 => x3=0x3dedea6000000000
slli x3, x1, 5 | x1=0xfedcba9876543210 => x3=0xdb97530eca864200
slli x3, x1, 5 | x1=0x8ebeaf1b5d350e74 => x3=0xd7d5e36ba6a1ce80
srli x3, x1, 0 | x1=0xfedcba9876543210 => x3=0xfedcba9876543210
srli x3, x1, 0 | x1=0x138567a8 => x3=0x138567a8
srli x3, x1, 1 | x1=0xfedcba9876543210 => x3=0x7f6e5d4c3b2a1908
srli x3, x1, 1 | x1=0xa58b1fa7efaba8a8 => x3=0x52c58fd3f7d5d454
srli x3, x1, 15 | x1=0xfedcba9876543210 => x3=0x1fdb97530eca8
srli x3, x1, 15 | x1=0xffffffffffff6924 => x3=0x1fffffffffffe
srli x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x1fdb97530
srli x3, x1, 31 | x1=0xffff13f491330c0e => x3=0x1fffe27e9
srli x3, x1, 63 | x1=0xfedcba9876543210 => x3=0x1
srli x3, x1, 63 | x1=0xe1769cb2dbf9e930 => x3=0x1
srli x3, x1, 44 | x1=0xfedcba9876543210 => x3=0xfedcb
srli x3, x1, 44 | x1=0x2b13542b0e5e0e6e => x3=0x2b135
srli x3, x1, 43 | x1=0xfedcba9876543210 => x3=0x1fdb97
srli x3, x1, 43 | x1=0x2883449aa3bb => x3=0x5
srai x3, x1, 0 | x1=0xfedcba9876543210 => x3=0xfedcba9876543210
srai x3, x1, 0 | x1=0xfffffef135635649 => x3=0xfffffef135635649
srai x3, x1, 1 | x1=0xfedcba9876543210 => x3=0xff6e5d4c3b2a1908
srai x3, x1, 1 | x1=0x0 => x3=0x0
srai x3, x1, 15 | x1=0xfedcba9876543210 => x3=0xfffffdb97530eca8
srai x3, x1, 15 | x1=0x40 => x3=0x0
srai x3, x1, 31 | x1=0xfedcba9876543210 => x3=0xfffffffffdb97530
srai x3, x1, 31 | x1=0xe9e => x3=0x0
srai x3, x1, 63 | x1=0xfedcba9876543210 => x3=0xffffffffffffffff
srai x3, x1, 63 | x1=0x188ed0dec86409d => x3=0x0
srai x3, x1, 44 | x1=0xfedcba9876543210 => x3=0xffffffffffffedcb
srai x3, x1, 44 | x1=0xffffffff => x3=0x0
srai x3, x1, 18 | x1=0xfedcba9876543210 => x3=0xffffffb72ea61d95
srai x3, x1, 18 | x1=0x2 => x3=0x0
slliw x3, x1, 0 | x1=0xfedcba9876543210 => x3=0x76543210
slliw x3, x1, 0 | x1=0x173 => x3=0x173
slliw x3, x1, 1 | x1=0xfedcba9876543210 => x3=0xffffffffeca86420
slliw x3, x1, 1 | x1=0xffffffff80000000 => x3=0x0
slliw x3, x1, 15 | x1=0xfedcba9876543210 => x3=0x19080000
slliw x3, x1, 15 | x1=0xec7b2fc09e0c24b2 => x3=0x12590000
slliw x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x0
slliw x3, x1, 31 | x1=0x2f52532e1edb17f7 => x3=0xffffffff80000000
slliw x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x0
slliw x3, x1, 31 | x1=0x37e94383484 => x3=0x0
slliw x3, x1, 9 | x1=0xfedcba9876543210 => x3=0xffffffffa8642000
slliw x3, x1, 9 | x1=0x0 => x3=0x0
slliw x3, x1, 15 | x1=0xfedcba9876543210 => x3=0x19080000
slliw x3, x1, 15 | x1=0xffffffffffffffff => x3=0xffffffffffff8000
srliw x3, x1, 0 | x1=0xfedcba9876543210 => x3=0x76543210
srliw x3, x1, 0 | x1=0xfffffffff44ed52d => x3=0xfffffffff44ed52d
srliw x3, x1, 1 | x1=0xfedcba9876543210 => x3=0x3b2a1908
srliw x3, x1, 1 | x1=0x0 => x3=0x0
srliw x3, x1, 15 | x1=0xfedcba9876543210 => x3=0xeca8
srliw x3, x1, 15 | x1=0x40 => x3=0x0
srliw x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x0
srliw x3, x1, 31 | x1=0xb => x3=0x0
srliw x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x0
srliw x3, x1, 31 | x1=0xffffff2ede3a4946 => x3=0x1
srliw x3, x1, 29 | x1=0xfedcba9876543210 => x3=0x3
srliw x3, x1, 29 | x1=0xffffff88c714ccbf => x3=0x6
srliw x3, x1, 5 | x1=0xfedcba9876543210 => x3=0x3b2a190
srliw x3, x1, 5 | x1=0xd724c650b09e1682 => x3=0x584f0b4
sraiw x3, x1, 0 | x1=0xfedcba9876543210 => x3=0x76543210
sraiw x3, x1, 0 | x1=0x8000000000000001 => x3=0x1
sraiw x3, x1, 1 | x1=0xfedcba9876543210 => x3=0x3b2a1908
sraiw x3, x1, 1 | x1=0xffffffffff92c0f3 => x3=0xffffffffffc96079
sraiw x3, x1, 15 | x1=0xfedcba9876543210 => x3=0xeca8
sraiw x3, x1, 15 | x1=0xfff616a99449faf8 => x3=0xffffffffffff2893
sraiw x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x0
sraiw x3, x1, 31 | x1=0xff00ff00ff00ff => x3=0x0
sraiw x3, x1, 31 | x1=0xfedcba9876543210 => x3=0x0
sraiw x3, x1, 31 | x1=0xfffffffffffffe40 => x3=0xffffffffffffffff
sraiw x3, x1, 16 | x1=0xfedcba9876543210 => x3=0x7654
sraiw x3, x1, 16 | x1=0x2a467b06a9e550cd => x3=0xffffffffffffa9e5
sraiw x3, x1, 19 | x1=0xfedcba9876543210 => x3=0xeca
sraiw x3, x1, 19 | x1=0xb1d482cb70998fcb => x3=0xe13

# shift pairs that extend
slli x3, x1, 32; srli x3, x3, 32 | x1=0x8182838485868788 => x3=0x85868788
slli x3, x1, 32; srai x3, x3, 32 | x1=0x8182838485868788 => x3=0xffffffff85868788
slli x3, x1, 48; srli x3, x3, 48 | x1=0x8182838485868788 => x3=0x8788
slli x3, x1, 48; srai x3, x3, 48 | x1=0x8182838485868788 => x3=0xffffffffffff8788
slli x3, x1, 56; srli x3, x3, 56 | x1=0x8182838485868788 => x3=0x88
slli x3, x1, 56; srai x3, x3, 56 | x1=0x8182838485868788 => x3=0xffffffffffffff88
slli x3, x1, 31; srli x3, x3, 31 | x1=0x8182838485868788 => x3=0x85868788
slli x3, x1, 31; srai x3, x3, 31 | x1=0x8182838485868788 => x3=0x85868788
slli x3, x1, 33; srli x3, x3, 33 | x1=0x8182838485868788 => x3=0x5868788
slli x3, x1, 33; srai x3, x3, 33 | x1=0x8182838485868788 => x3=0x5868788
slli x3, x1, 32; srli x4, x3, 29 | x1=0xffffffffffffffff => x3=0xffffffff00000000 x4=0x7fffffff8

# constants
lui x3, 0x0 |  => x3=0x0
lui x3, 0x1 |  => x3=0x1000
lui x3, 0x7ffff |  => x3=0x7ffff000
lui x3, 0x80000 |  => x3=0xffffffff80000000
lui x3, 0xfffff |  => x3=0xfffffffffffff000
lui x0, 5 |  =>
auipc x3, 0; auipc x4, 0; sub x3, x4, x3; li x4, 0 |  => x3=0x4 x4=0x0
auipc x3, 0x80000; auipc x4, 0x80000; sub x3, x4, x3; li x4, 0 |  => x3=0x4 x4=0x0
