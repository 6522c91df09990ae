# Zba Zbb Zbs Zbc Zbkb Zbkx.
# Made by tests/insn/mkcases.py.
add.uw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffe
add.uw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x100000000
add.uw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7fffffff
add.uw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x9abcdf30
add.uw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x10000003e
add.uw x3, x1, x2 | x1=0x1 x2=0xffad6225e00aebc7 => x3=0xffad6225e00aebc8
add.uw x3, x1, x2 | x1=0x60aa49d2e255ffc x2=0xffffffeeb47978ef => x3=0xffffffeee29ed8eb
add.uw x3, x1, x2 | x1=0x80000000 x2=0xff1bf02494559b34 => x3=0xff1bf02514559b34
add.uw x3, x1, x2 | x1=0x83dea3981951b589 x2=0xaf6a968bec0d2a2c => x3=0xaf6a968c055edfb5
add.uw x3, x1, x2 | x1=0x13b84a7 x2=0xf5ba6ea69fc30fa6 => x3=0xf5ba6ea6a0fe944d
add.uw x3, x1, x2 | x1=0x6965cc2c774b53c5 x2=0x357690c90e64b899 => x3=0x357690c985b00c5e
add.uw x3, x1, x2 | x1=0xbab53a693f834775 x2=0xfffffffffffecac0 => x3=0x3f821235
add.uw x1, x1, x2 | x1=0xbab53a693f834775 x2=0xfffffffffffecac0 => x1=0x3f821235
add.uw x2, x1, x2 | x1=0xbab53a693f834775 x2=0xfffffffffffecac0 => x2=0x3f821235
add.uw x1, x1, x1 | x1=0xbab53a693f834775 => x1=0xbab53a697f068eea
add.uw x0, x1, x2 | x1=0xbab53a693f834775 x2=0xfffffffffffecac0 =>
add.uw x3, x0, x2 | x2=0xfffffffffffecac0 => x3=0xfffffffffffecac0
add.uw x3, x1, x0 | x1=0xbab53a693f834775 => x3=0x3f834775
sh1add x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sh1add x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffffffffffd
sh1add x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sh1add x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
sh1add x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff
sh1add x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x2468acf13579be20
sh1add x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3d
sh1add x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x4515bbaa7df0a612 => x3=0xf9ca705fc93bf15c
sh1add x3, x1, x2 | x1=0x0 x2=0x155222 => x3=0x155222
sh1add x3, x1, x2 | x1=0x1f6e000bba55 x2=0x12c => x3=0x3edc001775d6
sh1add x3, x1, x2 | x1=0xffc57e1c5cfe39ca x2=0xffffffff => x3=0xff8afc39b9fc7393
sh1add x3, x1, x2 | x1=0xfffffffffe750e84 x2=0x1 => x3=0xfffffffffcea1d09
sh1add x3, x1, x2 | x1=0x7fffffff x2=0x95a452e020f07a13 => x3=0x95a452e120f07a11
sh1add x3, x1, x2 | x1=0xfff188d8192a765e x2=0xb73c => x3=0xffe311b03255a3f8
sh1add x1, x1, x2 | x1=0xfff188d8192a765e x2=0xb73c => x1=0xffe311b03255a3f8
sh1add x2, x1, x2 | x1=0xfff188d8192a765e x2=0xb73c => x2=0xffe311b03255a3f8
sh1add x1, x1, x1 | x1=0xfff188d8192a765e => x1=0xffd49a884b7f631a
sh1add x0, x1, x2 | x1=0xfff188d8192a765e x2=0xb73c =>
sh1add x3, x0, x2 | x2=0xb73c => x3=0xb73c
sh1add x3, x1, x0 | x1=0xfff188d8192a765e => x3=0xffe311b03254ecbc
sh2add x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sh2add x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffffffffffb
sh2add x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sh2add x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffd
sh2add x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x1ffffffff
sh2add x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x48d159e26af37c00
sh2add x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3b
sh2add x3, x1, x2 | x1=0xfffff7312a462213 x2=0xffffffffffffffff => x3=0xffffdcc4a918884b
sh2add x3, x1, x2 | x1=0x3e5ce37d1a67abb9 x2=0xffffff4939f12600 => x3=0xf9738d3da38fd4e4
sh2add x3, x1, x2 | x1=0xcceafbdef9ac0194 x2=0xfc011b09c15c088f => x3=0x2fad0a85a80c0edf
sh2add x3, x1, x2 | x1=0xe3f3ed24f27aa8ec x2=0x501882294846950c => x3=0xdfe836bd123138bc
sh2add x3, x1, x2 | x1=0x1f833a3d65c33292 x2=0xe9939e0dd11e72ae => x3=0x67a08703682b3cf6
sh2add x3, x1, x2 | x1=0xfffffffcd0bf4d3a x2=0x1c9716 => x3=0xfffffff34319cbfe
sh2add x3, x1, x2 | x1=0x1a8703359af88745 x2=0xffffff903a8ac49e => x3=0x6a1c0c66a66ce1b2
sh2add x1, x1, x2 | x1=0x1a8703359af88745 x2=0xffffff903a8ac49e => x1=0x6a1c0c66a66ce1b2
sh2add x2, x1, x2 | x1=0x1a8703359af88745 x2=0xffffff903a8ac49e => x2=0x6a1c0c66a66ce1b2
sh2add x1, x1, x1 | x1=0x1a8703359af88745 => x1=0x84a3100c06daa459
sh2add x0, x1, x2 | x1=0x1a8703359af88745 x2=0xffffff903a8ac49e =>
sh2add x3, x0, x2 | x2=0xffffff903a8ac49e => x3=0xffffff903a8ac49e
sh2add x3, x1, x0 | x1=0x1a8703359af88745 => x3=0x6a1c0cd66be21d14
sh3add x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sh3add x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffffffffff7
sh3add x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sh3add x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffff9
sh3add x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x3ffffffff
sh3add x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x91a2b3c4d5e6f7c0
sh3add x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x37
sh3add x3, x1, x2 | x1=0x53b48 x2=0x2c8583f6a9401a57 => x3=0x2c8583f6a969f497
sh3add x3, x1, x2 | x1=0xa012cdd5969d16a0 x2=0xffffffffffffff9a => x3=0x966eacb4e8b49a
sh3add x3, x1, x2 | x1=0xe4e1d7cf9b3395d7 x2=0xa45f814b2b6818 => x3=0x27b31dfe24c816d0
sh3add x3, x1, x2 | x1=0x38d021e22f1d7191 x2=0x1f3efa1bd1c93f34 => x3=0xe5c0092d4ab4cbbc
sh3add x3, x1, x2 | x1=0xffffffffff92844f x2=0xf060a081b9e9c0f9 => x3=0xf060a081b67de371
sh3add x3, x1, x2 | x1=0x57572 x2=0x1bb87e2e5fd => x3=0x1bb880e918d
sh3add x3, x1, x2 | x1=0xffffea7bfcc7db88 x2=0xebaf41ebd20a3f90 => x3=0xebae95cbb8491bd0
sh3add x1, x1, x2 | x1=0xffffea7bfcc7db88 x2=0xebaf41ebd20a3f90 => x1=0xebae95cbb8491bd0
sh3add x2, x1, x2 | x1=0xffffea7bfcc7db88 x2=0xebaf41ebd20a3f90 => x2=0xebae95cbb8491bd0
sh3add x1, x1, x1 | x1=0xffffea7bfcc7db88 => x1=0xffff3e5be306b7c8
sh3add x0, x1, x2 | x1=0xffffea7bfcc7db88 x2=0xebaf41ebd20a3f90 =>
sh3add x3, x0, x2 | x2=0xebaf41ebd20a3f90 => x3=0xebaf41ebd20a3f90
sh3add x3, x1, x0 | x1=0xffffea7bfcc7db88 => x3=0xffff53dfe63edc40
sh1add.uw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sh1add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1fffffffd
sh1add.uw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sh1add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1ffffffff
sh1add.uw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff
sh1add.uw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x13579be20
sh1add.uw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x20000003d
sh1add.uw x3, x1, x2 | x1=0xf8a2043b469b1aa8 x2=0x8000000000000000 => x3=0x800000008d363550
sh1add.uw x3, x1, x2 | x1=0x40c88c668f6cd0cf x2=0xfffffffffffffe6c => x3=0x11ed9a00a
sh1add.uw x3, x1, x2 | x1=0xe1 x2=0xffffffffffffef5c => x3=0xfffffffffffff11e
sh1add.uw x3, x1, x2 | x1=0x7fffffffffffffff x2=0xffffffff80000000 => x3=0x17ffffffe
sh1add.uw x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xbe2927f48e9ff0 => x3=0xbe29293fd9eb3a
sh1add.uw x3, x1, x2 | x1=0xedec62aed x2=0xffffffffffffffd0 => x3=0x1bd8c55aa
sh1add.uw x3, x1, x2 | x1=0xcc93dffb875f8d5c x2=0x285491c9b0e27309 => x3=0x285491cabfa18dc1
sh1add.uw x1, x1, x2 | x1=0xcc93dffb875f8d5c x2=0x285491c9b0e27309 => x1=0x285491cabfa18dc1
sh1add.uw x2, x1, x2 | x1=0xcc93dffb875f8d5c x2=0x285491c9b0e27309 => x2=0x285491cabfa18dc1
sh1add.uw x1, x1, x1 | x1=0xcc93dffb875f8d5c => x1=0xcc93dffc961ea814
sh1add.uw x0, x1, x2 | x1=0xcc93dffb875f8d5c x2=0x285491c9b0e27309 =>
sh1add.uw x3, x0, x2 | x2=0x285491c9b0e27309 => x3=0x285491c9b0e27309
sh1add.uw x3, x1, x0 | x1=0xcc93dffb875f8d5c => x3=0x10ebf1ab8
sh2add.uw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sh2add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x3fffffffb
sh2add.uw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sh2add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x3fffffffd
sh2add.uw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x1ffffffff
sh2add.uw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x26af37c00
sh2add.uw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x40000003b
sh2add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0x80000000 => x3=0x47ffffffc
sh2add.uw x3, x1, x2 | x1=0xffffffff146af609 x2=0x4083048e0f17664 => x3=0x4083049329d4e88
sh2add.uw x3, x1, x2 | x1=0xabb63b8be39d9909 x2=0x7d65eb35896cf5d2 => x3=0x7d65eb3917e359f6
sh2add.uw x3, x1, x2 | x1=0x57bd51d786b45098 x2=0x8d159d8dfe878061 => x3=0x8d159d901958c2c1
sh2add.uw x3, x1, x2 | x1=0x9a943b7f6d57d082 x2=0xfff84de3160795cc => x3=0xfff84de4cb66d7d4
sh2add.uw x3, x1, x2 | x1=0x0 x2=0x7fffffffffffffff => x3=0x7fffffffffffffff
sh2add.uw x3, x1, x2 | x1=0x8000000000000001 x2=0x21 => x3=0x25
sh2add.uw x1, x1, x2 | x1=0x8000000000000001 x2=0x21 => x1=0x25
sh2add.uw x2, x1, x2 | x1=0x8000000000000001 x2=0x21 => x2=0x25
sh2add.uw x1, x1, x1 | x1=0x8000000000000001 => x1=0x8000000000000005
sh2add.uw x0, x1, x2 | x1=0x8000000000000001 x2=0x21 =>
sh2add.uw x3, x0, x2 | x2=0x21 => x3=0x21
sh2add.uw x3, x1, x0 | x1=0x8000000000000001 => x3=0x4
sh3add.uw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
sh3add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x7fffffff7
sh3add.uw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
sh3add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x7fffffff9
sh3add.uw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x3ffffffff
sh3add.uw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x4d5e6f7c0
sh3add.uw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x800000037
sh3add.uw x3, x1, x2 | x1=0xfffffffe80d0e509 x2=0xfff12d18cd78c596 => x3=0xfff12d1cd3ffedde
sh3add.uw x3, x1, x2 | x1=0xb08cf8b713a8e1f2 x2=0x80000000 => x3=0x11d470f90
sh3add.uw x3, x1, x2 | x1=0xffffffffffffffff x2=0x17d329c9d7254ced => x3=0x17d329d1d7254ce5
sh3add.uw x3, x1, x2 | x1=0x3aa139df55d97816 x2=0x34a1ec7ca9631ceb => x3=0x34a1ec7f582edd9b
sh3add.uw x3, x1, x2 | x1=0x710245a7 x2=0x708353e718231e06 => x3=0x708353eaa0354b3e
sh3add.uw x3, x1, x2 | x1=0x12642 x2=0x11496b3932 => x3=0x1149746b42
sh3add.uw x3, x1, x2 | x1=0x581676a6 x2=0x80af738f792 => x3=0x80db7ecacc2
sh3add.uw x1, x1, x2 | x1=0x581676a6 x2=0x80af738f792 => x1=0x80db7ecacc2
sh3add.uw x2, x1, x2 | x1=0x581676a6 x2=0x80af738f792 => x2=0x80db7ecacc2
sh3add.uw x1, x1, x1 | x1=0x581676a6 => x1=0x318ca2bd6
sh3add.uw x0, x1, x2 | x1=0x581676a6 x2=0x80af738f792 =>
sh3add.uw x3, x0, x2 | x2=0x80af738f792 => x3=0x80af738f792
sh3add.uw x3, x1, x0 | x1=0x581676a6 => x3=0x2c0b3b530
andn x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
andn x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
andn x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
andn x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffe
andn x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
andn x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdeb0
andn x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffc0
andn x3, x1, x2 | x1=0x2ff3e84f633245ff x2=0x21 => x3=0x2ff3e84f633245de
andn x3, x1, x2 | x1=0x56bd4f876a086aa4 x2=0x5a5a5a5aa5a5a5a5 => x3=0x4a505854a084a00
andn x3, x1, x2 | x1=0x8f721fdc x2=0x80000000 => x3=0xf721fdc
andn x3, x1, x2 | x1=0x18755 x2=0xffffffffffffea0a => x3=0x555
andn x3, x1, x2 | x1=0xffffffffffffffff x2=0x723ca15538a5a => x3=0xfff8dc35eaac75a5
andn x3, x1, x2 | x1=0x27ac85e9409a5 x2=0xfffff48cdeb72464 => x3=0xa4000000981
andn x3, x1, x2 | x1=0xffffffffffffbfaf x2=0xacd7ec82cbd31d => x3=0xff5328137d342ca2
andn x1, x1, x2 | x1=0xffffffffffffbfaf x2=0xacd7ec82cbd31d => x1=0xff5328137d342ca2
andn x2, x1, x2 | x1=0xffffffffffffbfaf x2=0xacd7ec82cbd31d => x2=0xff5328137d342ca2
andn x1, x1, x1 | x1=0xffffffffffffbfaf => x1=0x0
andn x0, x1, x2 | x1=0xffffffffffffbfaf x2=0xacd7ec82cbd31d =>
andn x3, x0, x2 | x2=0xacd7ec82cbd31d => x3=0x0
andn x3, x1, x0 | x1=0xffffffffffffbfaf => x3=0xffffffffffffbfaf
orn x3, x1, x2 | x1=0x0 x2=0x0 => x3=0xffffffffffffffff
orn x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
orn x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
orn x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
orn x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
orn x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffffffffffff
orn x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
orn x3, x1, x2 | x1=0xffffffffffff2777 x2=0xbe6e8d => x3=0xffffffffffffb777
orn x3, x1, x2 | x1=0x310f10f05096fa25 x2=0xa8cbe6296f16470d => x3=0x773f19f6d0fffaf7
orn x3, x1, x2 | x1=0xb645882ad62330ff x2=0x9086183319085981 => x3=0xff7defeef6f7b6ff
orn x3, x1, x2 | x1=0x21 x2=0x1131214 => x3=0xfffffffffeecedeb
orn x3, x1, x2 | x1=0xb19bcbcc7cd9569b x2=0x43b4288e91b5f5a6 => x3=0xbddbdffd7edb5edb
orn x3, x1, x2 | x1=0xfffc7b55291405ac x2=0x0 => x3=0xffffffffffffffff
orn x3, x1, x2 | x1=0xce0c08f89bbe2585 x2=0x2a6c892161dff98c => x3=0xdf9f7efe9fbe27f7
orn x1, x1, x2 | x1=0xce0c08f89bbe2585 x2=0x2a6c892161dff98c => x1=0xdf9f7efe9fbe27f7
orn x2, x1, x2 | x1=0xce0c08f89bbe2585 x2=0x2a6c892161dff98c => x2=0xdf9f7efe9fbe27f7
orn x1, x1, x1 | x1=0xce0c08f89bbe2585 => x1=0xffffffffffffffff
orn x0, x1, x2 | x1=0xce0c08f89bbe2585 x2=0x2a6c892161dff98c =>
orn x3, x0, x2 | x2=0x2a6c892161dff98c => x3=0xd59376de9e200673
orn x3, x1, x0 | x1=0xce0c08f89bbe2585 => x3=0xffffffffffffffff
xnor x3, x1, x2 | x1=0x0 x2=0x0 => x3=0xffffffffffffffff
xnor x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
xnor x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
xnor x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
xnor x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
xnor x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xedcba9876543214f
xnor x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x800000000000003f
xnor x3, x1, x2 | x1=0x2587cfd672f7e x2=0xfffffffffff824d1 => x3=0x2587cfd60f450
xnor x3, x1, x2 | x1=0x206a5fdcb4a x2=0xfffffffffffffffe => x3=0x206a5fdcb4b
xnor x3, x1, x2 | x1=0xffffffef0dca279e x2=0x492e8c408235d71 => x3=0x492e8d4fa168510
xnor x3, x1, x2 | x1=0x250ad7e072 x2=0x8000000000000001 => x3=0x7fffffdaf5281f8c
xnor x3, x1, x2 | x1=0xffffffff80000000 x2=0x198 => x3=0x7ffffe67
xnor x3, x1, x2 | x1=0x1ca1c x2=0xffffd7006e9c4447 => x3=0x28ff916271a4
xnor x3, x1, x2 | x1=0x21 x2=0x2810ebd1f8c41cdf => x3=0xd7ef142e073be301
xnor x1, x1, x2 | x1=0x21 x2=0x2810ebd1f8c41cdf => x1=0xd7ef142e073be301
xnor x2, x1, x2 | x1=0x21 x2=0x2810ebd1f8c41cdf => x2=0xd7ef142e073be301
xnor x1, x1, x1 | x1=0x21 => x1=0xffffffffffffffff
xnor x0, x1, x2 | x1=0x21 x2=0x2810ebd1f8c41cdf =>
xnor x3, x0, x2 | x2=0x2810ebd1f8c41cdf => x3=0xd7ef142e073be320
xnor x3, x1, x0 | x1=0x21 => x3=0xffffffffffffffde
min x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
min x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
min x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
min x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
min x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
min x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x40
min x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3f
min x3, x1, x2 | x1=0x80000000 x2=0xffffffffffff2627 => x3=0xffffffffffff2627
min x3, x1, x2 | x1=0x8000000000000000 x2=0xb43d8ade25334a87 => x3=0x8000000000000000
min x3, x1, x2 | x1=0x0 x2=0xf2429d1ea1decb4 => x3=0x0
min x3, x1, x2 | x1=0x295721c8c36013de x2=0x12ddad18 => x3=0x12ddad18
min x3, x1, x2 | x1=0x2f3 x2=0x40 => x3=0x40
min x3, x1, x2 | x1=0xfffffffffeb9a71f x2=0x99cd0a3568b77743 => x3=0x99cd0a3568b77743
min x3, x1, x2 | x1=0xc59 x2=0xffffffffba24cd2e => x3=0xffffffffba24cd2e
min x1, x1, x2 | x1=0xc59 x2=0xffffffffba24cd2e => x1=0xffffffffba24cd2e
min x2, x1, x2 | x1=0xc59 x2=0xffffffffba24cd2e =>
min x1, x1, x1 | x1=0xc59 =>
min x0, x1, x2 | x1=0xc59 x2=0xffffffffba24cd2e =>
min x3, x0, x2 | x2=0xffffffffba24cd2e => x3=0xffffffffba24cd2e
min x3, x1, x0 | x1=0xc59 => x3=0x0
max x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
max x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
max x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
max x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
max x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
max x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
max x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffff
max x3, x1, x2 | x1=0xffffffff9a32ea6f x2=0x1cf1b84417 => x3=0x1cf1b84417
max x3, x1, x2 | x1=0x8c87a x2=0x10 => x3=0x8c87a
max x3, x1, x2 | x1=0xedbf82160fdf7343 x2=0xffffffffffffcf9b => x3=0xffffffffffffcf9b
max x3, x1, x2 | x1=0xa22e28701c291f1f x2=0xffffffffffffffd3 => x3=0xffffffffffffffd3
max x3, x1, x2 | x1=0x15e8d3c48ae1e1d x2=0x2114f0e => x3=0x15e8d3c48ae1e1d
max x3, x1, x2 | x1=0xd1ac3f134dcc6c x2=0xffffffffffffffff => x3=0xd1ac3f134dcc6c
max x3, x1, x2 | x1=0xffffffffd72902d1 x2=0x609e9cc483813d3a => x3=0x609e9cc483813d3a
max x1, x1, x2 | x1=0xffffffffd72902d1 x2=0x609e9cc483813d3a => x1=0x609e9cc483813d3a
max x2, x1, x2 | x1=0xffffffffd72902d1 x2=0x609e9cc483813d3a =>
max x1, x1, x1 | x1=0xffffffffd72902d1 =>
max x0, x1, x2 | x1=0xffffffffd72902d1 x2=0x609e9cc483813d3a =>
max x3, x0, x2 | x2=0x609e9cc483813d3a => x3=0x609e9cc483813d3a
max x3, x1, x0 | x1=0xffffffffd72902d1 => x3=0x0
minu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
minu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
minu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
minu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
minu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
minu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x40
minu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3f
minu x3, x1, x2 | x1=0xfffffeea89911ab4 x2=0xff00ff00ff00ff => x3=0xff00ff00ff00ff
minu x3, x1, x2 | x1=0x3 x2=0x6fbf14100d7da6e => x3=0x3
minu x3, x1, x2 | x1=0x300ec25313444a x2=0x40 => x3=0x40
minu x3, x1, x2 | x1=0xfffffff162d5a447 x2=0x40 => x3=0x40
minu x3, x1, x2 | x1=0xff00ff00ff00ff x2=0x8ae79bfd5b95 => x3=0x8ae79bfd5b95
minu x3, x1, x2 | x1=0xff00ff00ff00ff x2=0x2db23 => x3=0x2db23
minu x3, x1, x2 | x1=0x75d4f38f644038 x2=0x0 => x3=0x0
minu x1, x1, x2 | x1=0x75d4f38f644038 x2=0x0 => x1=0x0
minu x2, x1, x2 | x1=0x75d4f38f644038 x2=0x0 =>
minu x1, x1, x1 | x1=0x75d4f38f644038 =>
minu x0, x1, x2 | x1=0x75d4f38f644038 x2=0x0 =>
minu x3, x0, x2 | x2=0x0 => x3=0x0
minu x3, x1, x0 | x1=0x75d4f38f644038 => x3=0x0
maxu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
maxu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
maxu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
maxu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
maxu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
maxu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
maxu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffff
maxu x3, x1, x2 | x1=0xffffffff x2=0xa79e560fafe305ff => x3=0xa79e560fafe305ff
maxu x3, x1, x2 | x1=0x644d18596bb x2=0x14b54fd7248b43 => x3=0x14b54fd7248b43
maxu x3, x1, x2 | x1=0x5d16e6b93e x2=0xfffffffffff067cd => x3=0xfffffffffff067cd
maxu x3, x1, x2 | x1=0x8000000000000001 x2=0x94bf8a9935a40831 => x3=0x94bf8a9935a40831
maxu x3, x1, x2 | x1=0xfffffffffe1588f8 x2=0xff00ff00ff00ff => x3=0xfffffffffe1588f8
maxu x3, x1, x2 | x1=0xffffffffffffffe3 x2=0xfffffffffffffe11 => x3=0xffffffffffffffe3
maxu x3, x1, x2 | x1=0xe4edbc22b7fad0e4 x2=0xffffdb67b8f4b5dd => x3=0xffffdb67b8f4b5dd
maxu x1, x1, x2 | x1=0xe4edbc22b7fad0e4 x2=0xffffdb67b8f4b5dd => x1=0xffffdb67b8f4b5dd
maxu x2, x1, x2 | x1=0xe4edbc22b7fad0e4 x2=0xffffdb67b8f4b5dd =>
maxu x1, x1, x1 | x1=0xe4edbc22b7fad0e4 =>
maxu x0, x1, x2 | x1=0xe4edbc22b7fad0e4 x2=0xffffdb67b8f4b5dd =>
maxu x3, x0, x2 | x2=0xffffdb67b8f4b5dd => x3=0xffffdb67b8f4b5dd
maxu x3, x1, x0 | x1=0xe4edbc22b7fad0e4 => x3=0xe4edbc22b7fad0e4
rol x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
rol x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
rol x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x4000000000000000
rol x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
rol x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x40000000
rol x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
rol x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xbfffffffffffffff
rol x3, x1, x2 | x1=0xffffffffffffffe3 x2=0x309b => x3=0xffffffff1fffffff
rol x3, x1, x2 | x1=0x961b24048234c3c2 x2=0x2 => x3=0x586c901208d30f0a
rol x3, x1, x2 | x1=0xff00ff00ff00ff x2=0xfb7cbd7c542777fc => x3=0xf00ff00ff00ff00f
rol x3, x1, x2 | x1=0x1e3309a0 x2=0xffffec1720af6c06 => x3=0x78cc26800
rol x3, x1, x2 | x1=0xfffffc8f8f016c26 x2=0xff6d8e3ba9ca68 => x3=0x16c26fffffc8f8f
rol x3, x1, x2 | x1=0x775ccf7c8a9ccdaf x2=0x439a94f40141 => x3=0xeeb99ef915399b5e
rol x3, x1, x2 | x1=0x47 x2=0x5a5a5a5aa5a5a5a5 => x3=0x8e000000000
rol x1, x1, x2 | x1=0x47 x2=0x5a5a5a5aa5a5a5a5 => x1=0x8e000000000
rol x2, x1, x2 | x1=0x47 x2=0x5a5a5a5aa5a5a5a5 => x2=0x8e000000000
rol x1, x1, x1 | x1=0x47 => x1=0x2380
rol x0, x1, x2 | x1=0x47 x2=0x5a5a5a5aa5a5a5a5 =>
rol x3, x0, x2 | x2=0x5a5a5a5aa5a5a5a5 => x3=0x0
rol x3, x1, x0 | x1=0x47 => x3=0x47
ror x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
ror x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
ror x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x1
ror x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
ror x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x100000000
ror x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
ror x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xfffffffffffffffe
ror x3, x1, x2 | x1=0x0 x2=0x7fffffff => x3=0x0
ror x3, x1, x2 | x1=0x1 x2=0x7fffffffffffffff => x3=0x2
ror x3, x1, x2 | x1=0xffe4ba1171e9195c x2=0x757c2c098660de10 => x3=0x195cffe4ba1171e9
ror x3, x1, x2 | x1=0x80000000 x2=0xfd4740ac904160e7 => x3=0x100000000000000
ror x3, x1, x2 | x1=0x7fffffff x2=0x64f88b71e4cfe9bb => x3=0xfffffffe0
ror x3, x1, x2 | x1=0xfffffffffffffffc x2=0xffffffebfb30bdef => x3=0xfffffffffff9ffff
ror x3, x1, x2 | x1=0x267471c4f2ed364b x2=0x9e1375b7f2951c2a => x3=0x713cbb4d92c99d1c
ror x1, x1, x2 | x1=0x267471c4f2ed364b x2=0x9e1375b7f2951c2a => x1=0x713cbb4d92c99d1c
ror x2, x1, x2 | x1=0x267471c4f2ed364b x2=0x9e1375b7f2951c2a => x2=0x713cbb4d92c99d1c
ror x1, x1, x1 | x1=0x267471c4f2ed364b => x1=0xc964ce8e389e5da6
ror x0, x1, x2 | x1=0x267471c4f2ed364b x2=0x9e1375b7f2951c2a =>
ror x3, x0, x2 | x2=0x9e1375b7f2951c2a => x3=0x0
ror x3, x1, x0 | x1=0x267471c4f2ed364b => x3=0x267471c4f2ed364b
rolw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
rolw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
rolw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
rolw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
rolw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x40000000
rolw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdef0
rolw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
rolw x3, x1, x2 | x1=0xfd8f60b2a82a0263 x2=0xac6a7db222c63986 => x3=0xa8098ea
rolw x3, x1, x2 | x1=0x5e13fc9 x2=0xffffffffffffffff => x3=0xffffffff82f09fe4
rolw x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x951e62c87d3ac337 => x3=0xffffffffd2d2d2d2
rolw x3, x1, x2 | x1=0x75058f9dbb57a501 x2=0xffffff544fa89756 => x3=0x406ed5e9
rolw x3, x1, x2 | x1=0xfffffffffff0c5c9 x2=0x7fffffffffffffff => x3=0xfffffffffff862e4
rolw x3, x1, x2 | x1=0xfffffffe2d702719 x2=0x98a2a8eb39a20aa2 => x3=0xffffffffb5c09c64
rolw x3, x1, x2 | x1=0x2403 x2=0x35bbc3 => x3=0x12018
rolw x1, x1, x2 | x1=0x2403 x2=0x35bbc3 => x1=0x12018
rolw x2, x1, x2 | x1=0x2403 x2=0x35bbc3 => x2=0x12018
rolw x1, x1, x1 | x1=0x2403 => x1=0x12018
rolw x0, x1, x2 | x1=0x2403 x2=0x35bbc3 =>
rolw x3, x0, x2 | x2=0x35bbc3 => x3=0x0
rolw x3, x1, x0 | x1=0x2403 => x3=0x2403
rorw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
rorw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
rorw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
rorw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
rorw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x1
rorw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffff9abcdef0
rorw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
rorw x3, x1, x2 | x1=0xfffffffffb34d1a8 x2=0xffffffffffffffff => x3=0xfffffffff669a351
rorw x3, x1, x2 | x1=0xfff4e52eb7bd32d1 x2=0x21 => x3=0xffffffffdbde9968
rorw x3, x1, x2 | x1=0xffffffffeec95ee5 x2=0xfffbb764d77e1560 => x3=0xffffffffeec95ee5
rorw x3, x1, x2 | x1=0x32c132f x2=0x918b5 => x3=0x60997819
rorw x3, x1, x2 | x1=0xd9d4502e7b31a7 x2=0xe636db5671f0ffd5 => x3=0xffffffffd98d3973
rorw x3, x1, x2 | x1=0x33aecbdb77338e x2=0xfffffe9e24fefeb1 => x3=0xffffffff99c76dbb
rorw x3, x1, x2 | x1=0xfc1d5c6e203a847d x2=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffe901d423
rorw x1, x1, x2 | x1=0xfc1d5c6e203a847d x2=0x5a5a5a5aa5a5a5a5 => x1=0xffffffffe901d423
rorw x2, x1, x2 | x1=0xfc1d5c6e203a847d x2=0x5a5a5a5aa5a5a5a5 => x2=0xffffffffe901d423
rorw x1, x1, x1 | x1=0xfc1d5c6e203a847d => x1=0x1d423e9
rorw x0, x1, x2 | x1=0xfc1d5c6e203a847d x2=0x5a5a5a5aa5a5a5a5 =>
rorw x3, x0, x2 | x2=0x5a5a5a5aa5a5a5a5 => x3=0x0
rorw x3, x1, x0 | x1=0xfc1d5c6e203a847d => x3=0x203a847d
bset x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x1
bset x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
bset x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
bset x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
bset x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x8000000080000000
bset x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef1
bset x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
bset x3, x1, x2 | x1=0x70441d151d42 x2=0x165726bc05 => x3=0x70441d151d62
bset x3, x1, x2 | x1=0x72fa05fd28 x2=0xfbc5aca0b7d984a3 => x3=0x7afa05fd28
bset x3, x1, x2 | x1=0xffffffffffffffdd x2=0x40 => x3=0xffffffffffffffdd
bset x3, x1, x2 | x1=0x21 x2=0xc => x3=0x1021
bset x3, x1, x2 | x1=0xb168 x2=0x41509096e3e1d4 => x3=0x10b168
bset x3, x1, x2 | x1=0xffffffffefcf9b05 x2=0x21 => x3=0xffffffffefcf9b05
bset x3, x1, x2 | x1=0xffffffffffdcd9b6 x2=0xfc20c5fe8c37ef2b => x3=0xffffffffffdcd9b6
bset x1, x1, x2 | x1=0xffffffffffdcd9b6 x2=0xfc20c5fe8c37ef2b =>
bset x2, x1, x2 | x1=0xffffffffffdcd9b6 x2=0xfc20c5fe8c37ef2b => x2=0xffffffffffdcd9b6
bset x1, x1, x1 | x1=0xffffffffffdcd9b6 =>
bset x0, x1, x2 | x1=0xffffffffffdcd9b6 x2=0xfc20c5fe8c37ef2b =>
bset x3, x0, x2 | x2=0xfc20c5fe8c37ef2b => x3=0x80000000000
bset x3, x1, x0 | x1=0xffffffffffdcd9b6 => x3=0xffffffffffdcd9b7
bclr x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
bclr x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x7fffffffffffffff
bclr x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
bclr x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffd
bclr x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
bclr x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef0
bclr x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffff
bclr x3, x1, x2 | x1=0x7fffffffffffffff x2=0x527e205 => x3=0x7fffffffffffffdf
bclr x3, x1, x2 | x1=0xfffffffffe5aa93e x2=0xffffffffffffffff => x3=0x7ffffffffe5aa93e
bclr x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x10024102672420 => x3=0x5a5a5a5aa5a5a5a5
bclr x3, x1, x2 | x1=0xffffffff80000000 x2=0x8000000000000001 => x3=0xffffffff80000000
bclr x3, x1, x2 | x1=0xffffffffffffffff x2=0xd83558 => x3=0xfffffffffeffffff
bclr x3, x1, x2 | x1=0xffffffffce4d64e8 x2=0x197316fb15a => x3=0xffffffffca4d64e8
bclr x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x1578bb08b36e4090 => x3=0x5a5a5a5aa5a4a5a5
bclr x1, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x1578bb08b36e4090 => x1=0x5a5a5a5aa5a4a5a5
bclr x2, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x1578bb08b36e4090 => x2=0x5a5a5a5aa5a4a5a5
bclr x1, x1, x1 | x1=0x5a5a5a5aa5a5a5a5 =>
bclr x0, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x1578bb08b36e4090 =>
bclr x3, x0, x2 | x2=0x1578bb08b36e4090 => x3=0x0
bclr x3, x1, x0 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x5a5a5a5aa5a5a5a4
binv x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x1
binv x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x7fffffffffffffff
binv x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
binv x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffffffffffd
binv x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x8000000080000000
binv x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x123456789abcdef1
binv x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
binv x3, x1, x2 | x1=0x8000000000000000 x2=0xffff5b6ed2cebc31 => x3=0x8002000000000000
binv x3, x1, x2 | x1=0x98c3345ee5316df5 x2=0xffffffffd5996e29 => x3=0x98c3365ee5316df5
binv x3, x1, x2 | x1=0xabd66 x2=0x249e3219fd5815b => x3=0x80abd66
binv x3, x1, x2 | x1=0x80000000 x2=0x7fffffffffffffff => x3=0x8000000080000000
binv x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffff0653 => x3=0xfffffffffff7ffff
binv x3, x1, x2 | x1=0xcf30791232f8f6a6 x2=0xa73c41b0d7b5ea2 => x3=0xcf30791632f8f6a6
binv x3, x1, x2 | x1=0xbb3ee79b971e7281 x2=0xe934 => x3=0xbb2ee79b971e7281
binv x1, x1, x2 | x1=0xbb3ee79b971e7281 x2=0xe934 => x1=0xbb2ee79b971e7281
binv x2, x1, x2 | x1=0xbb3ee79b971e7281 x2=0xe934 => x2=0xbb2ee79b971e7281
binv x1, x1, x1 | x1=0xbb3ee79b971e7281 => x1=0xbb3ee79b971e7283
binv x0, x1, x2 | x1=0xbb3ee79b971e7281 x2=0xe934 =>
binv x3, x0, x2 | x2=0xe934 => x3=0x10000000000000
binv x3, x1, x0 | x1=0xbb3ee79b971e7281 => x3=0xbb3ee79b971e7280
bext x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
bext x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
bext x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x1
bext x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
bext x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
bext x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x0
bext x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x0
bext x3, x1, x2 | x1=0xbe666e1310f27216 x2=0x21 => x3=0x1
bext x3, x1, x2 | x1=0x0 x2=0x9cc783f6a39ae76c => x3=0x0
bext x3, x1, x2 | x1=0xfffffaa2e56f5497 x2=0x160f2a21fe => x3=0x1
bext x3, x1, x2 | x1=0x96a35a516a96ce x2=0x80000000 => x3=0x0
bext x3, x1, x2 | x1=0xffffffffff949def x2=0x63180ba => x3=0x1
bext x3, x1, x2 | x1=0xfffffffffffdd50b x2=0x4fde4bff04052518 => x3=0x1
bext x3, x1, x2 | x1=0xffffffffffff446d x2=0x4452b120d75aa => x3=0x1
bext x1, x1, x2 | x1=0xffffffffffff446d x2=0x4452b120d75aa => x1=0x1
bext x2, x1, x2 | x1=0xffffffffffff446d x2=0x4452b120d75aa => x2=0x1
bext x1, x1, x1 | x1=0xffffffffffff446d => x1=0x1
bext x0, x1, x2 | x1=0xffffffffffff446d x2=0x4452b120d75aa =>
bext x3, x0, x2 | x2=0x4452b120d75aa => x3=0x0
bext x3, x1, x0 | x1=0xffffffffffff446d => x3=0x1
clmul x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
clmul x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x5555555555555555
clmul x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
clmul x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
clmul x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
clmul x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x8d159e26af37bc00
clmul x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x8000000000000015
clmul x3, x1, x2 | x1=0x1 x2=0x1b5b2b => x3=0x1b5b2b
clmul x3, x1, x2 | x1=0xffffffffffffffff x2=0x1da2bd77 => x3=0xfffffffff49e6b2d
clmul x3, x1, x2 | x1=0x1 x2=0x1f37 => x3=0x1f37
clmul x3, x1, x2 | x1=0x2 x2=0x8000000000000000 => x3=0x0
clmul x3, x1, x2 | x1=0x143278940a x2=0x4d4 => x3=0x5ecfae543f08
clmul x3, x1, x2 | x1=0xe26b373e189e1a3d x2=0x91adefb63afa6 => x3=0x7b96548312e37eae
clmul x3, x1, x2 | x1=0xffffffffffddd80a x2=0xa907642375499ebe => x3=0xac7932cd5de7588c
clmul x1, x1, x2 | x1=0xffffffffffddd80a x2=0xa907642375499ebe => x1=0xac7932cd5de7588c
clmul x2, x1, x2 | x1=0xffffffffffddd80a x2=0xa907642375499ebe => x2=0xac7932cd5de7588c
clmul x1, x1, x1 | x1=0xffffffffffddd80a => x1=0x5555515151400044
clmul x0, x1, x2 | x1=0xffffffffffddd80a x2=0xa907642375499ebe =>
clmul x3, x0, x2 | x2=0xa907642375499ebe => x3=0x0
clmul x3, x1, x0 | x1=0xffffffffffddd80a => x3=0x0
clmulh x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
clmulh x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x5555555555555555
clmulh x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x7fffffffffffffff
clmulh x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
clmulh x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7fffffff
clmulh x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x4
clmulh x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xa
clmulh x3, x1, x2 | x1=0x5738 x2=0xaa5919d0678d0edb => x3=0x237e
clmulh x3, x1, x2 | x1=0xffffffffff5cdc51 x2=0x8000000000000001 => x3=0x7fffffffffae6e28
clmulh x3, x1, x2 | x1=0x5a4b0c166a223f0c x2=0x7fffffffffffffff => x3=0x1b1c8206ecf0f57d
clmulh x3, x1, x2 | x1=0xc768451bcb3131bf x2=0x7fffffff => x3=0x216c1e7b
clmulh x3, x1, x2 | x1=0x13e8ab72c856e5 x2=0x7f251b2fa412b495 => x3=0x75f4bc6015c46
clmulh x3, x1, x2 | x1=0x86c671984f89f468 x2=0x7f7 => x3=0x3e9
clmulh x3, x1, x2 | x1=0x1d25dc3b29e2787f x2=0x37aca30026c => x3=0x228b9ad45a
clmulh x1, x1, x2 | x1=0x1d25dc3b29e2787f x2=0x37aca30026c => x1=0x228b9ad45a
clmulh x2, x1, x2 | x1=0x1d25dc3b29e2787f x2=0x37aca30026c => x2=0x228b9ad45a
clmulh x1, x1, x1 | x1=0x1d25dc3b29e2787f => x1=0x151041151500545
clmulh x0, x1, x2 | x1=0x1d25dc3b29e2787f x2=0x37aca30026c =>
clmulh x3, x0, x2 | x2=0x37aca30026c => x3=0x0
clmulh x3, x1, x0 | x1=0x1d25dc3b29e2787f => x3=0x0
clmulr x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
clmulr x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xaaaaaaaaaaaaaaaa
clmulr x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
clmulr x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1
clmulr x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff
clmulr x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x9
clmulr x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x15
clmulr x3, x1, x2 | x1=0x1326d81744d60dd9 x2=0x6e5ef16 => x3=0xcb7166
clmulr x3, x1, x2 | x1=0xffffffffffffcb53 x2=0xffffffffffffd39c => x3=0xaaaaaaaaaaaaba20
clmulr x3, x1, x2 | x1=0xec6579 x2=0xfffffffffffffffd => x3=0xb7b9ae
clmulr x3, x1, x2 | x1=0xffffffff x2=0x33 => x3=0x0
clmulr x3, x1, x2 | x1=0x123456789abcdef0 x2=0x4251055dbaf5582d => x3=0x9598213e52319c9
clmulr x3, x1, x2 | x1=0x4c4471d4cdb94796 x2=0x9d60af22a => x3=0x43c778f26
clmulr x3, x1, x2 | x1=0x739ce9ee60271 x2=0xff00ff00ff00ff => x3=0x5d4a04b0f0c
clmulr x1, x1, x2 | x1=0x739ce9ee60271 x2=0xff00ff00ff00ff => x1=0x5d4a04b0f0c
clmulr x2, x1, x2 | x1=0x739ce9ee60271 x2=0xff00ff00ff00ff => x2=0x5d4a04b0f0c
clmulr x1, x1, x1 | x1=0x739ce9ee60271 => x1=0x2a0a82a0a8
clmulr x0, x1, x2 | x1=0x739ce9ee60271 x2=0xff00ff00ff00ff =>
clmulr x3, x0, x2 | x2=0xff00ff00ff00ff => x3=0x0
clmulr x3, x1, x0 | x1=0x739ce9ee60271 => x3=0x0
pack x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
pack x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
pack x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffff00000000
pack x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1ffffffff
pack x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
pack x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x409abcdef0
pack x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3fffffffff
pack x3, x1, x2 | x1=0x4a445ec19d1b32c2 x2=0xd564a90185d3d4f8 => x3=0x85d3d4f89d1b32c2
pack x3, x1, x2 | x1=0xbed7eb x2=0x2 => x3=0x200bed7eb
pack x3, x1, x2 | x1=0x5658b87275 x2=0xffffffff => x3=0xffffffff58b87275
pack x3, x1, x2 | x1=0x196ddae34ea8ed11 x2=0x14af05a03dbe67b7 => x3=0x3dbe67b74ea8ed11
pack x3, x1, x2 | x1=0x47cb38aff04a396a x2=0xffffffffffffffff => x3=0xfffffffff04a396a
pack x3, x1, x2 | x1=0xe4d1f0ed6305421 x2=0xfffffffbaa27eb5c => x3=0xaa27eb5cd6305421
pack x3, x1, x2 | x1=0x432c x2=0x7fffffff => x3=0x7fffffff0000432c
pack x1, x1, x2 | x1=0x432c x2=0x7fffffff => x1=0x7fffffff0000432c
pack x2, x1, x2 | x1=0x432c x2=0x7fffffff => x2=0x7fffffff0000432c
pack x1, x1, x1 | x1=0x432c => x1=0x432c0000432c
pack x0, x1, x2 | x1=0x432c x2=0x7fffffff =>
pack x3, x0, x2 | x2=0x7fffffff => x3=0x7fffffff00000000
pack x3, x1, x0 | x1=0x432c => x3=0x432c
packh x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
packh x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffff
packh x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xff00
packh x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1ff
packh x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xff00
packh x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x40f0
packh x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3fff
packh x3, x1, x2 | x1=0x13006d x2=0x7dd22c49 => x3=0x496d
packh x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffe2b9 => x3=0xb9ff
packh x3, x1, x2 | x1=0xffffffffffffffb1 x2=0x8000000000000001 => x3=0x1b1
packh x3, x1, x2 | x1=0x8000000000000001 x2=0xffffffff80000000 => x3=0x1
packh x3, x1, x2 | x1=0xfffffff551558c85 x2=0x2983382 => x3=0x8285
packh x3, x1, x2 | x1=0xffffffff80000000 x2=0xad0e93d4f5ce2f87 => x3=0x8700
packh x3, x1, x2 | x1=0x6e5d95b01 x2=0x7fffffff => x3=0xff01
packh x1, x1, x2 | x1=0x6e5d95b01 x2=0x7fffffff => x1=0xff01
packh x2, x1, x2 | x1=0x6e5d95b01 x2=0x7fffffff => x2=0xff01
packh x1, x1, x1 | x1=0x6e5d95b01 => x1=0x101
packh x0, x1, x2 | x1=0x6e5d95b01 x2=0x7fffffff =>
packh x3, x0, x2 | x2=0x7fffffff => x3=0xff00
packh x3, x1, x0 | x1=0x6e5d95b01 => x3=0x1
packw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
packw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
packw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0xffffffffffff0000
packw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1ffff
packw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffffffff0000
packw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x40def0
packw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3fffff
packw x3, x1, x2 | x1=0x40 x2=0x8bcef14a528cc435 => x3=0xffffffffc4350040
packw x3, x1, x2 | x1=0xffffffff80000000 x2=0xffffffffffd4a78c => x3=0xffffffffa78c0000
packw x3, x1, x2 | x1=0x6c50c2643 x2=0x87e45c7b3d43449e => x3=0x449e2643
packw x3, x1, x2 | x1=0xe7939e06e71fc01b x2=0x10548ec => x3=0x48ecc01b
packw x3, x1, x2 | x1=0xfffc66747e25e439 x2=0xb77437b9d02b7 => x3=0x2b7e439
packw x3, x1, x2 | x1=0xffff2485edd5b8e2 x2=0x95da055fef3816f1 => x3=0x16f1b8e2
packw x3, x1, x2 | x1=0x96ce658bf0baead1 x2=0x45f9467848eb3ae => x3=0xffffffffb3aeead1
packw x1, x1, x2 | x1=0x96ce658bf0baead1 x2=0x45f9467848eb3ae => x1=0xffffffffb3aeead1
packw x2, x1, x2 | x1=0x96ce658bf0baead1 x2=0x45f9467848eb3ae => x2=0xffffffffb3aeead1
packw x1, x1, x1 | x1=0x96ce658bf0baead1 => x1=0xffffffffead1ead1
packw x0, x1, x2 | x1=0x96ce658bf0baead1 x2=0x45f9467848eb3ae =>
packw x3, x0, x2 | x2=0x45f9467848eb3ae => x3=0xffffffffb3ae0000
packw x3, x1, x0 | x1=0x96ce658bf0baead1 => x3=0xead1
xperm8 x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
xperm8 x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
xperm8 x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
xperm8 x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
xperm8 x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
xperm8 x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xf0f0f0f0f0f0f000
xperm8 x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffff00
xperm8 x3, x1, x2 | x1=0x88eda4a17ba1682d x2=0x2 => x3=0x2d2d2d2d2d2d2da1
xperm8 x3, x1, x2 | x1=0x52d0595edf06068a x2=0xffffffffff3739a3 => x3=0x0
xperm8 x3, x1, x2 | x1=0x3fd2ac07767a451a x2=0x123456789abcdef0 => x3=0x0
xperm8 x3, x1, x2 | x1=0x1485a4fbd4246906 x2=0x123456789abcdef0 => x3=0x0
xperm8 x3, x1, x2 | x1=0x23dfdbaa5c970219 x2=0x5e7113035e02ff0 => x3=0xdb00000000000000
xperm8 x3, x1, x2 | x1=0xfffffffffffffe80 x2=0x8000000000000000 => x3=0x80808080808080
xperm8 x3, x1, x2 | x1=0x7fffffffffffffff x2=0x5264c760 => x3=0xffffffff00000000
xperm8 x1, x1, x2 | x1=0x7fffffffffffffff x2=0x5264c760 => x1=0xffffffff00000000
xperm8 x2, x1, x2 | x1=0x7fffffffffffffff x2=0x5264c760 => x2=0xffffffff00000000
xperm8 x1, x1, x1 | x1=0x7fffffffffffffff => x1=0x0
xperm8 x0, x1, x2 | x1=0x7fffffffffffffff x2=0x5264c760 =>
xperm8 x3, x0, x2 | x2=0x5264c760 => x3=0x0
xperm8 x3, x1, x0 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
xperm4 x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
xperm4 x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
xperm4 x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8888888888888888
xperm4 x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
xperm4 x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
xperm4 x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xc0
xperm4 x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xfffffffffffffff7
xperm4 x3, x1, x2 | x1=0xffffffff x2=0x6092a6c140b => x3=0xfffffff0f0f0fff0
xperm4 x3, x1, x2 | x1=0x3df382a3 x2=0x40 => x3=0x3333333333333333
xperm4 x3, x1, x2 | x1=0x36c5e863ea3f7d3d x2=0xfffffffff95b780e => x3=0x33333333363ee3d6
xperm4 x3, x1, x2 | x1=0x6e8c6563f x2=0x0 => x3=0xffffffffffffffff
xperm4 x3, x1, x2 | x1=0xfffffb566526a27e x2=0x80000000 => x3=0xeeeeeeee6eeeeeee
xperm4 x3, x1, x2 | x1=0x21b3d264 x2=0xffffffc7d5d33a8d => x3=0x20b0dd000
xperm4 x3, x1, x2 | x1=0xffffe125a668c629 x2=0xfffffffffe9dd7b1 => x3=0xffffffffff2ffae2
xperm4 x1, x1, x2 | x1=0xffffe125a668c629 x2=0xfffffffffe9dd7b1 => x1=0xffffffffff2ffae2
xperm4 x2, x1, x2 | x1=0xffffe125a668c629 x2=0xfffffffffe9dd7b1 => x2=0xffffffffff2ffae2
xperm4 x1, x1, x1 | x1=0xffffe125a668c629 => x1=0xfffff2661665f662
xperm4 x0, x1, x2 | x1=0xffffe125a668c629 x2=0xfffffffffe9dd7b1 =>
xperm4 x3, x0, x2 | x2=0xfffffffffe9dd7b1 => x3=0x0
xperm4 x3, x1, x0 | x1=0xffffe125a668c629 => x3=0x9999999999999999
clz x3, x1 | x1=0x0 => x3=0x40
clz x3, x1 | x1=0x1 => x3=0x3f
clz x3, x1 | x1=0xffffffffffffffff => x3=0x0
clz x3, x1 | x1=0x8000000000000000 => x3=0x0
clz x3, x1 | x1=0x7fffffffffffffff => x3=0x1
clz x3, x1 | x1=0x80000000 => x3=0x20
clz x3, x1 | x1=0x7fffffff => x3=0x21
clz x3, x1 | x1=0xffffffff => x3=0x20
clz x3, x1 | x1=0xffffffff80000000 => x3=0x0
clz x3, x1 | x1=0x123456789abcdef0 => x3=0x3
clz x3, x1 | x1=0x8000000000000001 => x3=0x0
clz x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x1
clz x3, x1 | x1=0xff00ff00ff00ff => x3=0x8
clz x3, x1 | x1=0x2 => x3=0x3e
clz x3, x1 | x1=0x40 => x3=0x39
clz x3, x1 | x1=0x21 => x3=0x3a
clz x3, x1 | x1=0xd370d9151865334d => x3=0x0
clz x3, x1 | x1=0x7fffffff => x3=0x21
clz x3, x1 | x1=0x9527ce4eb => x3=0x1c
clz x3, x1 | x1=0xfffffffffffffffb => x3=0x0
clz x3, x1 | x1=0x7b86fa2085cfbe88 => x3=0x1
clz x3, x1 | x1=0xfffffffffffff882 => x3=0x0
clz x0, x1 | x1=0x4d =>
clz x1, x1 | x1=0x8877 => x1=0x30
ctz x3, x1 | x1=0x0 => x3=0x40
ctz x3, x1 | x1=0x1 => x3=0x0
ctz x3, x1 | x1=0xffffffffffffffff => x3=0x0
ctz x3, x1 | x1=0x8000000000000000 => x3=0x3f
ctz x3, x1 | x1=0x7fffffffffffffff => x3=0x0
ctz x3, x1 | x1=0x80000000 => x3=0x1f
ctz x3, x1 | x1=0x7fffffff => x3=0x0
ctz x3, x1 | x1=0xffffffff => x3=0x0
ctz x3, x1 | x1=0xffffffff80000000 => x3=0x1f
ctz x3, x1 | x1=0x123456789abcdef0 => x3=0x4
ctz x3, x1 | x1=0x8000000000000001 => x3=0x0
ctz x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x0
ctz x3, x1 | x1=0xff00ff00ff00ff => x3=0x0
ctz x3, x1 | x1=0x2 => x3=0x1
ctz x3, x1 | x1=0x40 => x3=0x6
ctz x3, x1 | x1=0x21 => x3=0x0
ctz x3, x1 | x1=0x2849d => x3=0x0
ctz x3, x1 | x1=0x4434db4d2b0ae0aa => x3=0x1
ctz x3, x1 | x1=0xabc802e4eb2e3aa3 => x3=0x0
ctz x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x0
ctz x3, x1 | x1=0xb3660 => x3=0x5
ctz x3, x1 | x1=0x6e8c5e92c1e5314c => x3=0x2
ctz x0, x1 | x1=0x4d =>
ctz x1, x1 | x1=0x8877 => x1=0x0
cpop x3, x1 | x1=0x0 => x3=0x0
cpop x3, x1 | x1=0x1 => x3=0x1
cpop x3, x1 | x1=0xffffffffffffffff => x3=0x40
cpop x3, x1 | x1=0x8000000000000000 => x3=0x1
cpop x3, x1 | x1=0x7fffffffffffffff => x3=0x3f
cpop x3, x1 | x1=0x80000000 => x3=0x1
cpop x3, x1 | x1=0x7fffffff => x3=0x1f
cpop x3, x1 | x1=0xffffffff => x3=0x20
cpop x3, x1 | x1=0xffffffff80000000 => x3=0x21
cpop x3, x1 | x1=0x123456789abcdef0 => x3=0x20
cpop x3, x1 | x1=0x8000000000000001 => x3=0x2
cpop x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x20
cpop x3, x1 | x1=0xff00ff00ff00ff => x3=0x20
cpop x3, x1 | x1=0x2 => x3=0x1
cpop x3, x1 | x1=0x40 => x3=0x1
cpop x3, x1 | x1=0x21 => x3=0x2
cpop x3, x1 | x1=0x2 => x3=0x1
cpop x3, x1 | x1=0xfffffffffffa927f => x3=0x38
cpop x3, x1 | x1=0xfffffffd65fddaf9 => x3=0x35
cpop x3, x1 | x1=0x995f5 => x3=0xc
cpop x3, x1 | x1=0xffffffffffd33a30 => x3=0x33
cpop x3, x1 | x1=0xeaf7bb83fc63c174 => x3=0x26
cpop x0, x1 | x1=0x4d =>
cpop x1, x1 | x1=0x8877 => x1=0x8
clzw x3, x1 | x1=0x0 => x3=0x20
clzw x3, x1 | x1=0x1 => x3=0x1f
clzw x3, x1 | x1=0xffffffffffffffff => x3=0x0
clzw x3, x1 | x1=0x8000000000000000 => x3=0x20
clzw x3, x1 | x1=0x7fffffffffffffff => x3=0x0
clzw x3, x1 | x1=0x80000000 => x3=0x0
clzw x3, x1 | x1=0x7fffffff => x3=0x1
clzw x3, x1 | x1=0xffffffff => x3=0x0
clzw x3, x1 | x1=0xffffffff80000000 => x3=0x0
clzw x3, x1 | x1=0x123456789abcdef0 => x3=0x0
clzw x3, x1 | x1=0x8000000000000001 => x3=0x1f
clzw x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x0
clzw x3, x1 | x1=0xff00ff00ff00ff => x3=0x8
clzw x3, x1 | x1=0x2 => x3=0x1e
clzw x3, x1 | x1=0x40 => x3=0x19
clzw x3, x1 | x1=0x21 => x3=0x1a
clzw x3, x1 | x1=0xffffffb7a231bc28 => x3=0x0
clzw x3, x1 | x1=0x1b351a462124186 => x3=0x1
clzw x3, x1 | x1=0xfffe211cd154b5ba => x3=0x0
clzw x3, x1 | x1=0xfffe45dd717e1dda => x3=0x1
clzw x3, x1 | x1=0xfffffffbd245f80e => x3=0x0
clzw x3, x1 | x1=0x198bb4fb40278 => x3=0x1
clzw x0, x1 | x1=0x4d =>
clzw x1, x1 | x1=0x8877 => x1=0x10
ctzw x3, x1 | x1=0x0 => x3=0x20
ctzw x3, x1 | x1=0x1 => x3=0x0
ctzw x3, x1 | x1=0xffffffffffffffff => x3=0x0
ctzw x3, x1 | x1=0x8000000000000000 => x3=0x20
ctzw x3, x1 | x1=0x7fffffffffffffff => x3=0x0
ctzw x3, x1 | x1=0x80000000 => x3=0x1f
ctzw x3, x1 | x1=0x7fffffff => x3=0x0
ctzw x3, x1 | x1=0xffffffff => x3=0x0
ctzw x3, x1 | x1=0xffffffff80000000 => x3=0x1f
ctzw x3, x1 | x1=0x123456789abcdef0 => x3=0x4
ctzw x3, x1 | x1=0x8000000000000001 => x3=0x0
ctzw x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x0
ctzw x3, x1 | x1=0xff00ff00ff00ff => x3=0x0
ctzw x3, x1 | x1=0x2 => x3=0x1
ctzw x3, x1 | x1=0x40 => x3=0x6
ctzw x3, x1 | x1=0x21 => x3=0x0
ctzw x3, x1 | x1=0xe17e57da4a28e6f9 => x3=0x0
ctzw x3, x1 | x1=0xeb8596aa9585be78 => x3=0x3
ctzw x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x0
ctzw x3, x1 | x1=0xf1300a4bea6f3a => x3=0x1
ctzw x3, x1 | x1=0xffffff554663491b => x3=0x0
ctzw x3, x1 | x1=0x104d => x3=0x0
ctzw x0, x1 | x1=0x4d =>
ctzw x1, x1 | x1=0x8877 => x1=0x0
cpopw x3, x1 | x1=0x0 => x3=0x0
cpopw x3, x1 | x1=0x1 => x3=0x1
cpopw x3, x1 | x1=0xffffffffffffffff => x3=0x20
cpopw x3, x1 | x1=0x8000000000000000 => x3=0x0
cpopw x3, x1 | x1=0x7fffffffffffffff => x3=0x20
cpopw x3, x1 | x1=0x80000000 => x3=0x1
cpopw x3, x1 | x1=0x7fffffff => x3=0x1f
cpopw x3, x1 | x1=0xffffffff => x3=0x20
cpopw x3, x1 | x1=0xffffffff80000000 => x3=0x1
cpopw x3, x1 | x1=0x123456789abcdef0 => x3=0x13
cpopw x3, x1 | x1=0x8000000000000001 => x3=0x1
cpopw x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x10
cpopw x3, x1 | x1=0xff00ff00ff00ff => x3=0x10
cpopw x3, x1 | x1=0x2 => x3=0x1
cpopw x3, x1 | x1=0x40 => x3=0x1
cpopw x3, x1 | x1=0x21 => x3=0x2
cpopw x3, x1 | x1=0xf0078ed40d39b724 => x3=0xf
cpopw x3, x1 | x1=0x7d8aac9fd => x3=0x13
cpopw x3, x1 | x1=0xfff8f3317ed60322 => x3=0xf
cpopw x3, x1 | x1=0xfffffffffffbe953 => x3=0x18
cpopw x3, x1 | x1=0x7f7e6d3da0 => x3=0x12
cpopw x3, x1 | x1=0x8000000000000000 => x3=0x0
cpopw x0, x1 | x1=0x4d =>
cpopw x1, x1 | x1=0x8877 => x1=0x8
sext.b x3, x1 | x1=0x0 => x3=0x0
sext.b x3, x1 | x1=0x1 => x3=0x1
sext.b x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sext.b x3, x1 | x1=0x8000000000000000 => x3=0x0
sext.b x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
sext.b x3, x1 | x1=0x80000000 => x3=0x0
sext.b x3, x1 | x1=0x7fffffff => x3=0xffffffffffffffff
sext.b x3, x1 | x1=0xffffffff => x3=0xffffffffffffffff
sext.b x3, x1 | x1=0xffffffff80000000 => x3=0x0
sext.b x3, x1 | x1=0x123456789abcdef0 => x3=0xfffffffffffffff0
sext.b x3, x1 | x1=0x8000000000000001 => x3=0x1
sext.b x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffffffffa5
sext.b x3, x1 | x1=0xff00ff00ff00ff => x3=0xffffffffffffffff
sext.b x3, x1 | x1=0x2 => x3=0x2
sext.b x3, x1 | x1=0x40 => x3=0x40
sext.b x3, x1 | x1=0x21 => x3=0x21
sext.b x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffffffffa5
sext.b x3, x1 | x1=0x8000000000000000 => x3=0x0
sext.b x3, x1 | x1=0x16e9e0c52270 => x3=0x70
sext.b x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffffffffa5
sext.b x3, x1 | x1=0x7dd30165983fefa4 => x3=0xffffffffffffffa4
sext.b x3, x1 | x1=0x8000000000000000 => x3=0x0
sext.b x0, x1 | x1=0x4d =>
sext.b x1, x1 | x1=0x8877 => x1=0x77
sext.h x3, x1 | x1=0x0 => x3=0x0
sext.h x3, x1 | x1=0x1 => x3=0x1
sext.h x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sext.h x3, x1 | x1=0x8000000000000000 => x3=0x0
sext.h x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
sext.h x3, x1 | x1=0x80000000 => x3=0x0
sext.h x3, x1 | x1=0x7fffffff => x3=0xffffffffffffffff
sext.h x3, x1 | x1=0xffffffff => x3=0xffffffffffffffff
sext.h x3, x1 | x1=0xffffffff80000000 => x3=0x0
sext.h x3, x1 | x1=0x123456789abcdef0 => x3=0xffffffffffffdef0
sext.h x3, x1 | x1=0x8000000000000001 => x3=0x1
sext.h x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffffffa5a5
sext.h x3, x1 | x1=0xff00ff00ff00ff => x3=0xff
sext.h x3, x1 | x1=0x2 => x3=0x2
sext.h x3, x1 | x1=0x40 => x3=0x40
sext.h x3, x1 | x1=0x21 => x3=0x21
sext.h x3, x1 | x1=0x9069da8a21ac1c58 => x3=0x1c58
sext.h x3, x1 | x1=0x4d14a3426542a34e => x3=0xffffffffffffa34e
sext.h x3, x1 | x1=0xffffd3a3ca721a3b => x3=0x1a3b
sext.h x3, x1 | x1=0xfffffffff9ac6b0a => x3=0x6b0a
sext.h x3, x1 | x1=0xc190d190a820931a => x3=0xffffffffffff931a
sext.h x3, x1 | x1=0x3e70f4fa1978a1 => x3=0x78a1
sext.h x0, x1 | x1=0x4d =>
sext.h x1, x1 | x1=0x8877 => x1=0xffffffffffff8877
zext.h x3, x1 | x1=0x0 => x3=0x0
zext.h x3, x1 | x1=0x1 => x3=0x1
zext.h x3, x1 | x1=0xffffffffffffffff => x3=0xffff
zext.h x3, x1 | x1=0x8000000000000000 => x3=0x0
zext.h x3, x1 | x1=0x7fffffffffffffff => x3=0xffff
zext.h x3, x1 | x1=0x80000000 => x3=0x0
zext.h x3, x1 | x1=0x7fffffff => x3=0xffff
zext.h x3, x1 | x1=0xffffffff => x3=0xffff
zext.h x3, x1 | x1=0xffffffff80000000 => x3=0x0
zext.h x3, x1 | x1=0x123456789abcdef0 => x3=0xdef0
zext.h x3, x1 | x1=0x8000000000000001 => x3=0x1
zext.h x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xa5a5
zext.h x3, x1 | x1=0xff00ff00ff00ff => x3=0xff
zext.h x3, x1 | x1=0x2 => x3=0x2
zext.h x3, x1 | x1=0x40 => x3=0x40
zext.h x3, x1 | x1=0x21 => x3=0x21
zext.h x3, x1 | x1=0xffffffff822dd65a => x3=0xd65a
zext.h x3, x1 | x1=0x7fffffffffffffff => x3=0xffff
zext.h x3, x1 | x1=0x546bfb7990068 => x3=0x68
zext.h x3, x1 | x1=0xffffffffffffffae => x3=0xffae
zext.h x3, x1 | x1=0xffffdbf0940b99c5 => x3=0x99c5
zext.h x3, x1 | x1=0x1c07fe9346 => x3=0x9346
zext.h x0, x1 | x1=0x4d =>
zext.h x1, x1 | x1=0x8877 =>
rev8 x3, x1 | x1=0x0 => x3=0x0
rev8 x3, x1 | x1=0x1 => x3=0x100000000000000
rev8 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
rev8 x3, x1 | x1=0x8000000000000000 => x3=0x80
rev8 x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffff7f
rev8 x3, x1 | x1=0x80000000 => x3=0x8000000000
rev8 x3, x1 | x1=0x7fffffff => x3=0xffffff7f00000000
rev8 x3, x1 | x1=0xffffffff => x3=0xffffffff00000000
rev8 x3, x1 | x1=0xffffffff80000000 => x3=0x80ffffffff
rev8 x3, x1 | x1=0x123456789abcdef0 => x3=0xf0debc9a78563412
rev8 x3, x1 | x1=0x8000000000000001 => x3=0x100000000000080
rev8 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xa5a5a5a55a5a5a5a
rev8 x3, x1 | x1=0xff00ff00ff00ff => x3=0xff00ff00ff00ff00
rev8 x3, x1 | x1=0x2 => x3=0x200000000000000
rev8 x3, x1 | x1=0x40 => x3=0x4000000000000000
rev8 x3, x1 | x1=0x21 => x3=0x2100000000000000
rev8 x3, x1 | x1=0xe91cdb1010fb897f => x3=0x7f89fb1010db1ce9
rev8 x3, x1 | x1=0xfe041dd279c2e2a2 => x3=0xa2e2c279d21d04fe
rev8 x3, x1 | x1=0x84d6075307a21968 => x3=0x6819a2075307d684
rev8 x3, x1 | x1=0x161662728f => x3=0x8f72621616000000
rev8 x3, x1 | x1=0xffffffffff91ca78 => x3=0x78ca91ffffffffff
rev8 x3, x1 | x1=0xd812961f2fae7ee8 => x3=0xe87eae2f1f9612d8
rev8 x0, x1 | x1=0x4d =>
rev8 x1, x1 | x1=0x8877 => x1=0x7788000000000000
orc.b x3, x1 | x1=0x0 => x3=0x0
orc.b x3, x1 | x1=0x1 => x3=0xff
orc.b x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0x8000000000000000 => x3=0xff00000000000000
orc.b x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0x80000000 => x3=0xff000000
orc.b x3, x1 | x1=0x7fffffff => x3=0xffffffff
orc.b x3, x1 | x1=0xffffffff => x3=0xffffffff
orc.b x3, x1 | x1=0xffffffff80000000 => x3=0xffffffffff000000
orc.b x3, x1 | x1=0x123456789abcdef0 => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0x8000000000000001 => x3=0xff000000000000ff
orc.b x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0xff00ff00ff00ff => x3=0xff00ff00ff00ff
orc.b x3, x1 | x1=0x2 => x3=0xff
orc.b x3, x1 | x1=0x40 => x3=0xff
orc.b x3, x1 | x1=0x21 => x3=0xff
orc.b x3, x1 | x1=0x4d3 => x3=0xffff
orc.b x3, x1 | x1=0x523c83319dcaae5 => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0x12ff559338da10e8 => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0xfffffffe549c4332 => x3=0xffffffffffffffff
orc.b x3, x1 | x1=0x26e8be38b53 => x3=0xffffffffffff
orc.b x3, x1 | x1=0x42fd40a => x3=0xffffffff
orc.b x0, x1 | x1=0x4d =>
orc.b x1, x1 | x1=0x8877 => x1=0xffff
brev8 x3, x1 | x1=0x0 => x3=0x0
brev8 x3, x1 | x1=0x1 => x3=0x80
brev8 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
brev8 x3, x1 | x1=0x8000000000000000 => x3=0x100000000000000
brev8 x3, x1 | x1=0x7fffffffffffffff => x3=0xfeffffffffffffff
brev8 x3, x1 | x1=0x80000000 => x3=0x1000000
brev8 x3, x1 | x1=0x7fffffff => x3=0xfeffffff
brev8 x3, x1 | x1=0xffffffff => x3=0xffffffff
brev8 x3, x1 | x1=0xffffffff80000000 => x3=0xffffffff01000000
brev8 x3, x1 | x1=0x123456789abcdef0 => x3=0x482c6a1e593d7b0f
brev8 x3, x1 | x1=0x8000000000000001 => x3=0x100000000000080
brev8 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x5a5a5a5aa5a5a5a5
brev8 x3, x1 | x1=0xff00ff00ff00ff => x3=0xff00ff00ff00ff
brev8 x3, x1 | x1=0x2 => x3=0x40
brev8 x3, x1 | x1=0x40 => x3=0x2
brev8 x3, x1 | x1=0x21 => x3=0x84
brev8 x3, x1 | x1=0xffffffff80000000 => x3=0xffffffff01000000
brev8 x3, x1 | x1=0x1cb6a6487093c117 => x3=0x386d65120ec983e8
brev8 x3, x1 | x1=0xbb58bf7f9c => x3=0xdd1afdfe39
brev8 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
brev8 x3, x1 | x1=0x7fffffffffffffff => x3=0xfeffffffffffffff
brev8 x3, x1 | x1=0x58ffabbe => x3=0x1affd57d
brev8 x0, x1 | x1=0x4d =>
brev8 x1, x1 | x1=0x8877 => x1=0x11ee
slli.uw x3, x1, 0 | x1=0x2d44878 => x3=0x2d44878
rori x3, x1, 0 | x1=0x2d44878 => x3=0x2d44878
roriw x3, x1, 0 | x1=0x2d44878 => x3=0x2d44878
bseti x3, x1, 0 | x1=0x2d44878 => x3=0x2d44879
bclri x3, x1, 0 | x1=0x2d44878 => x3=0x2d44878
binvi x3, x1, 0 | x1=0x2d44878 => x3=0x2d44879
bexti x3, x1, 0 | x1=0x2d44878 => x3=0x0
slli.uw x3, x1, 1 | x1=0x8000000000000001 => x3=0x2
rori x3, x1, 1 | x1=0x8000000000000001 => x3=0xc000000000000000
roriw x3, x1, 1 | x1=0x8000000000000001 => x3=0xffffffff80000000
bseti x3, x1, 1 | x1=0x8000000000000001 => x3=0x8000000000000003
bclri x3, x1, 1 | x1=0x8000000000000001 => x3=0x8000000000000001
binvi x3, x1, 1 | x1=0x8000000000000001 => x3=0x8000000000000003
bexti x3, x1, 1 | x1=0x8000000000000001 => x3=0x0
slli.uw x3, x1, 31 | x1=0x3 => x3=0x180000000
rori x3, x1, 31 | x1=0x3 => x3=0x600000000
roriw x3, x1, 31 | x1=0x3 => x3=0x6
bseti x3, x1, 31 | x1=0x3 => x3=0x80000003
bclri x3, x1, 31 | x1=0x3 => x3=0x3
binvi x3, x1, 31 | x1=0x3 => x3=0x80000003
bexti x3, x1, 31 | x1=0x3 => x3=0x0
slli.uw x3, x1, 32 | x1=0x7fffffff => x3=0x7fffffff00000000
rori x3, x1, 32 | x1=0x7fffffff => x3=0x7fffffff00000000
roriw x3, x1, 0 | x1=0x7fffffff => x3=0x7fffffff
bseti x3, x1, 32 | x1=0x7fffffff => x3=0x17fffffff
bclri x3, x1, 32 | x1=0x7fffffff => x3=0x7fffffff
binvi x3, x1, 32 | x1=0x7fffffff => x3=0x17fffffff
bexti x3, x1, 32 | x1=0x7fffffff => x3=0x0
slli.uw x3, x1, 63 | x1=0x0 => x3=0x0
rori x3, x1, 63 | x1=0x0 => x3=0x0
roriw x3, x1, 31 | x1=0x0 => x3=0x0
bseti x3, x1, 63 | x1=0x0 => x3=0x8000000000000000
bclri x3, x1, 63 | x1=0x0 => x3=0x0
binvi x3, x1, 63 | x1=0x0 => x3=0x8000000000000000
bexti x3, x1, 63 | x1=0x0 => x3=0x0
