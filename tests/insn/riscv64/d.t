# D: double precision.
# Made by tests/insn/mkcases.py.

# fadd.d
fadd.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x0 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fadd.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
fadd.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x1 => f3=0x7ff0000000000000
fadd.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fadd.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x2 => f3=0x7ff8000000000000 fflags=0x10
fadd.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 => f3=0x0
fadd.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x3 => f3=0x0
fadd.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x0 => f3=0x7ff0000000000000 fflags=0x5
fadd.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x4 => f3=0x7ff0000000000000 fflags=0x5
fadd.d f3, f1, f2 | f1=0x1 f2=0x1 frm=0x0 => f3=0x2
fadd.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x0 => f3=0x7ff0000000000000
fadd.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x1 => f3=0x7ff0000000000000
fadd.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x0 => f3=0x3fe0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x2 => f3=0x3fe0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xfff0000000000001 f2=0x3fd0000000000001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fadd.d f3, f1, f2 | f1=0xfff0000000000001 f2=0x3fd0000000000001 frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fadd.d f3, f1, f2 | f1=0x8010000000000000 f2=0x401046d21f461279 frm=0x0 => f3=0x401046d21f461279 fflags=0x1
fadd.d f3, f1, f2, rne | f1=0x8010000000000000 f2=0x401046d21f461279 frm=0x0 => f3=0x401046d21f461279 fflags=0x1
fadd.d f3, f1, f2 | f1=0x8010000000000000 f2=0x401046d21f461279 frm=0x4 => f3=0x401046d21f461279 fflags=0x1
fadd.d f3, f1, f2, rmm | f1=0x8010000000000000 f2=0x401046d21f461279 frm=0x4 => f3=0x401046d21f461279 fflags=0x1
fadd.d f3, f1, f2 | f1=0xc040000000000000 f2=0xb1d4794f48672244 frm=0x0 => f3=0xc040000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0xbfbfffffffffffff frm=0x0 => f3=0x7fefffffffffffff fflags=0x1
fadd.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0xbfbfffffffffffff frm=0x1 => f3=0x7feffffffffffffe fflags=0x1
fadd.d f3, f1, f2 | f1=0x2677975c06a3fa24 f2=0xc048000000000000 frm=0x2 => f3=0xc048000000000000 fflags=0x1
fadd.d f3, f1, f2, rne | f1=0x2677975c06a3fa24 f2=0xc048000000000000 frm=0x2 => f3=0xc048000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff8000000000000 f2=0xbfd0000000000001 frm=0x3 => f3=0xbffc000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xc05fffffffffffff f2=0xfff0000000000001 frm=0x4 => f3=0x7ff8000000000000 fflags=0x10
fadd.d f3, f1, f2 | f1=0x3fefffffffffffff f2=0x4000000000000001 frm=0x0 => f3=0x4008000000000001 fflags=0x1
fadd.d f3, f1, f2, rtz | f1=0x3fefffffffffffff f2=0x4000000000000001 frm=0x0 => f3=0x4008000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x10000000000000 f2=0x3cb0000000000000 frm=0x1 => f3=0x3cb0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x727c147f531267fb f2=0x5b1df316e3f4681f frm=0x2 => f3=0x727c147f531267fb fflags=0x1
fadd.d f3, f1, f2 | f1=0x3f90000000000000 f2=0x400ebdaa7cabbde2 frm=0x3 => f3=0x400eddaa7cabbde2
fadd.d f3, f1, f2, rdn | f1=0x3f90000000000000 f2=0x400ebdaa7cabbde2 frm=0x3 => f3=0x400eddaa7cabbde2
fadd.d f3, f1, f2 | f1=0xb66808a7aaae9bff f2=0xbfe8000000000000 frm=0x4 => f3=0xbfe8000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xdb268036faa12d43 f2=0x4020000000000001 frm=0x0 => f3=0xdb268036faa12d43 fflags=0x1
fadd.d f3, f1, f2 | f1=0x71cd2102b7654439 f2=0x8000000000000000 frm=0x1 => f3=0x71cd2102b7654439
fadd.d f3, f1, f2, rup | f1=0x71cd2102b7654439 f2=0x8000000000000000 frm=0x1 => f3=0x71cd2102b7654439
fadd.d f3, f1, f2 | f1=0xbfb813e5b6bdf4ff f2=0x3fe0000000000000 frm=0x2 => f3=0x3fd9fb06925082c0 fflags=0x1
fadd.d f3, f1, f2 | f1=0x73a6d101ab843d73 f2=0x613a76eb9895fbd1 frm=0x3 => f3=0x73a6d101ab843d74 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3f9fffffffffffff f2=0x3ff8000000000000 frm=0x4 => f3=0x3ff8800000000000 fflags=0x1
fadd.d f3, f1, f2, rmm | f1=0x3f9fffffffffffff f2=0x3ff8000000000000 frm=0x4 => f3=0x3ff8800000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbfb0000000000001 f2=0x4050000000000000 frm=0x0 => f3=0x404ff80000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3fa942d7085e0e54 f2=0x3fa0000000000000 frm=0x1 => f3=0x3fb4a16b842f072a
fadd.d f3, f1, f2 | f1=0xc05a512132d2fcde f2=0xc020000000000001 frm=0x2 => f3=0xc05c512132d2fcdf fflags=0x1
fadd.d f3, f1, f2, rne | f1=0xc05a512132d2fcde f2=0xc020000000000001 frm=0x2 => f3=0xc05c512132d2fcde fflags=0x1
fadd.d f3, f1, f2 | f1=0x6c5a0687612f2d7f f2=0xc330000000000000 frm=0x3 => f3=0x6c5a0687612f2d7f fflags=0x1
fadd.d f3, f1, f2 | f1=0x9683ac46712f6957 f2=0x0 frm=0x4 => f3=0x9683ac46712f6957
fadd.d f3, f1, f2 | f1=0x7ff8000000000005 f2=0x3fb8000000000000 frm=0x0 => f3=0x7ff8000000000000
fadd.d f3, f1, f2, rtz | f1=0x7ff8000000000005 f2=0x3fb8000000000000 frm=0x0 => f3=0x7ff8000000000000
fadd.d f3, f1, f2 | f1=0x3f98000000000000 f2=0x7ff8000000000005 frm=0x1 => f3=0x7ff8000000000000
fadd.d f3, f1, f2 | f1=0x4023e8df44fe4339 f2=0xc008000000000000 frm=0x2 => f3=0x401bd1be89fc8672
fadd.d f3, f1, f2 | f1=0x52ffc0acaeef6942 f2=0x3fd37d9ce07b99cd frm=0x3 => f3=0x52ffc0acaeef6943 fflags=0x1
fadd.d f3, f1, f2, rdn | f1=0x52ffc0acaeef6942 f2=0x3fd37d9ce07b99cd frm=0x3 => f3=0x52ffc0acaeef6942 fflags=0x1

# fsub.d
fsub.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x0 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fsub.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fsub.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fsub.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0x7ff0000000000000
fsub.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x2 => f3=0x7ff0000000000000
fsub.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 => f3=0x0
fsub.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x3 => f3=0x0
fsub.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x0 => f3=0x0
fsub.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x4 => f3=0x0
fsub.d f3, f1, f2 | f1=0x1 f2=0x1 frm=0x0 => f3=0x0
fsub.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x0 => f3=0x7ff0000000000000
fsub.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x1 => f3=0x7ff0000000000000
fsub.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x0 => f3=0xbfe0000000000000 fflags=0x1
fsub.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x2 => f3=0xbfe0000000000000 fflags=0x1
fsub.d f3, f1, f2 | f1=0x96c6bb5dfd26c67d f2=0x3fffffffffffffff frm=0x0 => f3=0xbfffffffffffffff fflags=0x1
fsub.d f3, f1, f2 | f1=0x96c6bb5dfd26c67d f2=0x3fffffffffffffff frm=0x3 => f3=0xbfffffffffffffff fflags=0x1
fsub.d f3, f1, f2 | f1=0x4030000000000001 f2=0x4018000000000000 frm=0x0 => f3=0x4024000000000002
fsub.d f3, f1, f2, rne | f1=0x4030000000000001 f2=0x4018000000000000 frm=0x0 => f3=0x4024000000000002
fsub.d f3, f1, f2 | f1=0x4030000000000001 f2=0x4018000000000000 frm=0x4 => f3=0x4024000000000002
fsub.d f3, f1, f2, rmm | f1=0x4030000000000001 f2=0x4018000000000000 frm=0x4 => f3=0x4024000000000002
fsub.d f3, f1, f2 | f1=0xc039183c9b30748a f2=0xbfdfffffffffffff frm=0x0 => f3=0xc038983c9b30748a fflags=0x1
fsub.d f3, f1, f2 | f1=0x4515848173b3caf2 f2=0xc058000000000000 frm=0x0 => f3=0x4515848173b3caf2 fflags=0x1
fsub.d f3, f1, f2 | f1=0x4515848173b3caf2 f2=0xc058000000000000 frm=0x1 => f3=0x4515848173b3caf2 fflags=0x1
fsub.d f3, f1, f2 | f1=0x4000000000000001 f2=0x3fd8000000000000 frm=0x2 => f3=0x3ffa000000000002
fsub.d f3, f1, f2, rne | f1=0x4000000000000001 f2=0x3fd8000000000000 frm=0x2 => f3=0x3ffa000000000002
fsub.d f3, f1, f2 | f1=0x800fffffffffffff f2=0x403fffffffffffff frm=0x3 => f3=0xc03fffffffffffff fflags=0x1
fsub.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3fbcbb3a3dcb4655 frm=0x4 => f3=0x3fec6898b8469735 fflags=0x1
fsub.d f3, f1, f2 | f1=0xc04465fe97bd0aee f2=0xbfbfffffffffffff frm=0x0 => f3=0xc04455fe97bd0aee fflags=0x1
fsub.d f3, f1, f2, rtz | f1=0xc04465fe97bd0aee f2=0xbfbfffffffffffff frm=0x0 => f3=0xc04455fe97bd0aee fflags=0x1
fsub.d f3, f1, f2 | f1=0xc020000000000000 f2=0xc008000000000000 frm=0x1 => f3=0xc014000000000000
fsub.d f3, f1, f2 | f1=0x86e48829032cc430 f2=0xc05fffffffffffff frm=0x2 => f3=0x405ffffffffffffe fflags=0x1
fsub.d f3, f1, f2 | f1=0x4030000000000000 f2=0x252a7a1afc6a80bc frm=0x3 => f3=0x4030000000000000 fflags=0x1
fsub.d f3, f1, f2, rdn | f1=0x4030000000000000 f2=0x252a7a1afc6a80bc frm=0x3 => f3=0x402fffffffffffff fflags=0x1
fsub.d f3, f1, f2 | f1=0x4010000000000000 f2=0xbfdfffffffffffff frm=0x4 => f3=0x4012000000000000 fflags=0x1
fsub.d f3, f1, f2 | f1=0x5d7e59e2f3bb817f f2=0x3ff0000000000001 frm=0x0 => f3=0x5d7e59e2f3bb817f fflags=0x1
fsub.d f3, f1, f2 | f1=0x402fffffffffffff f2=0xc018000000000000 frm=0x1 => f3=0x4035ffffffffffff fflags=0x1
fsub.d f3, f1, f2, rup | f1=0x402fffffffffffff f2=0xc018000000000000 frm=0x1 => f3=0x4036000000000000 fflags=0x1
fsub.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x4028000000000000 frm=0x2 => f3=0x7ff8000000000000 fflags=0x10
fsub.d f3, f1, f2 | f1=0xc8e84951e0f106eb f2=0x7df75b2ad093936c frm=0x3 => f3=0xfdf75b2ad093936c fflags=0x1
fsub.d f3, f1, f2 | f1=0xbfa81832bdcc81a9 f2=0x401fffffffffffff frm=0x4 => f3=0xc020181832bdcc81 fflags=0x1
fsub.d f3, f1, f2, rmm | f1=0xbfa81832bdcc81a9 f2=0x401fffffffffffff frm=0x4 => f3=0xc020181832bdcc81 fflags=0x1
fsub.d f3, f1, f2 | f1=0xbfcfffffffffffff f2=0x7ff0000000000000 frm=0x0 => f3=0xfff0000000000000
fsub.d f3, f1, f2 | f1=0xbfc2dfa6f1c2b9bd f2=0xbebf1d46019aa7ce frm=0x1 => f3=0xbfc2df97631fb8ef fflags=0x1
fsub.d f3, f1, f2 | f1=0x3f9fffffffffffff f2=0x3fefffffffffffff frm=0x2 => f3=0xbfef000000000000 fflags=0x1
fsub.d f3, f1, f2, rne | f1=0x3f9fffffffffffff f2=0x3fefffffffffffff frm=0x2 => f3=0xbfeeffffffffffff fflags=0x1
fsub.d f3, f1, f2 | f1=0x3b13f1d8f6ede04b f2=0x9d79c2c7a678b71d frm=0x3 => f3=0x3b13f1d8f6ede04c fflags=0x1
fsub.d f3, f1, f2 | f1=0x4330000000000000 f2=0x4048000000000000 frm=0x4 => f3=0x432fffffffffffa0
fsub.d f3, f1, f2 | f1=0x403fffffffffffff f2=0xbff0000000000000 frm=0x0 => f3=0x4040800000000000 fflags=0x1
fsub.d f3, f1, f2, rtz | f1=0x403fffffffffffff f2=0xbff0000000000000 frm=0x0 => f3=0x40407fffffffffff fflags=0x1
fsub.d f3, f1, f2 | f1=0xbfc0000000000001 f2=0xbfd8000000000000 frm=0x1 => f3=0x3fcfffffffffffff
fsub.d f3, f1, f2 | f1=0x3fb0000000000000 f2=0xbff0000000000001 frm=0x2 => f3=0x3ff1000000000001
fsub.d f3, f1, f2 | f1=0x3cb0000000000000 f2=0x3fdfffffffffffff frm=0x3 => f3=0xbfdffffffffffffb
fsub.d f3, f1, f2, rdn | f1=0x3cb0000000000000 f2=0x3fdfffffffffffff frm=0x3 => f3=0xbfdffffffffffffb

