# Zknd Zkne Zknh Zksed Zksh.
# Made by tests/insn/mkcases.py.
aes64es x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x6363636363636363
aes64es x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1616161616161616
aes64es x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x6316166316166363
aes64es x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x1663631663631616
aes64es x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xcd16166316166363
aes64es x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xb86363bc6363b18c
aes64es x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x1663631663631616
aes64es x3, x1, x2 | x1=0x47c4ff95e9063183 x2=0x7004235052 => x3=0x1e63532a632616ec
aes64es x3, x1, x2 | x1=0x14ee77e2 x2=0x1c7 => x3=0xfa637c6363636398
aes64es x3, x1, x2 | x1=0x40 x2=0x802641062302be80 => x3=0x63f7ae63cd776309
aes64es x3, x1, x2 | x1=0x21 x2=0xbbc8c223d5a => x3=0x63632763639363fd
aes64es x3, x1, x2 | x1=0x5a x2=0xffffffffdbf50c82 => x3=0x6316fe6316e663be
aes64es x3, x1, x2 | x1=0x8000000000000000 x2=0xc36742db263a94bb => x3=0x638522632e806363
aes64es x3, x1, x2 | x1=0x3e8aa2f65f7b x2=0x7d546faf39625c3 => x3=0x3a033f7ec590b221
aes64es x1, x1, x2 | x1=0x3e8aa2f65f7b x2=0x7d546faf39625c3 => x1=0x3a033f7ec590b221
aes64es x2, x1, x2 | x1=0x3e8aa2f65f7b x2=0x7d546faf39625c3 => x2=0x3a033f7ec590b221
aes64es x1, x1, x1 | x1=0x3e8aa2f65f7b => x1=0x3a63cf7e6342b221
aes64es x0, x1, x2 | x1=0x3e8aa2f65f7b x2=0x7d546faf39625c3 =>
aes64es x3, x0, x2 | x2=0x7d546faf39625c3 => x3=0x63033f63c5906363
aes64es x3, x1, x0 | x1=0x3e8aa2f65f7b => x3=0x3a63637e6363b221
aes64esm x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x6363636363636363
aes64esm x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x1616161616161616
aes64esm x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x63fc1689fc168963
aes64esm x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x168963fc8963fc16
aes64esm x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x2415b827fc168963
aes64esm x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xb4ca671d9b5e33cb
aes64esm x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x168963fc8963fc16
aes64esm x3, x1, x2 | x1=0xd4af6 x2=0x0 => x3=0x6363636300424221
aes64esm x3, x1, x2 | x1=0xcd8e2d6e99411088 x2=0x7fffffffffffffff => x3=0x7d8c67e7265d8724
aes64esm x3, x1, x2 | x1=0xffffffb930541670 x2=0x1 => x3=0xf2ff316e4024bb98
aes64esm x3, x1, x2 | x1=0x63857898804a x2=0x50ce4f677d699 => x3=0x5c6861e3a9795c37
aes64esm x3, x1, x2 | x1=0xffffffffffdd1349 x2=0xf52353067c50180c => x3=0x9dcd2bf0dfba04f9
aes64esm x3, x1, x2 | x1=0x80000000 x2=0x15ee3e23a97ca8 => x3=0x6d8d6562d318a8d3
aes64esm x3, x1, x2 | x1=0xffffffff80000000 x2=0xffffffff80000000 => x3=0xce152752fc89fc89
aes64esm x1, x1, x2 | x1=0xffffffff80000000 x2=0xffffffff80000000 => x1=0xce152752fc89fc89
aes64esm x2, x1, x2 | x1=0xffffffff80000000 x2=0xffffffff80000000 => x2=0xce152752fc89fc89
aes64esm x1, x1, x1 | x1=0xffffffff80000000 => x1=0xce152752fc89fc89
aes64esm x0, x1, x2 | x1=0xffffffff80000000 x2=0xffffffff80000000 =>
aes64esm x3, x0, x2 | x2=0xffffffff80000000 => x3=0x1689fc1689fc1616
aes64esm x3, x1, x0 | x1=0xffffffff80000000 => x3=0xbbffb827161689fc
aes64ds x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x5252525252525252
aes64ds x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x7d7d7d7d7d7d7d7d
aes64ds x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x7d7d52523a7d7d52
aes64ds x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0x52527d7d7d52527d
aes64ds x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x7d7d5252527d7d52
aes64ds x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x52529cc139525217
aes64ds x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x52527d7d6b52527d
aes64ds x3, x1, x2 | x1=0x639d3e587403803 x2=0x1 => x3=0x5252762aa55252d5
aes64ds x3, x1, x2 | x1=0xb579ae65 x2=0xffff8e3bbcc2de36 => x3=0x787dbe5252a8e6bc
aes64ds x3, x1, x2 | x1=0xffffffffffffffff x2=0xfffffffffff7422a => x3=0x7d7d7d7d7d267d7d
aes64ds x3, x1, x2 | x1=0xe3ea3f0e88823630 x2=0xffffffffffc267c4 => x3=0x7d7d24d74da87d08
aes64ds x3, x1, x2 | x1=0xffffffffffffffff x2=0xdd0bc30879068520 => x3=0xaf9e7d7d7da5337d
aes64ds x3, x1, x2 | x1=0x48642133ddc9c09f x2=0x108bc8a2e => x3=0xbf521f66d478526e
aes64ds x3, x1, x2 | x1=0x10e x2=0x3d363d => x3=0x52520952528b52d7
aes64ds x1, x1, x2 | x1=0x10e x2=0x3d363d => x1=0x52520952528b52d7
aes64ds x2, x1, x2 | x1=0x10e x2=0x3d363d => x2=0x52520952528b52d7
aes64ds x1, x1, x1 | x1=0x10e => x1=0x52520952525252d7
aes64ds x0, x1, x2 | x1=0x10e x2=0x3d363d =>
aes64ds x3, x0, x2 | x2=0x3d363d => x3=0x52525252528b5252
aes64ds x3, x1, x0 | x1=0x10e => x3=0x52520952525252d7
aes64dsm x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x5252525252525252
aes64dsm x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0x7d7d7d7d7d7d7d7d
aes64dsm x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x9fc1b0eee84a7fb5
aes64dsm x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xb0ee9fc1c1b0ee9f
aes64dsm x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0x9fc1b0eeee9fc1b0
aes64dsm x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0xf9ab8d8297cea0d7
aes64dsm x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0xb0ee9fc1053a1039
aes64dsm x3, x1, x2 | x1=0xfffffffff7f96e18 x2=0x40 => x3=0xb30dd45264b8d94c
aes64dsm x3, x1, x2 | x1=0x21 x2=0x123456789abcdef0 => x3=0x9502ce4668c94801
aes64dsm x3, x1, x2 | x1=0x2 x2=0xff00ff00ff00ff => x3=0x1ed340a28dd0a3e9
aes64dsm x3, x1, x2 | x1=0xffffffffffffffff x2=0x2f29b9d8dc5a75ef => x3=0xbc50f7c4cac54ddf
aes64dsm x3, x1, x2 | x1=0x0 x2=0x52a3c5fc6c426cfe => x3=0x29af4a05253b8966
aes64dsm x3, x1, x2 | x1=0xffffffff80000000 x2=0x127729ea40e => x3=0xa5202fc998f20596
aes64dsm x3, x1, x2 | x1=0xffffffff1951fd9f x2=0xc5b2a53 => x3=0x4fc8eae241414254
aes64dsm x1, x1, x2 | x1=0xffffffff1951fd9f x2=0xc5b2a53 => x1=0x4fc8eae241414254
aes64dsm x2, x1, x2 | x1=0xffffffff1951fd9f x2=0xc5b2a53 => x2=0x4fc8eae241414254
aes64dsm x1, x1, x1 | x1=0xffffffff1951fd9f => x1=0x5920b365b5fc89de
aes64dsm x0, x1, x2 | x1=0xffffffff1951fd9f x2=0xc5b2a53 =>
aes64dsm x3, x0, x2 | x2=0xc5b2a53 => x3=0x4cfe22437f64756b
aes64dsm x3, x1, x0 | x1=0xffffffff1951fd9f => x3=0x51649af36c77656d
aes64ks2 x3, x1, x2 | x1=0x0 x2=0x0 => x3=0x0
aes64ks2 x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffffffff => x3=0xffffffff00000000
aes64ks2 x3, x1, x2 | x1=0x8000000000000000 x2=0xffffffffffffffff => x3=0x800000007fffffff
aes64ks2 x3, x1, x2 | x1=0xffffffffffffffff x2=0x1 => x3=0xfffffffefffffffe
aes64ks2 x3, x1, x2 | x1=0x80000000 x2=0xffffffffffffffff => x3=0xffffffff
aes64ks2 x3, x1, x2 | x1=0x123456789abcdef0 x2=0x40 => x3=0x1234563812345638
aes64ks2 x3, x1, x2 | x1=0x7fffffffffffffff x2=0x3f => x3=0x7fffffc07fffffc0
aes64ks2 x3, x1, x2 | x1=0xf1b12510b619588e x2=0x123456789abcdef0 => x3=0x7939ad986b0dfbe0
aes64ks2 x3, x1, x2 | x1=0x123456789abcdef0 x2=0xffffffb892bfd3b1 => x3=0x7f747a71808b85c9
aes64ks2 x3, x1, x2 | x1=0xf4d19f6164da x2=0x0 => x3=0xf4d10000f4d1
aes64ks2 x3, x1, x2 | x1=0xf1c2187b7cfe4b9 x2=0xffffffff80000000 => x3=0x70e3de788f1c2187
aes64ks2 x3, x1, x2 | x1=0x3541eef7c4299d39 x2=0xe66acd9879728fa => x3=0xbcb06ad4b2d6c60d
aes64ks2 x3, x1, x2 | x1=0xffffffffffffffff x2=0xffffffffffe3ae73 => x3=0xffe3ae73001c518c
aes64ks2 x3, x1, x2 | x1=0xbe x2=0x38de614f607115de => x3=0x58af7491607115de
aes64ks2 x1, x1, x2 | x1=0xbe x2=0x38de614f607115de => x1=0x58af7491607115de
aes64ks2 x2, x1, x2 | x1=0xbe x2=0x38de614f607115de => x2=0x58af7491607115de
aes64ks2 x1, x1, x1 | x1=0xbe => x1=0xbe000000be
aes64ks2 x0, x1, x2 | x1=0xbe x2=0x38de614f607115de =>
aes64ks2 x3, x0, x2 | x2=0x38de614f607115de => x3=0x58af7491607115de
aes64ks2 x3, x1, x0 | x1=0xbe => x3=0x0
aes64ks1i x3, x1, 0 | x1=0xaa3e839cfa09d2ba => x3=0xdeacb2eddeacb2ed
aes64ks1i x3, x1, 1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xbebebebcbebebebc
aes64ks1i x3, x1, 2 | x1=0xffffffffffffead5 => x3=0x1616161216161612
aes64ks1i x3, x1, 3 | x1=0xffffffffcc80cfc8 => x3=0x1616161e1616161e
aes64ks1i x3, x1, 4 | x1=0x0 => x3=0x6363637363636373
aes64ks1i x3, x1, 5 | x1=0x3f208df => x3=0x6363634363636343
aes64ks1i x3, x1, 6 | x1=0x5 => x3=0x6363632363636323
aes64ks1i x3, x1, 7 | x1=0xa3a4b92784e5 => x3=0x4963638a4963638a
aes64ks1i x3, x1, 8 | x1=0x5e58684b1995d37d => x3=0xb3586a5eb3586a5e
aes64ks1i x3, x1, 9 | x1=0x1 => x3=0x6363635563636355
aes64ks1i x3, x1, 10 | x1=0x123456789abcdef0 => x3=0xc918b1bcc918b1bc
aes64im x3, x1 | x1=0x0 => x3=0x0
aes64im x3, x1 | x1=0x1 => x3=0xb0d090e
aes64im x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
aes64im x3, x1 | x1=0x8000000000000000 => x3=0x41f7daec00000000
aes64im x3, x1 | x1=0x7fffffffffffffff => x3=0xbe082513ffffffff
aes64im x3, x1 | x1=0x80000000 => x3=0x41f7daec
aes64im x3, x1 | x1=0x7fffffff => x3=0xbe082513
aes64im x3, x1 | x1=0xffffffff => x3=0xffffffff
aes64im x3, x1 | x1=0xffffffff80000000 => x3=0xffffffff41f7daec
aes64im x3, x1 | x1=0x123456789abcdef0 => x3=0x851bd1470d9359cf
aes64im x3, x1 | x1=0x8000000000000001 => x3=0x41f7daec0b0d090e
aes64im x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x5a5a5a5aa5a5a5a5
aes64im x3, x1 | x1=0xff00ff00ff00ff => x3=0xe51ae51ae51ae51a
aes64im x3, x1 | x1=0x2 => x3=0x161a121c
aes64im x3, x1 | x1=0x40 => x3=0xf66d76ad
aes64im x3, x1 | x1=0x21 => x3=0x70b632d5
aes64im x3, x1 | x1=0x848e0ea2c => x3=0x586848700d857395
aes64im x3, x1 | x1=0x54a0a623f130abaa => x3=0x8bbd9bdcae6d6f6c
aes64im x3, x1 | x1=0xffffddc204ae3632 => x3=0xeaecf6ef090e7cd5
aes64im x3, x1 | x1=0xfffffffffff7f8fc => x3=0xffffffff89a796b4
aes64im x3, x1 | x1=0x891bcdc0ba864f63 => x3=0x1b6e7a907ad7af12
aes64im x3, x1 | x1=0xfd195d8692417dd7 => x3=0x615cbfbd150e086a
aes64im x0, x1 | x1=0x4d =>
aes64im x1, x1 | x1=0x8877 => x1=0xbe81d313
sha256sum0 x3, x1 | x1=0x0 => x3=0x0
sha256sum0 x3, x1 | x1=0x1 => x3=0x40080400
sha256sum0 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sha256sum0 x3, x1 | x1=0x8000000000000000 => x3=0x0
sha256sum0 x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
sha256sum0 x3, x1 | x1=0x80000000 => x3=0x20040200
sha256sum0 x3, x1 | x1=0x7fffffff => x3=0xffffffffdffbfdff
sha256sum0 x3, x1 | x1=0xffffffff => x3=0xffffffffffffffff
sha256sum0 x3, x1 | x1=0xffffffff80000000 => x3=0x20040200
sha256sum0 x3, x1 | x1=0x123456789abcdef0 => x3=0x22502030
sha256sum0 x3, x1 | x1=0x8000000000000001 => x3=0x40080400
sha256sum0 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffd2d2d2d2
sha256sum0 x3, x1 | x1=0xff00ff00ff00ff => x3=0x3bc43bc4
sha256sum0 x3, x1 | x1=0x2 => x3=0xffffffff80100800
sha256sum0 x3, x1 | x1=0x40 => x3=0x2010010
sha256sum0 x3, x1 | x1=0x21 => x3=0x41088408
sha256sum0 x3, x1 | x1=0xff00ff00ff00ff => x3=0x3bc43bc4
sha256sum0 x3, x1 | x1=0x3e9ecaa3bb8 => x3=0x4e03080d
sha256sum0 x3, x1 | x1=0xfffffffffffe0ade => x3=0x112306b8
sha256sum0 x3, x1 | x1=0x0 => x3=0x0
sha256sum0 x3, x1 | x1=0xfffffb76947ad262 => x3=0xffffffffdd439d1f
sha256sum0 x3, x1 | x1=0x4403d42 => x3=0x6bf52540
sha256sum0 x0, x1 | x1=0x4d =>
sha256sum0 x1, x1 | x1=0x8877 => x1=0xffffffff8199fe19
sha256sum1 x3, x1 | x1=0x0 => x3=0x0
sha256sum1 x3, x1 | x1=0x1 => x3=0x4200080
sha256sum1 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sha256sum1 x3, x1 | x1=0x8000000000000000 => x3=0x0
sha256sum1 x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
sha256sum1 x3, x1 | x1=0x80000000 => x3=0x2100040
sha256sum1 x3, x1 | x1=0x7fffffff => x3=0xfffffffffdefffbf
sha256sum1 x3, x1 | x1=0xffffffff => x3=0xffffffffffffffff
sha256sum1 x3, x1 | x1=0xffffffff80000000 => x3=0x2100040
sha256sum1 x3, x1 | x1=0x123456789abcdef0 => x3=0x4216dcad
sha256sum1 x3, x1 | x1=0x8000000000000001 => x3=0x4200080
sha256sum1 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xfffffffff0f0f0f0
sha256sum1 x3, x1 | x1=0xff00ff00ff00ff => x3=0xffffffff9c639c63
sha256sum1 x3, x1 | x1=0x2 => x3=0x8400100
sha256sum1 x3, x1 | x1=0x40 => x3=0x8002001
sha256sum1 x3, x1 | x1=0x21 => x3=0xffffffff80201080
sha256sum1 x3, x1 | x1=0xffffffff80000000 => x3=0x2100040
sha256sum1 x3, x1 | x1=0x24e136ac172a8188 => x3=0xffffffff841e8b5d
sha256sum1 x3, x1 | x1=0x9e9d6cb8c4274cb4 => x3=0x562e43b9
sha256sum1 x3, x1 | x1=0x21 => x3=0xffffffff80201080
sha256sum1 x3, x1 | x1=0x3f35534821b => x3=0xffffffffb47f7932
sha256sum1 x3, x1 | x1=0x7ebc3ee2 => x3=0xbaa5643
sha256sum1 x0, x1 | x1=0x4d =>
sha256sum1 x1, x1 | x1=0x8877 => x1=0xffffffffd2a439b0
sha256sig0 x3, x1 | x1=0x0 => x3=0x0
sha256sig0 x3, x1 | x1=0x1 => x3=0x2004000
sha256sig0 x3, x1 | x1=0xffffffffffffffff => x3=0x1fffffff
sha256sig0 x3, x1 | x1=0x8000000000000000 => x3=0x0
sha256sig0 x3, x1 | x1=0x7fffffffffffffff => x3=0x1fffffff
sha256sig0 x3, x1 | x1=0x80000000 => x3=0x11002000
sha256sig0 x3, x1 | x1=0x7fffffff => x3=0xeffdfff
sha256sig0 x3, x1 | x1=0xffffffff => x3=0x1fffffff
sha256sig0 x3, x1 | x1=0xffffffff80000000 => x3=0x11002000
sha256sig0 x3, x1 | x1=0x123456789abcdef0 => x3=0xffffffffc5dec4cc
sha256sig0 x3, x1 | x1=0x8000000000000001 => x3=0x2004000
sha256sig0 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x36969696
sha256sig0 x3, x1 | x1=0xff00ff00ff00ff => x3=0x3e21de21
sha256sig0 x3, x1 | x1=0x2 => x3=0x4008000
sha256sig0 x3, x1 | x1=0x40 => x3=0xffffffff80100008
sha256sig0 x3, x1 | x1=0x21 => x3=0x42084004
sha256sig0 x3, x1 | x1=0x7fffffff => x3=0xeffdfff
sha256sig0 x3, x1 | x1=0xffeb245ca22177be => x3=0x34efc490
sha256sig0 x3, x1 | x1=0x568b3b => x3=0xffffffffd4c4bc64
sha256sig0 x3, x1 | x1=0x9afdee6f73f3cbd7 => x3=0x526c4211
sha256sig0 x3, x1 | x1=0x80000000 => x3=0x11002000
sha256sig0 x3, x1 | x1=0xb3e2bf708e0fd58e => x3=0xfffffffff9be4699
sha256sig0 x0, x1 | x1=0x4d =>
sha256sig0 x1, x1 | x1=0x8877 => x1=0xffffffffcc1dd01e
sha256sig1 x3, x1 | x1=0x0 => x3=0x0
sha256sig1 x3, x1 | x1=0x1 => x3=0xa000
sha256sig1 x3, x1 | x1=0xffffffffffffffff => x3=0x3fffff
sha256sig1 x3, x1 | x1=0x8000000000000000 => x3=0x0
sha256sig1 x3, x1 | x1=0x7fffffffffffffff => x3=0x3fffff
sha256sig1 x3, x1 | x1=0x80000000 => x3=0x205000
sha256sig1 x3, x1 | x1=0x7fffffff => x3=0x1fafff
sha256sig1 x3, x1 | x1=0xffffffff => x3=0x3fffff
sha256sig1 x3, x1 | x1=0xffffffff80000000 => x3=0x205000
sha256sig1 x3, x1 | x1=0x123456789abcdef0 => x3=0xfffffffff480f13e
sha256sig1 x3, x1 | x1=0x8000000000000001 => x3=0xa000
sha256sig1 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x664f0f0f
sha256sig1 x3, x1 | x1=0xff00ff00ff00ff => x3=0x60605fa0
sha256sig1 x3, x1 | x1=0x2 => x3=0x14000
sha256sig1 x3, x1 | x1=0x40 => x3=0x280000
sha256sig1 x3, x1 | x1=0x21 => x3=0x14a000
sha256sig1 x3, x1 | x1=0x40 => x3=0x280000
sha256sig1 x3, x1 | x1=0x4c2cb => x3=0xfffffffff93ce132
sha256sig1 x3, x1 | x1=0x5307037f1965fa75 => x3=0x427276e0
sha256sig1 x3, x1 | x1=0xffffffe8bf64d4f1 => x3=0xfffffffff0c9316b
sha256sig1 x3, x1 | x1=0x8000000000000001 => x3=0xa000
sha256sig1 x3, x1 | x1=0xa909b70fb => x3=0xffffffffd6469c82
sha256sig1 x0, x1 | x1=0x4d =>
sha256sig1 x1, x1 | x1=0x8877 => x1=0x55356022
sha512sum0 x3, x1 | x1=0x0 => x3=0x0
sha512sum0 x3, x1 | x1=0x1 => x3=0x1042000000
sha512sum0 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sha512sum0 x3, x1 | x1=0x8000000000000000 => x3=0x821000000
sha512sum0 x3, x1 | x1=0x7fffffffffffffff => x3=0xfffffff7deffffff
sha512sum0 x3, x1 | x1=0x80000000 => x3=0x2100000000000008
sha512sum0 x3, x1 | x1=0x7fffffff => x3=0xe0fffff03e000007
sha512sum0 x3, x1 | x1=0xffffffff => x3=0xc1fffff03e00000f
sha512sum0 x3, x1 | x1=0xffffffff80000000 => x3=0x1f00000fc1fffff8
sha512sum0 x3, x1 | x1=0x123456789abcdef0 => x3=0x7c57a100c7ec1abb
sha512sum0 x3, x1 | x1=0x8000000000000001 => x3=0x1863000000
sha512sum0 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x46787877b9878788
sha512sum0 x3, x1 | x1=0xff00ff00ff00ff => x3=0x31ce31ce31ce31ce
sha512sum0 x3, x1 | x1=0x2 => x3=0x2084000000
sha512sum0 x3, x1 | x1=0x40 => x3=0x41080000000
sha512sum0 x3, x1 | x1=0x21 => x3=0x21802000000
sha512sum0 x3, x1 | x1=0xffffffffffffffe5 => x3=0xfffffe594bffffff
sha512sum0 x3, x1 | x1=0xffffffff80000000 => x3=0x1f00000fc1fffff8
sha512sum0 x3, x1 | x1=0xff69116d4afd7f95 => x3=0x27fd5c45a2b580ad
sha512sum0 x3, x1 | x1=0x21 => x3=0x21802000000
sha512sum0 x3, x1 | x1=0x116d31d038c10 => x3=0xb142251c20112aa8
sha512sum0 x3, x1 | x1=0x8000000000000000 => x3=0x821000000
sha512sum0 x0, x1 | x1=0x4d =>
sha512sum0 x1, x1 | x1=0x8877 => x1=0x8a47d2e000000
sha512sum1 x3, x1 | x1=0x0 => x3=0x0
sha512sum1 x3, x1 | x1=0x1 => x3=0x4400000800000
sha512sum1 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sha512sum1 x3, x1 | x1=0x8000000000000000 => x3=0x2200000400000
sha512sum1 x3, x1 | x1=0x7fffffffffffffff => x3=0xfffddfffffbfffff
sha512sum1 x3, x1 | x1=0x80000000 => x3=0x40000000022000
sha512sum1 x3, x1 | x1=0x7fffffff => x3=0x3c3fffff81e000
sha512sum1 x3, x1 | x1=0xffffffff => x3=0x7c3fffff83c000
sha512sum1 x3, x1 | x1=0xffffffff80000000 => x3=0xffc3c000007e1fff
sha512sum1 x3, x1 | x1=0x123456789abcdef0 => x3=0x7031123334755677
sha512sum1 x3, x1 | x1=0x8000000000000001 => x3=0x6600000c00000
sha512sum1 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xd2aeed2d2d5112d2
sha512sum1 x3, x1 | x1=0xff00ff00ff00ff => x3=0xbc43bc43bc43bc43
sha512sum1 x3, x1 | x1=0x2 => x3=0x8800001000000
sha512sum1 x3, x1 | x1=0x40 => x3=0x110000020000000
sha512sum1 x3, x1 | x1=0x21 => x3=0x8c400010800000
sha512sum1 x3, x1 | x1=0x68a => x3=0x1b8a800345000000
sha512sum1 x3, x1 | x1=0xffffffffffffff3b => x3=0xfcdeffff9dffffff
sha512sum1 x3, x1 | x1=0xffffffffffffd2ce => x3=0x4077bfe9677fffff
sha512sum1 x3, x1 | x1=0x1 => x3=0x4400000800000
sha512sum1 x3, x1 | x1=0x9bf91abbb5ab9863 => x3=0xda4c5cd61d8dc749
sha512sum1 x3, x1 | x1=0xffffffff80000000 => x3=0xffc3c000007e1fff
sha512sum1 x0, x1 | x1=0x4d =>
sha512sum1 x1, x1 | x1=0x8877 => x1=0x3c1c0443b800002
sha512sig0 x3, x1 | x1=0x0 => x3=0x0
sha512sig0 x3, x1 | x1=0x1 => x3=0x8100000000000000
sha512sig0 x3, x1 | x1=0xffffffffffffffff => x3=0x1ffffffffffffff
sha512sig0 x3, x1 | x1=0x8000000000000000 => x3=0x4180000000000000
sha512sig0 x3, x1 | x1=0x7fffffffffffffff => x3=0x407fffffffffffff
sha512sig0 x3, x1 | x1=0x80000000 => x3=0x41800000
sha512sig0 x3, x1 | x1=0x7fffffff => x3=0x7f0000003f7fffff
sha512sig0 x3, x1 | x1=0xffffffff => x3=0x7f0000007effffff
sha512sig0 x3, x1 | x1=0xffffffff80000000 => x3=0x7effffffc0800000
sha512sig0 x3, x1 | x1=0x123456789abcdef0 => x3=0xf92c77c6c4f1aa1b
sha512sig0 x3, x1 | x1=0x8000000000000001 => x3=0xc080000000000000
sha512sig0 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x8c3c3c3bd3c3c3c
sha512sig0 x3, x1 | x1=0xff00ff00ff00ff => x3=0x7f7e817e817e817e
sha512sig0 x3, x1 | x1=0x2 => x3=0x200000000000001
sha512sig0 x3, x1 | x1=0x40 => x3=0x4000000000000020
sha512sig0 x3, x1 | x1=0x21 => x3=0xa100000000000010
sha512sig0 x3, x1 | x1=0xffffff948c1bcc9a => x3=0xe4ffffcafb99ca18
sha512sig0 x3, x1 | x1=0x80000000 => x3=0x41800000
sha512sig0 x3, x1 | x1=0x775faef07a21d => x3=0x9d03b36378b2d9e8
sha512sig0 x3, x1 | x1=0x75 => x3=0xf50000000000003a
sha512sig0 x3, x1 | x1=0x3db1e5451f8167b3 => x3=0x2d9e208d40e03071
sha512sig0 x3, x1 | x1=0xf => x3=0x8f00000000000007
sha512sig0 x0, x1 | x1=0x4d =>
sha512sig0 x1, x1 | x1=0x8877 => x1=0xf7000000000045a3
sha512sig1 x3, x1 | x1=0x0 => x3=0x0
sha512sig1 x3, x1 | x1=0x1 => x3=0x200000000008
sha512sig1 x3, x1 | x1=0xffffffffffffffff => x3=0x3ffffffffffffff
sha512sig1 x3, x1 | x1=0x8000000000000000 => x3=0x200100000000004
sha512sig1 x3, x1 | x1=0x7fffffffffffffff => x3=0x1ffeffffffffffb
sha512sig1 x3, x1 | x1=0x80000000 => x3=0x402001000
sha512sig1 x3, x1 | x1=0x7fffffff => x3=0xffffe003fe000ff8
sha512sig1 x3, x1 | x1=0xffffffff => x3=0xffffe007fc001ff8
sha512sig1 x3, x1 | x1=0xffffffff80000000 => x3=0xfc001ffc01fff007
sha512sig1 x3, x1 | x1=0x123456789abcdef0 => x3=0xa3460dbbd4317ac
sha512sig1 x3, x1 | x1=0x8000000000000001 => x3=0x20030000000000c
sha512sig1 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0x670f10f70cf0ef08
sha512sig1 x3, x1 | x1=0xff00ff00ff00ff => x3=0xe7e41be41be41be4
sha512sig1 x3, x1 | x1=0x2 => x3=0x400000000010
sha512sig1 x3, x1 | x1=0x40 => x3=0x8000000000201
sha512sig1 x3, x1 | x1=0x21 => x3=0x4200000000108
sha512sig1 x3, x1 | x1=0xc056521b14ed3879 => x3=0xa6bcf19a017915b2
sha512sig1 x3, x1 | x1=0xe2ab6847939d8b69 => x3=0xa7bcd3c8efaadf11
sha512sig1 x3, x1 | x1=0xbf14a25dc28f7e58 => x3=0x15925785f73a776d
sha512sig1 x3, x1 | x1=0xdfee20a1bf3aa8ed => x3=0xa9130672bb3d9a2a
sha512sig1 x3, x1 | x1=0xfffffd740c79c2d6 => x3=0xc45acbaa4c517033
sha512sig1 x3, x1 | x1=0x762c70036a1d6984 => x3=0x1d8bbf1ed34354c6
sha512sig1 x0, x1 | x1=0x4d =>
sha512sig1 x1, x1 | x1=0x8877 => x1=0x110ee00000044199
sm3p0 x3, x1 | x1=0x0 => x3=0x0
sm3p0 x3, x1 | x1=0x1 => x3=0x20201
sm3p0 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sm3p0 x3, x1 | x1=0x8000000000000000 => x3=0x0
sm3p0 x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
sm3p0 x3, x1 | x1=0x80000000 => x3=0xffffffff80010100
sm3p0 x3, x1 | x1=0x7fffffff => x3=0x7ffefeff
sm3p0 x3, x1 | x1=0xffffffff => x3=0xffffffffffffffff
sm3p0 x3, x1 | x1=0xffffffff80000000 => x3=0xffffffff80010100
sm3p0 x3, x1 | x1=0x123456789abcdef0 => x3=0x5ee00abc
sm3p0 x3, x1 | x1=0x8000000000000001 => x3=0x20201
sm3p0 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffa5a5a5a5
sm3p0 x3, x1 | x1=0xff00ff00ff00ff => x3=0xffffffffff00ff00
sm3p0 x3, x1 | x1=0x2 => x3=0x40402
sm3p0 x3, x1 | x1=0x40 => x3=0x808040
sm3p0 x3, x1 | x1=0x21 => x3=0x424221
sm3p0 x3, x1 | x1=0xae2349eb75851630 => x3=0x53c99dd1
sm3p0 x3, x1 | x1=0x4ed4b0561f8174c => x3=0xffffffffbf4e4c7f
sm3p0 x3, x1 | x1=0xfffffffce5eb06f8 => x3=0x3e173ce5
sm3p0 x3, x1 | x1=0xd12e891f97693b9e => x3=0x32232862
sm3p0 x3, x1 | x1=0x7fffffff => x3=0x7ffefeff
sm3p0 x3, x1 | x1=0x7fffffff => x3=0x7ffefeff
sm3p0 x0, x1 | x1=0x4d =>
sm3p0 x1, x1 | x1=0x8877 => x1=0x11fe6676
sm3p1 x3, x1 | x1=0x0 => x3=0x0
sm3p1 x3, x1 | x1=0x1 => x3=0x808001
sm3p1 x3, x1 | x1=0xffffffffffffffff => x3=0xffffffffffffffff
sm3p1 x3, x1 | x1=0x8000000000000000 => x3=0x0
sm3p1 x3, x1 | x1=0x7fffffffffffffff => x3=0xffffffffffffffff
sm3p1 x3, x1 | x1=0x80000000 => x3=0xffffffff80404000
sm3p1 x3, x1 | x1=0x7fffffff => x3=0x7fbfbfff
sm3p1 x3, x1 | x1=0xffffffff => x3=0xffffffffffffffff
sm3p1 x3, x1 | x1=0xffffffff80000000 => x3=0xffffffff80404000
sm3p1 x3, x1 | x1=0x123456789abcdef0 => x3=0xffffffff8d89cdc1
sm3p1 x3, x1 | x1=0x8000000000000001 => x3=0x808001
sm3p1 x3, x1 | x1=0x5a5a5a5aa5a5a5a5 => x3=0xffffffffa5a5a5a5
sm3p1 x3, x1 | x1=0xff00ff00ff00ff => x3=0xffffffffff00ff00
sm3p1 x3, x1 | x1=0x2 => x3=0x1010002
sm3p1 x3, x1 | x1=0x40 => x3=0x20200040
sm3p1 x3, x1 | x1=0x21 => x3=0x10908021
sm3p1 x3, x1 | x1=0xab2b6c91 => x3=0x55b62cb2
sm3p1 x3, x1 | x1=0xf43e52cc9be505eb => x3=0xffffffffecdd3a9b
sm3p1 x3, x1 | x1=0xffffffff80000000 => x3=0xffffffff80404000
sm3p1 x3, x1 | x1=0x5c8 => x3=0xffffffffe6e405ca
sm3p1 x3, x1 | x1=0x0 => x3=0x0
sm3p1 x3, x1 | x1=0xffffffffebd1fa83 => x3=0x5765e796
sm3p1 x0, x1 | x1=0x4d =>
sm3p1 x1, x1 | x1=0x8877 => x1=0x7fbb0833
sm4ed x3, x1, x2, 0 | x1=0x7fffffff x2=0x7fffffffffffffff => x3=0x5edeb697
sm4ed x3, x1, x2, 0 | x1=0xfffffffffcfd3bec x2=0x21 => x3=0xfffffffff5f478a6
sm4ed x3, x1, x2, 0 | x1=0x1780f967f79766 x2=0x0 => x3=0x3cac42e8
sm4ed x3, x1, x2, 0 | x1=0x4f8b7dc2658b2fe7 x2=0xffe47d52a03ba426 => x3=0x7e9b51f
sm4ed x3, x1, x2, 1 | x1=0x2e9fe0aad029 x2=0x9387e34bf4f07e7e => x3=0xffffffffc361380a
sm4ed x3, x1, x2, 1 | x1=0x2 x2=0xffffffffffffffff => x3=0x21496823
sm4ed x3, x1, x2, 1 | x1=0x1e14b45d76814d40 x2=0x8 => x3=0x2d54c31b
sm4ed x3, x1, x2, 1 | x1=0xffffffffffffffff x2=0x2 => x3=0xffffffffa42a71a4
sm4ed x3, x1, x2, 2 | x1=0x7fffffff x2=0x30badba1f5eff2ad => x3=0xfffffffff96beded
sm4ed x3, x1, x2, 2 | x1=0xf0ef382fa6 x2=0xc72b28bd30e01dde => x3=0x64950980
sm4ed x3, x1, x2, 2 | x1=0xffffffffffffd3ee x2=0x5a5a5a5aa5a5a5a5 => x3=0xffffffff98014a77
sm4ed x3, x1, x2, 2 | x1=0xffffffffffffffff x2=0xfffffff8e54f6d06 => x3=0x55f75d5d
sm4ed x3, x1, x2, 3 | x1=0xff00ff00ff00ff x2=0xffffffffe006fb4f => x3=0xffffffffadd92674
sm4ed x3, x1, x2, 3 | x1=0x530c9dc8a0d85868 x2=0x34e3e81ec024a1e => x3=0x71cf4fae
sm4ed x3, x1, x2, 3 | x1=0x45f593831 x2=0x14908f87db00b => x3=0xffffffffc2bcdd49
sm4ed x3, x1, x2, 3 | x1=0x7fffffffffffffff x2=0xfffffffffffef661 => x3=0xffffffff97dedeb6
sm4ks x3, x1, x2, 0 | x1=0xbfa6b489f992cad2 x2=0x9838297b1eb9b83b => x3=0xffffffffb98db728
sm4ks x3, x1, x2, 0 | x1=0xffffffffeb9086d5 x2=0xffffd3111f1dee81 => x3=0xb07d96a
sm4ks x3, x1, x2, 0 | x1=0x5c978789 x2=0x56fec33610bb693d => x3=0xffffffffbc06c006
sm4ks x3, x1, x2, 0 | x1=0xf420f5125372843f x2=0x70c069ae1fda12 => x3=0x1361c9a5
sm4ks x3, x1, x2, 1 | x1=0xff00ff00ff00ff x2=0x21 => x3=0x1a94d63f
sm4ks x3, x1, x2, 1 | x1=0x9d3f9808c x2=0xffffffff => x3=0xffffffffdaddc88c
sm4ks x3, x1, x2, 1 | x1=0xde26e3f406f9e4bb x2=0xc7 => x3=0x1c92327b
sm4ks x3, x1, x2, 1 | x1=0x8000000000000000 x2=0xffffffff => x3=0x9244800
sm4ks x3, x1, x2, 2 | x1=0xd x2=0x15b => x3=0x6bd6c017
sm4ks x3, x1, x2, 2 | x1=0x123456789abcdef0 x2=0x5ecc733f8f7747ec => x3=0xffffffffb3ee9efa
sm4ks x3, x1, x2, 2 | x1=0xbdbeddc561185916 x2=0xffffff813f50bc6c => x3=0x5570591b
sm4ks x3, x1, x2, 2 | x1=0xfffa96ef1809c5f7 x2=0xff00ff00ff00ff => x3=0x3c41c5fe
sm4ks x3, x1, x2, 3 | x1=0x716cf4b6967335f1 x2=0xfffffffffbdcdeb4 => x3=0xffffffffa8b332ee
sm4ks x3, x1, x2, 3 | x1=0xfff9e0fb5f8e1f4e x2=0xff00ff00ff00ff => x3=0xffffffff894e0525
sm4ks x3, x1, x2, 3 | x1=0x649453ba1a5fcec8 x2=0xffffffffffb6243e => x3=0x525fc7ec
sm4ks x3, x1, x2, 3 | x1=0xfffffd3de1bbfb67 x2=0xfafb07770e075125 => x3=0xffffffffcd3bfe71
