# Loads and stores.
# Made by tests/insn/mkcases_aarch64.py.

# str_ui
# strh w10,[x28,#2]
.inst 0x7900078a | x0=0x55c846743 x1=0x5555555555555555 x10=0x8 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0800cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strb w0,[x28,#45]
.inst 0x3900b780 | x0=0xe08ed5d7b0e4351d x13=0xec62c8b249 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1dcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strb w6,[x28,#42]
.inst 0x3900ab86 | x0=0x0 x6=0xffffffff80000000 x10=0x3c706c => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strb w22,[x28,#52]
.inst 0x3900d396 | nzcv=0x10000000 x0=0x4c5743f9e219bcf5 x20=0x7fff x22=0x100000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldr_ui
# ldrb w4,[x28,#18]
.inst 0x39404b84 | x0=0x86ebe7d5 x4=0xc9751fb2412b0380 x18=0x2 => x4=0xcc
# ldrb w19,[x28,#28]
.inst 0x39407393 | x0=0xffff x19=0x100 => x19=0xcc
# ldrh w16,[x28]
.inst 0x79400390 | x0=0x1aff449d454f x16=0x1 => x16=0xcccc
# ldrh w26,[x28]
.inst 0x7940039a | nzcv=0xa0000000 x0=0x7fff x26=0xffffffff => x26=0xcccc

# ldrs_ui
# ldrsb x0,[x28,#60]
.inst 0x3980f380 | nzcv=0x0 x0=0x0 => x0=0xffffffffffffffcc
# ldrsb w21,[x28,#2]
.inst 0x39c00b95 | x0=0x7fff x2=0xffffffff80000000 x21=0x0 => x21=0xffffffcc
# ldrsh x30,[x28,#52]
.inst 0x79806b9e | nzcv=0xb0000000 x0=0x7fff x26=0xc x30=0xffffffff7fffffff => x30=0xffffffffffffcccc
# ldrsh x2,[x28,#18]
.inst 0x79802782 | nzcv=0x30000000 x0=0x13b9e43509 x2=0x80 x9=0x1a6f0ed7cb => x2=0xffffffffffffcccc

# prfm_ui
# prfm plil1keep,[x28]
.inst 0xf9800388 | x0=0xffffffff80000000 x8=0x7fffffff => 
# prfm #0x0e,[x28]
.inst 0xf980038e | x0=0xff x14=0xffffffff7fffffff => 
# prfm plil2strm,[x28,#32]
.inst 0xf980138b | nzcv=0x20000000 x0=0x3d0adb88c950c688 x4=0x3 x11=0x835c2efbad106db1 => 
# prfm pldl1keep,[x28,#40]
.inst 0xf9801780 | x0=0xbb x5=0x2964af9ab => 

# strv_ui
# str h1,[x28,#48]
.inst 0x7d006381 | v0=0x1000000000100000000 v1=0xf98cff04a5c38a1bfb27011a648e9213 v24=0x7ffff0c61ca657aa37c5 v28=0x5e926bf804ab85c74037f63fc2cea449 x0=0xff x1=0xff x24=0xff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1392cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str q27,[x28,#64]
.inst 0x3d80139b | nzcv=0x70000000 v0=0x584f4836157bcf37717cee76788b52fc v4=0x3f000004e9972cbea1 v27=0x8040c0f050b08030100090400080003 v28=0x40200010002040202020304000200 x0=0x3975da x4=0xc068101ef905b6dc => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc030008000409000103080b050f0c0408cccccccccccccccccccccccccccccccc
# str s27,[x28,#4]
.inst 0xbd00079b | nzcv=0x50000000 v0=0x20000000000000007 v1=0x91f9aecb935d3480130f01c0d3ef33be v27=0x8000000000000000003f v28=0x60d0000040104020e00040000040801 x0=0x8 x1=0x8000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3f000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str d26,[x28,#64]
.inst 0xfd00239a | nzcv=0xf0000000 v0=0x90004010500060001040000000008 v8=0x80000000be9ac150819a7ac6 v26=0x20500000208000208040f060b020200 v28=0x27fffffffffffffff x0=0x8000000000000000 x8=0x97de2fc9f11e1e7f x26=0x2 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0002020b060f0408cccccccccccccccccccccccccccccccccccccccccccccccc

# ldrv_ui
# ldr s13,[x28,#36]
.inst 0xbd40278d | nzcv=0x30000000 v0=0xaad89d0fe0f5665312780df6f809045c v9=0xb3ea355c3925732c5bade9ab2427c7e8 v13=0x94e4500e6ad034810e1b43ec4460e77b v28=0x9bd3f1cb8db4153b000000000000007f x0=0xffff x9=0x20 x13=0xcbc48e2a04e8c3a2 => v13=0xcccccccc
# ldr s9,[x28,#16]
.inst 0xbd401389 | nzcv=0x40000000 v0=0xa5b6683262d6e2ef315bd v4=0x947540a92c9a2910000000037353c12e v9=0x60b134036b23717edd6a43abcffae22e v28=0x8091aee0e37d3db56cc097b14ab3d027 x0=0x100 x4=0xffffffff80000000 x9=0x367b7b1c639c => v9=0xcccccccc
# ldr d25,[x28,#64]
.inst 0xfd402399 | nzcv=0x20000000 v0=0xde4d7fcfb2f39339e90af6a75ed76972 v8=0x58b16d7aa65fa0840000000000000000 v25=0x20001060102050000050a000201 v28=0xffffffffffffffff7fffffff x0=0x985ec9825e80fef3 x8=0xa3b769f7a7dbcf37 x25=0x2c09 => v25=0xcccccccccccccccc
# ldr s19,[x28,#36]
.inst 0xbd402793 | v0=0x7fff06a449ff7c1cdd94 v9=0xff00ff00ff00ffea319325917a0e65 v19=0x40204010c00010003010800060a0100 v28=0x100010500010200020a000000010200 x0=0x8000 x9=0x7 x19=0x100000000 => v19=0xcccccccc

# stur
# stur x3,[x28,#6]
.inst 0xf8006383 | x0=0x221a87c3b2 x3=0xc2958a4b03bc8b49 x24=0x7fffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc498bbc034b8a95c2cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stur w14,[x28,#8]
.inst 0xb800838e | nzcv=0xe0000000 x0=0x100000000 x14=0x20 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc20000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# sturb w10,[x28,#-1]
.inst 0x381ff38a | x10=0x7f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7fcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# sturb w17,[x28,#-16]
.inst 0x381f0391 | x0=0x4edbdf7f4a7d253 x17=0x7777f0cb8edb4024 => m=cccccccccccccccccccccccccccccccc24cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldur
# ldur w14,[x28,#1]
.inst 0xb840138e | x0=0x100000000 x4=0xef5 x14=0x42c20998a54b267d => x14=0xcccccccc
# ldur w16,[x28,#7]
.inst 0xb8407390 | x0=0x12a2f0990e24 x16=0x5555555555555555 => x16=0xcccccccc
# ldurb w10,[x28,#-11]
.inst 0x385f538a | x10=0xc9417d7cd813f2a3 x20=0xea705f6c6773436e => x10=0xcc
# ldur x24,[x28,#21]
.inst 0xf8415398 | nzcv=0x50000000 x1=0x1 x20=0x960965ab x24=0x36c => x24=0xcccccccccccccccc

# ldurs
# prfum #0x0e,[x28,#-10]
.inst 0xf89f638e | nzcv=0xa0000000 x14=0x80 x24=0xb7116ca => 
# prfum #0x19,[x28,#-1]
.inst 0xf89ff399 | nzcv=0x20000000 x25=0x80000000 => 
# ldursb x8,[x28,#23]
.inst 0x38817388 | x1=0x8 x8=0x16ad1be => x8=0xffffffffffffffcc
# ldursh xzr,[x28,#15]
.inst 0x7880f39f | nzcv=0x20000000 x0=0x7f => 

# prfum
# prfum #0x0e,[x28,#19]
.inst 0xf881338e | nzcv=0x20000000 x1=0x374e992d x12=0x20 x14=0x5555555555555555 => 
# prfum #0x17,[x28,#1]
.inst 0xf8801397 | x0=0x2e066b9c23c801d3 x4=0xffffffffffffffff x23=0x93c70883dc4fed5f => 
# prfum plil3keep,[x28,#-8]
.inst 0xf89f838c | x0=0x8000 x12=0x7fffffff => 
# prfum plil1keep,[x28,#-9]
.inst 0xf89f7388 | x8=0xffff => 

# sturv
# stur d26,[x28,#32]
.inst 0xfc02039a | nzcv=0x80000000 v0=0x2030f080000000604040e000200010a v2=0x3204710052d23c4b65a2350737333af9 v26=0x70000000003e5fffd v28=0x500000000000c8a27 x0=0x46055493a91979db x2=0x2594979fb07735 x26=0x8 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccfdffe50300000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stur h25,[x28,#24]
.inst 0x7c018399 | v0=0x400040102020a0004080100060a0200 v1=0x3000200000a00040a02050f0c090101 v25=0x60a0f0002030200020c0800000809 v28=0x6171ca11dc8db132c03e8b3342aaa4a1 x0=0x1450e17b26a8ff0b x1=0xffffffff7fffffff x25=0xffffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0908cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stur h5,[x28,#-8]
.inst 0x7c1f8385 | v0=0x85ab2001f0b229c80376129888dbc343 v5=0xb483ca044248212400000000000001f8 v28=0x140ebe5c2f6baa3851d938491488d7ec v31=0xc277802a7080050e2664f3f9962e8dcf x0=0x3 x5=0x90e4b77bc96e1f49 => m=ccccccccccccccccccccccccccccccccccccccccccccccccf801cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stur b28,[x28,#32]
.inst 0x3c02039c | nzcv=0x0 v0=0x4191f82c9cd33fe41158fbecc98b3852 v2=0xb2b7c268a9e761bfe940ce4ba673fd2e v28=0x6af0be75b63c7754922e13082041412d x0=0xffffffff80000000 x2=0x3 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2dcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldurv
# ldur b24,[x28,#-13]
.inst 0x3c5f3398 | v12=0x2000001040e01010808000502080801 v24=0x6000002020108000204080000060000 v28=0xc5d55d64d7de87cc2e2d0b34d34ed18d v31=0xa0b0000000101000b02090408080208 x12=0x381314fa6aff220f x24=0x37fe683c => v24=0xcc
# ldur d14,[x28]
.inst 0xfc40038e | v0=0x3cf34efdb06ec8507 v14=0x8020e0c0b0005050a0d0803080500 v28=0x10004000a0400020300000808010004 x0=0xb7ca4616d825226e x14=0x7fffffffffffffff => v14=0xcccccccccccccccc
# ldur h9,[x28,#1]
.inst 0x7c401389 | v0=0x8000800000004060105010105030208 v4=0xffffe500cea9d23fb6dd v9=0x5e2109f60fb8000a9084a83313a8 v28=0xc75b8f653b538392d648a720f5dad3bd x0=0xffffffffffffffff x4=0x74bb31f86ebdb4aa x9=0x2 => v9=0xcccc
# ldur s3,[x28,#17]
.inst 0xbc411383 | nzcv=0x20000000 v1=0x31fb774defffffffff7fffffff v3=0x56f1bef7ddea83ccbc2c474103c35d5d v4=0x30809000801000c0b04000a08080b08 v28=0xd2a085dd6fbb5533c40d6b57fbf02c38 x1=0xff00ff00ff00ff x3=0x187326c77a64 x4=0x1d5bc51794c3e8e9 => v3=0xcccccccc

# str_post
# strh w16,[x28],#-2
.inst 0x781fe790 | nzcv=0x70000000 x16=0xffffffff x25=0x1d7db1 => base=0xfffffffffffffffe m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strh w20,[x28],#18
.inst 0x78012794 | x1=0xffff x9=0xffffffff80000000 x20=0x3f => base=0x12 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3f00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strb w22,[x28],#0
.inst 0x38000796 | x0=0x1 x1=0x1dfea517 x22=0x1b9d637dc8 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str x15,[x28],#9
.inst 0xf800978f | x0=0x822bd86362faaf76 x5=0xff x15=0x2f7c => base=0x9 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7c2f000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldr_post
# ldr w24,[x28],#-5
.inst 0xb85fb798 | x13=0x5555555555555555 x24=0xffffffff => base=0xfffffffffffffffb x24=0xcccccccc
# ldr w4,[x28],#-2
.inst 0xb85fe784 | nzcv=0x50000000 x4=0x16e367f0b4d89b94 x25=0x5c966d25568 => base=0xfffffffffffffffe x4=0xcccccccc
# ldrh w0,[x28],#22
.inst 0x78416780 | x0=0xffffffff x1=0x212e008 x25=0x80000000 => base=0x16 x0=0xcccc
# ldrh w0,[x28],#24
.inst 0x78418780 | x0=0x53f14 x1=0x20 => base=0x18 x0=0xcccc

# ldrs_post
# ldrsb x10,[x28],#-15
.inst 0x389f178a | nzcv=0x0 x5=0xffff x10=0x8 => base=0xfffffffffffffff1 x10=0xffffffffffffffcc
# ldrsb x15,[x28],#11
.inst 0x3880b78f | nzcv=0x40000000 x0=0xfffffffffffffffe x13=0x3228475dda2fda4a x15=0xb3c6dd009b7e5fa => base=0xb x15=0xffffffffffffffcc
# ldrsw x13,[x28],#-11
.inst 0xb89f578d | nzcv=0xc0000000 x13=0xffffffff7fffffff x21=0x272a6bf2ea28bb3 => base=0xfffffffffffffff5 x13=0xffffffffcccccccc
# ldrsb x0,[x28],#24
.inst 0x38818780 | nzcv=0x40000000 x0=0xff00ff00ff00ff x1=0x180e572a97 => base=0x18 x0=0xffffffffffffffcc

# strv_post
# str h26,[x28],#-4
.inst 0x7c1fc79a | nzcv=0x50000000 v17=0x3336bdedddc04d4010fb83b30d0a6221 v26=0x2b7d45c5491396e7964bfb8 v28=0x8000104000600020104000d000c0006 v31=0x3f00189cbfa847fde9 x17=0x7f x26=0x146e4280376ffdc => base=0xfffffffffffffffc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb8bfcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str h30,[x28],#-2
.inst 0x7c1fe79e | nzcv=0xc0000000 v25=0x800000000000000007 v28=0x7ffffffff7fffffff v30=0xdf4541058d7fdad7fa4fb3732d9b2c10 v31=0xe9616098ea1cedae2fbd30374ccd6c5 x25=0x7fffffff x30=0x3998b528c611 => base=0xfffffffffffffffe m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc102ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str h8,[x28],#13
.inst 0x7c00d788 | nzcv=0x10000000 v0=0xdd57f1bef89370ea41befdb13ec1d88d v8=0x1f6e363a4a82f49a897d18a8 v21=0x50000000b0208020003020002040007 v28=0x20b0208080000010102080402020700 x0=0xfffffffffffffffe x8=0xc970ca344ac62d3e x21=0x40 => base=0xd m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccca818cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str s10,[x28],#10
.inst 0xbc00a78a | nzcv=0xe0000000 v0=0x80b000002090008040b000c06000400 v9=0x148fde181cd060130000000000000100 v10=0xc4636d3735f7501e0b6ac1e535cb030a v28=0x58ab4abeb292a6dbf2199680088f157c x0=0xff x9=0x107ee62e96ffaafc x10=0x4 => base=0xa m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0a03cb35cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldrv_post
# ldr s13,[x28],#-14
.inst 0xbc5f278d | nzcv=0xa0000000 v9=0x90004010c04020004000801080c0a v13=0x34aab000c611e4287106c9ebd2b0cb0b v28=0xdee52fff78ddadad3aba70d3def6f341 v31=0x45898c5935b424e353f1dd3cab17f475 x9=0xfffffffffffffffe x13=0xc92094d4b6aed156 => base=0xfffffffffffffff2 v13=0xcccccccc
# ldr b2,[x28],#-13
.inst 0x3c5f3782 | nzcv=0xa0000000 v2=0x606000000080803010008010e020004 v13=0xf8c33a6ad8bc005e738e5824fb0d6e48 v28=0x200080306010208000d00030c0107 v31=0x8080c0002090100000200040109 x2=0x6a4471875ac2520a x13=0x100 => base=0xfffffffffffffff3 v2=0xcc
# ldr d19,[x28],#26
.inst 0xfc41a793 | v1=0xc5d2f192868ce42bc6fe5909fa66c4d8 v9=0x80200020400040506060804000401 v19=0x6b5178f440f28c830000000000000002 v28=0x200040a04000201000b000e08000000 x1=0x56e59d470dd6b5 x9=0x100 x19=0xfffffffffffffffe => base=0x1a v19=0xcccccccccccccccc
# ldr b1,[x28],#-5
.inst 0x3c5fb781 | v1=0x108040004080604000c050a0a04000d v13=0x1040006010108000c00020d0d0e000d v28=0x861a7b1bd6f93563ecf6f3fbbc36969 v31=0x63a00b000000334294cd80 x1=0x8000000000000000 x13=0xd39 => base=0xfffffffffffffffb v1=0xcc

# sttr
# sttrb w3,[x28,#-9]
.inst 0x381f7b83 | nzcv=0x30000000 x3=0xffff x30=0xffffffff7fffffff => m=ccccccccccccccccccccccccccccccccccccccccccccccffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# sttrb w16,[x28,#4]
.inst 0x38004b90 | x0=0x46e15d28ab93b859 x16=0xff x18=0xa726b4cf05630ba3 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# sttr w22,[x28,#20]
.inst 0xb8014b96 | x1=0x83dffeac x18=0x3db1b69a x22=0x7fff => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccff7f0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# sttrb w2,[x28,#20]
.inst 0x38014b82 | nzcv=0xf0000000 x1=0x80 x2=0x26440b1 x18=0x3da0c12a9091bec7 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb1cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldtr
# ldtr w8,[x28,#9]
.inst 0xb8409b88 | x0=0x6420b2e8a4dc7d93 x6=0xb50a8b5b1250085e x8=0x7b7a7e56255b => x8=0xcccccccc
# ldtr w7,[x28,#25]
.inst 0xb8419b87 | nzcv=0x10000000 x1=0x67f941126b41dc47 x6=0x14ca x7=0x80 => x7=0xcccccccc
# ldtr w22,[x28,#-16]
.inst 0xb85f0b96 | x2=0x3630412534b2f005 x22=0x1af6 => x22=0xcccccccc
# ldtrb w4,[x28,#13]
.inst 0x3840db84 | x0=0x2b97292012872182 x4=0x20 x22=0xffffffff => x4=0xcc

# ldtrs
# ldtrsh x14,[x28,#-11]
.inst 0x789f5b8e | nzcv=0x80000000 x14=0x6d0c07359d8696 x22=0x72fa024f => x14=0xffffffffffffcccc
# ldtrsb x0,[x28,#-13]
.inst 0x389f3b80 | x0=0x7fff x14=0x3 => x0=0xffffffffffffffcc
# ldtrsh w2,[x28,#-3]
.inst 0x78dfdb82 | x2=0x518adce2d04a528b x22=0x20 => x2=0xffffcccc
# ldtrsh x12,[x28,#-16]
.inst 0x789f0b8c | nzcv=0xd0000000 x2=0x100 x12=0x80000000 => x12=0xffffffffffffcccc

# str_pre
# str x19,[x28,#10]!
.inst 0xf800af93 | nzcv=0x30000000 x0=0x100 x11=0x8000 x19=0xff => base=0xa m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccff00000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str x26,[x28,#27]!
.inst 0xf801bf9a | nzcv=0xd0000000 x1=0x1ec4fd x15=0xb09095ff9c30328 x26=0xfffffffffffffffe => base=0x1b m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccfeffffffffffffffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str w17,[x28,#6]!
.inst 0xb8006f91 | nzcv=0xb0000000 x0=0x40 x17=0xffff => base=0x6 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffff0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str x1,[x28,#-11]!
.inst 0xf81f5f81 | x1=0x112c1881fa x23=0x7fffffffffffffff => base=0xfffffffffffffff5 m=ccccccccccccccccccccccccccccccccccccccccccfa81182c11000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldr_pre
# ldrb w0,[x28,#19]!
.inst 0x38413f80 | x0=0x80 x1=0x8000000000000000 x15=0x6b8aa9c141fe => base=0x13 x0=0xcc
# ldr w11,[x28,#20]!
.inst 0xb8414f8b | x1=0x2 x11=0x455dc688933d6515 x19=0xe76abdcc41c6ecc5 => base=0x14 x11=0xcccccccc
# ldr w16,[x28,#24]!
.inst 0xb8418f90 | nzcv=0xf0000000 x1=0xf8c4b50 x3=0x3acfbc3146901104 x16=0x7fff => base=0x18 x16=0xcccccccc
# ldr x1,[x28,#3]!
.inst 0xf8403f81 | nzcv=0xe0000000 x0=0x14e3d61bd8b5581 x1=0x1178e9cf6501d2c4 x15=0x10a1c4c7608e8596 => base=0x3 x1=0xcccccccccccccccc

# ldrs_pre
# ldrsb x16,[x28,#20]!
.inst 0x38814f90 | x1=0xb6931d39bac99cb7 x16=0x7635e89 x19=0x80 => base=0x14 x16=0xffffffffffffffcc
# ldrsh x10,[x28,#32]!
.inst 0x78820f8a | x2=0xfffffffffffffffe x3=0x9d2a329 x10=0x40d5f89f24b81e => base=0x20 x10=0xffffffffffffcccc
# ldrsb x7,[x28,#-7]!
.inst 0x389f9f87 | nzcv=0xd0000000 x7=0xff => base=0xfffffffffffffff9 x7=0xffffffffffffffcc
# ldrsb w19,[x28,#3]!
.inst 0x38c03f93 | nzcv=0xc0000000 x0=0x0 x15=0xbbd97336645 x19=0x40 => base=0x3 x19=0xffffffcc

# strv_pre
# str d4,[x28,#17]!
.inst 0xfc011f84 | v1=0x900080109080808030c0c070a v4=0x7c967510410000000100000000 v7=0x4000604000002050406010900040a00 v28=0x3d278d6f72340c4ae452135b07d7306d x1=0xffffffff x4=0x3 x7=0x5c98 => base=0x11 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000001000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str b5,[x28,#31]!
.inst 0x3c01ff85 | v1=0x1000902000001000400000401080102 v5=0x1c5f1e21a7cab9a4ad8e500fbc9c6949 v28=0x9010202020008080b0002080400 v31=0xb000a02000400020c020a05000002 x1=0xf4e26 x5=0x1 => base=0x1f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc49cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str h6,[x28,#0]!
.inst 0x7c000f86 | nzcv=0x80000000 v0=0xe1d35fa13480b4a30000000000000080 v3=0x50a0a00000000000401020004000808 v6=0x2b441059fec7a6882b73f76797680a2e v28=0x20fdc39f6bb7ec1004 x0=0x20 x3=0x1 x6=0x671fdfb5aebdf453 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2e0acccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str q2,[x28,#27]!
.inst 0x3c81bf82 | nzcv=0xa0000000 v1=0x401050100010c000c08000004000900 v2=0xffffffffffffffff0000000000000001 v15=0x3c331038dfdd442146bf5b762a2ec58e v28=0x600000008010401020200000a0300 x1=0x40 x2=0xffffffff80000000 x15=0x100000000 => base=0x1b m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0100000000000000ffffffffffffffffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldrv_pre
# ldr s17,[x28,#27]!
.inst 0xbc41bf91 | v1=0xacc23 v15=0x9000004020c0106020100000200000c v17=0xbe4e1f39c44bad5902fee7aa0aecb17e v28=0xc00000004010c0c0d0808050e0e04 x1=0xfffffffffffffffe x15=0x4c x17=0xb => base=0x1b v17=0xcccccccc
# ldr s26,[x28,#3]!
.inst 0xbc403f9a | v0=0x1c685114b78a00000000000000ff v15=0x7200000000eb4b8892 v26=0xa050d0302000100080a0008000c00 v28=0xec04cb82a02000000007fffffff x0=0xffffffff80000000 x15=0xeb1796aaaf3f6a36 x26=0xd9954d77d12deef5 => base=0x3 v26=0xcccccccc
# ldr b13,[x28,#5]!
.inst 0x3c405f8d | v0=0x2c37e323c00588f25a69fd681db268e0 v13=0x3040404080101000408020200000104 v23=0x100000000fedad8ab514ce59a v28=0x5aa5208760000000000007fff x0=0x7cc923232 x13=0xa8dee61b x23=0x370af3 => base=0x5 v13=0xcc
# ldr s5,[x28,#-4]!
.inst 0xbc5fcf85 | v5=0x104010c0d0000000000010c0b00010a v19=0x2f79b7ba4eb423d48815709daf3859f4 v28=0x200020a06040a080b0a000002000400 v31=0x80000000000100000000 x5=0xe622468f33726a7 x19=0x2 => base=0xfffffffffffffffc v5=0xcccccccc

# str_reg
# strb w17,[x28,w8,uxtw]
.inst 0x38284b91 | x8=0x2521e83d0000001e x17=0x5d8402d7 x18=0x80 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd7cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strb w16,[x28,w0,uxtw]
.inst 0x38204b90 | nzcv=0xe0000000 x0=0x8f8204180000001c x16=0x1 x18=0x7fffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# strh w4,[x28,w2,uxtw]
.inst 0x78224b84 | nzcv=0x0 x2=0x18a6063c0000001c x4=0x531099744d0996 x18=0x8 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc9609cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str x18,[x28,w11,uxtw #3]
.inst 0xf82b5b92 | x11=0x205c7c200000002 x18=0xc3b71b27345 x22=0x382f2836cbaab3e1 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4573b2713b0c0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldr_reg
# ldr w24,[x28,w6,uxtw]
.inst 0xb8664b98 | x6=0x72fc7eba00000001 x18=0xfa3df3336 x24=0x7fffffffffffffff => x24=0xcccccccc
# ldrb w16,[x28,w21,sxtw]
.inst 0x3875cb90 | x16=0x9fef5215a304a69b x18=0x24e176c x21=0x3b992280000001d => x16=0xcc
# ldrh w0,[x28,w0,uxtw]
.inst 0x78604b80 | x0=0xb911780900000010 x18=0x91 => x0=0xcccc
# ldr x4,[x28,w3,uxtw #3]
.inst 0xf8635b84 | x3=0xf28ecc1600000001 x4=0x32db881 x22=0x22b0c73c78e74554 => x4=0xcccccccccccccccc

# ldrs_reg
# ldrsb x11,[x28,w22,uxtw]
.inst 0x38b64b8b | x11=0x8000000000000000 x18=0x140098fa22fe0e4a x22=0xad79077600000006 => x11=0xffffffffffffffcc
# ldrsw x29,[x28,x7,sxtx #2]
.inst 0xb8a7fb9d | nzcv=0x50000000 x7=0x6 x29=0xda6da76d34fbf7e8 x30=0x7f => x29=0xffffffffcccccccc
# ldrsh w23,[x28,w17,uxtw #1]
.inst 0x78f15b97 | nzcv=0x30000000 x17=0x194c21f0000000f x22=0xd28c9b690531464c x23=0x49ef790abbf8159b => x23=0xffffcccc
# prfm plil1strm,[x28,x17]
.inst 0xf8b16b89 | nzcv=0x80000000 x9=0x7375e2431e9dd68f x17=0xfffffffffffffff0 x26=0xffffffff => 

# prfm_reg
# prfm pldl3keep,[x28,w24,sxtw]
.inst 0xf8b8cb84 | x4=0xffffffff7fffffff x18=0x1 x24=0x4d0e59f400000009 => 
# prfm plil1keep,[x28,w18,sxtw]
.inst 0xf8b2cb88 | x8=0x4503a x18=0xff3ea84afffffff0 => 
# prfm plil2keep,[x28,x3,lsl #3]
.inst 0xf8a37b8a | nzcv=0xd0000000 x3=0xfffffffffffffffe x10=0xd2925737811defe6 x30=0x61fc8ce727bb4357 => 
# prfm pldl3keep,[x28,w15,sxtw]
.inst 0xf8afcb84 | x4=0xd530ef51c8e18 x15=0xb1143285fffffff0 x18=0xffffffff80000000 => 

# strv_reg
# str s16,[x28,x8,sxtx]
.inst 0xbc28eb90 | nzcv=0x40000000 v8=0xc831c31ef883f72f8729bf710b6a90d5 v16=0x43f4461bcebf35e881d8209a9e79cff6 v26=0xffffffff7fffffff000000007fffffff v28=0x441f0a42b9248dd6fa8870d627c2aa8b x8=0xfffffffffffffff0 x16=0x3730c5d5445ed x26=0x100000000 => m=ccccccccccccccccccccccccccccccccf6cf799ecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str b2,[x28,x4]
.inst 0x3c246b82 | v2=0xffffffffffffffffee1c98690f3d8739 v4=0x20e85cf0701384d385 v26=0x3000000010806020602060801 v28=0xfffffffffffffffe0000000000000001 x2=0x4ef7ce52d x4=0x17 x26=0xffffffff80000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc39cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str d5,[x28,w25,sxtw]
.inst 0xfc39cb85 | nzcv=0xb0000000 v5=0x5705bc17aaac657458d20c502667a386 v18=0x2a42a7c82d51fc3baf449898b44f5d48 v25=0x10408000b0201050408000200020002 v28=0x1f0000006ca1c574a5 x5=0x0 x18=0x652f3c7f10b91e11 x25=0xf08b5d2a00000009 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc86a36726500cd258cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# str q30,[x28,w2,sxtw #4]
.inst 0x3ca2db9e | nzcv=0x90000000 v2=0x200000000000000080 v22=0xe08000501020804000408080102040d v28=0x3f2192a3c6a1ab363ac308a01494ab0 v30=0x2000000000000000b x2=0x96ada606ffffffff x22=0xffff x30=0x3f => m=cccccccccccccccccccccccccccccccc0b000000000000000200000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldrv_reg
# ldr h25,[x28,x20,sxtx]
.inst 0x7c74eb99 | nzcv=0x30000000 v20=0x81cbad8e7a000000007fffffff v25=0x669522b1451dd5f000000000186f5762 v26=0x9f7e08edff92f55554cf6a2ce14ff81c v28=0xe0c0a08060502020a00060800000100 x20=0xfffffffffffffff0 x25=0x1b2081f62 x26=0x1c7046115e => v25=0xcccc
# ldr s2,[x28,w16,sxtw #2]
.inst 0xbc70db82 | v2=0xfffffffffffffffe0000000000000007 v16=0xa0581cfb947cb6b4718580f61f18900f v22=0x7fffffffffffffffa490f74c90f93811 v28=0x102080a0e080002000400000007 x2=0x45394d2c49d7211 x16=0x49234eefffffffc x22=0x3f => v2=0xcccccccc
# ldr b0,[x28,w0,sxtw #0]
.inst 0x3c60db80 | nzcv=0xb0000000 v0=0xc000003000d09000000000f000200 v22=0x931675656dba27e23d4bab08f0ad5ef9 v28=0x5ff5f166566156ea0000000003304f53 x0=0x1cc23eacfffffff0 x22=0x7fffffffffffffff => v0=0xcc
# ldr d21,[x28,w15,uxtw]
.inst 0xfc6f4b95 | v15=0x6bef8a3c0d8ede03205d1a6ce4a3cddb v18=0xdcb7fad85ffffffffffffffff v21=0x555555555555555500031934126f3c5a v28=0x25c83bf1d447b476c7173205ac3b7cdd x15=0x41e9338f00000014 x18=0xea2b64ed2ae8a92b x21=0x16bee30471a5cf => v21=0xcccccccccccccccc

# stnp
# stnp x22,x20,[x28]
.inst 0xa8005396 | nzcv=0x80000000 x0=0x2de9cc08726bea4f x20=0x100 x22=0x90eb0e51f6ea591b => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1b59eaf6510eeb900001000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stnp w3,w17,[x28,#4]
.inst 0x2800c783 | x0=0x37253895 x3=0xc02ae8a10e98fcac x17=0x71eb772b611a2226 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccacfc980e26221a61cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stnp w5,w26,[x28,#4]
.inst 0x2800eb85 | x0=0x649a x5=0x2 x26=0xffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc02000000ffff0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stnp x29,x3,[x28,#8]
.inst 0xa8008f9d | x0=0x5902b7b0106 x3=0xd8d8465 x29=0xa8adc192fcb22c0c => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0c2cb2fc92c1ada865848d0d00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldnp
# ldnp w0,w1,[x28]
.inst 0x28400780 | x0=0x80000000 x1=0xfffffffffffffffe => x0=0xcccccccc x1=0xcccccccc
# ldnp w15,w29,[x28]
.inst 0x2840778f | nzcv=0xd0000000 x0=0x71a7d54b041d490d x15=0x8 x29=0x5555555555555555 => x15=0xcccccccc x29=0xcccccccc
# ldnp x18,x0,[x28,#8]
.inst 0xa8408392 | nzcv=0x40000000 x0=0x20 x18=0x926500a => x0=0xcccccccccccccccc x18=0xcccccccccccccccc
# ldnp w8,w10,[x28,#-4]
.inst 0x287fab88 | nzcv=0x70000000 x8=0xffffffff80000000 x10=0xe8806a27440787af => x8=0xcccccccc x10=0xcccccccc

# stp_post
# stp x18,x17,[x28],#8
.inst 0xa880c792 | nzcv=0xb0000000 x0=0x8 x17=0x89da x18=0x7fffffffffffffff => base=0x8 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffffffffffffff7fda89000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp x23,x2,[x28],#-8
.inst 0xa8bf8b97 | nzcv=0x20000000 x2=0x90f063ce026d133e x23=0x6fef587c12 => base=0xfffffffffffffff8 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc127c58ef6f0000003e136d02ce63f090cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp x22,x25,[x28],#8
.inst 0xa880e796 | x0=0xa9841bf48dd7b x22=0x4b3195d6a0707b11 x25=0x7fff => base=0x8 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc117b70a0d695314bff7f000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp w14,w29,[x28],#4
.inst 0x2880f78e | nzcv=0x40000000 x0=0x43b41c86851f6450 x14=0x3 x29=0x9610 => base=0x4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0300000010960000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldp_post
# ldp w0,w8,[x28],#4
.inst 0x28c0a380 | x0=0x2d3d195222 x8=0x1 => base=0x4 x0=0xcccccccc x8=0xcccccccc
# ldp w9,w0,[x28],#4
.inst 0x28c08389 | nzcv=0x20000000 x0=0xe4ad82d11617e95d x9=0xcd30047a149deee0 => base=0x4 x0=0xcccccccc x9=0xcccccccc
# ldp w12,w29,[x28],#-4
.inst 0x28fff78c | nzcv=0x60000000 x12=0xca11f54b888ba701 x29=0x2464b2a2 => base=0xfffffffffffffffc x12=0xcccccccc x29=0xcccccccc
# ldp x20,x24,[x28],#0
.inst 0xa8c06394 | x0=0xc1854408bd67e538 x20=0x482150c1 x24=0x7fffffffffffffff => x20=0xcccccccccccccccc x24=0xcccccccccccccccc

# stp_off
# stp x8,x0,[x28]
.inst 0xa9000388 | nzcv=0x20000000 x0=0xef2fa7841bd02c4 x8=0x0 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000000000000c402bd4178faf20ecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp w1,w16,[x28,#-4]
.inst 0x293fc381 | x1=0x3 x16=0x8000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccc0300000000800000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp w24,w25,[x28]
.inst 0x29006798 | x0=0x100 x24=0x5555555555555555 x25=0x2dfa065c3db11018 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc555555551810b13dcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp x10,x26,[x28]
.inst 0xa9006b8a | x0=0x7f x10=0x2 x26=0x3f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc02000000000000003f00000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldp_off
# ldp w15,w2,[x28,#4]
.inst 0x29408b8f | nzcv=0xa0000000 x0=0x51adf0696b3cc4cf x2=0x10db82e7ffa27458 x15=0x876313355c5599b0 => x2=0xcccccccc x15=0xcccccccc
# ldp w23,w7,[x28,#4]
.inst 0x29409f97 | x0=0xe5fe1eb6c809a61f x7=0x1941912c22e41da7 x23=0x5555555555555555 => x7=0xcccccccc x23=0xcccccccc
# ldp w18,w13,[x28,#-4]
.inst 0x297fb792 | x13=0x5555555555555555 x18=0x1 => x13=0xcccccccc x18=0xcccccccc
# ldp x8,x20,[x28]
.inst 0xa9405388 | nzcv=0x70000000 x0=0x3f x8=0x3468fd2b678d845 x20=0xc85d9960505b1b0d => x8=0xcccccccccccccccc x20=0xcccccccccccccccc

# stp_pre
# stp w0,w23,[x28,#4]!
.inst 0x2980df80 | nzcv=0x80000000 x0=0x1aa2469d80664e0 x23=0xfb9360df44f09f9d => base=0x4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccce06406d89d9ff044cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp x12,x14,[x28,#-8]!
.inst 0xa9bfbb8c | x12=0x15cae95ab08ec695 x14=0xff00ff00ff00ff => base=0xfffffffffffffff8 m=cccccccccccccccccccccccccccccccccccccccccccccccc95c68eb05ae9ca15ff00ff00ff00ff00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp x4,x24,[x28,#8]!
.inst 0xa980e384 | x0=0x7fffffffffffffff x4=0x8000000000000000 x24=0xffffffff7fffffff => base=0x8 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000000000080ffffff7fffffffffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp x0,xzr,[x28,#8]!
.inst 0xa980ff80 | nzcv=0x30000000 x0=0x0 => base=0x8 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000000000000000000000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldp_pre
# ldp w4,w10,[x28,#4]!
.inst 0x29c0ab84 | nzcv=0x0 x0=0x155b10468179e7ab x4=0xd926e54c5e55e01d x10=0x33ef85c55f6 => base=0x4 x4=0xcccccccc x10=0xcccccccc
# ldp w3,w6,[x28,#0]!
.inst 0x29c01b83 | x0=0x386f2b1433366 x3=0x7c x6=0xfffffffffffffffe => x3=0xcccccccc x6=0xcccccccc
# ldp w13,w6,[x28,#4]!
.inst 0x29c09b8d | x0=0x8 x6=0xff00ff00ff00ff x13=0xe5e3fc05aa7f000e => base=0x4 x6=0xcccccccc x13=0xcccccccc
# ldp w3,w23,[x28,#-4]!
.inst 0x29ffdf83 | x3=0x1c7fc46586b225 x23=0xffffffff => base=0xfffffffffffffffc x3=0xcccccccc x23=0xcccccccc

# ldpsw_post
# ldpsw x25,x26,[x28],#4
.inst 0x68c0eb99 | x0=0x100000000 x25=0xa31acf312fe57070 x26=0x14c => base=0x4 x25=0xffffffffcccccccc x26=0xffffffffcccccccc
# ldpsw xzr,x6,[x28],#0
.inst 0x68c01b9f | nzcv=0xf0000000 x0=0xa96887729f8f77bf x6=0xdb84b63830851afe => x6=0xffffffffcccccccc
# ldpsw x4,x0,[x28],#-4
.inst 0x68ff8384 | x0=0xf3d5d17d51e x4=0x8aa414d04c900989 => base=0xfffffffffffffffc x0=0xffffffffcccccccc x4=0xffffffffcccccccc
# ldpsw x14,x19,[x28],#4
.inst 0x68c0cf8e | x0=0xe754ad04da196172 x14=0x1947d0b4ddf45 x19=0x7fff => base=0x4 x14=0xffffffffcccccccc x19=0xffffffffcccccccc

# ldpsw_off
# ldpsw x3,x24,[x28,#4]
.inst 0x6940e383 | nzcv=0xb0000000 x0=0x1 x3=0x1f5b4b23daf8fb4d x24=0x1 => x3=0xffffffffcccccccc x24=0xffffffffcccccccc
# ldpsw x2,x8,[x28,#-4]
.inst 0x697fa382 | x2=0x8000000000000000 x8=0x5f7a6af3e17c4 => x2=0xffffffffcccccccc x8=0xffffffffcccccccc
# ldpsw x7,x20,[x28]
.inst 0x69405387 | nzcv=0xe0000000 x0=0x11531804df16a x7=0x5555555555555555 x20=0xffffffff => x7=0xffffffffcccccccc x20=0xffffffffcccccccc
# ldpsw x4,x24,[x28,#4]
.inst 0x6940e384 | nzcv=0xf0000000 x0=0x80000000 x4=0x20 x24=0x80000000 => x4=0xffffffffcccccccc x24=0xffffffffcccccccc

# ldpsw_pre
# ldpsw x23,x12,[x28,#4]!
.inst 0x69c0b397 | nzcv=0xf0000000 x0=0x4e2bc585a00f44f8 x12=0x71108470436 x23=0x42db114f3eb3 => base=0x4 x12=0xffffffffcccccccc x23=0xffffffffcccccccc
# ldpsw x23,x6,[x28,#4]!
.inst 0x69c09b97 | nzcv=0x20000000 x0=0x1 x6=0x1771c8749029069f x23=0x3 => base=0x4 x6=0xffffffffcccccccc x23=0xffffffffcccccccc
# ldpsw x1,x16,[x28,#-4]!
.inst 0x69ffc381 | x1=0x5555555555555555 x16=0x1aca7a06de6cec67 => base=0xfffffffffffffffc x1=0xffffffffcccccccc x16=0xffffffffcccccccc
# ldpsw x23,x10,[x28,#-4]!
.inst 0x69ffab97 | nzcv=0x50000000 x10=0x71590db01ab5418f x23=0x6523ae560ad69fee => base=0xfffffffffffffffc x10=0xffffffffcccccccc x23=0xffffffffcccccccc

# stnpv
# stnp s27,s0,[x28,#-4]
.inst 0x2c3f839b | nzcv=0xe0000000 v0=0x2010a00040202040000020508010000 v27=0xff0000000000000022 v28=0x375c79110453baae326f4a4584c575bf v31=0x2bc96c39175c951a0926ac86f925a5b4 x0=0xe62bcc7f1b540f6a => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccc2200000000000108cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stnp s31,s26,[x28,#4]
.inst 0x2c00eb9f | nzcv=0x10000000 v0=0x252d1c7bd9475313f8f27b3b962cb434 v26=0x14b73f4d7a8c597a0 v28=0x20408000908080a0904010001010108 v31=0x12fdea1e39993b65bbdb9f88b012dad3 x0=0xd600c4b00af6d5b9 x26=0x297a1103d434f773 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd3da12b0a097c5a8cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stnp d22,d18,[x28]
.inst 0x6c004b96 | v0=0x53d1e7b446927eb00000000000002a0c v18=0x3926563584dac3340000000ca71f6419 v22=0x40ae2 v28=0x100000000000000007ea9ccd0 x0=0xdfb451ee2c6227 x18=0xff x22=0xff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccce20a04000000000019641fa70c000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stnp s28,s23,[x28,#-4]
.inst 0x2c3fdf9c | v23=0x3f00000ee862652f32 v28=0xc020000090400040201010a00080708 v31=0x5f0d816a4aa282864c77a48 x23=0x700097b730604e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccc08070800322f6562cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldnpv
# ldnp q21,q8,[x28]
.inst 0xac402395 | v0=0x1d073bc40012d354e13264c0fddae66d v8=0x1000000000000000000000007 v21=0x8080008040204050008020100020005 v28=0xdaa02c4b6014984f5b601551f855bbda x0=0x546477cee x8=0x5555555555555555 x21=0x3608a44 => v8=0xcccccccccccccccccccccccccccccccc v21=0xcccccccccccccccccccccccccccccccc
# ldnp d28,d12,[x28,#-8]
.inst 0x6c7fb39c | nzcv=0x80000000 v12=0xdfb58935898a3d4f1a1f5f6cc49bffd2 v28=0x10000000000000001 v31=0x7fff6f93a2b835b0923b x12=0x470948ce778fefd5 => v12=0xcccccccccccccccc v28=0xcccccccccccccccc
# ldnp d4,d20,[x28]
.inst 0x6c405384 | v0=0x70096c172f9457d1a729bf27e833671d v4=0x1030308000002000c000008000702 v20=0x1000209090a00010400080008050600 v28=0x18e0dba9519eeaf74edaf630804b7f94 x0=0x8000 x4=0x80 x20=0x10714daf2b311222 => v4=0xcccccccccccccccc v20=0xcccccccccccccccc
# ldnp q24,q1,[x28,#16]
.inst 0xac408798 | nzcv=0xe0000000 v0=0x1fde90f315228beffffffff7fffffff v1=0x5040004080008000801010304010809 v24=0x7ecb48908cbec22bf6533721b80e0dcc v28=0xc0508080400050d00020c040003 x0=0x3 x1=0x4f6da5f540f62fc3 x24=0x80000000 => v1=0xcccccccccccccccccccccccccccccccc v24=0xcccccccccccccccccccccccccccccccc

# stpv_post
# stp s24,s1,[x28],#4
.inst 0x2c808798 | nzcv=0x40000000 v0=0x4946d648e0476f56ecc0a7bb7 v1=0xf21205420bb259e44f59d2c2b74ee5e8 v24=0x401050001020a000a05000d02030100 v28=0x40d0f2b1f2dbd8ffb946f990d3854f2a x0=0xff x1=0x8 x24=0x6436360523b7aac0 => base=0x4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00010302e8e54eb7cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp d19,d4,[x28],#0
.inst 0x6c801393 | nzcv=0x80000000 v0=0x6050a0008000c000001080201000000 v4=0x19c7ecdbf8da54373079b1f817722a33 v19=0x8cc1aaff5d5864f9a v28=0xe3227b493df4029788a160200d36643f x0=0x12e20845d2882fa x4=0x1 x19=0x766d70c3ddca4c7b => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc9a4f86d5f5af1acc332a7217f8b17930cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp s10,s4,[x28],#4
.inst 0x2c80938a | nzcv=0xb0000000 v0=0x7598723f31cbbcf663fdbf17c0cdd5bb v4=0x7fff8000000000000000 v10=0x4b273df737e3e8bd3a0fa81248 v28=0x900020a0008040802020100000402 x0=0x7f x4=0xc19dfc448d8379d2 x10=0x45f1ff50fd205d59 => base=0x4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4812a80f00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp d19,d8,[x28],#8
.inst 0x6c80a393 | v0=0x80001000800040000000a08010d0608 v8=0x801000404000505040c04000404 v19=0x56c61676051fd292cd05 v28=0x1040c080f0c01070d03000400000500 x0=0x57ed58756dc64386 x8=0x374ebcee9b15547b x19=0x145543b92cd0 => base=0x8 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc05cd92d21f057616040400040c040505cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldpv_post
# ldp q20,q7,[x28],#-16
.inst 0xacff9f94 | v7=0xaef3d15d078eda2b39802ab7efae79df v20=0xcaf50fbd2da80a526d4b59d9dca81e0c v28=0xe6deef37c88a00010c569ddac7ff v31=0x74b93d41d4a373bcf2beb5058706541a x7=0xffffffff80000000 x20=0x7fffffffffffffff => base=0xfffffffffffffff0 v7=0xcccccccccccccccccccccccccccccccc v20=0xcccccccccccccccccccccccccccccccc
# ldp s22,s12,[x28],#4
.inst 0x2cc0b396 | nzcv=0xb0000000 v0=0x808000004040102010908040800000e v12=0x4010608020001050107020f0a00 v22=0xd0dda34641d00dad529bebdcb7533402 v28=0xd5a34cdc2a6467f49779b727e7543497 x0=0x3f x12=0x1f x22=0xdfc => base=0x4 v12=0xcccccccc v22=0xcccccccc
# ldp s21,s1,[x28],#4
.inst 0x2cc08795 | v0=0x7fffffff0001e23e2e4cc70b v1=0xffffffffffffffff0003b9f9e6d86fd3 v21=0x40000038c45aff56fb v28=0x3000104000104080804000002000002 x0=0x7fffffffffffffff x1=0x5555555555555555 x21=0x20 => base=0x4 v1=0xcccccccc v21=0xcccccccc
# ldp s0,s9,[x28],#0
.inst 0x2cc02780 | nzcv=0x70000000 v0=0x2addd64315cb466eae3d6e22da8d v9=0x8000603000500000600050c020008 v28=0xc3c127796d3ceabc000000fb923eab1a x0=0x5555555555555555 x9=0x12a6 => v0=0xcccccccc v9=0xcccccccc

# stpv_off
# stp s0,s16,[x28,#4]
.inst 0x2d00c380 | nzcv=0x10000000 v0=0x71553faa77925f2b48f663b3230a665a v16=0x7fff90cc0dd7e83e5341 v28=0x101010202010001080c000704000a0e x0=0x7 x16=0x1b70db222c0407cf => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc5a660a2341533ee8cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp q6,q2,[x28]
.inst 0xad000b86 | v0=0xdded43ed4007a8314c8ae3662dca3add v2=0xc01a9c5054b1139d0000000065fda0f0 v6=0xbcb18a637d9a81b722479491994e2c3f v28=0x8000000000000001f x0=0x0 x2=0x152c4 x6=0xffffffffffffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3f2c4e9991944722b7819a7d638ab1bcf0a0fd65000000009d13b154509c1ac0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp s0,s4,[x28,#4]
.inst 0x2d009380 | v0=0x2000204020a00000c00050600030800 v4=0x80008030c0a02010005000a02000109 v28=0x16b139083a62a00000000ffffffff x0=0x32bcb88 x4=0x76140a => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0008030009010002cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp d16,d4,[x28,#8]
.inst 0x6d009390 | v0=0x900030000080004030a0004050304 v4=0x8d3893f7245987030000000000000008 v16=0x100000000fb99d9fc58122cb0 v28=0x10009020107000004000200010206 x0=0x4cd415b013b90ec0 x4=0x8000 x16=0x3dd5aa => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb02c1258fcd999fb0800000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldpv_off
# ldp d0,d22,[x28,#-8]
.inst 0x6d7fdb80 | nzcv=0x80000000 v0=0xeeff1beec656dfcf345b8c54685108fe v22=0x603000005040c020400020800020804 v28=0xf5a080b5dfa8692c9124a4023658258d v31=0x100000500040e0100090702030004 x0=0x80000000 x22=0xff00ff00ff00ff => v0=0xcccccccccccccccc v22=0xcccccccccccccccc
# ldp d17,d8,[x28]
.inst 0x6d402391 | v0=0x64e33fe283d2f89e000000007fffffff v8=0x2eaa47650000000000000001 v17=0xbebee8d48f2da69604d4c7a1b081bf44 v28=0xde6b74336e587b6af9f31b1ccf5af441 x0=0x2 x8=0xffffffff7fffffff x17=0xa1fe09a35e6a19d1 => v8=0xcccccccccccccccc v17=0xcccccccccccccccc
# ldp q23,q16,[x28,#16]
.inst 0xad40c397 | v0=0xc00000000060804000400000904 v16=0x6b6e424210210c50314878ea8e78fcd v23=0xbfcb4535d81aed5c3d6bbea10ee00996 v28=0xb3e03fe756fff49a619419f194f7f24 x0=0x1f96cff0a843d3c0 x16=0xffff x23=0x80000000 => v16=0xcccccccccccccccccccccccccccccccc v23=0xcccccccccccccccccccccccccccccccc
# ldp q3,q17,[x28]
.inst 0xad404783 | nzcv=0xa0000000 v0=0x204020908080401010008000300 v3=0x2020100050d040c0000040408000c01 v17=0x5ce751ae928d224e000000000000022b v28=0x9080300020408000208080005000803 x0=0xfffffffffffffffe x3=0x1 x17=0x1 => v3=0xcccccccccccccccccccccccccccccccc v17=0xcccccccccccccccccccccccccccccccc

# stpv_pre
# stp s7,s23,[x28,#0]!
.inst 0x2d805f87 | v0=0x908030b0201080000070a0808040101 v7=0x200020804000608010c010a0d08080e v23=0x40000000a00000000030c00030201 v28=0x200040400040204000f040c0d0a x0=0x80000000 x7=0x1 x23=0x170ef => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0e08080d01020300cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp d17,d23,[x28,#8]!
.inst 0x6d80df91 | v0=0xfb1e058a4b3036a7b2120653383da674 v17=0x70000000000000080 v23=0x401060a03060c030002000600000001 v28=0x1264350443ac579effffffffffffffff x0=0xbaffc0facec759 x17=0x88fb5fe3d013bef x23=0x155bd350f545e1a => base=0x8 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc80000000000000000100000006000200cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp s26,s7,[x28,#-4]!
.inst 0x2dbf9f9a | nzcv=0xa0000000 v7=0x4720fc64ce5f9f57f5c8eed7681b0e8e v26=0x1010504090b00000a09020500020001 v28=0x1000000000000000000 v31=0x5c1bc14807c08e999c1d5307803829c x7=0x3b1788cec51136a0 x26=0x7fff => base=0xfffffffffffffffc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccc010002008e0e1b68cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stp s8,s18,[x28,#-4]!
.inst 0x2dbfcb88 | nzcv=0x80000000 v8=0x38d00c0751770d8de0297096b002f936 v18=0x27a2b6a7d2f7ae3d5d63321fec91219b v28=0x101000c04020000000502020400 v31=0x2d47cf450c49cd8d7da5f862db7 x8=0xd3951992608053a6 x18=0x8000 => base=0xfffffffffffffffc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccc36f902b09b2191eccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldpv_pre
# ldp d26,d1,[x28,#8]!
.inst 0x6dc0879a | nzcv=0xd0000000 v0=0x7fff0000000000000000 v1=0xa60d97ddd86d77d500000000a280fc9f v26=0x9000603050f00090c04020100060002 v28=0xed8842a8e82653cc4941bec08bd16036 x0=0x100000000 x1=0x80 x26=0x80 => base=0x8 v1=0xcccccccccccccccc v26=0xcccccccccccccccc
# ldp d25,d12,[x28,#8]!
.inst 0x6dc0b399 | v0=0x4000000020604090b00040200000000 v12=0xdb4c1270cc0f535a61cb796f29a7ec4 v25=0xcc06ad3922cda5f7ffffffff80000000 v28=0x2d50599d1b95b9963aebe9edff5afd59 x0=0x8eed48427baca0d0 x12=0xffffffffffffffff x25=0x12deae3df => base=0x8 v12=0xcccccccccccccccc v25=0xcccccccccccccccc
# ldp q1,q24,[x28,#16]!
.inst 0xadc0e381 | nzcv=0x60000000 v0=0x19fd8443f078d1a60000000000000080 v1=0x1297a117cbc06e09cdde8b26bc389aef v24=0x723710f36258e46a0244f2867a90dd8c v28=0x2000000189324825b1 x0=0x20 x1=0xffff x24=0xd76c001d2605d292 => base=0x10 v1=0xcccccccccccccccccccccccccccccccc v24=0xcccccccccccccccccccccccccccccccc
# ldp d29,d7,[x28,#-8]!
.inst 0x6dff9f9d | nzcv=0x40000000 v7=0x4000008080805000004080803040907 v28=0x9040d02080100050602060000080400 v29=0x9ed530c28c5bd92b000000000000007f v31=0x80000000000000308e56 x7=0xffffffff7fffffff x29=0xff00ff00ff00ff => base=0xfffffffffffffff8 v7=0xcccccccccccccccc v29=0xcccccccccccccccc

# stllr
# stllrh w22,[x28]
.inst 0x48800f96 | x0=0xfe8bf01ff8969a5d x3=0x7f x22=0xffff => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stllrh w5,[x28]
.inst 0x489a6f85 | nzcv=0x70000000 x5=0x7f x26=0x80 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7f00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stllr x24,[x28]
.inst 0xc8890398 | x0=0x1c633bae47fc51c5 x9=0x7 x24=0x7804b => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4b80070000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stllrh w17,[x28]
.inst 0x48926b91 | nzcv=0x40000000 x17=0x8000000000000000 x18=0x100000000 x26=0x5555555555555555 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# stlr
# stlrh w6,[x28]
.inst 0x4898eb86 | nzcv=0x10000000 x6=0xf71720bda88d12b3 x24=0x706544cc9b5 x26=0x3c => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb312cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stlrb w0,[x28]
.inst 0x08829780 | nzcv=0x10000000 x0=0xff00ff00ff00ff x2=0x1 x5=0xfa761bcd22c16305 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stlr x5,[x28]
.inst 0xc882bf85 | nzcv=0xe0000000 x2=0x8000 x5=0x2 x15=0xffffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0200000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stlrb w16,[x28]
.inst 0x0886f390 | nzcv=0x40000000 x6=0xff00ff00ff00ff x16=0x3188d2d5116a727 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc27cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldlar
# ldlar wzr,[x28]
.inst 0x88c0039f | x0=0xa21c483756fa5c94 => 
# ldlar x2,[x28]
.inst 0xc8da6782 | x2=0xfffffffffffffffe x25=0x11c x26=0x1f => x2=0xcccccccccccccccc
# ldlar w0,[x28]
.inst 0x88d91780 | x0=0x1 x5=0x100 x25=0xfffffffffffffffe => x0=0xcccccccc
# ldlar x10,[x28]
.inst 0xc8db3f8a | nzcv=0x70000000 x10=0x2 x15=0x5555555555555555 => x10=0xcccccccccccccccc

# ldar
# ldarb w2,[x28]
.inst 0x08dcb782 | nzcv=0xd0000000 x2=0x40 x13=0x350d5e4 => x2=0xcc
# ldar w20,[x28]
.inst 0x88cfd394 | nzcv=0x20000000 x15=0x7fff x20=0xfffffffffffffffe => x20=0xcccccccc
# ldar w21,[x28]
.inst 0x88d8a795 | nzcv=0x90000000 x9=0x0 x21=0x81dcf x24=0x1 => x21=0xcccccccc
# ldar x1,[x28]
.inst 0xc8c18f81 | x1=0x98032dd28e67a8a9 x3=0x927116163f2b9e09 => x1=0xcccccccccccccccc

# ldapr
# ldaprb w1,[x28]
.inst 0x38bfc381 | x1=0xed3fa124b87d7834 x16=0xffffffffffffffff => x1=0xcc
# ldaprb w20,[x28]
.inst 0x38bfc394 | nzcv=0x40000000 x16=0xf6c70e566914605c x20=0xe94892140ef46373 => x20=0xcc
# ldapr x13,[x28]
.inst 0xf8bfc38d | x13=0xff00ff00ff00ff x16=0x1 => x13=0xcccccccccccccccc
# ldapr w8,[x28]
.inst 0xb8bfc388 | nzcv=0xf0000000 x8=0xb1854fbb4cc9fdbf x16=0x58ec => x8=0xcccccccc

# stlur
# stlurb w0,[x28,#16]
.inst 0x19010380 | x0=0xb6a1b627d1d25c x1=0x3f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc5ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stlurb w12,[x28,#-16]
.inst 0x191f038c | x0=0x451 x12=0xcb735f39c30e1a53 => m=cccccccccccccccccccccccccccccccc53cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stlur w13,[x28]
.inst 0x9900038d | nzcv=0x70000000 x0=0x0 x13=0x7fffffffffffffff => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffffffffcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# stlurh w26,[x28,#-16]
.inst 0x591f039a | nzcv=0xc0000000 x0=0x1a53fd502bc5b710 x26=0x765a28ca81e53a6 => m=cccccccccccccccccccccccccccccccca653cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldapur
# ldapurh w11,[x28]
.inst 0x5940038b | nzcv=0x80000000 x0=0x3 x11=0x3c1bcd290e489174 => x11=0xcccc
# ldapur w21,[x28,#16]
.inst 0x99410395 | x0=0x100000000 x1=0x2a8b4 x21=0xb1d957c68a056168 => x21=0xcccccccc
# ldapur x7,[x28,#-16]
.inst 0xd95f0387 | nzcv=0xd0000000 x0=0xff x7=0x7f5d0edc51df1d19 => x7=0xcccccccccccccccc
# ldapurb w16,[x28]
.inst 0x19400390 | x0=0x100000000 x16=0xf26b57e758b69ce0 => x16=0xcc

# ldapurs
# ldapursh x17,[x28]
.inst 0x59800391 | nzcv=0xc0000000 x0=0x80000000 x17=0x100 => x17=0xffffffffffffcccc
# ldapursw x0,[x28,#16]
.inst 0x99810380 | nzcv=0x70000000 x0=0x1 x1=0x80000000 => x0=0xffffffffcccccccc
# ldapursb x12,[x28,#16]
.inst 0x1981038c | x0=0x7fffffff x1=0x7fffffff x12=0x36c906c6938f => x12=0xffffffffffffffcc
# ldapursw x2,[x28,#32]
.inst 0x99820382 | x0=0xffffffff80000000 x2=0x99e7fd91d6e46bf7 => x2=0xffffffffcccccccc

# ldadd
# ldaddb w1,w4,[x28]
.inst 0x38210384 | nzcv=0x50000000 x0=0x17e5c8022517117d x1=0xbc21d66d1146262c x4=0xff => x4=0xcc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccf8cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldaddb w8,w6,[x28]
.inst 0x38280386 | nzcv=0xf0000000 x0=0xffffffff x6=0xaf9a749610c580c0 x8=0x7fffffff => x6=0xcc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccbcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldaddl w14,w6,[x28]
.inst 0xb86e0386 | x0=0x5655c9b3cc5a1f30 x6=0x80 x14=0xffffffff80000000 => x6=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldaddl w1,w30,[x28]
.inst 0xb861039e | x0=0x4bfd1fd x1=0x7fff x30=0x8 => x30=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb4ccdcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldclr
# ldclra w30,w18,[x28]
.inst 0xb8be1392 | x4=0x3 x18=0x2 x30=0x2263d5213 => x18=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8cc0c8cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldclrah w29,w17,[x28]
.inst 0x78bd1391 | nzcv=0xa0000000 x4=0x3 x17=0x7fff x29=0xa043bb2f028d0a23 => x17=0xcccc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldclral x16,x21,[x28]
.inst 0xf8f01395 | x4=0x80 x16=0x8000 x21=0x100 => x21=0xcccccccccccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldclr x24,x9,[x28]
.inst 0xf8381389 | nzcv=0x10000000 x4=0x1 x9=0x2d282ca9f4bb3 x24=0x8 => x9=0xcccccccccccccccc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldeor
# ldeorlh w0,w0,[x28]
.inst 0x78602380 | x0=0x552b47703ff0545a x8=0x20 => x0=0xcccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc9698cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldeoral w2,w22,[x28]
.inst 0xb8e22396 | x2=0x1f x8=0x4aafd2c4ce41dd37 x22=0x5555555555555555 => x22=0xcccccccc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd3cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldeora w10,w2,[x28]
.inst 0xb8aa2382 | nzcv=0x50000000 x2=0x30a115abed6ca270 x8=0x8000000000000000 x10=0x1ba535cd3df334d => x2=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc81ff131fcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldeora x21,x11,[x28]
.inst 0xf8b5238b | x8=0x79415819c x11=0x8000000000000000 x21=0x151353a7deb9c04f => x11=0xcccccccccccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc830c75126b9fdfd9cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldset
# ldseta w29,w30,[x28]
.inst 0xb8bd339e | x12=0xeb6bab2fa67dc90a x29=0x19713258aa5c493 x30=0x80000000 => x30=0xcccccccc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccdfccedcecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldsetlh w14,w19,[x28]
.inst 0x786e3393 | nzcv=0xb0000000 x12=0xc842b06745c162ab x14=0x80 x19=0x58a4f3de4fedd703 => x19=0xcccc
# ldset w16,w16,[x28]
.inst 0xb8303390 | nzcv=0x80000000 x12=0x392839bc9f9f708a x16=0xdb46ee7f21db02a => x16=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccceefcddfecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldseta x3,x14,[x28]
.inst 0xf8a3338e | x3=0x8000 x12=0x4dacaa3d01f51ca2 x14=0xe4a2b5d4fdc85373 => x14=0xcccccccccccccccc

# ldsmax
# ldsmaxal x11,x4,[x28]
.inst 0xf8eb4384 | x4=0xca x11=0x3f x16=0x40 => x4=0xcccccccccccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3f00000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldsmaxah w5,w9,[x28]
.inst 0x78a54389 | nzcv=0x80000000 x5=0x81e9290e74245b76 x9=0x40b56c802b3b00da x16=0x7f => x9=0xcccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc765bcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldsmaxa x7,x10,[x28]
.inst 0xf8a7438a | nzcv=0xf0000000 x7=0xec03ce8952e8 x10=0xf5cea11b47a6996a x16=0x7f => x10=0xcccccccccccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccce85289ce03ec0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# ldsmaxab w6,w3,[x28]
.inst 0x38a64383 | x3=0x92c2fe6f9154f9ac x6=0x8 x16=0x100 => x3=0xcc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc08cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ldsmin
# ldsminal x1,x20,[x28]
.inst 0xf8e15394 | x1=0x8000 x20=0x3f => x20=0xcccccccccccccccc
# ldsminalb w16,w0,[x28]
.inst 0x38f05380 | x0=0xab98e01693c72712 x16=0xffffffffffffffff x20=0x1f => x0=0xcc
# ldsminl x15,x0,[x28]
.inst 0xf86f5380 | nzcv=0x80000000 x0=0xfd x15=0xffffffffffffffff x20=0x1a1ceb2c => x0=0xcccccccccccccccc
# ldsminah w0,w0,[x28]
.inst 0x78a05380 | nzcv=0xf0000000 x0=0x20 x20=0x337f73ce9d9c => x0=0xcccc

# ldumax
# ldumaxal x16,x24,[x28]
.inst 0xf8f06398 | x16=0x8000 x24=0xffff => x24=0xcccccccccccccccc
# ldumaxb w18,w6,[x28]
.inst 0x38326386 | x6=0x50bf7a9aaa1058d4 x18=0x2ae4256 x24=0xe576ec7ee9405955 => x6=0xcc
# ldumaxa w5,w24,[x28]
.inst 0xb8a56398 | x5=0x14259e3 x24=0x94732c4877b6ea01 => x24=0xcccccccc
# ldumaxb w11,w15,[x28]
.inst 0x382b638f | x11=0x8000000000000000 x15=0x8 x24=0xe041cd3ffd4f6075 => x15=0xcc

# ldumin
# lduminl w10,w23,[x28]
.inst 0xb86a7397 | x10=0x7 x23=0x24eb2 => x23=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc07000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# lduminab w28,w18,[x28]
.inst 0x38bc7392 | nzcv=0xa0000000 x18=0x1becd84769486b6 => x18=0xcc
# lduminl w0,w2,[x28]
.inst 0xb8607382 | nzcv=0xb0000000 x0=0x100 x2=0x3 => x2=0xcccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00010000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# lduminlh w20,w11,[x28]
.inst 0x7874738b | x11=0xc25320947f9408d3 x20=0x2 => x11=0xcccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0200cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# swp
# swpb w13,w2,[x28]
.inst 0x382d8382 | x0=0x7fffffffffffffff x2=0x15f347088 x13=0x41bfe53315a09901 => x2=0xcc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# swpal x23,x4,[x28]
.inst 0xf8f78384 | x0=0x94f0c61e9df1ad83 x4=0x7544958bf481bebe x23=0x80000000 => x4=0xcccccccccccccccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000008000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# swp x0,x8,[x28]
.inst 0xf8208388 | nzcv=0x10000000 x0=0xa99f676e5b398ad0 x8=0x2 => x8=0xcccccccccccccccc m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd08a395b6e679fa9cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# swpalh w25,w6,[x28]
.inst 0x78f98386 | x0=0x100 x6=0xffff x25=0x63ef9dba21ae8f38 => x6=0xcccc m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc388fcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ld4
# ld4 {v2.4h,v3.4h,v4.4h,v5.4h},[x28]
.inst 0x0c400782 | nzcv=0x60000000 v0=0x20e0000000904050004000e00020500 v1=0xfd7e3f230f7c28eab85b3e10f3a v2=0x10c020c0802010105000f00020d v28=0xaaa2ebcecfab3fefbee26f5070b3d366 x0=0x1f x1=0x1 x2=0x4 => v2=0xcccccccccccccccc v3=0xcccccccccccccccc v4=0xcccccccccccccccc v5=0xcccccccccccccccc
# ld4 {v6.8h,v7.8h,v8.8h,v9.8h},[x28]
.inst 0x4c400786 | nzcv=0x40000000 v0=0xa00000002000908040000010a0e v1=0xfc545a21e61eab87fbf5313c9755b2bc v6=0xc00090605080009000201010c000708 v28=0x80008020400080a04080808000600 x0=0xffffffff7fffffff x1=0x2ce2de2d63d30 x6=0x20 => v6=0xcccccccccccccccccccccccccccccccc v7=0xcccccccccccccccccccccccccccccccc v8=0xcccccccccccccccccccccccccccccccc v9=0xcccccccccccccccccccccccccccccccc
# ld4 {v29.16b,v30.16b,v31.16b,v0.16b},[x28]
.inst 0x4c40039d | v0=0x15eec917efffffffffffffffe v28=0x5040304000202040100030200040006 v29=0x9b07b488d21573e300000330086d02f0 x0=0x80 x29=0xffff => v0=0xcccccccccccccccccccccccccccccccc v29=0xcccccccccccccccccccccccccccccccc v30=0xcccccccccccccccccccccccccccccccc v31=0xcccccccccccccccccccccccccccccccc
# ld4 {v20.16b,v21.16b,v22.16b,v23.16b},[x28]
.inst 0x4c400394 | v0=0x70000000000000020 v20=0xac54391ab7eb2e4b01c6e303b3b1de3c v28=0x5ab10c4cb30b2f9e22182b847fd75a19 x0=0x3 x20=0x8e56ab => v20=0xcccccccccccccccccccccccccccccccc v21=0xcccccccccccccccccccccccccccccccc v22=0xcccccccccccccccccccccccccccccccc v23=0xcccccccccccccccccccccccccccccccc

# ld4_p
# ld4 {v6.16b,v7.16b,v8.16b,v9.16b},[x28],#64
.inst 0x4cdf0386 | nzcv=0x60000000 v0=0x1000000000000007fff v6=0x206000006080808010c0c0100080400 v28=0x36bb749f695aa968d642c138a3de349 v31=0xcdae0523e9017e87c9d2aeae84a70509 x0=0x5f50e1dffbb11eb x6=0x4538197621e6bd37 => base=0x40 v6=0xcccccccccccccccccccccccccccccccc v7=0xcccccccccccccccccccccccccccccccc v8=0xcccccccccccccccccccccccccccccccc v9=0xcccccccccccccccccccccccccccccccc
# ld4 {v0.4h,v1.4h,v2.4h,v3.4h},[x28],x0
.inst 0x0cc00780 | v0=0x9b1cacb5915423b6ceaabc8460be5073 v1=0x8080204000804020e07010008080102 v28=0x406000c010c08000c0409000000000a x0=0xffffffff x1=0x7fff => base=0xffffffff v0=0xcccccccccccccccc v1=0xcccccccccccccccc v2=0xcccccccccccccccc v3=0xcccccccccccccccc
# ld4 {v17.8h,v18.8h,v19.8h,v20.8h},[x28],#64
.inst 0x4cdf0791 | nzcv=0xf0000000 v1=0xa050e040a01080e0c04020108000800 v17=0x60505020406010400010e0d00000200 v28=0x20af63973bca0af062 v31=0x223ea1d02f3687e3dc6d262dfb912370 x1=0x7fffffff x17=0xffffffff => base=0x40 v17=0xcccccccccccccccccccccccccccccccc v18=0xcccccccccccccccccccccccccccccccc v19=0xcccccccccccccccccccccccccccccccc v20=0xcccccccccccccccccccccccccccccccc
# ld4 {v3.2d,v4.2d,v5.2d,v6.2d},[x28],x8
.inst 0x4cc80f83 | nzcv=0x60000000 v3=0x10c0802080000080a04000009000900 v8=0x80408020a040b0202050700060d0400 v28=0xacc6fead277bff0c3fb5a21df8677e94 x3=0x80000000 x8=0xf055d6d03797ee47 => base=0xf055d6d03797ee47 v3=0xcccccccccccccccccccccccccccccccc v4=0xcccccccccccccccccccccccccccccccc v5=0xcccccccccccccccccccccccccccccccc v6=0xcccccccccccccccccccccccccccccccc

# ld1_4
# ld1 {v21.8h,v22.8h,v23.8h,v24.8h},[x28]
.inst 0x4c402795 | nzcv=0xe0000000 v0=0x3f00000a0e077ab61b v9=0x80000000000000000100 v21=0x804050e04050a0b010803000104 v28=0x89fdfea06152574185cc8 x0=0xffffffff x9=0xf0a1bfb49656 x21=0x92eec75c20f3 => v21=0xcccccccccccccccccccccccccccccccc v22=0xcccccccccccccccccccccccccccccccc v23=0xcccccccccccccccccccccccccccccccc v24=0xcccccccccccccccccccccccccccccccc
# ld1 {v6.4h,v7.4h,v8.4h,v9.4h},[x28]
.inst 0x0c402786 | v0=0xb05185e6dc18d2c17d866ef03f6858f2 v6=0xffffffffff7fffffff v9=0xdc12944912d82e90c0364a55ec0d455e v28=0xb1273bcabb27d2b00097da53040d26b0 x0=0x80000000 x6=0xbc34cceadfbda78e x9=0x20 => v6=0xcccccccccccccccc v7=0xcccccccccccccccc v8=0xcccccccccccccccc v9=0xcccccccccccccccc
# ld1 {v26.4h,v27.4h,v28.4h,v29.4h},[x28]
.inst 0x0c40279a | v0=0x30800000804040206000001020d0805 v9=0x102020a0800040904000208030c0200 v26=0x3dfe61c33041a80ab0c4bcff6ac8b78c v28=0xb81d05c2f1769b7764014808d7b5185 x0=0x100 x9=0x226b26dd99d4 x26=0xfffffffffffffffe => v26=0xcccccccccccccccc v27=0xcccccccccccccccc v28=0xcccccccccccccccc v29=0xcccccccccccccccc
# ld1 {v20.4h,v21.4h,v22.4h,v23.4h},[x28]
.inst 0x0c402794 | nzcv=0xc0000000 v0=0x6498e87ac5dbc478fa59791852ea118a v9=0x761748b0962038eff00c5ed6653988aa v20=0x300010108040c00040203030500 v28=0x40a0409050a000802000906010a x0=0x8000000000000000 x9=0x7fffffff x20=0x38c9d => v20=0xcccccccccccccccc v21=0xcccccccccccccccc v22=0xcccccccccccccccc v23=0xcccccccccccccccc

# ld1_4_p
# ld1 {v4.1d,v5.1d,v6.1d,v7.1d},[x28],x21
.inst 0x0cd52f84 | v4=0xf77be9701776ea760000000000000020 v11=0x2000104000c000000090202040a0602 v21=0x40201030b0808040200050a08010406 v28=0x400020004080b020802000100040001 x4=0x63585ec72cce4dba x11=0xffffffff7fffffff x21=0x7fffffff => base=0x7fffffff v4=0xcccccccccccccccc v5=0xcccccccccccccccc v6=0xcccccccccccccccc v7=0xcccccccccccccccc
# ld1 {v9.8b,v10.8b,v11.8b,v12.8b},[x28],x0
.inst 0x0cc02389 | v0=0x1030c0a0c040505000400020000 v8=0x40506010d000404010200000200 v9=0x1baa9b982d54a745c9fc4c89aa358d1c v28=0x8020201010300060000010202010d x0=0x7812d58ec33347e1 x8=0x4e5a0391376 x9=0x20 => base=0x7812d58ec33347e1 v9=0xcccccccccccccccc v10=0xcccccccccccccccc v11=0xcccccccccccccccc v12=0xcccccccccccccccc
# ld1 {v1.1d,v2.1d,v3.1d,v4.1d},[x28],x29
.inst 0x0cdd2f81 | v1=0x7fffffff000000000000001f v11=0x8b2c21cc7ed6010f174dfe10307c834 v28=0x350fb7a2ba1661353a4ea048092cbc29 v29=0x278d0fe778917fec9828a235dec2 x1=0x7fff x11=0x3118ef70cc2db415 x29=0x8000 => base=0x8000 v1=0xcccccccccccccccc v2=0xcccccccccccccccc v3=0xcccccccccccccccc v4=0xcccccccccccccccc
# ld1 {v17.2d,v18.2d,v19.2d,v20.2d},[x28],x30
.inst 0x4cde2f91 | v11=0xbc58217939c1ce04582bc86ab3e39c96 v17=0xa5babe5acfba042027a80c68982b71f7 v28=0x315d77a75cf78f7e2fb38aac256b4597 v30=0x70000000000000100 x11=0xffffffff7fffffff x17=0x3ee831f x30=0x7fff => base=0x7fff v17=0xcccccccccccccccccccccccccccccccc v18=0xcccccccccccccccccccccccccccccccc v19=0xcccccccccccccccccccccccccccccccc v20=0xcccccccccccccccccccccccccccccccc

# ld3
# ld3 {v9.4s,v10.4s,v11.4s},[x28]
.inst 0x4c404b89 | nzcv=0xb0000000 v0=0xfd284d2859c440f1c37760cb73c8843 v9=0x901000106000c070c00010100000d v18=0x10001000704040002080108010006 v28=0x1f5fe010a129a6d62f x0=0x2 x9=0x40 x18=0x3a104b6fb9e45 => v9=0xcccccccccccccccccccccccccccccccc v10=0xcccccccccccccccccccccccccccccccc v11=0xcccccccccccccccccccccccccccccccc
# ld3 {v0.8b,v1.8b,v2.8b},[x28]
.inst 0x0c404380 | nzcv=0xa0000000 v0=0x4d539dacf55d3b0490a818df23c14e77 v16=0x4040105000802080800090400080d05 v28=0xa2c1637388f8d89401c84773f97bf3cc x0=0xfc3ae2dc460ec9b x16=0x216136afe6a85 => v0=0xcccccccccccccccc v1=0xcccccccccccccccc v2=0xcccccccccccccccc
# ld3 {v16.16b,v17.16b,v18.16b},[x28]
.inst 0x4c404390 | v0=0x3060400060000000a010f00000002 v16=0x28444febebf7b4755a63c948aaeac771 v28=0x800000000000008d9 x0=0x3 x16=0x88af9c8d0152a56f => v16=0xcccccccccccccccccccccccccccccccc v17=0xcccccccccccccccccccccccccccccccc v18=0xcccccccccccccccccccccccccccccccc
# ld3 {v31.4h,v0.4h,v1.4h},[x28]
.inst 0x0c40479f | v0=0x559bc71a2e711849b9a262615db46b15 v17=0x800042d96dabdccb30b7 v28=0xd4c8fdb8f07801344ec2671d23beee36 v31=0x8030400040000050001000000080d0c x0=0x112694afc36c0 x17=0x7fff => v0=0xcccccccccccccccc v1=0xcccccccccccccccc v31=0xcccccccccccccccc

# ld3_p
# ld3 {v26.16b,v27.16b,v28.16b},[x28],x4
.inst 0x4cc4439a | nzcv=0x30000000 v4=0x93bd738fe5b8289c84a6dc99065a9cfa v16=0x80ae2685fd199767baef51ce07167197 v26=0x89be97d0000000100000000 v28=0xa58121800000000638bd8cc x4=0x7a7ebe478d9badad x16=0x7 x26=0x80000000 => base=0x7a7ebe478d9badad v26=0xcccccccccccccccccccccccccccccccc v27=0xcccccccccccccccccccccccccccccccc v28=0xcccccccccccccccccccccccccccccccc
# ld3 {v12.2d,v13.2d,v14.2d},[x28],x19
.inst 0x4cd34f8c | v12=0x2ff500041829606645f3 v19=0x4080c02010800020e000c04010009 v28=0xffff0000000000000003 x12=0x100 x19=0x71e9b911ac => base=0x71e9b911ac v12=0xcccccccccccccccccccccccccccccccc v13=0xcccccccccccccccccccccccccccccccc v14=0xcccccccccccccccccccccccccccccccc
# ld3 {v19.8b,v20.8b,v21.8b},[x28],x8
.inst 0x0cc84393 | nzcv=0x80000000 v8=0x6be3e60d3d63a1fe7b16365e7daa656e v16=0xbfb62ac92a90044e0000000000000008 v19=0x208000809080a050000050200050109 v28=0x20002020003080107060a0103020c01 x8=0x98aed5e74dde9dc3 x16=0x451866c x19=0xffffffff7fffffff => base=0x98aed5e74dde9dc3 v19=0xcccccccccccccccc v20=0xcccccccccccccccc v21=0xcccccccccccccccc
# ld3 {v7.4s,v8.4s,v9.4s},[x28],x7
.inst 0x4cc74b87 | v7=0x41a02b88cd6ca0165673f5ac761c0767 v18=0xc38f8bf147d2b50852c6543118d81046 v28=0xb1ff72a6be467c93 x7=0x7bc443627655b119 x18=0xffffffff7fffffff => base=0x7bc443627655b119 v7=0xcccccccccccccccccccccccccccccccc v8=0xcccccccccccccccccccccccccccccccc v9=0xcccccccccccccccccccccccccccccccc

# ld1_3
# ld1 {v25.8b,v26.8b,v27.8b},[x28]
.inst 0x0c406399 | nzcv=0x70000000 v0=0x41db64c3d0bcec06c7a134cc8bf2baca v24=0xa2331727a1f1cc33a78adb05bf0ba7ea v25=0x500080200040902090600080f040800 v28=0x644235c12c9c91310000000000008000 x0=0x584d4841d206876b x24=0xf2a2e x25=0x92a17823cc9239a5 => v25=0xcccccccccccccccc v26=0xcccccccccccccccc v27=0xcccccccccccccccc
# ld1 {v0.4s,v1.4s,v2.4s},[x28]
.inst 0x4c406b80 | nzcv=0x60000000 v0=0x60e0000010603000300040202020008 v26=0x20c0007010000010202000506010209 v28=0x402040000030a000205030004020200 x0=0x7 x26=0x8000 => v0=0xcccccccccccccccccccccccccccccccc v1=0xcccccccccccccccccccccccccccccccc v2=0xcccccccccccccccccccccccccccccccc
# ld1 {v26.8b,v27.8b,v28.8b},[x28]
.inst 0x0c40639a | v0=0x10000000000000022 v24=0xff771f1e68ac76e4e7 v26=0x162bf020000000100000000 v28=0xd9075e07716bb8abb2fe12d61d2bb47a x0=0x2 x24=0xda65f8a73d9b5cda x26=0x46ecfe99c4810bae => v26=0xcccccccccccccccc v27=0xcccccccccccccccc v28=0xcccccccccccccccc
# ld1 {v22.8h,v23.8h,v24.8h},[x28]
.inst 0x4c406796 | nzcv=0x10000000 v0=0x698f8c2acc33213cf8c79a05bf775d85 v22=0x40100020203050002000c0208000a00 v25=0xffffffff7fffffff7a742d98229604b1 v28=0x6a970335817e2a3f669ff9ed23d45f12 x0=0x80 x22=0x7fffffffffffffff x25=0x3 => v22=0xcccccccccccccccccccccccccccccccc v23=0xcccccccccccccccccccccccccccccccc v24=0xcccccccccccccccccccccccccccccccc

# ld1_3_p
# ld1 {v2.4s,v3.4s,v4.4s},[x28],x29
.inst 0x4cdd6b82 | nzcv=0x70000000 v2=0x7fff3022bc20da47a675 v26=0x3452a5cdf0bc5846d5711b2fcc53271c v28=0xa0400000207000408040402060102 v29=0xcaa967d2884253dcd9de1b75beb87769 x2=0x445da x26=0xcf21dfb101d91b82 x29=0x1 => base=0x1 v2=0xcccccccccccccccccccccccccccccccc v3=0xcccccccccccccccccccccccccccccccc v4=0xcccccccccccccccccccccccccccccccc
# ld1 {v3.8b,v4.8b,v5.8b},[x28],x22
.inst 0x0cd66383 | nzcv=0xb0000000 v3=0xe27c3373425bc2827c413bb880f18f10 v22=0x80000000000000000277d8d2 v24=0x981cfa925daa4384ffffffff80000000 v28=0x40e030008040005020c0005040605 x3=0x7fffffff x22=0xffffffffffffffff x24=0x610d211695b800f => base=0xffffffffffffffff v3=0xcccccccccccccccc v4=0xcccccccccccccccc v5=0xcccccccccccccccc
# ld1 {v24.16b,v25.16b,v26.16b},[x28],x5
.inst 0x4cc56398 | v5=0xa82febdbeaa4f8d309b3b861f15b0f02 v24=0x40101020b06050104000d010d000408 v28=0x1080000040a090802000508040800 x5=0xa4f996d x24=0xff40901ec0277adc => base=0xa4f996d v24=0xcccccccccccccccccccccccccccccccc v25=0xcccccccccccccccccccccccccccccccc v26=0xcccccccccccccccccccccccccccccccc
# ld1 {v20.1d,v21.1d,v22.1d},[x28],x10
.inst 0x0cca6f94 | nzcv=0xc0000000 v10=0x20b0209010808080808050904000806 v20=0x5ae3ca29d75be237a3b700ecd3fc5d25 v27=0x28d6e50cfe6504eca0c6693f5376ad9 v28=0x8ebe2b38e063bc9b7f15c3d5211ee73f x10=0x39900c29ed61a4e x20=0xffffffff80000000 => base=0x39900c29ed61a4e v20=0xcccccccccccccccc v21=0xcccccccccccccccc v22=0xcccccccccccccccc

# ld1_1
# ld1 {v0.1d},[x28]
.inst 0x0c407f80 | v0=0xa36e2e5cdd693ac227440c469c9252c4 v28=0xba43f656c25cb7f40a937285948c7194 v31=0x3fdce3779f8f7077ca2bb89d38e72f1e x0=0x7 => v0=0xcccccccccccccccc
# ld1 {v25.4h},[x28]
.inst 0x0c407799 | v0=0x8d00942759531d4dc9d20ef5fcda86ce v25=0x9b56ece1c9d6c0752bdf0e8796003232 v28=0xfe043a85d842b861bcb0d0e4d04925e2 v29=0x80004060201000100040201000c0404 x0=0x18a48bea995ba8b0 x25=0xf159e83822879dde x29=0xfaf9d4f92f5e78ac => v25=0xcccccccccccccccc
# ld1 {v17.16b},[x28]
.inst 0x4c407391 | v0=0x20a000000000c090008000201080400 v17=0x51e7020eea32a89f0a1bc6c282ad2a50 v28=0xf0903413f9cee391f32a3f36b1588a68 x0=0x1522722372 x17=0x8000000000000000 => v17=0xcccccccccccccccccccccccccccccccc
# ld1 {v5.8b},[x28]
.inst 0x0c407385 | v0=0xa000008000c00010f0200030000 v5=0x20000000000007fff v28=0x10100050904030004000302090c0202 x0=0x33e4e3803 x5=0xffff => v5=0xcccccccccccccccc

# ld1_1_p
# ld1 {v29.4h},[x28],#8
.inst 0x0cdf779d | v28=0x53c600942b1244fa7d411a74f1dd2f61 v29=0x7a159e853f2d985dcc2a6934e29f35cd v31=0x50804000006080000020208000300 x29=0xffffffffffffffff => base=0x8 v29=0xcccccccccccccccc
# ld1 {v30.8b},[x28],x12
.inst 0x0ccc739e | v12=0x2090208000805060200040703080a02 v28=0x3000e0e040004000000030502040d04 v30=0xe7c9ec82120f52fba380ca9f6d7d157e x12=0x0 x30=0xffffffff7fffffff => v30=0xcccccccccccccccc
# ld1 {v22.8b},[x28],x15
.inst 0x0ccf7396 | v15=0xb000c050a0204080004000608000200 v22=0x71cf9799c557f1439d61d4e1fdbaaabe v28=0x2889d12eab643e0e3 x15=0x7fffffffffffffff x22=0xff => base=0x7fffffffffffffff v22=0xcccccccccccccccc
# ld1 {v17.1d},[x28],x2
.inst 0x0cc27f91 | v2=0x131e52b8712b3720e5cf7185ab308958 v17=0x2010203000000060006000000060902 v28=0x4000c00050004090008000601000204 v31=0x354d5058a8dd1ee34ffad1c993f0d889 x2=0x3a964bb938740b1d x17=0xffffffffffffffff => base=0x3a964bb938740b1d v17=0xcccccccccccccccc

# ld2
# ld2 {v21.8b,v22.8b},[x28]
.inst 0x0c408395 | nzcv=0x10000000 v0=0xba889783b00397220000000000000001 v21=0x200020c0200000d0003040004040303 v28=0x428364bd77e6b3c63ab6e95ff682805e x0=0x5075678669247 x21=0x3 => v21=0xcccccccccccccccc v22=0xcccccccccccccccc
# ld2 {v12.16b,v13.16b},[x28]
.inst 0x4c40838c | v0=0x20000010a0004080a050200060001 v12=0x80038f198114403d20 v28=0xf220834c0caa139e46eefb477a8d29ea x0=0x815a1 x12=0x7f => v12=0xcccccccccccccccccccccccccccccccc v13=0xcccccccccccccccccccccccccccccccc
# ld2 {v16.8h,v17.8h},[x28]
.inst 0x4c408790 | nzcv=0x10000000 v0=0x2080000000a08060000060603000400 v1=0x985682af7684b654d0c1e6c7348ff25d v16=0x2020900060102030402090400060a00 v28=0x10000000000000040 x0=0x3 x1=0x80c0dc3302650701 x16=0xf869cdf78c31b0db => v16=0xcccccccccccccccccccccccccccccccc v17=0xcccccccccccccccccccccccccccccccc
# ld2 {v0.4h,v1.4h},[x28]
.inst 0x0c408780 | v0=0x8000ffffffffffffffff v1=0x10c020108010905020400080a010000 v28=0x68ecd6157b4afe419da36348976fb674 x0=0xffffffff80000000 x1=0x49837d6 => v0=0xcccccccccccccccc v1=0xcccccccccccccccc

# ld2_p
# ld2 {v23.4h,v24.4h},[x28],x16
.inst 0x0cd08797 | v1=0xf080f7e9684747380000000000000008 v16=0x800020c0408000a070000040f0202 v23=0x800040e09040306060c0c0a00000107 v28=0xffff0000000000000008 x1=0x44e8b02060814cd2 x16=0x7fff x23=0xc7d3e54ee17d0386 => base=0x7fff v23=0xcccccccccccccccc v24=0xcccccccccccccccc
# ld2 {v4.4h,v5.4h},[x28],x5
.inst 0x0cc58784 | nzcv=0x40000000 v1=0x3c5f3480bdbee9c0e0dbe38a90e313c2 v4=0x5a2de48d4ac1bc4d7a3811091b6970a2 v5=0x704d3204b9a756e776d09ace299488b8 v28=0x191c3c137a1dc76f5ef38556117386f6 x1=0x1f61c6 x4=0x198 x5=0xffff => base=0xffff v4=0xcccccccccccccccc v5=0xcccccccccccccccc
# ld2 {v31.8b,v0.8b},[x28],x4
.inst 0x0cc4839f | nzcv=0x20000000 v0=0x8fffffffffffffffe v4=0x5555555555555555 v28=0x7000000000000007f v31=0x1fcf21bb6d11beb1940afa2be776f474 x0=0xffffffff80000000 x4=0x2 => base=0x2 v0=0xcccccccccccccccc v31=0xcccccccccccccccc
# ld2 {v17.8b,v18.8b},[x28],x13
.inst 0x0ccd8391 | nzcv=0x80000000 v0=0x4030100010201010409010102040002 v13=0x2873e624ab5c62a000000000000ffff v17=0x40b04080c0000000205000c000600 v28=0xad8c067752a8000000000000000 x0=0xfffffffffffffffe x13=0x80000000 x17=0x5e1a5f2d26ecb => base=0x80000000 v17=0xcccccccccccccccc v18=0xcccccccccccccccc

# ld1_2
# ld1 {v7.4h,v8.4h},[x28]
.inst 0x0c40a787 | v0=0x8f5d872b825d54206f29e28f678f9317 v7=0x938ebae5293f90c1b84ef6ba59d38e59 v9=0x3157e56d67aec9cf2464bc80d22d2cc2 v28=0x6001eeae27d84c68741fcf3e5e321fa4 x0=0xff x7=0x8 x9=0xffff => v7=0xcccccccccccccccc v8=0xcccccccccccccccc
# ld1 {v26.2d,v27.2d},[x28]
.inst 0x4c40af9a | nzcv=0xe0000000 v0=0x25555555555555555 v11=0x1f79f2130cb89d972d0cccfb84f7de99 v26=0x401000c040108050000000800010200 v28=0x220dca148d1ab344019631c27cb0822 x0=0x3e8431c131d6 x11=0x1ad0e393d45 x26=0x0 => v26=0xcccccccccccccccccccccccccccccccc v27=0xcccccccccccccccccccccccccccccccc
# ld1 {v0.2s,v1.2s},[x28]
.inst 0x0c40ab80 | nzcv=0xf0000000 v0=0x700010b040008050000050000000200 v10=0xfffffffffffffffffe v28=0x25f9489af23fbcdb82d1d1f14a154f9a x0=0x3 x10=0xf2974fd711d0e7e2 => v0=0xcccccccccccccccc v1=0xcccccccccccccccc
# ld1 {v31.4h,v0.4h},[x28]
.inst 0x0c40a79f | nzcv=0x10000000 v0=0x8000c0d0201030a0204000201090800 v9=0x3fb9a8b92d071b69dc v28=0x985466977ed2e0c1cde2090405ce4bb6 v31=0x80601080600020a010205000d0a0700 x0=0x1a098456197f4fe x9=0x2b9dc28994ad7c06 => v0=0xcccccccccccccccc v31=0xcccccccccccccccc

# ld1_2_p
# ld1 {v28.1d,v29.1d},[x28],x25
.inst 0x0cd9af9c | v11=0x51cb469980e054e90000000100000000 v25=0xf42cdc393e6c6036bd3ad333c9ec4515 v28=0x55555555555555550000000080000000 x11=0xec94f1996616df34 x25=0x100000000 => base=0x100000000 v28=0xcccccccccccccccc v29=0xcccccccccccccccc
# ld1 {v2.4h,v3.4h},[x28],x20
.inst 0x0cd4a782 | nzcv=0x10000000 v2=0x9fd39ae372b7819edf4f38b56c3aed26 v9=0x1050201000a02000200010808040802 v20=0xe105aa3f42d02c9b97a2ae9e284003ae v28=0x1000901080c0200000102030c010000 x2=0x85b5601205e23466 x9=0xff00ff00ff00ff x20=0xc0b43cf87a544dc => base=0xc0b43cf87a544dc v2=0xcccccccccccccccc v3=0xcccccccccccccccc
# ld1 {v1.2d,v2.2d},[x28],x29
.inst 0x4cddaf81 | nzcv=0x70000000 v1=0x7fffffff00000044aaded786 v11=0xffffffffffffffff00000497086bab8d v28=0x2104b7cd015b3394cea1e782836cf74c v29=0x200010a080405000108010d00020208 x1=0x3 x11=0x80 x29=0x1 => base=0x1 v1=0xcccccccccccccccccccccccccccccccc v2=0xcccccccccccccccccccccccccccccccc
# ld1 {v27.8h,v28.8h},[x28],x5
.inst 0x4cc5a79b | nzcv=0x0 v5=0x2000204010100000000000100000300 v9=0x7fffffff0000041e2c0267e0 v27=0x704090504070201080001000e010501 v28=0xb2d7aa1133403ede15f25394b8abacd3 x5=0xff00ff00ff00ff x9=0x7f => base=0xff00ff00ff00ff v27=0xcccccccccccccccccccccccccccccccc v28=0xcccccccccccccccccccccccccccccccc

# st4
# st4 {v0.8b,v1.8b,v2.8b,v3.8b},[x28]
.inst 0x0c000380 | nzcv=0xe0000000 v0=0x8020003070a05020808040000000102 v28=0xb38389be4e5ee6db16e2227114dc9827 x0=0x8000000000000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc02010203010102030001020300000000000000000400000008f0f0f008f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v16.16b,v17.16b,v18.16b,v19.16b},[x28]
.inst 0x4c000390 | v0=0x6050600040002020000040100 v16=0x813452d752265b9e6 v28=0xa092e04a00000000002a6f30 x0=0x200d8e866905e2d3 x16=0xbc833f79315e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccce6111213b91112136511121322000000750000002d00000045f0f0f013f0f0f008111213001112130011121300000000000000000000000000e0e0e000e0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v16.8h,v17.8h,v18.8h,v19.8h},[x28]
.inst 0x4c000790 | nzcv=0x90000000 v0=0x4c15e7b6999a3768244cc91b5cd8914d v1=0x10000000000000485 v16=0xffffffffffffffff000000372ff2556a v28=0xeb2580f6e5676b8effffffffffffffff x0=0x8 x1=0xb34a5d x16=0x76d15af532f4ba => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc6a55111112121313f22f11001200130037000000000000000000f0f0f0f0f0f0ffff111112121313ffff110012001300ffff000000000000ffffe0e0e0e0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v17.2d,v18.2d,v19.2d,v20.2d},[x28]
.inst 0x4c000f91 | v0=0xfcbdbe814f7b395f0000000000000000 v3=0xa457a1b6dc58af850000000000000001 v17=0x9000e0003000008000100000d080908 v28=0xfe07dfb793bd0eda349996e22fe6b1 x0=0x102f934680b x3=0xd2cb80b249c33485 x17=0xffffffff7fffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0809080d00000100121212000000f0f0131313000000f0f0141414000000f0f008000003000e0009121212000000e0e0131313000000e0e0141414000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_p
# st4 {v28.16b,v29.16b,v30.16b,v31.16b},[x28],x16
.inst 0x4c90039c | nzcv=0xc0000000 v0=0xb85d7d41f000000007fffffff v16=0x301040401000d0d010101040204000f v28=0xfffffffffffffffe00000000001d1aca x0=0x1f x16=0xffffffff7fffffff => base=0xffffffff7fffffff m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccca1d1e1f1a1d1e1f1d1d1e1f00000000000000000000000000f0f0f000f0f0f0fe1d1e1fff1d1e1fff1d1e1fff000000ff000000ff000000ffe0e0e0ffe0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v24.8b,v25.8b,v26.8b,v27.8b},[x28],x21
.inst 0x0c950398 | v0=0x1030601040b010e010c090000080a00 v21=0x30000000000000008 v24=0x100000000000000000000ca2d v28=0x20000000000000100 x0=0x1e47 x21=0xff00ff00ff00ff x24=0x100 => base=0xff00ff00ff00ff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2d191a1bca191a1b00191a1b00000000000000000000000000f0f0f000f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v17.8h,v18.8h,v19.8h,v20.8h},[x28],x11
.inst 0x4c8b0791 | nzcv=0x40000000 v1=0xa0104080004020400000601020a0908 v11=0x6020402000100080000080002010104 v17=0xfba95806e88f555f7fa8912246149f2b v28=0x6080a00000600000002050408020900 x1=0x9bbcf4d57c25d x11=0xca x17=0xffffffffffffffff => base=0xca m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2b9f12121313141414461200130014002291000000000000a87ff0f0f0f0f0f05f551212131314148fe81200130014000658000000000000a9fbe0e0e0e0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v2.16b,v3.16b,v4.16b,v5.16b},[x28],x2
.inst 0x4c820382 | nzcv=0xc0000000 v0=0xa3bd5e558c0639c20000000000008000 v2=0xce7e2fbaa897a676ad3ae2087c8163d3 v28=0x6000401040201060405000b09000504 x0=0x7fffffff x2=0x7a11df334f2382 => base=0x7a11df334f2382 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd303040563030405810304057c00000008000000e20000003af0f0f0adf0f0f076030405a603040597030405a8000000ba0000002f0000007ee0e0e0cee0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_4
# st1 {v7.1d,v8.1d,v9.1d,v10.1d},[x28]
.inst 0x0c002f87 | v0=0x40000000765a7ace37 v7=0x3a58ede52a2293fe69c73a76037a3300 v11=0xa0503020402020c0108000802050002 v28=0x81272ae102b95162f99b0ee7f6de4802 x0=0xc92b74e3bca5c468 x7=0x1807405367 x11=0x45adf0 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00337a03763ac769080808000000f0f0090909000000f0f00a0a0a000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.8b,v1.8b,v2.8b,v3.8b},[x28]
.inst 0x0c002380 | nzcv=0x60000000 v0=0x5fc1a971d6db65468de9477ac57b6d14 v8=0xe0c04a12d7574bae5936e4cfe868ef58 v28=0x104000004040c01060902040100 x0=0x1f x8=0x2a15a => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc146d7bc57a47e98d010101000000f0f0020202000000f0f0030303000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v16.4h,v17.4h,v18.4h,v19.4h},[x28]
.inst 0x0c002790 | nzcv=0xb0000000 v0=0x17b416607898a6e3ab8733ab97e1e806 v9=0x4b535110f62edffb949e0b00f47b668f v16=0xff00ff00ff00ff5555555555555555 v28=0xfe665b1f245667b8ab34383ed560ac36 x0=0x40 x9=0xff00ff00ff00ff x16=0x6929f70caaf9ec9e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc5555555555555555111111000000f0f0121212000000f0f0131313000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v1.8b,v2.8b,v3.8b,v4.8b},[x28]
.inst 0x0c002381 | nzcv=0xd0000000 v0=0x9310a55315d76587000000000001f022 v1=0x7fffffffffffffff00000000000000fa v8=0x7fffffffffffffff000000000000007f v28=0x1020000000900000101050104010109 x0=0xffffffff80000000 x1=0x3f x8=0x1f => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccfa00000000000000020202000000f0f0030303000000f0f0040404000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_4_p
# st1 {v1.2d,v2.2d,v3.2d,v4.2d},[x28],x0
.inst 0x4c802f81 | nzcv=0xc0000000 v0=0x3f v1=0x10004080100040000000000040404 v11=0x10100010003020806090000000503 v28=0xd1fd31d4b9cfdb9230487148f899b667 x0=0x100000000 x1=0x1c8435c82950 x11=0x41fcb9c65e49852c => base=0x100000000 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc04040400000000000400010804000100020202000000f0f0020202000000e0e0030303000000f0f0030303000000e0e0040404000000f0f0040404000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v25.4h,v26.4h,v27.4h,v28.4h},[x28],x6
.inst 0x0c862799 | nzcv=0xa0000000 v6=0x400010303000006000205090101 v9=0x18b3940417af0b4c2c44495563ed70b4 v25=0xe000300090002020f0f080000000a09 v28=0x1000000000000000000000020 x6=0x3f x9=0x3 x25=0xffffffffffffffff => base=0x3f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc090a000000080f0f1a1a1a000000f0f01b1b1b000000f0f02000000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v4.8b,v5.8b,v6.8b,v7.8b},[x28],x8
.inst 0x0c882384 | v4=0x70f146bb6ba8b5357 v8=0x7909f52b397c837fffffffffffffff v28=0x20101020d0602000008000201030000 x4=0xa910b2dc03630c81 x8=0xfffffffffffffffe => base=0xfffffffffffffffe m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc57538bbab66b140f050505000000f0f0060606000000f0f0070707000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v10.16b,v11.16b,v12.16b,v13.16b},[x28],x17
.inst 0x4c91238a | nzcv=0xe0000000 v8=0x100000000ffffffff80000000 v10=0xfffffffffffffffe0b360b2dad7bbb7d v17=0xffff14dca7cd6b95f0ad v28=0xf451ee3c230d84e0c493159dbb505b80 x8=0xff x10=0x80 x17=0x2b5ca89545748d7f => base=0x2b5ca89545748d7f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7dbb7bad2d0b360bfeffffffffffffff0b0b0b000000f0f00b0b0b000000e0e00c0c0c000000f0f00c0c0c000000e0e00d0d0d000000f0f00d0d0d000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3
# st3 {v26.8b,v27.8b,v28.8b},[x28]
.inst 0x0c00439a | nzcv=0x80000000 v0=0x2000000000ffffffff v16=0x20d7239ad0688d490000000080000000 v26=0x2000001020000060008020102000002 v28=0x80100000408000809080000020003 x0=0x215efa34d887986f x16=0x5356a x26=0xb6d5281e05a8f324 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc021b03001b00001b0202000001000002000808f00900f008cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v12.4h,v13.4h,v14.4h},[x28]
.inst 0x0c00478c | v0=0x2000000000000ffff v12=0x774156e3f13f2c54e2fd5e3ef5d0e745 v17=0xc9bf5c807844cc4dbf7dba49b688aadc v28=0xf6b24b8607368ef8d4943ae642ad9b3 x0=0x20 x12=0x8 x17=0x5555555555555555 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc45e70d0d0e0ed0f50d000e003e5e00000000fde2f0f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v6.2d,v7.2d,v8.2d},[x28]
.inst 0x4c004f86 | v0=0xbdb5ea7391f072747394950a172233a5 v6=0x2fff7624c97c2b69be3d688e1e70f806 v19=0x3000104080100020000000600000001 v28=0x7913ba4ace5649ec2d1750b1 x0=0x40 x6=0x7a5454d5811bd916 x19=0x2 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc06f8701e8e683dbe070707000000f0f0080808000000f0f0692b7cc92476ff2f070707000000e0e0080808000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v15.4h,v16.4h,v17.4h},[x28]
.inst 0x0c00478f | nzcv=0x40000000 v0=0x39deda6683a835298000000000000000 v15=0x757b0214f52b7424926cb88746c2888b v17=0x4323879775d9b1624507ecc7fd7a4ad6 v28=0x847e4954d4c9f715fcbe3afa16c2af61 x0=0x158e7531da141 x15=0x772a0c2b8aedf6a8 x17=0x165a0920b => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8b881010d64ac24610007afd87b80000c7ec6c92f0f00745cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_p
# st3 {v14.8b,v15.8b,v16.8b},[x28],x11
.inst 0x0c8b438e | nzcv=0xe0000000 v11=0x40e00080a080000000400020809 v14=0x49ae78c76ffe4abdb13d7edd413c483c v16=0x8000000000000000000000000000007f v28=0x1b6284a332869a09e463157398273593 x11=0x7fffffffffffffff x14=0x60917bd2ed x16=0x7cbef3b08c231be7 => base=0x7fffffffffffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3c0f7f480f003c0f00410000dd00007e00003df000b1f000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v1.8h,v2.8h,v3.8h},[x28],x21
.inst 0x4c954781 | nzcv=0xc0000000 v1=0x1283c60c9a4dc6bc282ff01768990a1c v17=0xa00000008060100050a090201020202 v21=0x4060b04040101080308050503040203 v28=0x20000000000000003 x1=0x2 x17=0xd8a617a4 x21=0x965f92f1aeef4985 => base=0x965f92f1aeef4985 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1c0a0202030399680200030017f0000000002f28f0f0f0f0bcc6020203034d9a020003000cc6000000008312e0e0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v23.4h,v24.4h,v25.4h},[x28],x11
.inst 0x0c8b4797 | v11=0x80302000c00040d000a020e v17=0x10502020c0001080808000003000b v23=0x662b5722596d431601d04c11d307fd5d v28=0x14e1451ec5052f3d3d19b1f98ea747b0 x11=0x7fff x17=0x1e81e0e1726 x23=0xd416fc2c46759ca2 => base=0x7fff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc5dfd1818191907d318001900114c00000000d001f0f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v4.4h,v5.4h,v6.4h},[x28],x2
.inst 0x0c824784 | nzcv=0x70000000 v2=0x40d5fc479f20864af6 v4=0x100000c0e0100020800020600010001 v17=0xa167f26ff652192000ff00ff00ff00ff v28=0x4000a00000002030e08020000040100 x2=0x2ac8c65f28821b11 x4=0xff00ff00ff00ff x17=0x4602263 => base=0x2ac8c65f28821b11 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0100050506060100050006000602000000000008f0f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_3
# st1 {v16.16b,v17.16b,v18.16b},[x28]
.inst 0x4c006390 | nzcv=0x50000000 v0=0x9a3f6e6fdc8a42d081e92eb857c133f4 v16=0x2080900050c0b020304000300020c00 v24=0x80002080002000c0100000b0004 v28=0x189c9755081c284d0000000000000040 x0=0x801fca4055cb4b33 x16=0x7f x24=0x7fff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000c020003000403020b0c0500090802111111000000f0f0111111000000e0e0121212000000f0f0121212000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v1.8b,v2.8b,v3.8b},[x28]
.inst 0x0c006381 | v0=0x5cf4dcd5b05197efa8f3307ea483d116 v1=0x2000008030805000a0e020008000000 v24=0x30000000000000000 v28=0xd05000a030400000a000101020400 x0=0xffff x1=0x1 x24=0x1323fc15552c0df => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000800020e0a020202000000f0f0030303000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v24.2s,v25.2s,v26.2s},[x28]
.inst 0x0c006b98 | nzcv=0xc0000000 v0=0x40202040400020204080a02010100 v24=0x100000001000c040301000308080005 v26=0x70e09010100000304090a0008000002 v28=0x4744327f56dabb100b2282ed6933f53d x0=0xffffffff x24=0x2b289032e7e01df8 x26=0xff423697779bca73 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0500080803000103191919000000f0f002000008000a0904cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.4s,v1.4s,v2.4s},[x28]
.inst 0x4c006b80 | nzcv=0xa0000000 v0=0x46f068eedfdb1a3300000000ffffffff v26=0x109000300020b0004050d0001000400 v28=0x18ce6 x0=0xf465c3f6b3385172 x26=0x2bdaa4d6 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffffffff00000000331adbdfee68f046010101000000f0f0010101000000e0e0020202000000f0f0020202000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_3_p
# st1 {v20.8b,v21.8b,v22.8b},[x28],#24
.inst 0x0c9f6394 | nzcv=0xd0000000 v20=0x1910c000000000000000dd v24=0xca9c9f7f38358b3d98b8d0fe243b07b5 v28=0x46d13c538a5000000000000ffff v31=0x400080400040000020a040008080a x20=0x20 x24=0xffff => base=0x18 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccdd00000000000000151515000000f0f0161616000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v13.4s,v14.4s,v15.4s},[x28],x11
.inst 0x4c8b6b8d | nzcv=0xb0000000 v11=0xe2ba6729b91a345fef45762021c00aa7 v13=0x924358257ca870c1a0386b6d8a2c7ebd v26=0x305000104020b0408080000030200 v28=0xc28084fdb02d33923dd7c6254c82ea21 x11=0x1fc2f6124c86 x13=0xffffffffffffffff x26=0x7f => base=0x1fc2f6124c86 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccbd7e2c8a6d6b38a0c170a87c255843920e0e0e000000f0f00e0e0e000000e0e00f0f0f000000f0f00f0f0f000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.8h,v1.8h,v2.8h},[x28],x20
.inst 0x4c946780 | nzcv=0xe0000000 v0=0x3654a19093204c998d24a73a599ecf6a v20=0x5040e02000806000003060408000802 v25=0xffffffff7fffffff000000000000003f v28=0xfe13daa532d74de2ffffffff7fffffff x0=0xdf46c2b6461e9d1 x20=0x7e5a95f58 x25=0x8000000000000000 => base=0x7e5a95f58 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc6acf9e593aa7248d994c209390a15436010101000000f0f0010101000000e0e0020202000000f0f0020202000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v19.8b,v20.8b,v21.8b},[x28],x23
.inst 0x0c976393 | v19=0x9ad32ad9abb1a197681f0f91cc37adab v23=0x54c32daaed210f2ef3920e1e47f5bf6 v24=0xa2603cda49b8fffffffff7fffffff v28=0x1000000000000000000000020 x19=0xc10c7ac90e99002a x23=0x7156f2026f8bcb47 x24=0x85bd51fd36f5 => base=0x7156f2026f8bcb47 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccabad37cc910f1f68141414000000f0f0151515000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_1
# st1 {v11.1d},[x28]
.inst 0x0c007f8b | v0=0x800000000030c0408030007080a0200 v11=0x2040800000008000309010200000005 v28=0x7e0d0d9b28000000007fffffff v31=0xa7d98da02be4ad7836d43cd7b8225d3e x0=0x709ed7a51cc134 x11=0x7f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0500000002010903cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v19.8h},[x28]
.inst 0x4c007793 | nzcv=0xc0000000 v0=0x8000d02070004000b04000201060900 v19=0x3000700000c0a00000800020d0c0a v28=0x82c0ae78965250de4 v29=0x27934c2e54f955528df09e8c05d83a58 x0=0xa5c0d09834ad x19=0x1f x29=0x17d30b17e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0a0c0d02000800000a0c000007000300cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v28.8b},[x28]
.inst 0x0c00739c | nzcv=0x0 v0=0x4b3b89a9305bb938e7dc03e4a7270225 v28=0x8060100020002060101080800020500 x0=0x17adfbe133642843 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0005020008080101cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v31.2d},[x28]
.inst 0x4c007f9f | nzcv=0xe0000000 v0=0xc87d265eca936c36cec830d8785a27e0 v28=0x90cd2d3a8d4df3165f08ee6b16bd426a v31=0x2050100000902040606000204040100 x0=0x3be8e5896720ebfb => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00010404020006060402090000010502cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_1_p
# st1 {v14.4s},[x28],x24
.inst 0x4c987b8e | nzcv=0x80000000 v14=0xda0b034fb1bf308a67d841450bb22861 v24=0x80009c0270ac6e1dff72 v28=0xffffffffffffffff0000000000000008 v30=0x1ea104f9f1be68b17aa87a184cab0deb x14=0xea0ad9de0c6d7f24 x24=0x3d421 x30=0x40 => base=0x3d421 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc6128b20b4541d8678a30bfb14f030bdacccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v8.8b},[x28],x18
.inst 0x0c927388 | v8=0x40b0404000201020a020009000000 v18=0x7e997e626c659f670000000100000000 v28=0x3419d5db414b27f9defbc831d9dfdfb3 x8=0xaeb2ea1f83333be2 x18=0xffffffff7fffffff => base=0xffffffff7fffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000900020a02cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v13.8h},[x28],x4
.inst 0x4c84778d | v4=0x7dd1c18fd82c25ad2be851d5f9fea1de v13=0xcdaca5026b72e43ba4a065524dce1510 v28=0x80000000000000000003337599446b8b v29=0x60000000000000080 x4=0xbf64cd9556fa159c x13=0x100000000 x29=0xffffffff80000000 => base=0xbf64cd9556fa159c m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1015ce4d5265a0a43be4726b02a5accdcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v1.2d},[x28],x8
.inst 0x4c887f81 | nzcv=0x40000000 v1=0x74b84b4f50db89243d3094a4c6da20da v8=0x2acd6782ac5cd40f0f6ed4ca4fa7bd v28=0xe059c2812200710e73010a9 v31=0x50100040103040d000008000c000000 x1=0xff x8=0xc86981b0572b797 => base=0xc86981b0572b797 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccda20dac6a494303d2489db504f4bb874cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2
# st2 {v3.2s,v4.2s},[x28]
.inst 0x0c008b83 | v0=0x5be4c33330cfc5aa9e0afd120d5c0032 v2=0x501000c050400080001080000080203 v3=0xcfd32fbd3c9ea552abf353e91629c2b0 v28=0x1d2409c2e6f5da64d80779cd98a90e4b x0=0x100 x2=0x30f40 x3=0xef0a => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb0c2291604040400e953f3ab0000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v0.2s,v1.2s},[x28]
.inst 0x0c008b80 | v0=0xff00ff00ff00ff686c52876e02b240 v2=0xfffffffffffffffea26a1d246754e85c v28=0x33cc1f11005ca30000000080000000 x0=0x8000000000000000 x2=0x44 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc40b2026e0101010087526c680000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v27.16b,v28.16b},[x28]
.inst 0x4c00839b | nzcv=0xd0000000 v0=0x30902010a04000c00030000020f0001 v27=0x4000c010a0c000101000f0804010c00 v28=0x2d1fb54625346e970000000000000040 x0=0x528f778bf1b082ba => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00400c000100040008000f00000001000197006e0c340a2501460cb5001f042dcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v21.4h,v22.4h},[x28]
.inst 0x0c008795 | nzcv=0x50000000 v0=0xa04010d0a010c030001010c030b02 v1=0xffffffff800000006ea4e03b9822c3d2 v21=0x8000be7ba9e9216db0a8 v28=0x1070002000408020000030100090001 x0=0x1db8b x1=0x3 x21=0x8b453880c => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccca8b016166d211600e9a900007bbef0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_p
# st2 {v4.2s,v5.2s},[x28],x21
.inst 0x0c958b84 | v2=0x40001000200000803000801020701 v4=0x100000000000000000000001f v21=0x204030d080200000300050909000105 v28=0x7f0000000000000008 x2=0x2 x4=0xfffffffffffffffe x21=0x7f => base=0x7f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1f00000005050500000000000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v18.8h,v19.8h},[x28],x14
.inst 0x4c8e8792 | v1=0x100080001050e09080a040105000000 v14=0x968b801d45f713071ca472b290036f75 v18=0xb682d2648ae6f5c449ec4ac153135f09 v28=0xfffffffffffffffe00000000002a14ac x1=0x4eb5cb81c4ed5376 x14=0x173c97e791fdf605 x18=0x3be0519f => base=0x173c97e791fdf605 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc095f131313531300c14a0000ec49f0f0c4f51313e68a130064d2000082b6e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v7.8b,v8.8b},[x28],#16
.inst 0x0c9f8387 | nzcv=0x30000000 v0=0x4c5ff1fe700000000000000ff v7=0x2ac78722b30b53cea7a998379d0e4825 v28=0x10201010108000700040904010201 v31=0x10000000064ef18b563bdaf8f x0=0xffffffff x7=0xff00ff00ff00ff => base=0x10 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc250848080e089d0037009800a9f0a7f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v21.4s,v22.4s},[x28],x21
.inst 0x4c958b95 | v2=0x7fff0000000000000020 v21=0x9000400000000080000050a0000000e v28=0xab9e458c819361592da0de52d63a5b3f x2=0x7f6764e92c5ba8 x21=0x1 => base=0x1 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0e000000161616000a0500000000f0f00800000016161600000400090000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_2
# st1 {v4.8h,v5.8h},[x28]
.inst 0x4c00a784 | nzcv=0x10000000 v0=0x31b9a546e53e2e0213862c13c80027f9 v4=0xd4218f6def91df1b3cb443abcfe1d838 v9=0x10400000c0302040002000300040c07 v28=0xefbe8e2e6fdb01e7b32ccbdfb7ad4282 x0=0x56b79ff6e36313cb x4=0xffffffff x9=0xd98c15c8db91a332 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc38d8e1cfab43b43c1bdf91ef6d8f21d4050505000000f0f0050505000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v28.16b,v29.16b},[x28]
.inst 0x4c00a39c | nzcv=0x80000000 v0=0x434f9583fcb100000000080000000 v8=0x7010908000a080002000801020300 v28=0x4ad61ffffffff7fffffff x0=0x1 x8=0x39106cfc940d322e => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffffff7fffffffff61ad0400000000001d1d1d000000f0f01d1d1d000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.4s,v1.4s},[x28]
.inst 0x4c00ab80 | v0=0x9d39a7d4ada7d98df300e4cf19b6c65b v10=0xc7bae6968f1e75b575ccbbdc99dad4ab v28=0x506040400010001000007000409000f x0=0x8ad0285ca48b140d x10=0x1f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc5bc6b619cfe400f38dd9a7add4a7399d010101000000f0f0010101000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v26.8h,v27.8h},[x28]
.inst 0x4c00a79a | nzcv=0xf0000000 v0=0xffffffff7fffffff40621a55dec52d55 v9=0x300020000000c00020a0e00070200 v26=0x3b7161f642d79825b8f8e9c92109adc7 v28=0xffffffff8000000000000000000000ff x0=0x5555555555555555 x9=0x100 x26=0x8000 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7ad0921c9e9f8b82598d742f661713b1b1b1b000000f0f01b1b1b000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_2_p
# st1 {v20.8b,v21.8b},[x28],x18
.inst 0x0c92a394 | nzcv=0x60000000 v8=0x48aa3806c322c7b59abc352e861a2d91 v18=0x1080208040800040c04080202020900 v20=0x10c00020004000300010100060600 v28=0x200040904000100020201000000020c x8=0x91086b65f5f7df2b x18=0x100000000 x20=0xffffffffffffffff => base=0x100000000 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0006060001010003151515000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v10.1d,v11.1d},[x28],x6
.inst 0x0c86af8a | nzcv=0x20000000 v6=0x7fffffffb239ff0be6b4d8b2 v10=0xffffffff7fffffff0000000000000002 v11=0xf3baaa995dff4227257c161f687cb384 v28=0xf54b8a797da3ab6e000000556b727664 x6=0xff00ff00ff00ff x10=0x7fffffffffffffff x11=0x80000000 => base=0xff00ff00ff00ff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc020000000000000084b37c681f167c25cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v16.16b,v17.16b},[x28],x3
.inst 0x4c83a390 | v3=0x87dde743e26bf2dad32ad5bc4912ee24 v8=0x2010a27e6f6f7f4e29 v16=0x4030200080b08000000020b05000405 v28=0x5d41b7f56cde9b222ac18438165b05ef x3=0xffffffff x8=0x40 x16=0x5027b649c1c80d0 => base=0xffffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc050400050b02000000080b0800020304111111000000f0f0111111000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v1.8b,v2.8b},[x28],x7
.inst 0x0c87a381 | nzcv=0x90000000 v1=0x55555555555555550000000000000030 v7=0xc040400000108000c0109080c030805 v8=0x2b35e47320d3fe4ae93caabfdf71d26c v28=0x8e21b442bd66b4176982f82e368ce4da x1=0x555a3eb74ae0e6c8 x7=0x20 x8=0x0 => base=0x20 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3000000000000000020202000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ld1_b
# ld1 {v22.b}[9],[x28]
.inst 0x4d400796 | v0=0x211d8a3baf74e4d9a6a8b283f6e0bde1 v1=0x57e4888b01be7a47af52362b7def1b25 v22=0x10000000055db7af1be0f91dd v28=0x92a55d33dfa1a6240000000080000000 x0=0x5b0af7ff7b999a41 x1=0x26575b9f9c36e6ab x22=0x4a8c44d929 => v22=0x10000cc0055db7af1be0f91dd
# ld1 {v20.b}[7],[x28]
.inst 0x0d401f94 | nzcv=0x10000000 v0=0x20000000000000020 v7=0x55555555555555558000000000000000 v20=0xde70008a8c8e2d4e1dd v28=0xf83001bfb72acfae46ef3954ee40d37a x0=0x7 x7=0xc681eada53e1bd2b x20=0x29ade21a4006 => v20=0xde7cc08a8c8e2d4e1dd
# ld1 {v15.b}[8],[x28]
.inst 0x4d40038f | nzcv=0xf0000000 v0=0x906040801040000000006040200000a v15=0x3702889a1adecada70a8c44bfa577a7a v28=0x808000c010400050002010001030006 x0=0x20ffeeb0bf x15=0xff00ff00ff00ff => v15=0x3702889a1adecacc70a8c44bfa577a7a
# ld1 {v5.b}[11],[x28]
.inst 0x4d400f85 | nzcv=0xe0000000 v0=0x3059bf20d0e4f4574 v3=0xffff60acfe681a608c05 v5=0x77b44a7d6bddb582b6efc8416410e181 v28=0x10c0e030e0008000300000d08000206 x0=0xb328e03f005a455b x3=0xfffffffffffffffe x5=0x8000 => v5=0x77b44a7dccddb582b6efc8416410e181

