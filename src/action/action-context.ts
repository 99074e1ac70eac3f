import type { Host } from '../run/open/host.js';
import type { Leniency, Offline } from '../run/open/open-files.js';
import type { EventContext } from './event.js';
import type { GitHub } from './github/github.js';
import type { Inputs } from './inputs.js';

/** What every task of a run needs. */
export interface ActionContext {
  inputs: Inputs;
  context: EventContext;
  /** The process, with the folder of the configuration. */
  io: Host;
  /** The platforms of the targets that were opened so far, by name of the target. */
  platforms: Map<string, Offline['provider']>;
  /** Where the files are those of a fork: what a pointer of Git LFS stands for. */
  lfs?: Leniency['lfs'];
  /** Null without a token. */
  github: GitHub | null;
  /** GitHub with the input `push-token`; null without one. */
  pusher: GitHub | null;
  /** Login of the token, requested once; comments of other logins are never changed. */
  me(): Promise<string>;
  /** Masks every known secret in a text that leaves this machine. */
  clean(text: string): string;
  /** Logs a sentence, which may contain anything. */
  log(text: string): void;
  /** Logs a text that was rendered for a terminal. */
  logText(text: string): void;
}
