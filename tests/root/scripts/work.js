// work.js: what a JavaScript engine does with a JIT: hot loops, deoptimisation, regular expressions, garbage, promises, workers, WebAssembly.
'use strict';
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');

if (!isMainThread) {
    const shared = new Int32Array(workerData.buffer);
    for (let i = 0; i < 20000; i++) Atomics.add(shared, 0, 1);
    let sum = 0;
    for (let i = 0; i < 3000000; i++) sum = (sum + i * workerData.id) | 0;
    parentPort.once('message', text => {
        Atomics.add(shared, 1, 1);
        Atomics.notify(shared, 1);
        parentPort.postMessage({ id: workerData.id, sum, text: text.split('').reverse().join('') });
    });
    return;
}

let seed = 12345;
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
const show = (name, ...values) => console.log(name, ...values.map(v => typeof v === 'object' ? JSON.stringify(v) : String(v)));

function sieve(n) {
    const a = new Uint8Array(n + 1);
    let count = 0;
    for (let i = 2; i <= n; i++) {
        if (a[i]) continue;
        count++;
        for (let j = i * 2; j <= n; j += i) a[j] = 1;
    }
    return count;
}
show('sieve', sieve(3000000));

function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
show('fib', fib(30));

function matmul(n) {
    const a = [], b = [], c = [];
    for (let i = 0; i < n; i++) {
        a.push(Array.from({ length: n }, random)); b.push(Array.from({ length: n }, random)); c.push(new Array(n).fill(0));
    }
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) { let s = 0; for (let k = 0; k < n; k++) s += a[i][k] * b[k][j]; c[i][j] = s; }
    return c.reduce((s, r) => s + r.reduce((x, y) => x + y, 0), 0);
}
show('matmul', matmul(160));

// functions whose operand types change after they were optimised
function add(a, b) { return a + b; }
let acc = 0;
for (let i = 0; i < 200000; i++) acc = add(acc, i) % 1000003;
const parts = [acc, add('x', 1), add(1.5, 2), add([1], {}), add(2n ** 70n, 3n), add(null, 1), add(undefined, 1)];
for (let i = 0; i < 200000; i++) acc = add(acc, i * 0.5) % 1000003;
show('deopt', ...parts, acc);
class A { get(x) { return x + 1; } } class B extends A { get(x) { return super.get(x) * 2; } } class C extends A { get(x) { return x - 3; } }
let poly = 0;
const objects = [new A(), new B(), new C(), { get: x => x ^ 5 }, { a: 1, get(x) { return x * this.a; } }];
for (let i = 0; i < 600000; i++) poly = (poly + objects[i % (i < 300000 ? 1 : 5)].get(i)) | 0;
show('poly', poly);

const words = Array.from({ length: 20000 }, () => Array.from({ length: 3 + Math.floor(random() * 8) }, () => 'abcdefghij'[Math.floor(random() * 10)]).join(''));
const text = words.join(' ');
show('regex', (text.match(/\b([a-e]+)(f|g)\w*\b/g) || []).length, text.replace(/(\w)(\w)/g, '$2$1').length, text.split(/[aeiou]+/).length,
    (text.match(/(?<=b)c(?!d)/g) || []).length, /^(?:a?){20}a{20}$/.test('a'.repeat(20)), 'äöü€😀'.replace(/\p{L}/gu, 'L'),
    [...'2024-02-29 1999-12-31'.matchAll(/(?<y>\d{4})-(?<m>\d\d)/g)].map(m => m.groups.y + m.groups.m).join());
const counts = new Map();
for (const w of words) counts.set(w, (counts.get(w) || 0) + 1);
show('map', counts.size, [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3));
show('sort', words.slice().sort().slice(0, 3), Float64Array.from(words, w => w.length * 1.25).sort().slice(0, 2));

// garbage: short-lived and long-lived objects
let tree = null;
const make = d => d === 0 ? { l: null, r: null } : { l: make(d - 1), r: make(d - 1) };
const count = t => t.l ? 1 + count(t.l) + count(t.r) : 1;
const kept = [];
let nodes = 0;
for (let i = 0; i < 40; i++) { tree = make(12); nodes += count(tree); if (i % 10 === 0) kept.push(tree); }
show('trees', nodes, kept.reduce((s, t) => s + count(t), 0));
let strings = '';
for (let i = 0; i < 200000; i++) { strings += String.fromCharCode(97 + i % 26); if (strings.length > 5000) strings = strings.slice(2500); }
show('strings', strings.length, strings.slice(0, 10));

