// work.go: what a Go program asks of its kernel and machine: goroutines preempted by signals, the collector, panics that come from faults, assembly
// in the crypto packages. Products are converted before they are added: the language allows fused multiply-adds, which not every machine has.
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"math/big"
	"math/bits"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"regexp"
	"runtime"
	"runtime/debug"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

type tree struct{ l, r *tree }

func build(d int) *tree {
	if d == 0 {
		return &tree{}
	}
	return &tree{build(d - 1), build(d - 1)}
}
func (t *tree) count() int {
	if t.l == nil {
		return 1
	}
	return 1 + t.l.count() + t.r.count()
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func try(f func()) (text string) {
	defer func() { text = fmt.Sprint(recover()) }()
	f()
	return "none"
}

func goroutines() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var n atomic.Int64
	total, ch := 0, make(chan int, 16)
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 500; j++ {
				mu.Lock()
				total += j
				mu.Unlock()
				n.Add(1)
				ch <- j
			}
		}()
	}
	go func() { wg.Wait(); close(ch) }()
	sum := 0
	for v := range ch {
		sum += v
	}
	fmt.Println("goroutines", total, n.Load(), sum)
	// a pipeline of unbuffered channels
	first := make(chan int)
	in := first
	for i := 0; i < 1000; i++ {
		out := make(chan int)
		go func(a, b chan int) { b <- 1 + <-a }(in, out)
		in = out
	}
	first <- 0
	fmt.Println("chain", <-in)
	// loops without calls must be preempted (by SIGURG), or this never ends
	old := runtime.GOMAXPROCS(1)
	var stop atomic.Bool
	spins := 0
	done := make(chan bool)
	go func() {
		for !stop.Load() {
			spins++
		}
		done <- true
	}()
	time.Sleep(20 * time.Millisecond)
	stop.Store(true)
	<-done
	runtime.GOMAXPROCS(old)
	fmt.Println("preempted", spins > 0)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err())
	case <-time.After(10 * time.Second):
		fmt.Println("too late")
	}
}

func faults() {
	var p *tree
	a := make([]int, 3)
	zero := 0
	var m map[string]int
	var e any = "text"
	for i := 0; i < 1000; i++ {
		try(func() { _ = p.l })
	}
	fmt.Println("faults", try(func() { p.l = nil }), "|", try(func() { a[zero+5] = 1 }), "|", try(func() { a[0] = 1 / zero }), "|",
		try(func() { m["x"] = 1 }), "|", try(func() { _ = e.(int) }), "|", try(func() { panic(io.EOF) }))
	debug.SetPanicOnFault(true)
	mem, _ := syscall.Mmap(-1, 0, 4096, syscall.PROT_READ, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	fmt.Println("write to read-only memory:", try(func() { mem[0] = 1 }) != "none")
}

func numbers() {
	fmt.Println("fib", fib(32))
	x := big.NewInt(1)
	for i := int64(2); i < 1500; i++ {
		x.Mul(x, big.NewInt(i))
	}
	mod := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 521), big.NewInt(1))
	fmt.Println("big", x.BitLen(), new(big.Int).Exp(big.NewInt(3), x, mod), new(big.Int).Mod(x, big.NewInt(1000003)), big.NewInt(1000000007).ProbablyPrime(10))
	s := 0.0
	for i := 1; i < 2000000; i++ {
		s += float64(1 / float64(float64(i)*float64(i)))
	}
	hi, lo := bits.Mul64(0x123456789abcdef0, 0xfedcba9876543210)
	q, r := bits.Div64(5, 7, 11)
	fmt.Println("numbers", s, math.Sqrt(2), math.Floor(-1.5), math.Trunc(2.7), math.FMA(0.1, 10, -1), hi, lo, q, r, bits.OnesCount64(hi), bits.Reverse32(77),
		int64(math.MinInt64)/int64(len(os.Args)/100-1), uint8(199+len(os.Args))+uint8(100), math.Float32bits(float32(0.1)), math.IsNaN(math.NaN()))
}

