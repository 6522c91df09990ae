# RV64I: branches, jumps, calls, fences.
# Made by tests/insn/mkcases.py.
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0x0 x3=0x9 => x4=0x2
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x1 x2=0x2 x3=0x9 => x3=0x1 x4=0x2
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x2 x2=0x1 x3=0x9 => x3=0x1 x4=0x2
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0x0 x3=0x9 => x3=0x1 x4=0x2
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0xffffffffffffffff x3=0x9 => x3=0x1 x4=0x2
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x8000000000000000 x2=0x1 x3=0x9 => x3=0x1 x4=0x2
beq x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x9 => x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0x0 x3=0x9 => x3=0x1 x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x1 x2=0x2 x3=0x9 => x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x2 x2=0x1 x3=0x9 => x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0x0 x3=0x9 => x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0xffffffffffffffff x3=0x9 => x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x8000000000000000 x2=0x1 x3=0x9 => x4=0x2
bne x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x9 => x3=0x1 x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0x0 x3=0x9 => x3=0x1 x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x1 x2=0x2 x3=0x9 => x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x2 x2=0x1 x3=0x9 => x3=0x1 x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0x0 x3=0x9 => x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0xffffffffffffffff x3=0x9 => x3=0x1 x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x8000000000000000 x2=0x1 x3=0x9 => x4=0x2
blt x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x9 => x3=0x1 x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0x0 x3=0x9 => x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x1 x2=0x2 x3=0x9 => x3=0x1 x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x2 x2=0x1 x3=0x9 => x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0x0 x3=0x9 => x3=0x1 x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0xffffffffffffffff x3=0x9 => x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x8000000000000000 x2=0x1 x3=0x9 => x3=0x1 x4=0x2
bge x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x9 => x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0x0 x3=0x9 => x3=0x1 x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x1 x2=0x2 x3=0x9 => x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x2 x2=0x1 x3=0x9 => x3=0x1 x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0x0 x3=0x9 => x3=0x1 x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0xffffffffffffffff x3=0x9 => x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x8000000000000000 x2=0x1 x3=0x9 => x3=0x1 x4=0x2
bltu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x9 => x3=0x1 x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0x0 x3=0x9 => x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x1 x2=0x2 x3=0x9 => x3=0x1 x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x2 x2=0x1 x3=0x9 => x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0x0 x3=0x9 => x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x0 x2=0xffffffffffffffff x3=0x9 => x3=0x1 x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0x8000000000000000 x2=0x1 x3=0x9 => x4=0x2
bgeu x1, x2, 1f; li x3, 1; 1: li x4, 2 | x1=0xffffffffffffffff x2=0xffffffffffffffff x3=0x9 => x4=0x2
li x3, 0; 1: addi x3, x3, 3; addi x1, x1, -1; bnez x1, 1b | x1=0x5 => x1=0x0 x3=0xf
j 1f; li x3, 1; 1: li x4, 2 | x3=0x9 => x4=0x2
j 2f; 1: li x3, 1; j 3f; 2: li x4, 2; j 1b; 3: nop | x3=0x9 => x3=0x1 x4=0x2
jal x1, 1f; 1: auipc x2, 0; sub x3, x2, x1; li x1, 0; li x2, 0 |  => x1=0x0 x2=0x0 x3=0x0
jal x5, 1f; 1: auipc x2, 0; sub x3, x2, x5; li x5, 0; li x2, 0 |  => x5=0x0 x2=0x0 x3=0x0
la x1, 1f; jr x1; li x3, 1; 1: li x1, 0 | x3=0x9 => x1=0x0
la x2, 1f; addi x2, x2, 1; jr x2; li x3, 1; 1: li x2, 0 | x3=0x9 => x2=0x0
la x2, 1f; jalr x1, 1(x2); li x3, 1; 1: li x1, 0; li x2, 0 | x3=0x9 => x1=0x0 x2=0x0
la x1, 1f; jalr x1, x1; j 2f; 1: addi x3, x3, 1; ret; 2: li x1, 0 | x3=0x9 => x1=0x0 x3=0xa
call 1f; j 2f; 1: addi x3, x3, 1; ret; 2: li x1, 0 | x3=0x9 => x1=0x0 x3=0xa
call 1f; j 2f; 1: mv x6, x1; call 3f; jr x6; 3: addi x3, x3, 1; ret; 2: li x1, 0; li x6, 0 | x3=0x9 => x1=0x0 x3=0xa x6=0x0

# return without a call, call without a return
la x1, 1f; ret; li x3, 1; 1: li x1, 0 | x3=0x9 => x1=0x0
call 1f; 1: call 2f; 2: li x1, 0 | x3=0x9 => x1=0x0

# coroutine swap
la x5, 1f; jalr x1, 0(x5); li x3, 1; j 2f; 1: li x4, 7; jalr x5, 0(x1); 2: li x1, 0; li x5, 0 | x3=0x9 => x1=0x0 x3=0x1 x4=0x7 x5=0x0

# fences are invisible to one thread
sw x1, 0(x31); fence; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); fence r, rw; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); fence w, w; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); fence rw, w; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); fence iorw, iorw; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); fence.tso; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); fence.i; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
sw x1, 0(x31); pause; lw x3, 0(x31) | x1=0x5 m=00 => x3=0x5 m=05000000
