#!/bin/sh
mkdir d; seq 1000 > d/f
python3 - << END
import http.server, threading, urllib.request, functools, socketserver, xmlrpc.client, xmlrpc.server
h = functools.partial(http.server.SimpleHTTPRequestHandler, directory="d")
h.log_message = None
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *a): pass
    def __init__(self, *a): super().__init__(*a, directory="d")
s = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
threading.Thread(target=s.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d/" % s.server_port
print(len(urllib.request.urlopen(url + "f").read()))
try: urllib.request.urlopen(url + "missing")
except Exception as e: print(e)
r = []
t = [threading.Thread(target=lambda: r.append(len(urllib.request.urlopen(url + "f").read()))) for _ in range(10)]
[x.start() for x in t]; [x.join() for x in t]
print(sum(r))
s.shutdown()
END
