import { checked, enterOrganisation, enterTeam, expect, inEveryView, invite, people, signIn, test, word, type MailServer, type Page } from '../fixtures'

const newPassword = 'seven quiet boats at noon'

/** Somebody invited to Harbour Clinic, whose mail has come. */
async function invited(admin: Page, mail: MailServer, address: string): Promise<string> {
  await enterTeam(admin, 'clinicAdmin')
  await invite(admin, address)
  await admin.getByRole('button', { name: 'Done' }).click()
  return (await mail.waitFor(address)).link
}

async function makeAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(newPassword)
  await page.getByRole('button', { name: 'Create account and join' }).click()
}

inEveryView(({ language }) => {
  test('accepting is for everybody', async ({ page, another, mail }) => {
    const link = await invited(await another(), mail, language === 'ar' ? 'amal@coastal.ae' : 'ann@coastal.example')
    await page.goto(link)
    await expect(page.getByLabel(word(language, 'invitations-your-name'))).toBeVisible()
    await page.getByRole('button', { name: word(language, 'invitations-create-and-join') }).click()
    await expect(page.getByLabel(word(language, 'invitations-your-name'))).toBeFocused()
    await checked(page)
    await page.goto('/invitation/nothing')
    await expect(page.getByRole('alert')).toHaveText(word(language, 'invitations-link-unknown'))
    await checked(page)
  })

  test('being signed in as somebody else is for everybody', async ({ page, another, mail }) => {
    const link = await invited(await another(), mail, 'somebody.with.a.long.name@rehabilitation-centre.coastal.example')
    await signIn(page, 'teamManager', language)
    await page.goto(link)
    await page.getByRole('button', { name: word('en', 'ui-language') }).click()
    await page.getByRole('button', { name: language === 'ar' ? 'العربية' : 'English', exact: true }).click()
    await expect(page.getByText(word(language, 'invitations-somebody-else', { email: people.teamManager.email }))).toBeVisible()
    await checked(page)
  })
})

for (const language of ['en', 'ar']) {
  test(`the smallest phone shows all of it in ${language}`, async ({ another, mail }) => {
    const link = await invited(await another(), mail, language === 'ar' ? 'amal@coastal.ae' : 'ann@coastal.example')
    const page = await another(undefined, { viewport: { width: 320, height: 568 }, hasTouch: true, locale: language })
    await page.goto(link)
    await expect(page.getByLabel(word(language, 'invitations-your-name'))).toBeVisible()
    await checked(page)
  })
}

