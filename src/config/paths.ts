// Where a config may lie, below the root of what is scanned. Two of them are an error.

export const CONFIG_PATHS: readonly string[] = [
  'bartizan.yml',
  'bartizan.yaml',
  '.bartizan.yml',
  '.bartizan.yaml',
  '.github/bartizan.yml',
  '.github/bartizan.yaml',
];
