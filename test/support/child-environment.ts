/** What every program that a test starts is given: where commands are, and where Node keeps what it has compiled, which halves a start. */
import { resolve } from 'node:path';

export const CHILD_ENVIRONMENT = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: resolve(import.meta.dirname, '../../node_modules/.cache/compiled'),
};
