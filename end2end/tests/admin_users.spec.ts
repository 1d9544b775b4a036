import { box, checked, enterOrganisation, expect, inEveryView, people, startWithMany, test, word, type Page } from '../fixtures'

const choose = (page: Page, name: string) => page.getByRole('checkbox', { name: `Choose ${name}`, exact: true })
const cell = (page: Page, group: string, name: string) => page.getByRole('checkbox', { name: `${group}: ${name}`, exact: true })

inEveryView(({ language }) => {
  test('the grid, and what is open on it, are for everybody', async ({ page }) => {
    const name = people.teamManager.name
    await enterOrganisation(page, 'organisationAdmin', language, 'admin-users')
    const row = page.getByRole('row').filter({ hasText: name })
    await expect(row).toBeVisible()
    await checked(page)
    await row.getByRole('button', { name: word(language, 'team-edit', { name }) }).click()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
    await checked(page)
    await page.keyboard.press('Escape')
    await row.getByRole('button', { name: word(language, 'team-remove-name', { name }) }).click()
    await expect(page.getByRole('dialog').getByText(word(language, 'admin-users-take-ticks'))).toBeVisible()
    await checked(page)
  })
})

test('a tick is saved at once, seen by others within a second, undone, and opens its page', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'admin-users')
  const rafael = people.reporter.name
  await expect(cell(page, 'Data export', rafael)).toHaveJSProperty('indeterminate', true)
  await cell(page, 'Data export', rafael).click()
  await expect(page.getByText(`${rafael} now holds “Data export”.`)).toBeVisible()
  await expect(cell(clara, 'Data export', rafael)).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cell(clara, 'Data export', rafael)).toHaveJSProperty('indeterminate', true)

  await page.getByRole('row').filter({ hasText: rafael }).getByRole('button', { name: `Edit permissions of ${rafael}` }).click()
  const dialog = page.getByRole('dialog', { name: `Edit permissions of ${rafael}` })
  await expect(box(dialog, 'Activity logs')).toBeChecked()
  // What opens nothing yet says so: a whole group once, else each by itself.
  await expect(page.getByText(/^Opens with a later version: .*patient upload/i)).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'Patient management' }).getByText('Opens with a later version')).toHaveCount(1)
  await expect(dialog.getByRole('group', { name: 'Telehealth' }).getByText('Opens with a later version')).toHaveCount(3)
  await box(dialog, 'Brand settings').check()
  await page.keyboard.press('Escape')
  await expect(cell(clara, 'Settings', rafael)).toHaveJSProperty('indeterminate', true)
})

test('what one does not hold is locked, and says why', async ({ page }) => {
  await enterOrganisation(page, 'coordinator', 'en', 'admin-users')
  const duc = people.teamManager.name
  await expect(cell(page, 'Analytics', duc)).not.toHaveAttribute('aria-disabled', 'true')
  await expect(cell(page, 'Settings', duc)).toHaveAttribute('aria-disabled', 'true')
  await cell(page, 'Settings', duc).focus()
  await expect(page.getByText(word('en', 'ui-refusal-group-not-held-by-you')).locator('visible=true')).toHaveCount(1)
  await expect(cell(page, 'Users', people.organisationAdmin.name)).toBeChecked()
  await expect(cell(page, 'Users', people.organisationAdmin.name)).toHaveAttribute('aria-disabled', 'true')
})

test('a reason that boxes have in common is shown once, and read with each of them', async ({ page }) => {
  const reason = word('en', 'ui-refusal-nobody-raises-themself')
  await enterOrganisation(page, 'teamManager', 'en', 'admin-users')
  await page.getByRole('button', { name: `Edit permissions of ${people.teamManager.name}` }).click()
  const settings = page.getByRole('dialog').getByRole('group', { name: 'Settings' })
  await expect(settings.getByText(reason).locator('visible=true')).toHaveCount(1)
  await expect(box(settings, 'Brand settings')).toHaveAccessibleDescription(reason)
  await page.keyboard.press('Escape')

  await choose(page, people.organisationAdmin.name).check()
  const many = page.getByRole('group', { name: 'For all who are chosen' })
  const why = many.getByText(word('en', 'ui-refusal-admins-hold-everything')).locator('visible=true')
  await expect(why).toHaveCount(0)
  await box(many, 'Settings').focus()
  await expect(why).toHaveCount(1)
})

