import { argvOf, type PastedCommand, PLATFORM_CODES, type Place } from '../../model/index.js';
import type { Change, Diagnostic, Held, SecretWrite } from '../document/plan.js';
import type { Overridden } from '../document/used-overrides.js';
import type { Stop } from './safeguards.js';

/** A plan under construction. */
export class PlanBuilder {
  readonly changes = new Map<string, Change>();
  readonly held = new Map<string, Held>();
  readonly secretWrites: SecretWrite[] = [];
  readonly unreadable: { address: string; message: string }[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Addresses that will not get an id, or the change that others need, in this plan. */
  readonly failed = new Set<string>();
  /** Addresses whose present edit `overwrite` in `sync` names. */
  readonly decided = new Set<string>();
  /** Changes that break a rule, which is overridden. */
  readonly overridden: Overridden[] = [];
  unchanged = 0;
  readonly #stop: (change: Change) => Stop | undefined;

  /** @param stop rules about the plan as a whole that hold single changes */
  constructor(stop: (change: Change) => Stop | undefined) {
    this.#stop = stop;
  }

  /** Plans a change; false where it is held instead, because of the plan as a whole. */
  change(change: Change): boolean {
    const stop = this.#stop(change);
    if (stop === undefined) {
      this.changes.set(change.address, change);
      return true;
    }
    this.holdChange(change, stop);
    return false;
  }

  /** Holds a change that would be made otherwise, whether or not it was planned already. */
  holdChange(change: Change, stop: Stop): void {
    const { address, kind, id, action, place } = change;
    this.changes.delete(address);
    if (id === null) this.failed.add(address);
    const leaves = change.leaves.map(({ path, before, after, place: text }) => ({
      path,
      ...(before === undefined ? {} : { live: before }),
      ...(after === undefined ? {} : { git: after }),
      ...(text === undefined ? {} : { place: text }),
    }));
    this.hold({ address, kind, id, would: action, place, leaves, edit: null, ...stop });
  }

  /** Holds a resource. */
  hold(held: Held): void {
    this.held.set(held.address, held);
  }

  /** Adds an error, warning or note about a resource. */
  say(
    severity: Diagnostic['severity'],
    code: string,
    address: string | null,
    message: string,
    extra: { place?: Place | null; remedy?: string; command?: PastedCommand } = {},
  ): void {
    const argv = extra.command && argvOf(extra.command);
    this.diagnostics.push({
      code,
      severity,
      message,
      address,
      place: extra.place ?? null,
      remedy: extra.remedy ?? null,
      ...(argv === undefined ? {} : { argv }),
    });
  }

  /**
   * Reports a list that cannot be read: as unreadable where that is allowed, otherwise as an error that names the
   * missing right.
   */
  unread(
    of: { address: string; kind: string; partition: string; place: Place | null },
    message: string,
    allowed: readonly string[],
  ): void {
    const { address, kind, partition, place } = of;
    this.failed.add(address);
    if (allowed.includes(kind)) {
      this.unreadable.push({ address, message });
      return;
    }
    this.fail(
      PLATFORM_CODES.unreadable.code,
      address,
      `The ${kind} of ${partition} cannot be read (${message}), so nothing can be planned.`,
      {
        place,
        remedy: `Give the key's user the right to read them, or set allow_unreadable: [${kind}]`,
      },
    );
  }

  /** An error of one resource: it is not planned, and what needs it is blocked. */
  fail(
    code: string,
    address: string,
    message: string,
    extra: { place?: Place | null; remedy?: string; command?: PastedCommand } = {},
  ): void {
    this.failed.add(address);
    this.say('error', code, address, message, extra);
  }
}
