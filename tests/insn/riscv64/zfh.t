# Zfh: half precision.
# Made by tests/insn/mkcases.py.

# fadd.h
fadd.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x1 => f3=0xffffffffffff7c00
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x2 => f3=0xffffffffffff7e00 fflags=0x10
fadd.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0000
fadd.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x3 => f3=0xffffffffffff0000
fadd.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fadd.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fadd.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0002
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7c00
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x1 => f3=0xffffffffffff7c00
fadd.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x0 => f3=0xffffffffffff3800 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x2 => f3=0xffffffffffff3800 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffaa00 f2=0xffffffffffff83ff frm=0x0 => f3=0xffffffffffffaa02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffaa00 f2=0xffffffffffff83ff frm=0x3 => f3=0xffffffffffffaa01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff2e00 f2=0xffffffffffffa421 frm=0x0 => f3=0xffffffffffff2cf8 fflags=0x1
fadd.h f3, f1, f2, rne | f1=0xffffffffffff2e00 f2=0xffffffffffffa421 frm=0x0 => f3=0xffffffffffff2cf8 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff2e00 f2=0xffffffffffffa421 frm=0x4 => f3=0xffffffffffff2cf8 fflags=0x1
fadd.h f3, f1, f2, rmm | f1=0xffffffffffff2e00 f2=0xffffffffffffa421 frm=0x4 => f3=0xffffffffffff2cf8 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffffc801 frm=0x0 => f3=0xffffffffffffcc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffe75f f2=0xffffffffffffc9c8 frm=0x0 => f3=0xffffffffffffe76b fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffe75f f2=0xffffffffffffc9c8 frm=0x1 => f3=0xffffffffffffe76a fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffe1e5 f2=0xffffffffffff7e00 frm=0x2 => f3=0xffffffffffff7e00
fadd.h f3, f1, f2, rne | f1=0xffffffffffffe1e5 f2=0xffffffffffff7e00 frm=0x2 => f3=0xffffffffffff7e00
fadd.h f3, f1, f2 | f1=0xffffffffffff4800 f2=0xffffffffffff2765 frm=0x3 => f3=0xffffffffffff4804 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffcc01 f2=0xffffffffffffa6f0 frm=0x4 => f3=0xffffffffffffcc03 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff33dd frm=0x0 => f3=0xffffffffffff7e00
fadd.h f3, f1, f2, rtz | f1=0xffffffffffff7e00 f2=0xffffffffffff33dd frm=0x0 => f3=0xffffffffffff7e00
fadd.h f3, f1, f2 | f1=0xffffffffffffc001 f2=0xffffffffffffe149 frm=0x1 => f3=0xffffffffffffe14d fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffc401 f2=0xffffffffffff2800 frm=0x2 => f3=0xffffffffffffc3f2
fadd.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffffd0ff frm=0x3 => f3=0xffffffffffff7c00
fadd.h f3, f1, f2, rdn | f1=0xffffffffffff7c00 f2=0xffffffffffffd0ff frm=0x3 => f3=0xffffffffffff7c00
fadd.h f3, f1, f2 | f1=0xffffffffffff344b f2=0xffffffffffff3000 frm=0x4 => f3=0xffffffffffff364b
fadd.h f3, f1, f2 | f1=0xffffffffffffc401 f2=0xffffffffffff3c01 frm=0x0 => f3=0xffffffffffffc202 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffc000 f2=0xffffffffffff3e00 frm=0x1 => f3=0xffffffffffffb800
fadd.h f3, f1, f2, rup | f1=0xffffffffffffc000 f2=0xffffffffffff3e00 frm=0x1 => f3=0xffffffffffffb800
fadd.h f3, f1, f2 | f1=0xffffffffffffbbff f2=0xffffffffffff3400 frm=0x2 => f3=0xffffffffffffb9ff
fadd.h f3, f1, f2 | f1=0xffffffffffff86fc f2=0xffffffffffff3001 frm=0x3 => f3=0xffffffffffff3001 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffffc200 frm=0x4 => f3=0xffffffffffffc200 fflags=0x1
fadd.h f3, f1, f2, rmm | f1=0xffffffffffff0001 f2=0xffffffffffffc200 frm=0x4 => f3=0xffffffffffffc200 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffd400 f2=0xffffffffffff8400 frm=0x0 => f3=0xffffffffffffd400 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff6400 f2=0xffffffffffff04ae frm=0x1 => f3=0xffffffffffff6400 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff4c13 f2=0xffffffffffffc613 frm=0x2 => f3=0xffffffffffff491c fflags=0x1
fadd.h f3, f1, f2, rne | f1=0xffffffffffff4c13 f2=0xffffffffffffc613 frm=0x2 => f3=0xffffffffffff491c fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff4fff f2=0xffffffffffffafff frm=0x3 => f3=0xffffffffffff4ff8 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff4800 f2=0xffffffffffff3c01 frm=0x4 => f3=0xffffffffffff4880 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffc801 f2=0xffffffffffff8cb0 frm=0x0 => f3=0xffffffffffffc801 fflags=0x1
fadd.h f3, f1, f2, rtz | f1=0xffffffffffffc801 f2=0xffffffffffff8cb0 frm=0x0 => f3=0xffffffffffffc801 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffc45f f2=0xffffffffffff8000 frm=0x1 => f3=0xffffffffffffc45f
fadd.h f3, f1, f2 | f1=0xffffffffffffb97e f2=0xffffffffffff2fff frm=0x2 => f3=0xffffffffffffb87f fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff9671 f2=0xfffffffffffffbff frm=0x3 => f3=0xfffffffffffffbff fflags=0x1
fadd.h f3, f1, f2, rdn | f1=0xffffffffffff9671 f2=0xfffffffffffffbff frm=0x3 => f3=0xfffffffffffffc00 fflags=0x5

# fsub.h
fsub.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fsub.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fsub.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x1 => f3=0xffffffffffff7e00 fflags=0x10
fsub.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffff7c00
fsub.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x2 => f3=0xffffffffffff7c00
fsub.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0000
fsub.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x3 => f3=0xffffffffffff0000
fsub.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x0 => f3=0xffffffffffff0000
fsub.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x4 => f3=0xffffffffffff0000
fsub.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0000
fsub.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7c00
fsub.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x1 => f3=0xffffffffffff7c00
fsub.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x0 => f3=0xffffffffffffb800 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x2 => f3=0xffffffffffffb800 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff61a6 f2=0xffffffffffffae00 frm=0x0 => f3=0xffffffffffff61a6 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff61a6 f2=0xffffffffffffae00 frm=0x3 => f3=0xffffffffffff61a7 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffd3ff f2=0xffffffffffff4ee1 frm=0x0 => f3=0xffffffffffffd5b8 fflags=0x1
fsub.h f3, f1, f2, rne | f1=0xffffffffffffd3ff f2=0xffffffffffff4ee1 frm=0x0 => f3=0xffffffffffffd5b8 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffd3ff f2=0xffffffffffff4ee1 frm=0x4 => f3=0xffffffffffffd5b8 fflags=0x1
fsub.h f3, f1, f2, rmm | f1=0xffffffffffffd3ff f2=0xffffffffffff4ee1 frm=0x4 => f3=0xffffffffffffd5b8 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffc541 f2=0xffffffffffff4000 frm=0x0 => f3=0xffffffffffffc741
fsub.h f3, f1, f2 | f1=0xffffffffffff4e00 f2=0xffffffffffffc528 frm=0x0 => f3=0xffffffffffff4f4a
fsub.h f3, f1, f2 | f1=0xffffffffffff4e00 f2=0xffffffffffffc528 frm=0x1 => f3=0xffffffffffff4f4a
fsub.h f3, f1, f2 | f1=0xffffffffffffa4f1 f2=0xffffffffffffc372 frm=0x2 => f3=0xffffffffffff4368 fflags=0x1
fsub.h f3, f1, f2, rne | f1=0xffffffffffffa4f1 f2=0xffffffffffffc372 frm=0x2 => f3=0xffffffffffff4368 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffc7ff f2=0xffffffffffffbbff frm=0x3 => f3=0xffffffffffffc6ff fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffc801 f2=0xffffffffffff0bd6 frm=0x4 => f3=0xffffffffffffc801 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff4a60 f2=0xffffffffffff1400 frm=0x0 => f3=0xffffffffffff4a60 fflags=0x1
fsub.h f3, f1, f2, rtz | f1=0xffffffffffff4a60 f2=0xffffffffffff1400 frm=0x0 => f3=0xffffffffffff4a5f fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffcd0e f2=0xffffffffffff3f49 frm=0x1 => f3=0xffffffffffffcd82 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff4401 f2=0xffffffffffff3600 frm=0x2 => f3=0xffffffffffff4342
fsub.h f3, f1, f2 | f1=0xffffffffffff2fff f2=0xffffffffffffb600 frm=0x3 => f3=0xffffffffffff3800 fflags=0x1
fsub.h f3, f1, f2, rdn | f1=0xffffffffffff2fff f2=0xffffffffffffb600 frm=0x3 => f3=0xffffffffffff37ff fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff2a00 frm=0x4 => f3=0xffffffffffff7bff fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff2bff
fsub.h f3, f1, f2 | f1=0xffffffffffff58d9 f2=0xffffffffffff0001 frm=0x1 => f3=0xffffffffffff58d8 fflags=0x1
fsub.h f3, f1, f2, rup | f1=0xffffffffffff58d9 f2=0xffffffffffff0001 frm=0x1 => f3=0xffffffffffff58d9 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff2800 f2=0xffffffffffffd9ba frm=0x2 => f3=0xffffffffffff59ba fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffc401 f2=0xffffffffffff59e1 frm=0x3 => f3=0xffffffffffffda01 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff3200 frm=0x4 => f3=0xffffffffffffc818
fsub.h f3, f1, f2, rmm | f1=0xffffffffffffc800 f2=0xffffffffffff3200 frm=0x4 => f3=0xffffffffffffc818
fsub.h f3, f1, f2 | f1=0xfffffffffffff29b f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00
fsub.h f3, f1, f2 | f1=0xffffffffffff4f4a f2=0xffffffffffffe400 frm=0x1 => f3=0xffffffffffff641d fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff5001 f2=0xffffffffffff616f frm=0x2 => f3=0xffffffffffffe12f fflags=0x1
fsub.h f3, f1, f2, rne | f1=0xffffffffffff5001 f2=0xffffffffffff616f frm=0x2 => f3=0xffffffffffffe12f fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffc401 f2=0xffffffffffff2bff frm=0x3 => f3=0xffffffffffffc410 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff323e f2=0xffffffffffffbbff frm=0x4 => f3=0xffffffffffff3cc7 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff5150 f2=0xffffffffffff3a00 frm=0x0 => f3=0xffffffffffff5138
fsub.h f3, f1, f2, rtz | f1=0xffffffffffff5150 f2=0xffffffffffff3a00 frm=0x0 => f3=0xffffffffffff5138
fsub.h f3, f1, f2 | f1=0xffffffffffff098c f2=0xffffffffffff1ed1 frm=0x1 => f3=0xffffffffffff9ea4 fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffff8400 f2=0xffffffffffffb200 frm=0x2 => f3=0xffffffffffff31ff fflags=0x1
fsub.h f3, f1, f2 | f1=0xffffffffffffbbff f2=0xffffffffffffb7ff frm=0x3 => f3=0xffffffffffffb7ff
fsub.h f3, f1, f2, rdn | f1=0xffffffffffffbbff f2=0xffffffffffffb7ff frm=0x3 => f3=0xffffffffffffb7ff

