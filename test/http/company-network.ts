import { once } from 'node:events';
import { createServer, request as forward, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** A name that no resolver knows: only the proxy can lead there. */
export const PLATFORM_HOST = 'platform.test';

/** A proxy that opens tunnels and writes down where to; stops with `close`. */
export interface TunnelProxy {
  port: number;
  /** `host:port` of each tunnel, with the name and password that was given. */
  tunnels: { to: string; authorization: string | undefined }[];
  close(): Promise<void>;
}

/**
 * @param wanted `name:password` that it asks for; null: none
 * @param leadsTo the port on this machine that stands for {@link PLATFORM_HOST}
 */
export async function startProxy(leadsTo: number, wanted: string | null = null): Promise<TunnelProxy> {
  const tunnels: TunnelProxy['tunnels'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(400).end());
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (request, socket: Socket, head) => {
    const authorization = request.headers['proxy-authorization'];
    tunnels.push({ to: request.url ?? '', authorization });
    socket.on('error', () => socket.destroy());
    const expected = wanted === null ? undefined : `Basic ${Buffer.from(wanted).toString('base64')}`;
    if (authorization !== expected && wanted !== null) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const there = connect(leadsTo, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    sockets.add(there);
    there.on('error', () => socket.destroy());
  });
  const port = await listen(server);
  return { port, tunnels, close: () => stop(server, sockets) };
}

/** A platform behind TLS with a certificate of the company's own, in front of one on loopback. */
export async function startTlsFront(
  target: string,
): Promise<{ port: number; ca: string; close(): Promise<void> }> {
  const soon = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const pems = await generate([{ name: 'commonName', value: PLATFORM_HOST }], {
    keyType: 'ec',
    notAfterDate: soon,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: PLATFORM_HOST }] },
    ],
  });
  const sockets = new Set<Socket>();
  const server = createTlsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const { method, url, headers } = request;
    const onward = forward(new URL(url ?? '/', target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('tlsClientError', () => undefined);
  const port = await listen(server);
  return { port, ca: pems.cert, close: () => stop(server, sockets) };
}

async function listen(server: Pick<Server, 'listen' | 'address' | 'once'>): Promise<number> {
  const listening = once(server as Server, 'listening');
  server.listen(0, '127.0.0.1');
  await listening;
  return (server.address() as AddressInfo).port;
}

async function stop(server: Pick<Server, 'close'>, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => server.close(done));
}
