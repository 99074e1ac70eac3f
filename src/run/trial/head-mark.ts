import { digest, type JsonObject, type Kind, nameOf } from '../../model/index.js';

/** One attempt at a question. */
interface Attempt {
  question: string;
  attempt: number;
}

/** The end of the name of each head: eight hex digits name the attempt. */
export function headEnd({ question, attempt }: Attempt): string {
  const mark = attempt === 1 ? question.slice(0, 8) : digest({ question, attempt }, 8);
  return ` (trial ${mark})`;
}

/** True for a row with a name as heads have one. Only a record tells whether it is one. */
export function mayBeHead(kind: Kind, row: JsonObject): boolean {
  const name = nameOf(kind, row);
  return typeof name === 'string' && / \(trial [0-9a-f]{8}\)$/.test(name);
}

/** The first words of what describes an object of a trial: by them, and its recorded name, a lost create is found. */
export function headMark({ question, attempt }: Attempt): string {
  return `pipelines-sync, trial ${question}${attempt === 1 ? '' : `.${attempt}`}`;
}

/** True for a description that begins with the mark of an attempt, and not with that of a longer one. */
function isMarked(description: unknown, mark: string): boolean {
  return typeof description === 'string' && (description === mark || description.startsWith(`${mark}, `));
}

/**
 * True for an object with the recorded name of a head and its mark. Whoever can push can write a record, so the name must
 * also be one of this attempt: no other object is hidden or removed by what a record says.
 * @param isRow rows of a list do not always show the description
 */
export function isHead(
  kind: Kind,
  object: JsonObject,
  { name, ...attempt }: Attempt & { name: string },
  isRow: boolean,
): boolean {
  const { description } = object;
  const hasMark = isMarked(description, headMark(attempt)) || (isRow && typeof description !== 'string');
  return hasMark && name.endsWith(headEnd(attempt)) && nameOf(kind, object) === name;
}
