// Options of the action alone: where on GitHub findings are put.

import type { Option } from './option.ts';

export const SURFACE_OPTIONS = {
  sarifFile: {
    input: 'sarif-file',
    type: 'text',
    defaultText: '`bartizan.sarif`',
    doc: 'Where the action writes the SARIF file',
  },
  category: {
    input: 'category',
    type: 'text',
    defaultText: '`bartizan`',
    doc: 'Category of the SARIF run; one per job of a matrix',
  },
  uploadSarif: {
    input: 'upload-sarif',
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    defaultText: '`auto`',
    doc: 'Upload to code scanning; `never` where another step does it',
  },
  reviewComments: {
    input: 'review-comments',
    type: 'switch',
    defaultText: '`false`',
    doc: 'Review comments with the new findings that stop the build, at most 10',
  },
  suggestions: {
    input: 'suggestions',
    type: 'switch',
    defaultText: '`true`',
    doc: 'Suggest safe fixes in review comments',
  },
  prComment: {
    input: 'pr-comment',
    type: 'choice',
    choices: ['never', 'on-failure', 'always'],
    defaultText: '`on-failure`',
    doc: 'One comment on the pull request, kept up to date; silent where the token may not',
  },
  mode: {
    input: 'mode',
    type: 'choice',
    choices: ['scan', 'report'],
    defaultText: '`scan`',
    doc: 'In a `workflow_run` job, `report` posts what the scan of a fork’s pull request found',
  },
  artifact: {
    input: 'artifact',
    type: 'text',
    defaultText: '`bartizan`',
    doc: 'Artifact that holds the report of the scan, for `mode: report`',
  },
  token: {
    input: 'token',
    type: 'text',
    defaultText: 'the job’s token',
    doc: 'Token for GitHub’s API',
  },
  annotations: {
    input: 'annotations',
    type: 'choice',
    choices: ['auto', 'true', 'false'],
    defaultText: '`auto`',
    doc: 'Annotations on the lines of new findings',
  },
  jobSummary: { input: 'job-summary', type: 'switch', defaultText: '`true`', doc: 'Write the job summary' },
} as const satisfies Record<string, Option>;
