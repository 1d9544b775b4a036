import type { Browser, BrowserContext, Page } from '@playwright/test'
import { enter, expect, type Rolecall, startWithMany, test } from '../fixtures'
import { floorOf, median, report } from './measuring'

const people = 10_000
const rounds = 9

/** What the requests of a page cost on the wire, headers included, as the browser counts them. */
async function weigh(page: Page): Promise<() => { requests: number; bytes: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const total = { requests: 0, bytes: 0 }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total.requests += 1
    total.bytes += encodedDataLength
  })
  return () => total
}

/**
 * Says how long after the navigation began the page first shows a row of the team, in milliseconds. It is in the page from
 * the beginning: what a test otherwise waits with takes a tenth of a second of the page's own time.
 */
function sayWhenSeen(): void {
  const say = () => console.info(`seen ${performance.now()}`)
  const look = (_: unknown, observer: MutationObserver) => {
    if (!document.querySelector('tbody [role=row]')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(say))
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

async function timeToTeam(page: Page, team: string): Promise<number> {
  const seen = page.waitForEvent('console', message => message.text().startsWith('seen '))
  await page.goto(team, { waitUntil: 'commit' })
  return Number((await seen).text().slice('seen '.length))
}

async function measure(browser: Browser, rolecall: Rolecall) {
  const fresh = (state?: Awaited<ReturnType<BrowserContext['storageState']>>) => browser.newContext({ baseURL: rolecall.url, storageState: state })
  const first = await fresh()
  const page = await first.newPage()
  const weight = await weigh(page)
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const { requests, bytes } = weight()

  await enter(page, 'clinicAdmin')
  const team = `${new URL(page.url()).pathname}/team`
  const state = await first.storageState()
  await page.goto(team)
  const floor = await floorOf(page)
  const [least, cold, warm]: number[][] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const other = await fresh()
    await other.addInitScript(sayWhenSeen)
    least!.push(await timeToTeam(await other.newPage(), floor.url))
    await other.close()
    const context = await fresh(state)
    await context.addInitScript(sayWhenSeen)
    const visit = await context.newPage()
    cold!.push(await timeToTeam(visit, team))
    // Its live stream never ends, so the network is never idle; by now the browser has cached what comes beside the list.
    await visit.waitForTimeout(500)
    warm!.push(await timeToTeam(visit, team))
    await context.close()
  }
  floor.close()
  return { requests, bytes, floor: median(least!), cold: median(cold!), warm: median(warm!) }
}

test('the interface, in a real browser', async ({ browser }) => {
  const rolecall = await startWithMany(people, 0)
  const { requests, bytes, floor, cold, warm } = await measure(browser, rolecall)
  await rolecall.remove()
  await report('team', [
    ['first visit, compressed, with headers', `${(bytes / 1000).toFixed(0)} kB in ${requests} requests`, '250 kB', bytes < 250_000],
    ['floor: the same page as plain HTML', `${floor.toFixed(0)} ms`],
    [`team of ${people} visible, cold`, `${cold.toFixed(0)} ms (${(cold / floor).toFixed(1)} times)`, '600 ms', cold <= 600],
    [`team of ${people} visible, warm`, `${warm.toFixed(0)} ms (${(warm / floor).toFixed(1)} times)`, '250 ms', warm <= 250],
  ])
})
