// Every bound on what a hostile input can cost, in one place.

/** Files up to this many bytes are read whole; larger ones in head, windows and tail that together fill it. */
export const FILE_CAP = 4 * 1024 * 1024;
/** Head and tail of a file over the cap. */
export const EDGE_BYTES = 1024 * 1024;
/** Evenly spread windows between head and tail, and the length of each. */
export const WINDOW_COUNT = 8;
export const WINDOW_BYTES = 256 * 1024;
/** Deepest nesting of a document that is looked into. */
export const DOCUMENT_DEPTH = 200;
/** Longest YAML or TOML that is parsed, in UTF-16 units: their parsers take seconds for each megabyte made to be slow. */
export const SLOW_DOCUMENT_TEXT = 1024 * 1024;
/** Most nodes that aliases may make one select or one unfolding visit again. */
export const DOCUMENT_VISITS = 200_000;
/** Longest string a condition's `matches` looks at, in UTF-16 units. */
export const CONDITION_TEXT = 4096;
/** Compliance rules and policies of a config, each; exceptions of one policy; and violations of one that are named. */
export const POLICY_COUNT = 500;
export const POLICY_EXCEPTIONS = 500;
export const POLICY_VIOLATIONS = 50;
/** Comparisons that all of them may make together: a count, not a time, so that two runs agree. */
export const POLICY_STEPS = 5_000_000;
/** Findings kept of one rule in one artifact, in all tiers but `gate`; further ones are counted. */
export const FINDINGS_PER_RULE = 100;
/** The same for `gate`: high, so that what may fail a build cannot be pushed out of sight by more of its kind. */
export const GATE_FINDINGS_PER_RULE = 5000;
/** Longest bartizan.yml that is read. */
export const CONFIG_BYTES = 256 * 1024;
/** Longest command line that is read, in UTF-16 units, and how deep its substitutions may nest. */
export const SHELL_TEXT = 64 * 1024;
export const SHELL_NESTING = 8;
/** Of a run of base64, looked at to the left of a hit, and at least and at most to its right, in bytes. */
export const ENCODED_LEFT = 16 * 1024;
export const ENCODED_RIGHT = { least: 16 * 1024, most: 64 * 1024 } as const;
/** Longest pattern of paths or rules, in UTF-16 units: more is nobody's writing, and each is made into an expression. */
export const GLOB_LENGTH = 4096;
/** Longest document that is parsed because it may list tools, where neither its name nor its place says so. */
export const TOOL_DOCUMENT_BYTES = 1024 * 1024;

/** Most steps of one workflow that are looked at as agents: each is compared with all others. */
export const AGENT_STEPS = 100;

/** Server entries of one file that are looked at; and the text of all their command lines, and of one, in UTF-16 units. */
export const SERVER_ENTRIES = 5000;
export const LAUNCH_TEXT = 256 * 1024;
export const LAUNCH_ENTRY = 16 * 1024;

/** Commands that one file's hooks may hold before the rest is not read: their text, and something for each, in UTF-16 units. */
export const HOOK_TEXT = 256 * 1024;
export const HOOK_COST = 64;

/** Longest source file that is parsed, in UTF-16 units; hand-written ones are a tenth of it. */
export const CODE_FILE = 1_000_000;
/** Expressions evaluated for one tool, and for all of a target: counted, not timed, so that two runs agree. */
export const CODE_STEPS = 400_000;
export const CODE_STEPS_IN_ALL = 30_000_000;
/** Functions of one target that answer requests of MCP by hand and are run for it: a large server has one for each method. */
export const CODE_ANSWERS = 100;
export const CODE_STEPS_OF_ANSWERS = 4 * CODE_STEPS;
/** Time for the source code of one target, in milliseconds of work (work-time.ts). */
export const CODE_TIME = 60_000;
/** And for the syntax tree of one file, counted alike: some texts take a parser quadratic time. */
export const CODE_FILE_TIME = 10_000;
/** Answers of the API tables that are remembered. */
export const TABLE_ANSWERS = 20_000;

/** Places of one source file that are listed as unreadable. */
export const SYNTAX_ERRORS = 50;