show('bigint', (3n ** 500n % (2n ** 127n - 1n)), BigInt.asIntN(64, 2n ** 63n + 5n), (10n ** 60n / 7n));
show('math', [Math.sin(1), Math.exp(2), Math.pow(2, 0.5), Math.atan2(1, 2), Math.log1p(0.1), Math.cbrt(2), Math.fround(0.1), Math.hypot(3, 4), Math.round(-2.5),
    Math.trunc(-1.7), Math.clz32(77), -0, 5 % -3, 1e21 | 0, 2 ** 31 >>> 0, (2 ** 53 + 3) | 0, ~~NaN, parseInt('1e3'), (0.1).toFixed(20), (255).toString(36), Number('0x1f')]);
show('json', JSON.stringify(JSON.parse(JSON.stringify({ a: [1, 2.5, null, 'é\u2028'], b: { c: true } }))), JSON.stringify(words).length);
show('date', new Date(1e12).toISOString(), new Intl.NumberFormat('en-US').format(1234567.891), 'ß'.toUpperCase(), 'a\u0301'.normalize('NFC').length);
function* gen(n) { for (let i = 0; i < n; i++) yield i * i; }
let g = 0;
for (const x of gen(100000)) g = (g + x) % 1000007;
show('generator', g);
const proxy = new Proxy({}, { get: (t, k) => k.length });
show('proxy', proxy.hello + proxy.ab, Reflect.ownKeys({ b: 1, a: 2, 1: 3 }));
let thrown = 0;
for (let i = 0; i < 30000; i++) try { if (i % 3 === 0) null.x; else if (i % 3 === 1) throw new RangeError('r'); else undefined(); } catch (e) { thrown += e instanceof TypeError ? 1 : 10; }
show('thrown', thrown);
let depth = 0;
const deep = () => { depth++; deep(); };
try { deep(); } catch (e) { show('stack', e.name, depth > 1000); }
const compiled = [];
for (let i = 0; i < 300; i++) compiled.push(new Function('x', `let s = 0; for (let i = 0; i < 500; i++) s = (s + x * ${i} + i) | 0; return s;`));
show('functions', compiled.reduce((s, f, i) => (s + f(i)) | 0, 0));

// (module (func (export "f") (param i32) (result i64) ...)): n! in a loop
const wasm = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 127, 1, 126, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 35, 1, 33, 1, 1, 126, 66, 1, 33, 1, 3, 64, 32, 1, 32, 0, 173, 126, 33, 1, 32, 0, 65, 1, 107, 34, 0, 65, 0, 74, 13, 0, 11, 32, 1, 11]);
const crypto = require('crypto'), zlib = require('zlib');
show('sha', crypto.createHash('sha256').update(text).digest('hex'), crypto.createHmac('sha512', 'k').update(text).digest('base64').slice(0, 20));
const c1 = crypto.createCipheriv('aes-256-gcm', Buffer.alloc(32, 7), Buffer.alloc(12, 9));
show('aes', crypto.createHash('md5').update(Buffer.concat([c1.update(text), c1.final(), c1.getAuthTag()])).digest('hex'));
show('zlib', zlib.gunzipSync(zlib.gzipSync(text)).toString() === text, zlib.brotliDecompressSync(zlib.brotliCompressSync(text.slice(0, 20000))).length);
show('child', require('child_process').execFileSync('/bin/sh', ['-c', 'echo from child; exit 0']).toString().trim());

(async () => {
    const wait = ms => new Promise(r => setTimeout(r, ms));
    let order = [];
    await Promise.all([3, 1, 2].map(async n => { await wait(n * 30); order.push(n); }));
    show('promises', order, await Promise.race([wait(500).then(() => 'slow'), Promise.resolve('fast')]), (await Promise.allSettled([Promise.reject(1), 2])).map(r => r.status));
    let chain = Promise.resolve(0);
    for (let i = 0; i < 50000; i++) chain = chain.then(x => (x + i) % 1000003);
    show('chain', await chain);
    const { instance } = await WebAssembly.instantiate(wasm);
    let w = 0n;
    for (let i = 0; i < 20000; i++) w ^= instance.exports.f(i % 21);
    show('wasm', instance.exports.f(20), w);
    const buffer = new SharedArrayBuffer(64);
    const results = await Promise.all([1, 2, 3, 4].map(id => new Promise((resolve, reject) => {
        const w = new Worker(__filename, { workerData: { id, buffer } });
        w.once('message', resolve);
        w.once('error', reject);
        w.postMessage('worker ' + id);
    })));
    show('workers', results.sort((a, b) => a.id - b.id), Atomics.load(new Int32Array(buffer), 0), Atomics.load(new Int32Array(buffer), 1));
    const http = require('http');
    const server = http.createServer((q, r) => r.end('you asked for ' + q.url)).listen(0, '127.0.0.1', async () => {
        const get = path => new Promise(done => http.get({ port: server.address().port, host: '127.0.0.1', path, agent: false }, r => { let s = ''; r.on('data', d => s += d); r.on('end', () => done(s)); }));
        show('http', await Promise.all(['/a', '/b', '/c'].map(get)));
        server.close();
        process.exitCode = 3;
    });
})();