# ld1_b_p
# ld1 {v26.b}[3],[x28],x1
.inst 0x0dc10f9a | v1=0x88ef99640d897cb000015cddc5acd49 v3=0x2661276accbfd517bf0fbc3053b24eab v26=0x43443c5d300f252e5555555555555555 v28=0xb5571c00000000ffffffff x1=0x1 x3=0xffff x26=0xffffffffffffffff => base=0x1 v26=0x43443c5d300f252e55555555cc555555
# ld1 {v20.b}[11],[x28],x1
.inst 0x4dc10f94 | nzcv=0x50000000 v1=0xe6ff26c3cbe388a00000003b23a3053 v3=0x44300d3715dc1434cdf9d5afb7a869a7 v20=0x1f00ff00ff00ff00ff v28=0xccd89199c8c08c28bc5988da6c528875 x1=0x3f x3=0xb86d5a5916b1de88 x20=0x1 => base=0x3f v20=0xcc00001f00ff00ff00ff00ff
# ld1 {v20.b}[5],[x28],x17
.inst 0x0dd11794 | v5=0x65953d58c08855d9e64ade231073380c v17=0xe15e7f78e6710507af478b46f96e60b2 v20=0x2040009000200010203010200040402 v28=0xa4000000007fffffff x5=0xf812eacf4ee87018 x17=0x7f x20=0x593516740fe08 => base=0x7f v20=0x2040009000200010203cc0200040402
# ld1 {v29.b}[10],[x28],x30
.inst 0x4dde0b9d | v2=0xa0105000109020400000c04060a04 v28=0x5555555555555555f75ba929fad9a134 v29=0x80a0b0c0504010c0a010000000000 v30=0x5f5f55955f71f5ef39753eb5a02728fe x2=0x115d2 x29=0x634e x30=0x7fffffffffffffff => base=0x7fffffffffffffff v29=0x80a0b0ccc04010c0a010000000000

