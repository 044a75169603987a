// Each card in each language as a person meets it: on a phone and on paper.
//
// The status goes by turns, so that all eight come up. Nothing is wider than a phone, also with text twice as large; nothing is
// fetched. axe-core (which finds nothing, light or dark), a smaller phone and paper go by turns over the languages: pages are
// of one make. `RIGHTS_PICTURES=DIR` keeps a picture of each page to look at.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { done, languages, large, open, phone, picture, rights, sheets, smallPhone, statuses, tooWide, violations } from './browser.mjs';

const home = JSON.parse(rights('cards', '--json'));
const cards = home.groups.flatMap((group) => group.cards.map((card) => card.card));
/// At most four sheets, and of all that are printed half take two: Nastaliq takes more room.
const mostSheets = 4;
const counted = [];

// Two at a time: one waits for the browser while the other is drawn.
describe('cards', { concurrency: 2 }, () => {
  for (const [turn, card] of cards.entries()) {
    for (const [shift, lang] of languages.entries()) {
      const status = statuses[(turn + shift) % statuses.length];
      const by = (turn + shift) % languages.length;
      test(`${card} in ${lang} for ${status}`, async () => {
        const paper = turn % 2 ? 'letter' : 'a4';
        const name = `${card}-${lang}`;
        const options = { colorScheme: by === 1 ? 'dark' : 'light', viewport: by === 2 ? smallPhone : phone };
        const { page, url, asked } = await open(name, ['page', card, '--lang', lang, '--status', status, '--paper', paper], options);
        if (by < 2) assert.deepEqual(await violations(page), []);
        assert.deepEqual(asked, [url], 'nothing else is fetched');
        assert.equal(await tooWide(page), 0, 'it fits a phone');
        await picture(page, name);
        await large(page);
        assert.equal(await tooWide(page), 0, 'it fits a phone with large text');
        if (by === 3) {
          await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
          const { count, size } = await sheets(page, name);
          assert.deepEqual(size, paper === 'a4' ? [595, 842] : [612, 792]);
          assert.ok(count <= mostSheets, `${count} sheets`);
          counted.push(count);
        }
        done(page);
      });
    }
  }
});

test('half of the cards or more take two sheets at most', () => {
  const two = counted.filter((count) => count <= 2).length;
  assert.ok(two >= counted.length / 2, `${two} of ${counted.length}`);
});
