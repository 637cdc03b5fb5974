/** A message under a form names its subject, because nothing else on the page does. */
import { afterEach, expect, it } from 'vitest'
import { encodeToken } from '../../../src/share'
import { all, button, textOf } from '../../support/look'
import { click, closePage, openPage } from '../../support/page'
import { everyLanguage } from '../../support/words'

afterEach(closePage)

it.each(everyLanguage)('says that a link was cut off ($language)', async ({ language, details }) => {
  const { open, problems } = details.sharing
  await openPage('/open', { language })
  const [field] = all('textarea')
  if (field instanceof HTMLTextAreaElement) field.value = encodeToken({ region: 'cn-gd' }).slice(0, -2)
  field?.dispatchEvent(new Event('input'))
  await click(button(open.submit))
  expect(all('.error').map(textOf).join()).toContain(
    `${problems['cut-off'].title}${language === 'zh' ? '。' : '. '}${problems['cut-off'].text}`,
  )
})
