import { closest, coded, type Finding, judgedReport, sortFindings } from '../../../model/index.js';
import type { JudgingAsked, JudgingPlan } from '../../provider.js';
import { readEntry, type SmokeEntry } from './entry.js';
import { runSmoke } from './run-smoke.js';
import { SMOKE_CODES } from './smoke-codes.js';
import { SmokeFiles } from './smoke-files.js';

/** Reads the smoke runs that are asked for, with their files. Sends nothing. */
export async function prepareSmoke({ args, flags, target, config }: JudgingAsked): Promise<JudgingPlan> {
  const findings: Finding[] = [];
  const files = new SmokeFiles(target.root, config.folder);
  const section = config.section('smoke');
  const known = section?.type === 'map' ? section.entries : [];
  const names = namesOf(args);
  const top = config.file === null ? {} : { place: { file: config.file, line: 1, column: 1 } };
  if (known.length === 0)
    findings.push({
      ...coded(SMOKE_CODES.none),
      message: 'The configuration has no smoke runs.',
      remedy: 'Add one, for example smoke: {hello: {workflow: 3086, tasks: [{input_text: Hello}]}}',
      ...top,
    });
  for (const name of known.length === 0 ? [] : names) {
    if (known.some(({ key }) => key === name)) continue;
    const all = known.map(({ key }) => key);
    const near = closest(name, all);
    findings.push({
      ...coded(SMOKE_CODES.unknownName),
      message: `There is no smoke run ${JSON.stringify(name)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
      remedy: `Use one of: ${all.join(', ')}.`,
      ...top,
    });
  }
  const entries: SmokeEntry[] = [];
  for (const { key, keyPlace, node } of known) {
    if (node.type !== 'map' || (names.length > 0 && !names.includes(key))) continue;
    const context = { vars: target.vars, target: target.name, files, findings };
    const entry = await readEntry(key, keyPlace, node, context);
    if (entry !== undefined) entries.push(entry);
  }
  return {
    findings: sortFindings([...findings, ...files.findings]),
    files: [...files.read].map(([file, bytes]) => ({ file, bytes })),
    start: async (run) => {
      const runs = [];
      // One after the other: the list of a workflow tells whose tasks are new only if nothing else is sent meanwhile.
      for (const entry of entries) {
        const { name } = entry;
        run.host.progress?.({ event: 'run_started', name });
        const ended = await runSmoke(entry, run, flags.again === true);
        const { state, summary } = ended;
        run.host.progress?.({ event: 'run_ended', name, state, summary });
        runs.push(ended);
      }
      return judgedReport('smoke', target.name, runs);
    },
  };
}

/** The names of the command line: its one argument takes several values. */
function namesOf(args: readonly unknown[]): string[] {
  return args.flat().filter((name): name is string => typeof name === 'string');
}
