import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { putFile } from '../../host/put-file.js';
import { pathPart } from '../../ledger/index.js';
import { codeOf, codeUrl } from '../../model/index.js';
import {
  type Annotation,
  annotationsOf,
  type CommentInput,
  type CommentResult,
  capAnnotations,
  checkSummary,
  markdownCode,
  markdownText,
  renderJobSummary,
  renderPlanHtml,
  renderPlanJson,
  summaryText,
} from '../../report/index.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionIo } from '../action-io.js';
import { type Note, note, type TargetReport } from '../report.js';
import type { Toolkit } from '../toolkit.js';

/** Largest size of a job summary, below GitHub's limit of 1 MiB per step. */
const SUMMARY_BYTES = 900_000;
const COUNTS = ['create', 'update', 'replace', 'delete', 'launch', 'adopt', 'held', 'unchanged', 'errors'];

/** The files with the plans of a run. */
interface PlanFiles {
  json: string[];
  markdown: string[];
  html: string[];
}

/** Writes the plans to files for later steps: JSON for `apply --plan` and tools, Markdown and a page for people. */
export async function writePlanFiles(
  reports: readonly TargetReport[],
  folder: string,
  io: ActionIo,
): Promise<PlanFiles & { notes: Note[] }> {
  const written: PlanFiles & { notes: Note[] } = { json: [], markdown: [], html: [], notes: [] };
  for (const { input, target } of reports) {
    if (input?.result.kind !== 'plan') continue;
    const name = path.join(folder, pathPart(target));
    try {
      await mkdir(folder, { recursive: true });
      await putFile(`${name}.plan.json`, io.clean(renderPlanJson(input.result.plan)), { mode: 0o600 });
      await putFile(`${name}.plan.md`, io.clean(renderJobSummary(input, { limit: 50_000_000 })));
      await putFile(`${name}.plan.html`, pageOf(input, input.result, io));
      written.json.push(`${name}.plan.json`);
      written.markdown.push(`${name}.plan.md`);
      written.html.push(`${name}.plan.html`);
    } catch (error) {
      const why = codeOf(error) ?? 'unknown error';
      written.notes.push(
        note(CODES.notWritten, `The plan of ${target} could not be written to a file (${why}).`),
      );
    }
  }
  return written;
}

/** The plan as a page. Its texts are masked one by one: its marks of changed words would divide a secret. */
function pageOf(
  { words, findings = [], sourceUrl, codeUrl, trials }: CommentInput,
  { plan, waiting }: Extract<CommentResult, { kind: 'plan' }>,
  io: ActionIo,
): string {
  const clean = (text: string) => io.clean(text);
  const shown = trials ? { ...trials, now: io.clock.now() } : null;
  return renderPlanHtml(plan, { words, findings, waiting, sourceUrl, codeUrl, trials: shown, clean });
}

/** Sets the outputs of the step. For several targets, counts are summed; paths and addresses have one line each. */
export function setOutputs(
  toolkit: Toolkit,
  io: ActionIo,
  reports: readonly TargetReport[],
  files: PlanFiles,
): void {
  // Outputs are not masked here; texts of messages were masked before.
  const set = (name: string, value: string | number | boolean) => toolkit.output(name, String(value));
  set('has-changes', reports.some(hasChanges));
  set('summary', reports.map((report) => summaryOf(report, io.clean)).join('; '));
  for (const name of COUNTS)
    set(
      name,
      reports.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0),
    );
  set(
    'drifted',
    reports.reduce((sum, { counts }) => sum + (counts.drifted ?? 0), 0),
  );
  set('plan-path', files.json.join('\n'));
  set('markdown-path', files.markdown.join('\n'));
  set('html-path', files.html.join('\n'));
  set('comment-url', reports.flatMap(({ url }) => url ?? []).join('\n'));
  set('exit-code', worstExit(reports));
}

function hasChanges({ input, counts }: TargetReport): boolean {
  if (input?.result.kind === 'plan') return input.result.plan.changes.length > 0;
  return (counts.drifted ?? 0) > 0;
}

/** One line about a target: `production: 1 to create · 3 unchanged`. */
export function summaryOf(
  { target, input, counts, notes }: TargetReport,
  clean: (text: string) => string = (text) => text,
): string {
  const name = target === '' ? 'target' : target;
  const result = input?.result;
  if (result?.kind === 'plan' && input?.applied) {
    const words = Object.entries(input.applied.report.summary).map(([word, number]) => `${number} ${word}`);
    return `${name}: ${words.length === 0 ? 'nothing to apply' : words.join(', ')}`;
  }
  if (result?.kind === 'plan') return `${name}: ${summaryText(result.plan.summary)}`;
  if (result?.kind === 'checked')
    return `${name}: ${checkSummary(result.report).replace('Checked', 'checked')}`;
  if (result?.kind === 'failed') return `${name}: no plan (${result.code})`;
  if (result !== undefined) {
    const errors = result.findings.filter((one) => one.severity === 'error').length;
    return `${name}: files checked, ${errors === 1 ? '1 error' : `${errors} errors`}`;
  }
  if (counts.drifted !== undefined) return `${name}: ${counts.drifted} drifted`;
  return `${name}: ${clean(notes[0]?.text ?? 'nothing to do')}`;
}

/** The exit code over all targets: 4 written and failed, 1 error, 3 held, 5 the verdict is no, 2 changes, else 0. */
export function worstExit(reports: readonly TargetReport[]): number {
  const order = [4, 1, 3, 5, 2, 0];
  return order.find((code) => reports.some(({ exitCode }) => exitCode === code)) ?? 0;
}

/** The job summary: each target, then its messages. */
export async function writeSummary(
  toolkit: Toolkit,
  io: ActionIo,
  reports: readonly TargetReport[],
  notes: readonly Note[],
): Promise<void> {
  const limit = Math.floor(SUMMARY_BYTES / Math.max(1, reports.length));
  const parts = reports.flatMap((report) => {
    if (report.input !== null) return [renderJobSummary(report.input, { limit })];
    return report.markdown === undefined ? [] : [report.markdown];
  });
  const said = [...reports.flatMap((report) => report.notes), ...notes];
  if (said.length > 0) parts.push(`${said.map(noteLine).join('\n')}\n`);
  if (parts.length > 0) await toolkit.summary(io.clean(parts.join('\n')));
}

function noteLine({ severity, text, code }: Note): string {
  return `- ${severity === 'note' ? '' : `**${severity}** `}${markdownText(text)} (${markdownCode(code)})`;
}

/** Annotations of all targets, most severe first, limited to what GitHub shows. */
export function annotate(
  toolkit: Toolkit,
  io: ActionIo,
  reports: readonly TargetReport[],
  notes: readonly Note[],
  actionHome: string | null,
): void {
  const said = [...reports.flatMap((report) => report.notes), ...notes];
  const own = said.map((one) => noteAnnotation(one, actionHome));
  const all = [...reports.flatMap(({ input }) => (input === null ? [] : annotationsOf(input))), ...own];
  const { shown, rest } = capAnnotations(all);
  for (const one of shown)
    toolkit.annotate({ ...one, title: io.clean(one.title), message: io.clean(one.message) });
  if (rest !== null) io.log(rest);
}

function noteAnnotation({ severity, text, code }: Note, actionHome: string | null): Annotation {
  const level = severity === 'note' ? 'notice' : severity === 'warning' ? 'warning' : 'error';
  const url = codeUrl(code, actionHome);
  return { level, title: code, message: url === null ? text : `${text} See ${url}` };
}