func garbage() {
	debug.SetGCPercent(20)
	nodes := 0
	kept := []*tree{}
	m := map[int]string{}
	for i := 0; i < 40; i++ {
		t := build(12)
		nodes += t.count()
		if i%10 == 0 {
			kept = append(kept, t)
		}
		for j := 0; j < 2000; j++ {
			m[j*i%7001] = fmt.Sprint(i, j)
		}
	}
	finalized := make(chan bool, 1)
	func() { o := new([100]int); runtime.SetFinalizer(o, func(*[100]int) { finalized <- true }) }()
	runtime.GC()
	runtime.GC()
	var st runtime.MemStats
	runtime.ReadMemStats(&st)
	fmt.Println("garbage", nodes, len(m), kept[3].count(), <-finalized, st.NumGC > 3)
}

func library() {
	var b strings.Builder
	for i := 0; i < 20000; i++ {
		fmt.Fprintf(&b, "%x ", i*7919%9973)
	}
	text := b.String()
	data := []byte(text)
	re := regexp.MustCompile(`\b([a-f]\d)(\w)\b`)
	words := strings.Fields(text)
	sort.Strings(words)
	fmt.Println("text", len(re.FindAllString(text, -1)), len(re.ReplaceAllString(text, "$2$1")), strings.Count(text, "ab"), bytes.IndexByte(data, 'z'), words[:3], strings.Index(text, "26f4 "))
	fmt.Printf("sums %x %x %x %x %08x %08x\n", md5.Sum(data), sha1.Sum(data), sha256.Sum256(data), sha512.Sum512(data), crc32.ChecksumIEEE(data), crc32.Checksum(data, crc32.MakeTable(crc32.Castagnoli)))
	block, _ := aes.NewCipher(data[:32])
	gcm, _ := cipher.NewGCM(block)
	sealed := gcm.Seal(nil, data[:12], data, data[:5])
	opened, err := gcm.Open(nil, data[:12], sealed, data[:5])
	ctr := make([]byte, len(data))
	cipher.NewCTR(block, data[:16]).XORKeyStream(ctr, data)
	fmt.Printf("aes %x %v %v %x\n", sha1.Sum(sealed), bytes.Equal(opened, data), err, sha1.Sum(ctr))
	key, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	h := sha256.Sum256(data)
	sig, _ := ecdsa.SignASN1(rand.Reader, key, h[:])
	pub, priv, _ := ed25519.GenerateKey(rand.Reader)
	fmt.Println("signatures", ecdsa.VerifyASN1(&key.PublicKey, h[:], sig), ed25519.Verify(pub, data, ed25519.Sign(priv, data)))
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	w.Write(data)
	w.Close()
	r, _ := gzip.NewReader(&z)
	back, _ := io.ReadAll(r)
	fmt.Println("gzip", bytes.Equal(back, data), base64.StdEncoding.EncodeToString(data[:20]))
	j, _ := json.Marshal(map[string]any{"b": []int{1, 2}, "a": 1.5, "c": nil})
	var v any
	json.Unmarshal(j, &v)
	fmt.Println("json", string(j), v)
}

func system() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1)
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	fmt.Println("signal", <-c)
	out, err := exec.Command("/bin/sh", "-c", "echo from child; exit 3").CombinedOutput()
	fmt.Printf("exec %q %v\n", out, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "you asked for ", r.URL.Path) }))
	var wg sync.WaitGroup
	texts := make([]string, 20)
	for i := range texts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r, err := http.Get(fmt.Sprintf("http://%s/%d", l.Addr(), i))
			if err == nil {
				b, _ := io.ReadAll(r.Body)
				texts[i] = string(b)
			}
		}()
	}
	wg.Wait()
	fmt.Println("http", strings.Join(texts, ", "))
}

func main() {
	numbers()
	goroutines()
	faults()
	garbage()
	library()
	system()
	if len(os.Args) > 1 {
		var p *tree
		fmt.Println(p.count()) // dies of it
	}
	os.Exit(5)
}
