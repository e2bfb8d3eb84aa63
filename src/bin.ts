#!/usr/bin/env node
// The command of the npm package.
import { runCli } from './cli.ts';

await runCli();
