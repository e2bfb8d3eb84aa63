// Android's network security configuration: cleartext traffic, and certificates that the app's user installed.

import { isNearHost } from '../../lib/network-host.ts';
import type { XmlAttribute, XmlElement } from '../../lib/xml.ts';
import type { AppFacts } from '../../model/app.ts';
import type { Problem } from './problem.ts';

const CLEARTEXT_OFF = 28;
/** The emulator's name for the machine it runs on. */
const EMULATOR = /^10\.0\.[23]\.\d+$/;

export function networkProblems(root: XmlElement, app: AppFacts | undefined): readonly Problem[] {
  const base = root.children.find(({ name }) => name === 'base-config');
  const found: Problem[] = [];
  const permitted = base && plain(base, 'cleartextTrafficPermitted');
  if (permitted?.value === 'true') found.push({ rule: 'cleartext-allowed', at: permitted.at, to: permitted.to });
  else if (!permitted && app?.targetSdk !== undefined && app.targetSdk < CLEARTEXT_OFF)
    found.push({
      rule: 'cleartext-by-default',
      at: (base ?? root).at,
      to: (base ?? root).at + 1 + (base ?? root).name.length,
      evidence: [`targetSdkVersion ${app.targetSdk}`],
    });
  if (base) found.push(...userCertificates(base, 'of every server'));
  for (const child of root.children) if (child.name === 'domain-config') found.push(...domainProblems(child));
  return found;
}

/** What one leaves open, the one around it decides. */
function domainProblems(config: XmlElement, isInherited = false): readonly Problem[] {
  const found: Problem[] = [];
  const domains = config.children.filter(({ name }) => name === 'domain');
  const far = domains.filter(({ text }) => isFar(text.trim()));
  const permitted = plain(config, 'cleartextTrafficPermitted');
  const isPermitted = permitted ? permitted.value === 'true' : isInherited;
  if (isPermitted)
    for (const domain of far) {
      const host = domain.text.trim();
      found.push({ rule: 'cleartext-to-domain', at: domain.at, to: domain.end, place: host, evidence: [host] });
    }
  if (far.length > 0) found.push(...userCertificates(config, `of ${far[0]?.text.trim()}`));
  for (const child of config.children)
    if (child.name === 'domain-config') found.push(...domainProblems(child, isPermitted));
  return found;
}

function userCertificates(config: XmlElement, whose: string): readonly Problem[] {
  const anchors = config.children.find(({ name }) => name === 'trust-anchors');
  return (anchors?.children ?? []).flatMap((each) => {
    const source = each.name === 'certificates' ? plain(each, 'src') : undefined;
    return source?.value === 'user'
      ? [
          {
            rule: 'user-certificates-trusted',
            at: source.at,
            to: source.to,
            place: whose,
            message: `Certificates that the device's user installed vouch for the connections ${whose}.`,
          },
        ]
      : [];
  });
}

export function isFar(host: string): boolean {
  return host !== '' && !isNearHost(host.toLowerCase()) && !EMULATOR.test(host);
}

/** These have no namespace. */
function plain(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((each) => each.name === name);
}
