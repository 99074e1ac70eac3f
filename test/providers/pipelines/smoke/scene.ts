import type { Io } from '../../../../src/cli/io.js';
import type { EmulatorOptions } from '../../../../src/providers/pipelines/emulator/index.js';
import { CommandScene } from '../../../support/command-scene.js';
import { hasNoResult } from '../../../support/has-no-result.js';
import { type Ran, Workspace } from '../../../support/workspace.js';

/** Workflow 10 of the seed takes `city`, `language` and, if one likes, `days`; 3086 takes a file, `document`. */
export const ROME = '{city: Rome, language: French}';

/** One run as `--json` prints it. */
export interface RunJson {
  name: string;
  state: string;
  summary: string;
  wrote: boolean;
  findings: { code: string; message: string; place?: { file: string; line: number; column: number } }[];
  next: string[];
  api: string | null;
  created: number;
  refused: number;
  statuses: { [status: string]: number };
  tasks: { id: number; status: string }[];
  unknown: { tasks: number; ids: number[] } | null;
}

/** A folder whose configuration has smoke runs, and the real command line in it. Its clock runs while it sleeps. */
export class SmokeScene extends CommandScene {
  /** Milliseconds that the runs have slept. */
  slept = 0;

  /** @param smoke the value of `smoke:`, as YAML of one or more lines */
  static async open(smoke: string, options: EmulatorOptions = {}): Promise<SmokeScene> {
    const scene = new SmokeScene(await Workspace.open({}, options));
    await scene.configure(smoke);
    return scene;
  }

  /** The first line of `smoke:` is the fifth of the file. */
  configure(smoke: string): Promise<void> {
    const text = `version: 1\nnamespace: n\ntargets: {staging: {org_id: 2, vars: {italy: 10}}}\nsmoke:\n${smoke.replace(/^/gm, '  ')}\n`;
    return this.workspace.write('pipelines-sync.yaml', text);
  }

  write(file: string, text: string): Promise<void> {
    return this.workspace.write(file, text);
  }

  run(...argv: string[]): Promise<Ran> {
    return this.runWith({}, ...argv);
  }

  runWith(parts: Partial<Io>, ...argv: string[]): Promise<Ran> {
    const clock: Io['clock'] = {
      now: () => Date.now() + this.slept,
      sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        this.slept += ms;
      },
    };
    return this.workspace.runWith({ clock, ...parts }, ...argv);
  }

  /** `smoke --json` with its first run. */
  async smoke(...argv: string[]): Promise<{ code: number; err: string; run: RunJson }> {
    return this.smokeWith({}, ...argv);
  }

  async smokeWith(
    parts: Partial<Io>,
    ...argv: string[]
  ): Promise<{ code: number; err: string; run: RunJson }> {
    const { code, out, err } = await this.runWith(parts, 'smoke', '--json', ...argv);
    if (hasNoResult(out)) throw new Error(`nothing was printed: ${err}`);
    return { code, err, run: JSON.parse(out).runs[0] };
  }

  /** Requests since a mark, each as `POST /api/v1/…`. */
  requests(since = 0): string[] {
    return this.emulator.requests.slice(since).map(({ method, path }) => `${method} ${path}`);
  }

  /** Creates of tasks that reached the platform. */
  creates(): number {
    return this.requests().filter((line) => /^POST .*\/tasks$/.test(line)).length;
  }
}

/** What a finding is about: its code and its place. */
export function at({ findings }: RunJson): string[] {
  return findings.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);
}
