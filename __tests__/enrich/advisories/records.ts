// Advisories for tests, in the shape of those that databases publish; the schema of OSV judges them.

export interface RecordParts {
  readonly id?: string;
  readonly ecosystem?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly introduced?: string;
  readonly fixed?: string;
  readonly events?: readonly Readonly<Record<string, string>>[];
  readonly kind?: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
  readonly versions?: readonly string[];
  readonly cvss?: string;
  readonly rated?: string;
  readonly withdrawn?: string;
  readonly modified?: string;
}

export function record(parts: RecordParts = {}) {
  const { id = 'GHSA-1q2r-1w3x-1v4m', ecosystem = 'npm', name = 'acme-parser', introduced = '0' } = parts;
  const { kind = 'SEMVER', cvss, rated, versions, fixed } = parts;
  const events = parts.events ?? [{ introduced }, ...(fixed === undefined ? [] : [{ fixed }])];
  return {
    schema_version: '1.7.4',
    id,
    modified: parts.modified ?? '2026-05-04T10:00:00Z',
    ...(parts.withdrawn !== undefined && { withdrawn: parts.withdrawn }),
    ...(parts.aliases && { aliases: parts.aliases }),
    summary: parts.summary ?? 'acme-parser evaluates what it parses',
    affected: [
      {
        package: { ecosystem, name },
        ...(events.length > 0 && {
          ranges: [{ type: kind, ...(kind === 'GIT' && { repo: 'https://git.acme.example/parser' }), events }],
        }),
        ...(versions && { versions }),
      },
    ],
    ...(cvss !== undefined && {
      severity: [{ type: cvss.startsWith('CVSS:4') ? 'CVSS_V4' : 'CVSS_V3', score: cvss }],
    }),
    ...(rated !== undefined && { database_specific: { severity: rated } }),
  };
}
