import { isReplyTo, type ReplyPart, type ReplyTo, renderReply } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { GitHubError } from '../github/github-error.js';
import type { GitHubComment } from '../github/github-rows.js';
import { type Note, note } from '../report.js';

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

  /** Brings the part into the reply. A command does not fail because nobody can be told; the run says so. */
  async say(part: ReplyPart): Promise<void> {
    const { github, inputs } = this.#stage;
    if (github === null || !inputs.comment) return;
    try {
      await this.#write(part);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.notes.push(note(CODES.replyNotWritten, `The reply is missing. ${error.message}`));
    }
  }

  async #write({ target, markdown }: ReplyPart): Promise<void> {
    const { github, inputs, clean } = this.#stage;
    const configuration = inputs.config ?? '';
    const part = { target, markdown: clean(markdown) };
    this.#known ??= await this.#find(configuration);
    const before = this.#known?.body ?? null;
    const body = renderReply(before, this.#to, configuration, part);
    if (before?.trimEnd() === body.trimEnd()) return;
    if (this.#known !== undefined) {
      try {
        this.#known = await github?.updateComment(this.#known.id, body);
        return;
      } catch (error) {
        if (!(error instanceof GitHubError) || !error.isMissing) throw error;
      }
    }
    this.#known = await this.#create(body, configuration);
  }

  /** The oldest reply of this login. */
  async #find(configuration: string): Promise<GitHubComment | undefined> {
    const me = await this.#stage.me();
    const all = (await this.#stage.github?.comments(this.#number)) ?? [];
    return all.find(({ author, body }) => author === me && isReplyTo(body, this.#to, configuration));
  }

  /** After a creation without an answer, the reply is looked for, never created again. */
  async #create(body: string, configuration: string): Promise<GitHubComment | undefined> {
    try {
      return await this.#stage.github?.createComment(this.#number, body);
    } catch (error) {
      if (!(error instanceof GitHubError) || !error.isUnknown) throw error;
      const found = await this.#find(configuration);
      if (found === undefined) throw error;
      return found;
    }
  }
}
