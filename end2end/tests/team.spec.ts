import { box, checked, edit, enter, enterTeam, expect, find, inEveryView, test, word, type Page } from '../fixtures'

const team = (page: Page) => page.getByRole('table', { name: 'Team members' })
const people = (page: Page) => team(page).getByRole('row').filter({ has: page.getByRole('cell') })
const range = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).first().getByRole('paragraph')
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const chip = (page: Page, filter: string) => page.getByRole('button', { name: `Remove filter: ${filter}` })

async function search(page: Page, name: string): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Search by name' })
  await field.fill(name)
  await field.press('Enter')
}

inEveryView(({ language }) => {
  test('the team, and removing somebody, are for everybody', async ({ page }) => {
    const name = 'Beatriz Martins'
    await enterTeam(page, 'clinicAdmin', { language })
    await expect(page.getByRole('table')).toHaveCount(2)
    await checked(page)
    await choice(page, word(language, 'team-role')).selectOption({ index: 2 })
    const row = await find(page, name, language)
    await checked(page)
    await row.getByRole('button', { name: word(language, 'team-remove-name', { name }) }).click()
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
    await checked(page)
  })
})

test('the team is paged, with its total; Back and reload keep the page', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await expect(page.getByText('243 people · 5 Admins · 3 invitations waiting')).toBeVisible()
  await expect(people(page)).toHaveCount(20)
  await expect(range(page)).toHaveText('1–20 of 243')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(range(page)).toHaveText('21–40 of 243')
  const twentyFirst = await people(page).first().innerText()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(range(page)).toHaveText('41–60 of 243')
  await page.goBack()
  await expect(range(page)).toHaveText('21–40 of 243')
  await page.reload()
  await expect(range(page)).toHaveText('21–40 of 243')
  expect(await people(page).first().innerText()).toBe(twentyFirst)
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(range(page)).toHaveText('1–20 of 243')
})

test('the team is on its way while its frame still is, and shown with the answer to that question', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  let lists = 0
  // Once the server listens all is asked again, which is another matter: here it never does.
  await page.route('**/api/live/**', () => undefined)
  const listed = page.waitForRequest('**/api/server/team/list').then(() => page.waitForTimeout(200))
  page.on('request', request => { if (request.url().endsWith('/api/server/team/list')) lists += 1 })
  for (const frame of ['account/find_me', 'clinics/find']) {
    await page.route(`**/api/server/${frame}`, async route => {
      await listed
      await route.continue()
    })
  }
  await page.reload()
  await expect(range(page)).toHaveText('1–20 of 243')
  expect(lists).toBe(1)
})

test('what changes before the server listens to a page is not missed', async ({ page, another }) => {
  await enterTeam(page, 'clinicAdmin')
  const duc = await another('teamManager')
  let listens = () => {}
  const listening = new Promise<void>(resolve => { listens = resolve })
  await page.route('**/api/live/**', async route => {
    await listening
    await route.continue()
  })
  await page.goto(`${page.url()}?search=beatriz`)
  const row = people(page).filter({ hasText: 'Beatriz Martins' })
  await expect(row).toBeVisible()
  await expect(row).not.toContainText('Users')
  const dialog = await edit(duc, 'Beatriz Martins')
  await box(dialog, 'Users').check()
  await expect(dialog.getByText('Saved')).toBeVisible()
  await expect(row).not.toContainText('Users')
  listens()
  await expect(row).toContainText('Users')
})

test('while the team is still on its way, people can be added already, and the pending invitations are there', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await page.route('**/api/server/team/list', () => {})
  await page.reload()
  await expect(page.getByRole('table', { name: 'Pending invitations' })).toBeVisible()
  await expect(team(page)).toBeHidden()
  await page.getByRole('button', { name: 'Add team member' }).click()
  await expect(page.getByRole('dialog', { name: 'Add team member' })).toBeVisible()
})

test('Enter searches all pages and leaves a chip; its cross takes it off', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(range(page)).toHaveText('21–40 of 243')
  await search(page, 'mart')
  await expect(chip(page, 'Name: “mart”')).toBeVisible()
  await expect(range(page)).toHaveText('1–20 of 22')
  for (const row of await people(page).allInnerTexts()) expect(row).toMatch(/\bMart/)
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(range(page)).toHaveText('21–22 of 22')
  await chip(page, 'Name: “mart”').click()
  await expect(range(page)).toHaveText('1–20 of 243')
  await expect(page.getByRole('searchbox', { name: 'Search by name' })).toHaveValue('')
})

