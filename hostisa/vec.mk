# One lane of floating point at a time: every rounding mode and sticky flag counts, nothing may be folded, contracted or reordered.
ARMFP_CFLAGS = -frounding-math -ftrapping-math -fno-fast-math -ffp-contract=off -fno-tree-vectorize -fno-math-errno
CFLAGS_hostisa/armfp = $(ARMFP_CFLAGS)
CFLAGS_hostisa/armfp_int = $(HELPER_CFLAGS)
