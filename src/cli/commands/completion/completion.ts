import { Argument, Command } from '@commander-js/extra-typings';
import { pasted } from '../../../model/index.js';
import { defineCommand } from '../../command.js';
import type { HelpTable } from '../../help.js';
import type { Io } from '../../io.js';
import { json } from '../../options.js';
import { printDocument } from '../../print-json.js';
import { bashScript } from './bash-script.js';
import { completedOf } from './completed.js';
import { fishScript } from './fish-script.js';
import { zshScript } from './zsh-script.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

const flags = (bare: Command) =>
  json(bare).addArgument(new Argument('<shell>', 'shell to print it for').choices(['bash', 'zsh', 'fish']));

export const command = defineCommand({
  name: 'completion',
  does: 'Print a script that completes commands and options in a shell.',
  examples: [
    [pasted('completion', 'bash'), 'print the script for bash'],
    [pasted('completion', 'zsh'), 'for zsh'],
    [pasted('completion', 'fish'), 'for fish'],
  ],
  flags,
  run: async ([shell], flags, { io }) => {
    const script = SCRIPTS[shell](completedOf(await table(io)));
    if (flags.json === true) printDocument({ shell, script }, io);
    else io.out(script);
    return 0;
  },
});

/** Every command with its declaration, those of platforms as well. Loaded late: help has it ready. */
async function table({ providers }: Io): Promise<HelpTable['commands']> {
  const { HELP } = await import('../../generated/help.js');
  const { helpOf } = await import('../../help.js');
  const { providerCommands } = await import('../../provider-commands.js');
  const provided = await helpOf(providerCommands(providers), (name) => new Command(name));
  return { ...HELP.commands, ...provided };
}
