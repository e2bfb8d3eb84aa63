// The whole page as one file: a policy that allows this style and this script and nothing else, landmarks, the contents,
// and the sections in the order in which people decide.

import { cut } from '../../lib/escape.ts';
import { sha256Base64 } from '../../lib/hash.ts';
import type { Assessment } from '../../model/assessment.ts';
import { displayPaths } from '../groups.ts';
import type { RenderOptions } from '../report.ts';
import { complianceSection } from './compliance.ts';
import { componentsSection } from './components.ts';
import { accepted, coverageSection, silencing } from './coverage.ts';
import { findingsSection } from './findings.ts';
import { graphSection } from './graph.ts';
import { type Html, html, link, verbatim } from './markup.ts';
import { header, overview } from './overview.ts';
import { pathsSection } from './paths.ts';
import { policiesSection } from './policies.ts';
import { remoteSection } from './remote.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const NAME = 120;
const REPOSITORY = 'https://github.com/bartizan/bartizan';

export function page(assessment: Assessment, options: RenderOptions): Html {
  const pathOf = displayPaths(assessment);
  const findings = findingsSection(assessment, pathOf);
  const components = componentsSection(assessment, pathOf);
  const shown = new Set([...findings.markup.matchAll(/ id="(f-[0-9a-f]{16})"/g)].map(([, id]) => id));
  const isOnPage = (fragment: string) => components.shown.has(fragment) || shown.has(fragment);
  const ruleOf = new Map(assessment.findings.map(({ fingerprint, rule }) => [fingerprint, rule.id]));
  const linked = { isOnPage, ruleOf };
  const sections: readonly (readonly [id: string, title: string, section: Html | undefined])[] = [
    ['overview', 'Overview', overview(assessment)],
    ['findings', 'Findings', findings],
    ['paths', 'Attack paths', pathsSection(assessment.attackPaths, linked)],
    ['components', 'Bill of materials', components.section],
    ['graph', 'Graph', graphSection(assessment)],
    ['compliance', 'Controls', complianceSection(assessment.compliance, linked)],
    ['remote', 'Remote services', remoteSection(assessment)],
    ['coverage', 'What was looked at', coverageSection(assessment, pathOf)],
    ['ignoring', 'How to silence one', assessment.findings.length > 0 ? silencing() : undefined],
  ];
  const there = sections.filter(([, , section]) => section !== undefined);
  const subject = options.subject?.name;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="bartizan ${cut(assessment.tool.version, 40)}">
<title>${subject !== undefined && `${cut(subject, NAME)}: `}Bartizan security report</title>
<link rel="icon" href="data:,">
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="page">
${header(assessment, options)}<nav class="contents" aria-label="Contents"><ul>${there.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main">
${accepted(assessment)}${policiesSection(assessment, pathOf)}${there.map(([, , section]) => section)}</main>
<footer><p>Made by ${link(REPOSITORY, 'Bartizan')} ${cut(assessment.tool.version, 40)}. This page makes no request and works offline.</p></footer>
</div>
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`;
}

/** Everything is in the page itself: nothing is fetched, framed, submitted or run but what stands here. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${sha256Base64(STYLE)}'`,
  `script-src 'sha256-${sha256Base64(SCRIPT)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
