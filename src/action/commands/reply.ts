import { isReplyTo, type ReplyPart, type ReplyTo, renderReply } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { GitHub } from '../github/github.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubComment } from '../github/github-rows.js';
import { type Note, note } from '../report.js';
import { bringComment } from '../write/one-comment.js';

/** The reply to a command: one comment, which is written once and then edited. */
export class Reply {
  readonly #stage: ActionContext;
  readonly #number: number;
  readonly #to: ReplyTo;
  #known: GitHubComment | undefined;
  /** Why it could not be written. */
  readonly notes: Note[] = [];

  constructor(stage: ActionContext, number: number, to: ReplyTo) {
    this.#stage = stage;
    this.#number = number;
    this.#to = to;
  }

  /** Its address, once it is there. */
  get url(): string | null {
    return this.#known?.url ?? null;
  }

  /** Brings the parts into the reply. If GitHub refuses the reply, the command goes on, and the run says it. */
  async say(...parts: readonly ReplyPart[]): Promise<void> {
    const { github, inputs } = this.#stage;
    if (github === null || !inputs.comment) return;
    try {
      await this.#write(github, parts);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.notes.push(note(CODES.replyNotWritten, `The reply is missing. ${error.message}`));
    }
  }

  async #write(github: GitHub, parts: readonly ReplyPart[]): Promise<void> {
    const { inputs, clean } = this.#stage;
    const configuration = inputs.config ?? '';
    const find = () => this.#find(github, configuration);
    this.#known ??= await find();
    const cleaned = parts.map(({ target, markdown }) => ({ target, markdown: clean(markdown) }));
    const body = renderReply(this.#known?.body ?? null, this.#to, configuration, cleaned);
    this.#known = await bringComment(github, this.#number, this.#known, body, find);
  }

  /** The oldest reply of this login. */
  async #find(github: GitHub, configuration: string): Promise<GitHubComment | undefined> {
    const me = await this.#stage.me();
    const all = await github.comments(this.#number);
    return all.find(({ author, body }) => author === me && isReplyTo(body, this.#to, configuration));
  }
}
