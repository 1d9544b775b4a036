import { add, box, browserOf, edit, enterOrganisation, enterTeam, expect, find, inEveryView, invite, open, people, test, views, word, type Page } from './fixtures'

/** Keeps a picture of the page, light and dark, as screenshots/<what>-<size>-<theme>-<language>.png. */
async function pictures(page: Page, what: string, { size, language }: (typeof views)[number]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `screenshots/${what}-${size}-${colorScheme}-${language}.png`, animations: 'disabled', fullPage: process.env.WHOLE === '1' })
  }
}

inEveryView(view => {
  const { language } = view
  const close = async (page: Page) => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  test('the pages of an administrator', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await pictures(page, 'sign-in', view)
    await enterTeam(page, 'clinicAdmin', { language })
    await expect(page.getByRole('table')).toHaveCount(2)
    await pictures(page, 'team', view)

    const dialog = await edit(page, people.teamManager.name, language)
    await box(dialog, word(language, 'ui-permission-custom-fields')).click()
    await expect(dialog.getByText(word(language, 'ui-saved'), { exact: true })).toBeVisible()
    await pictures(page, 'permissions', view)
    await close(page)
    await (await find(page, people.teamMember.name, language)).getByRole('button').last().click()
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
    await pictures(page, 'remove', view)
    await close(page)
    await pictures(page, 'found', view)

    const form = await add(page, language)
    await form.getByText(word(language, 'invitations-paste'), { exact: true }).click()
    await form.getByRole('textbox').last().fill('marie.curie@coastal.fr, jens.holm@coastal.dk, nobody@nowhere')
    await form.getByRole('button', { name: word(language, 'invitations-paste-verb') }).click()
    await form.getByRole('button', { name: word(language, 'invitations-send') }).click()
    await pictures(page, 'add', view)
    await close(page)
    await page.getByRole('button', { name: word(language, 'invitations-correct'), exact: false }).click()
    await pictures(page, 'correct', view)
    await close(page)

    await open(page, 'ui-activity', language)
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await pictures(page, 'activity', view)
    await page.goto('/account')
    await expect(page.getByRole('combobox').first()).toBeVisible()
    await pictures(page, 'account', view)
  })

  test('the page of an invited person', async ({ page, another, mail }) => {
    const admin = await another('clinicAdmin', browserOf({ ...view, language: 'en' }))
    const address = language === 'ar' ? 'amal.haddad@coastal.ae' : 'ann.holm@coastal.example'
    await invite(admin, address)
    await page.goto((await mail.waitFor(address)).link)
    await expect(page.getByLabel(word(language, 'invitations-your-name'))).toBeVisible()
    await pictures(page, 'accept', view)
    await page.goto('/invitation/nothing')
    await expect(page.getByRole('alert')).toBeVisible()
    await pictures(page, 'link-unknown', view)
  })

  test('the pages of somebody with several clinics', async ({ page }) => {
    await enterTeam(page, 'organisationAdmin', { language, clinic: 'Hillside Physiotherapy' })
    await pictures(page, 'team-of-one', view)
    await open(page, 'ui-waiting-area', language)
    await expect(page.getByLabel(word(language, 'clinics-alerts-mobile'))).toBeVisible()
    await pictures(page, 'waiting-area', view)
    await page.goto('/clinics')
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await pictures(page, 'my-clinics', view)
  })

  test('the pages of an organisation', async ({ page }) => {
    await enterOrganisation(page, 'organisationAdmin', language)
    await expect(page.getByRole('table')).toBeVisible()
    await pictures(page, 'clinics', view)
    const base = page.url()
    for (const place of ['admins', 'users', 'admin-users', 'fields', 'authentication', 'contract', 'brand', 'dashboard', 'practitioners', 'activity', 'client-data']) {
      await page.goto(`${base}/${place}`)
      await expect(page.getByRole('main').locator('table, form, .card').first()).toBeVisible()
      await pictures(page, `organisation-${place}`, view)
    }
    await page.goto('/account')
    await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
    await pictures(page, 'profile', view)
  })
})
