/** A user or a bot of GitHub. */
export interface Account {
  id: number;
  /** Of a bot with `[bot]` at the end, as the REST API and the GraphQL viewer show it. */
  login: string;
  type: 'User' | 'Bot';
  /** The GitHub App behind a bot. */
  app?: { id: number; slug: string; name: string };
}

/** Who `GITHUB_TOKEN` of a workflow is; the ids are those of github.com. */
export const ACTIONS_BOT: Account = {
  id: 41_898_282,
  login: 'github-actions[bot]',
  type: 'Bot',
  app: { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' },
};

let lastId = 90_000_000;

export function user(login: string): Account {
  lastId += 1;
  return { id: lastId, login, type: 'User' };
}

/** Another GitHub App's bot, for instance `bot('dependabot')`. */
export function bot(slug: string): Account {
  lastId += 1;
  return {
    id: lastId,
    login: `${slug}[bot]`,
    type: 'Bot',
    app: { id: lastId % 1_000_000, slug, name: slug },
  };
}
