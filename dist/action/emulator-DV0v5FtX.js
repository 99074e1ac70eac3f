// build/providers/pipelit/emulator/index.js
throw Error("The Action holds no emulator.");
