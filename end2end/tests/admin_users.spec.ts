import { box, cell, checked, choose, enterOrganisation, expect, inEveryView, people, test, word } from '../fixtures'

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

  test('one person at a time is opened and ticked by touch, and their row says what they hold', async ({ page }) => {
    const rafael = people.reporter.name
    await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
    const row = page.getByRole('row').filter({ hasText: rafael })
    const shown = () => row.getByRole('cell').evaluateAll(cells => cells.filter(cell => cell.checkVisibility()).map(cell => cell.getAttribute('data-label')).filter(Boolean))
    await expect.poll(shown).toEqual(['Analytics', 'Data export'])
    await row.getByRole('button', { name: `Edit permissions of ${rafael}` }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Brand settings', { exact: true }).tap()
    await expect(dialog.getByText('Saved')).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).first().tap()
    await expect.poll(shown).toEqual(['Analytics', 'Settings', 'Data export'])
  })
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
