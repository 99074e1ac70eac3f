import { compare, sum } from './compare.mjs';
import { withItems } from './folders.mjs';
import { comparePage } from './page.mjs';
import { CLI, runNode, script, withStub } from './processes.mjs';
import { pushWithSdk } from './sdk.mjs';

/** A case with its folder, its platform and the runs that most cases share. */
async function scene(count, { layout, ...options }, use) {
  const inFolder = (files) =>
    withStub(options, (stub) => {
      const counted = async (running) => {
        await stub.counts();
        return { ...(await running), requests: await stub.counts() };
      };
      return use({
        files,
        stub,
        /** The command, with what it asked for. Exit 2 says that there is something to do. */
        run: (...args) =>
          counted(runNode([CLI, ...args], { cwd: files.folder, env: stub.env, expect: [0, 2] })),
        bare: (...args) => counted(runNode([script('bare.mjs'), stub.url, ...args])),
        parse: () => runNode([script('parse.mjs'), files.folder]),
      });
    });
  return withItems(count, inFolder, layout);
}

const apply = ['apply', '--yes', '--quiet'];

/** An organization that equals the files, with nothing to do. */
async function applied(at) {
  await at.run(...apply);
}

const startup = (args, rounds) => (files) =>
  compare({
    rounds,
    baseline: () => runNode(['-e', '0']),
    ours: () => runNode([CLI, ...args], { cwd: files.folder }),
  });

const unchanged =
  (count, options = {}) =>
  ({ rounds }) =>
    scene(count, options, async (at) => {
      await applied(at);
      return compare({ rounds, baseline: () => at.bare('list'), ours: () => at.run('plan') });
    });

const creates =
  (count) =>
  ({ rounds }) =>
    scene(count, {}, (at) =>
      compare({
        rounds,
        baseline: async () => {
          await at.stub.empty();
          return at.bare('post', String(count));
        },
        ours: async () => {
          await at.stub.empty();
          at.files.forget();
          return at.run(...apply);
        },
      }),
    );

/**
 * Every case: its baseline, its goals, and how it is measured. `asks` says what it asks the platform for, no
 * less and no more; `--quick` asserts it.
 */
