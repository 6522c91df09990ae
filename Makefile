# Dragoman: build, test, measure. `make help` lists the targets.
#
#   HOST=x86_64|aarch64   the host to build for (default: this machine's)
#   MODE=release|debug|asan

HOST ?= $(shell uname -m)
MODE ?= release
B     = build
O     = $(B)/obj/$(MODE)
GEN   = $(B)/gen
VERSION = 0.1.0

CC      ?= gcc
HOSTCC   = $(CC)
WARN     = -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wstrict-prototypes -Wmissing-prototypes \
           -Wpointer-arith -Wvla -Wundef -Wswitch -Werror=switch -Werror=implicit-function-declaration
OPT_release = -O2
OPT_debug   = -O1 -DDRAGOMAN_DEBUG
OPT_asan    = -O1 -DDRAGOMAN_DEBUG -fsanitize=address,undefined -fno-sanitize-recover=undefined
CFLAGS  ?= -g
# fPIE + static-pie: the kernel loads the VM high, out of the guest's way. No stack protector and no CET: guest threads
# are raw clones, and the return stack is ours.
override CFLAGS += -std=gnu11 $(WARN) $(OPT_$(MODE)) -D_GNU_SOURCE -I. -I$(GEN) -DDRAGOMAN_VERSION='"$(VERSION)"' \
           -fPIE -fno-stack-protector -fcf-protection=none -fno-strict-aliasing -fno-common -MMD -MP
LDFLAGS_release = -static-pie
LDFLAGS_debug   = -static-pie
LDFLAGS_asan    = -pie -fsanitize=address,undefined
LDLIBS   = -lelf -lz

GUESTS   = riscv64 aarch64
AREAS    = frontend $(GUESTS:%=decoder/%) translate $(GUESTS:%=translate/%) codecache syscalls optimizer hostisa hostisa/interp hostisa/$(HOST)

# V=1 shows the commands.
Q = $(if $(V),,@)
SAY = $(if $(V),@:,@printf '  %-5s %s\n')

all: $(B)/dragoman
.PHONY: all help clean

# Every area's own rules (generated sources, extra flags, targets).
include $(wildcard decoder/*.mk translate/*.mk hostisa/*.mk syscalls/*.mk frontend/*.mk tests/*.mk bench/*.mk packaging/*.mk)

# decoder/mk*.c are build-time tools, not part of the program.
SRC  = $(filter-out decoder/mk%,$(wildcard $(AREAS:%=%/*.c)))
ASM  = $(wildcard $(AREAS:%=%/*.S))
OBJ  = $(SRC:%.c=$(O)/%.o) $(ASM:%.S=$(O)/%.o) $(GENSRC:$(GEN)/%.c=$(O)/gen/%.o)
# Everything but main: what unit tests link.
LIBOBJ = $(filter-out $(O)/frontend/main.o,$(OBJ))

$(B)/dragoman: $(O)/dragoman
	@cp -f $< $@.tmp && mv -f $@.tmp $@
$(O)/dragoman: $(OBJ)
	$(SAY) LD $@
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS_$(MODE)) -o $@ $(OBJ) $(LDLIBS)

$(O)/%.o: %.c $(GENHDR)
	@mkdir -p $(@D)
	$(SAY) CC $<
	$(Q)$(CC) $(CFLAGS) $(CFLAGS_$*) -c -o $@ $<
$(O)/%.o: %.S
	@mkdir -p $(@D)
	$(SAY) CC $<
	$(Q)$(CC) $(CFLAGS) -c -o $@ $<
$(O)/gen/%.o: $(GEN)/%.c $(GENHDR)
	@mkdir -p $(@D)
	$(SAY) CC $<
	$(Q)$(CC) $(CFLAGS) -c -o $@ $<

clean:
	rm -rf $(B)

help:
	@echo "make [all]        build build/dragoman"
	@echo "make demo         install what is needed, build, and run two programs of each guest"
	@echo "make check        the tests that end within about six minutes"
	@echo "make check-long   the long ones: torture at every level, long random streams, stress, sanitizers"
	@echo "make check-asan   only: the C side under the address and undefined-behaviour sanitizers"
	@echo "make bench        native, dragoman and QEMU in one interleaved run: table, CSV, SVG"
	@echo "make install      PREFIX=/usr/local DESTDIR="
	@echo "variables         HOST=$(HOST) MODE=release|debug|asan"

-include $(OBJ:.o=.d)