# fmul.h
fmul.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fmul.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
fmul.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x1 => f3=0xffffffffffff7c00
fmul.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
fmul.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x2 => f3=0xfffffffffffffc00
fmul.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fmul.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x3 => f3=0xffffffffffff8000
fmul.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fmul.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fmul.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fmul.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x1 => f3=0xffffffffffff7e00 fflags=0x10
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x0 => f3=0xffffffffffff0200
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x2 => f3=0xffffffffffff0200
fmul.h f3, f1, f2 | f1=0xfffffffffffffe05 f2=0xffffffffffff3bff frm=0x0 => f3=0xffffffffffff7e00
fmul.h f3, f1, f2 | f1=0xfffffffffffffe05 f2=0xffffffffffff3bff frm=0x3 => f3=0xffffffffffff7e00
fmul.h f3, f1, f2 | f1=0xffffffffffffd276 f2=0xffffffffffffcfff frm=0x0 => f3=0xffffffffffff6675 fflags=0x1
fmul.h f3, f1, f2, rne | f1=0xffffffffffffd276 f2=0xffffffffffffcfff frm=0x0 => f3=0xffffffffffff6675 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffffd276 f2=0xffffffffffffcfff frm=0x4 => f3=0xffffffffffff6675 fflags=0x1
fmul.h f3, f1, f2, rmm | f1=0xffffffffffffd276 f2=0xffffffffffffcfff frm=0x4 => f3=0xffffffffffff6675 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff4871 f2=0xffffffffffff8001 frm=0x0 => f3=0xffffffffffff8009 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff4635 f2=0xffffffffffffb200 frm=0x0 => f3=0xffffffffffffbca8 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff4635 f2=0xffffffffffffb200 frm=0x1 => f3=0xffffffffffffbca7 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffffb5e2 f2=0xffffffffffff60eb frm=0x2 => f3=0xffffffffffffdb3c fflags=0x1
fmul.h f3, f1, f2, rne | f1=0xffffffffffffb5e2 f2=0xffffffffffff60eb frm=0x2 => f3=0xffffffffffffdb3c fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff5401 f2=0xffffffffffff1281 frm=0x3 => f3=0xffffffffffff2a83 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffcc00 frm=0x4 => f3=0xffffffffffffbbff
fmul.h f3, f1, f2 | f1=0xffffffffffff202f f2=0xffffffffffffe400 frm=0x0 => f3=0xffffffffffffc82f
fmul.h f3, f1, f2, rtz | f1=0xffffffffffff202f f2=0xffffffffffffe400 frm=0x0 => f3=0xffffffffffffc82f
fmul.h f3, f1, f2 | f1=0xffffffffffff8001 f2=0xffffffffffffc200 frm=0x1 => f3=0xffffffffffff0003
fmul.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffc84c frm=0x2 => f3=0xffffffffffff484c
fmul.h f3, f1, f2 | f1=0xffffffffffff3400 f2=0xffffffffffffb3ff frm=0x3 => f3=0xffffffffffffabff
fmul.h f3, f1, f2, rdn | f1=0xffffffffffff3400 f2=0xffffffffffffb3ff frm=0x3 => f3=0xffffffffffffabff
fmul.h f3, f1, f2 | f1=0xffffffffffffb401 f2=0xfffffffffffff42f frm=0x4 => f3=0xffffffffffff6c30 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff0400
fmul.h f3, f1, f2 | f1=0xffffffffffff8966 f2=0xfffffffffffffb74 frm=0x1 => f3=0xffffffffffff4907 fflags=0x1
fmul.h f3, f1, f2, rup | f1=0xffffffffffff8966 f2=0xfffffffffffffb74 frm=0x1 => f3=0xffffffffffff4908 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff3a00 f2=0xffffffffffffd7ff frm=0x2 => f3=0xffffffffffffd600 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffffd001 f2=0xffffffffffffc223 frm=0x3 => f3=0xffffffffffff5625 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff1783 f2=0xffffffffffff3315 frm=0x4 => f3=0xffffffffffff0ea6 fflags=0x1
fmul.h f3, f1, f2, rmm | f1=0xffffffffffff1783 f2=0xffffffffffff3315 frm=0x4 => f3=0xffffffffffff0ea6 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffffc3dc f2=0xffffffffffff2afc frm=0x0 => f3=0xffffffffffffb2dd fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffffb200 f2=0xffffffffffff4275 frm=0x1 => f3=0xffffffffffffb8d7 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff49f4 f2=0xffffffffffffbc00 frm=0x2 => f3=0xffffffffffffc9f4
fmul.h f3, f1, f2, rne | f1=0xffffffffffff49f4 f2=0xffffffffffffbc00 frm=0x2 => f3=0xffffffffffffc9f4
fmul.h f3, f1, f2 | f1=0xffffffffffff89be f2=0xffffffffffffb53a frm=0x3 => f3=0xffffffffffff03c1 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffffa820 f2=0xffffffffffff3c01 frm=0x4 => f3=0xffffffffffffa821 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff44a5 f2=0xffffffffffffc401 frm=0x0 => f3=0xffffffffffffcca6 fflags=0x1
fmul.h f3, f1, f2, rtz | f1=0xffffffffffff44a5 f2=0xffffffffffffc401 frm=0x0 => f3=0xffffffffffffcca6 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffffc401 f2=0xffffffffffffc001 frm=0x1 => f3=0xffffffffffff4802 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x2 => f3=0xffffffffffff8000
fmul.h f3, f1, f2 | f1=0xffffffffffff4c01 f2=0xffffffffffff7a15 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fmul.h f3, f1, f2, rdn | f1=0xffffffffffff4c01 f2=0xffffffffffff7a15 frm=0x3 => f3=0xffffffffffff7bff fflags=0x5

# fdiv.h
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x1 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x2 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 frm=0x3 => f3=0xffffffffffff7e00 fflags=0x10
fdiv.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x0 => f3=0xffffffffffff3c00
fdiv.h f3, f1, f2 | f1=0xffffffffffff7bff f2=0xffffffffffff7bff frm=0x4 => f3=0xffffffffffff3c00
fdiv.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff3c00
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7c00
fdiv.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x1 => f3=0xffffffffffff7c00
fdiv.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x0 => f3=0xffffffffffff0800
fdiv.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3800 frm=0x2 => f3=0xffffffffffff0800
fdiv.h f3, f1, f2 | f1=0xffffffffffff498c f2=0xffffffffffff3000 frm=0x0 => f3=0xffffffffffff558c
fdiv.h f3, f1, f2 | f1=0xffffffffffff498c f2=0xffffffffffff3000 frm=0x3 => f3=0xffffffffffff558c
fdiv.h f3, f1, f2 | f1=0xffffffffffff7805 f2=0xffffffffffffcc01 frm=0x0 => f3=0xffffffffffffe804 fflags=0x1
fdiv.h f3, f1, f2, rne | f1=0xffffffffffff7805 f2=0xffffffffffffcc01 frm=0x0 => f3=0xffffffffffffe804 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff7805 f2=0xffffffffffffcc01 frm=0x4 => f3=0xffffffffffffe804 fflags=0x1
fdiv.h f3, f1, f2, rmm | f1=0xffffffffffff7805 f2=0xffffffffffffcc01 frm=0x4 => f3=0xffffffffffffe804 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffa501 f2=0xffffffffffffa73f frm=0x0 => f3=0xffffffffffff3986 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffbd0a f2=0xffffffffffffb000 frm=0x0 => f3=0xffffffffffff490a
fdiv.h f3, f1, f2 | f1=0xffffffffffffbd0a f2=0xffffffffffffb000 frm=0x1 => f3=0xffffffffffff490a
fdiv.h f3, f1, f2 | f1=0xffffffffffff3600 f2=0xffffffffffffbd87 frm=0x2 => f3=0xffffffffffffb458 fflags=0x1
fdiv.h f3, f1, f2, rne | f1=0xffffffffffff3600 f2=0xffffffffffffbd87 frm=0x2 => f3=0xffffffffffffb458 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffa9ed f2=0xffffffffffff2050 frm=0x3 => f3=0xffffffffffffc57f fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff8533 f2=0xffffffffffff3800 frm=0x4 => f3=0xffffffffffff8933
fdiv.h f3, f1, f2 | f1=0xffffffffffff8896 f2=0xffffffffffff5200 frm=0x0 => f3=0xffffffffffff8031 fflags=0x3
fdiv.h f3, f1, f2, rtz | f1=0xffffffffffff8896 f2=0xffffffffffff5200 frm=0x0 => f3=0xffffffffffff8030 fflags=0x3
fdiv.h f3, f1, f2 | f1=0xffffffffffff4600 f2=0xfffffffffffff1a0 frm=0x1 => f3=0xffffffffffff9044 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff3bff f2=0xffffffffffff43d7 frm=0x2 => f3=0xffffffffffff3414 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff6400 f2=0xffffffffffff7bff frm=0x3 => f3=0xffffffffffff2401 fflags=0x1
fdiv.h f3, f1, f2, rdn | f1=0xffffffffffff6400 f2=0xffffffffffff7bff frm=0x3 => f3=0xffffffffffff2400 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffd3ff f2=0xffffffffffffc27e frm=0x4 => f3=0xffffffffffff4ced fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffbd58 f2=0xffffffffffffcbff frm=0x0 => f3=0xffffffffffff2d59 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffa8f8 f2=0xffffffffffffa049 frm=0x1 => f3=0xffffffffffff44a3 fflags=0x1
fdiv.h f3, f1, f2, rup | f1=0xffffffffffffa8f8 f2=0xffffffffffffa049 frm=0x1 => f3=0xffffffffffff44a4 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffbc01 frm=0x2 => f3=0xffffffffffff3bfe fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffb028 f2=0xffffffffffff3210 frm=0x3 => f3=0xffffffffffffb97c fflags=0x1
fdiv.h f3, f1, f2 | f1=0xfffffffffffffacf f2=0xffffffffffffd4f2 frm=0x4 => f3=0xffffffffffff6182 fflags=0x1
fdiv.h f3, f1, f2, rmm | f1=0xfffffffffffffacf f2=0xffffffffffffd4f2 frm=0x4 => f3=0xffffffffffff6182 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffb532 f2=0xffffffffffffce00 frm=0x0 => f3=0xffffffffffff22ed fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffe3cf f2=0xffffffffffff3ecc frm=0x1 => f3=0xffffffffffffe098 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffffb7a4 frm=0x2 => f3=0xffffffffffff8000
fdiv.h f3, f1, f2, rne | f1=0xffffffffffff0000 f2=0xffffffffffffb7a4 frm=0x2 => f3=0xffffffffffff8000
fdiv.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffffa981 frm=0x3 => f3=0xffffffffffff95d0 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffcbff f2=0xffffffffffff74a8 frm=0x4 => f3=0xffffffffffff92de fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff2a00 f2=0xfffffffffffffe05 frm=0x0 => f3=0xffffffffffff7e00
fdiv.h f3, f1, f2, rtz | f1=0xffffffffffff2a00 f2=0xfffffffffffffe05 frm=0x0 => f3=0xffffffffffff7e00
fdiv.h f3, f1, f2 | f1=0xffffffffffffcc00 f2=0xffffffffffffb292 frm=0x1 => f3=0xffffffffffff54de fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffffb431 f2=0xffffffffffff4600 frm=0x2 => f3=0xffffffffffffa997 fflags=0x1
fdiv.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff3c00 frm=0x3 => f3=0xffffffffffff3c01
fdiv.h f3, f1, f2, rdn | f1=0xffffffffffff3c01 f2=0xffffffffffff3c00 frm=0x3 => f3=0xffffffffffff3c01

# ties, fadd.h
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1000 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1001 frm=0x0 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0fff frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1000 frm=0x0 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1001 frm=0x0 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff0fff frm=0x0 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9000 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9001 frm=0x0 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff8fff frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9000 frm=0x0 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9001 frm=0x0 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff8fff frm=0x0 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1000 frm=0x1 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1001 frm=0x1 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0fff frm=0x1 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1000 frm=0x1 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1001 frm=0x1 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff0fff frm=0x1 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9000 frm=0x1 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9001 frm=0x1 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff8fff frm=0x1 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9000 frm=0x1 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9001 frm=0x1 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff8fff frm=0x1 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1000 frm=0x2 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1001 frm=0x2 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0fff frm=0x2 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1000 frm=0x2 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1001 frm=0x2 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff0fff frm=0x2 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9000 frm=0x2 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9001 frm=0x2 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff8fff frm=0x2 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9000 frm=0x2 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9001 frm=0x2 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff8fff frm=0x2 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1000 frm=0x3 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1001 frm=0x3 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0fff frm=0x3 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1000 frm=0x3 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1001 frm=0x3 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff0fff frm=0x3 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9000 frm=0x3 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9001 frm=0x3 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff8fff frm=0x3 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9000 frm=0x3 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9001 frm=0x3 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff8fff frm=0x3 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1000 frm=0x4 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff1001 frm=0x4 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0fff frm=0x4 => f3=0xffffffffffff3c00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1000 frm=0x4 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff1001 frm=0x4 => f3=0xffffffffffff3c02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffff3c01 f2=0xffffffffffff0fff frm=0x4 => f3=0xffffffffffff3c01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9000 frm=0x4 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff9001 frm=0x4 => f3=0xffffffffffffbc01 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff8fff frm=0x4 => f3=0xffffffffffffbc00 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9000 frm=0x4 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff9001 frm=0x4 => f3=0xffffffffffffbc02 fflags=0x1
fadd.h f3, f1, f2 | f1=0xffffffffffffbc01 f2=0xffffffffffff8fff frm=0x4 => f3=0xffffffffffffbc01 fflags=0x1

# results around the smallest normal number, fmul.h: tininess is detected after rounding
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3bff frm=0x0 => f3=0xffffffffffff0400 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bff frm=0x0 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bfe frm=0x0 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff3800 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0003 f2=0xffffffffffff3800 frm=0x0 => f3=0xffffffffffff0002 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff8400 f2=0xffffffffffff3bff frm=0x0 => f3=0xffffffffffff8400 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3bff frm=0x1 => f3=0xffffffffffff03ff fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bff frm=0x1 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bfe frm=0x1 => f3=0xffffffffffff03ff fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff3800 frm=0x1 => f3=0xffffffffffff0000 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0003 f2=0xffffffffffff3800 frm=0x1 => f3=0xffffffffffff0001 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff8400 f2=0xffffffffffff3bff frm=0x1 => f3=0xffffffffffff83ff fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3bff frm=0x2 => f3=0xffffffffffff03ff fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bff frm=0x2 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bfe frm=0x2 => f3=0xffffffffffff03ff fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff3800 frm=0x2 => f3=0xffffffffffff0000 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0003 f2=0xffffffffffff3800 frm=0x2 => f3=0xffffffffffff0001 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff8400 f2=0xffffffffffff3bff frm=0x2 => f3=0xffffffffffff8400 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3bff frm=0x3 => f3=0xffffffffffff0400 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bff frm=0x3 => f3=0xffffffffffff0401 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bfe frm=0x3 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff3800 frm=0x3 => f3=0xffffffffffff0001 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0003 f2=0xffffffffffff3800 frm=0x3 => f3=0xffffffffffff0002 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff8400 f2=0xffffffffffff3bff frm=0x3 => f3=0xffffffffffff83ff fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0400 f2=0xffffffffffff3bff frm=0x4 => f3=0xffffffffffff0400 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bff frm=0x4 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0401 f2=0xffffffffffff3bfe frm=0x4 => f3=0xffffffffffff0400 fflags=0x1
fmul.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff3800 frm=0x4 => f3=0xffffffffffff0001 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff0003 f2=0xffffffffffff3800 frm=0x4 => f3=0xffffffffffff0002 fflags=0x3
fmul.h f3, f1, f2 | f1=0xffffffffffff8400 f2=0xffffffffffff3bff frm=0x4 => f3=0xffffffffffff8400 fflags=0x3

