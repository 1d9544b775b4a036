import { checked, enter, expect, inEveryView, open, password, people, signIn, test, word, type Page } from '../fixtures'

const inside = { email: 'E-mail', password: 'Password', verb: 'Sign in' }

async function tryToSignIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel(inside.email).fill(email)
  await page.getByLabel(inside.password, { exact: true }).fill(secret)
  await page.getByRole('button', { name: inside.verb, exact: true }).click()
}

inEveryView(({ language }) => {
  test('the pages before the door are for everybody', async ({ page }) => {
    for (const [path, title] of [
      ['/sign-in', 'sign-in-title'],
      ['/forgotten-password', 'sign-in-forgotten-title'],
      ['/choose-password/nothing', 'sign-in-choose-title'],
      ['/nowhere/at-all', 'ui-page-not-found'],
    ] as const) {
      await page.goto(path)
      await expect(page.getByRole('heading', { name: word(language, title), level: 1 })).toBeVisible()
      if (path.includes('choose')) await expect(page.getByRole('alert')).toBeVisible()
      await checked(page)
    }
  })
})

test('the administrator of one clinic lands in its waiting area', async ({ page }) => {
  await signIn(page, 'clinicAdmin')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
})

test('a wrong password and an unknown address get the same sentence', async ({ page }) => {
  await page.goto('/sign-in')
  await tryToSignIn(page, people.clinicAdmin.email, 'not the password')
  await expect(page.getByRole('alert')).toHaveText('The e-mail or the password is not right.')
  await tryToSignIn(page, 'nobody@harbour.example', password)
  await expect(page.getByRole('alert')).toHaveText('The e-mail or the password is not right.')
})

test('what is no address is said beside its field, which has the focus', async ({ page }) => {
  await page.goto('/sign-in')
  await tryToSignIn(page, 'aisha@martel', password)
  await expect(page.getByLabel(inside.email)).toBeFocused()
  await expect(page.getByLabel(inside.email)).toHaveAccessibleDescription(/not an e-mail address/)
})

test('a password manager knows the fields, and the password can be shown', async ({ page }) => {
  await page.goto('/sign-in')
  const field = page.getByLabel(inside.password, { exact: true })
  await expect(page.getByLabel(inside.email)).toHaveAttribute('autocomplete', 'username')
  await expect(field).toHaveAttribute('autocomplete', 'current-password')
  await expect(field).toHaveAttribute('type', 'password')
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(field).toHaveAttribute('type', 'text')
})

test('whoever guesses has to wait, and is told how long', async ({ page }) => {
  await page.goto('/sign-in')
  for (let tries = 0; tries < 10; tries += 1) {
    await page.request.post('/api/server/sign_in/sign_in', { data: { request: { email: people.teamMember.email, password: 'a guess' } } })
  }
  await tryToSignIn(page, people.teamMember.email, password)
  await expect(page.getByRole('alert')).toHaveText(/Too many tries. Please wait \d+ seconds/)
})

test('a forgotten password is chosen anew with a mail, once', async ({ page, mail, another }) => {
  const chosen = 'seven quiet boats at noon'
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgotten password' }).click()
  await page.getByLabel(inside.email).fill(people.clinicAdmin.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('status')).toHaveText(/If this address has an account, a mail is on its way/)

  const { link, subject } = await mail.waitFor(people.clinicAdmin.email)
  expect(subject).toBe('Choose a new password')
  await page.goto(link)
  await page.getByLabel('New password').fill('short')
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/at least 12 characters/)
  await page.getByLabel('New password').fill('password1234')
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/easy to guess/)
  await page.getByLabel('New password').fill(chosen)
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Waiting area' })).toBeVisible()

  const later = await another()
  await later.goto(link)
  await expect(later.getByRole('alert')).toHaveText(/This link is not good any more/)
  await later.goto('/sign-in')
  await tryToSignIn(later, people.clinicAdmin.email, password)
  await expect(later.getByRole('alert')).toHaveText('The e-mail or the password is not right.')
  await tryToSignIn(later, people.clinicAdmin.email, chosen)
  await expect(later.getByRole('heading', { name: 'Waiting area' })).toBeVisible()
})

test('an unknown address is answered the same, and gets no mail', async ({ page, mail }) => {
  await page.goto('/forgotten-password')
  for (const email of ['nobody@harbour.example', people.teamMember.email]) {
    await page.getByLabel(inside.email).fill(email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByRole('status')).toHaveText(/If this address has an account, a mail is on its way/)
  }
  await mail.waitFor(people.teamMember.email)
  expect(mail.to('nobody@harbour.example')).toEqual([])
})

test('one is led back to where one wanted to go', async ({ page, another }) => {
  const team = new URL((await another('clinicAdmin')).url()).pathname
  await page.goto(`${team}?role=admin`)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await tryToSignIn(page, people.clinicAdmin.email, password)
  await expect(page.getByRole('heading', { name: 'Team members' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove filter: Admin' })).toBeVisible()
})

test('nobody is led to another site', async ({ page, rolecall }) => {
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await tryToSignIn(page, people.clinicAdmin.email, password)
    await expect(page.getByRole('heading', { name: 'Waiting area' })).toBeVisible()
    expect(page.url()).toContain(rolecall.url)
  }
})

test('the language changes in place, keeps what is typed, and is kept', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel(inside.email).fill('aisha')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('fr', 'sign-in-title'))
  await expect(page.getByLabel(word('fr', 'sign-in-email'))).toHaveValue('aisha')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('fr', 'sign-in-title'))
  await page.getByRole('button', { name: word('fr', 'ui-language') }).click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('ar', 'sign-in-title'))
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('dark is kept', async ({ page }) => {
  await enter(page, 'clinicAdmin')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Light or dark' }).click()
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Waiting area' })).toBeVisible()
  expect(await paper()).toBe(dark)
})

test('who signs out leaves nothing behind', async ({ page }) => {
  await enter(page, 'clinicAdmin')
  await open(page, 'ui-team-members')
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})
