// What is on a small screen first, what one tap brings, and files with more than one card.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { done, languages, large, open, phone, picture, sheets, smallPhone, statuses, tooWide, violations } from './browser.mjs';

/// Places by selector, as far as they are drawn.
const boxes = (page, selector) => page.evaluate((selector) => [...document.querySelectorAll(selector)]
  .map((element) => element.getBoundingClientRect()).filter((box) => box.width > 0)
  .map(({ top, bottom, width, height }) => ({ top, bottom, width, height })), selector);

describe('screens', { concurrency: 2 }, () => {
  for (const lang of languages) {
    for (const status of statuses) {
      test(`the first screen and the officer's screens in ${lang} for ${status}`, async () => {
        const { page, url } = await open(`screen-${lang}-${status}`, ['page', 'first-questions', '--lang', lang, '--status', status]);
        const lines = await boxes(page, '.essentials .lines > li');
        const whole = lines.filter((line) => line.bottom <= phone.height).length;
        // All but the last where letters are compact; in Spanish and in Nastaliq the first two at least.
        const want = { en: lines.length - 1, ar: lines.length - 1, es: 2, ur: 2 }[lang];
        assert.ok(whole >= want, `${whole} of ${lines.length} essentials are on the first screen`);
        for (const target of await boxes(page, '.officer > a, .number a, .next a')) {
          assert.ok(target.height >= 44 && target.width >= 44, JSON.stringify(target));
        }
        // The officer's English is the same in all languages.
        const taps = lang === 'ur' || status === 'visa' ? await page.evaluate(() => [...document.querySelectorAll('.officer > a')].map((a) => a.getAttribute('href'))) : [];
        for (const tap of taps) {
          for (const viewport of [phone, smallPhone]) {
            await page.setViewportSize(viewport);
            await page.goto(url + tap);
            const alone = await page.evaluate(() => {
              const screen = document.querySelector('.alone:target');
              const text = document.createRange();
              text.selectNodeContents(screen.querySelector('p'));
              const close = screen.querySelector('.close');
              return { scrolls: screen.scrollHeight - screen.clientHeight, wide: screen.scrollWidth - screen.clientWidth, share: text.getBoundingClientRect().height / innerHeight, close: close.getBoundingClientRect().height, back: close.getAttribute('href') };
            });
            assert.deepEqual([alone.scrolls, alone.wide], [0, 0], 'it fits the screen');
            assert.ok(alone.share > 0.3, `it fills ${alone.share} of the screen`);
            assert.ok(alone.close >= 44);
            assert.equal(alone.back, tap.replace('-o', '-l'), 'it closes back to its line');
          }
        }
        if (status === 'visa') {
          await page.goto(url + taps[0]);
          assert.deepEqual(await violations(page), []);
          await picture(page, `officer-${lang}`);
        }
        done(page);
      });
    }
    test(`a status is chosen on the page in ${lang}`, async () => {
      const { page, url, asked } = await open(`choose-${lang}`, ['page', 'first-questions', '--lang', lang]);
      const shown = () => page.evaluate(() => [...document.querySelectorAll('.edition')].filter((each) => each.offsetHeight > 0).map((each) => each.id));
      assert.deepEqual(await shown(), ['s0']);
      await page.click('.choose summary');
      assert.deepEqual(await violations(page), []);
      await picture(page, `choose-${lang}`);
      const choices = await page.evaluate(() => [...document.querySelectorAll('.choose a')].map((a) => a.getAttribute('href')));
      assert.equal(choices.length, 8);
      for (const [at, choice] of choices.entries()) {
        await page.click(`.choose a[href="${choice}"]`);
        assert.deepEqual(await shown(), [choice.slice(1)]);
        if (at % 3 === 0) {
          // Whatever is opened inside an edition, that edition stays.
          await page.goto(url + `${choice}c0-n1`);
          assert.deepEqual(await shown(), [choice.slice(1)]);
        }
      }
      assert.ok(asked.every((address) => address.startsWith(url)));
      done(page);
    });
    test(`a packet has its cards and leads to them in ${lang}`, async () => {
      const paper = lang === 'es' ? 'letter' : 'a4';
      const { page, url, asked } = await open(`packet-${lang}`, ['page', 'first-questions', '--packet', '--lang', lang, '--status', 'visa', '--paper', paper], { colorScheme: 'dark' });
      const broken = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id)));
      assert.deepEqual(broken, []);
      const cards = (await boxes(page, 'article')).length;
      assert.equal(cards, 6);
      assert.equal((await boxes(page, '.packet a')).length, cards);
      assert.ok((await boxes(page, '.packet a, .next a, .back a')).every((target) => target.height >= 44));
      assert.deepEqual(await violations(page), []);
      await large(page);
      assert.equal(await tooWide(page), 0);
      await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
      assert.ok((await sheets(page, `packet-${lang}`)).count >= cards, 'each card begins on a sheet of its own');
      assert.deepEqual(asked, [url]);
      done(page);
    });
  }
});