# ld1_h
# ld1 {v22.h}[1],[x28]
.inst 0x0d404b96 | v0=0xf245ea3915563887ffffffff7fffffff v18=0xb48bd8499bf337e20000000000000100 v22=0x345dd5a0bd6200ce1bc3948074524040 v28=0x60c04080204080a0200080403040804 x0=0x1f x18=0x40 x22=0xd5592e47ba3acbfb => v22=0x345dd5a0bd6200ce1bc39480cccc4040
# ld1 {v0.h}[5],[x28]
.inst 0x4d404b80 | nzcv=0x10000000 v0=0xafe7139029735b94611ee2e9cceb75fe v18=0x30ca21163ade0cad16551ea9aace8255 v28=0x160ebf9bf675e9000000000000003f x0=0xff00ff00ff00ff x18=0x3f => v0=0xafe71390cccc5b94611ee2e9cceb75fe
# ld1 {v23.h}[0],[x28]
.inst 0x0d404397 | nzcv=0x80000000 v0=0x34c68087e5517b223ce4aefc4 v16=0x887bf6f09faab82d02923374d9c1375e v23=0xff00ff00ff00ff420dd34f945cade7 v28=0x205040900000006040e0009000a0200 x0=0x26489f359c77908c x16=0x6e x23=0xfffffffffffffffe => v23=0xff00ff00ff00ff420dd34f945ccccc
# ld1 {v30.h}[5],[x28]
.inst 0x4d404b9e | nzcv=0x30000000 v0=0xc187709ac0249a1000000000ffffffff v18=0x4ec1985446e81c62235cf1993d6f164f v28=0xb5880295bbba353d1ec02e4429ba9e45 v30=0x1020a000802030e0204000202000004 x0=0xf86d0ce x18=0x9d6c35ae169e6d40 x30=0x5f3850046c8a0369 => v30=0x1020a00cccc030e0204000202000004

