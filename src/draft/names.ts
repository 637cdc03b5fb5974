/**
 * Keeps for whom sheets and files are made, and by whom: on this device, and nowhere else.
 *
 *     {"format":1,"enterprise":"Sunrise Services Ltd","adviser":"Li & Partners",
 *      "shared":{"<token>":"Harbour Language Services"}}
 *
 * No link, code or address holds these names. The name of an enterprise whose result was opened here is kept under the
 * token of its answers.
 */
import { fieldsOf } from './json'
import type { Keeper } from './keeper'
import { NAMES_KEY } from './draft'

const FORMAT = 1

/** How long a name may be, in UTF-16 units. A wrapped name of this length still leaves room on the page. */
export const LONGEST_NAME = 200

/** How many names of other enterprises are kept; after that, the oldest one is dropped. */
const MOST_SHARED = 200

/** The names for sheets and files, as they are kept on a device. */
export interface Names {
  /** The user's own enterprise; empty where none is given. */
  readonly enterprise: string
  /** Who prepares sheets and files; empty where nobody is named. */
  readonly adviser: string
  /** The enterprises whose results were opened here, by the token of their answers. */
  readonly shared: ReadonlyMap<string, string>
}

/** Before anything is named. */
export const noNames: Names = { enterprise: '', adviser: '', shared: new Map() }

/** Writes a name as it is shown: in one line, without marks of text direction or halves of surrogate pairs. */
export function tidyName(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

/** Reads what is kept; undefined where it is no record of names. Never throws. */
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

/** Keeps names, or erases what is kept where there are none. False: the device has failed. */
export function keepNames(keeper: Keeper, names: Names): boolean {
  const isEmpty = names.enterprise === '' && names.adviser === '' && names.shared.size === 0
  return isEmpty ? keeper.erase(NAMES_KEY) : keeper.write(NAMES_KEY, writeNames(names))
}

/** Sets the name of an enterprise whose result was opened here; an empty name removes it. */
export function withSharedName(names: Names, token: string, name: string): Names {
  const others = [...names.shared].filter(([other]) => other !== token)
  const all = name === '' ? others : [...others, [token, name] as const]
  return { ...names, shared: new Map(all.slice(-MOST_SHARED)) }
}