# fmul.d
fmul.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x0 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
fmul.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x1 => f3=0x7ff0000000000000
fmul.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
fmul.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x2 => f3=0xfff0000000000000
fmul.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fmul.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x3 => f3=0x8000000000000000
fmul.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x0 => f3=0x7ff0000000000000 fflags=0x5
fmul.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x4 => f3=0x7ff0000000000000 fflags=0x5
fmul.d f3, f1, f2 | f1=0x1 f2=0x1 frm=0x0 => f3=0x0 fflags=0x3
fmul.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x0 => f3=0x8000000000000
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x2 => f3=0x8000000000000
fmul.d f3, f1, f2 | f1=0xfd10f65de4c2b2f5 f2=0xfff0000000000001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0xfd10f65de4c2b2f5 f2=0xfff0000000000001 frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0xc038000000000000 f2=0x620191e587578f00 frm=0x0 => f3=0xe24a5ad84b035680
fmul.d f3, f1, f2, rne | f1=0xc038000000000000 f2=0x620191e587578f00 frm=0x0 => f3=0xe24a5ad84b035680
fmul.d f3, f1, f2 | f1=0xc038000000000000 f2=0x620191e587578f00 frm=0x4 => f3=0xe24a5ad84b035680
fmul.d f3, f1, f2, rmm | f1=0xc038000000000000 f2=0x620191e587578f00 frm=0x4 => f3=0xe24a5ad84b035680
fmul.d f3, f1, f2 | f1=0xad23596a69866c3e f2=0x3fd8000000000000 frm=0x0 => f3=0xad0d061f9e49a25d
fmul.d f3, f1, f2 | f1=0x4020000000000000 f2=0x10000000000000 frm=0x0 => f3=0x40000000000000
fmul.d f3, f1, f2 | f1=0x4020000000000000 f2=0x10000000000000 frm=0x1 => f3=0x40000000000000
fmul.d f3, f1, f2 | f1=0xc028000000000000 f2=0xbfc0000000000001 frm=0x2 => f3=0x3ff8000000000001 fflags=0x1
fmul.d f3, f1, f2, rne | f1=0xc028000000000000 f2=0xbfc0000000000001 frm=0x2 => f3=0x3ff8000000000002 fflags=0x1
fmul.d f3, f1, f2 | f1=0x8866b13f1bab201c f2=0xfff8000000000000 frm=0x3 => f3=0x7ff8000000000000
fmul.d f3, f1, f2 | f1=0x65aab934fbada47b f2=0x18d6dde0f0180e98 frm=0x4 => f3=0x3e93189f5be58e83 fflags=0x1
fmul.d f3, f1, f2 | f1=0xbfb8000000000000 f2=0x96b057ce8ed4b8bd frm=0x0 => f3=0x167883b5d63f151c fflags=0x1
fmul.d f3, f1, f2, rtz | f1=0xbfb8000000000000 f2=0x96b057ce8ed4b8bd frm=0x0 => f3=0x167883b5d63f151b fflags=0x1
fmul.d f3, f1, f2 | f1=0x3feaf6012f502780 f2=0x8694b4f576346f3b frm=0x1 => f3=0x86917237534c9fa3 fflags=0x1
fmul.d f3, f1, f2 | f1=0xc330000000000000 f2=0xffefffffffffffff frm=0x2 => f3=0x7fefffffffffffff fflags=0x5
fmul.d f3, f1, f2 | f1=0xe320ae369beba0eb f2=0x7ff0000000000001 frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2, rdn | f1=0xe320ae369beba0eb f2=0x7ff0000000000001 frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0xa25f2fbd7a2cf030 f2=0x403fffffffffffff frm=0x4 => f3=0xa2af2fbd7a2cf02f fflags=0x1
fmul.d f3, f1, f2 | f1=0xbfefffffffffffff f2=0xffefffffffffffff frm=0x0 => f3=0x7feffffffffffffe fflags=0x1
fmul.d f3, f1, f2 | f1=0xc01fffffffffffff f2=0xfff0000000000001 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2, rup | f1=0xc01fffffffffffff f2=0xfff0000000000001 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fmul.d f3, f1, f2 | f1=0x4048000000000000 f2=0x4020b0e763537536 frm=0x2 => f3=0x4079095b14fd2fd1
fmul.d f3, f1, f2 | f1=0xbfe0000000000001 f2=0x3fd941dfb6045637 frm=0x3 => f3=0xbfc941dfb6045638 fflags=0x1
fmul.d f3, f1, f2 | f1=0xb1623e364df76d6f f2=0xbfefffffffffffff frm=0x4 => f3=0x31623e364df76d6e fflags=0x1
fmul.d f3, f1, f2, rmm | f1=0xb1623e364df76d6f f2=0xbfefffffffffffff frm=0x4 => f3=0x31623e364df76d6e fflags=0x1
fmul.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x7f1f55f97aeda52a frm=0x0 => f3=0xfff0000000000000
fmul.d f3, f1, f2 | f1=0xfffffffffffff f2=0x3fd0000000000001 frm=0x1 => f3=0x3ffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x0 f2=0x0 frm=0x2 => f3=0x0
fmul.d f3, f1, f2, rne | f1=0x0 f2=0x0 frm=0x2 => f3=0x0
fmul.d f3, f1, f2 | f1=0x3fd8000000000000 f2=0x813c6f418bbf8bb8 frm=0x3 => f3=0x8125537128cfa8ca
fmul.d f3, f1, f2 | f1=0x3f98000000000000 f2=0xc0533e6600bc22cb frm=0x4 => f3=0xbffcdd99011a3431 fflags=0x1
fmul.d f3, f1, f2 | f1=0xbfffffffffffffff f2=0x8000000000000000 frm=0x0 => f3=0x0
fmul.d f3, f1, f2, rtz | f1=0xbfffffffffffffff f2=0x8000000000000000 frm=0x0 => f3=0x0
fmul.d f3, f1, f2 | f1=0x3fb6433471e71d04 f2=0xc00fffffffffffff frm=0x1 => f3=0xbfd6433471e71d03 fflags=0x1
fmul.d f3, f1, f2 | f1=0x3f90000000000000 f2=0xc2fc14d88da2d4a5 frm=0x2 => f3=0xc29c14d88da2d4a5
fmul.d f3, f1, f2 | f1=0xbff0000000000001 f2=0x8000000000000000 frm=0x3 => f3=0x0
fmul.d f3, f1, f2, rdn | f1=0xbff0000000000001 f2=0x8000000000000000 frm=0x3 => f3=0x0

# fdiv.d
fdiv.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x0 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0xfff0000000000000 frm=0x2 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fdiv.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x0 => f3=0x3ff0000000000000
fdiv.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x7fefffffffffffff frm=0x4 => f3=0x3ff0000000000000
fdiv.d f3, f1, f2 | f1=0x1 f2=0x1 frm=0x0 => f3=0x3ff0000000000000
fdiv.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x0 => f3=0x7ff0000000000000
fdiv.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x0 frm=0x1 => f3=0x7ff0000000000000
fdiv.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x0 => f3=0x20000000000000
fdiv.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fe0000000000000 frm=0x2 => f3=0x20000000000000
fdiv.d f3, f1, f2 | f1=0xc330000000000000 f2=0x4001ba5a962b934f frm=0x0 => f3=0xc31ce1865c9cd6be fflags=0x1
fdiv.d f3, f1, f2 | f1=0xc330000000000000 f2=0x4001ba5a962b934f frm=0x3 => f3=0xc31ce1865c9cd6bd fflags=0x1
fdiv.d f3, f1, f2 | f1=0x7a102807383faff4 f2=0x10000000000000 frm=0x0 => f3=0x7ff0000000000000 fflags=0x5
fdiv.d f3, f1, f2, rne | f1=0x7a102807383faff4 f2=0x10000000000000 frm=0x0 => f3=0x7ff0000000000000 fflags=0x5
fdiv.d f3, f1, f2 | f1=0x7a102807383faff4 f2=0x10000000000000 frm=0x4 => f3=0x7ff0000000000000 fflags=0x5
fdiv.d f3, f1, f2, rmm | f1=0x7a102807383faff4 f2=0x10000000000000 frm=0x4 => f3=0x7ff0000000000000 fflags=0x5
fdiv.d f3, f1, f2 | f1=0x5e8e67da120b4826 f2=0x8000000000000000 frm=0x0 => f3=0xfff0000000000000 fflags=0x8
fdiv.d f3, f1, f2 | f1=0xa2cec3260ad2446 f2=0xbb1ae322a1023137 frm=0x0 => f3=0x8f01361272f8cf29 fflags=0x1
fdiv.d f3, f1, f2 | f1=0xa2cec3260ad2446 f2=0xbb1ae322a1023137 frm=0x1 => f3=0x8f01361272f8cf28 fflags=0x1
fdiv.d f3, f1, f2 | f1=0x3ffd9bfbe0b5b97f f2=0x7ff8000000000000 frm=0x2 => f3=0x7ff8000000000000
fdiv.d f3, f1, f2, rne | f1=0x3ffd9bfbe0b5b97f f2=0x7ff8000000000000 frm=0x2 => f3=0x7ff8000000000000
fdiv.d f3, f1, f2 | f1=0x4000000000000000 f2=0x7ff8000000000005 frm=0x3 => f3=0x7ff8000000000000
fdiv.d f3, f1, f2 | f1=0x8000000000000001 f2=0xbfefffffffffffff frm=0x4 => f3=0x1 fflags=0x3
fdiv.d f3, f1, f2 | f1=0xbff8000000000000 f2=0xc048000000000000 frm=0x0 => f3=0x3fa0000000000000
fdiv.d f3, f1, f2, rtz | f1=0xbff8000000000000 f2=0xc048000000000000 frm=0x0 => f3=0x3fa0000000000000
fdiv.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x4048000000000000 frm=0x1 => f3=0x3f95555555555555 fflags=0x1
fdiv.d f3, f1, f2 | f1=0xbcb0000000000000 f2=0x2f2668ad6d798bf5 frm=0x2 => f3=0xcd76d91b063944d4 fflags=0x1
fdiv.d f3, f1, f2 | f1=0xbff8000000000000 f2=0x866c7b65912bcdf0 frm=0x3 => f3=0x797af6e1ac97ae24 fflags=0x1
fdiv.d f3, f1, f2, rdn | f1=0xbff8000000000000 f2=0x866c7b65912bcdf0 frm=0x3 => f3=0x797af6e1ac97ae23 fflags=0x1
fdiv.d f3, f1, f2 | f1=0x7fefffffffffffff f2=0x3f90000000000000 frm=0x4 => f3=0x7ff0000000000000 fflags=0x5
fdiv.d f3, f1, f2 | f1=0xbfdfffffffffffff f2=0xbfcfffffffffffff frm=0x0 => f3=0x4000000000000000
fdiv.d f3, f1, f2 | f1=0x4030000000000000 f2=0xbfcfffffffffffff frm=0x1 => f3=0xc050000000000000 fflags=0x1
fdiv.d f3, f1, f2, rup | f1=0x4030000000000000 f2=0xbfcfffffffffffff frm=0x1 => f3=0xc050000000000000 fflags=0x1
fdiv.d f3, f1, f2 | f1=0xb176a96bd45a0a4c f2=0x4000000000000000 frm=0x2 => f3=0xb166a96bd45a0a4c
fdiv.d f3, f1, f2 | f1=0xbff8000000000000 f2=0x3fe8000000000000 frm=0x3 => f3=0xc000000000000000
fdiv.d f3, f1, f2 | f1=0x1 f2=0x17ca5d552ed127cb frm=0x4 => f3=0x24f36b84b6845f2d fflags=0x1
fdiv.d f3, f1, f2, rmm | f1=0x1 f2=0x17ca5d552ed127cb frm=0x4 => f3=0x24f36b84b6845f2d fflags=0x1
fdiv.d f3, f1, f2 | f1=0x3fb0000000000000 f2=0x4000000000000001 frm=0x0 => f3=0x3f9ffffffffffffe fflags=0x1
fdiv.d f3, f1, f2 | f1=0x5e6be0a3d106c74d f2=0xbf9fffffffffffff frm=0x1 => f3=0xdebbe0a3d106c74d fflags=0x1
fdiv.d f3, f1, f2 | f1=0xbf90000000000001 f2=0x614f521ea3cda2f5 frm=0x2 => f3=0x9e3058d35631090d fflags=0x1
fdiv.d f3, f1, f2, rne | f1=0xbf90000000000001 f2=0x614f521ea3cda2f5 frm=0x2 => f3=0x9e3058d35631090c fflags=0x1
fdiv.d f3, f1, f2 | f1=0x404de5f071f9cab5 f2=0xbfe0000000000000 frm=0x3 => f3=0xc05de5f071f9cab5
fdiv.d f3, f1, f2 | f1=0x404fffffffffffff f2=0x3fd9a0bf7da115c7 frm=0x4 => f3=0x4063fa6bf496ee5c fflags=0x1
fdiv.d f3, f1, f2 | f1=0xc0047908af053901 f2=0xc040000000000001 frm=0x0 => f3=0x3fb47908af053900 fflags=0x1
fdiv.d f3, f1, f2, rtz | f1=0xc0047908af053901 f2=0xc040000000000001 frm=0x0 => f3=0x3fb47908af0538ff fflags=0x1
fdiv.d f3, f1, f2 | f1=0x3cb0000000000000 f2=0x24323debde27eb5c frm=0x1 => f3=0x586c113965c38b30 fflags=0x1
fdiv.d f3, f1, f2 | f1=0x97278290bec1f6b6 f2=0xdb2ffc2c4ef2dd7 frm=0x2 => f3=0xc963cc83cd1a7546 fflags=0x1
fdiv.d f3, f1, f2 | f1=0x6ac6d8c109abcfe4 f2=0x1c4b7831e6f0ce5f frm=0x3 => f3=0x7ff0000000000000 fflags=0x5
fdiv.d f3, f1, f2, rdn | f1=0x6ac6d8c109abcfe4 f2=0x1c4b7831e6f0ce5f frm=0x3 => f3=0x7fefffffffffffff fflags=0x5

# ties, fadd.d
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000000 frm=0x0 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000001 frm=0x0 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3c9fffffffffffff frm=0x0 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000000 frm=0x0 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000001 frm=0x0 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3c9fffffffffffff frm=0x0 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000000 frm=0x0 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000001 frm=0x0 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbc9fffffffffffff frm=0x0 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000000 frm=0x0 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000001 frm=0x0 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbc9fffffffffffff frm=0x0 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000000 frm=0x1 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000001 frm=0x1 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3c9fffffffffffff frm=0x1 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000000 frm=0x1 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000001 frm=0x1 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3c9fffffffffffff frm=0x1 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000000 frm=0x1 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000001 frm=0x1 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbc9fffffffffffff frm=0x1 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000000 frm=0x1 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000001 frm=0x1 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbc9fffffffffffff frm=0x1 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000000 frm=0x2 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000001 frm=0x2 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3c9fffffffffffff frm=0x2 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000000 frm=0x2 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000001 frm=0x2 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3c9fffffffffffff frm=0x2 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000000 frm=0x2 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000001 frm=0x2 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbc9fffffffffffff frm=0x2 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000000 frm=0x2 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000001 frm=0x2 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbc9fffffffffffff frm=0x2 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000000 frm=0x3 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000001 frm=0x3 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3c9fffffffffffff frm=0x3 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000000 frm=0x3 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000001 frm=0x3 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3c9fffffffffffff frm=0x3 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000000 frm=0x3 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000001 frm=0x3 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbc9fffffffffffff frm=0x3 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000000 frm=0x3 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000001 frm=0x3 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbc9fffffffffffff frm=0x3 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000000 frm=0x4 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ca0000000000001 frm=0x4 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3c9fffffffffffff frm=0x4 => f3=0x3ff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000000 frm=0x4 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3ca0000000000001 frm=0x4 => f3=0x3ff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0x3ff0000000000001 f2=0x3c9fffffffffffff frm=0x4 => f3=0x3ff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000000 frm=0x4 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbca0000000000001 frm=0x4 => f3=0xbff0000000000001 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000000 f2=0xbc9fffffffffffff frm=0x4 => f3=0xbff0000000000000 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000000 frm=0x4 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbca0000000000001 frm=0x4 => f3=0xbff0000000000002 fflags=0x1
fadd.d f3, f1, f2 | f1=0xbff0000000000001 f2=0xbc9fffffffffffff frm=0x4 => f3=0xbff0000000000001 fflags=0x1

# results around the smallest normal number, fmul.d: tininess is detected after rounding
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fefffffffffffff frm=0x0 => f3=0x10000000000000 fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3fefffffffffffff frm=0x0 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3feffffffffffffe frm=0x0 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x1 f2=0x3fe0000000000000 frm=0x0 => f3=0x0 fflags=0x3
fmul.d f3, f1, f2 | f1=0x3 f2=0x3fe0000000000000 frm=0x0 => f3=0x2 fflags=0x3
fmul.d f3, f1, f2 | f1=0x8010000000000000 f2=0x3fefffffffffffff frm=0x0 => f3=0x8010000000000000 fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fefffffffffffff frm=0x1 => f3=0xfffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3fefffffffffffff frm=0x1 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3feffffffffffffe frm=0x1 => f3=0xfffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x1 f2=0x3fe0000000000000 frm=0x1 => f3=0x0 fflags=0x3
fmul.d f3, f1, f2 | f1=0x3 f2=0x3fe0000000000000 frm=0x1 => f3=0x1 fflags=0x3
fmul.d f3, f1, f2 | f1=0x8010000000000000 f2=0x3fefffffffffffff frm=0x1 => f3=0x800fffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fefffffffffffff frm=0x2 => f3=0xfffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3fefffffffffffff frm=0x2 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3feffffffffffffe frm=0x2 => f3=0xfffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x1 f2=0x3fe0000000000000 frm=0x2 => f3=0x0 fflags=0x3
fmul.d f3, f1, f2 | f1=0x3 f2=0x3fe0000000000000 frm=0x2 => f3=0x1 fflags=0x3
fmul.d f3, f1, f2 | f1=0x8010000000000000 f2=0x3fefffffffffffff frm=0x2 => f3=0x8010000000000000 fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fefffffffffffff frm=0x3 => f3=0x10000000000000 fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3fefffffffffffff frm=0x3 => f3=0x10000000000001 fflags=0x1
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3feffffffffffffe frm=0x3 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x1 f2=0x3fe0000000000000 frm=0x3 => f3=0x1 fflags=0x3
fmul.d f3, f1, f2 | f1=0x3 f2=0x3fe0000000000000 frm=0x3 => f3=0x2 fflags=0x3
fmul.d f3, f1, f2 | f1=0x8010000000000000 f2=0x3fefffffffffffff frm=0x3 => f3=0x800fffffffffffff fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000000 f2=0x3fefffffffffffff frm=0x4 => f3=0x10000000000000 fflags=0x3
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3fefffffffffffff frm=0x4 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x10000000000001 f2=0x3feffffffffffffe frm=0x4 => f3=0x10000000000000 fflags=0x1
fmul.d f3, f1, f2 | f1=0x1 f2=0x3fe0000000000000 frm=0x4 => f3=0x1 fflags=0x3
fmul.d f3, f1, f2 | f1=0x3 f2=0x3fe0000000000000 frm=0x4 => f3=0x2 fflags=0x3
fmul.d f3, f1, f2 | f1=0x8010000000000000 f2=0x3fefffffffffffff frm=0x4 => f3=0x8010000000000000 fflags=0x3

