// SPDX-License-Identifier: GPL-3.0-or-later
// The style and the script of an exported web page, the same for every scene.
#pragma once

namespace madang {

/// Colours come as the custom properties --paper, --ink, --muted, --line, --accent, --good and --bad. What only a
/// script can work is under .js or .play: without one all steps and all languages stand below each other. A picture is
/// never higher than the screen, and as wide as it on a phone held upright. On paper everything is there, in black.
inline constexpr char htmlStyle[] = R"css(
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 system-ui,"Apple SD Gothic Neo","Noto Sans KR","Malgun Gothic",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
article{max-width:1100px;margin:0 auto;padding:0 16px 48px}
article[hidden],.js article~article{display:none}
article~article{border-top:6px double var(--line)}
.js article~article{border:0}
.language{display:none}
.js .language{display:block;flex:none;white-space:nowrap}
header{display:flex;gap:12px;align-items:baseline;justify-content:space-between}
h1{font-size:1.5em;margin:.6em 0 .2em}
h2{font-size:1.25em;margin:2em 0 .5em;border-top:1px solid var(--line);padding-top:1em}
h3{font-size:1.05em;margin:1.4em 0 .3em}
.ask{color:var(--muted);margin:.6em 0 1em}
.step h2{border:0;padding:0;margin:.5em 0 .3em}
.step img{display:block;max-width:100%;height:auto;margin:0 auto;border:1px solid var(--line);border-radius:10px}
.play .step img{cursor:pointer;touch-action:pan-y pinch-zoom;scroll-margin:8px 0 72px;width:auto;max-height:max(20rem,calc(100vh - 19rem))}
@media(max-height:500px){.play .step img{max-height:calc(100vh - 80px)}}
@media(max-width:600px) and (orientation:portrait){.step img{width:calc(100% + 32px)!important;max-width:none;margin:0 -16px;border-width:1px 0;border-radius:0}}
.say{font-size:1.08em;margin:.7em 0;min-height:3.2em}
.play .step{display:none}
.play .step.now{display:block}
nav{display:none;position:sticky;bottom:0;gap:12px;align-items:center;justify-content:space-between;background:var(--paper);padding:8px 0;border-top:1px solid var(--line)}
.play nav{display:flex}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:10px;min-width:64px;min-height:44px;padding:0 14px;cursor:pointer}
.choice{width:100%;text-align:left;padding:8px 14px}
.right>.choice{border-color:var(--good);box-shadow:inset 0 0 0 1px var(--good)}
.right>.choice::after{content:" ✓";color:var(--good);font-weight:700}
.wrong>.choice{border-color:var(--bad)}
.wrong>.choice::after{content:" ✗";color:var(--bad);font-weight:700}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
button:disabled{opacity:.35;cursor:default}
button:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
a,summary{color:var(--accent)}
summary{cursor:pointer;padding:9px 0;min-height:44px}
ol,ul{padding-left:1.5em}
li{margin:.35em 0}
small{color:var(--muted)}
@media print{:root{--paper:#fff;--ink:#000;--muted:#444;--line:#bbb;--accent:#000;color-scheme:light}
body{font-size:11pt}
.step,.play .step{display:block;break-inside:avoid}
.step img,.play .step img{max-height:13cm;width:auto!important;max-width:100%;margin:0 auto}
.say{min-height:0}h2,h3{break-after:avoid}.play nav,.js .language{display:none}
.choice{border:0;box-shadow:none!important;min-height:0;padding:0}.choice::after{content:none!important}}
)css";

/// Without it, all steps stand below each other. Moves through them, and between the languages at the same step.
inline constexpr char htmlScript[] = R"js(
'use strict';
(() => {
const pages = [...document.querySelectorAll('article')];
const count = pages[0].querySelectorAll('.step').length;
let language = 0, now = 0;
const show = () => {
  pages.forEach((page, i) => {
    page.hidden = i !== language;
    page.style.display = i === language ? 'block' : '';
    page.querySelectorAll('.step').forEach((step, n) => step.classList.toggle('now', n === now));
    page.querySelector('.count').textContent = (now + 1) + ' / ' + count;
    page.querySelector('.back').disabled = now === 0;
    page.querySelector('.next').disabled = now === count - 1;
  });
  document.documentElement.lang = pages[language].lang;
  document.title = pages[language].dataset.title;
  try { history.replaceState(null, '', '#' + (now + 1) + (language ? '-' + pages[language].lang : '')); } catch (e) { }
};
const current = () => pages[language].querySelectorAll('.step')[now];
const go = to => { now = Math.max(0, Math.min(count - 1, to)); show(); };
const move = to => {
  go(to);
  current().querySelector('img').scrollIntoView({ block: 'nearest' });
  pages[language].querySelector('.said').textContent =
    current().querySelector('h2').textContent + '. ' + current().querySelector('.say').textContent;
};
const fromAddress = () => {
  const [n, code] = location.hash.slice(1).split('-');
  const known = pages.findIndex(page => page.lang === code);
  if (known >= 0) language = known;
  go(n >= 1 ? n - 1 : now);
};
pages.forEach(page => {
  page.querySelector('.steps').classList.add('play');
  page.querySelector('.back').onclick = () => move(now - 1);
  page.querySelector('.next').onclick = () => move(now + 1);
  const other = page.querySelector('.language');
  if (other) { other.onclick = () => { language = (language + 1) % pages.length; show(); }; }
  page.querySelectorAll('.step img').forEach(picture => {
    picture.onclick = event => {
      const box = picture.getBoundingClientRect();
      move(event.clientX < box.left + box.width * 0.3 ? now - 1 : now + 1);
    };
    let startX = null, startY = 0;
    picture.addEventListener('touchstart', event => {
      startX = event.touches.length === 1 ? event.touches[0].clientX : null;
      startY = event.touches[0].clientY;
    }, { passive: true });
    picture.addEventListener('touchend', event => {
      if (startX === null) return;
      const dx = event.changedTouches[0].clientX - startX, dy = event.changedTouches[0].clientY - startY;
      if (Math.abs(dx) > 40 && Math.abs(dx) > 2 * Math.abs(dy)) { event.preventDefault(); move(now + (dx < 0 ? 1 : -1)); }
    });
  });
  page.querySelectorAll('ol[data-answer]').forEach(list => {
    const choices = [...list.children], answer = Number(list.dataset.answer);
    choices.forEach((choice, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'choice';
      button.append(...choice.childNodes);
      choice.append(button);
      button.onclick = () => {
        choices.forEach((each, n) => {
          each.classList.toggle('right', n === answer);
          each.classList.toggle('wrong', n === i && n !== answer);
        });
        list.nextElementSibling.open = true;
      };
    });
  });
});
let closed = [];
addEventListener('beforeprint', () => { closed = [...document.querySelectorAll('details:not([open])')]; closed.forEach(d => { d.open = true; }); });
addEventListener('afterprint', () => { closed.forEach(d => { d.open = false; }); closed = []; });
addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const inControl = event.target.closest && event.target.closest('button,summary,a');
  const to = { ArrowRight: now + 1, ArrowLeft: now - 1, PageDown: now + 1, PageUp: now - 1, Home: 0, End: count - 1 }[event.key];
  if (to !== undefined) { event.preventDefault(); move(to); }
  else if (event.key === ' ' && !inControl) { event.preventDefault(); move(now + (event.shiftKey ? -1 : 1)); }
});
addEventListener('hashchange', fromAddress);
fromAddress();
})();
)js";

} // namespace madang
