import { UserError } from '../../model/index.js';
import { commandTable, markdownCode, renderResults, STRANGER_REPLY } from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import type { CommentEvent } from '../event.js';
import type { GitHub } from '../github/github.js';
import { type Note, note, nothingDone, type TargetReport } from '../report.js';
import { carryOut } from './carry-out.js';
import { type ParsedCommand, parseComment } from './parse-comment.js';
import { Reply } from './reply.js';
import { NOT_CARRIED_OUT } from './result-texts.js';

/**
 * Carries out the commands of a comment on a pull request for all targets, and answers with one reaction and one reply.
 * GitHub says who may decide; the comment counts as it was written. If a line is not a command, or another job carries it
 * out, the whole comment does nothing.
 */
export async function obeyComment(
  stage: ActionContext,
  event: CommentEvent,
  targets: readonly (string | null)[],
): Promise<TargetReport[]> {
  const { github } = stage;
  if (github === null)
    throw new UserError(
      CODES.github.code,
      'Commands in comments need a github-token.',
      'Set the input github-token.',
    );
  if (!(await github.mayWrite(event.author))) return turnAway(stage, github, event, targets);
  // A comment that is gone was taken back.
  if (!(await github.react(event.id, 'eyes'))) return nothing(targets, []);
  const reply = new Reply(stage, event.number, { comment: event.id });
  const parsed = parseComment(event.body);
  if ('wrong' in parsed) {
    const said = note(CODES.commandUnknown, `The comment is not a command: ${parsed.wrong}.`);
    const text = `This is not a command: ${parsed.wrong}. Nothing was done.\n\n${commandTable()}`;
    return refuse(parsed.line, text, said);
  }
  const elsewhere = parsed.commands.find((one) => isElsewhere(stage, one));
  if (elsewhere !== undefined) {
    const why = `${markdownCode(elsewhere.name)} is carried out by another job, to which one comment cannot go as well. Nothing was done. Write it in a comment of its own.`;
    const said = note(CODES.commandElsewhere, `This step does not carry out ${elsewhere.name}.`);
    return refuse(elsewhere.line, `${why} (${markdownCode(CODES.commandElsewhere.code)})`, said);
  }
  const reports = await carryOut({ stage, github, event, targets, reply }, parsed.commands);
  return answered(reports, reply);

  async function refuse(line: string, text: string, said: Note): Promise<TargetReport[]> {
    await reply.say({
      target: '',
      markdown: renderResults([{ line, state: 'refused', text }], null, null),
    });
    await github?.react(event.id, '-1');
    const [first, ...others] = nothing(targets, [said]);
    const refused = first === undefined ? [] : [{ ...first, refusal: NOT_CARRIED_OUT }];
    return answered([...refused, ...others], reply);
  }
}

/** True for a command that the input comment-commands leaves to another job; `help` is every job's. */
function isElsewhere({ inputs }: ActionContext, { name }: ParsedCommand): boolean {
  const { commentCommands } = inputs;
  return name !== 'help' && commentCommands.length > 0 && !commentCommands.includes(name);
}

/** What is said of the comment as a whole is said once. */
function nothing(targets: readonly (string | null)[], notes: readonly Note[]): TargetReport[] {
  return targets.map((target, at) => nothingDone(target, at === 0 ? notes : []));
}

function answered(reports: readonly TargetReport[], { notes, url }: Reply): TargetReport[] {
  return reports.map((report, at) =>
    at === 0 ? { ...report, notes: [...report.notes, ...notes], url: report.url ?? url } : report,
  );
}

async function turnAway(
  stage: ActionContext,
  github: GitHub,
  event: CommentEvent,
  targets: readonly (string | null)[],
): Promise<TargetReport[]> {
  const reply = new Reply(stage, event.number, { stranger: true });
  if (await github.react(event.id, 'confused')) await reply.say({ target: '', markdown: STRANGER_REPLY });
  const said = note(
    CODES.commandNotAllowed,
    `${event.author} may not write to the repository, so nothing was done.`,
  );
  return answered(nothing(targets, [said]), reply);
}
