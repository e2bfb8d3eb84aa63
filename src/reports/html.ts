// The report as one page for people who were not there: self-contained, no request, all of it readable without a script.

import { page } from './html/page.ts';
import type { Report } from './report.ts';

export const htmlReport: Report = {
  format: 'html',
  mediaType: 'text/html',
  render: (assessment, options) => page(assessment, options).markup,
};
