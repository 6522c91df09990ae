"""junit.py FILE: one sorted line "test result" for each test of a report by python3 -m test --junit-xml."""
import sys
import xml.etree.ElementTree as tree

lines = []
for case in tree.parse(sys.argv[1]).iter("testcase"):
    name = case.get("name")
    if case.find("failure") is not None or case.find("error") is not None:
        result = "failed"
    elif case.find("skipped") is not None:
        result = "skipped"
    else:
        result = "ok"
    lines.append(f"{name} {result}")
print("\n".join(sorted(lines)))