# ld1_h_p
# ld1 {v15.h}[3],[x28],x22
.inst 0x0dd65b8f | v15=0xc012b80b7d7c0a138e1eb339d5032f16 v22=0xf5cd2c7d9c38f7220000000000000006 v28=0xfffffffffffffffe0000000000000001 x15=0x9 x22=0xff => base=0xff v15=0xc012b80b7d7c0a13ccccb339d5032f16
# ld1 {v21.h}[7],[x28],x22
.inst 0x4dd65b95 | v21=0x7fff0000000100000000 v22=0x324df643c68d9064883cd8b3dde2adb0 v28=0x2197aa x21=0xa308da59be1daebb x22=0x3e3e4990 => base=0x3e3e4990 v21=0xcccc000000007fff0000000100000000
# ld1 {v16.h}[5],[x28],x1
.inst 0x4dc14b90 | v1=0x1020a08000302000204040304020002 v16=0x8020004000402040c0b01020300000c v18=0x800000005555555555555555 v28=0xdc8d50e473f3f42802198f6d9c52e3cb x1=0x2 x16=0x4d8be x18=0x2 => base=0x2 v16=0x8020004cccc02040c0b01020300000c
# ld1 {v30.h}[6],[x28],x17
.inst 0x4dd1539e | nzcv=0xb0000000 v17=0x5a56aacd2861d361b006aa08bcad20c7 v20=0x50400060c02060201000c08000000 v28=0xf0c026a299af54c8000000007fffffff v30=0x6090700090200000901080406000008 x17=0xef8bd4d7dd5115d0 x20=0x135bdf50325 x30=0x739afdf0a2741fae => base=0xef8bd4d7dd5115d0 v30=0x609cccc090200000901080406000008

# ld1_s
# ld1 {v28.s}[1],[x28]
.inst 0x0d40939c | v0=0x3020c000408080a0201050000080908 v4=0x1f0000000000000002 v28=0x342bb26da266a70864c49174a47f2c0d x0=0x86cf68ebdbd15cf1 x4=0xd859792d0116816a => v28=0x342bb26da266a708cccccccca47f2c0d
# ld1 {v4.s}[3],[x28]
.inst 0x4d409384 | v0=0xd0203000108040000010a0501000801 v4=0x4040003080003000008010c01000100 v28=0x4a27eb80000000000000008 x0=0x8 x4=0x2bb9a7044b380 => v4=0xcccccccc080003000008010c01000100
# ld1 {v3.s}[3],[x28]
.inst 0x4d409383 | nzcv=0xd0000000 v0=0x8f34a931e619b2056aefd903586d64eb v3=0x408070803000000000a0b0400000d09 v4=0x702981ba7cb196e000000000000001f v28=0x896696deb4f790e164e36435c589bbb1 x0=0x16d7b48bc9fadd67 x3=0xffffffffffffffff x4=0x80000000 => v3=0xcccccccc03000000000a0b0400000d09
# ld1 {v15.s}[2],[x28]
.inst 0x4d40838f | v0=0x800000000030852df v15=0x500000409000809020401080a06000b v28=0xbe84c27d0b3db18d4310b811bb9c69a3 x0=0x4b7c7316336a6ab7 x15=0xffffffff80000000 => v15=0x5000004cccccccc020401080a06000b

