import type { Host } from '../run/open/host.js';
import type { Leniency, Offline } from '../run/open/open-files.js';
import type { EventContext } from './event.js';
import type { GitHub } from './github/github.js';
import type { Inputs } from './inputs.js';

/** What every task of a run works with. */
export interface ActionContext {
  inputs: Inputs;
  context: EventContext;
  /** Where the configuration is looked for; everything else of the process. */
  io: Host;
  /** The platforms of the targets that were opened so far, by name of the target. */
  platforms: Map<string, Offline['provider']>;
  /** Where the files are those of a fork: what a pointer of Git LFS stands for. */
  lfs?: Leniency['lfs'];
  /** Null without a token. */
  github: GitHub | null;
  /** Login of our token, asked once; what is written by somebody else is never ours. */
  me(): Promise<string>;
  /** Replaces every known secret in a text that leaves this machine. */
  clean(text: string): string;
  /** A sentence for the log; may hold anything. */
  log(text: string): void;
  /** A whole text for the log that was rendered for a terminal. */
  logText(text: string): void;
}
