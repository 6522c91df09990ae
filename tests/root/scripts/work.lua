-- work.lua: LuaJIT: traces of integer, floating-point, string, table, FFI and closure code; coroutines, callbacks from C, exceptions through C.
local jit, ffi, bit = require 'jit', require 'ffi', require 'bit'
assert(jit.status())
local function show(name, ...) print(name, ...) end

local function sieve(n)
    local a, c = {}, 0
    for i = 2, n do a[i] = true end
    for i = 2, n do if a[i] then c = c + 1 for j = i * i, n, i do a[j] = false end end end
    return c
end
show('sieve', sieve(2000000))
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end
show('fib', fib(30))

local function nbody(steps)
    local b = {}
    for i = 1, 5 do b[i] = { x = math.sin(i) * 5, y = math.cos(i) * i, z = i * 0.3, vx = 0, vy = 0.1 * i, vz = 0, m = 1 / i } end
    for _ = 1, steps do
        for i = 1, 5 do
            local p = b[i]
            for j = i + 1, 5 do
                local q = b[j]
                local dx, dy, dz = p.x - q.x, p.y - q.y, p.z - q.z
                local d = dx * dx + dy * dy + dz * dz + 0.01
                local m = 0.001 / (d * math.sqrt(d))
                p.vx, p.vy, p.vz = p.vx - dx * q.m * m, p.vy - dy * q.m * m, p.vz - dz * q.m * m
                q.vx, q.vy, q.vz = q.vx + dx * p.m * m, q.vy + dy * p.m * m, q.vz + dz * p.m * m
            end
        end
        for i = 1, 5 do local p = b[i] p.x, p.y, p.z = p.x + 0.001 * p.vx, p.y + 0.001 * p.vy, p.z + 0.001 * p.vz end
    end
    return b[1].x, b[5].z
end
show('nbody', string.format('%.17g %.17g', nbody(300000)))

local function fannkuch(n)
    local p, q, s, sign, maxflips, sum = {}, {}, {}, 1, 0, 0
    for i = 1, n do p[i] = i q[i] = i s[i] = i end
    repeat
        local q0 = p[1]
        if q0 ~= 1 then
            for i = 2, n do q[i] = p[i] end
            local flips = 1
            while true do
                local qq = q[q0]
                if qq == 1 then sum = sum + sign * flips if flips > maxflips then maxflips = flips end break end
                q[q0] = q0
                if q0 >= 4 then local i, j = 2, q0 - 1 repeat q[i], q[j] = q[j], q[i] i = i + 1 j = j - 1 until i >= j end
                q0 = qq flips = flips + 1
            end
        end
        if sign == 1 then
            p[1], p[2] = p[2], p[1] sign = -1
        else
            p[2], p[3] = p[3], p[2] sign = 1
            for i = 3, n do
                local sx = s[i]
                if sx ~= 1 then s[i] = sx - 1 break end
                if i == n then return sum, maxflips end
                s[i] = i
                local t = p[1] for j = 1, i do p[j] = p[j + 1] end p[i + 1] = t
            end
        end
    until false
end
show('fannkuch', fannkuch(9))

local function spectral(n)
    local u, v = {}, {}
    for i = 1, n do u[i] = 1 end
    local function A(i, j) local k = i + j - 1 return 1 / (k * (k - 1) * 0.5 + i) end
    local function av(x, y, t) for i = 1, n do local a = 0 for j = 1, n do a = a + x[j] * (t and A(j, i) or A(i, j)) end y[i] = a end end
    local w = {}
    for _ = 1, 4 do av(u, w) av(w, v, true) av(v, w) av(w, u, true) end
    local a, b = 0, 0
    for i = 1, n do a, b = a + u[i] * v[i], b + v[i] * v[i] end
    return math.sqrt(a / b)
end
show('spectral', string.format('%.15f', spectral(300)))

