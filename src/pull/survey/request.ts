import type { Entry } from '../../compare/index.js';
import { type Kind, matchesAny, type Partition } from '../../model/index.js';

/** What a pull was asked for on the command line. */
export interface RequestedPull {
  /** Everything that is live, also what no file holds yet. */
  all: boolean;
  /** Patterns of addresses. */
  only: readonly string[];
  /** Workflows whose objects are meant. */
  workflows: readonly number[];
  /** Bundle for new objects, from the root of the repository. */
  into: string | null;
  /** Writes variables for workflow and project ids into the configuration. */
  vars: boolean;
  /** Items whose objects were deleted on the platform leave the files. */
  removeGone: boolean;
  /** Texts that are not committed may be overwritten. */
  force: boolean;
  /** What a rollback put back comes into the files that do not agree with it yet. */
  rolledBack: boolean;
  /** Patterns of items whose conflicts are decided by what the files hold now. */
  resolved: readonly string[];
}

/** Which objects a pull is about. */
export class PullSelection {
  readonly #request: RequestedPull;
  readonly #inTarget: (address: string) => boolean;

  constructor(request: RequestedPull, inTarget: (address: string) => boolean) {
    this.#request = request;
    this.#inTarget = inTarget;
  }

  /** New objects are looked for at all. */
  get findsNew(): boolean {
    const { all, only, workflows } = this.#request;
    return all || only.length > 0 || workflows.length > 0;
  }

  /** True for an object that this pull looks at. `addresses`: its address, then other ways to write it. */
  covers(addresses: readonly string[], partition: Partition): boolean {
    const { only } = this.#request;
    return (
      this.#inTarget(addresses[0] ?? '') &&
      (only.length === 0 || addresses.some((address) => matchesAny(only, address))) &&
      this.hasPartition(partition)
    );
  }

  /** True for an object that was asked for: it may come in new, and its live values win without a base. */
  names(addresses: readonly string[], partition: Partition): boolean {
    return this.findsNew && this.covers(addresses, partition);
  }

  /** True for something that a rollback put back and no file has, where that is to come into the files. */
  bringsBack({ address, partition, rolled_back: mark = null }: Entry): boolean {
    return this.#request.rolledBack && mark !== null && this.covers([address], partition);
  }

  /** Workflows that were named; empty for all. */
  get workflows(): readonly number[] {
    return this.#request.workflows;
  }

  /** True when it was asked for by pattern, not only along with everything. */
  isExplicit(addresses: readonly string[]): boolean {
    return addresses.some((address) => matchesAny(this.#request.only, address));
  }

  /** True when objects of a kind in projects or workflows can be meant, before any of these is known. */
  mayLieBelow(kind: Kind): boolean {
    const { only } = this.#request;
    if (only.length === 0) return true;
    // The scope of a library object stands at the end of its address: `@project:22`.
    const ends = (pattern: string) => !kind.scoped || /^[^/*]+$|\*\d*$|@/.test(pattern);
    return only.some((pattern) => ends(pattern) && canMatch(pattern, `${kind.name}/`, ''));
  }

  hasPartition(partition: Partition): boolean {
    const { all, workflows } = this.#request;
    if (workflows.length === 0) return true;
    const workflow = /(?:^|\/)workflow:(\d+)/.exec(partition)?.[1];
    return workflow === undefined ? all : workflows.includes(Number(workflow));
  }

  /** True when the addresses of a partition, all of which begin and end like this, can be meant. */
  canFit(prefixes: readonly string[], suffix: string): boolean {
    const { only } = this.#request;
    if (only.length === 0) return true;
    return only.some((pattern) => prefixes.some((prefix) => canMatch(pattern, prefix, suffix)));
  }
}

/** A pattern against everything that begins with `prefix` and ends with `suffix`; it may say yes too often. */
function canMatch(pattern: string, prefix: string, suffix: string): boolean {
  if (!pattern.includes('/') && !pattern.includes('*')) return prefix.startsWith(`${pattern}/`);
  const pieces = pattern.split('*');
  const head = pieces[0] ?? '';
  const tail = pieces.at(-1) ?? '';
  const fitsHead = prefix.startsWith(head) || head.startsWith(prefix);
  const fitsTail = suffix.endsWith(tail) || tail.endsWith(suffix);
  return pieces.length === 1 ? head.startsWith(prefix) && tail.endsWith(suffix) : fitsHead && fitsTail;
}