test('the grid is found in by name and permission, and walked with the arrow keys', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const duc = people.teamManager.name
  await page.getByRole('combobox', { name: 'Permission' }).selectOption('Activity logs')
  await expect(page.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(3)
  // Who holds it by role alone has no boxes, but is named.
  await expect(page.getByText(`By their role in the organisation, without boxes here: ${people.coordinator.name}`)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('dúc')
  await expect(page.getByText(/^By their role in the organisation/)).toHaveCount(0)
  await expect(page.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('nobody')
  await expect(page.getByText(word('en', 'team-nobody'))).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('')
  await page.getByRole('combobox', { name: 'Permission' }).selectOption('Any permission')
  await cell(page, 'Users', duc).focus()
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 'Analytics', duc)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(cell(page, 'Analytics', duc)).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 'Analytics', people.organisationAdmin.name)).toBeFocused()
})

test('without a network a tick springs back with a sentence', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const duc = people.teamManager.name
  const telehealth = cell(page, 'Telehealth', duc)
  await page.route('**/api/server/admin_users/set_permission', route => route.abort())
  await telehealth.click()
  await expect(page.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(telehealth).not.toBeChecked()

  // Two that wait for each other, neither of which arrives, leave the box as the server has it.
  await page.unrouteAll()
  await page.route('**/api/server/admin_users/set_permission', async route => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await route.abort()
  })
  const failed = () => page.waitForEvent('requestfailed', request => request.url().endsWith('/set_permission'))
  const first = failed()
  await telehealth.click()
  await telehealth.click()
  await telehealth.click()
  await first
  await failed()
  await failed()
  await expect(telehealth).not.toBeChecked()

  // One whose answer alone is lost is shown as it is.
  await page.unrouteAll()
  await page.route('**/api/server/admin_users/set_permission', async route => {
    await route.fetch()
    await new Promise(resolve => setTimeout(resolve, 1000))
    await route.abort()
  })
  const lost = failed()
  await telehealth.click()
  await lost
  await expect(telehealth).toBeChecked()
})

test('ticks of one group arrive in the order in which they were made, also once the dialog is closed', async ({ page }) => {
  const duc = people.teamManager.name
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await page.route('**/api/server/admin_users/set_permission', async route => {
    await new Promise(resolve => setTimeout(resolve, Math.random() * 300))
    await route.continue()
  })
  await page.getByRole('button', { name: `Edit permissions of ${duc}` }).click()
  const dialog = page.getByRole('dialog')
  const answered = Array.from({ length: 4 }, () => page.waitForResponse('**/admin_users/set_permission'))
  await box(dialog, 'Brand settings').click()
  await box(dialog, 'Authentication').click()
  await box(dialog, 'Brand settings').click()
  await box(dialog, 'Custom fields').click()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await Promise.all(answered)
  await expect(page.getByText(`${duc} now holds “Custom fields”.`)).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: `Edit permissions of ${duc}` }).click()
  await expect(box(dialog, 'Brand settings')).not.toBeChecked()
  await expect(box(dialog, 'Authentication')).toBeChecked()
  await expect(box(dialog, 'Custom fields')).toBeChecked()
})

test('a group is ticked and taken back in one act, unless somebody has changed it meanwhile', async ({ page, another }) => {
  const rafael = people.reporter.name
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const calls: string[] = []
  page.on('request', request => { if (request.url().includes('/admin_users/set')) calls.push(request.url()) })
  await cell(page, 'Data export', rafael).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(word('en', 'permissions-undone'))).toBeVisible()
  await expect(cell(page, 'Data export', rafael)).toHaveJSProperty('indeterminate', true)
  expect(calls, 'the tick and its undo').toHaveLength(2)

  await cell(page, 'Data export', rafael).click()
  await expect(page.getByText(`${rafael} now holds “Data export”.`)).toBeVisible()
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'admin-users')
  await cell(clara, 'Data export', rafael).click()
  await expect(cell(page, 'Data export', rafael)).not.toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(word('en', 'ui-error-conflict'))).toBeVisible()
})

test('one’s own access to the page is asked about twice before it goes', async ({ page }) => {
  const duc = people.teamManager.name
  await enterOrganisation(page, 'teamManager', 'en', 'admin-users')
  await page.getByRole('button', { name: `Edit permissions of ${duc}` }).click()
  const own = page.getByRole('group', { name: 'Users' }).getByRole('checkbox', { name: 'Users' }).last()
  await own.click()
  const dialog = page.getByRole('dialog', { name: 'Take “Users” from yourself?' })
  await dialog.getByRole('button', { name: 'Take access away' }).click()
  await expect(dialog.getByRole('alert')).toContainText('You can\'t give it back to yourself')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(own).toBeChecked()
  await own.click()
  await dialog.getByRole('button', { name: 'Take access away' }).click()
  await dialog.getByRole('button', { name: 'Give up my access' }).click()
  // Whoever has lost the page is told and led out.
  await expect(page.getByText(word('en', 'ui-refusal-needs-in-organisation', { permission: 'Users' })).first()).toBeVisible()
})

