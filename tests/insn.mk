# The tool that tells which instructions the lines of tests/insn cover: decoder tables only.
$(B)/insn-ops: tests/insn/ops.c $(DECODER_OBJ)
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) -Wno-missing-prototypes -o $@ $< $(DECODER_OBJ) -pie
