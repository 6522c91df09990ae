# The decoder: tables -> generated C.
MKDEC = $(B)/mkdec

$(MKDEC): decoder/mkdec.c
	@mkdir -p $(@D)
	@echo "  HOSTCC $<"
	@$(HOSTCC) -std=gnu11 -O1 -g $(WARN) -D_GNU_SOURCE -o $@ $<

define DECODER_guest
INSN_$(1) = $$(sort $$(wildcard decoder/$(1)/*.insn))
GENSRC += $$(GEN)/dec_$(1).c
GENHDR += $$(GEN)/dec_$(1).h
$$(GEN)/dec_$(1).c $$(GEN)/dec_$(1).h &: $$(MKDEC) $$(INSN_$(1))
	@mkdir -p $$(GEN)
	@echo "  GEN   $$@"
	@$$(MKDEC) -g $(1) -o $$(GEN) $$(INSN_$(1))
endef
$(foreach g,$(GUESTS),$(eval $(call DECODER_guest,$(g))))

# Tests that need nothing but the decoder: no other area has to build for them.
DECODER_OBJ  = $(GUESTS:%=$(O)/gen/dec_%.o) $(GUESTS:%=$(O)/decoder/%/dis.o)
$(B)/decoder/%: tests/unit/%.c $(DECODER_OBJ)
	@mkdir -p $(@D)
	@echo "  LINK  $@"
	@$(CC) $(CFLAGS) -o $@ $^ -lcmocka

.PHONY: check-dis check-decode
# The generator refuses and accepts what it should; the decoder agrees with its tables.
check-decode: $(MKDEC) $(B)/decoder/decoder_decode
	@timeout 60 $(B)/decoder/decoder_decode && sh tests/decode/run.sh $(MKDEC)
# The disassembler against objdump; DIS_SEED, DIS_WORDS: see the test.
check-dis: $(B)/decoder/decoder_dis
	@if timeout 120 $<; then echo "1 passed, 0 failed"; else echo "0 passed, 1 failed"; exit 1; fi
