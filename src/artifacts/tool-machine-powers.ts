// Powers over the machine and its data: commands, code, files, addresses, queries.

import { has, type Reader } from './tool-ability.ts';
import { freeParameter, onlyLooks, type Parameter, snake, type Tool } from './tool-words.ts';

const COMMAND =
  /^(?:shell_|bash_|system_|terminal_|os_|raw_|the_)?(?:command|cmd|commands|command_line|commandline|bash|shell|script)(?:_line|_string|_text|_to_run|_to_execute)?$/;
const RUNS = String.raw`\b(?:execut(?:e|es|ing)|runs?|running|spawns?|invokes?|launch(?:es)?|starts?|sends?|issues?)\b`;
const SHELLISH =
  /\b(?:shell|bash|zsh|terminal|powershell|pwsh|cmd\.exe|command[- ]line|system commands?|os commands?|arbitrary commands?|linux|unix|ssh|subprocess|tty|console commands?|cli commands?|adb shell|docker exec|kubectl)\b/i;
const SHELL_CLAIM = new RegExp(`${RUNS}[^.]{0,80}${SHELLISH.source}`, 'i');
/** Commands of something else than the machine. */
const OTHER_COMMAND =
  /\b(?:redis|mongo(?:db)?|sql|debug(?:ger)?|gdb|lldb|vs ?code|editor|voice|minecraft|game|slash|home assistant|at command|palette|midi|blender|robot|device command|vim|browser|playwright|chat|cypher|esphome|unity)\b/i;

export const shell: Reader = (tool) => {
  const parameter = freeParameter(tool, COMMAND);
  if (!parameter) return undefined;
  const text = `${tool.claim} ${parameter.description}`;
  const isNamed =
    has(
      tool,
      /^(?:run|runs|exec|execute|send|start|launch|invoke|remote)$/,
      /^(?:shell|bash|terminal|cmd|powershell|ssh|command|commands|process|script)$/,
    ) || tool.words.some((word) => /^(?:bash|shell|terminal|powershell|zsh|ssh|exec)$/.test(word));
  const isSaid =
    SHELL_CLAIM.test(tool.claim) ||
    (/\b(?:commands?|scripts?) to (?:run|execute)\b/i.test(parameter.description) && isNamed);
  // A name such as `execute_system_command` says it in whichever language the rest is.
  const isShell = SHELLISH.test(text) || (isAbroad(tool.claim) && SHELLISH.test(tool.words.join(' ')));
  if (!isSaid && !(isNamed && (isShell || tool.description.trim() === ''))) return undefined;
  if (OTHER_COMMAND.test(text) && !SHELLISH.test(text)) return undefined;
  return { node: parameter.schema, parameter };
};

/** What it says of itself is not in a Latin script. */
function isAbroad(claim: string): boolean {
  const letters = claim.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length < letters.length / 2;
}

const CODE =
  /^(?:python_|js_|javascript_|source_|r_|user_|raw_)?(?:code|script|javascript|js|python|snippet|program|expression|function|function_declaration|source|cell|cell_content)(?:_to_run|_to_execute|_string|_snippet)?$/;
const CODE_CLAIM =
  /\b(?:execut(?:e|es|ing)|runs?|running|evaluat(?:e|es|ing)|evals?)\b[^.]{0,60}\b(?:python|javascript|js|typescript|node(?:\.js)?|ruby|lua|php|code|scripts?|snippets?|expressions?|programs?|notebook cells?|r code)\b/i;
const IN_PAGE = /\b(?:page|browser|dom|tab|web ?view|devtools|console|document\.)/i;

export const code: Reader = (tool) => {
  const parameter = freeParameter(tool, CODE);
  if (!parameter) return undefined;
  const name = parameter.key;
  const isNamed =
    has(
      tool,
      /^(?:run|exec|execute|eval|evaluate)$/,
      /^(?:code|python|javascript|js|script|snippet|repl|notebook|cell|typescript|sandbox|function|program|ipython|r)$/,
    ) || /^(?:eval|python|repl|code_interpreter|python_repl|javascript|execute_python|ipython)$/.test(snake(tool.name));
  // An expression may be arithmetic, a filter, a schedule.
  const isLoose = /^(?:expression|function|source)$/.test(name);
  if (
    isLoose
      ? !(isNamed || IN_PAGE.test(tool.claim)) ||
        !/\b(?:javascript|python|code|js|eval)/i.test(`${tool.claim} ${parameter.description}`)
      : !isNamed && !CODE_CLAIM.test(tool.claim)
  )
    return undefined;
  if (
    isNamed &&
    !CODE_CLAIM.test(tool.claim) &&
    tool.claim.trim() !== '' &&
    !isAbroad(tool.claim) &&
    !/\b(?:execut|run|evaluat)/i.test(`${tool.claim} ${parameter.description}`)
  )
    return undefined;
  return { node: parameter.schema, parameter };
};

