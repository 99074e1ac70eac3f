import { describe, expect, it } from 'vitest';
import type { Scene } from '../apply/edits/scene.js';
import { hasNoResult } from '../support/has-no-result.js';
import { inJson, inMarkdown, inText, parse, shWords } from './printed.js';
import { type PrintingScene, SCENES } from './scenes.js';

/** Commands that only make sense with what a person does first. */
const AFTER_SOMETHING = new Set(['init', 'plan --out']);

/** Everything that a run printed as a command. */
async function printedBy(scene: Scene, argv: readonly string[]): Promise<string[][]> {
  const ran = await scene.workspace.run(...argv);
  const isJson = argv.includes('--json') && ran.out.startsWith('{');
  const out = isJson
    ? inJson(ran.out)
    : argv.includes('markdown')
      ? inMarkdown(ran.out).map(shWords)
      : inText(ran.out).map(shWords);
  return [...out, ...inText(ran.err).map(shWords)];
}

async function heldIn(scene: Scene, files: readonly string[] = []): Promise<Set<string>> {
  const ran = await scene.workspace.run('plan', '--json', ...files);
  return new Set(
    hasNoResult(ran.out) ? [] : (JSON.parse(ran.out).held as { address: string }[]).map((one) => one.address),
  );
}

/** The commands of a scene, those of equal words once. */
async function commandsOf({ open, prints }: PrintingScene): Promise<string[][]> {
  const found = new Map<string, string[]>();
  for (const argv of prints) {
    const scene = await open();
    try {
      for (const words of await printedBy(scene, argv)) {
        // Terminals and documents differ in naming the one target there is.
        const bare = words.filter((word, at) => word !== '--target' && words[at - 1] !== '--target');
        found.set(bare.join('\0'), words);
      }
    } finally {
      await scene.close();
    }
  }
  return [...found.values()];
}

describe.each(SCENES)('$name', (scene) => {
  it('every command that is printed is one, and does what it says for the state it was printed for', async () => {
    const commands = await commandsOf(scene);
    expect(commands.length).toBeGreaterThan(0);
    for (const words of commands) {
      const shown = words.join(' ');
      const { verb } = await parse(words);
      if (verb === '--help' || AFTER_SOMETHING.has(verb) || AFTER_SOMETHING.has(`${verb} ${words.at(-2)}`))
        continue;
      const one = await scene.open();
      try {
        const before = await heldIn(one, scene.files);
        const asks = ['apply', 'rollback'].includes(verb) || words[1] === 'ledger';
        const needsYes = asks && !words.includes('--yes') && !words.includes('show');
        const ran = await one.workspace.run(...words.slice(1), ...(needsYes ? ['--yes'] : []));
        // 1 is an error: an option, an address or a file that is not there, or a state that has none.
        if (scene.settles !== false) expect([shown, ran.code, ran.err]).not.toEqual([shown, 1, ran.err]);
        expect(ran.err, shown).not.toMatch(/PS90[0-4]\d|unknown option|too many arguments/);
        const only = words[words.indexOf('--only') + 1]?.replaceAll('%2A', '*') ?? '';
        if (scene.settles === false || verb !== 'apply' || !words.includes('--only')) continue;
        expect([shown, before.has(only), (await heldIn(one, scene.files)).has(only)]).toEqual([
          shown,
          true,
          false,
        ]);
      } finally {
        await one.close();
      }
    }
  });
});
