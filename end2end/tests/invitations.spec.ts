import { add, box, checked, enterTeam, expect, inEveryView, invite, paste, pending, people, test, word } from '../fixtures'

const messages = { name: 'Messages' }

inEveryView(({ language }) => {
  test('adding people is for everybody', async ({ page }) => {
    await enterTeam(page, 'clinicAdmin', { language })
    const dialog = await add(page, language)
    await dialog.getByText(word(language, 'invitations-paste'), { exact: true }).click()
    await dialog.getByLabel(word(language, 'invitations-paste-label')).fill('marie.curie@coastal.fr, duc.nguyen@harbour.example, nobody@nowhere')
    await dialog.getByRole('button', { name: word(language, 'invitations-paste-verb') }).click()
    const send = dialog.getByRole('button', { name: word(language, 'invitations-send') })
    await send.click()
    await expect(dialog.getByLabel(word(language, 'invitations-email')).last()).toBeFocused()
    await checked(page)
    await dialog.getByRole('button', { name: word(language, 'invitations-leave-out', { address: 'nobody@nowhere' }) }).click()
    await send.click()
    await expect(dialog.getByText(word(language, 'invitations-outcome-already-member'))).toBeVisible()
    await checked(page)
  })

  test('the questions about an invitation are for everybody', async ({ page }) => {
    await enterTeam(page, 'clinicAdmin', { language })
    const [sent, bounced] = ['dr.okoye@coastal.example', 'front.desk@coastl.example']
    await page.getByRole('button', { name: word(language, 'invitations-delete-name', { address: sent }) }).click()
    await expect(page.getByRole('dialog').getByText(word(language, 'invitations-delete-consequence'))).toBeVisible()
    await checked(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: word(language, 'invitations-correct-name', { address: bounced }) }).click()
    await expect(page.getByRole('dialog').getByLabel(word(language, 'invitations-email'))).toBeFocused()
    await checked(page)
  })
})

test('each address answers for itself', async ({ page, mail }) => {
  await enterTeam(page, 'clinicAdmin')
  const asked = ['new@coastal.example', people.stranger.email, people.teamManager.email, 'DR.Okoye@Coastal.example']
  const outcomes = await invite(page, ...asked)
  await expect(outcomes.getByRole('listitem')).toHaveText([
    /new@coastal.example.*Invited: a mail is on its way/,
    /lena.berg@northlight.example.*Is in the team now, and gets a notice/,
    /duc.nguyen@harbour.example.*Is in the team already/,
    /dr.okoye@coastal.example.*Is invited already/i,
  ])
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('244 people · 5 Admins · 4 invitations waiting')).toBeVisible()
  expect((await mail.waitFor(people.stranger.email)).subject).toBe('You are now in the team of Harbour Clinic')
})

test('what is no address is said in its line; the others stay as typed', async ({ page, mail }) => {
  await enterTeam(page, 'clinicAdmin')
  const dialog = await add(page)
  const lines = dialog.getByLabel('E-mail')
  await lines.fill('one@coastal.example')
  await dialog.getByRole('button', { name: 'Add another' }).click()
  await lines.nth(1).fill('two.coastal.example')
  await dialog.getByRole('button', { name: 'Add and invite' }).click()
  await expect(lines.nth(1)).toBeFocused()
  await expect(lines.nth(1)).toHaveAccessibleDescription(/not an e-mail address/)
  await expect(lines.nth(0)).toHaveValue('one@coastal.example')
  await lines.nth(1).fill('two@coastal.example')
  await dialog.getByRole('button', { name: 'Add and invite' }).click()
  await expect(dialog.getByText('Invited: a mail is on its way')).toHaveCount(2)
  await mail.waitFor('two@coastal.example')
})

test('closing the dialog by mistake loses nothing', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  let dialog = await add(page)
  await dialog.getByLabel('E-mail').fill('draft@coastal.example')
  await box(dialog, 'Telehealth').click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  dialog = await add(page)
  await expect(dialog.getByLabel('E-mail')).toHaveValue('draft@coastal.example')
  await expect(box(dialog, 'Telehealth')).toBeChecked()
})

