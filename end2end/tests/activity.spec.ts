import { box, checked, edit, enterTeam, expect, inEveryView, invite, open, pending, people, test, type Page } from '../fixtures'

const sentences = (page: Page) => page.getByRole('main').getByRole('listitem')

/** One of each kind of act that needs no second person. */
async function doSomething(page: Page): Promise<void> {
  await invite(page, 'ann@coastal.example', people.stranger.email)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Delete the invitation of ann@coastal.example' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(pending(page, 'ann@coastal.example')).toHaveCount(0)
  // The news may come before the answer, for which the question stays open.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const dialog = await edit(page, people.teamManager.name)
  await box(dialog, 'Join calls').click()
  await expect(dialog.getByText('Saved', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
}

inEveryView(({ language }) => {
  test('activity is for everybody', async ({ page, another }) => {
    await doSomething(await another('clinicAdmin'))
    await enterTeam(page, 'clinicAdmin', { language })
    await open(page, 'ui-activity', language)
    await expect(sentences(page)).toHaveCount(4)
    await checked(page)
  })
})

test('every act is a sentence; who, to whom and what narrow them, and live in the address', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await doSomething(page)
  await open(page, 'ui-activity')
  await expect(sentences(page)).toHaveText([
    /Aisha Martel no longer lets Duc Nguyen join calls/,
    /Aisha Martel deleted the invitation of ann@coastal.example/,
    /Aisha Martel added Lena Berg as Team member/,
    /Aisha Martel invited ann@coastal.example as Team member/,
  ])
  await page.getByLabel('What', { exact: true }).selectOption('Invitations')
  await expect(sentences(page)).toHaveCount(2)
  await page.getByLabel('What', { exact: true }).selectOption('Everything')
  await page.getByLabel('Who', { exact: true }).selectOption('By Aisha Martel')
  await expect(sentences(page)).toHaveCount(4)
  await page.getByLabel('To whom', { exact: true }).selectOption('To Lena Berg')
  await expect(sentences(page)).toHaveText([/added Lena Berg/])
  await page.reload()
  await expect(sentences(page)).toHaveText([/added Lena Berg/])
  for (const [label, name] of [['Who', 'By Aisha Martel'], ['To whom', 'To Lena Berg']] as const) {
    await expect(page.getByLabel(label, { exact: true }).getByRole('option', { selected: true })).toHaveText(name)
  }
  await page.getByLabel('Who', { exact: true }).selectOption('By Lena Berg')
  await expect(page.getByText('Nothing fits these filters')).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(sentences(page)).toHaveCount(4)
})

test('what happens now appears by itself', async ({ page, another }) => {
  await enterTeam(page, 'clinicAdmin')
  await open(page, 'ui-activity')
  await expect(page.getByText('Nothing has happened yet')).toBeVisible()
  await checked(page)
  const dialog = await edit(await another('organisationAdmin'), people.teamManager.name)
  await box(dialog, 'Analytics').click()
  await expect(sentences(page)).toHaveText([/Omar Haddad let Duc Nguyen do all that “Analytics” covers/])
})

test('a long log shows older acts on demand', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await invite(page, ...Array.from({ length: 60 }, (_, n) => `person.${n}@coastal.example`))
  await page.getByRole('button', { name: 'Done' }).click()
  await open(page, 'ui-activity')
  await expect(sentences(page)).toHaveCount(50)
  await page.getByRole('button', { name: 'Show older' }).click()
  await expect(sentences(page)).toHaveCount(60)
  await expect(page.getByRole('button', { name: 'Show older' })).toHaveCount(0)
})

test('a link to what one person did says so, though nothing was found of them', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await open(page, 'ui-activity')
  await page.goto(`${page.url()}?who=00000000-0000-7000-8000-000000000000`)
  await expect(page.getByText('Nothing fits these filters')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Who', exact: true }).locator('option:checked')).toHaveText('By the chosen person')
})
