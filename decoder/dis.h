/*
 * dis.h - the disassemblers, printed from the decode tables.
 *
 * The text is that of GNU objdump (binutils 2.40, default options, no symbols): name, a tab, operands. Where the tables
 * know more than that version, the later assembler syntax of the extension's specification is used.
 */
#ifndef DRAGOMAN_DIS_H
#define DRAGOMAN_DIS_H

#include <stddef.h>
#include <stdint.h>

/*
 * Disassemble the RISC-V instruction that stands at guest address pc.
 *   bytes, n  the code; n >= 4 always suffices, 2 does for a short instruction
 *   ext_mask  bit e enables enum rv64_ext e; words outside of it print as ".4byte 0x..." or ".2byte 0x..."
 *   buf, cap  receives the text, cut to cap - 1 characters and terminated; cap may be 0 (then buf is not touched)
 * Returns the instruction's length in bytes (2 or 4), or 0 if n is too small (buf is then empty).
 * Pure: any thread, signal safe, no allocation, no stdio.
 */
unsigned rv64_disasm(uint64_t pc, const uint8_t *bytes, size_t n, uint64_t ext_mask, char *buf, size_t cap);
/* The same for AArch64 (A64): enum a64_ext, instructions of 4 bytes; other words print as ".inst 0x... ; undefined". */
unsigned a64_disasm(uint64_t pc, const uint8_t *bytes, size_t n, uint64_t ext_mask, char *buf, size_t cap);

#endif
