// Options of well-known programs that always take the next argument, whatever it begins with: what stands there is no option. Only
// those whose value cannot do what an option would; whichever is not listed may be a switch, and what follows it read for itself.

/** Programs, and where an option depends on it their commands; `*` holds for each. A command of `git` begins where its own options end. */
const TAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  git: {
    '': '-C --git-dir --work-tree',
    commit: '-m --message -F --file --author --date --fixup --squash',
    tag: '-m --message -F --file',
    merge: '-m --message',
    stash: '-m --message',
    notes: '-m --message',
    checkout: '-b -B --orphan',
    switch: '-c -C --create --force-create --orphan',
    worktree: '-b -B',
    clone: '-b --branch -o --origin --depth',
    fetch: '--depth',
    log: '-n --max-count --skip --since --until --after --before --author --committer --grep -S -G -L',
    'rev-list': '-n --max-count --skip --since --until --after --before --author --committer --grep',
    shortlog: '--since --until --after --before --author',
    grep: '-e -m --max-count',
    blame: '-L',
  },
  gh: {
    '*': `--repo -R --title -t --body -b --base -B --head -H --label --assignee --milestone --reviewer --project --limit -L --state
      --search --author --branch --ref --json --jq -q --hostname`,
  },
  kubectl: { '*': '-n --namespace -l --selector -c --container --context --field-selector --tail --since --replicas' },
  helm: { '*': '-n --namespace --kube-context --version' },
  docker: { '*': '--name --tail --since --until --filter --format -w --workdir' },
  grep: { '*': '-e --regexp -m --max-count -A -B -C' },
  rg: { '*': '-e --regexp -g --glob --iglob -t --type -m --max-count -A -B -C' },
  find: { '*': '-name -iname -path -ipath -type -size -mtime -mmin -newer -maxdepth -mindepth -regex' },
  fd: { '*': '-e --extension -t --type -d --max-depth -E --exclude' },
  ffmpeg: { '*': '-i -ss -t -to -r -s -vf -af -c:v -c:a -b:v -b:a' },
  ffprobe: { '*': '-i' },
  adb: { '*': '-s' },
};

/** Whether the option takes what follows it. `command`: the first word that is no option; none yet is ''. */
export function takesValue(program: string | undefined, command: string, option: string): boolean {
  const name = program?.replace(/^.*[\\/]|\.exe$/gi, '') ?? '';
  const own = Object.hasOwn(TAKES, name) ? TAKES[name] : undefined;
  if (!own) return false;
  const listed = own['*'] ?? (Object.hasOwn(own, command) ? own[command] : undefined);
  return listed?.split(/\s+/).includes(option) ?? false;
}