# fsqrt.d
fsqrt.d f3, f1 | f1=0x0 frm=0x0 => f3=0x0
fsqrt.d f3, f1 | f1=0x3ff0000000000000 frm=0x1 => f3=0x3ff0000000000000
fsqrt.d f3, f1 | f1=0x7ff0000000000000 frm=0x2 => f3=0x7ff0000000000000
fsqrt.d f3, f1 | f1=0x7ff8000000000000 frm=0x3 => f3=0x7ff8000000000000
fsqrt.d f3, f1 | f1=0x7ff0000000000001 frm=0x4 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0x1 frm=0x0 => f3=0x1e60000000000000
fsqrt.d f3, f1 | f1=0xfffffffffffff frm=0x1 => f3=0x1ffffffffffffffe fflags=0x1
fsqrt.d f3, f1 | f1=0x10000000000000 frm=0x2 => f3=0x2000000000000000
fsqrt.d f3, f1 | f1=0x7fefffffffffffff frm=0x3 => f3=0x5ff0000000000000 fflags=0x1
fsqrt.d f3, f1 | f1=0x3ff0000000000001 frm=0x4 => f3=0x3ff0000000000000 fflags=0x1
fsqrt.d f3, f1 | f1=0x3fefffffffffffff frm=0x0 => f3=0x3fefffffffffffff fflags=0x1
fsqrt.d f3, f1 | f1=0x3ff8000000000000 frm=0x1 => f3=0x3ff3988e1409212e fflags=0x1
fsqrt.d f3, f1 | f1=0x4330000000000000 frm=0x2 => f3=0x4190000000000000
fsqrt.d f3, f1 | f1=0x3cb0000000000000 frm=0x3 => f3=0x3e50000000000000
fsqrt.d f3, f1 | f1=0x7ff8000000000005 frm=0x4 => f3=0x7ff8000000000000
fsqrt.d f3, f1 | f1=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fsqrt.d f3, f1 | f1=0xbff0000000000000 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xfff0000000000000 frm=0x2 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xfff8000000000000 frm=0x3 => f3=0x7ff8000000000000
fsqrt.d f3, f1 | f1=0xfff0000000000001 frm=0x4 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0x8000000000000001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0x800fffffffffffff frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0x8010000000000000 frm=0x2 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xffefffffffffffff frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xbff0000000000001 frm=0x4 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xbfefffffffffffff frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xbff8000000000000 frm=0x1 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xc330000000000000 frm=0x2 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xbcb0000000000000 frm=0x3 => f3=0x7ff8000000000000 fflags=0x10
fsqrt.d f3, f1 | f1=0xfff8000000000005 frm=0x4 => f3=0x7ff8000000000000
fsqrt.d f3, f1 | f1=0x402fffffffffffff frm=0x0 => f3=0x400fffffffffffff fflags=0x1
fsqrt.d f3, f1 | f1=0x3ff0000000000001 frm=0x1 => f3=0x3ff0000000000000 fflags=0x1
fsqrt.d f3, f1 | f1=0x6ab115776718dda4 frm=0x2 => f3=0x55508875c8b105a8 fflags=0x1
fsqrt.d f3, f1 | f1=0x131184c87829adef frm=0x3 => f3=0x2980bdfc483aaf80 fflags=0x1
fsqrt.d f3, f1 | f1=0x405bd658a0a5d440 frm=0x4 => f3=0x40251abb6a46892a fflags=0x1
fsqrt.d f3, f1 | f1=0x55e35b7b93df75ce frm=0x0 => f3=0x4ae8e371fb7168d9 fflags=0x1
fsqrt.d f3, f1 | f1=0x3fefffffffffffff frm=0x1 => f3=0x3fefffffffffffff fflags=0x1
fsqrt.d f3, f1 | f1=0x3f9fffffffffffff frm=0x2 => f3=0x3fc6a09e667f3bcc fflags=0x1
fsqrt.d f3, f1 | f1=0x7ff8000000000005 frm=0x3 => f3=0x7ff8000000000000
fsqrt.d f3, f1 | f1=0x3fbf5a22fda90bcb frm=0x4 => f3=0x3fd665ad663cc2a4 fflags=0x1
fsqrt.d f3, f1 | f1=0x5572cf494ab0fab3 frm=0x0 => f3=0x4ab1591ada3ff20e fflags=0x1
fsqrt.d f3, f1 | f1=0x4050000000000000 frm=0x1 => f3=0x4020000000000000
fsqrt.d f3, f1 | f1=0x4038000000000000 frm=0x2 => f3=0x4013988e1409212e fflags=0x1
fsqrt.d f3, f1 | f1=0x4028000000000000 frm=0x3 => f3=0x400bb67ae8584cab fflags=0x1
fsqrt.d f3, f1 | f1=0x3b74c6b04855d347 frm=0x4 => f3=0x3db23b7a4da49711 fflags=0x1
fsqrt.d f3, f1 | f1=0x3fa1eb2956b86ff9 frm=0x0 => f3=0x3fc7f217877e7669 fflags=0x1
fsqrt.d f3, f1 | f1=0x798d651eb8006d2d frm=0x1 => f3=0x5cbeab7b9c4af732 fflags=0x1
fsqrt.d f3, f1 | f1=0x405fffffffffffff frm=0x2 => f3=0x4026a09e667f3bcc fflags=0x1
fsqrt.d f3, f1 | f1=0x3cb0000000000000 frm=0x3 => f3=0x3e50000000000000
fsqrt.d f3, f1 | f1=0x10000000000000 frm=0x4 => f3=0x2000000000000000

# fused, d
fmadd.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x0 f3=0x7ff8000000000000 frm=0x0 => f4=0x7ff8000000000000 fflags=0x10
fmadd.d f4, f1, f2, f3 | f1=0x0 f2=0x7ff0000000000000 f3=0x7ff0000000000001 frm=0x1 => f4=0x7ff8000000000000 fflags=0x10
fmadd.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x3ff0000000000000 f3=0x7ff0000000000000 frm=0x2 => f4=0x7ff0000000000000
fmadd.d f4, f1, f2, f3 | f1=0x0 f2=0x0 f3=0x0 frm=0x3 => f4=0x0
fmadd.d f4, f1, f2, f3, rne | f1=0x0 f2=0x0 f3=0x0 frm=0x0 => f4=0x0
fmadd.d f4, f1, f2, f3 | f1=0x0 f2=0x8000000000000000 f3=0x8000000000000000 frm=0x4 => f4=0x8000000000000000
fmadd.d f4, f1, f2, f3 | f1=0x3ff0000000000001 f2=0x3fefffffffffffff f3=0xbff0000000000000 frm=0x0 => f4=0x3c9ffffffffffffe
fmadd.d f4, f1, f2, f3 | f1=0xbfe0000000000001 f2=0xa6fa67d9b20c2190 f3=0x3fe25f1999ee607d frm=0x1 => f4=0x3fe25f1999ee607d fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x7ff8000000000005 f2=0xe43315ccb85578ab f3=0x7ff0000000000000 frm=0x2 => f4=0x7ff8000000000000
fmadd.d f4, f1, f2, f3, rtz | f1=0x7ff8000000000005 f2=0xe43315ccb85578ab f3=0x7ff0000000000000 frm=0x0 => f4=0x7ff8000000000000
fmadd.d f4, f1, f2, f3 | f1=0xc02fffffffffffff f2=0xbfffffffffffffff f3=0x3fafffffffffffff frm=0x3 => f4=0x404007ffffffffff fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xc000000000000000 f2=0x3fefffffffffffff f3=0xc03fffffffffffff frm=0x4 => f4=0xc040ffffffffffff fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x4010000000000000 f2=0x165639c9384b0359 f3=0xffa90bc92d8cebb2 frm=0x0 => f4=0xffa90bc92d8cebb2 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xbfc0000000000000 f2=0x461f7a780c76c190 f3=0xc55cbfc0db17474b frm=0x1 => f4=0xc5ef88d7ece44d33 fflags=0x1
fmadd.d f4, f1, f2, f3, rdn | f1=0xbfc0000000000000 f2=0x461f7a780c76c190 f3=0xc55cbfc0db17474b frm=0x0 => f4=0xc5ef88d7ece44d34 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xfff0000000000000 f2=0xc040000000000001 f3=0x400aafc00ec41866 frm=0x2 => f4=0x7ff0000000000000
fmadd.d f4, f1, f2, f3 | f1=0x3a039dfa4e82cc75 f2=0xc330000000000000 f3=0xc020000000000001 frm=0x3 => f4=0xc02000000000004f fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xbff0000000000000 f2=0xc000000000000000 f3=0xf3a539aea288c66b frm=0x4 => f4=0xf3a539aea288c66b fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x4a4ec2c636f51660 f2=0xbf90000000000001 f3=0xbf9fffffffffffff frm=0x0 => f4=0xc9eec2c636f51662 fflags=0x1
fmadd.d f4, f1, f2, f3, rup | f1=0x4a4ec2c636f51660 f2=0xbf90000000000001 f3=0xbf9fffffffffffff frm=0x0 => f4=0xc9eec2c636f51661 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x3fb8000000000000 f2=0xbfc0000000000001 f3=0x3f9813676a158fb1 frm=0x1 => f4=0x3f8826ced42b1f60 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xbf90000000000001 f2=0xbfffffffffffffff f3=0xc030000000000001 frm=0x2 => f4=0xc02ff00000000002 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x3fc0000000000000 f2=0x919dffdb0b645057 f3=0x3ff31d40d36790fa frm=0x3 => f4=0x3ff31d40d36790fa fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x7aa8df821952bff1 f2=0xa61613b282f066ea f3=0x3367fd1cff773e92 frm=0x4 => f4=0xe0d128f8e7b276c9 fflags=0x1
fmadd.d f4, f1, f2, f3, rmm | f1=0x7aa8df821952bff1 f2=0xa61613b282f066ea f3=0x3367fd1cff773e92 frm=0x0 => f4=0xe0d128f8e7b276c9 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xbfffffffffffffff f2=0xbfc0000000000001 f3=0x3fe0000000000001 frm=0x0 => f4=0x3fe8000000000001 fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0x4008000000000000 f2=0xfff8000000000005 f3=0xf2196aa76320a716 frm=0x1 => f4=0x7ff8000000000000
fmadd.d f4, f1, f2, f3 | f1=0x991ef779e61599bf f2=0xc030000000000000 f3=0xc00254fad3980f2f frm=0x2 => f4=0xc00254fad3980f2f fflags=0x1
fmadd.d f4, f1, f2, f3 | f1=0xf825d5b82746c58b f2=0xe0e98a8f01e4ce36 f3=0xc050000000000000 frm=0x3 => f4=0x7ff0000000000000 fflags=0x5
fmadd.d f4, f1, f2, f3, rne | f1=0xf825d5b82746c58b f2=0xe0e98a8f01e4ce36 f3=0xc050000000000000 frm=0x0 => f4=0x7ff0000000000000 fflags=0x5
fmsub.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x0 f3=0x7ff8000000000000 frm=0x0 => f4=0x7ff8000000000000 fflags=0x10
fmsub.d f4, f1, f2, f3 | f1=0x0 f2=0x7ff0000000000000 f3=0x7ff0000000000001 frm=0x1 => f4=0x7ff8000000000000 fflags=0x10
fmsub.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x3ff0000000000000 f3=0x7ff0000000000000 frm=0x2 => f4=0x7ff8000000000000 fflags=0x10
fmsub.d f4, f1, f2, f3 | f1=0x0 f2=0x0 f3=0x0 frm=0x3 => f4=0x0
fmsub.d f4, f1, f2, f3, rne | f1=0x0 f2=0x0 f3=0x0 frm=0x0 => f4=0x0
fmsub.d f4, f1, f2, f3 | f1=0x0 f2=0x8000000000000000 f3=0x8000000000000000 frm=0x4 => f4=0x0
fmsub.d f4, f1, f2, f3 | f1=0x3ff0000000000001 f2=0x3fefffffffffffff f3=0xbff0000000000000 frm=0x0 => f4=0x4000000000000000 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x4330000000000000 f2=0xb5d3d5546e61b189 f3=0x4f1eaa2171a87e88 frm=0x1 => f4=0xcf1eaa2171a87e88 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0xbfcb9aedf7855712 f2=0x3fb8000000000000 f3=0xc032aad1785c5ca3 frm=0x2 => f4=0x4032a5a46bbdf3a2 fflags=0x1
fmsub.d f4, f1, f2, f3, rtz | f1=0xbfcb9aedf7855712 f2=0x3fb8000000000000 f3=0xc032aad1785c5ca3 frm=0x0 => f4=0x4032a5a46bbdf3a2 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0xc028000000000000 f2=0x4050000000000000 f3=0xc008000000000000 frm=0x3 => f4=0xc087e80000000000
fmsub.d f4, f1, f2, f3 | f1=0x4020000000000001 f2=0xbfdb93f336e2cb3f f3=0x4330000000000000 frm=0x4 => f4=0xc330000000000003 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x1aa6f4d8c7099a6b f2=0xc2ff7102721057f f3=0xbfc79a31a515aabd frm=0x0 => f4=0x3fc79a31a515aabd fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x7fefffffffffffff f2=0x4038ebbea3467a41 f3=0x3f3f80ff1a6e26d6 frm=0x1 => f4=0x7fefffffffffffff fflags=0x5
fmsub.d f4, f1, f2, f3, rdn | f1=0x7fefffffffffffff f2=0x4038ebbea3467a41 f3=0x3f3f80ff1a6e26d6 frm=0x0 => f4=0x7fefffffffffffff fflags=0x5
fmsub.d f4, f1, f2, f3 | f1=0x9aa449c0c8ce811d f2=0x3fa8000000000000 f3=0x9991f15b573cc596 frm=0x2 => f4=0x9a5e6d8217804de0 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0xbf98000000000000 f2=0x7ff0000000000001 f3=0xc0542bce4df83f23 frm=0x3 => f4=0x7ff8000000000000 fflags=0x10
fmsub.d f4, f1, f2, f3 | f1=0x4040000000000000 f2=0xaed640b6192c54e6 f3=0xbb818d0f70d30769 frm=0x4 => f4=0x3b818d0f70d30769 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x4050000000000001 f2=0x27ffadc6d2ad7aa9 f3=0xc030000000000000 frm=0x0 => f4=0x4030000000000000 fflags=0x1
fmsub.d f4, f1, f2, f3, rup | f1=0x4050000000000001 f2=0x27ffadc6d2ad7aa9 f3=0xc030000000000000 frm=0x0 => f4=0x4030000000000001 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x7ff8000000000005 f2=0xbff0000000000000 f3=0xc330000000000000 frm=0x1 => f4=0x7ff8000000000000
fmsub.d f4, f1, f2, f3 | f1=0x2e93a9765a4e828c f2=0x7ff0000000000001 f3=0x4020000000000000 frm=0x2 => f4=0x7ff8000000000000 fflags=0x10
fmsub.d f4, f1, f2, f3 | f1=0x3f9fffffffffffff f2=0x41235eec604c9bfb f3=0x4028000000000000 frm=0x3 => f4=0x40d35bec604c9bfb fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x3fefffffffffffff f2=0x3ff8000000000000 f3=0xddea3a8c6b938ea9 frm=0x4 => f4=0x5dea3a8c6b938ea9 fflags=0x1
fmsub.d f4, f1, f2, f3, rmm | f1=0x3fefffffffffffff f2=0x3ff8000000000000 f3=0xddea3a8c6b938ea9 frm=0x0 => f4=0x5dea3a8c6b938ea9 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x3c751f86569fcd7f f2=0xbf90000000000000 f3=0xcd9739d9ffa41489 frm=0x0 => f4=0x4d9739d9ffa41489 fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x7152f0199ea25b6e f2=0xc050000000000001 f3=0x383d50df646d8018 frm=0x1 => f4=0xf1b2f0199ea25b6f fflags=0x1
fmsub.d f4, f1, f2, f3 | f1=0x3fa0000000000001 f2=0x7ff0000000000001 f3=0x3fb0000000000000 frm=0x2 => f4=0x7ff8000000000000 fflags=0x10
fmsub.d f4, f1, f2, f3 | f1=0x3ff0000000000000 f2=0x3f9f7a1247fc8abf f3=0x3ff0000000000001 frm=0x3 => f4=0xbfef042f6dc01bac fflags=0x1
fmsub.d f4, f1, f2, f3, rne | f1=0x3ff0000000000000 f2=0x3f9f7a1247fc8abf f3=0x3ff0000000000001 frm=0x0 => f4=0xbfef042f6dc01bac fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x0 f3=0x7ff8000000000000 frm=0x0 => f4=0x7ff8000000000000 fflags=0x10
fnmsub.d f4, f1, f2, f3 | f1=0x0 f2=0x7ff0000000000000 f3=0x7ff0000000000001 frm=0x1 => f4=0x7ff8000000000000 fflags=0x10
fnmsub.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x3ff0000000000000 f3=0x7ff0000000000000 frm=0x2 => f4=0x7ff8000000000000 fflags=0x10
fnmsub.d f4, f1, f2, f3 | f1=0x0 f2=0x0 f3=0x0 frm=0x3 => f4=0x0
fnmsub.d f4, f1, f2, f3, rne | f1=0x0 f2=0x0 f3=0x0 frm=0x0 => f4=0x0
fnmsub.d f4, f1, f2, f3 | f1=0x0 f2=0x8000000000000000 f3=0x8000000000000000 frm=0x4 => f4=0x0
fnmsub.d f4, f1, f2, f3 | f1=0x3ff0000000000001 f2=0x3fefffffffffffff f3=0xbff0000000000000 frm=0x0 => f4=0xc000000000000000 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x40125b6a4bf24db0 f2=0xbff0000000000000 f3=0xbff0000000000000 frm=0x1 => f4=0x400cb6d497e49b60
fnmsub.d f4, f1, f2, f3 | f1=0x3fefffffffffffff f2=0x870c89ac1429a43b f3=0xaec49e0f2351b641 frm=0x2 => f4=0xaec49e0f2351b641 fflags=0x1
fnmsub.d f4, f1, f2, f3, rtz | f1=0x3fefffffffffffff f2=0x870c89ac1429a43b f3=0xaec49e0f2351b641 frm=0x0 => f4=0xaec49e0f2351b640 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0xbf90000000000001 f2=0xbfafffffffffffff f3=0x3fefffffffffffff frm=0x3 => f4=0x3feff7ffffffffff fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0xd513164209da30f6 f2=0x400fffffffffffff f3=0x4330000000000000 frm=0x4 => f4=0x5533164209da30f5 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x4008000000000000 f2=0x8599e8530b20fd5e f3=0x3ff8000000000000 frm=0x0 => f4=0x3ff8000000000000 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x4000000000000001 f2=0xfff0000000000001 f3=0x3fb8000000000000 frm=0x1 => f4=0x7ff8000000000000 fflags=0x10
fnmsub.d f4, f1, f2, f3, rdn | f1=0x4000000000000001 f2=0xfff0000000000001 f3=0x3fb8000000000000 frm=0x0 => f4=0x7ff8000000000000 fflags=0x10
fnmsub.d f4, f1, f2, f3 | f1=0x4040000000000001 f2=0xbfd8000000000000 f3=0xc04fffffffffffff frm=0x2 => f4=0xc049ffffffffffff fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x256a82679320406f f2=0x9b81cd303f524716 f3=0x8000000000000001 frm=0x3 => f4=0xfd7e84cb7fd4fe fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x402fffffffffffff f2=0x4020000000000001 f3=0xec168c528767f934 frm=0x4 => f4=0xec168c528767f934 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x86962c201184b308 f2=0xc040000000000000 f3=0xbde0473a118913dd frm=0x0 => f4=0xbde0473a118913dd fflags=0x1
fnmsub.d f4, f1, f2, f3, rup | f1=0x86962c201184b308 f2=0xc040000000000000 f3=0xbde0473a118913dd frm=0x0 => f4=0xbde0473a118913dd fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0xc048000000000000 f2=0xfffffffffffff f3=0x4010000000000001 frm=0x1 => f4=0x4010000000000001 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0xc058000000000000 f2=0x4020000000000001 f3=0x4050000000000000 frm=0x2 => f4=0x408a000000000001 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x4e6dd80f9ea5280b f2=0x69caea757a611eb8 f3=0x8000000000000001 frm=0x3 => f4=0xf8491a363339b36b fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0xbff8000000000000 f2=0x3ff0000000000001 f3=0x403fd48bd6c7c54c frm=0x4 => f4=0x4040aa45eb63e2a6 fflags=0x1
fnmsub.d f4, f1, f2, f3, rmm | f1=0xbff8000000000000 f2=0x3ff0000000000001 f3=0x403fd48bd6c7c54c frm=0x0 => f4=0x4040aa45eb63e2a6 fflags=0x1
fnmsub.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x4030000000000000 f3=0xa830db47d745e5e2 frm=0x0 => f4=0xfff0000000000000
fnmsub.d f4, f1, f2, f3 | f1=0xc058000000000000 f2=0x3ff8000000000000 f3=0xbfc0000000000000 frm=0x1 => f4=0x4061fc0000000000
fnmsub.d f4, f1, f2, f3 | f1=0x4050000000000000 f2=0xfff0000000000000 f3=0x3fefffffffffffff frm=0x2 => f4=0x7ff0000000000000
fnmsub.d f4, f1, f2, f3 | f1=0xbff8000000000000 f2=0x18225882a0d60718 f3=0x0 frm=0x3 => f4=0x182b84c3f1410aa4
fnmsub.d f4, f1, f2, f3, rne | f1=0xbff8000000000000 f2=0x18225882a0d60718 f3=0x0 frm=0x0 => f4=0x182b84c3f1410aa4
fnmadd.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x0 f3=0x7ff8000000000000 frm=0x0 => f4=0x7ff8000000000000 fflags=0x10
fnmadd.d f4, f1, f2, f3 | f1=0x0 f2=0x7ff0000000000000 f3=0x7ff0000000000001 frm=0x1 => f4=0x7ff8000000000000 fflags=0x10
fnmadd.d f4, f1, f2, f3 | f1=0x7ff0000000000000 f2=0x3ff0000000000000 f3=0x7ff0000000000000 frm=0x2 => f4=0xfff0000000000000
fnmadd.d f4, f1, f2, f3 | f1=0x0 f2=0x0 f3=0x0 frm=0x3 => f4=0x8000000000000000
fnmadd.d f4, f1, f2, f3, rne | f1=0x0 f2=0x0 f3=0x0 frm=0x0 => f4=0x8000000000000000
fnmadd.d f4, f1, f2, f3 | f1=0x0 f2=0x8000000000000000 f3=0x8000000000000000 frm=0x4 => f4=0x0
fnmadd.d f4, f1, f2, f3 | f1=0x3ff0000000000001 f2=0x3fefffffffffffff f3=0xbff0000000000000 frm=0x0 => f4=0xbc9ffffffffffffe
fnmadd.d f4, f1, f2, f3 | f1=0x3ff0000000000000 f2=0xbff0000000000001 f3=0xc048000000000000 frm=0x1 => f4=0x4048800000000000 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xc018000000000000 f2=0xc000000000000000 f3=0xca464cef8dc99707 frm=0x2 => f4=0x4a464cef8dc99706 fflags=0x1
fnmadd.d f4, f1, f2, f3, rtz | f1=0xc018000000000000 f2=0xc000000000000000 f3=0xca464cef8dc99707 frm=0x0 => f4=0x4a464cef8dc99706 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xbfc0000000000001 f2=0xc9c203f17f48d748 f3=0xbfc0000000000001 frm=0x3 => f4=0xc99203f17f48d749 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x3fe0000000000001 f2=0x68fd75ef07684fe3 f3=0x7fefffffffffffff frm=0x4 => f4=0xffefffffffffffff fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x3ff0000000000000 f2=0xc01fffffffffffff f3=0x3fffffffffffffff frm=0x0 => f4=0x4017ffffffffffff fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xc050000000000000 f2=0x7611e1960336eb46 f3=0xae13d0aa39830d0c frm=0x1 => f4=0x7671e1960336eb46 fflags=0x1
fnmadd.d f4, f1, f2, f3, rdn | f1=0xc050000000000000 f2=0x7611e1960336eb46 f3=0xae13d0aa39830d0c frm=0x0 => f4=0x7671e1960336eb46 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x4028000000000000 f2=0x800fffffffffffff f3=0xc05fffffffffffff frm=0x2 => f4=0x405fffffffffffff fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xc010000000000001 f2=0xbf90000000000001 f3=0x7ff0000000000000 frm=0x3 => f4=0xfff0000000000000
fnmadd.d f4, f1, f2, f3 | f1=0x7ff8000000000000 f2=0xf5525201c6951b8 f3=0x3fad4ff4a8371680 frm=0x4 => f4=0x7ff8000000000000
fnmadd.d f4, f1, f2, f3 | f1=0x3fcfeba8789f6206 f2=0x2fe1f0c46a1d5776 f3=0xbfb08fb08c785728 frm=0x0 => f4=0x3fb08fb08c785728 fflags=0x1
fnmadd.d f4, f1, f2, f3, rup | f1=0x3fcfeba8789f6206 f2=0x2fe1f0c46a1d5776 f3=0xbfb08fb08c785728 frm=0x0 => f4=0x3fb08fb08c785728 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x12788176886501a2 f2=0xc01c8e6cc3a02197 f3=0x800fffffffffffff frm=0x1 => f4=0x12a5de5980153952 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xc02fffffffffffff f2=0x3ff0000000000000 f3=0x800fffffffffffff frm=0x2 => f4=0x402fffffffffffff fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xc05fffffffffffff f2=0x606c23ff607c2ad5 f3=0xaea5a50982d2ef68 frm=0x3 => f4=0x60dc23ff607c2ad5 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x3fd0000000000001 f2=0x8000000000000000 f3=0xffefffffffffffff frm=0x4 => f4=0x7fefffffffffffff
fnmadd.d f4, f1, f2, f3, rmm | f1=0x3fd0000000000001 f2=0x8000000000000000 f3=0xffefffffffffffff frm=0x0 => f4=0x7fefffffffffffff
fnmadd.d f4, f1, f2, f3 | f1=0xbfc0000000000001 f2=0x3fb0000000000001 f3=0x4be3cb158f131495 frm=0x0 => f4=0xcbe3cb158f131495 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0xc010000000000000 f2=0x8010000000000000 f3=0xbfa0000000000001 frm=0x1 => f4=0x3fa0000000000000 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x3f9c904f44e71d71 f2=0x3fa0000000000000 f3=0x3f9fffffffffffff frm=0x2 => f4=0xbfa072413d139c76 fflags=0x1
fnmadd.d f4, f1, f2, f3 | f1=0x7ff0000000000001 f2=0x4fd55bf9220fad6b f3=0x7ff0000000000001 frm=0x3 => f4=0x7ff8000000000000 fflags=0x10
fnmadd.d f4, f1, f2, f3, rne | f1=0x7ff0000000000001 f2=0x4fd55bf9220fad6b f3=0x7ff0000000000001 frm=0x0 => f4=0x7ff8000000000000 fflags=0x10

