#!/bin/sh
cat > Makefile << END
N := \$(shell seq 1 12)
out.txt: \$(N:%=%.o)
	@cat \$^ > \$@
%.o: %.c
	@sed 's/x/y/' \$< > \$@
%.c:
	@echo "x \$*" > \$@
.SECONDARY:
clean:
	rm -f *.o *.c out.txt
fail:
	@exit 3
END
make -s -j4 && sort -k2n out.txt && make -s && make -n clean && make clean && ls
make fail; echo $?
make -j2 -f - << END
all: a b c; @echo all
a b c: ; @echo \$@ | cat
.NOTPARALLEL:
END
