import { isMasked, makeRedactor } from '../http/index.js';
import {
  type AccountId,
  type Finding,
  hasErrors,
  type OwnSettings,
  type ProviderSettings,
} from '../model/index.js';
import type { TargetConfig } from './config-types.js';
import { SETTINGS_CODES } from './settings-codes.js';
import { isImplicit, isSet, readSecret, type SettingsInput, type Tell } from './settings-input.js';
import { candidateKeys, type FoundKey, findKey } from './settings-key.js';
import { chooseBaseUrl, mayReceiveKey } from './settings-url.js';

/** Address and key of a run; everything else about a target is in its configuration. */
export interface Settings {
  /** Empty only with `offline` and no key. */
  apiKey: string;
  /** The source of the key, for messages: `--api-key`, the name of a variable, the SDK's file. */
  apiKeySource: string;
  /** Without a trailing `/`. */
  baseUrl: string;
  /** The source of the base URL, for messages. */
  baseUrlSource: string;
  /** Null: the account of the key, which the platform names. */
  orgId: AccountId;
  /** The command line points the target elsewhere, so its ledger must not be used. */
  ownLedger: boolean;
  /** Name of the target in the ledger; with `ownLedger` host and account are part of it. */
  ledgerTarget: string;
}

/**
 * Reads key, base URL and account of a run (C-g). Pure. An empty flag or variable counts as not set. No finding contains
 * a key. `settings` is missing when a finding is an error.
 */
export function resolveSettings(input: SettingsInput): { settings?: Settings; findings: Finding[] } {
  const { flags, env, target, provider, sdkConfig } = input;
  const offline = input.offline === true;
  const redact = makeRedactor(candidateKeys(input));
  const findings: Finding[] = [];
  const tell: Tell = (kind, message, remedy, more = {}) => {
    const finding: Finding = {
      code: kind.code,
      severity: more.severity ?? kind.severity,
      message: redact(message),
      remedy: redact(remedy),
    };
    if (more.place !== undefined) finding.place = more.place;
    findings.push(finding);
  };

  for (const { variable, code, message, remedy } of provider.dead ?? [])
    if (isSet(env[variable])) tell(code, message, remedy);
  // A committed target must mean the same on every machine; the SDK's file counts only without one.
  const fallback = isImplicit(target) ? sdkConfig : null;
  const base = chooseBaseUrl({ flag: flags.baseUrl, env, target, provider, sdk: fallback, offline }, tell);
  const orgId = chooseAccount({ flag: flags.org, target, provider, own: fallback }, tell);
  const key = findKey(input, tell);
  if (!offline) tellUnmasked(input, key, tell);
  // No key is sent offline, but a finding about it is still useful.
  const tellHost: Tell = offline
    ? (kind, message, remedy, more) => tell(kind, message, remedy, { ...more, severity: 'warning' })
    : tell;
  if (base !== undefined && (key !== undefined || offline)) mayReceiveKey(base, input, tellHost);

  if (hasErrors(findings) || base === undefined || orgId === undefined) return { findings };
  const elsewhere = base.overrides || (target.orgId !== null && orgId !== target.orgId);
  const settings: Settings = {
    apiKey: key?.value ?? '',
    apiKeySource: key?.source ?? 'none',
    baseUrl: base.url,
    baseUrlSource: base.source,
    orgId,
    ownLedger: elsewhere,
    ledgerTarget: elsewhere ? ownLedgerName(target.name, base.url, orgId) : target.name,
  };
  return { settings, findings };
}

/** Warns about values that are too short or common to mask, by name. */
function tellUnmasked({ env, target }: SettingsInput, key: FoundKey | undefined, tell: Tell): void {
  const values = target.secrets.map((name) => [name, readSecret(env, name)] as const);
  const named = key === undefined ? values : [[key.source, key.value] as const, ...values];
  const names = named.flatMap(([name, value]) => (value === undefined || isMasked(value) ? [] : [name]));
  if (names.length === 0) return;
  const what =
    names.length === 1
      ? `The value of ${names[0]} is short or a plain word, so it is`
      : `The values of ${names.join(', ')} are short or plain words, so they are`;
  tell(
    SETTINGS_CODES.notMasked,
    `${what} not masked in logs and comments.`,
    'Use values of at least 8 characters that are not plain words. The place of a secret itself is always masked.',
  );
}

function ownLedgerName(target: string, baseUrl: string, orgId: AccountId): string {
  const host = baseUrl.replace(/^https?:\/\//, '');
  return orgId === null ? `${target}@${host}` : `${target}@${host}@${orgId}`;
}

/** Null: not said anywhere. Undefined: said, and unusable. */
function chooseAccount(
  {
    flag,
    target,
    provider: { account, own: file },
    own,
  }: {
    flag: string | number | undefined;
    target: TargetConfig;
    provider: ProviderSettings;
    own: OwnSettings | null;
  },
  tell: Tell,
): AccountId | undefined {
  if (flag !== undefined && String(flag).trim() !== '') {
    const found = account?.read(flag);
    if (found !== undefined) return found;
    if (account === null)
      tell(
        SETTINGS_CODES.org,
        `--org means nothing for target ${target.name}: its platform has no accounts to choose from.`,
        'Leave --org out.',
      );
    else
      tell(
        SETTINGS_CODES.org,
        `--org is not ${account.form}.`,
        `Pass ${account.what}: --org ${account.example}.`,
      );
    return undefined;
  }
  if (target.orgId !== null) return target.orgId;
  if (own?.org_id === undefined || String(own.org_id).trim() === '' || account === null) return null;
  const found = account.read(own.org_id);
  if (found !== undefined) return found;
  const { where = account.key, remedy = `Correct ${account.key}, or pass --org.` } = file?.account ?? {};
  tell(SETTINGS_CODES.org, `${where} is not ${account.form}.`, remedy);
  return undefined;
}
