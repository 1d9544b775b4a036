import { box, checked, edit, enterTeam, expect, find, inEveryView, invite, people, test, word } from '../fixtures'

inEveryView(({ language }) => {
  test('editing permissions is for everybody', async ({ page }) => {
    await enterTeam(page, 'clinicAdmin', { language })
    const dialog = await edit(page, 'Duc Nguyen', language)
    const tick = box(dialog, word(language, 'ui-permission-custom-fields'))
    await tick.click()
    await expect(dialog.getByText(word(language, 'ui-saved'), { exact: true })).toBeVisible()
    // From the top, so that no box lies half under the dialog's head.
    await dialog.evaluate(element => element.scrollTo(0, 0))
    await checked(page)
  })
})

test('a group is ticked, empty or mixed, as its permissions are', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const dialog = await edit(page, 'Duc Nguyen')
  await expect(box(dialog, 'Telehealth')).toBeChecked()
  await expect(box(dialog, 'Call history')).toBeChecked()
  await expect(box(dialog, 'Data export')).not.toBeChecked()
  await expect(box(dialog, 'Patient management')).toBeChecked({ indeterminate: true })
  const later = (group: string) => dialog.getByRole('group', { name: group }).getByText('Opens with a later version')
  await expect(later('Analytics')).toHaveCount(1)
  await expect(later('Users')).toHaveCount(2)
  await expect(later('Telehealth')).toHaveCount(3)

  await box(dialog, 'Call history').click()
  await expect(box(dialog, 'Telehealth')).toBeChecked({ indeterminate: true })
  await expect(box(dialog, 'Join calls')).toBeChecked()
  await box(dialog, 'Patient management').click()
  await expect(box(dialog, 'Patient management')).toBeChecked()
  for (const permission of ['Automatic registrations', 'Patient upload']) await expect(box(dialog, permission)).toBeChecked()
  await box(dialog, 'Call history').click()
  await expect(box(dialog, 'Telehealth')).toBeChecked()
})

test('each tick is saved the moment it is made, and can be undone', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  let dialog = await edit(page, 'Duc Nguyen')
  await box(dialog, 'Custom fields').click()
  await expect(box(dialog, 'Custom fields')).toBeChecked()
  await expect(dialog.getByText('Saved', { exact: true })).toBeVisible()
  await expect(dialog.getByText('Duc Nguyen now holds “Custom fields”.')).toBeVisible()
  await page.reload()
  dialog = await edit(page, 'Duc Nguyen')
  await expect(box(dialog, 'Custom fields')).toBeChecked()

  // What was single before the group was ticked is single again.
  await box(dialog, 'Settings').click()
  await expect(box(dialog, 'Brand settings')).toBeChecked()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByText('Undone.')).toBeVisible()
  await expect(box(dialog, 'Settings')).toBeChecked({ indeterminate: true })
  await expect(box(dialog, 'Brand settings')).not.toBeChecked()
  await expect(box(dialog, 'Custom fields')).toBeChecked()
})

test('what the contract lacks is locked, and says who can add it', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const dialog = await edit(page, 'Duc Nguyen')
  const outcomes = box(dialog, 'Outcome data')
  await expect(outcomes).toHaveAccessibleDescription(
    '“Outcome data” is not in your organisation\'s contract. An Admin of the organisation can add it.',
  )
  await outcomes.click({ force: true })
  await expect(outcomes).not.toBeChecked()
  await expect(outcomes).toBeFocused()
})

