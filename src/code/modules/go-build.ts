// Which files of a Go package are built together: of those for several systems, the ones for Linux.

const SYSTEMS =
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos';
const MACHINES =
  '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm amd64p32 ppc riscv';
const OTHER_SYSTEMS = new Set(SYSTEMS.split(' ').filter((name) => name !== 'linux'));
const OTHER_MACHINES = new Set(MACHINES.split(' ').filter((name) => name !== 'amd64'));
/** What holds in the build that is looked at; `go1.x` does as well. */
const HOLDS = new Set(['linux', 'amd64', 'unix', 'gc', 'cgo']);
/** A constraint stands before the package clause; licences before it may be long. */
const HEAD = 16 * 1024;

export function isBuilt(name: string, text: string): boolean {
  const parts = name.replace(/\.go$/, '').split('_').slice(1);
  if (parts.slice(-2).some((part) => OTHER_SYSTEMS.has(part) || OTHER_MACHINES.has(part))) return false;
  const head = text.slice(0, HEAD);
  const at = head.search(/^package\s/m);
  const constraint = /^\/\/go:build ([^\r\n]{1,500})/m.exec(at < 0 ? head : head.slice(0, at))?.[1];
  return constraint === undefined || evaluate(constraint);
}

export function packageOf(text: string): string | undefined {
  return /^package\s+(\w+)/m.exec(text.slice(0, HEAD))?.[1];
}

/** `linux && !(cgo || windows)`. What cannot be read holds. */
function evaluate(constraint: string): boolean {
  const tokens = constraint.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let value = both();
    while (tokens[at] === '||') {
      at += 1;
      const right = both();
      value = value || right;
    }
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (tokens[at] === '&&') {
      at += 1;
      const right = one();
      value = value && right;
    }
    return value;
  };
  const one = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) return true;
    if (token === '!') return !one();
    if (token !== '(') return HOLDS.has(token) || /^go1\.\d+$/.test(token);
    const value = either();
    at += 1;
    return value;
  };
  return either();
}
