import { type Command, Option } from 'commander';
import { collect, number, optionalPattern, type Registrar, target } from '../../program-options.js';

/** What was applied: compared with the platform, listed, undone, repaired. */
export function addLedgerCommands({ io, done, command }: Registrar): void {
  target(command('drift', 'Compare the platform with what was applied last. Only reads.'))
    .option('--only <pattern>', 'only resources that fit', collect)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
    .action(async (flags) => done(await (await import('../drift.js')).drift(flags, io)));

  target(command('history', 'What was applied when; what one apply changed; what differs between two.'))
    .argument('[revision]', 'a number, latest, or latest~2: what that apply changed')
    .argument('[other]', 'what differs from the first one to this')
    .option('--limit <n>', 'how many are listed; default: 20')
    .action(async (one: string | undefined, other: string | undefined, flags) => {
      const names = [one, other].filter((name) => name !== undefined);
      done(await (await import('../history.js')).history(names, flags, io));
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
    .option('--allow-empty', 'with --prune: the revision may have held nothing at all')
    .option('--yes', 'do not ask')
    .action(async (flags) => done(await (await import('../rollback.js')).rollback(flags, io)));

  const ledger = command('ledger', 'Look at what is recorded of a target, and repair it.');
  const writing = (made: Command) => target(made).option('--yes', 'do not ask');
  target(ledger.command('show').description('What is recorded; secrets by name alone.'))
    .argument('[pattern]', 'an address or a pattern')
    .action(async (pattern: string | undefined, flags) =>
      done(await (await import('./ledger-show.js')).ledgerShow(pattern, flags, io)),
    );
  writing(ledger.command('forget').description('Drop entries: the next plan judges anew.'))
    .argument('<pattern>', 'an address or a pattern')
    .action(async (pattern: string, flags) =>
      done(await (await import('./ledger-entries.js')).ledgerForget(pattern, flags, io)),
    );
  writing(ledger.command('move').description('Give an entry another address.'))
    .argument('<old>', 'the address that the ledger knows')
    .argument('<new>', 'the address that it gets')
    .action(async (from: string, to: string, flags) =>
      done(await (await import('./ledger-entries.js')).ledgerMove(from, to, flags, io)),
    );
  writing(ledger.command('set').description('Correct what is recorded; nothing is sent.'))
    .argument('<pattern>', 'an address; with --origin, --protect and --rolled-back also a pattern')
    .option('--id <id>', 'the object that the entry stands for; it is looked up')
    .addOption(new Option('--origin <origin>', 'who made it').choices(['created', 'adopted']))
    .addOption(
      new Option('--protect <on|off>', 'protection, until an apply records another').choices(['on', 'off']),
    )
    .addOption(new Option('--rolled-back <off>', 'let the files undo a rollback').choices(['off']))
    .action(async (pattern: string, flags) =>
      done(await (await import('./ledger-set.js')).ledgerSet(pattern, flags, io)),
    );
  writing(ledger.command('rebind').description('Bind it to the present organization, URL and configuration.'))
    .option('--from <namespace>', 'take over the ledger of another namespace')
    .option('--from-target <name>', 'take over the ledger of a target that has another name now')
    .action(async (flags) => done(await (await import('./ledger-repair.js')).ledgerRebind(flags, io)));
  writing(ledger.command('push').description('Push what an apply could not push.')).action(async (flags) =>
    done(await (await import('./ledger-repair.js')).ledgerPush(flags, io)),
  );
  writing(ledger.command('unlock').description('Take the lock of a run that does not go on.'))
    .option('--force', 'also from a process that runs on this machine; does not ask')
    .action(async (flags) => done(await (await import('./ledger-repair.js')).ledgerUnlock(flags, io)));
}
