# A and Zawrs: atomics.
# Made by tests/insn/mkcases.py.
amoswap.w x3, x1, (x31) | x1=0xfffffffffffff937 m=7651efb3ee => x3=0xffffffffb3ef5176 m=37f9ffffee
amoswap.w.aq x3, x1, (x31) | x1=0xffffffffffffffff m=f077b852ee => x3=0x52b877f0 m=ffffffffee
amoswap.w.rl x3, x1, (x31) | x1=0x980f377de4245c7d m=ffffffffee => x3=0xffffffffffffffff m=7d5c24e4ee
amoswap.w.aqrl x3, x1, (x31) | x1=0x633c0be021c232d0 m=a5a5a5a5ee => x3=0xffffffffa5a5a5a5 m=d032c221ee
amoswap.w x3, x1, (x31) | x1=0x148f1a4c7c29709d m=6a900500ee => x3=0x5906a m=9d70297cee
amoswap.w x0, x1, (x31) | x1=0x148f1a4c7c29709d m=6a900500 => m=9d70297c
amoswap.w x1, x1, (x31) | x1=0x148f1a4c7c29709d m=6a900500 => x1=0x5906a m=9d70297c
amoswap.d x3, x1, (x31) | x1=0x40 m=c62e4b6c438def2aee => x3=0x2aef8d436c4b2ec6 m=4000000000000000ee
amoswap.d.aq x3, x1, (x31) | x1=0xfffffffe902db5e1 m=8a03000000000000ee => x3=0x38a m=e1b52d90feffffffee
amoswap.d.rl x3, x1, (x31) | x1=0xffff955debb1c9aa m=639e6713eeffffffee => x3=0xffffffee13679e63 m=aac9b1eb5d95ffffee
amoswap.d.aqrl x3, x1, (x31) | x1=0xd456d69131285102 m=9dd9c30c02000000ee => x3=0x20cc3d99d m=0251283191d656d4ee
amoswap.d x3, x1, (x31) | x1=0x63415d7518a337ee m=58dfac2e3b8512d6ee => x3=0xd612853b2eacdf58 m=ee37a318755d4163ee
amoswap.d x0, x1, (x31) | x1=0x63415d7518a337ee m=58dfac2e3b8512d6 => m=ee37a318755d4163
amoswap.d x1, x1, (x31) | x1=0x63415d7518a337ee m=58dfac2e3b8512d6 => x1=0xd612853b2eacdf58 m=ee37a318755d4163
amoadd.w x3, x1, (x31) | x1=0xbc6d5b32d9246c3f m=00000080ee => x3=0xffffffff80000000 m=3f6c2459ee
amoadd.w.aq x3, x1, (x31) | x1=0xfffffffff6526dd6 m=ff7a0000ee => x3=0x7aff m=d5e852f6ee
amoadd.w.rl x3, x1, (x31) | x1=0x315bea3009975895 m=00000000ee => x3=0x0 m=95589709ee
amoadd.w.aqrl x3, x1, (x31) | x1=0x7fffffff m=52b44a26ee => x3=0x264ab452 m=51b44aa6ee
amoadd.w x3, x1, (x31) | x1=0xdb2b1afec6bf0134 m=c8df2ebaee => x3=0xffffffffba2edfc8 m=fce0ed80ee
amoadd.w x0, x1, (x31) | x1=0xdb2b1afec6bf0134 m=c8df2eba => m=fce0ed80
amoadd.w x1, x1, (x31) | x1=0xdb2b1afec6bf0134 m=c8df2eba => x1=0xffffffffba2edfc8 m=fce0ed80
amoadd.d x3, x1, (x31) | x1=0xfffff8deca058937 m=7dd626f9ffffffffee => x3=0xfffffffff926d67d m=b45f2cc3def8ffffee
amoadd.d.aq x3, x1, (x31) | x1=0x1912c1d8f15ee461 m=58f77befffffffffee => x3=0xffffffffef7bf758 m=b9dbdae0d8c11219ee
amoadd.d.rl x3, x1, (x31) | x1=0xda7de25 m=65a1f4ffffffffffee => x3=0xfffffffffff4a165 m=8a7f9c0d00000000ee
amoadd.d.aqrl x3, x1, (x31) | x1=0xffffffff m=0200000000000000ee => x3=0x2 m=0100000001000000ee
amoadd.d x3, x1, (x31) | x1=0x88d m=fa5d559163730000ee => x3=0x736391555dfa m=8766559163730000ee
amoadd.d x0, x1, (x31) | x1=0x88d m=fa5d559163730000 => m=8766559163730000
amoadd.d x1, x1, (x31) | x1=0x88d m=fa5d559163730000 => x1=0x736391555dfa m=8766559163730000
amoxor.w x3, x1, (x31) | x1=0x60557bd3eede55a7 m=a7a599ebee => x3=0xffffffffeb99a5a7 m=00f04705ee
amoxor.w.aq x3, x1, (x31) | x1=0xffffffff49358f47 m=d2e3481fee => x3=0x1f48e3d2 m=956c7d56ee
amoxor.w.rl x3, x1, (x31) | x1=0x1 m=e40ba910ee => x3=0x10a90be4 m=e50ba910ee
amoxor.w.aqrl x3, x1, (x31) | x1=0xff00ff00ff00ff m=213cec5bee => x3=0x5bec3c21 m=de3c135bee
amoxor.w x3, x1, (x31) | x1=0x565ee31efb491984 m=ffffffffee => x3=0xffffffffffffffff m=7be6b604ee
amoxor.w x0, x1, (x31) | x1=0x565ee31efb491984 m=ffffffff => m=7be6b604
amoxor.w x1, x1, (x31) | x1=0x565ee31efb491984 m=ffffffff => x1=0xffffffffffffffff m=7be6b604
amoxor.d x3, x1, (x31) | x1=0x5737c2c445b5 m=02fa113020f3ffffee => x3=0xfffff3203011fa02 m=b7bfd5f217a4ffffee
amoxor.d.aq x3, x1, (x31) | x1=0x64cd64ae50abc7e6 m=26cef4ffffffffffee => x3=0xfffffffffff4ce26 m=c0095faf519b329bee
amoxor.d.rl x3, x1, (x31) | x1=0x3e5ad4c2ef79a1b0 m=f8ffffffffffffffee => x3=0xfffffffffffffff8 m=485e86103d2ba5c1ee
amoxor.d.aqrl x3, x1, (x31) | x1=0x0 m=0000008000000000ee => x3=0x80000000
amoxor.d x3, x1, (x31) | x1=0x5c704e6eedc6cef3 m=ff00ff00ff00ff00ee => x3=0xff00ff00ff00ff m=0cce39ed914e8f5cee
amoxor.d x0, x1, (x31) | x1=0x5c704e6eedc6cef3 m=ff00ff00ff00ff00 => m=0cce39ed914e8f5c
amoxor.d x1, x1, (x31) | x1=0x5c704e6eedc6cef3 m=ff00ff00ff00ff00 => x1=0xff00ff00ff00ff m=0cce39ed914e8f5c
amoand.w x3, x1, (x31) | x1=0xff00ff00ff00ff m=00000000ee => x3=0x0
amoand.w.aq x3, x1, (x31) | x1=0xffffffffffecfbfc m=c51b184fee => x3=0x4f181bc5 m=c41b084fee
amoand.w.rl x3, x1, (x31) | x1=0xfffffffe55161e11 m=d6ffffffee => x3=0xffffffffffffffd6 m=101e1655ee
amoand.w.aqrl x3, x1, (x31) | x1=0x4a1de089953 m=190880a2ee => x3=0xffffffffa2800819 m=11080082ee
amoand.w x3, x1, (x31) | x1=0x201515122 m=a182beb5ee => x3=0xffffffffb5be82a1 m=20001001ee
amoand.w x0, x1, (x31) | x1=0x201515122 m=a182beb5 => m=20001001
amoand.w x1, x1, (x31) | x1=0x201515122 m=a182beb5 => x1=0xffffffffb5be82a1 m=20001001
amoand.d x3, x1, (x31) | x1=0x515c52788ca36 m=0300000000000000ee => x3=0x3 m=0200000000000000ee
amoand.d.aq x3, x1, (x31) | x1=0x1c m=0000000000000000ee => x3=0x0
amoand.d.rl x3, x1, (x31) | x1=0x1 m=7be18a421090d322ee => x3=0x22d39010428ae17b m=0100000000000000ee
amoand.d.aqrl x3, x1, (x31) | x1=0x3 m=4000000000000000ee => x3=0x40 m=0000000000000000ee
amoand.d x3, x1, (x31) | x1=0xfffffffe7857130e m=bbf7d6edb4faecffee => x3=0xffecfab4edd6f7bb m=0a135668b4faecffee
amoand.d x0, x1, (x31) | x1=0xfffffffe7857130e m=bbf7d6edb4faecff => m=0a135668b4faecff
amoand.d x1, x1, (x31) | x1=0xfffffffe7857130e m=bbf7d6edb4faecff => x1=0xffecfab4edd6f7bb m=0a135668b4faecff
amoor.w x3, x1, (x31) | x1=0xffeb6ea51229f28a m=7dcfd5ffee => x3=0xffffffffffd5cf7d m=fffffdffee
amoor.w.aq x3, x1, (x31) | x1=0x7cf m=ef28ead3ee => x3=0xffffffffd3ea28ef m=ef2fead3ee
amoor.w.rl x3, x1, (x31) | x1=0xffffe674c65b88fb m=01000000ee => x3=0x1 m=fb885bc6ee
amoor.w.aqrl x3, x1, (x31) | x1=0x576217dfedf7d6a1 m=eb7030adee => x3=0xffffffffad3070eb m=ebf6f7edee
amoor.w x3, x1, (x31) | x1=0x3bee4a m=8ad678f8ee => x3=0xfffffffff878d68a m=cafe7bf8ee
amoor.w x0, x1, (x31) | x1=0x3bee4a m=8ad678f8 => m=cafe7bf8
amoor.w x1, x1, (x31) | x1=0x3bee4a m=8ad678f8 => x1=0xfffffffff878d68a m=cafe7bf8
amoor.d x3, x1, (x31) | x1=0xffffffffffffff6a m=cacddeeaffffffffee => x3=0xffffffffeadecdca m=eaffffffffffffffee
amoor.d.aq x3, x1, (x31) | x1=0xffe31fba6954d58b m=ff00ff00ff00ff00ee => x3=0xff00ff00ff00ff m=ffd5ff69ff1fffffee
amoor.d.rl x3, x1, (x31) | x1=0x2efc7ad8a20dd69f m=67999e42fd21a277ee => x3=0x77a221fd429e9967 m=ffdf9fe2fd7bfe7fee
amoor.d.aqrl x3, x1, (x31) | x1=0xda m=caacb86a03a1e5ffee => x3=0xffe5a1036ab8acca m=daacb86a03a1e5ffee
amoor.d x3, x1, (x31) | x1=0xfffffffffffffe79 m=0000000000000080ee => x3=0x8000000000000000 m=79feffffffffffffee
amoor.d x0, x1, (x31) | x1=0xfffffffffffffe79 m=0000000000000080 => m=79feffffffffffff
amoor.d x1, x1, (x31) | x1=0xfffffffffffffe79 m=0000000000000080 => x1=0x8000000000000000 m=79feffffffffffff
amomin.w x3, x1, (x31) | x1=0xfffffffffffa7708 m=c4b394bfee => x3=0xffffffffbf94b3c4
amomin.w.aq x3, x1, (x31) | x1=0x8 m=68c8ebb0ee => x3=0xffffffffb0ebc868
amomin.w.rl x3, x1, (x31) | x1=0x78b10 m=ffffff7fee => x3=0x7fffffff m=108b0700ee
amomin.w.aqrl x3, x1, (x31) | x1=0x0 m=d4a3a0feee => x3=0xfffffffffea0a3d4
amomin.w x3, x1, (x31) | x1=0xffffffffffffffff m=41ff7963ee => x3=0x6379ff41 m=ffffffffee
amomin.w x0, x1, (x31) | x1=0xffffffffffffffff m=41ff7963 => m=ffffffff
amomin.w x1, x1, (x31) | x1=0xffffffffffffffff m=41ff7963 => x1=0x6379ff41 m=ffffffff
amomin.d x3, x1, (x31) | x1=0x6192776fd9c185ec m=ffffffff00000000ee => x3=0xffffffff
amomin.d.aq x3, x1, (x31) | x1=0x5a5a5a5aa5a5a5a5 m=d72dd294b1e78875ee => x3=0x7588e7b194d22dd7 m=a5a5a5a55a5a5a5aee
amomin.d.rl x3, x1, (x31) | x1=0xc85a731e4598a77f m=e4f0ffffffffffffee => x3=0xfffffffffffff0e4 m=7fa798451e735ac8ee
amomin.d.aqrl x3, x1, (x31) | x1=0xa519e6e41586823f m=5942faffffffffffee => x3=0xfffffffffffa4259 m=3f828615e4e619a5ee
amomin.d x3, x1, (x31) | x1=0x2 m=2a161eacffffffffee => x3=0xffffffffac1e162a
amomin.d x0, x1, (x31) | x1=0x2 m=2a161eacffffffff =>
amomin.d x1, x1, (x31) | x1=0x2 m=2a161eacffffffff => x1=0xffffffffac1e162a
amomax.w x3, x1, (x31) | x1=0xfffffffffffff92f m=40000000ee => x3=0x40
amomax.w.aq x3, x1, (x31) | x1=0x1037143f5bb067cc m=ffffff7fee => x3=0x7fffffff
amomax.w.rl x3, x1, (x31) | x1=0xffffffd1c64664e0 m=02000000ee => x3=0x2
amomax.w.aqrl x3, x1, (x31) | x1=0x4e87823f1825b555 m=ba12fcffee => x3=0xfffffffffffc12ba m=55b52518ee
amomax.w x3, x1, (x31) | x1=0xa87a61396cd216de m=99ed85ebee => x3=0xffffffffeb85ed99 m=de16d26cee
amomax.w x0, x1, (x31) | x1=0xa87a61396cd216de m=99ed85eb => m=de16d26c
amomax.w x1, x1, (x31) | x1=0xa87a61396cd216de m=99ed85eb => x1=0xffffffffeb85ed99 m=de16d26c
amomax.d x3, x1, (x31) | x1=0xbf79b464ef m=0600000000000000ee => x3=0x6 m=ef64b479bf000000ee
amomax.d.aq x3, x1, (x31) | x1=0x1a m=00000080ffffffffee => x3=0xffffffff80000000 m=1a00000000000000ee
amomax.d.rl x3, x1, (x31) | x1=0x45c9f2290aa07b25 m=698aa7ffffffffffee => x3=0xffffffffffa78a69 m=257ba00a29f2c945ee
amomax.d.aqrl x3, x1, (x31) | x1=0xfffead59b3f3d2f4 m=0000000000000000ee => x3=0x0
amomax.d x3, x1, (x31) | x1=0x3d81 m=49edffffffffffffee => x3=0xffffffffffffed49 m=813d000000000000ee
amomax.d x0, x1, (x31) | x1=0x3d81 m=49edffffffffffff => m=813d000000000000
amomax.d x1, x1, (x31) | x1=0x3d81 m=49edffffffffffff => x1=0xffffffffffffed49 m=813d000000000000
amominu.w x3, x1, (x31) | x1=0x1fd607 m=c1b85fffee => x3=0xffffffffff5fb8c1 m=07d61f00ee
amominu.w.aq x3, x1, (x31) | x1=0xffffffffffffff08 m=da9ec88fee => x3=0xffffffff8fc89eda
amominu.w.rl x3, x1, (x31) | x1=0x21 m=70351fbcee => x3=0xffffffffbc1f3570 m=21000000ee
amominu.w.aqrl x3, x1, (x31) | x1=0x0 m=f0debc9aee => x3=0xffffffff9abcdef0 m=00000000ee
amominu.w x3, x1, (x31) | x1=0x7f4b m=b8a34c07ee => x3=0x74ca3b8 m=4b7f0000ee
amominu.w x0, x1, (x31) | x1=0x7f4b m=b8a34c07 => m=4b7f0000
amominu.w x1, x1, (x31) | x1=0x7f4b m=b8a34c07 => x1=0x74ca3b8 m=4b7f0000
amominu.d x3, x1, (x31) | x1=0x541bddec m=c2e5ffffffffffffee => x3=0xffffffffffffe5c2 m=ecdd1b5400000000ee
amominu.d.aq x3, x1, (x31) | x1=0x4030bb512316b152 m=b79dcfdeffffffffee => x3=0xffffffffdecf9db7 m=52b1162351bb3040ee
amominu.d.rl x3, x1, (x31) | x1=0xffffffffffffffea m=c214d4b9411f0000ee => x3=0x1f41b9d414c2
amominu.d.aqrl x3, x1, (x31) | x1=0x8000000000000001 m=f124280200000000ee => x3=0x22824f1
amominu.d x3, x1, (x31) | x1=0x96f70f0 m=e2b356761e5485cdee => x3=0xcd85541e7656b3e2 m=f0706f0900000000ee
amominu.d x0, x1, (x31) | x1=0x96f70f0 m=e2b356761e5485cd => m=f0706f0900000000
amominu.d x1, x1, (x31) | x1=0x96f70f0 m=e2b356761e5485cd => x1=0xcd85541e7656b3e2 m=f0706f0900000000
amomaxu.w x3, x1, (x31) | x1=0x73d2d90d6ab416 m=a0f20195ee => x3=0xffffffff9501f2a0
amomaxu.w.aq x3, x1, (x31) | x1=0xe512c4c4c3afcc2d m=756b60daee => x3=0xffffffffda606b75
amomaxu.w.rl x3, x1, (x31) | x1=0x0 m=f9ffffffee => x3=0xfffffffffffffff9
amomaxu.w.aqrl x3, x1, (x31) | x1=0x2fa m=e1ffffffee => x3=0xffffffffffffffe1
amomaxu.w x3, x1, (x31) | x1=0x4586c1d0bb57 m=3117791dee => x3=0x1d791731 m=57bbd0c1ee
amomaxu.w x0, x1, (x31) | x1=0x4586c1d0bb57 m=3117791d => m=57bbd0c1
amomaxu.w x1, x1, (x31) | x1=0x4586c1d0bb57 m=3117791d => x1=0x1d791731 m=57bbd0c1
amomaxu.d x3, x1, (x31) | x1=0x7fffffff m=ffffffffffffffffee => x3=0xffffffffffffffff
amomaxu.d.aq x3, x1, (x31) | x1=0xc4945dd3c8a16062 m=2100000000000000ee => x3=0x21 m=6260a1c8d35d94c4ee
amomaxu.d.rl x3, x1, (x31) | x1=0xe3247b1ec50f2102 m=ca4ea9211ad2f980ee => x3=0x80f9d21a21a94eca m=02210fc51e7b24e3ee
amomaxu.d.aqrl x3, x1, (x31) | x1=0xcf67c31b1d850846 m=767902de3efeafa7ee => x3=0xa7affe3ede027976 m=4608851d1bc367cfee
amomaxu.d x3, x1, (x31) | x1=0x46d24f77090e74e3 m=221a00154607f5ffee => x3=0xfff5074615001a22
amomaxu.d x0, x1, (x31) | x1=0x46d24f77090e74e3 m=221a00154607f5ff =>
amomaxu.d x1, x1, (x31) | x1=0x46d24f77090e74e3 m=221a00154607f5ff => x1=0xfff5074615001a22

