import sys, threading


def f(n): return f(n + 1)


try:
    f(0)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(20000)
threading.stack_size(64 << 20)


def g(n): return 0 if n == 0 else 1 + g(n - 1)


t = threading.Thread(target=lambda: print(g(15000)))
t.start()
t.join()
