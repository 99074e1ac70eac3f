import { apart, type Severity, type Silenced, visible } from '../../model/index.js';
import { count } from '../text/style.js';

/** A finding, or a diagnostic of a plan. */
interface Said {
  code: string;
  severity: Severity;
  address?: string | null;
  message: string;
  silenced?: Silenced;
}

/** `2 warnings and 1 note silenced by the configuration`; empty where nothing is. */
export function silencedCount(findings: readonly Said[]): string {
  const { silenced } = apart(findings);
  const of = (severity: Severity) => silenced.filter((one) => one.severity === severity).length;
  const parts = (['warning', 'note'] as const).flatMap((severity) =>
    of(severity) === 0 ? [] : [count(of(severity), severity)],
  );
  return parts.length === 0 ? '' : `${parts.join(' and ')} silenced by the configuration`;
}

/** The count for a terminal, with `isVerbose` followed by a line for each, with its reason. */
export function silencedLines(findings: readonly Said[], isVerbose: boolean): string[] {
  const counted = silencedCount(findings);
  if (counted === '') return [];
  if (!isVerbose) return [`${counted}.`];
  return [
    `${counted}:`,
    ...apart(findings).silenced.map(({ code, severity, address, message, silenced }) => {
      const name = [code, address ?? ''].filter((part) => part !== '').join(' ');
      return `  ${severity} ${visible(name)}  ${visible(message)} Silenced: ${visible(silenced?.reason ?? '')}`;
    }),
  ];
}
