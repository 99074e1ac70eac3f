const require_offline = require("./offline-DZazSpR1.js"), check = {
	published: "Methods are published by git: users fetch them by tag or commit.",
	trees: require_offline.i,
	offline: require_offline.t,
	connect: require_offline.n
};
exports.check = check;
