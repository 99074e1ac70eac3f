/** The real clock. */
export const processClock = {
  now: Date.now,
  monotonic: () => performance.now(),
  sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
    const { setTimeout: sleep } = process.getBuiltinModule('node:timers/promises');
    try {
      await sleep(ms, undefined, signal === undefined ? {} : { signal });
    } catch {
      // An interrupted sleep ends quietly; the caller checks the signal.
    }
  },
  every: (ms: number, tick: () => void): (() => void) => {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** Aborted by SIGINT and SIGTERM. The second one ends the process at once. */
export function processSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(4);
      controller.abort();
    });
  }
  return controller.signal;
}