/** Regular expressions of foreign code that are taken apart: longest, deepest, and steps of one question asked of them. */
export const REGEX_TEXT = 2000;
export const REGEX_NESTING = 40;
export const REGEX_STATES = 6000;
export const REGEX_STEPS = 150_000;
/** What they prove, remembered for this many. */
export const REGEX_ANSWERS = 5000;

/** Steps kept of one flow, from its beginning and its end; GitHub shows 1,000 and people fewer. */
export const FLOW_STEPS = 60;
/** Longest package.json or tsconfig.json that is read for where imports lead, in UTF-16 units. */
export const MANIFEST_TEXT = 1024 * 1024;
/** Most packages of one repository that imports are looked up in. */
export const WORKSPACE_PACKAGES = 2000;

/** Of another repository: bytes of its archive, packed and unpacked; its files; and of one name, bytes and folders. */
export const REPOSITORY_PACKED = 512 * 1024 * 1024;
export const REPOSITORY_UNPACKED = 1024 * 1024 * 1024;
export const REPOSITORY_FILES = 200_000;
export const REPOSITORY_NAME = { bytes: 4096, folders: 100 } as const;
/** Files its archive leaves out that are asked for one by one, and the bytes of one. */
export const REPOSITORY_LEFT_OUT = 100;
export const REPOSITORY_BLOB = 8 * 1024 * 1024;
/** And how long its archive may take to come, in milliseconds. */
export const REPOSITORY_TIME = 300_000;

/** Longest Dockerfile that is read, in UTF-16 units. */
export const DOCKERFILE_TEXT = 512 * 1024;
/** Instructions of one Dockerfile that are read. */
export const DOCKERFILE_INSTRUCTIONS = 5000;
/** Resources of one file of manifests that are looked at. */
export const MANIFEST_RESOURCES = 5000;
/** Longest Terraform or Bicep file that is read, in UTF-16 units. */
export const TERRAFORM_TEXT = 1024 * 1024;
/** Blocks of one Terraform file that are read, and how deep they may nest. */
export const HCL_BLOCKS = 20_000;
export const HCL_NESTING = 20;
/** Times it is taken up again behind a block that never ends. */
export const HCL_BREAKS = 20;
/** Values of one expression of it that are read. */
export const HCL_VALUES = 20_000;

/** Tools, prompts and resources of one list that become entries of the bill of materials. */
export const TOOLS_PER_FILE = 3000;
/** Of one model file: bytes read of it, however large it is; and of a part of it, bytes unpacked. */
export const MODEL_BYTES = 64 * 1024 * 1024;
export const MODEL_INFLATED = 16 * 1024 * 1024;
/** Files of an archive that is a model. */
export const MODEL_MEMBERS = 20_000;
/** Operations of all pickles of a file, things on the stack and in the memo of one, and how deep they may hold each other. */
export const PICKLE_OPERATIONS = 4_000_000;
export const PICKLE_STACK = 1_000_000;
export const PICKLE_MEMO = 1_000_000;
export const PICKLE_NESTING = 4;

/**
 * Longest workflow of n8n that is read, and program in one of its nodes in UTF-16 units; most workflows of one file, and
 * nodes, connections, triggers of one workflow and texts of one node, that are looked at; and steps to who decides over a text.
 */
export const N8N_BYTES = 4 * 1024 * 1024;
export const N8N_CODE = 64 * 1024;
export const N8N_WORKFLOWS = 250;
export const N8N_NODES = 1000;
export const N8N_CONNECTIONS = 20_000;
export const N8N_TRIGGERS = 50;
export const N8N_TEXTS = 3000;
export const N8N_STEPS = 300;

