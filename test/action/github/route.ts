import type { Json } from '../../../src/model/json.js';
import { notFound } from './github-error.js';
import type { GithubRepository } from './repository.js';
import type { Operation } from './spec.js';
import type { GithubState } from './state.js';
import type { Token } from './tokens.js';

/** A request that was let in: its operation is known, and its token has the right. */
export interface Call {
  state: GithubState;
  operation: Operation;
  /** Path as it was asked for, without query. */
  path: string;
  params: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
  token: Token;
  storeBody: (body: string) => string;
}

export interface Answer {
  status: number;
  body?: Json;
  headers?: Record<string, string>;
}

export interface Route {
  /** Rights of which the token needs one, for instance `issues:read`; none: any token will do. */
  rights: readonly string[] | ((call: Call) => readonly string[]);
  answer: (call: Call) => Answer | Promise<Answer>;
}

/** By operation id. */
export type Routes = Record<string, Route>;

/** @throws GithubError 404 when the path's repository is not there or not for this token */
export function repositoryOf({ state, params, token }: Call): GithubRepository {
  const found = state.find(params.owner ?? '', params.repo ?? '');
  if (found === undefined) throw notFound();
  if (token.repositories !== undefined && !token.repositories.includes(found.slug)) throw notFound();
  return found;
}

export function ok(body: Json): Answer {
  return { status: 200, body };
}

/**
 * One page of a list with the Link header: 30 entries unless `per_page` says otherwise, at most 100. As on GitHub the
 * addresses in it go by the repository's number, so a client has to follow them rather than to make its own.
 */
export function paged<T>(call: Call, rows: readonly T[], view: (row: T) => Json): Answer {
  const page = pageOf(call.query);
  const size = sizeOf(call.query);
  const headers = linkHeader(call, page, Math.ceil(rows.length / size));
  return { status: 200, body: rows.slice((page - 1) * size, page * size).map(view), headers };
}

export function pageOf(query: Record<string, string>): number {
  return Math.max(1, Number(query.page ?? 1) || 1);
}

export function sizeOf(query: Record<string, string>): number {
  return Math.min(100, Math.max(1, Number(query.per_page ?? 30) || 30));
}

/** Header that names the pages before and after; empty when there is only one. */
export function linkHeader(call: Call, page: number, last: number): Record<string, string> {
  const { id, slug } = repositoryOf(call);
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${id}`);
  if (!path.startsWith(`/repositories/${id}`)) throw new Error(`${call.path} is not below ${slug}.`);
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(to) });
    return `<${call.state.url}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, Math.max(1, last)), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return links.length > 0 ? { link: links.join(', ') } : {};
}
