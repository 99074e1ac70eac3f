import { kinds } from '../../src/providers/pipelines/kinds/index.js';

/** Kinds whose objects are listed, compared and changed; the compiler asks for each wherever tests say something of every kind. */
export type ObjectKind =
  | 'prompts'
  | 'criteria'
  | 'evaluations'
  | 'tool_endpoints'
  | 'tool_bindings'
  | 'tool_ground_truths';

/** Every kind that the platform's list names, in its order. */
export const ALL_KIND_NAMES = kinds.all.map((kind) => kind.name) as readonly (ObjectKind | 'experiments')[];

/** Those whose objects can be changed: what general tests run over. */
export const OBJECT_KINDS = kinds.all
  .filter((kind) => kind.lifecycle === 'object')
  .map((kind) => kind.name) as readonly ObjectKind[];

/**
 * What a general test needs of each kind, in the order of the platform's list.
 * @throws for a kind that is listed and has nothing here, or has it twice: it would go untested
 */
export function everyKind<T extends { kind: ObjectKind }>(
  given: readonly T[],
  names: readonly string[] = OBJECT_KINDS,
): readonly T[] {
  const unknown = given.find(({ kind }) => !names.includes(kind));
  if (unknown !== undefined) throw new Error(`${unknown.kind} is no kind whose objects can be changed`);
  return names.map((name) => {
    const [one, ...more] = given.filter(({ kind }) => kind === name);
    if (one === undefined || more.length > 0)
      throw new Error(
        `a general test needs one subject of the kind ${name} and has ${one ? 'several' : 'none'}`,
      );
    return one;
  });
}
