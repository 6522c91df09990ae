// Soak.java SECONDS: rounds of the same work in four threads over and over. A round's result depends on its number modulo 4 alone: the four results are
// printed at the first go, and any other later. Compiled code, collectors at work, locks, exceptions that come from signals.
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;

public class Soak {
    static final int THREADS = 4;
    static final ReentrantLock lock = new ReentrantLock();
    static long locked;
    static final Object monitor = new Object();
    static long monitored;

    static class Tree {
        Tree l, r; int key; String text;
        static Tree put(Tree t, int key) {
            if (t == null) { t = new Tree(); t.key = key; t.text = "n" + key; return t; }
            if (key < t.key) t.l = put(t.l, key); else if (key > t.key) t.r = put(t.r, key);
            return t;
        }
        static long sum(Tree t) { return t == null ? 0 : t.text.hashCode() + 31 * sum(t.l) + 17 * sum(t.r); }
    }

    static String work(int seed, ConcurrentHashMap<Integer, Long> shared, AtomicLong atomic) throws Exception {
        Random random = new Random(seed);
        HashMap<String, Integer> map = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30000; i++) {
            String k = "key" + random.nextInt(2000);
            map.merge(k, i, (a, b) -> a * 31 + b);
            if (i % 8 == 0) text.append(k, 3, k.length()).append(i % 16 == 0 ? ',' : ';');
            if (i % 4 == 0) shared.merge(random.nextInt(300), (long) i, Long::sum);
            atomic.addAndGet(i);
            if (i % 64 == 0) { lock.lock(); try { locked += i; } finally { lock.unlock(); } }
            if (i % 32 == 0) synchronized (monitor) { monitored += i; }
        }
        Tree t = null;
        for (int i = 0; i < 20000; i++) t = Tree.put(t, random.nextInt(1 << 20));
        int caught = 0;
        int[] a = new int[1000];
        String[] some = { "x", null, "yz" };
        for (int i = 0; i < 3000; i++) {
            try { a[random.nextInt(1100)] += some[random.nextInt(3)].length() / random.nextInt(4); }
            catch (ArrayIndexOutOfBoundsException e) { caught += 1; } catch (NullPointerException e) { caught += 1000; } catch (ArithmeticException e) { caught += 1000000; }
        }
        double d = 0; long l = seed;
        for (int i = 0; i < 200000; i++) { l = l * 6364136223846793005L + 1442695040888963407L; d += Math.sqrt(l >>> 40) / (1 + i % 7); a[i % 1000] ^= (int) (l >> 33); }
        String sorted = Arrays.stream(text.toString().split("[,;]")).map(Integer::valueOf).sorted(Comparator.reverseOrder()).limit(100).map(Integer::toHexString).collect(Collectors.joining("/"));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(new TreeMap<>(map).toString().getBytes("UTF-8"));
        return HexFormat.of().formatHex(digest.digest(), 0, 6) + " " + Tree.sum(t) + " " + caught + " " + d + " " + Arrays.hashCode(a) + " " + sorted.hashCode();
    }

    static String round(int n) throws Exception {
        ConcurrentHashMap<Integer, Long> shared = new ConcurrentHashMap<>();
        AtomicLong atomic = new AtomicLong();
        String[] results = new String[THREADS];
        Thread[] threads = new Thread[THREADS];
        locked = monitored = 0;
        for (int t = 0; t < THREADS; t++) {
            int id = t;
            threads[t] = new Thread(() -> { try { results[id] = work(n * THREADS + id, shared, atomic); } catch (Throwable e) { results[id] = e.toString(); } });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        return String.join(" ", results) + " " + new TreeMap<>(shared).hashCode() + " " + atomic + " " + locked + " " + monitored;
    }

    public static void main(String[] args) throws Exception {
        long end = System.nanoTime() + Long.parseLong(args[0]) * 1000000000L;
        String[] first = new String[4];
        int n = 0;
        for (; n < 4 || System.nanoTime() < end; n++) {
            String r = round(n % 4);
            if (n < 4) { first[n] = r; System.out.println(n + " " + r); }
            else if (!r.equals(first[n % 4])) { System.out.println("round " + n + " " + r + " instead of " + first[n % 4]); System.exit(1); }
        }
        Files.writeString(Path.of("rounds"), n + "\n");
    }
}
