/** C8: every text exists in both languages and states the same numbers, dates and documents, in clean type. */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { measures } from '../../src/policy/measures/measures'
import { regionNames } from '../../src/policy/region-names'
import { factsIn } from '../support/facts'
import { faultsOf, faultsOfSentence } from '../support/prose'
import { catalogueTexts } from '../support/texts'
import { chinese, english, everyLanguage } from '../support/words'

const textsEn = catalogueTexts(english)
const textsZh = catalogueTexts(chinese)

/** Numbers that one language states and the other does not, with the reason why that is right. */
const knownDifferences: Readonly<Record<string, readonly string[]>> = {
  // "and eight other departments" is 9部门.
  'circular.sources.circular-2025.issuer': ['9'],
}

/** Texts that name a region in one language by another name, `琼` for Hainan. */
const regionsByAnotherName = new Set(['sources.hainan-groups-2024.title'])

/** Returns what is in one set and not in the other, and not known to differ. */
function missing(path: string, from: ReadonlySet<string>, to: ReadonlySet<string>): readonly string[] {
  return [...from].filter((fact) => !to.has(fact) && !knownDifferences[path]?.includes(fact))
}

describe('both languages', () => {
  it('have the same texts, but for the forms of an option inside a sentence', () => {
    const inner = /\.(phrase|denies)$/
    const paths = (texts: ReadonlyMap<string, string>) =>
      [...texts.keys()].filter((path) => !inner.test(path))
    expect(paths(textsZh).toSorted()).toEqual(paths(textsEn).toSorted())
    expect(textsEn.size).toBeGreaterThan(1_200)
  })

  it('have a denied form for the same options', () => {
    const denials = (texts: ReadonlyMap<string, string>) =>
      [...texts.keys()].filter((path) => path.endsWith('.denies'))
    expect(denials(textsZh)).toEqual(denials(textsEn))
  })

  it('list the same number of unknown points for each measure', () => {
    for (const { id } of measures) {
      expect([id, chinese.details.measures[id].unknown.length]).toEqual([
        id,
        english.details.measures[id].unknown.length,
      ])
    }
  })

  const pairs = [...textsEn].flatMap(([path, en]) => {
    const zh = textsZh.get(path)
    return zh === undefined ? [] : [{ path, en: factsIn(en, 'en'), zh: factsIn(zh, 'zh'), texts: [en, zh] }]
  })

  it('state the same numbers in every text', () => {
    const differing = pairs.flatMap(({ path, en, zh, texts }) => {
      const only = { en: missing(path, en.digits, zh.numbers), zh: missing(path, zh.digits, en.numbers) }
      return only.en.length + only.zh.length > 0 ? [{ path, only, texts }] : []
    })
    expect(differing).toEqual([])
  })

  it('state the same dates in every text', () => {
    const differing = pairs.filter(
      ({ path, en, zh }) =>
        missing(path, en.dates, zh.dates).length + missing(path, zh.dates, en.dates).length > 0,
    )
    expect(differing).toEqual([])
  })

  it('name the same provinces and cities in every text', () => {
    const regions = Object.values(regionNames)
    const differing = [...textsEn].flatMap(([path, en]) => {
      const zh = textsZh.get(path) ?? ''
      const inOneOnly = regions
        .filter((name) => new RegExp(`\\b${name.en}\\b`).test(en) !== zh.includes(name.zh))
        .map((name) => name.en)
      return inOneOnly.length > 0 ? [{ path, inOneOnly, texts: [en, zh] }] : []
    })
    expect(differing.filter(({ path }) => !regionsByAnotherName.has(path))).toEqual([])
    expect(new Set(differing.map(({ path }) => path))).toEqual(regionsByAnotherName)
  })

  it('name the same documents in every text', () => {
    const differing = pairs.filter(({ en, zh }) => !isDeepStrictEqual(en.documents, zh.documents))
    expect(differing).toEqual([])
  })

  it('still differ where a difference is known', () => {
    for (const [path, known] of Object.entries(knownDifferences)) {
      const zh = factsIn(textsZh.get(path) ?? '', 'zh')
      const en = factsIn(textsEn.get(path) ?? '', 'en')
      const inEnglish = new Set([...en.numbers, ...en.dates])
      const only = [...zh.digits, ...zh.dates].filter((fact) => !inEnglish.has(fact))
      expect(only.toSorted()).toEqual([...known].toSorted())
    }
  })
})

describe('the comparison itself', () => {
  it.each([
    ['26 December 2025', '2025年12月26日', ['12', '2025', '26'], ['2025-12-26']],
    ['by November 2026', '截至2026年11月', ['11', '2026'], ['2026-11']],
    ['USD 1.5 million or 1,000 people', '150万美元或者1000人', ['1000', '1500000'], []],
    ['articles II to VI', '第二条至第六条', ['2', '6'], []],
    ['Article XIII', '第十三条', ['13'], []],
    ['Yin Fa [2025] No. 251', '银发〔2025〕251号', ['2025', '251'], []],
  ])('reads "%s" and "%s" alike', (en, zh, digits, dates) => {
    for (const facts of [factsIn(en, 'en'), factsIn(zh, 'zh')]) {
      expect([...facts.digits].toSorted()).toEqual(digits)
      expect([...facts.dates]).toEqual(dates)
    }
    expect(factsIn(en, 'en').documents).toEqual(factsIn(zh, 'zh').documents)
  })

  it('reads numbers in words', () => {
    expect(factsIn('Twelve days', 'en').numbers).toContain('12')
    expect(factsIn('两年、二十一天、十二项', 'zh').numbers).toEqual(new Set(['2', '21', '12']))
  })
})

