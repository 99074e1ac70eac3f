import { type Git, gitIn } from '../../host/git-process.js';
import { withoutKeys } from '../../run/open/key-use.js';

/**
 * Git with the Action's token for the repository on GitHub, for the ledger's ref and for commits that the checkout left
 * out. It works even where the checkout keeps no token (`persist-credentials: false`). An existing header or other
 * address stays, because GitHub refuses a request with two headers.
 * @param options `replaces`: the token is used in place of the one that the checkout kept
 */
export function gitWithToken(
  folder: string,
  serverUrl: string,
  token: string | null,
  { replaces = false }: { replaces?: boolean } = {},
): Git {
  let ready: Promise<Git> | undefined;
  return async (args, stdin) => {
    ready ??= prepare(folder, serverUrl, token, replaces);
    return (await ready)(args, stdin);
  };
}

async function prepare(
  folder: string,
  serverUrl: string,
  token: string | null,
  replaces: boolean,
): Promise<Git> {
  const env = withoutKeys(process.env);
  const plain = gitIn(folder, env);
  if (token === null) return plain;
  const [origin, header] = await Promise.all([
    plain(['remote', 'get-url', 'origin']),
    plain(['config', '--get-urlmatch', 'http.extraheader', `${serverUrl}/`]),
  ]);
  const url = origin.stdout.toString('utf8').trim();
  if (origin.code !== 0 || (header.code === 0 && !replaces) || !url.startsWith(`${serverUrl}/`)) return plain;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  // Passed through git's environment only: everybody on the machine can read arguments.
  const name = `http.${serverUrl}/.extraheader`;
  // An empty value takes the headers before it away.
  const cleared: [string, string][] = replaces ? [[name, '']] : [];
  return gitIn(folder, env, [...cleared, [name, `AUTHORIZATION: basic ${basic}`]]);
}
