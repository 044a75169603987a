// Pages as a person meets them: in a real browser, at phone size, on paper.
//
// For each card and language (status by turns, so that all eight come up): axe-core finds nothing, in light and, for one
// language of each card by turns (the colors are the same), in dark;
// nothing is wider than a phone's screen, also with text twice as large; it prints on two sheets at most; and nothing
// is fetched. `RIGHTS_PICTURES=DIR` keeps a picture of each page to look at.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.env.RIGHTS_BROWSER_MODULES, 'node_modules', 'index.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const root = new URL('../..', import.meta.url).pathname;
const rights = (...args) => execFileSync(join(root, 'target/debug/rights'), args, { encoding: 'utf8' });
const statuses = ['permanent-resident', 'visa', 'citizen', 'asylum-seeker', 'visa-waiver', 'refugee-asylee', 'parolee', 'unsure'];
const languages = ['en', 'ar', 'ur', 'es'];
const home = JSON.parse(rights('cards', '--json'));
const cards = home.groups.flatMap((group) => group.cards.map((card) => card.card));
const folder = mkdtempSync(join(tmpdir(), 'rights-pages-'));
const pictures = process.env.RIGHTS_PICTURES;
const phone = { width: 360, height: 740 };

let browser;
before(async () => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
});
after(() => browser.close());

/// Opens a page of a card and counts what it asks for.
async function open(file, options) {
  const page = await browser.newPage({ viewport: phone, deviceScaleFactor: 2, ...options });
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  return { page, asked };
}

const violations = async (page) => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  return found.violations.map((rule) => `${rule.id}: ${rule.nodes[0].html}`);
};

const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/// Sheets of a PDF: its page objects.
const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

// Two at a time: one waits for the browser while the other is drawn.
describe('pages', { concurrency: 2 }, () => {
  for (const [turn, card] of cards.entries()) {
    for (const [shift, lang] of languages.entries()) {
      const status = statuses[(turn + shift) % statuses.length];
      test(`${card} in ${lang} for ${status}`, async () => {
        const file = join(folder, `${card}-${lang}.html`);
        rights('page', card, '--lang', lang, '--status', status, '--out', file);
        const schemes = turn % languages.length === shift ? ['light', 'dark'] : ['light'];
        for (const colorScheme of schemes) {
          const { page, asked } = await open(file, { colorScheme });
          assert.deepEqual(await violations(page), [], colorScheme);
          assert.deepEqual(asked, [pathToFileURL(file).href], 'nothing else is fetched');
          assert.equal(await tooWide(page), 0, 'it fits a phone');
          if (pictures) await page.screenshot({ path: join(pictures, `${card}-${lang}-${colorScheme}.png`), fullPage: true });
          await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
          assert.equal(await tooWide(page), 0, 'it fits a phone with large text');
          if (colorScheme === 'light') {
            await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
            const pdf = await page.pdf({ format: 'A4' });
            if (pictures) writeFileSync(join(pictures, `${card}-${lang}.pdf`), pdf);
            assert.ok(sheets(pdf) <= 2, `${sheets(pdf)} sheets`);
          }
          await page.close();
        }
      });
    }
  }
});