test('all is said before anything is asked', async ({ page, another, mail }) => {
  await page.goto(await invited(await another(), mail, 'ann@coastal.example'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are invited to Harbour Clinic')
  const said = await page.getByRole('main').innerText()
  const asked = said.indexOf('Your name')
  for (const fact of ['Aisha Martel invites you', 'Acme Health Demo', 'Team member', 'Good until', 'ann@coastal.example']) {
    expect(said.indexOf(fact), fact).toBeGreaterThanOrEqual(0)
    expect(said.indexOf(fact), fact).toBeLessThan(asked)
  }
  await expect(page.getByLabel('Your name')).toHaveAttribute('autocomplete', 'name')
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('autocomplete', 'new-password')
})

test('what is typed survives a reload, the password does not; a weak one is refused', async ({ page, another, mail }) => {
  await page.goto(await invited(await another(), mail, 'ann@coastal.example'))
  await page.getByLabel('Your name').fill('Ann Holm')
  await page.getByLabel('Password', { exact: true }).fill('coastalcoastal')
  await page.reload()
  await expect(page.getByLabel('Your name')).toHaveValue('Ann Holm')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
  await page.getByLabel('Password', { exact: true }).fill('123456789012')
  await page.getByRole('button', { name: 'Create account and join' }).click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/easy to guess/)
  await makeAccount(page, 'Ann Holm')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
})

test('mail scanners that open the link change nothing', async ({ page, another, mail }) => {
  const link = await invited(await another(), mail, 'ann@coastal.example')
  for (let times = 0; times < 3; times += 1) {
    expect((await page.request.get(link)).status()).toBe(200)
    expect((await page.request.head(link)).status()).toBe(200)
    const scanner = await another()
    await scanner.goto(link)
    await expect(scanner.getByLabel('Your name')).toBeVisible()
  }
  await page.goto(link)
  await makeAccount(page, 'Ann Holm')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
})

test('a used link says so', async ({ page, another, mail }) => {
  const link = await invited(await another(), mail, 'ann@coastal.example')
  await page.goto(link)
  await makeAccount(page, 'Ann Holm')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
  const later = await another()
  await later.goto(link)
  await expect(later.getByRole('alert')).toHaveText(
    'This invitation to Harbour Clinic has been accepted. If it was you, sign in.',
  )
  await later.getByRole('link', { name: 'Sign in' }).click()
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Sign in')
})

test('an expired link says until when it was good, and works again once it is sent again', async ({ page, another, rolecall }) => {
  const admin = await another('clinicAdmin')
  const link = await rolecall.linkOf(admin, 'n.haidari@harbour.example')
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.goto(link)
  await expect(page.getByRole('alert')).toHaveText(
    /This invitation to Harbour Clinic was good until .+ 20\d\d. Ask Aisha Martel to send it again; the same link will work./,
  )
  await admin.getByRole('button', { name: 'Resend to n.haidari@harbour.example' }).click()
  await expect(admin.getByText(/Sent again to n.haidari@harbour.example/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are invited to Harbour Clinic')
})

test('signed in as somebody else, one stays or goes on as the invited person', async ({ page, another, mail }) => {
  const link = await invited(await another(), mail, 'ann@coastal.example')
  await signIn(page, 'teamManager')
  await page.goto(link)
  await expect(page.getByRole('alert')).toContainText(`You are signed in as ${people.teamManager.email}`)
  await expect(page.getByLabel('Your name')).toHaveCount(0)
  await page.getByRole('link', { name: `Stay signed in as ${people.teamManager.email}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign out and go on as ann@coastal.example' }).click()
  await makeAccount(page, 'Ann Holm')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
  await expect(page.getByRole('button', { name: 'Account' })).toContainText('Ann Holm')
})

test('who has got an account meanwhile joins with its password, or with one press', async ({ page, another, mail }) => {
  const first = await invited(await another(), mail, 'ann@coastal.example')
  const links = []
  for (const clinic of ['Hillside Physiotherapy', 'Riverside Children’s Clinic']) {
    const admin = await another()
    await enterTeam(admin, 'organisationAdmin', { clinic })
    await invite(admin, 'ann@coastal.example')
    links.push((await mail.waitFor('ann@coastal.example', 2 + links.length)).link)
  }
  await page.goto(first)
  await makeAccount(page, 'Ann Holm')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')

  const elsewhere = await another()
  await elsewhere.goto(links[0]!)
  await expect(elsewhere.getByText('You have an account already. Enter its password to join.')).toBeVisible()
  await checked(elsewhere)
  await elsewhere.getByLabel('Password', { exact: true }).fill('not the password')
  await elsewhere.getByRole('button', { name: 'Sign in and join' }).click()
  await expect(elsewhere.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/not right/)
  await elsewhere.getByLabel('Password', { exact: true }).fill(newPassword)
  await elsewhere.getByRole('button', { name: 'Sign in and join' }).click()
  await expect(elsewhere.getByText('Hillside Physiotherapy').first()).toBeVisible()

  await page.goto(links[1]!)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page.getByText('Riverside Children’s Clinic').first()).toBeVisible()
})

test('whoever has an account that nobody has chosen a password for chooses it with the invitation', async ({ page, another, mail }) => {
  const link = await invited(await another(), mail, 'ann@coastal.example')
  const console = await another()
  await enterOrganisation(console, 'organisationAdmin', 'en', 'users')
  await console.getByRole('button', { name: 'Add user' }).click()
  const dialog = console.getByRole('dialog', { name: 'Add user' })
  await dialog.getByLabel('Name', { exact: true }).fill('Ann Holm')
  await dialog.getByLabel('E-mail').fill('ann@coastal.example')
  await dialog.getByRole('checkbox', { name: 'Admin access' }).check()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(console.getByRole('heading', { name: 'Ann Holm', level: 1 })).toBeVisible()
  await page.goto(link)
  const password = page.getByLabel('Password', { exact: true })
  await expect(password).toHaveAttribute('autocomplete', 'new-password')
  await expect(page.getByLabel('Your name')).toHaveCount(0)
  await expect(page.getByRole('button', { name: word('en', 'invitations-code-verb') })).toHaveCount(0)
  await checked(page)
  await password.fill(newPassword)
  await page.getByRole('button', { name: word('en', 'invitations-join') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
})
