import { Option } from 'commander';
import { collect, type Registrar, target } from './program-options.js';

/** What was applied: compared with the platform, listed, undone, repaired. */
export function addLedgerCommands({ io, done, command }: Registrar): void {
  target(command('drift', 'Compare the platform with what was applied last. Only reads.'))
    .option('--only <pattern>', 'only resources that fit', collect)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']))
    .action(async (flags) => done(await (await import('./drift.js')).drift(flags, io)));
}