# LR/SC: fetch-and-op, compare-and-swap that succeeds and fails, sub-word
1: lr.w.aqrl x3, (x31); add x4, x3, x1; sc.w.rl x5, x4, (x31); bnez x5, 1b | x1=0x9 x5=0x7 m=07000080 => x3=0xffffffff80000007 x4=0xffffffff80000010 x5=0x0 m=10000080
1: lr.w.aq x3, (x31); bne x3, x1, 2f; sc.w.rl x5, x2, (x31); bnez x5, 1b; 2: nop | x1=0xffffffff80000007 x2=0x1122334455667788 x5=0x7 m=07000080 => x3=0xffffffff80000007 x5=0x0 m=88776655
1: lr.w.aq x3, (x31); bne x3, x1, 2f; sc.w.rl x5, x2, (x31); bnez x5, 1b; 2: nop | x1=0x5 x2=0x1122334455667788 x5=0x7 m=07000080 => x3=0xffffffff80000007
lr.w x3, (x31); sc.w x5, x0, (x31) | m=07000080 => x3=0xffffffff80000007 x5=0x0 m=00000000
lr.w x0, (x31); sc.w x5, x1, (x31) | x1=0x3 m=07000080 => x5=0x0 m=03000000
1: lr.d.aqrl x3, (x31); add x4, x3, x1; sc.d.rl x5, x4, (x31); bnez x5, 1b | x1=0x9 x5=0x7 m=0700000000000080 => x3=0x8000000000000007 x4=0x8000000000000010 x5=0x0 m=1000000000000080
1: lr.d.aq x3, (x31); bne x3, x1, 2f; sc.d.rl x5, x2, (x31); bnez x5, 1b; 2: nop | x1=0x8000000000000007 x2=0x1122334455667788 x5=0x7 m=0700000000000080 => x3=0x8000000000000007 x5=0x0 m=8877665544332211
1: lr.d.aq x3, (x31); bne x3, x1, 2f; sc.d.rl x5, x2, (x31); bnez x5, 1b; 2: nop | x1=0x5 x2=0x1122334455667788 x5=0x7 m=0700000000000080 => x3=0x8000000000000007
lr.d x3, (x31); sc.d x5, x0, (x31) | m=0700000000000080 => x3=0x8000000000000007 x5=0x0 m=0000000000000000
lr.d x0, (x31); sc.d x5, x1, (x31) | x1=0x3 m=0700000000000080 => x5=0x0 m=0300000000000000
1: lr.w x3, (x31); and x4, x3, x1; bne x4, x2, 2f; not x7, x1; and x4, x3, x7; or x4, x4, x6; sc.w x5, x4, (x31); bnez x5, 1b; 2: nop | x1=0xff00 x2=0x3300 x6=0x7700 m=11335577 => x3=0x77553311 x4=0x77557711 x5=0x0 x7=0xffffffffffff00ff m=11775577

