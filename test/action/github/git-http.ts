import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { sh } from '../../ledger/git-scene.js';
import { ACTIONS_BOT } from './accounts.js';
import type { GithubRepository } from './repository.js';
import type { GithubState } from './state.js';
import type { Token } from './tokens.js';

/** A branch that somebody pushed to. */
export interface Push {
  ref: string;
  /** Name of the token. */
  token: string;
  /** False for the token of a workflow, whose pushes start none. */
  startsWorkflows: boolean;
}

export interface GitHttp {
  /** Value for GITHUB_SERVER_URL. */
  url: string;
  /** Address of the repository for git. */
  remote: string;
  /** Pushes that were taken, in order of arrival. */
  pushes: Push[];
  /** Makes a rule that refuses pushes to a branch, but for those of these logins. */
  protect(branch: string, allowed?: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * The part of github.com that git talks to: one repository by git's own HTTP server, with GitHub's tokens, their rights
 * (`contents`), and rules of branches.
 */
export async function serveGit(
  state: GithubState,
  repository: GithubRepository,
  gitDir: string,
): Promise<GitHttp> {
  const pushes: Push[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const prefix = `/${repository.slug}`;
    const rest = path.startsWith(prefix) ? path.slice(prefix.length).replace(/^\.git(?=\/)/, '') : null;
    if (rest === null || !rest.startsWith('/')) return refuse(response, 404, 'Not Found');
    const token = tokenOf(state, request);
    if (token === undefined) return refuse(response, 401, 'Authentication required.');
    const isPush = `${query}${path}`.includes('git-receive-pack');
    if ((token.rights.contents ?? 'none') === 'none' || (isPush && token.rights.contents !== 'write'))
      return refuse(response, 403, `Permission to ${repository.slug}.git denied to ${token.account.login}.`);
    const before = refsOf(gitDir);
    await backend(request, response, {
      GIT_PROJECT_ROOT: gitDir,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: rest,
      QUERY_STRING: query,
      REMOTE_USER: token.account.login,
    });
    for (const [ref, commit] of refsOf(gitDir))
      if (isPush && before.get(ref) !== commit)
        pushes.push({ ref, token: token.name, startsWorkflows: token.account !== ACTIONS_BOT });
  };
  sh(gitDir, 'config', 'http.receivepack', 'true');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    remote: `${url}/${repository.slug}`,
    pushes,
    protect: (branch, allowed = []) => protect(gitDir, branch, allowed),
    close: () => close(server),
  };
}

function tokenOf(state: GithubState, { headers }: IncomingMessage): Token | undefined {
  const basic = /^basic (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const [, secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return state.tokens.get(secret);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  const ask = status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { 'content-type': 'text/plain', ...ask }).end(text);
}

function refsOf(gitDir: string): Map<string, string> {
  const lines = sh(gitDir, 'for-each-ref', '--format=%(refname) %(objectname)').split('\n');
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
}

/** Git's own server program, asked as a web server asks it. */
async function backend(
  request: IncomingMessage,
  response: ServerResponse,
  env: Record<string, string>,
): Promise<void> {
  const { headers, method = '' } = request;
  const child = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      ...env,
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      ...(headers['content-length'] !== undefined && { CONTENT_LENGTH: headers['content-length'] }),
    },
  });
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  const all = Buffer.concat(parts);
  const end = all.indexOf('\r\n\r\n');
  const lines = all.subarray(0, end).toString('latin1').split('\r\n');
  const fields = lines.map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  const { status = '200', ...rest } = Object.fromEntries(fields);
  response.writeHead(Number.parseInt(status, 10), rest).end(all.subarray(end + 4));
}

/** As GitHub says it, through a hook; the test's own pushes, which use no HTTP, go through. */
function protect(gitDir: string, branch: string, allowed: readonly string[]): void {
  const hook = join(gitDir, 'hooks', 'pre-receive');
  writeFileSync(
    hook,
    `#!/bin/sh
case " ${['', ...allowed].join(' ')} " in *" $REMOTE_USER "*) exit 0 ;; esac
while read -r old new ref; do
  [ "$ref" = "refs/heads/${branch}" ] || continue
  echo "error: GH006: Protected branch update failed for $ref." >&2
  echo "error: Changes must be made through a pull request." >&2
  exit 1
done
`,
  );
  chmodSync(hook, 0o755);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
