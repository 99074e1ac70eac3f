import type { AnyCommand, Listed } from './command.js';
import type { ProvidedCommand } from './help.js';

/** Names of the commands of providers, for the table of help. */
export function namesOf(commands: readonly Listed[]): ProvidedCommand[] {
  return commands.map(({ name, heading, ...one }) => ({
    name,
    ...(heading === undefined ? {} : { heading }),
    ...('load' in one ? {} : { does: one.does, commands: one.commands.map((inner) => inner.name) }),
  }));
}

/** The same commands again; providers are loaded only where one of them runs. */
export function lateCommands(provided: readonly ProvidedCommand[]): Listed[] {
  return provided.map(({ name, heading, does = '', commands }): Listed => {
    const under = heading === undefined ? {} : { heading };
    if (commands === undefined) return { ...under, name, load: () => loaded(name) };
    const inner = commands.map((one): Listed => ({ name: one, load: () => loaded(name, one) }));
    return { ...under, name, does, commands: inner };
  });
}

async function loaded(...words: readonly string[]): Promise<AnyCommand> {
  const { providerCommands } = await import('./provider-commands.js');
  let list = providerCommands();
  for (const word of words) {
    const one = list.find(({ name }) => name === word);
    if (one !== undefined && 'load' in one) return one.load();
    list = one === undefined ? [] : [...one.commands];
  }
  throw new Error(`no provider has the command ${words.join(' ')}: npm run generate`);
}
