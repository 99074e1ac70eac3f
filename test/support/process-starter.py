"""Starts processes for a worker of the tests; see `small-forks.ts`, which says what the messages are.

argv: a folder for two FIFOs, by which the worker asks for a process that it waits for. The others it asks for on
the input, and hears of them on the output.
"""

import errno
import json
import os
import selectors
import shutil
import signal
import socket
import struct
import sys
import time

folder = sys.argv[1]
requests, answers = (os.path.join(folder, name) for name in ("requests", "answers"))
watched = selectors.DefaultSelector()
running = {}
unsaid = bytearray()
# Python ignores two, and what is ignored stays so in a process that is started.
IGNORED = [one for one in signal.valid_signals() if signal.getsignal(one) == signal.SIG_IGN]


def watch(handle, events, act):
    watched.register(handle, events, act)


def say(kind, number, payload=b""):
    unsaid.extend(struct.pack("<IcI", len(payload) + 5, kind, number) + payload)
    say_on()


def say_on():
    # It must not wait: the worker may be waiting for an answer.
    try:
        while unsaid:
            del unsaid[: os.write(1, unsaid)]
    except BlockingIOError:
        if 1 not in watched.get_map():
            watch(1, selectors.EVENT_WRITE, say_on)
        return
    if 1 in watched.get_map():
        watched.unregister(1)


class Messages:
    """Whole messages from a handle: four bytes of length, then as many bytes."""

    def __init__(self, handle, take, at_end=None):
        self.held = bytearray()
        self.take = take
        self.at_end = at_end
        watch(handle, selectors.EVENT_READ, lambda: self.read(handle))

    def read(self, handle):
        chunk = os.read(handle, 1 << 20)
        if not chunk:
            self.at_end()
        self.held += chunk
        while len(self.held) >= 4:
            end = 4 + struct.unpack_from("<I", self.held)[0]
            if len(self.held) < end:
                return
            message = bytes(self.held[4:end])
            del self.held[:end]
            self.take(message)


class Process:
    """A process with sockets as its streams, as Node gives them."""

    def __init__(self, wanted):
        self.how = self.error = None
        self.ours = [None, None, None]
        self.rest = bytearray()
        self.is_input_over = False
        theirs, actions = [], []
        for number, kind in enumerate(wanted["stdio"]):
            if kind == "ignore":
                actions.append((os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0))
                continue
            ours, other = socket.socketpair()
            self.ours[number] = ours
            theirs.append(other)
            actions.append((os.POSIX_SPAWN_DUP2, other.fileno(), number))
        os.environ["PATH"] = wanted["env"].get("PATH", os.defpath)
        more = {"setsid": True} if wanted["detached"] else {}
        try:
            os.chdir(wanted["cwd"])
            self.pid = os.posix_spawnp(
                wanted["file"],
                [wanted["file"], *wanted["args"]],
                wanted["env"],
                file_actions=actions,
                setsigdef=IGNORED,
                setsigmask=[],
                **more,
            )
        except OSError:
            for one in filter(None, self.ours):
                one.close()
            raise
        finally:
            for one in theirs:
                one.close()
        if self.ours[0] is not None:
            self.ours[0].setblocking(False)
        running[self.pid] = self
        for number in (1, 2):
            if self.ours[number] is not None:
                watch(self.ours[number], selectors.EVENT_READ, lambda number=number: self.read(number))

    def read(self, number):
        try:
            chunk = self.ours[number].recv(1 << 16)
        except ConnectionResetError:
            chunk = b""
        if chunk:
            self.heard(number, chunk)
            return
        self.close(number)
        self.close_if_over()

    def close(self, number):
        one, self.ours[number] = self.ours[number], None
        if one is None:
            return
        if one in watched.get_map():
            watched.unregister(one)
        one.close()

    def write(self, data):
        if self.ours[0] is not None:
            self.rest += data
            self.write_on()

    def end_input(self):
        self.is_input_over = True
        if not self.rest:
            self.close(0)

    def write_on(self):
        handle = self.ours[0]
        try:
            while self.rest:
                del self.rest[: handle.send(self.rest)]
        except BlockingIOError:
            if handle not in watched.get_map():
                watch(handle, selectors.EVENT_WRITE, self.write_on)
            return
        except OSError as error:
            # It has ended, or reads no more.
            self.error = error.errno
            self.rest.clear()
            self.close(0)
            return
        if self.is_input_over:
            self.close(0)
        elif handle in watched.get_map():
            watched.unregister(handle)

    def end(self, status):
        code = os.waitstatus_to_exitcode(status)
        self.how = [code, None] if code >= 0 else [None, signal.Signals(-code).name]
        self.ended()
        self.close_if_over()

    def close_if_over(self):
        if self.how is not None and self.ours[1] is None and self.ours[2] is None:
            if self.rest:
                self.error = errno.EPIPE
            self.close(0)
            self.closed()

    def ended(self):
        pass


