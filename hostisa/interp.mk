# The interpreter's FP ops: every rounding mode and sticky flag counts, nothing may be folded, contracted or reordered.
CFLAGS_hostisa/interp/fp = -frounding-math -ftrapping-math -fno-fast-math -ffp-contract=off -fno-tree-vectorize -fno-math-errno
