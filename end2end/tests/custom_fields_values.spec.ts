import { checked, enterOrganisation, expect, inEveryView, people, test, word, type Locator, type Page } from '../fixtures'

async function searchFor(page: Page, words: string, language = 'en'): Promise<void> {
  await page.getByRole('searchbox', { name: word(language, 'users-search') }).fill(words)
  await page.getByRole('searchbox').press('Enter')
}

/** What the fields say of somebody, on their page. */
async function valuesOf(page: Page, name: string): Promise<Locator> {
  await searchFor(page, name)
  await page.getByRole('main').getByRole('link', { name }).first().click()
  const values = page.getByRole('region', { name: 'Custom fields' })
  await expect(values).toBeVisible()
  return values
}

/** Holds what is saved of a field, all of it or so many; each waits until it is refused. */
async function holdSaves(page: Page, times?: number): Promise<(() => Promise<void>)[]> {
  const refusals: (() => Promise<void>)[] = []
  await page.route('**/api/server/custom_fields/set_value', route => { refusals.push(() => route.abort()) }, { times })
  return refusals
}

inEveryView(({ language }) => {
  test('what fields say of somebody is for everybody', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language, 'users')
    await searchFor(page, 'aaliyah', language)
    await page.getByRole('main').getByRole('link', { name: /^Aaliyah/ }).first().click()
    await expect(page.getByLabel('Registration number')).toHaveValue(/^HPR-\d+$/)
    await checked(page)
  })
})

test('values are saved as they are left or chosen, found by, undone, and seen by others', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'users')
  const name = people.coordinator.name
  const dialog = await valuesOf(page, name)
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'users')
  const theirs = await valuesOf(clara, name)

  await dialog.getByLabel('Registration number').fill('QX-90210')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Saved: Registration number')).toBeVisible()
  await expect(theirs.getByLabel('Registration number')).toHaveValue('QX-90210')
  await dialog.getByLabel('Profession').selectOption('Receptionist')
  await expect(page.getByText('Saved: Profession')).toBeVisible()
  await dialog.getByLabel('Vaccinated on').fill('2026-03-09')
  await dialog.getByLabel('Registration number').focus()
  await expect(page.getByText('Saved: Vaccinated on')).toBeVisible()

  await page.getByRole('link', { name: 'Users', exact: true }).first().click()
  await searchFor(page, 'qx-90210')
  await expect(page.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(1)
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible()
  await expect(theirs.getByLabel('Vaccinated on')).toHaveValue('2026-03-09')
  await page.locator('.toast').filter({ hasText: 'Registration number' }).getByRole('button', { name: 'Undo' }).click()
  await expect(theirs.getByLabel('Registration number')).not.toHaveValue('QX-90210')
  await expect(page.getByText(word('en', 'team-nobody'))).toBeVisible()

  await page.goto(page.url().replace(/users.*$/, 'activity'))
  await expect(page.getByText(`Omar Haddad set “Vaccinated on” of ${name} to “9 March 2026”`)).toBeVisible()
})

test('Undo leaves what somebody else has set in the field since then, and says so', async ({ page, another }) => {
  const { name } = people.reporter
  await enterOrganisation(page, 'organisationAdmin', 'en', 'users')
  const mine = (await valuesOf(page, name)).getByLabel('Registration number')
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'users')
  const theirs = (await valuesOf(clara, name)).getByLabel('Registration number')
  await mine.fill('QX-90210')
  await mine.press('Enter')
  await expect(page.getByText('Saved: Registration number')).toBeVisible()
  await expect(theirs).toHaveValue('QX-90210')
  await theirs.fill('QX-90211')
  await theirs.press('Enter')
  await expect(mine).toHaveValue('QX-90211')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(word('en', 'ui-error-conflict'))).toBeVisible()
  await page.reload()
  await expect(mine).toHaveValue('QX-90211')
})

