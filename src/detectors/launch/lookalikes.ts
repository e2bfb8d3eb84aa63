// Packages that a server is started from and whose names imitate well-known ones.

import { namedPackages } from '../../artifacts/launch-packages.ts';
import { imitatedPackage } from '../../artifacts/lookalike-names.ts';
import { at, type Check, shown } from './check.ts';

export const lookalike: Check = ({ words }) =>
  namedPackages(words).flatMap(({ ecosystem, name, word }) => {
    if (ecosystem === 'image' || name.length > 200) return [];
    const original = imitatedPackage(name, ecosystem);
    return original === undefined
      ? []
      : [at(word, `{place} runs ${shown(word.text)}, which reads like ${shown(original)} and is not.`)];
  });