class Beside(Process):
    """A process that runs beside the worker."""

    def __init__(self, number, wanted):
        self.number = number
        super().__init__(wanted)
        say(b"p", number, str(self.pid).encode())

    def heard(self, number, chunk):
        say(b"o" if number == 1 else b"r", self.number, chunk)

    def ended(self):
        say(b"e", self.number, json.dumps(self.how).encode())

    def closed(self):
        del beside[self.number]
        say(b"c", self.number)


class WaitedFor(Process):
    """The process that the worker waits for."""

    def __init__(self, wanted, given):
        self.out = {number: b"" for number in (1, 2) if wanted["stdio"][number] == "pipe"}
        super().__init__(wanted)
        limit = wanted.get("timeout")
        self.limit = limit and time.monotonic() + limit / 1000
        self.kill_signal = wanted["killSignal"]
        self.write(given)
        self.end_input()

    def heard(self, number, chunk):
        self.out[number] += chunk

    def check_time(self):
        if self.limit and time.monotonic() >= self.limit:
            self.limit = None
            self.error = errno.ETIMEDOUT
            os.kill(self.pid, self.kill_signal)

    def closed(self):
        global waited_for
        waited_for = None
        answer(self.pid, self.how, self.error, [self.out.get(number) for number in (1, 2)])


beside = {}
waited_for = None


def told(number):
    return number and {"code": errno.errorcode[number], "errno": -number}


def answer(pid, how, error, outputs):
    sizes = [None if one is None else len(one) for one in outputs]
    head = json.dumps({"pid": pid, "how": how, "error": told(error), "sizes": sizes}).encode()
    body = b"".join([struct.pack("<I", len(head)), head, *(one or b"" for one in outputs)])
    view = memoryview(struct.pack("<I", len(body)) + body)
    while view:
        view = view[os.write(answers_handle, view) :]


def on_request(message):
    global waited_for
    size = struct.unpack_from("<I", message)[0]
    try:
        waited_for = WaitedFor(json.loads(message[4 : 4 + size]), message[4 + size :])
    except OSError as error:
        answer(0, [None, None], error.errno, [None, None])


def on_message(message):
    kind, number = struct.unpack_from("<cI", message)
    payload = message[5:]
    if kind == b"s":
        try:
            beside[number] = Beside(number, json.loads(payload))
        except OSError as error:
            say(b"x", number, json.dumps(told(error.errno)).encode())
    elif number in beside:
        if kind == b"i":
            beside[number].write(payload)
        else:
            beside[number].end_input()


def on_child():
    bell.recv(1 << 12)
    for pid in list(running):
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            running.pop(pid).end(status)


def leave():
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


for fifo in (requests, answers):
    os.mkfifo(fifo)
requests_handle = os.open(requests, os.O_RDWR | os.O_NONBLOCK)
answers_handle = os.open(answers, os.O_RDWR)
os.set_blocking(1, False)
bell, bell_end = socket.socketpair()
bell_end.setblocking(False)
signal.set_wakeup_fd(bell_end.fileno(), warn_on_full_buffer=False)
signal.signal(signal.SIGCHLD, lambda *_: None)
watch(bell, selectors.EVENT_READ, on_child)
Messages(requests_handle, on_request)
Messages(0, on_message, leave)
say(b"!", 0)

while True:
    wait = None
    if waited_for is not None and waited_for.limit:
        wait = max(0, waited_for.limit - time.monotonic())
    for key, _ in watched.select(wait):
        # One that another closed meanwhile is not there any more.
        if watched.get_map().get(key.fd) is key:
            key.data()
    if waited_for is not None:
        waited_for.check_time()
