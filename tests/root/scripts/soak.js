// soak.js SECONDS: rounds of the same work over and over. A round's result depends on its number modulo 4 alone: the four results are
// printed at the first go, and any other later. Compiled and dropped code, garbage, strings, regular expressions, threads.
'use strict';
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');
const crypto = require('crypto');

const hash = (...parts) => { const h = crypto.createHash('sha256'); for (const p of parts) h.update(String(p)); return h.digest('hex').slice(0, 16); };
function generator(seed) { let s = seed; return n => { s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff; return (s >>> 8) % n; }; }

if (!isMainThread) {
    const { buffer, seed, id } = workerData, a = new Int32Array(buffer), next = generator(seed + id);
    let sum = 0;
    const m = new Map();
    for (let i = 0; i < 40000; i++) {
        const k = 'k' + next(500);
        m.set(k, (m.get(k) || 0) + i);
        Atomics.add(a, next(64), i & 7);
        sum = (sum * 31 + next(1000)) | 0;
    }
    parentPort.postMessage([id, sum, hash(JSON.stringify([...m].sort()))]);
    return;
}

function json(next) {
    const make = d => d === 0 ? next(100000) : next(3) === 0 ? Array.from({ length: next(5) }, () => make(d - 1)) : { ['p' + next(9)]: make(d - 1), s: 'x"\u20ac'.repeat(next(4)), f: next(1000) / 7 };
    let text = '';
    for (let i = 0; i < 300; i++) text = hash(text, JSON.stringify(JSON.parse(JSON.stringify(make(7)))));
    return text;
}
function words(next) {
    let text = '';
    for (let i = 0; i < 6000; i++) text += 'abcdefgh'.slice(next(5), 5 + next(3)) + (next(4) ? ' ' : '-' + next(100) + '\n');
    const count = new Map();
    for (const m of text.matchAll(/(\w+?)(?:-(\d+))?\s/g)) count.set(m[1], (count.get(m[1]) || 0) + Number(m[2] || 1));
    const re = new RegExp('(a|b)(c?)([^ -]*)' + 'x?'.repeat(next(4)), 'gu');
    return hash([...count].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1)), text.replace(re, (all, x, y, z) => z + x + y).split('-').length);
}
function numbers(next, shape) {
    const a = new Float64Array(3000), o = [];
    for (let i = 0; i < a.length; i++) { a[i] = next(1e6) / 13; o.push(shape & 1 ? { v: a[i], i } : { i, v: a[i] | 0, w: 'w' + i }); }
    a.sort();
    o.sort((p, q) => p.v - q.v || p.i - q.i);
    // made anew each time, so that it is compiled each time
    const f = new Function('a', 'o', `let s = ${next(100)}; for (let k = 0; k < 40; k++) for (let i = 0; i < a.length; i++) s = (s * 3 + Math.floor(a[i] * ${1 + next(9)}) + o[i].i) % 1000003; return s;`);
    let big = 1n;
    for (let i = 0; i < 60; i++) big = big * BigInt(1 + next(1e6)) + BigInt(i);
    return hash(f(a, o), o[7].v, a[100], big, Math.sin(a[5]), Math.pow(a[9], 0.3));
}
function ciphers(next) {
    const key = Buffer.alloc(32, next(256)), iv = Buffer.alloc(16, next(256)), data = Buffer.from(Array.from({ length: 50000 }, () => next(256)));
    let out = '';
    for (const name of ['aes-256-cbc', 'aes-256-ctr', 'chacha20']) {
        const c = crypto.createCipheriv(name, key, iv), e = Buffer.concat([c.update(data), c.final()]);
        const d = crypto.createDecipheriv(name, key, iv);
        if (!Buffer.concat([d.update(e), d.final()]).equals(data)) out += 'WRONG ' + name;
        out += crypto.createHmac('sha512', key).update(e).digest('hex');
    }
    return hash(out, require('zlib').gunzipSync(require('zlib').gzipSync(data)).equals(data));
}
async function threads(seed) {
    const buffer = new SharedArrayBuffer(256), all = [];
    for (let id = 0; id < 3; id++)
        all.push(new Promise((done, fail) => {
            const w = new Worker(__filename, { workerData: { buffer, seed, id } });
            let said;
            w.on('message', m => { said = m; }).on('error', fail).on('exit', () => done(said));
        }));
    return hash(JSON.stringify(await Promise.all(all)), new Int32Array(buffer).join());
}
async function round(n) {
    const next = generator(n * 77 + 1);
    return [json(next), words(next), numbers(next, n), ciphers(next), await threads(n)].join(' ');
}
(async () => {
    const end = Date.now() + 1000 * Number(process.argv[2]), first = [];
    let n = 0;
    for (; n < 4 || Date.now() < end; n++) {
        const r = await round(n % 4);
        if (n < 4) { first.push(r); console.log(n, r); } else if (r !== first[n % 4]) { console.log('round', n, r, 'instead of', first[n % 4]); process.exitCode = 1; break; }
    }
    require('fs').writeFileSync('rounds', n + '\n');
})();