# fsqrt.h
fsqrt.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
fsqrt.h f3, f1 | f1=0xffffffffffff3c00 frm=0x1 => f3=0xffffffffffff3c00
fsqrt.h f3, f1 | f1=0xffffffffffff7c00 frm=0x2 => f3=0xffffffffffff7c00
fsqrt.h f3, f1 | f1=0xffffffffffff7e00 frm=0x3 => f3=0xffffffffffff7e00
fsqrt.h f3, f1 | f1=0xffffffffffff7c01 frm=0x4 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0c00
fsqrt.h f3, f1 | f1=0xffffffffffff03ff frm=0x1 => f3=0xffffffffffff1ffe fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff0400 frm=0x2 => f3=0xffffffffffff2000
fsqrt.h f3, f1 | f1=0xffffffffffff7bff frm=0x3 => f3=0xffffffffffff5c00 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff3c01 frm=0x4 => f3=0xffffffffffff3c00 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff3bff frm=0x0 => f3=0xffffffffffff3bff fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff3e00 frm=0x1 => f3=0xffffffffffff3ce6 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff6400 frm=0x2 => f3=0xffffffffffff5000
fsqrt.h f3, f1 | f1=0xffffffffffff1400 frm=0x3 => f3=0xffffffffffff2800
fsqrt.h f3, f1 | f1=0xffffffffffff7e05 frm=0x4 => f3=0xffffffffffff7e00
fsqrt.h f3, f1 | f1=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fsqrt.h f3, f1 | f1=0xffffffffffffbc00 frm=0x1 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xfffffffffffffc00 frm=0x2 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xfffffffffffffe00 frm=0x3 => f3=0xffffffffffff7e00
fsqrt.h f3, f1 | f1=0xfffffffffffffc01 frm=0x4 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffff8001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffff83ff frm=0x1 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffff8400 frm=0x2 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xfffffffffffffbff frm=0x3 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffffbc01 frm=0x4 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffffbbff frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffffbe00 frm=0x1 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffffe400 frm=0x2 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffff9400 frm=0x3 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xfffffffffffffe05 frm=0x4 => f3=0xffffffffffff7e00
fsqrt.h f3, f1 | f1=0xffffffffffff4b55 frm=0x0 => f3=0xffffffffffff43a9 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff5191 frm=0x1 => f3=0xffffffffffff46ac fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff655f frm=0x2 => f3=0xffffffffffff50a2 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff16bf frm=0x3 => f3=0xffffffffffff2932 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff511c frm=0x4 => f3=0xffffffffffff4665 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff7bff frm=0x0 => f3=0xffffffffffff5bff fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff2c32 frm=0x1 => f3=0xffffffffffff3418 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff361e frm=0x2 => f3=0xffffffffffff38f2 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff3551 frm=0x3 => f3=0xffffffffffff389d fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff2600 frm=0x4 => f3=0xffffffffffff30e6 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff4bff frm=0x0 => f3=0xffffffffffff43ff fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff3c01 frm=0x1 => f3=0xffffffffffff3c00 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff4400 frm=0x2 => f3=0xffffffffffff4000
fsqrt.h f3, f1 | f1=0xffffffffffff3c01 frm=0x3 => f3=0xffffffffffff3c01 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff3e9e frm=0x4 => f3=0xffffffffffff3d25 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fsqrt.h f3, f1 | f1=0xffffffffffff0367 frm=0x1 => f3=0xffffffffffff1f60 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff4bff frm=0x2 => f3=0xffffffffffff43ff fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff453e frm=0x3 => f3=0xffffffffffff4095 fflags=0x1
fsqrt.h f3, f1 | f1=0xffffffffffff097e frm=0x4 => f3=0xffffffffffff22a1 fflags=0x1

# fused, h
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 f3=0xffffffffffff7e00 frm=0x0 => f4=0xffffffffffff7e00 fflags=0x10
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff7c00 f3=0xffffffffffff7c01 frm=0x1 => f4=0xffffffffffff7e00 fflags=0x10
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 f3=0xffffffffffff7c00 frm=0x2 => f4=0xffffffffffff7c00
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x3 => f4=0xffffffffffff0000
fmadd.h f4, f1, f2, f3, rne | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x0 => f4=0xffffffffffff0000
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 f3=0xffffffffffff8000 frm=0x4 => f4=0xffffffffffff8000
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3c01 f2=0xffffffffffff3bff f3=0xffffffffffffbc00 frm=0x0 => f4=0xffffffffffff0ffe
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffffd7ff f2=0xffffffffffffafff f3=0xffffffffffff32b4 frm=0x1 => f4=0xffffffffffff4c0c fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff8092 f2=0xffffffffffffcc01 f3=0xffffffffffff2801 frm=0x2 => f4=0xffffffffffff2805 fflags=0x1
fmadd.h f4, f1, f2, f3, rtz | f1=0xffffffffffff8092 f2=0xffffffffffffcc01 f3=0xffffffffffff2801 frm=0x0 => f4=0xffffffffffff2805 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff1a87 f2=0xffffffffffff0400 f3=0xfffffffffffffc01 frm=0x3 => f4=0xffffffffffff7e00 fflags=0x10
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff6d1b f2=0xffffffffffff3c00 f3=0xffffffffffffc200 frm=0x4 => f4=0xffffffffffff6d1a fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3000 f2=0xffffffffffff6975 f3=0xffffffffffffd001 frm=0x0 => f4=0xffffffffffff5cf5 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffffcc00 f2=0xfffffffffffffe00 f3=0xfffffffffffffc00 frm=0x1 => f4=0xffffffffffff7e00
fmadd.h f4, f1, f2, f3, rdn | f1=0xffffffffffffcc00 f2=0xfffffffffffffe00 f3=0xfffffffffffffc00 frm=0x0 => f4=0xffffffffffff7e00
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffffd200 f2=0xffffffffffff53fd f3=0xffffffffffffc001 frm=0x2 => f4=0xffffffffffffe9ff fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffffc801 f2=0xffffffffffffbe00 f3=0xffffffffffffabff frm=0x3 => f4=0xffffffffffff49fa fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xfffffffffffffd31 f2=0xffffffffffffb5e1 f3=0xffffffffffff27bb frm=0x4 => f4=0xffffffffffff7e00 fflags=0x10
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3fed f2=0xffffffffffff2fff f3=0xffffffffffffc800 frm=0x0 => f4=0xffffffffffffc7c1 fflags=0x1
fmadd.h f4, f1, f2, f3, rup | f1=0xffffffffffff3fed f2=0xffffffffffff2fff f3=0xffffffffffffc800 frm=0x0 => f4=0xffffffffffffc7c0 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff4ea2 f2=0xffffffffffff56c0 f3=0xffffffffffffac00 frm=0x1 => f4=0xffffffffffff6998 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff2801 f2=0xffffffffffff2a00 f3=0xffffffffffff5400 frm=0x2 => f4=0xffffffffffff5400 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0400 f2=0xffffffffffff4e00 f3=0xffffffffffffc3ff frm=0x3 => f4=0xffffffffffffc3fe fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff2f9a f2=0xffffffffffff3c00 f3=0xffffffffffffa8b1 frm=0x4 => f4=0xffffffffffff2d42 fflags=0x1
fmadd.h f4, f1, f2, f3, rmm | f1=0xffffffffffff2f9a f2=0xffffffffffff3c00 f3=0xffffffffffffa8b1 frm=0x0 => f4=0xffffffffffff2d42 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffffa7ff f2=0xffffffffffff016b f3=0xfffffffffffff6c0 frm=0x0 => f4=0xfffffffffffff6c0 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff5400 f2=0xffffffffffffbbff f3=0xffffffffffff4c89 frm=0x1 => f4=0xffffffffffffd1ba fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff4000 f2=0xffffffffffff602e f3=0xffffffffffff63f5 frm=0x2 => f4=0xffffffffffff6814 fflags=0x1
fmadd.h f4, f1, f2, f3 | f1=0xffffffffffff1a7d f2=0xffffffffffffa801 f3=0xffffffffffffbc00 frm=0x3 => f4=0xffffffffffffbc00 fflags=0x1
fmadd.h f4, f1, f2, f3, rne | f1=0xffffffffffff1a7d f2=0xffffffffffffa801 f3=0xffffffffffffbc00 frm=0x0 => f4=0xffffffffffffbc00 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 f3=0xffffffffffff7e00 frm=0x0 => f4=0xffffffffffff7e00 fflags=0x10
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff7c00 f3=0xffffffffffff7c01 frm=0x1 => f4=0xffffffffffff7e00 fflags=0x10
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 f3=0xffffffffffff7c00 frm=0x2 => f4=0xffffffffffff7e00 fflags=0x10
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x3 => f4=0xffffffffffff0000
fmsub.h f4, f1, f2, f3, rne | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x0 => f4=0xffffffffffff0000
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 f3=0xffffffffffff8000 frm=0x4 => f4=0xffffffffffff0000
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff3c01 f2=0xffffffffffff3bff f3=0xffffffffffffbc00 frm=0x0 => f4=0xffffffffffff4000 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffafff f2=0xffffffffffff5c20 f3=0xffffffffffffc400 frm=0x1 => f4=0xffffffffffffcf3e fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffc800 f2=0xffffffffffff4e6b f3=0xffffffffffffb800 frm=0x2 => f4=0xffffffffffffda67
fmsub.h f4, f1, f2, f3, rtz | f1=0xffffffffffffc800 f2=0xffffffffffff4e6b f3=0xffffffffffffb800 frm=0x0 => f4=0xffffffffffffda67
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff4400 f2=0xffffffffffffe445 f3=0xffffffffffffb801 frm=0x3 => f4=0xffffffffffffec44 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff1fe9 f2=0xffffffffffffa600 f3=0xffffffffffffc656 frm=0x4 => f4=0xffffffffffff4656 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffca00 f2=0xffffffffffff03ff f3=0xffffffffffff3c00 frm=0x0 => f4=0xffffffffffffbc01 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7e05 f2=0xffffffffffff3840 f3=0xffffffffffff2fff frm=0x1 => f4=0xffffffffffff7e00
fmsub.h f4, f1, f2, f3, rdn | f1=0xffffffffffff7e05 f2=0xffffffffffff3840 f3=0xffffffffffff2fff frm=0x0 => f4=0xffffffffffff7e00
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffb2d3 f2=0xffffffffffff3401 f3=0xffffffffffff3d9e frm=0x2 => f4=0xffffffffffffbdd5 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffbf72 f2=0xffffffffffff6e74 f3=0xffffffffffff968b frm=0x3 => f4=0xfffffffffffff201 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xfffffffffffffbff f2=0xffffffffffffa801 f3=0xfffffffffffffbff frm=0x4 => f4=0xffffffffffff7c00 fflags=0x5
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff8e41 f2=0xffffffffffff2a00 f3=0xffffffffffff01c8 frm=0x0 => f4=0xffffffffffff82f4 fflags=0x3
fmsub.h f4, f1, f2, f3, rup | f1=0xffffffffffff8e41 f2=0xffffffffffff2a00 f3=0xffffffffffff01c8 frm=0x0 => f4=0xffffffffffff82f4 fflags=0x3
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff8000 f2=0xffffffffffffa123 f3=0xffffffffffffcc01 frm=0x1 => f4=0xffffffffffff4c01
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffbc01 f2=0xffffffffffffb000 f3=0xffffffffffffc800 frm=0x2 => f4=0xffffffffffff4810 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff3f2c f2=0xffffffffffffabff f3=0xffffffffffffa400 frm=0x3 => f4=0xffffffffffffae2b fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff8001 f2=0xffffffffffff4347 f3=0xffffffffffffa400 frm=0x4 => f4=0xffffffffffff2400 fflags=0x1
fmsub.h f4, f1, f2, f3, rmm | f1=0xffffffffffff8001 f2=0xffffffffffff4347 f3=0xffffffffffffa400 frm=0x0 => f4=0xffffffffffff2400 fflags=0x1
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff2800 f2=0xffffffffffff25ca f3=0xffffffffffff8000 frm=0x0 => f4=0xffffffffffff11ca
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffff1f7c f2=0xfffffffffffffc00 f3=0xffffffffffffaa00 frm=0x1 => f4=0xfffffffffffffc00
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffc400 f2=0xffffffffffff4000 f3=0xffffffffffffcc00 frm=0x2 => f4=0xffffffffffff4800
fmsub.h f4, f1, f2, f3 | f1=0xffffffffffffcfff f2=0xffffffffffffc600 f3=0xffffffffffff4801 frm=0x3 => f4=0xffffffffffff59c0 fflags=0x1
fmsub.h f4, f1, f2, f3, rne | f1=0xffffffffffffcfff f2=0xffffffffffffc600 f3=0xffffffffffff4801 frm=0x0 => f4=0xffffffffffff59bf fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 f3=0xffffffffffff7e00 frm=0x0 => f4=0xffffffffffff7e00 fflags=0x10
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff7c00 f3=0xffffffffffff7c01 frm=0x1 => f4=0xffffffffffff7e00 fflags=0x10
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 f3=0xffffffffffff7c00 frm=0x2 => f4=0xffffffffffff7e00 fflags=0x10
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x3 => f4=0xffffffffffff0000
fnmsub.h f4, f1, f2, f3, rne | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x0 => f4=0xffffffffffff0000
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 f3=0xffffffffffff8000 frm=0x4 => f4=0xffffffffffff0000
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff3c01 f2=0xffffffffffff3bff f3=0xffffffffffffbc00 frm=0x0 => f4=0xffffffffffffc000 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff27e8 f2=0xffffffffffffa600 f3=0xffffffffffffa801 frm=0x1 => f4=0xffffffffffffa7d2 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff3801 f2=0xffffffffffffee1e f3=0xffffffffffff4a00 frm=0x2 => f4=0xffffffffffff6a25 fflags=0x1
fnmsub.h f4, f1, f2, f3, rtz | f1=0xffffffffffff3801 f2=0xffffffffffffee1e f3=0xffffffffffff4a00 frm=0x0 => f4=0xffffffffffff6a25 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff5d16 f2=0xffffffffffff2e00 f3=0xffffffffffffbc00 frm=0x3 => f4=0xffffffffffffcfe1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff8000 f2=0xffffffffffff3e00 f3=0xffffffffffffb400 frm=0x4 => f4=0xffffffffffffb400
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0400 f2=0xffffffffffff0001 f3=0xfffffffffffffe05 frm=0x0 => f4=0xffffffffffff7e00
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c01 f3=0xffffffffffff2c01 frm=0x1 => f4=0xfffffffffffffc00
fnmsub.h f4, f1, f2, f3, rdn | f1=0xffffffffffff7c00 f2=0xffffffffffff3c01 f3=0xffffffffffff2c01 frm=0x0 => f4=0xfffffffffffffc00
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff5001 f2=0xffffffffffffc401 f3=0xffffffffffff7006 frm=0x2 => f4=0xffffffffffff7016 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff9400 f2=0xffffffffffff03ff f3=0xffffffffffffa800 frm=0x3 => f4=0xffffffffffffa7ff fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xfffffffffffffe05 f2=0xffffffffffff28d7 f3=0xffffffffffff3600 frm=0x4 => f4=0xffffffffffff7e00
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff3200 f2=0xffffffffffff4307 f3=0xffffffffffffa410 frm=0x0 => f4=0xffffffffffffb966 fflags=0x1
fnmsub.h f4, f1, f2, f3, rup | f1=0xffffffffffff3200 f2=0xffffffffffff4307 f3=0xffffffffffffa410 frm=0x0 => f4=0xffffffffffffb965 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 f3=0xffffffffffffe400 frm=0x1 => f4=0xffffffffffffe400
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffffbfe6 f2=0xffffffffffff2391 f3=0xffffffffffffb8e1 frm=0x2 => f4=0xffffffffffffb8a6 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff57ff f2=0xffffffffffff3c01 f3=0xffffffffffff4600 frm=0x3 => f4=0xffffffffffffd7a0 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffffe400 f2=0xffffffffffff37ff f3=0xfffffffffffffe62 frm=0x4 => f4=0xffffffffffff7e00
fnmsub.h f4, f1, f2, f3, rmm | f1=0xffffffffffffe400 f2=0xffffffffffff37ff f3=0xfffffffffffffe62 frm=0x0 => f4=0xffffffffffff7e00
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff3801 f2=0xffffffffffffcfff f3=0xffffffffffff2eed frm=0x0 => f4=0xffffffffffff4c07 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7e05 f2=0xffffffffffff7a64 f3=0xffffffffffffc6cc frm=0x1 => f4=0xffffffffffff7e00
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffffad7f f2=0xffffffffffff3600 f3=0xffffffffffffd7b7 frm=0x2 => f4=0xffffffffffffd7b7 fflags=0x1
fnmsub.h f4, f1, f2, f3 | f1=0xffffffffffff7ee9 f2=0xffffffffffff5000 f3=0xffffffffffffe400 frm=0x3 => f4=0xffffffffffff7e00
fnmsub.h f4, f1, f2, f3, rne | f1=0xffffffffffff7ee9 f2=0xffffffffffff5000 f3=0xffffffffffffe400 frm=0x0 => f4=0xffffffffffff7e00
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 f3=0xffffffffffff7e00 frm=0x0 => f4=0xffffffffffff7e00 fflags=0x10
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff7c00 f3=0xffffffffffff7c01 frm=0x1 => f4=0xffffffffffff7e00 fflags=0x10
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 f3=0xffffffffffff7c00 frm=0x2 => f4=0xfffffffffffffc00
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x3 => f4=0xffffffffffff8000
fnmadd.h f4, f1, f2, f3, rne | f1=0xffffffffffff0000 f2=0xffffffffffff0000 f3=0xffffffffffff0000 frm=0x0 => f4=0xffffffffffff8000
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff8000 f3=0xffffffffffff8000 frm=0x4 => f4=0xffffffffffff0000
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3c01 f2=0xffffffffffff3bff f3=0xffffffffffffbc00 frm=0x0 => f4=0xffffffffffff8ffe
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff4153 f2=0xffffffffffff3401 f3=0xffffffffffff4a00 frm=0x1 => f4=0xffffffffffffca55 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffbc01 f2=0xffffffffffffb800 f3=0xffffffffffff28cd frm=0x2 => f4=0xffffffffffffb84e fflags=0x1
fnmadd.h f4, f1, f2, f3, rtz | f1=0xffffffffffffbc01 f2=0xffffffffffffb800 f3=0xffffffffffff28cd frm=0x0 => f4=0xffffffffffffb84d fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3600 f2=0xffffffffffff4401 f3=0xffffffffffff1204 frm=0x3 => f4=0xffffffffffffbe02 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3400 f2=0xffffffffffff3c00 f3=0xffffffffffffd200 frm=0x4 => f4=0xffffffffffff51f8
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff2bff f2=0xffffffffffff548a f3=0xffffffffffff7c00 frm=0x0 => f4=0xfffffffffffffc00
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff8001 f2=0xffffffffffff7bff f3=0xffffffffffff4504 frm=0x1 => f4=0xffffffffffffc503 fflags=0x1
fnmadd.h f4, f1, f2, f3, rdn | f1=0xffffffffffff8001 f2=0xffffffffffff7bff f3=0xffffffffffff4504 frm=0x0 => f4=0xffffffffffffc504 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffcc01 f2=0xffffffffffff8400 f3=0xffffffffffffcbff frm=0x2 => f4=0xffffffffffff4bfe fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffb000 f2=0xffffffffffffaf3a f3=0xffffffffffffbe00 frm=0x3 => f4=0xffffffffffff3df2 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff7bff f2=0xffffffffffff7c01 f3=0xffffffffffff7e05 frm=0x4 => f4=0xffffffffffff7e00 fflags=0x10
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff0000 f2=0xffffffffffff5001 f3=0xffffffffffff0000 frm=0x0 => f4=0xffffffffffff8000
fnmadd.h f4, f1, f2, f3, rup | f1=0xffffffffffff0000 f2=0xffffffffffff5001 f3=0xffffffffffff0000 frm=0x0 => f4=0xffffffffffff8000
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffd7ff f2=0xffffffffffffb7df f3=0xfffffffffffffe00 frm=0x1 => f4=0xffffffffffff7e00
fnmadd.h f4, f1, f2, f3 | f1=0xfffffffffffffbff f2=0xffffffffffff56f7 f3=0xffffffffffff0000 frm=0x2 => f4=0xffffffffffff7bff fflags=0x5
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffbe00 f2=0xffffffffffffb0f7 f3=0xffffffffffff7106 frm=0x3 => f4=0xfffffffffffff106 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffbe00 f2=0xffffffffffff5007 f3=0xffffffffffffcbda frm=0x4 => f4=0xffffffffffff5401 fflags=0x1
fnmadd.h f4, f1, f2, f3, rmm | f1=0xffffffffffffbe00 f2=0xffffffffffff5007 f3=0xffffffffffffcbda frm=0x0 => f4=0xffffffffffff5401 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffbaf8 f2=0xffffffffffff4fff f3=0xffffffffffff83ff frm=0x0 => f4=0xffffffffffff4ef7 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffffafff f2=0xffffffffffff7bff f3=0xffffffffffffa800 frm=0x1 => f4=0xffffffffffff6ffe fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff33c6 f2=0xffffffffffff3c00 f3=0xffffffffffff8ae4 frm=0x2 => f4=0xffffffffffffb3c5 fflags=0x1
fnmadd.h f4, f1, f2, f3 | f1=0xffffffffffff3001 f2=0xffffffffffff7e05 f3=0xffffffffffffabff frm=0x3 => f4=0xffffffffffff7e00
fnmadd.h f4, f1, f2, f3, rne | f1=0xffffffffffff3001 f2=0xffffffffffff7e05 f3=0xffffffffffffabff frm=0x0 => f4=0xffffffffffff7e00

