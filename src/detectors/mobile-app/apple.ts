// What an app for iOS says of itself: transport security in Info.plist, and the rights of its provisioning profile.
// https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity

import type { XmlElement } from '../../lib/xml.ts';
import { isFar } from './network-config.ts';
import { entriesOf, entry, isOn, type PlistEntry, topOf } from './plist.ts';
import type { Problem } from './problem.ts';

/** With one of these the switch for all connections means nothing since iOS 10. */
const NARROWER: readonly string[] = [
  'NSAllowsArbitraryLoadsInWebContent',
  'NSAllowsArbitraryLoadsForMedia',
  'NSAllowsLocalNetworking',
];
const INSECURE = /^NS(?:Temporary|ThirdParty)?Exception(?:ThirdParty)?AllowsInsecureHTTPLoads$/;
const LEAST_TLS = /^NS(?:Temporary|ThirdParty)?Exception(?:ThirdParty)?MinimumTLSVersion$/;

export function infoProblems(root: XmlElement): readonly Problem[] {
  const info = topOf(root);
  const security = entry(info, 'NSAppTransportSecurity')?.value;
  return [...loads(security, oldestVersion(info)), ...exceptions(security)];
}

function oldestVersion(info: XmlElement | undefined): number {
  const version = Number.parseInt(entry(info, 'MinimumOSVersion')?.value.text ?? '', 10);
  return Number.isNaN(version) ? Number.POSITIVE_INFINITY : version;
}

function loads(security: XmlElement | undefined, oldest: number): readonly Problem[] {
  const all = entry(security, 'NSAllowsArbitraryLoads');
  const narrower = NARROWER.flatMap((key) => entry(security, key) ?? []);
  const isAll = all !== undefined && isOn(all);
  if (isAll && (narrower.length === 0 || oldest < 10)) return [at('transport-security-off', all)];
  return narrower
    .filter((each) => each.key !== 'NSAllowsLocalNetworking' && isOn(each))
    .map((each) => ({ ...at('transport-security-off-in-parts', each), place: each.key }));
}

function exceptions(security: XmlElement | undefined): readonly Problem[] {
  return entriesOf(entry(security, 'NSExceptionDomains')?.value).flatMap(({ key: host, value }) => {
    if (!isFar(host)) return [];
    return entriesOf(value).flatMap((each): readonly Problem[] => {
      const of = { place: host, evidence: [host] };
      if (INSECURE.test(each.key) && isOn(each)) return [{ ...at('cleartext-to-domain', each), ...of }];
      if (!LEAST_TLS.test(each.key) || !/^TLSv1\.[01]$/.test(each.value.text.trim())) return [];
      return [
        { ...at('old-tls-allowed', each), ...of, message: `Connections to ${host} may use ${each.value.text.trim()}.` },
      ];
    });
  });
}

export function profileProblems(root: XmlElement): readonly Problem[] {
  const task = entry(entry(topOf(root), 'Entitlements')?.value, 'get-task-allow');
  return task && isOn(task) ? [at('task-port-open', task)] : [];
}

function at(rule: string, { at: from, to }: PlistEntry): Problem {
  return { rule, at: from, to };
}