/** Entries of the bill of materials, and places that are named of each. */
export const COMPONENT_COUNT = 20_000;
export const COMPONENT_PLACES = 20;
/** Steps from what holds tools to the tools, over all agents, clients and servers; and attack paths that are kept. */
export const REACH_STEPS = 400_000;
export const ATTACK_PATHS = 200;
/** Of one in CycloneDX or SPDX: UTF-16 units of one text in it; and bytes of all its components and of all its findings, each. */
export const BILL_TEXT = 2000;
export const BILL_BYTES = 8 * 1024 * 1024;
/** Findings and components that are named of each control of a framework. */
export const CONTROL_FINDINGS = 1000;
export const CONTROL_COMPONENTS = 1000;
/** Of a table as CSV, in bytes. */
export const CSV_BYTES = 16 * 1024 * 1024;
/** Of the whole report as Markdown, in bytes: what GitHub still draws. */
export const MARKDOWN_BYTES = 1_000_000;
/** Of the details in JUnit XML, in bytes. */
export const JUNIT_BYTES = 8 * 1024 * 1024;
/** Different models of one source file that it may use: one with more lists what there is. */
export const MODELS_OF_FILE = 15;
/** Settings of one file that may name a model, an address or a key. */
export const SETTING_LINES = 5000;
/** Longest string of source code that may be a name, an address of all the longest. */
export const SOURCE_NAME = 310;
/** Strings of one source file that may name a model and whose surroundings are looked at. */
export const MODEL_STRINGS = 3000;
/** Strings of source code of which it is remembered whether they name a model. */
export const MODEL_ANSWERS = 20_000;
/** Imports of which it is remembered whose they are. */
export const IMPORT_ANSWERS = 20_000;
/** Longest source file or manifest that is read for the bill of materials, in bytes. */
export const INVENTORY_SOURCE = 1024 * 1024;
/** Of a setup.py, looked at for lists of requirements, in bytes. */
export const SETUP_TEXT = 64 * 1024;
/** Keys of one manifest that are written other than they read before its places are not looked for further. */
export const MANIFEST_MISSES = 20;
/** Most bytes of an HTML report; and components and relations that its graph shows. */
export const HTML_BYTES = 5_000_000;
export const GRAPH_NODES = 150;
export const GRAPH_EDGES = 500;
/** Times that fixes are made in memory and looked at together. */
export const FIX_ROUNDS = 50;
/** Of the file of fixes, in bytes: an agent reads all of it. */
export const FIXES_BYTES = 256 * 1024;
/** Of a document that is compared: its bytes, how deep it may nest, its values, and UTF-16 units kept of one text. */
export const COMPARED_BYTES = 100 * 1024 * 1024;
export const COMPARED_NESTING = 200;
export const COMPARED_VALUES = 8_000_000;
export const COMPARED_TEXT = 2000;
/** Components or findings of one kind of change that are shown to people; the JSON has all. */
export const COMPARED_SHOWN = 200;

/**
 * Of hosted services: bytes of one answer, how deep it may nest and how many values it may hold; findings and other entries kept
 * of one run; evidence kept of one finding; UTF-16 units of one text of it, and of an analysis or a document.
 */
export const REMOTE_ANSWER = 32 * 1024 * 1024;
export const REMOTE_JSON = { depth: 60, values: 500_000 } as const;
export const REMOTE_FINDINGS = 1000;
export const REMOTE_ENTRIES = 5000;
/** Pages of earlier runs that are looked through for the one before. */
export const REMOTE_PAGES = 10;
/** Differences between a bill of materials of theirs and ours that are named. */
export const REMOTE_DIFFERENCES = 500;
/** UTF-16 units of all texts of such a bill of materials. */
export const REMOTE_INVENTORY = 4 * 1024 * 1024;
export const REMOTE_EVIDENCE = 10;
export const REMOTE_TEXT = 2000;
export const REMOTE_DOCUMENT = 256 * 1024;
/** Bytes of an upload, and of one file in it; and files of one. */
export const REMOTE_UPLOAD = 50 * 1024 * 1024;
export const REMOTE_FILE = 4 * 1024 * 1024;
export const REMOTE_FILES = 20_000;
/** Runs that are remembered, and bytes of the file they are kept in. */
export const REMOTE_RUNS = 500;
export const REMOTE_RUNS_BYTES = 1024 * 1024;
/**
 * Of an archive and all archives in it, together: entries, bytes unpacked, and milliseconds; of one entry, bytes unpacked; how
 * often more than its packed bytes it may give once it has given `ratioFrom`; how deep archives may lie in archives, and how
 * many bytes and folders one name may have.
 */
