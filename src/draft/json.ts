/** Reads JSON that may be damaged or come from elsewhere. */

/** Reads the fields of the object that a text holds; none where it holds something else. Undefined: it is no JSON. */
export function fieldsOf<Key extends string>(text: string): Partial<Record<Key, unknown>> | undefined {
  try {
    return Object(JSON.parse(text)) as Partial<Record<Key, unknown>>
  } catch {
    return undefined
  }
}
