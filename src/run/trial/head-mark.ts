import { digest } from '../../model/index.js';

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

/** The first words of what describes an object of a trial: by them, and its recorded name, a lost create is found. */
export function headMark({ question, attempt }: Attempt): string {
  return `pipelines-sync, trial ${question}${attempt === 1 ? '' : `.${attempt}`}`;
}

/** True for a description that begins with the mark of an attempt, and not with that of a longer one. */
export function isMarked(description: unknown, mark: string): boolean {
  return typeof description === 'string' && (description === mark || description.startsWith(`${mark}, `));
}
