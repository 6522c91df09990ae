# packaging.mk - the companion tool, installation, dependencies, the demonstration.

PREFIX     ?= /usr/local
DESTDIR    ?=
BINDIR      = $(DESTDIR)$(PREFIX)/bin
MANDIR      = $(DESTDIR)$(PREFIX)/share/man/man1
BASHDIR     = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSHDIR      = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
INSTALL    ?= install

# dragoman-dis lists host code for -d out_asm. It needs Zydis; without it dragoman prints bytes.
ZYDIS_CFLAGS := $(shell pkg-config --cflags zydis 2>/dev/null)
ZYDIS_LIBS   := $(or $(shell pkg-config --libs zydis 2>/dev/null),-lZydis)
HAVE_ZYDIS   := $(shell printf '\#include <Zydis/Zydis.h>\n\#ifndef ZYDIS_MAX_OPERAND_COUNT\n\#error old\n\#endif\n' | $(CC) -E - >/dev/null 2>&1 && echo yes)

ifeq ($(HAVE_ZYDIS)$(HOST),yesx86_64)
all: $(B)/dragoman-dis
$(B)/dragoman-dis: packaging/dis/dragoman-dis.c
	@mkdir -p $(@D)
	$(SAY) LD $@
	$(Q)$(CC) -O2 -g -std=gnu11 $(WARN) $(ZYDIS_CFLAGS) -o $@ $< $(ZYDIS_LIBS)
endif

.PHONY: install uninstall deps deps-check demo check-man
install: all
	$(INSTALL) -d $(BINDIR) $(MANDIR) $(BASHDIR) $(ZSHDIR)
	$(INSTALL) -m 755 $(B)/dragoman $(BINDIR)/dragoman
	if [ -x $(B)/dragoman-dis ]; then $(INSTALL) -m 755 $(B)/dragoman-dis $(BINDIR)/dragoman-dis; fi
	$(INSTALL) -m 644 packaging/dragoman.1 $(MANDIR)/dragoman.1
	$(INSTALL) -m 644 packaging/completion.bash $(BASHDIR)/dragoman
	$(INSTALL) -m 644 packaging/completion.zsh $(ZSHDIR)/_dragoman

uninstall:
	rm -f $(BINDIR)/dragoman $(BINDIR)/dragoman-dis $(MANDIR)/dragoman.1 $(BASHDIR)/dragoman $(ZSHDIR)/_dragoman

# Debian and Ubuntu packages: what building needs, and what the tests and the demonstration need on top.
deps:
	packaging/deps.sh build
deps-check:
	@packaging/deps.sh build test

demo:
	packaging/deps.sh build demo
	$(MAKE) all
	packaging/demo.sh

# Every option of opt.def is in the man page and the completions, and the other way round.
check-man: $(B)/dragoman
	packaging/check-man.sh $(B)/dragoman
