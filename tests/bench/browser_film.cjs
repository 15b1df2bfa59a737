// SPDX-License-Identifier: GPL-3.0-or-later
// node browser_film.cjs SVG FILE PICTURES FFMPEG-ARGUMENTS...: a film as browser-based renderers make it: the page is
// moved on by script, a screenshot is taken, and ffmpeg gets it. Wants the npm package puppeteer-core and Chromium.
const puppeteer = require('puppeteer-core');
const { spawn } = require('child_process');
const fs = require('fs');
const [svg, file, pictures, ...encode] = process.argv.slice(2);

(async () => {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.setContent('<style>body{margin:0}svg{width:1920px;height:1080px}i{position:absolute;width:20px;height:20px;' +
    'border-radius:10px;background:#2563d9}</style>' + fs.readFileSync(svg, 'utf8') + '<i></i>'.repeat(16));
  const ffmpeg = spawn('ffmpeg', ['-v', 'error', '-y', '-f', 'image2pipe', '-framerate', '30', '-i', 'pipe:0', ...encode, file],
    { stdio: ['pipe', 'inherit', 'inherit'] });
  for (let i = 0; i < Number(pictures); ++i) {
    await page.evaluate(time => document.querySelectorAll('i').forEach((dot, k) => {
      const way = (time * 0.4 + k * 0.13) % 1;
      dot.style.left = 400 + way * 900 + 'px';
      dot.style.top = 100 + k * 50 + 'px';
    }), i / 30);
    const bytes = await page.screenshot({ type: 'jpeg', quality: 95 });
    if (!ffmpeg.stdin.write(bytes))
      await new Promise(done => ffmpeg.stdin.once('drain', done));
  }
  ffmpeg.stdin.end();
  const code = await new Promise(done => ffmpeg.once('close', done));
  await browser.close();
  process.exit(code);
})().catch(error => { console.error(error.message); process.exit(1); });
