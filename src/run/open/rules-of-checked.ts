import type { Config, TargetConfig } from '../../config/config-types.js';
import { coded, type Finding } from '../../model/index.js';
import type { Provider } from '../../providers/index.js';
import { RULE_CODES as CODES } from '../../rules/index.js';

/**
 * The rules of the configuration that a target whose files are only checked cannot follow: it has neither items nor
 * changes, and a rule that says nothing would look kept. One that names the target is an error; of one for all targets
 * a warning says so, because the others follow it.
 */
export function rulesOfChecked(
  { rules }: Pick<Config, 'rules'>,
  target: Pick<TargetConfig, 'name'>,
  provider: Pick<Provider, 'title'>,
): Finding[] {
  return [...(rules?.values() ?? [])].flatMap(({ name, place, targets, about }) => {
    if (targets !== null && !targets.includes(target.name)) return [];
    const code = targets === null ? CODES.skipped : CODES.inapplicable;
    return [
      {
        ...coded(code),
        message: `Rule ${name} is not applied on ${target.name}: ${provider.title} only checks files, so it has no ${about} to judge.`,
        remedy:
          targets === null
            ? `List in targets of the rule ${name} the targets that it is for.`
            : `Remove ${target.name} from targets of the rule ${name}.`,
        place,
      },
    ];
  });
}
