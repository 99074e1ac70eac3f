import { type HttpClient, type HttpResponse, HttpStatusError, RedirectError } from '../../http/index.js';
import { isObject, PLATFORM_CODES, UserError } from '../../model/index.js';
import type { KeyUse } from '../provider.js';
import { CurrentServer } from './current-server.js';
import { askFailure, keyRefused, type Runner } from './failures.js';
import { LegacyServer } from './legacy-server.js';
import { ROUTES } from './routes.js';

/**
 * Finds out which of two dialects the server speaks, and that it accepts the key. The present one shows its version to
 * everybody; an old server has another route for it, which needs the key.
 */
export async function connect(client: HttpClient, key: KeyUse): Promise<CurrentServer | LegacyServer> {
  const version = await probe(client, ROUTES.current.version, key);
  if ('body' in version && isObject(version.body) && typeof version.body.protocol_version === 'string') {
    const runner = { client, key };
    await showKey(runner);
    return new CurrentServer(runner, labelOf(version.body, client));
  }
  const old = await probe(client, ROUTES.legacy.version, key);
  if (old.status === 401) throw keyRefused(key, 401, 'detail' in old ? old.detail : '');
  if ('body' in old && isObject(old.body) && typeof old.body.version === 'string')
    return new LegacyServer(
      { client, key },
      `Pipelex ${client.clean(old.body.version)} (old API: no linter, no formatter)`,
    );
  const asked = [
    [ROUTES.current.version, version],
    [ROUTES.legacy.version, old],
  ] as const;
  throw new UserError(
    PLATFORM_CODES.otherService.code,
    `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelex server: ${asked.map(([path, { status }]) => `GET ${path} returned ${status}`).join(', and ')}.`,
    `Check the base URL (from ${key.baseUrlSource}); it must end before /v1 or /api.`,
  );
}

type Probed = Pick<HttpResponse, 'status' | 'body'> | { status: number; detail: string };

async function probe(client: HttpClient, path: string, key: KeyUse): Promise<Probed> {
  try {
    return await client.read(path);
  } catch (error) {
    if (error instanceof HttpStatusError) return { status: error.status, detail: error.detail };
    if (error instanceof RedirectError) return { status: error.status, detail: '' };
    throw askFailure(error, key);
  }
}

/** The version is public, so a small question shows whether the key is accepted. */
async function showKey({ client, key }: Runner): Promise<void> {
  try {
    await client.ask(ROUTES.current.lint, { content: 'domain = "probe"\n' });
  } catch (error) {
    throw askFailure(error, key);
  }
}

function labelOf(version: { [name: string]: unknown }, client: HttpClient): string {
  const { implementation, implementation_version: number } = version;
  const name = implementation === 'pipelex-api' ? 'Pipelex API' : String(implementation ?? 'Pipelex');
  return client.clean(`${name} ${typeof number === 'string' ? number : ''}`);
}
