const require_model = require("./model-CQuGHFup.js");
// build/rules/rule.js
function appliesTo({ applies, except, targets }, address, target) {
	return targets !== null && !targets.includes(target) ? !1 : require_model.jt(applies, address) && !require_model.jt(except, address);
}
function ruleWords({ name, says }, what) {
	return `${name}: ${says} (${what})`;
}
// build/rules/steps.js
var TooManySteps = class extends Error {}, Steps = class {
	#ofOne = 0;
	#ofAll = 0;
	#depth = 0;
	restart() {
		this.#ofOne = 0, this.#depth = 0;
	}
	take(count) {
		if (this.#ofOne += count, this.#ofAll += count, this.#ofOne > 2e7 || this.#ofAll > 2e8) throw new TooManySteps();
	}
	deeper(work) {
		if (this.#depth += 1, this.#depth > 500) throw new TooManySteps();
		work(), --this.#depth;
	}
}, Walk = class {
	steps;
	#path = [];
	#found = [];
	constructor(steps) {
		this.steps = steps;
	}
	get found() {
		return this.#found;
	}
	check(schema, value) {
		this.steps.take(1), this.steps.deeper(() => {
			for (let check of schema.checks) check(value, this);
		});
	}
	below(step, schema, value) {
		this.#path.push(step), this.check(schema, value), this.#path.pop();
	}
	fits(schema, value) {
		let before = this.#found;
		this.#found = [], this.check(schema, value);
		let fits = this.#found.length === 0;
		return this.#found = before, fits;
	}
	report(is, ...below) {
		this.#found.length < 20 && this.#found.push({
			path: [...this.#path, ...below],
			is
		});
	}
};
function violations(schema, value, steps) {
	steps.restart();
	let walk = new Walk(steps);
	try {
		return walk.check(schema, value), walk.found;
	} catch (error) {
		if (error instanceof TooManySteps) return "too_long";
		throw error;
	}
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return ruleWords;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return Steps;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return appliesTo;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return violations;
	}
});
