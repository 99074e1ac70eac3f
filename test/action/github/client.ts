import { type Github, TOKEN } from './index.js';

export interface Got {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  body: any;
  headers: Headers;
}

/** One plain request, for tests of the emulator itself. `path` may be a whole address of a Link header. */
export async function ask(
  github: Github,
  method: string,
  path: string,
  {
    body,
    token = TOKEN,
    headers = {},
  }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  const answer = await fetch(path.startsWith('http') ? path : github.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'test', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
  return {
    status: answer.status,
    body: json && text !== '' ? JSON.parse(text) : text,
    headers: answer.headers,
  };
}

export function graphql(github: Github, query: string, variables: object = {}, token = TOKEN): Promise<Got> {
  return ask(github, 'POST', '/graphql', { body: { query, variables }, token });
}
