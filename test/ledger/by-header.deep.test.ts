import { execFile, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SavedPlatform } from '../apply/failures/state.js';
import { REFS, refsOf, SavedRefs, sh, subjects } from './git-scene.js';
import { Machine } from './machines.js';
import { Repository } from './repository.js';

const TOKEN = Buffer.from('x-access-token:ghs_5f1e22aa90').toString('base64');
const HEADER = `AUTHORIZATION: basic ${TOKEN}`;
/** As a repository's own configuration names one. */
const HELPER = '!f() { echo username=x-access-token; echo password=ghs_5f1e22aa90; }; f';
const APPLY = ['apply', '--yes', '--launch', '*', '--json'];

/** A repository as a code host serves it: by HTTP, to who shows the token, writing if it may. */
class Host {
  mayWrite = true;
  readonly #server: Server;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    this.#server = createServer((request, response) => this.#serve(request, response));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '', 'http://host');
    if (request.headers.authorization?.toLowerCase() !== `basic ${TOKEN}`.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="code"' }).end();
      return;
    }
    if (!this.mayWrite && `${pathname}${search}`.includes('git-receive-pack')) {
      response.writeHead(403).end('Write access to repository not granted.');
      return;
    }
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: this.#root,
        GIT_HTTP_EXPORT_ALL: '1',
        REMOTE_USER: 'x-access-token',
        REQUEST_METHOD: request.method,
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    });
    request.pipe(child.stdin);
    child.stdin.on('error', () => undefined);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      const lines = answer.subarray(0, end).toString('latin1').split('\r\n');
      const headers = lines.map((line) => line.split(': ', 2) as [string, string]);
      const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
      response.writeHead(Number.parseInt(status ?? '200', 10), Object.fromEntries(headers));
      response.end(answer.subarray(end + 4));
    });
  }
}

