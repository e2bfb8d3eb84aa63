#!/usr/bin/env bash
# Scans each repository given and has Microsoft's SARIF validator judge the report by the rules of GitHub.
# Usage: MULTITOOL=/path/to/Sarif.Multitool bench/sarif.sh REPOSITORY…   (npm pack @microsoft/sarif-multitool-linux@5.7.0)
set -euo pipefail
cli="$(cd "$(dirname "$0")/.." && pwd)/dist/cli/index.js"
out=$(mktemp -d)
for repository in "$@"; do
  name=$(basename "$repository")
  node "$cli" scan "$repository" --all --quiet --report "sarif=$out/$name.sarif" >/dev/null || true
  "$MULTITOOL" validate "$out/$name.sarif" --rule-kind "Sarif;Ghas" -o "$out/$name.judged.sarif" --log ForceOverwrite --level "Error;Warning" --kind Fail >/dev/null
  node -e '
    const [report, judged] = process.argv.slice(2).map((file) => JSON.parse(require("node:fs").readFileSync(file, "utf8")));
    const problems = (judged.runs[0].results ?? []).map(({ ruleId, message }) => `${ruleId} ${message.text ?? message.id}`);
    console.log(`${process.argv[1]}: ${report.runs[0].results.length} results, ${problems.length} problems`);
    for (const problem of new Set(problems)) console.log(`  ${problem}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  ' "$name" "$out/$name.sarif" "$out/$name.judged.sarif"
done
