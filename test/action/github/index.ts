import type { AddressInfo } from 'node:net';
import { type GithubFault, GithubFaults } from './faults.js';
import { type RequestRecord, serveGithub, type Violation } from './server.js';
import { GithubState } from './state.js';
import { actionsToken, type Token } from './tokens.js';

export { ACTIONS_BOT, type Account, bot, user } from './accounts.js';
export { type GithubFault, outage, primaryLimit, secondaryLimit } from './faults.js';
export type { GithubRepository } from './repository.js';
export { BODY_LIMIT } from './routes-comments.js';
export type { RequestRecord, Violation } from './server.js';
export type { Comment, GithubState, Issue, Pull, Run } from './state.js';
export { actionsToken, appToken, forkToken, personalToken, type Rights, type Token } from './tokens.js';

/** The token that is there when no others are given: it may do all that the Action does. */
export const TOKEN = 'ghs_TestTokenOfTheActionsBot0123456789abc';

export interface GithubOptions {
  /** By secret. Default: {@link TOKEN}, the workflow's own token with write on issues and pull requests. */
  tokens?: Record<string, Token>;
  now?: () => Date;
  /** Every answer waits so long, in milliseconds. */
  latencyMs?: number;
  /** What is kept of the text of a comment or an issue that was sent; default: the text. */
  storeBody?: (body: string) => string;
}

export interface Github {
  /** Value for GITHUB_API_URL. */
  url: string;
  /** Value for GITHUB_GRAPHQL_URL. */
  graphqlUrl: string;
  state: GithubState;
  /** All requests in order of arrival. */
  requests: RequestRecord[];
  /** What was against GitHub's description so far; `close` throws when any is left. */
  violations: readonly Violation[];
  /** Gives the violations and forgets them: for tests that go wrong on purpose. */
  takeViolations(): Violation[];
  fail(fault: GithubFault): void;
  clearFaults(): void;
  /** Called with every request before anything is done for it: somebody else may change the state there. */
  before(hook: (request: RequestRecord) => void | Promise<void>): void;
  /** Requests that are no GET (and no GraphQL query), as `PATCH /repos/…`, from an index on. */
  writesSince(mark: number): string[];
  /** @throws GithubViolations when something was against GitHub's description */
  close(): Promise<void>;
}

/** The tested code or the emulator itself does what GitHub does not describe. */
export class GithubViolations extends Error {
  override readonly name = 'GithubViolations';
}

/** Starts an emulated GitHub on loopback; README.md beside this file says what it knows. */
export async function startGithub(options: GithubOptions = {}): Promise<Github> {
  const state = new GithubState(options.now ?? (() => new Date()));
  const tokens = options.tokens ?? {
    [TOKEN]: actionsToken({ actions: 'read', contents: 'write', issues: 'write', 'pull-requests': 'write' }),
  };
  for (const [secret, token] of Object.entries(tokens)) state.addToken(secret, token);
  const requests: RequestRecord[] = [];
  const violations: Violation[] = [];
  const hooks: ((request: RequestRecord) => void | Promise<void>)[] = [];
  const faults = new GithubFaults();
  const server = serveGithub({
    state,
    requests,
    violations,
    hooks,
    faults,
    latencyMs: options.latencyMs ?? 0,
    storeBody: options.storeBody ?? ((body) => body),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  state.url = `http://127.0.0.1:${port}`;
  return {
    url: state.url,
    graphqlUrl: `${state.url}/graphql`,
    state,
    requests,
    violations,
    takeViolations: () => violations.splice(0),
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    before: (hook) => {
      hooks.push(hook);
    },
    writesSince: (mark) =>
      requests
        .slice(mark)
        .filter(({ reads }) => !reads)
        .map(({ method, path }) => `${method} ${path}`),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (violations.length === 0) return;
      const lines = violations.map(({ request, problem }) => `  ${request}: ${problem}`);
      throw new GithubViolations(`Not as GitHub describes it:\n${lines.join('\n')}`);
    },
  };
}
