// Manifests of Java, Kotlin and .NET: pom.xml, Gradle's scripts and catalogues, project files and packages.config.

import type { Declared } from './declared.ts';

export function mavenDependencies(given: string): readonly Declared[] {
  const text = withoutComments(given);
  return [...text.matchAll(/<(?:dependency|parent|plugin)>([\s\S]{0,1500}?)<\/(?:dependency|parent|plugin)>/g)].flatMap(
    ({ 0: whole, 1: body = '', index }): Declared[] => {
      const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map(
        (tag) => new RegExp(`<${tag}>\\s*([^<\\s]{1,200})\\s*</${tag}>`).exec(body)?.[1],
      );
      if (group === undefined || artifact === undefined) return [];
      const start = index + whole.indexOf(artifact, whole.indexOf('<artifactId>'));
      return [
        {
          ecosystem: 'maven',
          name: `${group}:${artifact}`,
          version: version?.startsWith('${') ? property(text, version) : version,
          start,
          end: start + artifact.length,
        },
      ];
    },
  );
}

/** `${langchain4j.version}` where the same file says it. */
function property(text: string, reference: string): string | undefined {
  const name = reference.slice(2, -1).replace(/[^\w.-]/g, '');
  return new RegExp(`<${name.replaceAll('.', '\\.')}>\\s*([\\w.-]{1,60})\\s*</`).exec(text)?.[1];
}

/** `implementation("group:artifact:version")`, and `module = "group:artifact"` of a catalogue. */
export function gradleDependencies(given: string): readonly Declared[] {
  const text = given.replace(/\/\*[\s\S]*?\*\/|^[^\S\n]*(?:\/\/|#).*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
  const written = [
    ...text.matchAll(/["']([\w.-]{2,120}):([\w.-]{2,120})(?::([\w.$\-{}+[\],()]{1,60}))?(?:@\w+)?["']/g),
  ].map(
    ({ 1: group = '', 2: artifact = '', 3: version, index }): Declared => ({
      ecosystem: 'maven',
      name: `${group}:${artifact}`,
      version: version?.includes('$') ? undefined : version,
      start: index + 1,
      end: index + 2 + group.length + artifact.length,
    }),
  );
  const apart = [
    ...text.matchAll(
      /group\s*[:=]\s*["']([\w.-]{2,120})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{2,120})["'](?:\s*,\s*version\s*[:=]\s*["']([\w.-]{1,60})["'])?/g,
    ),
  ].map(({ 0: whole, 1: group = '', 2: artifact = '', 3: version, index }): Declared => {
    const start = index + whole.indexOf(artifact, whole.indexOf('name'));
    return { ecosystem: 'maven', name: `${group}:${artifact}`, version, start, end: start + artifact.length };
  });
  return [...written, ...apart];
}

export function nugetDependencies(given: string): readonly Declared[] {
  const text = withoutComments(given);
  return [
    ...text.matchAll(
      /<(?:PackageReference|PackageVersion|GlobalPackageReference|package|PackageDownload)\b([^>]{1,1000})>(?:\s*<Version>\s*([^<\s]{1,60})\s*<\/Version>)?/g,
    ),
  ].flatMap(({ 0: whole, 1: attributes = '', 2: element, index }): Declared[] => {
    const name = /\b(?:Include|Update|id)\s*=\s*["']([\w.-]{1,120})["']/.exec(attributes)?.[1];
    if (name === undefined) return [];
    const version = /\b[Vv]ersion(?:Override)?\s*=\s*["']([^"']{1,60})["']/.exec(attributes)?.[1] ?? element;
    const start = index + whole.indexOf(name);
    return [
      {
        ecosystem: 'nuget',
        name,
        version: version?.startsWith('$(') ? undefined : version,
        start,
        end: start + name.length,
      },
    ];
  });
}

function withoutComments(text: string): string {
  return blanked(text, '<!--', '-->');
}

/** As long as before. What is not closed goes on to the end. */
function blanked(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, done)) {
    const end = text.indexOf(close, at + open.length);
    const to = end < 0 ? text.length : end + close.length;
    parts.push(text.slice(done, at), ' '.repeat(to - at));
    done = to;
  }
  return parts.join('') + text.slice(done);
}
