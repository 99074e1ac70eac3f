import { ACTIONS_BOT, type Account } from './accounts.js';
import { GithubError, resourceNotAccessible } from './github-error.js';

/** A right of a workflow's `permissions:` block. Metadata can always be read. */
export type Right = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests';
export type Level = 'none' | 'read' | 'write';
export type Rights = Partial<Record<Right, Level>>;

export interface Token {
  /** Shown in the request log in place of the token. */
  name: string;
  account: Account;
  /** A workflow's own token and that of another app cannot ask who they are by REST. */
  kind: 'installation' | 'personal';
  rights: Rights;
  /** Requests an hour. */
  limit: number;
  used: number;
  /** Repositories that the token reaches, as `owner/name`; left out: all. */
  repositories?: readonly string[];
}

/** What a workflow's `GITHUB_TOKEN` is with the given `permissions:`; a right that is not named is `none`. */
export function actionsToken(rights: Rights, name = 'GITHUB_TOKEN'): Token {
  return { name, account: ACTIONS_BOT, kind: 'installation', rights, limit: 1000, used: 0 };
}

/** The token that a workflow gets on a pull request from a fork: it reads and cannot write. */
export function forkToken(name = 'fork GITHUB_TOKEN'): Token {
  return actionsToken(
    { actions: 'read', checks: 'read', contents: 'read', issues: 'read', 'pull-requests': 'read' },
    name,
  );
}

/** A token of another app's installation. */
export function appToken(account: Account, rights: Rights, name = account.login): Token {
  return { name, account, kind: 'installation', rights, limit: 5000, used: 0 };
}

/** A person's fine-grained token. */
export function personalToken(account: Account, rights: Rights, name = account.login): Token {
  return { name, account, kind: 'personal', rights, limit: 5000, used: 0 };
}

/** @throws GithubError 403 when the token has none of the rights, each written as `issues:write` */
export function demand(token: Token, anyOf: readonly string[], docs: string | undefined): void {
  const granted = anyOf.some((wish) => {
    const [right, level] = wish.split(':');
    const has = token.rights[right as Right] ?? 'none';
    return has === 'write' || has === level;
  });
  if (!granted) throw resourceNotAccessible(token.kind, docs);
}

/** @throws GithubError 401 when the header names no known token */
export function authenticate(tokens: ReadonlyMap<string, Token>, header: string | undefined): Token {
  if (header === undefined) throw new GithubError(401, 'Requires authentication');
  const secret = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1];
  const token = secret === undefined ? undefined : tokens.get(secret);
  if (token === undefined) throw new GithubError(401, 'Bad credentials');
  return token;
}