# minimum, maximum, comparison, class, h
fmin.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x1
flt.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff0000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffc00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff0000 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
feq.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffff0000 f2=0xffffffffffff3c00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff8000
fmax.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7c00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff8000
fmax.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff8000
feq.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff8000
fmax.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff8000
feq.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff8000 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff8000 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
fmax.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x1
flt.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff7c00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff7c00 f2=0xfffffffffffffc00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
fmax.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff3c00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0001
fmax.h f3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff7c00 f2=0xffffffffffff0001 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0000 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
feq.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x1
flt.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xfffffffffffffc00 f2=0xfffffffffffffc00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7e00 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7e00 frm=0x0 => f3=0xfffffffffffffc00
feq.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x10
feq.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff7c01 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0001 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0001
feq.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xfffffffffffffc00 f2=0xffffffffffff0001 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fmax.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
feq.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff8000 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
feq.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00
fmax.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00
feq.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff7e00
fmax.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff7e00
feq.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffffbc00 frm=0x0 => f3=0xffffffffffffbc00
fmax.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffffbc00 frm=0x0 => f3=0xffffffffffffbc00
feq.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffffbc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffffbc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffffbc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7e00 f2=0xffffffffffffbc00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff0000 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
fmax.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff7e00
fmax.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff7e00
feq.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xfffffffffffffe00 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
feq.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xfffffffffffffe00 f2=0xffffffffffff7c01 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7c00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffc00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff3c00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffffbc00 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffffbc00 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffffbc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffffbc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffffbc00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffffbc00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0001 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0001 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff7c01 f2=0xffffffffffff0001 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
fmax.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff3c00
feq.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fmax.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff3c00
feq.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff3c00
fmax.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff3c00
feq.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff3c00 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff7c01 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff0001
fmax.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0001 frm=0x0 => f3=0xffffffffffff3c00
feq.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0001 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff0001 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffffbc00
fmax.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff0000
feq.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff0000 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff0000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffc00
fmax.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffffbc00
feq.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xfffffffffffffc00 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffffbc00 f2=0xfffffffffffffc00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffffbc00
fmax.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffffbc00
feq.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff7c01 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffffbc00
fmax.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
feq.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff3c00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffff3c00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fmax.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0001
feq.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff8000 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff0001
fmax.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff0001
feq.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7e00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff0001
fmax.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xfffffffffffffe00 frm=0x0 => f3=0xffffffffffff0001
feq.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xfffffffffffffe00 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff0001 f2=0xfffffffffffffe00 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff0001 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7c01 frm=0x0 => f3=0xffffffffffff0001 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7c01 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffff0001 f2=0xffffffffffff7c01 frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffb6b4 frm=0x0 => f3=0xffffffffffffbc00
fmax.h f3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffb6b4 frm=0x0 => f3=0xffffffffffffb6b4
feq.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffb6b4 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffb6b4 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffb6b4 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffffbc00 f2=0xffffffffffffb6b4 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff049a f2=0xffffffffffff3a00 frm=0x0 => f3=0xffffffffffff049a
fmax.h f3, f1, f2 | f1=0xffffffffffff049a f2=0xffffffffffff3a00 frm=0x0 => f3=0xffffffffffff3a00
feq.h x3, f1, f2 | f1=0xffffffffffff049a f2=0xffffffffffff3a00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff049a f2=0xffffffffffff3a00 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffff049a f2=0xffffffffffff3a00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffff049a f2=0xffffffffffff3a00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffffd10f f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffffd10f
fmax.h f3, f1, f2 | f1=0xffffffffffffd10f f2=0xffffffffffff7c00 frm=0x0 => f3=0xffffffffffff7c00
feq.h x3, f1, f2 | f1=0xffffffffffffd10f f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffffd10f f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x1
fle.h x3, f1, f2 | f1=0xffffffffffffd10f f2=0xffffffffffff7c00 x3=0x9 frm=0x0 => x3=0x1
flt.h x0, f1, f2 | f1=0xffffffffffffd10f f2=0xffffffffffff7c00 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffbc01 frm=0x0 => f3=0xffffffffffffbc01
fmax.h f3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffbc01 frm=0x0 => f3=0xffffffffffff2bff
feq.h x3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffbc01 x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffbc01 x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffbc01 x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff2bff f2=0xffffffffffffbc01 frm=0x0 =>
fmin.h f3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff7c1b frm=0x0 => f3=0xffffffffffffc800 fflags=0x10
fmax.h f3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff7c1b frm=0x0 => f3=0xffffffffffffc800 fflags=0x10
feq.h x3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff7c1b x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff7c1b x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.h x3, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff7c1b x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.h x0, f1, f2 | f1=0xffffffffffffc800 f2=0xffffffffffff7c1b frm=0x0 => fflags=0x10
fmin.h f3, f1, f2 | f1=0xffffffffffff4265 f2=0xffffffffffffbbff frm=0x0 => f3=0xffffffffffffbbff
fmax.h f3, f1, f2 | f1=0xffffffffffff4265 f2=0xffffffffffffbbff frm=0x0 => f3=0xffffffffffff4265
feq.h x3, f1, f2 | f1=0xffffffffffff4265 f2=0xffffffffffffbbff x3=0x9 frm=0x0 => x3=0x0
flt.h x3, f1, f2 | f1=0xffffffffffff4265 f2=0xffffffffffffbbff x3=0x9 frm=0x0 => x3=0x0
fle.h x3, f1, f2 | f1=0xffffffffffff4265 f2=0xffffffffffffbbff x3=0x9 frm=0x0 => x3=0x0
flt.h x0, f1, f2 | f1=0xffffffffffff4265 f2=0xffffffffffffbbff frm=0x0 =>
fclass.h x3, f1 | f1=0xffffffffffff0000 frm=0x0 => x3=0x10
fclass.h x3, f1 | f1=0xffffffffffff3c00 frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff7c00 frm=0x0 => x3=0x80
fclass.h x3, f1 | f1=0xffffffffffff7e00 frm=0x0 => x3=0x200
fclass.h x3, f1 | f1=0xffffffffffff7c01 frm=0x0 => x3=0x100
fclass.h x3, f1 | f1=0xffffffffffff0001 frm=0x0 => x3=0x20
fclass.h x3, f1 | f1=0xffffffffffff03ff frm=0x0 => x3=0x20
fclass.h x3, f1 | f1=0xffffffffffff0400 frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff7bff frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff3c01 frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff3bff frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff3e00 frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff6400 frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff1400 frm=0x0 => x3=0x40
fclass.h x3, f1 | f1=0xffffffffffff7e05 frm=0x0 => x3=0x200
fclass.h x3, f1 | f1=0xffffffffffff8000 frm=0x0 => x3=0x8
fclass.h x3, f1 | f1=0xffffffffffffbc00 frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xfffffffffffffc00 frm=0x0 => x3=0x1
fclass.h x3, f1 | f1=0xfffffffffffffe00 frm=0x0 => x3=0x200
fclass.h x3, f1 | f1=0xfffffffffffffc01 frm=0x0 => x3=0x100
fclass.h x3, f1 | f1=0xffffffffffff8001 frm=0x0 => x3=0x4
fclass.h x3, f1 | f1=0xffffffffffff83ff frm=0x0 => x3=0x4
fclass.h x3, f1 | f1=0xffffffffffff8400 frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xfffffffffffffbff frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xffffffffffffbc01 frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xffffffffffffbbff frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xffffffffffffbe00 frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xffffffffffffe400 frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xffffffffffff9400 frm=0x0 => x3=0x2
fclass.h x3, f1 | f1=0xfffffffffffffe05 frm=0x0 => x3=0x200

