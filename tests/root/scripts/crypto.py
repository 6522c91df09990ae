"""crypto.py: digests, ciphers and MACs of OpenSSL's libcrypto over many lengths and split updates, called through ctypes; a hash of each
result. With OPENSSL_armcap=0 the library takes its portable code: the results must be the same."""
import ctypes
import ctypes.util
import hashlib
import os
import platform
import sys

lib = ctypes.CDLL("libcrypto.so.3")
P, S, I = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int


def function(name, result, *args):
    f = getattr(lib, name)
    f.restype, f.argtypes = result, args
    return f


ctx_new = function("EVP_CIPHER_CTX_new", P)
ctx_free = function("EVP_CIPHER_CTX_free", None, P)
ctx_ctrl = function("EVP_CIPHER_CTX_ctrl", I, P, I, I, P)
ctx_padding = function("EVP_CIPHER_CTX_set_padding", I, P, I)
fetch = function("EVP_CIPHER_fetch", P, P, S, S)
init = function("EVP_CipherInit_ex", I, P, P, P, S, S, I)
update = function("EVP_CipherUpdate", I, P, P, ctypes.POINTER(I), S, I)
final = function("EVP_CipherFinal_ex", I, P, P, ctypes.POINTER(I))
SET_IVLEN, GET_TAG, SET_TAG = 9, 16, 17

data = b"".join(hashlib.md5(b"%d" % i).digest() for i in range(1200))
key, iv = bytes(range(64)), bytes(range(100, 116))
LENGTHS = [*range(0, 70), 127, 128, 129, 255, 256, 257, 511, 512, 1000, 1024, 4096, 4097, 8191, 16384, 19200]


def crypt(name, text, encrypt, tag=None, split=None):
    """The text in or out, and the tag of an authenticated cipher."""
    c = ctx_new()
    aead = "GCM" in name or "OCB" in name or "Poly" in name
    length = 32 if "XTS" in name and "128" in name else 64 if "XTS" in name else 32
    assert init(c, fetch(None, name.encode(), None), None, None, None, encrypt)
    if aead:
        assert ctx_ctrl(c, SET_IVLEN, 12, None)
    assert init(c, None, None, key[:length], iv, encrypt)
    ctx_padding(c, 0)
    n, out, done = I(), ctypes.create_string_buffer(len(text) + 64), 0
    if aead:
        assert update(c, None, ctypes.byref(n), b"header", 6)
        if not encrypt:
            assert ctx_ctrl(c, SET_TAG, 16, ctypes.create_string_buffer(tag, 16))
    for part in [text] if not split else [text[:split], text[split:]]:
        assert update(c, ctypes.addressof(out) + done, ctypes.byref(n), part, len(part)) or not part
        done += n.value
    ok = final(c, ctypes.addressof(out) + done, ctypes.byref(n))
    done += n.value
    mac = ctypes.create_string_buffer(16)
    if aead and encrypt:
        ctx_ctrl(c, GET_TAG, 16, mac)
    ctx_free(c)
    assert ok
    return out.raw[:done], mac.raw


CIPHERS = ["AES-128-ECB", "AES-192-ECB", "AES-256-ECB", "AES-128-CBC", "AES-192-CBC", "AES-256-CBC", "AES-128-CTR", "AES-192-CTR",
           "AES-256-CTR", "AES-128-CFB", "AES-256-OFB", "AES-128-GCM", "AES-192-GCM", "AES-256-GCM", "AES-128-OCB", "AES-256-OCB",
           "AES-128-XTS", "AES-256-XTS", "SM4-ECB", "SM4-CBC", "SM4-CTR", "ChaCha20", "ChaCha20-Poly1305", "CAMELLIA-128-CTR", "ARIA-256-CTR"]
for name in CIPHERS:
    sums, tags = hashlib.md5(), hashlib.md5()
    for n in LENGTHS:
        if ("ECB" in name or "CBC" in name) and n % 16 or "XTS" in name and n < 16:
            continue
        text = data[:n]
        out, tag = crypt(name, text, 1)
        if n > 20 and "XTS" not in name:
            assert crypt(name, text, 1, split=17) == (out, tag)
        back, _ = crypt(name, out, 0, tag)
        assert back == text, (name, n)
        sums.update(out)
        tags.update(tag)
    print(name, sums.hexdigest(), tags.hexdigest())
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512-256", "sha3-224", "sha3-256", "sha3-384", "sha3-512", "blake2b512",
             "blake2s256", "sm3", "ripemd160"):
    sums = hashlib.md5()
    for n in LENGTHS:
        h = hashlib.new(name, data[:n])
        sums.update(h.digest())
        h.update(data[n // 2:n])
        sums.update(h.digest())
    print(name, sums.hexdigest())
for name in ("shake_128", "shake_256"):
    print(name, hashlib.new(name, data).hexdigest(100))
for n in LENGTHS[::7]:
    print(n, hashlib.pbkdf2_hmac("sha256", data[:n], iv, 10).hex(), hashlib.scrypt(data[:n], salt=iv, n=16, r=8, p=1, dklen=16).hex())

# Which instructions the library found (the variable is set when this runs a second time, without them).
if platform.machine() == "aarch64" and "OPENSSL_armcap" not in os.environ:
    cap = ctypes.c_uint.in_dll(lib, "OPENSSL_armcap_P").value if hasattr(lib, "OPENSSL_armcap_P") else None
    if cap is None:
        function("OPENSSL_init_crypto", I, ctypes.c_uint64, P)(0, None)
        text = function("OpenSSL_version", S, I)(9).decode()         # OPENSSL_CPU_INFO: "CPUINFO: OPENSSL_armcap=0x..."
        cap = int(text.split("armcap=")[1].split()[0], 16)
    # NEON, AES, SHA1, SHA256, PMULL, SHA512, SM3, SM4, SHA3 (the library's arm_arch.h)
    want = 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 9 | 1 << 10 | 1 << 11
    if cap & want != want:
        sys.exit(f"the library did not find all of the cryptographic instructions: {cap:#x}")
