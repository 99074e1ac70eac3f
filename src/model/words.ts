/** What a platform calls its own things, for sentences. */
export interface Words {
  /** What a key belongs to: `user`, `workspace`. */
  readonly account: string;
  /** Where people edit by hand: `the editor`. */
  readonly app: string;
  /** The platform's name. */
  readonly platform: string;
  /** What files keep of it: `prompts, criteria and tools`. */
  readonly things: string;
}

/** Fills `{account}`, `{app}` and `{platform}` of a text that was written for every platform. */
export function inWords(text: string, words: Words): string {
  return text.replace(/\{(account|app|platform)\}/g, (_, name: keyof Words) => words[name]);
}