# minimum, maximum, comparison, class, d
fmin.d f3, f1, f2 | f1=0x0 f2=0x0 frm=0x0 => f3=0x0
fmax.d f3, f1, f2 | f1=0x0 f2=0x0 frm=0x0 => f3=0x0
feq.d x3, f1, f2 | f1=0x0 f2=0x0 x3=0x9 frm=0x0 => x3=0x1
flt.d x3, f1, f2 | f1=0x0 f2=0x0 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x0 f2=0x0 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x0 f2=0x0 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 => f3=0x0
feq.d x3, f1, f2 | f1=0x0 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x3, f1, f2 | f1=0x0 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x0 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x0 f2=0x8000000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x0 f2=0xfff8000000000000 frm=0x0 => f3=0x0
fmax.d f3, f1, f2 | f1=0x0 f2=0xfff8000000000000 frm=0x0 => f3=0x0
feq.d x3, f1, f2 | f1=0x0 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x0 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x0 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x0 f2=0xfff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x0 f2=0x7ff0000000000001 frm=0x0 => f3=0x0 fflags=0x10
fmax.d f3, f1, f2 | f1=0x0 f2=0x7ff0000000000001 frm=0x0 => f3=0x0 fflags=0x10
feq.d x3, f1, f2 | f1=0x0 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x0 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x0 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x0 f2=0x7ff0000000000001 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x8000000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x8000000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
feq.d x3, f1, f2 | f1=0x8000000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x8000000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x8000000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x8000000000000000 f2=0x7ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x8000000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
fmax.d f3, f1, f2 | f1=0x8000000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0x8000000000000000
feq.d x3, f1, f2 | f1=0x8000000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x8000000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x8000000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x0, f1, f2 | f1=0x8000000000000000 f2=0xfff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x8000000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x8000000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0x8000000000000000
feq.d x3, f1, f2 | f1=0x8000000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x8000000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x8000000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x8000000000000000 f2=0x7ff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x8000000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x8000000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x8000000000000000
feq.d x3, f1, f2 | f1=0x8000000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x8000000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x8000000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x8000000000000000 f2=0xfff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x8000000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x8000000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x8000000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x8000000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x8000000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x8000000000000000 f2=0x3ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x7ff0000000000000
feq.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x0, f1, f2 | f1=0x7ff0000000000000 f2=0x8000000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
fmax.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
feq.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0x7ff0000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0x7ff0000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff0000000000000 f2=0x7ff0000000000001 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0xfff0000000000000
fmax.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
feq.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xfff0000000000000 f2=0x8000000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xfff0000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
fmax.d f3, f1, f2 | f1=0xfff0000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
feq.d x3, f1, f2 | f1=0xfff0000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x3, f1, f2 | f1=0xfff0000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0xfff0000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xfff0000000000000 f2=0xfff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0xfff0000000000000
fmax.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0xfff0000000000000
feq.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xfff0000000000000 f2=0x7ff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0xfff0000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0xfff0000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xfff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xfff0000000000000 f2=0x7ff0000000000001 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
fmax.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
feq.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0x7ff8000000000000
fmax.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0x7ff8000000000000
feq.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x7ff8000000000000
fmax.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x7ff8000000000000
feq.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff8000000000000 f2=0xfff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff8000000000000 f2=0x7ff0000000000001 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
fmax.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff8000000000000 f2=0x3ff0000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x1 frm=0x0 => f3=0x1
fmax.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0x1 frm=0x0 => f3=0x1
feq.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x1 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x1 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff8000000000000 f2=0x1 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff8000000000000 f2=0x1 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0xfff8000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x7ff8000000000000
fmax.d f3, f1, f2 | f1=0xfff8000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x7ff8000000000000
feq.d x3, f1, f2 | f1=0xfff8000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xfff8000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xfff8000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xfff8000000000000 f2=0xfff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0xfff8000000000000 f2=0xbff0000000000000 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0xfff8000000000000 f2=0xbff0000000000000 frm=0x0 => f3=0xbff0000000000000
feq.d x3, f1, f2 | f1=0xfff8000000000000 f2=0xbff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xfff8000000000000 f2=0xbff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xfff8000000000000 f2=0xbff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xfff8000000000000 f2=0xbff0000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x7ff8000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x7ff8000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff0000000000001 f2=0x7ff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0xfff8000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0xfff8000000000000 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff0000000000001 f2=0xfff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0x7ff0000000000001 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x7ff0000000000001 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x7ff0000000000001 f2=0x3ff0000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fmax.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x0, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
fmax.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
feq.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x3ff0000000000000
fmax.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0xfff8000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0xfff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x3ff0000000000000 f2=0xfff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0x3ff0000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0x3ff0000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0x3ff0000000000000 f2=0x7ff0000000000001 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
fmax.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x3ff0000000000000 f2=0x3ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0xbff0000000000000 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0xbff0000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0xbff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0xbff0000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x3ff0000000000000 f2=0xbff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x0, f1, f2 | f1=0x3ff0000000000000 f2=0xbff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x0 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x0 frm=0x0 => f3=0x0
feq.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x0 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x0 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x0 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xbff0000000000000 f2=0x0 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
feq.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff8000000000000 frm=0x0 => f3=0xbff0000000000000
feq.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xbff0000000000000 f2=0x7ff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0xbff0000000000000 fflags=0x10
fmax.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000001 frm=0x0 => f3=0xbff0000000000000 fflags=0x10
feq.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000001 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xbff0000000000000 f2=0x7ff0000000000001 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xbff0000000000000 f2=0x3ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x1 frm=0x0 => f3=0xbff0000000000000
fmax.d f3, f1, f2 | f1=0xbff0000000000000 f2=0x1 frm=0x0 => f3=0x1
feq.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x1 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x1 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xbff0000000000000 f2=0x1 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xbff0000000000000 f2=0x1 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x1 f2=0x7ff0000000000000 frm=0x0 => f3=0x1
fmax.d f3, f1, f2 | f1=0x1 f2=0x7ff0000000000000 frm=0x0 => f3=0x7ff0000000000000
feq.d x3, f1, f2 | f1=0x1 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x1 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x1 f2=0x7ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x1 f2=0x7ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x1 f2=0xfff0000000000000 frm=0x0 => f3=0xfff0000000000000
fmax.d f3, f1, f2 | f1=0x1 f2=0xfff0000000000000 frm=0x0 => f3=0x1
feq.d x3, f1, f2 | f1=0x1 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x1 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x1 f2=0xfff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x0, f1, f2 | f1=0x1 f2=0xfff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x1 f2=0x3ff0000000000000 frm=0x0 => f3=0x1
fmax.d f3, f1, f2 | f1=0x1 f2=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
feq.d x3, f1, f2 | f1=0x1 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x1 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x1 f2=0x3ff0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x1 f2=0x3ff0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x1 f2=0x1 frm=0x0 => f3=0x1
fmax.d f3, f1, f2 | f1=0x1 f2=0x1 frm=0x0 => f3=0x1
feq.d x3, f1, f2 | f1=0x1 f2=0x1 x3=0x9 frm=0x0 => x3=0x1
flt.d x3, f1, f2 | f1=0x1 f2=0x1 x3=0x9 frm=0x0 => x3=0x0
fle.d x3, f1, f2 | f1=0x1 f2=0x1 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x1 f2=0x1 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x1b038771ad762c57 f2=0x3fe0000000000000 frm=0x0 => f3=0x1b038771ad762c57
fmax.d f3, f1, f2 | f1=0x1b038771ad762c57 f2=0x3fe0000000000000 frm=0x0 => f3=0x3fe0000000000000
feq.d x3, f1, f2 | f1=0x1b038771ad762c57 f2=0x3fe0000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x1b038771ad762c57 f2=0x3fe0000000000000 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x1b038771ad762c57 f2=0x3fe0000000000000 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x1b038771ad762c57 f2=0x3fe0000000000000 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xbcb0000000000000 f2=0x40013b73300a01de frm=0x0 => f3=0xbcb0000000000000
fmax.d f3, f1, f2 | f1=0xbcb0000000000000 f2=0x40013b73300a01de frm=0x0 => f3=0x40013b73300a01de
feq.d x3, f1, f2 | f1=0xbcb0000000000000 f2=0x40013b73300a01de x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xbcb0000000000000 f2=0x40013b73300a01de x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xbcb0000000000000 f2=0x40013b73300a01de x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xbcb0000000000000 f2=0x40013b73300a01de frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xc030000000000000 f2=0x40505edd9004606b frm=0x0 => f3=0xc030000000000000
fmax.d f3, f1, f2 | f1=0xc030000000000000 f2=0x40505edd9004606b frm=0x0 => f3=0x40505edd9004606b
feq.d x3, f1, f2 | f1=0xc030000000000000 f2=0x40505edd9004606b x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xc030000000000000 f2=0x40505edd9004606b x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0xc030000000000000 f2=0x40505edd9004606b x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0xc030000000000000 f2=0x40505edd9004606b frm=0x0 =>
fmin.d f3, f1, f2 | f1=0x3f90000000000001 f2=0x6a388ed88d7a9c55 frm=0x0 => f3=0x3f90000000000001
fmax.d f3, f1, f2 | f1=0x3f90000000000001 f2=0x6a388ed88d7a9c55 frm=0x0 => f3=0x6a388ed88d7a9c55
feq.d x3, f1, f2 | f1=0x3f90000000000001 f2=0x6a388ed88d7a9c55 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x3f90000000000001 f2=0x6a388ed88d7a9c55 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x3f90000000000001 f2=0x6a388ed88d7a9c55 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x3f90000000000001 f2=0x6a388ed88d7a9c55 frm=0x0 =>
fmin.d f3, f1, f2 | f1=0xfff8000000000005 f2=0xbff8000000000000 frm=0x0 => f3=0xbff8000000000000
fmax.d f3, f1, f2 | f1=0xfff8000000000005 f2=0xbff8000000000000 frm=0x0 => f3=0xbff8000000000000
feq.d x3, f1, f2 | f1=0xfff8000000000005 f2=0xbff8000000000000 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0xfff8000000000005 f2=0xbff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
fle.d x3, f1, f2 | f1=0xfff8000000000005 f2=0xbff8000000000000 x3=0x9 frm=0x0 => x3=0x0 fflags=0x10
flt.d x0, f1, f2 | f1=0xfff8000000000005 f2=0xbff8000000000000 frm=0x0 => fflags=0x10
fmin.d f3, f1, f2 | f1=0x0 f2=0x3fe0000000000001 frm=0x0 => f3=0x0
fmax.d f3, f1, f2 | f1=0x0 f2=0x3fe0000000000001 frm=0x0 => f3=0x3fe0000000000001
feq.d x3, f1, f2 | f1=0x0 f2=0x3fe0000000000001 x3=0x9 frm=0x0 => x3=0x0
flt.d x3, f1, f2 | f1=0x0 f2=0x3fe0000000000001 x3=0x9 frm=0x0 => x3=0x1
fle.d x3, f1, f2 | f1=0x0 f2=0x3fe0000000000001 x3=0x9 frm=0x0 => x3=0x1
flt.d x0, f1, f2 | f1=0x0 f2=0x3fe0000000000001 frm=0x0 =>
fclass.d x3, f1 | f1=0x0 frm=0x0 => x3=0x10
fclass.d x3, f1 | f1=0x3ff0000000000000 frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x7ff0000000000000 frm=0x0 => x3=0x80
fclass.d x3, f1 | f1=0x7ff8000000000000 frm=0x0 => x3=0x200
fclass.d x3, f1 | f1=0x7ff0000000000001 frm=0x0 => x3=0x100
fclass.d x3, f1 | f1=0x1 frm=0x0 => x3=0x20
fclass.d x3, f1 | f1=0xfffffffffffff frm=0x0 => x3=0x20
fclass.d x3, f1 | f1=0x10000000000000 frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x7fefffffffffffff frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x3ff0000000000001 frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x3fefffffffffffff frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x3ff8000000000000 frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x4330000000000000 frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x3cb0000000000000 frm=0x0 => x3=0x40
fclass.d x3, f1 | f1=0x7ff8000000000005 frm=0x0 => x3=0x200
fclass.d x3, f1 | f1=0x8000000000000000 frm=0x0 => x3=0x8
fclass.d x3, f1 | f1=0xbff0000000000000 frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xfff0000000000000 frm=0x0 => x3=0x1
fclass.d x3, f1 | f1=0xfff8000000000000 frm=0x0 => x3=0x200
fclass.d x3, f1 | f1=0xfff0000000000001 frm=0x0 => x3=0x100
fclass.d x3, f1 | f1=0x8000000000000001 frm=0x0 => x3=0x4
fclass.d x3, f1 | f1=0x800fffffffffffff frm=0x0 => x3=0x4
fclass.d x3, f1 | f1=0x8010000000000000 frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xffefffffffffffff frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xbff0000000000001 frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xbfefffffffffffff frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xbff8000000000000 frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xc330000000000000 frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xbcb0000000000000 frm=0x0 => x3=0x2
fclass.d x3, f1 | f1=0xfff8000000000005 frm=0x0 => x3=0x200

