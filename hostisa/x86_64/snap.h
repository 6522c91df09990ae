/*
 * snap.h - the layout of snapshots: words of slot | kind << 8 | number << 16, ended by SNAP_END; constants follow theirs in two words, low one first.
 * A snapshot that begins with the word SNAP_REPEAT is that of an access whose fault is not the guest's: nothing has been done, the interpreter is to run
 * from that instruction on. Slots that don't occur are in their canonical places. Places are those at the time when the registers were dumped, read all before any slot is written.
 */
#ifndef DRAGOMAN_X86_SNAP_H
#define DRAGOMAN_X86_SNAP_H

#define SNAP_END 0xffu
#define SNAP_REPEAT 0xfeu
enum snap_kind {
    SNAP_GPR, SNAP_VEC,               /* register `number` */
    SNAP_SPILL, SNAP_SPILL_WIDE,      /* word `number` of cpu->spill; wide: and the next one */
    SNAP_HOME,                        /* the home of slot `number` */
    SNAP_CONST, SNAP_GADDR,           /* a constant, a guest address */
    SNAP_EXPR,                        /* an integer op of the IR on one to three operands, which follow as entries: number = op | type << 8 | operands << 12 */
    SNAP_FLAGS,                       /* the flags of operation `number` on two operands, which follow as two entries */
};
enum snap_op { SNAP_OP_ADD, SNAP_OP_SUB, SNAP_OP_AND, SNAP_OP_WIDE = 16 };

#endif
