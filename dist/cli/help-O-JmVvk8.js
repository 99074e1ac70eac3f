require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-BOcvgf6q.js");
exports.helpOf = require_main.n;
