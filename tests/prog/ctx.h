/* ctx.h - the registers of a signal context that programs for several guests name. */
#ifndef CTX_H
#define CTX_H

#include <ucontext.h>

#ifdef __riscv
#define CTX_PC(uc) ((uc)->uc_mcontext.__gregs[0])
#define CTX_SP(uc) ((uc)->uc_mcontext.__gregs[2])
#define CTX_RA(uc) ((uc)->uc_mcontext.__gregs[1])     /* return address */
#define CTX_A0(uc) ((uc)->uc_mcontext.__gregs[10])    /* first argument and result */
#elif defined(__aarch64__)
#define CTX_PC(uc) ((uc)->uc_mcontext.pc)
#define CTX_SP(uc) ((uc)->uc_mcontext.sp)
#define CTX_RA(uc) ((uc)->uc_mcontext.regs[30])
#define CTX_A0(uc) ((uc)->uc_mcontext.regs[0])
#endif

#endif
