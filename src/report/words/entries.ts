import { apart, besides, byCodeUnit, type Json, type Place } from '../../model/index.js';
import {
  type Action,
  type Change,
  type Diagnostic,
  type Effect,
  type Held,
  PLAN_CODES,
  type Plan,
  type SecretWrite,
  WRITING,
} from '../../plan/index.js';
import { visible } from './sanitize.js';

/** The parts of a plan that every view shows, in the order in which a reader needs them. */
export interface Entries {
  held: Held[];
  deletes: Change[];
  replaces: Change[];
  takeovers: Change[];
  updates: Change[];
  creates: Change[];
  launches: Change[];
  /** Ledger-only changes, by action. */
  ledgerOnly: { action: Action; changes: Change[] }[];
  /** Secrets that belong to no change and need a note. */
  looseSecrets: SecretWrite[];
  /** What a reader has to know before the changes themselves. */
  cautions: Diagnostic[];
  /** All others that are shown. */
  diagnostics: Diagnostic[];
}

/** The signs before entries. */
export const SYMBOLS = {
  held: '!',
  delete: '-',
  replace: '±',
  update: '~',
  create: '+',
  launch: '▶',
} as const;

/** The sign before a change. */
export function symbolOf(action: Action): string {
  return action in SYMBOLS ? SYMBOLS[action as keyof typeof SYMBOLS] : '=';
}

/** The former address, with its code points if the two look equal; '' without one. */
export function formerName({ address, renamed_from }: Pick<Change, 'address' | 'renamed_from'>): string {
  return renamed_from === null ? '' : besides(renamed_from, address);
}

/** True for an update that overwrites what somebody created or edited on the platform. */
export function isTakeover(change: Change): boolean {
  return change.action === 'update' && change.overwrites !== null;
}

const SEVERITIES = ['error', 'warning', 'note'];
const LEDGER_ACTIONS: readonly Action[] = ['adopt', 'converge', 'keep', 'release', 'forget'];

/** Divides a plan into its parts, each sorted by address. */
export function entriesOf(plan: Plan): Entries {
  const changes = [...plan.changes].sort((a, b) => byCodeUnit(a.address, b.address));
  const of = (action: Action): Change[] => changes.filter((change) => change.action === action);
  const updates = of('update');
  const writing = new Set(
    changes.filter((change) => WRITING.has(change.action)).map((change) => change.address),
  );
  const diagnostics = apart(plan.diagnostics).shown.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byCodeUnit(a.address ?? '', b.address ?? '') ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message),
  );
  const isCaution = ({ code }: Diagnostic) => code === PLAN_CODES.caution.code;
  return {
    held: [...plan.held].sort((a, b) => byCodeUnit(a.address, b.address)),
    deletes: of('delete'),
    replaces: of('replace'),
    takeovers: updates.filter(isTakeover),
    updates: updates.filter((change) => !isTakeover(change)),
    creates: of('create'),
    launches: of('launch'),
    ledgerOnly: LEDGER_ACTIONS.map((action) => ({ action, changes: of(action) })).filter(
      (group) => group.changes.length > 0,
    ),
    looseSecrets: plan.secret_writes
      .filter((secret) => !writing.has(secret.address) && (secret.write || secret.status === 'unknown'))
      .sort((a, b) => byCodeUnit(a.address, b.address) || byCodeUnit(a.field, b.field)),
    cautions: diagnostics.filter(isCaution),
    diagnostics: diagnostics.filter((one) => !isCaution(one)),
  };
}

/** `update`, or the word for an update that overwrites something on the platform. */
export function actionWord(change: Change): string {
  if (!isTakeover(change)) return change.action;
  return change.overwrites === 'takeover' ? 'take over' : 'overwrite';
}

/** The purpose of a remedy without its leading "to": `keep the live edit`. */
export function goalOf(remedy: { to: string }): string {
  return remedy.to.replace(/^to\s+/iu, '');
}

