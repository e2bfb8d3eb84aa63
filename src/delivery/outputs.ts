// Outputs of the action: small values only, files by their path.

import type { Assessment } from '../model/assessment.ts';
import type { Severity } from '../model/severity.ts';
import { type Delivery, NOTHING_TO_SAY } from './delivery.ts';

const CONCLUSIONS = { pass: 'pass', warn: 'warn', fail: 'fail', none: 'error' } as const;

export function outputsDelivery(): Delivery {
  return {
    name: 'outputs',
    async deliver(assessment, rendered, before) {
      const { setOutput } = await import('@actions/core');
      const open = openFindings(assessment);
      const count = (severity: Severity) => open.filter(({ finding }) => finding.severity === severity).length;
      setOutput('conclusion', CONCLUSIONS[assessment.verdict.status]);
      setOutput('score', assessment.score.overall ?? '');
      setOutput('grade', assessment.score.overall === null ? '' : assessment.score.grade);
      setOutput('coverage', assessment.coverage.percent ?? '');
      setOutput('findings-count', open.length);
      setOutput(
        'new-findings-count',
        assessment.findings.filter(({ status, tier }) => status === 'new' && tier !== 'context').length,
      );
      setOutput('critical-count', count('critical'));
      setOutput('high-count', count('high'));
      const fileOf = (wanted: string) =>
        rendered.find(({ format, file }) => format === wanted && file !== undefined)?.file ?? '';
      setOutput('sarif-file', fileOf('sarif'));
      setOutput('report-file', fileOf('json'));
      setOutput('html-file', fileOf('html'));
      setOutput('fixes-file', fileOf('fixes'));
      for (const { outputs = {} } of before)
        for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
      return NOTHING_TO_SAY;
    },
  };
}

function openFindings({ findings }: Assessment) {
  return findings.filter(({ status, tier }) => status !== 'suppressed' && tier !== 'context');
}
