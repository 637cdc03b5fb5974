/** Reading a report that was saved as JSON. */
import { REPORT_SCHEMA } from '../report/exports'
import { encodeToken, type Problem, type Reading, readToken } from '../share'

/** More than any report of ours. */
export const LONGEST_FILE = 1_000_000

/**
 * What a saved report says. Its token is read like any other; a file whose answers were changed by hand no longer
 * agrees with its token and is refused as damaged. Never throws.
 */
export function readReportFile(text: string): Reading {
  if (text.length > LONGEST_FILE) return refused('too-long')
  const { schema, token, answers } = fieldsOf(text)
  if (schema !== REPORT_SCHEMA) return refused('foreign')
  const reading = readToken(token)
  if (!reading.ok || reading.dropped.length > 0) return reading
  try {
    return encodeToken(Object(answers) as Record<string, never>) === reading.token
      ? reading
      : refused('damaged')
  } catch {
    return refused('damaged')
  }
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

function refused(problem: Problem): Reading {
  return { ok: false, problem }
}