/** `v3 → v4 expected`, empty where the kind has no versions. */
export function versionText(version: { from?: number | null; expected?: number | null } | null): string {
  const from = version?.from ?? null;
  const expected = version?.expected ?? null;
  if (expected === null) return from === null ? '' : `v${from}`;
  return from === null ? `v${expected} expected` : `v${from} → v${expected} expected`;
}

/** Where to look at a change or something held: in the text that is all of it, else at its item. */
export function changedAt({
  place,
  leaves,
}: {
  place: Place | null;
  leaves: { place?: Place }[];
}): Place | null {
  const [only, ...others] = leaves;
  return others.length === 0 ? (only?.place ?? place) : place;
}

/** Leaves that keep their live value, because of `on_drift: keep`, by path. */
export function keptLeaves({ kept }: Change): { path: string; live: Json; desired: Json }[] {
  return Object.entries(kept)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, { live, desired }]) => ({ path, live, desired }));
}

/** `file:line`, made visible; empty for what is in no file. */
export function placeText(place: Place | null | undefined): string {
  return place === null || place === undefined ? '' : visible(`${place.file}:${place.line}`);
}

/** The effects of one sort; addresses are unescaped, notes are safe text. */
export interface EffectGroup {
  label: 're-pins' | 'pinned by' | 'used by';
  items: { address: string; note: string }[];
  note: string;
}

const EFFECT_LABELS = { repins: 're-pins', pinned_by: 'pinned by', used_by: 'used by' } as const;

/** Effects in the order re-pins, pinned by, used by. A delete of something without users says so. */
export function effectGroups(change: Change): EffectGroup[] {
  const groups: EffectGroup[] = [];
  for (const what of ['repins', 'pinned_by', 'used_by'] as const) {
    const effects = change.effects.filter((effect) => effect.what === what);
    effects.sort((a, b) => byCodeUnit(a.address, b.address));
    const first: Effect | undefined = effects[0];
    if (first === undefined) {
      if (what === 'used_by' && change.action === 'delete') {
        groups.push({ label: 'used by', items: [], note: 'nothing' });
      }
      continue;
    }
    groups.push({
      label: EFFECT_LABELS[what],
      items: effects.map((effect) => ({
        address: effect.address,
        note:
          what === 'repins'
            ? versionText({ from: effect.from ?? null, expected: effect.expected ?? null })
            : '',
      })),
      note: what === 'pinned_by' ? staysText(effects.length, change.version?.from ?? null) : '',
    });
  }
  return groups;
}

function staysText(number: number, version: number | null): string {
  const verb = number === 1 ? 'it stays' : 'they stay';
  return version === null ? `${verb} as before` : `${verb} on v${version}`;
}

/** Actions that create an object, so that everything sent with them is new. */
export const MAKING: ReadonlySet<Action> = new Set(['create', 'replace', 'launch']);

/**
 * What happens to a secret: only its name, never any part of its value. Empty where nothing happens.
 * @param action of the change that sends it; null where nothing of its resource is sent
 */
export function secretText(secret: SecretWrite, action: Action | null): string {
  const name = secret.variable === null ? 'secret from the file' : `secret ${secret.variable}`;
  if (secret.write && action !== null && MAKING.has(action)) return `${name} will be set`;
  if (secret.write) {
    const why = {
      changed: 'changed',
      unchanged: 'unchanged',
      unknown: 'cannot tell whether it is up to date',
      unset: 'not set here',
    };
    return `${name} will be written (${why[secret.status]})`;
  }
  if (secret.status === 'unset') return `${name} not compared (not set here)`;
  if (secret.status === 'unknown') return `${name} not written: cannot tell whether it is up to date`;
  return secret.status === 'changed' ? `${name} changed, not written` : '';
}

/** The secrets of a plan, by the address that they belong to. */
export function secretsByAddress(plan: Plan): Map<string, SecretWrite[]> {
  const byAddress = new Map<string, SecretWrite[]>();
  for (const secret of plan.secret_writes) {
    const list = byAddress.get(secret.address);
    if (list === undefined) byAddress.set(secret.address, [secret]);
    else list.push(secret);
  }
  return byAddress;
}
