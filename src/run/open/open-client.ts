import type { TargetConfig } from '../../config/config-types.js';
import type { Settings } from '../../config/settings.js';
import { readSecrets } from '../../config/settings-input.js';
import { proxyPasswords, readProxy } from '../../config/settings-proxy.js';
import { silenced } from '../../config/silence.js';
import {
  HttpClient,
  isMasked,
  makeRedactor,
  makeStrictRedactor,
  type RequestLogEntry,
} from '../../http/index.js';
import { coded, PLATFORM_CODES, VERSION } from '../../model/index.js';
import type { Provider } from '../../providers/index.js';
import type { TargetFlags } from './flags.js';
import type { Host } from './host.js';
import { say } from './say.js';

/**
 * The client of a target; its output never shows the key or a secret.
 * @throws UserError where the environment names an invalid proxy
 */
export function openClient(
  settings: Settings,
  provider: Pick<Provider, 'settings'>,
  target: Pick<TargetConfig, 'secrets' | 'silence'>,
  flags: Pick<TargetFlags, 'verbose'>,
  io: Host,
): HttpClient {
  const proxy = readProxy(io.env);
  const passwords = proxyPasswords(proxy);
  io.conceal(passwords);
  const secrets = [settings.apiKey, ...passwords, ...readSecrets(io.env, target.secrets)];
  const redact = makeRedactor(secrets);
  const quiet = secrets.filter((secret) => secret !== '' && !isMasked(secret));
  return new HttpClient({
    baseUrl: settings.baseUrl,
    headers: () => provider.settings.headers(settings.apiKey),
    userAgent: `pipelines-sync/${VERSION}`,
    clock: io.clock,
    random: io.random,
    signal: io.signal,
    proxy,
    redact,
    redactAnswerTo: (sent) =>
      quiet.some((secret) => sent.includes(JSON.stringify(secret))) ? makeStrictRedactor(secrets) : redact,
    onDeprecation: ({ path, successor }) => {
      const next = successor === undefined ? '' : ` Its successor: ${successor}`;
      const message = `The platform has deprecated ${path}.${next}`;
      const found = silenced([{ ...coded(PLATFORM_CODES.deprecated), message }], target.silence);
      for (const one of found) say(io, one);
    },
    ...(flags.verbose === true || io.progress !== undefined
      ? { onRequest: (entry) => sayRequest(entry, io) }
      : {}),
  });
}

function sayRequest(entry: RequestLogEntry, io: Host): void {
  if (io.progress === undefined) io.err(requestLine(entry));
  else {
    const { method, path, status = null, problem = null, attempt } = entry;
    io.progress({ event: 'request', method, path, status, problem, attempt });
  }
}

function requestLine(entry: RequestLogEntry): string {
  const repeat = entry.attempt > 1 ? ` (attempt ${entry.attempt})` : '';
  return `${entry.method} ${entry.path}${entry.query} → ${entry.status ?? entry.problem ?? '?'} ${Math.round(entry.ms)} ms${repeat}\n`;
}
