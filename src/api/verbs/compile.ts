import { compileBundle, type LateSpot, lacksAccount, lateSpots } from '../../bundle/compile-bundle.js';
import type { Desired } from '../../bundle/load-desired.js';
import { isInTarget } from '../../config/config-types.js';
import { readSecret } from '../../config/settings-input.js';
import {
  type AccountId,
  type Finding,
  formatPath,
  hasErrors,
  type Json,
  kindOf,
  type Partition,
  type PastedCommand,
  pasted,
  type Ref,
  type Resource,
  type Secret,
  splitAddress,
} from '../../model/index.js';
import type { TargetFlags } from '../../run/open/flags.js';
import type { Host } from '../../run/open/host.js';
import { FindingsError, type Offline, openFiles } from '../../run/open/open-files.js';
import type { Opened, OpenHow } from '../../run/open/open-target.js';
import { type Planned, planTarget } from '../../run/plan-target.js';
import { API_CODES } from '../api-codes.js';

/** A compiled bundle. */
export interface Compiled {
  bundle: Json;
  /** Number of items in it. */
  items: number;
  /** Number of items that the target does not include. */
  leftOut: number;
}

/** Answers of the platform: the account, and a value for each reference. */
interface Answers {
  desired: Desired;
  org: AccountId;
  refs: ReadonlyMap<string, Json>;
}

/**
 * One plain v1 bundle with every form resolved, which the SDK can push. It contacts the platform only for references,
 * and leaves out what the target leaves out.
 * @param withSecrets include the secrets of the environment
 * @throws FindingsError when an item or a setting is wrong, or something in the bundle has no value
 */
export async function compileTarget(
  flags: TargetFlags,
  named: readonly string[],
  host: Host,
  withSecrets: boolean,
  how: OpenHow,
): Promise<Compiled> {
  const offline = await openFiles(flags, named, host, true);
  how.inspect?.(offline);
  stopOn(offline.findings, offline);
  const { desired } = offline;
  const { refs, secrets } = lateSpots(selected(offline, desired));
  const values = readSecrets(secrets, withSecrets, offline, host);
  const org = offline.settings?.orgId ?? offline.target.orgId;
  const asksPlatform = refs.length > 0 || (org === null && selected(offline, desired).some(lacksAccount));
  if (!asksPlatform) how.onFindings(offline.findings, offline.files);
  const answers = asksPlatform
    ? await ask(flags, named, host, how)
    : { desired, org, refs: new Map<string, Json>() };
  const resources = selected(offline, answers.desired);
  const bundle = compileBundle(offline.kinds, answers.desired.bundles, resources, answers.org, {
    ref: (ref) => answers.refs.get(refKey(ref)) ?? null,
    secret: (secret) => values.get(secret.name) ?? null,
  });
  const items = resources.length;
  return { bundle, items, leftOut: answers.desired.resources.length - items };
}

/** The items that the target includes. */
function selected(offline: Offline, desired: Desired): Resource[] {
  return desired.resources.filter(({ address }) => isInTarget(offline.target, address));
}

function stopOn(findings: readonly Finding[], { files }: Pick<Offline, 'files'>): void {
  if (hasErrors(findings)) throw new FindingsError(findings, files);
}

/** Reads secrets only on request, and then all of them: a bundle that lacks one would be pushed without it. */
function readSecrets(
  secrets: readonly LateSpot<Secret>[],
  withSecrets: boolean,
  offline: Offline,
  host: Host,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const findings = secrets.flatMap((spot) => {
    const { name } = spot.value;
    if (!withSecrets) {
      return finding(
        spot,
        API_CODES.showsSecret.code,
        `${formatPath(spot.path)} is the secret ${name}, which the compiled bundle would contain.`,
        'Pass --with-secrets FILE to write a file that only you can read.',
      );
    }
    const value = readSecret(host.env, name);
    if (value !== undefined) {
      values.set(name, value);
      return [];
    }
    return finding(
      spot,
      API_CODES.secretUnset.code,
      `${formatPath(spot.path)} needs the environment variable ${name}, which is not set.`,
      `Set ${name}, then run the command again.`,
    );
  });
  stopOn(findings, offline);
  return values;
}

