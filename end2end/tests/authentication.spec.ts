import { checked, enterOrganisation, enterTeam, expect, inEveryView, invite, people, signIn, test, word, type Page } from '../fixtures'

const chosen = (page: Page, label: string) => page.getByLabel(label).locator('option:checked')
const language = (page: Page, name: string) => page.getByRole('group', { name: 'Languages of mails' }).getByRole('checkbox', { name })

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Saved')
}

inEveryView(({ language }) => {
  test('the sign-in policy is for everybody', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language, 'authentication')
    const boxes = page.getByRole('main').getByRole('checkbox')
    for (const index of [0, 1, 2]) await boxes.nth(index).check()
    await expect(page.getByText(word(language, 'authentication-languages-most'))).toHaveCount(2)
    await checked(page)
  })
})

test('each setting is saved at once with the others, shown to whoever has it open, undone, and in the log', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'authentication')
  const other = await another()
  await enterOrganisation(other, 'organisationAdmin', 'en', 'authentication')
  await expect(chosen(page, 'Shortest password')).toHaveText('12 characters')
  await expect(chosen(page, 'After signing in')).toHaveText('7 days')
  await expect(chosen(page, 'After the last use')).toHaveText('14 hours')
  await expect(page.getByText(/Counts for [\d,]+ people/)).toBeVisible()

  // What the other one has chosen, and not saved, stays.
  await other.getByLabel('After signing in').selectOption('3 days')
  await page.getByLabel('Shortest password').selectOption('20 characters')
  await page.getByLabel('After signing in').selectOption('1 day')
  await page.getByLabel('After the last use').selectOption('8 hours')
  await language(page, 'French').check()
  await save(page)
  await expect(chosen(other, 'Shortest password')).toHaveText('20 characters')
  await expect(chosen(other, 'After the last use')).toHaveText('8 hours')
  await expect(language(other, 'French')).toBeChecked()
  await expect(chosen(other, 'After signing in')).toHaveText('3 days')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chosen(page, 'Shortest password')).toHaveText('12 characters')
  await expect(language(page, 'French')).not.toBeChecked()
  await expect(chosen(other, 'Shortest password')).toHaveText('12 characters')

  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([
    /set all mails to the reader’s language alone/,
    /after the last use from 8 hours to 14 hours/,
    /after signing in from 1 day to 7 days/,
    /the shortest password from 20 characters to 12 characters/,
    /set the languages of all mails to French/,
    /after the last use from 14 hours to 8 hours/,
    /after signing in from 7 days to 1 day/,
    /the shortest password from 12 characters to 20 characters/,
  ])
})

test('Undo takes back what one saved, and leaves what somebody else has set since then', async ({ page, another }) => {
  // Nothing tells this page what the other one saves.
  await page.route('**/api/live/**', route => route.abort())
  await enterOrganisation(page, 'organisationAdmin', 'en', 'authentication')
  const other = await another()
  await enterOrganisation(other, 'organisationAdmin', 'en', 'authentication')
  await language(page, 'French').check()
  await page.getByLabel('After the last use').selectOption('8 hours')
  await save(page)
  await expect(language(other, 'French')).toBeChecked()
  await expect(chosen(other, 'After the last use')).toHaveText('8 hours')
  await other.getByLabel('Shortest password').selectOption('20 characters')
  await other.getByLabel('After the last use').selectOption('4 hours')
  await save(other)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(language(other, 'French')).not.toBeChecked()
  await other.reload()
  await expect(language(other, 'French')).not.toBeChecked()
  await expect(chosen(other, 'Shortest password')).toHaveText('20 characters')
  await expect(chosen(other, 'After the last use')).toHaveText('4 hours')
})

test('what can not be saved stays chosen, with a sentence', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'authentication')
  await page.route('**/api/server/authentication/set', route => route.abort())
  await page.getByLabel('Shortest password').selectOption('20 characters')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(chosen(page, 'Shortest password')).toHaveText('20 characters')
})

test('three languages at the most, and the reason beside the others', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'authentication')
  for (const name of ['French', 'Arabic', 'Danish']) await language(page, name).check()
  await expect(language(page, 'English')).toHaveAttribute('aria-disabled', 'true')
  await expect(language(page, 'English')).toHaveAccessibleDescription(/At most three/)
  await language(page, 'English').press('Space')
  await expect(language(page, 'English')).not.toBeChecked()
  await language(page, 'Arabic').uncheck()
  await language(page, 'English').check()
  await save(page)
  await page.reload()
  for (const name of ['French', 'Danish', 'English']) await expect(language(page, name)).toBeChecked()
  await expect(language(page, 'Arabic')).not.toBeChecked()
})

test('the longer rule is said and kept wherever a password is chosen; the mail says it in two languages', async ({ page, another, mail }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'authentication')
  await page.getByLabel('Shortest password').selectOption('24 characters')
  await language(page, 'Arabic').check()
  await save(page)

  const aisha = await another('clinicAdmin')
  await invite(aisha, 'ann@coastal.example')
  const { link, text, html } = await mail.waitFor('ann@coastal.example')
  expect(text.indexOf('Your role')).toBeLessThan(text.indexOf('* * *'))
  expect(text.split('* * *')[1]).toContain(link)
  expect(html).toContain('lang="ar" dir="rtl"')

  const ann = await another(undefined, { viewport: { width: 360, height: 740 } })
  await ann.goto(link)
  const field = ann.getByLabel('Password', { exact: true })
  await expect(field).toHaveAccessibleDescription(/^At least 24 characters\. /)
  await ann.getByLabel('Your name').fill('Ann Holm')
  await field.fill('a quiet morning in July')
  await ann.getByRole('button', { name: 'Create account and join' }).click()
  await expect(field).toHaveAccessibleDescription(/Please use at least 24 characters/)
  await checked(ann)
  await field.fill('a quiet morning in June.')
  await ann.getByRole('button', { name: 'Create account and join' }).click()
  await expect(ann.getByRole('heading', { name: 'Waiting area' })).toBeVisible()

  await ann.goto('/account')
  await expect(ann.getByLabel('New password')).toHaveAccessibleDescription(/^At least 24 characters\. /)
  await ann.goto('/forgotten-password')
  await ann.getByLabel('E-mail').fill('ann@coastal.example')
  await ann.getByRole('button', { name: 'Send the link' }).click()
  await ann.goto((await mail.waitFor('ann@coastal.example', 2)).link)
  await expect(ann.getByLabel('New password')).toHaveAccessibleDescription(/^At least 24 characters\. /)
})

test('whoever is signed out while a page is open is back on it after signing in', async ({ page, another }) => {
  await enterTeam(page, 'clinicAdmin')
  const team = page.url()
  const elsewhere = await another()
  await signIn(elsewhere, 'clinicAdmin')
  const answer = await elsewhere.request.post('/api/server/sign_in/sign_out_everywhere', { data: {} })
  expect(answer.ok()).toBe(true)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel(word('en', 'sign-in-email')).fill(people.clinicAdmin.email)
  await page.getByLabel('Password', { exact: true }).fill('harbour lights at dawn')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Team members' })).toBeVisible()
  expect(page.url()).toBe(team)
})

test('a Coordinator is told who can change the policy, and has no way there in the menu', async ({ page }) => {
  await enterOrganisation(page, 'coordinator', 'en', 'authentication')
  await expect(page.getByText('Omar Haddad')).toBeVisible()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Authentication' })).toHaveCount(0)
})
