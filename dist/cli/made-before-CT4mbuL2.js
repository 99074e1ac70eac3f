function wasMadeBefore(createdAt, sentAt) {
	let made = momentOf(createdAt), sent = momentOf(sentAt ?? null);
	return made !== void 0 && sent !== void 0 && made < sent - 2e3;
}
function momentOf(text) {
	if (text === null || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return;
	let moment = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
	return Number.isNaN(moment) ? void 0 : moment;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return wasMadeBefore;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return momentOf;
	}
});