/** Looks up live ids and versions the way a plan does. */
async function ask(flags: TargetFlags, named: readonly string[], host: Host, how: OpenHow): Promise<Answers> {
  // Loaded late: the HTTP client is large, and most bundles need none.
  const { openTarget } = await import('../../run/open/open-target.js');
  const opened = await openTarget(flags, named, host, { ...how, verb: 'compile' });
  try {
    const { offline, session } = opened;
    const { refs } = lateSpots(selected(offline, offline.desired));
    const planned = refs.length > 0 ? await planTarget(session) : undefined;
    const values = planned === undefined ? new Map<string, Json>() : await lookUpAll(opened, planned, refs);
    const findings = refs
      .filter((spot) => !values.has(refKey(spot.value)))
      .flatMap((spot) => missing(spot, planned));
    stopOn(findings, offline);
    return { desired: offline.desired, org: session.org, refs: values };
  } finally {
    await opened.client.close();
  }
}

/** The values of references, each looked up once, all in parallel. */
async function lookUpAll(
  opened: Opened,
  planned: Planned,
  spots: readonly LateSpot<Ref>[],
): Promise<Map<string, Json>> {
  const refs = new Map(spots.map(({ value }) => [refKey(value), value]));
  const partitions = new Map(
    opened.session.desired.resources.map(({ address, partition }) => [address, partition]),
  );
  const values = new Map<string, Json>();
  await Promise.all(
    [...refs].map(async ([key, ref]) => {
      const value = await lookUp(opened, planned, ref, partitions.get(ref.address));
      if (value !== undefined) values.set(key, value);
    }),
  );
  return values;
}

/** The live id behind a reference, or with `version` its newest version number. */
async function lookUp(
  opened: Opened,
  planned: Planned,
  ref: Ref,
  known: Partition | undefined,
): Promise<Json | undefined> {
  const { session } = opened;
  const id = planned.names.idOf(ref);
  if (id === undefined || ref.version === undefined) return id;
  const kind = session.kinds.get(kindOf(ref.address));
  const partition = known ?? splitAddress(ref.address).scope ?? kind.home;
  const answer = await session.reader.answer({ ask: 'object', kind, partition, id });
  const version = answer.state === 'object' ? answer.object.version : undefined;
  return typeof version === 'number' ? version : undefined;
}

function missing(spot: LateSpot<Ref>, planned: Planned | undefined): Finding[] {
  const { address, external, version } = spot.value;
  const found = planned?.matches.get(address)?.found;
  const [why, remedy, command]: [string, string, PastedCommand?] =
    planned?.names.idOf(spot.value) !== undefined && version !== undefined
      ? [`the platform reports no version of ${address}`, 'Write the version number into the file.']
      : found?.state === 'ambiguous' || found?.state === 'unreadable' || found?.state === 'disputed'
        ? [`${address} cannot be identified: ${found.message}`, 'To see what to do.', pasted('plan')]
        : external
          ? [`not exactly one live object matches ${address}`, 'Correct the name, or write the id.']
          : [`${address} does not exist on the platform yet`, 'Apply first.', pasted('apply')];
  return finding(
    spot,
    API_CODES.unresolved.code,
    `${formatPath(spot.path)} cannot be resolved: ${why}.`,
    remedy,
    command,
  );
}

function finding(
  spot: LateSpot<unknown>,
  code: string,
  message: string,
  remedy: string,
  command?: PastedCommand,
): Finding[] {
  const { resource, path: at } = spot;
  return [
    {
      code,
      severity: 'error',
      message,
      remedy,
      ...(command === undefined ? {} : { command }),
      address: resource.address,
      place: resource.placeOf(at),
    },
  ];
}

function refKey(ref: Ref): string {
  return `${ref.version ?? 'id'} ${ref.external} ${ref.address}`;
}
