#!/usr/bin/env python3
"""mkbad.py GOOD DYN DIR: make broken ELF files from a good static program and a good dynamic one.

Prints one line a case: "STATUS NAME WORDS", where STATUS is what dragoman must exit with, DIR/NAME the file, and WORDS
must stand in its one line on stderr. STATUS 42 cases are odd but valid and must run.
"""
import os
import struct
import sys

good, dyn, out = open(sys.argv[1], 'rb').read(), open(sys.argv[2], 'rb').read(), sys.argv[3]
os.makedirs(out, exist_ok=True)

EHDR = dict(type=(16, 'H'), machine=(18, 'H'), version=(20, 'I'), entry=(24, 'Q'), phoff=(32, 'Q'), shoff=(40, 'Q'),
            ehsize=(52, 'H'), phentsize=(54, 'H'), phnum=(56, 'H'), shnum=(60, 'H'))
PHDR = dict(type=(0, 'I'), flags=(4, 'I'), offset=(8, 'Q'), vaddr=(16, 'Q'), filesz=(32, 'Q'), memsz=(40, 'Q'), align=(48, 'Q'))
PT_LOAD, PT_INTERP = 1, 3


def get(d, base, field):
    off, fmt = field
    return struct.unpack_from('<' + fmt, d, base + off)[0]


def put(d, base, field, value):
    off, fmt = field
    struct.pack_into('<' + fmt, d, base + off, value)


def segments(d, kind):
    off, n = get(d, 0, EHDR['phoff']), get(d, 0, EHDR['phnum'])
    return [off + 56 * i for i in range(n) if get(d, off + 56 * i, PHDR['type']) == kind]


def write(status, name, words, data, mode=0o755):
    path = os.path.join(out, name)
    with open(path, 'wb') as f:
        f.write(data)
    os.chmod(path, mode)
    print(status, name, words)


def header(status, name, words, **fields):
    d = bytearray(good)
    for k, v in fields.items():
        put(d, 0, EHDR[k], v)
    write(status, name, words, d)


def ident(name, words, index, value):
    d = bytearray(good)
    d[index] = value
    write(126, name, words, d)


def segment(status, name, words, which=1, base=good, kind=PT_LOAD, **fields):
    d = bytearray(base)
    at = segments(d, kind)[which]
    for k, v in fields.items():
        put(d, at, PHDR[k], v)
    write(status, name, words, d)


write(42, 'good', '', good)
# files that are no programs
write(126, 'empty', 'empty', b'')
write(126, 'one-byte', 'truncated', b'\x7f')
write(126, 'text', 'neither', b'hello, world\n')
write(126, 'zeros', 'neither', bytes(8192))
write(126, 'not-executable', 'permission', good, 0o644)
for n in (4, 5, 15, 16, 17, 20, 40, 63):
    write(126, f'cut-{n}', 'truncated', good[:n])
write(126, 'cut-64', 'truncated', good[:64])
write(126, 'cut-in-phdrs', 'truncated', good[:64 + 56])
write(126, 'cut-after-phdrs', 'truncated', good[:64 + 56 * get(good, 0, EHDR['phnum'])])
first = segments(good, PT_LOAD)[0]
write(126, 'cut-in-code', 'truncated', good[:get(good, first, PHDR['offset']) + get(good, first, PHDR['filesz']) - 4])
last = segments(good, PT_LOAD)[-1]
write(126, 'cut-in-data', 'truncated', good[:get(good, last, PHDR['offset']) + get(good, last, PHDR['filesz']) - 1])
# identification
ident('magic', 'neither', 1, ord('e'))
ident('class-0', 'class', 4, 0)
ident('class-32', '32-bit', 4, 1)
ident('class-7', 'class', 4, 7)
ident('data-0', 'byte order', 5, 0)
ident('data-big', 'big-endian', 5, 2)
ident('ident-version', 'version', 6, 9)
# header
header(126, 'version-0', 'version', version=0)
header(126, 'type-none', 'type', type=0)
header(126, 'type-rel', 'object file', type=1)
header(126, 'type-core', 'core', type=4)
header(126, 'type-odd', 'type', type=0xfe00)
header(126, 'machine-none', 'machine', machine=0)
header(126, 'machine-x86-64', 'x86-64', machine=62)
header(126, 'machine-mips', 'MIPS', machine=8)
header(126, 'machine-sparcv9', 'SPARC', machine=43)
header(126, 'ehsize-0', 'header', ehsize=0)
header(126, 'phentsize-32', 'program headers', phentsize=32)
header(126, 'phnum-0', 'no program headers', phnum=0)
header(126, 'phnum-many', 'truncated', phnum=1000)
header(126, 'phnum-huge', 'too many', phnum=0xfffe)
header(126, 'phnum-xnum', 'too many', phnum=0xffff)
header(126, 'phoff-0', 'offset', phoff=0)
header(126, 'phoff-odd', 'offset', phoff=65)
header(126, 'phoff-end', 'truncated', phoff=len(good))
header(126, 'phoff-huge', 'truncated', phoff=0xfffffffffffffff0)
header(126, 'entry-0', 'entry', entry=0)
header(126, 'entry-outside', 'entry', entry=0x7000000)
header(126, 'dyn-entry-0', 'entry', type=3, entry=0)
header(42, 'shoff-rubbish', '', shoff=0xffffffff00000001, shnum=0xffff)
header(42, 'ehsize-more', '', ehsize=80)
# segments
d = bytearray(good)
for at in segments(d, PT_LOAD):
    put(d, at, PHDR['type'], 0)
