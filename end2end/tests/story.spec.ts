import { box, edit, expect, find, open, paste, pending, people, signIn, test, word } from '../fixtures'

test('a clinic gets three new colleagues, and one of them goes again', async ({ page, another, mail }) => {
  test.slow()
  const marie = { name: 'Marie Curie', email: 'marie.curie@coastal.fr' }
  const fr = (key: string, values?: Record<string, string>) => word('fr', key, values)

  await test.step('the administrator lands in the waiting area and goes to the team', async () => {
    await signIn(page, 'clinicAdmin')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
    await open(page, 'ui-team-members')
  })

  await test.step('invites three people at once, in two languages', async () => {
    await page.getByRole('button', { name: 'Add team member' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add team member' })
    await paste(dialog, `Marie Curie <${marie.email}>; Jens Holm <jens.holm@coastal.example>`)
    await dialog.getByRole('button', { name: 'Add another' }).click()
    await dialog.getByLabel('E-mail').last().fill('amina.sow@coastal.example')
    await dialog.getByLabel('Language').last().selectOption('Français')
    await box(dialog, 'Telehealth').click()
    await box(dialog, 'Patient management').click()
    await dialog.getByRole('button', { name: 'Add and invite' }).click()
    await expect(dialog.getByText('Invited: a mail is on its way')).toHaveCount(3)
    await dialog.getByRole('button', { name: 'Done' }).click()
    for (const address of [marie.email, 'jens.holm@coastal.example', 'amina.sow@coastal.example']) {
      await expect(pending(page, address)).toContainText('Sent')
    }
    await expect(page.getByText('243 people · 5 Admins · 6 invitations waiting')).toBeVisible()
  })

  const { link } = await test.step('each gets a mail in their language', async () => {
    expect((await mail.waitFor('jens.holm@coastal.example')).subject).toBe('Aisha Martel invites you to Harbour Clinic')
    expect((await mail.waitFor('amina.sow@coastal.example')).subject).toMatch(/vous invite/)
    const french = await mail.waitFor(marie.email)
    expect(french.subject).toBe('Aisha Martel vous invite à rejoindre Harbour Clinic')
    expect(french.html).toContain('lang="fr"')
    return french
  })

  const phone = await another(undefined, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'en' })
  await test.step('the invited person makes an account on a phone, in French', async () => {
    await phone.goto(link)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(fr('invitations-offer-title', { clinic: 'Harbour Clinic' }))
    await expect(phone.getByText(fr('ui-group-telehealth'))).toBeVisible()
    await phone.getByLabel(fr('invitations-your-name')).fill(marie.name)
    await phone.getByLabel(fr('sign-in-password'), { exact: true }).fill('sept bateaux tranquilles')
    await find(page, marie.name).catch(() => undefined)
    await phone.getByRole('button', { name: fr('invitations-create-and-join') }).click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(fr('ui-waiting-area'))
  })

  await test.step('the open page of the administrator shows them by itself', async () => {
    await expect(page.getByRole('row').filter({ hasText: marie.name })).toContainText('Telehealth')
    await expect(page.getByText('244 people · 5 Admins · 5 invitations waiting')).toBeVisible()
    await expect(pending(page, marie.email)).toHaveCount(0)
  })

  const omar = await edit(await another('organisationAdmin'), marie.name)
  const mine = await edit(page, marie.name)
  const menuEntry = phone.getByRole('link', { name: fr('ui-activity'), exact: true })
  await test.step('a tick is saved at once, and seen at once by whom it concerns', async () => {
    await expect(menuEntry).toHaveCount(0)
    await box(mine, 'Activity logs').click()
    await expect(mine.getByText('Saved', { exact: true })).toBeVisible()
    await expect(box(omar, 'Activity logs')).toBeChecked()
    await expect(menuEntry).toBeVisible()
  })

  await test.step('and undone', async () => {
    await mine.getByRole('button', { name: 'Undo' }).click()
    await expect(box(mine, 'Activity logs')).not.toBeChecked()
    await expect(box(omar, 'Activity logs')).not.toBeChecked()
    await expect(menuEntry).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('the log says it in sentences', async () => {
    await open(page, 'ui-activity')
    const log = page.getByRole('main').getByRole('listitem')
    await expect(log.first()).toContainText('Aisha Martel no longer lets Marie Curie read the activity log')
    await expect(log.nth(1)).toContainText('Aisha Martel let Marie Curie read the activity log')
    await expect(log.nth(2)).toContainText('Marie Curie accepted the invitation and joined as Team member')
    await expect(log).toHaveCount(6)
    await open(page, 'ui-team-members')
  })

  await test.step('who is removed is led out with a sentence', async () => {
    await (await find(page, marie.name)).getByRole('button', { name: `Remove ${marie.name}` }).click()
    const dialog = page.getByRole('dialog', { name: `Remove ${marie.name}?` })
    await expect(dialog).toContainText(`This was the only place of ${marie.name}`)
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(`${marie.name} was removed.`)
    await expect(phone.getByRole('alert')).toHaveText(fr('ui-error-sign-in'))
    await expect(phone.getByText(people.clinicAdmin.name)).toHaveCount(0)
  })
})
