const require_model = require("./model-CQuGHFup.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), LATEST = /^latest(?:~(\d{1,6}))?$/;
function findRevision(name, revisions) {
	let steps = LATEST.exec(name), index = steps === null ? revisions.findIndex((one) => one.number !== null && String(one.number) === name) : Number(steps[1] ?? 0), revision = revisions[index];
	if (revision !== void 0) return {
		revision,
		before: revisions[index + 1] ?? null
	};
	let numbers = revisions.map((one) => one.number).filter((number) => number !== null), range = numbers.length === 0 ? "The history is empty" : `It has revisions ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
	throw new require_model.at(require_record_codes.r.noRevision.code, `The history has no revision ${JSON.stringify(name)}.`, `${range}; name one by number, or use latest, or latest~1 for the one before.`);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findRevision;
	}
});
