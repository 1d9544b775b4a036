import { checked, enter, enterTeam, expect, inEveryView, open, test, word } from '../fixtures'

inEveryView(({ language }) => {
  test('my clinics and the waiting area are for everybody', async ({ page }) => {
    await enter(page, 'organisationAdmin', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(language, 'ui-my-clinics'))
    await checked(page)
    await page.getByRole('link', { name: 'Hillside Physiotherapy' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(language, 'ui-waiting-area'))
    await expect(page.getByLabel(word(language, 'clinics-alerts-mobile'))).toBeVisible()
    await checked(page)
  })

  test('the menus are for everybody', async ({ page }) => {
    await enter(page, 'clinicAdmin', language)
    const more = page.getByRole('button', { name: word(language, 'ui-menu'), exact: true })
    if (await more.isVisible()) await more.click()
    await expect(page.getByRole('link', { name: word(language, 'ui-my-clinics') }).first()).toBeVisible()
    await checked(page)
    await page.getByRole('button', { name: word(language, 'ui-language') }).click()
    await expect(page.getByRole('button', { name: 'Bahasa Indonesia' })).toBeFocused()
    await checked(page)
  })
})

test('with several clinics one chooses, and finds one by its name', async ({ page }) => {
  await enter(page, 'organisationAdmin')
  const clinics = page.getByRole('main').getByRole('listitem')
  await expect(clinics).toHaveText([/Harbour Clinic/, /Hillside Physiotherapy/, /Riverside Children’s Clinic/])
  const search = page.getByRole('searchbox', { name: 'Search by name' })
  await search.fill('hill')
  await search.press('Enter')
  await expect(clinics).toHaveText([/Hillside Physiotherapy/])
  await page.getByRole('button', { name: 'Remove filter: “hill”' }).click()
  await expect(clinics).toHaveCount(3)
  await page.getByRole('link', { name: 'Harbour Clinic' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
})

test('the menu has what one may use, and the page that one may not see says who can grant it', async ({ page, another }) => {
  const team = (await another('clinicAdmin')).url()
  await enter(page, 'teamMember')
  await expect(page.getByRole('link', { name: 'Waiting area' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Team members' })).toHaveCount(0)
  await page.goto(team)
  await expect(page.getByRole('alert').getByRole('paragraph')).toHaveText([
    'This needs the permission “Users”. An Admin of the clinic can give it to you.',
    'You can ask Aisha Martel.',
  ])
  await checked(page)
})

test('a clinic of another organisation does not exist', async ({ page, another }) => {
  const team = (await another('clinicAdmin')).url()
  await enter(page, 'stranger')
  await page.goto(team)
  await expect(page.getByRole('alert')).toHaveText('This is not here, or it is not yours to see.')
  await page.getByRole('main').getByRole('link', { name: 'My clinics' }).click()
  await expect(page.getByRole('main').getByRole('link')).toHaveText([/Northlight Practice/])
})

test('a Reporter sees the list of clinics, and is told who may enter', async ({ page }) => {
  await enter(page, 'reporter')
  await page.getByRole('link', { name: 'Harbour Clinic' }).click()
  await expect(page.getByRole('alert')).toHaveText('Only an Admin of the clinic can do this.')
})

test('where my alerts go is kept, and a number that is none is said beside its field', async ({ page }) => {
  await enter(page, 'teamMember')
  const mobile = page.getByLabel('Mobile number')
  await mobile.fill('twelve')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(mobile).toHaveAccessibleDescription(/not a mobile number/)
  await mobile.fill('+45 20 12 34 56')
  await page.getByLabel('E-mail for alerts').fill('beatriz@home.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Saved')
  await page.reload()
  await expect(mobile).toHaveValue(/\+45/)
  await expect(page.getByLabel('E-mail for alerts')).toHaveValue('beatriz@home.example')
})

test('an address that leads nowhere says where to go on', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  await page.getByRole('link', { name: 'Start page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting area')
  await open(page, 'ui-team-members')
})