# ld1_s_p
# ld1 {v31.s}[0],[x28],x29
.inst 0x0ddd839f | nzcv=0x80000000 v0=0xaa0039f203801be2da510490a00dc599 v28=0x100080504000008080e00000d080501 v29=0x564204ce4b0957550000000000000007 v31=0x687855c51815d47879959bc8ae13590d x0=0x46e518dbd11dabf5 x29=0x3672de8e3e0600 => base=0x3672de8e3e0600 v31=0x687855c51815d47879959bc8cccccccc
# ld1 {v0.s}[0],[x28],x20
.inst 0x0dd48380 | v0=0x40300040301030800000808020300 v20=0x4090004020002000004000500020300 v28=0x8040206010801040302020003090400 x0=0x7f x20=0x40 => base=0x40 v0=0x403000403010308000008cccccccc
# ld1 {v19.s}[2],[x28],x30
.inst 0x4dde8393 | v0=0x3cd4fffffffffffffffe v19=0x7fffffff00000000369b9128 v28=0x528a1bc4db55feb6208dbb5a18e6d121 v30=0x10108000f000c080400040201060400 x0=0x169fc3a94a13b05d x19=0x7f x30=0x48e => base=0x48e v19=0xcccccccc00000000369b9128
# ld1 {v4.s}[3],[x28],#4
.inst 0x4ddf9384 | nzcv=0x70000000 v4=0x574000000000efab191 v28=0xc060c0604040100000104000604 v31=0x10d0600060304000a0b090006010201 x4=0x7fff => base=0x4 v4=0xcccccccc00000574000000000efab191

# ld1_d
# ld1 {v13.d}[0],[x28]
.inst 0x0d40878d | v0=0x1af30000000000000100 v1=0x15a000000000000001f3 v13=0x552ba143f8726f7fad6f7c27e07a03d4 v28=0x20600040900010102080404040402 x0=0x40 x1=0x13e x13=0xa533c8b7ee78e021 => v13=0x552ba143f8726f7fcccccccccccccccc
# ld1 {v13.d}[0],[x28]
.inst 0x0d40878d | v0=0x30000000000177ffd v1=0x8484dad655c95975756db081e6ac5494 v13=0x67c4b3b4a3bc6f54128e544d687d7e6d v28=0xe01020e000700000400010408000801 x0=0x17fef3d0bed3b886 x1=0xe4297420b3e7d934 x13=0xfffffffffffffffe => v13=0x67c4b3b4a3bc6f54cccccccccccccccc
# ld1 {v15.d}[0],[x28]
.inst 0x0d40878f | v0=0xdffd435dc9fa49c7d57528ef573f2351 v1=0xb5bb885f51ad84eb0000000000001ab1 v15=0xbead104f21be3b8b73cd6170e4b966c v28=0xc2835451b1a2fd8990d5fc02eff7ab29 x0=0xecb457ffc0a1354 x1=0xf8541e30222ed425 x15=0x8000 => v15=0xbead104f21be3b8cccccccccccccccc
# ld1 {v30.d}[1],[x28]
.inst 0x4d40879e | v0=0x81678d75fe61ea42bebe991c053b16d4 v1=0x10408060b0d0002000e040000000008 v28=0x607f0c503a54e8e5b1505e89a3c7f17f v30=0xdf6577d7a86da08600dfd247c9ef2b14 x0=0xffffffffffffffff x1=0x188741da70072 x30=0x0 => v30=0xcccccccccccccccc00dfd247c9ef2b14

# ld1_d_p
# ld1 {v23.d}[1],[x28],x5
.inst 0x4dc58797 | nzcv=0x90000000 v1=0x8000a02040409040005000000030208 v5=0x40800000900000000010e0a020308 v23=0xb6f4de6c9695ddac676a557ad1e7f365 v28=0xb000000010801010201000d00020100 x1=0x80 x5=0xcf9e2c31dfa0 x23=0xffffffff => base=0xcf9e2c31dfa0 v23=0xcccccccccccccccc676a557ad1e7f365
# ld1 {v0.d}[0],[x28],x1
.inst 0x0dc18780 | v0=0x804af0243c7cd28c53c8415fa0c48de7 v1=0x4e5c5f48ec4c2d9288dc44de60a2c5bf v28=0x1355eccabe87dd40d1e315876865d60d x0=0x2 x1=0xff => base=0xff v0=0x804af0243c7cd28ccccccccccccccccc
# ld1 {v6.d}[1],[x28],x8
.inst 0x4dc88786 | v1=0xa8bc54737e7d378d6030e350fcd9aedb v6=0x4090009000d010500010201080a v8=0xc040400000008020001000008010002 v28=0x90508000402020100000001000305 x1=0x3 x6=0x7fffffffffffffff x8=0x0 => v6=0xcccccccccccccccc010500010201080a
# ld1 {v1.d}[0],[x28],x3
.inst 0x0dc38781 | v1=0x808000c0800080601000a0004010804 v3=0x9080000060001080300000104020000 v28=0xbb2434bb13d18f6ec969c2063ac93ec1 x1=0x8 x3=0x7fffffff => base=0x7fffffff v1=0x808000c08000806cccccccccccccccc

# ld2_b
# ld2 {v15.b,v16.b}[2],[x28]
.inst 0x0d600b8f | v0=0x1000001010003010008040000000100 v2=0x102000801080403040b060a02 v15=0xc7f0f01dbe5d9913eaedc16286319a51 v28=0x8000a0004000a020f07050008010003 x0=0xa83905d8f08b13ee x2=0x80000000 x15=0x441d96313f2be9c3 => v15=0xc7f0f01dbe5d9913eaedc16286cc9a51 v16=0xe0e0000000101010f0f0000000cc1010
# ld2 {v24.b,v25.b}[10],[x28]
.inst 0x4d600b98 | v0=0xc0d0206000800040602080800020400 v2=0x70000000000007a58 v24=0x40a000009080802000b04020809000b v28=0x459e8fb7912837856f62713e9888b828 x0=0xff x2=0xdf9e9317cc x24=0x8ddafb4d3367a909 => v24=0x40a000009cc0802000b04020809000b v25=0xe0e0000000cc1919f0f0000000191919
# ld2 {v23.b,v24.b}[8],[x28]
.inst 0x4d600397 | v0=0x40901010001000a0905040c05080000 v23=0xc0c040000040b080f080c08090100 v28=0xfffffffffffffffe01f8b96bc5fa8f46 x0=0x1 x23=0xffffffff => v23=0xc0c04000004cc080f080c08090100 v24=0xe0e00000001818ccf0f0000000181818
# ld2 {v5.b,v6.b}[11],[x28]
.inst 0x4d600f85 | nzcv=0xf0000000 v0=0xffffffff7fffffff56c36176471c6af1 v3=0x9a8fdd4f8dacad1d8a39e39f104a834 v5=0x20204020200020304080800000d0801 v28=0x747ac7176c5547619b2b7fdd7ab97101 x0=0x0 x3=0xd5ac42c616e58271 x5=0x9d0b9ecd83d910fe => v5=0x2020402cc00020304080800000d0801 v6=0xe0e00000cc060606f0f0000000060606

# ld2_b_p
# ld2 {v13.b,v14.b}[2],[x28],x11
.inst 0x0deb0b8d | v2=0x60400080104080007010100080009 v11=0xeeb1f132f086d48065b48441c61698ee v13=0x1514416852c3e6eae v28=0x50402000800000000020800000004 x2=0x120 x11=0x40 x13=0xdb2b329fcfb54ff0 => base=0x40 v13=0x1514416852ccc6eae v14=0xe0e00000000e0e0ef0f0000000cc0e0e
# ld2 {v30.b,v31.b}[3],[x28],x7
.inst 0x0de70f9e | nzcv=0x40000000 v3=0x801010a05000a080c08010102010800 v7=0x39a1cf3a296e230000000100000000 v28=0x867db943c22316a8316c7c38b v30=0x80000000000000003829666f985b94c2 x3=0x3f x7=0x3 x30=0x40 => base=0x3 v30=0x80000000000000003829666fcc5b94c2 v31=0xe0e00000001f1f1ff0f00000cc1f1f1f
# ld2 {v1.b,v2.b}[13],[x28],x17
.inst 0x4df11781 | nzcv=0x20000000 v1=0x801060008060002030e020409040000 v5=0x1c81c0dbc86eb7955555555555555555 v17=0x8000502060400080600000d010a0103 v28=0x7142d4d2536ea5522e9432636da4d01e x1=0x80000000 x5=0xffffffff x17=0x48014114 => base=0x48014114 v1=0x801cc0008060002030e020409040000 v2=0xe0e0cc0000020202f0f0000000020202
# ld2 {v16.b,v17.b}[7],[x28],x10
.inst 0x0dea1f90 | nzcv=0x30000000 v7=0x20500040201000a0802080208000408 v10=0xc9b5a5a6f5f238f28eb91fb74d6fdb4f v16=0x8adf5a6352599d46bcab8d8ed1a17c3 v28=0xd2539553826ae9a8ffffffff80000000 x7=0xbd87255f1 x10=0x4a7c7d2de7522065 x16=0xffffffff80000000 => base=0x4a7c7d2de7522065 v16=0x8adf5a6352599d4cccab8d8ed1a17c3 v17=0xe0e0000000111111ccf0000000111111

# ld2_h
# ld2 {v16.h,v17.h}[4],[x28]
.inst 0x4d604390 | v0=0x2020000020600000008000a020000 v16=0xde1624436f31bd9fb968c50807d57d0d v28=0x9020c00080700000008040601010401 x0=0xf5cbf2f73c66af1c x16=0xb7b74b052ca88bfb => v16=0xde1624436f31ccccb968c50807d57d0d v17=0xe0e000000011ccccf0f0000000111111
# ld2 {v19.h,v20.h}[4],[x28]
.inst 0x4d604393 | v0=0x52ebb80b7f32af915913a1e28de84f7 v16=0x4010200030000040300000102000701 v19=0x1090800020801010801040a00010000 v28=0xb06000800020a00080102000a000200 x0=0xcd34811f862b x16=0x80000000 x19=0xb67d6ecaa851c2c => v19=0x10908000208cccc0801040a00010000 v20=0xe0e000000014ccccf0f0000000141414
# ld2 {v24.h,v25.h}[0],[x28]
.inst 0x0d604398 | v0=0x1090401020404040105040f00080c v16=0x10d5872bb0ed8ec1047d1c2d v24=0xb9c5bcfcf738191c03a5b3f3b43e83f6 v28=0xffff0000000000008000 x0=0x33c5 x16=0xffffffffffffffff x24=0x10bb1 => v24=0xb9c5bcfcf738191c03a5b3f3b43ecccc v25=0xe0e0000000191919f0f000000019cccc
# ld2 {v0.h,v1.h}[4],[x28]
.inst 0x4d604380 | v0=0x48c597ff64cf0f0000000000000040 v16=0xb080602010204050200030c000002 v28=0xa000802080800000004000005000a x0=0xffffffff x16=0xb562b5ed8c4c2abb => v0=0x48c597ff64cccc0000000000000040 v1=0xe0e000000001ccccf0f0000000010101

# ld2_h_p
# ld2 {v10.h,v11.h}[5],[x28],x22
.inst 0x4df64b8a | v10=0x4040400000906060208010104040900 v18=0x40008080a0001000c0001040b040606 v22=0x94796eb6ac3025bb3fd0a4154ebdd2b5 v28=0xa698f3d824bb4ffa000000007fffffff x10=0xfffffffffffffffe x18=0x5371dad72e67186b x22=0x1 => base=0x1 v10=0x4040400cccc06060208010104040900 v11=0xe0e00000cccc0b0bf0f00000000b0b0b
# ld2 {v8.h,v9.h}[1],[x28],x4
.inst 0x0de44b88 | v4=0x8000000000000000fe2ad41b8994761a v8=0xc56da53159503e2badeb08ddda7c890e v18=0x3f00002c93f0e8c112 v28=0x5fb492405a0d586eff62aa54266bbc18 x4=0x3af x8=0xffff x18=0x19f92112aea0115e => base=0x3af v8=0xc56da53159503e2badeb08ddcccc890e v9=0xe0e0000000090909f0f00000cccc0909
# ld2 {v16.h,v17.h}[0],[x28],x5
.inst 0x0de54390 | nzcv=0x80000000 v5=0x400000000000007fff v16=0xf0100000808000206080200040206 v28=0x7010202000405010800090002040803 x5=0x5cb47cc3 x16=0x6708edd => base=0x5cb47cc3 v16=0xf010000080800020608020004cccc v17=0xe0e0000000111111f0f000000011cccc
# ld2 {v15.h,v16.h}[2],[x28],x6
.inst 0x0de6538f | v6=0x8e892a834fa108493180ea28c53628f1 v15=0xfdfab920862e05659f49aa3342bef1db v20=0x26431acc0cf151335cfb16c2ea7817d v28=0xc030109000003080003080208030102 x6=0x21fb2cb05b666b9f x15=0x3f x20=0x75fa6aa0f8384 => base=0x21fb2cb05b666b9f v15=0xfdfab920862e05659f49cccc42bef1db v16=0xe0e0000000101010f0f0cccc00101010

# ld2_s
# ld2 {v6.s,v7.s}[1],[x28]
.inst 0x0d609386 | nzcv=0xa0000000 v0=0x20801000300020008040204010402 v4=0xce27ef9a4e56c86ef0b885cf6180f5c1 v6=0x50408080202000504010900000801 v28=0x2040101000100000001070c0408 x0=0x100 x4=0x8000000000000000 x6=0x570b140ca5e20a30 => v6=0x5040808020200cccccccc00000801 v7=0xe0e0000000070707cccccccc00070707
# ld2 {v26.s,v27.s}[0],[x28]
.inst 0x0d60839a | nzcv=0x40000000 v0=0x6ae9cbafffffffffffffffe v26=0xcc61bac8d5d27dc0000000000000007f v28=0xd7c27fd8cd91f98b08b5f9ab0e6fc401 x0=0x7fffffffffffffff x26=0x2dffd3f060502 => v26=0xcc61bac8d5d27dc000000000cccccccc v27=0xe0e00000001b1b1bf0f00000cccccccc
# ld2 {v24.s,v25.s}[3],[x28]
.inst 0x4d609398 | v0=0x50fe3fbbc65b1a19e7c6c5a6bfcfe8f6 v4=0x20ffffffff7fffffff v24=0x80000169a0a1d1c8ea v28=0x31544eab041d24723ac4cfc68b9f511f x0=0xffffffffffffffff x4=0xbae2c5224ee4f9ed x24=0x47d4932062 => v24=0xcccccccc00000080000169a0a1d1c8ea v25=0xcccccccc00191919f0f0000000191919
# ld2 {v13.s,v14.s}[1],[x28]
.inst 0x0d60938d | nzcv=0xa0000000 v0=0x4cb8f0a80352ac77276d029248652472 v4=0x2c7efeece6d266eda7a98a27c4684b69 v13=0x4bd26e95f5af86d92be054f952bfd706 v28=0xd4c4ed7917812f97f4f63696ccb0ee5b x0=0x1f x4=0x100000000 x13=0xffffffff7fffffff => v13=0x4bd26e95f5af86d9cccccccc52bfd706 v14=0xe0e00000000e0e0ecccccccc000e0e0e

# ld2_s_p
# ld2 {v2.s,v3.s}[1],[x28],x4
.inst 0x0de49382 | v2=0x80000000000000007fff v4=0xe080801060101040004000802000000 v28=0x1080009010201080007000404050808 x2=0xa9d7441903eca69 x4=0x1bd86e32e82f18 => base=0x1bd86e32e82f18 v2=0x8000cccccccc00007fff v3=0xe0e0000000030303cccccccc00030303
# ld2 {v16.s,v17.s}[0],[x28],x5
.inst 0x0de58390 | nzcv=0xf0000000 v0=0xa0c9e0f5b7b1b81e1c5be36700c65b14 v5=0x4080001000301000301010200050701 v16=0x3a05e2f0882c7055411a8f9139f679f6 v28=0xcf43e079341a16b0440f58632facfbf9 x0=0x83dce6a5141396fd x5=0xffff x16=0x5fa0c => base=0xffff v16=0x3a05e2f0882c7055411a8f91cccccccc v17=0xe0e0000000111111f0f00000cccccccc
# ld2 {v23.s,v24.s}[1],[x28],x29
.inst 0x0dfd9397 | nzcv=0x0 v4=0xb0538bb2315da8e83cf847f7582d7345 v23=0xff5f391a4158a559b1 v28=0xd6178a129b7dd7ed5acc7be051b5b920 v29=0xaefb3f7a0332928b3acfecec2dda8795 x4=0x354086b7c x23=0x2 x29=0x80000000 => base=0x80000000 v23=0xffcccccccc58a559b1 v24=0xe0e0000000181818cccccccc00181818
# ld2 {v25.s,v26.s}[1],[x28],x12
.inst 0x0dec9399 | v4=0x9327f05e2ab26417d8066364eb070e3a v12=0xc71cb9197fecf3c3dec0818f8853673b v25=0x1040008050d00050202010b00000806 v28=0x4c81e1ef9690e61b00000000000000ff x4=0x3 x12=0xd56 x25=0x40 => base=0xd56 v25=0x1040008050d0005cccccccc00000806 v26=0xe0e00000001a1a1acccccccc001a1a1a

# ld2_d
# ld2 {v31.d,v0.d}[1],[x28]
.inst 0x4d60879f | v0=0xcb33a3f277ab3003bee9137ff66dd03b v1=0x55b0f6425d34253842de4bb74e814c55 v28=0x7d943a748822600000000000000ff v31=0xd0094d9d0870aed5f33a409578dd773e x0=0x7f21ac26b90791 x1=0xffff => v0=0xccccccccccccccccbee9137ff66dd03b v31=0xccccccccccccccccf33a409578dd773e
# ld2 {v27.d,v28.d}[0],[x28]
.inst 0x0d60879b | nzcv=0xa0000000 v0=0x100ffffffff7fffffff v1=0xe560211aae8825ecfffffffffffffffe v27=0x20208000002050406010800000302 v28=0x11f79b9d52999605000000000000007f x0=0x8d05c611c48f20c x1=0xfffffffffffffffe => v27=0x2020800000205cccccccccccccccc v28=0x11f79b9d52999605cccccccccccccccc
# ld2 {v23.d,v24.d}[1],[x28]
.inst 0x4d608797 | v0=0x22befe73188f0ea87d3dc8734dd1638a v1=0xa010002010904060008020201040004 v23=0x2000000000ffffffff v28=0x20000000000008000 x0=0x0 x1=0x7f x23=0x9c008f1833fbf5 => v23=0xcccccccccccccccc00000000ffffffff v24=0xccccccccccccccccf0f0000000181818
# ld2 {v3.d,v4.d}[0],[x28]
.inst 0x0d608783 | nzcv=0xc0000000 v0=0x40008000c000900000a000c00050000 v1=0x84dc46a379da96430000000080000000 v3=0xbb472ac7160068f9a74bcdc2840e8078 v28=0x911144debfb3acb0241fd98b46a20957 x0=0x40 x1=0x5ed66e7c7e908ec4 x3=0x1f => v3=0xbb472ac7160068f9cccccccccccccccc v4=0xe0e0000000040404cccccccccccccccc

# ld2_d_p
# ld2 {v31.d,v0.d}[0],[x28],x23
.inst 0x0df7879f | v1=0xa0200000802090004000004020808 v23=0x20800040507000007090300080807 v28=0x67be2ecd2140bc260000000000000293 v31=0x20402000403020001040c0003000a01 x1=0x1eb8bfc107f5568c x23=0xffffffff80000000 => base=0xffffffff80000000 v0=0xe0e0000000000000cccccccccccccccc v31=0x204020004030200cccccccccccccccc
# ld2 {v12.d,v13.d}[1],[x28],x16
.inst 0x4df0878c | v1=0xd123820e9a3e7db4d5377deb4e7f7c79 v12=0x20a01040003080d020408000200 v16=0x7fffffffffffffff7fffffffffffffff v28=0x800080800000109080401080306020a x1=0x1f x12=0x80000000 x16=0xfffffffffffffffe => base=0xfffffffffffffffe v12=0xcccccccccccccccc080d020408000200 v13=0xccccccccccccccccf0f00000000d0d0d
# ld2 {v16.d,v17.d}[0],[x28],x0
.inst 0x0de08790 | nzcv=0xa0000000 v0=0x101000108000c04040a020203090a00 v1=0xfba3f23bd46a5022f0c61cb7e77dea2d v16=0x9ba146e275fc73a94cd10f6607c4f73f v28=0xaae30855d8cfac0a71dbae956cb22253 x0=0x2aab6da18882dad2 x1=0x7fff x16=0x79994ead98 => base=0x2aab6da18882dad2 v16=0x9ba146e275fc73a9cccccccccccccccc v17=0xe0e0000000111111cccccccccccccccc
# ld2 {v21.d,v22.d}[1],[x28],#16
.inst 0x4dff8795 | v1=0x7fca88d23ea755d094 v21=0x80000000000000000007 v28=0x76274c78e437922ea72644734fe371f3 v31=0x2043799aaf0cbad38000000000000000 x1=0x4dbbdc62eed203e x21=0x100 => base=0x10 v21=0xcccccccccccccccc0000000000000007 v22=0xccccccccccccccccf0f0000000161616

# ld3_b
# ld3 {v17.b,v18.b,v19.b}[2],[x28]
.inst 0x0d402b91 | nzcv=0x40000000 v0=0x158962d6f2e2fa5affffffff7fffffff v10=0x800020401000b0200010c0e000100 v17=0x800020100000400000807000a0f v28=0x624089225572fabb584f7063cc686030 x0=0x38d3c7fbcdf88a5 x10=0xfffffffffffffffe x17=0x5555555555555555 => v17=0x800020100000400000807cc0a0f v18=0xe0e0000000121212f0f0000000cc1212 v19=0xe0e0000000131313f0f0000000cc1313
# ld3 {v14.b,v15.b,v16.b}[5],[x28]
.inst 0x0d40378e | nzcv=0xb0000000 v0=0xf390430a8b79e551b9bcba8b67218bcc v13=0x93be3777f269de6a4b312f69a3a8ba4 v14=0xff1e66b55ac859fb6c2e63a69834eacb v28=0x3fa5d4d0b42a489414d602b4327949ae x0=0x61cf6de87d8b948c x13=0x41b9c8ba01ded086 x14=0x0 => v14=0xff1e66b55ac859fb6c2ecca69834eacb v15=0xe0e00000000f0f0ff0f0cc00000f0f0f v16=0xe0e0000000101010f0f0cc0000101010
# ld3 {v22.b,v23.b,v24.b}[11],[x28]
.inst 0x4d402f96 | v0=0x42a9cd78d590a19000000000000037c v11=0x503040400050100050c0002090008 v22=0xe557984e17369e4e908888ab4dff67e2 v28=0x4b77d1073a11e5bcbc x0=0xffffffff x11=0xf17327eed08deb09 x22=0x80 => v22=0xe557984ecc369e4e908888ab4dff67e2 v23=0xe0e00000cc171717f0f0000000171717 v24=0xe0e00000cc181818f0f0000000181818
# ld3 {v30.b,v31.b,v0.b}[13],[x28]
.inst 0x4d40379e | nzcv=0x60000000 v0=0xa076781f5458efa5fffffffffffffffe v13=0x1000000000000000000000002 v28=0x802010c030100000500010004000a02 v30=0x821d894facdcfba0ee3c1c459482f7c9 x0=0x7fffffff x13=0x87b6220836458d7f x30=0xffffffff80000000 => v0=0xa076cc1f5458efa5fffffffffffffffe v30=0x821dcc4facdcfba0ee3c1c459482f7c9 v31=0xe0e0cc00001f1f1ff0f00000001f1f1f

# ld3_b_p
# ld3 {v8.b,v9.b,v10.b}[2],[x28],x16
.inst 0x0dd02b88 | v8=0xb2b8021345a6cebe20fd6b47d36d5591 v10=0x7f0000000000008000 v16=0x3b02a842bb3c0d84ec1b v28=0xe438517662807b260cdccaa489a6496f x8=0x17c3a2 x10=0x79d47eff8 x16=0xf1babb12decee9e5 => base=0xf1babb12decee9e5 v8=0xb2b8021345a6cebe20fd6b47d3cc5591 v9=0xe0e0000000090909f0f0000000cc0909 v10=0x7f0000000000cc8000
# ld3 {v19.b,v20.b,v21.b}[14],[x28],x20
.inst 0x4dd43b93 | v14=0x1000000000c0000020302020c04080c v19=0x100080103000008040300000c0200 v20=0x828e03b20b3b58e27e618734b2c44616 v28=0x4230782f6432fdf92dbd18f4c7620dff x14=0x7fffffffffffffff x19=0x719483e6fc98 x20=0xfffffffffffffffe => base=0xfffffffffffffffe v19=0xcc00080103000008040300000c0200 v20=0x82cc03b20b3b58e27e618734b2c44616 v21=0xe0cc000000151515f0f0000000151515
# ld3 {v25.b,v26.b,v27.b}[11],[x28],x23
.inst 0x4dd72f99 | nzcv=0x30000000 v11=0x7f8fee6a7d60b890638eabb7ec9822ec v23=0xff00ff00ff00ffdbd7560ccdb03bfd v25=0x2010b080008020c02060b0802000400 v28=0x97b812be33c3cdf7b450879a865a9b81 x11=0x40 x23=0xd3e4e54671100510 x25=0x83daeb0df28d69e3 => base=0xd3e4e54671100510 v25=0x2010b08cc08020c02060b0802000400 v26=0xe0e00000cc1a1a1af0f00000001a1a1a v27=0xe0e00000cc1b1b1bf0f00000001b1b1b
# ld3 {v3.b,v4.b,v5.b}[5],[x28],x1
.inst 0x0dc13783 | nzcv=0x20000000 v1=0x20230b14289486daf839e1f03931e28c v3=0x30000000801000c00000800080a0d01 v13=0x74005b5224d2c18991701689c2370cb8 v28=0x40000000000000020 x1=0x1f31ba1470fd6f x3=0x2f284a x13=0xafc3e40eaeafc6 => base=0x1f31ba1470fd6f v3=0x30000000801000c0000cc00080a0d01 v4=0xe0e0000000040404f0f0cc0000040404 v5=0xe0e0000000050505f0f0cc0000050505

# ld3_h
# ld3 {v28.h,v29.h,v30.h}[7],[x28]
.inst 0x4d407b9c | v0=0x9eeb36cec048f7039e15b0c83122dba6 v28=0x10808030500010401000502060c0000 v30=0x8037849f93877a45e x0=0x4d410f16c5407a4b x30=0x7fffffff => v28=0xcccc08030500010401000502060c0000 v29=0xcccc0000001d1d1df0f00000001d1d1d v30=0xcccc000000000008037849f93877a45e
# ld3 {v14.h,v15.h,v16.h}[0],[x28]
.inst 0x0d40638e | v0=0xffffffff7fffffff0000000000000001 v14=0xe77b5e60000000000000100 v24=0x600b302d5edbe317e9f62eba043b869a v28=0x1d018e7e6cacead48c57f0a0bad6266c x0=0x78ef3a9e795237aa x14=0x30cf7bf84016dc91 x24=0xffffffff7fffffff => v14=0xe77b5e6000000000000cccc v15=0xe0e00000000f0f0ff0f00000000fcccc v16=0xe0e0000000101010f0f000000010cccc
# ld3 {v3.h,v4.h,v5.h}[3],[x28]
.inst 0x0d407b83 | nzcv=0x10000000 v0=0x8d58fea16eaff9ab62fe545218f3789c v3=0x8080000060400040c0d050104040b v28=0xeef82e2267cbc2a1813bb7771915a99e v30=0xa37758ca258759e4cc2bd2dcae157ab3 x0=0x53ea903a2aa30e3 x3=0x8000000000000000 x30=0xfdbe42a054688bf0 => v3=0x8080000060400cccc0d050104040b v4=0xe0e0000000040404cccc000000040404 v5=0xe0e0000000050505cccc000000050505
# ld3 {v20.h,v21.h,v22.h}[4],[x28]
.inst 0x4d406394 | nzcv=0x20000000 v0=0x3f0000000000000080 v20=0xdc8e125035e8bfe09787a38dc5cf3ad7 v24=0x4000200020a00010100000209000001 v28=0x108080c040208040c010302000002 x0=0xb84becdcb6b49a79 x20=0x2 x24=0xff00ff00ff00ff => v20=0xdc8e125035e8cccc9787a38dc5cf3ad7 v21=0xe0e000000015ccccf0f0000000151515 v22=0xe0e000000016ccccf0f0000000161616

# ld3_h_p
# ld3 {v1.h,v2.h,v3.h}[3],[x28],x15
.inst 0x0dcf7b81 | v1=0x30a080002020d090a02010208000c01 v15=0x2040400000008010d00050400000302 v28=0x98b44f8163b266425c905addbcd9c03a v30=0xbfdc97ccfe3882702b88ef7c575e1a0a x1=0xce2804ea38b33e2e x15=0xc x30=0xffff => base=0xc v1=0x30a080002020d09cccc010208000c01 v2=0xe0e0000000020202cccc000000020202 v3=0xe0e0000000030303cccc000000030303
# ld3 {v26.h,v27.h,v28.h}[5],[x28],x7
.inst 0x4dc76b9a | v7=0xff00ff00ff00ff0000000000000002 v26=0xc020800030802020a00040001060201 v28=0x7fff000000149215df1c x7=0x7f x26=0x1732490853ab93fe => base=0x7f v26=0xc020800cccc02020a00040001060201 v27=0xe0e00000cccc1b1bf0f00000001b1b1b v28=0xcccc7fff000000149215df1c
# ld3 {v16.h,v17.h,v18.h}[0],[x28],x18
.inst 0x0dd26390 | v16=0x22c4a0b0000000000000001 v18=0x8080907020505010000010a010d0000 v24=0x48ee64dbb47472897c397e34d574e017 v28=0x7767e3f67a476ce00000000000008000 x16=0x3f x18=0x315c206a x24=0x78f633027b0efc25 => base=0x315c206a v16=0x22c4a0b000000000000cccc v17=0xe0e0000000111111f0f000000011cccc v18=0x8080907020505010000010a010dcccc
# ld3 {v7.h,v8.h,v9.h}[6],[x28],x2
.inst 0x4dc27387 | nzcv=0x80000000 v2=0x98339b273b633e680000000000000001 v7=0x40000000900000b0103080802020500 v28=0x7f00ff00ff00ff00ff x2=0xae84e61 x7=0xffffffffffffffff => base=0xae84e61 v7=0x400cccc0900000b0103080802020500 v8=0xe0e0cccc00080808f0f0000000080808 v9=0xe0e0cccc00090909f0f0000000090909

# ld3_s
# ld3 {v14.s,v15.s,v16.s}[2],[x28]
.inst 0x4d40a38e | v0=0x10000000000000004d3 v8=0xd010800080d040400000103000c06 v14=0x401020308000105080400000400000c v28=0xffffffff80000000ffffffff7fffffff x0=0x98de2f310495e04b x8=0x100 x14=0x5555555555555555 => v14=0x4010203cccccccc080400000400000c v15=0xe0e00000ccccccccf0f00000000f0f0f v16=0xe0e00000ccccccccf0f0000000101010
# ld3 {v18.s,v19.s,v20.s}[2],[x28]
.inst 0x4d40a392 | v0=0x8000804000004000908020001090a v8=0xa459a42753b400b3f48afca6754ee3fc v18=0x80000000000000000005fbfc v28=0x20005020804030002060a080d000105 x0=0x79004fc x8=0x40 x18=0x219e90fd4 => v18=0xcccccccc000000000005fbfc v19=0xe0e00000ccccccccf0f0000000131313 v20=0xe0e00000ccccccccf0f0000000141414
# ld3 {v0.s,v1.s,v2.s}[0],[x28]
.inst 0x0d40a380 | nzcv=0x10000000 v0=0xa14dcd4049fe355ec080ebb8ca5bf9d6 v8=0x673f7393ae311d77e57e1d4060111572 v28=0xfb6f4cb1e425d3486a8895af99b20837 x0=0x8ea54321490a x8=0xff => v0=0xa14dcd4049fe355ec080ebb8cccccccc v1=0xe0e0000000010101f0f00000cccccccc v2=0xe0e0000000020202f0f00000cccccccc
# ld3 {v0.s,v1.s,v2.s}[0],[x28]
.inst 0x0d40a380 | nzcv=0x40000000 v0=0xfbd73759dcd1cd226f777c03c338856 v8=0x844bcfee4c96aded000000000000ffff v28=0x10008000400030104000408000201 x0=0x1f x8=0x40 => v0=0xfbd73759dcd1cd226f777c0cccccccc v1=0xe0e0000000010101f0f00000cccccccc v2=0xe0e0000000020202f0f00000cccccccc