test('a list is pasted from anywhere, and each language is guessed', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const dialog = await add(page)
  await paste(dialog, 'To: "Curie, Marie" <marie@coastal.fr>; jens@coastal.dk\tMARIE@coastal.fr\nbudi@coastal.co.id, x@y')
  await expect(dialog.getByText('4 addresses were taken over.')).toBeVisible()
  const lines = dialog.getByLabel('E-mail')
  await expect(lines).toHaveCount(4)
  for (const [at, address] of ['marie@coastal.fr', 'jens@coastal.dk', 'budi@coastal.co.id', 'x@y'].entries()) {
    await expect(lines.nth(at)).toHaveValue(address)
  }
  const chosen = await dialog.getByLabel('Language').evaluateAll(all => all.map(one => (one as HTMLSelectElement).selectedOptions[0]!.text))
  expect(chosen).toEqual(['Français', 'Dansk', 'Bahasa Indonesia', 'English'])
})

test('an expired invitation is sent again, for 30 new days', async ({ page, mail }) => {
  await enterTeam(page, 'clinicAdmin')
  const row = pending(page, 'n.haidari@harbour.example')
  await expect(row).toContainText('Expired')
  await row.getByRole('button', { name: 'Resend to n.haidari@harbour.example' }).click()
  const until = new Date(Date.now() + 30 * 86_400_000)
  const written = (options: Intl.DateTimeFormatOptions) => until.toLocaleDateString('en-GB', { timeZone: 'Europe/Paris', ...options })
  // Nothing expires while nobody is there to renew it.
  while (['Sat', 'Sun'].includes(written({ weekday: 'short' }))) until.setUTCDate(until.getUTCDate() + 1)
  await expect(page.getByRole('region', messages)).toContainText(
    `Good until ${written({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })}`,
  )
  await expect(row).toContainText(written({ day: 'numeric', month: 'short' }))
  await expect(row).toContainText('Sent')
  const { subject } = await mail.waitFor('n.haidari@harbour.example')
  expect(subject).toMatch(/\p{Script=Arabic}/u)
})

test('an invitation is deleted when one means it, and its link says so', async ({ page, mail, another }) => {
  await enterTeam(page, 'clinicAdmin')
  await invite(page, 'gone@coastal.example')
  await page.getByRole('button', { name: 'Done' }).click()
  const { link } = await mail.waitFor('gone@coastal.example')
  const ask = page.getByRole('button', { name: 'Delete the invitation of gone@coastal.example' })
  const dialog = page.getByRole('dialog', { name: 'Delete the invitation of gone@coastal.example?' })
  await ask.click()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(pending(page, 'gone@coastal.example')).toBeVisible()
  await ask.click()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(pending(page, 'gone@coastal.example')).toHaveCount(0)
  await expect(page.getByRole('region', messages)).toContainText('The invitation of gone@coastal.example was deleted.')

  const invited = await another()
  await invited.goto(link)
  await expect(invited.getByRole('alert')).toHaveText(
    'This invitation to Harbour Clinic was withdrawn. If that surprises you, ask Aisha Martel.',
  )
})

test('a refused address is corrected in place', async ({ page, mail, another }) => {
  mail.refuse('typo@coastl.example', '5.1.1 mailbox unknown')
  await enterTeam(page, 'clinicAdmin')
  await invite(page, 'typo@coastl.example')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(pending(page, 'typo@coastl.example')).toContainText('Refused: 5.1.1 mailbox unknown')
  await page.getByRole('button', { name: 'Correct the address typo@coastl.example' }).click()
  const dialog = page.getByRole('dialog', { name: 'Correct the address' })
  await expect(dialog.getByLabel('E-mail')).toHaveValue('typo@coastl.example')
  await dialog.getByLabel('E-mail').fill('dr.okoye@coastal.example')
  await dialog.getByRole('button', { name: 'Save and send' }).click()
  await expect(dialog.getByLabel('E-mail')).toHaveAccessibleDescription(/Is invited already/)
  await dialog.getByLabel('E-mail').fill('right@coastal.example')
  await dialog.getByRole('button', { name: 'Save and send' }).click()
  await expect(dialog).toBeHidden()
  await expect(pending(page, 'right@coastal.example')).toContainText('Sent')
  await expect(pending(page, 'typo@coastl.example')).toHaveCount(0)

  const invited = await another()
  await invited.goto((await mail.waitFor('right@coastal.example')).link)
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('You are invited to Harbour Clinic')
})
