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

/**
 * The signal that SIGINT and SIGTERM abort. The second one ends the process at once. It is made when it is first asked
 * for, because Node loads what it is made of only then; what was received before counts.
 */
export function processSignal(): () => AbortSignal {
  let controller: AbortController | undefined;
  let isStopped = false;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (isStopped) process.exit(4);
      isStopped = true;
      controller?.abort();
    });
  }
  return () => {
    if (controller === undefined) {
      controller = new AbortController();
      if (isStopped) controller.abort();
    }
    return controller.signal;
  };
}