# sign injection, h
fsgnj.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffffbc00
fsgnjn.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff3c00
fsgnjx.h f3, f1, f2 | f1=0xffffffffffff3c00 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffffbc00
fsgnj.h f3, f1, f1 | f1=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
fsgnjn.h f3, f1, f1 | f1=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffffbc00
fsgnjx.h f3, f1, f1 | f1=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
fsgnj.h f3, f1, f2 | f1=0xfffffffffffffc01 f2=0xffffffffffff0000 frm=0x0 => f3=0xffffffffffff7c01
fsgnjn.h f3, f1, f2 | f1=0xfffffffffffffc01 f2=0xffffffffffff0000 frm=0x0 => f3=0xfffffffffffffc01
fsgnjx.h f3, f1, f2 | f1=0xfffffffffffffc01 f2=0xffffffffffff0000 frm=0x0 => f3=0xfffffffffffffc01
fsgnj.h f3, f1, f1 | f1=0xfffffffffffffc01 frm=0x0 => f3=0xfffffffffffffc01
fsgnjn.h f3, f1, f1 | f1=0xfffffffffffffc01 frm=0x0 => f3=0xffffffffffff7c01
fsgnjx.h f3, f1, f1 | f1=0xfffffffffffffc01 frm=0x0 => f3=0xffffffffffff7c01
fsgnj.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffe00
fsgnjn.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xffffffffffff7e00
fsgnjx.h f3, f1, f2 | f1=0xffffffffffff7e00 f2=0xfffffffffffffc00 frm=0x0 => f3=0xfffffffffffffe00
fsgnj.h f3, f1, f1 | f1=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00
fsgnjn.h f3, f1, f1 | f1=0xffffffffffff7e00 frm=0x0 => f3=0xfffffffffffffe00
fsgnjx.h f3, f1, f1 | f1=0xffffffffffff7e00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fsgnjn.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0000
fsgnjx.h f3, f1, f2 | f1=0xffffffffffff8000 f2=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0000
fsgnj.h f3, f1, f1 | f1=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff8000
fsgnjn.h f3, f1, f1 | f1=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0000
fsgnjx.h f3, f1, f1 | f1=0xffffffffffff8000 frm=0x0 => f3=0xffffffffffff0000

# to integers, h: values around the limits, ties, specials; static and dynamic modes
fcvt.w.h x3, f1, rne | f1=0xffffffffffff3800 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff3800 frm=0x1 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, rtz | f1=0xffffffffffff3c00 frm=0x0 => x3=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff3c00 frm=0x2 => x3=0x1
fcvt.w.h x3, f1, rdn | f1=0xffffffffffff3e00 frm=0x0 => x3=0x1 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff3e00 frm=0x3 => x3=0x2 fflags=0x1
fcvt.w.h x3, f1, rup | f1=0xffffffffffff4100 frm=0x0 => x3=0x3 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff4100 frm=0x4 => x3=0x3 fflags=0x1
fcvt.w.h x3, f1, rmm | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.w.h x3, f1, rne | f1=0xffffffffffff7c00 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, rtz | f1=0xffffffffffff8000 frm=0x0 => x3=0x0
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff8000 frm=0x2 => x3=0x0
fcvt.w.h x3, f1, rdn | f1=0xffffffffffffb800 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffb800 frm=0x3 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, rup | f1=0xffffffffffffbc00 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x4 => x3=0xffffffffffffffff
fcvt.w.h x3, f1, rmm | f1=0xfffffffffffffbff frm=0x0 => x3=0xffffffffffff0020
fcvt.w.h x3, f1, dyn | f1=0xfffffffffffffbff frm=0x0 => x3=0xffffffffffff0020
fcvt.w.h x3, f1, rne | f1=0xfffffffffffffc00 frm=0x0 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.h x3, f1, dyn | f1=0xfffffffffffffc00 frm=0x1 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.h x3, f1, rtz | f1=0xffffffffffff0000 frm=0x0 => x3=0x0
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff0000 frm=0x2 => x3=0x0
fcvt.w.h x3, f1, rdn | f1=0xffffffffffff7c00 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x3 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, rup | f1=0xffffffffffff7c01 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7c01 frm=0x4 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, rmm | f1=0xffffffffffff03ff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff03ff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, rne | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x1 => x3=0xffe0
fcvt.w.h x3, f1, rtz | f1=0xffffffffffff3bff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff3bff frm=0x2 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, rdn | f1=0xffffffffffff6400 frm=0x0 => x3=0x400
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff6400 frm=0x3 => x3=0x400
fcvt.w.h x3, f1, rup | f1=0xffffffffffff7e05 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7e05 frm=0x4 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, rmm | f1=0xffffffffffffbc00 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.h x3, f1, rne | f1=0xfffffffffffffe00 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, dyn | f1=0xfffffffffffffe00 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.h x3, f1, rtz | f1=0xffffffffffff8001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff8001 frm=0x2 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.h x3, f1, rdn | f1=0xffffffffffff8400 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff8400 frm=0x3 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, rup | f1=0xffffffffffffbc01 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffbc01 frm=0x4 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.h x3, f1, rmm | f1=0xffffffffffffbe00 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffbe00 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.w.h x3, f1, rne | f1=0xffffffffffff9400 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff9400 frm=0x1 => x3=0x0 fflags=0x1
fcvt.w.h x3, f1, rtz | f1=0xffffffffffff59e1 frm=0x0 => x3=0xbc fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff59e1 frm=0x2 => x3=0xbc fflags=0x1
fcvt.w.h x3, f1, rdn | f1=0xffffffffffffd600 frm=0x0 => x3=0xffffffffffffffa0
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffd600 frm=0x3 => x3=0xffffffffffffffa0
fcvt.w.h x3, f1, rup | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.w.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x4 => x3=0xffe0
fcvt.w.h x3, f1, rmm | f1=0xffffffffffffc90a frm=0x0 => x3=0xfffffffffffffff6 fflags=0x1
fcvt.w.h x3, f1, dyn | f1=0xffffffffffffc90a frm=0x0 => x3=0xfffffffffffffff6 fflags=0x1
fcvt.w.h x0, f1, rtz | f1=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fcvt.wu.h x3, f1, rne | f1=0xffffffffffff3800 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff3800 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, rtz | f1=0xffffffffffff3c00 frm=0x0 => x3=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff3c00 frm=0x2 => x3=0x1
fcvt.wu.h x3, f1, rdn | f1=0xffffffffffff3e00 frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff3e00 frm=0x3 => x3=0x2 fflags=0x1
fcvt.wu.h x3, f1, rup | f1=0xffffffffffff4100 frm=0x0 => x3=0x3 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff4100 frm=0x4 => x3=0x3 fflags=0x1
fcvt.wu.h x3, f1, rmm | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.wu.h x3, f1, rne | f1=0xffffffffffff7c00 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, rtz | f1=0xffffffffffff8000 frm=0x0 => x3=0x0
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff8000 frm=0x2 => x3=0x0
fcvt.wu.h x3, f1, rdn | f1=0xffffffffffffb800 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffb800 frm=0x3 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, rup | f1=0xffffffffffffbc00 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x4 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, rmm | f1=0xffffffffffff0000 frm=0x0 => x3=0x0
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff0000 frm=0x0 => x3=0x0
fcvt.wu.h x3, f1, rne | f1=0xffffffffffff7c00 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, rtz | f1=0xffffffffffff7c01 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff7c01 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, rdn | f1=0xffffffffffff03ff frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff03ff frm=0x3 => x3=0x1 fflags=0x1
fcvt.wu.h x3, f1, rup | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x4 => x3=0xffe0
fcvt.wu.h x3, f1, rmm | f1=0xffffffffffff3bff frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff3bff frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.h x3, f1, rne | f1=0xffffffffffff6400 frm=0x0 => x3=0x400
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff6400 frm=0x1 => x3=0x400
fcvt.wu.h x3, f1, rtz | f1=0xffffffffffff7e05 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff7e05 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, rdn | f1=0xffffffffffffbc00 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x3 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, rup | f1=0xfffffffffffffe00 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xfffffffffffffe00 frm=0x4 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.h x3, f1, rmm | f1=0xffffffffffff8001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff8001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, rne | f1=0xffffffffffff8400 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff8400 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, rtz | f1=0xffffffffffffbc01 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffbc01 frm=0x2 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, rdn | f1=0xffffffffffffbe00 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffbe00 frm=0x3 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, rup | f1=0xffffffffffff9400 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffff9400 frm=0x4 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, rmm | f1=0xffffffffffffb200 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffb200 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.h x3, f1, rne | f1=0xfffffffffffff5a9 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xfffffffffffff5a9 frm=0x1 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, rtz | f1=0xffffffffffffdf22 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffdf22 frm=0x2 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, rdn | f1=0xffffffffffffc5f1 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.h x3, f1, dyn | f1=0xffffffffffffc5f1 frm=0x3 => x3=0x0 fflags=0x10
fcvt.wu.h x0, f1, rtz | f1=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fcvt.l.h x3, f1, rne | f1=0xffffffffffff3800 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff3800 frm=0x1 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, rtz | f1=0xffffffffffff3c00 frm=0x0 => x3=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff3c00 frm=0x2 => x3=0x1
fcvt.l.h x3, f1, rdn | f1=0xffffffffffff3e00 frm=0x0 => x3=0x1 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff3e00 frm=0x3 => x3=0x2 fflags=0x1
fcvt.l.h x3, f1, rup | f1=0xffffffffffff4100 frm=0x0 => x3=0x3 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff4100 frm=0x4 => x3=0x3 fflags=0x1
fcvt.l.h x3, f1, rmm | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.l.h x3, f1, rne | f1=0xffffffffffff7c00 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, rtz | f1=0xffffffffffff8000 frm=0x0 => x3=0x0
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff8000 frm=0x2 => x3=0x0
fcvt.l.h x3, f1, rdn | f1=0xffffffffffffb800 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffffb800 frm=0x3 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, rup | f1=0xffffffffffffbc00 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x4 => x3=0xffffffffffffffff
fcvt.l.h x3, f1, rmm | f1=0xfffffffffffffbff frm=0x0 => x3=0xffffffffffff0020
fcvt.l.h x3, f1, dyn | f1=0xfffffffffffffbff frm=0x0 => x3=0xffffffffffff0020
fcvt.l.h x3, f1, rne | f1=0xfffffffffffffc00 frm=0x0 => x3=0x8000000000000000 fflags=0x10
fcvt.l.h x3, f1, dyn | f1=0xfffffffffffffc00 frm=0x1 => x3=0x8000000000000000 fflags=0x10
fcvt.l.h x3, f1, rtz | f1=0xffffffffffff0000 frm=0x0 => x3=0x0
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff0000 frm=0x2 => x3=0x0
fcvt.l.h x3, f1, rdn | f1=0xffffffffffff7c00 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x3 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, rup | f1=0xffffffffffff7c01 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff7c01 frm=0x4 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, rmm | f1=0xffffffffffff03ff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff03ff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, rne | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x1 => x3=0xffe0
fcvt.l.h x3, f1, rtz | f1=0xffffffffffff3bff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff3bff frm=0x2 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, rdn | f1=0xffffffffffff6400 frm=0x0 => x3=0x400
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff6400 frm=0x3 => x3=0x400
fcvt.l.h x3, f1, rup | f1=0xffffffffffff7e05 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff7e05 frm=0x4 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, rmm | f1=0xffffffffffffbc00 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.h x3, f1, rne | f1=0xfffffffffffffe00 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, dyn | f1=0xfffffffffffffe00 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.h x3, f1, rtz | f1=0xffffffffffff8001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff8001 frm=0x2 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.h x3, f1, rdn | f1=0xffffffffffff8400 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff8400 frm=0x3 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, rup | f1=0xffffffffffffbc01 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffffbc01 frm=0x4 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.h x3, f1, rmm | f1=0xffffffffffffbe00 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffffbe00 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.l.h x3, f1, rne | f1=0xffffffffffff9400 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff9400 frm=0x1 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, rtz | f1=0xffffffffffff6400 frm=0x0 => x3=0x400
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff6400 frm=0x2 => x3=0x400
fcvt.l.h x3, f1, rdn | f1=0xffffffffffff5567 frm=0x0 => x3=0x56 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff5567 frm=0x3 => x3=0x57 fflags=0x1
fcvt.l.h x3, f1, rup | f1=0xffffffffffff3c00 frm=0x0 => x3=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff3c00 frm=0x4 => x3=0x1
fcvt.l.h x3, f1, rmm | f1=0xffffffffffff2fff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x3, f1, dyn | f1=0xffffffffffff2fff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.h x0, f1, rtz | f1=0xffffffffffff7e00 frm=0x0 => fflags=0x10
fcvt.lu.h x3, f1, rne | f1=0xffffffffffff3800 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff3800 frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, rtz | f1=0xffffffffffff3c00 frm=0x0 => x3=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff3c00 frm=0x2 => x3=0x1
fcvt.lu.h x3, f1, rdn | f1=0xffffffffffff3e00 frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff3e00 frm=0x3 => x3=0x2 fflags=0x1
fcvt.lu.h x3, f1, rup | f1=0xffffffffffff4100 frm=0x0 => x3=0x3 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff4100 frm=0x4 => x3=0x3 fflags=0x1
fcvt.lu.h x3, f1, rmm | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.lu.h x3, f1, rne | f1=0xffffffffffff7c00 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, rtz | f1=0xffffffffffff8000 frm=0x0 => x3=0x0
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff8000 frm=0x2 => x3=0x0
fcvt.lu.h x3, f1, rdn | f1=0xffffffffffffb800 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffb800 frm=0x3 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, rup | f1=0xffffffffffffbc00 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, rmm | f1=0xffffffffffff0000 frm=0x0 => x3=0x0
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff0000 frm=0x0 => x3=0x0
fcvt.lu.h x3, f1, rne | f1=0xffffffffffff7c00 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff7c00 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, rtz | f1=0xffffffffffff7c01 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff7c01 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, rdn | f1=0xffffffffffff03ff frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff03ff frm=0x3 => x3=0x1 fflags=0x1
fcvt.lu.h x3, f1, rup | f1=0xffffffffffff7bff frm=0x0 => x3=0xffe0
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff7bff frm=0x4 => x3=0xffe0
fcvt.lu.h x3, f1, rmm | f1=0xffffffffffff3bff frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff3bff frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.h x3, f1, rne | f1=0xffffffffffff6400 frm=0x0 => x3=0x400
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff6400 frm=0x1 => x3=0x400
fcvt.lu.h x3, f1, rtz | f1=0xffffffffffff7e05 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff7e05 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, rdn | f1=0xffffffffffffbc00 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffbc00 frm=0x3 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, rup | f1=0xfffffffffffffe00 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xfffffffffffffe00 frm=0x4 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.h x3, f1, rmm | f1=0xffffffffffff8001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff8001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, rne | f1=0xffffffffffff8400 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff8400 frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, rtz | f1=0xffffffffffffbc01 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffbc01 frm=0x2 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, rdn | f1=0xffffffffffffbe00 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffbe00 frm=0x3 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, rup | f1=0xffffffffffff9400 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff9400 frm=0x4 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, rmm | f1=0xffffffffffff9f68 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffff9f68 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, rne | f1=0xffffffffffffe70e frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffe70e frm=0x1 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, rtz | f1=0xffffffffffffa600 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffa600 frm=0x2 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, rdn | f1=0xffffffffffffe972 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.h x3, f1, dyn | f1=0xffffffffffffe972 frm=0x3 => x3=0x0 fflags=0x10
fcvt.lu.h x0, f1, rtz | f1=0xffffffffffff7e00 frm=0x0 => fflags=0x10

