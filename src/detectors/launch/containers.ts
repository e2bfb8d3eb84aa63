// What a container is given of its host: `docker run` and `podman run` with flags that undo the separation.

import { IMAGE } from '../../artifacts/launch-packages.ts';
import type { Command, Server } from '../../artifacts/launch-server.ts';
import type { Word } from '../../artifacts/launch-words.ts';
import { at, type Check, type Problem, shown } from './check.ts';
import { FILE_SERVER, sensitivePlace } from './folders.ts';

interface Option {
  readonly flag: string;
  readonly value: string;
  readonly word: Word;
}

interface Container {
  readonly options: readonly Option[];
  readonly image: string;
}

/** Each check asks for the containers of the entry in hand, and reading them is what takes the time. */
const READ = new WeakMap<Server, readonly Container[]>();

/** The containers that the entry starts; what follows the image is the container's own command line. */
export function containers(server: Server): readonly Container[] {
  const read = READ.get(server) ?? server.commands.flatMap((command) => containerOf(command) ?? []);
  READ.set(server, read);
  return read;
}

function containerOf({ program, words }: Command): Container | undefined {
  if (!/^(?:docker|podman|nerdctl|finch)$/.test(program)) return undefined;
  const verb = words.findIndex(({ text }) => text === 'run' || text === 'create' || text === 'exec');
  if (verb < 1 || verb > 6) return undefined;
  const options: Option[] = [];
  let index = verb + 1;
  for (; index < words.length; index++) {
    const word = words[index] as Word;
    if (!word.text.startsWith('-')) break;
    const [, flag = word.text, value] = /^(--?[\w-]+)=(.*)$/s.exec(word.text) ?? [];
    if (value !== undefined) options.push({ flag, value, word });
    else if (IMAGE.valued.test(flag)) {
      const next = words[++index];
      if (next) options.push({ flag, value: next.text, word: next });
    } else options.push({ flag, value: '', word });
  }
  return { options, image: words[index]?.text ?? '' };
}

function given(flags: RegExp, values: RegExp, sentence: (option: Option) => string): Check {
  return (server) =>
    containers(server).flatMap(({ options }) =>
      options
        .filter(({ flag, value }) => flags.test(flag) && values.test(value))
        .map((option) => at(option.word, sentence(option))),
    );
}

export const privileged: Check = given(
  /^--privileged$/,
  /^(?:true)?$/,
  () => '{place} runs in a privileged container.',
);

export const hostNamespace: Check = given(
  /^--(?:network|net|pid|ipc|uts|userns|cgroupns)$/,
  /^host$/,
  ({ flag }) => `The container of {place} shares a namespace of the host (${shown(flag)}).`,
);

const STRONG =
  /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|SYS_BOOT|NET_ADMIN|DAC_OVERRIDE|DAC_READ_SEARCH|BPF|PERFMON|MKNOD|SETFCAP)$/i;

export const extraCapability: Check = (server) => [
  ...given(
    /^--cap-add$/,
    STRONG,
    ({ value }) => `The container of {place} is given the capability ${shown(value)}.`,
  )(server),
  ...given(
    /^--security-opt$/,
    /^(?:seccomp|apparmor)[=:]unconfined$|^label[=:]disable$|^systempaths[=:]unconfined$/,
    ({ value }) => `The container of {place} runs with ${shown(value)}.`,
  )(server),
];

const ENGINE = /(?:^|[/\\])(?:docker|podman|containerd|crio)\.sock$|pipe[/\\]+docker_engine$/;

function mounts(server: Server): readonly { readonly source: string; readonly word: Word; readonly image: string }[] {
  return containers(server).flatMap(({ options, image }) =>
    options.flatMap(({ flag, value, word }) => {
      if (!/^(?:-v|--volume|--mount)$/.test(flag)) return [];
      const named = /(?:^|,)(?:src|source)=([^,]+)/.exec(value)?.[1];
      const plain = /^((?:[A-Za-z]:[\\/])?(?:\$\{[^}]*\}|[^:])*):/.exec(value)?.[1];
      const source = flag === '--mount' ? named : (plain ?? named);
      return source === undefined ? [] : [{ source, word, image }];
    }),
  );
}

export const engineSocket: Check = (server) => [
  ...mounts(server)
    .filter(({ source }) => ENGINE.test(source))
    .map(({ word }) => at(word, '{place} is given the socket of the container engine.')),
  ...server.variables.flatMap(({ key, value, node }): Problem[] =>
    key === 'DOCKER_HOST' && /^tcp:\/\//.test(value) && !/^tcp:\/\/(?:localhost|127\.)/.test(value)
      ? [{ node, message: '{place} controls a container engine over the network.', evidence: key }]
      : [],
  ),
];

export const hostMount: Check = (server) =>
  mounts(server).flatMap(({ source, word, image }) => {
    const what = ENGINE.test(source) || FILE_SERVER.test(image) ? undefined : sensitivePlace(source);
    return what === undefined ? [] : [at(word, `The container of {place} is given ${what}: ${shown(source)}.`)];
  });

export const openPort: Check = given(
  /^(?:-p|--publish)$/,
  /^(?:0\.0\.0\.0:|\[?::\]?:)?\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp))?$/,
  ({ value }) => `The container of {place} opens a port to the whole network: ${shown(value)}.`,
);
