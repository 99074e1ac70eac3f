import { createRequire } from 'node:module';

/** The parts of the syntax tree of `@eslint-community/regexpp` that file globs come to. */
type Node =
  | { type: 'Alternative' | 'Pattern'; elements: Node[]; alternatives: Node[] }
  | { type: 'Group' | 'CapturingGroup'; alternatives: Node[] }
  | { type: 'Assertion'; kind: string; negate?: boolean; alternatives?: Node[] }
  | { type: 'Quantifier'; min: number; max: number; greedy: boolean; element: Node }
  | { type: 'Character'; value: number }
  | { type: 'CharacterSet'; kind: string; raw: string }
  | { type: 'CharacterClass'; raw: string };

const { RegExpParser } = createRequire(import.meta.url)('@eslint-community/regexpp') as {
  RegExpParser: new () => { parsePattern(source: string): { alternatives: Node[] } };
};

/** Too many steps; the count goes no further. */
export class TooManySteps extends Error {}

/**
 * Matches a text as a backtracking engine does and counts what it tries: each element at each place.
 * @throws TooManySteps beyond `limit`
 */
export function regexSteps(regex: RegExp, text: string, limit: number): { steps: number; matches: boolean } {
  const { alternatives } = new RegExpParser().parsePattern(regex.source);
  const classes = new Map<string, RegExp>();
  let steps = 0;
  const isOne = (raw: string, at: number): boolean => {
    const known = classes.get(raw) ?? new RegExp(`^${raw}$`, regex.flags);
    classes.set(raw, known);
    return at < text.length && known.test(text.charAt(at));
  };
  const any = (list: Node[], at: number, next: (at: number) => boolean): boolean =>
    list.some((one) => match(one, at, next));
  const match = (node: Node, at: number, next: (at: number) => boolean): boolean => {
    steps += 1;
    if (steps > limit) throw new TooManySteps();
    switch (node.type) {
      case 'Pattern':
      case 'Alternative': {
        const from = (index: number, place: number): boolean => {
          const element = node.elements[index];
          return element === undefined ? next(place) : match(element, place, (end) => from(index + 1, end));
        };
        return from(0, at);
      }
      case 'Group':
      case 'CapturingGroup':
        return any(node.alternatives, at, next);
      case 'Quantifier': {
        const again = (done: number, place: number): boolean => {
          const more = () =>
            done < node.max &&
            match(node.element, place, (end) => (end > place || done < node.min) && again(done + 1, end));
          if (done < node.min) return more();
          return node.greedy ? more() || next(place) : next(place) || more();
        };
        return again(0, at);
      }
      case 'Assertion':
        if (node.kind === 'start') return at === 0 && next(at);
        if (node.kind === 'end') return at === text.length && next(at);
        if (node.kind !== 'lookahead') throw new Error(`not counted: ${node.kind}`);
        return any(node.alternatives ?? [], at, () => true) !== (node.negate === true) && next(at);
      case 'Character':
        return text.charCodeAt(at) === node.value && next(at + 1);
      default:
        return isOne(node.raw, at) && next(at + 1);
    }
  };
  return { matches: any(alternatives, 0, () => true), steps };
}
