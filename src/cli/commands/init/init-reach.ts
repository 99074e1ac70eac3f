import { pasted, shellLine } from '../../../model/index.js';
import { settingsOf } from '../../../run/open/open-files.js';
import type { CommandContext } from '../../command.js';
import type { Io } from '../../io.js';
import type { Answers } from './init-answers.js';
import { configuredTargets } from './init-configured.js';
import type { InitReport } from './init-report.js';

/** True where key and address of the first target are set here, so that its objects can be pulled. */
export async function hasKey(io: Io): Promise<boolean> {
  const [first] = await configuredTargets(io);
  if (first === undefined) return false;
  const { settings } = await settingsOf(first.target, first.provider, {}, io, false);
  return settings !== undefined && settings.apiKey !== '';
}

/** Pulls everything that the first target has already. @returns the exit code of the pull */
export async function pullAll(
  targets: Answers['targets'],
  report: InitReport,
  { io, main }: CommandContext,
): Promise<number> {
  const target = targets.length === 1 ? [] : ['--target', targets[0].name];
  const argv = ['pull', '--all', ...target];
  if (!report.isJson) {
    io.out(`\n${shellLine(pasted(...argv), io.shell ?? 'sh')}\n`);
    return main(argv, io);
  }
  // Its document becomes a part of this one; what it says on standard error is said of both.
  const { json: _json, ...own } = io;
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  const code = await main([...argv, '--json'], { ...own, out });
  report.pulled(JSON.parse(printed));
  return code;
}

/** Kinds that are launched, of which the files have items: the first launch of each is held. */
export async function launchedKinds(io: Io): Promise<string[]> {
  // Loaded late: it loads everything about bundles.
  const { openFiles } = await import('../../../run/open/open-files.js');
  try {
    const { desired } = await openFiles({}, [], io, true);
    const kinds = desired.resources.filter(({ kind }) => kind.lifecycle === 'launch');
    return [...new Set(kinds.map(({ kind }) => kind.name))];
  } catch {
    // Files that only a check reads, or files with errors, which validate says next.
    return [];
  }
}
