/** Checks that parts of a page in the other language are marked, as far as their letters show. */
import type { Page } from '@playwright/test'

/**
 * Finds texts whose language is marked wrongly, one line per place:
 *
 * - Chinese characters that are not marked as Chinese;
 * - three or more English words in a row that are marked as Chinese.
 *
 * Hidden texts, such as closed folds, count as well. Options of a list do not, because they cannot be marked.
 */
export const unmarkedParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cannotBeMarked = 'option, script, style, noscript, textarea'
    const chinese = /\p{Script=Han}/u
    // Words in capitals are left out, because codes are written so.
    const phrase = /\b[A-Z]?[a-z][a-z’'-]*(?:\s+[A-Z]?[a-z][a-z’'-]*){2,}/
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      if (!element || element.closest(cannotBeMarked) || element.closest('head')) continue
      const language = element.closest('[lang]')?.getAttribute('lang') ?? 'none'
      const text = (texts.currentNode.textContent ?? '').trim()
      const isWrong = language === 'zh-CN' ? phrase.test(text) : chinese.test(text)
      if (isWrong) found.push(`${element.tagName.toLowerCase()} in ${language}: ${text}`)
    }
    return found
  })
