# Conditions of branches.
# Made by tests/insn/mkcases_aarch64.py.

b.eq 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.eq 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.eq 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.ne 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.ne 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.ne 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.hs 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.hs 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.hs 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.lo 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.lo 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.lo 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.mi 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.mi 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.pl 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.pl 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.vs 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.vs 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.vs 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.vc 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.vc 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.vc 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.hi 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.hi 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.hi 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.hi 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.ls 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.ls 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.ls 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.ls 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.ge 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.ge 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.ge 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.lt 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.lt 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.lt 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.gt 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x10000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x30000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x40000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x50000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x60000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x70000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x80000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.gt 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.gt 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 => x1=1
b.gt 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 => x1=1

b.le 1f; mov x1, #1; 1: nop | nzcv=0x0 => x1=1
b.le 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x20000000 => x1=1
b.le 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0x90000000 => x1=1
b.le 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 => x1=1
b.le 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.le 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

b.al 1f; mov x1, #1; 1: nop | nzcv=0x0 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
b.al 1f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>

.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x0 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x10000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x20000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x30000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x40000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x50000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x60000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x70000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x80000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0x90000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0xa0000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0xb0000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0xc0000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0xd0000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0xe0000000 =>
.inst 0x5400004f; mov x1, #1; 1: nop | nzcv=0xf0000000 =>
