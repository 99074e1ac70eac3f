import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerProblems, requestProblems } from './check.js';
import { type GithubFault, type GithubFaults, primaryLimitBody } from './faults.js';
import { GithubError } from './github-error.js';
import { answerGraphql } from './graphql.js';
import type { Answer, Call, Routes } from './route.js';
import { checkRoutes } from './routes-checks.js';
import { commentRoutes } from './routes-comments.js';
import { commitRoutes } from './routes-commits.js';
import { issueRoutes } from './routes-issues.js';
import { otherRoutes } from './routes-other.js';
import { pullRoutes } from './routes-pulls.js';
import { findOperation, type Match } from './spec.js';
import type { GithubState } from './state.js';
import { authenticate, demand, type Token } from './tokens.js';

export interface RequestRecord {
  method: string;
  /** Without query, as it was sent. */
  path: string;
  query: Record<string, string>;
  /** Parsed; a text when it is no JSON. */
  body?: unknown;
  /** Name of the token; undefined when there was none that counts. */
  token?: string;
  /** For instance `issues/create-comment`, or `graphql`. */
  operation?: string;
  /** Whether nothing is changed by it: GET, and a GraphQL query. */
  reads: boolean;
  /** Undefined until it is answered, and when the connection was dropped. */
  status?: number;
}

export interface Violation {
  /** Method and path with query. */
  request: string;
  problem: string;
}

export interface Serving {
  state: GithubState;
  requests: RequestRecord[];
  violations: Violation[];
  hooks: ((request: RequestRecord) => void | Promise<void>)[];
  faults: GithubFaults;
  latencyMs: number;
  storeBody: (body: string) => string;
}

const ROUTES: Routes = {
  ...checkRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...commitRoutes,
  ...otherRoutes,
};
const API_VERSIONS = ['2022-11-28', '2026-03-10'];

