require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-B853Xyq2.js");
exports.helpOf = require_main.n;
