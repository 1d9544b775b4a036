import { checked, expect, inEveryView, picture, test, word } from '../fixtures'

inEveryView(view => {
  test('the sign-in page is for everybody', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { name: word(view.language, 'sign-in-title'), level: 1 })).toBeVisible()
    await checked(page)
    await picture(page, `sign-in-${view.name}`)
  })
})
