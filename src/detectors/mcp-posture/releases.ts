// T17: whether the server is a release with a hole that has a number: by the command that started it, which names package and
// version, or by its own word. Most servers give themselves a title, and some the version of their SDK: of those nothing is
// said, only of one that bears the name of a package.

import { namedPackages } from '../../artifacts/launch-packages.ts';
import { type KnownHole, knownHole } from '../../artifacts/vulnerable-servers.ts';
import { visibleWithin } from '../../lib/escape.ts';
import { type Check, NONE, quoted } from './problem.ts';

const VERSION = /^v?(\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.+-]{1,40})?)$/;

function vulnerable(severity: KnownHole['severity']): Check {
  return ({ command, serverInfo, at }) => {
    for (const found of namedPackages(command)) {
      const hole = knownHole(found, command);
      if (hole?.severity !== severity) continue;
      const named = visibleWithin(found.word.text, 100);
      const message = `{place} is ${quoted(named)}, which has ${told(hole)}`;
      return [{ node: found.word.node, about: 'release', message, evidence: [named, hole.id], identity: hole.id }];
    }
    const { name, version: written } = serverInfo;
    const version = VERSION.exec(written)?.[1];
    // What is only reached in one way of running it, its own word does not tell.
    const hole = version === undefined ? undefined : knownHole({ name, version }, command);
    if (hole?.severity !== severity || namedPackages(command).length > 0) return NONE;
    const message = `{place} says that it is ${quoted(`${name} ${written}`, 100)}, and that release has ${told(hole)}`;
    const evidence = [visibleWithin(`${name} ${written}`, 100), hole.id];
    return [
      {
        node: at('hello'),
        about: 'release',
        message,
        evidence,
        identity: hole.id,
        tier: 'review',
        confidence: 'medium',
      },
    ];
  };
}

function told({ id, what, fixed }: KnownHole): string {
  return `${id}: ${what}. Fixed in ${fixed}.`;
}

export const RELEASES: Readonly<Record<string, Check>> = {
  'net/vulnerable-server-critical': vulnerable('critical'),
  'net/vulnerable-server-high': vulnerable('high'),
};
