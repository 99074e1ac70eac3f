import { LiveView, Snapshot } from '../compare/index.js';
import { isInTarget } from '../config/config-types.js';
import { silenced } from '../config/silence.js';
import { pasted, UserError } from '../model/index.js';
import { PULL_CODES } from '../pull/pull-codes.js';
import type { PullReport } from '../pull/pull-report.js';
import { RepositoryFiles } from '../pull/repository-files.js';
import { checkPullPatterns } from '../pull/survey/check-request.js';
import { PullSelection } from '../pull/survey/request.js';
import { type Survey, type SurveyInputs, survey } from '../pull/survey/survey.js';
import { Variables } from '../pull/variables.js';
import { plainIds } from '../pull/write/use-variables.js';
import { usedVariables } from '../pull/write/uses.js';
import type { Session } from './open/session.js';
import { inputsOf } from './plan-target.js';
import type { PullDeps } from './pull-deps.js';
import { PullDraft } from './pull-draft.js';
import { recordPull } from './pull-ledger.js';
import { pullSchemas } from './pull-schemas.js';
import { readAsAsked } from './read-as-asked.js';
import { itemsOf } from './reread-files.js';

/**
 * Brings live values into the files. Everything is decided and checked before anything is written, and the platform is
 * only read. Files are written before the ledger: after an interruption between the two, the next pull or plan finds
 * files and platform equal.
 */
export async function pullTarget(session: Session, deps: PullDeps): Promise<PullReport> {
  const { bundles } = session.desired;
  const atStart = new Map(bundles.map(({ document }) => [document.file, document.text]));
  const files = new RepositoryFiles(session.config.root, atStart, { onFile: deps.onFile });
  const draft = await prepare(session, deps, files);
  const warnings = silenced(draft.warnings(), session.target.silence);
  if (warnings.length > 0) deps.onWarnings?.(warnings);
  if (deps.dryRun)
    return draft.report({ state: 'dry_run', revision: session.ledger.revision, message: null });
  await files.tidy();
  const texts = draft.texts();
  if (texts.size === 0 && draft.entries().length === 0) {
    return draft.report({ state: 'unchanged', revision: session.ledger.revision, message: null });
  }
  files.check(texts.keys());
  try {
    const ledger = await recordPull(session, draft.entries(), async () => {
      files.check(texts.keys());
      await files.write(texts);
      if (texts.size > 0) await deps.published?.([...texts.keys()]);
    });
    return draft.report(ledger);
  } catch (error) {
    if (!draft.onlyShows || !(error instanceof UserError)) throw error;
    // Open points are reported all the same; `--resolved` accepts only points that were shown.
    return draft.report({ state: 'unchanged', revision: session.ledger.revision, message: error.message });
  }
}

/** Reads, decides, composes new texts and checks them, until nothing is left to correct. */
async function prepare(session: Session, deps: PullDeps, files: RepositoryFiles): Promise<PullDraft> {
  const { request } = deps;
  const snapshot = new Snapshot();
  const view = new LiveView(session.org, snapshot);
  const wanted = new PullSelection(request, (address) => isInTarget(session.target, address));
  const used = usedVariables(session.desired.bundles);
  const words = Object.keys(session.kinds.surroundings);
  let variables = new Variables(session.target.vars, used, words);
  const rejected = new Set<string>();
  const refusedItems = new Set<string>();
  const notes: PullDraft['refusals'] = [];
  const merged: PullDraft['merged'] = new Map();
  const schemas = await pullSchemas(session, deps, files);
  // Each further round leaves out more than the one before, so the loop ends.
  for (let isFirst = true; ; isFirst = false) {
    const inputs: SurveyInputs = { plan: inputsOf(session), wanted, variables, rejected };
    const judge = () => survey(inputs, view);
    const { survey: found } = (await readAsAsked(session.reader, judge, snapshot)).result;
    if (isFirst) checkPullPatterns(request, session, found);
    if (request.vars && isFirst) {
      variables = named(found, variables, snapshot, session);
      if (variables.made.size > 0) continue;
    }
    const draft = new PullDraft(session, deps, files, {
      survey: found,
      variables,
      merged,
      refusals: notes,
      refusedItems,
      schemas,
    });
    await draft.merge();
    const problems = draft.compose();
    const lost = problems.length > 0 ? [] : await draft.uncommitted();
    if (problems.length === 0 && lost.length === 0) return draft;
    for (const { address, point } of [...problems, ...lost]) {
      const before = rejected.size + refusedItems.size;
      notes.push(point);
      const fresh = found.fresh.find((one) => one.address === address);
      if (fresh === undefined) refusedItems.add(address);
      else rejected.add(draft.keyOf(fresh));
      if (rejected.size + refusedItems.size === before)
        throw new Error(`pull cannot correct what is wrong with ${address}: ${point.message}`);
    }
  }
}

/** `--vars`: makes a variable for every workflow and project of new objects, and for plain ids in the files. */
function named(found: Survey, known: Variables, snapshot: Snapshot, session: Session): Variables {
  const { surroundings } = session.kinds;
  const items = itemsOf(session.desired);
  const placed = [
    ...found.fresh.map(({ kind, partition }) => ({ ids: Object.entries(kind.placed(partition)) })),
    ...found.existing.map(({ match: { resource } }) => {
      const raw = items.get(resource);
      return { ids: raw === undefined ? [] : plainIds(resource, raw) };
    }),
  ];
  for (const { ids } of placed) {
    for (const [field, id] of ids) {
      if (typeof id !== 'number') continue;
      const scope = Object.keys(surroundings).find((one) => field === `${one}_id`);
      const list = scope === undefined ? undefined : surroundings[scope];
      const answer = list === undefined ? undefined : snapshot.rows(list);
      const row = answer?.state === 'rows' ? answer.rows.find((one) => one.id === id) : undefined;
      known.make(field, id, typeof row?.name === 'string' ? row.name : undefined);
    }
  }
  // Lists are not read for this alone: without them, variables are named by id.
  snapshot.takeNeeds();
  if (known.made.size > 0 && session.config.file === null) {
    throw new UserError(
      PULL_CODES.noVars.code,
      '--vars needs a configuration to write variables into.',
      'Create a configuration first.',
      3,
      pasted('init'),
    );
  }
  return known;
}
