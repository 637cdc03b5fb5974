/** How much the proofs try: as much as fits into every run, or, with `PROVE=1`, as much as was promised. */
const proving = process.env['PROVE'] === '1'

export function attempts(everyRun: number, whenProving: number): number {
  return proving ? whenProving : everyRun
}

/** Milliseconds that a long proof may take on a busy machine. */
export const unhurried = proving ? 86_400_000 : 600_000