test('filters go together, a link shows the same list, and Reset takes all off', async ({ page, another }) => {
  await enterTeam(page, 'clinicAdmin')
  await choice(page, 'Role').selectOption('Team member')
  await choice(page, 'Permission').selectOption('Join calls')
  await page.getByRole('searchbox', { name: 'Keyword in name or e-mail' }).fill('nguyen')
  await page.getByRole('searchbox', { name: 'Keyword in name or e-mail' }).press('Enter')
  for (const filter of ['Team member', 'Holds “Join calls”', 'Keyword: “nguyen”']) await expect(chip(page, filter)).toBeVisible()
  await expect(people(page).filter({ hasText: 'Duc Nguyen' })).toBeVisible()
  const found = await people(page).allInnerTexts()

  const colleague = await another('clinicAdmin')
  await colleague.goto(page.url())
  await expect(people(colleague)).toHaveCount(found.length)
  expect(await people(colleague).allInnerTexts()).toEqual(found)

  await page.getByRole('link', { name: 'Reset' }).click()
  await expect(range(page)).toHaveText('1–20 of 243')
  await expect(page.getByRole('button', { name: /Remove filter/ })).toHaveCount(0)
  await expect(choice(page, 'Role')).toHaveValue(await page.getByRole('option', { name: 'Role: any' }).getAttribute('value') ?? '')
})

test('nobody holds what the contract lacks, and an empty list says what to do', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await choice(page, 'Permission').selectOption('Outcome data')
  await expect(page.getByText('Nobody found')).toBeVisible()
  await page.getByRole('link', { name: 'Reset' }).last().click()
  await expect(range(page)).toHaveText('1–20 of 243')
})

test('a column sorts one way and the other', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const header = (name: string) => page.getByRole('columnheader', { name })
  await expect(header('Name')).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('link', { name: 'Last here' }).click()
  await expect(header('Last here')).toHaveAttribute('aria-sort', 'descending')
  await expect(people(page).first()).toContainText('Now')
  await page.getByRole('link', { name: 'Last here' }).click()
  await expect(header('Last here')).toHaveAttribute('aria-sort', 'ascending')
  await expect(people(page).first()).toContainText('Never yet')
  await page.getByRole('link', { name: 'Role' }).click()
  await expect(people(page).first()).toContainText('Everything in the contract')
  await page.goBack()
  await expect(header('Last here')).toHaveAttribute('aria-sort', 'ascending')
})

test('everything can be done with the keyboard, and the focus comes back', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const tabTo = async (name: string) => {
    const target = page.getByRole('button', { name }).or(page.getByRole('searchbox', { name }))
    for (let presses = 0; presses < 40 && !(await target.evaluate(element => element === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
  await page.reload()
  await expect(range(page)).toHaveText('1–20 of 243')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo('Search by name')
  await page.keyboard.type('beatriz')
  await page.keyboard.press('Enter')
  await expect(range(page)).toHaveText('1–1 of 1')

  await tabTo('Edit permissions of Beatriz Martins')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Edit permissions of Beatriz Martins' })
  await expect(dialog.getByLabel('Role')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('checkbox', { name: 'Users' }).first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(dialog.getByText('Saved')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Edit permissions of Beatriz Martins' })).toBeFocused()
})

test('on a phone each person is a card', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await enterTeam(page, 'clinicAdmin')
  const cells = people(page).first().getByRole('cell')
  const boxes = await Promise.all((await cells.all()).map(cell => cell.boundingBox()))
  for (const [at, box] of boxes.slice(1).entries()) expect(box!.y).toBeGreaterThanOrEqual(boxes[at]!.y + boxes[at]!.height - 1)
})

test('removing somebody says what goes with it, can be left, and is done', async ({ page, another }) => {
  const beatriz = await another()
  await enter(beatriz, 'teamMember')
  await enterTeam(page, 'clinicAdmin')
  const row = await find(page, 'Beatriz Martins')
  await row.getByRole('button', { name: 'Remove Beatriz Martins' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove Beatriz Martins?' })
  await expect(dialog).toContainText('Beatriz Martins can no longer enter Harbour Clinic.')
  await expect(dialog.getByRole('listitem')).toHaveText([
    'This was the only place of Beatriz Martins: they are signed out everywhere.',
    'It is written in the activity log.',
  ])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(row).toBeVisible()

  await row.getByRole('button', { name: 'Remove Beatriz Martins' }).click()
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Beatriz Martins was removed.')
  await expect(page.getByText('Nobody found')).toBeVisible()
  await expect(page.getByText('242 people')).toBeVisible()
  await expect(beatriz.getByRole('alert')).toHaveText(/You are signed out/)
})
