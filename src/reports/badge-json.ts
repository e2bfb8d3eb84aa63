// The badge for shields.io's endpoint (https://shields.io/badges/endpoint-badge): it draws what this file says.

import { badgeOf } from './badge-words.ts';
import type { Report } from './report.ts';

export const badgeJsonReport: Report = {
  format: 'badge-json',
  mediaType: 'application/json',
  render: ({ score }) => `${JSON.stringify({ schemaVersion: 1, ...badgeOf(score) })}\n`,
};