/** Scripts of a browser's driver run beside it, with all that the server can do. */
const BESIDE_PAGE = /\b(?:server process|rce|node\.?js process|playwright (?:code|script)|puppeteer script)\b/i;
export const inPage = ({ claim, name, description }: Tool) =>
  (IN_PAGE.test(claim) || /browser|page|devtools/i.test(name)) && !BESIDE_PAGE.test(description.slice(0, 800));

const PATH =
  /^(?:absolute_|full_|local_|target_|input_|output_|source_|src_|dest_|destination_|relative_|file_|directory_|dir_|folder_|save_|image_|the_)*(?:path|paths|filepath|filepaths|filename|file|directory|folder|dir)$/;
/** Paths inside something that is not this machine's disk. */
const REMOTE =
  /^(?:repo|repository|repo_name|owner|project_id|project|bucket|bucket_name|drive_id|site_id|file_key|file_id|page_id|site|branch|ref|workspace_id|database|dashboard|container|vault|notebook_id|s3_bucket|(?!session_id$|process_id$|request_id$)\w+_id)$/;
const LOCAL = /\b(?:files?|director(?:y|ies)|folders?|file ?system|disk|path|image|document)\b/i;

function pathOf(tool: Tool): Parameter | undefined {
  const parameter = freeParameter(tool, PATH);
  if (!parameter || tool.parameters.some(({ key }) => REMOTE.test(key))) return undefined;
  return /\b(?:json ?path|xpath|url path|api path|endpoint|field path|object path|route|dot[- ]separated|path in the (?:repo|bucket)|mount)\b/i.test(
    parameter.description,
  )
    ? undefined
    : parameter;
}

export const fileRead: Reader = (tool) => {
  const parameter = pathOf(tool);
  if (!parameter) return undefined;
  const isNamed = has(
    tool,
    /^(?:read|get|open|view|cat|load|head|tail|search|grep|tree|list|parse|convert|extract|analyze|upload|send|attach)$/,
    /^(?:file|files|directory|dir|folder|contents?|text|media|document|documents|pdf|image|tree|csv|excel|docx)$/,
  );
  const isSaid =
    /\b(?:read|reads|load|loads|open|opens|return|returns|get|gets|retrieve|retrieves|parse|parses|extract|extracts|list|lists|search|searches|upload|uploads)\b[^.]{0,60}\b(?:files?|contents? of|director(?:y|ies)|folders?|pdf|image|document)\b/i.test(
      tool.claim,
    );
  return isNamed || (isSaid && LOCAL.test(tool.claim)) ? { node: parameter.schema, parameter } : undefined;
};

export const fileWrite: Reader = (tool) => {
  const parameter = pathOf(tool);
  if (
    !parameter ||
    /^(?:input|source|src)_/.test(parameter.key) ||
    (onlyLooks(tool) && !/^(?:output|save|dest|destination)_/.test(parameter.key))
  )
    return undefined;
  const isNamed = has(
    tool,
    /^(?:write|create|edit|save|append|overwrite|modify|update|patch|insert|replace|str|move|copy|rename|download|apply|export)$/,
    /^(?:file|files|directory|text|content|block|patch|diff|replace|document|lines|path)$/,
  );
  const isSaid =
    /\b(?:writes?|creates?|saves?|edits?|overwrites?|appends?|modif(?:y|ies)|downloads?|moves?|copies|copy|exports?)\b[^.]{0,50}\b(?:files?|disk|director(?:y|ies)|local path|file ?system)\b/i.test(
      tool.claim,
    );
  return isNamed || isSaid ? { node: parameter.schema, parameter } : undefined;
};

const URL_NAME =
  /^(?:target_|page_|web_|website_|webpage_|site_|request_|resource_|start_|base_|the_)?(?:url|urls|uri|link|links|website|webpage|href)$/;
