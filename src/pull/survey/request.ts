import type { Entry } from '../../compare/index.js';
import { type Kind, matchesAny, type Partition } from '../../model/index.js';

/** The request on the command line. */
export interface RequestedPull {
  /** Everything live, including objects in no file. */
  all: boolean;
  /** Patterns of addresses. */
  only: readonly string[];
  /** Workflows whose objects are requested. */
  workflows: readonly number[];
  /** Bundle for new objects, from the root of the repository. */
  into: string | null;
  /** Adds variables for workflow and project ids to the configuration. */
  vars: boolean;
  /** Removes items from the files if their objects were deleted on the platform. */
  removeGone: boolean;
  /** Allows overwriting texts that are not committed. */
  force: boolean;
  /** Brings what a rollback restored into files that do not agree with it yet. */
  rolledBack: boolean;
  /** Patterns of items whose conflicts are settled by the present content of the files. */
  resolved: readonly string[];
}

/** The objects that a pull is about. */
export class PullSelection {
  readonly #request: RequestedPull;
  readonly #inTarget: (address: string) => boolean;

  constructor(request: RequestedPull, inTarget: (address: string) => boolean) {
    this.#request = request;
    this.#inTarget = inTarget;
  }

  /** True where objects in no file are looked for. */
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

  /** True for an object that was requested: it may be imported, and its live values win where there is no base. */
  names(addresses: readonly string[], partition: Partition): boolean {
    return this.findsNew && this.covers(addresses, partition);
  }

  /** True for an object that a rollback restored and no file has, if it is to be brought back. */
  bringsBack({ address, partition, rolled_back: mark = null }: Entry): boolean {
    return this.#request.rolledBack && mark !== null && this.covers([address], partition);
  }

  /** The requested workflows; empty for all. */
  get workflows(): readonly number[] {
    return this.#request.workflows;
  }

  /** True where a pattern matches it, not only `--all`. */
  isExplicit(addresses: readonly string[]): boolean {
    return addresses.some((address) => matchesAny(this.#request.only, address));
  }

  /** True where the request can cover objects of a kind in projects or workflows, before any of these is known. */
  mayLieBelow(kind: Kind): boolean {
    const { only } = this.#request;
    if (only.length === 0) return true;
    // The scope of a library object stands at the end of its address: `@project:22`.
    const ends = (pattern: string) => !kind.scoped || /^[^/*]+$|\*\d*$|@/.test(pattern);
    return only.some((pattern) => ends(pattern) && canMatch(pattern, `${kind.name}/`, ''));
  }

  /** True where the request can cover a partition at all. */
  hasPartition(partition: Partition): boolean {
    const { all, workflows } = this.#request;
    if (workflows.length === 0) return true;
    const workflow = /(?:^|\/)workflow:(\d+)/.exec(partition)?.[1];
    return workflow === undefined ? all : workflows.includes(Number(workflow));
  }

  /** True where the request can cover addresses of a partition, all of which begin and end like this. */
  canFit(prefixes: readonly string[], suffix: string): boolean {
    const { only } = this.#request;
    if (only.length === 0) return true;
    return only.some((pattern) => prefixes.some((prefix) => canMatch(pattern, prefix, suffix)));
  }
}

/** Whether a pattern can match a text that begins with `prefix` and ends with `suffix`; it may be true too often. */
function canMatch(pattern: string, prefix: string, suffix: string): boolean {
  if (!pattern.includes('/') && !pattern.includes('*')) return prefix.startsWith(`${pattern}/`);
  const pieces = pattern.split('*');
  const head = pieces[0] ?? '';
  const tail = pieces.at(-1) ?? '';
  const fitsHead = prefix.startsWith(head) || head.startsWith(prefix);
  const fitsTail = suffix.endsWith(tail) || tail.endsWith(suffix);
  return pieces.length === 1 ? head.startsWith(prefix) && tail.endsWith(suffix) : fitsHead && fitsTail;
}