test('a wrong number says so and stays; in Danish a comma begins the fraction', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'fields')
  await page.getByRole('button', { name: 'Add field' }).click()
  const adding = page.getByRole('dialog', { name: 'Add field' })
  await adding.getByLabel('Name').fill('Hours a week')
  await adding.getByLabel('What it takes').selectOption('Number')
  await adding.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('“Hours a week” was added.')).toBeVisible()

  await page.goto(page.url().replace(/fields$/, 'users'))
  const name = people.coordinator.name
  const dialog = await valuesOf(page, name)
  const hours = dialog.getByLabel('Hours a week')
  await hours.fill('37,5')
  await hours.press('Enter')
  await expect(dialog.getByText('This is not a number. It should look like 1234.5.')).toBeVisible()
  await expect(hours).toHaveValue('37,5')
  await expect(hours).toHaveAttribute('aria-invalid', 'true')
  await hours.fill('1,037.50')
  await hours.press('Enter')
  await expect(page.getByText('Saved: Hours a week')).toBeVisible()
  await expect(hours).toHaveValue('1037.5')
  await expect(hours).not.toHaveAttribute('aria-invalid', 'true')

  const clara = await another(undefined, { locale: 'da' })
  await enterOrganisation(clara, 'coordinator', 'da', 'users')
  await searchFor(clara, name, 'da')
  await clara.getByRole('main').getByRole('link', { name }).first().click()
  const timer = clara.getByLabel('Hours a week')
  await expect(timer).toHaveValue('1037,5')
  await timer.fill('30,25')
  await timer.press('Enter')
  await expect(hours).toHaveValue('30.25')
})

test('without a network the old choice is put back with a sentence', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'users')
  const dialog = await valuesOf(page, people.coordinator.name)
  const profession = dialog.getByLabel('Profession')
  const before = await profession.inputValue()
  await page.route('**/api/server/custom_fields/set_value', route => route.abort())
  await profession.selectOption(before === '1' ? '2' : '1')
  await expect(page.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(profession).toHaveValue(before)
})

test('without a network what was typed stays in its field with a sentence, and is saved once there is one', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'users')
  const values = await valuesOf(page, people.coordinator.name)
  const registration = values.getByLabel('Registration number')
  const refusals = await holdSaves(page)
  await registration.fill('QX-90210')
  await registration.press('Enter')
  await expect.poll(() => refusals.length).toBe(1)
  // What is typed while that is on its way counts more than it.
  await registration.fill('QX-90211')
  await refusals[0]!()
  await expect(values.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(page.locator('.toast').getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(registration).toHaveAttribute('aria-invalid', 'true')
  await expect(registration).toHaveValue('QX-90211')
  await page.keyboard.press('Tab')
  await expect.poll(() => refusals.length).toBe(2)
  await refusals[1]!()
  await expect(values.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(registration).toHaveValue('QX-90211')

  await page.unroute('**/api/server/custom_fields/set_value')
  await registration.press('Enter')
  await expect(page.getByText('Saved: Registration number')).toBeVisible()
  await expect(values.getByText(word('en', 'ui-error-offline'))).toHaveCount(0)
  await expect(registration).toHaveValue('QX-90211')
  await page.reload()
  await expect(registration).toHaveValue('QX-90211')
})

test('a newer value is not touched by an older one that fails after it', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'users')
  const values = await valuesOf(page, people.coordinator.name)
  const registration = values.getByLabel('Registration number')
  const refusals = await holdSaves(page, 1)
  await registration.fill('QX-90210')
  await registration.press('Enter')
  await expect.poll(() => refusals.length).toBe(1)
  await registration.fill('QX-90211')
  await registration.press('Enter')
  await expect(page.getByText('Saved: Registration number')).toBeVisible()
  const failed = page.waitForEvent('requestfailed', request => request.url().endsWith('/custom_fields/set_value'))
  await refusals[0]!()
  await failed
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await expect(page.getByText(word('en', 'ui-error-offline'))).toHaveCount(0)
  await expect(registration).toHaveValue('QX-90211')
  await page.reload()
  await expect(registration).toHaveValue('QX-90211')
})
