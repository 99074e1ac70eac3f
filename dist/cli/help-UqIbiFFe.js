require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main--pjevg86.js");
exports.helpOf = require_main.n;
