require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-BQjZTqyp.js");
exports.helpOf = require_main.n;
