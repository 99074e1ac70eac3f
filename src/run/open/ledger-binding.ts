import { type Config, DEFAULT_PROVIDER, type TargetConfig } from '../../config/config-types.js';
import type { Settings } from '../../config/settings.js';
import type { AccountId } from '../../model/index.js';

/**
 * The binding of a target's ledger.
 * @param org null while it is unknown
 */
export function ledgerBinding(
  config: Pick<Config, 'namespace' | 'file'>,
  settings: Pick<Settings, 'ledgerTarget' | 'baseUrl'>,
  org: AccountId,
  { provider }: Pick<TargetConfig, 'provider'>,
) {
  return {
    namespace: config.namespace,
    target: settings.ledgerTarget,
    ...(provider === DEFAULT_PROVIDER ? {} : { provider }),
    org_id: org,
    base_url: settings.baseUrl,
    configuration: config.file,
  };
}
