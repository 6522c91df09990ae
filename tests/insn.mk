# The tool that tells which instructions the lines of tests/insn cover: decoder tables only.
$(B)/insn-ops: tests/insn/ops.c $(DECODER_OBJ)
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) -Wno-missing-prototypes -o $@ $< $(DECODER_OBJ) -pie

# Host code of the baseline for a list of guest snippets, compared with what is checked in.
.PHONY: golden golden-update
golden: $(B)/dragoman $(B)/dragoman-dis
	@python3 tests/golden/golden.py
golden-update: $(B)/dragoman $(B)/dragoman-dis
	@python3 tests/golden/golden.py --update
