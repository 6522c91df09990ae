/* A byte-code interpreter with a switch: unpredictable indirect jumps. */
#include "bench.h"
enum { ADD, SUB, MUL, DUP, SWAP, PUSH, JNZ, DEC, XOR, SHR, HALT };
int main(int argc, char **argv)
{
    static const unsigned char code[] = { PUSH, 1, PUSH, 7, XOR, PUSH, 3, MUL, DUP, SHR, ADD, PUSH, 5, SWAP, SUB, DUP, XOR, PUSH, 9, ADD, ADD, DEC, JNZ, 0, HALT };
    uint64_t stack[64] = { 1 }, counter = (uint64_t)BENCH_N(12000000), acc = 0;
    for (unsigned pc = 0, sp = 1;;) {
        switch (code[pc++]) {
        case ADD: sp--; stack[sp - 1] += stack[sp]; break;
        case SUB: sp--; stack[sp - 1] -= stack[sp]; break;
        case MUL: sp--; stack[sp - 1] *= stack[sp]; break;
        case DUP: stack[sp] = stack[sp - 1]; sp++; break;
        case SWAP: { uint64_t t = stack[sp - 1]; stack[sp - 1] = stack[sp - 2]; stack[sp - 2] = t; break; }
        case PUSH: stack[sp++] = code[pc++]; break;
        case XOR: sp--; stack[sp - 1] ^= stack[sp]; break;
        case SHR: stack[sp - 1] >>= 3; break;
        case DEC: counter--; acc += stack[sp - 1]; sp = 1; stack[0] = acc; break;
        case JNZ: pc = counter ? code[pc] : pc + 1; break;
        case HALT: BENCH_RESULT(acc); return 0;
        default: abort();
        }
    }
}
