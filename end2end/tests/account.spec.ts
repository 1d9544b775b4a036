import { checked, enter, expect, inEveryView, people, test, word } from '../fixtures'

inEveryView(({ language }) => {
  test('my account is for everybody', async ({ page }) => {
    await enter(page, 'clinicAdmin', language)
    await page.goto('/account')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(language, 'ui-my-account'))
    await expect(page.getByText(people.clinicAdmin.email)).toBeVisible()
    await checked(page)
  })
})

test('the language goes with the account to every device', async ({ page, another }) => {
  await enter(page, 'clinicAdmin')
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('link', { name: 'My account' }).click()
  await page.getByRole('main').getByLabel('Language').selectOption('Dansk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('da', 'ui-my-account'))

  const elsewhere = await another()
  await enter(elsewhere, 'clinicAdmin')
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(word('da', 'ui-waiting-area'))
})

test('another name is in the menu as soon as it is saved', async ({ page }) => {
  await enter(page, 'clinicAdmin')
  await page.goto('/account')
  const name = page.getByRole('main').getByLabel('Name', { exact: true })
  const before = await name.inputValue()
  await expect(page.getByRole('navigation').getByText(before).first()).toBeVisible()
  await name.fill('Lena Berg-Sommer')
  await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('navigation').getByText('Lena Berg-Sommer').first()).toBeVisible()
})

test('signing out everywhere ends every other page, which says so', async ({ page, another }) => {
  const elsewhere = await another('clinicAdmin')
  await enter(page, 'clinicAdmin')
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await expect(elsewhere.getByText('You are signed out. Sign in again to go on; what you saved is safe.').first()).toBeVisible()
  await expect(elsewhere.getByRole('table')).toHaveCount(0)
})
