// The library: scan a folder, judge the result, render it. No side effects on import.

export type { GatePolicy } from './assess/gate.ts';
export { type AssessOptions, assess } from './assess/index.ts';
export { UserError } from './lib/errors.ts';
export { VERSION } from './lib/version.ts';
export { look, type ServerByCommand, type ServerByUrl } from './look.ts';
export * from './model/artifact.ts';
export * from './model/assessment.ts';
export * from './model/attack-path.ts';
export * from './model/capability.ts';
export * from './model/compliance.ts';
export * from './model/component.ts';
export * from './model/coverage.ts';
export * from './model/finding.ts';
export * from './model/flow.ts';
export * from './model/live.ts';
export * from './model/location.ts';
export * from './model/notice.ts';
export * from './model/registered.ts';
export * from './model/rule.ts';
export * from './model/scan-result.ts';
export * from './model/score.ts';
export * from './model/severity.ts';
export * from './model/target.ts';
export { render } from './reports/index.ts';
export type { RenderOptions } from './reports/report.ts';
export { type ScanRequest, scan } from './scan.ts';
export { parseSnapshot, snapshotText } from './targets/mcp/snapshot.ts';
