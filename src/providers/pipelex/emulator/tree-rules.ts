import { inForm, isObject, type JsonObject } from '../../../model/index.js';
import { Problem } from './problems.js';

const KEPT_OUT =
  /(^|\/)(\.|(node_modules|__pycache__)\/)|(^|\/)(inputs\.(json|toml)|pyvenv\.cfg)$|\/METHODS\.toml$/;
const MAX_FILES = 1000;

/**
 * The bundles of a `files` map, by path.
 * @throws Problem where the map is no method tree, or has Python files without a sandbox
 */
export function readTree(files: JsonObject, hasSandbox: boolean): Map<string, string> {
  const invalid = (reason: string, more: JsonObject = {}, location: JsonObject = {}) =>
    new Problem(
      422,
      'method.package_invalid',
      `The method's package breaks a package rule (reason: ${reason}).`,
      {
        params: { reason, ...more },
        ...(Object.keys(location).length === 0 ? {} : { location }),
      },
    );
  const paths = Object.keys(files);
  if (paths.length === 0) throw invalid('empty_tree');
  if (paths.length > MAX_FILES) throw invalid('too_many_files', { limit: MAX_FILES });
  for (const path of paths) {
    if (path.split('/').some((part) => part === '..') || path.startsWith('/'))
      throw new Problem(
        422,
        'security.input_path_refused',
        'A path in the request could escape its root (rule: parent_segment).',
        { params: { rule: 'parent_segment' }, location: { file: path } },
      );
    if (path !== inForm(path, 'NFC')) throw invalid('invalid_tree_path', { path }, { file: path });
    if (KEPT_OUT.test(path)) throw invalid('excluded_name', { path }, { file: path });
    const twin = paths.filter((other) => other.toLowerCase() === path.toLowerCase()).sort()[0];
    if (twin !== undefined && twin !== path) throw invalid('path_collision', { path: twin }, { file: twin });
    const entry = files[path];
    if (isObject(entry) && typeof entry.sha256 === 'string')
      throw new Problem(
        422,
        'request.blobs_missing',
        'This runner does not hold a file the request sends by hash.',
        {
          params: { missing_blobs: [entry.sha256] },
          location: { field: 'files' },
        },
      );
  }
  const bundles = paths.filter((path) => path.endsWith('.mthds') && typeof files[path] === 'string');
  if (bundles.length === 0) throw invalid('no_bundle');
  if (!hasSandbox && paths.some((path) => path.endsWith('.py')))
    throw new Problem(
      501,
      'pipelex.deployment.custom_code_requires_sandbox',
      'The method ships Python code in its bundle, and this deployment runs none outside the sandbox.',
      {
        params: { origin: 'bundle' },
        next_step: { kind: 'fix_configuration', detail: 'Configure a sandbox.' },
      },
    );
  return new Map(bundles.map((path) => [path, String(files[path])]));
}
