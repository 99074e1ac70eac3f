import { collect, type Registrar, target } from './program-options.js';

/** From the platform to files. */
export function addPullCommand({ io, done, command }: Registrar): void {
  target(command('pull', 'Bring live values into the files. To the platform it only reads.'))
    .option('--all', 'everything that is live, also what no file holds yet')
    .option('--only <pattern>', 'what fits, also what no file holds yet', collect)
    .option('--workflow <id>', 'what lives in a workflow; with --all only in these', collect)
    .option('--into <file>', 'the bundle for new objects')
    .option('--vars', 'add variables for workflow and project ids to the configuration')
    .option('--remove-gone', 'take items out of the files whose objects were deleted on the platform')
    .option(
      '--resolved <pattern>',
      'conflicts of these items are decided by what the files hold now',
      collect,
    )
    .option('--rolled-back', 'bring what a rollback put back into the files')
    .option('--force', 'overwrite texts that are not committed')
    .option('--dry-run', 'show what would be written')
    .action(async (flags) => done(await (await import('./commands/pull.js')).pull(flags, io)));
}
