/** Whether each part of a page says in which language it is, as far as its letters show. */
import type { Page } from '@playwright/test'

/**
 * Texts with Chinese characters that are not said to be Chinese, and, under Chinese, three English words or more in a
 * row; one line per place. What stands in the page but is not shown, such as closed folds, counts as well; a list to
 * choose from does not, since an option cannot hold a mark.
 */
export const unmarkedParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cannotBeMarked = 'option, script, style, noscript, textarea'
    const chinese = /\p{Script=Han}/u
    // A code is written in capitals.
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