write(126, 'no-load', 'PT_LOAD', d)
segment(126, 'memsz-small', 'larger in the file', memsz=1)
segment(126, 'memsz-huge', 'address space', memsz=1 << 63)
segment(126, 'memsz-wraps', 'address space', memsz=(1 << 64) - 0x1000)
segment(126, 'vaddr-kernel', 'address space', vaddr=0xffffffff80000000 + get(good, last, PHDR['vaddr']) % 4096)
segment(126, 'vaddr-noncanonical', 'address space', vaddr=(1 << 52) + get(good, last, PHDR['vaddr']) % 4096)
segment(126, 'offset-beyond', 'truncated', offset=(1 << 32) + get(good, last, PHDR['offset']))
segment(126, 'offset-wraps', 'truncated', offset=(1 << 64) - 4096 + get(good, last, PHDR['offset']) % 4096)
segment(126, 'filesz-huge', 'in memory', filesz=1 << 40)
segment(126, 'filesz-memsz-huge', 'truncated', filesz=1 << 40, memsz=1 << 40)
segment(126, 'misaligned', 'within a page', vaddr=get(good, last, PHDR['vaddr']) + 8)
segment(126, 'overlap', 'overlaps', vaddr=get(good, first, PHDR['vaddr']), offset=get(good, first, PHDR['offset']))
segment(126, 'overlap-memsz', 'overlaps', which=0, memsz=1 << 24)
segment(126, 'span', 'span', vaddr=(1 << 46) + get(good, last, PHDR['vaddr']) % 4096)
segment(42, 'align-0', '', align=0)
segment(42, 'align-3', '', align=3)
segment(42, 'big-bss', '', memsz=1 << 30)
segment(42, 'not-writable', '', flags=4, memsz=get(good, last, PHDR['filesz']) + 0x2000)
d = bytearray(good)
a, b = segments(d, PT_LOAD)[:2]
d[a:a + 56], d[b:b + 56] = d[b:b + 56], d[a:a + 56]
write(126, 'out-of-order', 'order', d)
# interpreters
segment(126, 'interp-empty', 'interpreter', which=0, base=dyn, kind=PT_INTERP, filesz=0)
segment(126, 'interp-long', 'interpreter', which=0, base=dyn, kind=PT_INTERP, filesz=1 << 20)
segment(126, 'interp-beyond', 'truncated', which=0, base=dyn, kind=PT_INTERP, offset=1 << 40)
segment(126, 'interp-no-nul', 'without an end', which=0, base=dyn, kind=PT_INTERP,
        filesz=get(dyn, segments(dyn, PT_INTERP)[0], PHDR['filesz']) - 1)


def interp(status, name, words, path):
    d = bytearray(dyn)
    at = segments(d, PT_INTERP)[0]
    put(d, at, PHDR['offset'], len(d))
    put(d, at, PHDR['filesz'], len(path) + 1)
    write(status, name, words, bytes(d) + path.encode() + b'\0')


interp(127, 'interp-missing', '/nowhere/ld.so', '/nowhere/ld.so')
interp(126, 'interp-dir', 'directory', '/usr')
interp(126, 'interp-text', 'neither', os.path.abspath(os.path.join(out, 'interp-text-file')))
with open(os.path.join(out, 'interp-text-file'), 'w') as f:
    f.write('not a loader\n')
os.chmod(os.path.join(out, 'interp-text-file'), 0o755)
interp(126, 'interp-native', 'x86-64', os.path.abspath(os.path.join(out, 'machine-x86-64')))
interp(126, 'interp-truncated', 'truncated', os.path.abspath(os.path.join(out, 'cut-in-data')))
# scripts
write(42, 'script', '', f'#!{os.path.abspath(os.path.join(out, "good"))}\n'.encode())
write(42, 'script-arg', '', f'#! \t{os.path.abspath(os.path.join(out, "good"))}  an argument \nrubbish'.encode())
write(42, 'script-no-newline', '', f'#!{os.path.abspath(os.path.join(out, "good"))}'.encode())
write(42, 'script-nested', '', f'#!{os.path.abspath(os.path.join(out, "script"))} x\n'.encode())
write(127, 'script-missing', '/nowhere/sh', b'#!/nowhere/sh\n')
write(126, 'script-empty', 'no interpreter', b'#!\n')
write(126, 'script-blank', 'no interpreter', b'#!  \t\n')
write(126, 'script-long', 'too long', b'#!/' + b'x' * 300 + b'\n')
write(126, 'script-loop', 'too many', f'#!{os.path.abspath(os.path.join(out, "script-loop"))}\n'.encode())
write(126, 'script-dir', 'directory', b'#!/usr\n')
write(126, 'script-native', 'x86-64', f'#!{os.path.abspath(os.path.join(out, "machine-x86-64"))}\n'.encode())
