import { readFile } from 'node:fs/promises'
import { checked, enter, enterOrganisation, expect, inEveryView, test, word, type Locator, type Page } from '../fixtures'

const chart = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const picture = (chart: Locator) => chart.getByRole('img')
const titles = ['analytics-roles', 'analytics-clinics', 'analytics-invitations', 'analytics-acceptance', 'analytics-sign-ins-by-day']

async function file(page: Page, link: Locator): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
}

inEveryView(({ language, size }) => {
  test('the dashboard is for everybody: pictures with names, and tables', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language, 'dashboard')
    for (const title of titles) {
      const name = word(language, title)
      await expect(picture(chart(page, name))).toHaveAccessibleName(new RegExp(`^${name}\\. .+`))
      await expect(picture(chart(page, name)).locator('svg :is(path, rect)').first()).toBeAttached()
    }
    // Nothing of a picture stands outside of it.
    const widths = await page.locator('.drawing > svg').evaluateAll(all => all.map(svg => {
      const [place, drawn] = [svg.getBoundingClientRect(), (svg as SVGSVGElement).getBBox()]
      return drawn.x > -6 && drawn.x + drawn.width < place.width + 6
    }))
    expect(widths).toEqual(titles.map(() => true))
    await checked(page)
    for (const title of titles) {
      const it = chart(page, word(language, title))
      await it.getByRole('button', { name: word(language, 'analytics-table') }).click()
      await expect(it.getByRole('table', { name: word(language, title) })).toBeVisible()
    }
    await checked(page)
    if (size === 'desktop') await expect(page.getByRole('link', { name: word(language, 'ui-dashboard') })).toHaveAttribute('aria-current', 'page')
  })

  test('the activity of practitioners is for everybody', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language, 'practitioners')
    await expect(page.getByRole('main').getByRole('row')).toHaveCount(21)
    await checked(page)
  })
})

test('the table holds what the file holds, and is remembered', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'dashboard')
  const roles = chart(page, 'People by role')
  await expect(roles.getByText(/^All together: \d+ today, \d+ on /)).toBeVisible()
  await roles.getByRole('button', { name: 'Table' }).click()
  await page.reload()
  await expect(roles.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true')
  await expect(roles.getByRole('row')).toHaveCount(31)
  const rows = await roles.getByRole('row').evaluateAll(rows => rows.slice(1).map(row => [...row.querySelectorAll('td')].slice(1).map(cell => cell.textContent)))
  const lines = await file(page, roles.getByRole('link', { name: 'CSV' }))
  expect(lines[0]).toMatch(/^\uFEFF?day,people,clinic-admin,clinic-team-member/)
  const written = lines.slice(1).map(line => line.split(',').slice(1)).reverse()
  expect(rows).toEqual(written)
  await roles.getByRole('button', { name: 'Table' }).click()
  await expect(picture(roles)).toBeVisible()
})

test('the address holds how far back and which clinic', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'dashboard')
  const signIns = () => page.getByRole('region', { name: /^Sign-ins per/ })
  await expect(chart(page, 'Sign-ins per day')).toBeVisible()
  await page.getByLabel('How far back').selectOption('A year')
  await expect(page).toHaveURL(/\?span=year$/)
  await expect(chart(page, 'Sign-ins per week')).toBeVisible()
  await page.getByLabel('Clinic', { exact: true }).selectOption('Hillside Physiotherapy')
  await expect(page).toHaveURL(/\?span=year&clinic=[\w-]+$/)
  await expect(chart(page, 'People by clinic')).toHaveCount(0)
  await expect(chart(page, 'People by role').getByText(/^All together: 1 today/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Clinic', { exact: true }).locator('option:checked')).toHaveText('Hillside Physiotherapy')
  const lines = await file(page, chart(page, 'People by role').getByRole('link', { name: 'CSV' }))
  expect(lines).toHaveLength(54)
  await page.goBack()
  await expect(chart(page, 'People by clinic')).toBeVisible()
  await page.goBack()
  await expect(signIns()).toHaveAccessibleName('Sign-ins per day')
})

test('whoever comes is there after a moment', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'dashboard')
  const says = chart(page, 'People by role').getByText(/^All together: /)
  const before = Number((await says.textContent())?.match(/\d+/)?.[0])
  const other = await another()
  await enterOrganisation(other, 'coordinator', 'en', 'dashboard')
  const organisation = other.url().match(/organisations\/([\w-]+)/)?.[1]
  const people = [{ address: 'lena.berg@northlight.example', language: 'en' }]
  const request = { place: { organisation }, people, terms: { organisation: { role: 'reporter' } } }
  const answer = await other.request.post('/api/server/invitations/invite', { data: { request } })
  expect(await answer.json()).toEqual([expect.objectContaining({ outcome: 'added' })])
  await expect(says).toHaveText(new RegExp(`^All together: ${before + 1} today`))
})

test('practitioners are searched, paged and written to a file', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'practitioners')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/\?page=2$/)
  await page.getByRole('searchbox').fill('aisha mart')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\?search=aisha%20mart$/)
  const row = page.getByRole('main').getByRole('row').nth(1)
  await expect(row).toContainText('Aisha Martel')
  await expect(row).toContainText('Harbour Clinic')
  const lines = await file(page, page.getByRole('link', { name: 'CSV' }))
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/^Aisha Martel,aisha\.martel@harbour\.example,1,Harbour Clinic,/)
})

test('whoever holds neither is told so, and has no way there in the menu', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'dashboard')
  const address = page.url()
  await enter(page, 'teamManager')
  await page.goto(address)
  await expect(page.getByRole('alert').getByText('Omar Haddad')).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
  for (const name of ['Dashboard', 'Practitioner activity']) await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  // A Reporter with admin access to Analytics sees both.
  await enter(page, 'reporter')
  await page.goto(address)
  await expect(chart(page, 'People by role')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Practitioner activity', exact: true })).toBeVisible()
})