/** The HTTP server; every request and answer goes past GitHub's description here. Not listening yet. */
export function serveGithub(serving: Serving): Server {
  return createServer((request, response) => {
    serve(serving, request, response).catch((error: unknown) => {
      const problem = `the emulator broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      serving.violations.push({ request: `${request.method} ${request.url}`, problem });
      response.destroy();
    });
  });
}

async function serve(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url: target = '/' } = request;
  const text = await textOf(request);
  if (text === undefined) return void response.destroy();
  const url = new URL(target, 'http://localhost');
  const record: RequestRecord = {
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    reads: method === 'GET',
    ...(text !== '' && { body: parsed(text) }),
  };
  const violate = (problem: string) => serving.violations.push({ request: `${method} ${target}`, problem });
  if (url.pathname === '/graphql') {
    record.operation = 'graphql';
    record.reads = !/\bmutation\b/.test(text);
  }
  const path = byName(serving.state, url.pathname);
  const match = findOperation(method, path);
  if (match !== undefined) record.operation = match.operation.operationId;
  serving.requests.push(record);
  for (const hook of serving.hooks) await hook(record);

  const faults = serving.faults.take(method, target);
  const latency = faults.reduce((sum, { latencyMs = 0 }) => sum + latencyMs, serving.latencyMs);
  if (latency > 0) await sleep(latency);
  const striking = (when: GithubFault['when']) =>
    faults.find((fault) => fault.when === when && (fault.drop || fault.status !== undefined));

  const early = striking('before');
  if (early?.drop) return void response.destroy();
  const headers: Record<string, string> = {};
  let answer: Answer & { html?: string };
  if (early !== undefined) answer = faultAnswer(early);
  else answer = await proper();
  const late = striking('after');
  if (late?.drop) return void response.destroy();
  if (late !== undefined) answer = faultAnswer(late);

  const docs = match?.operation;
  if (docs !== undefined)
    for (const problem of answerProblems(docs, answer.status, answer.body)) violate(problem);
  record.status = answer.status;
  send(response, { ...answer, headers: { ...headers, ...answer.headers } });

  async function proper(): Promise<Answer> {
    try {
      checkHeaders(request, violate);
      const token = authenticate(serving.state.tokens, request.headers.authorization);
      record.token = token.name;
      if (!spend(token, serving.state, headers)) return { status: 403, body: primaryLimitBody() };
      if (record.operation === 'graphql')
        return await answerGraphql(serving.state, token, record.body, violate);
      if (match === undefined) {
        violate(
          'GitHub describes no such operation (or it is not in the subset yet: see test/github/README.md)',
        );
        throw new GithubError(404, 'Not Found');
      }
      return await dispatch(serving, match, { record, path, token, violate });
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      return { status: error.status, body: error.body(match?.operation.docs) };
    }
  }
}

async function dispatch(
  serving: Serving,
  { operation, params }: Match,
  {
    record,
    path,
    token,
    violate,
  }: { record: RequestRecord; path: string; token: Token; violate: (problem: string) => void },
): Promise<Answer> {
  const route = ROUTES[operation.operationId];
  if (route === undefined) throw new Error(`${operation.operationId} is in the subset and has no route.`);
  const wrong = requestProblems(operation, { params, query: record.query, body: record.body });
  for (const problem of wrong) violate(problem);
  if (typeof record.body === 'string') throw new GithubError(400, 'Problems parsing JSON');
  if (wrong.length > 0) {
    const status = operation.responses[422] === undefined ? 404 : 422;
    throw new GithubError(status, `Invalid request.\n\n${wrong.join('\n')}`);
  }
  const call: Call = {
    state: serving.state,
    operation,
    path,
    params,
    query: record.query,
    body: (record.body ?? {}) as Record<string, unknown>,
    token,
    storeBody: serving.storeBody,
  };
  const rights = typeof route.rights === 'function' ? route.rights(call) : route.rights;
  if (rights.length > 0) demand(token, rights, operation.docs);
  return route.answer(call);
}

/** Addresses in Link headers go by the repository's number. */
function byName({ repositories }: GithubState, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const found = repositories.find((repository) => String(repository.id) === id);
  return found === undefined ? path : `/repos/${found.slug}${rest}`;
}

function checkHeaders(request: IncomingMessage, violate: (problem: string) => void): void {
  if (!request.headers['user-agent']) {
    violate('GitHub refuses a request without a User-Agent');
    throw new GithubError(403, 'Request forbidden by administrative rules.');
  }
  const version = request.headers['x-github-api-version'];
  if (version !== undefined && !API_VERSIONS.includes(String(version))) {
    violate(`GitHub has no version ${String(version)} of its API`);
    throw new GithubError(400, `"${String(version)}" is not a supported version.`);
  }
}

/** Counts a request against the token's hour and says so in headers; false when the hour is used up. */
function spend(token: Token, state: GithubState, headers: Record<string, string>): boolean {
  const allowed = token.used < token.limit;
  if (allowed) token.used += 1;
  Object.assign(headers, {
    'x-ratelimit-limit': String(token.limit),
    'x-ratelimit-used': String(token.used),
    'x-ratelimit-remaining': String(token.limit - token.used),
    'x-ratelimit-reset': String((Math.floor(state.seconds() / 3600) + 1) * 3600),
    'x-ratelimit-resource': 'core',
  });
  return allowed;
}

function faultAnswer({
  status = 500,
  body,
  retryAfter,
  headers = {},
}: GithubFault): Answer & { html?: string } {
  const all = { ...headers, ...(retryAfter !== undefined && { 'retry-after': retryAfter }) };
  if (typeof body === 'string') return { status, html: body, headers: all };
  const standing = { message: status >= 500 ? 'Server Error' : 'Refused on purpose by the test' };
  return { status, body: body ?? standing, headers: all };
}

function send(response: ServerResponse, { status, body, html, headers }: Answer & { html?: string }): void {
  const json = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...(html === undefined
      ? { 'content-type': 'application/json; charset=utf-8', 'x-github-media-type': 'github.v3; format=json' }
      : { 'content-type': 'text/html; charset=utf-8' }),
    ...headers,
  });
  response.end(html ?? json);
}

/** The body; undefined when whoever asked was gone before it was there. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