# sign injection, d
fsgnj.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0xbff0000000000000
fsgnjn.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x3ff0000000000000
fsgnjx.d f3, f1, f2 | f1=0x3ff0000000000000 f2=0x8000000000000000 frm=0x0 => f3=0xbff0000000000000
fsgnj.d f3, f1, f1 | f1=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
fsgnjn.d f3, f1, f1 | f1=0x3ff0000000000000 frm=0x0 => f3=0xbff0000000000000
fsgnjx.d f3, f1, f1 | f1=0x3ff0000000000000 frm=0x0 => f3=0x3ff0000000000000
fsgnj.d f3, f1, f2 | f1=0xfff0000000000001 f2=0x0 frm=0x0 => f3=0x7ff0000000000001
fsgnjn.d f3, f1, f2 | f1=0xfff0000000000001 f2=0x0 frm=0x0 => f3=0xfff0000000000001
fsgnjx.d f3, f1, f2 | f1=0xfff0000000000001 f2=0x0 frm=0x0 => f3=0xfff0000000000001
fsgnj.d f3, f1, f1 | f1=0xfff0000000000001 frm=0x0 => f3=0xfff0000000000001
fsgnjn.d f3, f1, f1 | f1=0xfff0000000000001 frm=0x0 => f3=0x7ff0000000000001
fsgnjx.d f3, f1, f1 | f1=0xfff0000000000001 frm=0x0 => f3=0x7ff0000000000001
fsgnj.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff8000000000000
fsgnjn.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0x7ff8000000000000
fsgnjx.d f3, f1, f2 | f1=0x7ff8000000000000 f2=0xfff0000000000000 frm=0x0 => f3=0xfff8000000000000
fsgnj.d f3, f1, f1 | f1=0x7ff8000000000000 frm=0x0 => f3=0x7ff8000000000000
fsgnjn.d f3, f1, f1 | f1=0x7ff8000000000000 frm=0x0 => f3=0xfff8000000000000
fsgnjx.d f3, f1, f1 | f1=0x7ff8000000000000 frm=0x0 => f3=0x7ff8000000000000
fsgnj.d f3, f1, f2 | f1=0x8000000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fsgnjn.d f3, f1, f2 | f1=0x8000000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x0
fsgnjx.d f3, f1, f2 | f1=0x8000000000000000 f2=0x8000000000000000 frm=0x0 => f3=0x0
fsgnj.d f3, f1, f1 | f1=0x8000000000000000 frm=0x0 => f3=0x8000000000000000
fsgnjn.d f3, f1, f1 | f1=0x8000000000000000 frm=0x0 => f3=0x0
fsgnjx.d f3, f1, f1 | f1=0x8000000000000000 frm=0x0 => f3=0x0

# to integers, d: values around the limits, ties, specials; static and dynamic modes
fcvt.w.d x3, f1, rne | f1=0x3fe0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x3fe0000000000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rtz | f1=0x3ff0000000000000 frm=0x0 => x3=0x1
fcvt.w.d x3, f1, dyn | f1=0x3ff0000000000000 frm=0x2 => x3=0x1
fcvt.w.d x3, f1, rdn | f1=0x3ff8000000000000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x3ff8000000000000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.w.d x3, f1, rup | f1=0x4004000000000000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x4004000000000000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.w.d x3, f1, rmm | f1=0x41dfffffff800000 frm=0x0 => x3=0x7ffffffe
fcvt.w.d x3, f1, dyn | f1=0x41dfffffff800000 frm=0x0 => x3=0x7ffffffe
fcvt.w.d x3, f1, rne | f1=0x41dfffffffa00000 frm=0x0 => x3=0x7ffffffe fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x41dfffffffa00000 frm=0x1 => x3=0x7ffffffe fflags=0x1
fcvt.w.d x3, f1, rtz | f1=0x41dfffffffc00000 frm=0x0 => x3=0x7fffffff
fcvt.w.d x3, f1, dyn | f1=0x41dfffffffc00000 frm=0x2 => x3=0x7fffffff
fcvt.w.d x3, f1, rdn | f1=0x41dfffffffe00000 frm=0x0 => x3=0x7fffffff fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x41dfffffffe00000 frm=0x3 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rup | f1=0x41e0000000000000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x41e0000000000000 frm=0x4 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rmm | f1=0x41e0000000100000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x41e0000000100000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rne | f1=0x41e0000000300000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x41e0000000300000 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rtz | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.w.d x3, f1, dyn | f1=0x8000000000000000 frm=0x2 => x3=0x0
fcvt.w.d x3, f1, rdn | f1=0xbfe0000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xbfe0000000000000 frm=0x3 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rup | f1=0xbff0000000000000 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x4 => x3=0xffffffffffffffff
fcvt.w.d x3, f1, rmm | f1=0xc1dfffffff600000 frm=0x0 => x3=0xffffffff80000002 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xc1dfffffff600000 frm=0x0 => x3=0xffffffff80000002 fflags=0x1
fcvt.w.d x3, f1, rne | f1=0xc1dfffffffa00000 frm=0x0 => x3=0xffffffff80000002 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xc1dfffffffa00000 frm=0x1 => x3=0xffffffff80000002 fflags=0x1
fcvt.w.d x3, f1, rtz | f1=0xc1dfffffffc00000 frm=0x0 => x3=0xffffffff80000001
fcvt.w.d x3, f1, dyn | f1=0xc1dfffffffc00000 frm=0x2 => x3=0xffffffff80000001
fcvt.w.d x3, f1, rdn | f1=0xc1dfffffffe00000 frm=0x0 => x3=0xffffffff80000000 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xc1dfffffffe00000 frm=0x3 => x3=0xffffffff80000001 fflags=0x1
fcvt.w.d x3, f1, rup | f1=0xc1e0000000000000 frm=0x0 => x3=0xffffffff80000000
fcvt.w.d x3, f1, dyn | f1=0xc1e0000000000000 frm=0x4 => x3=0xffffffff80000000
fcvt.w.d x3, f1, rmm | f1=0xc1e0000000100000 frm=0x0 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0xc1e0000000100000 frm=0x0 => x3=0xffffffff80000000 fflags=0x1
fcvt.w.d x3, f1, rne | f1=0xc1e0000000200000 frm=0x0 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0xc1e0000000200000 frm=0x1 => x3=0xffffffff80000000 fflags=0x10
fcvt.w.d x3, f1, rtz | f1=0x0 frm=0x0 => x3=0x0
fcvt.w.d x3, f1, dyn | f1=0x0 frm=0x2 => x3=0x0
fcvt.w.d x3, f1, rdn | f1=0x7ff0000000000000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x7ff0000000000000 frm=0x3 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rup | f1=0x7ff0000000000001 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x7ff0000000000001 frm=0x4 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rmm | f1=0xfffffffffffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xfffffffffffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rne | f1=0x7fefffffffffffff frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x7fefffffffffffff frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rtz | f1=0x3fefffffffffffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x3fefffffffffffff frm=0x2 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rdn | f1=0x4330000000000000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x4330000000000000 frm=0x3 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rup | f1=0x7ff8000000000005 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x7ff8000000000005 frm=0x4 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rmm | f1=0xbff0000000000000 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x0 => x3=0xffffffffffffffff
fcvt.w.d x3, f1, rne | f1=0xfff8000000000000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0xfff8000000000000 frm=0x1 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rtz | f1=0x8000000000000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x8000000000000001 frm=0x2 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.d x3, f1, rdn | f1=0x8010000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x8010000000000000 frm=0x3 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rup | f1=0xbff0000000000001 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xbff0000000000001 frm=0x4 => x3=0xffffffffffffffff fflags=0x1
fcvt.w.d x3, f1, rmm | f1=0xbff8000000000000 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xbff8000000000000 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.w.d x3, f1, rne | f1=0xbcb0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0xbcb0000000000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rtz | f1=0x7ff0000000000000 frm=0x0 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, dyn | f1=0x7ff0000000000000 frm=0x2 => x3=0x7fffffff fflags=0x10
fcvt.w.d x3, f1, rdn | f1=0x4018000000000000 frm=0x0 => x3=0x6
fcvt.w.d x3, f1, dyn | f1=0x4018000000000000 frm=0x3 => x3=0x6
fcvt.w.d x3, f1, rup | f1=0x10000000000000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x10000000000000 frm=0x4 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, rmm | f1=0x379cf2dd264fbe2 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x3, f1, dyn | f1=0x379cf2dd264fbe2 frm=0x0 => x3=0x0 fflags=0x1
fcvt.w.d x0, f1, rtz | f1=0x7ff8000000000000 frm=0x0 => fflags=0x10
fcvt.wu.d x3, f1, rne | f1=0x3fe0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x3fe0000000000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, rtz | f1=0x3ff0000000000000 frm=0x0 => x3=0x1
fcvt.wu.d x3, f1, dyn | f1=0x3ff0000000000000 frm=0x2 => x3=0x1
fcvt.wu.d x3, f1, rdn | f1=0x3ff8000000000000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x3ff8000000000000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.wu.d x3, f1, rup | f1=0x4004000000000000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x4004000000000000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.wu.d x3, f1, rmm | f1=0x41efffffffc00000 frm=0x0 => x3=0xfffffffffffffffe
fcvt.wu.d x3, f1, dyn | f1=0x41efffffffc00000 frm=0x0 => x3=0xfffffffffffffffe
fcvt.wu.d x3, f1, rne | f1=0x41efffffffd00000 frm=0x0 => x3=0xfffffffffffffffe fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x41efffffffd00000 frm=0x1 => x3=0xfffffffffffffffe fflags=0x1
fcvt.wu.d x3, f1, rtz | f1=0x41efffffffe00000 frm=0x0 => x3=0xffffffffffffffff
fcvt.wu.d x3, f1, dyn | f1=0x41efffffffe00000 frm=0x2 => x3=0xffffffffffffffff
fcvt.wu.d x3, f1, rdn | f1=0x41effffffff00000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x41effffffff00000 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rup | f1=0x41f0000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x41f0000000000000 frm=0x4 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rmm | f1=0x41f0000000080000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x41f0000000080000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rne | f1=0x41f0000000180000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x41f0000000180000 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rtz | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.wu.d x3, f1, dyn | f1=0x8000000000000000 frm=0x2 => x3=0x0
fcvt.wu.d x3, f1, rdn | f1=0xbfe0000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xbfe0000000000000 frm=0x3 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, rup | f1=0xbff0000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, rmm | f1=0x0 frm=0x0 => x3=0x0
fcvt.wu.d x3, f1, dyn | f1=0x0 frm=0x0 => x3=0x0
fcvt.wu.d x3, f1, rne | f1=0x7ff0000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x7ff0000000000000 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rtz | f1=0x7ff0000000000001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x7ff0000000000001 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rdn | f1=0xfffffffffffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0xfffffffffffff frm=0x3 => x3=0x1 fflags=0x1
fcvt.wu.d x3, f1, rup | f1=0x7fefffffffffffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x7fefffffffffffff frm=0x4 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rmm | f1=0x3fefffffffffffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x3fefffffffffffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.wu.d x3, f1, rne | f1=0x4330000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x4330000000000000 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rtz | f1=0x7ff8000000000005 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x7ff8000000000005 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rdn | f1=0xbff0000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x3 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, rup | f1=0xfff8000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xfff8000000000000 frm=0x4 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rmm | f1=0x8000000000000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x8000000000000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, rne | f1=0x8010000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x8010000000000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, rtz | f1=0xbff0000000000001 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xbff0000000000001 frm=0x2 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, rdn | f1=0xbff8000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xbff8000000000000 frm=0x3 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, rup | f1=0xbcb0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0xbcb0000000000000 frm=0x4 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, rmm | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.wu.d x3, f1, dyn | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.wu.d x3, f1, rne | f1=0xf92666ad0c38227b frm=0x0 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0xf92666ad0c38227b frm=0x1 => x3=0x0 fflags=0x10
fcvt.wu.d x3, f1, rtz | f1=0x7fefffffffffffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, dyn | f1=0x7fefffffffffffff frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.wu.d x3, f1, rdn | f1=0x3613e2e67b493ab1 frm=0x0 => x3=0x0 fflags=0x1
fcvt.wu.d x3, f1, dyn | f1=0x3613e2e67b493ab1 frm=0x3 => x3=0x1 fflags=0x1
fcvt.wu.d x0, f1, rtz | f1=0x7ff8000000000000 frm=0x0 => fflags=0x10
fcvt.l.d x3, f1, rne | f1=0x3fe0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0x3fe0000000000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, rtz | f1=0x3ff0000000000000 frm=0x0 => x3=0x1
fcvt.l.d x3, f1, dyn | f1=0x3ff0000000000000 frm=0x2 => x3=0x1
fcvt.l.d x3, f1, rdn | f1=0x3ff8000000000000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0x3ff8000000000000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.l.d x3, f1, rup | f1=0x4004000000000000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0x4004000000000000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.l.d x3, f1, rmm | f1=0x43dfffffffffffff frm=0x0 => x3=0x7ffffffffffffc00
fcvt.l.d x3, f1, dyn | f1=0x43dfffffffffffff frm=0x0 => x3=0x7ffffffffffffc00
fcvt.l.d x3, f1, rne | f1=0x43e0000000000000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x43e0000000000000 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rtz | f1=0x43e0000000000001 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x43e0000000000001 frm=0x2 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rdn | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.l.d x3, f1, dyn | f1=0x8000000000000000 frm=0x3 => x3=0x0
fcvt.l.d x3, f1, rup | f1=0xbfe0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0xbfe0000000000000 frm=0x4 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.d x3, f1, rmm | f1=0xbff0000000000000 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.d x3, f1, rne | f1=0xc3dfffffffffffff frm=0x0 => x3=0x8000000000000400
fcvt.l.d x3, f1, dyn | f1=0xc3dfffffffffffff frm=0x1 => x3=0x8000000000000400
fcvt.l.d x3, f1, rtz | f1=0xc3e0000000000000 frm=0x0 => x3=0x8000000000000000
fcvt.l.d x3, f1, dyn | f1=0xc3e0000000000000 frm=0x2 => x3=0x8000000000000000
fcvt.l.d x3, f1, rdn | f1=0xc3e0000000000001 frm=0x0 => x3=0x8000000000000000 fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0xc3e0000000000001 frm=0x3 => x3=0x8000000000000000 fflags=0x10
fcvt.l.d x3, f1, rup | f1=0x0 frm=0x0 => x3=0x0
fcvt.l.d x3, f1, dyn | f1=0x0 frm=0x4 => x3=0x0
fcvt.l.d x3, f1, rmm | f1=0x7ff0000000000000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x7ff0000000000000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rne | f1=0x7ff0000000000001 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x7ff0000000000001 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rtz | f1=0xfffffffffffff frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0xfffffffffffff frm=0x2 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, rdn | f1=0x7fefffffffffffff frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x7fefffffffffffff frm=0x3 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rup | f1=0x3fefffffffffffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0x3fefffffffffffff frm=0x4 => x3=0x1 fflags=0x1
fcvt.l.d x3, f1, rmm | f1=0x4330000000000000 frm=0x0 => x3=0x10000000000000
fcvt.l.d x3, f1, dyn | f1=0x4330000000000000 frm=0x0 => x3=0x10000000000000
fcvt.l.d x3, f1, rne | f1=0x7ff8000000000005 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x7ff8000000000005 frm=0x1 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rtz | f1=0xbff0000000000000 frm=0x0 => x3=0xffffffffffffffff
fcvt.l.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x2 => x3=0xffffffffffffffff
fcvt.l.d x3, f1, rdn | f1=0xfff8000000000000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0xfff8000000000000 frm=0x3 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, rup | f1=0x8000000000000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0x8000000000000001 frm=0x4 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, rmm | f1=0x8010000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0x8010000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, rne | f1=0xbff0000000000001 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0xbff0000000000001 frm=0x1 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.d x3, f1, rtz | f1=0xbff8000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0xbff8000000000000 frm=0x2 => x3=0xfffffffffffffffe fflags=0x1
fcvt.l.d x3, f1, rdn | f1=0xbcb0000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x1
fcvt.l.d x3, f1, dyn | f1=0xbcb0000000000000 frm=0x3 => x3=0x0 fflags=0x1
fcvt.l.d x3, f1, rup | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.l.d x3, f1, dyn | f1=0x8000000000000000 frm=0x4 => x3=0x0
fcvt.l.d x3, f1, rmm | f1=0xfd5e173ea0fd399e frm=0x0 => x3=0x8000000000000000 fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0xfd5e173ea0fd399e frm=0x0 => x3=0x8000000000000000 fflags=0x10
fcvt.l.d x3, f1, rne | f1=0x3ff0000000000000 frm=0x0 => x3=0x1
fcvt.l.d x3, f1, dyn | f1=0x3ff0000000000000 frm=0x1 => x3=0x1
fcvt.l.d x3, f1, rtz | f1=0x7ff8000000000000 frm=0x0 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x3, f1, dyn | f1=0x7ff8000000000000 frm=0x2 => x3=0x7fffffffffffffff fflags=0x10
fcvt.l.d x0, f1, rtz | f1=0x7ff8000000000000 frm=0x0 => fflags=0x10
fcvt.lu.d x3, f1, rne | f1=0x3fe0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x3fe0000000000000 frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, rtz | f1=0x3ff0000000000000 frm=0x0 => x3=0x1
fcvt.lu.d x3, f1, dyn | f1=0x3ff0000000000000 frm=0x2 => x3=0x1
fcvt.lu.d x3, f1, rdn | f1=0x3ff8000000000000 frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x3ff8000000000000 frm=0x3 => x3=0x2 fflags=0x1
fcvt.lu.d x3, f1, rup | f1=0x4004000000000000 frm=0x0 => x3=0x3 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x4004000000000000 frm=0x4 => x3=0x3 fflags=0x1
fcvt.lu.d x3, f1, rmm | f1=0x43efffffffffffff frm=0x0 => x3=0xfffffffffffff800
fcvt.lu.d x3, f1, dyn | f1=0x43efffffffffffff frm=0x0 => x3=0xfffffffffffff800
fcvt.lu.d x3, f1, rne | f1=0x43f0000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0x43f0000000000000 frm=0x1 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rtz | f1=0x43f0000000000001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0x43f0000000000001 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rdn | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.lu.d x3, f1, dyn | f1=0x8000000000000000 frm=0x3 => x3=0x0
fcvt.lu.d x3, f1, rup | f1=0xbfe0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0xbfe0000000000000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rmm | f1=0xbff0000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rne | f1=0x0 frm=0x0 => x3=0x0
fcvt.lu.d x3, f1, dyn | f1=0x0 frm=0x1 => x3=0x0
fcvt.lu.d x3, f1, rtz | f1=0x7ff0000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0x7ff0000000000000 frm=0x2 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rdn | f1=0x7ff0000000000001 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0x7ff0000000000001 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rup | f1=0xfffffffffffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0xfffffffffffff frm=0x4 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, rmm | f1=0x7fefffffffffffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0x7fefffffffffffff frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rne | f1=0x3fefffffffffffff frm=0x0 => x3=0x1 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x3fefffffffffffff frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, rtz | f1=0x4330000000000000 frm=0x0 => x3=0x10000000000000
fcvt.lu.d x3, f1, dyn | f1=0x4330000000000000 frm=0x2 => x3=0x10000000000000
fcvt.lu.d x3, f1, rdn | f1=0x7ff8000000000005 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0x7ff8000000000005 frm=0x3 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rup | f1=0xbff0000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0xbff0000000000000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rmm | f1=0xfff8000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0xfff8000000000000 frm=0x0 => x3=0xffffffffffffffff fflags=0x10
fcvt.lu.d x3, f1, rne | f1=0x8000000000000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x8000000000000001 frm=0x1 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, rtz | f1=0x8010000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x8010000000000000 frm=0x2 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rdn | f1=0xbff0000000000001 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0xbff0000000000001 frm=0x3 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rup | f1=0xbff8000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0xbff8000000000000 frm=0x4 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rmm | f1=0xbcb0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0xbcb0000000000000 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, rne | f1=0xc330000000000000 frm=0x0 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, dyn | f1=0xc330000000000000 frm=0x1 => x3=0x0 fflags=0x10
fcvt.lu.d x3, f1, rtz | f1=0x4020000000000001 frm=0x0 => x3=0x8 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x4020000000000001 frm=0x2 => x3=0x8 fflags=0x1
fcvt.lu.d x3, f1, rdn | f1=0x3fb0000000000001 frm=0x0 => x3=0x0 fflags=0x1
fcvt.lu.d x3, f1, dyn | f1=0x3fb0000000000001 frm=0x3 => x3=0x1 fflags=0x1
fcvt.lu.d x3, f1, rup | f1=0x8000000000000000 frm=0x0 => x3=0x0
fcvt.lu.d x3, f1, dyn | f1=0x8000000000000000 frm=0x4 => x3=0x0
fcvt.lu.d x0, f1, rtz | f1=0x7ff8000000000000 frm=0x0 => fflags=0x10

