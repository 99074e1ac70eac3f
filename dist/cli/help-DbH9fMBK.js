require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-DIL5I9OG.js");
exports.helpOf = require_main.n;
