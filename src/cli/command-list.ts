import { group, type Listed, listed } from './command.js';

/** Every command, in the order of help. Adding one is a file in commands/ and a line here. */
export const COMMANDS: readonly Listed[] = [
  ...under('Start:', [
    listed('init', () => import('./commands/init/init.js')),
    listed('demo', () => import('./commands/demo/demo.js')),
    listed('doctor', () => import('./commands/doctor/doctor.js')),
    listed('import', () => import('./commands/import.js')),
  ]),
  ...under('Daily:', [
    listed('plan', () => import('./commands/plan.js')),
    listed('apply', () => import('./commands/apply.js')),
    listed('validate', () => import('./commands/validate.js')),
    listed('pull', () => import('./commands/pull.js')),
    listed('drift', () => import('./commands/drift.js')),
    listed('trial', () => import('./commands/trial.js')),
    listed('fmt', () => import('./commands/fmt.js')),
    listed('mv', () => import('./commands/mv.js')),
    listed('extract', () => import('./commands/extract.js')),
  ]),
  ...under('Repair:', [
    listed('history', () => import('./commands/history.js')),
    listed('rollback', () => import('./commands/rollback.js')),
    group('ledger', 'Inspect and repair the ledger of a target.', [
      listed('show', () => import('./commands/ledger/show.js')),
      listed('forget', () => import('./commands/ledger/forget.js')),
      listed('move', () => import('./commands/ledger/move.js')),
      listed('set', () => import('./commands/ledger/set.js')),
      listed('rebind', () => import('./commands/ledger/rebind.js')),
      listed('relocate', () => import('./commands/ledger/relocate.js')),
      listed('push', () => import('./commands/ledger/push.js')),
      listed('unlock', () => import('./commands/ledger/unlock.js')),
    ]),
  ]),
  ...under('Tools:', [
    listed('explain', () => import('./commands/explain/explain.js')),
    listed('compile', () => import('./commands/compile.js')),
    listed('schema', () => import('./commands/schema.js')),
    listed('emulator', () => import('./commands/emulator.js')),
    listed('completion', () => import('./commands/completion/completion.js')),
  ]),
];

/** The commands that help lists under a heading. */
function under(heading: string, commands: readonly Listed[]): Listed[] {
  return commands.map((one) => ({ ...one, heading }));
}
