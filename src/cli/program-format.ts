import { files, type Registrar } from './program-options.js';

/** The layout of bundles. */
export function addFormatCommand({ io, done, command }: Registrar): void {
  files(command('fmt', 'Bring bundles into the canonical layout; comments stay.'))
    .option('--check', 'write nothing, list what would change; exit 1 when there is any')
    .option('--config <file>', 'the configuration; default: pipelines-sync.yaml, found upwards')
    .action(async (names: string[], flags) =>
      done(await (await import('./commands/fmt.js')).fmt(names, flags, io)),
    );
}
