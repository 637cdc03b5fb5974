/** Reads the numbers, dates and document numbers of a text, to compare them across languages. */
import { articles } from '../../src/policy'
import type { Language } from '../../src/policy/languages'

/** The facts of a text, which must be the same in every language. */
export interface Facts {
  /** Numbers written in digits, with a magnitude such as million, as a month's name, as an article's number. */
  readonly digits: ReadonlySet<string>
  /** All of `digits`, and numbers written in words. */
  readonly numbers: ReadonlySet<string>
  /** `YYYY-MM-DD`, or `YYYY-MM` without a day. */
  readonly dates: ReadonlySet<string>
  /** Year and number of each document: `2025/186`. */
  readonly documents: ReadonlySet<string>
}

/** In English, from January. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const anyMonth = months.join('|')

const englishNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
]

const chineseDigits = '零一二三四五六七八九'

const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  万: 1e4,
  亿: 1e8,
}

function times(number: string, unit: string): string {
  return String(Math.round(Number(number) * (magnitudes[unit] ?? 1)))
}

/** Reads 十三 as 13, 二十一 as 21, 两 as 2. */
function fromChinese(numeral: string): string {
  const [tens = '', ones] = numeral.replace('两', '二').split('十')
  const digit = (text: string) => chineseDigits.indexOf(text)
  return String(ones === undefined ? digit(tens) : (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0))
}

function fromRoman(numeral: string): string {
  return String(articles.findIndex((article) => article.numeral === numeral) + 1)
}

/** Writes magnitudes, months and articles in plain digits. */
function inDigits(text: string, language: Language): string {
  const plain = text.replace(/(\d)[,\u00a0\u202f](?=\d{3})/g, '$1')
  if (language === 'en') {
    return plain
      .replace(/([\d.]+) (thousand|million|billion)\b/g, (_, number: string, unit: string) =>
        times(number, unit),
      )
      .replace(new RegExp(`\\b(${anyMonth})\\b`, 'g'), (month) => String(months.indexOf(month) + 1))
      .replace(
        /\b([Aa]rticles? )([IVX]+)( to | and )?([IVX]+)?/g,
        (_, ...[word, one, link, other]: string[]) =>
          [word, fromRoman(one ?? ''), link, other && fromRoman(other)].join(''),
      )
  }
  return plain
    .replace(/([\d.]+)([万亿])/g, (_, number: string, unit: string) => times(number, unit))
    .replace(/第([一二三四五六七八九十]+)(?=[条至])/g, (_, numeral: string) => `第${fromChinese(numeral)}`)
}

/** Writes numbers in words in plain digits as well. */
function wordsInDigits(text: string, language: Language): string {
  return language === 'en'
    ? text.replace(/[A-Za-z]+/g, (word) => {
        const number = englishNumbers.indexOf(word.toLowerCase())
        return number < 0 ? word : String(number)
      })
    : text.replace(/[一二两三四五六七八九十]+/g, (numeral) => ` ${fromChinese(numeral)} `)
}

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:\.\d+)?/g))
}

function isoDate(year = '', month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
}

function datesIn(text: string, language: Language): ReadonlySet<string> {
  const dates =
    language === 'zh'
      ? text.matchAll(/(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?/g)
      : text.matchAll(new RegExp(`(?:(?<day>\\d{1,2}) )?\\b(?<month>${anyMonth}) (?<year>\\d{4})`, 'g'))
  return new Set(
    [...dates].map(({ groups }) => {
      const month = groups?.['month'] ?? ''
      const number = language === 'zh' ? month : String(months.indexOf(month) + 1)
      return isoDate(groups?.['year'], number, groups?.['day'])
    }),
  )
}

function documentsIn(text: string): ReadonlySet<string> {
  const numbers = text.matchAll(/〔(\d{4})〕(?:第)?(\d+)号|\[(\d{4})\] No\. (\d+)/g)
  return new Set([...numbers].map(([, ...parts]) => parts.filter(Boolean).join('/')))
}

/** Returns the facts of a text in this language. */
export function factsIn(text: string, language: Language): Facts {
  const plain = inDigits(text, language)
  const digits = numbersIn(plain)
  return {
    digits,
    numbers: new Set([...digits, ...numbersIn(wordsInDigits(plain, language))]),
    dates: datesIn(text, language),
    documents: documentsIn(text),
  }
}
