const require_model = require("./model-CQuGHFup.js"), TYPED = {
	onDrift: "--on-drift",
	takeOver: "--take-over",
	launch: "--launch",
	only: "--only",
	allowDeletes: "--allow-deletes",
	allowEmpty: "--allow-empty"
};
function givenOptions(flags) {
	return Object.keys(TYPED).filter((name) => flags[name] !== void 0).map((name) => TYPED[name]);
}
function planOptions(flags) {
	return {
		on_drift: flags.onDrift ?? null,
		take_over: flags.takeOver === !0 ? ["*"] : flags.takeOver ?? [],
		launch: flags.launch ?? [],
		only: flags.only ?? [],
		allow_deletes: flags.allowDeletes ?? null,
		allow_empty: flags.allowEmpty === !0
	};
}
function policyOf({ on_drift, take_over, launch, only, allow_deletes, allow_empty }, target, rules) {
	return {
		on_drift,
		take_over,
		launch,
		only,
		allow_deletes,
		allow_empty,
		target_on_drift: target.onDrift,
		prune: target.prune,
		protect: target.protect,
		allow_unreadable: target.allowUnreadable,
		limits: {
			max_deletes: target.limits.maxDeletes,
			max_delete_percent: target.limits.maxDeletePercent
		},
		...rules === void 0 ? {} : { rules },
		reviewed: null
	};
}
function isAsked({ only }, address) {
	return only.length === 0 || require_model.jt(only, address);
}
function rulesOf(target, { rules } = { rules: [] }) {
	return {
		target: target.name,
		include: target.include,
		exclude: target.exclude,
		protect: target.protect,
		prune: target.prune,
		on_drift: target.onDrift,
		limits: {
			deletes: target.limits.maxDeletes,
			percent: target.limits.maxDeletePercent
		},
		...rules.length > 0 ? { rules: rules.map(({ name, digest }) => `${name} ${digest}`) } : {}
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return rulesOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return policyOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isAsked;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return planOptions;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return givenOptions;
	}
});