export const ARCHIVE = {
  entries: 50_000,
  bytes: 256 * 1024 * 1024,
  entryBytes: 32 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 10 * 1024 * 1024,
  milliseconds: 30_000,
  nesting: 2,
  name: { bytes: 1024, folders: 64 },
} as const;
/** What is kept of archives to be looked at, in bytes: as it is up to `plain`, packed from there on, and `held` in all. */
export const ARCHIVE_HELD = { plain: 8 * 1024 * 1024, held: 40 * 1024 * 1024 } as const;
/** Bytes of the listing of one archive: of more entries those that have something about them come first. */
export const ARCHIVE_LISTING_BYTES = 3 * 1024 * 1024;
/** Of a file that is read because another speaks of it, such as the manifest of a lockfile, in bytes; and texts that are kept. */
export const NEIGHBOUR_BYTES = 1024 * 1024;
export const NEIGHBOURS = 64;
/** Longest lockfile whose packages are read, in bytes. */
export const LOCKFILE_BYTES = 32 * 1024 * 1024;
/** Packages of one lockfile and of a scan, and places that are named of each; and how deep version 1 of npm's may nest. */
export const PACKAGES_PER_FILE = 50_000;
export const PACKAGE_COUNT = 100_000;
export const PACKAGE_PLACES = 20;
export const PACKAGE_NESTING = 50;
/** Entries of the bill of materials from which on no further packages come in: the rest of its room is for what is about AI. */
export const PACKAGE_COMPONENTS = 15_000;
/** Manifests of one workspace that are read for what they ask for. */
export const PACKAGE_MANIFESTS = 500;
/** Longest name and version of a package, in characters. */
export const PACKAGE_NAME = 300;
export const PACKAGE_VERSION = 200;

/** Of one advisory: packages and releases it speaks of, versions it lists of one, and events of one range. */
export const ADVISORY_AFFECTED = 2000;
export const ADVISORY_VERSIONS = 20_000;
export const ADVISORY_EVENTS = 1000;
/** Of an offline database: records of one ecosystem, bytes of one unpacked, and bytes of the archive's directory. */
export const ADVISORY_RECORDS = 2_000_000;
export const ADVISORY_RECORD = 8 * 1024 * 1024;
export const ADVISORY_DIRECTORY = 256 * 1024 * 1024;
/** Of which versions a record speaks, in UTF-16 units as JSON: what is longer is not kept in the index by name. */
export const ADVISORY_REACH = 1024;
/** Records that may be read for the packages of one run, and packages that are looked up. */
export const ADVISORIES_READ = 50_000;
export const ADVISORY_PACKAGES = 100_000;
/** Of an OSV API: queries of one batch, batches under way at once, records fetched at once, pages of one query. */
export const OSV_BATCH = 1000;
export const OSV_BATCHES = 4;
export const OSV_FETCHES = 8;
export const OSV_PAGES = 30;
/** Times that a batch is asked in halves because something in it is refused. */
export const OSV_REFUSALS = 200;
/** Entries of the folder for what can be had again. */
export const CACHE_ENTRIES = 8000;
/** How long all questions to it may take, in milliseconds. */
export const OSV_TIME = 90_000;

/** Of a mobile app's package: bytes of it that are looked at, and of one of its files that is read as a whole. */
export const APP_BYTES = 200 * 1024 * 1024;
export const APP_MEMBER = 64 * 1024 * 1024;
/** Longest block of signatures before the directory of an APK, in bytes. */
export const APP_SIGNATURE = 16 * 1024 * 1024;
/** Longest string of Android's resources, in its units; entries of a table of them. */
export const RESOURCE_STRING = 64 * 1024;
export const RESOURCE_ENTRIES = 400_000;
/** Elements of one XML document or binary property list, how deep they nest, and the text that is made of one, in bytes. */
export const XML_NODES = 100_000;
export const XML_DEPTH = 64;
export const SHOWN_BYTES = 4 * 1024 * 1024;