# from integers, d
fcvt.d.w f3, x1 | x1=0x0 frm=0x1 => f3=0x0
fcvt.d.w f3, x1 | x1=0x0 frm=0x0 => f3=0x0
fcvt.d.w f3, x1 | x1=0x1 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.w f3, x1 | x1=0x1 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.w f3, x1 | x1=0xffffffffffffffff frm=0x3 => f3=0xbff0000000000000
fcvt.d.w f3, x1 | x1=0xffffffffffffffff frm=0x0 => f3=0xbff0000000000000
fcvt.d.w f3, x1 | x1=0x8000000000000000 frm=0x4 => f3=0x0
fcvt.d.w f3, x1 | x1=0x8000000000000000 frm=0x0 => f3=0x0
fcvt.d.w f3, x1 | x1=0x7fffffffffffffff frm=0x0 => f3=0xbff0000000000000
fcvt.d.w f3, x1 | x1=0x7fffffffffffffff frm=0x0 => f3=0xbff0000000000000
fcvt.d.w f3, x1 | x1=0x80000000 frm=0x1 => f3=0xc1e0000000000000
fcvt.d.w f3, x1 | x1=0x80000000 frm=0x0 => f3=0xc1e0000000000000
fcvt.d.w f3, x1 | x1=0x7fffffff frm=0x2 => f3=0x41dfffffffc00000
fcvt.d.w f3, x1 | x1=0x7fffffff frm=0x0 => f3=0x41dfffffffc00000
fcvt.d.w f3, x1 | x1=0xffffffff frm=0x3 => f3=0xbff0000000000000
fcvt.d.w f3, x1 | x1=0xffffffff frm=0x0 => f3=0xbff0000000000000
fcvt.d.w f3, x1 | x1=0xffffffff80000000 frm=0x4 => f3=0xc1e0000000000000
fcvt.d.w f3, x1 | x1=0xffffffff80000000 frm=0x0 => f3=0xc1e0000000000000
fcvt.d.w f3, x1 | x1=0x123456789abcdef0 frm=0x0 => f3=0xc1d950c844000000
fcvt.d.w f3, x1 | x1=0x123456789abcdef0 frm=0x0 => f3=0xc1d950c844000000
fcvt.d.w f3, x1 | x1=0x8000000000000001 frm=0x1 => f3=0x3ff0000000000000
fcvt.d.w f3, x1 | x1=0x8000000000000001 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.w f3, x1 | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0xc1d6969696c00000
fcvt.d.w f3, x1 | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0xc1d6969696c00000
fcvt.d.w f3, x1 | x1=0xff00ff00ff00ff frm=0x3 => f3=0x416fe01fe0000000
fcvt.d.w f3, x1 | x1=0xff00ff00ff00ff frm=0x0 => f3=0x416fe01fe0000000
fcvt.d.w f3, x1 | x1=0x2 frm=0x4 => f3=0x4000000000000000
fcvt.d.w f3, x1 | x1=0x2 frm=0x0 => f3=0x4000000000000000
fcvt.d.w f3, x1 | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.w f3, x1 | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.w f3, x1 | x1=0x21 frm=0x1 => f3=0x4040800000000000
fcvt.d.w f3, x1 | x1=0x21 frm=0x0 => f3=0x4040800000000000
fcvt.d.w f3, x1 | x1=0x2 frm=0x2 => f3=0x4000000000000000
fcvt.d.w f3, x1 | x1=0x2 frm=0x0 => f3=0x4000000000000000
fcvt.d.w f3, x1 | x1=0x970c251e9f13d7d5 frm=0x3 => f3=0xc1d83b0a0ac00000
fcvt.d.w f3, x1 | x1=0x970c251e9f13d7d5 frm=0x0 => f3=0xc1d83b0a0ac00000
fcvt.d.w f3, x1 | x1=0x995a043a47022441 frm=0x4 => f3=0x41d1c08910400000
fcvt.d.w f3, x1 | x1=0x995a043a47022441 frm=0x0 => f3=0x41d1c08910400000
fcvt.d.w f3, x1 | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.w f3, x1 | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.w f3, x1 | x1=0x4293a214998a3c42 frm=0x1 => f3=0xc1d99d70ef800000
fcvt.d.w f3, x1 | x1=0x4293a214998a3c42 frm=0x0 => f3=0xc1d99d70ef800000
fcvt.d.w f3, x1 | x1=0xdc08bcc frm=0x2 => f3=0x41ab811798000000
fcvt.d.w f3, x1 | x1=0xdc08bcc frm=0x0 => f3=0x41ab811798000000
fcvt.d.w f3, x1 | x1=0x1000001 frm=0x3 => f3=0x4170000010000000
fcvt.d.w f3, x1 | x1=0x1000001 frm=0x0 => f3=0x4170000010000000
fcvt.d.w f3, x1 | x1=0x20000000000001 frm=0x4 => f3=0x3ff0000000000000
fcvt.d.w f3, x1 | x1=0x20000000000001 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.w f3, x1 | x1=0xfffffffffffffbff frm=0x0 => f3=0xc090040000000000
fcvt.d.w f3, x1 | x1=0xfffffffffffffbff frm=0x0 => f3=0xc090040000000000
fcvt.d.w f3, x1 | x1=0xffe0 frm=0x1 => f3=0x40effc0000000000
fcvt.d.w f3, x1 | x1=0xffe0 frm=0x0 => f3=0x40effc0000000000
fcvt.d.w f3, x1 | x1=0xfff0 frm=0x2 => f3=0x40effe0000000000
fcvt.d.w f3, x1 | x1=0xfff0 frm=0x0 => f3=0x40effe0000000000
fcvt.d.w f3, x1 | x1=0x801 frm=0x3 => f3=0x40a0020000000000
fcvt.d.w f3, x1 | x1=0x801 frm=0x0 => f3=0x40a0020000000000
fcvt.d.wu f3, x1 | x1=0x0 frm=0x1 => f3=0x0
fcvt.d.wu f3, x1 | x1=0x0 frm=0x0 => f3=0x0
fcvt.d.wu f3, x1 | x1=0x1 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.wu f3, x1 | x1=0x1 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.wu f3, x1 | x1=0xffffffffffffffff frm=0x3 => f3=0x41efffffffe00000
fcvt.d.wu f3, x1 | x1=0xffffffffffffffff frm=0x0 => f3=0x41efffffffe00000
fcvt.d.wu f3, x1 | x1=0x8000000000000000 frm=0x4 => f3=0x0
fcvt.d.wu f3, x1 | x1=0x8000000000000000 frm=0x0 => f3=0x0
fcvt.d.wu f3, x1 | x1=0x7fffffffffffffff frm=0x0 => f3=0x41efffffffe00000
fcvt.d.wu f3, x1 | x1=0x7fffffffffffffff frm=0x0 => f3=0x41efffffffe00000
fcvt.d.wu f3, x1 | x1=0x80000000 frm=0x1 => f3=0x41e0000000000000
fcvt.d.wu f3, x1 | x1=0x80000000 frm=0x0 => f3=0x41e0000000000000
fcvt.d.wu f3, x1 | x1=0x7fffffff frm=0x2 => f3=0x41dfffffffc00000
fcvt.d.wu f3, x1 | x1=0x7fffffff frm=0x0 => f3=0x41dfffffffc00000
fcvt.d.wu f3, x1 | x1=0xffffffff frm=0x3 => f3=0x41efffffffe00000
fcvt.d.wu f3, x1 | x1=0xffffffff frm=0x0 => f3=0x41efffffffe00000
fcvt.d.wu f3, x1 | x1=0xffffffff80000000 frm=0x4 => f3=0x41e0000000000000
fcvt.d.wu f3, x1 | x1=0xffffffff80000000 frm=0x0 => f3=0x41e0000000000000
fcvt.d.wu f3, x1 | x1=0x123456789abcdef0 frm=0x0 => f3=0x41e3579bde000000
fcvt.d.wu f3, x1 | x1=0x123456789abcdef0 frm=0x0 => f3=0x41e3579bde000000
fcvt.d.wu f3, x1 | x1=0x8000000000000001 frm=0x1 => f3=0x3ff0000000000000
fcvt.d.wu f3, x1 | x1=0x8000000000000001 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.wu f3, x1 | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0x41e4b4b4b4a00000
fcvt.d.wu f3, x1 | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0x41e4b4b4b4a00000
fcvt.d.wu f3, x1 | x1=0xff00ff00ff00ff frm=0x3 => f3=0x416fe01fe0000000
fcvt.d.wu f3, x1 | x1=0xff00ff00ff00ff frm=0x0 => f3=0x416fe01fe0000000
fcvt.d.wu f3, x1 | x1=0x2 frm=0x4 => f3=0x4000000000000000
fcvt.d.wu f3, x1 | x1=0x2 frm=0x0 => f3=0x4000000000000000
fcvt.d.wu f3, x1 | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.wu f3, x1 | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.wu f3, x1 | x1=0x21 frm=0x1 => f3=0x4040800000000000
fcvt.d.wu f3, x1 | x1=0x21 frm=0x0 => f3=0x4040800000000000
fcvt.d.wu f3, x1 | x1=0x1ffe9 frm=0x2 => f3=0x40fffe9000000000
fcvt.d.wu f3, x1 | x1=0x1ffe9 frm=0x0 => f3=0x40fffe9000000000
fcvt.d.wu f3, x1 | x1=0xff908b46983714e3 frm=0x3 => f3=0x41e306e29c600000
fcvt.d.wu f3, x1 | x1=0xff908b46983714e3 frm=0x0 => f3=0x41e306e29c600000
fcvt.d.wu f3, x1 | x1=0xe8eb7f13ae4219fb frm=0x4 => f3=0x41e5c8433f600000
fcvt.d.wu f3, x1 | x1=0xe8eb7f13ae4219fb frm=0x0 => f3=0x41e5c8433f600000
fcvt.d.wu f3, x1 | x1=0x30933a812c2b67 frm=0x0 => f3=0x41e025856ce00000
fcvt.d.wu f3, x1 | x1=0x30933a812c2b67 frm=0x0 => f3=0x41e025856ce00000
fcvt.d.wu f3, x1 | x1=0x2a8a97074f771f9e frm=0x1 => f3=0x41d3ddc7e7800000
fcvt.d.wu f3, x1 | x1=0x2a8a97074f771f9e frm=0x0 => f3=0x41d3ddc7e7800000
fcvt.d.wu f3, x1 | x1=0x123456789abcdef0 frm=0x2 => f3=0x41e3579bde000000
fcvt.d.wu f3, x1 | x1=0x123456789abcdef0 frm=0x0 => f3=0x41e3579bde000000
fcvt.d.wu f3, x1 | x1=0x1000001 frm=0x3 => f3=0x4170000010000000
fcvt.d.wu f3, x1 | x1=0x1000001 frm=0x0 => f3=0x4170000010000000
fcvt.d.wu f3, x1 | x1=0x20000000000001 frm=0x4 => f3=0x3ff0000000000000
fcvt.d.wu f3, x1 | x1=0x20000000000001 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.wu f3, x1 | x1=0xfffffffffffffbff frm=0x0 => f3=0x41efffff7fe00000
fcvt.d.wu f3, x1 | x1=0xfffffffffffffbff frm=0x0 => f3=0x41efffff7fe00000
fcvt.d.wu f3, x1 | x1=0xffe0 frm=0x1 => f3=0x40effc0000000000
fcvt.d.wu f3, x1 | x1=0xffe0 frm=0x0 => f3=0x40effc0000000000
fcvt.d.wu f3, x1 | x1=0xfff0 frm=0x2 => f3=0x40effe0000000000
fcvt.d.wu f3, x1 | x1=0xfff0 frm=0x0 => f3=0x40effe0000000000
fcvt.d.wu f3, x1 | x1=0x801 frm=0x3 => f3=0x40a0020000000000
fcvt.d.wu f3, x1 | x1=0x801 frm=0x0 => f3=0x40a0020000000000
fcvt.d.l f3, x1, dyn | x1=0x0 frm=0x1 => f3=0x0
fcvt.d.l f3, x1, rne | x1=0x0 frm=0x0 => f3=0x0
fcvt.d.l f3, x1, dyn | x1=0x1 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.l f3, x1, rtz | x1=0x1 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.l f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0xbff0000000000000
fcvt.d.l f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0xbff0000000000000
fcvt.d.l f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0xc3e0000000000000
fcvt.d.l f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0xc3e0000000000000
fcvt.d.l f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.l f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0x41e0000000000000
fcvt.d.l f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0x41e0000000000000
fcvt.d.l f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0x41dfffffffc00000
fcvt.d.l f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0x41dfffffffc00000
fcvt.d.l f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0x41efffffffe00000
fcvt.d.l f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0x41efffffffe00000
fcvt.d.l f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0xc1e0000000000000
fcvt.d.l f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0xc1e0000000000000
fcvt.d.l f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0x43b23456789abcdf fflags=0x1
fcvt.d.l f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0x43b23456789abcdf fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0xc3dfffffffffffff fflags=0x1
fcvt.d.l f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0xc3e0000000000000 fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0x43d6969696a96969 fflags=0x1
fcvt.d.l f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0x43d6969696a96969 fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0x436fe01fe01fe020 fflags=0x1
fcvt.d.l f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0x436fe01fe01fe01f fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0x2 frm=0x4 => f3=0x4000000000000000
fcvt.d.l f3, x1, rup | x1=0x2 frm=0x0 => f3=0x4000000000000000
fcvt.d.l f3, x1, dyn | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.l f3, x1, rmm | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.l f3, x1, dyn | x1=0x21 frm=0x1 => f3=0x4040800000000000
fcvt.d.l f3, x1, rne | x1=0x21 frm=0x0 => f3=0x4040800000000000
fcvt.d.l f3, x1, dyn | x1=0x8000000000000000 frm=0x2 => f3=0xc3e0000000000000
fcvt.d.l f3, x1, rtz | x1=0x8000000000000000 frm=0x0 => f3=0xc3e0000000000000
fcvt.d.l f3, x1, dyn | x1=0x88a6d6c frm=0x3 => f3=0x41a114dad8000000
fcvt.d.l f3, x1, rdn | x1=0x88a6d6c frm=0x0 => f3=0x41a114dad8000000
fcvt.d.l f3, x1, dyn | x1=0x5ce75a132846b5d4 frm=0x4 => f3=0x43d739d684ca11ad fflags=0x1
fcvt.d.l f3, x1, rup | x1=0x5ce75a132846b5d4 frm=0x0 => f3=0x43d739d684ca11ae fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0xffffbe4f4c19af1f frm=0x0 => f3=0xc2d06c2cf9943840
fcvt.d.l f3, x1, rmm | x1=0xffffbe4f4c19af1f frm=0x0 => f3=0xc2d06c2cf9943840
fcvt.d.l f3, x1, dyn | x1=0x7fffffff frm=0x1 => f3=0x41dfffffffc00000
fcvt.d.l f3, x1, rne | x1=0x7fffffff frm=0x0 => f3=0x41dfffffffc00000
fcvt.d.l f3, x1, dyn | x1=0x311ee2 frm=0x2 => f3=0x41488f7100000000
fcvt.d.l f3, x1, rtz | x1=0x311ee2 frm=0x0 => f3=0x41488f7100000000
fcvt.d.l f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0x4170000010000000
fcvt.d.l f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0x4170000010000000
fcvt.d.l f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0x4340000000000001 fflags=0x1
fcvt.d.l f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0x4340000000000001 fflags=0x1
fcvt.d.l f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0xc090040000000000
fcvt.d.l f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0xc090040000000000
fcvt.d.l f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0x40effc0000000000
fcvt.d.l f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0x40effc0000000000
fcvt.d.l f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0x40effe0000000000
fcvt.d.l f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0x40effe0000000000
fcvt.d.l f3, x1, dyn | x1=0x801 frm=0x3 => f3=0x40a0020000000000
fcvt.d.l f3, x1, rdn | x1=0x801 frm=0x0 => f3=0x40a0020000000000
fcvt.d.lu f3, x1, dyn | x1=0x0 frm=0x1 => f3=0x0
fcvt.d.lu f3, x1, rne | x1=0x0 frm=0x0 => f3=0x0
fcvt.d.lu f3, x1, dyn | x1=0x1 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.lu f3, x1, rtz | x1=0x1 frm=0x0 => f3=0x3ff0000000000000
fcvt.d.lu f3, x1, dyn | x1=0xffffffffffffffff frm=0x3 => f3=0x43f0000000000000 fflags=0x1
fcvt.d.lu f3, x1, rdn | x1=0xffffffffffffffff frm=0x0 => f3=0x43efffffffffffff fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x8000000000000000 frm=0x4 => f3=0x43e0000000000000
fcvt.d.lu f3, x1, rup | x1=0x8000000000000000 frm=0x0 => f3=0x43e0000000000000
fcvt.d.lu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x0 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.lu f3, x1, rmm | x1=0x7fffffffffffffff frm=0x0 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x80000000 frm=0x1 => f3=0x41e0000000000000
fcvt.d.lu f3, x1, rne | x1=0x80000000 frm=0x0 => f3=0x41e0000000000000
fcvt.d.lu f3, x1, dyn | x1=0x7fffffff frm=0x2 => f3=0x41dfffffffc00000
fcvt.d.lu f3, x1, rtz | x1=0x7fffffff frm=0x0 => f3=0x41dfffffffc00000
fcvt.d.lu f3, x1, dyn | x1=0xffffffff frm=0x3 => f3=0x41efffffffe00000
fcvt.d.lu f3, x1, rdn | x1=0xffffffff frm=0x0 => f3=0x41efffffffe00000
fcvt.d.lu f3, x1, dyn | x1=0xffffffff80000000 frm=0x4 => f3=0x43effffffff00000
fcvt.d.lu f3, x1, rup | x1=0xffffffff80000000 frm=0x0 => f3=0x43effffffff00000
fcvt.d.lu f3, x1, dyn | x1=0x123456789abcdef0 frm=0x0 => f3=0x43b23456789abcdf fflags=0x1
fcvt.d.lu f3, x1, rmm | x1=0x123456789abcdef0 frm=0x0 => f3=0x43b23456789abcdf fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x8000000000000001 frm=0x1 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.lu f3, x1, rne | x1=0x8000000000000001 frm=0x0 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x5a5a5a5aa5a5a5a5 frm=0x2 => f3=0x43d6969696a96969 fflags=0x1
fcvt.d.lu f3, x1, rtz | x1=0x5a5a5a5aa5a5a5a5 frm=0x0 => f3=0x43d6969696a96969 fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0xff00ff00ff00ff frm=0x3 => f3=0x436fe01fe01fe020 fflags=0x1
fcvt.d.lu f3, x1, rdn | x1=0xff00ff00ff00ff frm=0x0 => f3=0x436fe01fe01fe01f fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x2 frm=0x4 => f3=0x4000000000000000
fcvt.d.lu f3, x1, rup | x1=0x2 frm=0x0 => f3=0x4000000000000000
fcvt.d.lu f3, x1, dyn | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.lu f3, x1, rmm | x1=0x40 frm=0x0 => f3=0x4050000000000000
fcvt.d.lu f3, x1, dyn | x1=0x21 frm=0x1 => f3=0x4040800000000000
fcvt.d.lu f3, x1, rne | x1=0x21 frm=0x0 => f3=0x4040800000000000
fcvt.d.lu f3, x1, dyn | x1=0x7303ca71b470ec frm=0x2 => f3=0x435cc0f29c6d1c3b
fcvt.d.lu f3, x1, rtz | x1=0x7303ca71b470ec frm=0x0 => f3=0x435cc0f29c6d1c3b
fcvt.d.lu f3, x1, dyn | x1=0x1571b0309f6d62fc frm=0x3 => f3=0x43b571b0309f6d63 fflags=0x1
fcvt.d.lu f3, x1, rdn | x1=0x1571b0309f6d62fc frm=0x0 => f3=0x43b571b0309f6d62 fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x3ffae95be7f frm=0x4 => f3=0x428ffd74adf3f800
fcvt.d.lu f3, x1, rup | x1=0x3ffae95be7f frm=0x0 => f3=0x428ffd74adf3f800
fcvt.d.lu f3, x1, dyn | x1=0x4868cd48b009f880 frm=0x0 => f3=0x43d21a33522c027e fflags=0x1
fcvt.d.lu f3, x1, rmm | x1=0x4868cd48b009f880 frm=0x0 => f3=0x43d21a33522c027e fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x7fffffffffffffff frm=0x1 => f3=0x43dfffffffffffff fflags=0x1
fcvt.d.lu f3, x1, rne | x1=0x7fffffffffffffff frm=0x0 => f3=0x43e0000000000000 fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0x12dd183 frm=0x2 => f3=0x4172dd1830000000
fcvt.d.lu f3, x1, rtz | x1=0x12dd183 frm=0x0 => f3=0x4172dd1830000000
fcvt.d.lu f3, x1, dyn | x1=0x1000001 frm=0x3 => f3=0x4170000010000000
fcvt.d.lu f3, x1, rdn | x1=0x1000001 frm=0x0 => f3=0x4170000010000000
fcvt.d.lu f3, x1, dyn | x1=0x20000000000001 frm=0x4 => f3=0x4340000000000001 fflags=0x1
fcvt.d.lu f3, x1, rup | x1=0x20000000000001 frm=0x0 => f3=0x4340000000000001 fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0xfffffffffffffbff frm=0x0 => f3=0x43efffffffffffff fflags=0x1
fcvt.d.lu f3, x1, rmm | x1=0xfffffffffffffbff frm=0x0 => f3=0x43efffffffffffff fflags=0x1
fcvt.d.lu f3, x1, dyn | x1=0xffe0 frm=0x1 => f3=0x40effc0000000000
fcvt.d.lu f3, x1, rne | x1=0xffe0 frm=0x0 => f3=0x40effc0000000000
fcvt.d.lu f3, x1, dyn | x1=0xfff0 frm=0x2 => f3=0x40effe0000000000
fcvt.d.lu f3, x1, rtz | x1=0xfff0 frm=0x0 => f3=0x40effe0000000000
fcvt.d.lu f3, x1, dyn | x1=0x801 frm=0x3 => f3=0x40a0020000000000
fcvt.d.lu f3, x1, rdn | x1=0x801 frm=0x0 => f3=0x40a0020000000000

