import { box, checked, enterOrganisation, expect, inEveryView, people, test, word, type Page } from '../fixtures'

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

test('the grid is found in by name and permission, and walked with the arrow keys', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  const duc = people.teamManager.name
  await page.getByRole('combobox', { name: 'Permission' }).selectOption('Activity logs')
  await expect(page.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(3)
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('duc')
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
  await page.route('**/api/server/admin_users/set_permission', route => route.abort())
  const duc = people.teamManager.name
  await cell(page, 'Telehealth', duc).click()
  await expect(page.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(cell(page, 'Telehealth', duc)).not.toBeChecked()
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
