/**
 * `npm run bench -- pages`: measures how fast the pages are in a real browser. Started by scripts/bench/bench.mjs.
 *
 * A simulated user goes through the whole questionnaire of the production build, at full and at throttled processor
 * speed. Measured are:
 *
 * - each step, from the time stamp of the click on Continue to the first frame after the new heading appears;
 * - each answer given in a row of the result;
 * - the longest task and the layout shift;
 * - the first paint of the start page on a slow line.
 *
 * For answers, the time of the page's main thread is measured too: it leaves out what other programs take. figures.mjs
 * has the goals.
 */
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../browsers/find-browser.mjs'
import { projectRoot } from '../run/run-tool.mjs'
import { serve } from '../host/serve.mjs'
import { taskGoal } from './goals.mjs'

/** Lighthouse's model of a phone on slow 4G: bytes a second, milliseconds, slowdown of the processor. */
const slowLine = { throughput: (1.6 * 1024 * 1024) / 8, latency: 150, slowdown: taskGoal.slowdown }

/**
 * What one visit measures; times in milliseconds.
 * @typedef {{ toFrame: number[], threadTime: number[], longestTask: number[] }} InPlace
 * @typedef {{ toFrame: number[], inPlace: InPlace, longestTask: number, layoutShift: number }} Visit
 * @typedef {{ firstPaint: number, largestPaint: number, layoutShift: number }} Start
 */

/** Collects the measurements. Runs in the page before any of the page's own scripts. */
function watch() {
  /** @type {{ longestTask: number, layoutShift: number, largestPaint: number, step?: Promise<unknown>, answer?: Promise<unknown> }} */
  const seen = { longestTask: 0, layoutShift: 0, largestPaint: 0 }
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => (seen.longestTask = Math.max(seen.longestTask, duration)))
  observe('layout-shift', ({ value, hadRecentInput }) => (seen.layoutShift += hadRecentInput ? 0 : value))
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime))

  /** Tells how long ago something was when the next frame has been painted. */
  const untilPainted = (/** @type {number} */ begun, /** @type {(milliseconds: number) => void} */ tell) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => tell(performance.now() - begun)
      port2.postMessage('after the frame')
    })
  const heading = () => document.querySelector('h1')?.textContent ?? ''
  /** Gets ready to time from the next click to the frame after the heading has changed. */
  const nextStep = () => {
    seen.step = new Promise((resolve) => {
      const before = heading()
      let clicked = 0
      const onClick = (/** @type {MouseEvent} */ event) => (clicked = event.timeStamp)
      addEventListener('click', onClick, { capture: true, once: true })
      const observer = new MutationObserver(() => {
        if (clicked === 0 || heading() === before || heading() === '') return
        observer.disconnect()
        untilPainted(clicked, resolve)
      })
      observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true })
    })
  }
  /** Gets ready to time from the next click to the frame that shows it. */
  const nextAnswer = () => {
    seen.answer = new Promise((resolve) => {
      const onClick = (/** @type {MouseEvent} */ { timeStamp }) => untilPainted(timeStamp, resolve)
      addEventListener('click', onClick, { capture: true, once: true })
    })
  }
  Object.assign(globalThis, { benchSeen: seen, benchNextStep: nextStep, benchNextAnswer: nextAnswer })
}

/**
 * Opens a page for a new user whose processor is `slowdown` times slower.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} slowdown
 */
async function visitor(browser, slowdown) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { context, page, client }
}

/**
 * Milliseconds that the page's main thread has worked so far, and the time on the clock of traces.
 * @param {import('@playwright/test').CDPSession} client
 */
async function threadTime(client) {
  const { metrics } = await client.send('Performance.getMetrics')
  const valueOf = (/** @type {string} */ wanted) =>
    1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN)
  return { worked: valueOf('TaskDuration'), at: valueOf('Timestamp') }
}

/**
 * Records the tasks of the page's thread while something is done.
 * @param {import('@playwright/test').CDPSession} client
 * @param {() => Promise<void>} act
 */
async function tasksWhile(client, act) {
  /** @type {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, args: { name?: string } }[]} */
  const events = []
  client.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any[]} */ (value)))
  const traceConfig = { includedCategories: ['toplevel', '__metadata'] }
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await act()
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve))
  await client.send('Tracing.end')
  await complete
  const threadOf = (/** @type {{ pid: number, tid: number }} */ { pid, tid }) => `${pid} ${tid}`
  const mains = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf))
  return events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)))
    .map(({ ts, dur = 0 }) => ({ at: ts / 1000, lasts: dur / 1000 }))
}

/**
 * Goes through the questionnaire and chooses the first option everywhere.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slowdown
 * @returns {Promise<Visit>}
 */
