// What gets into an image: files that hold credentials, everything around the Dockerfile, files out of the net, secrets as
// arguments of the build.

import type { Artifact } from '../../artifacts/artifact.ts';
import { namesCredential } from '../../lib/credential-names.ts';
import type { Instruction } from '../../lib/dockerfile.ts';
import type { Check, Found } from './found.ts';

/** Files that are there to hold a credential, whatever is in them. */
const KEYS =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.git-credentials|\.netrc|\.pgpass|\.aws\/credentials|\.kube\/config|\.docker\/config\.json|\.vault-token|gcloud\/application_default_credentials\.json)$/;
/** Files that often do. */
const SETTINGS =
  /(?:^|\/)(?:\.env(?:\.(?:prod|production|staging|local|live))?|\.npmrc|\.pypirc|(?:service[-_]?account|gcp[-_]?key|firebase[-_]?adminsdk)[\w.-]*\.json|[\w.-]*\.(?:pfx|p12|jks|keystore))$/i;

/** Sources and target of `COPY` and `ADD`; none where they come from another stage. */
function sourcesOf({ rest, at }: Instruction): readonly { readonly text: string; readonly at: number }[] {
  if (/(?:^|\s)--from=/.test(rest)) return [];
  const isList = /^\s*(?:--\S+\s+)*\[/.test(rest);
  const words = [...rest.matchAll(isList ? /"((?:[^"\\]|\\.)*)"/g : /(?<=^|\s)(?!--)([^\s\\][^\s]*)/g)];
  return words
    .filter(([, text = '']) => text !== '\\' && !text.startsWith('<<'))
    .map((match) => ({ text: match[1] ?? '', at: at + match.index + (isList ? 1 : 0) }))
    .slice(0, -1);
}

export const files: Check = ({ stages }, artifact) =>
  stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction): readonly Found[] => {
      const { name } = instruction;
      if (name === 'ARG') return stage.isShipped ? argument(instruction, stage.instructions) : [];
      if (name !== 'COPY' && name !== 'ADD') return [];
      return sourcesOf(instruction).flatMap((source): readonly Found[] => {
        if (name === 'ADD' && /^https?:\/\//i.test(source.text)) return remote(instruction, source);
        const plain = source.text.replace(/^\.\//, '');
        const isKey = KEYS.test(plain);
        if (isKey || SETTINGS.test(plain))
          return [
            {
              id: 'iac/credential-file-in-image',
              start: source.at,
              end: source.at + source.text.length,
              place: name,
              message: `\`${plain}\` becomes a layer of the image: ${isKey ? 'it is a credential' : 'such files hold credentials'}, and whoever can pull the image can read it, even if a later step deletes it.`,
              evidence: [`file: ${plain}`],
              tier: !stage.isShipped ? 'context' : isKey ? 'gate' : 'review',
            },
          ];
        return /^\.\/?$/.test(source.text) && stage.isShipped
          ? wholeContext(source.at, source.text.length, artifact)
          : [];
      });
    }),
  );

function remote(instruction: Instruction, source: { readonly text: string; readonly at: number }): readonly Found[] {
  if (
    /--checksum=/.test(instruction.rest) ||
    /\.git(?:#|$)|\/\/[^/]*(?:github|gitlab)\.[^/]+\/[^/]+\/[^/]+\.git\b/.test(source.text)
  )
    return [];
  return [
    {
      id: 'iac/remote-file-unverified',
      start: source.at,
      end: source.at + source.text.length,
      place: 'ADD',
      message: `\`ADD\` takes ${source.text.slice(0, 120)} as it is at the time, without \`--checksum\`.`,
      evidence: [`address: ${source.text.slice(0, 200)}`],
    },
  ];
}

/** Files of the folder that must not be sent to a build. */
const BESIDE = [
  '.env',
  '.env.production',
  '.env.local',
  'id_rsa',
  'id_ed25519',
  '.npmrc',
  '.aws/credentials',
  '.git-credentials',
  '.netrc',
];

function wholeContext(start: number, length: number, { path, tree }: Artifact): readonly Found[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (!tree || tree.has(`${folder}.dockerignore`) || tree.has(`${path}.dockerignore`)) return [];
  // Elsewhere than at the top the context may be another folder.
  if (folder !== '' && tree.has('.dockerignore')) return [];
  const beside = BESIDE.find((name) => tree.has(folder + name));
  if (beside === undefined) return [];
  return [
    {
      id: 'iac/build-context-holds-secrets',
      start,
      end: start + length,
      place: 'COPY',
      message: `Everything around the Dockerfile is copied into the image, \`${beside}\` with it, and no \`.dockerignore\` keeps it out.`,
      evidence: [`file: ${folder}${beside}`],
    },
  ];
}

/** An argument that is used is written into the history of the image, with its value. */
function argument({ rest, at }: Instruction, all: readonly Instruction[]): readonly Found[] {
  return [...rest.matchAll(/([A-Za-z_]\w{2,80})(?:=("[^"]*"|'[^']*'|\S*))?/g)].flatMap((match): readonly Found[] => {
    const [, name = '', value] = match;
    // With a value it is a literal, which the rules on secrets judge.
    if ((value !== undefined && !/^(?:""|'')?$/.test(value)) || !isSecretName(name)) return [];
    const user = all.find(
      (each) =>
        (each.name === 'RUN' || each.name === 'ENV') &&
        new RegExp(`\\$\\{?${name}\\b`).test(each.rest + each.heredocs.map(({ text }) => text).join('')),
    );
    if (!user) return [];
    return [
      {
        id: 'iac/secret-as-build-argument',
        start: at + match.index,
        end: at + match.index + name.length,
        place: `ARG ${name}`,
        message: `\`${name}\` is handed to the build as an argument: its value stays in the history of the image, where \`docker history\` shows it.`,
        evidence: [`argument: ${name}`],
      },
    ];
  });
}

function isSecretName(name: string): boolean {
  return (
    namesCredential(name) &&
    /(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)$/i.test(name)
  );
}
