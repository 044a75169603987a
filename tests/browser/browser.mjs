// What the tests of pages share: the browser, the command, and questions to ask of a page.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.env.RIGHTS_BROWSER_MODULES, 'node_modules', 'index.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'rights-pages-'));
const pictures = process.env.RIGHTS_PICTURES;

export const rights = (...args) => execFileSync(join(root, 'target/debug/rights'), args, { encoding: 'utf8' });
export const statuses = ['permanent-resident', 'visa', 'citizen', 'asylum-seeker', 'visa-waiver', 'refugee-asylee', 'parolee', 'unsure'];
export const languages = ['en', 'ar', 'ur', 'es'];
export const phone = { width: 360, height: 740 };
export const smallPhone = { width: 320, height: 568 };

let browser;
before(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
});
after(() => browser.close());

/// Windows that are not in use: opening one takes longer than most of what is asked of it.
const idle = [];

/// Writes a page (`name` is its file's), opens it and counts what it asks for.
export async function open(name, args, { viewport = phone, colorScheme = 'light' } = {}) {
  const file = join(folder, `${name}.html`);
  rights(...args, '--out', file);
  const page = idle.pop() ?? await browser.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: 'screen', colorScheme });
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  return { page, url, asked };
}

/// Gives a window back.
export function done(page) {
  page.removeAllListeners('request');
  idle.push(page);
}

export const violations = async (page) => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  return found.violations.map((rule) => `${rule.id}: ${rule.nodes[0].html}`);
};

export const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/// Sheets of a page on its own paper.
export async function sheets(page, name) {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (pictures) writeFileSync(join(pictures, `${name}.pdf`), pdf);
  const sizes = pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g);
  return { count: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length, size: sizes[0].match(/[\d.]+/g).slice(2).map(Math.round) };
}

/// Keeps a picture to look at.
export async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/// Sets text twice as large.
export const large = (page) => page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
