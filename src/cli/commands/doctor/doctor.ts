import type { Command } from '@commander-js/extra-typings';
import { argvOf, at, type CommandPlace } from '../../../model/index.js';
import { defineCommand } from '../../command.js';
import type { Io } from '../../io.js';
import { openOffline } from '../../opened.js';
import { type CommonFlags, files, target } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { type Check, skipped } from './check.js';
import { checkFiles } from './files.js';
import { checkLedger } from './ledger.js';
import { checkMachine } from './machine.js';
import { renderChecks } from './render.js';

const flags = (bare: Command) => target(files(bare));

export const command = defineCommand({
  name: 'doctor',
  does: 'Check everything that plan and apply need, and say how to fix what is wrong.',
  flags,
  run: ([files], flags, { io }) => doctor(files, flags, io),
});

/**
 * `doctor`: checks everything that plan and apply need. It only reads, leaves nothing behind, and continues after a
 * failed check. Exit 1 when there is a problem.
 */
async function doctor(files: readonly string[], flags: CommonFlags, io: Io): Promise<number> {
  const checks = await examine(files, flags, io);
  const shown = flags.quiet === true ? checks.filter((check) => check.state !== 'ok') : checks;
  const problems = checks.filter((check) => check.state === 'problem').length;
  const exitCode = problems > 0 ? 1 : 0;
  if (flags.json === true) {
    const count = (state: Check['state']) => checks.filter((check) => check.state === state).length;
    const summary = { ok: count('ok'), warnings: count('warning'), problems, skipped: count('skipped') };
    const place = io.typing?.place ?? {};
    printDocument(
      { checks: shown.map((check) => checkJson(check, place)), summary, exit_code: exitCode },
      io,
    );
  } else io.out(renderChecks(shown, io.outColor, io.typing));
  return exitCode;
}

/** A check as JSON: its command as arguments. */
function checkJson({ command, ...check }: Check, place: CommandPlace): object {
  const argv = command && argvOf(at(command, place));
  return argv === undefined ? check : { ...check, argv };
}

async function examine(files: readonly string[], flags: CommonFlags, io: Io): Promise<Check[]> {
  const machine = await checkMachine(io.cwd, process.versions.node);
  const loaded = await checkFiles(flags, files, io);
  const { offline } = loaded;
  if (loaded.checked !== undefined) {
    const { checkServer } = await import('./platform.js');
    const server = await checkServer(loaded.checked, loaded.settings, flags, io);
    const why = `${loaded.checked.provider.title} only checks files`;
    const rest = ['routes', 'ledger'].map((subject) => skipped(subject, why));
    return [...machine, ...loaded.checks, ...server, ...rest];
  }
  if (offline === undefined) {
    const why = 'it needs a valid configuration and a target';
    const rest = ['key', 'routes', 'ledger'].map((subject) => skipped(subject, why));
    return [...machine, ...loaded.checks, ...rest];
  }
  // Loaded late: only these checks need the HTTP client, which is large.
  const { checkPlatform } = await import('./platform.js');
  const platform = await checkPlatform(offline, loaded.settings, flags, io);
  // Without a key the target still has a base URL and a ledger.
  const silent: Io = { ...io, err: () => undefined, note: undefined };
  const settings = offline.settings ?? (await openOffline(flags, files, silent, true)).settings;
  const org = platform.org ?? settings?.orgId ?? offline.target.orgId;
  const ledger = await checkLedger({ offline, settings, org }, io);
  return [...machine, ...loaded.checks, ...platform.checks, ...ledger];
}
