// The manifest of an Android app: what it is built as, what it trusts and what it leaves open to other apps. Values that
// lie in resources stand in it already; one that could not be followed is neither true nor false.

import type { XmlElement } from '../../lib/xml.ts';
import { attribute } from './attribute.ts';
import { exportedComponents } from './exported.ts';
import type { Problem } from './problem.ts';

/** Since API 28 an app has to ask for cleartext traffic. */
const CLEARTEXT_OFF = 28;

export function manifestProblems(root: XmlElement): readonly Problem[] {
  const application = root.children.find(({ name }) => name === 'application');
  if (!application) return [];
  const target = targetSdkOf(root);
  return [
    ...switches(application),
    ...cleartext(application, target),
    ...exportedComponents(application, target ?? Number.POSITIVE_INFINITY),
  ];
}

/** Undefined when it is not said; a version that is not out yet is later than all. */
function targetSdkOf(root: XmlElement): number | undefined {
  const sdk = root.children.find(({ name }) => name === 'uses-sdk');
  const value = sdk && (attribute(sdk, 'targetSdkVersion') ?? attribute(sdk, 'minSdkVersion'))?.value;
  if (value === undefined) return undefined;
  return /^\d{1,6}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
}

function switches(application: XmlElement): readonly Problem[] {
  const found: Problem[] = [];
  const on = (rule: string, name: string): void => {
    const each = attribute(application, name);
    if (each?.value === 'true') found.push({ rule, at: each.at, to: each.to });
  };
  on('debuggable', 'debuggable');
  on('test-only', 'testOnly');
  const says = (name: string) => {
    const value = attribute(application, name)?.value;
    return value !== undefined && value !== '@null' && value !== 'true';
  };
  if (!says('fullBackupContent') && !says('dataExtractionRules') && !says('backupAgent'))
    on('backup-allowed', 'allowBackup');
  return found;
}

/** A network security configuration decides instead, where there is one. */
function cleartext(application: XmlElement, target: number | undefined): readonly Problem[] {
  if (attribute(application, 'networkSecurityConfig')) return [];
  const own = attribute(application, 'usesCleartextTraffic');
  if (own?.value === 'true') return [{ rule: 'cleartext-allowed', at: own.at, to: own.to }];
  if (own || target === undefined || target >= CLEARTEXT_OFF) return [];
  return [
    {
      rule: 'cleartext-by-default',
      at: application.at,
      to: application.at + '<application'.length,
      evidence: [`targetSdkVersion ${target}`],
    },
  ];
}
