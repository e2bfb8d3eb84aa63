// Where settings of VS Code and its kin stand: in a file of their own, in a workspace file, in a devcontainer.

/** What comes before a quoted key in the paths of such settings. */
const BEFORE = ['', 'settings.', 'customizations.vscode.settings.'];

/** All paths of one setting. */
export function editorSettingPaths(key: string): readonly string[] {
  return BEFORE.map((before) => `${before}${JSON.stringify(key)}`);
}
