/** Paths inside a resource: `config.temperature`, `code_config.tools["my.tool"].source_code`, `variants[0]`. */
export type Path = readonly (string | number)[];

const PLAIN = /^[A-Za-z_][\w-]*$/;

/** True for a step that a path shows as it is. */
export function isPlainStep(step: string): boolean {
  return PLAIN.test(step);
}

/** Writes a path: `config.temperature`, `tools["my.tool"]`, `variants[0]`. */
export function formatPath(path: Path): string {
  let out = '';
  for (const step of path) {
    if (typeof step === 'number') out += `[${step}]`;
    else if (PLAIN.test(step)) out += out === '' ? step : `.${step}`;
    else out += `[${JSON.stringify(step)}]`;
  }
  return out;
}

/** Reads what `formatPath` wrote; undefined where the text is no path. */
export function parsePath(text: string): Path | undefined {
  const path: (string | number)[] = [];
  const step = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;
  let end = 0;
  for (let match = step.exec(text); match !== null; match = step.exec(text)) {
    if (match[1] !== undefined) path.push(match[1]);
    else if (match[2] !== undefined) path.push(Number(match[2]));
    else if (match[3] !== undefined) {
      try {
        path.push(JSON.parse(match[3]) as string);
      } catch {
        return undefined;
      }
    }
    end = step.lastIndex;
  }
  return end === text.length && path.length > 0 ? path : undefined;
}

/** True when `path` is `prefix` or lies below it. */
export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}
