/**
 * What stands in the head of every page before a language is chosen, in both languages: the app's name, what it is
 * about, and the same for chats that show a shared address.
 */
import { readingEn, siteEn } from '../../policy/opening.en'
import { readingZh, siteZh } from '../../policy/opening.zh'

export const title = `${siteEn.name} · ${siteZh.name}`

export const description = `${readingEn.description} ${readingZh.description}`

const icons = [192, 512].map((size) => ({
  src: `icon-${String(size)}.png`,
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
}))

/**
 * What a chat shows in the place of a bare address.
 *
 * @param address where the app is hosted, if that is known: pictures are named by whole addresses only.
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

/** What a device that installs the app must know. */
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
