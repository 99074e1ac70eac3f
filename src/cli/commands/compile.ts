import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { compileBundle, type LateSpot, lacksAccount, lateSpots } from '../../bundle/compile-bundle.js';
import type { Desired } from '../../bundle/load-desired.js';
import { isInTarget } from '../../config/config-types.js';
import { readSecret } from '../../config/settings-input.js';
import { writePrivateFile } from '../../host/private-file.js';
import {
  type AccountId,
  codeOf,
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
  UserError,
} from '../../model/index.js';
import type { Offline } from '../../run/open/open-files.js';
import type { Opened } from '../../run/open/open-target.js';
import { type Planned, planTarget } from '../../run/plan-target.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import { ExitError } from '../exit-error.js';
import type { Io } from '../io.js';
import { openOffline, openTarget, printFindings } from '../opened.js';
import { files, target } from '../options.js';
import { printWhole } from '../print-json.js';

const flags = (bare: Command) =>
  target(files(bare))
    .option('--out <file>', 'file to write instead of stdout')
    .option('--with-secrets <file>', 'file to write with secrets included, readable only by you');

type CompileFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'compile',
  does: 'Write one plain v1 bundle with every form resolved, ready for the SDK.',
  flags,
  run: ([files], flags, { io }) => compile(files, flags, io),
});

/** Answers of the platform: the account, and a value for each reference. */
interface Answers {
  desired: Desired;
  org: AccountId;
  refs: ReadonlyMap<string, Json>;
}

/**
 * `compile`: one plain v1 bundle with every form resolved, which the SDK can push. It contacts the platform only for
 * references, and leaves out what the target leaves out.
 */
async function compile(files: readonly string[], flags: CompileFlags, io: Io): Promise<number> {
  if (flags.out !== undefined && flags.withSecrets !== undefined) {
    throw new UserError(
      COMMAND_CODES.twoFiles.code,
      '--out and --with-secrets cannot be combined: each names the file to write.',
      'Pass one of them.',
    );
  }
  const offline = await openOffline(flags, files, io, true);
  stopOn(offline.findings, offline, io);
  const { desired } = offline;
  const { refs, secrets } = lateSpots(selected(offline, desired));
  const values = readSecrets(secrets, flags, offline, io);
  const org = offline.settings?.orgId ?? offline.target.orgId;
  const asksPlatform = refs.length > 0 || (org === null && selected(offline, desired).some(lacksAccount));
  if (!asksPlatform) printFindings(offline.findings, offline, io);
  const answers = asksPlatform
    ? await ask(files, flags, io)
    : { desired, org, refs: new Map<string, Json>() };
  const resources = selected(offline, answers.desired);
  const bundle = compileBundle(offline.kinds, answers.desired.bundles, resources, answers.org, {
    ref: (ref) => answers.refs.get(refKey(ref)) ?? null,
    secret: (secret) => values.get(secret.name) ?? null,
  });
  await write(`${JSON.stringify(bundle, null, 2)}\n`, flags, io);
  if (flags.quiet !== true) report(resources.length, answers.desired.resources.length, flags, io);
  return 0;
}

/** The items that the target includes. */
function selected(offline: Offline, desired: Desired): Resource[] {
  return desired.resources.filter(({ address }) => isInTarget(offline.target, address));
}

function stopOn(findings: Finding[], opened: Pick<Offline, 'files'>, io: Io): void {
  if (!hasErrors(findings)) return;
  printFindings(findings, opened, io);
  io.err('Nothing was written.\n');
  throw new ExitError(1);
}

/** Reads secrets only on request, and then all of them: a bundle that lacks one would be pushed without it. */
function readSecrets(
  secrets: readonly LateSpot<Secret>[],
  flags: CompileFlags,
  offline: Offline,
  io: Io,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const findings = secrets.flatMap((spot) => {
    const { name } = spot.value;
    if (flags.withSecrets === undefined) {
      return finding(
        spot,
        COMMAND_CODES.showsSecret.code,
        `${formatPath(spot.path)} is the secret ${name}, which the compiled bundle would contain.`,
        'Pass --with-secrets FILE to write a file that only you can read.',
      );
    }
    const value = readSecret(io.env, name);
    if (value !== undefined) {
      values.set(name, value);
      return [];
    }
    return finding(
      spot,
      COMMAND_CODES.secretUnset.code,
      `${formatPath(spot.path)} needs the environment variable ${name}, which is not set.`,
      `Set ${name}, then run the command again.`,
    );
  });
  stopOn(findings, offline, io);
  return values;
}

/** Looks up live ids and versions the way a plan does. */
async function ask(files: readonly string[], flags: CompileFlags, io: Io): Promise<Answers> {
  const opened = await openTarget(flags, files, io, { verb: 'compile' });
  try {
    const { offline, session } = opened;
    const { refs } = lateSpots(selected(offline, offline.desired));
    const planned = refs.length > 0 ? await planTarget(session) : undefined;
    const values = planned === undefined ? new Map<string, Json>() : await lookUpAll(opened, planned, refs);
    const findings = refs
      .filter((spot) => !values.has(refKey(spot.value)))
      .flatMap((spot) => missing(spot, planned));
    stopOn(findings, offline, io);
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
    COMMAND_CODES.unresolved.code,
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

async function write(text: string, flags: CompileFlags, io: Io): Promise<void> {
  if (flags.withSecrets !== undefined) {
    const random = io.randomBytes(6).toString('hex');
    await writePrivateFile(path.resolve(io.cwd, flags.withSecrets), flags.withSecrets, text, random);
    return;
  }
  if (flags.out === undefined) {
    printWhole(text, io);
    return;
  }
  try {
    await writeFile(path.resolve(io.cwd, flags.out), text);
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      COMMAND_CODES.bundleUnwritable.code,
      `Cannot write the bundle to ${flags.out} (${reason}).`,
      'Name a file in a folder that exists and is writable.',
    );
  }
}

function report(written: number, all: number, flags: CompileFlags, io: Io): void {
  const file = flags.withSecrets ?? flags.out;
  const items = `${written} ${written === 1 ? 'item' : 'items'}`;
  if (file !== undefined)
    io.err(
      `${items} written to ${file}${flags.withSecrets === undefined ? '' : ', including secrets: keep it out of git'}.\n`,
    );
  if (written < all) io.err(`${all - written} left out: the target does not include them.\n`);
}