test('access is given to somebody of the organisation, and taken away with its ticks', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const beatriz = people.teamMember.name
  await page.getByRole('button', { name: 'Give admin access' }).click()
  const dialog = page.getByRole('dialog', { name: 'Give admin access' })
  await dialog.getByLabel('Search by name').fill('beatriz martins')
  await dialog.getByRole('radio').first().check()
  await dialog.getByRole('button', { name: 'Give access' }).click()
  await expect(page.getByText(word('en', 'admin-users-given'))).toBeVisible()
  await cell(page, 'Telehealth', beatriz).check()
  await page.getByRole('button', { name: `Remove ${beatriz}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take access away' }).click()
  await expect(page.getByRole('row').filter({ hasText: beatriz })).toHaveCount(0)
})

inEveryView(({ language }) => {
  test('several who are chosen, and why, are for everybody', async ({ page }) => {
    const name = people.teamManager.name
    await enterOrganisation(page, 'organisationAdmin', language, 'admin-users')
    await page.getByRole('checkbox', { name: word(language, 'admin-users-choose', { name }) }).check()
    await expect(page.getByRole('group', { name: word(language, 'admin-users-for-many') })).toBeVisible()
    await checked(page)
    await page.getByRole('button', { name: word(language, 'team-edit', { name }) }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { expanded: false }).first().click()
    await expect(dialog.getByText(word(language, 'permissions-why-not'))).toBeVisible()
    await expect(dialog.getByText(word(language, 'permissions-later')).first()).toBeVisible()
    await checked(page)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('all are chosen with one touch above the cards', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
    const all = page.getByRole('columnheader').getByText('Choose all')
    const place = await all.locator('..').boundingBox()
    const first = await choose(page, people.teamManager.name).boundingBox()
    expect(place?.height).toBeGreaterThanOrEqual(44)
    expect(place && first && place.y < first.y).toBe(true)
    await all.tap()
    await expect(page.getByRole('group', { name: 'For all who are chosen' })).toContainText('3 chosen')
    await choose(page, people.teamManager.name).uncheck()
    await expect(page.getByRole('checkbox', { name: 'Choose all' })).toHaveJSProperty('indeterminate', true)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('one person at a time is opened and ticked by touch, and their row says what they hold', async ({ page }) => {
    const rafael = people.reporter.name
    await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
    const row = page.getByRole('row').filter({ hasText: rafael })
    const shown = () => row.getByRole('cell').evaluateAll(cells => cells.filter(cell => cell.checkVisibility()).map(cell => cell.getAttribute('data-label')).filter(Boolean))
    expect(await shown()).toEqual(['Analytics', 'Data export'])
    await row.getByRole('button', { name: `Edit permissions of ${rafael}` }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Brand settings', { exact: true }).tap()
    await expect(dialog.getByText('Saved')).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).first().tap()
    await expect.poll(shown).toEqual(['Analytics', 'Settings', 'Data export'])
  })
})

test('a box of several is one call, one undo, and one sentence in the log', async ({ page }) => {
  const [duc, rafael, omar] = [people.teamManager.name, people.reporter.name, people.organisationAdmin.name]
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const calls: string[] = []
  page.on('request', request => { if (request.url().includes('/admin_users/set_')) calls.push(request.url()) })
  await page.getByRole('checkbox', { name: 'Choose all' }).check()
  const many = page.getByRole('group', { name: 'For all who are chosen' })
  await expect(many).toContainText('3 chosen')
  await box(many, 'Settings').focus()
  await expect(page.getByText('2 admin users now hold “Settings”.')).toBeVisible()
  await expect(page.getByText(/^1 stays as it was: Admins hold everything/)).toBeVisible()
  await expect(cell(page, 'Settings', duc)).toBeChecked()
  await expect(cell(page, 'Settings', rafael)).toBeChecked()
  expect(calls).toHaveLength(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cell(page, 'Settings', duc)).not.toBeChecked()
  await choose(page, omar).uncheck()
  await expect(many).toContainText('2 chosen')
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  const log = page.getByRole('main').getByRole('listitem')
  await expect(log.nth(0)).toContainText('Omar Haddad took back the last tick of Duc Nguyen and Rafael Costa')
  await expect(log.nth(1)).toContainText('Omar Haddad let Duc Nguyen and Rafael Costa do all that “Settings” covers')
})

test('two who tick the same box at once end up seeing the same', async ({ page, another }) => {
  const rafael = people.reporter.name
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'admin-users')
  const [mine, theirs] = [page, clara].map(one => cell(one, 'Telehealth', rafael))
  for (let round = 0; round < 5; round += 1) {
    const answered = [page, clara].map(one => one.waitForResponse('**/admin_users/set_permission'))
    await Promise.all([mine!.click(), theirs!.click()])
    await Promise.all(answered)
  }
  // Each hears of the other's last tick; then all is as the server has it.
  await expect.poll(async () => await mine!.isChecked() === await theirs!.isChecked()).toBe(true)
  const shown = await mine!.isChecked()
  await page.reload()
  await expect(mine!).toBeChecked({ checked: shown })
  await expect(theirs!).toBeChecked({ checked: shown })
})

test('five hundred admin users are one grid, and a tick touches its own row alone', async ({ another }) => {
  // It makes its own data first.
  test.slow()
  const big = await startWithMany(520, 497)
  const page = await another(undefined, { baseURL: big.url })
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') })
  await expect(rows).toHaveCount(500)
  const last = rows.last()
  // What is out of sight has no rendered text yet.
  const name = (await last.locator('.name').textContent()) ?? ''
  await last.scrollIntoViewIfNeeded()
  await expect(page.getByRole('columnheader', { name: 'Telehealth' })).toBeInViewport()
  await expect(last.locator('.name')).toBeInViewport()
  // Whatever changes in the grid from now on says in which row.
  await page.evaluate(() => {
    const touched = new Set<string>()
    Object.assign(window, { touched })
    new MutationObserver(changes => changes.forEach(change => {
      // The stop of the Tab key moves, which nobody sees.
      if (change.attributeName === 'tabindex') return
      const row = (change.target.parentElement ?? (change.target as Element)).closest('tbody tr')
      touched.add(row?.querySelector('.name')?.textContent ?? 'the whole grid')
    })).observe(document.querySelector('.admin-grid')!, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  const clara = await another(undefined, { baseURL: big.url })
  await enterOrganisation(clara, 'coordinator', 'en', 'admin-users')
  await cell(clara, 'Data export', name).click()
  await expect(cell(page, 'Data export', name)).toBeChecked()
  await cell(page, 'Telehealth', name).click()
  await expect(last.getByText('Saved')).toBeVisible()
  expect(await page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched])).toEqual([name])
  // Whoever stays keeps their row, with its focus and with what is being saved in it.
  await page.evaluate(() => Object.assign(window, { kept: [...document.querySelectorAll('.admin-grid tbody tr')] }))
  for (const [index, left] of [[12, 499], [10, 498], [0, 497]] as const) {
    await clara.getByRole('row').filter({ has: clara.getByRole('cell') }).nth(index).getByRole('button', { name: /^Remove / }).click()
    await clara.getByRole('dialog').getByRole('button', { name: 'Take access away' }).click()
    await expect(rows).toHaveCount(left)
    expect(await page.evaluate(() => (window as unknown as { kept: Element[] }).kept.filter(row => row.isConnected).length)).toBe(left)
  }
  await page.locator('.admin-grid').evaluate(async grid => {
    for (const bunch of [...grid.querySelectorAll('tbody')].reverse()) {
      bunch.scrollIntoView()
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    }
  })
  await page.getByRole('searchbox', { name: 'Search by name' }).fill(name)
  await expect(rows).toHaveCount(1)
  // Nothing keeps the room of the rows that were above it.
  expect(await page.locator('.admin-grid').evaluate(grid => grid.scrollHeight - grid.clientHeight)).toBe(0)
  await big.remove()
})

test('why somebody holds something is said with who gave it, and what cuts it', async ({ page }) => {
  const name = people.reporter.name
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await cell(page, 'Settings', name).click()
  await expect(page.getByText(`${name} now holds “Settings”.`)).toBeVisible()
  await page.getByRole('button', { name: `Edit permissions of ${name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Why? Brand settings' }).click()
  await expect(dialog.getByText('The whole group “Settings” is ticked.')).toBeVisible()
  await expect(dialog.getByText(/^Given by Omar Haddad, /)).toBeVisible()
  await dialog.getByRole('button', { name: 'Why? Brand settings' }).click()
  await expect(dialog.getByText('The whole group “Settings” is ticked.')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: `Edit permissions of ${people.organisationAdmin.name}` }).click()
  await dialog.getByRole('button', { name: 'Why? Users' }).click()
  await expect(dialog.getByText('It comes with the role Admin in the organisation.')).toBeVisible()
})