# from integers, h
fcvt.h.w f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffffffff0000
fcvt.h.w f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.w f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffffffffbc00
fcvt.h.w f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.w f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffffffff0000
fcvt.h.w f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.w f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.w f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.w f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.w f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffffffffbc00
fcvt.h.w f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.w f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.w f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffffffff4000
fcvt.h.w f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffffffff4000
fcvt.h.w f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.w f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.w f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffffffff5020
fcvt.h.w f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffffffff5020
fcvt.h.w f3, x1, dyn | x1=0xfffffe657d2c3e33 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, rtz | x1=0xfffffe657d2c3e33 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0xffff91ddcf887a0d frm=0x3 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.w f3, x1, rdn | x1=0xffff91ddcf887a0d frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0xa58c2bbca9188157 frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, rup | x1=0xa58c2bbca9188157 frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0xfffffffffffae79f frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, rmm | x1=0xfffffffffffae79f frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, dyn | x1=0x1ab098444f601040 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, rtz | x1=0x1ab098444f601040 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.w f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.w f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.w f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffffe401
fcvt.h.w f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffffe401
fcvt.h.w f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.w f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.w f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.w f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.w f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffffffff6801 fflags=0x1
fcvt.h.w f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffffffff6800 fflags=0x1
fcvt.h.wu f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffffffff0000
fcvt.h.wu f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.wu f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.wu f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.wu f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffffffff0000
fcvt.h.wu f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.wu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffffffff3c00
fcvt.h.wu f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.wu f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffffffff4000
fcvt.h.wu f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffffffff4000
fcvt.h.wu f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.wu f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.wu f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffffffff5020
fcvt.h.wu f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffffffff5020
fcvt.h.wu f3, x1, dyn | x1=0x7136560d57e14 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, rtz | x1=0x7136560d57e14 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0xffffd9913fb000b9 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rdn | x1=0xffffd9913fb000b9 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rup | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x3996b4450cb frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rmm | x1=0x3996b4450cb frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffffffff5020
fcvt.h.wu f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffffffff5020
fcvt.h.wu f3, x1, dyn | x1=0x98126a1d3d6d8bf frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, rtz | x1=0x98126a1d3d6d8bf frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffffffff3c00
fcvt.h.wu f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.wu f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.wu f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.wu f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.wu f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.wu f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.wu f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffffffff6801 fflags=0x1
fcvt.h.wu f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffffffff6800 fflags=0x1
fcvt.h.l f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffffffff0000
fcvt.h.l f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.l f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.l f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.l f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffffffffbc00
fcvt.h.l f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.l f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.l f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.l f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.l f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffffffff4000
fcvt.h.l f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffffffff4000
fcvt.h.l f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.l f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.l f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffffffff5020
fcvt.h.l f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffffffff5020
fcvt.h.l f3, x1, dyn | x1=0xc6e71 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, rtz | x1=0xc6e71 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0xffe6637ccff41c68 frm=0x3 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.l f3, x1, rdn | x1=0xffe6637ccff41c68 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0xfffa2e59884340ec frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.l f3, x1, rup | x1=0xfffa2e59884340ec frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.l f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.l f3, x1, dyn | x1=0xfffffffffffffbc4 frm=0x1 => f3=0xffffffffffffe43c
fcvt.h.l f3, x1, rne | x1=0xfffffffffffffbc4 frm=0x0 => f3=0xffffffffffffe43c
fcvt.h.l f3, x1, dyn | x1=0xfffffffffffd356d frm=0x2 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.l f3, x1, rtz | x1=0xfffffffffffd356d frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.l f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffffe401
fcvt.h.l f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffffe401
fcvt.h.l f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.l f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.l f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.l f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.l f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffffffff6801 fflags=0x1
fcvt.h.l f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffffffff6800 fflags=0x1
fcvt.h.lu f3, x1, dyn | x1=0x0 frm=0x1 => f3=0xffffffffffff0000
fcvt.h.lu f3, x1, rne | x1=0x0 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.lu f3, x1, dyn | x1=0x1 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.lu f3, x1, rtz | x1=0x1 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.lu f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x2 frm=0x4 => f3=0xffffffffffff4000
fcvt.h.lu f3, x1, rup | x1=0x2 frm=0x0 => f3=0xffffffffffff4000
fcvt.h.lu f3, x1, dyn | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.lu f3, x1, rmm | x1=0x40 frm=0x0 => f3=0xffffffffffff5400
fcvt.h.lu f3, x1, dyn | x1=0x21 frm=0x1 => f3=0xffffffffffff5020
fcvt.h.lu f3, x1, rne | x1=0x21 frm=0x0 => f3=0xffffffffffff5020
fcvt.h.lu f3, x1, dyn | x1=0xa8b272 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rtz | x1=0xa8b272 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xb8a86f8ac1595788 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rdn | x1=0xb8a86f8ac1595788 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x56234 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rmm | x1=0x56234 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x1e627 frm=0x1 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rne | x1=0x1e627 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xde772770ff87d5fd frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, rtz | x1=0xde772770ff87d5fd frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.lu f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.lu f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.lu f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.lu f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.lu f3, x1, dyn | x1=0x801 frm=0x3 => f3=0xffffffffffff6801 fflags=0x1
fcvt.h.lu f3, x1, rdn | x1=0x801 frm=0x0 => f3=0xffffffffffff6800 fflags=0x1

