require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-DZuLd4ZI.js");
exports.helpOf = require_main.n;
