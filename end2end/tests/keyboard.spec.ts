import { box, cell, checked, choose, edit, enterOrganisation, enterTeam, expect, inEveryView, people, startWithMany, test, word, type Locator, type Page } from '../fixtures'

const { teamManager: duc, organisationAdmin: omar } = people
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const undo = (page: Page | Locator) => page.getByRole('button', { name: 'Undo' })
const grid = (page: Page) => page.locator('.admin-grid')
const has = (place: Locator) => place.evaluate(element => element.contains(document.activeElement))

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** From the top of the page to the grid, as somebody goes who has no pointer; leaves the focus on its one stop. */
async function walkToGrid(page: Page): Promise<void> {
  await page.reload()
  await expect(grid(page).getByRole('checkbox').first()).toBeVisible()
  await press(page, 'Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await press(page, 'Enter')
  for (let presses = 0; presses < 10 && !(await has(grid(page))); presses += 1) await press(page, 'Tab')
  await expect(page.getByRole('checkbox', { name: 'Choose all' })).toBeFocused()
}

test('the grid is one stop of the Tab key, with what else stands in the row of its box', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await walkToGrid(page)
  await press(page, 'Tab')
  expect(await has(grid(page))).toBe(false)
  await press(page, 'Shift+Tab')
  await expect(page.getByRole('checkbox', { name: 'Choose all' })).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(choose(page, duc.name)).toBeFocused()
  await press(page, 'ArrowRight', 'ArrowRight')
  await expect(cell(page, 'Analytics', duc.name)).toBeFocused()
  await press(page, 'Tab')
  await expect(button(page, `Edit permissions of ${duc.name}`)).toBeFocused()
  await press(page, 'Tab')
  await expect(button(page, `Remove ${duc.name}`)).toBeFocused()
  await press(page, 'Tab')
  expect(await has(grid(page))).toBe(false)
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
  await expect(cell(page, 'Analytics', duc.name)).toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(page.getByRole('link', { name: duc.name })).toBeFocused()
  await press(page, 'Shift+Tab')
  expect(await has(grid(page))).toBe(false)
})

test('Home and End lead to the ends of a row, and with Ctrl to those of the grid', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await walkToGrid(page)
  await press(page, 'ArrowDown', 'End')
  await expect(cell(page, 'Telehealth', duc.name)).toBeFocused()
  await press(page, 'Home')
  await expect(choose(page, duc.name)).toBeFocused()
  await press(page, 'Control+End')
  await expect(grid(page).getByRole('row').last().getByRole('checkbox').last()).toBeFocused()
  await press(page, 'Control+Home')
  await expect(page.getByRole('checkbox', { name: 'Choose all' })).toBeFocused()
  // What is not for the boxes is left to the browser.
  await press(page, 'ArrowDown', 'Control+ArrowRight')
  await expect(choose(page, duc.name)).toBeFocused()
})

test('a press makes its row the stop, and when the row goes the first box is it again', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await walkToGrid(page)
  await cell(page, 'Users', omar.name).click({ force: true })
  await press(page, 'Tab')
  await expect(button(page, `Edit permissions of ${omar.name}`)).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, 'Escape')
  await expect(button(page, `Edit permissions of ${omar.name}`)).toBeFocused()
  for (let presses = 0; presses < 10 && await has(grid(page)); presses += 1) await press(page, 'Shift+Tab')
  for (let presses = 0; presses < 4 && !(await has(page.getByRole('search'))); presses += 1) await press(page, 'Shift+Tab')
  await press(page, 'Shift+Tab')
  await expect(page.getByRole('searchbox', { name: 'Search by name' })).toBeFocused()
  await page.keyboard.type('duc')
  await expect(grid(page).getByRole('row')).toHaveCount(2)
  await press(page, 'Tab', 'Tab')
  await expect(page.getByRole('checkbox', { name: 'Choose all' })).toBeFocused()
})

test('Ctrl+Z takes back the newest act first, from wherever the focus is', async ({ page }) => {
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await walkToGrid(page)
  await press(page, 'ArrowDown', 'ArrowRight')
  const groups = ['Users', 'Analytics', 'Billing and licences', 'Patient management', 'Settings']
  const before = await Promise.all(groups.map(group => cell(page, group, duc.name).isChecked()))
  for (const [at, group] of groups.entries()) {
    await expect(cell(page, group, duc.name)).toBeFocused()
    await press(page, 'Space')
    await expect(cell(page, group, duc.name)).toBeChecked({ checked: !before[at] })
    await expect(undo(page)).toHaveCount(at + 1)
    await press(page, 'ArrowRight')
  }
  // None has been pushed away; which one the keys press is said on it.
  const keys = await undo(page).evaluateAll(all => all.map(one => one.getAttribute('aria-keyshortcuts')))
  expect(keys).toEqual([null, null, null, null, 'Control+Z'])
  await expect(undo(page).last()).toContainText('Ctrl+Z')
  for (const [at, group] of [...groups.entries()].reverse()) {
    await press(page, 'Control+z')
    await expect(cell(page, group, duc.name)).toBeChecked({ checked: before[at] })
    await expect(undo(page)).toHaveCount(at)
  }
  await expect(page.getByText(word('en', 'permissions-undone'))).toBeVisible()
})

