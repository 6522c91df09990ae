# The tool that tells which instructions the lines of tests/insn cover: decoder tables only.
$(B)/insn-ops: tests/insn/ops.c $(wildcard decoder/*.c) $(GENHDR) | $(B)/dragoman
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) -Wno-missing-prototypes -o $@ $< $(filter $(O)/decoder/% $(O)/gen/dec_%,$(OBJ)) -pie

# Host code of the baseline for a list of guest snippets, compared with what is checked in.
.PHONY: golden golden-update
golden: $(B)/dragoman $(B)/dragoman-dis
	@python3 tests/golden/golden.py
golden-update: $(B)/dragoman $(B)/dragoman-dis
	@python3 tests/golden/golden.py --update
