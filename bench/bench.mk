# make bench: kernels, start-up and real programs (see bench/bench.py --help).
.PHONY: bench bench-roots deps-bench
BENCH_ROOTS ?= $(B)/roots
BENCH_ARGS  ?=
# Real programs need roots (made once, some minutes, about 2 GB) and chroot, so root's rights: ROOTS= leaves them out.
ROOTS ?= $(if $(filter 0,$(shell id -u)),bench-roots)
bench: deps-bench all $(ROOTS)
	@bench/bench.py $(if $(ROOTS),--roots $(BENCH_ROOTS)) $(BENCH_ARGS)
deps-bench:
	@packaging/deps.sh build bench
bench-roots:
	bench/mkroot.sh riscv64 $(BENCH_ROOTS)/riscv64
	bench/mkroot.sh arm64 $(BENCH_ROOTS)/arm64
	bench/mkroot.sh amd64 $(BENCH_ROOTS)/amd64
