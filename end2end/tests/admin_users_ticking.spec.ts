import { box, cell, choose, enterOrganisation, expect, people, startWithMany, test, word } from '../fixtures'

test('a tick is saved at once, seen by others, undone, and opens its page', async ({ page, another }) => {
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

  // There before the tick: the offer to take it back does not wait for somebody to sign in.
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'admin-users')
  await cell(page, 'Data export', rafael).click()
  await expect(page.getByText(`${rafael} now holds “Data export”.`)).toBeVisible()
  await expect(cell(clara, 'Data export', rafael)).toBeChecked()
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

test('a box of several is one call, one undo, and one sentence in the log', async ({ page }) => {
  const [duc, rafael, omar] = [people.teamManager.name, people.reporter.name, people.organisationAdmin.name]
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const calls: string[] = []
  page.on('request', request => { if (request.url().includes('/admin_users/set_')) calls.push(request.url()) })
  await page.getByRole('checkbox', { name: 'Choose all' }).check()
  const many = page.getByRole('group', { name: 'For all who are chosen' })
  await expect(many).toContainText('3 chosen')
  await box(many, 'Settings').click()
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
  // An assertion about what is not there yet would keep the page busy with describing all 500 rows.
  await page.getByText('Saved', { exact: true }).waitFor()
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
