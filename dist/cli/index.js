#!/usr/bin/env node
import { runCli } from '../main/index.js';
await runCli();
