# Helpers of class I and G run on the guest's vector registers: nothing in these files may touch them, not even through a
# library call that the compiler makes up (memcpy, memset).
HELPER_CFLAGS = -mgeneral-regs-only -fno-tree-vectorize $(if $(findstring clang,$(CC)),-fno-builtin,-fno-tree-loop-distribute-patterns)
CFLAGS_hostisa/helpers_int = $(HELPER_CFLAGS)
CFLAGS_hostisa/helpers_crypto = $(HELPER_CFLAGS)
# helpers_exact only touches guest memory, which is no business of the sanitizers.
CFLAGS_hostisa/helpers_exact = $(HELPER_CFLAGS) $(if $(filter asan,$(MODE)),-fno-sanitize=all) $(HELPER_CX16_$(HOST))
CFLAGS_hostisa/softfp = $(HELPER_CFLAGS)
HELPER_CX16_x86_64 = -mcx16