# fcvt.h.s
fcvt.h.s f3, f1, dyn | f1=0xffffffff00000000 frm=0x1 => f3=0xffffffffffff0000
fcvt.h.s f3, f1, rne | f1=0xffffffff00000000 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.s f3, f1, dyn | f1=0xffffffff3f800000 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.s f3, f1, rtz | f1=0xffffffff3f800000 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.s f3, f1, dyn | f1=0xffffffff7f800000 frm=0x3 => f3=0xffffffffffff7c00
fcvt.h.s f3, f1, rdn | f1=0xffffffff7f800000 frm=0x0 => f3=0xffffffffffff7c00
fcvt.h.s f3, f1, dyn | f1=0xffffffff7fc00000 frm=0x4 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, rup | f1=0xffffffff7fc00000 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, dyn | f1=0xffffffff7f800001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.s f3, f1, rmm | f1=0xffffffff7f800001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.s f3, f1, dyn | f1=0xffffffff00000001 frm=0x1 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, rne | f1=0xffffffff00000001 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff007fffff frm=0x2 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, rtz | f1=0xffffffff007fffff frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff00800000 frm=0x3 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.s f3, f1, rdn | f1=0xffffffff00800000 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff7f7fffff frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, rup | f1=0xffffffff7f7fffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffff3f800001 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fcvt.h.s f3, f1, rmm | f1=0xffffffff3f800001 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff3f7fffff frm=0x1 => f3=0xffffffffffff3bff fflags=0x1
fcvt.h.s f3, f1, rne | f1=0xffffffff3f7fffff frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff3fc00000 frm=0x2 => f3=0xffffffffffff3e00
fcvt.h.s f3, f1, rtz | f1=0xffffffff3fc00000 frm=0x0 => f3=0xffffffffffff3e00
fcvt.h.s f3, f1, dyn | f1=0xffffffff4b000000 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, rdn | f1=0xffffffff4b000000 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffff34000000 frm=0x4 => f3=0xffffffffffff0002
fcvt.h.s f3, f1, rup | f1=0xffffffff34000000 frm=0x0 => f3=0xffffffffffff0002
fcvt.h.s f3, f1, dyn | f1=0xffffffff7fc00005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, rmm | f1=0xffffffff7fc00005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, dyn | f1=0xffffffff80000000 frm=0x1 => f3=0xffffffffffff8000
fcvt.h.s f3, f1, rne | f1=0xffffffff80000000 frm=0x0 => f3=0xffffffffffff8000
fcvt.h.s f3, f1, dyn | f1=0xffffffffbf800000 frm=0x2 => f3=0xffffffffffffbc00
fcvt.h.s f3, f1, rtz | f1=0xffffffffbf800000 frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.s f3, f1, dyn | f1=0xffffffffff800000 frm=0x3 => f3=0xfffffffffffffc00
fcvt.h.s f3, f1, rdn | f1=0xffffffffff800000 frm=0x0 => f3=0xfffffffffffffc00
fcvt.h.s f3, f1, dyn | f1=0xffffffffffc00000 frm=0x4 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, rup | f1=0xffffffffffc00000 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, dyn | f1=0xffffffffff800001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.s f3, f1, rmm | f1=0xffffffffff800001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.s f3, f1, dyn | f1=0xffffffff80000001 frm=0x1 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.s f3, f1, rne | f1=0xffffffff80000001 frm=0x0 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff807fffff frm=0x2 => f3=0xffffffffffff8001 fflags=0x3
fcvt.h.s f3, f1, rtz | f1=0xffffffff807fffff frm=0x0 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff80800000 frm=0x3 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.s f3, f1, rdn | f1=0xffffffff80800000 frm=0x0 => f3=0xffffffffffff8001 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffffff7fffff frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.s f3, f1, rup | f1=0xffffffffff7fffff frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffffbf800001 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.s f3, f1, rmm | f1=0xffffffffbf800001 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffffbf7fffff frm=0x1 => f3=0xffffffffffffbbff fflags=0x1
fcvt.h.s f3, f1, rne | f1=0xffffffffbf7fffff frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffffbfc00000 frm=0x2 => f3=0xffffffffffffbe00
fcvt.h.s f3, f1, rtz | f1=0xffffffffbfc00000 frm=0x0 => f3=0xffffffffffffbe00
fcvt.h.s f3, f1, dyn | f1=0xffffffffcb000000 frm=0x3 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.s f3, f1, rdn | f1=0xffffffffcb000000 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffffb4000000 frm=0x4 => f3=0xffffffffffff8002
fcvt.h.s f3, f1, rup | f1=0xffffffffb4000000 frm=0x0 => f3=0xffffffffffff8002
fcvt.h.s f3, f1, dyn | f1=0xffffffffffc00005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, rmm | f1=0xffffffffffc00005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.s f3, f1, dyn | f1=0xffffffff477fe000 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.s f3, f1, rne | f1=0xffffffff477fe000 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.s f3, f1, dyn | f1=0xffffffff477fef00 frm=0x2 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.s f3, f1, rtz | f1=0xffffffff477fef00 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff477ff000 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, rdn | f1=0xffffffff477ff000 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff477fff00 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, rup | f1=0xffffffff477fff00 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffff47800000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, rmm | f1=0xffffffff47800000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffffbe800000 frm=0x1 => f3=0xffffffffffffb400
fcvt.h.s f3, f1, rne | f1=0xffffffffbe800000 frm=0x0 => f3=0xffffffffffffb400
fcvt.h.s f3, f1, dyn | f1=0xffffffffbeffffff frm=0x2 => f3=0xffffffffffffb800 fflags=0x1
fcvt.h.s f3, f1, rtz | f1=0xffffffffbeffffff frm=0x0 => f3=0xffffffffffffb7ff fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffffec9ed1e9 frm=0x3 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.s f3, f1, rdn | f1=0xffffffffec9ed1e9 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffffc1000000 frm=0x4 => f3=0xffffffffffffc800
fcvt.h.s f3, f1, rup | f1=0xffffffffc1000000 frm=0x0 => f3=0xffffffffffffc800
fcvt.h.s f3, f1, dyn | f1=0xffffffffc2400000 frm=0x0 => f3=0xffffffffffffd200
fcvt.h.s f3, f1, rmm | f1=0xffffffffc2400000 frm=0x0 => f3=0xffffffffffffd200
fcvt.h.s f3, f1, dyn | f1=0xffffffff40000000 frm=0x1 => f3=0xffffffffffff4000
fcvt.h.s f3, f1, rne | f1=0xffffffff40000000 frm=0x0 => f3=0xffffffffffff4000
fcvt.h.s f3, f1, dyn | f1=0xffffffff3f800000 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.s f3, f1, rtz | f1=0xffffffff3f800000 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.s f3, f1, dyn | f1=0xffffffff3e800001 frm=0x3 => f3=0xffffffffffff3401 fflags=0x1
fcvt.h.s f3, f1, rdn | f1=0xffffffff3e800001 frm=0x0 => f3=0xffffffffffff3400 fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff9533f987 frm=0x4 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.s f3, f1, rup | f1=0xffffffff9533f987 frm=0x0 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffffc04b8e38 frm=0x0 => f3=0xffffffffffffc25c fflags=0x1
fcvt.h.s f3, f1, rmm | f1=0xffffffffc04b8e38 frm=0x0 => f3=0xffffffffffffc25c fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff477fe000 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.s f3, f1, rne | f1=0xffffffff477fe000 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.s f3, f1, dyn | f1=0xffffffff47bfe800 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.s f3, f1, rtz | f1=0xffffffff47bfe800 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffff46ffe000 frm=0x3 => f3=0xffffffffffff77ff
fcvt.h.s f3, f1, rdn | f1=0xffffffff46ffe000 frm=0x0 => f3=0xffffffffffff77ff
fcvt.h.s f3, f1, dyn | f1=0xffffffff477feffe frm=0x4 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.s f3, f1, rup | f1=0xffffffff477feffe frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.s f3, f1, dyn | f1=0xffffffff38800000 frm=0x0 => f3=0xffffffffffff0400
fcvt.h.s f3, f1, rmm | f1=0xffffffff38800000 frm=0x0 => f3=0xffffffffffff0400
fcvt.h.s f3, f1, dyn | f1=0xffffffff38c00000 frm=0x1 => f3=0xffffffffffff0600
fcvt.h.s f3, f1, rne | f1=0xffffffff38c00000 frm=0x0 => f3=0xffffffffffff0600
fcvt.h.s f3, f1, dyn | f1=0xffffffff38000000 frm=0x2 => f3=0xffffffffffff0200
fcvt.h.s f3, f1, rtz | f1=0xffffffff38000000 frm=0x0 => f3=0xffffffffffff0200
fcvt.h.s f3, f1, dyn | f1=0xffffffff38800800 frm=0x3 => f3=0xffffffffffff0401 fflags=0x1
fcvt.h.s f3, f1, rdn | f1=0xffffffff38800800 frm=0x0 => f3=0xffffffffffff0400 fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff33800000 frm=0x4 => f3=0xffffffffffff0001
fcvt.h.s f3, f1, rup | f1=0xffffffff33800000 frm=0x0 => f3=0xffffffffffff0001
fcvt.h.s f3, f1, dyn | f1=0xffffffff33c00000 frm=0x0 => f3=0xffffffffffff0002 fflags=0x3
fcvt.h.s f3, f1, rmm | f1=0xffffffff33c00000 frm=0x0 => f3=0xffffffffffff0002 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff33000000 frm=0x1 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, rne | f1=0xffffffff33000000 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff33800800 frm=0x2 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.s f3, f1, rtz | f1=0xffffffff33800800 frm=0x0 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff387fc000 frm=0x3 => f3=0xffffffffffff03ff
fcvt.h.s f3, f1, rdn | f1=0xffffffff387fc000 frm=0x0 => f3=0xffffffffffff03ff
fcvt.h.s f3, f1, dyn | f1=0xffffffff38bfd000 frm=0x4 => f3=0xffffffffffff05ff fflags=0x1
fcvt.h.s f3, f1, rup | f1=0xffffffff38bfd000 frm=0x0 => f3=0xffffffffffff05ff fflags=0x1
fcvt.h.s f3, f1, dyn | f1=0xffffffff37ffc000 frm=0x0 => f3=0xffffffffffff0200 fflags=0x3
fcvt.h.s f3, f1, rmm | f1=0xffffffff37ffc000 frm=0x0 => f3=0xffffffffffff0200 fflags=0x3
fcvt.h.s f3, f1, dyn | f1=0xffffffff387fcffc frm=0x1 => f3=0xffffffffffff03ff fflags=0x3
fcvt.h.s f3, f1, rne | f1=0xffffffff387fcffc frm=0x0 => f3=0xffffffffffff03ff fflags=0x3

# fcvt.h.d
fcvt.h.d f3, f1, dyn | f1=0x0 frm=0x1 => f3=0xffffffffffff0000
fcvt.h.d f3, f1, rne | f1=0x0 frm=0x0 => f3=0xffffffffffff0000
fcvt.h.d f3, f1, dyn | f1=0x3ff0000000000000 frm=0x2 => f3=0xffffffffffff3c00
fcvt.h.d f3, f1, rtz | f1=0x3ff0000000000000 frm=0x0 => f3=0xffffffffffff3c00
fcvt.h.d f3, f1, dyn | f1=0x7ff0000000000000 frm=0x3 => f3=0xffffffffffff7c00
fcvt.h.d f3, f1, rdn | f1=0x7ff0000000000000 frm=0x0 => f3=0xffffffffffff7c00
fcvt.h.d f3, f1, dyn | f1=0x7ff8000000000000 frm=0x4 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, rup | f1=0x7ff8000000000000 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, dyn | f1=0x7ff0000000000001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.d f3, f1, rmm | f1=0x7ff0000000000001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.d f3, f1, dyn | f1=0x1 frm=0x1 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, rne | f1=0x1 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0xfffffffffffff frm=0x2 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, rtz | f1=0xfffffffffffff frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x10000000000000 frm=0x3 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.d f3, f1, rdn | f1=0x10000000000000 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x7fefffffffffffff frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, rup | f1=0x7fefffffffffffff frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x3ff0000000000001 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fcvt.h.d f3, f1, rmm | f1=0x3ff0000000000001 frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x3fefffffffffffff frm=0x1 => f3=0xffffffffffff3bff fflags=0x1
fcvt.h.d f3, f1, rne | f1=0x3fefffffffffffff frm=0x0 => f3=0xffffffffffff3c00 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x3ff8000000000000 frm=0x2 => f3=0xffffffffffff3e00
fcvt.h.d f3, f1, rtz | f1=0x3ff8000000000000 frm=0x0 => f3=0xffffffffffff3e00
fcvt.h.d f3, f1, dyn | f1=0x4330000000000000 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, rdn | f1=0x4330000000000000 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x3cb0000000000000 frm=0x4 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, rup | f1=0x3cb0000000000000 frm=0x0 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x7ff8000000000005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, rmm | f1=0x7ff8000000000005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, dyn | f1=0x8000000000000000 frm=0x1 => f3=0xffffffffffff8000
fcvt.h.d f3, f1, rne | f1=0x8000000000000000 frm=0x0 => f3=0xffffffffffff8000
fcvt.h.d f3, f1, dyn | f1=0xbff0000000000000 frm=0x2 => f3=0xffffffffffffbc00
fcvt.h.d f3, f1, rtz | f1=0xbff0000000000000 frm=0x0 => f3=0xffffffffffffbc00
fcvt.h.d f3, f1, dyn | f1=0xfff0000000000000 frm=0x3 => f3=0xfffffffffffffc00
fcvt.h.d f3, f1, rdn | f1=0xfff0000000000000 frm=0x0 => f3=0xfffffffffffffc00
fcvt.h.d f3, f1, dyn | f1=0xfff8000000000000 frm=0x4 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, rup | f1=0xfff8000000000000 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, dyn | f1=0xfff0000000000001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.d f3, f1, rmm | f1=0xfff0000000000001 frm=0x0 => f3=0xffffffffffff7e00 fflags=0x10
fcvt.h.d f3, f1, dyn | f1=0x8000000000000001 frm=0x1 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.d f3, f1, rne | f1=0x8000000000000001 frm=0x0 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x800fffffffffffff frm=0x2 => f3=0xffffffffffff8001 fflags=0x3
fcvt.h.d f3, f1, rtz | f1=0x800fffffffffffff frm=0x0 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x8010000000000000 frm=0x3 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.d f3, f1, rdn | f1=0x8010000000000000 frm=0x0 => f3=0xffffffffffff8001 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0xffefffffffffffff frm=0x4 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.d f3, f1, rup | f1=0xffefffffffffffff frm=0x0 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0xbff0000000000001 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.d f3, f1, rmm | f1=0xbff0000000000001 frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0xbfefffffffffffff frm=0x1 => f3=0xffffffffffffbbff fflags=0x1
fcvt.h.d f3, f1, rne | f1=0xbfefffffffffffff frm=0x0 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0xbff8000000000000 frm=0x2 => f3=0xffffffffffffbe00
fcvt.h.d f3, f1, rtz | f1=0xbff8000000000000 frm=0x0 => f3=0xffffffffffffbe00
fcvt.h.d f3, f1, dyn | f1=0xc330000000000000 frm=0x3 => f3=0xfffffffffffffbff fflags=0x5
fcvt.h.d f3, f1, rdn | f1=0xc330000000000000 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0xbcb0000000000000 frm=0x4 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.d f3, f1, rup | f1=0xbcb0000000000000 frm=0x0 => f3=0xffffffffffff8000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0xfff8000000000005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, rmm | f1=0xfff8000000000005 frm=0x0 => f3=0xffffffffffff7e00
fcvt.h.d f3, f1, dyn | f1=0x40effc0000000000 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.d f3, f1, rne | f1=0x40effc0000000000 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.d f3, f1, dyn | f1=0x40effde000000000 frm=0x2 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.d f3, f1, rtz | f1=0x40effde000000000 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x40effe0000000000 frm=0x3 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, rdn | f1=0x40effe0000000000 frm=0x0 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x40efffe000000000 frm=0x4 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, rup | f1=0x40efffe000000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x40f0000000000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, rmm | f1=0x40f0000000000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x3fe8000000000000 frm=0x1 => f3=0xffffffffffff3a00
fcvt.h.d f3, f1, rne | f1=0x3fe8000000000000 frm=0x0 => f3=0xffffffffffff3a00
fcvt.h.d f3, f1, dyn | f1=0x3fa54640b0993780 frm=0x2 => f3=0xffffffffffff2951 fflags=0x1
fcvt.h.d f3, f1, rtz | f1=0x3fa54640b0993780 frm=0x0 => f3=0xffffffffffff2951 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0xbfd0000000000001 frm=0x3 => f3=0xffffffffffffb400 fflags=0x1
fcvt.h.d f3, f1, rdn | f1=0xbfd0000000000001 frm=0x0 => f3=0xffffffffffffb401 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0xbfefffffffffffff frm=0x4 => f3=0xffffffffffffbc00 fflags=0x1
fcvt.h.d f3, f1, rup | f1=0xbfefffffffffffff frm=0x0 => f3=0xffffffffffffbbff fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x573e02c9e20c50b0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, rmm | f1=0x573e02c9e20c50b0 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x3fafcf77ad3ec392 frm=0x1 => f3=0xffffffffffff2bf3 fflags=0x1
fcvt.h.d f3, f1, rne | f1=0x3fafcf77ad3ec392 frm=0x0 => f3=0xffffffffffff2bf4 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x3fb0000000000001 frm=0x2 => f3=0xffffffffffff2c00 fflags=0x1
fcvt.h.d f3, f1, rtz | f1=0x3fb0000000000001 frm=0x0 => f3=0xffffffffffff2c00 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x4020000000000001 frm=0x3 => f3=0xffffffffffff4801 fflags=0x1
fcvt.h.d f3, f1, rdn | f1=0x4020000000000001 frm=0x0 => f3=0xffffffffffff4800 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0xc040000000000000 frm=0x4 => f3=0xffffffffffffd000
fcvt.h.d f3, f1, rup | f1=0xc040000000000000 frm=0x0 => f3=0xffffffffffffd000
fcvt.h.d f3, f1, dyn | f1=0xc330000000000000 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.d f3, f1, rmm | f1=0xc330000000000000 frm=0x0 => f3=0xfffffffffffffc00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x40effc0000000000 frm=0x1 => f3=0xffffffffffff7bff
fcvt.h.d f3, f1, rne | f1=0x40effc0000000000 frm=0x0 => f3=0xffffffffffff7bff
fcvt.h.d f3, f1, dyn | f1=0x40f7fd0000000000 frm=0x2 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.d f3, f1, rtz | f1=0x40f7fd0000000000 frm=0x0 => f3=0xffffffffffff7bff fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x40dffc0000000000 frm=0x3 => f3=0xffffffffffff77ff
fcvt.h.d f3, f1, rdn | f1=0x40dffc0000000000 frm=0x0 => f3=0xffffffffffff77ff
fcvt.h.d f3, f1, dyn | f1=0x40effdffc0000000 frm=0x4 => f3=0xffffffffffff7bff fflags=0x1
fcvt.h.d f3, f1, rup | f1=0x40effdffc0000000 frm=0x0 => f3=0xffffffffffff7c00 fflags=0x5
fcvt.h.d f3, f1, dyn | f1=0x3f10000000000000 frm=0x0 => f3=0xffffffffffff0400
fcvt.h.d f3, f1, rmm | f1=0x3f10000000000000 frm=0x0 => f3=0xffffffffffff0400
fcvt.h.d f3, f1, dyn | f1=0x3f18000000000000 frm=0x1 => f3=0xffffffffffff0600
fcvt.h.d f3, f1, rne | f1=0x3f18000000000000 frm=0x0 => f3=0xffffffffffff0600
fcvt.h.d f3, f1, dyn | f1=0x3f00000000000000 frm=0x2 => f3=0xffffffffffff0200
fcvt.h.d f3, f1, rtz | f1=0x3f00000000000000 frm=0x0 => f3=0xffffffffffff0200
fcvt.h.d f3, f1, dyn | f1=0x3f10010000000000 frm=0x3 => f3=0xffffffffffff0401 fflags=0x1
fcvt.h.d f3, f1, rdn | f1=0x3f10010000000000 frm=0x0 => f3=0xffffffffffff0400 fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x3e70000000000000 frm=0x4 => f3=0xffffffffffff0001
fcvt.h.d f3, f1, rup | f1=0x3e70000000000000 frm=0x0 => f3=0xffffffffffff0001
fcvt.h.d f3, f1, dyn | f1=0x3e78000000000000 frm=0x0 => f3=0xffffffffffff0002 fflags=0x3
fcvt.h.d f3, f1, rmm | f1=0x3e78000000000000 frm=0x0 => f3=0xffffffffffff0002 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x3e60000000000000 frm=0x1 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, rne | f1=0x3e60000000000000 frm=0x0 => f3=0xffffffffffff0000 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x3e70010000000000 frm=0x2 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.d f3, f1, rtz | f1=0x3e70010000000000 frm=0x0 => f3=0xffffffffffff0001 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x3f0ff80000000000 frm=0x3 => f3=0xffffffffffff03ff
fcvt.h.d f3, f1, rdn | f1=0x3f0ff80000000000 frm=0x0 => f3=0xffffffffffff03ff
fcvt.h.d f3, f1, dyn | f1=0x3f17fa0000000000 frm=0x4 => f3=0xffffffffffff05ff fflags=0x1
fcvt.h.d f3, f1, rup | f1=0x3f17fa0000000000 frm=0x0 => f3=0xffffffffffff05ff fflags=0x1
fcvt.h.d f3, f1, dyn | f1=0x3efff80000000000 frm=0x0 => f3=0xffffffffffff0200 fflags=0x3
fcvt.h.d f3, f1, rmm | f1=0x3efff80000000000 frm=0x0 => f3=0xffffffffffff0200 fflags=0x3
fcvt.h.d f3, f1, dyn | f1=0x3f0ff9ff80000000 frm=0x1 => f3=0xffffffffffff03ff fflags=0x3
fcvt.h.d f3, f1, rne | f1=0x3f0ff9ff80000000 frm=0x0 => f3=0xffffffffffff03ff fflags=0x3

