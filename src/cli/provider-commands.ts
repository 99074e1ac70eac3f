import { DEFAULT_PROVIDER, PROVIDERS, type Provider, type ProviderCommand } from '../providers/index.js';
import type { AnyCommand, Listed } from './command.js';
import { confirm } from './confirm.js';
import { declare } from './help.js';
import type { Io } from './io.js';
import { printed } from './opened.js';
import { target } from './options.js';

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

function listedOf(provider: Provider, command: ProviderCommand): Listed {
  const { name, does, arguments: declared = [], flags: options } = command;
  const made: AnyCommand = {
    name,
    does,
    flags: (bare) => {
      declare(bare, { does, arguments: declared, options });
      return target(bare);
    },
    run: (args, flags, { io }) => run(provider, command, { args, flags }, io),
  };
  return { name, load: async () => made };
}

async function run(
  provider: Provider,
  command: ProviderCommand,
  given: { args: readonly unknown[]; flags: { readonly [name: string]: unknown } },
  io: Io,
): Promise<number> {
  // Loaded late: the HTTP client is large.
  const { runCommand } = await import('../run/run-command.js');
  const host = {
    cwd: io.cwd,
    out: io.out,
    err: io.err,
    confirm: (question: string) => confirm(question, io, 'Pass --yes.'),
    clock: io.clock,
    signal: io.signal,
  };
  return printed(runCommand(provider, command, given, io, host), io);
}
