const require_model = require("./model-CQuGHFup.js"), require_leaves = require("./leaves-9cGCWsvR.js");
// build/compare/live-object.js
function liveObject(kind, id, row, confirmed = !0) {
	return {
		id,
		object: require_leaves.n(kind, row),
		version: typeof row.version == "number" ? row.version : null,
		createdAt: typeof row.created_at == "string" ? row.created_at : null,
		confirmed
	};
}
function objectIn(kind, id, answer) {
	if (answer.state === "unreadable") return {
		state: "unreadable",
		message: answer.message
	};
	let row = answer.state === "object" ? answer.object : answer.state === "rows" ? answer.rows.find((candidate) => candidate.id === id) : void 0;
	if (row === void 0) return { state: "gone" };
	let live = liveObject(kind, typeof row.id == "number" || typeof row.id == "string" ? row.id : id, row);
	return require_model.J(row) ? {
		state: "gone",
		archived: live
	} : {
		state: "ok",
		value: live
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return objectIn;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return liveObject;
	}
});
