"""Runs a program at a pseudo terminal.

argv: a JSON file with `argv`, `cwd`, `env` and `steps`, each [text to wait for, text to type]. Prints JSON: what the
terminal showed, and the exit code (128 + the signal, where one ended it; null where the wait ended).
"""

import json
import os
import pty
import re
import select
import signal
import sys
import time

with open(sys.argv[1], encoding="utf8") as file:
    job = json.load(file)
child, master = pty.fork()
if child == 0:
    os.chdir(job["cwd"])
    os.execvpe(job["argv"][0], job["argv"], job["env"])
shown = b""
seen = 0
steps = list(job["steps"])
ends = time.monotonic() + job["seconds"]
code = None
while time.monotonic() < ends:
    ready, _, _ = select.select([master], [], [], 0.1)
    if ready:
        try:
            part = os.read(master, 65536)
        except OSError:
            part = b""
        if part == b"":
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            break
        shown += part
    while steps and (found := shown.find(steps[0][0].encode(), seen)) >= 0:
        seen = found + len(steps[0][0].encode())
        os.write(master, steps.pop(0)[1].encode())
if code is None:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode("utf8", "replace")).replace("\r\n", "\n")
left = [step[0] for step in steps]
print(json.dumps({"shown": text, "code": code if code is None or code >= 0 else 128 - code, "left": left}))
