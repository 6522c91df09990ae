# Tests. Every suite ends with a line "N passed, N failed"; tests/run.sh runs suites and adds them up.

UNIT_SRC = $(wildcard tests/unit/*.c)
UNIT     = $(UNIT_SRC:tests/unit/%.c=$(B)/unit/$(MODE)/%)

# A unit test is one cmocka program linked with everything but main().
$(B)/unit/$(MODE)/%: tests/unit/%.c $(B)/dragoman
	@mkdir -p $(@D)
	$(SAY) TEST $@
	$(Q)$(CC) $(CFLAGS) $(CFLAGS_tests/unit/$*) -Wno-missing-prototypes -o $@ $< $(LIBOBJ) -pie $(UNIT_LDFLAGS_$(MODE)) \
	    $(LDLIBS) -lcmocka $(LDLIBS_tests/unit/$*)
LDLIBS_tests/unit/x86_venc = -lZydis
LDLIBS_tests/unit/x86_enc = -lZydis
UNIT_LDFLAGS_asan = -fsanitize=address,undefined

.PHONY: check check-long check-unit check-asan unit soak
unit: $(UNIT)
check-unit: $(UNIT)
	@tests/run.sh unit

check: deps-check all unit
	@tests/run.sh check
check-long: deps-check all unit
	@tests/run.sh long
# Programs that repeat the same work for SECONDS each and compare (tests/root/soak.txt, soak-jit.txt).
soak: all
	@SOAK=$(or $(SECONDS),600) LISTS=soak tests/root/run.sh -v
check-asan: deps-check all
	@tests/run.sh asan

# The A64 decode tables against Capstone and objdump. AUDIT_WORDS, AUDIT_SEED: see the program.
$(B)/audit-a64: tests/decode/audit_a64.c $(DECODER_OBJ)
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) -o $@ $< $(DECODER_OBJ) -pie -lcapstone
.PHONY: check-audit
check-audit: $(B)/audit-a64
	@timeout 600 $< -n $(or $(AUDIT_WORDS),$(if $(TEST_LONG),10000000,200000)) -s $(or $(AUDIT_SEED),1) tests/decode/audit_a64.exclude

# The generator of random instruction streams: decoder tables only.
GEN_STREAM = tests/random/gen.c $(GUESTS:%=tests/random/gen_%.c)
$(B)/gen-stream: $(GEN_STREAM) tests/random/gen.h $(DECODER_OBJ)
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) -o $@ $(GEN_STREAM) $(DECODER_OBJ) -pie
