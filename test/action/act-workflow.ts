import { isMap, isScalar, parseDocument, visit } from 'yaml';

/**
 * A workflow as act can read it. act's schema is behind GitHub's: it refuses `concurrency.queue` and
 * `environment.deployment`, which change nothing when one run has the machine to itself, so they are left out.
 */
export function forAct(text: string): string {
  const document = parseDocument(text);
  let changed = false;
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || !isMap(value)) return;
      if (key.value === 'concurrency') changed = value.delete('queue') || changed;
      if (key.value === 'environment') changed = value.delete('deployment') || changed;
    },
  });
  return changed ? document.toString() : text;
}

/** Every `uses:` of a workflow that names another repository, for instance `actions/checkout@v5`. */
export function usedActions(text: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const used = String(value.value);
      if (!used.startsWith('./') && !used.startsWith('docker://')) found.push(used);
    },
  });
  return [...new Set(found)];
}
