import { hash as hashOf } from 'node:crypto';
import type { Departed, Entry } from '../compare/index.js';
import { type AccountId, type Json, pasted, setOwn, slug, UserError, withoutEnd } from '../model/index.js';
import { LEDGER_CODES } from './ledger-codes.js';

/** The layout of the tree; a ledger with a newer number is never overwritten. */
export const LEDGER_FORMAT = 1;

/**
 * The layout of a ledger for another platform than the default one, with provider and account: older versions refuse
 * it.
 */
export const PROVIDER_FORMAT = 2;

/**
 * The configured files in the source commit: the id of the configuration's content, and digests over bundles and texts.
 */
export interface SourceFiles {
  configuration: string;
  bundles: string;
  texts: string;
}

/** The source of what was applied last. */
export interface Source {
  commit: string | null;
  dirty: boolean;
  /** Missing where it cannot be determined, and in heads of older versions. */
  files?: SourceFiles;
}

/** The head of a ledger: what it belongs to, and its last apply. */
export interface Head {
  format: number;
  namespace: string;
  target: string;
  /** Missing for the default platform. */
  provider?: string;
  org_id: AccountId;
  base_url: string;
  /** Path of the configuration in the repository; null without one. */
  configuration: string | null;
  source: Source;
  /**
   * Every experiment that the files held when this ledger began is recorded or marked in it. False while only files
   * named on the command line were seen: the others are then unknown.
   */
  experiments_marked: boolean;
  /** Number of the newest revision. */
  sequence: number;
  /** ISO time of the last apply. */
  applied_at: string;
  counts: { [kind: string]: number };
  /** What the ledger keeps about addresses without an entry; missing means none. */
  departed?: { [address: string]: Departed };
  /** Rules of the configuration that the last apply overrode; missing means none. */
  overrides?: HeadOverride[];
  /**
   * Commits with rules that the files of the last apply no longer had, and that held something of it: they count until
   * nothing breaks them. Missing means none.
   */
  rules_from?: string[];
  /** `ledger rebind --from` took this ledger over under another name; it is no longer updated. */
  moved_to?: { namespace: string; target: string };
}

/** A rule that an apply overrode: by a label of a pull request, or by a person who named the rule. */
export interface HeadOverride {
  rule: string;
  label?: string;
  pull?: number;
  /** What it let through. */
  addresses: string[];
}

/** What a ledger is bound to; one with another binding is refused. An unknown account (null) is not compared. */
export type Binding = Pick<
  Head,
  'namespace' | 'target' | 'provider' | 'org_id' | 'base_url' | 'configuration'
>;

/** A ledger's content. */
export interface Ledger {
  /** Undefined where there is none yet. */
  head: Head | undefined;
  entries: Map<string, Entry>;
}

/** The file of an entry: readable, and unambiguous however hostile the address is. */
export function entryFile(entry: { kind: string; address: string }): string {
  const hash = hashOf('sha256', entry.address).slice(0, 12);
  const name = withoutEnd(slug(entry.address.slice(entry.address.indexOf('/') + 1)).slice(0, 60), '-');
  return `${slug(entry.kind.replaceAll('_', '-'))}/${name === '' ? 'item' : name}-${hash}.json`;
}

/** The text of one file of the tree; equal values have equal bytes. */
export function ledgerText(value: Head | Entry): string {
  const stored = 'provider' in value ? storedHead(value) : value;
  return `${JSON.stringify(sortKeys(stored as unknown as Json), null, 2)}\n`;
}

/** The head of a target on another platform, which is stored with provider and account. */
function storedHead({ org_id: account, ...head }: Head): object {
  return head.provider === undefined
    ? { ...head, org_id: account }
    : { ...head, account, format: PROVIDER_FORMAT };
}

/** True where two sets of entries have the same bytes in the tree. */
export function sameEntries(a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([address, entry]) => {
    const other = b.get(address);
    return other === entry || (other !== undefined && ledgerText(other) === ledgerText(entry));
  });
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const out: { [key: string]: Json } = {};
  for (const key of Object.keys(value).sort()) {
    setOwn(out, key, sortKeys(value[key] ?? null));
  }
  return out;
}

/** True for the head of a target on another platform. */
export function isOfProvider({ format, provider }: { format?: unknown; provider?: unknown }): boolean {
  return format === PROVIDER_FORMAT && typeof provider === 'string';
}

/** Refuses a ledger with a newer layout, because the meaning of its entries is unknown. */
export function checkFormat(head: Head): void {
  if (head.format <= LEDGER_FORMAT || isOfProvider(head)) return;
  throw new UserError(
    LEDGER_CODES.newer.code,
    `The ledger was written by a newer version of pipelines-sync (format ${head.format}).`,
    'Update pipelines-sync; nothing was changed.',
  );
}

/** Number of entries of each kind. */
export function countKinds(entries: ReadonlyMap<string, Entry>): Head['counts'] {
  const counts: Head['counts'] = {};
  for (const { kind } of entries.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The parts of a binding in which a ledger differs from the present one. */
export function bindingChanges(head: Head, binding: Binding): (keyof Binding)[] {
  return (['provider', 'org_id', 'base_url', 'namespace', 'target', 'configuration'] as const).filter(
    (name) => binding[name] !== head[name] && !(name === 'org_id' && binding.org_id === null),
  );
}

/** To continue with a ledger that was taken over would repeat what was done under its new name. */
function movedLedger(head: Head, to: NonNullable<Head['moved_to']>): UserError {
  return new UserError(
    LEDGER_CODES.takenOver.code,
    `The ledger of target ${head.target} in namespace ${head.namespace} was taken over as target ${to.target} in namespace ${to.namespace}; it is no longer updated.`,
    `Bring this checkout up to date, or${to.target === head.target ? '' : ` name the target ${JSON.stringify(to.target)} and`} write into the configuration: namespace: ${JSON.stringify(to.namespace)}`,
    3,
  );
}

/** Refuses a ledger with another binding; with null, only one with a newer layout. */
export function checkBinding(head: Head, binding: Binding | null): void {
  checkFormat(head);
  if (binding === null) return;
  if (head.moved_to !== undefined) throw movedLedger(head, head.moved_to);
  const differ = bindingChanges(head, binding);
  if (differ.length === 0) return;
  const list = differ
    .map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`)
    .join('; ');
  throw new OtherBinding(
    differ,
    `The ledger of target ${binding.target} does not belong here: ${list}.`,
    'Use another namespace or target name here; or, if only the name is new, bind the ledger to it.',
  );
}

/** PS6002: a ledger has another binding than the present one. */
export class OtherBinding extends UserError {
  /** The parts of the binding that differ. */
  readonly differ: readonly (keyof Binding)[];

  constructor(differ: readonly (keyof Binding)[], message: string, remedy: string) {
    super(LEDGER_CODES.otherBinding.code, message, remedy, 3, pasted('ledger', 'rebind'));
    this.differ = differ;
  }
}
