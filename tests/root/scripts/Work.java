// Work.java: what a Java program does with a JIT: threads, collectors at work, exceptions that come from signals, intrinsics.
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import java.util.zip.*;
import javax.crypto.*;
import javax.crypto.spec.*;

public class Work {
    interface Shape { double area(); }
    record Circle(double r) implements Shape { public double area() { return Math.PI * r * r; } }
    record Rect(double a, double b) implements Shape { public double area() { return a * b; } }
    record Tri(double a, double h) implements Shape { public double area() { return a * h / 2; } }

    static class Tree {
        Tree l, r;
        static Tree make(int d) { Tree t = new Tree(); if (d > 0) { t.l = make(d - 1); t.r = make(d - 1); } return t; }
        int count() { return l == null ? 1 : 1 + l.count() + r.count(); }
    }

    static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
    static volatile Object sink;
    static int depth;
    static void deep() { depth++; deep(); }
    static int length(String s) { return s.length(); }
    static int at(int[] a, int i) { return a[i]; }
    static int div(int a, int b) { return a / b; }
    static void show(String name, Object... values) { System.out.println(name + " " + Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(" "))); }

    static void numbers() {
        show("fib", fib(32));
        int n = 300000, primes = 0;
        boolean[] c = new boolean[n + 1];
        for (int i = 2; i <= n; i++) { if (c[i]) continue; primes++; for (long j = (long) i * i; j <= n; j += i) c[(int) j] = true; }
        show("sieve", primes);
        // loops that C2 vectorises
        int[] a = new int[4099], b = new int[4099]; float[] f = new float[4099]; double[] d = new double[4099]; long[] l = new long[4099]; byte[] by = new byte[4099]; short[] sh = new short[4099];
        for (int i = 0; i < a.length; i++) { a[i] = i * 7919; b[i] = ~i; f[i] = i * 0.25f; d[i] = i / 3.0; l[i] = i * 1234567890123L; by[i] = (byte) i; sh[i] = (short) (i * 31); }
        for (int k = 0; k < 2000; k++) {
            for (int i = 0; i < a.length; i++) { a[i] = a[i] * 3 + (b[i] ^ k); b[i] = Math.max(a[i] >> 3, b[i]) + Integer.bitCount(a[i]); }
            for (int i = 0; i < f.length; i++) { f[i] = f[i] * 0.25f + Math.abs(f[i] - k) * 0.5f; d[i] = Math.sqrt(Math.abs(d[i]) + k) - d[i] / 7; }
            for (int i = 0; i < l.length; i++) { l[i] = (l[i] << 3) - (l[i] >>> 5) + k; by[i] += (byte) k; sh[i] = (short) (sh[i] * by[i] + 1); }
        }
        long s = 0; double t = 0, u = 0;
        for (int i = 0; i < a.length; i++) { s = s * 31 + a[i] + b[i] + l[i] + by[i] + sh[i]; t += f[i]; u += d[i]; }
        show("vector", s, t, u, Arrays.hashCode(a), Arrays.hashCode(by));
        StringBuilder m = new StringBuilder();
        for (double x : new double[] { 0, -0.0, 0.5, 1e300, -1e-310, Double.NaN, Double.POSITIVE_INFINITY, 1e10, -7.5 })
            m.append(StrictMath.sin(x)).append(' ').append((int) x).append(' ').append((long) x).append(' ').append(Math.round(x)).append(' ').append(Math.rint(x)).append(' ')
                .append(Math.floor(x)).append(' ').append((float) x).append(' ').append(Math.fma(x, 3.0, 1.0)).append(' ').append(Math.min(x, 0.0)).append(' ').append(x % 3).append('\n');
        show("floats", m);
        show("longs", Long.MIN_VALUE / -1, Integer.MIN_VALUE % -1, Math.multiplyHigh(0x123456789abcdefL, -5L), Long.reverse(12345), Integer.rotateLeft(0x80000001, 5), Long.numberOfTrailingZeros(1L << 40),
            Long.divideUnsigned(-1, 10), Character.getNumericValue('Ⅷ'), Float.floatToFloat16(1.1f), Float.float16ToFloat((short) 0x3c01));
        BigInteger x = BigInteger.ONE;
        for (int i = 2; i < 1500; i++) x = x.multiply(BigInteger.valueOf(i));
        show("big", x.hashCode(), x.bitLength(), BigInteger.valueOf(3).modPow(x, BigInteger.TWO.pow(521).subtract(BigInteger.ONE)), x.multiply(x).mod(BigInteger.TEN.pow(40).add(BigInteger.ONE)));
    }

    static void exceptions() {
        int[] n = new int[6];
        int[] arr = new int[3];
        for (int i = 0; i < 60000; i++) {
            try { length(i % 7 == 0 ? null : "abc"); } catch (NullPointerException e) { n[0]++; }
            try { at(arr, i % 5); } catch (ArrayIndexOutOfBoundsException e) { n[1]++; }
            try { div(i, i % 3); } catch (ArithmeticException e) { n[2]++; }
            try { Object o = i % 2 == 0 ? "s" : (Object) i; String q = (String) o; sink = q; } catch (ClassCastException e) { n[3]++; }
        }
        try { deep(); } catch (StackOverflowError e) { n[4] = depth > 500 ? 1 : 0; }
        try { sink = new int[Integer.MAX_VALUE]; } catch (OutOfMemoryError e) { n[5] = 1; }
        show("exceptions", Arrays.toString(n));
        try { throw new IllegalStateException("outer", new RuntimeException("inner")); } catch (IllegalStateException e) { show("cause", e.getCause().getMessage(), e.getStackTrace()[0].getMethodName()); }
    }

    static void garbage() {
        long nodes = 0;
        List<Tree> kept = new ArrayList<>();
        for (int i = 0; i < 60; i++) { Tree t = Tree.make(13); nodes += t.count(); if (i % 20 == 0) kept.add(t); }
        Map<Integer, String> map = new HashMap<>();
        for (int i = 0; i < 300000; i++) { map.put(i % 5000, "v" + i); }
        show("garbage", nodes, kept.stream().mapToInt(Tree::count).sum(), map.size(), map.get(77));
    }

    static void threads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        AtomicLong sum = new AtomicLong();
        LongAdder adder = new LongAdder();
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        long[] plain = new long[1];
        ReentrantLock lock = new ReentrantLock();
        Object monitor = new Object();
        int[] monitored = new int[1];
        List<Future<Integer>> futures = new ArrayList<>();
        for (int t = 0; t < 12; t++) {
            final int id = t;
            futures.add(pool.submit(() -> {
                for (int i = 0; i < 20000; i++) {
                    sum.addAndGet(i);
                    adder.increment();
                    map.merge(i % 100, 1, Integer::sum);
                    lock.lock();
                    try { plain[0]++; } finally { lock.unlock(); }
                    synchronized (monitor) { monitored[0]++; }
                    if (i % 4000 == 0) sink = new byte[100000];
                }
                return id * id;
            }));
        }
        int r = 0;
        for (Future<Integer> f : futures) r += f.get();
        pool.shutdown();
        show("threads", r, sum, adder, map.values().stream().mapToInt(i -> i).sum(), plain[0], monitored[0], pool.awaitTermination(10, TimeUnit.SECONDS));
        BlockingQueue<Integer> q = new ArrayBlockingQueue<>(10);
        Thread producer = new Thread(() -> { try { for (int i = 0; i < 20000; i++) q.put(i); q.put(-1); } catch (InterruptedException e) { } });
        producer.start();
        long got = 0;
        for (int v; (v = q.take()) >= 0; ) got += v;
        producer.join();
        Thread sleeper = new Thread(() -> { try { Thread.sleep(100000); } catch (InterruptedException e) { sink = "interrupted"; } });
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        show("queue", got, sink);
        try (var ex = Executors.newVirtualThreadPerTaskExecutor()) {
            var v = IntStream.range(0, 2000).mapToObj(i -> ex.submit(() -> { Thread.sleep(i % 10); return i; })).toList();
            int s = 0;
            for (var f : v) s += f.get();
            show("virtual", s);
        }
        show("parallel", IntStream.range(0, 1000000).parallel().mapToLong(i -> (long) i * i % 7).sum(),
            CompletableFuture.supplyAsync(() -> 20).thenCombine(CompletableFuture.supplyAsync(() -> 22), Integer::sum).get());
        Semaphore sem = new Semaphore(0);
        Timer timer = new Timer(true);
        timer.schedule(new TimerTask() { public void run() { sem.release(); } }, 20);
        show("timer", sem.tryAcquire(10, TimeUnit.SECONDS));
    }

    static void library() throws Exception {
        String text = IntStream.range(0, 20000).mapToObj(i -> Integer.toString(i * 7919 % 9973, 36)).collect(Collectors.joining(" "));
        Matcher m = Pattern.compile("\\b([a-f]\\w)(\\d)\\b").matcher(text);
        int found = 0;
        while (m.find()) found++;
        show("regex", found, text.replaceAll("(\\d)([a-z])", "$2$1").hashCode(), text.split("[ab]+").length, text.indexOf("zz"), text.toUpperCase().hashCode());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (String d : new String[] { "MD5", "SHA-1", "SHA-256", "SHA-512", "SHA3-256" }) {
            MessageDigest md = MessageDigest.getInstance(d);
            for (int i = 0; i < 40; i++) md.update(bytes);
            show(d, HexFormat.of().formatHex(md.digest()));
        }
        for (String c : new String[] { "AES/CBC/PKCS5Padding", "AES/CTR/NoPadding", "AES/GCM/NoPadding", "AES/ECB/PKCS5Padding" }) {
            Cipher cipher = Cipher.getInstance(c);
            SecretKeySpec key = new SecretKeySpec(new byte[16], "AES");
            byte[] out = null;
            for (int i = 0; i < 40; i++) {
                byte[] iv = new byte[16];
                iv[0] = (byte) i;
                if (c.contains("ECB")) cipher.init(Cipher.ENCRYPT_MODE, key);
                else cipher.init(Cipher.ENCRYPT_MODE, key, c.contains("GCM") ? new GCMParameterSpec(128, iv) : new IvParameterSpec(iv));
                out = cipher.doFinal(bytes);
            }
            show(c, Arrays.hashCode(out));
        }
        CRC32 crc = new CRC32(); CRC32C crcc = new CRC32C(); Adler32 ad = new Adler32();
        for (int i = 0; i < 40; i++) { crc.update(bytes); crcc.update(bytes); ad.update(bytes); }
        Deflater def = new Deflater();
        def.setInput(bytes); def.finish();
        byte[] packed = new byte[bytes.length];
        int len = def.deflate(packed);
        Inflater inf = new Inflater();
        inf.setInput(packed, 0, len);
        byte[] back = new byte[bytes.length];
        inf.inflate(back);
        show("zip", crc.getValue(), crcc.getValue(), ad.getValue(), Arrays.equals(back, bytes), Base64.getEncoder().encodeToString(bytes).hashCode());
        show("format", String.format(Locale.ROOT, "%08.3f|%-6s|%x|%,d|%e", Math.PI, "ab", 255, 1234567, 12345.678), String.join(",", new TreeMap<>(Map.of("b", 1, "a", 2)).keySet()),
            Double.toString(0.1 + 0.2), Double.parseDouble("1e-320"), Stream.iterate(1, i -> i * 3).limit(15).reduce(0, Integer::sum));
        double area = 0;
        Shape[] shapes = { new Circle(1), new Rect(2, 3), new Tri(4, 5) };
        for (int i = 0; i < 1000000; i++) area += shapes[i % 3].area();
        show("shapes", area, shapes[1]);
        List<Supplier<Integer>> fs = new ArrayList<>();
        for (int i = 0; i < 50; i++) { int k = i; fs.add(() -> k * k); }
        show("lambdas", fs.stream().mapToInt(Supplier::get).sum());
        Path p = Files.createTempFile("w", ".txt");
        Files.writeString(p, text);
        show("file", Files.size(p), Files.readAllLines(p).size(), ByteBuffer.wrap(Files.readAllBytes(p)).getLong(8));
        Files.delete(p);
        Process sub = new ProcessBuilder("/bin/sh", "-c", "echo from child; exit 5").start();
        show("process", new String(sub.getInputStream().readAllBytes()).trim(), sub.waitFor());
    }

    public static void main(String[] args) throws Exception {
        numbers();
        exceptions();
        garbage();
        threads();
        library();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("shutdown hook")));
        System.exit(7);
    }
}
