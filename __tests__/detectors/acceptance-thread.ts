// Answers the acceptance kit from a thread of its own. In the context that Jest runs tests in, whatever is global is looked up
// at every use, and scanning costs a third more.

import { parentPort } from 'node:worker_threads';
import { answer, type Question } from './acceptance-kit.ts';

parentPort?.on('message', async ({ number, question }: { readonly number: number; readonly question: Question }) => {
  try {
    parentPort?.postMessage({ number, answer: JSON.stringify(await answer(question)) });
  } catch (error) {
    parentPort?.postMessage({ number, error: String(error instanceof Error ? error.stack : error) });
  }
});
