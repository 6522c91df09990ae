#!/usr/bin/env python3
"""report.py PAGE STDERR TIER: is the page of --report whole, does it name its file, and was the time spent in hot_function, called by caller?"""
import json
import re
import sys

page = open(sys.argv[1]).read()
assert page.startswith("<!DOCTYPE html>") and page.rstrip().endswith("</html>")
assert not re.search(r"(src|href)=|https?://", page), "the page is not self-contained"
assert sys.argv[1].rsplit("/", 1)[1] in open(sys.argv[2]).read(), "no line that names the file"
data = json.loads(re.search(r"<script>const DATA=(.*?);</script>", page, re.S).group(1))
assert data["count"] >= 10 and data["us"] > 0 and data["lost"] == 0


def walk(node, above, hits):
    name, count, children, own = node
    assert count == sum(own) + sum(c[1] for c in children), f"{name}: the counts do not add up"
    if name == "hot_function":
        hits.append((count, "caller" in above))
    for c in children:
        walk(c, above + [name], hits)
    return hits


hits = walk(data["tree"], [], [])
assert sum(n for n, _ in hits) > 0.5 * data["count"], "the time is not in hot_function"
# a call that the interpreter made is not on the return stack
assert "auto" in sys.argv[3:] or any(called for _, called in hits), "hot_function is not below caller"
hot = data["units"][0]
assert "hot_function" in hot["name"] and data["places"][hot["tier"]] in ("baseline code", "optimised code")
assert len(hot["guest"]) > 3 and len(hot["host"]) > 3
assert sum(line[2] for line in hot["host"]) == hot["count"], "samples of the listing"

if len(sys.argv) > 4:   # a region's ways out: it was entered as often as it was left, but for the last time
    region = [u for u in data["units"] if "hot_function" in u["name"] and "exits" in u]
    assert region, "no region whose ways out were counted"
    for u in region:
        left = sum(e[3] for e in u["exits"])
        assert u["entered"] - 1 <= left <= u["entered"] and u["entered"] > 0, f"{u['name']}: entered {u['entered']} times, left {left} times"
        assert all(e[0] in ("side exit", "end", "call", "return", "indirect", "events", "trap", "fault") and e[1] for e in u["exits"])
