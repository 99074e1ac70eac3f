/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Runs a case and its baseline in turn, round after round, so that what disturbs the machine disturbs both.
 * Each gives `{ms, cpuMs, peakMb, requests?}` per round.
 * @returns medians of both, the most memory, what was asked in the last round, and the ratios of time
 */
export async function compare({ rounds, baseline, ours }) {
  const taken = { baseline: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.baseline.push(await baseline());
    taken.ours.push(await ours());
  }
  const base = summary(taken.baseline);
  const own = summary(taken.ours);
  return { baseline: base, ours: own, wall: own.ms / base.ms, cpu: own.cpuMs / base.cpuMs };
}

function summary(runs) {
  const requests = runs.at(-1).requests;
  return {
    ms: median(runs.map(({ ms }) => ms)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    ...(requests === undefined ? {} : { requests }),
  };
}

/** What two things take that are done one after the other. */
export function sum(one, other) {
  return {
    ms: one.ms + other.ms,
    cpuMs: one.cpuMs + other.cpuMs,
    peakMb: Math.max(one.peakMb, other.peakMb),
    ...(other.requests === undefined ? {} : { requests: other.requests }),
  };
}
