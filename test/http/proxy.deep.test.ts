import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readProxy } from '../../src/config/settings-proxy.js';
import { NotSentError } from '../../src/http/index.js';
import { connectionsTo, proxyHost } from '../../src/http/proxy.js';
import { ADMIN_KEY, type Emulator, startEmulator } from '../../src/providers/pipelines/emulator/index.js';
import { builtCli } from '../support/built-cli.js';
import { prompts } from '../support/deployment.js';
import { PLATFORM_HOST, startProxy, startTlsFront, type TunnelProxy } from './company-network.js';
import { connect, failure } from './support.js';

let emulator: Emulator;
let front: Awaited<ReturnType<typeof startTlsFront>>;
let folder: string;
let cli: string;
let proxy: TunnelProxy;

beforeAll(async () => {
  emulator = await startEmulator();
  front = await startTlsFront(emulator.url);
  folder = await mkdtemp(path.join(tmpdir(), 'company-'));
  await writeFile(path.join(folder, 'ca.pem'), front.ca);
  await writeFile(path.join(folder, 'bundle.json'), prompts({ Tone: 'Be warm.' }));
  cli = await builtCli();
});
afterEach(() => proxy?.close());
afterAll(async () => {
  await front.close();
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

/** `plan` of one bundle, as a process with this environment and nothing else. */
function plan(env: Record<string, string>): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const { PATH = '' } = process.env;
    const full = {
      PATH,
      HOME: folder,
      PIPELINES_API_KEY: ADMIN_KEY,
      PIPELINES_BASE_URL: `https://${PLATFORM_HOST}`,
      PIPELINES_SYNC_HOSTS: PLATFORM_HOST,
      NODE_EXTRA_CA_CERTS: path.join(folder, 'ca.pem'),
      ...env,
    };
    execFile(
      process.execPath,
      [cli, 'plan', 'bundle.json'],
      { cwd: folder, env: full },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout, err: stderr }),
    );
  });
}

describe('behind a company proxy', () => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])
    it(`a plan goes through ${name}`, async () => {
      proxy = await startProxy(front.port);
      const ran = await plan({ [name]: `http://127.0.0.1:${proxy.port}` });
      expect(ran.err).not.toContain('PS');
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('1 to create');
      expect(new Set(proxy.tunnels.map(({ to }) => to))).toEqual(new Set([`${PLATFORM_HOST}:443`]));
    });

  it('a name and a password are sent to it, and shown nowhere', async () => {
    proxy = await startProxy(front.port, 'ada:p%40ss-word-1');
    const address = `http://ada:p%2540ss-word-1@127.0.0.1:${proxy.port}`;
    const ran = await plan({ HTTPS_PROXY: address });
    expect(ran.code).toBe(0);
    expect(proxy.tunnels[0]?.authorization).toMatch(/^Basic /);
    const wrong = await plan({ HTTPS_PROXY: address.replace('word-1', 'word-2') });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain(`127.0.0.1:${proxy.port} answered 407`);
    expect(wrong.err).toContain('HTTPS_PROXY=http://name:password@host:port');
    for (const secret of ['p%40ss-word-2', 'p%2540ss-word-2', 'ada:'])
      expect(wrong.err).not.toContain(secret);
  });

  it('a proxy that asks for a name and gets none says so', async () => {
    proxy = await startProxy(front.port, 'ada:secret-word');
    const ran = await plan({ HTTPS_PROXY: `127.0.0.1:${proxy.port}` });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('answered 407 instead of connecting to platform.test');
  });

  it('NO_PROXY reaches a host directly, where this machine does not find it', async () => {
    proxy = await startProxy(front.port);
    const through = `http://127.0.0.1:${proxy.port}`;
    for (const none of ['platform.test', '.test', 'other.example, platform.test:443', '*']) {
      const ran = await plan({ HTTPS_PROXY: through, no_proxy: none });
      expect(ran.code, none).toBe(1);
      // An address that cannot be reached is named.
      expect(ran.err, none).toContain(PLATFORM_HOST);
    }
    expect(proxy.tunnels).toEqual([]);
  });

  it('this machine is reached directly', async () => {
    proxy = await startProxy(front.port);
    const ran = await plan({
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
      PIPELINES_BASE_URL: emulator.url,
    });
    expect(ran.code).toBe(0);
    expect(proxy.tunnels).toEqual([]);
  });

  it('an unknown certificate says so, and what to do', async () => {
    proxy = await startProxy(front.port);
    const ran = await plan({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: '' });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('the certificate of platform.test was rejected');
    expect(ran.err).toContain('NODE_EXTRA_CA_CERTS=/path/to/ca.pem');
  });

  it('a proxy that is not there is named, with its variable', async () => {
    proxy = await startProxy(front.port);
    await proxy.close();
    const ran = await plan({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`no connection to the proxy 127.0.0.1:${proxy.port} (ECONNREFUSED)`);
    expect(ran.err).toContain('HTTPS_PROXY');
  });

  it('a variable that names no proxy is an error that names it', async () => {
    for (const value of ['http://', 'ftp://proxy:21', 'http://[::', 'http://user:hidden-word@:1']) {
      const ran = await plan({ HTTPS_PROXY: value });
      expect(ran.code, value).toBe(1);
      expect(ran.err).toContain('PS3112');
      expect(ran.err).toContain('HTTPS_PROXY');
      expect(ran.err).not.toContain('hidden-word');
      expect(ran.err).not.toMatch(/\n\s+at /);
    }
  });
});

describe('a write through a proxy that refuses', () => {
  it('was certainly not sent', async () => {
    proxy = await startProxy(front.port, 'a:b');
    const address = `http://127.0.0.1:${proxy.port}`;
    const client = connect(`https://${PLATFORM_HOST}`, { proxy: { https: address } });
    const error = await failure(client.write('POST', '/api/prompts', { body: {} }), NotSentError);
    expect(error.reason).toBe('proxy 407');
    expect(proxy.tunnels).toHaveLength(1);
  });
});

describe('the proxies of the environment', () => {
  it('are read in both cases, the lower one first, empty ones as unset', () => {
    expect(
      readProxy({
        HTTPS_PROXY: 'http://upper:1',
        https_proxy: 'lower:2',
        HTTP_PROXY: ' ',
        NO_PROXY: 'a.example',
      }),
    ).toEqual({ https: 'http://lower:2/', httpsFrom: 'https_proxy', none: 'a.example' });
    expect(readProxy({ https_proxy: '', HTTPS_PROXY: 'http://upper:1' })).toEqual({
      https: 'http://upper:1/',
      httpsFrom: 'HTTPS_PROXY',
    });
    expect(readProxy({})).toEqual({});
  });

  it('are never looked up behind our back', async () => {
    process.env.HTTPS_PROXY = 'http://127.0.0.1:9';
    try {
      const connections = connectionsTo('https://platform.test', { http: 'http://127.0.0.1:8' }, {});
      const asked = connections.request({ origin: 'https://platform.test', path: '/', method: 'GET' });
      const error = await asked.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(String(Object(error).port ?? error)).toContain('8');
      await connections.destroy();
    } finally {
      delete process.env.HTTPS_PROXY;
    }
    expect(proxyHost('https://127.0.0.1:3', { https: 'http://p:1' })).toBeNull();
    expect(proxyHost('https://x.example', { https: 'http://u:w@p:1' })).toBe('p:1');
  });
});