export function rowsOf({ small, large, largest, limited, rounds, starts, sdk }) {
  const planning = (count) => ({ 'GET me': 1, 'GET list': pages(count) });
  // A plan, a reading of the lists right before the creates, one after them that proves the result, and one
  // more for creates that had to wait.
  const creating = (count) => ({
    'GET me': 1,
    'GET list': { atMost: 3 + 4 * pages(count) },
    'POST create': count,
  });
  return [
    {
      name: '--version',
      baseline: 'node -e 0',
      goals: { wall: 1.15 },
      measure: () => withItems(20, startup(['--version'], starts)),
    },
    {
      name: 'validate, 20 items',
      baseline: 'node -e 0',
      goals: { wall: 2.2 },
      measure: () => withItems(20, startup(['validate'], starts)),
    },
    {
      name: `validate, ${large} items`,
      baseline: '`yaml` parses the files',
      goals: { wall: 1.3 },
      measure: () =>
        withItems(large, ({ folder }) =>
          compare({
            rounds,
            baseline: () => runNode([script('parse.mjs'), folder]),
            ours: () => runNode([CLI, 'validate'], { cwd: folder }),
          }),
        ),
    },
    {
      name: `plan, ${small} unchanged`,
      baseline: 'the bare lists',
      goals: { wall: 2 },
      asks: planning(small),
      measure: () => unchanged(small)({ rounds }),
    },
    {
      name: `plan, ${small} unchanged; rows show neither created_at nor version`,
      baseline: 'the bare lists',
      goals: {},
      measure: () => unchanged(small, { hidden: ['created_at', 'version'] })({ rounds }),
    },
    {
      name: `plan, ${large} unchanged`,
      baseline: '`yaml` parses the files, then the bare lists',
      goals: { wall: 1.5, peakMb: 220 },
      asks: planning(large),
      measure: () =>
        scene(large, {}, async (at) => {
          await applied(at);
          return compare({
            rounds,
            baseline: async () => sum(await at.parse(), await at.bare('list')),
            ours: () => at.run('plan'),
          });
        }),
    },
    {
      name: `plan, ${small} prompt files unchanged`,
      baseline: '`yaml` parses their front matter, then the bare lists',
      goals: { wall: 2 },
      asks: { 'GET me': 1, 'GET list': Math.max(1, Math.ceil(small / 100)) },
      measure: () =>
        scene(small, { layout: 'prompts' }, async (at) => {
          await applied(at);
          return compare({
            rounds,
            baseline: async () => sum(await at.parse(), await at.bare('list')),
            ours: () => at.run('plan'),
          });
        }),
    },
    {
      name: `plan, ${small} changed`,
      baseline: 'the bare lists and GETs',
      goals: { wall: 1.3 },
      asks: { ...planning(small), 'GET object': small },
      measure: () =>
        scene(small, {}, async (at) => {
          await applied(at);
          at.files.write('second');
          return compare({
            rounds,
            baseline: () => at.bare('get', String(small)),
            ours: () => at.run('plan'),
          });
        }),
    },
    {
      name: `the page of ${large} changes opens in Chromium`,
      baseline: 'a bare list of the same texts',
      goals: { wall: 1 },
      measure: () =>
        scene(large, {}, async (at) => {
          await applied(at);
          at.files.write('second');
          await at.run('plan', '--html', 'plan.html', '--out', 'plan.json', '--quiet');
          return comparePage(at.files.folder, rounds);
        }),
    },
    {
      name: `apply, ${small} creates`,
      baseline: 'the bare POSTs',
      goals: { wall: 1.25 },
      asks: creating(small),
      measure: () => creates(small)({ rounds }),
    },
    {
      name: `apply, ${large} creates`,
      baseline: 'the bare POSTs',
      goals: { wall: 1.1, cpu: 3, peakMb: 250 },
      asks: creating(large),
      measure: () => creates(large)({ rounds }),
    },
    {
      name: `apply, ${small} updates`,
      baseline: 'the bare POSTs of as many',
      goals: {},
      measure: () =>
        scene(small, {}, async (at) => {
          await applied(at);
          await at.stub.keep();
          at.files.keep();
          at.files.write('second');
          return compare({
            rounds,
            baseline: async () => {
              await at.stub.empty();
              return at.bare('post', String(small));
            },
            ours: async () => {
              await at.stub.restore();
              at.files.restore();
              return at.run(...apply);
            },
          });
        }),
    },
    {
      name: `apply, ${small} creates, against the SDK`,
      baseline: "the official SDK's push",
      goals: { faster: 12 },
      measure: async () =>
        !sdk
          ? { skipped: 'not in a quick run' }
          : scene(small, {}, async (at) => {
              const ours = async () => {
                await at.stub.empty();
                at.files.forget();
                return at.run(...apply);
              };
              const push = pushWithSdk(at.stub, small);
              if (push === null)
                return { skipped: 'the SDK cannot be installed: Python 3 with venv and PyPI are needed' };
              // It takes a minute and more: once is enough.
              const { baseline, ours: own, ...ratios } = await compare({ rounds: 1, baseline: push, ours });
              return { baseline, ours: own, ...ratios, faster: baseline.ms / own.ms };
            }),
    },
    {
      // A row may cut a long text, and a cut text in a file would be applied: every new object is read.
      name: `pull --all, ${small} objects`,
      baseline: 'the bare lists and GETs',
      goals: { wall: 1.5 },
      asks: { 'GET me': 1, 'GET list': { atMost: 3 + pages(small) }, 'GET object': { atMost: small + 1 } },
      measure: () =>
        scene(small, {}, async (at) => {
          await applied(at);
          return compare({
            rounds,
            baseline: () => at.bare('get', String(small)),
            ours: () => withItems(0, ({ folder }) => pullInto(at, folder)),
          });
        }),
    },
    {
      name: `growth: plan of ${large} unchanged, then of ${largest}`,
      baseline: `the step from ${small} to ${large}, per item`,
      goals: { growth: 1.15, peakMb: 500 },
      measure: async () => {
        const runs = [];
        for (const count of [small, large, largest]) {
          runs.push(
            await scene(count, {}, async (at) => {
              await applied(at);
              return at.run('plan');
            }),
          );
        }
        const [least, middle, most] = runs;
        const first = (middle.cpuMs - least.cpuMs) / (large - small);
        const second = (most.cpuMs - middle.cpuMs) / (largest - large);
        return {
          baseline: middle,
          ours: most,
          wall: most.ms / middle.ms,
          cpu: most.cpuMs / middle.cpuMs,
          growth: second / first,
        };
      },
    },
    {
      name: `30 requests a second allowed, ${limited} creates`,
      baseline: 'the limit itself',
      goals: { share: 0.9 },
      asks: creating(limited),
      measure: () =>
        scene(limited, { perSecond: 30 }, async (at) => {
          const ours = await at.run(...apply);
          const asked = Object.values(ours.requests).reduce((all, count) => all + count, 0);
          const ideal = { ms: (asked / 30) * 1000, cpuMs: ours.cpuMs, peakMb: 0 };
          return { baseline: ideal, ours, wall: ours.ms / ideal.ms, cpu: 1, share: ideal.ms / ours.ms };
        }),
    },
  ];
}

/** A pull takes hold of a fresh folder: its configuration names the bundles that it writes. */
async function pullInto(at, folder) {
  await at.stub.counts();
  const taken = await runNode([CLI, 'pull', '--all'], { cwd: folder, env: at.stub.env, expect: [0] });
  return { ...taken, requests: await at.stub.counts() };
}

/** Pages of 100 rows of the three lists that so many items fill. */
function pages(count) {
  const prompts = Math.round(count * 0.6);
  const criteria = Math.round(count * 0.3);
  return [prompts, criteria, count - prompts - criteria].reduce(
    (all, rows) => all + Math.max(1, Math.ceil(rows / 100)),
    0,
  );
}