local parts = {}
for i = 1, 100000 do parts[#parts + 1] = ('%d:%s'):format(i, string.char(97 + i % 26)):rep(i % 3) end
local text = table.concat(parts)
show('strings', #text, text:sub(1000, 1020), select(2, text:gsub('a', 'b')), text:find('9999', 1, true), text:reverse():byte(5), text:upper():sub(-5), #text:gsub('%d+', ''))
local words = {}
for w in text:sub(1, 50000):gmatch('%d%a') do words[w] = (words[w] or 0) + 1 end
local keys = {}
for k in pairs(words) do keys[#keys + 1] = k end
table.sort(keys)
show('tables', #keys, keys[1], words[keys[#keys]])

local h = 0
for i = 1, 5000000 do h = bit.bxor(bit.rol(h, 5), i * 31 % 65536) + bit.band(i, 0xff) h = bit.tobit(h) end
show('bits', h, bit.tohex(h), bit.bswap(h), bit.arshift(h, 3))

ffi.cdef [[
typedef struct { double x, y; int32_t n; uint8_t tag[4]; } point;
int strcmp(const char *, const char *);
double pow(double, double);
int snprintf(char *, size_t, const char *, ...);
void qsort(void *, size_t, size_t, int (*)(const int *, const int *));
size_t strlen(const char *);
]]
local points = ffi.new('point[?]', 1000)
for k = 1, 200 do for i = 0, 999 do local p = points[i] p.x = p.x + i * 0.5 p.y = p.x - k p.n = p.n + i p.tag[i % 4] = i + k end end
show('ffi', points[999].x, points[500].y, points[7].n, points[9].tag[1], ffi.C.strcmp('a', 'b') < 0, ffi.C.pow(2, 0.5))
local buf = ffi.new('char[64]')
ffi.C.snprintf(buf, 64, '%d %.3f %s %d', ffi.new('int', 5), 1.5, 'text', ffi.new('int', -1))
show('varargs', ffi.string(buf))
local ints = ffi.new('int[500]')
for i = 0, 499 do ints[i] = i * 7919 % 1009 end
local calls = 0
local cb = ffi.cast('int (*)(const int *, const int *)', function(a, b) calls = calls + 1 return a[0] - b[0] end)
ffi.C.qsort(ints, 500, 4, cb)
cb:free()
show('callback', ints[0], ints[250], ints[499], calls > 1000)
local u = ffi.new('uint64_t', 1)
for i = 1, 300000 do u = u * 6364136223846793005ULL + 1442695040888963407ULL end
local s = ffi.cast('int64_t', u)
show('64 bit', tostring(u), tostring(s / 1000), tostring(s % 77), tostring(bit.rshift(u, 7)), tonumber(u % 1000003ULL))

local co, got = {}, 0
for i = 1, 200 do co[i] = coroutine.wrap(function() local n = 0 while true do n = n + i coroutine.yield(n) end end) end
for _ = 1, 300 do for i = 1, 200 do got = got + co[i]() end end
show('coroutines', got)
local errors = 0
for i = 1, 100000 do local ok = pcall(function() if i % 3 == 0 then error('x') end return i end) if not ok then errors = errors + 1 end end
local function deep(n) return 1 + deep(n + 1) end
show('errors', errors, (pcall(deep, 1)), (select(2, pcall(string.rep, 'x', -1))), select(2, pcall(function() local a; return a.b end)), (pcall(ffi.new, 'nosuch')))
local mt = setmetatable({}, { __index = function(t, k) return k * 2 end, __add = function(a, b) return 42 end, __call = function(_, x) return x + 1 end, __lt = function() return true end })
local m = 0
for i = 1, 300000 do m = m + mt[i] + (mt + i) + mt(i) end
show('meta', m, mt < mt)
local live = {}
for i = 1, 1000000 do live[i % 1000] = { i, tostring(i % 10), function() return i end } end
collectgarbage()
show('garbage', live[7][1], live[999][3]())
show('numbers', 2^53, 1e15, 0.1, 1/0, math.floor(-1.5), 7 % -3, -7 % 3, 5.5 % 2, math.fmod(-7, 3), 2^0.5, math.max(1, 2.5), tostring(12345678901234), 0x7fffffff + 1, tonumber('0x1p4'), ('10' + 5))
for i = 1, 400 do local f = load('local s = 0 for i = 1, 100 do s = s + i * ' .. i .. ' end return s') h = bit.tobit(h + f()) end
show('load', h)
