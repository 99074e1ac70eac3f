import { byCodeUnit, canonical, isObject, type Json } from '../../model/index.js';

/** What a caller gives to a pipe and gets from it. */
export interface Contract {
  inputs: ReadonlyMap<string, Slot>;
  output: Slot;
}

/** One input, or the output. */
interface Slot {
  /** How the language writes it: `demo.Greeting`, `native.Text[]`, `native.Image[2]`. */
  type: string;
  optional: boolean;
  /** The JSON Schema of the content, in canonical form. */
  schema: string;
}

/** Contracts by `domain.pipe`. */
export type Contracts = ReadonlyMap<string, Contract>;

/** Reads `pipe_io_contracts` of an answer; undefined where it has another shape. */
export function readContracts(value: unknown): Contracts | undefined {
  if (!isObject(value)) return undefined;
  const contracts = new Map<string, Contract>();
  for (const [pipe, written] of Object.entries(value)) {
    if (!isObject(written) || !isObject(written.inputs) || !isObject(written.output)) return undefined;
    const inputs = Object.entries(written.inputs).map(([name, slot]) => [name, readSlot(slot)] as const);
    contracts.set(pipe, { inputs: new Map(inputs), output: readSlot(written.output) });
  }
  return contracts;
}

function readSlot(value: unknown): Slot {
  const slot = isObject(value) ? value : {};
  // The old dialect says `concept_code`.
  const concept = String(slot.concept_ref ?? slot.concept_code ?? 'an unknown concept');
  const { multiplicity, item_count: count, json_schema: schema = null } = slot;
  const list = multiplicity === 'fixed' ? `[${String(count)}]` : multiplicity === 'variable' ? '[]' : '';
  return {
    type: `${concept}${list}`,
    optional: slot.presence === 'optional' || slot.optional === true,
    schema: canonical(schema as Json),
  };
}

const BREAKS = '(breaking for callers)';

/** What changed for callers, one line each, by pipe. Nothing for a change behind the contracts. */
export function contractChanges(before: Contracts, after: Contracts): string[] {
  const pipes = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit);
  return pipes.flatMap((pipe) => {
    const [old, now] = [before.get(pipe), after.get(pipe)];
    if (old === undefined) return [`pipe \`${pipe}\` added`];
    if (now === undefined) return [removedPipe(pipe)];
    return [...inputChanges(pipe, old, now), ...outputChanges(pipe, old.output, now.output)];
  });
}

/** The line about a pipe that callers have no longer. */
export function removedPipe(pipe: string): string {
  return `pipe \`${pipe}\` removed ${BREAKS}`;
}

function inputChanges(pipe: string, old: Contract, now: Contract): string[] {
  const names = [...new Set([...old.inputs.keys(), ...now.inputs.keys()])].sort(byCodeUnit);
  return names.flatMap((name) => {
    const [before, after] = [old.inputs.get(name), now.inputs.get(name)];
    const input = `input \`${name}\``;
    if (after === undefined) return [`${input} removed from \`${pipe}\` ${BREAKS}`];
    if (before === undefined)
      return [
        after.optional ? `optional ${input} added to \`${pipe}\`` : `${input} added to \`${pipe}\` ${BREAKS}`,
      ];
    const of = `${input} of \`${pipe}\``;
    if (before.type !== after.type)
      return [`${of} changed from \`${before.type}\` to \`${after.type}\` ${BREAKS}`];
    const lines: string[] = [];
    if (before.optional !== after.optional)
      lines.push(after.optional ? `${of} is now optional` : `${of} is no longer optional ${BREAKS}`);
    if (before.schema !== after.schema)
      lines.push(`${of}: the structure of \`${after.type}\` changed (may break callers)`);
    return lines;
  });
}

function outputChanges(pipe: string, before: Slot, after: Slot): string[] {
  const of = `output of \`${pipe}\``;
  if (before.type !== after.type)
    return [`${of} changed from \`${before.type}\` to \`${after.type}\` ${BREAKS}`];
  const lines: string[] = [];
  if (before.optional !== after.optional)
    lines.push(after.optional ? `${of} may now be absent ${BREAKS}` : `${of} is now always there`);
  if (before.schema !== after.schema)
    lines.push(`${of}: the structure of \`${after.type}\` changed (may break callers)`);
  return lines;
}
