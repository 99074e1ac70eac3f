import type { Config } from '../../config/config-types.js';
import type { Settings } from '../../config/settings.js';
import type { AccountId } from '../../model/index.js';

/**
 * What the ledger of a target is bound to.
 * @param org null where it is not known yet
 */
export function ledgerBinding<Org extends AccountId>(
  config: Pick<Config, 'namespace' | 'file'>,
  settings: Pick<Settings, 'ledgerTarget' | 'baseUrl'>,
  org: Org,
) {
  return {
    namespace: config.namespace,
    target: settings.ledgerTarget,
    org_id: org,
    base_url: settings.baseUrl,
    configuration: config.file,
  };
}
