const require_codes = require("./codes-CCyt0aRV.js"), require_index = require("./index.js");
// build/run/open/rules-of-checked.js
function rulesOfChecked({ rules }, target, provider) {
	return [...rules?.values() ?? []].flatMap(({ name, place, targets, about }) => {
		if (targets !== null && !targets.includes(target.name)) return [];
		let code = targets === null ? require_index.K.skipped : require_index.K.inapplicable;
		return [{
			...require_codes.n(code),
			message: `Rule ${name} is not applied on ${target.name}: ${provider.title} only checks files, so it has no ${about} to judge.`,
			remedy: targets === null ? `List in targets of the rule ${name} the targets that it is for.` : `Remove ${target.name} from targets of the rule ${name}.`,
			place
		}];
	});
}
exports.rulesOfChecked = rulesOfChecked;
