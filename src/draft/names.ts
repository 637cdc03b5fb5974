/**
 * For whom a printed sheet or a saved file is made, and by whom: on this device, and nowhere else.
 *
 *     {"format":1,"enterprise":"Sunrise Services Ltd","adviser":"Li & Partners",
 *      "shared":{"<token>":"Harbour Language Services"}}
 *
 * No link, code or address holds any of it. The name of somebody else's enterprise goes with that one's answers, so it
 * stands under their token and never under others.
 */
import { fieldsOf } from './json'
import type { Keeper } from './keeper'
import { NAMES_KEY } from './draft'

const FORMAT = 1

/** Characters; a longer one is no name. Wrapped, it still leaves room for the rest of the page. */
export const LONGEST_NAME = 200

/** Of so many enterprises whose results were opened the names are kept; then the oldest one goes. */
const MOST_SHARED = 200

export interface Names {
  /** The person's own enterprise; empty where none is given. */
  readonly enterprise: string
  /** Who prepares sheets and files; empty where nobody is named. */
  readonly adviser: string
  /** The enterprises whose results were opened here, by the token of their answers. */
  readonly shared: ReadonlyMap<string, string>
}

export const noNames: Names = { enterprise: '', adviser: '', shared: new Map() }

/** A name as it is shown: in one line, without marks that turn the direction of what follows, no character halved. */
export function tidyName(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

/** Reads what is kept; undefined where it is not one of ours. Never throws. */
export function readNames(text: string): Names | undefined {
  const content = fieldsOf<'format' | 'enterprise' | 'adviser' | 'shared'>(text)
  if (content?.format !== FORMAT) return undefined
  const nameIn = (value: unknown): string => (typeof value === 'string' ? tidyName(value) : '')
  return {
    enterprise: nameIn(content.enterprise),
    adviser: nameIn(content.adviser),
    shared: new Map(
      Object.entries(Object(content.shared) as Record<string, unknown>)
        .map(([token, name]) => [token, nameIn(name)] as const)
        .filter(([, name]) => name !== '')
        .slice(-MOST_SHARED),
    ),
  }
}

function writeNames({ enterprise, adviser, shared }: Names): string {
  return JSON.stringify({ format: FORMAT, enterprise, adviser, shared: Object.fromEntries(shared) })
}

/** Keeps names, or leaves nothing where there are none. False: the device has not done it. */
export function keepNames(keeper: Keeper, names: Names): boolean {
  const isEmpty = names.enterprise === '' && names.adviser === '' && names.shared.size === 0
  return isEmpty ? keeper.erase(NAMES_KEY) : keeper.write(NAMES_KEY, writeNames(names))
}

/** Names with another one for somebody else's enterprise; empty: none any more. */
export function withSharedName(names: Names, token: string, name: string): Names {
  const others = [...names.shared].filter(([other]) => other !== token)
  const all = name === '' ? others : [...others, [token, name] as const]
  return { ...names, shared: new Map(all.slice(-MOST_SHARED)) }
}
