// npm run bench: every case beside its baseline, both in this run. A table on stdout, and the figures as JSON.
//   --quick       small sizes, one round, no SDK; what is asked is asserted, times are only printed
//   --only WORDS  cases whose name holds the words
//   --json FILE   where the figures go; .cache/bench.json without it
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { script } from './processes.mjs';
import { rowsOf } from './rows.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'string', default: script('../.cache/bench.json') },
  },
});

const sizes = flags.quick
  ? { small: 60, large: 300, largest: 600, limited: 60, rounds: 1, starts: 1, sdk: false }
  : { small: 1000, large: 10_000, largest: 50_000, limited: 300, rounds: 5, starts: 21, sdk: true };
if (flags.rounds !== undefined) sizes.rounds = Number(flags.rounds);

const results = [];
const wrong = [];
for (const row of rowsOf(sizes)) {
  if (flags.only !== undefined && !row.name.includes(flags.only)) continue;
  const result = await row.measure();
  const judged = judge(row, result);
  results.push({
    name: row.name,
    baseline: row.baseline,
    goals: row.goals,
    ...result,
    missed: judged.missed,
  });
  if (flags.quick) wrong.push(...judged.wrong);
  print(row, result, judged);
}
mkdirSync(path.dirname(flags.json), { recursive: true });
const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model ?? '', node: process.version };
writeFileSync(flags.json, `${JSON.stringify({ machine, sizes, results }, null, 2)}\n`);
for (const sentence of wrong) console.error(`WRONG: ${sentence}`);
if (wrong.length > 0) process.exitCode = 1;

/** What of a row's goals is not reached, and what was asked for beyond what the row allows. */
function judge({ name, goals, asks }, result) {
  if (result.skipped !== undefined) return { missed: [], wrong: [] };
  // Goals are for the full sizes.
  const missed = Object.entries(flags.quick ? {} : goals).flatMap(([goal, wanted]) => {
    const is = goal === 'peakMb' ? result.ours.peakMb : result[goal];
    const isReached = goal === 'faster' || goal === 'share' ? is >= wanted : is <= wanted;
    return isReached ? [] : [`${goal} ${is.toFixed(2)}, goal ${wanted}`];
  });
  const wrongs = Object.entries(asks ?? {}).flatMap(([request, most]) => {
    const is = result.ours.requests[request] ?? 0;
    const isRight = typeof most === 'number' ? is === most : is <= most.atMost;
    return isRight ? [] : [`${name}: ${is} times ${request}, where ${JSON.stringify(most)} is right`];
  });
  const known = new Set(Object.keys(asks ?? {}));
  for (const [request, count] of Object.entries(result.ours.requests ?? {})) {
    if (asks !== undefined && !known.has(request))
      wrongs.push(`${name}: ${count} times ${request}, which nothing needs`);
  }
  return { missed, wrong: wrongs };
}

function print({ name, baseline }, result, { missed }) {
  if (result.skipped !== undefined) {
    console.log(`${name}\n    skipped: ${result.skipped}`);
    return;
  }
  const { ours } = result;
  const requests = Object.entries(ours.requests ?? {}).map(([request, count]) => `${count} ${request}`);
  console.log(name);
  console.log(`    baseline  ${one(result.baseline)}  ${baseline}`);
  console.log(`    ours      ${one(ours)}  ${requests.join(', ')}`);
  const words = [`${result.wall.toFixed(2)}× wall`, `${result.cpu.toFixed(2)}× CPU`];
  if (result.share !== undefined) words.push(`${(100 * result.share).toFixed(0)} % of the limit`);
  if (result.growth !== undefined) words.push(`${result.growth.toFixed(2)}× per item`);
  if (result.faster !== undefined) words.push(`${result.faster.toFixed(1)}× as fast`);
  const verdict = missed.length === 0 ? '' : `   MISSED: ${missed.join('; ')}`;
  console.log(`    ${words.join(', ')}${verdict}`);
}

function one({ ms, cpuMs, peakMb }) {
  const pad = (number, unit) => `${Number.isNaN(number) ? '–' : number.toFixed(0)} ${unit}`.padStart(10);
  return `${pad(ms, 'ms')} wall${pad(cpuMs, 'ms')} CPU${pad(peakMb, 'MB')}`;
}