# ld3_s_p
# ld3 {v8.s,v9.s,v10.s}[0],[x28],x13
.inst 0x0dcda388 | v8=0x8982cd3f79d973e30e0be289cc09ad60 v13=0x20a0900000d01060208040800010000 v28=0x50408020009010306000a0008010008 x8=0x8 x13=0x892608c26a6129dc => base=0x892608c26a6129dc v8=0x8982cd3f79d973e30e0be289cccccccc v9=0xe0e0000000090909f0f00000cccccccc v10=0xe0e00000000a0a0af0f00000cccccccc
# ld3 {v16.s,v17.s,v18.s}[0],[x28],x1
.inst 0x0dc1a390 | v1=0x4010d00000500000c00010000080800 v8=0xff00ff00ff00ffcf793c4cbcee176f v16=0x8b6646b6fcbe909e2395b198fb19d932 v28=0x104040000000008010804000a000500 x1=0x5555555555555555 x8=0x5c x16=0x40 => base=0x5555555555555555 v16=0x8b6646b6fcbe909e2395b198cccccccc v17=0xe0e0000000111111f0f00000cccccccc v18=0xe0e0000000121212f0f00000cccccccc
# ld3 {v31.s,v0.s,v1.s}[2],[x28],x23
.inst 0x4dd7a39f | v8=0x3010208040008040004060402010000 v23=0xfd680b54b3145ce0ebb5237a8a7a1159 v28=0x647e1a33914bfa050ffbe76652b1395f v31=0x104080c0100030100080d0808010000 x8=0x30975382fc284 x23=0x284 => base=0x284 v0=0xe0e00000ccccccccf0f0000000000000 v1=0xe0e00000ccccccccf0f0000000010101 v31=0x104080ccccccccc00080d0808010000
# ld3 {v1.s,v2.s,v3.s}[0],[x28],x0
.inst 0x0dc0a381 | nzcv=0x70000000 v0=0xffffffff0000000000000795 v1=0x947fd3c9dc00f2a10b8e642ae1bb0602 v8=0x1b7ead1d6d8db59600004ae932b1c1f8 v28=0xd00020a010e0805080502040a010301 x0=0xbc5f7e3c9dc976eb x1=0x7bef49123c08b220 x8=0xf4aba8523a16650d => base=0xbc5f7e3c9dc976eb v1=0x947fd3c9dc00f2a10b8e642acccccccc v2=0xe0e0000000020202f0f00000cccccccc v3=0xe0e0000000030303f0f00000cccccccc

# ld3_d
# ld3 {v9.d,v10.d,v11.d}[0],[x28]
.inst 0x0d40a789 | v0=0x201000002030600000901080a000300 v9=0x3000209050a00040008090002080303 v28=0x4060004000c08000701090406000000 x0=0x7fff x9=0x2e85bd9aee566047 => v9=0x3000209050a0004cccccccccccccccc v10=0xe0e00000000a0a0acccccccccccccccc v11=0xe0e00000000b0b0bcccccccccccccccc
# ld3 {v8.d,v9.d,v10.d}[0],[x28]
.inst 0x0d40a788 | v0=0x45c7fe3d560114c11743a51d9cd6e02b v8=0x8000203080500060200010c0a040808 v9=0xf1605d01de12ea13dcd6833128ff67f4 v28=0x8020208020a08000008010200000200 x0=0xbe958612bd76b981 x8=0x7fff x9=0xb672e3e02dc1dc7b => v8=0x800020308050006cccccccccccccccc v9=0xf1605d01de12ea13cccccccccccccccc v10=0xe0e00000000a0a0acccccccccccccccc
# ld3 {v27.d,v28.d,v29.d}[0],[x28]
.inst 0x0d40a79b | nzcv=0x30000000 v0=0xfda7a7f707c900fddd327af94217cf52 v9=0x8e9bae903b221a587224f8608920d10f v27=0x9e7dae37b82cabac0000000000000080 v28=0xf8a17cce15dab800000000000000000 x0=0x40 x9=0xffffffff => v27=0x9e7dae37b82cabaccccccccccccccccc v28=0xf8a17cce15dab80cccccccccccccccc v29=0xe0e00000001d1d1dcccccccccccccccc
# ld3 {v7.d,v8.d,v9.d}[0],[x28]
.inst 0x0d40a787 | v0=0xe36ba7fdf88531f5e172408858a5feb4 v7=0xbc5ec552e391036c0000000080000000 v9=0x6b43e4f3294bee700000000000000003 v28=0xeb00000002c0e1999d x0=0xffffffff x7=0xffffffffffffffff x9=0x293ce9326a => v7=0xbc5ec552e391036ccccccccccccccccc v8=0xe0e0000000080808cccccccccccccccc v9=0x6b43e4f3294bee70cccccccccccccccc

# ld3_d_p
# ld3 {v12.d,v13.d,v14.d}[0],[x28],x17
.inst 0x0dd1a78c | v9=0x30002060103000208060304000106 v12=0x67000e34ee42ff9c39a3717ec278d4a5 v17=0x3d951620024f9cfd415bc61bc1c81c9d v28=0xff0000000000000007 x9=0x3 x12=0x8000 x17=0x9689de => base=0x9689de v12=0x67000e34ee42ff9ccccccccccccccccc v13=0xe0e00000000d0d0dcccccccccccccccc v14=0xe0e00000000e0e0ecccccccccccccccc
# ld3 {v11.d,v12.d,v13.d}[1],[x28],x14
.inst 0x4dcea78b | v9=0x70000000000000001 v11=0x9080a00090102090200000101010a08 v14=0x80900000003050e0006000000050801 v28=0x300060c00020c00000308080e010902 x9=0x5555555555555555 x11=0x1f x14=0x20 => base=0x20 v11=0xcccccccccccccccc0200000101010a08 v12=0xccccccccccccccccf0f00000000c0c0c v13=0xccccccccccccccccf0f00000000d0d0d
# ld3 {v8.d,v9.d,v10.d}[0],[x28],x10
.inst 0x0dcaa788 | v8=0xaf83f6d89a893f832873ab9e56b19e1a v9=0xc160af3d4c50f18484aef53b686669d5 v10=0xe79b2f99375972406062835883e36f92 v28=0x802060a00010005010200 x8=0xd41dc17c x9=0x5a1f9e1054d013c0 x10=0xa8c2213377e4cb56 => base=0xa8c2213377e4cb56 v8=0xaf83f6d89a893f83cccccccccccccccc v9=0xc160af3d4c50f184cccccccccccccccc v10=0xe79b2f9937597240cccccccccccccccc
# ld3 {v0.d,v1.d,v2.d}[1],[x28],x30
.inst 0x4ddea780 | nzcv=0x50000000 v0=0x6928615a13a5aea1b19001f09a88bf65 v9=0x3d33a3e894b1eef3daf8f5d6d5997280 v28=0x60809080a000200080002030100000a v30=0x9e2e14330f1741629a9d6cbfbcf7fece x0=0x7f x9=0x7719ca12 x30=0xced9e472b6be09aa => base=0xced9e472b6be09aa v0=0xccccccccccccccccb19001f09a88bf65 v1=0xccccccccccccccccf0f0000000010101 v2=0xccccccccccccccccf0f0000000020202

# ld4_b
# ld4 {v25.b,v26.b,v27.b,v28.b}[8],[x28]
.inst 0x4d602399 | nzcv=0xc0000000 v0=0x20800000204010d0004000000000000 v8=0x9115f27c4d243af664797cbc468192fa v25=0x75530000000000fd93d9 v28=0x20400000200010002020b0905000004 x0=0xff x8=0x243aa0b60 x25=0x11b102814b7435 => v25=0x75cc0000000000fd93d9 v26=0xe0e00000001a1accf0f00000001a1a1a v27=0xe0e00000001b1bccf0f00000001b1b1b v28=0x2040000020001cc02020b0905000004
# ld4 {v20.b,v21.b,v22.b,v23.b}[4],[x28]
.inst 0x0d603394 | nzcv=0x0 v0=0x52d45045abddb52ebf752372df0c1d5c v12=0x9080001000402080105000800030a02 v20=0x48139cc447714ee395144b102386d9ac v28=0x15d103000000007fffffff x0=0x1d8f1c84a x12=0x100 x20=0x3f => v20=0x48139cc447714ee395144bcc2386d9ac v21=0xe0e0000000151515f0f000cc00151515 v22=0xe0e0000000161616f0f000cc00161616 v23=0xe0e0000000171717f0f000cc00171717
# ld4 {v12.b,v13.b,v14.b,v15.b}[3],[x28]
.inst 0x0d602f8c | v0=0xfecb90a52391dd8d47cd42904af9c4f7 v11=0x996f12cbf93c80a00fe0c026f054fa32 v12=0xc0006080a00090b04060204050700 v28=0x1000004080802000201030003040000 x0=0x21eb3 x11=0x1fd59d1f1b3 x12=0x7 => v12=0xc0006080a00090b040602cc050700 v13=0xe0e00000000d0d0df0f00000cc0d0d0d v14=0xe0e00000000e0e0ef0f00000cc0e0e0e v15=0xe0e00000000f0f0ff0f00000cc0f0f0f
# ld4 {v2.b,v3.b,v4.b,v5.b}[2],[x28]
.inst 0x0d602b82 | nzcv=0x90000000 v0=0x4eead7b03bf72f7b7f0af0822e397834 v2=0xa0800000100050e000004000c040200 v10=0xd56186ccf518176be71f288087ec4192 v28=0x101020904040c05010e0c0009000c00 x0=0x100000000 x2=0x7fffffffffffffff x10=0x1 => v2=0xa0800000100050e000004000ccc0200 v3=0xe0e0000000030303f0f0000000cc0303 v4=0xe0e0000000040404f0f0000000cc0404 v5=0xe0e0000000050505f0f0000000cc0505

# ld4_b_p
# ld4 {v16.b,v17.b,v18.b,v19.b}[2],[x28],x13
.inst 0x0ded2b90 | nzcv=0x70000000 v10=0x1e572e2ea1ba0642c2a937eacdc5214d v13=0x8030400000002000100080204070400 v16=0x5fbe0e876ba000000000000001f v28=0xdd387f678dadcbbf118fe9cbbddb7533 x10=0xff x13=0x8000 x16=0x37de430613 => base=0x8000 v16=0x5fbe0e876ba0000000000cc001f v17=0xe0e0000000111111f0f0000000cc1111 v18=0xe0e0000000121212f0f0000000cc1212 v19=0xe0e0000000131313f0f0000000cc1313
# ld4 {v14.b,v15.b,v16.b,v17.b}[15],[x28],x22
.inst 0x4df63f8e | nzcv=0xb0000000 v14=0xb89839095974d930b4846e85b0b5bda8 v15=0x400060800040e0001000b0005060100 v22=0x7fff67d05786e0cdc06a v28=0x33240000000000000000 x14=0x7 x15=0x7 x22=0x0 => v14=0xcc9839095974d930b4846e85b0b5bda8 v15=0xcc00060800040e0001000b0005060100 v16=0xcce0000000101010f0f0000000101010 v17=0xcce0000000111111f0f0000000111111
# ld4 {v12.b,v13.b,v14.b,v15.b}[1],[x28],x30
.inst 0x0dfe278c | v9=0x70000000000000040 v12=0x5000707000800080700000000000000 v28=0x106010c0000040403000408040f0400 v30=0x20200050d03070a0400000902020600 x9=0x2b66ef1293095af7 x12=0xffffffffffffffff x30=0x80000000 => base=0x80000000 v12=0x500070700080008070000000000cc00 v13=0xe0e00000000d0d0df0f00000000dcc0d v14=0xe0e00000000e0e0ef0f00000000ecc0e v15=0xe0e00000000f0f0ff0f00000000fcc0f
# ld4 {v12.b,v13.b,v14.b,v15.b}[6],[x28],x7
.inst 0x0de73b8c | nzcv=0xe0000000 v7=0x20004060a0e00000200020000000c00 v12=0x379072f11bdcff262201c7c174fbdb27 v14=0xc080003040008000c040c0800080402 v28=0x14d6682961521dc2000000000000003f x7=0xf6e293675c03040c x12=0x79a6ac28f3ea0750 x14=0x1f => base=0xf6e293675c03040c v12=0x379072f11bdcff2622ccc7c174fbdb27 v13=0xe0e00000000d0d0df0cc0000000d0d0d v14=0xc080003040008000ccc0c0800080402 v15=0xe0e00000000f0f0ff0cc0000000f0f0f

# ld4_h
# ld4 {v12.h,v13.h,v14.h,v15.h}[4],[x28]
.inst 0x4d60638c | v0=0x20103060002040200010800020008 v12=0x43f4f75d01bbd127e9b67ffdbf184993 v24=0x106040502080005030c0a0b00040100 v28=0xffffffff5038f4e72298394f x0=0x80000000 x12=0x85b91feedce780ad x24=0x0 => v12=0x43f4f75d01bbcccce9b67ffdbf184993 v13=0xe0e00000000dccccf0f00000000d0d0d v14=0xe0e00000000eccccf0f00000000e0e0e v15=0xe0e00000000fccccf0f00000000f0f0f
# ld4 {v27.h,v28.h,v29.h,v30.h}[1],[x28]
.inst 0x0d606b9b | v0=0x2000109000300000009080300000304 v26=0xef099289360629ea000008725419ae25 v27=0x16e93e00d80b1e18219e7e25e54c925a v28=0x2000d000104040d000c0d0000000001 x0=0x1bc x26=0xd9405e12fb80c02e => v27=0x16e93e00d80b1e18219e7e25cccc925a v28=0x2000d000104040d000c0d00cccc0001 v29=0xe0e00000001d1d1df0f00000cccc1d1d v30=0xe0e00000001e1e1ef0f00000cccc1e1e
# ld4 {v6.h,v7.h,v8.h,v9.h}[6],[x28]
.inst 0x4d607386 | nzcv=0xb0000000 v0=0x10008040d08070a01080c03000e0205 v6=0x349c8ae40d535eb9f07d64ff96e199af v28=0x2af874e52fae80d182d7cc763e154835 x0=0x77bf012436dfbaa6 x6=0x1d2eaf4225 => v6=0x349ccccc0d535eb9f07d64ff96e199af v7=0xe0e0cccc00070707f0f0000000070707 v8=0xe0e0cccc00080808f0f0000000080808 v9=0xe0e0cccc00090909f0f0000000090909
# ld4 {v29.h,v30.h,v31.h,v0.h}[4],[x28]
.inst 0x4d60639d | nzcv=0xd0000000 v0=0xffff05fb753103017e06 v24=0x20002000b020d01010204000908020a v28=0x7fff0000000000000000 v29=0x2000007050a020f000c0e050000 x0=0x0 x24=0x1c7047afbc53 x29=0x96485fd3bf4f09db => v0=0xcccc05fb753103017e06 v29=0x2000007cccc020f000c0e050000 v30=0xe0e00000001eccccf0f00000001e1e1e v31=0xe0e00000001fccccf0f00000001f1f1f

# ld4_h_p
# ld4 {v1.h,v2.h,v3.h,v4.h}[3],[x28],x0
.inst 0x0de07b81 | nzcv=0x10000000 v0=0x20201000201000001040101000301 v1=0x8913ac16bda414f9be318b981dccf796 v28=0xffffffff7fffffff00000000000000ff v30=0x7fffffff0000000000000002 x0=0x3 x1=0x1 x30=0x7fffffff => base=0x3 v1=0x8913ac16bda414f9cccc8b981dccf796 v2=0xe0e0000000020202cccc000000020202 v3=0xe0e0000000030303cccc000000030303 v4=0xe0e0000000040404cccc000000040404
# ld4 {v5.h,v6.h,v7.h,v8.h}[0],[x28],x4
.inst 0x0de46385 | nzcv=0xc0000000 v4=0x40408040001000402000001020300 v5=0x742b56940545cc8e89d27f6f08c5eea6 v24=0x200010204000d0900050100000e020c v28=0x90004010008060a04020d090103000b x4=0x0 x5=0x2 x24=0xc9fa3c9a8e43d050 => v5=0x742b56940545cc8e89d27f6f08c5cccc v6=0xe0e0000000060606f0f000000006cccc v7=0xe0e0000000070707f0f000000007cccc v8=0xe0e0000000080808f0f000000008cccc
# ld4 {v2.h,v3.h,v4.h,v5.h}[0],[x28],x12
.inst 0x0dec6382 | nzcv=0x50000000 v2=0x80000000000000000007 v12=0xffffffff0000000100000000 v24=0xd0c781fdcb872825555555555555555 v28=0xade96eb662eb3abec48ccea9e141364d x2=0x40 x12=0xc476855f4f3d3646 x24=0x20 => base=0xc476855f4f3d3646 v2=0x8000000000000000cccc v3=0xe0e0000000030303f0f000000003cccc v4=0xe0e0000000040404f0f000000004cccc v5=0xe0e0000000050505f0f000000005cccc
# ld4 {v7.h,v8.h,v9.h,v10.h}[4],[x28],x11
.inst 0x4deb6387 | v7=0x7fafdc5b5b81315ca071dc150d71ebed v11=0x7fffffffffffffffbdbf2aff5b56c2ce v24=0x75ad667ff691f0911ff5262879bcd604 v28=0x18504fba5ed59bc8ffdc34a613b0716e x7=0x465063ba782417b2 x11=0xc181 x24=0x80 => base=0xc181 v7=0x7fafdc5b5b81cccca071dc150d71ebed v8=0xe0e000000008ccccf0f0000000080808 v9=0xe0e000000009ccccf0f0000000090909 v10=0xe0e00000000accccf0f00000000a0a0a

# ld4_s
# ld4 {v26.s,v27.s,v28.s,v29.s}[2],[x28]
.inst 0x4d60a39a | nzcv=0x90000000 v0=0x40a08080c00080406080800000400 v8=0xffffffff7fffffff7a454cb5e5863ecf v26=0xe4b64c47cce268cec66fa5dfb615eaa5 v28=0x70402000c000a000000020d00000901 x0=0xffffffff x8=0xffffffff7fffffff x26=0x100000000 => v26=0xe4b64c47ccccccccc66fa5dfb615eaa5 v27=0xe0e00000ccccccccf0f00000001b1b1b v28=0x7040200cccccccc0000020d00000901 v29=0xe0e00000ccccccccf0f00000001d1d1d
# ld4 {v9.s,v10.s,v11.s,v12.s}[1],[x28]
.inst 0x0d60b389 | nzcv=0xf0000000 v0=0x806000206000608000a060000 v9=0xffffffff0000000000000008 v12=0x55555555555555550000000000000002 v28=0x1c790d75aba8a1ca2513bd30eb035c15 x0=0x15010596f0b64ed2 x9=0x7fffffff x12=0xf2508f3c6d022eba => v9=0xffffffffcccccccc00000008 v10=0xe0e00000000a0a0acccccccc000a0a0a v11=0xe0e00000000b0b0bcccccccc000b0b0b v12=0x5555555555555555cccccccc00000002
# ld4 {v27.s,v28.s,v29.s,v30.s}[0],[x28]
.inst 0x0d60a39b | v0=0x100000c090d00000500030d080a08 v8=0x1f00000000000000ff v27=0x20c08010e06030b0405020300060900 v28=0x20100040401000c0900020400020004 x0=0x1 x8=0xdb58643041cb7df3 => v27=0x20c08010e06030b04050203cccccccc v28=0x20100040401000c09000204cccccccc v29=0xe0e00000001d1d1df0f00000cccccccc v30=0xe0e00000001e1e1ef0f00000cccccccc
# ld4 {v15.s,v16.s,v17.s,v18.s}[0],[x28]
.inst 0x0d60a38f | v0=0x3b1cf44f3825403cc29d50374e98c80d v8=0x1000000000000007fff v15=0x1020001040208040001040d08000104 v28=0x5040001010008000001040708000002 x0=0xffffffffffffffff x8=0x419ce1c76a29bf2 x15=0x3c21d901f663c => v15=0x1020001040208040001040dcccccccc v16=0xe0e0000000101010f0f00000cccccccc v17=0xe0e0000000111111f0f00000cccccccc v18=0xe0e0000000121212f0f00000cccccccc

# ld4_s_p
# ld4 {v26.s,v27.s,v28.s,v29.s}[1],[x28],x30
.inst 0x0dfeb39a | nzcv=0x70000000 v12=0x8080a00000808000208040304020400 v26=0x8cea305a8b909c5827b4bbea02a4a0de v28=0x718f36359a23b83d063ea58ea9d035da v30=0xfa308bf530cedaefde624cea92c583cc x12=0x1 x26=0x4a x30=0x1d24820222 => base=0x1d24820222 v26=0x8cea305a8b909c58cccccccc02a4a0de v27=0xe0e00000001b1b1bcccccccc001b1b1b v28=0x718f36359a23b83dcccccccca9d035da v29=0xe0e00000001d1d1dcccccccc001d1d1d
# ld4 {v11.s,v12.s,v13.s,v14.s}[2],[x28],x24
.inst 0x4df8a38b | v8=0xcc2d4ecfe84b4d9e8d46ca6a8a4c2414 v11=0xe243cc0a2dd7b40eafdafb9f2f946975 v24=0x3fffffffff80000000 v28=0x50005020101010008010005040c0804 x8=0x7f x11=0x4eb256400c8 x24=0x128b8425cb0e7c88 => base=0x128b8425cb0e7c88 v11=0xe243cc0accccccccafdafb9f2f946975 v12=0xe0e00000ccccccccf0f00000000c0c0c v13=0xe0e00000ccccccccf0f00000000d0d0d v14=0xe0e00000ccccccccf0f00000000e0e0e
# ld4 {v13.s,v14.s,v15.s,v16.s}[1],[x28],x13
.inst 0x0dedb38d | nzcv=0x30000000 v12=0x7c8a4e63d876bc2bcee5b561fd8624ea v13=0x1000000000000000050 v28=0xf68f85ed961cd3b71f2ed6304f28eb1 x12=0x3f x13=0x7 => base=0x7 v13=0x100cccccccc00000050 v14=0xe0e00000000e0e0ecccccccc000e0e0e v15=0xe0e00000000f0f0fcccccccc000f0f0f v16=0xe0e0000000101010cccccccc00101010
# ld4 {v0.s,v1.s,v2.s,v3.s}[3],[x28],x7
.inst 0x4de7b380 | nzcv=0xe0000000 v0=0x440422cb6cdf6088e3ed5c99ab0ec92a v7=0x1906481659cc30b1088b014ba52797e0 v12=0x7fffffffffffffff0000000142c925be v28=0x4000001000400020002010d0d x0=0x80000000 x7=0x9aaade94 x12=0xffffffff80000000 => base=0x9aaade94 v0=0xcccccccc6cdf6088e3ed5c99ab0ec92a v1=0xcccccccc00010101f0f0000000010101 v2=0xcccccccc00020202f0f0000000020202 v3=0xcccccccc00030303f0f0000000030303

# ld4_d
# ld4 {v10.d,v11.d,v12.d,v13.d}[1],[x28]
.inst 0x4d60a78a | nzcv=0x60000000 v0=0x2030001040d060800010c0002010402 v9=0x10600080404000002000a08000000 v10=0xc000002040402020a020001020a0009 v28=0xb16614e1a0d631c0a4fb537d8563c05 x0=0x1 x9=0x100 x10=0xc8d5a1df9f2b5c01 => v10=0xcccccccccccccccc0a020001020a0009 v11=0xccccccccccccccccf0f00000000b0b0b v12=0xccccccccccccccccf0f00000000c0c0c v13=0xccccccccccccccccf0f00000000d0d0d
# ld4 {v21.d,v22.d,v23.d,v24.d}[0],[x28]
.inst 0x0d60a795 | v0=0x800000104020a01090d0200030101 v9=0x8f5291f76fa3794e00000000000004d0 v21=0x7fff000000000000003f v28=0x7fffffffffffffff019635e18ae8ea74 x0=0x3f x9=0xbcc4edd39aa02dc7 x21=0xff00ff00ff00ff => v21=0x7fffcccccccccccccccc v22=0xe0e0000000161616cccccccccccccccc v23=0xe0e0000000171717cccccccccccccccc v24=0xe0e0000000181818cccccccccccccccc
# ld4 {v27.d,v28.d,v29.d,v30.d}[1],[x28]
.inst 0x4d60a79b | nzcv=0xe0000000 v0=0x277c504dba2577e66d7546044f5f86cf v9=0x20267051142eb9b1d5 v27=0xbb2472dcb4aa7cfb4bbf0fb6e65c1c5f v28=0x2d75312f188e851fcfa95756b00501f0 x0=0x7 x9=0x1 => v27=0xcccccccccccccccc4bbf0fb6e65c1c5f v28=0xcccccccccccccccccfa95756b00501f0 v29=0xccccccccccccccccf0f00000001d1d1d v30=0xccccccccccccccccf0f00000001e1e1e
# ld4 {v29.d,v30.d,v31.d,v0.d}[0],[x28]
.inst 0x0d60a79d | nzcv=0x0 v0=0xffffffff7fffffff1e056c7d076bee8b v9=0x34ffc7340ec69002521da8844c5750e0 v28=0x90100050b00040e000408000a000300 v29=0x2eac9c4ece021cb7cdb56fb969f07c6a x0=0x17d1b371272605ed x9=0x0 x29=0x2 => v0=0xffffffff7fffffffcccccccccccccccc v29=0x2eac9c4ece021cb7cccccccccccccccc v30=0xe0e00000001e1e1ecccccccccccccccc v31=0xe0e00000001f1f1fcccccccccccccccc

# ld4_d_p
# ld4 {v24.d,v25.d,v26.d,v27.d}[1],[x28],x18
.inst 0x4df2a798 | nzcv=0x60000000 v9=0x5c05da604959be220b7c6038c4b1439f v18=0x1bb5555555555555555 v24=0x70000002c78f0e7e2 v28=0x3d78f88b19b833e984defeecb8a68aed x9=0xffffffff x18=0xed12945bf292f8d3 x24=0x8b6ca30f5720afe4 => base=0xed12945bf292f8d3 v24=0xcccccccccccccccc0000002c78f0e7e2 v25=0xccccccccccccccccf0f0000000191919 v26=0xccccccccccccccccf0f00000001a1a1a v27=0xccccccccccccccccf0f00000001b1b1b
# ld4 {v0.d,v1.d,v2.d,v3.d}[0],[x28],x20
.inst 0x0df4a780 | nzcv=0x10000000 v0=0x64160437ee7a1560f2e96053a674e2fb v9=0x509090006000400080404010c0200 v20=0xd53c70482e8b92c34ec5f48fd6c800a6 v28=0x26decee0993c6fd15f77aee5bc4e17b3 x0=0x3 x9=0x966bbd19d56f2812 x20=0x8042675ae85d547d => base=0x8042675ae85d547d v0=0x64160437ee7a1560cccccccccccccccc v1=0xe0e0000000010101cccccccccccccccc v2=0xe0e0000000020202cccccccccccccccc v3=0xe0e0000000030303cccccccccccccccc
# ld4 {v21.d,v22.d,v23.d,v24.d}[1],[x28],x30
.inst 0x4dfea795 | nzcv=0xf0000000 v9=0x80c0400020e05000008040d00080008 v21=0x23a5d50ccb3fc6e11e746e9b3373f0f5 v28=0xec1124a0785dba70000000000000007f v30=0x3f00000000ffffffff x9=0x1 x21=0x27 x30=0xffffffff80000000 => base=0xffffffff80000000 v21=0xcccccccccccccccc1e746e9b3373f0f5 v22=0xccccccccccccccccf0f0000000161616 v23=0xccccccccccccccccf0f0000000171717 v24=0xccccccccccccccccf0f0000000181818
# ld4 {v25.d,v26.d,v27.d,v28.d}[0],[x28],x21
.inst 0x0df5a799 | nzcv=0x60000000 v9=0xc2aa67324d5ae6c100000000000000ff v21=0x751649088379ad9ea v25=0xffffffffffffffff0000000000000134 v28=0xd0009040e06010001080b00090a01 x9=0x181f x21=0xc7dbca62f9f6d42c x25=0xffffffff => base=0xc7dbca62f9f6d42c v25=0xffffffffffffffffcccccccccccccccc v26=0xe0e00000001a1a1acccccccccccccccc v27=0xe0e00000001b1b1bcccccccccccccccc v28=0xd0009040e0601cccccccccccccccc

