# M: multiplication and division.
# Made by tests/insn/mkcases.py.
mul x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
mul x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
mul x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
mul x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
mul x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
mul x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x8d159e26af37bc00
mul x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffffffffffc1
mul x3, x1, x2 | x1=0x4c296801dfbc302d x2=0x12d0798e07b132c0 => x3=0x8780337f18a9ebc0
mul x3, x1, x2 | x1=0x21 x2=0xfef73ec4df => x3=0x20dddf1760bf
mul x3, x1, x2 | x1=0xffffffb579e83441 x2=0xfffffef8fc53969f => x3=0xd4355dd5b2e98a5f
mul x3, x1, x2 | x1=0x1d0 x2=0x21d7e5b8ed86181 => x3=0xd57505f2e830b9d0
mul x3, x1, x2 | x1=0xf76c08e4e53a8b09 x2=0x985c79e976c2b549 => x3=0xcc72ddfc44d10291
mul x3, x1, x2 | x1=0x8000000000000000 x2=0xfd0a47a97667ae37 => x3=0x8000000000000000
mul x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xffffffffffc83bd7 => x3=0xf0e08a120f332493
mul x3, x1, x2 | x1=0xfc239505e5176856 x2=0x2a5f430c135a7fa => x3=0xec28fbd56db9fdfc
mul x3, x1, x2 | x1=0xe1238bfd95ca26f x2=0x173 => x3=0x64683e08013f66dd
mul x3, x1, x2 | x1=0x123456789abcdef0 x2=0xffffffffc8fe977c => x3=0x1a2b3c510d1b8c40
mul x3, x1, x2 | x1=0xffffffff80000000 x2=0x1bfb98c1f77b645f => x3=0x4424dd080000000
mul x3, x1, x2 | x1=0x43abb75755d9d56f x2=0x5a5a5a5aa5a5a5a5 => x3=0x931c409cd7821b8b
mul x1, x1, x2 | x1=0x43abb75755d9d56f x2=0x5a5a5a5aa5a5a5a5 => x1=0x931c409cd7821b8b
mul x2, x1, x2 | x1=0x43abb75755d9d56f x2=0x5a5a5a5aa5a5a5a5 => x2=0x931c409cd7821b8b
mul x1, x1, x1 | x1=0x43abb75755d9d56f => x1=0x224824893e1fe621
mul x0, x1, x2 | x1=0x43abb75755d9d56f x2=0x5a5a5a5aa5a5a5a5 =>
mul x3, x0, x2 | x2=0x5a5a5a5aa5a5a5a5 => x3=0x0
mul x3, x1, x0 | x1=0x43abb75755d9d56f => x3=0x0
mulh x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
mulh x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
mulh x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
mulh x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
mulh x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffffffffffff
mulh x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x4
mulh x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x1f
mulh x3, x1, x2 | x1=0x5c85a274e735986c x2=0x40 => x3=0x17
mulh x3, x1, x2 | x1=0x8000000000000001 x2=0x36c0 => x3=0xffffffffffffe4a0
mulh x3, x1, x2 | x1=0x8037b9cd0a6 x2=0xdc95c7ebb486 => x3=0x6e7ae83
mulh x3, x1, x2 | x1=0x3d553cded2af43bc x2=0x7fffffffffffffff => x3=0x1eaa9e6f6957a1dd
mulh x3, x1, x2 | x1=0xfffffe8e3047deb8 x2=0xffffffffffffffeb => x3=0x0
mulh x3, x1, x2 | x1=0x662025b4ad515c02 x2=0x77d63ec21fc1502f => x3=0x2fce696fbbc30b76
mulh x3, x1, x2 | x1=0xff1a91366d84735d x2=0x123456789abcdef0 => x3=0xffefaf4dd3733b67
mulh x3, x1, x2 | x1=0xd0a7ac9e05a23fbf x2=0x744e321dfebaa910 => x3=0xea7d8409664c7f26
mulh x3, x1, x2 | x1=0x1c1df1642626b0cf x2=0x69ade3327e15f672 => x3=0xb9b61324d11c063
mulh x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
mulh x3, x1, x2 | x1=0xfd84d0 x2=0xfffffff8f47c3ebd => x3=0xffffffffffffffff
mulh x3, x1, x2 | x1=0xfffffffffffb783a x2=0xfa27d5f393199033 => x3=0x1a7a
mulh x1, x1, x2 | x1=0xfffffffffffb783a x2=0xfa27d5f393199033 => x1=0x1a7a
mulh x2, x1, x2 | x1=0xfffffffffffb783a x2=0xfa27d5f393199033 => x2=0x1a7a
mulh x1, x1, x1 | x1=0xfffffffffffb783a => x1=0x0
mulh x0, x1, x2 | x1=0xfffffffffffb783a x2=0xfa27d5f393199033 =>
mulh x3, x0, x2 | x2=0xfa27d5f393199033 => x3=0x0
mulh x3, x1, x0 | x1=0xfffffffffffb783a => x3=0x0
mulhu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
mulhu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xfffffffffffffffe
mulhu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x7fffffffffffffff
mulhu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
mulhu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7fffffff
mulhu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x4
mulhu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x1f
mulhu x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xbf91071993 => x3=0x439c99184e
mulhu x3, x1, x2 | x1=0x6455b9dcfe51b40d x2=0x0 => x3=0x0
mulhu x3, x1, x2 | x1=0xffffffffffffffff x2=0xfffffdcf77b24e60 => x3=0xfffffdcf77b24e5f
mulhu x3, x1, x2 | x1=0x7fffffff x2=0xffffffff7a010b4a => x3=0x7ffffffe
mulhu x3, x1, x2 | x1=0xffffffffffff3c8b x2=0x22287a711f10f0 => x3=0x22287a711f10d5
mulhu x3, x1, x2 | x1=0xffffffffc7eb46f9 x2=0x11d976 => x3=0x11d975
mulhu x3, x1, x2 | x1=0xfffffe83343ca329 x2=0x1dfc8 => x3=0x1dfc7
mulhu x3, x1, x2 | x1=0xff9ac7c9d8f935e6 x2=0x3b9fbc => x3=0x3b8828
mulhu x3, x1, x2 | x1=0x8000000000000000 x2=0x56f248407ecbe3b9 => x3=0x2b7924203f65f1dc
mulhu x3, x1, x2 | x1=0x0 x2=0xddae0219a83eea89 => x3=0x0
mulhu x3, x1, x2 | x1=0x5008717d2c3ad6f x2=0x3229b33af6d9 => x3=0xfaeaf8cf61
mulhu x3, x1, x2 | x1=0xffffff49fb392ade x2=0xffffffe101a8e410 => x3=0xffffff2afce224f7
mulhu x1, x1, x2 | x1=0xffffff49fb392ade x2=0xffffffe101a8e410 => x1=0xffffff2afce224f7
mulhu x2, x1, x2 | x1=0xffffff49fb392ade x2=0xffffffe101a8e410 => x2=0xffffff2afce224f7
mulhu x1, x1, x1 | x1=0xffffff49fb392ade => x1=0xfffffe93f672d726
mulhu x0, x1, x2 | x1=0xffffff49fb392ade x2=0xffffffe101a8e410 =>
mulhu x3, x0, x2 | x2=0xffffffe101a8e410 => x3=0x0
mulhu x3, x1, x0 | x1=0xffffff49fb392ade => x3=0x0
mulhsu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
mulhsu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffffffffffff
mulhsu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
mulhsu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
mulhsu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7fffffff
mulhsu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x4
mulhsu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x1f
mulhsu x3, x1, x2 | x1=0xfffffffffe62ea9b x2=0xbb696a94319 => x3=0xffffffffffffffed
mulhsu x3, x1, x2 | x1=0x1e0279836e2 x2=0x18eb656cc94 => x3=0x2ebd3
mulhsu x3, x1, x2 | x1=0x5d415b00e151a646 x2=0xffffffffffffff70 => x3=0x5d415b00e151a611
mulhsu x3, x1, x2 | x1=0xff00ff00ff00ff x2=0x6f61f42a39078a12 => x3=0x6ef301290ff792
mulhsu x3, x1, x2 | x1=0x61787c64ccbae14e x2=0x1bdcca326d95 => x3=0xa9bc5a5cda0
mulhsu x3, x1, x2 | x1=0x25f63d33d9863f00 x2=0x5a5a5a5aa5a5a5a5 => x3=0xd65f77bc159afc3
mulhsu x3, x1, x2 | x1=0x2d6e9e7 x2=0x40 => x3=0x0
mulhsu x3, x1, x2 | x1=0x40 x2=0x8000000000000000 => x3=0x20
mulhsu x3, x1, x2 | x1=0x8db743cef69e0f27 x2=0x7a74ddb46140 => x3=0xffffc9552a620a4a
mulhsu x3, x1, x2 | x1=0x3fabb4cd595be66e x2=0x78848b376729de8e => x3=0x1df973e97e7cfea2
mulhsu x3, x1, x2 | x1=0x93a98444ce3cfdd4 x2=0xffffffffffedd5b4 => x3=0x93a98444ce44adcf
mulhsu x3, x1, x2 | x1=0xffffffe087a599bf x2=0x7fffffffffffffff => x3=0xfffffff043d2ccdf
mulhsu x1, x1, x2 | x1=0xffffffe087a599bf x2=0x7fffffffffffffff => x1=0xfffffff043d2ccdf
mulhsu x2, x1, x2 | x1=0xffffffe087a599bf x2=0x7fffffffffffffff => x2=0xfffffff043d2ccdf
mulhsu x1, x1, x1 | x1=0xffffffe087a599bf => x1=0xffffffe087a59d9d
mulhsu x0, x1, x2 | x1=0xffffffe087a599bf x2=0x7fffffffffffffff =>
mulhsu x3, x0, x2 | x2=0x7fffffffffffffff => x3=0x0
mulhsu x3, x1, x0 | x1=0xffffffe087a599bf => x3=0x0
div x3, x1, x2 | x1=0x0 x2=0x0 => x3=0xffffffffffffffff
div x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
div x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
div x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
div x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
div x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x48d159e26af37b
div x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x208208208208208
div x3, x1, x2 | x1=0xffffff2a3a56c362 x2=0xffff977e26b37056 => x3=0x0
div x3, x1, x2 | x1=0xffffffffffffffff x2=0x2d889f308749bf9a => x3=0x0
div x3, x1, x2 | x1=0x7fffffffffffffff x2=0xf5f4da32784baebb => x3=0xfffffffffffffff4
div x3, x1, x2 | x1=0x25e403 x2=0xfd07c51b3b373cd0 => x3=0x0
div x3, x1, x2 | x1=0xffffffffffff8dd7 x2=0xbb4dc6ce627a5730 => x3=0x0
div x3, x1, x2 | x1=0xffffffff x2=0xd27de1d750a0e0e7 => x3=0x0
div x3, x1, x2 | x1=0xfffffffffffffe57 x2=0xfffb925b595192dc => x3=0x0
div x3, x1, x2 | x1=0x326a19184d4bfd3a x2=0x99aef3b6e4a80af3 => x3=0x0
div x3, x1, x2 | x1=0xffffffffffffff3a x2=0x274d62bac8123837 => x3=0x0
div x3, x1, x2 | x1=0xffffffc67139d30c x2=0x2 => x3=0xffffffe3389ce986
div x3, x1, x2 | x1=0x572e844bc2a3955e x2=0x3fdbd5b0bbb097f7 => x3=0x1
div x3, x1, x2 | x1=0xbd01ae79ff81e495 x2=0x7fffffffffffffff => x3=0x0
div x1, x1, x2 | x1=0xbd01ae79ff81e495 x2=0x7fffffffffffffff => x1=0x0
div x2, x1, x2 | x1=0xbd01ae79ff81e495 x2=0x7fffffffffffffff => x2=0x0
div x1, x1, x1 | x1=0xbd01ae79ff81e495 => x1=0x1
div x0, x1, x2 | x1=0xbd01ae79ff81e495 x2=0x7fffffffffffffff =>
div x3, x0, x2 | x2=0x7fffffffffffffff => x3=0x0
div x3, x1, x0 | x1=0xbd01ae79ff81e495 => x3=0xffffffffffffffff
divu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0xffffffffffffffff
divu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
divu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
divu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
divu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
divu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x48d159e26af37b
divu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x208208208208208
divu x3, x1, x2 | x1=0x7fffffffffffffff x2=0xffffff1fcde68838 => x3=0x0
divu x3, x1, x2 | x1=0xddb97dc7fd3d2740 x2=0xffff79eca5d86fa9 => x3=0x0
divu x3, x1, x2 | x1=0xfffae06094034924 x2=0x86b1797fa38bcd22 => x3=0x1
divu x3, x1, x2 | x1=0x1 x2=0xfff8c8eae3d05fd9 => x3=0x0
divu x3, x1, x2 | x1=0xffffffffff662eb1 x2=0xffe924460c07af8c => x3=0x1
divu x3, x1, x2 | x1=0x0 x2=0xfffffffffe6475b1 => x3=0x0
divu x3, x1, x2 | x1=0x7fffffffffffffff x2=0xf5bdeb5a5f9d0a08 => x3=0x0
divu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffe961 => x3=0x1
divu x3, x1, x2 | x1=0xf102f5d8bc8f6de9 x2=0x8000000000000001 => x3=0x1
divu x3, x1, x2 | x1=0x140bf x2=0x1b22d45c45359ce => x3=0x0
divu x3, x1, x2 | x1=0x5bf49652cfba13db x2=0x8000000000000001 => x3=0x0
divu x3, x1, x2 | x1=0xe7e144aadcc53b17 x2=0x26c27 => x3=0x5fb87021c463
divu x1, x1, x2 | x1=0xe7e144aadcc53b17 x2=0x26c27 => x1=0x5fb87021c463
divu x2, x1, x2 | x1=0xe7e144aadcc53b17 x2=0x26c27 => x2=0x5fb87021c463
divu x1, x1, x1 | x1=0xe7e144aadcc53b17 => x1=0x1
divu x0, x1, x2 | x1=0xe7e144aadcc53b17 x2=0x26c27 =>
divu x3, x0, x2 | x2=0x26c27 => x3=0x0
divu x3, x1, x0 | x1=0xe7e144aadcc53b17 => x3=0xffffffffffffffff
rem x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
rem x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
rem x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
rem x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
rem x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
rem x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x30
rem x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7
rem x3, x1, x2 | x1=0xffffffffffb065d0 x2=0x0 => x3=0xffffffffffb065d0
rem x3, x1, x2 | x1=0xff00ff00ff00ff x2=0x8000000000000001 => x3=0xff00ff00ff00ff
rem x3, x1, x2 | x1=0xfffffff2806d5842 x2=0x21b381dc2ecd2de9 => x3=0xfffffff2806d5842
rem x3, x1, x2 | x1=0xebd40b278c6afdd0 x2=0x6a9343b759a05dfa => x3=0xebd40b278c6afdd0
rem x3, x1, x2 | x1=0xfb73c9236fa13e45 x2=0xffffffffc72f6c56 => x3=0xffffffffd937fe51
rem x3, x1, x2 | x1=0x123456789abcdef0 x2=0xfffffffffffffffa => x3=0x0
rem x3, x1, x2 | x1=0x51b860c2c12272f7 x2=0x2 => x3=0x1
rem x3, x1, x2 | x1=0xffffffff x2=0x0 => x3=0xffffffff
rem x3, x1, x2 | x1=0xd1d21d31fe2f9f3b x2=0xd72e2ee => x3=0xfffffffff361c23b
rem x3, x1, x2 | x1=0xffffffd4a931e8c5 x2=0xd7ba0 => x3=0xffffffffffff5065
rem x3, x1, x2 | x1=0x7fffffffffffffff x2=0xffffffff => x3=0x7fffffff
rem x3, x1, x2 | x1=0x30cce2e5fcfe2189 x2=0xcf102ec => x3=0xac0cde9
rem x1, x1, x2 | x1=0x30cce2e5fcfe2189 x2=0xcf102ec => x1=0xac0cde9
rem x2, x1, x2 | x1=0x30cce2e5fcfe2189 x2=0xcf102ec => x2=0xac0cde9
rem x1, x1, x1 | x1=0x30cce2e5fcfe2189 => x1=0x0
rem x0, x1, x2 | x1=0x30cce2e5fcfe2189 x2=0xcf102ec =>
rem x3, x0, x2 | x2=0xcf102ec => x3=0x0
rem x3, x1, x0 | x1=0x30cce2e5fcfe2189 => x3=0x30cce2e5fcfe2189
remu x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
remu x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
remu x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x8000000000000000
remu x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
remu x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x80000000
remu x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x30
remu x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7
remu x3, x1, x2 | x1=0x2164b136 x2=0x123456789abcdef0 => x3=0x2164b136
remu x3, x1, x2 | x1=0x961d82272d35a598 x2=0x21 => x3=0x19
remu x3, x1, x2 | x1=0x8668 x2=0x6ea357 => x3=0x8668
remu x3, x1, x2 | x1=0xffffd6a8c9a39072 x2=0x6c6a01f95302fd7 => x3=0x54ab21839aca65f
remu x3, x1, x2 | x1=0xffffffffffffffce x2=0x2 => x3=0x0
remu x3, x1, x2 | x1=0x102be5415c5c903 x2=0x68eccbd2dfd => x3=0x46e7e0b675f
remu x3, x1, x2 | x1=0x8000000000000000 x2=0x7fffffffffffffff => x3=0x1
remu x3, x1, x2 | x1=0x0 x2=0xf9c360ff82e940bf => x3=0x0
remu x3, x1, x2 | x1=0x39ee6c8731be95 x2=0xffffffffffffffff => x3=0x39ee6c8731be95
remu x3, x1, x2 | x1=0x553dbc82702e133b x2=0x22f4c => x3=0x168d7
remu x3, x1, x2 | x1=0x8000000000000000 x2=0xfffc13410a1d323d => x3=0x8000000000000000
remu x3, x1, x2 | x1=0xe2f7d5a88a71d2e7 x2=0x1add6bbe6c8f37 => x3=0x15ddba59a05469
remu x1, x1, x2 | x1=0xe2f7d5a88a71d2e7 x2=0x1add6bbe6c8f37 => x1=0x15ddba59a05469
remu x2, x1, x2 | x1=0xe2f7d5a88a71d2e7 x2=0x1add6bbe6c8f37 => x2=0x15ddba59a05469
remu x1, x1, x1 | x1=0xe2f7d5a88a71d2e7 => x1=0x0
remu x0, x1, x2 | x1=0xe2f7d5a88a71d2e7 x2=0x1add6bbe6c8f37 =>
remu x3, x0, x2 | x2=0x1add6bbe6c8f37 => x3=0x0
remu x3, x1, x0 | x1=0xe2f7d5a88a71d2e7 => x3=0xe2f7d5a88a71d2e7
mulw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
mulw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
mulw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
mulw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
mulw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
mulw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xffffffffaf37bc00
mulw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffc1
mulw x3, x1, x2 | x1=0x7fffffff x2=0x5e4 => x3=0xfffffffffffffa1c
mulw x3, x1, x2 | x1=0x7a1a2f66091b9dad x2=0x80ba8c6e2047ce56 => x3=0xffffffffa3232e1e
mulw x3, x1, x2 | x1=0x1e x2=0xedbf3784841b971b => x3=0x7b3bb52a
mulw x3, x1, x2 | x1=0x7fffffff x2=0xfffffffffed06812 => x3=0x12f97ee
mulw x3, x1, x2 | x1=0xffffffffc0a79b19 x2=0xfecc0dc031f506aa => x3=0x14dc949a
mulw x3, x1, x2 | x1=0xffffffffffc1157f x2=0x66b92239bab3b8cd => x3=0xffffffffe2de7eb3
mulw x3, x1, x2 | x1=0xbc516eb469c70a0d x2=0x8000000000000001 => x3=0x69c70a0d
mulw x3, x1, x2 | x1=0x21 x2=0xffffffffedaba72d => x3=0xffffffffa3208ccd
mulw x3, x1, x2 | x1=0xffffffffffffc551 x2=0x123456789abcdef0 => x3=0x6e6139f0
mulw x3, x1, x2 | x1=0x2 x2=0x4177 => x3=0x82ee
mulw x3, x1, x2 | x1=0x8000000000000001 x2=0xffffffff80000000 => x3=0xffffffff80000000
mulw x3, x1, x2 | x1=0x0 x2=0x11404cb5ae0 => x3=0x0
mulw x1, x1, x2 | x1=0x0 x2=0x11404cb5ae0 =>
mulw x2, x1, x2 | x1=0x0 x2=0x11404cb5ae0 => x2=0x0
mulw x1, x1, x1 | x1=0x0 =>
mulw x0, x1, x2 | x1=0x0 x2=0x11404cb5ae0 =>
mulw x3, x0, x2 | x2=0x11404cb5ae0 => x3=0x0
mulw x3, x1, x0 | x1=0x0 => x3=0x0
divw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0xffffffffffffffff
divw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
divw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
divw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
divw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
divw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xfffffffffe6af37c
divw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x0
divw x3, x1, x2 | x1=0x2 x2=0x0 => x3=0xffffffffffffffff
divw x3, x1, x2 | x1=0x40 x2=0x21 => x3=0x1
divw x3, x1, x2 | x1=0x66ee4c6 x2=0xdc8a41f6f5ca562a => x3=0x0
divw x3, x1, x2 | x1=0xb3cd2d5867f5011d x2=0x0 => x3=0xffffffffffffffff
divw x3, x1, x2 | x1=0xffffffffffd4556f x2=0xe70f6571c04b009e => x3=0x0
divw x3, x1, x2 | x1=0x21700a6d x2=0xff28c51b469bd9cb => x3=0x0
divw x3, x1, x2 | x1=0x162d921f0806ded2 x2=0x5ca51 => x3=0x162
divw x3, x1, x2 | x1=0x2e3b97c549ca121b x2=0xffffffffffffffc3 => x3=0xfffffffffeca53a4
divw x3, x1, x2 | x1=0xffffb97ed39951e4 x2=0xffa96a8a738f0571 => x3=0x0
divw x3, x1, x2 | x1=0x1dfb3fe3 x2=0x7fffffffffffffff => x3=0xffffffffe204c01d
divw x3, x1, x2 | x1=0xffffffffffffff35 x2=0x9fd0f76d9 => x3=0x0
divw x3, x1, x2 | x1=0xfe945b8eb425a4c9 x2=0xffffffffffffffff => x3=0x4bda5b37
divw x1, x1, x2 | x1=0xfe945b8eb425a4c9 x2=0xffffffffffffffff => x1=0x4bda5b37
divw x2, x1, x2 | x1=0xfe945b8eb425a4c9 x2=0xffffffffffffffff => x2=0x4bda5b37
divw x1, x1, x1 | x1=0xfe945b8eb425a4c9 => x1=0x1
divw x0, x1, x2 | x1=0xfe945b8eb425a4c9 x2=0xffffffffffffffff =>
divw x3, x0, x2 | x2=0xffffffffffffffff => x3=0x0
divw x3, x1, x0 | x1=0xfe945b8eb425a4c9 => x3=0xffffffffffffffff
divuw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0xffffffffffffffff
divuw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1
divuw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
divuw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xffffffffffffffff
divuw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
divuw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x26af37b
divuw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x4104104
divuw x3, x1, x2 | x1=0xffffffff80000000 x2=0xa30b607 => x3=0xc
divuw x3, x1, x2 | x1=0x281ebd98e39154 x2=0x83a23ff3dd4e2 => x3=0x0
divuw x3, x1, x2 | x1=0xffffffffffff9d5c x2=0x123456789abcdef0 => x3=0x1
divuw x3, x1, x2 | x1=0x52c50959f7d2cfa1 x2=0xffffffffffffffff => x3=0x0
divuw x3, x1, x2 | x1=0x62862f3f41d0cbe5 x2=0xce5e78d5 => x3=0x0
divuw x3, x1, x2 | x1=0x5b97df0d30ba5999 x2=0xeabc28b71db0ea14 => x3=0x1
divuw x3, x1, x2 | x1=0xffffffffffd94b91 x2=0xc266c31 => x3=0x15
divuw x3, x1, x2 | x1=0xc5fac71da498a2e8 x2=0x2 => x3=0x524c5174
divuw x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0xb859c86e5ed => x3=0x1
divuw x3, x1, x2 | x1=0x21 x2=0x0 => x3=0xffffffffffffffff
divuw x3, x1, x2 | x1=0x40 x2=0xffffffffffffffff => x3=0x0
divuw x3, x1, x2 | x1=0x1 x2=0xfbebc363a51 => x3=0x0
divuw x1, x1, x2 | x1=0x1 x2=0xfbebc363a51 => x1=0x0
divuw x2, x1, x2 | x1=0x1 x2=0xfbebc363a51 => x2=0x0
divuw x1, x1, x1 | x1=0x1 =>
divuw x0, x1, x2 | x1=0x1 x2=0xfbebc363a51 =>
divuw x3, x0, x2 | x2=0xfbebc363a51 => x3=0x0
divuw x3, x1, x0 | x1=0x1 => x3=0xffffffffffffffff
remw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
remw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
remw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
remw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
remw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x0
remw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xfffffffffffffff0
remw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xffffffffffffffff
remw x3, x1, x2 | x1=0x40 x2=0xffffffffffffffff => x3=0x0
remw x3, x1, x2 | x1=0x57323073ade86953 x2=0x1fe3 => x3=0xffffffffffffe066
remw x3, x1, x2 | x1=0x3e x2=0x7fffffffffffffff => x3=0x0
remw x3, x1, x2 | x1=0x180f7ff3228 x2=0x8000000000000000 => x3=0xfffffffff7ff3228
remw x3, x1, x2 | x1=0x4b19e8b30 x2=0xffffffff80000000 => x3=0xffffffffb19e8b30
remw x3, x1, x2 | x1=0xfffffffc5092b765 x2=0xffffffff => x3=0x0
remw x3, x1, x2 | x1=0xffffffffffffffff x2=0xebdafe => x3=0xffffffffffffffff
remw x3, x1, x2 | x1=0xffffffffffe6e087 x2=0x1a7b9a06b50 => x3=0xffffffffffe6e087
remw x3, x1, x2 | x1=0xffffffff x2=0x7fffffffffffffff => x3=0x0
remw x3, x1, x2 | x1=0xfffffff673e835c5 x2=0x1cbf3101b => x3=0xbce55fb
remw x3, x1, x2 | x1=0x5a5a5a5aa5a5a5a5 x2=0x924a69cc1fbe1d3f => x3=0xffffffffe521e023
remw x3, x1, x2 | x1=0xfffffffffffffffe x2=0x21 => x3=0xfffffffffffffffe
remw x1, x1, x2 | x1=0xfffffffffffffffe x2=0x21 =>
remw x2, x1, x2 | x1=0xfffffffffffffffe x2=0x21 => x2=0xfffffffffffffffe
remw x1, x1, x1 | x1=0xfffffffffffffffe => x1=0x0
remw x0, x1, x2 | x1=0xfffffffffffffffe x2=0x21 =>
remw x3, x0, x2 | x2=0x21 => x3=0x0
remw x3, x1, x0 | x1=0xfffffffffffffffe => x3=0xfffffffffffffffe
remuw x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
remuw x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x0
remuw x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x0
remuw x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x0
remuw x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff80000000
remuw x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x30
remuw x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x3
remuw x3, x1, x2 | x1=0xffffffffffffffff x2=0x123456789abcdef0 => x3=0x6543210f
remuw x3, x1, x2 | x1=0xffffffff80000000 x2=0x7fffffff => x3=0x1
remuw x3, x1, x2 | x1=0xb1e92a6a22cf76c x2=0xff42d1363439b9fb => x3=0x57fc97b
remuw x3, x1, x2 | x1=0xfffffffffffc94db x2=0xe40347e1d76 => x3=0x2e041f03
remuw x3, x1, x2 | x1=0x16 x2=0xffffffffffee9985 => x3=0x16
remuw x3, x1, x2 | x1=0xc56ba04c4316c3 x2=0x8000000000000001 => x3=0x0
remuw x3, x1, x2 | x1=0xaaf3bf4d476aa295 x2=0xffffffbe01f16b86 => x3=0x17783bd
remuw x3, x1, x2 | x1=0x2 x2=0xf689313f4b438590 => x3=0x2
remuw x3, x1, x2 | x1=0x54cd8a67fabb09cb x2=0x50e33af9a => x3=0x94c6091
remuw x3, x1, x2 | x1=0xb747 x2=0x0 => x3=0xb747
remuw x3, x1, x2 | x1=0xadc705f2ac416b0c x2=0xeee6048cb17ec031 => x3=0xffffffffac416b0c
remuw x3, x1, x2 | x1=0x0 x2=0xffffffff => x3=0x0
remuw x1, x1, x2 | x1=0x0 x2=0xffffffff =>
remuw x2, x1, x2 | x1=0x0 x2=0xffffffff => x2=0x0
remuw x1, x1, x1 | x1=0x0 =>
remuw x0, x1, x2 | x1=0x0 x2=0xffffffff =>
remuw x3, x0, x2 | x2=0xffffffff => x3=0x0
remuw x3, x1, x0 | x1=0x0 => x3=0x0
