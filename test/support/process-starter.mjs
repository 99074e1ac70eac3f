// Starts processes for a worker of the tests; see `small-forks.ts`.
// argv: socket for processes that run beside the worker, FIFOs for those that it waits for.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const [, , address, requests, answers] = process.argv;

/** Calls `take` with each whole message: four bytes of length, then as many bytes. */
function messages(take) {
  let held = Buffer.alloc(0);
  return (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    while (held.length >= 4) {
      const end = 4 + held.readUInt32LE(0);
      if (held.length < end) return;
      const message = held.subarray(4, end);
      held = held.subarray(end);
      take(message);
    }
  };
}

function framed(...parts) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(length);
  return Buffer.concat([head, ...parts]);
}

const plain = (error) =>
  error && {
    message: error.message,
    code: error.code,
    errno: error.errno,
    syscall: error.syscall,
    path: error.path,
  };

const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on('error', () => undefined);
  const say = (type, payload = Buffer.alloc(0)) => socket.write(framed(Buffer.from(type), payload));
  const sayValue = (type, value) => say(type, serialize(value));
  let head = Buffer.alloc(0);
  const onHead = (chunk) => {
    head = Buffer.concat([head, chunk]);
    if (head.length < 4 || head.length < 4 + head.readUInt32LE(0)) return;
    const end = 4 + head.readUInt32LE(0);
    socket.off('data', onHead);
    begin(deserialize(head.subarray(4, end)), head.subarray(end));
  };
  socket.on('data', onHead);

  function begin({ file, args, options }, rest) {
    let child;
    try {
      child = spawn(file, args, options);
    } catch (error) {
      // For instance arguments that are too long.
      sayValue('x', plain(error));
      sayValue('c', [null, null, null]);
      socket.end();
      return;
    }
    sayValue('p', child.pid);
    child.on('error', (error) => sayValue('x', plain(error)));
    child.on('exit', (code, signal) => sayValue('e', [code, signal]));
    child.on('close', (code, signal) => {
      sayValue('c', [code, signal, child.exitCode]);
      socket.end();
    });
    for (const [type, stream] of [
      ['o', child.stdout],
      ['r', child.stderr],
    ])
      stream?.on('data', (chunk) => {
        if (say(type, chunk)) return;
        stream.pause();
        socket.once('drain', () => stream.resume());
      });
    child.stdin?.on('error', () => undefined);
    if (rest.length > 0) child.stdin?.write(rest);
    if (child.stdin === null || child.stdin === undefined) socket.resume();
    else socket.pipe(child.stdin);
  }
});
server.listen(address);

createReadStream('', { fd: openSync(requests, 'r+') }).on(
  'data',
  messages((message) => {
    const { file, args, options } = deserialize(message);
    const { pid, status, signal, stdout, stderr, error } = spawnSync(file, args, options);
    const answer = framed(serialize({ pid, status, signal, stdout, stderr, error: plain(error) }));
    for (let at = 0; at < answer.length; ) at += writeSync(output, answer, at);
  }),
);
const output = openSync(answers, 'w');

// The worker holds the other end; when it is gone, so is this. An exit would wait for a read that never ends.
process.stdin
  .on('end', () => {
    rmSync(dirname(address), { recursive: true, force: true });
    process.kill(process.pid, 'SIGKILL');
  })
  .resume();
