// Cards for a wallet: panels of an exact size with nothing cut off, on paper; readable on a phone too.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { done, languages, large, open, picture, sheets, statuses, tooWide, violations } from './browser.mjs';

const millimeters = (points) => points * 25.4 / 96;

describe('wallet cards', { concurrency: 2 }, () => {
  for (const card of ['first-questions', 'held-at-the-airport', 'questions-about-religion']) {
    for (const lang of languages) {
      test(`${card} in ${lang}`, async () => {
        for (const [turn, status] of statuses.entries()) {
          const name = `wallet-${card}-${lang}-${status}`;
          const paper = turn % 2 ? 'letter' : 'a4';
          const { page, url, asked } = await open(name, ['wallet', card, '--lang', lang, '--status', status, '--paper', paper], { colorScheme: turn ? 'light' : 'dark' });
          if (turn === 0) {
            assert.deepEqual(await violations(page), []);
            assert.equal(await tooWide(page), 0);
            await picture(page, name);
            await large(page);
            assert.equal(await tooWide(page), 0);
            await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
          }
          await page.emulateMedia({ media: 'print' });
          const panels = await page.evaluate(() => [...document.querySelectorAll('.panel')].map((panel) => ({
            width: panel.getBoundingClientRect().width, height: panel.getBoundingClientRect().height,
            cut: Math.max(panel.scrollHeight - panel.clientHeight, panel.scrollWidth - panel.clientWidth),
            smallest: Math.min(...[...panel.querySelectorAll('p, span')].map((text) => parseFloat(getComputedStyle(text).fontSize))),
            nastaliq: Math.min(...[...panel.querySelectorAll(':lang(ur):is(p, span)')].map((text) => parseFloat(getComputedStyle(text).fontSize))),
          })));
          for (const panel of panels) {
            assert.deepEqual([panel.width, panel.height].map((side) => Math.round(millimeters(side) * 10) / 10), [85, 54]);
            assert.ok(panel.cut <= 0, `${status}: ${panel.cut} points are cut off`);
            assert.ok(panel.smallest >= 8 * 96 / 72 - 0.01, 'nothing is smaller than 8 points');
            assert.ok(panel.nastaliq >= 10 * 96 / 72 - 0.01, 'Nastaliq is not smaller than 10 points');
          }
          if (turn < 2) {
            const { count } = await sheets(page, name);
            assert.equal(count, Math.ceil(panels.length / 8));
          }
          assert.deepEqual(asked, [url]);
          done(page);
        }
      });
    }
  }
});
