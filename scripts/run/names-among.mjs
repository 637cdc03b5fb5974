/** Reads options that choose some of several names, such as `--only lint,types`. */

/**
 * Returns the wanted names; all if the option is absent. Throws an error that lists the known ones if one is not known.
 * @param {readonly string[]} known
 * @param {string} what each name names
 * @param {string | undefined} option separated by commas
 * @returns {readonly string[]}
 */
export function namesAmong(known, what, option) {
  const wanted = option?.split(',') ?? known
  const unknown = wanted.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(`There is no ${what} "${unknown}". They are: ${known.join(', ')}`)
  return wanted
}
