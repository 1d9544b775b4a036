import { box, checked, edit, enterOrganisation, expect, inEveryView, test, word, type Page } from '../fixtures'

const feature = (page: Page, name: string) => page.getByRole('main').getByRole('checkbox', { name, exact: true })

inEveryView(({ language }) => {
  test('the contract, and taking a feature out of it, are for everybody', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language, 'contract')
    await expect(feature(page, word(language, 'ui-permission-outcome-data'))).not.toBeChecked()
    await checked(page)
    await feature(page, word(language, 'ui-permission-automatic-intake')).click()
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3)
    await checked(page)
  })
})

test('a feature opens and closes in a dialog that somebody else has open; ticks stay', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'contract')
  const aisha = await another('clinicAdmin')
  const dialog = await edit(aisha, 'Beatriz Martins')
  const intake = box(dialog, 'Automatic intake')
  const outcome = box(dialog, 'Outcome data')
  await expect(outcome).toHaveAttribute('aria-disabled', 'true')

  await feature(page, 'Outcome data').check()
  await expect(page.getByText('“Outcome data” is in the contract now.')).toBeVisible()
  await expect(outcome).not.toHaveAttribute('aria-disabled', 'true')
  await intake.check()
  await expect(dialog.getByText('Saved')).toBeVisible()

  await feature(page, 'Automatic intake').click()
  const question = page.getByRole('dialog', { name: 'Take “Automatic intake” out of the contract?' })
  await expect(question).toContainText(/\d+ people no longer have it, among them Aaliyah Eriksen, /)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(feature(page, 'Automatic intake')).toBeChecked()
  await feature(page, 'Automatic intake').click()
  await question.getByRole('button', { name: 'Take out' }).click()
  await expect(feature(page, 'Automatic intake')).not.toBeChecked()
  await expect(intake).toHaveAttribute('aria-disabled', 'true')

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(feature(page, 'Automatic intake')).toBeChecked()
  await expect(intake).not.toHaveAttribute('aria-disabled', 'true')
  await expect(intake).toBeChecked()
})

test('Undo of a feature switched on says first whom it touches, or where that is said', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'contract')
  const intake = feature(page, 'Automatic intake')
  const question = page.getByRole('dialog', { name: 'Take “Automatic intake” out of the contract?' })
  const undo = page.locator('.toast').filter({ hasText: 'is in the contract now' }).getByRole('button', { name: 'Undo' })
  const takeOutAndSwitchOn = async () => {
    await intake.click()
    await question.getByRole('button', { name: 'Take out' }).click()
    await expect(page.getByText('“Automatic intake” is no longer in the contract.').last()).toBeVisible()
    await intake.check()
    await expect(undo).toBeVisible()
  }
  await takeOutAndSwitchOn()
  await undo.click()
  await expect(question).toContainText(/\d+ people no longer have it, among them /)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(intake).toBeChecked()

  await takeOutAndSwitchOn()
  await page.getByRole('link', { name: 'Users', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Users', level: 1 })).toBeVisible()
  await undo.click()
  await expect(page.getByText(word('en', 'contracts-off-where', { feature: 'Automatic intake' }))).toBeVisible()
  await page.getByRole('link', { name: 'Contract', exact: true }).click()
  await expect(intake).toBeChecked()
})

test('a feature that can not be saved springs back with a sentence', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'contract')
  await page.route('**/api/server/contracts/set_feature', route => route.abort())
  await feature(page, 'Outcome data').click()
  await expect(page.getByText(word('en', 'ui-error-offline'))).toBeVisible()
  await expect(feature(page, 'Outcome data')).not.toBeChecked()
})

test('a Coordinator is told who can change the contract, and has no way there in the menu', async ({ page }) => {
  await enterOrganisation(page, 'coordinator', 'en', 'contract')
  await expect(page.getByText('Omar Haddad')).toBeVisible()
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Contract' })).toHaveCount(0)
})
