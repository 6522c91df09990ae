#!/usr/bin/env python3
"""jitfiles.py MAP DUMP FIRST: are perf's map and jitdump of one process well formed, and do they say the same?

FIRST = 1: the process that compiled hot_function. The layouts are those of jit-interface.txt and jitdump-specification.txt in perf's source."""
import re
import struct
import sys

path_map, path_dump, first = sys.argv[1], sys.argv[2], sys.argv[3] == "1"
pid = int(re.search(r"(\d+)\.map$", path_map).group(1))
lines = [re.fullmatch(r"([0-9a-f]+) ([0-9a-f]+) (0x[0-9a-f]+.* \[\w+\])", s) for s in open(path_map).read().splitlines()]
assert lines and all(lines), "a line of the map is malformed"
listed = [(int(m[1], 16), int(m[2], 16), m[3]) for m in lines]
assert all(size > 0 for _, size, _ in listed)

data = open(path_dump, "rb").read()
magic, version, size, machine, _, owner, _, flags = struct.unpack_from("<IIIIIIQQ", data)
assert (magic, version, size, owner, flags) == (0x4A695444, 1, 40, pid, 0), "header"
assert machine in (62, 183), "a machine that is no host"
at, dumped, numbers = size, [], []
while at < len(data):
    kind, total, _, owner, tid, vma, addr, n, index = struct.unpack_from("<IIQIIQQQQ", data, at)
    assert kind == 0 and owner == pid and tid and vma == addr
    name, code = data[at + 56:at + total].split(b"\0", 1)
    assert len(code) == n and any(code), "the code is not there"
    dumped.append((addr, n, name.decode()))
    numbers.append(index)
    at += total
assert at == len(data), "the last record is cut off"
assert len(set(numbers)) == len(numbers)
assert dumped == listed, "map and dump differ"
spans = sorted((a, a + n) for a, n, _ in listed)
assert all(x[1] <= y[0] for x, y in zip(spans, spans[1:])), "pieces of code overlap"
assert not first or any("<hot_function" in name for _, _, name in listed), "hot_function is not named"
