import type { Page } from '@playwright/test'
import { enterOrganisation, expect, startWithMany, test } from '../fixtures'
import { floorOf, median, report } from './measuring'

const adminUsers = 500
const rounds = 40
const scrolls = 9
/** Of a display that shows 60 a second. */
const frame = 1000 / 60

/**
 * What a press costs, in milliseconds: from it until the next frame begins, which the display decides; from there until the
 * frame is painted, which the page does; and from the press until “Saved” stands there.
 */
interface Tick { waited: number; painted: number; saved: number }

/** Presses the box of a row in sight, from inside of the page: nothing but the page's own work is measured. */
async function tick([index, saves]: [number, boolean]): Promise<Tick> {
  const box = document.querySelectorAll<HTMLInputElement>('.admin-grid tbody td:nth-child(6) input')[index]!
  const cell = box.closest('td')!
  box.scrollIntoView({ block: 'center' })
  await new Promise(resolve => setTimeout(resolve, 200 + Math.random() * 17))
  const began = performance.now()
  const since = () => performance.now() - began
  const saved = new Promise<number>(resolve => {
    if (!saves) resolve(0)
    new MutationObserver((_, observer) => {
      if (!cell.querySelector('.saved:not(.busy)')) return
      observer.disconnect()
      resolve(since())
    }).observe(cell, { childList: true, subtree: true })
  })
  box.click()
  const waited = await new Promise<number>(resolve => requestAnimationFrame(() => resolve(since())))
  const shown = await new Promise<number>(resolve => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => resolve(since())
    channel.port2.postMessage(null)
  })
  return { waited, painted: shown - waited, saved: await saved }
}

/** Scrolls through the whole grid, 7,200 pixels a second; how long each frame took, in milliseconds. */
function scroll(): Promise<number[]> {
  const grid = document.querySelector('.admin-grid')!
  const times: number[] = []
  grid.scrollTop = 0
  return new Promise(resolve => {
    let before = performance.now()
    const step = (now: number) => {
      times.push(now - before)
      before = now
      const top = grid.scrollTop
      grid.scrollTop += 120
      if (grid.scrollTop === top) resolve(times.slice(2))
      else requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

/** Points at the grid, and scrolls through it. */
async function framesOf(page: Page): Promise<number[]> {
  await page.bringToFront()
  await page.locator('.admin-grid').hover({ position: { x: 500, y: 300 } })
  return await page.evaluate(scroll)
}

test('the permission console, in a real browser', async ({ browser }) => {
  const rolecall = await startWithMany(adminUsers + 20, adminUsers - 3)
  const page = await (await browser.newContext({ baseURL: rolecall.url })).newPage()
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await expect(page.locator('.admin-grid tbody [role=row]')).toHaveCount(adminUsers)
  const floor = await floorOf(page)
  const plain = await (await browser.newContext()).newPage()
  await plain.goto(floor.url)

  const [ticks, least]: Tick[][] = [[], []]
  // In turns, so that both meet the same minute of the machine.
  for (let round = 0; round < rounds; round += 1) {
    await page.bringToFront()
    ticks!.push(await page.evaluate(tick, [5 + round * 12, true] as [number, boolean]))
    await plain.bringToFront()
    least!.push(await plain.evaluate(tick, [5 + round * 12, false] as [number, boolean]))
  }
  const [frames, plainFrames]: number[][] = [[], []]
  for (let round = 0; round < scrolls; round += 1) {
    plainFrames!.push(...await framesOf(plain))
    frames!.push(...await framesOf(page))
  }
  floor.close()
  await rolecall.remove()

  const of = (ticks: Tick[], what: keyof Tick) => median(ticks.map(one => one[what]))
  const rate = (frames: number[]) => 1000 * frames.length / frames.reduce((sum, time) => sum + time, 0)
  const smooth = (frames: number[]) => `${rate(frames).toFixed(1)} (${frames.filter(time => time > frame * 1.5).length} of ${frames.length} late)`
  const [waited, painted, saved] = [of(ticks!, 'waited'), of(ticks!, 'painted'), of(ticks!, 'saved')]
  const plainly = of(least!, 'painted')
  await report('console', [
    ['until the display begins the next frame, whatever the page does', `${waited.toFixed(1)} ms`],
    [`floor: a press among ${adminUsers} rows of plain HTML, its frame`, `${plainly.toFixed(1)} ms`],
    [`tick among ${adminUsers} rows: it is painted in that frame, within`, `${painted.toFixed(1)} ms (${(painted / plainly).toFixed(1)} times)`, `one frame, ${frame.toFixed(0)} ms`, painted <= frame],
    [`tick among ${adminUsers} rows, from the press until “Saved”`, `${saved.toFixed(1)} ms`, '50 ms', saved <= 50],
    ['floor: scrolling them as plain HTML, frames a second', smooth(plainFrames!)],
    [`scrolling ${adminUsers} rows, frames a second`, smooth(frames!), '60', Math.round(rate(frames!)) === 60],
  ])
})
