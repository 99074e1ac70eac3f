const require_codes = require("./codes-CCyt0aRV.js"), RULE_CODES = {
	broken: require_codes.i("PS1340", "An item does not follow a rule of the configuration.", "Change the item as the rule says, or list its address in `except` of the rule."),
	advised: require_codes.u("PS1341", "An item does not follow a rule of the configuration that only warns, or that was overridden.", "Change the item before the rule becomes an error, or leave it out of the rule with `except`."),
	invalid: require_codes.i("PS1342", "A rule of the configuration is incomplete, or has a wrong value.", "Complete the rule; `pipelines-sync explain rules` lists its keys."),
	schema: require_codes.i("PS1343", "The schema of a rule has an unknown keyword, or a keyword with a wrong value.", "Correct the keyword; docs/configuration.md lists those that rules know."),
	reference: require_codes.i("PS1344", "A $ref of a rule leads outside of its schema, or to nothing.", "Write a pointer into the same schema, for example `$ref: \"#/definitions/text\"`."),
	pattern: require_codes.i("PS1345", "A pattern of a rule is invalid, or needs a feature that cannot be matched in linear time.", "Write a simpler pattern, without lookaheads, lookbehinds and references to groups."),
	tooLarge: require_codes.i("PS1346", "The schema of a rule is too large.", "Split the rule."),
	tooLong: require_codes.i("PS1347", "The schema of a rule takes too long to check.", "Write a simpler schema, or let the rule apply to fewer items."),
	target: require_codes.i("PS1348", "A rule names a target that does not exist.", "Write the name of a target of the configuration."),
	inapplicable: require_codes.i("PS1349", "A rule names a target whose files are only checked, so it has nothing to judge.", "Remove the target from `targets` of the rule."),
	skipped: require_codes.u("PS1350", "A rule for all targets is not applied on one whose files are only checked.", "List in `targets` of the rule the targets that it is for."),
	warned: require_codes.u("PS3140", "A change does not follow a rule of the configuration that only warns.", "Change the files as the rule says, or apply the change all the same."),
	overridden: require_codes.s("PS3141", "A change does not follow a rule of the configuration, and an override lets it through.", "Check that the override is meant; without it, the change is held."),
	unknownOverride: require_codes.i("PS3142", "`--override` names a rule that does not exist.", "Name a rule of the configuration, or of its base."),
	baseUnreadable: require_codes.i("PS3143", "The rules of the base cannot be read, so it is unknown what they would hold.", "Fetch the commit with its history."),
	baseWithout: require_codes.u("PS3144", "The base has no configuration of this name, so only the rules of these files count.", "Check that the configuration is new, and not one that was moved."),
	baseBroken: require_codes.u("PS3146", "The configuration of the base has an error, so the rules of an earlier commit count.", "Repair the configuration; the rules of the repaired one count from then on."),
	labelsUnknown: require_codes.u("PS3145", "The labels of a pull request are unknown, so none of them overrides a rule.", "Give the step a `github-token` that can read pull requests, then run it again.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return RULE_CODES;
	}
});