# fcvt.s.h
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff3c00 frm=0x2 => f3=0xffffffff3f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x3 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7e00 frm=0x4 => f3=0xffffffff7fc00000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c01 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fcvt.s.h f3, f1 | f1=0xffffffffffff0001 frm=0x1 => f3=0xffffffff33800000
fcvt.s.h f3, f1 | f1=0xffffffffffff03ff frm=0x2 => f3=0xffffffff387fc000
fcvt.s.h f3, f1 | f1=0xffffffffffff0400 frm=0x3 => f3=0xffffffff38800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7bff frm=0x4 => f3=0xffffffff477fe000
fcvt.s.h f3, f1 | f1=0xffffffffffff3c01 frm=0x0 => f3=0xffffffff3f802000
fcvt.s.h f3, f1 | f1=0xffffffffffff3bff frm=0x1 => f3=0xffffffff3f7fe000
fcvt.s.h f3, f1 | f1=0xffffffffffff3e00 frm=0x2 => f3=0xffffffff3fc00000
fcvt.s.h f3, f1 | f1=0xffffffffffff6400 frm=0x3 => f3=0xffffffff44800000
fcvt.s.h f3, f1 | f1=0xffffffffffff1400 frm=0x4 => f3=0xffffffff3a800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7e05 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.h f3, f1 | f1=0xffffffffffff8000 frm=0x1 => f3=0xffffffff80000000
fcvt.s.h f3, f1 | f1=0xffffffffffffbc00 frm=0x2 => f3=0xffffffffbf800000
fcvt.s.h f3, f1 | f1=0xfffffffffffffc00 frm=0x3 => f3=0xffffffffff800000
fcvt.s.h f3, f1 | f1=0xfffffffffffffe00 frm=0x4 => f3=0xffffffff7fc00000
fcvt.s.h f3, f1 | f1=0xfffffffffffffc01 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fcvt.s.h f3, f1 | f1=0xffffffffffff8001 frm=0x1 => f3=0xffffffffb3800000
fcvt.s.h f3, f1 | f1=0xffffffffffff83ff frm=0x2 => f3=0xffffffffb87fc000
fcvt.s.h f3, f1 | f1=0xffffffffffff8400 frm=0x3 => f3=0xffffffffb8800000
fcvt.s.h f3, f1 | f1=0xfffffffffffffbff frm=0x4 => f3=0xffffffffc77fe000
fcvt.s.h f3, f1 | f1=0xffffffffffffbc01 frm=0x0 => f3=0xffffffffbf802000
fcvt.s.h f3, f1 | f1=0xffffffffffffbbff frm=0x1 => f3=0xffffffffbf7fe000
fcvt.s.h f3, f1 | f1=0xffffffffffffbe00 frm=0x2 => f3=0xffffffffbfc00000
fcvt.s.h f3, f1 | f1=0xffffffffffffe400 frm=0x3 => f3=0xffffffffc4800000
fcvt.s.h f3, f1 | f1=0xffffffffffff9400 frm=0x4 => f3=0xffffffffba800000
fcvt.s.h f3, f1 | f1=0xfffffffffffffe05 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.h f3, f1 | f1=0xffffffffffff7bff frm=0x1 => f3=0xffffffff477fe000
fcvt.s.h f3, f1 | f1=0xffffffffffff7bff frm=0x2 => f3=0xffffffff477fe000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x3 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x4 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x0 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffffc800 frm=0x1 => f3=0xffffffffc1000000
fcvt.s.h f3, f1 | f1=0xffffffffffff4fff frm=0x2 => f3=0xffffffff41ffe000
fcvt.s.h f3, f1 | f1=0xffffffffffff5aec frm=0x3 => f3=0xffffffff435d8000
fcvt.s.h f3, f1 | f1=0xffffffffffff3bff frm=0x4 => f3=0xffffffff3f7fe000
fcvt.s.h f3, f1 | f1=0xffffffffffffcc00 frm=0x0 => f3=0xffffffffc1800000
fcvt.s.h f3, f1 | f1=0xffffffffffffd401 frm=0x1 => f3=0xffffffffc2802000
fcvt.s.h f3, f1 | f1=0xffffffffffff57ff frm=0x2 => f3=0xffffffff42ffe000
fcvt.s.h f3, f1 | f1=0xffffffffffff52f4 frm=0x3 => f3=0xffffffff425e8000
fcvt.s.h f3, f1 | f1=0xfffffffffffff8fd frm=0x4 => f3=0xffffffffc71fa000
fcvt.s.h f3, f1 | f1=0xffffffffffff454a frm=0x0 => f3=0xffffffff40a94000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x1 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x2 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x3 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff7c00 frm=0x4 => f3=0xffffffff7f800000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x2 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x3 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x4 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x2 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x3 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x4 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0xffffffff00000000
fcvt.s.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0xffffffff00000000

# fcvt.d.h
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff3c00 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x3 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7e00 frm=0x4 => f3=0x7ff8000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c01 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fcvt.d.h f3, f1 | f1=0xffffffffffff0001 frm=0x1 => f3=0x3e70000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff03ff frm=0x2 => f3=0x3f0ff80000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff0400 frm=0x3 => f3=0x3f10000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7bff frm=0x4 => f3=0x40effc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff3c01 frm=0x0 => f3=0x3ff0040000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff3bff frm=0x1 => f3=0x3feffc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff3e00 frm=0x2 => f3=0x3ff8000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff6400 frm=0x3 => f3=0x4090000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff1400 frm=0x4 => f3=0x3f50000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7e05 frm=0x0 => f3=0x7ff8000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff8000 frm=0x1 => f3=0x8000000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffbc00 frm=0x2 => f3=0xbff0000000000000
fcvt.d.h f3, f1 | f1=0xfffffffffffffc00 frm=0x3 => f3=0xfff0000000000000
fcvt.d.h f3, f1 | f1=0xfffffffffffffe00 frm=0x4 => f3=0x7ff8000000000000
fcvt.d.h f3, f1 | f1=0xfffffffffffffc01 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fcvt.d.h f3, f1 | f1=0xffffffffffff8001 frm=0x1 => f3=0xbe70000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff83ff frm=0x2 => f3=0xbf0ff80000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff8400 frm=0x3 => f3=0xbf10000000000000
fcvt.d.h f3, f1 | f1=0xfffffffffffffbff frm=0x4 => f3=0xc0effc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffbc01 frm=0x0 => f3=0xbff0040000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffbbff frm=0x1 => f3=0xbfeffc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffbe00 frm=0x2 => f3=0xbff8000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffe400 frm=0x3 => f3=0xc090000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff9400 frm=0x4 => f3=0xbf50000000000000
fcvt.d.h f3, f1 | f1=0xfffffffffffffe05 frm=0x0 => f3=0x7ff8000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7bff frm=0x1 => f3=0x40effc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7bff frm=0x2 => f3=0x40effc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x3 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x4 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x0 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffc801 frm=0x1 => f3=0xc020040000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffbfff frm=0x2 => f3=0xbffffc0000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffc000 frm=0x3 => f3=0xc000000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffc400 frm=0x4 => f3=0xc010000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff9400 frm=0x0 => f3=0xbf50000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffd08d frm=0x1 => f3=0xc042340000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff3c00 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff8215 frm=0x3 => f3=0xbf00a80000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffd57a frm=0x4 => f3=0xc055e80000000000
fcvt.d.h f3, f1 | f1=0xffffffffffffce00 frm=0x0 => f3=0xc038000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x1 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x2 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x3 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff7c00 frm=0x4 => f3=0x7ff0000000000000
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x2 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x3 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x4 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x2 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x3 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x4 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x0 => f3=0x0
fcvt.d.h f3, f1 | f1=0xffffffffffff0000 frm=0x1 => f3=0x0

# a register that is not properly boxed reads as the canonical NaN; moves and stores take its bits as they are
fadd.h f3, f1, f2 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f1 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f2 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnjn.h f3, f2, f1 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffffbc00
feq.h x3, f1, f1 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x0
fclass.h x3, f1 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x200
fcvt.w.h x3, f1 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x7fffffff fflags=0x10
fmin.h f3, f1, f2 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
fmv.x.h x3, f1 | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x3c00
fsh f1, 0(x31) | f1=0x3c00 f2=0xffffffffffff3c00 frm=0x0 m=eeeeeeeeeeeeeeee => m=003ceeeeeeeeeeee
fadd.h f3, f1, f2 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f1 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f2 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnjn.h f3, f2, f1 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffffbc00
feq.h x3, f1, f1 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x0
fclass.h x3, f1 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x200
fcvt.w.h x3, f1 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x7fffffff fflags=0x10
fmin.h f3, f1, f2 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
fmv.x.h x3, f1 | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 => x3=0x3c00
fsh f1, 0(x31) | f1=0xfffffffffffe3c00 f2=0xffffffffffff3c00 frm=0x0 m=eeeeeeeeeeeeeeee => m=003ceeeeeeeeeeee
fadd.h f3, f1, f2 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f1 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnj.h f3, f1, f2 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff7e00
fsgnjn.h f3, f2, f1 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffffbc00
feq.h x3, f1, f1 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => x3=0x0
fclass.h x3, f1 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => x3=0x200
fcvt.w.h x3, f1 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => x3=0x7fffffff fflags=0x10
fmin.h f3, f1, f2 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => f3=0xffffffffffff3c00
fmv.x.h x3, f1 | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 => x3=0x0
fsh f1, 0(x31) | f1=0x7ff8000000000000 f2=0xffffffffffff3c00 frm=0x0 m=eeeeeeeeeeeeeeee => m=0000eeeeeeeeeeee
flh f3, 4(x31) | m=0011223344d56677 => f3=0xffffffffffffd544
fsh f1, 2(x31) | f1=0x1122334455667788 m=0011223344556677 => m=0011887744556677
fmv.h.x f3, x1 | x1=0x1122334455667788 => f3=0xffffffffffff7788
fmv.x.h x3, f1 | f1=0xffffffffffff8001 => x3=0xffffffffffff8001
