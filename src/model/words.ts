/** What a platform calls its own things, for sentences. */
export interface Words {
  /** What a key belongs to: `user`, `workspace`. */
  readonly account: string;
  /** Where people edit by hand: `the editor`. */
  readonly app: string;
  /** The platform's name. */
  readonly platform: string;
  /** How its environment variables begin: `EXAMPLE_`. */
  readonly variables: string;
  /** What files keep of it: `prompts, criteria and tools`. */
  readonly things: string;
}

/** Fills `{account}`, `{app}`, `{platform}` and `{variables}` of a text that was written for every platform. */
export function inWords(text: string, words: Words): string {
  return text.replace(/\{(account|app|platform|variables)\}/g, (_, name: keyof Words) => words[name]);
}
