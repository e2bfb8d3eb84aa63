// What an image is built on, and as whom it runs.

import { imageOf, isLooseImage } from '../../artifacts/component-names.ts';
import type { Instruction } from '../../lib/dockerfile.ts';
import type { Check, Found } from './found.ts';
import type { Stage } from './stages.ts';

export const images: Check = ({ stages }) => [...loose(stages), ...asRoot(stages)];

function loose(stages: readonly Stage[]): readonly Found[] {
  const seen = new Set<string>();
  return stages.flatMap(({ image, base, imageAt, imageLength, isShipped }): readonly Found[] => {
    if (base || image === '' || image === 'scratch' || image.includes('$') || seen.has(image)) return [];
    const read = imageOf(image);
    if (!read || !isLooseImage(read)) return [];
    seen.add(image);
    return [
      {
        id: 'iac/image-unpinned',
        start: imageAt,
        end: imageAt + imageLength,
        place: 'FROM',
        message: `The image is built on \`${image}\`, whichever version that is at the time.`,
        evidence: [`image: ${image}`],
        ...(!isShipped && { tier: 'context' as const }),
      },
    ];
  });
}

/** Images that run as somebody else unless told otherwise, or whose user is not known to be root. */
const OTHER_USER =
  /nonroot|rootless|(?:^|\/)(?:bitnami|chainguard|jenkins|grafana|prom|jupyter|selenium|nginxinc\/nginx-unprivileged|elastic|hashicorp|keycloak|sonarqube|n8nio|ollama)\b|cgr\.dev\/|registry\.access\.redhat\.com\/ubi\d+\/(?!ubi)|(?:quay\.io|gcr\.io\/distroless)\/\S*:nonroot/i;
/** Bases that are known to run as root. */
const ROOT_BASE =
  /^(?:docker\.io\/)?(?:library\/)?(?:alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|busybox|node|python|ruby|golang|rust|openjdk|eclipse-temurin|amazoncorretto|php|perl|nginx|httpd|caddy|denoland\/deno|oven\/bun|nvidia\/cuda|tensorflow\/tensorflow|pytorch\/pytorch)(?:[:@]|$)|ghcr\.io\/astral-sh\/uv|(?:^|\/)(?:ubi|distroless)[\w-]*(?:[:/@]|$)/;

function asRoot(stages: readonly Stage[]): readonly Found[] {
  const last = stages.at(-1);
  if (!last) return [];
  const chain: Stage[] = [];
  for (let stage: Stage | undefined = last; stage; stage = stage.base) chain.push(stage);
  const own = chain.flatMap(({ instructions }) => instructions);
  const start = lastOf(last.instructions, /^(?:CMD|ENTRYPOINT)$/);
  // What starts nothing is there to be built on.
  if (!start && !own.some(({ name }) => name === 'CMD' || name === 'ENTRYPOINT')) return [];
  const user = chain.map(({ instructions }) => lastOf(instructions, /^USER$/)).find((each) => each !== undefined);
  if (user) {
    const name =
      user.rest
        .trim()
        .replace(/^["']|["']$/g, '')
        .split(':')[0] ?? '';
    if (!/^(?:root|0)$/.test(name)) return [];
    return [
      {
        ...AS_ROOT,
        start: user.at,
        end: user.at + user.rest.trimEnd().length,
        place: 'USER',
        tier: dropsRights(own) ? 'context' : 'review',
      },
    ];
  }
  const base = chain.at(-1)?.image ?? '';
  if (base.includes('$') || OTHER_USER.test(base) || !(ROOT_BASE.test(base) || base === 'scratch')) return [];
  const at = last.from;
  return [{ ...AS_ROOT, start: at.start, end: at.end, place: 'FROM', tier: 'context' }];
}

const AS_ROOT = {
  id: 'iac/image-runs-as-root',
  message:
    'What the image starts runs as root: whoever breaks into it may change everything in the container, and is one fault of the kernel away from the host.',
} as const;

function lastOf(instructions: readonly Instruction[], name: RegExp): Instruction | undefined {
  return instructions.findLast((each) => name.test(each.name));
}

/** An entry script that becomes somebody else. */
function dropsRights(instructions: readonly Instruction[]): boolean {
  return instructions.some(
    ({ name, rest }) =>
      /gosu|su-exec|setpriv|s6-|tini.*gosu|runuser/.test(rest) && /^(?:RUN|CMD|ENTRYPOINT)$/.test(name),
  );
}
