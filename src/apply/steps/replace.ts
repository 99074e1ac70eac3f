import {
  type Entry,
  type LiveObject,
  leftoverAddress,
  leftoverName,
  makesRoom,
} from '../../compare/index.js';
import { type Json, type JsonObject, named, nameOf, type Resource } from '../../model/index.js';
import { type Change, leftoverOf } from '../../plan/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import { look } from '../platform/observe.js';
import type { Presence } from '../platform/presence.js';
import { editedSince, readAgain } from '../platform/read-again.js';
import type { Run, StepResult } from '../run.js';
import { createStep } from './create.js';
import { Freshness } from './fresh.js';
import { renameObject } from './rename-object.js';

/**
 * Creates a new object in place of one that cannot be changed so far. The old one stays until all its users were
 * pointed to the new one; its delete is a change of its own. Where the platform allows a name only once, the old object
 * is renamed first, and renamed back if nothing was created.
 */
export async function replaceStep(
  run: Run,
  change: Change,
  resource: Resource,
  presence: Presence,
): Promise<StepResult> {
  const { id } = change;
  if (id === null) throw new Error(`the replace of ${change.address} has no id`);
  const { kind } = resource;
  const fresh = new Freshness(run);
  const again = await readAgain(run, resource, id);
  fresh.read();
  if ('stop' in again) return again.stop;
  const { seen } = again;
  const edited = editedSince(run, resource, change, seen, id);
  if (edited !== undefined) return edited;
  const room = new Room(run, resource, id, seen, fresh);
  if (makesRoom(kind)) {
    const stop = await room.make();
    if (stop !== undefined) return stop;
  }
  const result = await createStep(
    run,
    change,
    resource,
    presence,
    kind.renames ? () => room.makeLate() : undefined,
  );
  return room.after(result, change);
}

/** The name that the old object has to give up. */
class Room {
  readonly #run: Run;
  readonly #resource: Resource;
  readonly #id: number | string;
  #before: LiveObject;
  readonly #fresh: Freshness;
  /** Its name at the last apply. */
  readonly #old: string | undefined;
  #isMade = false;

  constructor(run: Run, resource: Resource, id: number | string, before: LiveObject, fresh: Freshness) {
    this.#fresh = fresh;
    this.#run = run;
    this.#resource = resource;
    this.#id = id;
    this.#before = before;
    const name = this.#nameIn(this.#entry()?.leaves ?? {}) ?? this.#nameIn(before.object);
    this.#old = typeof name === 'string' ? name : undefined;
    // An interrupted run may have come this far.
    this.#isMade = this.#old !== undefined && this.#nameIn(before.object) === this.#free(this.#old);
  }

  #entry(): Entry | undefined {
    return this.#run.entries.get(leftoverAddress(this.#resource.address, this.#id));
  }

  #nameIn(fields: JsonObject): Json | undefined {
    return nameOf(this.#resource.kind, fields);
  }

  #free(name: string): string {
    return leftoverName(this.#resource.kind, name, this.#id);
  }

  /** Renames the old object; returns a reason to stop, or undefined where its name is free. */
  async make(): Promise<StepResult | undefined> {
    if (this.#isMade || this.#old === undefined) return undefined;
    const name = this.#free(this.#old);
    await this.#expect(name);
    const problem = await this.#rename(this.#before, name);
    if (problem !== undefined) return problem;
    this.#isMade = true;
    return undefined;
  }

  /** The same after a refused create: the earlier reading is out of date. */
  async makeLate(): Promise<StepResult | undefined> {
    if (this.#isMade) return undefined;
    const again = await readAgain(this.#run, this.#resource, this.#id);
    if ('stop' in again) return again.stop;
    this.#fresh.read();
    this.#before = again.seen;
    return this.make();
  }

  /** Gives the name back where nothing was created that needs it. */
  async after(result: StepResult, change: Change): Promise<StepResult> {
    if (result.outcome === 'created') return { ...result, outcome: 'replaced' };
    const isMade = result.outcome === 'failed' && result.id !== undefined && result.id !== null;
    if (result.outcome === 'unknown' || isMade || !this.#isMade || this.#old === undefined) return result;
    const { kind, partition, value } = this.#resource;
    const sight = await look(this.#run, kind, partition, this.#id, value);
    this.#fresh.read();
    const problem =
      sight.state === 'ok' ? await this.#rename(sight.value, this.#old) : { message: 'it cannot be read' };
    if (problem === undefined) return result;
    const left = leftoverOf(change);
    const message = `${result.message ?? 'nothing was created'}; the old object keeps its temporary name (${problem.message ?? 'it could not be renamed back'})`;
    return { ...result, message, remedy: `Rename it back in ${kind.words.app}, id ${this.#id} (${left}).` };
  }

  /** Records the new name before it is set: the later delete compares with it. */
  async #expect(name: string): Promise<void> {
    const left = this.#entry();
    if (left === undefined || this.#nameIn(left.observed) === name) return;
    const writing = this.#run.writing.get(left.address) ?? null;
    const renamed = { ...left, writing, observed: { ...left.observed, ...named(this.#resource.kind, name) } };
    this.#run.entries.set(left.address, renamed);
    await this.#run.session.put(renamed);
  }

  async #rename(seen: LiveObject, name: string): Promise<StepResult | undefined> {
    const old = { ...this.#resource, id: this.#id };
    const done = await renameObject(this.#run, old, seen, name, this.#fresh);
    if ('renamed' in done) return undefined;
    const { problem } = done;
    const entry = this.#run.entries.get(this.#resource.address);
    // Whatever the outcome of the replace, somebody has to decide about that edit first.
    if (problem.overwrote !== undefined && entry !== undefined)
      this.#run.entries.set(entry.address, { ...entry, overwrote: problem.overwrote });
    if (problem.isUnknown)
      return {
        outcome: 'unknown',
        id: this.#id,
        code: APPLY_CODES.unknownOutcome.code,
        message: `the old object was being renamed: ${problem.message}`,
        remedy: 'Run the same command again.',
      };
    return {
      outcome: 'failed',
      id: null,
      code: problem.code,
      message: `not replaced: the old object could not be renamed (${problem.message})`,
    };
  }
}
