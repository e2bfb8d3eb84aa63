// Which tools are told as those that strangers should not have: names and annotations only.

import { expect, test } from '@jest/globals';
import { destructiveTools, strongTools } from '../../src/artifacts/strong-tools.ts';

test.each<[tool: unknown, isStrong: boolean, isDestructive: boolean]>([
  [{ name: 'delete_mail' }, true, false],
  [{ name: 'sendMail' }, true, false],
  [{ name: 'acme.exec-command' }, true, false],
  [{ name: 'get_deleted_mail' }, false, false],
  [{ name: 'listCommands' }, false, false],
  [{ name: 'search_run_history' }, false, false],
  [{ name: 'add' }, false, false],
  [{ name: 'weather' }, false, false],
  [{ name: 'tidy_up', annotations: { destructiveHint: true } }, true, true],
  [{ name: 'delete_mail', annotations: { readOnlyHint: true, destructiveHint: true } }, false, false],
  [{ name: 'delete_mail', annotations: 'none' }, true, false],
  [{ name: 7 }, false, false],
  [null, false, false],
  ['delete_mail', false, false],
])('%j', (tool, isStrong, isDestructive) => {
  expect(strongTools([tool]).length > 0).toBe(isStrong);
  expect(destructiveTools([tool]).length > 0).toBe(isDestructive);
});