describe('a checkout as CI makes it, from a host that wants a header with a token', () => {
  let repository: Repository;
  let host: Host;
  let url: string;
  let before: { platform: SavedPlatform; refs: SavedRefs };
  let runs = 0;
  beforeAll(async () => {
    repository = await Repository.open();
    host = new Host(path.dirname(repository.bare));
    url = `${await host.open()}/${path.basename(repository.bare)}`;
    const { emulator } = repository.workspace;
    before = { platform: new SavedPlatform(emulator), refs: new SavedRefs(repository.bare) };
  });
  afterAll(async () => {
    await host.close();
    await repository.workspace.close();
  });
  beforeEach(() => {
    host.mayWrite = true;
    before.refs.restore();
    before.platform.restore(repository.workspace.emulator);
  });

  /** `git init`, one fetch of one commit, a detached checkout; the header is kept where it is told. */
  async function checkout(
    keep: 'in the repository' | 'in a file that is included' | 'by a credential helper' | 'nowhere',
  ): Promise<string> {
    runs += 1;
    const { folder: home } = repository.workspace;
    const folder = path.join(home, `ci-${runs}`);
    const key = `http.${new URL(url).origin}/.extraheader`;
    sh(home, 'init', '-q', folder);
    sh(folder, 'remote', 'add', 'origin', url);
    sh(folder, 'config', '--local', 'gc.auto', '0');
    if (keep === 'in the repository') sh(folder, 'config', '--local', key, HEADER);
    if (keep === 'in a file that is included') {
      const file = path.join(home, `credentials-${runs}.config`);
      sh(folder, 'config', '--file', file, key, HEADER);
      sh(folder, 'config', '--local', `includeIf.gitdir:${path.join(folder, '.git')}.path`, file);
    }
    if (keep === 'by a credential helper') sh(folder, 'config', '--local', 'credential.helper', HELPER);
    const given = keep === 'nowhere' ? ['-c', `${key}=${HEADER}`] : [];
    const quiet = ['--no-tags', '--prune', '--no-recurse-submodules', '--depth=1', '-q'];
    const refspec = '+refs/heads/main:refs/remotes/origin/main';
    const fetch = [...given, '-c', 'protocol.version=2', 'fetch', ...quiet, 'origin', refspec];
    // Not `sh`: the host is in this process and has to answer meanwhile.
    await promisify(execFile)('git', fetch, { cwd: folder, timeout: 900_000 });
    sh(folder, 'checkout', '-q', '--progress', '--force', '--detach', 'refs/remotes/origin/main');
    return folder;
  }

  for (const keep of ['in the repository', 'in a file that is included', 'by a credential helper'] as const) {
    it(`kept ${keep}: applies, and the next job knows everything`, async () => {
      const applied = await repository.run(await checkout(keep), ...APPLY);
      expect(applied.err).toBe('');
      expect(JSON.parse(applied.out)).toMatchObject({ summary: { created: 8, launched: 1 }, exit_code: 0 });
      expect(subjects(repository.bare)).toEqual(['apply 1: staging']);
      expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
      const next = await checkout(keep);
      const planned = await repository.run(next, 'plan', '--detailed-exitcode');
      expect({ code: planned.code, err: planned.err }).toEqual({ code: 0, err: '' });
      expect(sh(next, 'rev-list', '--count', 'HEAD')).toBe('1');
    });
  }

  it('not kept (persist-credentials: false): says so, and nothing of the token', async () => {
    for (const command of [['plan'], APPLY]) {
      const ran = await repository.run(await checkout('nowhere'), ...command);
      expect(ran.err).toMatch(
        /^error PS6102 {2}.+\n {2}.*persist-credentials.*The ledger was not treated as empty\.\n$/,
      );
      expect(ran.code).toBe(1);
      expect(ran.out + ran.err).not.toContain(TOKEN);
    }
    expect(repository.workspace.writesSince(0)).toEqual([]);
  });

  it('a token that may only read: plans, and an apply is refused before anything is sent', async () => {
    host.mayWrite = false;
    const folder = await checkout('in the repository');
    expect((await repository.run(folder, 'plan', '--launch', '*')).code).toBe(0);
    const ran = await repository.run(folder, ...APPLY);
    expect(ran.err).toMatch(
      /^error PS6103 {2}.*403.*\n {2}Nothing was changed on the platform\. .*contents: write/,
    );
    expect(ran.code).toBe(1);
    expect(repository.workspace.writesSince(0)).toEqual([]);
    expect(refsOf(repository.bare)).toEqual([]);
  });

  it('a token that ends in the middle: what was made is kept here, and pushed when one is there', async () => {
    const folder = await checkout('in the repository');
    const job = new Machine('runner');
    job.onStep = (step) => {
      if (/^POST .*\/experiments$/.test(step)) host.mayWrite = false;
    };
    const ran = await job.run(repository, folder, ...APPLY);
    job.kill();
    expect(ran.code).toBe(4);
    const { ledger } = JSON.parse(ran.out) as { ledger: { state: string; message: string } };
    expect(ledger.state).toBe('failed');
    expect(ledger.message).toMatch(
      /403.*kept here as refs\/pipelines-sync-pending\/.*Run the command again in this clone/,
    );
    host.mayWrite = true;
    const again = await new Machine('runner').run(repository, folder, ...APPLY);
    expect({ code: again.code, summary: JSON.parse(again.out).summary }).toEqual({ code: 0, summary: {} });
    expect(again.err).toMatch(/^note PS6118 .*\nnote PS6116 .*\n$/);
    expect(refsOf(folder)).toEqual([REFS.ledger]);
    expect(
      (await repository.run(await checkout('in the repository'), 'plan', '--detailed-exitcode')).code,
    ).toBe(0);
  });

  it('a server that cannot move two refs at once: refused before anything is sent', async () => {
    sh(repository.bare, 'config', 'receive.advertiseAtomic', 'false');
    const ran = await repository.run(await checkout('in the repository'), ...APPLY);
    sh(repository.bare, 'config', '--unset', 'receive.advertiseAtomic');
    expect(ran.err).toMatch(
      /^error PS6103 {2}.*--atomic.*\n {2}Nothing was changed .* Say "ledger: file", or .*: git config pipelines-sync\.remote <name>\n$/,
    );
    expect(ran.code).toBe(1);
    expect(repository.workspace.writesSince(0)).toEqual([]);
    expect(refsOf(repository.bare)).toEqual([]);
  });
});
