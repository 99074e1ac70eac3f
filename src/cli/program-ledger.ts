import { Option } from 'commander';
import { collect, number, optionalPattern, type Registrar, target } from './program-options.js';

/** What was applied: compared with the platform, listed, undone, repaired. */
export function addLedgerCommands({ io, done, command }: Registrar): void {
  target(command('drift', 'Compare the platform with what was applied last. Only reads.'))
    .option('--only <pattern>', 'only resources that fit', collect)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
    .action(async (flags) => done(await (await import('./drift.js')).drift(flags, io)));

  target(command('history', 'What was applied when; what one apply changed; what differs between two.'))
    .argument('[revision]', 'a number, latest, or latest~2: what that apply changed')
    .argument('[other]', 'what differs from the first one to this')
    .option('--limit <n>', 'how many are listed; default: 20')
    .action(async (one: string | undefined, other: string | undefined, flags) => {
      const names = [one, other].filter((name) => name !== undefined);
      done(await (await import('./history.js')).history(names, flags, io));
    });

  target(command('rollback', 'Go back to what an earlier apply had applied, and say how the files follow.'))
    .requiredOption('--to <revision>', 'a number of the history, latest, or latest~1')
    .option('--prune', 'also delete what was made from here since then')
    .option('--dry-run', 'only show what would be done')
    .option('--only <pattern>', 'only resources that fit; nothing is removed', collect)
    .addOption(
      new Option('--on-drift <policy>', 'what becomes of edits in the web app').choices([
        'hold',
        'overwrite',
      ]),
    )
    .option(
      '--take-over [pattern]',
      'overwrite live objects that were made elsewhere; a pattern names which',
      optionalPattern,
    )
    .option('--allow-deletes <n>', "so many deletes and replaces, whatever the target's limits say", number)
    .option('--yes', 'do not ask')
    .action(async (flags) => done(await (await import('./rollback.js')).rollback(flags, io)));
}