# a branch over part of the sequence (masked minimum and maximum of compilers)
1: lr.w x3, (x31); mv x4, x3; bge x3, x1, 2f; mv x4, x1; 2: sc.w x5, x4, (x31); bnez x5, 1b | x1=0x5 m=07000000 => x3=0x7 x4=0x7 x5=0x0
1: lr.w x3, (x31); mv x4, x3; bge x3, x1, 2f; mv x4, x1; 2: sc.w x5, x4, (x31); bnez x5, 1b | x1=0x9 m=07000000 => x3=0x7 x4=0x9 x5=0x0 m=09000000

# an SC without a reservation fails; a second SC fails
sc.w x5, x1, (x31) | x1=0x3 m=01020304 => x5=0x1
lr.w x3, (x31); sc.w x5, x1, (x31); sc.w x6, x2, (x31) | x1=0x3 x2=0x4 m=01020304 => x3=0x4030201 x5=0x0 x6=0x1 m=03000000

# a load between LR and SC
lr.w x3, (x31); lw x4, 4(x31); sc.w x5, x4, (x31) | m=0102030405060708 => x3=0x4030201 x4=0x8070605 x5=0x0 m=0506070805060708

# waiting ends
lr.w x3, (x31); wrs.nto | m=01020304 => x3=0x4030201
lr.w x3, (x31); wrs.sto | m=01020304 => x3=0x4030201