/** Names that are written in Latin letters in Chinese text too. */
const latinNames = new Set(
  (
    'Anews Asia Compliance China Conventus Data DLA Ebner ForTran Group JETRO LexisNexis Linklaters livedoor etnet Mondaq ' +
    'Geopolitechs Law Piper Practice Qazinform Reed Shine Smith Stolz MMLC qba org cn'
  ).split(' '),
)

describe.each(everyLanguage)('in $language', (all) => {
  const { language, words, details } = all
  const texts = [...catalogueTexts(all)]

  it('every text is free of typing faults', () => {
    // The title of a document keeps the space between two authorities that issue it together.
    const faults = texts.flatMap(([path, text]) => {
      const plain = path.endsWith('.says')
        ? text.replace('{answer}', language === 'zh' ? '某' : 'some')
        : text
      const prose = language === 'zh' && /^sources\..*\.title$/.test(path) ? plain.replace(' ', '') : plain
      return faultsOf(prose, language).map((fault) => `${path} ${fault}`)
    })
    expect(faults).toEqual([])
  })

  it('no text has straight quotation marks or apostrophes', () => {
    expect(texts.filter(([, text]) => /["'`]/.test(text))).toEqual([])
  })

  it('quotation marks and brackets come in pairs', () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1
    const odd = texts.filter(([, text]) =>
      ['“”', '()', '（）', '《》', '〔〕', '[]'].some(
        ([open = '', close = '']) => count(text, open) !== count(text, close),
      ),
    )
    expect(odd).toEqual([])
  })

  it('every question ends with a question mark and has exactly one place for the answer', () => {
    for (const { title, says, short } of Object.values(words.questions)) {
      expect(says.split('{answer}').length).toBe(2)
      expect(title).toMatch(/[?？]$/)
      expect(short).not.toMatch(/[.。?？]$/)
    }
  })

  it('titles of measures are short and all different', () => {
    const titles = Object.values(words.titles)
    expect(titles.filter((title) => title.length > 60 || /[.。]$/.test(title))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('the options of one question have different labels, and all questions have different titles', () => {
    const questions = Object.values(words.questions)
    expect(new Set(questions.map(({ short }) => short)).size).toBe(questions.length)
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length)
    for (const { options } of questions) {
      const labels = Object.values(options).map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('explanations, roles, offers and open points are whole sentences', () => {
    const sentences = [
      ...Object.values(words.questions).flatMap(({ hint, why }) => (hint ? [hint, why] : [why])),
      ...Object.values(details.report.pilots).map(({ ask }) => ask),
      ...Object.values(details.summaries),
      ...Object.values(details.contacts).map(({ role }) => role),
      ...Object.values(details.measures).flatMap((measure) => [
        measure.offers,
        measure.addresses,
        measure.today,
        ...Object.values(measure.firstSteps),
        ...Object.values(measure.conditionsToday),
        ...measure.unknown,
      ]),
      ...Object.values(details.instruments).flatMap(({ line, what, openTo, requires }) => [
        line,
        what,
        openTo,
        requires,
      ]),
      details.circular.disclaimer,
      details.circular.excerptNote,
    ]
    expect(sentences.flatMap((text) => faultsOfSentence(text, language))).toEqual([])
  })
})

describe('in Chinese', () => {
  it('the circular is never called 通知, which is the word for other documents', () => {
    const otherDocuments = /《[^》]*》|(申报|付款|退税|延长现有期限的)通知|通知书/g
    const otherwise = [...textsZh].filter(
      ([path, text]) => !path.startsWith('sources.') && text.replaceAll(otherDocuments, '').includes('通知'),
    )
    expect(otherwise).toEqual([])
  })

  it('no English is left, but for names and abbreviations', () => {
    const left = [...textsZh].flatMap(([path, text]) => {
      const found = text.replace('{answer}', '').match(/[A-Za-z]{2,}/g) ?? []
      const strange = found.filter((word) => !latinNames.has(word) && !/^[A-Z]{2,5}$/.test(word))
      return strange.length > 0 ? [{ path, strange }] : []
    })
    expect(left).toEqual([])
  })

  it('every text has Chinese characters, unless it names an issuer', () => {
    const without = [...textsZh].filter(
      ([path, text]) => !/\p{Script=Han}/u.test(text) && !path.endsWith('.issuer'),
    )
    expect(without).toEqual([])
  })
})

describe('in English', () => {
  it('no Chinese is left, but for the numbers of documents', () => {
    const left = [...textsEn].filter(([, text]) =>
      /\p{Script=Han}/u.test(
        text.replace(/\p{Script=Han}+(〔\d{4}〕(第)?\d+号)?/gu, (found) =>
          found.includes('号') ? '' : found,
        ),
      ),
    )
    expect(left).toEqual([])
  })
})
