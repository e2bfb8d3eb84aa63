// The places where people write a token down. `name` is what stands beside it, in the spelling of the place.

export interface Names {
  /** MISTRAL_API_KEY */
  readonly upper: string;
  /** mistral_api_key */
  readonly snake: string;
  /** mistralApiKey */
  readonly camel: string;
  /** mistral-api-key */
  readonly kebab: string;
}

export interface Context {
  readonly name: string;
  readonly path: string;
  /** Whether the name stands beside the token: the only places for a token without a form of its own. */
  readonly isNamed: boolean;
  /** Values that cannot stand there as they are. */
  readonly except?: RegExp;
  readonly text: (token: string, names: Names) => string;
}

export function namesOf(upper: string): Names {
  const words = upper.toLowerCase().split('_');
  return {
    upper,
    snake: words.join('_'),
    kebab: words.join('-'),
    camel: words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(''),
  };
}

const named = (name: string, path: string, text: Context['text'], except?: RegExp): Context => ({
  name,
  path,
  text,
  isNamed: true,
  ...(except && { except }),
});
const bare = (name: string, path: string, text: Context['text'], except?: RegExp): Context => ({
  ...named(name, path, text, except),
  isNamed: false,
});

const pascal = (names: Names): string => names.camel.charAt(0).toUpperCase() + names.camel.slice(1);
/** What has to be percent-encoded in the user part of a URL. */
const NOT_IN_USER = /[/:@#?%&=+\s\\]/;
/** What ends a value, or means something else, in a query. */
const NOT_IN_QUERY = /[&#+\s\\/]/;
/** A value over several lines, or with escapes that only a string knows. */
const NOT_ONE_WORD = /[\s\\]/;
/** `$` begins a variable there. */
const NOT_IN_SHELL = /[\s\\$!]/;
/** Text on both sides of the token on one line, with quotes, commas and words as a bundler leaves them. */
const bundle = (bytes: number): string => {
  const piece = 'function n(e,t){return e[t]&&!0!==r?o("cfg-7",{a:1,b:[2,3]}):i.exports=t||"";}var u=Object.assign({},';
  return piece.repeat(Math.ceil(bytes / piece.length));
};
const HALF_A_BUNDLE = bundle(100_000);
const SOME_OF_A_BUNDLE = bundle(2000);

/** `bundleSize`: how much code stands on the one line of a bundle. */
export function contexts({ isLarge = true } = {}): readonly Context[] {
  const code = isLarge ? HALF_A_BUNDLE : SOME_OF_A_BUNDLE;
  return [
    named('JSON value', 'settings.json', (token, { snake }) => `{\n  "${snake}": "${token}"\n}\n`),
    named(
      'JSON nested, one line',
      'settings.json',
      (token, { camel }) => `{"auth":{"${camel}":"${token}","timeout":30}}`,
    ),
    named(
      'JSON string in a notebook',
      'train.ipynb',
      (token, { snake }) => `{"cells":[{"source":[\n    "import os\\n",\n    "${snake} = \\"${token}\\"\\n"\n]}]}\n`,
    ),
    named(
      'JSON string with single quotes in it',
      'train.ipynb',
      (token, { snake }) => `{"source": ["${snake} = '${token}'\\n", "run()"]}\n`,
    ),
    named('YAML plain', 'values.yaml', (token, { snake }) => `auth:\n  ${snake}: ${token}\n`, NOT_ONE_WORD),
    named('YAML single-quoted', 'values.yaml', (token, { camel }) => `auth:\n  ${camel}: '${token}'\n`, NOT_ONE_WORD),
    named('YAML double-quoted', 'values.yaml', (token, { kebab }) => `auth:\n  ${kebab}: "${token}"\n`),
    named(
      'YAML environment list',
      'compose.yaml',
      (token, { upper }) => `environment:\n  - ${upper}=${token}\n  - DEBUG=1\n`,
      NOT_ONE_WORD,
    ),
    bare('YAML list item', 'values.yaml', (token) => `tokens:\n  - ${token}\n`, NOT_ONE_WORD),
    named(
      'Kubernetes env',
      'deploy.yaml',
      (token, { upper }) => `env:\n  - name: ${upper}\n    value: ${token}\n`,
      NOT_ONE_WORD,
    ),
    named('.env', '.env', (token, { upper }) => `DEBUG=1\n${upper}=${token}\nPORT=80\n`, NOT_ONE_WORD),
    named('.env export', '.env', (token, { upper }) => `export ${upper}="${token}"\n`),
    bare(
      'curl bearer',
      'run.sh',
      (token) => `curl -H "Authorization: Bearer ${token}" https://api.example.com/v1\n`,
      NOT_IN_SHELL,
    ),
    named(
      'curl header',
      'run.sh',
      (token, { kebab }) => `curl -s -H 'X-${kebab}: ${token}' https://api.example.com/v1\n`,
      NOT_IN_SHELL,
    ),
    named('flag with =', 'run.sh', (token, { kebab }) => `./client --${kebab}=${token} --verbose\n`, NOT_IN_SHELL),
    named('flag with space', 'run.sh', (token, { kebab }) => `./client --${kebab} ${token} --verbose\n`, NOT_IN_SHELL),
    named('shell default', 'run.sh', (token, { upper }) => `export ${upper}="\${${upper}:-${token}}"\n`, /[\s\\$!]/),
    named('shell assignment', 'run.sh', (token, { upper }) => `${upper}='${token}' ./client\n`, NOT_ONE_WORD),
    named('Dockerfile ENV', 'Dockerfile', (token, { upper }) => `FROM node\nENV ${upper}=${token}\n`, NOT_IN_SHELL),
    named(
      'Dockerfile ENV, old form',
      'Dockerfile',
      (token, { upper }) => `FROM node\nENV ${upper} ${token}\n`,
      NOT_IN_SHELL,
    ),
    named('TOML', 'config.toml', (token, { snake }) => `[auth]\n${snake} = "${token}"\n`),
    named('INI', 'config.ini', (token, { snake }) => `[auth]\n${snake} = ${token}\n`, NOT_ONE_WORD),
    named(
      '.properties',
      'app.properties',
      (token, { snake }) => `${snake.replaceAll('_', '.')}=${token}\n`,
      NOT_ONE_WORD,
    ),
    named('XML attribute', 'app.xml', (token, { camel }) => `<client ${camel}="${token}" retries="3"/>\n`),
    named('XML add key', 'web.config', (token, names) => `<add key="${pascal(names)}" value="${token}" />\n`),
    named('XML element', 'app.xml', (token, names) => `<${pascal(names)}>${token}</${pascal(names)}>\n`),
    named('Python assignment', 'app.py', (token, { upper }) => `import os\n${upper} = "${token}"\n`),
    named('Python annotated', 'app.py', (token, { snake }) => `class S:\n    ${snake}: str = '${token}'\n`),
    named('Python kwarg', 'app.py', (token, { snake }) => `client = Client(${snake}="${token}", timeout=3)\n`),
    named('Python environ', 'app.py', (token, { upper }) => `os.environ["${upper}"] = "${token}"\n`),
    named('Python getenv', 'app.py', (token, { upper }) => `key = os.getenv("${upper}", "${token}")\n`),
    named('Python or', 'app.py', (token, { upper }) => `key = os.environ.get("${upper}") or "${token}"\n`),
    named('JS quoted key', 'app.js', (token, { kebab }) => `const options = { '${kebab}': '${token}' };\n`),
    named('JS bare key', 'app.js', (token, { camel }) => `const options = {\n  ${camel}: '${token}',\n};\n`),
    named('JS ||', 'app.js', (token, { upper }) => `const key = process.env.${upper} || '${token}';\n`),
    named('JS ??', 'app.js', (token, { upper }) => `const key = process.env['${upper}'] ?? "${token}";\n`),
    named('JS template', 'app.js', (token, { camel }) => `const ${camel} = \`${token}\`;\n`),
    bare('JS bearer template', 'app.js', (token) => `headers.set('Authorization', \`Bearer ${token}\`);\n`),
    named('TypeScript annotated', 'app.ts', (token, { camel }) => `const ${camel}: string = '${token}';\n`),
    named('bundle', 'dist.js', (token, { camel }) => `${code}{${camel}:"${token}",v:1}),${code}\n`),
    named('Go const', 'main.go', (token, { camel }) => `const ${camel} = "${token}"\n`),
    named('Go :=', 'main.go', (token, { camel }) => `\t${camel} := \`${token}\`\n`),
    named('Java string', 'App.java', (token, { upper }) => `  static final String ${upper} = "${token}";\n`),
    named('C# attribute', 'App.cs', (token, names) => `[${pascal(names)}("${token}")]\n`),
    named('Ruby hash', 'app.rb', (token, { snake }) => `config = { :${snake} => '${token}' }\n`),
    named('PHP define', 'app.php', (token, { upper }) => `define('${upper}', '${token}');\n`),
    named(
      'URL query',
      'app.py',
      (token, { snake }) => `url = "https://api.example.com/v1?${snake}=${token}&x=1"\n`,
      NOT_IN_QUERY,
    ),
    bare('URL user', 'run.sh', (token) => `git clone https://${token}@git.example.com/a/b.git\n`, NOT_IN_USER),
    bare('URL password', 'run.sh', (token) => `git clone https://user:${token}@git.example.com/a/b.git\n`, NOT_IN_USER),
    named(
      'HTTP header',
      'request.http',
      (token, { kebab }) => `GET https://api.example.com/v1\n${kebab}: ${token}\nAccept: */*\n`,
      NOT_ONE_WORD,
    ),
    bare('CSV row', 'tokens.csv', (token) => `id,who,value,since\n7,alice,${token},2026-01-02\n`, NOT_ONE_WORD),
    bare('markdown code', 'README.md', (token) => `Use \`${token}\` to log in.\n`, NOT_ONE_WORD),
    bare('markdown prose', 'README.md', (token) => `The key is ${token}, please keep it.\n`, NOT_ONE_WORD),
    named(
      'markdown block',
      'README.md',
      (token, { upper }) => `Run:\n\n\`\`\`sh\nexport ${upper}=${token}\n\`\`\`\n`,
      NOT_IN_SHELL,
    ),
    bare('comment #', 'app.py', (token) => `# ${token}\nrun()\n`, NOT_ONE_WORD),
    bare('comment //', 'app.js', (token) => `run(); // ${token}\nrun();\n`, NOT_ONE_WORD),
    bare('comment //, no blank', 'app.js', (token) => `run();\n  //${token}\nrun();\n`, NOT_ONE_WORD),
    bare('comment /* */', 'app.js', (token) => `/*${token}*/\nrun();\n`, NOT_ONE_WORD),
    named('end of file', '.env', (token, { upper }) => `DEBUG=1\n${upper}=${token}`, NOT_ONE_WORD),
    bare('start of file', 'token.txt', (token) => `${token}\n`, NOT_ONE_WORD),
    bare('the whole file', 'token.txt', (token) => token, NOT_ONE_WORD),
    bare('line of its own', 'token.txt', (token) => `first\n${token}\nlast\n`, NOT_ONE_WORD),
    bare('after a tab', 'token.txt', (token) => `first\t${token}\tlast\n`, NOT_ONE_WORD),
    named('after CRLF', '.env', (token, { upper }) => `DEBUG=1\r\n${upper}=${token}\r\nPORT=80\r\n`, NOT_ONE_WORD),
    bare('line of its own, CRLF', 'token.txt', (token) => `first\r\n${token}\r\nlast\r\n`, NOT_ONE_WORD),
    bare('after \\n', 'app.json', (token) => `{"text": "the token\\n${token}\\nthat is all"}\n`, NOT_ONE_WORD),
    bare('after \\u003d', 'app.json', (token) => `{"text": "value\\u003d${token}\\u0026x"}\n`, NOT_ONE_WORD),
    bare('after %3D', 'app.js', (token) => `location = "/login?next=%2Fa%3Fv%3D${token}%26x";\n`, /[\s\\&%=+/]/),
    named(
      'MCP env',
      '.mcp.json',
      (token, { upper }) =>
        `{"mcpServers":{"a":{"command":"npx","args":["-y","pkg"],\n"env":{"${upper}":"${token}"}}}}\n`,
    ),
    named(
      'MCP args',
      '.mcp.json',
      (token, { kebab }) => `{"mcpServers":{"a":{"command":"npx","args":["-y","pkg","--${kebab}","${token}"]}}}\n`,
    ),
    named(
      'MCP args with =',
      '.mcp.json',
      (token, { kebab }) => `{"mcpServers":{"a":{"command":"npx","args":["-y","pkg","--${kebab}=${token}"]}}}\n`,
    ),
    bare(
      'MCP headers',
      '.mcp.json',
      (token) =>
        `{"mcpServers":{"a":{"url":"https://mcp.example.com","headers":{"Authorization":"Bearer ${token}"}}}}\n`,
    ),
    named(
      'n8n header parameter',
      'workflow.json',
      (token, { kebab }) =>
        `{"nodes":[{"type":"n8n-nodes-base.httpRequest","parameters":{"headerParameters":{"parameters":[{"name":"x-${kebab}","value":"${token}"}]}}}]}\n`,
    ),
    named(
      'n8n header parameter, pretty',
      'workflow.json',
      (token, { kebab }) =>
        `{\n  "parameters": [\n    {\n      "name": "${kebab}",\n      "value": "${token}"\n    }\n  ]\n}\n`,
    ),
    named(
      'workflow env',
      '.github/workflows/ci.yml',
      (token, { upper }) => `jobs:\n  a:\n    runs-on: x\n    env:\n      ${upper}: ${token}\n    steps: []\n`,
      NOT_ONE_WORD,
    ),
    named('tfvars', 'prod.tfvars', (token, { snake }) => `${snake} = "${token}"\n`),
    named('Terraform default', 'main.tf', (token, { snake }) => `variable "${snake}" {\n  default = "${token}"\n}\n`),
    named(
      'Terraform typed default',
      'main.tf',
      (token, { snake }) => `variable "${snake}" {\n  type    = string\n  default = "${token}"\n}\n`,
    ),
  ];
}
