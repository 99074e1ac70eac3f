import type { Command } from '@commander-js/extra-typings';
import { pasted } from '../../model/index.js';
import { renderTrialsMarkdown, renderTrialsText, trialsJson } from '../../report/index.js';
import type { TrialsReport } from '../../trial/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { hostOf } from '../command-host.js';
import type { Io } from '../io.js';
import { afterReport } from '../lost-output.js';
import { openHow, printed } from '../opened.js';
import { format, target } from '../options.js';
import { printDocument } from '../print-json.js';

const flags = (bare: Command) =>
  target(bare)
    .addOption(format())
    .argument('[names...]', 'trials of the configuration (default: all)')
    .option('--base <ref>', 'try only what the files change since this commit')
    .option('--again', 'ask anew, although the same question has a recorded result')
    .option('--clean', 'only remove what earlier trials left on the platform')
    .option('--drop-damaged', 'clean up, and remove records of trials that cannot be read')
    .option('--yes', 'skip the confirmation');

type TrialFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'trial',
  examples: [
    [pasted('trial', 'rome', '--base', 'origin/main'), 'try what this branch changes'],
    [pasted('trial', '--clean'), 'remove what earlier trials left'],
  ],
  does: 'Run a workflow with the live prompts and with those of the files, and compare.',
  flags,
  run: ([names], flags, { io }) => trial(names, flags, io),
});

/** `trial`: what the changed prompts do to the outputs, before they are applied. */
async function trial(names: readonly string[], flags: TrialFlags, io: Io): Promise<number> {
  // Loaded late: the HTTP client is large, and help needs neither.
  const { trialTarget } = await import('../../run/trial/trial-target.js');
  const { base: since, ...rest } = flags;
  const options = { ...rest, ...(since === undefined ? {} : { since }) };
  const report = await printed(trialTarget(options, names, io, hostOf(io), openHow(flags, [], io)), io);
  print(report, flags, io);
  const hasWritten = report.cleaned.length > 0 || report.trials.some(({ wrote }) => wrote);
  return afterReport(report.exit_code, hasWritten, io);
}

function print(report: TrialsReport, flags: TrialFlags, io: Io): void {
  for (const finding of [...report.findings, ...report.trials.flatMap(({ findings }) => findings)])
    io.note?.(finding);
  const wanted = flags.format ?? (flags.json === true ? 'json' : 'text');
  if (wanted === 'json') printDocument(trialsJson(report), io);
  else if (wanted === 'markdown') io.out(renderTrialsMarkdown(report));
  else io.out(renderTrialsText(report, { color: io.outColor, now: io.clock.now(), typing: io.typing }));
}
