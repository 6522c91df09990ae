"""data.py - the inputs of the real programs: made from a fixed generator, the same in both roots."""
import json
import os
import random
import glob


def write(path, text):
    with open(path, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())


def make(root):
    d = os.path.join(root, "bench")
    os.makedirs(d, exist_ok=True)
    r = random.Random(7)
    words = ["".join(r.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(r.randint(2, 9))) for _ in range(5000)]
    lines = [" ".join(r.choice(words) for _ in range(r.randint(3, 14))) for _ in range(40000)]
    write(f"{d}/text.txt", "\n".join(lines) + "\n")
    write(f"{d}/half.txt", "\n".join(lines[:15000]) + "\n")
    other = list(lines)
    for _ in range(3000):
        other[r.randrange(len(other))] = r.choice(lines)
    write(f"{d}/text2.txt", "\n".join(other) + "\n")
    write(f"{d}/big.bin", r.randbytes(24 << 20))
    write(f"{d}/data.json", json.dumps([{"id": i, "name": r.choice(words), "tags": r.sample(words, 3)} for i in range(15000)]))
    write(f"{d}/words.py", "import sys,re,collections\nt=open(sys.argv[1]).read()\nc=collections.Counter(re.findall(r'[a-z]+',t))\n"
          "print(c.most_common(3),len(t.upper().split()),sorted(set(t.split()))[:5])\n")
    write(f"{d}/jsonrt.py", "import json\nd=json.load(open('/bench/data.json'))\nfor _ in range(3): d=json.loads(json.dumps(d))\nprint(len(d),d[77])\n")
    write(f"{d}/objects.py", "class V:\n  def __init__(s,x,y): s.x=x;s.y=y\n  def __add__(s,o): return V(s.x+o.x,s.y+o.y)\n"
          "a=V(0,0)\nfor i in range(300000): a=a+V(i,i^5)\nprint(a.x,a.y)\nprint(sum(x*x for x in range(300000)))\n")
    write(f"{d}/words.pl", "my (%n,$t); while (<>) { while (/([a-z]+)/g) { $n{$1}++ } $t += () = /[aeiou]{2}/g } print scalar(keys %n), \" $t\\n\";\n")
    write(f"{d}/loop.lua", "local s=0 for i=1,8000000 do s=s+i*i%7 end print(s) local t={} for i=1,300000 do t[#t+1]=tostring(i) end print(#table.concat(t))\n")
    write(f"{d}/loop.tcl", "proc f {} { set s 0; for {set i 0} {$i<900000} {incr i} { incr s [expr {$i*$i%7}] }; return $s }; puts [f]\n")
    write(f"{d}/loop.rb", "s=0; 1500000.times { |i| s+=i*i%7 }; puts s; h={}; 200000.times { |i| h[i.to_s]=i }; puts h.size\n")
    write(f"{d}/test.sql", "create table t(a integer primary key, b text, c real);\nwith recursive n(x) as (select 1 union all select x+1 from n where x<120000) "
          "insert into t select x, 'row'||(x*7919%1000), x*0.5 from n;\ncreate index i on t(b);\nselect b,count(*),sum(c) from t group by b order by 3 desc limit 3;\n"
          "select count(*) from t t1 join t t2 on t1.b=t2.b where t1.a<400;\n")
    write(f"{d}/fib.m4", "define(`f',`ifelse(eval($1<2),1,$1,`eval(f(decr($1))+f(decr(decr($1))))')')f(19)\n")
    write(f"{d}/pi.bc", "scale=900\na(1)*4\nfor (i=0;i<40000;i++) x+=i%7\nx\nquit\n")
    body = "\n".join(f"static int f{i}(int a,int b){{int s={i};for(int k=0;k<a;k++)s+=(k*{i%17+1})^b;switch(s&7){{case 0:return s*3;case 1:return a-b;case 5:return s/({i}+1);default:return s;}}}}"
                     for i in range(250)) + "\nint g(int x){int r=0;" + "".join(f"r+=f{i}(x,r);" for i in range(250)) + "return r;}\n"
    write(f"{d}/prog.i", body)
    write(f"{d}/empty.s", "".join(f".quad {i}, {i*7}, {i*31}\n.asciz \"line {i}\"\n.balign 8\n" for i in range(40000)))
    write(f"{d}/gram.y", "%token N\n%%\n" + "\n".join(f"r{i}: r{i+1} '+' r{i+1} | N '{chr(97+i%26)}' r{(i*7)%120} | N ;" for i in range(120)) + "\nr120: N ;\n")
    write(f"{d}/many.asm", "bits 64\n" + "".join(f"l{i}: mov rax, {i}\n add rbx, [rcx+{i%100}]\n jne l{max(0,i-3)}\n" for i in range(20000)))
    write(f"{d}/hello.c", "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\nint main(void){printf(\"%d\\n\",(int)strlen(\"x\"));return 0;}\n")
    write(f"{d}/Makefile.test", "all: out.txt\nclean: ; rm -f *.mk.o out.txt\n" + "".join(f"{i}.mk.o: ; echo 'int v{i};' | sed s/v/w/ > $@\n" for i in range(20))
          + "out.txt: " + " ".join(f"{i}.mk.o" for i in range(20)) + "\n\tcat $^ | sort | md5sum > $@\n")
    for p in glob.glob(f"{root}/usr/libexec/gcc/*/*/cc1"):
        link = f"{root}/usr/libexec/gcc/CC1"
        if not os.path.lexists(link):
            os.symlink(os.path.relpath(p, os.path.dirname(link)), link)
