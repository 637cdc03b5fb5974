/**
 * The head of every page before a language is chosen, in both languages.
 *
 * It gives the name and description of the app. Chat programs that show a preview of a link read the same there.
 */
import { readingEn, siteEn } from '../../policy/opening.en'
import { readingZh, siteZh } from '../../policy/opening.zh'

/** The name of the app in both languages. */
export const title = `${siteEn.name} · ${siteZh.name}`

/** The description of the app in both languages. */
export const description = `${readingEn.description} ${readingZh.description}`

const icons = [192, 512].map((size) => ({
  src: `icon-${String(size)}.png`,
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
}))

/**
 * Lists the Open Graph properties, from which chat programs make the preview of a link.
 *
 * @param address where the app is hosted; without it there is no picture, whose address must be absolute
 */
export function openGraph(address?: string): readonly (readonly [property: string, content: string])[] {
  const folder = address?.replace(/\/*$/, '/')
  return [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:site_name', title],
    ['og:description', description],
    ['og:locale', 'en_GB'],
    ['og:locale:alternate', 'zh_CN'],
    ...(folder
      ? ([
          ['og:url', folder],
          ['og:image', new URL('icon-512.png', folder).href],
        ] as const)
      : []),
  ]
}

/** The web app manifest. */
export const manifest = {
  name: title,
  short_name: siteEn.name,
  description,
  id: './',
  start_url: './',
  display: 'browser',
  background_color: '#ffffff',
  theme_color: '#0b5563',
  icons: [...icons, { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
}
