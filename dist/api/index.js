import api from '../cli/api.js';
export const { ApiError, apply, compile, plan, startEmulator, validate } = api;
