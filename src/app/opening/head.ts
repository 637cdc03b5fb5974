/** What stands in the head of every page before a language is chosen: the app's name in each, and what it is about. */
import { readingEn, siteEn } from '../../policy/opening.en'
import { siteZh } from '../../policy/opening.zh'

export const title = `${siteEn.name} · ${siteZh.name}`

/** In one language, since a page has only one description: that of a visitor who asks for none of ours. */
export const { description } = readingEn
