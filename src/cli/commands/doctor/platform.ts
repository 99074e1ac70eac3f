import type { Settings } from '../../../config/settings.js';
import type { HttpClient } from '../../../http/index.js';
import { type AccountId, type Finding, PLATFORM_CODES, UserError } from '../../../model/index.js';
import type { Connection, KeyUse } from '../../../providers/index.js';
import type { CheckedTarget } from '../../../run/open/check-only.js';
import { keyUse } from '../../../run/open/key-use.js';
import { openClient } from '../../../run/open/open-client.js';
import type { Offline } from '../../../run/open/open-files.js';
import type { Io } from '../../io.js';
import type { CommonFlags } from '../../options.js';
import { type Check, ok, problem, refused, skipped, warning } from './check.js';
import { DOCTOR_CODES as CODES } from './doctor-codes.js';
import { checkRoutes } from './routes.js';

/** The difference, in milliseconds, from which times in the ledger and in locks mislead people. */
const SKEW_MS = 60_000;

/** The checks of the platform; `org` is the account of the key, null where it is unknown. */
export interface PlatformChecks {
  checks: Check[];
  org: AccountId;
}

/** Checks the key, account, role, clock and every route that the files need. Only reads. */
export async function checkPlatform(
  offline: Offline,
  findings: readonly Finding[],
  flags: CommonFlags,
  io: Io,
): Promise<PlatformChecks> {
  const { provider, settings } = offline;
  const { account } = provider.words;
  const said = ofSettings(findings);
  if (settings === undefined) {
    const why = 'there is no usable key or base URL';
    return { checks: [...said, skipped(account, why), skipped('routes', why)], org: null };
  }
  const client = openClient(settings, provider, offline.target, flags, io);
  try {
    const key = keyUse(offline.target.name, settings);
    const found = await checkIdentity(client, offline, settings, key, io);
    const checks = [...said, ...found.checks];
    const org = found.connection?.account.id ?? null;
    const isRight = found.connection !== null && (settings.orgId ?? org) === org;
    if (found.connection === null) checks.push(skipped('routes', found.why));
    else if (!isRight) checks.push(skipped('routes', `the key belongs to another ${account}`));
    else checks.push(...(await checkRoutes(offline, org, found.connection.platform)));
    return { checks, org: isRight ? org : null };
  } finally {
    await client.close();
  }
}

/** The checks of a platform that only checks files: what answers at the base URL, and that it accepts the key. */
export async function checkServer(
  { provider, target, settings }: CheckedTarget,
  findings: readonly Finding[],
  flags: CommonFlags,
  io: Io,
): Promise<Check[]> {
  const said = ofSettings(findings);
  if (settings === undefined) return [...said, skipped('key', 'there is no usable key or base URL')];
  const client = openClient(settings, provider, target, flags, io);
  try {
    const check = await provider.check();
    const { label } = await check.connect(client, keyUse(target.name, settings));
    const { baseUrl, apiKeySource } = settings;
    return [...said, ok('key', `${label} at ${baseUrl} accepts the key from ${apiKeySource}.`)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [...said, refused('key', error)];
  } finally {
    await client.close();
  }
}

function ofSettings(findings: readonly Finding[]): Check[] {
  return findings.map(({ severity, code, message, remedy }) =>
    (severity === 'error' ? problem : warning)('settings', code, message, remedy ?? ''),
  );
}

async function checkIdentity(
  client: HttpClient,
  offline: Pick<Offline, 'provider' | 'sync'>,
  settings: Settings,
  key: KeyUse,
  io: Io,
): Promise<{ checks: Check[]; connection: Connection | null; why: string }> {
  const began = io.clock.now();
  let connection: Connection;
  try {
    connection = await offline.sync.connect(client, null, key);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isRefused = error.code === PLATFORM_CODES.keyRefused.code;
    const why = isRefused ? 'the platform refused the key' : 'the platform could not be reached with the key';
    return { checks: [refused('key', error)], connection: null, why };
  }
  const now = (began + io.clock.now()) / 2;
  const { email } = connection.who;
  const who = email === null ? '' : `; it belongs to ${email}`;
  const checks = [ok('key', `${settings.baseUrl} accepts the key from ${settings.apiKeySource}${who}.`)];
  checks.push(
    checkAccount(connection, offline, settings.orgId, key),
    checkRole(connection),
    checkClock(connection, now),
  );
  return { checks, connection, why: '' };
}

function checkAccount(
  { account: { id: org } }: Connection,
  { provider: { words }, sync }: Pick<Offline, 'provider' | 'sync'>,
  wanted: AccountId,
  key: KeyUse,
): Check {
  if (wanted === null || wanted === org) return ok(words.account, `${org}.`);
  return refused(words.account, sync.otherAccount(org, wanted, key));
}

/** The platform documents no list of roles (C-h.29), so only a telling name counts. */
function checkRole({ who: { role } }: Connection): Check {
  if (role === null) return ok('role', 'Not reported by the platform.');
  if (!/view|read|guest/i.test(role)) return ok('role', `${role}.`);
  return warning(
    'role',
    CODES.role.code,
    `The role of the key is ${role}, which can probably not write.`,
    'For apply, use the key of a user who can edit prompts and tools. Plan works with this key.',
  );
}

function checkClock({ serverTime }: Connection, now: number): Check {
  if (serverTime === null) return skipped('clock', 'the platform did not send its time');
  const skew = Math.round((now - serverTime) / 1000);
  if (Math.abs(skew) * 1000 <= SKEW_MS) return ok('clock', 'In step with the platform.');
  return warning(
    'clock',
    CODES.clock.code,
    `The clock of this machine is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} the platform's.`,
    'Correct the clock: the age of locks and of unanswered launches is measured with it.',
  );
}
