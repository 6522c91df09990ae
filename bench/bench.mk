# make bench: kernels, start-up and, where there are roots, real programs (see bench/bench.py --help).
.PHONY: bench bench-roots
BENCH_ROOTS ?= $(B)/roots
BENCH_ARGS  ?=
bench: all
	@bench/bench.py $(if $(wildcard $(BENCH_ROOTS)/riscv64/usr),--guest-root $(BENCH_ROOTS)/riscv64 --native-root $(BENCH_ROOTS)/amd64) $(BENCH_ARGS)
bench-roots:
	bench/mkroot.sh riscv64 $(BENCH_ROOTS)/riscv64
	bench/mkroot.sh amd64 $(BENCH_ROOTS)/amd64