# fcvt.s.d
fcvt.s.d f3, f1, dyn | f1=0x0 frm=0x1 => f3=0xffffffff00000000
fcvt.s.d f3, f1, rne | f1=0x0 frm=0x0 => f3=0xffffffff00000000
fcvt.s.d f3, f1, dyn | f1=0x3ff0000000000000 frm=0x2 => f3=0xffffffff3f800000
fcvt.s.d f3, f1, rtz | f1=0x3ff0000000000000 frm=0x0 => f3=0xffffffff3f800000
fcvt.s.d f3, f1, dyn | f1=0x7ff0000000000000 frm=0x3 => f3=0xffffffff7f800000
fcvt.s.d f3, f1, rdn | f1=0x7ff0000000000000 frm=0x0 => f3=0xffffffff7f800000
fcvt.s.d f3, f1, dyn | f1=0x7ff8000000000000 frm=0x4 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, rup | f1=0x7ff8000000000000 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, dyn | f1=0x7ff0000000000001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fcvt.s.d f3, f1, rmm | f1=0x7ff0000000000001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fcvt.s.d f3, f1, dyn | f1=0x1 frm=0x1 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, rne | f1=0x1 frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0xfffffffffffff frm=0x2 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, rtz | f1=0xfffffffffffff frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x10000000000000 frm=0x3 => f3=0xffffffff00000001 fflags=0x3
fcvt.s.d f3, f1, rdn | f1=0x10000000000000 frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x7fefffffffffffff frm=0x4 => f3=0xffffffff7f800000 fflags=0x5
fcvt.s.d f3, f1, rup | f1=0x7fefffffffffffff frm=0x0 => f3=0xffffffff7f800000 fflags=0x5
fcvt.s.d f3, f1, dyn | f1=0x3ff0000000000001 frm=0x0 => f3=0xffffffff3f800000 fflags=0x1
fcvt.s.d f3, f1, rmm | f1=0x3ff0000000000001 frm=0x0 => f3=0xffffffff3f800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0x3fefffffffffffff frm=0x1 => f3=0xffffffff3f7fffff fflags=0x1
fcvt.s.d f3, f1, rne | f1=0x3fefffffffffffff frm=0x0 => f3=0xffffffff3f800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0x3ff8000000000000 frm=0x2 => f3=0xffffffff3fc00000
fcvt.s.d f3, f1, rtz | f1=0x3ff8000000000000 frm=0x0 => f3=0xffffffff3fc00000
fcvt.s.d f3, f1, dyn | f1=0x4330000000000000 frm=0x3 => f3=0xffffffff59800000
fcvt.s.d f3, f1, rdn | f1=0x4330000000000000 frm=0x0 => f3=0xffffffff59800000
fcvt.s.d f3, f1, dyn | f1=0x3cb0000000000000 frm=0x4 => f3=0xffffffff25800000
fcvt.s.d f3, f1, rup | f1=0x3cb0000000000000 frm=0x0 => f3=0xffffffff25800000
fcvt.s.d f3, f1, dyn | f1=0x7ff8000000000005 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, rmm | f1=0x7ff8000000000005 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, dyn | f1=0x8000000000000000 frm=0x1 => f3=0xffffffff80000000
fcvt.s.d f3, f1, rne | f1=0x8000000000000000 frm=0x0 => f3=0xffffffff80000000
fcvt.s.d f3, f1, dyn | f1=0xbff0000000000000 frm=0x2 => f3=0xffffffffbf800000
fcvt.s.d f3, f1, rtz | f1=0xbff0000000000000 frm=0x0 => f3=0xffffffffbf800000
fcvt.s.d f3, f1, dyn | f1=0xfff0000000000000 frm=0x3 => f3=0xffffffffff800000
fcvt.s.d f3, f1, rdn | f1=0xfff0000000000000 frm=0x0 => f3=0xffffffffff800000
fcvt.s.d f3, f1, dyn | f1=0xfff8000000000000 frm=0x4 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, rup | f1=0xfff8000000000000 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, dyn | f1=0xfff0000000000001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fcvt.s.d f3, f1, rmm | f1=0xfff0000000000001 frm=0x0 => f3=0xffffffff7fc00000 fflags=0x10
fcvt.s.d f3, f1, dyn | f1=0x8000000000000001 frm=0x1 => f3=0xffffffff80000000 fflags=0x3
fcvt.s.d f3, f1, rne | f1=0x8000000000000001 frm=0x0 => f3=0xffffffff80000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x800fffffffffffff frm=0x2 => f3=0xffffffff80000001 fflags=0x3
fcvt.s.d f3, f1, rtz | f1=0x800fffffffffffff frm=0x0 => f3=0xffffffff80000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x8010000000000000 frm=0x3 => f3=0xffffffff80000000 fflags=0x3
fcvt.s.d f3, f1, rdn | f1=0x8010000000000000 frm=0x0 => f3=0xffffffff80000001 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0xffefffffffffffff frm=0x4 => f3=0xffffffffff800000 fflags=0x5
fcvt.s.d f3, f1, rup | f1=0xffefffffffffffff frm=0x0 => f3=0xffffffffff7fffff fflags=0x5
fcvt.s.d f3, f1, dyn | f1=0xbff0000000000001 frm=0x0 => f3=0xffffffffbf800000 fflags=0x1
fcvt.s.d f3, f1, rmm | f1=0xbff0000000000001 frm=0x0 => f3=0xffffffffbf800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0xbfefffffffffffff frm=0x1 => f3=0xffffffffbf7fffff fflags=0x1
fcvt.s.d f3, f1, rne | f1=0xbfefffffffffffff frm=0x0 => f3=0xffffffffbf800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0xbff8000000000000 frm=0x2 => f3=0xffffffffbfc00000
fcvt.s.d f3, f1, rtz | f1=0xbff8000000000000 frm=0x0 => f3=0xffffffffbfc00000
fcvt.s.d f3, f1, dyn | f1=0xc330000000000000 frm=0x3 => f3=0xffffffffd9800000
fcvt.s.d f3, f1, rdn | f1=0xc330000000000000 frm=0x0 => f3=0xffffffffd9800000
fcvt.s.d f3, f1, dyn | f1=0xbcb0000000000000 frm=0x4 => f3=0xffffffffa5800000
fcvt.s.d f3, f1, rup | f1=0xbcb0000000000000 frm=0x0 => f3=0xffffffffa5800000
fcvt.s.d f3, f1, dyn | f1=0xfff8000000000005 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, rmm | f1=0xfff8000000000005 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, dyn | f1=0x40effc0000000000 frm=0x1 => f3=0xffffffff477fe000
fcvt.s.d f3, f1, rne | f1=0x40effc0000000000 frm=0x0 => f3=0xffffffff477fe000
fcvt.s.d f3, f1, dyn | f1=0x40effde000000000 frm=0x2 => f3=0xffffffff477fef00
fcvt.s.d f3, f1, rtz | f1=0x40effde000000000 frm=0x0 => f3=0xffffffff477fef00
fcvt.s.d f3, f1, dyn | f1=0x40effe0000000000 frm=0x3 => f3=0xffffffff477ff000
fcvt.s.d f3, f1, rdn | f1=0x40effe0000000000 frm=0x0 => f3=0xffffffff477ff000
fcvt.s.d f3, f1, dyn | f1=0x40efffe000000000 frm=0x4 => f3=0xffffffff477fff00
fcvt.s.d f3, f1, rup | f1=0x40efffe000000000 frm=0x0 => f3=0xffffffff477fff00
fcvt.s.d f3, f1, dyn | f1=0x40f0000000000000 frm=0x0 => f3=0xffffffff47800000
fcvt.s.d f3, f1, rmm | f1=0x40f0000000000000 frm=0x0 => f3=0xffffffff47800000
fcvt.s.d f3, f1, dyn | f1=0x3fafffffffffffff frm=0x1 => f3=0xffffffff3d7fffff fflags=0x1
fcvt.s.d f3, f1, rne | f1=0x3fafffffffffffff frm=0x0 => f3=0xffffffff3d800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0x3fa8000000000000 frm=0x2 => f3=0xffffffff3d400000
fcvt.s.d f3, f1, rtz | f1=0x3fa8000000000000 frm=0x0 => f3=0xffffffff3d400000
fcvt.s.d f3, f1, dyn | f1=0x3fe0000000000000 frm=0x3 => f3=0xffffffff3f000000
fcvt.s.d f3, f1, rdn | f1=0x3fe0000000000000 frm=0x0 => f3=0xffffffff3f000000
fcvt.s.d f3, f1, dyn | f1=0xbfc0000000000000 frm=0x4 => f3=0xffffffffbe000000
fcvt.s.d f3, f1, rup | f1=0xbfc0000000000000 frm=0x0 => f3=0xffffffffbe000000
fcvt.s.d f3, f1, dyn | f1=0x7ff8000000000005 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, rmm | f1=0x7ff8000000000005 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, dyn | f1=0x27ae7ea5d00703c1 frm=0x1 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, rne | f1=0x27ae7ea5d00703c1 frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0xbff8000000000000 frm=0x2 => f3=0xffffffffbfc00000
fcvt.s.d f3, f1, rtz | f1=0xbff8000000000000 frm=0x0 => f3=0xffffffffbfc00000
fcvt.s.d f3, f1, dyn | f1=0x7ff8000000000000 frm=0x3 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, rdn | f1=0x7ff8000000000000 frm=0x0 => f3=0xffffffff7fc00000
fcvt.s.d f3, f1, dyn | f1=0xbff0000000000000 frm=0x4 => f3=0xffffffffbf800000
fcvt.s.d f3, f1, rup | f1=0xbff0000000000000 frm=0x0 => f3=0xffffffffbf800000
fcvt.s.d f3, f1, dyn | f1=0x3fb0000000000001 frm=0x0 => f3=0xffffffff3d800000 fflags=0x1
fcvt.s.d f3, f1, rmm | f1=0x3fb0000000000001 frm=0x0 => f3=0xffffffff3d800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0x47efffffe0000000 frm=0x1 => f3=0xffffffff7f7fffff
fcvt.s.d f3, f1, rne | f1=0x47efffffe0000000 frm=0x0 => f3=0xffffffff7f7fffff
fcvt.s.d f3, f1, dyn | f1=0x47f7ffffe8000000 frm=0x2 => f3=0xffffffff7f7fffff fflags=0x5
fcvt.s.d f3, f1, rtz | f1=0x47f7ffffe8000000 frm=0x0 => f3=0xffffffff7f7fffff fflags=0x5
fcvt.s.d f3, f1, dyn | f1=0x47dfffffe0000000 frm=0x3 => f3=0xffffffff7effffff
fcvt.s.d f3, f1, rdn | f1=0x47dfffffe0000000 frm=0x0 => f3=0xffffffff7effffff
fcvt.s.d f3, f1, dyn | f1=0x47efffffeffffff0 frm=0x4 => f3=0xffffffff7f7fffff fflags=0x1
fcvt.s.d f3, f1, rup | f1=0x47efffffeffffff0 frm=0x0 => f3=0xffffffff7f800000 fflags=0x5
fcvt.s.d f3, f1, dyn | f1=0x3810000000000000 frm=0x0 => f3=0xffffffff00800000
fcvt.s.d f3, f1, rmm | f1=0x3810000000000000 frm=0x0 => f3=0xffffffff00800000
fcvt.s.d f3, f1, dyn | f1=0x3818000000000000 frm=0x1 => f3=0xffffffff00c00000
fcvt.s.d f3, f1, rne | f1=0x3818000000000000 frm=0x0 => f3=0xffffffff00c00000
fcvt.s.d f3, f1, dyn | f1=0x3800000000000000 frm=0x2 => f3=0xffffffff00400000
fcvt.s.d f3, f1, rtz | f1=0x3800000000000000 frm=0x0 => f3=0xffffffff00400000
fcvt.s.d f3, f1, dyn | f1=0x3810000008000000 frm=0x3 => f3=0xffffffff00800001 fflags=0x1
fcvt.s.d f3, f1, rdn | f1=0x3810000008000000 frm=0x0 => f3=0xffffffff00800000 fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0x36a0000000000000 frm=0x4 => f3=0xffffffff00000001
fcvt.s.d f3, f1, rup | f1=0x36a0000000000000 frm=0x0 => f3=0xffffffff00000001
fcvt.s.d f3, f1, dyn | f1=0x36a8000000000000 frm=0x0 => f3=0xffffffff00000002 fflags=0x3
fcvt.s.d f3, f1, rmm | f1=0x36a8000000000000 frm=0x0 => f3=0xffffffff00000002 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x3690000000000000 frm=0x1 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, rne | f1=0x3690000000000000 frm=0x0 => f3=0xffffffff00000000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x36a0000008000000 frm=0x2 => f3=0xffffffff00000001 fflags=0x3
fcvt.s.d f3, f1, rtz | f1=0x36a0000008000000 frm=0x0 => f3=0xffffffff00000001 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x380fffffc0000000 frm=0x3 => f3=0xffffffff007fffff
fcvt.s.d f3, f1, rdn | f1=0x380fffffc0000000 frm=0x0 => f3=0xffffffff007fffff
fcvt.s.d f3, f1, dyn | f1=0x3817ffffd0000000 frm=0x4 => f3=0xffffffff00bfffff fflags=0x1
fcvt.s.d f3, f1, rup | f1=0x3817ffffd0000000 frm=0x0 => f3=0xffffffff00bfffff fflags=0x1
fcvt.s.d f3, f1, dyn | f1=0x37ffffffc0000000 frm=0x0 => f3=0xffffffff00400000 fflags=0x3
fcvt.s.d f3, f1, rmm | f1=0x37ffffffc0000000 frm=0x0 => f3=0xffffffff00400000 fflags=0x3
fcvt.s.d f3, f1, dyn | f1=0x380fffffcfffffe0 frm=0x1 => f3=0xffffffff007fffff fflags=0x3
fcvt.s.d f3, f1, rne | f1=0x380fffffcfffffe0 frm=0x0 => f3=0xffffffff007fffff fflags=0x3