async function goThrough(browser, address, slowdown) {
  const { context, page, client } = await visitor(browser, slowdown)
  await page.goto(`${address}#/q/services`)
  await page.locator('form h1').waitFor()
  // Until then the page loads parts in advance.
  await page.waitForTimeout(1_000)
  await page.evaluate('benchSeen.longestTask = 0')
  /** @type {InPlace} */
  const inPlace = { toFrame: [], threadTime: [], longestTask: [] }
  /** @type {Visit} */
  const visit = { toFrame: [], inPlace, longestTask: 0, layoutShift: 0 }
  while (page.url().includes('#/q/')) {
    await page.locator('form input[type=radio], form input[type=checkbox]').first().check()
    await page.waitForTimeout(60)
    await pointAt(page, page.locator('button[type=submit]'))
    // Awaited, because on a slow processor the click would otherwise come before the clock is set.
    await page.evaluate('benchNextStep()')
    await page.mouse.down()
    await page.mouse.up()
    visit.toFrame.push(Number(await page.evaluate('benchSeen.step')))
    if (visit.toFrame.length > 30) throw new Error('The questionnaire has no end.')
    await page.waitForTimeout(60)
  }
  /** @type {{ longestTask: number, layoutShift: number }} */
  const seen = await page.evaluate('benchSeen')
  /** @type {{ from: number, to: number }[]} */
  const answered = []
  const tasks = await tasksWhile(client, () => answerInPlace(page, client, slowdown, { inPlace, answered }))
  for (const { from, to } of answered)
    inPlace.longestTask.push(
      Math.max(...tasks.filter(({ at }) => at >= from && at < to).map(({ lasts }) => lasts)),
    )
  await context.close()
  return { ...visit, ...seen }
}

/**
 * Opens the rows of the result one after the other, and gives the first answer to every question in them. `threadTime`
 * includes updating the other rows, which happens after the frame with the answer.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} client
 * @param {number} slowdown
 * @param {{ inPlace: InPlace, answered: { from: number, to: number }[] }} times takes what it took, and when it was
 */
async function answerInPlace(page, client, slowdown, { inPlace, answered }) {
  const settled = () => page.waitForTimeout(100 + 100 * slowdown)
  await page.evaluate("location.hash = '/result'")
  const summaries = page.locator('.groups > section > details.row > summary')
  await summaries.first().waitFor()
  for (const id of await summaries.evaluateAll((all) => all.map((summary) => summary.id))) {
    // A row that an earlier answer has ruled out is folded away.
    const summary = page.locator(`.groups > section > details.row > summary[id="${id}"]`)
    if ((await summary.count()) === 0) continue
    await summary.click()
    await settled()
    const open = page.locator('details.row[open] fieldset:not(:has(:checked)) input[type=radio]')
    while ((await open.count()) > 0) {
      await pointAt(page, open.first())
      await settled()
      await page.evaluate('benchNextAnswer()')
      const before = await threadTime(client)
      await page.mouse.down()
      await page.mouse.up()
      inPlace.toFrame.push(Number(await page.evaluate('benchSeen.answer')))
      await settled()
      const after = await threadTime(client)
      inPlace.threadTime.push(after.worked - before.worked)
      answered.push({ from: before.at, to: after.at })
      if (inPlace.toFrame.length > 60) throw new Error('The result has no end of questions.')
    }
    for (const opened of await page.locator('details.row[open] > summary').all()) await opened.click()
  }
}

/**
 * Moves the mouse onto a control. Playwright's `click` looks for the place as well, which would itself keep the page busy.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} control
 */
async function pointAt(page, control) {
  await control.scrollIntoViewIfNeeded()
  const place = await control.boundingBox()
  if (!place) throw new Error('There is nothing to press.')
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2)
}

/**
 * Opens the start page for the first time, on a slow line.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Start>}
 */
async function openStart(browser, address) {
  const { context, page, client } = await visitor(browser, slowLine.slowdown)
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowLine.latency,
    downloadThroughput: slowLine.throughput,
    uploadThroughput: slowLine.throughput,
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(2_500)
  const firstPaint = Number(
    await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime"),
  )
  /** @type {{ largestPaint: number, layoutShift: number }} */
  const seen = await page.evaluate('benchSeen')
  await context.close()
  return { firstPaint, largestPaint: seen.largestPaint, layoutShift: seen.layoutShift }
}

/**
 * What the pages have measured: the main version of Chromium, visits by the slowdown of the processor, and starts.
 * @typedef {{ chromium: string | undefined, visits: Record<number, Visit[]>, starts: Start[] }} Pages
 */

/**
 * Measures everything.
 * @param {boolean} isQuick one visit each instead of five
 * @returns {Promise<Pages>}
 */
export async function measurePages(isQuick) {
  const server = await serve({ root: join(projectRoot, 'dist') })
  const { launch } = await findBrowser()
  const browser = await chromium.launch({ ...launch, env: { ...process.env, ...launch.env } })
  const times = isQuick ? 1 : 5
  /** @type {Pages} */
  const pages = { chromium: browser.version().split('.')[0], visits: {}, starts: [] }
  try {
    for (const slowdown of [1, taskGoal.slowdown, 6]) {
      const visits = []
      for (let visit = 0; visit < times; visit++)
        visits.push(await goThrough(browser, server.address, slowdown))
      pages.visits[slowdown] = visits
    }
    for (let visit = 0; visit < times; visit++) pages.starts.push(await openStart(browser, server.address))
  } finally {
    await browser.close()
    await server.close()
  }
  return pages
}
