-- soak.lua SECONDS: rounds of the same work over and over. A round's result depends on its number modulo 4 alone: the four results are
-- printed at the first go, and any other later. All traces are dropped now and then, so they are compiled again.
local ffi, bit = require 'ffi', require 'bit'
ffi.cdef 'int snprintf(char *, size_t, const char *, ...); typedef struct { int32_t i; double d; uint8_t b[8]; } item; void qsort(void *, size_t, size_t, int (*)(const int32_t *, const int32_t *));'

local function generator(seed) local s = seed return function(n) s = bit.band(s * 1103 + 12345, 0x7ffffff) return bit.rshift(s, 6) % n end end
local function sum(text) local h = 5381 for i = 1, #text do h = bit.bxor(bit.rol(h, 5), text:byte(i)) end return bit.tohex(h) end

local function tables(next)
    local t, seen = {}, {}
    for i = 1, 5000 do t[i] = { k = next(3000), n = i } end
    table.sort(t, function(a, b) if a.k ~= b.k then return a.k < b.k end return a.n < b.n end)
    for i = 1, #t do local k = 'k' .. t[i].k seen[k] = (seen[k] or 0) + t[i].n end
    local out = {}
    for i = 0, 2999 do out[#out + 1] = seen['k' .. i] or '-' end
    return sum(table.concat(out, ','))
end
local function strings(next)
    local parts = {}
    for i = 1, 3000 do parts[i] = string.format('%s%d%.3f', ('ab'):rep(next(4)), next(1000), next(1000) / 7) end
    local text = table.concat(parts, ' ')
    return sum(text:gsub('(%d+)%.(%d)', '%2.%1'):upper():reverse()), select(2, text:gsub('b%d', ''))
end
local function items(next)
    local a, s = ffi.new('item[?]', 512), 0
    for r = 1, 60 do
        for i = 0, 511 do local x = a[i] x.i = x.i + next(99) x.d = x.d * 0.5 + x.i / 3 x.b[i % 8] = x.b[i % 8] + i end
    end
    for i = 0, 511 do s = (s * 31 + a[i].i + math.floor(a[i].d) + a[i].b[3]) % 1000003 end
    local v, b = ffi.new('int32_t[?]', 200), ffi.new 'char[32]'
    for i = 0, 199 do v[i] = next(10000) end
    local compare = ffi.cast('int (*)(const int32_t *, const int32_t *)', function(p, q) return p[0] - q[0] end)
    jit.off(true, true)
    ffi.C.qsort(v, 200, 4, compare)
    compare:free()
    ffi.C.snprintf(b, 32, '%d %g', v[100], ffi.cast('double', s) / 8)
    return ffi.string(b)
end
local function routines(next)
    local list, s = {}, 0
    for i = 1, 20 do list[i] = coroutine.wrap(function(x) while true do x = coroutine.yield((x * i + next(7)) % 10007) end end) end
    for r = 1, 400 do for i = 1, 20 do s = (s + list[i](r + s)) % 1000003 end end
    for i = 1, 2000 do if not pcall(function() if next(3) == 0 then error 'x' end s = s + 1 end) then s = s + 3 end end
    return s
end
local function loops(next)
    local s, n, u = next(1000), 0, 0ULL
    for i = 1, 300000 do s = (s * 17 + i) % 65537 if s % 3 == 0 then n = n + math.sqrt(s) elseif s % 5 == 1 then n = n - s / 3 end u = u * 33ULL + s end
    -- a function of its own each time
    local f = loadstring(('local s = %d for i = 1, 50000 do s = (s * %d + i) %% 1000003 end return s'):format(next(100), next(90) + 1))
    return ('%.6f %s %d'):format(n, tostring(u), f())
end

local stop, first, n = os.time() + tonumber(arg[1]), {}, 0
while n < 4 or os.time() < stop do
    local next = generator(n % 4 * 99 + 7)
    local r = table.concat({ tables(next), strings(next), items(next), routines(next), loops(next) }, ' ')
    if n < 4 then first[n] = r print(n, r) elseif r ~= first[n % 4] then print('round', n, r, 'instead of', first[n % 4]) os.exit(1) end
    n = n + 1
    if n % 16 == 0 then jit.flush() end
end
local f = io.open('rounds', 'w') f:write(n, '\n') f:close()
