/** Notes in each test's result how many random cases it has tried, for the output of `npm run prove`. */
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
