import { checked, enterOrganisation, expect, inEveryView, test, word, type Page } from '../fixtures'

const fields = (page: Page) => page.getByRole('list', { name: 'Custom fields' }).getByRole('listitem')

/** From the last field of the dialog past "Cancel" to the button that adds it. */
async function add(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}

inEveryView(({ language }) => {
  test('fields, and defining one, are for everybody', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language, 'fields')
    await expect(page.getByRole('main').getByText('Registration number')).toBeVisible()
    await checked(page)
    await page.getByRole('button', { name: word(language, 'custom-fields-edit-name', { field: 'Profession' }) }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel(word(language, 'custom-fields-choices'))).toHaveValue(/^Physiotherapist\nNurse\n/)
    await checked(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: word(language, 'custom-fields-delete-name', { field: 'Profession' }) }).click()
    await expect(dialog.getByRole('listitem')).toHaveCount(3)
    await checked(page)
  })
})

test('each kind of field is defined by keyboard, and fields are put in order', async ({ page, another }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'fields')
  const clara = await another()
  await enterOrganisation(clara, 'coordinator', 'en', 'fields')
  const dialog = page.getByRole('dialog', { name: 'Add field' })
  for (const [name, kind] of [['Room', 'Text'], ['Hours a week', 'Number'], ['Born on', 'Date'], ['Shift', 'Choice']]) {
    await page.getByRole('button', { name: 'Add field' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Name')).toBeFocused()
    await page.keyboard.type(name!)
    await page.keyboard.press('Tab')
    await expect(dialog.getByLabel('What it takes')).toBeFocused()
    await page.keyboard.type(kind!)
    if (kind === 'Choice') {
      await page.keyboard.press('Tab')
      await page.keyboard.type('Day\nNight\nday')
      await add(page)
      await expect(dialog.getByText('The choice in line 3 is there twice.')).toBeVisible()
      await expect(dialog.getByLabel('Choices')).toBeFocused()
      await dialog.getByLabel('Choices').fill('Day\nNight')
    }
    await add(page)
    await expect(page.getByText(`“${name}” was added.`)).toBeVisible()
    await expect(dialog).toBeHidden()
    await expect(fields(page).last()).toContainText(kind!)
    await expect(fields(clara).last()).toContainText(name!)
  }
  await expect(fields(page)).toHaveCount(7)

  const up = page.getByRole('button', { name: 'Move Shift up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(fields(page).nth(5)).toContainText('Shift')
  await expect(up).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(fields(page).nth(4)).toContainText('Shift')
  await expect(fields(clara).nth(4)).toContainText('Shift')
  await expect(page.getByText('“Shift” is number 5 of 7 now.')).toBeVisible()
  await expect(up).toBeFocused()
  await expect(page.getByRole('button', { name: 'Move Registration number up' })).toHaveAttribute('aria-disabled', 'true')
})

test('a name that is taken is said so, and nothing typed is lost', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'fields')
  await page.getByRole('button', { name: 'Add field' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add field' })
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByText(word('en', 'custom-fields-name-missing'))).toBeVisible()
  await dialog.getByLabel('Name').fill('PROFESSION')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByText(word('en', 'custom-fields-name-taken'))).toBeVisible()
  await expect(dialog.getByLabel('Name')).toHaveValue('PROFESSION')
})

test('a choice that people have, and a field with values, go only after it is said how many', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'fields')
  await page.getByRole('button', { name: 'Edit Profession' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit “Profession”' })
  const choices = dialog.getByLabel('Choices')
  await choices.fill((await choices.inputValue()).replace('Nurse\n', ''))
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog.getByText(/^\d+ people have a choice that you removed, and lose it/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save and remove from people' }).click()
  await expect(page.getByText('“Profession” was saved.')).toBeVisible()
  await expect(fields(page).filter({ hasText: 'Profession' })).not.toContainText('Nurse')

  await page.getByRole('button', { name: 'Delete Registration number' }).click()
  const question = page.getByRole('dialog', { name: 'Delete “Registration number”?' })
  await expect(question.getByText(/^\d+ people have a value in it/)).toBeVisible()
  await question.getByRole('button', { name: 'Delete field' }).click()
  await expect(page.getByText('“Registration number” was deleted.')).toBeVisible()
  await expect(fields(page)).toHaveCount(2)
})

test('a Reporter is told who can define fields, and has no way there in the menu', async ({ page }) => {
  await enterOrganisation(page, 'reporter', 'en', 'fields')
  await expect(page.getByText('Omar Haddad')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add field' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Custom fields' })).toHaveCount(0)
})
