/** The platform's own words for its things, for sentences. */
export interface Words {
  /** What a key belongs to: `user`, `workspace`. */
  readonly account: string;
  /** Where people edit by hand: `the editor`. */
  readonly app: string;
  /** The platform's name. */
  readonly platform: string;
  /** How its environment variables begin: `EXAMPLE_`. */
  readonly variables: string;
  /** What files manage on it: `prompts, criteria and tools`. */
  readonly things: string;
}

/** Fills in `{account}`, `{app}`, `{platform}` and `{variables}` in a text that is the same for every platform. */
export function inWords(text: string, words: Words): string {
  return text.replace(/\{(account|app|platform|variables)\}/g, (_, name: keyof Words) => words[name]);
}
