/** Loads the parts that no first page needs, with their words. */
import { type ShallowRef, shallowRef } from 'vue'
import { ensureWords, withSecondTry } from '../i18n'
import type * as parts from './later-parts'

type LaterParts = typeof parts

const loaded = shallowRef<LaterParts>()

/** The parts; undefined until they are loaded. */
export const laterParts: Readonly<ShallowRef<LaterParts | undefined>> = loaded

/** Loads the parts unless they are loaded already. Rejects if a second try fails too. */
export async function ensureLaterParts(): Promise<LaterParts> {
  if (loaded.value) return loaded.value
  const [parts] = await Promise.all([withSecondTry(() => import('./later-parts')), ensureWords('later')])
  return (loaded.value = parts)
}
