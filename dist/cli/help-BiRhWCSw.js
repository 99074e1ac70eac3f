require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-Bvzn6i5H.js");
exports.helpOf = require_main.n;