test('Ctrl+Z takes back in a dialog too, and leaves text fields their own', async ({ page }) => {
  await enterTeam(page, 'clinicAdmin')
  const dialog = await edit(page, duc.name)
  await expect(dialog.getByLabel('Role')).toBeFocused()
  // The boxes are one stop, the first of them; what stands between them is none the less reached.
  await press(page, 'Tab')
  await expect(box(dialog, 'Users')).toBeFocused()
  await press(page, 'End')
  await press(page, 'Space')
  await expect(undo(dialog)).toHaveCount(1)
  const [ticked] = await dialog.locator(':focus').all()
  const isOn = await ticked!.isChecked()
  await press(page, 'Tab')
  await expect(dialog.locator(':focus')).not.toHaveAttribute('type', 'checkbox')
  await press(page, 'Control+z')
  await expect(dialog.getByText(word('en', 'permissions-undone'))).toBeVisible()
  await press(page, 'Shift+Tab')
  await expect(dialog.locator(':focus')).toBeChecked({ checked: !isOn })
  await press(page, 'Space')
  await expect(undo(dialog)).toHaveCount(1)
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
  const search = page.getByRole('searchbox', { name: 'Search by name' })
  for (let presses = 0; presses < 40 && !(await has(search)); presses += 1) await press(page, 'Shift+Tab')
  await page.keyboard.type('x')
  await press(page, 'Control+z')
  await expect(undo(page)).toHaveCount(1)
})

inEveryView(({ language, size }) => {
  test.describe('many messages', () => {
    if (size === 'phone') test.use({ viewport: { width: 360, height: 640 } })

    test('hide neither an Undo nor the page', async ({ page }) => {
      const told = word(language, 'ui-error-offline')
      await enterOrganisation(page, 'organisationAdmin', language, 'admin-users')
      const row = grid(page).getByRole('row').filter({ hasText: duc.name })
      await expect(row).toBeVisible()
      // A phone has the boxes of one person at a time.
      if (size === 'phone') await row.getByRole('button', { name: word(language, 'team-edit', { name: duc.name }) }).click()
      const boxes = (size === 'phone' ? page.getByRole('dialog') : row).getByRole('checkbox')
      await page.route('**/admin_users/set_permission', route => route.abort())
      await boxes.nth(1).press('Space')
      await expect(page.getByText(told)).toBeVisible()
      await page.unroute('**/admin_users/set_permission')
      const first = size === 'phone' ? 0 : 1
      for (let at = first; at < first + 6; at += 1) await boxes.nth(at).press('Space')
      await expect(page.getByRole('button', { name: word(language, 'ui-undo') })).toHaveCount(6)
      await expect(page.getByText(told)).toHaveCount(1)
      const list = page.locator('.toasts').filter({ has: page.locator('.toast') })
      const share = await list.evaluate(element => element.getBoundingClientRect().height / innerHeight)
      expect(share).toBeLessThan(.5)
      await expect(list.locator('.toast').last()).toBeInViewport({ ratio: 1 })
      await checked(page)
      await list.locator('.toast').first().scrollIntoViewIfNeeded()
      await expect(page.getByText(told)).toBeInViewport({ ratio: 1 })
    })
  })
})

test('what has the focus is behind neither the head nor a name', async ({ another }) => {
  // It makes its own data first.
  test.slow()
  const big = await startWithMany(60, 37)
  const page = await another(undefined, { baseURL: big.url, viewport: { width: 1000, height: 480 } })
  await enterOrganisation(page, 'organisationAdmin', 'en', 'admin-users')
  await walkToGrid(page)
  await press(page, 'Control+End')
  /** How far the focus reaches behind what stays where it is, in pixels. */
  const hidden = () => grid(page).evaluate(grid => {
    const focus = document.activeElement!
    const at = focus.getBoundingClientRect()
    const below = grid.querySelector('thead')!.getBoundingClientRect().bottom - at.top
    const title = focus.closest('tr')!.querySelector('.title')!.getBoundingClientRect().right - at.left
    return Math.max(below, focus.closest('.title') ? 0 : title)
  })
  for (let row = 0; row < 30; row += 1) {
    await press(page, 'ArrowUp')
    expect(await hidden()).toBeLessThanOrEqual(0)
  }
  for (let column = 0; column < 6; column += 1) {
    await press(page, 'ArrowLeft')
    expect(await hidden()).toBeLessThanOrEqual(0)
  }
  await big.remove()
})
