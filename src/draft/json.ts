/** Reads objects from JSON that may be damaged or come from elsewhere. */
import { parsedJson } from '../share/json'

/** Reads the fields of the object that a text holds; none where it holds something else. Undefined: it is no JSON. */
export function fieldsOf<Key extends string>(text: string): Partial<Record<Key, unknown>> | undefined {
  const content = parsedJson(text)
  return content === undefined ? undefined : (Object(content) as Partial<Record<Key, unknown>>)
}
