import asyncio, os, signal, sys


async def echo(reader, writer):
    while data := await reader.readline():
        writer.write(data.upper())
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    async def client(n):
        r, w = await asyncio.open_connection("127.0.0.1", port)
        out = []
        for i in range(20):
            w.write(f"line {n} {i}\n".encode())
            out.append((await r.readline()).decode().strip())
        w.close()
        return out[-1]
    print(await asyncio.gather(*(client(n) for n in range(10))))
    p = await asyncio.create_subprocess_exec("sh", "-c", "read x; echo got $x; exit 3", stdin=-1, stdout=-1)
    print(await p.communicate(b"hello\n"), p.returncode)
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, done.set)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.wait_for(done.wait(), 5)
    print("signal")
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.05)
    except asyncio.TimeoutError:
        print("timeout")
    print(await asyncio.to_thread(sum, range(1000)))
    server.close()
asyncio.run(main())