# st1_b
# st1 {v15.b}[3],[x28]
.inst 0x0d000f8f | v0=0x8080404090200060404010400020a v3=0x95e3158ab2ecefc60000000100000000 v15=0x6520000001474e46303 v28=0xd83a5fcba20000000000008000 x0=0x7fffffff x3=0x8000 x15=0x3b75babcbb8941ed => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc74cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v1.b}[9],[x28]
.inst 0x4d000781 | nzcv=0x20000000 v0=0x34065c969fa86150cc46f679a v1=0xb3c31618351401340000000000000002 v28=0x7f0000000000007fff x0=0x17ae3 x1=0x100000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v21.b}[2],[x28]
.inst 0x0d000b95 | v0=0x80a0002000004000900080006010c v2=0x242f290100000000000000001 v21=0xd51f2431fa0723a60000000000003d64 v28=0x80000000000000008000 x0=0x7fffffff x2=0x144b1ff2 x21=0xff00ff00ff00ff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v22.b}[13],[x28]
.inst 0x4d001796 | nzcv=0x10000000 v0=0xb8f063a1247156efe399311471171b82 v5=0xffffffff80000000000000000000007f v22=0x28100000005f6c5f080 v28=0x201000809040108010505010001 x0=0xe39838d0fa x5=0x1736c x22=0x80 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_b_p
# st1 {v26.b}[9],[x28],x30
.inst 0x4d9e079a | nzcv=0x70000000 v1=0xf19f0f82a0018b8c000000000000003a v26=0x8f7e4e1e9249efdaf7e56c3de735963c v28=0xfffffffffffffffe0000000000000003 v30=0x8b97ca6f42b78f5cd8a4ddaddf9c161c x1=0x43c93546429d4b4 x26=0x8000 x30=0xfd8 => base=0xfd8 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccefcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v1.b}[2],[x28],x3
.inst 0x0d830b81 | nzcv=0x10000000 v1=0xe2f325a2c13c5c690cabf243c801a1c2 v2=0x555a74c50ccb17d4a0a5ce7282b8bbc9 v3=0xd218e3e660dca0000000000000003 v28=0x80104040a0401080200000e010a0400 x1=0x7fffffff x2=0x279811d97de8b68b x3=0x1 => base=0x1 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v4.b}[3],[x28],x25
.inst 0x0d990f84 | v3=0x20000000000008000 v4=0x4000008080101080000080109000000 v25=0xb886363fb97e2ead88937659ba200bf7 v28=0x40000000800050c000800000402000c x3=0x2fd2b81 x4=0x2c4 x25=0xac1b949426081cee => base=0xac1b949426081cee m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc09cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v24.b}[15],[x28],x9
.inst 0x4d891f98 | nzcv=0xd0000000 v7=0x8ffffffff7fffffff v9=0x40e00050102000002080c0708030304 v24=0xdc26ebfcd0f48458000000000000001f v28=0x3000000000000007f x7=0x40 x9=0x1 x24=0xff00ff00ff00ff => base=0x1 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccdccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_h
# st1 {v21.h}[1],[x28]
.inst 0x0d004b95 | nzcv=0x70000000 v0=0x800090104040205020000040008 v18=0x1cf5a9df04cc16d2 v21=0x331d111481b4fc8421e02b55a4aa0bc3 v28=0x7fedd8db37596908a2c5c0174 x0=0x45fd677f73e9cca2 x18=0x0 x21=0x7fffffffffffffff => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccaaa4cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v3.h}[4],[x28]
.inst 0x4d004383 | nzcv=0x0 v0=0xce01d5a14d209d3468783a01d5f0f309 v3=0x80000000b060b010000000b08000000 v16=0x200000000000f0cdd v28=0x50b746ac0eb62d35edbab8a3da883656 x0=0x40 x3=0x1d48a5ccec27cce1 x16=0x3a8554b2 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc010bcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.h}[0],[x28]
.inst 0x0d004380 | nzcv=0x10000000 v0=0x80000000000000000000000080000000 v16=0xfe0a4a1dd8bc204a24ef8a31c94a9def v28=0x80806010200080c000200020d010805 x0=0xe2998da796 x16=0x80 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v3.h}[4],[x28]
.inst 0x4d004383 | v0=0x40200070001000003080001080201 v3=0x1fe86cada6a806010000000000000001 v16=0x68987000000000000001f v28=0x50003040c0300020b0e0008080d0800 x0=0xbb8a6ce5834 x3=0x9b7190caff27de23 x16=0xa1b405cbe188e3d1 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0106cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_h_p
# st1 {v1.h}[4],[x28],x16
.inst 0x4d904381 | v1=0x20000000000000020 v16=0xb4be00002fcb823bbc24 v28=0x109717fd06fa0338cc27bf6a9416274c x1=0xffffffff80000000 x16=0x8de485daf4280607 => base=0x8de485daf4280607 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0200cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v12.h}[3],[x28],x13
.inst 0x0d8d5b8c | nzcv=0xa0000000 v12=0x1090000070102000306010401000800 v13=0x20b39906691aa3026b v22=0xd8754d5b0a3ae881daacc4149f8b6db8 v28=0x2020001000d000a0400060106040901 x12=0x85828a9598531796 x13=0x1077ca5fb884a258 x22=0x699525268ece1450 => base=0x1077ca5fb884a258 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0603cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v28.h}[7],[x28],x6
.inst 0x4d865b9c | v6=0xff0000067a391f6b61 v22=0x1eec79f51da2fc85a3719463b9d85843 v28=0x30304000c0c0801070002000a000101 x6=0x1 x22=0xff => base=0x1 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0303cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v23.h}[7],[x28],x19
.inst 0x4d935b97 | nzcv=0xb0000000 v19=0x23fb03669eaa444efc1f962b52db598b v22=0x6b71c0015e6bc3d28ac71fb31e5e299d v23=0xffffffffebaa603674495ddd v28=0xffffffffffffffff000000000000003f x19=0x44eeef38c0e64c52 x22=0xffff x23=0xffffffff => base=0x44eeef38c0e64c52 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_s
# st1 {v21.s}[1],[x28]
.inst 0x0d009395 | nzcv=0xe0000000 v0=0xc0a0002040008000108080000000408 v4=0x90c000a00040908010a030400070e07 v21=0x7fffffffffffffffd8228aee1a07fc33 v28=0x70c8c245ce0641c31f9f5ce8fff9462e x0=0x80000000 x4=0xfffffffffffffffe x21=0x0 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccee8a22d8cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.s}[1],[x28]
.inst 0x0d009380 | nzcv=0xe0000000 v0=0x459c8e9c5c057a518fd2f0c3b6753f70 v4=0xe56f668e554b7647da95890aaf2b62ef v28=0x1010000080a0000080205010001 x0=0x260d298980ede1f5 x4=0x179bd67b30e1c63 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3f0d28fcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v28.s}[3],[x28]
.inst 0x4d00939c | v0=0x111e000000000000003f v4=0x600000c0209000104080101000406 v28=0x76c02f1da73516d8cc5721da7397ff44 x0=0x2607b68fd7747a x4=0xffffffffffffffff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1d2fc076cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v0.s}[0],[x28]
.inst 0x0d008380 | nzcv=0x30000000 v0=0xe80c411cde968a236c0ca7858710fdc2 v28=0x7a6f18b12efc196618ecb18a575532c5 x0=0xffffffff80000000 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2fd1087cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_s_p
# st1 {v9.s}[0],[x28],x24
.inst 0x0d988389 | v0=0xd06ba8bbe7c4717f133c16c323ec28c9 v9=0x3fb9a24845d4317113c80ac51c7b2c94 v24=0x53836d0631d23760a0e5d4e405575cb6 v28=0xffff00000002136747e0 x0=0xfb9888b5613d2533 x9=0x80000000 x24=0xbe0c131a960b16c1 => base=0xbe0c131a960b16c1 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc942c7b1ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v9.s}[0],[x28],x7
.inst 0x0d878389 | nzcv=0x90000000 v0=0x1020008080800020400000e040002 v7=0x3000000015cb1537e v9=0x6d63dc649068d0a95fed058597bbd2d9 v28=0x403000d00000404000c030000010103 x0=0xb5c3e5daaf1f0e5b x7=0xb09774a82a0c9c3 x9=0x80 => base=0xb09774a82a0c9c3 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd9d2bb97cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v23.s}[0],[x28],x1
.inst 0x0d818397 | v0=0xe010000000800000109040003000601 v1=0x2000800080000000806000a060000 v23=0x50000000100020002050605000202 v28=0xbca6429f91b0345c1d146ec8fd25fe2e x0=0x7fffffffffffffff x1=0x27a91232ee4d0572 x23=0xa9dd355abd973ded => base=0x27a91232ee4d0572 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc02020005cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v4.s}[1],[x28],x7
.inst 0x0d879384 | nzcv=0x90000000 v4=0x3e77aedae5937a5384f13cbc720f61d2 v7=0x80e0000000401020000010000060001 v28=0x100080406000001090c040400080c00 x4=0xffff x7=0x2f => base=0x2f m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccbc3cf184cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_d
# st1 {v22.d}[0],[x28]
.inst 0x0d008796 | nzcv=0x30000000 v0=0x3090600040001000003040009000000 v1=0x90e0102000200000900000000000102 v22=0x102040801000401080c070502000204 v28=0x1f0000000000000020 x0=0x4f091447b104c25b x1=0x8 x22=0x217643c64f5dc95f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0402000205070c08cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v29.d}[0],[x28]
.inst 0x0d00879d | v0=0xffffffff0000000000000007 v1=0x58e0864a7794a530049deedeeeca2ac7 v28=0x36c5ca817bdd6766bffef18936d69ab7 v29=0x200070208000500030a000000080c08 x0=0xfffffffffffffffe x1=0x20 x29=0x1 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc080c080000000a03cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v28.d}[1],[x28]
.inst 0x4d00879c | v0=0x7ffffffff7fffffff v1=0x500050101080100000405020d090000 v28=0xe0000080403000c040502000808040b x0=0xffff x1=0x41a240b2 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0c0003040800000ecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v8.d}[0],[x28]
.inst 0x0d008788 | nzcv=0xa0000000 v0=0x8000000000000000671da54b04c08e26 v1=0x8c2b121e1744d972f7db6967670939d2 v8=0xffffffffffffffff0000000000000100 v28=0x8000b020408040004000000000002 x0=0x7 x1=0x9777ae x8=0xff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0001000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st1_d_p
# st1 {v4.d}[0],[x28],x17
.inst 0x0d918784 | nzcv=0x20000000 v1=0x7fffffffffffffff0000000000000090 v4=0xaa08ef46a89b933f00000000006ec370 v17=0xd26342d7a788ed0000000000000003 v28=0x2000b0c0c080609000203050004040c x1=0x4fc4eca3932ac999 x4=0x7f x17=0x3 => base=0x3 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc70c36e0000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v23.d}[0],[x28],x20
.inst 0x0d948797 | nzcv=0xe0000000 v1=0x40a0801010004010000040005040500 v20=0x2090b04020000010404020100000200 v23=0x1f914f798919391b0000000000000003 v28=0x50008070004080c030b000800020002 x1=0x2db0ccf2874a3a52 x20=0x7f x23=0x1e8 => base=0x7f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0300000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v6.d}[1],[x28],x15
.inst 0x4d8f8786 | nzcv=0xc0000000 v1=0x1bb0785d5a628b5fba24b5506f3c13f8 v6=0x752b82be48f649cbd782134679459738 v15=0xdb3483506a240000000000000097 v28=0xc040108090000020002080406 x1=0x5555555555555555 x6=0xe40 x15=0x7fff => base=0x7fff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb49f648be822b75cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st1 {v8.d}[0],[x28],x8
.inst 0x0d888788 | nzcv=0x10000000 v1=0xb08010001040004000205010404 v8=0x602010c090000000007040300010008 v28=0x6eb8f5e009014bef477598b09cc9357a x1=0x35af07cd x8=0x7fffffffffffffff => base=0x7fffffffffffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0800010003040700cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_b
# st2 {v29.b,v30.b}[3],[x28]
.inst 0x0d200f9d | nzcv=0xc0000000 v0=0xff0000000000000001 v3=0xece09069c59890df5d5df4ca206cfba4 v28=0x970f940634e9f70396db9e395297655e v29=0x99bf108b359499a032d6e86a44234aca x0=0x8 x3=0x11d28778e0e7806b x29=0xffffffff80000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4400cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v0.b,v1.b}[6],[x28]
.inst 0x0d201b80 | nzcv=0x20000000 v0=0xc02000004030002020102000c030208 v6=0xaa7de5480dc23a9bb4d0833136ca85f2 v28=0x8020204010403000a000c080e010908 x0=0x2505593d07d x6=0x4055265acf118f0b => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v5.b,v6.b}[2],[x28]
.inst 0x0d200b85 | v0=0xdafd274230089ba936d2b2ea26fdd5bc v2=0x8c427c18567d17ed4a22f1d69bbf5853 v5=0x600010501010001000a04020a090208 v28=0x400000103000a0200040000000a0001 x0=0xe058a668fe9fce9c x2=0x100000000 x5=0x2dbbab3951c61c40 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0906cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v13.b,v14.b}[13],[x28]
.inst 0x4d20178d | nzcv=0x20000000 v0=0x1010402040400090007000b000c00 v5=0xa3faf1d0d7a13b6df7d14d22d93cfe62 v13=0x20200030c0d05020202040906090004 v28=0x14a6a34010673709685672ead3c00ce2 x0=0x8 x5=0x80 x13=0x17b2 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_b_p
# st2 {v29.b,v30.b}[15],[x28],x21
.inst 0x4db51f9d | nzcv=0x30000000 v7=0x2207c6533c0cd5cd7ee70a5cd4beecae v21=0x4b94e4cbd7ba11fec6c927e610fa6450 v28=0x24e53f00000000ffffffff v29=0x404040201000000000c0104000400 x7=0xe6b05fa4081b76f8 x21=0xfec68a9c78573519 x29=0x7f => base=0xfec68a9c78573519 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v8.b,v9.b}[10],[x28],x9
.inst 0x4da90b88 | nzcv=0x0 v2=0x464e44c2a5000b89042db8f89eecfa08 v8=0x214305f5e0000000000000080 v9=0xb94c19a9ceca5689d3870fde5ac2dd0e v28=0x921535a7855b5ab67fffffffffffffff x2=0x100 x8=0x80 x9=0xff => base=0xff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc30cacccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v2.b,v3.b}[4],[x28],x0
.inst 0x0da01382 | v0=0x80802030000040a05000d000004 v2=0x4060002010201060009010c0001000c v4=0x2040506000006080409000800000202 v28=0x368b1c943d44f048baf15a854a8cee x0=0x25481e x2=0x62e0b8 x4=0x39 => base=0x25481e m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0c00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v30.b,v31.b}[10],[x28],x22
.inst 0x4db60b9e | nzcv=0x90000000 v2=0x371901900d74d3911 v22=0x10001000001000002000e0105000000 v28=0x1f4954276c494b5099b v30=0x153d32d98c201067e5a7d299bde5fe3f x2=0x22bf759beabf3274 x22=0x4fd5b618aa2e78b2 x30=0x320558 => base=0x4fd5b618aa2e78b2 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc201fcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_h
# st2 {v2.h,v3.h}[2],[x28]
.inst 0x0d205382 | v0=0x7f7372452e0f05f7000000000000003f v2=0x40400080a08040e0a000005000d0801 v20=0x553174cdabe6014286a690c6e7e8b673 v28=0x1fe33ae9a5456d7af4 x0=0x59c86a42dd273dea x2=0xe736d8f9abbe9ac2 x20=0x1f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc05000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v8.h,v9.h}[2],[x28]
.inst 0x0d205388 | nzcv=0x60000000 v0=0xba416272d1ec992c9919a1768039c3dc v8=0x8 v20=0x4000e08090a04060001050c000406 v28=0x35de2d5783e50c1a0b61069ad3174bd6 x0=0x382fb862102b47d1 x8=0xcfb0535623ec147d x20=0x49 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v4.h,v5.h}[0],[x28]
.inst 0x0d204384 | nzcv=0x90000000 v0=0x4656368c5e44648cb7a1b11131fb9d2e v4=0xfd32ed02f4306bbc0000000000000000 v16=0x60e2996b0464b7991e0ffff201f2ff88 v28=0x124a680000004f647a1418d2 x0=0x80 x4=0x3f x16=0x100000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000505cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v0.h,v1.h}[3],[x28]
.inst 0x0d205b80 | v0=0xa0c00000400000008000001040009 v22=0x20400010000000a00060002080900 v28=0x8000400000d08000008020202 x0=0x4adba55c1113a357 x22=0x6887c414b5e954a3 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0800f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_h_p
# st2 {v28.h,v29.h}[2],[x28],#4
.inst 0x0dbf539c | v20=0x101030409010000010c030200040600 v28=0xe06020c0002050000010108090900 v31=0xffffffff2037cbfd7125fbe7 x20=0x6 => base=0x4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01010000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v5.h,v6.h}[1],[x28],x5
.inst 0x0da54b85 | nzcv=0xe0000000 v5=0x8000909010009000900000900090d00 v18=0x2087ed6aa9dffffffff7fffffff v28=0x3e3b320082db3597bae527487bc02d6c x5=0x2b7596be9d867560 x18=0xffff => base=0x2b7596be9d867560 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc09000600cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v12.h,v13.h}[0],[x28],x13
.inst 0x0dad438c | v12=0x1142e54fc2cca8e00676c533c844602b v13=0x8217e37d60428db4b1c8dc9779a69f7 v16=0xc0406000e040a01000a0002010c0200 v28=0xe0504040200000c00020c03080d0304 x12=0x40 x13=0x68504e824e4 x16=0xa4 => base=0x68504e824e4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2b60f769cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v8.h,v9.h}[0],[x28],x4
.inst 0x0da44388 | v4=0x688b324c9c721e7499ca7828732c9ac1 v8=0x30000000000000026 v16=0xe4cfca01c825fdbedad57ac6a2c7c0a6 v28=0xdb5c80c1cf1086a90000000000006912 x4=0xad19de192631c4b3 x8=0xbc5146866be x16=0x17f1634f7001f43 => base=0xad19de192631c4b3 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc26000909cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_s
# st2 {v2.s,v3.s}[2],[x28]
.inst 0x4d208382 | nzcv=0x40000000 v0=0x300000100000404000404020d070004 v2=0x2000004010405040804010702020600 v28=0xa0608000900080e02000f0402070801 x0=0x389c53c7e3297545 x2=0x6b4de5da61ae1 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0405040103030300cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v20.s,v21.s}[2],[x28]
.inst 0x4d208394 | v0=0xa6fc7480ceff1b7876a0880278edb129 v20=0xffffffff8000000000015e08042a0e7c v28=0x80f0202010000080006090906040400 x0=0x26fc x20=0xcd12842238c4d07e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000008015151500cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v8.s,v9.s}[3],[x28]
.inst 0x4d209388 | v0=0xe080400000808000408040008010200 v4=0xffffffff0000000000001db3 v8=0xb61d672cf5036d055fb2b3d17396784c v28=0x40093313258b8d7525e598eed6201c6c x0=0x7e68ce6f4b1e52 x4=0x80000000 x8=0xcdbbd09ec32934b0 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2c671db60000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v29.s,v30.s}[0],[x28]
.inst 0x0d20839d | v0=0x109000400080803060500000d030d03 v28=0xcef95166ac732fa59a30547b9b715c46 v29=0xffff000000000000687e x0=0xe99a01b2147ee2b5 x29=0xcbd2740b568e3801 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7e6800001e1e1e00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_s_p
# st2 {v7.s,v8.s}[2],[x28],x19
.inst 0x4db38387 | v0=0x90a0303040102000e010e0009000400 v7=0x28a717dc9ee3f010c72da0f5a200ef89 v19=0x902020a0a00080d000209000202 v28=0x32f4d0e5ed18298b4b74a41ce74bb987 x0=0xee5a4f346e069a77 x7=0x3 x19=0xffffffffffffffff => base=0xffffffffffffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc10f0e39e08080800cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v23.s,v24.s}[1],[x28],x20
.inst 0x0db49397 | v4=0x59a18b91fc017806f4a0cfa149671663 v20=0x9050801000108040904020200030500 v23=0x36958bd796bda11b1812270d4b601c65 v28=0xb008956106f6f5ae44e768e7483f32d4 x4=0x0 x20=0xfffffffffffffffe x23=0x7f => base=0xfffffffffffffffe m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0d2712180000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v3.s,v4.s}[2],[x28],x2
.inst 0x4da28383 | nzcv=0x20000000 v0=0x10a0800040000080d020a0300080502 v2=0x5485cc4d988159387b625e7e63116eb6 v3=0xe00000401000200000805000600 v28=0x3785e0000000000000020 x0=0xf197254658f6f95c x2=0x88dd08f85bef x3=0x24a307860218b80 => base=0x88dd08f85bef m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0001040004040400cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v3.s,v4.s}[0],[x28],x8
.inst 0x0da88383 | v0=0xfa4068f6bbda9f4bbc086d8048510067 v3=0x808000c0300000504020104040c0009 v8=0xe43d35b7205a1beb2a7447fd1dc51feb v28=0x2e80c7d7823ee2820000000000018dd9 x0=0xd46adca4b27276a2 x3=0x100 x8=0x7f => base=0x7f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc09000c0404040400cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_d
# st2 {v31.d,v0.d}[0],[x28]
.inst 0x0d20879f | v0=0x5555555555555555ae53eb34dfe287cd v1=0xc2e49161346d4a74779d1530b7966ec6 v28=0x1c5e5d06f20fd2e7fd75d8cc4fe5be9d v31=0x8060300050400090000000408000a0e x0=0x863c x1=0xff00ff00ff00ff => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0e0a000804000000cd87e2df34eb53aecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v23.d,v24.d}[1],[x28]
.inst 0x4d208797 | nzcv=0x10000000 v0=0x10e010b0002000d0d030804010a0000 v1=0xe020c00000008000401010008000104 v23=0x928e7c61823333d40de21eb2c8995c4a v28=0x20200000c040c080002070e03000400 x0=0x2a0321ca84b1a4 x1=0x3f x23=0xa312607ba1588f4a => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd4333382617c8e92181818000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v8.d,v9.d}[0],[x28]
.inst 0x0d208788 | v0=0xd5150499c2493f5e7e196951b50c0aa0 v1=0x5c9ec18967523a23a82aa895b4c4ea0 v8=0xa2b8d39f5a28cf1e765a4c3a81d71981 v28=0xe73009de649a7a0945f1935be0aff113 x0=0xff00ff00ff00ff x1=0xffffffff80000000 x8=0x3d83024b37bf02a4 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8119d7813a4c5a76090909000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v12.d,v13.d}[0],[x28]
.inst 0x0d20878c | v0=0x201010201010c05040008040a0800 v1=0x8f000000000000000ff v12=0x4040002070400040a0804000a000805 v28=0x10104040009010606020c00040c0100 x0=0xce652ca3ba82004 x1=0xff x12=0x40 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0508000a0004080a0d0d0d000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st2_d_p
# st2 {v4.d,v5.d}[0],[x28],x8
.inst 0x0da88784 | nzcv=0xf0000000 v1=0x80000050f08000c00010800020405 v4=0x7f0000001368839b41 v8=0x20204000100080d0304040004000000 v28=0x38296cca99d6f9e76307a9e5d5207352 x1=0x8000000000000000 x4=0xff00ff00ff00ff x8=0x8c263f36e1a7463f => base=0x8c263f36e1a7463f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc419b836813000000050505000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v31.d,v0.d}[1],[x28],x29
.inst 0x4dbd879f | nzcv=0xd0000000 v1=0xcec159dae3e59ccf121fdc8014e9f158 v28=0x8b6b94192f6515e0e6fa539e802de979 v29=0x805020203000000040101080000 v31=0xa3e11dd17a6cc330d617900e5b5c89c7 x1=0x19f6ee09748254e4 x29=0x80000000 => base=0x80000000 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc30c36c7ad11de1a3000000000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v23.d,v24.d}[1],[x28],x8
.inst 0x4da88797 | v1=0xb098607f85b2d7f25f2c0752d133ff83 v8=0x8fb67ca9739b49c809bc9ffa134b869a v23=0x2 v28=0x88aa57eb0000000000000020 x1=0xa32ec6d x8=0x1a57bb1bd982 x23=0x8bd36f28972e6c72 => base=0x1a57bb1bd982 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0000000000000000181818000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st2 {v1.d,v2.d}[0],[x28],x11
.inst 0x0dab8781 | v1=0x10c0a00060009000803000902040608 v11=0x7fffffffffffffff0000b944779c56f7 v28=0xb5250ef687884cf2f89b5be5343f6d71 x1=0x80 x11=0x100 => base=0x100 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0806040209000308020202000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_b
# st3 {v14.b,v15.b,v16.b}[14],[x28]
.inst 0x4d003b8e | v0=0x32f14fd380ef8eb688a3b51b4e8bc4ef v14=0xb6f99b5bcd7b5e39474707cca456c469 v28=0xf3f3b3426fa680d556f045fcbeaf41f8 x0=0xbc6bffd16affbeee x14=0x7f => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccf9e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v9.b,v10.b,v11.b}[13],[x28]
.inst 0x4d003789 | v0=0x7050002000108050004020600000406 v9=0x80000000 v13=0x5c85723edfecc9e27206502bfa18b0ff v28=0x1040807040e0008010300040a0b0100 x0=0x199145d0157932cd x9=0x7f x13=0x377ba47bd4d032e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v17.b,v18.b,v19.b}[12],[x28]
.inst 0x4d003391 | v0=0x207871aa4eb0cba1ba04dc88b501eefd v12=0x5c26c83584cbb9a3a19677dbdf50680d v17=0x80001020109000200020008040800 v28=0xc0500010f0207090306010006020801 x0=0xffffffff x12=0xfffffffffffffffe x17=0x2a26144cd301 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc010000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v17.b,v18.b,v19.b}[4],[x28]
.inst 0x0d003391 | nzcv=0x20000000 v0=0xb6918b9df0a8d00883934d32a97f2dc4 v12=0xc0901000800000e0801080000010508 v17=0x5c05455d8065d47fee6308b14458e70 v28=0x800000000000000008 x0=0xfdbc1f2a30b982d5 x12=0x100000000 x17=0x548eee2d425905b3 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc8b0000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_b_p
# st3 {v3.b,v4.b,v5.b}[6],[x28],x30
.inst 0x0d9e3b83 | v3=0x2000006040200080400000000000508 v14=0x40808030000000005080604010a01 v28=0x80 v30=0xfffff1cb5ec5ae14a64c x3=0xe400ab48935929f8 x14=0x40 x30=0x459e8de48287a5b3 => base=0x459e8de48287a5b3 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v29.b,v30.b,v31.b}[2],[x28],x22
.inst 0x0d962b9d | nzcv=0x50000000 v10=0xbd07eb80fa07b9bb0000000535c14ca6 v22=0xd39df5556ab3d7d000000007fffffff v28=0x80c0100000a060008010201010400 v29=0x60200080203080100020004060b00 x10=0xffffffff7fffffff x22=0x729f2fef0a97e380 x29=0x0 => base=0x729f2fef0a97e380 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc061e1fcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v20.b,v21.b,v22.b}[1],[x28],x17
.inst 0x0d912794 | v9=0x7274598e313fa01097c3cf4931cbe9cf v17=0x9030106060504020904010c01000104 v20=0x909a5058870a6c3964c8e4d80a178710 v28=0x10003000405000005010000020700 x9=0x7fffffff x17=0x38bab6e8e6b6ea44 x20=0xec415c4331018053 => base=0x38bab6e8e6b6ea44 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc871516cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v30.b,v31.b,v0.b}[7],[x28],x2
.inst 0x0d823f9e | v2=0x6f046f191aeb4d6d54d244ae8776014e v15=0xf25a13048b99e8ce0b06708c3017c851 v28=0x90808020008040404010009000000 v30=0x7c0720ab655d6a870137a5f2d5634d9b x2=0x5555555555555555 x15=0x5555555555555555 x30=0x7fffffff => base=0x5555555555555555 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc01f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_h
# st3 {v30.h,v31.h,v0.h}[7],[x28]
.inst 0x4d007b9e | nzcv=0x80000000 v0=0x783f900ff00ff00ff00ff v28=0x815e5cbe85f9017c660e1b3fb6d03869 v30=0x98d8ac7c21fdd4428f0aea1247cc055d x0=0xff x30=0x7 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccd898e0e00000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v5.h,v6.h,v7.h}[7],[x28]
.inst 0x4d007b85 | nzcv=0x80000000 v0=0x7fffffff61c2fa517cb7e47a v5=0x40300040800000000000001000b04 v28=0x100000a040500080100040b03020100 v30=0xf4d29a3856065a676a1e1acf32c30d10 x0=0x80 x5=0x4d2578063c54b387 x30=0x80000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0400e0e0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v16.h,v17.h,v18.h}[3],[x28]
.inst 0x0d007b90 | v0=0x8000000000000000000000000000007f v16=0x1f1c2d52a6d3046165 v28=0x80000000000000000000000000000003 v30=0x10000000aa5f1dff48e x0=0x3b59baaa159a0409 x16=0x1cff42523a x30=0xffffffff80000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2d1cf0f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v8.h,v9.h,v10.h}[3],[x28]
.inst 0x0d007b88 | v0=0x103000408080c070f0002000b000000 v8=0x9090909060001080804080703000400 v28=0xa0202000900060a0200000104010200 v30=0x10202000304000002030a0000080a09 x0=0x7fffffffffffffff x8=0x0 x30=0xcce338b47eed54c => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0408f0f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_h_p
# st3 {v0.h,v1.h,v2.h}[0],[x28],x6
.inst 0x0d866380 | v0=0x808000400010a0c05030802010301 v6=0x2d9241b79e6f02977fffffffffffffff v24=0x20000070300000b000108000f0200 v28=0xdbf51f7a18af27a8b2e7c65d0dd26edb x0=0x2ad6f6a5fdbcf6de x6=0x20 x24=0x561154d796c95 => base=0x20 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc010301010202cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v18.h,v19.h,v20.h}[6],[x28],x25
.inst 0x4d997392 | nzcv=0x20000000 v18=0xffffffff7fffffff0000000000000080 v25=0x800000000000007fff v28=0x3bcac7ffcbef666866a1374182c02bce x18=0xd60a5d7368997c1c x25=0x8000000000000000 => base=0x8000000000000000 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccffff00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v19.h,v20.h,v21.h}[1],[x28],x9
.inst 0x0d896b93 | v9=0x2010c000d000b040301000d010302 v19=0xf9b22b280dddff2a5c9105e0d02be215 v26=0x752a9c8136cf01fb58df2de7b95715ec v28=0x400010402020801030701020a000002 x9=0xffffffff x19=0x7fff x26=0x20 => base=0xffffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2bd014001500cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v30.h,v31.h,v0.h}[6],[x28],x30
.inst 0x4d9e739e | nzcv=0xb0000000 v28=0x55a46719d37874fd1c7778af33 v30=0xa796d2ec740d7e1f8365a2fa14602c36 x30=0x9a3 => base=0x9a3 m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccecd200000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_s
# st3 {v18.s,v19.s,v20.s}[3],[x28]
.inst 0x4d00b392 | v0=0x52558460894415d3d544e789c4644328 v12=0xd28a756214357b1a0000000000000020 v18=0x104010004000100080a0c0602000800 v28=0xffffffffffffffff0000000000000007 x0=0x80000000 x12=0xe5befce55dc7164a x18=0x618fc6663eaf9cb9 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000104010000e0e00000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v12.s,v13.s,v14.s}[3],[x28]
.inst 0x4d00b38c | v0=0xa090e060002030900000e0401 v12=0x400000000000008000 v28=0xffffffff7fffffff5555555555555555 x0=0x80000000 x12=0x7f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000000000000e0e00000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v7.s,v8.s,v9.s}[0],[x28]
.inst 0x0d00a387 | v0=0x8da131161fda1090ec62102e393f9f44 v7=0x6000207000201010000050002040402 v8=0x25ebbb7f32f731fa366a02a4094b0785 v28=0x1767ced15c0250bbc8bed527706b369d x0=0x80 x7=0xffffffff80000000 x8=0x5373ccb1e0a => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0204040285074b0909090900cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v0.s,v1.s,v2.s}[1],[x28]
.inst 0x0d00b380 | nzcv=0xd0000000 v0=0x90300080900090c0002050300020b02 v12=0xdd07b9ece255eba65222d2b25f5ae416 v28=0x2020a050a0200000500000400020402 x0=0xdfc5e03880ca5bec x12=0x100000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc030502000000f0f00000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_s_p
# st3 {v27.s,v28.s,v29.s}[3],[x28],x26
.inst 0x4d9ab39b | nzcv=0x10000000 v12=0x1f00000004f6f08510 v26=0x26bc3fe6253b0000004b8b5ec892 v27=0x60d0002090300040003040100000201 v28=0x3f0d54070f36790199 x12=0x7fffffffffffffff x26=0xc9663332821faa13 => base=0xc9663332821faa13 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc02000d06000000000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v12.s,v13.s,v14.s}[0],[x28],x2
.inst 0x0d82a38c | v2=0x40005000202040b0203040900000105 v8=0xb7b1d99e2b334e994061e4eac0929a53 v12=0xffffffff80000000d681a1a4ad50815b v28=0x7fe1b870fbf0f9b08f65c02e6a1210a2 x2=0xb6f5437adb24b91e x8=0x805aaaad20feb8ef x12=0x8000 => base=0xb6f5437adb24b91e m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc5b8150ad0d0d0d000e0e0e00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v14.s,v15.s,v16.s}[3],[x28],x8
.inst 0x4d88b38e | nzcv=0xf0000000 v8=0xffffffff800000005555555555555555 v12=0x80a0200000c05000200000000010308 v14=0x40b0c00000204040204000403000201 v28=0xe02000104040706000501080004080a x8=0x95bda2 x12=0x1432261367f33e18 x14=0x5f0e219f90f65a91 => base=0x95bda2 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000c0b040000e0e00000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v15.s,v16.s,v17.s}[0],[x28],x4
.inst 0x0d84a38f | nzcv=0x40000000 v4=0x21d4fd02afcb5eeab68086f4a2feb27b v8=0x8000704020100000a04060400080004 v15=0x2000c00080704080501010809010b02 v28=0x5edbf3b1de4b6fcb6a3b3dbff1ad141b x4=0xbb90a521e4d88837 x8=0x4c3f6f5dd4dd55b1 x15=0x8000 => base=0xbb90a521e4d88837 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc020b01091010100011111100cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_d
# st3 {v11.d,v12.d,v13.d}[0],[x28]
.inst 0x0d00a78b | nzcv=0xf0000000 v0=0x40000000c00000000020c010a090104 v9=0x3020000000406000004000100080001 v11=0xa010500000002020102040005080e v28=0xb0800000d0c000100000100000a00 x0=0x7fffffffffffffff x9=0x1b56bd9a7bc0a65e x11=0xcb34c646c78094ec => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0e080500040201020c0c0c000000f0f00d0d0d000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v5.d,v6.d,v7.d}[0],[x28]
.inst 0x0d00a785 | v0=0xa080008000b04020000020204060800 v5=0x931315de3c591156d23ecf0a2864b863 v9=0xaef46d488986aa637fffffffffffffff v28=0x7fffffff00e056c4a9010973 x0=0x1f x5=0x5295c x9=0x98aafa11 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc63b864280acf3ed2060606000000f0f0070707000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v3.d,v4.d,v5.d}[1],[x28]
.inst 0x4d00a783 | nzcv=0x10000000 v0=0x205010c02060201000400010a050000 v3=0xf477d594a0638e012c968d344f8755a8 v9=0x1670adb4eaa0db69c14b1612653d5058 v28=0x87057a86743d8b4e673e1063111bb9d x0=0x7fff x3=0xb0395 x9=0xecb93c46c => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc018e63a094d577f4040404000000e0e0050505000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v3.d,v4.d,v5.d}[1],[x28]
.inst 0x4d00a783 | v0=0x3e7fdb66bd1a4bdffffffffffffffff v3=0x20000000000000000 v9=0xffffffff7fffffff003fa9c238471713 v28=0xe302de71b53deb678973a9985b19d224 x0=0x3f x3=0x161050813ef2637 x9=0xffffffff80000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0200000000000000040404000000e0e0050505000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st3_d_p
# st3 {v16.d,v17.d,v18.d}[0],[x28],x20
.inst 0x0d94a790 | nzcv=0x10000000 v9=0x10a0208010401020500000004030000 v16=0x10b050001020403030008040e000001 v20=0xb4d4bdc681bc02c8203f420c6a61e6c2 v28=0x1e314e4afa0a580000000000000000 x9=0xb2c8 x16=0xc27671c86 x20=0xdcc5ae4d936780d1 => base=0xdcc5ae4d936780d1 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0100000e04080003111111000000f0f0121212000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v30.d,v31.d,v0.d}[1],[x28],x11
.inst 0x4d8ba79e | nzcv=0xc0000000 v9=0xb7d52a4c76627e61500b4aaa85e3493a v11=0x1000000000000000007 v28=0x10a0000040a000000080c0203010104 v30=0x95a4c7e8018ebec4c2f37355b4fdc954 x9=0xf1c6d3d38910cf3e x11=0xffff x30=0x50535701e4a00c10 => base=0xffff m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc4be8e01e8c7a4951f1f1f000000e0e0000000000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v30.d,v31.d,v0.d}[0],[x28],x8
.inst 0x0d88a79e | v8=0x7c9a57f4ebe6f368c18de61d290a95c7 v9=0x21b5555555555555555 v28=0x1fa7233f4d4d00000026ff43fa8f v30=0x8de981793c840a1c39ab6c49ddcdf156 x8=0x4ed5e80242dcb1a9 x9=0x40 x30=0x1 => base=0x4ed5e80242dcb1a9 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc56f1cddd496cab391f1f1f000000f0f0000000000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st3 {v12.d,v13.d,v14.d}[1],[x28],x13
.inst 0x4d8da78c | nzcv=0xb0000000 v9=0x4199a6e52471b207a02fefa86a913377 v12=0x3723d349de1ef42a85d13c8438a89ba v13=0x80000000000000ffff v28=0x187ed6ad740b986c3840564961356e5d x9=0x80 x12=0x0 x13=0xffff => base=0xffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc42efe19d343d720380000000000000000e0e0e000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_b
# st4 {v4.b,v5.b,v6.b,v7.b}[8],[x28]
.inst 0x4d202384 | nzcv=0x60000000 v0=0xbe80a820ea6f1a9f60e5a95c568191 v4=0x7fffffffffffffff0000000000000002 v8=0xb0400020400000d0400030604040204 v28=0xa0201040500000402060801000c0108 x0=0x1b909a9485335888 x4=0x8000 x8=0x3043000d78 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccff050607cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v22.b,v23.b,v24.b,v25.b}[13],[x28]
.inst 0x4d203796 | v0=0x4010000080108020002050300030902 v13=0x2fe8a2bce38b0e3600000007a10d716f v22=0xe1b136d796696e0f7c0e172c030d6eef v28=0x30c08000205000800020408000a x0=0x3 x13=0x141 x22=0xf265b7214c22 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc36000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v6.b,v7.b,v8.b,v9.b}[9],[x28]
.inst 0x4d202786 | nzcv=0x30000000 v0=0xa0c0004000e03000400080409010406 v6=0x1000000003376bf1fa227bf75 v9=0x33df151259b89e55babfd388bb4131ea v28=0x2a30a3d0c9be89530001f0162f1293ed x0=0xb7702baf1c981150 x6=0x40 x9=0x1819f51b770f921e => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0007089ecccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v1.b,v2.b,v3.b,v4.b}[1],[x28]
.inst 0x0d202781 | v0=0xfd623d189bb7fe6909ea5eabafa1c6c8 v1=0x604000100020100000400020a0000 v9=0xe2291d38c4ce219c2c83cb01b1949d43 v28=0x9afbae9dbbda9b4db7401bc529fa x0=0x18ca521594f6c491 x1=0x6580 x9=0x7d5ec8a553eaa273 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00020304cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_b_p
# st4 {v19.b,v20.b,v21.b,v22.b}[3],[x28],x9
.inst 0x0da92f93 | v9=0xb08b926ca4a15cd0833d177450acb318 v11=0x7f50409236bc33ea41310cccfe2fc9f9 v19=0x20c07080000000b0401010000020002 v28=0x1f00ff00ff00ff00ff x9=0xbca6 x11=0x9acf408 x19=0xfc347a8d0e => base=0xbca6 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v4.b,v5.b,v6.b,v7.b}[13],[x28],x30
.inst 0x4dbe3784 | v4=0x6000004000100040c050100080004 v13=0x39d235477a3056ca1fc6df394439231 v28=0x8020304000100020000000401010905 v30=0x310d9e666fcb092672aad9dd7f8cbcc0 x4=0xffff x13=0x5555555555555555 x30=0xa340c2e726f7c2cf => base=0xa340c2e726f7c2cf m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v12.b,v13.b,v14.b,v15.b}[3],[x28],#4
.inst 0x0dbf2f8c | v11=0x3f0000000000000003 v12=0x4a8388000000000000000 v28=0x2080a00080b0800000e0403010b0101 v31=0x20d03ecefe1b4f9370167b12845986f x11=0xf435cdc3d622ffd4 x12=0x3 => base=0x4 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v3.b,v4.b,v5.b,v6.b}[10],[x28],x9
.inst 0x4da92b83 | v3=0x7fffffffffffffff8000000000000000 v9=0x69a3df979d0d4d7c6 v10=0xe75e53e5cb5b5a8f0000000100000000 v28=0x5ad4c9851b5c6996000000000000003f x3=0x294a49e6564cf5c7 x9=0x48b98a51bb87c x10=0xffffffffffffffff => base=0x48b98a51bb87c m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccff040506cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_h
# st4 {v17.h,v18.h,v19.h,v20.h}[3],[x28]
.inst 0x0d207b91 | nzcv=0x30000000 v0=0x77c726303ce1bcd733635d73230e9d14 v17=0xfdaecf07be6a5cb52a044ebcb292d0c2 v28=0x40000000000000080 v30=0x3debe49e0fb22bc9291f9ea555372595 x0=0x7fffffffffffffff x17=0x35c9f05696 x30=0x3a68ec3381f1f5e5 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc042af0f0f0f0f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v18.h,v19.h,v20.h,v21.h}[0],[x28]
.inst 0x0d206392 | v0=0x3fc3958d24aa522756b8402489367361 v18=0x5555555555555555003f9ef22f3c96ae v24=0x191c730ff900000000000000100 v28=0x40775929111fd85e8742b6908dc5a9a9 x0=0x100000000 x18=0x2f61 x24=0x0 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccae96131314141515cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v27.h,v28.h,v29.h,v30.h}[3],[x28]
.inst 0x0d207b9b | v0=0x8040409040200000108010004000301 v27=0x100010104080a040004080200000e01 v28=0x47fffffffffffffff v30=0x4000000080001080400010205040c x0=0xe9664b5ba13d4edc x30=0x80000000 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0400ff7ff0f00408cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v26.h,v27.h,v28.h,v29.h}[4],[x28]
.inst 0x4d20639a | v0=0x486ea1f4843c0eb5fffffffffffffffe v24=0x4e29053167c82f19ad295375f9a3b625 v26=0x6f9f74260757de530b576efdad7a17ed v28=0x8aea583a4669286b1ee19d236acd054d x0=0x430ff4c1d640e90e x24=0xffffffffffffffff x26=0x931cfcd6ffce3ae3 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc53de1b1b6b281d1dcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_h_p
# st4 {v8.h,v9.h,v10.h,v11.h}[7],[x28],x20
.inst 0x4db47b88 | nzcv=0x80000000 v8=0x89b6d430ad4362456e254453ac2b6983 v20=0x90106000e08080c0403000004000805 v28=0x7f00000000006b6025 v30=0x5a8cf5f0bf05213e6baf188421c0331b x8=0x5555555555555555 x20=0x6bbbfa10dcf3541d x30=0xffff => base=0x6bbbfa10dcf3541d m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccb689e0e0e0e0e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v29.h,v30.h,v31.h,v0.h}[6],[x28],x29
.inst 0x4dbd739d | nzcv=0xa0000000 v28=0x92d30cf1e8afd439d52e1d137c9de121 v29=0xc874e2350bc49a86000000000000003f x29=0x0 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc35e2000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v16.h,v17.h,v18.h,v19.h}[0],[x28],x0
.inst 0x0da06390 | v0=0x2000000040000040004020000010402 v16=0xd5fbed583c360cd54208525e52ce19d v24=0x3a6ed001997b6ba923cc12b1fc8be431 v28=0x300050d35e312c719 x0=0x7 x16=0x80000000 x24=0x40 => base=0x7 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc9de1111112121313cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v4.h,v5.h,v6.h,v7.h}[0],[x28],x0
.inst 0x0da06384 | v0=0x4c52741d816d35d34bc1c4bf5eb1ccb4 v4=0x404000003080202040001000204000c v24=0x804165152b5cde7417 v28=0x20ce478f4748798d50 x0=0x5555555555555555 x4=0x67660e68f9815872 x24=0x3e => base=0x5555555555555555 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0c00050506060707cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_s
# st4 {v10.s,v11.s,v12.s,v13.s}[0],[x28]
.inst 0x0d20a38a | v0=0x800040000040a0001000908040400 v8=0x400000000000000002 v10=0xffffffff0000000000000040 v28=0x21a72f7c4ba8b179fffffffffffffffe x0=0x2c56ddfed2675dec x8=0x1c975890 x10=0x76c28d3a5e0ea => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc400000000b0b0b000c0c0c000d0d0d00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v2.s,v3.s,v4.s,v5.s}[3],[x28]
.inst 0x4d20b382 | nzcv=0x70000000 v0=0x8622421a436764300000000000000a95 v2=0x31913bb0d4e9ae3d5 v12=0x94f0000000000007fff v28=0xc7110efd87475a7c25e478bb106a9aaa x0=0x8000000000000000 x2=0xc8d8d85f1d6ee680 x12=0x7 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000000000000e0e00000e0e00000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v1.s,v2.s,v3.s,v4.s}[1],[x28]
.inst 0x0d20b381 | v0=0x8000000007fffffff v1=0x3 v12=0x30009040003070504060406 v28=0xffffffff000000000000001f x0=0x7fffffffffffffff x1=0x8000 x12=0x3f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc000000000000f0f00000f0f00000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v21.s,v22.s,v23.s,v24.s}[2],[x28]
.inst 0x4d20a395 | nzcv=0xd0000000 v0=0x10409000002000904020804000005 v8=0xd0c03000000010200060502020100 v21=0x40003090001080c00010205010c0900 v28=0x663348d19793546214ac1b8d02fcdd12 x0=0xb4a6fd9d9d x8=0x3415ffb6b x21=0xfffffffffffffffe => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0c080100161616001717170018181800cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_s_p
# st4 {v16.s,v17.s,v18.s,v19.s}[1],[x28],x4
.inst 0x0da4b390 | nzcv=0xd0000000 v4=0x3080400040301080003040200000400 v12=0x926f0b26dfd0ade300000000000000cf v16=0x6ef0c18b42d3e459e221c9e40e26c9f6 v28=0x901020a04040a01010300040105080c x4=0x79cb26da9f212c8d x12=0x0 x16=0x22a7b8449 => base=0x79cb26da9f212c8d m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccce4c921e20000f0f00000f0f00000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v20.s,v21.s,v22.s,v23.s}[0],[x28],x8
.inst 0x0da8a394 | v8=0x301060000080c04040400000300 v20=0x7fffffff3ee238caa9d46c7f v28=0x9010608040804000e030201070008 x8=0x5555555555555555 x20=0x7c5cce8b2426d => base=0x5555555555555555 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7f6cd4a9151515001616160017171700cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v24.s,v25.s,v26.s,v27.s}[2],[x28],x22
.inst 0x4db6a398 | nzcv=0xe0000000 v8=0xf6af96fa064b33ee08539a36db50755b v22=0x6e9f97d3f8643440000000000000020 v24=0x80e01050100020109020a00000f00 v28=0x92c2fa777e59bf72f0b9a17f76af62df x8=0x8000000000000000 x22=0xd2185fde54f32058 x24=0xffffffff80000000 => base=0xd2185fde54f32058 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc02000105191919001a1a1a001b1b1b00cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v14.s,v15.s,v16.s,v17.s}[0],[x28],x18
.inst 0x0db2a38e | nzcv=0xe0000000 v8=0x8 v14=0x484ea80c51075196a9e61e6e2d4bd575 v18=0x768e768d5f3814258d6b410048fc0bbd v28=0x908050002000c00000b08040a000401 x8=0x3 x14=0xb2372d79058e678b x18=0x7cf305809d55d6b2 => base=0x7cf305809d55d6b2 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc75d54b2d0f0f0f001010100011111100cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_d
# st4 {v3.d,v4.d,v5.d,v6.d}[1],[x28]
.inst 0x4d20a783 | nzcv=0x70000000 v0=0x8020007070001050205000000000800 v3=0x1e43f9a31e89d9c7635810548fc09a23 v9=0x200000900000802080d0000000000 v28=0x60b511f64cdb77338f27f14 x0=0x100000000 x3=0x20 x9=0xffffffff80000000 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7d9891ea3f9431e040404000000e0e0050505000000e0e0060606000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v9.d,v10.d,v11.d,v12.d}[0],[x28]
.inst 0x0d20a789 | v0=0xcecbf6d309a415a8358611a31538a903 v9=0xfb6cdc0000000000007fff v28=0x5f9b6000790e557355940 x0=0x4d97ff517435 x9=0x2 => m=ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccff7f0000000000000a0a0a000000f0f00b0b0b000000f0f00c0c0c000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v7.d,v8.d,v9.d,v10.d}[0],[x28]
.inst 0x0d20a787 | nzcv=0x70000000 v0=0x1a8725ca10cbc423000000000f9f8f28 v7=0x7000000000000007f v9=0xffffffff8000000000000000ffffffff v28=0x7d1e221afe0ace3e0000000000000003 x0=0xfdff34bbfd69fd96 x7=0x2062be8281f99 x9=0x100 => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc7f00000000000000080808000000f0f0ffffffff000000000a0a0a000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v27.d,v28.d,v29.d,v30.d}[0],[x28]
.inst 0x0d20a79b | v0=0x190da95a1bc7281b6c44b2b47655ef06 v9=0x501040000000604000408040a000001 v27=0x16ea34caab24b300000000012bf866 v28=0xfcade35ff882947c192b39afdc45cd0b x0=0xe91dbc3548343596 x9=0x3f => m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc66f82b01000000000bcd45dcaf392b191d1d1d000000f0f01e1e1e000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# st4_d_p
# st4 {v8.d,v9.d,v10.d,v11.d}[0],[x28],x13
.inst 0x0dada788 | nzcv=0x70000000 v8=0x20d010108090c000a0802080802050c v9=0x97998ac44ba419bab96794db1b07e46 v13=0x800075a633735f8b79ed v28=0x402000a030000010f060009000a0004 x8=0x7940486ad4b x9=0xcecea x13=0x2cd37e09 => base=0x2cd37e09 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0c0502080802080a467eb0b14d7996ab0a0a0a000000f0f00b0b0b000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v4.d,v5.d,v6.d,v7.d}[1],[x28],x7
.inst 0x4da7a784 | v4=0x9010f08040601000000090008040200 v7=0x7f00004523140cc42d v9=0xbbca7053afd9f4bb492ef79101094693 v28=0x100000802020402000900080000 x4=0x18b568346fdc760 x7=0xffffffff x9=0xc19357e2ddd99e7 => base=0xffffffff m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc00010604080f0109050505000000e0e0060606000000e0e07f00000000000000cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v30.d,v31.d,v0.d,v1.d}[1],[x28],x8
.inst 0x4da8a79e | v8=0x50105030c000a08000408080d04 v9=0x1e758a23567a58f4cfeac18351d0e98e v28=0xa04010a040a01060605040e000a020e v30=0xed821b5d85a632157ee9eb07ff58ba11 x8=0x2 x9=0x3 x30=0xff => base=0x2 m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1532a6855d1b82ed1f1f1f000000e0e0000000000000e0e0010101000000e0e0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
# st4 {v0.d,v1.d,v2.d,v3.d}[0],[x28],x10
.inst 0x0daaa780 | nzcv=0xb0000000 v0=0x856f2f689348e7784f3a23b39dd13305 v9=0xc5fc22c63fe4ad154206fe865e50eb77 v10=0x3f0000000000000000 v28=0x4000608040a00020a08020004 x0=0x11c1e35bd3 x9=0x2 x10=0x3f => base=0x3f m=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc0533d19db3233a4f010101000000f0f0020202000000f0f0030303000000f0f0cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc

# ld1r
# ld1r {v5.16b},[x28]
.inst 0x4d40c385 | v0=0x412ccc800000000ffffffff v5=0xd8b41da6ece80f45ffffffff80000000 v16=0x30a0008000008070004020503060a v28=0xe2b9898fa238e4abd6efd2b37171414f x0=0x1428e7f1f x5=0x4a17e2f8a71c x16=0x44a060deb8458f2b => v5=0xcccccccccccccccccccccccccccccccc
# ld1r {v18.8b},[x28]
.inst 0x0d40c392 | v0=0x6c61ffaa427959cbae20b64ddfcc5d78 v16=0x870c5871d7c7b50e270aefc64a0ab0ab v18=0x6c23514e6f760435bca8360d327889b7 v28=0x10804090204030201070a0001080108 x0=0x507f52d6987e3c97 x16=0x20 x18=0xaef1c135bd6db845 => v18=0xcccccccccccccccc
# ld1r {v14.4s},[x28]
.inst 0x4d40cb8e | nzcv=0xf0000000 v0=0x528f8c5ae9f3db2616c571090ad6dbba v14=0x8000000098d1a2979027207a v18=0x64181175f790c9bb159fdc802b6392cd v28=0xa0b0b0605000200080b080808000202 x0=0x1de79 x14=0x3 x18=0xffffffffffffffff => v14=0xcccccccccccccccccccccccccccccccc
# ld1r {v0.4h},[x28]
.inst 0x0d40c780 | nzcv=0x60000000 v0=0xd020100080e090000000301000700 v17=0x1050d020000080205080b0908020a08 v28=0xb098ce70f13b3042820eb56890330bda x0=0xfffffffffffffffe x17=0x1687c4d25843cc3 => v0=0xcccccccccccccccc

# ld1r_p
# ld1r {v9.16b},[x28],x0
.inst 0x4dc0c389 | v0=0x4000000000000000ff v9=0xf73c89a7660532f3000000000000044b v16=0x843ecd3b0c0d745887391c8f6b6a3e25 v28=0x8050c04000d040c0b0700060000 x0=0x0 x9=0x99f9e67a1eb5b86 x16=0x16f0282fd73088a0 => v9=0xcccccccccccccccccccccccccccccccc
# ld1r {v7.2d},[x28],x24
.inst 0x4dd8cf87 | nzcv=0xd0000000 v7=0x3ba7b33a78dd193d4b3ef6fa930b2cfc v19=0x20a080006000101010a0a0e0200060d v24=0x9040008000202060004040105090104 v28=0x1030000040100020c00000708020a01 x7=0x161b9313eacc x19=0x7fff x24=0xa88d9e5e26be178d => base=0xa88d9e5e26be178d v7=0xcccccccccccccccccccccccccccccccc
# ld1r {v11.4h},[x28],x0
.inst 0x0dc0c78b | nzcv=0x60000000 v0=0xbc32075e963956302b34cb8093f71e0f v11=0x80000000000000fcd0620aab v17=0x1d4432847480df9a000000037dd999cb v28=0x60c08020001000004000204080004 x0=0xe1077d77943946f2 x11=0x1954c2523c0ad33e x17=0x1f => base=0xe1077d77943946f2 v11=0xcccccccccccccccc
# ld1r {v18.1d},[x28],x20
.inst 0x0dd4cf92 | v18=0x80c0001000c08020e080a0400000306 v19=0x801020202000401080003000a0008 v20=0x2040804040002000d000b0001040001 v28=0x7fffc87f5fc67f50e47c x18=0x27c5797 x19=0x8000 x20=0x11 => base=0x11 v18=0xcccccccccccccccc

# ld2r
# ld2r {v12.1d,v13.1d},[x28]
.inst 0x0d60cf8c | nzcv=0x50000000 v0=0x309bd8a987613d2a4e5a5c3659aab9e9 v12=0xe4604e808e185dddf3cd04bd4c11017e v19=0x1f4dc12fbc70c00000000000008000 v28=0xcbc6dcf87056d2d572e01c77a1c8c9ff x0=0x40 x12=0x1 x19=0xffffffff => v12=0xcccccccccccccccc v13=0xcccccccccccccccc
# ld2r {v6.8b,v7.8b},[x28]
.inst 0x0d60c386 | nzcv=0x60000000 v0=0x13134069782d196d27d58df70ef3ae29 v6=0x435ac905554cfabf2f73111b5a610372 v16=0x20000000002797cf99 v28=0x80201040a020001000a020100020005 x0=0x7fff x6=0x100000000 x16=0x3bcee24 => v6=0xcccccccccccccccc v7=0xcccccccccccccccc
# ld2r {v10.2s,v11.2s},[x28]
.inst 0x0d60cb8a | nzcv=0xa0000000 v0=0x161e54691e2fdf84092afa6a8c217993 v10=0x7000000000000003f v18=0x5e886ed8b7512d0d00001ec1ac358ff2 v28=0xe040104000d0109000a0901000800 x0=0x20 x10=0x5dece0 x18=0xf2699e6d2f2d1f3e => v10=0xcccccccccccccccc v11=0xcccccccccccccccc
# ld2r {v7.2s,v8.2s},[x28]
.inst 0x0d60cb87 | nzcv=0x70000000 v0=0xffffffff7fffffffab6ee0396ac5911a v7=0xb79e06d6590ce39259a39c1e02149848 v18=0x14f24df93e0a7705cd851344b4b975ac v28=0xce5a323527e2cc110fb60f629c6212dd x0=0x5113e46051739868 x7=0x3b865126 x18=0x3b72ffbfaaaa970f => v7=0xcccccccccccccccc v8=0xcccccccccccccccc

# ld2r_p
# ld2r {v20.2d,v21.2d},[x28],x23
.inst 0x4df7cf94 | v19=0x3f0000000000000002 v20=0x20402080e0909020208050500020800 v23=0xcf0c9c4335a6fb5000090d4a911f6727 v28=0x800000d040408010e04020b04000200 x19=0x7fff x20=0x7f x23=0x8d08012e1414eb10 => base=0x8d08012e1414eb10 v20=0xcccccccccccccccccccccccccccccccc v21=0xcccccccccccccccccccccccccccccccc
# ld2r {v7.4s,v8.4s},[x28],x15
.inst 0x4defcb87 | nzcv=0xf0000000 v7=0x5362bcc0959ad7205c8fd56cefc3329f v15=0x534b26a3a139c664333e2f068c43d06b v18=0x5000a0d0d080302060e010108000a v28=0xf07f89a30c41e6cae36f8823f61cd99 x7=0x8000 x15=0x15bb2a9afd0 x18=0xffff => base=0x15bb2a9afd0 v7=0xcccccccccccccccccccccccccccccccc v8=0xcccccccccccccccccccccccccccccccc
# ld2r {v4.8b,v5.8b},[x28],x8
.inst 0x0de8c384 | nzcv=0xb0000000 v4=0x108000403080d0f0206020402000102 v8=0xaffa777ce38e9f8aae8a3d5a833fa2fa v16=0x40601000000000808020304040208 v28=0x8080500020e07030004020a01000104 x4=0x7fff x8=0xe22c8378e61de687 x16=0x1 => base=0xe22c8378e61de687 v4=0xcccccccccccccccc v5=0xcccccccccccccccc
# ld2r {v26.1d,v27.1d},[x28],x29
.inst 0x0dfdcf9a | nzcv=0xd0000000 v19=0xffffffff7fffffff000000007fffffff v26=0x40a000d040604080c09040001040302 v28=0x8fc015b8871799930ddf5d2b27e56032 v29=0xff0a0bef97f482845c52ee848cc50f00 x19=0x7f x26=0x134b7 x29=0xbe3999 => base=0xbe3999 v26=0xcccccccccccccccc v27=0xcccccccccccccccc

# ld3r
# ld3r {v21.16b,v22.16b,v23.16b},[x28]
.inst 0x4d40e395 | v0=0x10001020903080e0101080d020b0400 v21=0x1696000003bee3c2eb8c v24=0xb883f1c4e54f955603ebc890a52b83ed v28=0x504080008010c080300000801000000 x0=0x2 x21=0x8000 x24=0xe644dab275bdcdb => v21=0xcccccccccccccccccccccccccccccccc v22=0xcccccccccccccccccccccccccccccccc v23=0xcccccccccccccccccccccccccccccccc
# ld3r {v27.2s,v28.2s,v29.2s},[x28]
.inst 0x0d40eb9b | v0=0x5280000000000000080 v26=0x40c0c05020808060200000800080004 v27=0xd3ad7a890ffa12d59916e5de38df6122 v28=0xdbb82b74dd6e876e4ccc45ec4f25bf83 x0=0xe3d4c96e07dc2b36 x26=0xbaf26d90114ab5dd => v27=0xcccccccccccccccc v28=0xcccccccccccccccc v29=0xcccccccccccccccc
# ld3r {v23.8b,v24.8b,v25.8b},[x28]
.inst 0x0d40e397 | v0=0xd0a080006030000080b0008060400 v23=0xbeb9997dd32d391a3ab6f39be8603023 v24=0xde965e9237ac2ca7fb904de47b0e9143 v28=0x101020d05020e0500040c0f06080200 x0=0x3f x23=0x7fff x24=0x706c285f718d9b0a => v23=0xcccccccccccccccc v24=0xcccccccccccccccc v25=0xcccccccccccccccc
# ld3r {v1.8b,v2.8b,v3.8b},[x28]
.inst 0x0d40e381 | v0=0xd1b48451752910000000000000040 v1=0x2013410a39b751ba0000000000000000 v24=0x7260d0000000100000000 v28=0xb15b9abf644fa251dcacb13e99fc5fe5 x0=0x44d90f1049e40bf9 x1=0x3f x24=0x7a6c9baf7a9c6bf0 => v1=0xcccccccccccccccc v2=0xcccccccccccccccc v3=0xcccccccccccccccc

# ld3r_p
# ld3r {v25.4s,v26.4s,v27.4s},[x28],x19
.inst 0x4dd3eb99 | v19=0x8000000000000000000000000000ffff v25=0x1f000000373e9c0599 v26=0xa000400050108040404010802000403 v28=0x30a04000605040c0008080908000000 x19=0xffffffffffffffff x25=0xffffffff x26=0x1122f1e72b0d9 => base=0xffffffffffffffff v25=0xcccccccccccccccccccccccccccccccc v26=0xcccccccccccccccccccccccccccccccc v27=0xcccccccccccccccccccccccccccccccc
# ld3r {v30.4s,v31.4s,v0.4s},[x28],x4
.inst 0x4dc4eb9e | nzcv=0x20000000 v4=0x88a533d36793a3d828da637fda85e6d6 v26=0x1f5555555555555555 v28=0xe04080000000800090b030a05040c00 v30=0x80b010b0d0a080000020406000c03 x4=0x383bec6e57c2f3a9 x26=0x7f x30=0x454e24 => base=0x383bec6e57c2f3a9 v0=0xcccccccccccccccccccccccccccccccc v30=0xcccccccccccccccccccccccccccccccc v31=0xcccccccccccccccccccccccccccccccc
# ld3r {v15.8b,v16.8b,v17.8b},[x28],x6
.inst 0x0dc6e38f | v6=0xbede0d0de66c44bb v15=0x7fff000000013701ac70 v24=0x304050a060108000600000401 v28=0xba0974b66a544882409c5a8bd3dee728 x6=0x1f x15=0x40 x24=0x84e2ee6a2cb746e3 => base=0x1f v15=0xcccccccccccccccc v16=0xcccccccccccccccc v17=0xcccccccccccccccc
# ld3r {v10.2d,v11.2d,v12.2d},[x28],x29
.inst 0x4dddef8a | nzcv=0x10000000 v10=0x139eb8d6eeec3ef44f2dba2c7afdc1cc v27=0x62bead571a94edf4cb471eef713a4fac v28=0xd1fffeeaf7f494f3616718e664f1808d v29=0x1f0000000000000042 x10=0x7d110d1c313fc5c8 x29=0x9ac89c625f38df1e => base=0x9ac89c625f38df1e v10=0xcccccccccccccccccccccccccccccccc v11=0xcccccccccccccccccccccccccccccccc v12=0xcccccccccccccccccccccccccccccccc

# ld4r
# ld4r {v19.8b,v20.8b,v21.8b,v22.8b},[x28]
.inst 0x0d60e393 | nzcv=0x40000000 v0=0x3c0869dae85f03635ca3412612433df6 v19=0x7fffa01a5c07c6d4db5e v24=0x201000800010803000b000303090206 v28=0x3b58f8187cf36aceb78dc885e3458968 x0=0x8000000000000000 x19=0x2028e45c322bc17c x24=0x0 => v19=0xcccccccccccccccc v20=0xcccccccccccccccc v21=0xcccccccccccccccc v22=0xcccccccccccccccc
# ld4r {v13.16b,v14.16b,v15.16b,v16.16b},[x28]
.inst 0x4d60e38d | v0=0x9000104050003010104000003090800 v13=0x35ce5d42de046d7fb0a0ff57e15bb5d4 v24=0xc0001000f0408030800000100040803 v28=0xe00080b0502040b02080a02070902 x0=0xc78c5b0fb7f9850 x13=0xff x24=0x1f => v13=0xcccccccccccccccccccccccccccccccc v14=0xcccccccccccccccccccccccccccccccc v15=0xcccccccccccccccccccccccccccccccc v16=0xcccccccccccccccccccccccccccccccc
# ld4r {v12.1d,v13.1d,v14.1d,v15.1d},[x28]
.inst 0x0d60ef8c | v0=0x60000010200020c0f020004000802 v12=0x40106040e0004090a0c0003000a000c v27=0x47937a90cc88ce2d57894a39465a32f v28=0xff000000000043925d x0=0x5555555555555555 x12=0x3 => v12=0xcccccccccccccccc v13=0xcccccccccccccccc v14=0xcccccccccccccccc v15=0xcccccccccccccccc
# ld4r {v25.4h,v26.4h,v27.4h,v28.4h},[x28]
.inst 0x0d60e799 | v0=0x7225dffb92356d4900000000000000ff v25=0xf8b6431431c945fa706485e27dfaed7e v28=0x100000303020808000001000005020b x0=0x1e76e x25=0x3 => v25=0xcccccccccccccccc v26=0xcccccccccccccccc v27=0xcccccccccccccccc v28=0xcccccccccccccccc

# ld4r_p
# ld4r {v23.16b,v24.16b,v25.16b,v26.16b},[x28],x4
.inst 0x4de4e397 | nzcv=0xf0000000 v4=0x800000000000000000000020 v23=0xa00090b0300050200030c0003090008 v24=0x95161e970e2c4e883990205941d66da4 v28=0x5d400000015422bc387 x4=0xff00ff00ff00ff x23=0xffffffff7fffffff x24=0x2cd4d21a18f88d33 => base=0xff00ff00ff00ff v23=0xcccccccccccccccccccccccccccccccc v24=0xcccccccccccccccccccccccccccccccc v25=0xcccccccccccccccccccccccccccccccc v26=0xcccccccccccccccccccccccccccccccc
# ld4r {v0.4h,v1.4h,v2.4h,v3.4h},[x28],x1
.inst 0x0de1e780 | nzcv=0x40000000 v0=0x18007e0817498760000000000000001 v1=0x3433f421dd0000000000000020 v25=0x40c0401020309000004000000 v28=0x877cde0f741d6ea1eea46aa1a1171bd7 x0=0xffffffff7fffffff x1=0xabc0d0beefa51596 x25=0xff => base=0xabc0d0beefa51596 v0=0xcccccccccccccccc v1=0xcccccccccccccccc v2=0xcccccccccccccccc v3=0xcccccccccccccccc
# ld4r {v27.4s,v28.4s,v29.4s,v30.4s},[x28],#16
.inst 0x4dffeb9b | v26=0x90fa356676ffa44dffffffffffffffff v27=0x400000000000000007 v28=0x801020a040305080e0c030d00010602 v31=0xffffffff80000000dab72313e4a50b0e x26=0x4bfb7 => base=0x10 v27=0xcccccccccccccccccccccccccccccccc v28=0xcccccccccccccccccccccccccccccccc v29=0xcccccccccccccccccccccccccccccccc v30=0xcccccccccccccccccccccccccccccccc
# ld4r {v23.8h,v24.8h,v25.8h,v26.8h},[x28],x0
.inst 0x4de0e797 | v0=0x8000c00010000080200020004050000 v23=0x7fffffff0000000003bbe045 v25=0x25b900ded7db6d78000000000000000 v28=0xe9fa4daebf6832feb5bf55d11e069aaf x0=0x3f x23=0x1a963febb9de2dd3 x25=0xffff => base=0x3f v23=0xcccccccccccccccccccccccccccccccc v24=0xcccccccccccccccccccccccccccccccc v25=0xcccccccccccccccccccccccccccccccc v26=0xcccccccccccccccccccccccccccccccc
