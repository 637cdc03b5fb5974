/** Tells with every test how many random cases it has tried, for the line that `npm run prove` prints. */
import { afterEach } from 'vitest'
import { takeTried } from './random'

declare module 'vitest' {
  interface TaskMeta {
    cases?: number
  }
}

afterEach(({ task }) => {
  task.meta.cases = takeTried()
})