# fcvt.d.s
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x1 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff3f800000 frm=0x2 => f3=0x3ff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f800000 frm=0x3 => f3=0x7ff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7fc00000 frm=0x4 => f3=0x7ff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f800001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fcvt.d.s f3, f1 | f1=0xffffffff00000001 frm=0x1 => f3=0x36a0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff007fffff frm=0x2 => f3=0x380fffffc0000000
fcvt.d.s f3, f1 | f1=0xffffffff00800000 frm=0x3 => f3=0x3810000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f7fffff frm=0x4 => f3=0x47efffffe0000000
fcvt.d.s f3, f1 | f1=0xffffffff3f800001 frm=0x0 => f3=0x3ff0000020000000
fcvt.d.s f3, f1 | f1=0xffffffff3f7fffff frm=0x1 => f3=0x3fefffffe0000000
fcvt.d.s f3, f1 | f1=0xffffffff3fc00000 frm=0x2 => f3=0x3ff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffff4b000000 frm=0x3 => f3=0x4160000000000000
fcvt.d.s f3, f1 | f1=0xffffffff34000000 frm=0x4 => f3=0x3e80000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7fc00005 frm=0x0 => f3=0x7ff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffff80000000 frm=0x1 => f3=0x8000000000000000
fcvt.d.s f3, f1 | f1=0xffffffffbf800000 frm=0x2 => f3=0xbff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffffff800000 frm=0x3 => f3=0xfff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffffffc00000 frm=0x4 => f3=0x7ff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffffff800001 frm=0x0 => f3=0x7ff8000000000000 fflags=0x10
fcvt.d.s f3, f1 | f1=0xffffffff80000001 frm=0x1 => f3=0xb6a0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff807fffff frm=0x2 => f3=0xb80fffffc0000000
fcvt.d.s f3, f1 | f1=0xffffffff80800000 frm=0x3 => f3=0xb810000000000000
fcvt.d.s f3, f1 | f1=0xffffffffff7fffff frm=0x4 => f3=0xc7efffffe0000000
fcvt.d.s f3, f1 | f1=0xffffffffbf800001 frm=0x0 => f3=0xbff0000020000000
fcvt.d.s f3, f1 | f1=0xffffffffbf7fffff frm=0x1 => f3=0xbfefffffe0000000
fcvt.d.s f3, f1 | f1=0xffffffffbfc00000 frm=0x2 => f3=0xbff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffffcb000000 frm=0x3 => f3=0xc160000000000000
fcvt.d.s f3, f1 | f1=0xffffffffb4000000 frm=0x4 => f3=0xbe80000000000000
fcvt.d.s f3, f1 | f1=0xffffffffffc00005 frm=0x0 => f3=0x7ff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffff477fe000 frm=0x1 => f3=0x40effc0000000000
fcvt.d.s f3, f1 | f1=0xffffffff477fef00 frm=0x2 => f3=0x40effde000000000
fcvt.d.s f3, f1 | f1=0xffffffff477ff000 frm=0x3 => f3=0x40effe0000000000
fcvt.d.s f3, f1 | f1=0xffffffff477fff00 frm=0x4 => f3=0x40efffe000000000
fcvt.d.s f3, f1 | f1=0xffffffff47800000 frm=0x0 => f3=0x40f0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7fc00000 frm=0x1 => f3=0x7ff8000000000000
fcvt.d.s f3, f1 | f1=0xffffffffc1ffffff frm=0x2 => f3=0xc03fffffe0000000
fcvt.d.s f3, f1 | f1=0xffffffff80000001 frm=0x3 => f3=0xb6a0000000000000
fcvt.d.s f3, f1 | f1=0xffffffffd17d509a frm=0x4 => f3=0xc22faa1340000000
fcvt.d.s f3, f1 | f1=0xffffffffcd79c345 frm=0x0 => f3=0xc1af3868a0000000
fcvt.d.s f3, f1 | f1=0xffffffff80f9c4c3 frm=0x1 => f3=0xb81f389860000000
fcvt.d.s f3, f1 | f1=0xffffffff41400000 frm=0x2 => f3=0x4028000000000000
fcvt.d.s f3, f1 | f1=0xffffffff808d38fb frm=0x3 => f3=0xb811a71f60000000
fcvt.d.s f3, f1 | f1=0xffffffff10221731 frm=0x4 => f3=0x3a0442e620000000
fcvt.d.s f3, f1 | f1=0xffffffff3d800000 frm=0x0 => f3=0x3fb0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f800000 frm=0x1 => f3=0x7ff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f800000 frm=0x2 => f3=0x7ff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f800000 frm=0x3 => f3=0x7ff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff7f800000 frm=0x4 => f3=0x7ff0000000000000
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x0 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x1 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x2 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x3 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x4 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x0 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x1 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x2 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x3 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x4 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x0 => f3=0x0
fcvt.d.s f3, f1 | f1=0xffffffff00000000 frm=0x1 => f3=0x0

# loads, stores, moves
flw f3, 4(x31) | m=81888f969da4abb2b9c0c7ced5dce3ea => f3=0xffffffffb2aba49d
fld f3, 8(x31) | m=81888f969da4abb2b9c0c7ced5dce3ea => f3=0xeae3dcd5cec7c0b9
flw f3, 4(x31); fsw f3, 0(x31) | m=81888f969da4abb2b9c0c7ced5dce3ea => f3=0xffffffffb2aba49d m=9da4abb29da4abb2b9c0c7ced5dce3ea
flw f3, 4(x31); fsd f3, 0(x31) | m=81888f969da4abb2b9c0c7ced5dce3ea => f3=0xffffffffb2aba49d m=9da4abb2ffffffffb9c0c7ced5dce3ea
fsd f1, 3(x31) | f1=0x1122334455667788 m=81888f969da4abb2b9c0c7ced5dce3ea => m=81888f8877665544332211ced5dce3ea
fmv.w.x f3, x1 | x1=0x1122334455667788 => f3=0xffffffff55667788
fmv.x.w x3, f1 | f1=0xffffffff80000001 => x3=0xffffffff80000001
fmv.d.x f3, x1 | x1=0x1122334455667788 => f3=0x1122334455667788
fmv.x.d x3, f1 | f1=0x8122334455667788 => x3=0x8122334455667788
fmv.x.d x0, f1 | f1=0x8122334455667788 =>
fmv.s f3, f1; fadd.s f3, f3, f3 | f1=0xffffffff3f800000 => f3=0xffffffff40000000
fmv.d f3, f1; fadd.s f3, f3, f1 | f1=0xffffffff3f800000 => f3=0xffffffff40000000
fadd.s f2, f1, f1; fmv.d f3, f2; fsw f3, 0(x31); fcvt.d.s f3, f3 | f1=0xffffffff3f800000 m=00000000 => f2=0xffffffff40000000 f3=0x4000000000000000 m=00000040
fadd.d f1, f1, f1; fadd.s f3, f1, f1 | f1=0x3ff0000000000000 => f1=0x4000000000000000 f3=0xffffffff7fc00000
