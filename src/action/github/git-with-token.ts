import { type Git, gitIn } from '../../host/git-process.js';

/**
 * Git that may reach the repository on GitHub with the Action's token, for the ledger's ref and for
 * commits that the checkout left out, also where the checkout action keeps no token
 * (`persist-credentials: false`). Where git has a header or another address already, it keeps that:
 * GitHub refuses a request with two.
 */
export function gitWithToken(folder: string, serverUrl: string, token: string | null): Git {
  let ready: Promise<Git> | undefined;
  return async (args, stdin) => {
    ready ??= prepare(folder, serverUrl, token);
    return (await ready)(args, stdin);
  };
}

async function prepare(folder: string, serverUrl: string, token: string | null): Promise<Git> {
  const plain = gitIn(folder, process.env);
  if (token === null) return plain;
  const [origin, header] = await Promise.all([
    plain(['remote', 'get-url', 'origin']),
    plain(['config', '--get-urlmatch', 'http.extraheader', `${serverUrl}/`]),
  ]);
  const url = origin.stdout.toString('utf8').trim();
  if (origin.code !== 0 || header.code === 0 || !url.startsWith(`${serverUrl}/`)) return plain;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  // Through the environment of git alone: arguments can be read by everybody on the machine.
  return gitIn(folder, process.env, [[`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]);
}