test('nobody gives what they do not hold, nor raises themself', async ({ page }) => {
  await enterTeam(page, 'teamManager')
  const others = await edit(page, 'Beatriz Martins')
  await expect(box(others, 'Brand settings')).toHaveAccessibleDescription(/You don't hold “Brand settings” yourself/)
  await expect(box(others, 'Settings')).toHaveAccessibleDescription(/You don't hold this whole group yourself/)
  await box(others, 'Call history').click()
  await expect(others.getByText('Beatriz Martins no longer holds “Call history”.')).toBeVisible()
  await others.getByRole('button', { name: 'Close' }).first().click()

  const row = await find(page, 'Duc Nguyen')
  await expect(row).toContainText('You')
  const own = await edit(page, 'Duc Nguyen')
  await expect(box(own, 'Brand settings')).toHaveAccessibleDescription(/can't give yourself more than you hold/)
})

test('a tick that the server refuses is put back, with the reason', async ({ page, another }) => {
  // Nothing tells this page that its reader loses a permission meanwhile.
  await page.route('**/api/live/**', route => route.abort())
  await enterTeam(page, 'teamManager')
  const his = await edit(page, 'Beatriz Martins')
  await expect(box(his, 'Call history')).toBeChecked()

  const admin = await another('clinicAdmin')
  const hers = await edit(admin, 'Duc Nguyen')
  await box(hers, 'Telehealth').click()
  await expect(hers.getByText('Duc Nguyen no longer holds “Telehealth”.')).toBeVisible()

  await box(his, 'Call history').click()
  await expect(his.getByRole('alert')).toContainText('You don\'t hold “Call history” yourself')
  await expect(box(his, 'Call history')).toBeChecked()
})

test('two administrators on the same person see each other\'s ticks', async ({ page, another }) => {
  await enterTeam(page, 'clinicAdmin')
  const hers = await edit(page, 'Duc Nguyen')
  const his = await edit(await another('organisationAdmin'), 'Duc Nguyen')
  await box(hers, 'Dashboard (beta)').click()
  await expect(box(his, 'Dashboard (beta)')).toBeChecked()
  await expect(box(his, 'Analytics')).toBeChecked({ indeterminate: true })
  await box(his, 'Dashboard (beta)').click()
  await expect(box(hers, 'Dashboard (beta)')).not.toBeChecked()
})

test('arrow keys walk the boxes', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const dialog = await edit(page, 'Duc Nguyen')
  await box(dialog, 'Users').focus()
  await page.keyboard.press('ArrowDown')
  await expect(box(dialog, 'Main account')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect(box(dialog, 'Billing and licences')).toBeFocused()
})

test('a role changes at once; Admins hold everything', async ({ page, another }) => {
  const duc = await another('teamManager')
  await enterTeam(page, 'clinicAdmin')
  const dialog = await edit(page, 'Duc Nguyen')
  await dialog.getByLabel('Role').selectOption('Admin')
  await expect(dialog.getByText('Duc Nguyen: Admin')).toBeVisible()
  await expect(dialog.getByText(/Admins hold everything that is in the contract/)).toBeVisible()
  await expect(dialog.getByRole('checkbox')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(await find(page, 'Duc Nguyen')).toContainText('Everything in the contract')
  await expect(duc.getByRole('link', { name: 'Activity' })).toBeVisible()
})

test('only Admins change an Admin', async ({ page }) => {
  await enterTeam(page, 'teamManager')
  const dialog = await edit(page, people.clinicAdmin.name)
  await expect(dialog).toContainText('Only an Admin can add, change or remove an Admin.')
  await expect(dialog.getByLabel('Role')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect((await find(page, people.clinicAdmin.name)).getByRole('button', { name: /Remove/ })).toHaveCount(0)
})

test('the last Admin names a successor, in the same act', async ({ page }) => {
  await enterTeam(page, 'organisationAdmin', { clinic: 'Hillside Physiotherapy' })
  await expect(await invite(page, people.teamMember.email)).toContainText('Is in the team now, and gets a notice')
  await page.getByRole('button', { name: 'Done' }).click()

  const dialog = await edit(page, people.organisationAdmin.name)
  await dialog.getByLabel('Role').selectOption('Team member')
  const question = page.getByRole('dialog', { name: 'Hand over' })
  await expect(question).toContainText('Every clinic keeps at least one Admin.')
  await expect(question.getByRole('button', { name: 'Hand over' })).toHaveCount(0)
  await checked(page)
  await question.getByRole('radio', { name: /Beatriz Martins/ }).check()
  await question.getByRole('button', { name: 'Hand over' }).click()
  await expect(question).toBeHidden()
  await expect(dialog.getByLabel('Role')).toHaveValue(await dialog.getByRole('option', { name: 'Team member' }).getAttribute('value') ?? '')
  await page.keyboard.press('Escape')
  await expect(await find(page, people.teamMember.name)).toContainText('Everything in the contract')
})

test('the last Admin who is removed names a successor too', async ({ page }) => {
  await enterTeam(page, 'organisationAdmin', { clinic: 'Hillside Physiotherapy' })
  await invite(page, people.teamMember.email)
  await page.getByRole('button', { name: 'Done' }).click()
  const row = await find(page, people.organisationAdmin.name)
  await row.getByRole('button', { name: 'Remove Omar Haddad' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove Omar Haddad?' })
  await expect(dialog).toContainText('Omar Haddad is the last Admin')
  await expect(dialog.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(0)
  await dialog.getByRole('radio', { name: /Beatriz Martins/ }).check()
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('1 person · 1 Admin')).toBeVisible()
})
