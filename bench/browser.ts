// The HTML report in a real browser: pictures of it at each width in both schemes, and on paper; that it says nothing on the
// console, asks for nothing, has no violation that axe knows, and that its script does what it should. Chromium is driven by
// its own protocol, so that nothing has to be installed beside it.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const WIDTHS = [360, 1280, 3840] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Tallest picture: a longer page is cut. */
const TALL = 9000;
const WAIT = 300_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: '/usr/bin/chromium' },
    axe: { type: 'string' },
    out: { type: 'string', default: '.' },
    width: { type: 'string', multiple: true },
  },
});
if (positionals.length === 0)
  throw new Error(
    'usage: node bench/browser.ts REPORT.html… [--axe axe.min.js] [--out DIR] [--browser FILE] [--width N]…',
  );

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** One connection to the browser, and one page of it. */
class Page {
  readonly requests: string[] = [];
  readonly said: string[] = [];
  #socket: WebSocket;
  #session: string | undefined;
  #next = 1;
  readonly #waiting = new Map<number, { done(value: Record<string, unknown>): void; failed(error: Error): void }>();
  readonly #events = new Map<string, () => void>();

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  async open(): Promise<void> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await this.send(`${domain}.enable`);
  }

  send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const id = this.#next++;
    this.#socket.send(JSON.stringify({ id, method, params, ...(this.#session && { sessionId: this.#session }) }));
    return new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`no answer to ${method}`)), WAIT);
      this.#waiting.set(id, {
        done: (value) => {
          clearTimeout(timer);
          done(value);
        },
        failed,
      });
    });
  }

  async go(address: string): Promise<void> {
    const loaded = new Promise<void>((done) => this.#events.set('Page.loadEventFired', done));
    await this.send('Page.navigate', { url: address });
    await loaded;
  }

  /** The value of an expression in the page. */
  async value(expression: string): Promise<unknown> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  }

  #hear({ id, method, params = {}, result, error }: Message): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.failed(new Error(error.message));
      else waiting?.done(result ?? {});
      return;
    }
    if (method === 'Network.requestWillBeSent') this.requests.push((params.request as { url: string }).url);
    if (method === 'Log.entryAdded') this.said.push(JSON.stringify(params.entry));
    if (method === 'Runtime.consoleAPICalled' || method === 'Runtime.exceptionThrown')
      this.said.push(JSON.stringify(params));
    if (method !== undefined) this.#events.get(method)?.();
  }
}

/** What the script promises, as expressions that are true. */
const PROMISES: readonly (readonly [what: string, expression: string])[] = [
  [
    'the filters are shown',
    `[...document.querySelectorAll('form.filters')].every((each) => !each.hidden && each.querySelector('output').textContent !== '')`,
  ],
  [
    'a search for nonsense hides everything and says so',
    `(async () => { const form = document.getElementById('finding-filters'); if (!form) return true;
      const { words } = form.elements; words.value = 'no such words anywhere'; words.dispatchEvent(new Event('input'));
      await new Promise((done) => setTimeout(done, 1500));
      const said = form.querySelector('output').textContent; const left = document.querySelectorAll('.hit:not([hidden])').length;
      words.value = ''; words.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return said.startsWith('0 of ') && left === 0 && document.querySelectorAll('.hit[hidden]').length === 0; })()`,
  ],
  [
    'a severity that is switched off is hidden',
    `(() => { const box = document.querySelector('[name=severity]'); if (!box) return true; box.click();
      const left = document.querySelectorAll('.hit[data-s=' + box.value + ']:not([hidden])').length; box.click(); return left === 0; })()`,
  ],
  [
    'components sort by risk both ways',
    `(() => { const head = document.querySelector('[data-sort=risk]'); if (!head) return true;
      const falls = () => [...document.querySelectorAll('.components tbody')].every((body) => { const values = [...body.querySelectorAll('[data-l=Risk]')].map((each) => +each.dataset.v); return values.every((each, at) => at === 0 || each <= values[at - 1]); });
      head.querySelector('button').click(); const down = falls() && head.getAttribute('aria-sort') === 'descending';
      head.querySelector('button').click(); return down && head.getAttribute('aria-sort') === 'ascending'; })()`,
  ],
  [
    'j goes to a finding',
    `(() => { const summary = document.querySelector('.rule[open] summary'); if (!summary) return true; summary.focus();
      summary.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })); return document.activeElement.matches('.hit'); })()`,
  ],
  ['nothing is wider than the page', `document.documentElement.scrollWidth <= innerWidth`],
];

