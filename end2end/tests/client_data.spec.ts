import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { checked, enter, expect, inEveryView, people, test, word, type Page } from '../fixtures'

const title = (language = 'en') => word(language, 'ui-permission-download-client-data')
const download = (page: Page) => page.getByRole('button', { name: 'Download', exact: true })

/** What the server answers somebody; it has to be what was asked for. */
async function ask<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api/server/${path}`, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}

/** The organisation that somebody who is signed in helps to run. */
async function organisationOf(page: Page): Promise<string> {
  const request = { search: '', page: 1 }
  const { organisations } = await ask<{ organisations: { id: string }[] }>(page, 'organisations/list_mine', { request })
  return organisations[0]!.id
}

/** Puts somebody on the page, and says of which organisation. */
async function enterPage(page: Page, who: 'organisationAdmin' | 'reporter', language = 'en'): Promise<string> {
  await enter(page, who, language)
  const organisation = await organisationOf(page)
  await page.goto(`/organisations/${organisation}/client-data`)
  await expect(page.getByRole('heading', { name: title(language), level: 1 })).toBeVisible()
  return organisation
}

/** The files of an archive, by the list at its end (APPNOTE.TXT, section 4.3.12). */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.subarray(-22)
  expect(end.readUInt32LE(0)).toBe(0x06054b50)
  const files = new Map<string, string>()
  let at = end.readUInt32LE(16)
  for (let left = end.readUInt16LE(10); left > 0; left--) {
    const [size, nameLength, extra, comment] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    files.set(name, inflateRawSync(archive.subarray(start, start + size)).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return files
}

/** Holds back the end of the archive until the page stops it. */
function holdBack(): void {
  const fetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const answer = await fetch(input, init)
    if (!answer.url.includes('/api/client-data/')) return answer
    const { signal } = input as Request
    const all = new Uint8Array(await answer.arrayBuffer())
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener('abort', () => {
          controller.error(signal.reason)
          console.info('no longer wanted')
        })
        controller.enqueue(all.subarray(0, -30))
      },
    })
    return new Response(body, answer)
  }
}

inEveryView(({ language }) => {
  test('the page, and a download on its way, are for everybody', async ({ page }) => {
    await page.addInitScript(holdBack)
    await enterPage(page, 'organisationAdmin', language)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(4)
    await checked(page)
    await page.getByRole('button', { name: word(language, 'client-data-verb'), exact: true }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await checked(page)
  })
})

test('an admin user with this permission alone sees this page alone, and gets the file', async ({ page, another }) => {
  const omar = await another()
  const organisation = await enterPage(omar, 'organisationAdmin')
  const beatriz = people.teamMember
  const search = { request: { organisation, search: beatriz.name, page: 1 } }
  const found = await ask<{ people: { account: string; email: string }[] }>(omar, 'users/list', search)
  const account = found.people.find(person => person.email === beatriz.email)!.account
  await ask(omar, 'admin_users/set_access', { request: { organisation, account, on: true } })
  await ask(omar, 'admin_users/set_permission', { request: { organisation, account, checkbox: { permission: 'download-client-data' }, on: true } })

  await enter(page, 'teamMember')
  await page.goto(`/organisations/${organisation}`)
  for (const name of ['Clinics', 'Users', 'Admin users', 'Brand', 'Authentication', 'Custom fields', 'Contract', 'Dashboard', 'Practitioner activity', 'Activity']) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  }
  await page.getByRole('link', { name: title() }).first().click()
  await expect(page.getByRole('heading', { name: title(), level: 1 })).toBeVisible()
  const [saved] = await Promise.all([page.waitForEvent('download'), download(page).click()])
  expect(saved.suggestedFilename()).toMatch(/^Acme Health Demo \d{4}-\d\d-\d\d\.zip$/)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(`${saved.suggestedFilename()} was downloaded.`)
  const files = unzip(await readFile(await saved.path()))
  expect([...files.keys()]).toEqual(['people.csv', 'memberships.csv', 'invitations.csv', 'changes.csv'])
  expect(files.get('people.csv')).toContain(people.organisationAdmin.email)
  expect(files.get('people.csv')).not.toContain(people.stranger.email)
  expect(files.get('memberships.csv')).toMatch(/Beatriz Martins,beatriz\.martins@harbour\.example,admin-access,,,,download-client-data,/)

  await omar.goto(`/organisations/${organisation}/activity`)
  await expect(omar.getByText('Beatriz Martins downloaded the client data')).toBeVisible()
})

test('whoever loses the permission is told so on the open page', async ({ page, another }) => {
  const organisation = await enterPage(page, 'organisationAdmin')
  const rafael = await another()
  await enterPage(rafael, 'reporter')
  await expect(rafael.getByRole('alert')).toContainText('This needs the permission “Download client data” in the organisation.')
  await expect(rafael.getByText(people.organisationAdmin.name)).toBeVisible()
  await expect(rafael.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(rafael.getByRole('link', { name: title() })).toHaveCount(0)

  const { account } = await ask<{ account: string }>(rafael, 'account/find_me', {})
  const tick = (on: boolean) => ask(page, 'admin_users/set_permission', { request: { organisation, account, checkbox: { permission: 'download-client-data' }, on } })
  await tick(true)
  await expect(download(rafael)).toBeVisible()
  await tick(false)
  await expect(rafael.getByRole('alert')).toBeVisible()
  await expect(download(rafael)).toHaveCount(0)
})

test('a download is stopped, or its page left, and nothing is saved', async ({ page }) => {
  let saved = 0
  let stopped = 0
  page.on('download', () => (saved += 1))
  page.on('console', message => (stopped += Number(message.text() === 'no longer wanted')))
  await page.addInitScript(holdBack)
  await enterPage(page, 'organisationAdmin')
  // The bar alone stands there before the answer does.
  const rowsSoFar = page.getByText(/\d+ of [\d,]+ rows/)
  await download(page).click()
  await expect(rowsSoFar).toBeVisible()
  await expect(download(page)).toHaveAttribute('aria-busy', 'true')
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped. Nothing was saved.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(download(page)).toBeFocused()
  await expect.poll(() => stopped).toBe(1)
  await download(page).click()
  await expect(rowsSoFar).toBeVisible()
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await expect.poll(() => stopped).toBe(2)
  expect(saved).toBe(0)
})

test('a file that breaks off is not saved, and trying again is enough', async ({ page }) => {
  let saved = 0
  page.on('download', () => (saved += 1))
  await enterPage(page, 'organisationAdmin')
  await page.route('**/api/client-data/*', route => route.abort())
  await download(page).click()
  await expect(page.getByRole('alert')).toContainText(word('en', 'ui-error-offline'))
  await page.unrouteAll()
  // In good order as far as HTTP goes, but the end is missing.
  await page.route('**/api/client-data/*', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.body()).subarray(0, -1) })
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toContainText('The download broke off, and nothing was saved.')
  expect(saved).toBe(0)
  await page.unrouteAll()
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Try again' }).click()])
  await expect(page.getByRole('alert')).toHaveCount(0)
})
