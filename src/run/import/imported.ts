/** A prompt of a foreign file. */
export interface ImportedPrompt {
  name: string;
  description?: string | undefined;
  /** In the words of this tool. */
  role?: string | undefined;
  text: string;
  /** The file that it comes from. */
  from: string;
}

/** Something of a foreign file that has no place here. */
export interface LeftOut {
  file: string;
  /** Names of settings, or a piece of a text, as a list for people. */
  what: string;
}

/** A prompt or file that cannot be imported at all. */
export interface NotImported {
  file: string;
  why: string;
}

/** Everything that was found in foreign files. */
export class Imports {
  readonly prompts: ImportedPrompt[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly notImported: NotImported[] = [];

  /** Adds a prompt, and says what of its text only another template language means. */
  add(prompt: ImportedPrompt): void {
    const pieces = [...new Set([...prompt.text.matchAll(TEMPLATE)].map(([piece]) => piece))];
    if (pieces.length > 0) {
      const shown = pieces.slice(0, 3).join(' ');
      const more = pieces.length > 3 ? ` and ${pieces.length - 3} more` : '';
      this.leave(
        prompt.from,
        `the meaning of ${shown}${more}, which stays in the text of ${JSON.stringify(prompt.name)} as it is`,
      );
    }
    this.prompts.push(prompt);
  }

  /** Adds messages: one becomes a prompt, each of several one with its role in its name. */
  addMessages(about: Omit<ImportedPrompt, 'text' | 'role'>, messages: readonly Message[]): void {
    const usable = messages.filter(({ role, text }) => {
      const known = roleOf(role) !== undefined;
      if (!known && text.trim() !== '') this.leave(about.from, `a message of the role ${role}`);
      return known;
    });
    const count = new Map<string, number>();
    for (const { role, text } of usable) {
      const own = roleOf(role) ?? role;
      const number = (count.get(own) ?? 0) + 1;
      count.set(own, number);
      const part = number === 1 ? own : `${own} ${number}`;
      const name = usable.length === 1 ? about.name : `${about.name} (${part})`;
      this.add({ ...about, name, role: own, text });
    }
    if (usable.length === 0) this.skip(about.from, 'it has no text');
  }

  /** Says that settings have no place here. */
  leave(file: string, what: string): void {
    this.leftOut.push({ file, what });
  }

  /** Says that settings of these names have no place here. */
  leaveKeys(file: string, value: { readonly [key: string]: unknown }, taken: readonly string[]): void {
    const keys = Object.keys(value).filter((key) => !taken.includes(key));
    if (keys.length > 0) this.leave(file, keys.join(', '));
  }

  /** Says that a file or prompt cannot be imported. */
  skip(file: string, why: string): void {
    this.notImported.push({ file, why });
  }
}

/** A text with the role that its file gives it. */
export interface Message {
  role: string;
  text: string;
}

/** Blocks, partials, comments, helpers and filters: only `{{name}}` means something on the platform. */
const TEMPLATE =
  /\{\{\s*(?:[#/>^!&]|(?:else|media|section|history)\b)[^{}]{0,200}\}\}|\{\{[^{}|]{0,100}\|[^{}]{0,100}\}\}|\{%[^%]{0,200}%\}/g;

const ROLES: { readonly [word: string]: string } = {
  system: 'system',
  developer: 'system',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  model: 'assistant',
};

function roleOf(word: string): string | undefined {
  const name = word.toLowerCase();
  return Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
}

/**
 * Divides a text at marks that name the role of what follows; text before the first mark is the user's. White space
 * around marks belongs to none of the texts; a text without marks stays as it is.
 * @param mark with the role as its first group, for all matches
 */
export function byRole(text: string, mark: RegExp): Message[] {
  const marks = [...text.matchAll(mark)];
  if (marks.length === 0) return [{ role: 'user', text }];
  const before = text.slice(0, marks[0]?.index).trim();
  const messages = marks.map((one, index) => ({
    role: one[1] ?? 'user',
    text: text
      .slice(one.index + one[0].length, marks[index + 1]?.index)
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .trimEnd(),
  }));
  return (before === '' ? messages : [{ role: 'user', text: before }, ...messages]).filter(
    (one) => one.text !== '',
  );
}