async function main(): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'bartizan-browser-'));
  const { browser, address } = await start(profile);
  let problems = 0;
  try {
    const socket = new WebSocket(address);
    await new Promise((done, failed) => {
      socket.addEventListener('open', done);
      socket.addEventListener('error', () => failed(new Error('no connection to the browser')));
    });
    for (const file of positionals) {
      const page = new Page(socket);
      await page.open();
      problems += await look(page, resolve(file));
    }
    socket.close();
  } finally {
    browser.kill();
    await new Promise((done) => browser.once('exit', done));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  process.exitCode = problems === 0 ? 0 : 1;
}

function start(profile: string): Promise<{ readonly browser: ChildProcess; readonly address: string }> {
  const browser = spawn(
    values.browser,
    [
      '--headless=new',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((done, failed) => {
    let text = '';
    browser.once('error', failed);
    browser.once('exit', () => failed(new Error(`the browser ended:\n${text}`)));
    browser.stderr?.on('data', (chunk) => {
      text += String(chunk);
      const address = /listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (address !== undefined) done({ browser, address });
    });
  });
}

async function look(page: Page, file: string): Promise<number> {
  const name = basename(file, '.html');
  const address = pathToFileURL(file).href;
  const found: string[] = [];
  const widths = values.width?.map(Number) ?? WIDTHS;
  for (const width of widths) {
    for (const scheme of SCHEMES) {
      await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      await metrics(page, width, 900);
      const begun = Date.now();
      await page.go(address);
      const took = Date.now() - begun;
      const height = Math.min(TALL, Number(await page.value('document.documentElement.scrollHeight')));
      await metrics(page, width, height);
      await page.value('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(join(values.out, `${name}-${width}-${scheme}.png`), Buffer.from(String(data), 'base64'));
      await metrics(page, width, 900);
      const broken = [...(await violations(page)), ...(await broke(page))];
      found.push(...broken.map((each) => `${width} ${scheme}: ${each}`));
      process.stdout.write(`${name} ${width} ${scheme}: ${took} ms to load, ${broken.length} problems\n`);
    }
  }
  const { data } = await page.send('Page.printToPDF', { printBackground: false, preferCSSPageSize: true });
  writeFileSync(join(values.out, `${name}.pdf`), Buffer.from(String(data), 'base64'));
  const asked = page.requests.filter((each) => each.split('#')[0] !== address && !each.startsWith('data:'));
  found.push(...asked.map((each) => `request: ${each}`), ...page.said.map((each) => `console: ${each}`));
  for (const each of found) process.stdout.write(`  ${each}\n`);
  return found.length;
}

async function metrics(page: Page, width: number, height: number): Promise<void> {
  await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}

/** What axe says, by rule, with the first place of each. */
async function violations(page: Page): Promise<readonly string[]> {
  if (values.axe === undefined) return [];
  await page.value(
    `${readFileSync(values.axe, 'utf8')}; for (const each of document.querySelectorAll('details')) each.open = true;`,
  );
  const found = (await page.value(
    `axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.length + ', ' + nodes[0].html.slice(0, 160) + ' ' + (nodes[0].any[0]?.message ?? '') + ')'))`,
  )) as readonly string[];
  return found.map((each) => `axe ${each}`);
}

async function broke(page: Page): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const [what, expression] of PROMISES)
    if ((await page.value(expression)) !== true) failed.push(`not true: ${what}`);
  return failed;
}

await main();
