import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, graphql, parse, validate } from 'graphql';
import type { Json } from '../../../src/model/json.js';
import type { Account } from './accounts.js';
import type { GithubRepository } from './repository.js';
import type { Answer } from './route.js';
import { generated } from './spec.js';
import type { Comment, GithubState } from './state.js';
import type { Token } from './tokens.js';
import { commentNodeId, commentWebUrl, nodeId } from './views.js';

let schema: GraphQLSchema | undefined;

/** The types that the emulator knows, cut from GitHub's own description. */
function subset(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(generated('graphql-subset.graphql'), 'utf8'));
  return schema;
}

/** Answers a GraphQL request; one that GitHub's schema does not allow is told as a violation. */
export async function answerGraphql(
  state: GithubState,
  token: Token,
  body: unknown,
  violate: (problem: string) => void,
): Promise<Answer> {
  const asked = body as { query?: unknown; variables?: unknown } | undefined;
  if (typeof asked !== 'object' || asked === null || typeof asked.query !== 'string') {
    violate('a GraphQL request needs a body with a query');
    return { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } };
  }
  const problems = problemsOf(asked.query);
  if (problems.length > 0) {
    for (const problem of problems) violate(`GraphQL: ${problem}`);
    return { status: 200, body: { errors: problems.map((message) => ({ message })) } };
  }
  const result = await graphql({
    schema: subset(),
    source: asked.query,
    rootValue: new Root(state, token),
    variableValues: (asked.variables ?? {}) as Record<string, unknown>,
  });
  for (const { originalError, message } of result.errors ?? []) {
    if (!(originalError instanceof Refusal)) violate(`GraphQL: ${message}`);
  }
  const errors = result.errors?.map(({ originalError, path, message }) => ({
    ...(originalError instanceof Refusal && { type: originalError.type }),
    path: path ?? [],
    message,
  }));
  const answer = { data: result.data ?? null, ...(errors && { errors }) };
  return { status: 200, body: JSON.parse(JSON.stringify(answer)) as Json };
}

function problemsOf(query: string): string[] {
  try {
    return validate(subset(), parse(query)).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** A refusal that GitHub answers with status 200 and a type. */
class Refusal extends Error {
  readonly type: string;
  constructor(type: 'FORBIDDEN' | 'NOT_FOUND', message: string) {
    super(message);
    this.type = type;
  }
}

class Root {
  readonly #state: GithubState;
  readonly #token: Token;
  constructor(state: GithubState, token: Token) {
    this.#state = state;
    this.#token = token;
  }

  id(): string {
    return 'Q_root';
  }

  /** `viewer` is declared as User, so that is its `__typename` also for a bot; its login ends in `[bot]`. */
  viewer() {
    return { ...actorOf(this.#token.account), login: this.#token.account.login };
  }

  node({ id }: { id: string }) {
    const found = this.#find(id);
    if (found === undefined)
      throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    return this.#view(found);
  }

  nodes({ ids }: { ids: string[] }) {
    return ids.map((id) => this.node({ id }));
  }

  minimizeComment({
    input,
  }: {
    input: { subjectId: string; classifier: string; clientMutationId?: string };
  }) {
    const reason = input.classifier.toLowerCase().replace('_', '-');
    return { ...mutationId(input), minimizedComment: this.#fold(input.subjectId, reason) };
  }

  unminimizeComment({ input }: { input: { subjectId: string; clientMutationId?: string } }) {
    return { ...mutationId(input), unminimizedComment: this.#fold(input.subjectId, null) };
  }

  #fold(id: string, reason: string | null) {
    const found = this.#find(id);
    if (found === undefined)
      throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    if (!this.#mayWrite(found)) {
      const by = this.#token.kind === 'installation' ? 'integration' : 'personal access token';
      throw new Refusal('FORBIDDEN', `Resource not accessible by ${by}`);
    }
    found.comment.minimized = reason;
    return this.#view(found);
  }

  #mayWrite({ repository, comment }: Found): boolean {
    const { rights } = this.#token;
    const pull = repository.issue(comment.issue).pull !== undefined;
    return rights.issues === 'write' || (pull && rights['pull-requests'] === 'write');
  }

  #find(id: string): Found | undefined {
    for (const repository of this.#state.repositories) {
      const comment = repository.comments.find((one) => commentNodeId(one) === id);
      if (comment !== undefined) return { repository, comment };
    }
    return undefined;
  }

  #view(found: Found) {
    const { repository, comment } = found;
    return {
      __typename: 'IssueComment',
      id: commentNodeId(comment),
      databaseId: comment.id < 2 ** 31 ? comment.id : null,
      fullDatabaseId: String(comment.id),
      author: actorOf(comment.author),
      body: comment.body,
      createdAt: comment.createdAt,
      updatedAt: comment.updatedAt,
      url: commentWebUrl(repository, comment),
      viewerDidAuthor: comment.author.id === this.#token.account.id,
      isMinimized: comment.minimized !== null,
      minimizedReason: comment.minimized,
      viewerCanMinimize: this.#mayWrite(found),
    };
  }
}

interface Found {
  repository: GithubRepository;
  comment: Comment;
}

/** As the author of something, a bot's login has no `[bot]` in GraphQL. */
function actorOf(account: Account) {
  const bot = account.type === 'Bot';
  return {
    __typename: account.type,
    id: nodeId(bot ? 'BOT' : 'U', account.id),
    databaseId: account.id,
    login: account.login.replace(/\[bot\]$/, ''),
    url: account.app ? `https://github.com/apps/${account.app.slug}` : `https://github.com/${account.login}`,
  };
}

function mutationId({ clientMutationId }: { clientMutationId?: string }) {
  return { clientMutationId: clientMutationId ?? null };
}
