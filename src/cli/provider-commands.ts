import {
  DEFAULT_PROVIDER,
  type JudgingCommand,
  PROVIDERS,
  type Provider,
  type ProviderCommand,
} from '../providers/index.js';
import type { AnyCommand, Listed } from './command.js';
import { hostOf } from './command-host.js';
import { declare } from './help.js';
import type { Io } from './io.js';
import { printing, target } from './options.js';

/** The commands of providers; help lists them under the title of their provider. */
export function providerCommands(providers: readonly Provider[] = PROVIDERS): Listed[] {
  return providers.flatMap((provider): Listed[] => {
    const { commands = [], name, title } = provider;
    const heading = `${title}:`;
    const own = commands.map((command) => listedOf(provider, command));
    if (own.length === 0) return [];
    if (name === DEFAULT_PROVIDER.name) return own.map((one) => ({ ...one, heading }));
    return [{ name, does: `Commands for targets on ${title}.`, commands: own, heading }];
  });
}

function listedOf(provider: Provider, command: ProviderCommand | JudgingCommand): Listed {
  const { name, does, arguments: declared = [], flags: options } = command;
  const made: AnyCommand = {
    name,
    does,
    flags: (bare) => {
      declare(bare, { does, arguments: declared, options });
      return 'judge' in command ? printing(target(bare, provider)) : target(bare, provider);
    },
    run: async (args, flags, { io }) => {
      if (!('judge' in command)) return run(provider, command, { args, flags }, io);
      // Loaded late, as few runs judge anything.
      const { judge } = await import('./judging.js');
      return judge(provider, command, { args, flags }, io);
    },
  };
  return { name, load: async () => made };
}

async function run(
  provider: Provider,
  command: ProviderCommand,
  given: { args: readonly unknown[]; flags: { readonly [name: string]: unknown } },
  io: Io,
): Promise<number> {
  // Loaded late: the HTTP client is large, and help needs neither.
  const { printed } = await import('./opened.js');
  const { runCommand } = await import('../run/run-command.js');
  return printed(runCommand(provider, command, given, io, hostOf(io)), io);
}
