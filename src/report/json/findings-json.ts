import { apart, argvOf, type Finding, type Place, sortFindings } from '../../model/index.js';

/**
 * Findings as JSON, sorted as in the text: `{findings: [...], summary: {files, errors, warnings, notes, silenced}}`.
 * Missing members are left out.
 */
export function findingsJson(findings: readonly Finding[], view: { files: number }): object {
  const { shown, silenced } = apart(findings);
  const of = (severity: Finding['severity']): number =>
    shown.filter((finding) => finding.severity === severity).length;
  return {
    findings: sortFindings(findings).map(orderFinding),
    summary: {
      files: view.files,
      errors: of('error'),
      warnings: of('warning'),
      notes: of('note'),
      silenced: silenced.length,
    },
  };
}

/** A finding with its members in the usual order. */
export function orderFinding(finding: Finding): Omit<Finding, 'command'> & { argv?: string[] } {
  const { code, severity, message, place, address, remedy, command, related, silenced } = finding;
  const argv = command && argvOf(command);
  return {
    code,
    severity,
    message,
    ...(place === undefined ? {} : { place: orderPlace(place) }),
    ...(address === undefined ? {} : { address }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(argv === undefined ? {} : { argv }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ message: one.message, place: orderPlace(one.place) })) }),
    ...(silenced === undefined ? {} : { silenced: { reason: silenced.reason } }),
  };
}

/** A place with its members in the usual order. */
export function orderPlace(place: Place): Place {
  return { file: place.file, line: place.line, column: place.column };
}