const FETCH_CLAIM =
  /\b(?:fetch|fetches|download|downloads|scrape|scrapes|crawl|crawls|browse|browses|navigate|navigates|open|opens|visit|visits|load|loads|request|requests|read|reads|retrieve|retrieves|extract|extracts|get|gets|capture|captures|convert|converts|sends?|makes?|performs?|screenshots?)\b[^.]{0,70}\b(?:urls?|uri|web ?pages?|websites?|web|http|https|internet|links?|sites?|pages?|html)\b/i;
const FETCH_NAME =
  /^(?:fetch|scrape|crawl|navigate|browse|goto|curl|wget|http|download|visit|open|request|extract|get|read|load|screenshot|map|url|browser|web|new|markdown|convert)$/;
/** The address of a thing of one service, as its description says by example. */
const OWN_SERVICE =
  /https?:\/\/(?!(?:www\.)?example\.|\.\.\.|localhost|127\.)[\w-]{2,}\.|\b(?:figma|github|gitlab|notion|youtube|jira|confluence|sentry|linear|slack|google (?:doc|sheet|drive|slide)|spotify|twitter|linkedin|reddit|instagram|tiktok|trello|miro|sharepoint|stripe|issue|event|pull request|repository|repo|video|tweet|ticket|dashboard|board|avatar|callback|redirect|logo|icon|registry|instance|region|documentation)\b/i;

export const fetch: Reader = (tool) => {
  const parameter = freeParameter(tool, URL_NAME);
  if (!parameter) return undefined;
  const about = `${parameter.description} ${tool.claim}`;
  if (OWN_SERVICE.test(parameter.description) || (parameter.description.trim() === '' && OWN_SERVICE.test(tool.claim)))
    return undefined;
  const isSaid =
    FETCH_CLAIM.test(tool.claim) || (tool.claim.trim() === '' && tool.words.some((word) => FETCH_NAME.test(word)));
  if (
    !isSaid ||
    !tool.words.some((word) => FETCH_NAME.test(word)) ||
    /^(?:create|update|add|delete|register|set|save|subscribe)$/.test(tool.words[0] ?? '')
  )
    return undefined;
  return /\b(?:s3|file|git|data) ur[il]\b/i.test(about) ? undefined : { node: parameter.schema, parameter };
};

const SQL_NAME =
  /^(?:raw_)?(?:sql|sql_statements|query|statement|statements|queries)(?:_query|_statement|_text|_string)?$/;
const DATABASE =
  /\b(?:sql|postgres(?:ql)?|mysql|mariadb|sqlite|bigquery|snowflake|clickhouse|duckdb|redshift|databricks|oracle|mssql|t-sql|trino|presto|athena|cypher|neo4j)\b/i;
const READ_ONLY =
  /\bread[- ]?only\b|\bselect[- ](?:only|queries|statements?|query)\b|\bonly (?:allows? )?select\b|\bmust be a select\b|\ba select\b/i;

export const sql: Reader = (tool) => {
  const parameter = freeParameter(tool, SQL_NAME);
  if (!parameter) return undefined;
  const isSaid =
    (/^sql/.test(parameter.key) ||
      DATABASE.test(`${tool.name.replaceAll('_', ' ')} ${tool.claim} ${parameter.description}`)) &&
    /\b(?:sql|statements?|select|query|queries)\b/i.test(
      `${parameter.description} ${tool.claim} ${tool.words.join(' ')}`,
    );
  const runs =
    /\b(?:execut(?:e|es|ing)|runs?|running|perform(?:s|ing)?|quer(?:y|ies)|issues?)\b/i.test(tool.claim) ||
    (tool.claim.trim() === '' && has(tool, /^(?:run|exec|execute|query)$/, /^(?:sql|query|statement)$/));
  const onlyMentions =
    /\b(?:generates?|builds?|explains?|validates?|formats?|converts?|translates?|documentation|natural language|search query|saved quer)\b/i.test(
      `${tool.claim} ${parameter.description}`,
    ) && !/\bexecut/i.test(tool.claim);
  if (!isSaid || !runs || onlyMentions) return undefined;
  const isLesser =
    tool.readOnly?.value === true || READ_ONLY.test(`${tool.description.slice(0, 1500)} ${parameter.description}`);
  return { node: parameter.schema, parameter, isLesser };
};
